//! Makes the database's catalog what a file says.

use std::fmt;

use super::{Catalog, Price, Problem, VatRate, changes, queries};
use crate::domain::access::SystemPermit;
use crate::ground::db::Tx;
use crate::ground::failure::{Answer, No, refuse};

/// What an entry of the catalog is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// A category.
    Category,
    /// A kind.
    Kind,
    /// An offer.
    Offer,
    /// What an offer costs from a day on.
    Price,
    /// A VAT rate from a day on.
    Rate,
}

/// What an import did with an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// It is new.
    Added,
    /// It says something else.
    Changed,
    /// It stands at another place.
    Moved,
    /// It is gone.
    Removed,
}

/// One thing that an import changed; printed, it is a line of the command's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What was done.
    pub deed: Deed,
    /// With what.
    pub sort: Sort,
    /// Its word.
    pub word: String,
}

impl fmt::Display for Change {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let deed = match self.deed {
            Deed::Added => "added",
            Deed::Changed => "changed",
            Deed::Moved => "moved",
            Deed::Removed => "removed",
        };
        let sort = match self.sort {
            Sort::Category => "category",
            Sort::Kind => "kind",
            Sort::Offer => "offer",
            // Their names say what they are.
            Sort::Price | Sort::Rate => return write!(out, "{deed} {}", self.word),
        };
        write!(out, "{deed} {sort} {}", self.word)
    }
}

impl fmt::Display for Price {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (offer, from) = (&self.offer, self.starts_on);
        let (months, currency) = (self.months, self.amount.currency());
        write!(
            out,
            "price of {offer} for {months} months in {currency} from {from}"
        )
    }
}

impl fmt::Display for VatRate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (country, class, from) = (&self.country, self.class, self.starts_on);
        write!(out, "VAT rate of {country} {class} from {from}")
    }
}

/// Makes the database's catalog what the file says and answers what that changed.
///
/// # Errors
/// Refused, each with its line, with every kind or offer that would vanish although something refers
/// to it, and with every price or rate that has begun and would be another (what is left out has the
/// last line).
pub fn import(
    tx: &mut Tx<'_>,
    _: &SystemPermit<'_>,
    catalog: &Catalog,
) -> Result<Vec<Change>, No<Vec<Problem>>> {
    let old = queries::lock(tx)?;
    let today = tx.today();
    let (lines, end) = (&catalog.lines, catalog.lines.end);
    let prices = changes::dates(
        Sort::Price,
        &old.prices,
        (&catalog.prices, &lines.prices, end),
        today,
    );
    let rates = changes::dates(
        Sort::Rate,
        &old.rates,
        (&catalog.rates, &lines.rates, end),
        today,
    );
    let mut problems = changes::kinds_of_offers(&old, catalog);
    problems.extend(missing(tx, &old, catalog)?);
    problems.extend(prices.problems.iter().chain(&rates.problems).cloned());
    if !problems.is_empty() {
        problems.sort_by_key(|problem| problem.line);
        return refuse(problems);
    }
    let mut changes = changes::changes(&old, catalog);
    changes.extend(prices.told().chain(rates.told()).cloned());
    changes.sort_by_key(|change| change.deed == Deed::Removed);
    if changes.is_empty() {
        return Ok(changes);
    }
    for (position, category) in catalog.categories.iter().enumerate() {
        queries::put_category(tx, position, category)?;
    }
    for (position, kind) in catalog.kinds.iter().enumerate() {
        queries::put_kind(tx, position, kind)?;
    }
    for (position, offer) in catalog.offers.iter().enumerate() {
        queries::put_offer(tx, position, offer)?;
    }
    for price in prices.removed {
        queries::remove_price(tx, price)?;
    }
    for price in prices.put {
        queries::put_price(tx, price)?;
    }
    for rate in rates.removed {
        queries::remove_rate(tx, rate)?;
    }
    for rate in rates.put {
        queries::put_rate(tx, rate)?;
    }
    queries::remove_others(tx, catalog)?;
    Ok(changes)
}

/// What the file leaves out although something refers to it.
fn missing(tx: &mut Tx<'_>, old: &Catalog, new: &Catalog) -> Answer<Vec<Problem>> {
    let kinds = old.kinds.iter().map(|kind| kind.word.clone());
    let kinds: Vec<String> = kinds
        .filter(|word| !new.kinds.iter().any(|kind| kind.word == *word))
        .collect();
    let offers = old.offers.iter().map(|offer| offer.word.clone());
    let offers: Vec<String> = offers
        .filter(|word| !new.offers.iter().any(|offer| offer.word == *word))
        .collect();
    let mut found = queries::kinds_in_use(tx, &kinds)?;
    found.extend(queries::offers_in_use(tx, &offers)?);
    let line = new.lines.end;
    Ok(found
        .into_iter()
        .map(|wrong| Problem { line, wrong })
        .collect())
}
