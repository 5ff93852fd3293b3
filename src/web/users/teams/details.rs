//! `…/teams/new` and `…/teams/{team}/details`: what a team is called.

use actix_web::web::{Path, Query};
use askama::Template;
use serde::Deserialize;

use super::{Making, urls};
use crate::domain::access::TeamId;
use crate::domain::access::may::ManageUsers;
use crate::domain::users::teams::{self, Colour, Field, Problem, Team, Typed};
use crate::ground::i18n::Saying;
use crate::web::frame::once::{Ended, once};
use crate::web::frame::{Answered, Error, Form, FormView, Page, Visit, flash, kept};

#[derive(Template)]
#[template(path = "users/teams_details.html")]
struct DetailsPage {
    page: Page,
    form: FormView,
    title: Saying,
    /// Whether it is yet to be made: the form works once.
    once: bool,
    step: Option<u8>,
    action: String,
    cancel: String,
}

/// What was typed.
#[derive(Debug, Clone, Deserialize)]
#[serde(default)]
pub struct Fields {
    name: String,
    colour: String,
    description: String,
}

impl Default for Fields {
    fn default() -> Self {
        Self {
            name: String::new(),
            colour: Colour::Blue.word().to_owned(),
            description: String::new(),
        }
    }
}

impl Fields {
    fn of(team: &Team) -> Self {
        Self {
            name: team.details.name.clone(),
            colour: team.details.colour.word().to_owned(),
            description: team.details.description.clone(),
        }
    }

    fn typed(&self) -> Typed {
        Typed {
            name: self.name.clone(),
            colour: self.colour.clone(),
            description: self.description.clone(),
        }
    }

    fn view(&self) -> FormView {
        FormView::new()
            .fill("name", self.name.as_str())
            .fill("colour", self.colour.as_str())
            .fill("description", self.description.as_str())
    }
}

fn wrong(page: &Page, fields: &Fields, problems: &[Problem]) -> FormView {
    let mut form = fields.view();
    for problem in problems {
        let name = match problem.field {
            Field::Name => "name",
            Field::Colour => "colour",
            Field::Description => "description",
        };
        form = form.wrong(name, page.language, &problem.refusal.saying());
    }
    form
}

/// Shows the empty form, filled in again when its session had ended.
pub async fn get_new(visit: Visit<ManageUsers>) -> Answered {
    let (page, ()) = visit.show(|_, _| Ok(())).await?;
    let fields: Fields = kept::take(&visit.guest.request, &visit.guest.app).unwrap_or_default();
    Page::render(&new_page(&visit, page, fields.view())?)
}

/// Creates the team and goes on to its products: from then on everything is kept in the team itself.
pub async fn post_new(visit: Visit<ManageUsers>, form: Form<Fields>) -> Answered {
    let organization = visit.organization()?;
    let fields = form.fields.clone();
    let created = once(&visit, &form, move |tx, permit| {
        let team = teams::create(tx, permit, &fields.typed())?;
        Ok(urls::team_products(organization, team.id, true))
    })
    .await?;
    match created {
        Ended::At(address) => {
            let name = form.fields.name.trim();
            let saying = Saying::new("users-team-created").with("name", name);
            Ok(flash::go(&visit.guest, &saying, &address))
        }
        Ended::Refused(problems) => {
            let (page, ()) = visit.show(|_, _| Ok(())).await?;
            let view = wrong(&page, &form.fields, &problems);
            Page::refuse(&new_page(&visit, page, view)?)
        }
    }
}

fn new_page(visit: &Visit<ManageUsers>, page: Page, form: FormView) -> Result<DetailsPage, Error> {
    let title = Saying::new("users-team-new-title");
    Ok(DetailsPage {
        page: page.titled(&title),
        form,
        title,
        once: true,
        step: Some(1),
        action: urls::new_team(visit.organization()?),
        cancel: urls::teams(visit.organization()?),
    })
}

/// Shows what a team is called.
pub async fn get(
    visit: Visit<ManageUsers>,
    path: Path<(String, TeamId)>,
    making: Query<Making>,
) -> Answered {
    let id = path.into_inner().1;
    let (page, found) = visit
        .show(move |look, permit| teams::find(look, permit, id))
        .await?;
    let team = found.ok_or(Error::NotFound)?;
    let kept: Option<Fields> = kept::take(&visit.guest.request, &visit.guest.app);
    let form = kept.unwrap_or_else(|| Fields::of(&team)).view();
    Page::render(&edit_page(&visit, page, (&team, &making), form)?)
}

/// Changes it.
pub async fn post(
    visit: Visit<ManageUsers>,
    path: Path<(String, TeamId)>,
    making: Query<Making>,
    form: Form<Fields>,
) -> Answered {
    let (organization, id) = (visit.organization()?, path.into_inner().1);
    let typed = form.fields.typed();
    let changed = visit
        .write(move |tx, permit| teams::change(tx, permit, id, &typed))
        .await?;
    match changed {
        Ok(None) => Err(Error::NotFound),
        Ok(Some(_)) if making.is_new() => {
            let address = urls::team_products(organization, id, true);
            Ok(flash::see_other(&address))
        }
        Ok(Some(team)) => {
            let saying = Saying::new("users-team-saved").with("name", team.details.name.as_str());
            let address = urls::team(organization, id);
            Ok(flash::go(&visit.guest, &saying, &address))
        }
        Err(problems) => {
            let (page, found) = visit
                .show(move |look, permit| teams::find(look, permit, id))
                .await?;
            let team = found.ok_or(Error::NotFound)?;
            let view = wrong(&page, &form.fields, &problems);
            Page::refuse(&edit_page(&visit, page, (&team, &making), view)?)
        }
    }
}

fn edit_page(
    visit: &Visit<ManageUsers>,
    page: Page,
    (team, making): (&Team, &Making),
    form: FormView,
) -> Result<DetailsPage, Error> {
    let title = Saying::new("users-team-edit-title").with("name", team.details.name.as_str());
    Ok(DetailsPage {
        page: page.titled(&title),
        form,
        title,
        once: false,
        step: making.step(1),
        action: urls::team_details(visit.organization()?, team.id, making.is_new()),
        cancel: urls::team(visit.organization()?, team.id),
    })
}
