//! An order with its lines and payments.

use super::{Order, State};
use crate::domain::accounting::Refusal;
use crate::domain::accounting::payments::{self, Payment};
use crate::domain::accounting::quotes::Quote;
use crate::ground::money::Money;

/// An order with all that its page shows.
#[derive(Debug, Clone)]
pub struct Whole {
    /// The order.
    pub order: Order,
    /// What it comes to: now for a draft, fixed from the confirmation on. A draft's selection may not be
    /// had any more.
    pub quote: Result<Quote, Refusal>,
    /// What was done to pay it, the oldest first.
    pub payments: Vec<Payment>,
}

impl Whole {
    /// The part of the prepaid account that is kept for it.
    pub fn reserved(&self) -> Option<Money> {
        let reserved = |payment: &&Payment| payment.state == payments::State::Reserved;
        self.payments
            .iter()
            .find(reserved)
            .map(|payment| payment.amount)
    }

    /// What is to be paid beside what is reserved.
    pub fn rest(&self) -> Option<Money> {
        self.order.total?.minus(self.reserved()?)
    }

    /// What came for it beyond what it needed: that is on the prepaid account.
    pub fn besides(&self) -> Option<Money> {
        let needed = match self.order.state {
            State::Draft | State::AwaitingPayment | State::Cancelled => 0,
            _ => self.order.total?.minor(),
        };
        let came = self.payments.iter();
        let came = came.filter(|payment| payment.state == payments::State::Succeeded);
        let minor = came.map(|payment| payment.amount.minor()).sum::<i64>() - needed;
        (minor > 0).then(|| Money::new(minor, self.order.currency))
    }

    /// The attempt that runs.
    pub fn running(&self) -> Option<&Payment> {
        self.payments.iter().find(|payment| payment.state.runs())
    }
}
