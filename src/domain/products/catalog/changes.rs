//! What an import changes, and what it may not: prices and rates that have begun stay.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::wrong::{Problem, Wrong};
use super::{Catalog, Change, Deed, Price, Sort, VatRate};

/// A price or a rate: something with a first day, in a series of such.
pub(super) trait Dated: PartialEq {
    /// What it is about, apart from its first day.
    type Series: Ord;

    /// The series it stands in.
    fn series(&self) -> Self::Series;

    /// Its first day.
    fn starts_on(&self) -> NaiveDate;

    /// Its name in a message.
    fn name(&self) -> String;

    /// What it says, in a message.
    fn says(&self) -> String;
}

impl Dated for Price {
    type Series = (String, crate::ground::money::Currency, i32);

    fn series(&self) -> Self::Series {
        (self.offer.clone(), self.amount.currency(), self.months)
    }

    fn starts_on(&self) -> NaiveDate {
        self.starts_on
    }

    fn name(&self) -> String {
        self.to_string()
    }

    fn says(&self) -> String {
        let setup = decimal(self.setup);
        let amount = decimal(self.amount.minor());
        format!("{amount} (setup {setup})")
    }
}

impl Dated for VatRate {
    type Series = (String, super::VatClass);

    fn series(&self) -> Self::Series {
        (self.country.clone(), self.class)
    }

    fn starts_on(&self) -> NaiveDate {
        self.starts_on
    }

    fn name(&self) -> String {
        self.to_string()
    }

    fn says(&self) -> String {
        decimal(self.basis_points.into())
    }
}

/// Hundredths as a file says them.
fn decimal(hundredths: i64) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// What an import does with prices or rates.
pub(super) struct Dates<'a, T> {
    /// What is new or says something else.
    pub(super) put: Vec<&'a T>,
    /// What had not begun and is left out.
    pub(super) removed: Vec<&'a T>,
    /// The changes, to be told.
    changes: Vec<Change>,
    /// Why it cannot be.
    pub(super) problems: Vec<Problem>,
}

/// Compares what is with what a file says: what has begun is neither changed nor left out, and
/// nothing new begins today or earlier where something has begun.
pub(super) fn dates<'a, T: Dated>(
    sort: Sort,
    old: &'a [T],
    (new, lines, end): (&'a [T], &[usize], usize),
    today: NaiveDate,
) -> Dates<'a, T> {
    let key = |one: &T| (one.series(), one.starts_on());
    let had: BTreeMap<_, &T> = old.iter().map(|one| (key(one), one)).collect();
    let has: BTreeMap<_, &T> = new.iter().map(|one| (key(one), one)).collect();
    let begun = |one: &T| one.starts_on() <= today;
    let running: std::collections::BTreeSet<_> =
        old.iter().filter(|one| begun(one)).map(T::series).collect();
    let mut found = Dates {
        put: Vec::new(),
        removed: Vec::new(),
        changes: Vec::new(),
        problems: Vec::new(),
    };
    for (place, one) in new.iter().enumerate() {
        let line = lines.get(place).copied().unwrap_or(end);
        let wrong = match had.get(&key(one)) {
            Some(before) if **before == *one => continue,
            Some(before) if begun(before) => Some(Wrong::Begun {
                what: one.name(),
                is: before.says(),
            }),
            Some(_) => {
                found.change(Deed::Changed, sort, one);
                None
            }
            None if begun(one) && running.contains(&one.series()) => Some(Wrong::Late(one.name())),
            None => {
                found.change(Deed::Added, sort, one);
                None
            }
        };
        match wrong {
            Some(wrong) => found.problems.push(Problem { line, wrong }),
            None => found.put.push(one),
        }
    }
    for one in old.iter().filter(|one| !has.contains_key(&key(one))) {
        if begun(one) {
            let wrong = Wrong::Left(one.name());
            found.problems.push(Problem { line: end, wrong });
        } else {
            found.change(Deed::Removed, sort, one);
            found.removed.push(one);
        }
    }
    found
}

impl<T: Dated> Dates<'_, T> {
    fn change(&mut self, deed: Deed, sort: Sort, one: &T) {
        let word = one.name();
        self.changes.push(Change { deed, sort, word });
    }

    /// The changes, to be told; what goes away comes last.
    pub(super) fn told(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter()
    }
}

/// The offers that would be of another kind: their products would not.
pub(super) fn kinds_of_offers(old: &Catalog, new: &Catalog) -> Vec<Problem> {
    let mut found = Vec::new();
    for (offer, line) in new.offers.iter().zip(&new.lines.offers) {
        let before = old.offers.iter().find(|other| other.word == offer.word);
        if let Some(before) = before.filter(|before| before.kind != offer.kind) {
            let (offer, kind) = (offer.word.clone(), before.kind.clone());
            let wrong = Wrong::OtherKind { offer, kind };
            found.push(Problem { line: *line, wrong });
        }
    }
    found
}

/// What an import changes, in the order of the file; what goes away comes last.
pub(super) fn changes(old: &Catalog, new: &Catalog) -> Vec<Change> {
    let mut found = Vec::new();
    compare(
        (&old.categories, &new.categories),
        (Sort::Category, |category| &category.word),
        &mut found,
    );
    compare(
        (&old.kinds, &new.kinds),
        (Sort::Kind, |kind| &kind.word),
        &mut found,
    );
    compare(
        (&old.offers, &new.offers),
        (Sort::Offer, |offer| &offer.word),
        &mut found,
    );
    found.sort_by_key(|change| change.deed == Deed::Removed);
    found
}

fn compare<T: PartialEq>(
    (old, new): (&[T], &[T]),
    (sort, word): (Sort, fn(&T) -> &String),
    found: &mut Vec<Change>,
) {
    let mut say = |deed, entry| {
        let word = word(entry).clone();
        found.push(Change { deed, sort, word });
    };
    let among = |entries: &[T], entry: &T| {
        let own = word(entry);
        entries.iter().any(|other| word(other) == own)
    };
    // What comes or goes between two others moves neither of them.
    let staying: Vec<&T> = old.iter().filter(|entry| among(new, entry)).collect();
    let mut place = 0;
    for entry in new {
        let at = staying.iter().position(|other| word(other) == word(entry));
        match at.and_then(|at| Some((at, *staying.get(at)?))) {
            None => say(Deed::Added, entry),
            Some((at, before)) => {
                if before != entry {
                    say(Deed::Changed, entry);
                } else if at != place {
                    say(Deed::Moved, entry);
                }
                place += 1;
            }
        }
    }
    for entry in old {
        if !among(new, entry) {
            say(Deed::Removed, entry);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::products::catalog::{Kind, Names};

    #[test]
    fn changes_are_named_one_by_one() {
        let kind = |word: &str, statistics| Kind {
            word: word.into(),
            category: "web".into(),
            names: Names::default(),
            statistics,
        };
        let of = |kinds: Vec<Kind>| Catalog {
            kinds,
            ..Catalog::default()
        };
        let old = of(vec![kind("a", true), kind("b", true), kind("c", true)]);
        let new = of(vec![kind("a", false), kind("d", true), kind("b", true)]);
        let said: Vec<_> = changes(&old, &new)
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(said, ["changed kind a", "added kind d", "removed kind c"]);
        let turned = of(vec![kind("c", true), kind("a", true), kind("b", true)]);
        assert_eq!(changes(&old, &turned).len(), 3);
        assert_eq!(changes(&old, &old), []);
    }
}
