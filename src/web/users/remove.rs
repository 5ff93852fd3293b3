//! `…/users/remove`: who goes and what they lose, a box to tick, one's own login to type.

use askama::Template;
use serde::Deserialize;

use super::{list, urls, words};
use crate::domain::access::may::ManageUsers;
use crate::domain::access::{Right, UserId};
use crate::domain::users::Refusal;
use crate::domain::users::members::{self, Candidate};
use crate::ground::failure::No;
use crate::ground::i18n::Saying;
use crate::web::frame::flash::{self, see_other};
use crate::web::frame::{Answered, Error, Form, FormView, Page, Visit};

/// So many products are named of each.
const LISTED: usize = 12;

#[derive(Template)]
#[template(path = "users/remove.html")]
struct RemovePage {
    page: Page,
    form: FormView,
    going: Vec<Going>,
    staying: Vec<(String, String)>,
    login: String,
    cancel: String,
    address: String,
}

struct Going {
    id: String,
    name: String,
    login: String,
    role: String,
    teams: String,
    loses: String,
}

/// Who, and whether it is meant.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    user: Vec<String>,
    step: String,
    ticked: String,
    login: String,
}

impl Fields {
    fn users(&self) -> Vec<UserId> {
        let mut users: Vec<UserId> = self.user.iter().filter_map(|id| id.parse().ok()).collect();
        users.sort_unstable();
        users.dedup();
        users
    }
}

/// Shows who goes and what they lose.
pub async fn get(visit: Visit<ManageUsers>) -> Answered {
    // A repeated name: `Query` of the framework keeps but one of them.
    let fields: Fields = serde_html_form::from_str(visit.guest.request.query_string())
        .map_err(|_| Error::NotFound)?;
    let template = draw(&visit, &fields, None).await?;
    Page::render(&template)
}

/// From the list: on to the review. From the review: removes.
pub async fn post(visit: Visit<ManageUsers>, form: Form<Fields>) -> Answered {
    let organization = visit.organization()?;
    let fields = form.fields;
    let users = fields.users();
    if users.is_empty() {
        return list::refuse(&visit, &Refusal::NobodyChosen.saying()).await;
    }
    if fields.step != "confirm" {
        return Ok(see_other(&urls::remove_these(organization, &users)));
    }
    let typed = fields.clone();
    let removed = visit
        .write(move |tx, permit| {
            if typed.ticked != "on" {
                return Err(No::Refused(Refusal::NotTicked));
            }
            let own = users.contains(&permit.person().id);
            Ok((members::remove(tx, permit, &users, &typed.login)?, own))
        })
        .await?;
    match removed {
        Ok((removed, own)) => {
            let names: Vec<String> = removed.iter().map(members::Profile::name).collect();
            let saying = Saying::new("users-removed").with("names", words::several(&names));
            // Whoever removed themselves has nothing to look at there any more.
            let address = if own {
                "/".to_owned()
            } else {
                urls::list(organization)
            };
            Ok(flash::go(&visit.guest, &saying, &address))
        }
        Err(Refusal::Unconfirmed) => Err(Error::Unconfirmed),
        Err(refusal) => {
            let template = draw(&visit, &fields, Some(refusal)).await?;
            Page::refuse(&template)
        }
    }
}

/// What somebody loses, in words: products by name, or all of them; the accounting.
fn loses(page: &Page, one: &Candidate) -> String {
    let member = &one.profile.member;
    let mut lost = Vec::new();
    if member.may(Right::AllProducts) {
        lost.push(page.say("users-loses-all").to_string());
    } else if !one.products.is_empty() {
        lost.push(words::some(&one.products, LISTED));
    }
    if member.may(Right::ManageAccounting) {
        lost.push(page.say("users-accounting-short").to_string());
    }
    lost.join(", ")
}

async fn draw(
    visit: &Visit<ManageUsers>,
    fields: &Fields,
    refusal: Option<Refusal>,
) -> Result<RemovePage, Error> {
    let organization = visit.organization()?;
    let users = fields.users();
    let (page, (candidates, login)) = visit
        .show(move |look, permit| {
            let candidates = members::candidates(look, permit, &users)?;
            Ok((candidates, permit.person().login.clone()))
        })
        .await?;
    if candidates.is_empty() {
        return Err(Error::NotFound);
    }
    let mut form = FormView::new()
        .fill("ticked", fields.ticked.as_str())
        .fill("login", fields.login.as_str());
    if let Some(refusal) = refusal {
        let field = match refusal {
            Refusal::NotTicked => "ticked",
            Refusal::LoginNotYours => "login",
            _ => "",
        };
        form = form.wrong(field, page.language, &refusal.saying());
    }
    let stays = |one: &Candidate| {
        let refusal = one.refusal?;
        Some((one.profile.name(), page.language.say(&refusal.saying())))
    };
    Ok(RemovePage {
        form,
        staying: candidates.iter().filter_map(stays).collect(),
        going: candidates
            .iter()
            .filter(|one| one.refusal.is_none())
            .map(|one| Going {
                id: one.profile.user.to_string(),
                name: one.profile.name(),
                login: one.profile.login.clone(),
                role: page.language.say(&one.profile.member.role.saying()),
                teams: one.teams.join(", "),
                loses: loses(&page, one),
            })
            .collect(),
        login,
        cancel: urls::list(organization),
        address: urls::remove(organization),
        page: page.titled(&Saying::new("users-remove-title")),
    })
}
