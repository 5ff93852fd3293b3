//! The catalog: categories and kinds of products, from a file that is imported whole or not at all.

mod file;
mod queries;
mod rules;

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::domain::access::{OrganizationId, Rights, SystemPermit};
use crate::ground::db::{Look, Tx};
use crate::ground::failure::{Answer, No, refuse};
use crate::ground::i18n::Language;

pub use self::file::{Problem, Wrong};

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

/// What an entry of the catalog is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// A category.
    Category,
    /// A kind.
    Kind,
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
        };
        write!(out, "{deed} {sort} {}", self.word)
    }
}

/// A kind that the file leaves out although it is in use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InUse {
    /// The word of the kind.
    pub kind: String,
    /// How many products are of this kind.
    pub products: i64,
    /// How many rights on the kind were given.
    pub grants: i64,
}

impl fmt::Display for InUse {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "the kind {:?} is missing, but it is in use: products of it: {}, rights on it: {}",
            self.kind, self.products, self.grants
        )
    }
}

/// Makes the database's catalog what the file says and answers what that changed.
///
/// # Errors
/// Refused with every kind that would vanish although products or rights refer to it.
pub fn import(
    tx: &mut Tx<'_>,
    _: &SystemPermit<'_>,
    catalog: &Catalog,
) -> Result<Vec<Change>, No<Vec<InUse>>> {
    let old = queries::lock(tx)?;
    let gone: Vec<String> = words(&old.kinds, |kind| &kind.word)
        .filter(|word| !catalog.kinds.iter().any(|kind| kind.word == *word))
        .map(str::to_owned)
        .collect();
    let in_use = queries::in_use(tx, &gone)?;
    if !in_use.is_empty() {
        return refuse(in_use);
    }
    let changes = rules::changes(&old, catalog);
    if changes.is_empty() {
        return Ok(changes);
    }
    for (position, category) in catalog.categories.iter().enumerate() {
        queries::put_category(tx, position, category)?;
    }
    for (position, kind) in catalog.kinds.iter().enumerate() {
        queries::put_kind(tx, position, kind)?;
    }
    queries::remove_others(tx, catalog)?;
    Ok(changes)
}

fn words<T>(entries: &[T], word: impl Fn(&T) -> &String) -> impl Iterator<Item = &str> {
    entries.iter().map(move |entry| word(entry).as_str())
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

/// Whether the catalog has a kind.
///
/// # Errors
/// When the database fails.
pub(super) fn has_kind(look: &mut Look<'_>, word: &str) -> Answer<bool> {
    queries::has_kind(look, word)
}
