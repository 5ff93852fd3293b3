//! Verbs about the term of a product: subscribe, renew; the history of its terms.

use chrono::NaiveDate;

use super::terms::{Term, anchor_of};
use super::{Product, Refusal, State, catalog, queries, rules};
use crate::domain::access::{OrganizationId, ProductId, SystemPermit};
use crate::domain::activity::{self, Entry, Kind as Happened};
use crate::domain::organizations;
use crate::ground::db::{Look, Tx, folded, id};
use crate::ground::failure::{Answer, Failure, No, refuse};
use crate::ground::money::Money;

/// The most units of an offer that a product may have.
pub(super) const MOST_UNITS: i32 = 10_000;
/// The most terms of a product that its page shows.
pub const MOST_TERMS: i64 = 50;

id! {
    /// A term in the history of a product.
    TermId
}

/// What an organization subscribes to.
#[derive(Debug, Clone)]
pub struct Subscription<'a> {
    /// The word of the offer.
    pub offer: &'a str,
    /// The label that the customer reads.
    pub name: &'a str,
    /// How many units.
    pub quantity: i32,
    /// Its first term; without one it is set up later, and pending until then.
    pub first: Option<First>,
}

/// A first term.
#[derive(Debug, Clone, Copy)]
pub struct First {
    /// Its first day, which gives the product its anchor day.
    pub starts_on: NaiveDate,
    /// How many months.
    pub months: i32,
    /// What it costs without VAT, all units together; nothing where that is not known.
    pub price: Option<Money>,
}

/// A term that a product has or had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastTerm {
    /// From when to when.
    pub term: Term,
    /// The names of the offer it was.
    pub offer: catalog::Names,
    /// What it cost without VAT, where that is known.
    pub price: Option<Money>,
}

/// Gives an organization a product of an offer.
///
/// # Errors
/// Refused when the catalog has no such offer, or label or quantity cannot stand.
pub fn subscribe(
    tx: &mut Tx<'_>,
    _: &SystemPermit<'_>,
    organization: OrganizationId,
    wanted: &Subscription<'_>,
) -> Result<ProductId, No<Refusal>> {
    if let Some(refusal) = rules::problem(wanted.name) {
        return refuse(refusal);
    }
    if !(1..=MOST_UNITS).contains(&wanted.quantity) {
        return refuse(Refusal::Quantity);
    }
    let Some(kind) = catalog::kind_of(tx, wanted.offer)? else {
        return refuse(Refusal::OfferUnknown);
    };
    if !organizations::stays(tx, organization)? {
        let why = format!("organization {organization} is deleted: it gets no product");
        return Err(Failure::Inconsistent(why).into());
    }
    let first = wanted.first;
    let product = Product {
        id: tx.draw(),
        organization,
        kind,
        name: wanted.name.trim().to_owned(),
        name_key: folded(wanted.name),
        state: match first {
            Some(_) => State::Active,
            None => State::Pending,
        },
        created_at: tx.now,
        offer: Some(wanted.offer.to_owned()),
        quantity: wanted.quantity,
        anchor_day: first.map(|first| anchor_of(first.starts_on)),
        term: first.map(|first| Term::first(first.starts_on, first.months)),
    };
    queries::insert(tx, &product)?;
    if let (Some(first), Some(term)) = (first, product.term) {
        queries::add_term(tx, &product, &term, first.price)?;
    }
    let entry = Entry::done(Happened::ProductAdded)
        .within(organization)
        .about(product.id)
        .detail("kind", product.kind.as_str())
        .detail("offer", wanted.offer)
        .detail("name", product.name.as_str());
    activity::record(tx, &entry)?;
    Ok(product.id)
}

/// Those of these products that an organization has, in the order of their ids.
///
/// # Errors
/// When the database fails.
pub fn these(
    look: &mut Look<'_>,
    organization: OrganizationId,
    ids: &[ProductId],
) -> Answer<Vec<Product>> {
    queries::these(look, organization, ids)
}

/// Those of these products that an organization has, in the order of their ids; nobody else changes
/// them until the transaction ends.
///
/// # Errors
/// When the database fails.
pub fn lock(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    ids: &[ProductId],
) -> Answer<Vec<Product>> {
    queries::lock(tx, organization, ids)
}

/// Gives a product that was [`lock`]ed its next term, which `price` was paid for, without VAT and for
/// all units together. A product that was blocked or not yet set up becomes active.
///
/// # Errors
/// When the database fails, the product is over or has no offer, or the term does not follow its last.
pub fn renew(tx: &mut Tx<'_>, product: &Product, term: &Term, price: Money) -> Answer<()> {
    let follows = product
        .term
        .is_none_or(|last| last.ends_on.succ_opt() == Some(term.starts_on));
    if !follows || product.state == State::Terminated || product.offer.is_none() {
        let why = format!("product {} cannot have the term {term:?}", product.id);
        return Err(Failure::Inconsistent(why));
    }
    let renewed = Product {
        state: match product.state {
            State::Pending | State::Blocked => State::Active,
            other => other,
        },
        anchor_day: product.anchor_day.or(Some(anchor_of(term.starts_on))),
        term: Some(*term),
        ..product.clone()
    };
    queries::renew(tx, &renewed)?;
    queries::add_term(tx, &renewed, term, Some(price))?;
    let entry = Entry::done(Happened::ProductRenewed)
        .within(product.organization)
        .about(product.id)
        .detail("from", term.starts_on.to_string())
        .detail("until", term.ends_on.to_string());
    activity::record(tx, &entry)?;
    Ok(())
}

/// The terms of a product, the last one first; [`MOST_TERMS`] at most.
///
/// # Errors
/// When the database fails.
pub fn history(
    look: &mut Look<'_>,
    organization: OrganizationId,
    product: ProductId,
) -> Answer<Vec<PastTerm>> {
    queries::terms(look, (organization, product), MOST_TERMS)
}
