//! `…/teams`.

use actix_web::web::Query;
use askama::Template;
use serde::Deserialize;

use super::urls;
use crate::domain::access::may::ManageUsers;
use crate::domain::access::{OrganizationId, TeamId};
use crate::domain::users::teams::{self, Cursor, Line};
use crate::ground::i18n::Saying;
use crate::web::frame::paging::{self, LINES};
use crate::web::frame::{Answered, Page, Visit};

#[derive(Template)]
#[template(path = "users/teams_list.html")]
struct ListPage {
    page: Page,
    organization: OrganizationId,
    rows: Vec<Row>,
    search: String,
    reset: String,
    next: Option<String>,
}

struct Row {
    name: String,
    address: String,
    tile: &'static str,
    colour: String,
    leader: String,
    members: i64,
    products: i64,
    kinds: i64,
    products_address: String,
    members_address: String,
    delete: String,
}

/// Which part of the list.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Part {
    q: String,
    after: String,
}

/// Shows the teams by name.
pub async fn get(visit: Visit<ManageUsers>, part: Query<Part>) -> Answered {
    let organization = visit.organization()?;
    let part = part.into_inner();
    let search: String = part.q.chars().take(200).collect();
    let after: Option<(String, TeamId)> = paging::read(&part.after);
    let cursor = after.map(|(name_key, team)| Cursor { name_key, team });
    let asked = search.clone();
    let (page, mut lines) = visit
        .show(move |look, permit| {
            let count = LINES as i64 + 1;
            teams::list(look, permit, &asked, (cursor.as_ref(), count))
        })
        .await?;
    let more = lines.len() > LINES;
    lines.truncate(LINES);
    let next = lines.last().filter(|_| more).map(|line| {
        let cursor = paging::write(&(line.name_key.as_str(), line.team.id));
        urls::teams_with(organization, &[("q", &search), ("after", &cursor)])
    });
    let reset = if search.is_empty() {
        String::new()
    } else {
        urls::teams(organization)
    };
    Page::render(&ListPage {
        rows: lines
            .iter()
            .map(|line| row(&page, organization, line))
            .collect(),
        page: page.titled(&Saying::new("users-teams-title")),
        organization,
        search,
        reset,
        next,
    })
}

fn row(page: &Page, organization: OrganizationId, line: &Line) -> Row {
    let (id, details) = (line.team.id, &line.team.details);
    Row {
        name: details.name.clone(),
        address: urls::team(organization, id),
        tile: details.colour.word(),
        colour: page.language.say(&details.colour.saying()),
        leader: line.leader.clone().unwrap_or_default(),
        members: line.members,
        products: line.products,
        kinds: line.kinds,
        products_address: urls::team_products(organization, id, false),
        members_address: urls::team_members(organization, id, &[]),
        delete: urls::delete_team(organization, id),
    }
}
