//! Due: everything that is to be paid or renewed, by date (`spec/5-accounting.md`, "Due").
//!
//! Products whose term ends, orders that await their payment, open invoices: three sources, merged. The day of
//! a product is the last one of its term, that of an order the last one on which it is to be paid.
//!
//! Products and orders are read up to a page, each by its own index; invoices, of which few are open, as a
//! whole. A product whose next term stands in an order is shown as that order and not again.

mod queries;
mod row;
mod rules;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::addresses;
use super::prices::{OrderTotals, Rate, Totals, Unpriced};
use super::quotes::{self, Choice, Quote};
use super::{BilledTo, InvoiceId, OrderId, Refusal, Seller, orders};
use crate::domain::access::{OrganizationId, Permit, ProductId, may};
use crate::domain::products::{self, Names, Offered, VatClass};
use crate::ground::db::{Look, Tx, words};
use crate::ground::failure::{Answer, No, refuse};
use crate::ground::money::{Currency, Money};

pub use self::row::{Renewal, Row, Unpaid, Waiting};
pub use self::rules::Choosable;

words! {
    /// Until when one looks; what is overdue is shown under all of them.
    pub enum Horizon {
        /// Until the end of this month.
        Month = "month" => "accounting-due-month",
        /// Until the same day two months ahead.
        TwoMonths = "two_months" => "accounting-due-two-months",
        /// Until the same day a year ahead.
        Year = "year" => "accounting-due-year",
        /// Everything.
        All = "all" => "accounting-due-all",
    }
}

words! {
    /// What stands in a row; of two rows of one day and one id the first of these comes first.
    pub enum Sort {
        /// A product that is renewed.
        Product = "product",
        /// An order that awaits its payment.
        Order = "order",
        /// An open invoice.
        Invoice = "invoice",
    }
}

/// Which part of what is due.
#[derive(Debug, Clone)]
pub struct Filter {
    /// Until when.
    pub horizon: Horizon,
    /// Only of this category; empty for all.
    pub category: String,
    /// Only what is billed there.
    pub billed_to: Option<BilledTo>,
    /// Only labels that hold this, or this number of an order or invoice.
    pub search: String,
}

/// Where the list goes on: after the row of this day, instant, id and sort. Orders of one day stand in the
/// order of their confirmation, in microseconds; of others the instant is zero.
pub type Cursor = (NaiveDate, i64, i64, Sort);

/// A page of what is due.
#[derive(Debug, Clone)]
pub struct Listed {
    /// In the order of their days.
    pub rows: Vec<Row>,
    /// Whether more follow.
    pub more: bool,
    /// How many rows all pages have together.
    pub count: i64,
    /// What they come to, a total for each currency; not where a rate of VAT is missing.
    pub totals: Result<Vec<OrderTotals>, Unpriced>,
    /// The addresses that can be chosen.
    pub addresses: Vec<addresses::Choice>,
    /// Today: what is due before it is overdue.
    pub today: NaiveDate,
    /// Until when the list goes; `None` for everything.
    pub until: Option<NaiveDate>,
}

/// A page of what is due, from `after` on, and what all pages come to. The number of queries does not
/// depend on how much is due.
///
/// # Errors
/// When the database fails.
pub fn list(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    seller: &Seller,
    (filter, after): (&Filter, Option<&Cursor>),
    most: usize,
) -> Answer<Listed> {
    let organization = permit.member()?.organization;
    let addresses = addresses::list(look, organization)?;
    let today = look.today();
    let until = rules::until(filter.horizon, today);
    let before = until.map(|until| orders::confirmed_before(look, until));
    let until_when = (until, before);
    let scope = queries::Scope::new(organization, (filter, until_when), preset_of(&addresses));
    let groups = queries::groups(look, &scope)?;
    let words: BTreeSet<String> = groups.iter().map(|group| group.offer.clone()).collect();
    let words: Vec<String> = words.into_iter().collect();
    let offered = products::offered(look, &words, currency(&addresses), today)?;
    let count = i64::try_from(most).unwrap_or(0) + 1;
    let renewals = queries::renewals(look, &scope, after, count)?;
    let waiting = queries::waiting(look, &scope, after, count)?;
    let sums = queries::sums_of_orders(look, &scope)?;
    let unpaid = queries::unpaid(look, &scope)?;
    let renewals = renewals
        .into_iter()
        .map(|one| Row::Product(rules::with_prices(one, &offered, today)));
    let mut rows: Vec<Row> = renewals
        .chain(waiting.into_iter().map(Row::Order))
        .chain(rules::from_here(&unpaid, after))
        .collect();
    rows.sort_by_key(Row::cursor);
    let more = rows.len() > most;
    rows.truncate(most);
    let numbers = [
        groups.iter().map(|group| group.count).sum(),
        sums.orders(),
        unpaid.count(),
    ];
    let countries: Vec<&str> = addresses
        .iter()
        .map(|one| one.address.country.as_str())
        .collect();
    let rates = quotes::rates(look, seller, &countries)?;
    let due = rules::Due {
        groups: &groups,
        sums: &sums,
        unpaid: &unpaid,
    };
    Ok(Listed {
        rows,
        more,
        count: numbers.iter().sum(),
        totals: rules::totals(&due, &offered, (seller, &addresses), rates),
        addresses,
        today,
        until,
    })
}

/// The default among the addresses that can be chosen.
fn preset_of(addresses: &[addresses::Choice]) -> BilledTo {
    let preset = addresses.iter().find(|choice| choice.preset);
    preset.map_or(BilledTo::Organization, |choice| choice.billed_to)
}

/// The currency of the next invoices: the organization's own address decides.
fn currency(addresses: &[addresses::Choice]) -> Currency {
    let own = addresses
        .iter()
        .find(|choice| choice.billed_to == BilledTo::Organization);
    Currency::of_country(own.map_or("", |own| own.address.country.as_str()))
}

/// What a selection comes to, if it can be ordered: for the bar and for a pro forma.
///
/// # Errors
/// Refused when something of it cannot be had, or not so.
pub fn quote(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    seller: &Seller,
    choices: &[Choice],
) -> Result<Quote, No<Refusal>> {
    let organization = permit.member()?.organization;
    let quote = quotes::quote(look, (organization, seller), choices)?;
    choosable(look, organization, choices)?;
    orders::refuse_ordered(look, organization, choices)?;
    Ok(quote)
}

/// Makes one order of everything selected: a draft.
///
/// # Errors
/// Refused when something of the selection cannot be had, or not so.
pub fn order(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    seller: &Seller,
    choices: &[Choice],
) -> Result<OrderId, No<Refusal>> {
    choosable(tx, permit.member()?.organization, choices)?;
    orders::draft(tx, permit, seller, choices)
}

/// Refuses addresses that cannot be chosen: archived ones, and those of others.
fn choosable(
    look: &mut Look<'_>,
    organization: OrganizationId,
    choices: &[Choice],
) -> Result<(), No<Refusal>> {
    let addresses = addresses::list(look, organization)?;
    let known: BTreeSet<BilledTo> = addresses.iter().map(|one| one.billed_to).collect();
    if choices.iter().all(|one| known.contains(&one.billed_to)) {
        Ok(())
    } else {
        refuse(Refusal::AddressGone)
    }
}
