//! What a team gives to whom, and what somebody loses with it: pure.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Person;
use crate::domain::access::{Granted, Object, Rights, Through, Use};
use crate::domain::access::{Member, OrganizationId, ProductId, TeamId};
use crate::domain::products::Names;
use crate::domain::products::Stock;
use crate::domain::users::Change;
use crate::ground::i18n::Language;

/// Somebody with all that they were granted, by themselves and by teams.
#[derive(Debug, Clone)]
pub struct Holding {
    /// Who.
    pub person: Person,
    /// Their grants and those of all their teams.
    pub granted: Vec<Granted>,
}

impl Holding {
    /// The rights that are theirs today with these grants.
    fn rights(&self, granted: Vec<Granted>, today: NaiveDate) -> Rights {
        let member = Member {
            organization: OrganizationId::from(0),
            role: self.person.role,
            accounting: false,
        };
        Rights::of(&member, granted, today)
    }

    /// Without what one team gives.
    fn without(&self, team: TeamId) -> Vec<Granted> {
        let others = self.granted.iter();
        let others = others.filter(|one| one.through != Through::Team(team));
        others.cloned().collect()
    }
}

/// By what somebody may do something without a team.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anyway {
    /// Their role gives it.
    Role,
    /// It was given to them.
    Own,
    /// Another team gives it.
    Team(TeamId),
}

/// What a team gives somebody on one object, and what is left of it without the team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effect {
    /// The label of the product, or the name of the kind.
    pub name: String,
    /// Whether it is a kind: all of it, future ones too.
    pub whole: bool,
    /// What the team gives.
    pub given: Use,
    /// What they may anyway: by their role, their own rights or another team.
    pub otherwise: Use,
    /// By which of these.
    pub by: Vec<Anyway>,
    /// Products of a kind with which they may do more anyway than with the kind.
    pub kept: Vec<(String, Use)>,
}

impl Effect {
    /// What they may do only because they are in the team.
    pub fn lost(&self) -> Use {
        Use {
            technical: self.given.technical && !self.otherwise.technical,
            statistics: self.given.statistics && !self.otherwise.statistics,
        }
    }
}

/// What can be given rights on, by name.
pub(super) struct Index<'a> {
    stock: &'a [Stock],
    kind_of: BTreeMap<ProductId, &'a str>,
}

/// What an object is called: a kind in every language.
enum Called<'a> {
    Kind(&'a Names),
    Product(&'a str),
}

impl Called<'_> {
    /// The name in a language, and whether it is a kind.
    fn of(&self, language: Language) -> (String, bool) {
        match self {
            Self::Kind(names) => (names.of(language).to_owned(), true),
            Self::Product(name) => ((*name).to_owned(), false),
        }
    }
}

impl<'a> Index<'a> {
    pub(super) fn of(stock: &'a [Stock]) -> Self {
        let kinds = stock.iter().flat_map(|shelf| &shelf.kinds);
        let products = kinds
            .flat_map(|(kind, products)| products.iter().map(|one| (one.id, kind.word.as_str())));
        Self {
            stock,
            kind_of: products.collect(),
        }
    }

    fn called(&self, object: &Object) -> Option<Called<'a>> {
        let mut kinds = self.stock.iter().flat_map(|shelf| &shelf.kinds);
        match object {
            Object::Kind(word) => kinds
                .find(|(kind, _)| kind.word == *word)
                .map(|(kind, _)| Called::Kind(&kind.names)),
            Object::Product(id) => kinds
                .flat_map(|(_, products)| products)
                .find(|one| one.id == *id)
                .map(|one| Called::Product(&one.name)),
        }
    }

    /// Grants in the order of the catalog: a kind, then its products by name.
    fn in_order<'b>(&self, given: &'b [Granted]) -> Vec<&'b Granted> {
        let kinds: Vec<_> = self.stock.iter().flat_map(|shelf| &shelf.kinds).collect();
        let place = |one: &&Granted| match &one.object {
            Object::Kind(word) => (kinds.iter().position(|(kind, _)| kind.word == *word), None),
            Object::Product(id) => {
                let word = self.kind_of.get(id).copied().unwrap_or_default();
                let kind = kinds.iter().position(|(kind, _)| kind.word == word);
                let products = kind.and_then(|kind| kinds.get(kind)).map(|(_, all)| all);
                let place = products.and_then(|all| all.iter().position(|one| one.id == *id));
                (kind, place)
            }
        };
        let mut ordered: Vec<&Granted> = given.iter().collect();
        ordered.sort_by_cached_key(place);
        ordered
    }

    /// What may be done with a product, or with all of a kind.
    fn uses(&self, rights: &Rights, object: &Object) -> Use {
        if rights.are_all() {
            return Use::FULL;
        }
        match object {
            Object::Product(id) => {
                rights.on(*id, self.kind_of.get(id).copied().unwrap_or_default())
            }
            Object::Kind(_) => rights
                .granted()
                .iter()
                .filter(|one| one.object == *object)
                .fold(Use::default(), |uses, one| uses.and(one.uses)),
        }
    }

    /// By what rights something may be done with an object.
    fn by(&self, rights: &Rights, object: &Object) -> Vec<Anyway> {
        if rights.are_all() {
            return vec![Anyway::Role];
        }
        let covers = |one: &&Granted| match object {
            Object::Product(id) => {
                one.covers(*id, self.kind_of.get(id).copied().unwrap_or_default())
            }
            Object::Kind(_) => one.object == *object,
        };
        let mut by: Vec<Anyway> = Vec::new();
        for one in rights.granted().iter().filter(covers) {
            let source = match one.through {
                Through::Own => Anyway::Own,
                Through::Team(team) => Anyway::Team(team),
            };
            if !by.contains(&source) {
                by.push(source);
            }
        }
        by
    }

    /// Products of a kind with which more may be done than with the kind.
    fn kept(&self, rights: &Rights, object: &Object, otherwise: Use) -> Vec<(String, Use)> {
        let Object::Kind(word) = object else {
            return Vec::new();
        };
        let kinds = self.stock.iter().flat_map(|shelf| &shelf.kinds);
        let products = kinds.filter(|(kind, _)| kind.word == *word);
        products
            .flat_map(|(_, products)| products)
            .map(|one| (one.name.clone(), rights.on(one.id, word)))
            .filter(|(_, uses)| *uses != otherwise && uses.is_any())
            .collect()
    }
}

/// What a team's grants are worth to somebody who is in it, in the order of the grants.
pub fn effects(
    holding: &Holding,
    (team, given): (TeamId, &[Granted]),
    stock: &[Stock],
    (language, today): (Language, NaiveDate),
) -> Vec<Effect> {
    let index = Index::of(stock);
    let rights = holding.rights(holding.without(team), today);
    let effect = |one: &Granted| {
        let (name, whole) = index.called(&one.object)?.of(language);
        let otherwise = index.uses(&rights, &one.object);
        let kept = if rights.are_all() {
            Vec::new()
        } else {
            index.kept(&rights, &one.object, otherwise)
        };
        Some(Effect {
            name,
            whole,
            given: one.uses,
            otherwise,
            by: index.by(&rights, &one.object),
            kept,
        })
    };
    let ordered = index.in_order(given);
    ordered.into_iter().filter_map(effect).collect()
}

/// What a team gives to whoever has nothing else.
pub fn given(given: &[Granted], stock: &[Stock], language: Language) -> Vec<Effect> {
    let index = Index::of(stock);
    let effect = |one: &Granted| {
        let (name, whole) = index.called(&one.object)?.of(language);
        Some(Effect {
            name,
            whole,
            given: one.uses,
            otherwise: Use::default(),
            by: Vec::new(),
            kept: Vec::new(),
        })
    };
    let ordered = index.in_order(given);
    ordered.into_iter().filter_map(effect).collect()
}

/// What becomes another for somebody when a team's grants do: said only where it makes a difference.
pub(super) fn changes(
    holding: &Holding,
    team: TeamId,
    (before, after): (&[Granted], &[Granted]),
    (index, today): (&Index<'_>, NaiveDate),
) -> Vec<Change> {
    let with = |given: &[Granted]| {
        let mut granted = holding.without(team);
        granted.extend_from_slice(given);
        holding.rights(granted, today)
    };
    let (old, new) = (with(before), with(after));
    if old.are_all() {
        return Vec::new();
    }
    let mut objects: Vec<&Object> = before.iter().chain(after).map(|one| &one.object).collect();
    objects.sort();
    objects.dedup();
    let change = |object: &Object| {
        let uses = index.uses(&new, object);
        if index.uses(&old, object) == uses {
            return None;
        }
        let (name, kind) = index.called(object)?.of(holding.person.language);
        Some(Change::Access {
            name,
            kind,
            technical: uses.technical,
            statistics: uses.statistics,
        })
    };
    objects.into_iter().filter_map(change).collect()
}

#[cfg(test)]
mod tests;
