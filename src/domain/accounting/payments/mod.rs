//! Payments: attempts to bring money in, and what providers and the bank say of them.

mod begin;
mod credits;
mod queries;
mod rules;
mod take;
mod top_ups;
mod waiting;

use super::{Method, OrderId, PaymentId};
use crate::domain::access::{OrganizationId, UserId};
use crate::ground::db::{Look, words};
use crate::ground::failure::Answer;
use crate::ground::money::Money;
use crate::ground::time::Moment;

pub use self::begin::{Begun, LEAST_TOP_UP, MOST_TOP_UP, top_up};
pub(super) use self::begin::{begin, give_up};
pub use self::credits::{BankCredit, CreditOutcome, KeyUsed, credit_arrived};
pub use self::rules::slip;
pub use self::take::{Taken, take};
pub(super) use self::top_ups::give_up_top_up;
pub use self::waiting::{Due, Opened, claim_due, find_due, opened, silent};

words! {
    /// What the money is for.
    pub enum Purpose {
        /// An order.
        Order = "order",
        /// The prepaid account.
        TopUp = "top_up",
    }
}

words! {
    /// Where a payment stands. Only what the provider says, signed or asked, moves it.
    pub enum State {
        /// The payer is at it, or a transfer is awaited.
        Pending = "pending" => "accounting-payment-pending",
        /// The provider does not answer: nobody knows, and the reconciling job asks again.
        Unknown = "unknown" => "accounting-payment-unknown",
        /// A part of the prepaid account that is kept for an order.
        Reserved = "reserved" => "accounting-payment-reserved",
        /// The money is here.
        Succeeded = "succeeded" => "accounting-payment-succeeded",
        /// Declined.
        Failed = "failed" => "accounting-payment-failed",
        /// Given up by the payer, or for another attempt. Money that comes all the same is not lost.
        Abandoned = "abandoned" => "accounting-payment-abandoned",
    }
}

impl State {
    /// Those of which money is expected.
    pub const RUNNING: [Self; 2] = [Self::Pending, Self::Unknown];

    /// Whether money is expected of it.
    pub fn runs(self) -> bool {
        Self::RUNNING.contains(&self)
    }
}

words! {
    /// What a provider says of a payment.
    pub enum Standing {
        /// It was never asked for it.
        Unheard = "unheard",
        /// The payer has not finished.
        Open = "open",
        /// The money is there.
        Succeeded = "succeeded",
        /// The bank said no.
        Declined = "declined",
        /// The payer gave up.
        Abandoned = "abandoned",
    }
}

words! {
    /// Why a payment came to nothing.
    pub enum Reason {
        /// The bank said no.
        Declined = "declined" => "accounting-reason-declined",
        /// The provider was never asked for it.
        Unheard = "unheard" => "accounting-reason-unheard",
        /// The payer gave up on the provider's page.
        Left = "left" => "accounting-reason-left",
        /// The payer left it open for a day.
        Patience = "patience" => "accounting-reason-patience",
        /// Another way to pay was chosen.
        OtherWay = "other_way" => "accounting-reason-other-way",
        /// The order was cancelled.
        Cancelled = "cancelled" => "accounting-reason-cancelled",
        /// Other money paid the order.
        PaidOtherwise = "paid_otherwise" => "accounting-reason-paid-otherwise",
        /// It was kept for an order whose rest did not come.
        RestFailed = "rest_failed" => "accounting-reason-rest-failed",
    }
}

/// What a provider says of a payment, by a signed notice or asked: never by the payer's browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The provider's word (`sandbox`).
    pub provider: &'static str,
    /// The notice it stands in; none where the provider was asked.
    pub notice: Option<String>,
    /// Which payment, by our own id.
    pub payment: PaymentId,
    /// The provider's own name for it; compared with what it said when the payment was opened there.
    pub reference: String,
    /// Where it stands there.
    pub standing: Standing,
    /// The amount that it stands for; compared with ours before anything is booked.
    pub amount: Money,
}

/// A payment as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    /// Which.
    pub id: PaymentId,
    /// Whose.
    pub organization: OrganizationId,
    /// For which order; none for a top-up.
    pub order: Option<OrderId>,
    /// What it is for.
    pub purpose: Purpose,
    /// How.
    pub method: Method,
    /// The provider's word; none where no provider brings it.
    pub provider: Option<String>,
    /// The provider's own name for it, once it has said so.
    pub reference: Option<String>,
    /// Where the payer pays, once the provider has said so.
    pub pay_address: Option<String>,
    /// How much.
    pub amount: Money,
    /// Where it stands.
    pub state: State,
    /// Why it came to nothing, where it did.
    pub reason: Option<Reason>,
    /// Whether the provider is still asked about it: of one that was given up, money may come all the same.
    pub asked: bool,
    /// Who began it; none for the bank.
    pub asked_by: Option<UserId>,
    /// When it began.
    pub created_at: Moment,
    /// When it ended.
    pub settled_at: Option<Moment>,
}

impl Payment {
    /// How its row is named: never without whose it is.
    fn own(&self) -> (OrganizationId, PaymentId) {
        (self.organization, self.id)
    }
}

/// The payments of an order, the oldest first.
pub(super) fn of_order(
    look: &mut Look<'_>,
    organization: OrganizationId,
    order: OrderId,
) -> Answer<Vec<Payment>> {
    queries::of_order(look, organization, order)
}

/// What came for an order, and how, the oldest first.
pub(super) fn received(
    look: &mut Look<'_>,
    organization: OrganizationId,
    order: OrderId,
) -> Answer<Vec<(Method, Money)>> {
    let payments = of_order(look, organization, order)?;
    let came = payments
        .iter()
        .filter(|payment| payment.state == State::Succeeded);
    Ok(came
        .map(|payment| (payment.method, payment.amount))
        .collect())
}
