//! What the page of a product tells.

use std::collections::{BTreeMap, BTreeSet};

use super::catalog::{self, Names, Offer};
use super::{PastTerm, Product, history, queries};
use crate::domain::access::{Permit, Right, may};
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
    let country = queries::country(look, member.organization)?;
    let mut sheet = Sheet {
        terms: history(look, member.organization, product.id)?,
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
        let price = offered.price(&word, term.months).filter(|_| pays);
        sheet.renewal = price.and_then(|price| price.times(sheet.product.quantity.into()));
        sheet.offer = offered.offer(&word).cloned();
    }
    Ok(sheet)
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
