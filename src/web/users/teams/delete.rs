//! `…/teams/{team}/delete`: what goes away with a team, and the button.

use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

use super::{urls, words};
use crate::domain::access::TeamId;
use crate::domain::access::may::ManageUsers;
use crate::domain::users::teams::{self, Loss};
use crate::ground::failure::{Never, No};
use crate::ground::i18n::Saying;
use crate::web::frame::{Answered, Error, Form, Page, Visit, flash};

/// The page names so many people and says how many there are more.
const NAMED: usize = 100;

#[derive(Template)]
#[template(path = "users/teams_delete.html")]
struct DeletePage {
    page: Page,
    name: String,
    loss: Loss,
    rows: Vec<Row>,
    /// How many lose something and are not named.
    more: usize,
    team: String,
    address: String,
}

struct Row {
    name: String,
    login: String,
    lost: Vec<String>,
}

/// Shows what goes away.
pub async fn get(visit: Visit<ManageUsers>, path: Path<(String, TeamId)>) -> Answered {
    let (organization, id) = (visit.organization()?, path.into_inner().1);
    let (page, found) = visit
        .show(move |look, permit| teams::losses(look, permit, id))
        .await?;
    let (team, loss) = found.ok_or(Error::NotFound)?;
    let rows: Vec<Row> = loss
        .people
        .iter()
        .take(NAMED)
        .map(|(person, effects)| Row {
            name: person.name(),
            login: person.login.clone(),
            lost: words::lost(&page, effects),
        })
        .collect();
    let name = team.details.name;
    Page::render(&DeletePage {
        more: loss.people.len() - rows.len(),
        team: urls::team(organization, id),
        address: urls::delete_team(organization, id),
        page: page.titled(&Saying::new("users-team-delete-title").with("name", name.as_str())),
        name,
        loss,
        rows,
    })
}

/// Nothing is typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Fields {}

/// Deletes the team.
pub async fn post(
    visit: Visit<ManageUsers>,
    path: Path<(String, TeamId)>,
    _: Form<Fields>,
) -> Answered {
    let (organization, id) = (visit.organization()?, path.into_inner().1);
    let deleted = visit
        .write(move |tx, permit| {
            let deleted = teams::delete(tx, permit, id)?;
            Ok::<_, No<Never>>(deleted)
        })
        .await?;
    let Ok(found) = deleted;
    let team = found.ok_or(Error::NotFound)?;
    let saying = Saying::new("users-team-deleted").with("name", team.details.name);
    Ok(flash::go(&visit.guest, &saying, &urls::teams(organization)))
}
