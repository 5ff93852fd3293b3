//! `…/products`: the products that a member sees, all or of one kind or category.

use actix_web::web::Query;
use askama::Template;
use chrono::NaiveDate;
use serde::Deserialize;

use super::urls;
use crate::domain::access::{OrganizationId, ProductId, Use, may};
use crate::domain::products::{self, Cursor, Listed, Part, Product, State};
use crate::ground::i18n::{Language, Saying, formats};
use crate::web::frame::paging::{self, LINES};
use crate::web::frame::{Answered, Page, Visit};

#[derive(Template)]
#[template(path = "products/list.html")]
struct ListPage {
    page: Page,
    heading: String,
    asked: Asked,
    states: Vec<(&'static str, String)>,
    all: String,
    reset: String,
    filtered: bool,
    full: bool,
    rows: Vec<Line>,
    next: Option<String>,
    file: String,
}

struct Line {
    name: String,
    address: String,
    kind: String,
    offer: String,
    state: String,
    tag: &'static str,
    /// It is active still, but the term that was paid for has ended.
    overdue: bool,
    ends: String,
    technical: bool,
    statistics: bool,
}

/// Which part of the list.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct Asked {
    kind: String,
    category: String,
    state: String,
    q: String,
    after: String,
}

impl Asked {
    /// Which products it asks for.
    pub(super) fn part(&self) -> Part {
        let after: Option<(String, ProductId)> = paging::read(&self.after);
        Part {
            kind: self.kind.clone(),
            category: self.category.clone(),
            state: State::from_word(&self.state),
            search: self.q.clone(),
            after: after.map(|(name_key, product)| Cursor { name_key, product }),
            count: LINES as i64 + 1,
        }
    }

    fn filters(&self) -> [(&'static str, &str); 4] {
        [
            ("kind", &self.kind),
            ("category", &self.category),
            ("state", &self.state),
            ("q", &self.q),
        ]
    }

    /// What is searched for is bounded; within a kind its category says nothing more.
    pub(super) fn tidied(mut self) -> Self {
        self.q = self.q.chars().take(200).collect();
        if State::from_word(&self.state).is_none() {
            self.state.clear();
        }
        if !self.kind.is_empty() {
            self.category.clear();
        }
        self
    }
}

/// Shows the products, each with what one may do with it.
pub async fn get(visit: Visit<may::SeeName>, asked: Query<Asked>) -> Answered {
    let organization = visit.organization()?;
    let asked = asked.into_inner().tidied();
    let part = asked.part();
    let (page, (mut listed, today)) = visit
        .show(move |look, permit| Ok((products::list(look, permit, &part)?, look.today())))
        .await?;
    let more = listed.rows.len() > LINES;
    listed.rows.truncate(LINES);
    let next = listed.rows.last().filter(|_| more).map(|(last, _)| {
        let cursor = paging::write(&(last.name_key.as_str(), last.id));
        let mut filters = asked.filters().to_vec();
        filters.push(("after", &cursor));
        urls::part(organization, &filters)
    });
    Page::render(&template(
        page,
        (organization, asked),
        (&listed, today),
        next,
    ))
}

fn template(
    page: Page,
    (organization, asked): (OrganizationId, Asked),
    (listed, today): (&Listed, NaiveDate),
    next: Option<String>,
) -> ListPage {
    let title = Saying::new("products-title");
    let kind = page.catalog.kind(&asked.kind).map(|(_, kind)| &kind.name);
    let category = page
        .catalog
        .category(&asked.category)
        .map(|group| &group.name);
    let named = kind.or(category).cloned();
    let heading = named.clone().unwrap_or_else(|| page.language.say(&title));
    let rows = listed
        .rows
        .iter()
        .map(|(product, uses)| line(&page, (listed, today), product, *uses))
        .collect();
    let page = page
        .titled(&title)
        .at_products(&asked.kind, &asked.category);
    let filtered = [&asked.kind, &asked.category, &asked.state, &asked.q]
        .iter()
        .any(|filter| !filter.is_empty());
    let all = urls::list(organization);
    ListPage {
        states: states(page.language),
        page: match &named {
            Some(name) => page.named(name),
            None => page,
        },
        heading,
        // With nothing found, the way back stands below.
        reset: if filtered && !listed.rows.is_empty() {
            all.clone()
        } else {
            String::new()
        },
        all,
        filtered,
        file: urls::csv(organization, &asked.filters()),
        full: listed.all,
        rows,
        next,
        asked,
    }
}

fn line(page: &Page, (listed, today): (&Listed, NaiveDate), product: &Product, uses: Use) -> Line {
    let kind = page.catalog.kind(&product.kind).map(|(_, kind)| kind);
    let offer = product
        .offer
        .as_ref()
        .and_then(|word| listed.offers.get(word));
    let offer = offer.map(|names| names.of(page.language));
    Line {
        name: product.name.clone(),
        address: urls::show(product.organization, product.id),
        kind: kind.map_or_else(|| product.kind.clone(), |kind| kind.name.clone()),
        offer: offer.unwrap_or_default().to_owned(),
        state: page.language.say(&product.state.saying()),
        tag: tag(product.state),
        overdue: is_overdue(product, today),
        ends: product.term.map_or_else(String::new, |term| {
            formats::day(page.language, term.ends_on)
        }),
        technical: uses.technical,
        statistics: uses.statistics && kind.is_some_and(|kind| kind.statistics),
    }
}

/// Whether it is active although its term has ended.
fn is_overdue(product: &Product, today: NaiveDate) -> bool {
    product.state == State::Active && product.term.is_some_and(|term| term.ends_on < today)
}

/// The states to filter by.
fn states(language: Language) -> Vec<(&'static str, String)> {
    let said = |state: &State| (state.word(), language.say(&state.saying()));
    State::ALL.iter().map(said).collect()
}

/// The tag that a state is shown as.
pub(super) fn tag(state: State) -> &'static str {
    match state {
        State::Active => "ok",
        State::Pending => "info",
        State::Blocked | State::Locked => "bad",
        State::Terminated => "neutral",
    }
}
