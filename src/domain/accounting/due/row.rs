//! The rows of what is due.

use chrono::NaiveDate;

use super::{Choosable, Cursor, Sort};
use crate::domain::access::ProductId;
use crate::domain::accounting::{BilledTo, InvoiceId, OrderId};
use crate::domain::products::Names;
use crate::domain::products::State;
use crate::ground::money::Money;
use crate::ground::time::Moment;

/// A product whose term ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renewal {
    /// Which.
    pub product: ProductId,
    /// Its label.
    pub name: String,
    /// The word of its kind.
    pub kind: String,
    /// Where it stands.
    pub state: State,
    /// The word of its offer.
    pub offer: String,
    /// How many units.
    pub quantity: i32,
    /// The last day of its term.
    pub due_on: NaiveDate,
    /// How many months the term was long.
    pub months: i32,
    /// Where it was billed last, else the default.
    pub billed_to: BilledTo,
    /// What the catalog calls the offer.
    pub offer_names: Names,
    /// The periods it is sold for, the shortest first; none where it is not sold any more.
    pub periods: Vec<Choosable>,
    /// The months that are preset: the current ones where they are offered, else the nearest.
    pub preset: Option<i32>,
}

impl Renewal {
    /// What so many months cost, if they are sold.
    pub fn net(&self, months: i32) -> Option<Money> {
        self.period(months).map(|period| period.net)
    }

    /// Whether so many months may be chosen today.
    pub fn may_choose(&self, months: i32) -> bool {
        self.period(months)
            .is_some_and(|period| period.from.is_none())
    }

    fn period(&self, months: i32) -> Option<&Choosable> {
        self.periods.iter().find(|period| period.months == months)
    }
}

/// An order that awaits its payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Which.
    pub order: OrderId,
    /// What people call it.
    pub number: i64,
    /// When it was confirmed.
    pub confirmed_at: Moment,
    /// The last day on which it is to be paid: the *valid until* of its slip.
    pub pay_by: NaiveDate,
    /// What is to be paid.
    pub total: Money,
}

/// An invoice that is not paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unpaid {
    /// Which.
    pub invoice: InvoiceId,
    /// Its number.
    pub number: String,
    /// The day it was issued on.
    pub issued_on: NaiveDate,
    /// Whether its money is late: its state says so, not its date.
    pub overdue: bool,
    /// What is to be paid.
    pub total: Money,
}

/// A row of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// A product that is renewed.
    Product(Renewal),
    /// An order that awaits its payment.
    Order(Waiting),
    /// An open invoice.
    Invoice(Unpaid),
}

impl Row {
    /// Its place in the list.
    pub fn cursor(&self) -> Cursor {
        match self {
            Self::Product(one) => (one.due_on, 0, one.product.number(), Sort::Product),
            Self::Order(one) => {
                let confirmed_at = one.confirmed_at.micros();
                (one.pay_by, confirmed_at, one.order.number(), Sort::Order)
            }
            Self::Invoice(one) => (one.issued_on, 0, one.invoice.number(), Sort::Invoice),
        }
    }
}
