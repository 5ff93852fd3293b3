//! What the page of a product tells.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::catalog::{self, Names, Offer};
use super::{MOST_TERMS, PastTerm, Product, Term, history};
use crate::domain::access::{Permit, Right, may};
use crate::domain::organizations;
use crate::ground::db::Look;
use crate::ground::failure::Answer;
use crate::ground::money::{Currency, Money};

/// A product with what the catalog and its history say of it.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The product.
    pub product: Product,
    /// Its offer, as the catalog has it today.
    pub offer: Option<Offer>,
    /// The organization's country, by which amounts are written.
    pub country: String,
    /// What the next term costs without VAT when it is ordered today, all units together, at the period
    /// of this one: only for whoever may see the accounting.
    pub renewal: Option<Money>,
    /// The term in which today is, else the last one that is paid for.
    pub running: Option<Term>,
    /// When its first term began, where that is known and later than the product.
    pub began: Option<NaiveDate>,
    /// Its terms, the last one first; without what they cost for whoever may not see the accounting.
    pub terms: Vec<PastTerm>,
}

/// The product of a permit, for its page.
///
/// # Errors
/// When the database fails, or the permit is none on a product.
pub fn sheet(look: &mut Look<'_>, permit: &Permit<'_, may::SeeProduct>) -> Answer<Sheet> {
    let member = permit.member()?;
    let product = super::find(look, permit)?;
    let country = organizations::record(look, member.organization)?
        .details
        .country;
    let terms = history(look, member.organization, product.id)?;
    let mut sheet = Sheet {
        running: running(&terms, look.today()).or(product.term),
        began: first(&terms).filter(|day| *day > look.day_of(product.created_at)),
        terms,
        offer: None,
        renewal: None,
        country,
        product,
    };
    let pays = member.may(Right::ManageAccounting);
    if !pays {
        sheet.terms.iter_mut().for_each(|past| past.price = None);
    }
    if let (Some(word), Some(term)) = (sheet.product.offer.clone(), sheet.product.term) {
        let currency = Currency::of_country(&sheet.country);
        let today = look.today();
        let offered = catalog::offered(look, std::slice::from_ref(&word), currency, today)?;
        let quantity = sheet.product.quantity;
        let months = offered.preset(&word, quantity, term.months);
        let price = months.and_then(|months| offered.price(&word, months));
        let price = price.filter(|_| pays);
        sheet.renewal = price.and_then(|price| price.times(quantity.into()));
        sheet.offer = offered.offer(&word).cloned();
    }
    Ok(sheet)
}

/// The term in which a day is.
fn running(terms: &[PastTerm], today: NaiveDate) -> Option<Term> {
    let mut terms = terms.iter().map(|past| past.term);
    terms.find(|term| (term.starts_on..=term.ends_on).contains(&today))
}

/// The first day of the first term; none where there may be terms before those of a history.
fn first(terms: &[PastTerm]) -> Option<NaiveDate> {
    let whole = i64::try_from(terms.len()).is_ok_and(|count| count < MOST_TERMS);
    terms
        .last()
        .filter(|_| whole)
        .map(|past| past.term.starts_on)
}

/// The names of the offers of these products, by word.
///
/// # Errors
/// When the database fails.
pub(super) fn offer_names(
    look: &mut Look<'_>,
    products: &[Product],
) -> Answer<BTreeMap<String, Names>> {
    let words: BTreeSet<_> = products
        .iter()
        .filter_map(|product| product.offer.clone())
        .collect();
    if words.is_empty() {
        return Ok(BTreeMap::new());
    }
    catalog::names_of(look, &words.into_iter().collect::<Vec<_>>())
}
