//! The catalog: categories and kinds of products, from a file that is imported whole or not at all.

mod changes;
mod file;
mod goods;
mod import;
mod offers;
mod queries;
mod rules;
mod vat;
mod wrong;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::access::{OrganizationId, Rights};
use crate::ground::db::Look;
use crate::ground::failure::{Answer, Failure};
use crate::ground::i18n::Language;

pub use self::import::{Change, Deed, Sort, import};
pub use self::offers::{Asks, Co2, Offer, Offered, Period, Price, VatClass, offered};
pub use self::vat::{VatRate, VatRates, vat_rates};
pub use self::wrong::{Problem, Wrong};

/// A name in every language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Names(BTreeMap<Language, String>);

impl Names {
    /// The name in a language; in English when it is missing.
    pub fn of(&self, language: Language) -> &str {
        let name = self.0.get(&language).or_else(|| self.0.get(&Language::En));
        name.map_or("", String::as_str)
    }
}

/// A group of kinds: *Cloud computing*.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Category {
    /// Its word in addresses.
    pub word: String,
    /// What people read.
    pub names: Names,
}

/// A kind of product: *Managed server*.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kind {
    /// Its word in addresses.
    pub word: String,
    /// The word of its category.
    pub category: String,
    /// What people read.
    pub names: Names,
    /// Whether its products have figures that somebody may be given to see.
    pub statistics: bool,
}

/// What a catalog file says, in its order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Catalog {
    /// The categories.
    pub categories: Vec<Category>,
    /// The kinds of all categories.
    pub kinds: Vec<Kind>,
    /// The offers of all kinds.
    pub offers: Vec<Offer>,
    /// What the offers cost, from when on.
    pub prices: Vec<Price>,
    /// VAT rates by country, from when on.
    pub rates: Vec<VatRate>,
    /// Where in the file all that stands.
    lines: Lines,
}

/// At which lines of a file what it says stands, in the order in which it says it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Lines {
    offers: Vec<usize>,
    prices: Vec<usize>,
    rates: Vec<usize>,
    /// The last line.
    end: usize,
}

impl Catalog {
    /// Reads a catalog file.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its line.
    pub fn parse(text: &str) -> Result<Self, Vec<Problem>> {
        rules::read(text)
    }
}

/// A category with its kinds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelf {
    /// The category.
    pub category: Category,
    /// Its kinds, in the order of the catalog.
    pub kinds: Vec<Kind>,
}

/// The catalog by category; of what somebody sees by these rights when there are some, else all of it.
///
/// # Errors
/// When the database fails.
pub(super) fn shelves(
    look: &mut Look<'_>,
    seen: Option<(OrganizationId, &Rights)>,
) -> Answer<Vec<Shelf>> {
    let mut shelves: Vec<Shelf> = Vec::new();
    for (category, kind) in queries::load(look, seen)? {
        match shelves.last_mut() {
            Some(shelf) if shelf.category.word == category.word => shelf.kinds.push(kind),
            _ => shelves.push(Shelf {
                category,
                kinds: vec![kind],
            }),
        }
    }
    Ok(shelves)
}

/// The word of the kind of an offer, if the catalog has it.
///
/// # Errors
/// When the database fails.
pub(super) fn kind_of(look: &mut Look<'_>, offer: &str) -> Answer<Option<String>> {
    let found = queries::offers(look, &[offer.to_owned()])?;
    Ok(found.into_iter().next().map(|offer| offer.kind))
}

/// The names of offers, by word.
///
/// # Errors
/// When the database fails.
pub(super) fn names_of(look: &mut Look<'_>, words: &[String]) -> Answer<BTreeMap<String, Names>> {
    let offers = queries::offers(look, words)?;
    let names = offers.into_iter().map(|offer| (offer.word, offer.names));
    Ok(names.collect())
}

/// Names as a row keeps them.
///
/// # Errors
/// When the row is broken.
pub(super) fn parse_names(text: &str) -> Answer<Names> {
    serde_json::from_str(text)
        .map_err(|error| Failure::Inconsistent(format!("a name of the catalog: {error}")))
}
