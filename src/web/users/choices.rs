//! What forms let one choose of rights on products: by category, for a kind or product by product.
//!
//! The macro is `templates/components/grants.html`; its boxes are called `technical` and `statistics`,
//! and their values say on what, as [`Wish`] does.

use std::collections::BTreeMap;

use crate::domain::access::Object;
use crate::domain::products::Stock;
use crate::domain::products::catalog::Kind;
use crate::domain::users::grants::{self, Wish};
use crate::ground::i18n::Language;

/// All that can be chosen, and what is.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// By category, in the order of the catalog.
    pub shelves: Vec<Shelf>,
}

/// A category: it opens and shuts.
#[derive(Debug, Clone)]
pub struct Shelf {
    /// Its name in the reader's language.
    pub name: String,
    /// How many boxes are ticked in it.
    pub ticked: usize,
    /// Its kinds.
    pub kinds: Vec<Group>,
}

/// A kind: a line for all of it, and one for each product.
#[derive(Debug, Clone)]
pub struct Group {
    /// Its name in the reader's language.
    pub name: String,
    /// Whether there are figures to see.
    pub statistics: bool,
    /// The kind first, then its products.
    pub lines: Vec<Line>,
}

/// What rights are given on.
#[derive(Debug, Clone)]
pub struct Line {
    /// As forms say it.
    pub on: String,
    /// For the ids of its boxes.
    pub id: String,
    /// The product's label, or the name of the kind.
    pub name: String,
    /// Whether it is the kind: all its products, future ones too.
    pub whole: bool,
    /// Whether *Technical* is ticked.
    pub technical: bool,
    /// Whether *Statistics* is.
    pub statistics: bool,
}

impl Choices {
    /// What there is, with these wishes ticked.
    pub fn of(stock: &[Stock], wishes: &[Wish], language: Language) -> Self {
        let wished: BTreeMap<&str, &Wish> =
            wishes.iter().map(|wish| (wish.on.as_str(), wish)).collect();
        let line = |object: &Object, name: &str| {
            let on = grants::on(object);
            let wish = wished.get(on.as_str());
            Line {
                id: on.replace(':', "-"),
                name: name.to_owned(),
                whole: matches!(object, Object::Kind(_)),
                technical: wish.is_some_and(|wish| wish.technical),
                statistics: wish.is_some_and(|wish| wish.statistics),
                on,
            }
        };
        let group = |kind: &Kind, products: &[(Object, &str)]| {
            let name = kind.names.of(language);
            let whole = line(&Object::Kind(kind.word.clone()), name);
            let each = products.iter().map(|(object, name)| line(object, name));
            Group {
                name: name.to_owned(),
                statistics: kind.statistics,
                lines: std::iter::once(whole).chain(each).collect(),
            }
        };
        let shelf = |shelf: &Stock| {
            let kinds: Vec<Group> = shelf
                .kinds
                .iter()
                .map(|(kind, products)| {
                    let products: Vec<(Object, &str)> = products
                        .iter()
                        .map(|one| (Object::Product(one.id), one.name.as_str()))
                        .collect();
                    group(kind, &products)
                })
                .collect();
            Shelf {
                name: shelf.category.names.of(language).to_owned(),
                ticked: kinds.iter().map(Group::ticked).sum(),
                kinds,
            }
        };
        Self {
            shelves: stock.iter().map(shelf).collect(),
        }
    }

    /// Whether a shelf is shown open: something is ticked in it, or it is the only one.
    pub fn is_open(&self, shelf: &Shelf) -> bool {
        shelf.ticked > 0 || self.shelves.len() == 1
    }
}

impl Group {
    fn ticked(&self) -> usize {
        let boxes = |line: &Line| {
            usize::from(line.technical) + usize::from(line.statistics && self.statistics)
        };
        self.lines.iter().map(boxes).sum()
    }
}

/// The wishes that a form says by its boxes, each object once.
pub fn wishes(technical: &[String], statistics: &[String]) -> Vec<Wish> {
    let mut found: BTreeMap<&str, (bool, bool)> = BTreeMap::new();
    for on in technical {
        found.entry(on).or_default().0 = true;
    }
    for on in statistics {
        found.entry(on).or_default().1 = true;
    }
    let wish = |(on, (technical, statistics)): (&str, (bool, bool))| Wish {
        on: on.to_owned(),
        technical,
        statistics,
    };
    let all = found.into_iter().map(wish);
    all.filter(|wish| wish.object().is_some()).collect()
}

/// Full access in one click: every kind, with its products to come.
pub fn everything(stock: &[Stock]) -> Vec<Wish> {
    let kinds = stock.iter().flat_map(|shelf| &shelf.kinds);
    kinds
        .map(|(kind, _)| Wish {
            on: grants::on(&Object::Kind(kind.word.clone())),
            technical: true,
            statistics: kind.statistics,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_boxes_of_a_form_are_wishes_and_forged_ones_are_none() {
        let texts = |texts: &[&str]| texts.iter().map(ToString::to_string).collect::<Vec<_>>();
        let technical = texts(&["p:7", "k:mail", "p:x", "p:7", ""]);
        let statistics = texts(&["k:mail", "k:vps"]);
        let found: Vec<_> = wishes(&technical, &statistics)
            .into_iter()
            .map(|wish| (wish.on, wish.technical, wish.statistics))
            .collect();
        assert_eq!(
            found,
            [
                ("k:mail".to_owned(), true, true),
                ("k:vps".to_owned(), false, true),
                ("p:7".to_owned(), true, false),
            ]
        );
    }
}
