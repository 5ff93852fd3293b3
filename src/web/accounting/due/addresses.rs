//! The billing addresses that rows of Due offer: a drop-down in every row, so that few of them and short
//! labels decide what a page weighs.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::left::Left;
use crate::domain::accounting::BilledTo;
use crate::domain::accounting::addresses::{Address, Choice};
use crate::domain::accounting::due::{Listed, Row};
use crate::web::accounting::billed_to;

/// So many addresses stand in every row. Of more, each row offers its own, the default, and those that
/// several rows of the page are billed to; the checkout offers all.
const ALL: usize = 12;
/// So many of those, beside the row's own.
const MOST: usize = 3;

/// An address in a drop-down.
pub(super) struct Entry {
    pub(super) billed_to: BilledTo,
    /// Its word in forms.
    pub(super) word: String,
    /// What tells it from the others.
    pub(super) label: String,
    /// Whether every row offers it.
    everywhere: bool,
}

/// What the rows of a page offer.
pub(super) struct Offered(Vec<Entry>);

impl Offered {
    /// What stands in the rows of this page, as they were left.
    pub(super) fn of(listed: &Listed, left: &Left) -> Self {
        let everywhere = everywhere(listed, left);
        let labels = labels(&listed.addresses);
        let entries = listed.addresses.iter().zip(labels);
        let entry = |(choice, label): (&Choice, String)| Entry {
            billed_to: choice.billed_to,
            word: billed_to::word(choice.billed_to),
            label,
            everywhere: everywhere.contains(&choice.billed_to),
        };
        Self(entries.map(entry).collect())
    }

    /// What a row that is billed there offers.
    pub(super) fn to(&self, billed_to: BilledTo) -> impl Iterator<Item = &Entry> {
        let entries = self.0.iter();
        entries.filter(move |one| one.everywhere || one.billed_to == billed_to)
    }
}

/// Whether there are more addresses than a row offers.
pub(super) fn are_many(listed: &Listed) -> bool {
    listed.addresses.len() > ALL
}

/// All addresses by their words: for the filter.
pub(super) fn named(listed: &Listed) -> Vec<(String, String)> {
    let words = listed.addresses.iter();
    let words = words.map(|choice| billed_to::word(choice.billed_to));
    words.zip(labels(&listed.addresses)).collect()
}

/// Those that every row offers.
fn everywhere(listed: &Listed, left: &Left) -> BTreeSet<BilledTo> {
    let choices = listed.addresses.iter();
    if !are_many(listed) {
        return choices.map(|choice| choice.billed_to).collect();
    }
    let mut rows: BTreeMap<BilledTo, usize> = BTreeMap::new();
    for row in &listed.rows {
        if let Row::Product(renewal) = row {
            *rows.entry(left.shown(renewal).billed_to).or_default() += 1;
        }
    }
    let several = rows.into_iter().filter(|(_, count)| *count > 1);
    let mut used: Vec<(BilledTo, usize)> = several.collect();
    used.sort_by_key(|(billed_to, count)| (Reverse(*count), *billed_to));
    let presets = choices.filter(|choice| choice.preset);
    let presets = presets.map(|choice| choice.billed_to);
    let used = used.into_iter().map(|(billed_to, _)| billed_to);
    presets.chain(used).take(MOST).collect()
}

/// What tells each from the others: addressee and city; the whole address where others have the same.
fn labels(choices: &[Choice]) -> Vec<String> {
    let short = |address: &Address| {
        let parts = [address.addressee(), &address.city].into_iter();
        let said: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        said.join(", ")
    };
    let shorts: Vec<String> = choices.iter().map(|one| short(&one.address)).collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for short in &shorts {
        *counts.entry(short).or_default() += 1;
    }
    let label = |(choice, short): (&Choice, &String)| match counts.get(short.as_str()) {
        Some(1) => short.clone(),
        _ => choice.address.line(),
    };
    choices.iter().zip(&shorts).map(label).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_one_addressee_in_one_city_are_told_by_their_streets() {
        let choice = |company: &str, street: &str, city: &str| Choice {
            billed_to: BilledTo::Organization,
            address: Address {
                company: company.into(),
                street: street.into(),
                postcode: "1200".into(),
                city: city.into(),
                ..Address::default()
            },
            preset: false,
        };
        let choices = [
            choice("Acme SA", "Rue 1", "Genève"),
            choice("Acme SA", "Rue 2", "Genève"),
            choice("Acme SA", "Gasse 1", "Bern"),
            choice("Acme AG", "", ""),
        ];
        let expected = [
            "Acme SA, Rue 1, 1200 Genève",
            "Acme SA, Rue 2, 1200 Genève",
            "Acme SA, Bern",
            "Acme AG",
        ];
        assert_eq!(labels(&choices), expected);
    }
}
