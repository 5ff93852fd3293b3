//! `…/leave`: a member leaves the organization.

use askama::Template;
use serde::Deserialize;

use super::urls;
use crate::domain::access::{Right, may};
use crate::domain::users::Refusal;
use crate::domain::users::members;
use crate::ground::failure::No;
use crate::ground::i18n::Saying;
use crate::web::frame::{Answered, Error, Form, FormView, Page, Visit, flash};

#[derive(Template)]
#[template(path = "users/leave.html")]
struct LeavePage {
    page: Page,
    form: FormView,
    refused: Option<String>,
    representative: Option<String>,
    cancel: String,
}

/// Whether it is meant.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    ticked: String,
}

/// Says what leaving means, or why it is not possible.
pub async fn get(visit: Visit<may::Leave>) -> Answered {
    let template = draw(&visit, None).await?;
    Page::render(&template)
}

/// Leaves.
pub async fn post(visit: Visit<may::Leave>, form: Form<Fields>) -> Answered {
    let ticked = form.fields.ticked == "on";
    let left = visit
        .write(move |tx, permit| {
            if !ticked {
                return Err(No::Refused(Refusal::NotTicked));
            }
            members::leave(tx, permit)
        })
        .await?;
    match left {
        Ok(name) => {
            let saying = Saying::new("users-left").with("name", name);
            Ok(flash::go(&visit.guest, &saying, "/"))
        }
        Err(refusal) => {
            let template = draw(&visit, Some(refusal)).await?;
            Page::refuse(&template)
        }
    }
}

async fn draw(visit: &Visit<may::Leave>, refusal: Option<Refusal>) -> Result<LeavePage, Error> {
    let organization = visit.organization()?;
    let (page, (possible, names)) = visit
        .show(|look, permit| {
            let names = permit.member()?.may(Right::GiveLegalRepresentative);
            Ok((members::may_leave(look, permit)?, names))
        })
        .await?;
    let mut form = FormView::new();
    if let Some(refusal) = refusal {
        let field = if refusal == Refusal::NotTicked {
            "ticked"
        } else {
            ""
        };
        form = form.wrong(field, page.language, &refusal.saying());
    }
    let refused = possible
        .as_ref()
        .err()
        .map(|refusal| page.language.say(&refusal.saying()));
    Ok(LeavePage {
        form,
        representative: refused
            .is_some()
            .then(|| urls::representative(organization))
            .filter(|_| names),
        refused,
        cancel: crate::web::organizations::urls::home(organization),
        page: page.titled(&Saying::new("users-leave-title")),
    })
}
