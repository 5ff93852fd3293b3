//! `…/teams/{team}`: one team, and who has which access through it.

use std::collections::BTreeMap;

use actix_web::web::{Path, Query};
use askama::Template;
use serde::Deserialize;

use super::{urls, words};
use crate::domain::access::Granted;
use crate::domain::access::may::ManageUsers;
use crate::domain::access::{OrganizationId, Permit, TeamId, UserId};
use crate::domain::products::{self, Stock};
use crate::domain::users::grants::{self, Holder};
use crate::domain::users::teams::{self, Asked, Holding, Team, effects};
use crate::ground::db::Look;
use crate::ground::failure::Answer;
use crate::web::frame::paging::{self, LINES};
use crate::web::frame::{Answered, Error, Page, Visit};

#[derive(Template)]
#[template(path = "users/teams_show.html")]
struct ShowPage {
    page: Page,
    team: Team,
    colour: String,
    leader: String,
    members: i64,
    products: Vec<String>,
    rows: Vec<Row>,
    next: Option<String>,
    links: Links,
}

struct Links {
    details: String,
    products: String,
    members: String,
    delete: String,
    list: String,
}

struct Row {
    id: String,
    name: String,
    login: String,
    address: String,
    sight: String,
    leads: bool,
    /// What they have by this team and nothing else.
    only: Vec<String>,
    /// What they have anyway.
    anyway: Vec<String>,
}

/// Where the list of members goes on.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Part {
    after: String,
}

struct Read {
    team: Team,
    leader: Option<(UserId, String)>,
    members: i64,
    given: Vec<Granted>,
    stock: Vec<Stock>,
    names: BTreeMap<TeamId, String>,
    holdings: Vec<Holding>,
    today: chrono::NaiveDate,
}

/// Shows a team.
pub async fn get(
    visit: Visit<ManageUsers>,
    path: Path<(String, TeamId)>,
    part: Query<Part>,
) -> Answered {
    let (organization, id) = (visit.organization()?, path.into_inner().1);
    let asked = Asked {
        team: Some(id),
        after: paging::read(&part.after),
        count: LINES as i64 + 1,
        ..Asked::default()
    };
    let (page, found) = visit
        .show(move |look, permit| read(look, permit, id, &asked))
        .await?;
    let mut read = found.ok_or(Error::NotFound)?;
    let more = read.holdings.len() > LINES;
    read.holdings.truncate(LINES);
    let next = read.holdings.last().filter(|_| more).map(|last| {
        let cursor = paging::write(&(last.person.name_key.as_str(), last.person.user));
        urls::team_after(organization, id, &cursor)
    });
    let links = Links {
        details: urls::team_details(organization, id, false),
        products: urls::team_products(organization, id, false),
        members: urls::team_members(organization, id, &[]),
        delete: urls::delete_team(organization, id),
        list: urls::teams(organization),
    };
    Page::render(&ShowPage {
        products: products(&page, &read),
        rows: rows(&page, organization, &read),
        colour: page.language.say(&read.team.details.colour.saying()),
        leader: read.leader.map(|(_, name)| name).unwrap_or_default(),
        members: read.members,
        page: page.named(&read.team.details.name),
        team: read.team,
        next,
        links,
    })
}

fn read(
    look: &mut Look<'_>,
    permit: &Permit<'_, ManageUsers>,
    id: TeamId,
    asked: &Asked,
) -> Answer<Option<Read>> {
    let Some((team, leader)) = teams::find_led(look, permit, id)? else {
        return Ok(None);
    };
    let member = permit.member()?.clone();
    let (holdings, names) = teams::holdings(look, permit, asked)?;
    Ok(Some(Read {
        team,
        leader,
        members: teams::count_members(look, permit, id)?,
        given: grants::of(look, member.organization, Holder::Team(id))?,
        stock: products::all(look, &member)?,
        names,
        holdings,
        today: look.today(),
    }))
}

/// What the team gives, whoever is in it.
fn products(page: &Page, read: &Read) -> Vec<String> {
    let given = teams::given(&read.given, &read.stock, page.language);
    let lines = given.iter().map(|one| words::on(page, one, one.given));
    words::short(page, lines.collect())
}

fn rows(page: &Page, organization: OrganizationId, read: &Read) -> Vec<Row> {
    let leads = read.leader.as_ref().map(|(user, _)| *user);
    let row = |holding: &Holding| {
        let person = &holding.person;
        let given = (read.team.id, read.given.as_slice());
        let effects = effects(holding, given, &read.stock, (page.language, read.today));
        Row {
            id: person.user.to_string(),
            name: person.name(),
            login: person.login.clone(),
            address: urls::member(organization, person.user),
            sight: urls::sight(organization, person.user),
            leads: leads == Some(person.user),
            only: words::lost(page, &effects),
            anyway: words::anyway(page, &effects, &read.names),
        }
    };
    read.holdings.iter().map(row).collect()
}
