//! The products in the shell: the catalog by category, as far as a member is shown it. The left menu,
//! the *Products* menu, the home page and the filter of the list are drawn from this one thing.

use crate::domain::access::{Member, Person};
use crate::domain::products;
use crate::domain::products::catalog::{Kind, Shelf};
use crate::ground::db::Look;
use crate::ground::failure::Answer;
use crate::ground::i18n::Language;
use crate::web::products::urls;

/// What of the catalog a page's member is shown.
#[derive(Debug, Clone, Default)]
pub struct CatalogMenu {
    /// The list of all products; empty where there is no organization.
    pub all: String,
    /// The categories.
    pub groups: Vec<Group>,
}

/// A category of the catalog.
#[derive(Debug, Clone)]
pub struct Group {
    /// Its word.
    pub word: String,
    /// Its name.
    pub name: String,
    /// The list of its products.
    pub address: String,
    /// Whether the page is about it as a whole.
    pub current: bool,
    /// Whether the page is about it or one of its kinds.
    pub open: bool,
    /// Its kinds.
    pub kinds: Vec<KindLink>,
}

/// A kind of the catalog.
#[derive(Debug, Clone)]
pub struct KindLink {
    /// Its word.
    pub word: String,
    /// Its name.
    pub name: String,
    /// The list of its products.
    pub address: String,
    /// Whether the page is about it.
    pub current: bool,
    /// Whether its products have figures.
    pub statistics: bool,
}

/// Reads what a member is shown; two questions to the database at most.
///
/// # Errors
/// When the database fails.
pub fn load(look: &mut Look<'_>, person: &Person, member: Option<&Member>) -> Answer<CatalogMenu> {
    let Some(member) = member else {
        return Ok(CatalogMenu::default());
    };
    let shelves = products::shelves(look, member, person.id)?;
    let group = |shelf: Shelf| group(&shelf, member, person.language);
    Ok(CatalogMenu {
        all: urls::list(member.organization),
        groups: shelves.into_iter().map(group).collect(),
    })
}

fn group(shelf: &Shelf, member: &Member, language: Language) -> Group {
    let organization = member.organization;
    let link = |kind: &Kind| KindLink {
        name: kind.names.of(language).to_owned(),
        address: urls::of_kind(organization, &kind.word),
        current: false,
        statistics: kind.statistics,
        word: kind.word.clone(),
    };
    Group {
        name: shelf.category.names.of(language).to_owned(),
        address: urls::of_category(organization, &shelf.category.word),
        current: false,
        open: false,
        kinds: shelf.kinds.iter().map(link).collect(),
        word: shelf.category.word.clone(),
    }
}

impl CatalogMenu {
    /// A kind and its category, if they are shown.
    pub fn kind(&self, word: &str) -> Option<(&Group, &KindLink)> {
        let mut all = self
            .groups
            .iter()
            .flat_map(|group| group.kinds.iter().map(move |kind| (group, kind)));
        all.find(|(_, kind)| kind.word == word)
    }

    /// A category, if it is shown.
    pub fn category(&self, word: &str) -> Option<&Group> {
        self.groups.iter().find(|group| group.word == word)
    }

    /// Marks where the page is: at a kind, at a category.
    pub fn mark(&mut self, kind: &str, category: &str) {
        for group in &mut self.groups {
            for one in &mut group.kinds {
                one.current = one.word == kind;
            }
            group.current = group.word == category;
            group.open = group.current || group.kinds.iter().any(|one| one.current);
        }
    }
}
