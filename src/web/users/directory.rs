//! `…/directory` and its vCards.

use actix_web::HttpResponse;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::web::{Path, Query};
use askama::Template;
use serde::Deserialize;

use super::{urls, vcard};
use crate::domain::access::may::UseDirectory;
use crate::domain::access::{OrganizationId, UserId};
use crate::domain::organizations;
use crate::domain::users::directory::{self, Cursor, Entry};
use crate::ground::i18n::Saying;
use crate::web::frame::page::badge;
use crate::web::frame::paging::{self, LINES};
use crate::web::frame::{Answered, Error, Page, Visit};

/// So many people are read at once for the file of all.
const AT_ONCE: usize = 1_000;

#[derive(Template)]
#[template(path = "users/directory.html")]
struct DirectoryPage {
    page: Page,
    rows: Vec<Row>,
    search: String,
    address: String,
    reset: String,
    cards: String,
    next: Option<String>,
}

struct Row {
    name: String,
    login: String,
    mailto: String,
    teams: String,
    card: String,
    initials: String,
    tile: u8,
}

/// Which part of the directory.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Part {
    q: String,
    after: String,
}

impl Part {
    fn search(&self) -> String {
        self.q.chars().take(200).collect()
    }
}

/// Shows the directory by name.
pub async fn get(visit: Visit<UseDirectory>, part: Query<Part>) -> Answered {
    let organization = visit.organization()?;
    let search = part.search();
    let after: Option<(String, UserId)> = paging::read(&part.after);
    let cursor = after.map(|(name_key, user)| Cursor { name_key, user });
    let asked = search.clone();
    let (page, mut entries) = visit
        .show(move |look, permit| {
            let count = LINES as i64 + 1;
            directory::list(look, permit, &asked, cursor.as_ref(), count)
        })
        .await?;
    let more = entries.len() > LINES;
    entries.truncate(LINES);
    let next = entries.last().filter(|_| more).map(|last| {
        let cursor = paging::write(&(last.name_key.as_str(), last.user));
        urls::directory_with(organization, &[("q", &search), ("after", &cursor)])
    });
    let address = urls::directory(organization);
    let reset = if search.is_empty() {
        String::new()
    } else {
        address.clone()
    };
    Page::render(&DirectoryPage {
        rows: entries.iter().map(|one| row(organization, one)).collect(),
        cards: urls::directory_cards(organization, &search),
        page: page.titled(&Saying::new("users-directory-title")),
        search,
        address,
        reset,
        next,
    })
}

fn row(organization: OrganizationId, entry: &Entry) -> Row {
    let (initials, tile) = badge(&entry.first_name, &entry.last_name);
    Row {
        name: entry.name(),
        login: entry.login.clone(),
        // A quotation mark or a percent sign of a login would begin something else in an address.
        mailto: url::form_urlencoded::byte_serialize(entry.login.as_bytes())
            .collect::<String>()
            .replace("%40", "@"),
        teams: entry.teams.join(", "),
        card: urls::directory_card(organization, entry.user),
        initials,
        tile,
    }
}

/// All that a search finds, as vCards.
pub async fn cards(visit: Visit<UseDirectory>, part: Query<Part>) -> Answered {
    let organization = visit.organization()?;
    let (search, base) = (part.search(), base(&visit));
    let (_, cards) = visit
        .look(move |look, permit| {
            let name = organizations::name(look, permit.member()?)?;
            let (mut cards, mut after) = (String::new(), None::<Cursor>);
            loop {
                let some = directory::list(look, permit, &search, after.as_ref(), AT_ONCE as i64)?;
                for one in &some {
                    let identifier =
                        format!("{base}{}", urls::directory_card(organization, one.user));
                    cards.push_str(&vcard::card(one, &name, &identifier));
                }
                after = some
                    .last()
                    .filter(|_| some.len() == AT_ONCE)
                    .map(|last| Cursor {
                        name_key: last.name_key.clone(),
                        user: last.user,
                    });
                if after.is_none() {
                    return Ok(cards);
                }
            }
        })
        .await?;
    Ok(file("directory", cards))
}

/// One person as a vCard.
pub async fn card(visit: Visit<UseDirectory>, path: Path<(String, UserId)>) -> Answered {
    let (organization, user) = (visit.organization()?, path.into_inner().1);
    let (_, found) = visit
        .look(move |look, permit| {
            let found = directory::find(look, permit, user)?;
            Ok(found.zip(Some(organizations::name(look, permit.member()?)?)))
        })
        .await?;
    let (entry, name) = found.ok_or(Error::NotFound)?;
    let identifier = format!(
        "{}{}",
        base(&visit),
        urls::directory_card(organization, user)
    );
    Ok(file(
        &user.to_string(),
        vcard::card(&entry, &name, &identifier),
    ))
}

/// The console's own address, without the `/` at its end.
fn base(visit: &Visit<UseDirectory>) -> String {
    let public = visit.guest.app.public().to_string();
    public.trim_end_matches('/').to_owned()
}

fn file(name: &str, cards: String) -> HttpResponse {
    let disposition = format!("attachment; filename=\"{name}.vcf\"");
    HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/vcard; charset=utf-8"))
        .insert_header((CONTENT_DISPOSITION, disposition))
        .insert_header((CACHE_CONTROL, "no-store"))
        .body(cards)
}
