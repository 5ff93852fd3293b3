//! `/profile/organizations`.

use actix_web::web::Query;
use askama::Template;
use serde::Deserialize;

use super::urls;
use crate::domain::access::{OrganizationId, may};
use crate::domain::organizations::{self, Belonging, Cursor};
use crate::ground::i18n::Saying;
use crate::web::frame::paging::{self, LINES};
use crate::web::frame::{Answered, Page, Visit};

#[derive(Template)]
#[template(path = "organizations/mine.html")]
struct MinePage {
    page: Page,
    rows: Vec<Row>,
    filter: String,
    next: Option<String>,
}

struct Row {
    name: String,
    role: String,
    home: String,
    current: bool,
}

/// Which part of the list.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Part {
    filter: String,
    after: String,
}

/// Shows the organizations that one belongs to.
pub async fn get(visit: Visit<may::SignedIn>, part: Query<Part>) -> Answered {
    let part = part.into_inner();
    let filter = part.filter.chars().take(200).collect::<String>();
    let after: Option<(String, OrganizationId)> = paging::read(&part.after);
    let cursor = after.map(|(name_key, organization)| Cursor {
        name_key,
        organization,
    });
    let asked = filter.clone();
    let (page, (mut theirs, last)) = visit
        .show(move |look, permit| {
            let person = permit.person();
            let count = LINES as i64 + 1;
            let theirs = organizations::of_person(look, person.id, &asked, cursor.as_ref(), count)?;
            Ok((theirs, person.last_organization))
        })
        .await?;
    let more = theirs.len() > LINES;
    theirs.truncate(LINES);
    let next = theirs.last().filter(|_| more).map(|one| {
        let cursor = paging::write(&(one.name_key.as_str(), one.organization));
        urls::mine_after(&filter, &cursor)
    });
    let rows = theirs.iter().map(|one| row(&page, one, last)).collect();
    let page = page.titled(&Saying::new("organizations-mine-title"));
    Page::render(&MinePage {
        page,
        rows,
        filter,
        next,
    })
}

fn row(page: &Page, one: &Belonging, last: Option<OrganizationId>) -> Row {
    Row {
        name: one.name.clone(),
        role: page.language.say(&one.role.saying()),
        home: urls::home(one.organization),
        current: last == Some(one.organization),
    }
}
