//! What a team may be called, and what its rights come to: pure.

use serde_json::{Value, json};

use super::{Colour, Details};
use crate::domain::access::TeamId;
use crate::domain::access::{Granted, Object, Through};
use crate::domain::activity::Entry;
use crate::domain::products::Stock;
use crate::domain::users::grants::Wish;
use crate::ground::i18n::Saying;

/// The longest name.
pub(super) const LONGEST_NAME: usize = 60;
/// The longest description.
pub(super) const LONGEST_DESCRIPTION: usize = 500;

/// The field that a refusal speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The name.
    Name,
    /// The colour.
    Colour,
    /// The description.
    Description,
}

/// What the business says no to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// A team has a name.
    NameMissing,
    /// The name is longer than lists can show.
    NameTooLong,
    /// Another team of the organization is called so.
    NameTaken,
    /// One of the eight colours is chosen.
    ColourMissing,
    /// The description is too long.
    DescriptionTooLong,
    /// There are characters that cannot be printed.
    Unprintable,
}

impl Refusal {
    /// What the page says.
    pub fn saying(self) -> Saying {
        match self {
            Self::NameMissing => Saying::new("users-team-name-missing"),
            Self::NameTooLong => {
                Saying::new("users-team-name-too-long").with("most", LONGEST_NAME as i64)
            }
            Self::NameTaken => Saying::new("users-team-name-taken"),
            Self::ColourMissing => Saying::new("users-team-colour-missing"),
            Self::DescriptionTooLong => Saying::new("users-team-description-too-long")
                .with("most", LONGEST_DESCRIPTION as i64),
            Self::Unprintable => Saying::new("users-team-unprintable"),
        }
    }
}

/// A refused field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Problem {
    /// Which field.
    pub field: Field,
    /// What is wrong.
    pub refusal: Refusal,
}

/// What was typed of a team.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    /// The name.
    pub name: String,
    /// The word of the colour.
    pub colour: String,
    /// The description.
    pub description: String,
}

/// The details that were typed, or all that is wrong with them.
///
/// # Errors
/// Every field that cannot stand.
pub(super) fn read(typed: &Typed) -> Result<Details, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut say = |field, refusal| problems.push(Problem { field, refusal });
    // Two names that look the same are the same: blanks are one blank.
    let name = typed.name.split_whitespace().collect::<Vec<_>>().join(" ");
    let description = typed.description.trim().replace("\r\n", "\n");
    if name.is_empty() {
        say(Field::Name, Refusal::NameMissing);
    } else if name.chars().count() > LONGEST_NAME {
        say(Field::Name, Refusal::NameTooLong);
    } else if name.chars().any(char::is_control) {
        say(Field::Name, Refusal::Unprintable);
    }
    if description.chars().count() > LONGEST_DESCRIPTION {
        say(Field::Description, Refusal::DescriptionTooLong);
    } else if description
        .chars()
        .any(|sign| sign.is_control() && sign != '\n')
    {
        say(Field::Description, Refusal::Unprintable);
    }
    let colour = Colour::from_word(&typed.colour);
    if colour.is_none() {
        say(Field::Colour, Refusal::ColourMissing);
    }
    match colour.filter(|_| problems.is_empty()) {
        Some(colour) => Ok(Details {
            name,
            colour,
            description,
        }),
        None => Err(problems),
    }
}

/// The wishes of a form as they can be fulfilled: what the form does not offer stays as it was, and
/// where there are no figures nobody is given them.
pub(in crate::domain::users) fn fit(
    wishes: &[Wish],
    before: &[Granted],
    stock: &[Stock],
) -> Vec<Wish> {
    let offered = |object: &Object| {
        stock
            .iter()
            .flat_map(|shelf| &shelf.kinds)
            .find(|(kind, products)| match object {
                Object::Kind(word) => kind.word == *word,
                Object::Product(id) => products.iter().any(|one| one.id == *id),
            })
            .map(|(kind, _)| kind)
    };
    let wished = wishes.iter().filter_map(|wish| {
        let kind = offered(&wish.object()?)?;
        let fit = Wish {
            statistics: wish.statistics && kind.statistics,
            ..wish.clone()
        };
        fit.uses().is_any().then_some(fit)
    });
    let unseen = before.iter().filter(|one| offered(&one.object).is_none());
    wished.chain(unseen.map(Wish::of)).collect()
}

/// What rights say of objects in the log: the name of each, or its word where it has none any more, and
/// which rights; the reader's language is found when it is read.
pub(super) fn noted(wishes: &[Wish], stock: &[Stock]) -> Vec<Value> {
    let kinds = || stock.iter().flat_map(|shelf| &shelf.kinds);
    let name = |wish: &Wish| match wish.object() {
        Some(Object::Product(id)) => kinds()
            .flat_map(|(_, products)| products)
            .find(|one| one.id == id)
            .map_or_else(|| wish.on.clone(), |one| one.name.clone()),
        Some(Object::Kind(word)) => word,
        None => wish.on.clone(),
    };
    let mut lines: Vec<_> = wishes
        .iter()
        .map(|wish| (name(wish), wish.technical, wish.statistics))
        .collect();
    lines.sort();
    lines
        .into_iter()
        .map(|(on, technical, statistics)| {
            json!({ "on": on, "technical": technical, "statistics": statistics })
        })
        .collect()
}

/// Notes what of a team's details is changed: the fields, each as it was and as it is.
pub(super) fn changed(entry: Entry, before: &Details, after: &Details) -> Entry {
    let values = |details: &Details| {
        [
            ("name", details.name.clone()),
            ("colour", details.colour.word().to_owned()),
            ("description", details.description.clone()),
        ]
    };
    let pairs = values(before).into_iter().zip(values(after));
    let differing: Vec<_> = pairs.filter(|(old, new)| old != new).collect();
    let fields: Vec<&str> = differing.iter().map(|((field, _), _)| *field).collect();
    let entry = entry.detail("fields", fields.join(" "));
    differing
        .into_iter()
        .fold(entry, |entry, ((field, old), (_, new))| {
            entry
                .detail(&format!("{field}_was"), old)
                .detail(field, new)
        })
}

/// The wishes that grants fulfil.
pub(super) fn wishes(granted: &[Granted]) -> Vec<Wish> {
    granted.iter().map(Wish::of).collect()
}

/// Grants of a team as they are after these wishes.
pub(super) fn granted(wishes: &[Wish], team: TeamId) -> Vec<Granted> {
    let granted = |wish: &Wish| {
        Some(Granted {
            object: wish.object()?,
            uses: wish.uses(),
            until: None,
            through: Through::Team(team),
        })
    };
    wishes.iter().filter_map(granted).collect()
}
