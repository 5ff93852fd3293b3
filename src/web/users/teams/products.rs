//! `…/teams/{team}/products`: what a team may do with which products.

use actix_web::web::{Path, Query};
use askama::Template;
use serde::Deserialize;

use super::super::choices::{self, Choices};
use super::{Making, urls};
use crate::domain::access::TeamId;
use crate::domain::access::may::ManageUsers;
use crate::domain::products;
use crate::domain::users::grants::{self, Holder, Wish};
use crate::domain::users::teams;
use crate::ground::failure::Never;
use crate::ground::i18n::Saying;
use crate::web::frame::{Answered, Error, Form, Page, Visit, flash, kept};

#[derive(Template)]
#[template(path = "users/teams_products.html")]
struct ProductsPage {
    page: Page,
    name: String,
    choices: Choices,
    step: Option<u8>,
    full: String,
    action: String,
    back: String,
    team: String,
}

/// What was ticked.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    technical: Vec<String>,
    statistics: Vec<String>,
    /// `on` for no more steps.
    finish: String,
}

impl Fields {
    fn wishes(&self) -> Vec<Wish> {
        choices::wishes(&self.technical, &self.statistics)
    }
}

/// Shows what is ticked; with `full=on` everything, and nothing is saved.
pub async fn get(
    visit: Visit<ManageUsers>,
    path: Path<(String, TeamId)>,
    making: Query<Making>,
) -> Answered {
    let (organization, id) = (visit.organization()?, path.into_inner().1);
    let (page, found) = visit
        .show(move |look, permit| {
            let Some(team) = teams::find(look, permit, id)? else {
                return Ok(None);
            };
            let member = permit.member()?.clone();
            let stock = products::all(look, &member)?;
            let granted = grants::of(look, member.organization, Holder::Team(id))?;
            Ok(Some((team, stock, granted)))
        })
        .await?;
    let (team, stock, granted) = found.ok_or(Error::NotFound)?;
    let kept: Option<Fields> = kept::take(&visit.guest.request, &visit.guest.app);
    let wishes = match kept {
        _ if making.full == "on" => choices::everything(&stock),
        Some(fields) => fields.wishes(),
        None => granted.iter().map(Wish::of).collect(),
    };
    let name = team.details.name;
    let new = making.is_new();
    Page::render(&ProductsPage {
        choices: Choices::of(&stock, &wishes, page.language),
        step: making.step(2),
        action: urls::team_products(organization, id, new),
        full: urls::team_products_full(organization, id, new),
        back: if new {
            urls::team_details(organization, id, true)
        } else {
            String::new()
        },
        team: urls::team(organization, id),
        page: page.titled(&Saying::new("users-team-products-title").with("name", name.as_str())),
        name,
    })
}

/// Sets what is ticked.
pub async fn post(
    visit: Visit<ManageUsers>,
    path: Path<(String, TeamId)>,
    making: Query<Making>,
    form: Form<Fields>,
) -> Answered {
    let (organization, id) = (visit.organization()?, path.into_inner().1);
    let wishes = form.fields.wishes();
    let set = visit
        .write(move |tx, permit| {
            let set = teams::set_products(tx, permit, id, &wishes)?;
            Ok::<_, crate::ground::failure::No<Never>>(set)
        })
        .await?;
    let Ok(found) = set;
    let team = found.ok_or(Error::NotFound)?;
    if making.is_new() && form.fields.finish != "on" {
        let address = urls::team_members(organization, id, &[("new", "on")]);
        return Ok(flash::see_other(&address));
    }
    let saying = Saying::new("users-team-saved").with("name", team.details.name.as_str());
    Ok(flash::go(
        &visit.guest,
        &saying,
        &urls::team(organization, id),
    ))
}
