//! `…/teams/{team}/members`: who of the organization is in a team, and who leads it.

use actix_web::web::{Path, Query};
use askama::Template;
use serde::Deserialize;

use super::urls;
use crate::domain::access::may::ManageUsers;
use crate::domain::access::{OrganizationId, TeamId, UserId};
use crate::domain::users::teams::{self, Asked, Chosen, Leader, Moved, Person};
use crate::ground::failure::{Never, No};
use crate::ground::i18n::Saying;
use crate::web::frame::paging::{self, LINES};
use crate::web::frame::{Answered, Error, Form, Page, Visit, flash};

#[derive(Template)]
#[template(path = "users/teams_members.html")]
struct MembersPage {
    page: Page,
    name: String,
    step: Option<u8>,
    rows: Vec<Row>,
    search: String,
    part: Part,
    leader: String,
    /// Whether nobody leads it.
    leaderless: bool,
    links: Links,
}

struct Links {
    here: String,
    all: String,
    only: String,
    post: String,
    team: String,
    back: String,
    next: String,
}

impl MembersPage {
    /// Whether the page shows everybody there is.
    fn is_whole(&self) -> bool {
        let part = &self.part;
        self.search.is_empty()
            && part.after.is_empty()
            && part.only.is_empty()
            && self.links.next.is_empty()
    }

    /// Where *Show all* leads; nowhere while nothing is searched for.
    fn reset(&self) -> &str {
        if self.search.is_empty() {
            ""
        } else {
            &self.links.all
        }
    }
}

struct Row {
    id: String,
    name: String,
    login: String,
    role: String,
    within: bool,
    leads: bool,
}

/// Which part of the list.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Part {
    q: String,
    /// `on` for those in the team only.
    only: String,
    after: String,
    new: String,
}

/// What was ticked among those who were shown.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    shown: Vec<String>,
    member: Vec<String>,
    /// A member, `nobody`, or empty when the leader stood on another page.
    leader: String,
    /// `on` when the page showed everybody.
    whole: String,
}

impl Fields {
    fn chosen(&self) -> Chosen {
        let ids = |texts: &[String]| texts.iter().filter_map(|id| id.parse().ok()).collect();
        Chosen {
            shown: ids(&self.shown),
            members: ids(&self.member),
            leader: match self.leader.as_str() {
                "nobody" => Leader::Nobody,
                other => other.parse().map_or(Leader::AsBefore, Leader::Is),
            },
        }
    }
}

/// Shows the members of the organization, those in the team ticked.
pub async fn get(
    visit: Visit<ManageUsers>,
    path: Path<(String, TeamId)>,
    part: Query<Part>,
) -> Answered {
    let (organization, id) = (visit.organization()?, path.into_inner().1);
    let part = part.into_inner();
    let search: String = part.q.chars().take(200).collect();
    let asked = Asked {
        team: (part.only == "on").then_some(id),
        chosen: None,
        search: search.clone(),
        after: paging::read(&part.after),
        count: LINES as i64 + 1,
    };
    let (page, found) = visit
        .show(move |look, permit| {
            let Some((team, leader)) = teams::find_led(look, permit, id)? else {
                return Ok(None);
            };
            let people = teams::candidates(look, permit, id, &asked)?;
            Ok(Some((team, people, leader)))
        })
        .await?;
    let (team, mut people, leader) = found.ok_or(Error::NotFound)?;
    let more = people.len() > LINES;
    people.truncate(LINES);
    let cursor = people
        .last()
        .filter(|_| more)
        .map_or_else(String::new, |(last, _)| {
            paging::write(&(last.name_key.as_str(), last.user))
        });
    let leads = leader.as_ref().map(|(user, _)| *user);
    let name = team.details.name;
    let title = Saying::new("users-team-members-title").with("name", name.as_str());
    Page::render(&MembersPage {
        links: links(organization, id, (&part, &search), &cursor),
        step: (part.new == "on").then_some(3),
        rows: people.iter().map(|one| row(&page, one, leads)).collect(),
        leader: leader.map(|(_, name)| name).unwrap_or_default(),
        leaderless: leads.is_none(),
        page: page.titled(&title),
        name,
        search,
        part,
    })
}

fn row(page: &Page, (person, within): &(Person, bool), leads: Option<UserId>) -> Row {
    Row {
        id: person.user.to_string(),
        name: person.name(),
        login: person.login.clone(),
        role: page.language.say(&person.role.saying()),
        within: *within,
        leads: leads == Some(person.user),
    }
}

fn links(
    organization: OrganizationId,
    team: TeamId,
    (part, search): (&Part, &str),
    cursor: &str,
) -> Links {
    let new = part.new.as_str();
    let at = |only: &str, search: &str, after: &str| {
        let query = [
            ("q", search),
            ("only", only),
            ("after", after),
            ("new", new),
        ];
        urls::team_members(organization, team, &query)
    };
    Links {
        here: urls::team_members(organization, team, &[]),
        all: at("", "", ""),
        only: at("on", "", ""),
        post: at(&part.only, search, &part.after),
        team: urls::team(organization, team),
        back: if new == "on" {
            urls::team_products(organization, team, true)
        } else {
            String::new()
        },
        next: if cursor.is_empty() {
            String::new()
        } else {
            at(&part.only, search, cursor)
        },
    }
}

/// Puts into the team who is ticked, takes out who is not, of those who were shown.
pub async fn post(
    visit: Visit<ManageUsers>,
    path: Path<(String, TeamId)>,
    part: Query<Part>,
    form: Form<Fields>,
) -> Answered {
    let (organization, id) = (visit.organization()?, path.into_inner().1);
    let chosen = form.fields.chosen();
    let set = visit
        .write(move |tx, permit| {
            let moved = teams::set_members(tx, permit, id, &chosen)?;
            Ok::<_, No<Never>>(moved)
        })
        .await?;
    let Ok(found) = set;
    let moved = found.ok_or(Error::NotFound)?;
    // Whoever works through a long list stays there.
    let address = if form.fields.whole == "on" {
        urls::team(organization, id)
    } else {
        links(organization, id, (&part, &part.q), "").post
    };
    Ok(flash::go(&visit.guest, &done(&moved), &address))
}

fn done(moved: &Moved) -> Saying {
    let name = moved.team.details.name.as_str();
    let saying = match (moved.joined.as_slice(), moved.left.as_slice()) {
        ([], []) => return Saying::new("users-team-saved").with("name", name),
        ([one], []) => Saying::new("users-team-joined").with("member", one.name()),
        ([], [one]) => Saying::new("users-team-left").with("member", one.name()),
        (joined, left) => Saying::new("users-team-moved")
            .count("joined", joined.len() as i64)
            .count("left", left.len() as i64),
    };
    saying.with("name", name)
}
