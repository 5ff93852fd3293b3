//! The prepaid account: what an organization has deposited, by currency, and how it came and went
//! (`spec/5-accounting.md`, "Prepaid account").

mod queries;
mod rules;

use super::books::Event;
use super::payments::{LEAST_TOP_UP, MOST_TOP_UP, State};
use super::{Method, OrderId};
use crate::domain::access::{Permit, may};
use crate::domain::organizations;
use crate::ground::db::Look;
use crate::ground::failure::Answer;
use crate::ground::money::{Currency, Money};
use crate::ground::time::Moment;

/// The least and the most of one deposit (`spec/5-accounting.md`, "Top up account").
pub fn limits(currency: Currency) -> (Money, Money) {
    let of = |minor| Money::new(minor, currency);
    (of(LEAST_TOP_UP), of(MOST_TOP_UP))
}

/// Reads a deposit as it was typed; none where it is no amount or outside the limits.
pub fn read_deposit(typed: &str, currency: Currency) -> Option<Money> {
    let limits = LEAST_TOP_UP..=MOST_TOP_UP;
    Money::read(typed, currency).filter(|money| limits.contains(&money.minor()))
}

/// What stands on the account of one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Everything that is there, with what is reserved.
    pub balance: Money,
    /// What may be spent.
    pub available: Money,
}

impl Standing {
    /// The account of this currency with nothing on it.
    pub fn nothing(currency: Currency) -> Self {
        let nothing = Money::new(0, currency);
        Self {
            balance: nothing,
            available: nothing,
        }
    }

    /// Its currency.
    pub fn currency(&self) -> Currency {
        self.balance.currency()
    }

    /// What is kept for orders whose rest is awaited.
    pub fn reserved(&self) -> Money {
        let nothing = Money::new(0, self.currency());
        self.balance.minus(self.available).unwrap_or(nothing)
    }
}

/// The prepaid accounts of an organization.
#[derive(Debug, Clone)]
pub struct Accounts {
    /// Its country: amounts are written as there.
    pub country: String,
    /// The one of its currency first, then the other one if anything ever stood there.
    pub standings: Vec<Standing>,
}

impl Accounts {
    /// The account of a currency; the organization's own one where there is none of it.
    pub fn of(&self, currency: Option<Currency>) -> Standing {
        let own = Standing::nothing(Currency::of_country(&self.country));
        let first = self.standings.first().copied().unwrap_or(own);
        let mut all = self.standings.iter();
        all.find(|one| Some(one.currency()) == currency)
            .copied()
            .unwrap_or(first)
    }

    /// Their currencies.
    pub fn currencies(&self) -> impl Iterator<Item = Currency> {
        self.standings.iter().map(Standing::currency)
    }
}

/// The accounts of the organization of the address.
///
/// # Errors
/// When the database fails.
pub fn accounts(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
) -> Answer<Accounts> {
    let organization = permit.member()?.organization;
    let country = organizations::record(look, organization)?.details.country;
    let standings = rules::standings(
        Currency::of_country(&country),
        queries::balances(look, organization)?,
    );
    Ok(Accounts { country, standings })
}

/// Which part of a statement, newest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The account.
    pub currency: Currency,
    /// Older than the line at this place.
    pub after: Option<i64>,
    /// At most so many lines.
    pub count: i64,
}

/// A line of a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its place on the account: the cursor.
    pub place: i64,
    /// When.
    pub happened_at: Moment,
    /// What happened.
    pub event: Event,
    /// The order that it is about, and its number.
    pub order: Option<(OrderId, i64)>,
    /// The number of the invoice that it is about.
    pub invoice: Option<String>,
    /// How the money came.
    pub method: Option<Method>,
    /// Whether the payment that it is of has paid.
    pub paid: bool,
    /// What came in; below zero what went out.
    pub amount: Money,
    /// What could be spent after it.
    pub balance: Money,
}

/// The statement of an account of the organization of the address, newest first.
///
/// # Errors
/// When the database fails.
pub fn statement(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    part: Part,
) -> Answer<Vec<Line>> {
    queries::statement(look, permit.member()?.organization, part)
}

/// A top-up whose money is not here yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Awaited {
    /// How much.
    pub amount: Money,
    /// How.
    pub method: Method,
    /// Whether the payer is at it, or nobody knows.
    pub state: State,
}

/// The newest top-ups of the organization of the address that run, a few at most.
///
/// # Errors
/// When the database fails.
pub fn awaited(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
) -> Answer<Vec<Awaited>> {
    queries::awaited(look, permit.member()?.organization)
}
