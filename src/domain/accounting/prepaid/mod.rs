//! The prepaid account: what an organization has deposited, by currency, and how it came and went
//! (`spec/5-accounting.md`, "Prepaid account").

mod queries;
mod rules;

use super::books::Event;
use super::payments::{self, LEAST_TOP_UP, MOST_TOP_UP, Reason, State};
use super::{Method, OrderId, PaymentId};
use crate::domain::access::{Permit, may};
use crate::domain::organizations;
use crate::ground::db::{Look, Tx};
use crate::ground::failure::Answer;
use crate::ground::money::{Currency, Money, Unread};
use crate::ground::time::Moment;

pub use self::rules::News;

/// The least and the most of one deposit (`spec/5-accounting.md`, "Top up account").
pub fn limits(currency: Currency) -> (Money, Money) {
    let of = |minor| Money::new(minor, currency);
    (of(LEAST_TOP_UP), of(MOST_TOP_UP))
}

/// Why what was typed is no deposit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// It is no amount.
    NoAmount,
    /// It has more decimals than the currency: or is it thousands?
    Unclear,
    /// It is less than the least or more than the most.
    Outside,
}

/// Reads a deposit as it was typed.
///
/// # Errors
/// Refused where it is no amount or outside the limits.
pub fn read_deposit(typed: &str, currency: Currency) -> Result<Money, Unfit> {
    let limits = LEAST_TOP_UP..=MOST_TOP_UP;
    let money = Money::read(typed, currency).map_err(|why| match why {
        Unread::TooLarge => Unfit::Outside,
        Unread::NoAmount => Unfit::NoAmount,
        Unread::Unclear => Unfit::Unclear,
    })?;
    let within = limits.contains(&money.minor());
    within.then_some(money).ok_or(Unfit::Outside)
}

/// What stands on the account of one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Balance {
    /// Everything that is there, with what is reserved.
    pub balance: Money,
    /// What may be spent.
    pub available: Money,
}

impl Balance {
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
    pub balances: Vec<Balance>,
}

impl Accounts {
    /// The account of a currency; the organization's own one where there is none of it.
    pub fn of(&self, currency: Option<Currency>) -> Balance {
        let own = Balance::nothing(Currency::of_country(&self.country));
        let first = self.balances.first().copied().unwrap_or(own);
        let mut all = self.balances.iter();
        all.find(|one| Some(one.currency()) == currency)
            .copied()
            .unwrap_or(first)
    }

    /// Their currencies.
    pub fn currencies(&self) -> impl Iterator<Item = Currency> {
        self.balances.iter().map(Balance::currency)
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
    let balances = rules::balances(
        Currency::of_country(&country),
        queries::balances(look, organization)?,
    );
    Ok(Accounts { country, balances })
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

/// A top-up, as the page of the account shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopUp {
    /// Which payment.
    pub payment: PaymentId,
    /// How much.
    pub amount: Money,
    /// How.
    pub method: Method,
    /// Where it stands.
    pub state: State,
    /// Why it came to nothing, where it did.
    pub reason: Option<Reason>,
    /// Whether the provider is still asked about it.
    pub asked: bool,
    /// When it began.
    pub created_at: Moment,
    /// When it ended.
    pub settled_at: Option<Moment>,
}

impl TopUp {
    /// Whether its payer may be waiting for the provider's answer right now.
    pub fn is_awaited(&self, now: Moment) -> bool {
        self.state.runs() && self.method.is_hosted() && now.since(self.created_at) < rules::AWAITED
    }

    /// What is said to the payer who comes back from it; nothing while it runs, or long after.
    pub fn news(&self, now: Moment) -> Option<News> {
        rules::news(self, now)
    }
}

/// The top-ups of the organization of the address whose money is not here: those that run, then those
/// that came to nothing in the last day; the newest first, a few at most.
///
/// # Errors
/// When the database fails.
pub fn top_ups(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
) -> Answer<Vec<TopUp>> {
    let organization = permit.member()?.organization;
    let mut all = queries::running(look, organization)?;
    let ended_after = look.now.minus(rules::TOLD);
    all.extend(queries::ended(look, organization, ended_after)?);
    all.truncate(queries::MOST_TOP_UPS);
    Ok(all)
}

/// A top-up of the organization of the address.
///
/// # Errors
/// When the database fails.
pub fn find(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    payment: PaymentId,
) -> Answer<Option<TopUp>> {
    queries::find(look, permit.member()?.organization, payment)
}

/// Gives a top-up up and answers it as it is now; one that has ended stays as it ended, and `None` is
/// answered when there is no such one. Money that comes all the same is on the account then.
///
/// # Errors
/// When the database fails.
pub fn give_up(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    payment: PaymentId,
) -> Answer<Option<TopUp>> {
    if find(tx, permit, payment)?.is_none() {
        return Ok(None);
    }
    payments::give_up_top_up(tx, permit, payment)?;
    find(tx, permit, payment)
}
