//! `…/products`: the products that a member sees, all or of one kind or category.

use actix_web::web::Query;
use askama::Template;
use serde::Deserialize;

use super::urls;
use crate::domain::access::{OrganizationId, ProductId, Use, may};
use crate::domain::products::{self, Cursor, Listed, Part, Product, State};
use crate::ground::i18n::Saying;
use crate::web::frame::paging::{self, LINES};
use crate::web::frame::{Answered, Error, Page, Visit};

#[derive(Template)]
#[template(path = "products/list.html")]
struct ListPage {
    page: Page,
    heading: String,
    asked: Asked,
    all: String,
    reset: String,
    filtered: bool,
    full: bool,
    rows: Vec<Line>,
    next: Option<String>,
}

struct Line {
    name: String,
    address: String,
    kind: String,
    state: String,
    tag: &'static str,
    technical: bool,
    statistics: bool,
}

/// Which part of the list.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct Asked {
    kind: String,
    category: String,
    q: String,
    after: String,
}

impl Asked {
    fn part(&self) -> Part {
        let after: Option<(String, ProductId)> = paging::read(&self.after);
        Part {
            kind: self.kind.clone(),
            category: self.category.clone(),
            search: self.q.clone(),
            after: after.map(|(name_key, product)| Cursor { name_key, product }),
            count: LINES as i64 + 1,
        }
    }

    /// What is searched for is bounded; within a kind its category says nothing more.
    fn tidied(mut self) -> Self {
        self.q = self.q.chars().take(200).collect();
        if !self.kind.is_empty() {
            self.category.clear();
        }
        self
    }
}

/// Shows the products, each with what one may do with it.
pub async fn get(visit: Visit<may::SeeName>, asked: Query<Asked>) -> Answered {
    let organization = visit.organization().ok_or(Error::NotFound)?;
    let asked = asked.into_inner().tidied();
    let part = asked.part();
    let (page, mut listed) = visit
        .show(move |look, permit| products::list(look, permit, &part))
        .await?;
    let more = listed.rows.len() > LINES;
    listed.rows.truncate(LINES);
    let next = listed.rows.last().filter(|_| more).map(|(last, _)| {
        let cursor = paging::write(&(last.name_key.as_str(), last.id));
        let filters = [
            ("kind", asked.kind.as_str()),
            ("category", &asked.category),
            ("q", &asked.q),
            ("after", &cursor),
        ];
        urls::part(organization, &filters)
    });
    Page::render(&template(page, (organization, asked), &listed, next))
}

fn template(
    page: Page,
    (organization, asked): (OrganizationId, Asked),
    listed: &Listed,
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
        .map(|(product, uses)| line(&page, organization, product, *uses))
        .collect();
    let page = page
        .titled(&title)
        .at_products(&asked.kind, &asked.category);
    let filtered = [&asked.kind, &asked.category, &asked.q]
        .iter()
        .any(|filter| !filter.is_empty());
    let all = urls::list(organization);
    ListPage {
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
        full: listed.all,
        rows,
        next,
        asked,
    }
}

fn line(page: &Page, organization: OrganizationId, product: &Product, uses: Use) -> Line {
    let kind = page.catalog.kind(&product.kind).map(|(_, kind)| kind);
    Line {
        name: product.name.clone(),
        address: urls::show(organization, product.id),
        kind: kind.map_or_else(|| product.kind.clone(), |kind| kind.name.clone()),
        state: page.language.say(&product.state.saying()),
        tag: tag(product.state),
        technical: uses.technical,
        statistics: uses.statistics && kind.is_some_and(|kind| kind.statistics),
    }
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
