//! The letters of this area, as facts; words are made when they are delivered. Amounts are numbers.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::payments::Reason;
use super::{Method, OrderId, invoices};
use crate::domain::access::OrganizationId;
use crate::domain::outbox::Facts;
use crate::domain::products::Names;
use crate::ground::db::words;
use crate::ground::money::Money;

/// An order that a letter speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// Its page.
    pub id: OrderId,
    /// What people call it.
    pub number: i64,
}

/// A line of an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The product.
    pub name: String,
    /// What the catalog calls the offer.
    pub offer: Names,
    /// How many websites or mailboxes.
    #[serde(default = "one")]
    pub quantity: i32,
    /// The first and the last day of the term; none for what begins when it is paid.
    pub term: Option<(NaiveDate, NaiveDate)>,
    /// The amount without VAT.
    pub net: Money,
}

/// What letters mean that were written before they said how many.
fn one() -> i32 {
    1
}

/// The VAT at one rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vat {
    /// The rate: 810 is 8.1 %.
    pub basis_points: i32,
    /// The VAT.
    pub vat: Money,
}

/// What an order comes to, as its page and its invoices say it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Without VAT.
    pub net: Money,
    /// The VAT, by rate.
    pub vat: Vec<Vat>,
    /// To pay.
    pub total: Money,
}

/// What a transfer must say to be recognised (`spec/5-accounting.md`, "Bank transfer").
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instructions {
    /// Whose account it is.
    pub holder: String,
    /// The IBAN, in groups.
    pub iban: String,
    /// The BIC, where one is known and needed.
    #[serde(default)]
    pub bic: Option<String>,
    /// The reference, in groups.
    pub reference: String,
    /// Exactly this much, in exactly this currency.
    pub amount: Money,
    /// Until when it is waited for.
    pub valid_until: NaiveDate,
}

/// Money that came by one method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    /// How.
    pub method: Method,
    /// How much.
    pub amount: Money,
}

/// What an order that is paid was about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bought {
    /// When it was paid.
    pub on: NaiveDate,
    /// What was ordered.
    pub lines: Vec<Line>,
    /// What it came to.
    pub totals: Totals,
}

/// What an invoice was issued for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// Its order.
    pub order: Order,
    /// When that was paid.
    pub paid_on: NaiveDate,
    /// How.
    pub paid_by: Vec<Method>,
    /// What the invoice comes to.
    pub totals: Totals,
}

/// Who or what cancelled an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", content = "name", rename_all = "snake_case")]
pub enum Stopped {
    /// A member, by name.
    Member(String),
    /// It was not paid in time.
    Time,
    /// Its money came, but a product of it is not there any more as it was ordered. (Letters that waited while
    /// this had another name are read as well.)
    #[serde(alias = "provider")]
    Gone,
}

words! {
    /// Why money found no order that waited for it.
    pub enum Unmatched {
        /// The order was cancelled before.
        Cancelled = "cancelled",
        /// The order was paid before.
        Paid = "paid",
        /// The order waits for another amount, or for another currency.
        Amount = "amount",
    }
}

/// What is told, whoever reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "letter", rename_all = "snake_case")]
pub enum Mail {
    /// An order is confirmed and waits for its money.
    AwaitingPayment {
        /// Which.
        order: Order,
        /// What was ordered.
        lines: Vec<Line>,
        /// What it comes to.
        totals: Totals,
        /// How it is to be paid.
        method: Method,
        /// The part that was reserved on the prepaid account.
        reserved: Option<Money>,
        /// The slip, when the rest comes by transfer.
        slip: Option<Instructions>,
    },
    /// An order is paid.
    PaymentReceived {
        /// Which.
        order: Order,
        /// How much in all.
        amount: Money,
        /// How it came.
        parts: Vec<Received>,
        /// The numbers of its invoices.
        invoices: Vec<String>,
        /// When and what for; older letters do not know.
        #[serde(default)]
        bought: Option<Bought>,
    },
    /// An attempt to pay came to nothing.
    PaymentFailed {
        /// Which order; none for a top-up.
        order: Option<Order>,
        /// How much was asked for.
        amount: Money,
        /// How.
        method: Method,
        /// Why it came to nothing.
        reason: Reason,
        /// What was reserved beside it and went back to the prepaid account.
        #[serde(default)]
        returned: Option<Money>,
    },
    /// An invoice was issued.
    NewInvoice {
        /// Its number: it is its address too.
        number: String,
        /// Its date.
        issued_on: NaiveDate,
        /// Its total.
        amount: Money,
        /// The name on it.
        address: String,
        /// *Email for invoices* of the billing address; may be empty.
        email: String,
        /// Where it comes from; older letters do not know.
        #[serde(default)]
        origin: Option<Origin>,
    },
    /// Money arrived on the prepaid account: the receipt.
    TopUpReceived {
        /// How much.
        amount: Money,
        /// How.
        method: Method,
        /// On which day.
        received_on: NaiveDate,
        /// What stands on the account now.
        balance: Money,
    },
    /// An order was cancelled.
    OrderCancelled {
        /// Which.
        order: Order,
        /// What it came to.
        amount: Money,
        /// By whom or why.
        stopped: Stopped,
        /// What went back to the prepaid account.
        returned: Option<Money>,
    },
    /// Money came that no order waited for: it stands on the prepaid account.
    MoneyUnmatched {
        /// The order that it named.
        order: Order,
        /// Why it was not for it.
        why: Unmatched,
        /// How much.
        amount: Money,
        /// How.
        method: Method,
        /// What stands on the account now.
        balance: Money,
    },
}

words! {
    /// Why somebody is told.
    pub enum Why {
        /// A member who takes billing messages.
        Member = "member",
        /// The organization's accounting contact.
        Contact = "contact",
        /// The address to which invoices of a billing address are sent.
        Invoices = "invoices",
    }
}

/// To whom a letter is told, and of which organization.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The first name; empty for who is no member.
    pub first_name: String,
    /// Which organization.
    pub organization: OrganizationId,
    /// Its name.
    pub name: String,
    /// Its country: amounts are written as they are there.
    pub country: String,
    /// Why they are told.
    pub why: Why,
}

/// A letter to one reader.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Letter {
    /// To whom.
    pub told: Told,
    /// What.
    pub mail: Mail,
}

impl Facts for Letter {
    fn kind(&self) -> &'static str {
        match self.mail {
            Mail::AwaitingPayment { .. } => "accounting.awaiting_payment",
            Mail::PaymentReceived { .. } => "accounting.payment_received",
            Mail::PaymentFailed { .. } => "accounting.payment_failed",
            Mail::NewInvoice { .. } => invoices::letters::KIND,
            Mail::TopUpReceived { .. } => "accounting.top_up_received",
            Mail::OrderCancelled { .. } => "accounting.order_cancelled",
            Mail::MoneyUnmatched { .. } => "accounting.money_unmatched",
        }
    }

    fn about(&self) -> Option<&str> {
        match &self.mail {
            Mail::NewInvoice { number, .. } => Some(number),
            _ => None,
        }
    }
}
