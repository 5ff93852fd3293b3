//! The role: second step of a draft, and `…/users/{user}/role`.

use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

use super::plan::From;
use super::{plan, urls};
use crate::domain::access::may::ManageUsers;
use crate::domain::access::{Right, Role};
use crate::domain::users::plans::{self, Plan, Problem, Target};
use crate::ground::failure::No;
use crate::ground::i18n::Saying;
use crate::web::frame::flash::see_other;
use crate::web::frame::{Answered, Error, Form, FormView, Page, Visit};

#[derive(Template)]
#[template(path = "users/role.html")]
struct RolePage {
    page: Page,
    form: FormView,
    who: String,
    names_representatives: bool,
    step: Option<(u8, u8)>,
    back: String,
    cancel: String,
}

/// What was chosen.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    role: String,
    accounting: String,
    billing_messages: String,
    product_messages: String,
}

impl Fields {
    fn of(plan: &Plan) -> Self {
        let on = |value: bool| {
            if value {
                "on".to_owned()
            } else {
                String::new()
            }
        };
        Self {
            role: plan
                .role
                .map_or_else(String::new, |role| role.word().to_owned()),
            accounting: on(plan.accounting),
            billing_messages: on(plan.billing_messages),
            product_messages: on(plan.product_messages),
        }
    }

    fn fill(&self, plan: Plan) -> Plan {
        Plan {
            role: Role::from_word(&self.role),
            accounting: self.accounting == "on",
            billing_messages: self.billing_messages == "on",
            product_messages: self.product_messages == "on",
            ..plan
        }
    }

    fn view(&self) -> FormView {
        FormView::new()
            .fill("role", self.role.as_str())
            .fill("accounting", self.accounting.as_str())
            .fill("billing_messages", self.billing_messages.as_str())
            .fill("product_messages", self.product_messages.as_str())
    }
}

/// Shows the role of a draft or of a member.
pub async fn get(visit: Visit<ManageUsers>, from: Path<From>) -> Answered {
    show(visit, from.into_inner(), None).await
}

/// Keeps the role in its draft and goes on; of a member, begins a change with another role: nothing is
/// changed before it was shown.
pub async fn post(visit: Visit<ManageUsers>, from: Path<From>, form: Form<Fields>) -> Answered {
    keep(visit, from.into_inner(), form.fields).await
}

async fn show(
    visit: Visit<ManageUsers>,
    from: From,
    refused: Option<(Fields, Vec<Problem>)>,
) -> Answered {
    let organization = visit.organization()?;
    let (page, found) = visit
        .show(move |look, permit| {
            let plan = from.load(look, permit)?;
            let names = permit.member()?.may(Right::GiveLegalRepresentative);
            Ok(plan.map(|plan| (plan, names)))
        })
        .await?;
    let (found, names_representatives) = found.ok_or(Error::NotFound)?;
    let (form, failed) = match refused {
        Some((fields, problems)) => (plan::wrong(fields.view(), page.language, &problems), true),
        None => (Fields::of(&found).view(), false),
    };
    let back = match (from, found.target) {
        (From::Draft(draft), Target::New) => urls::draft_person(organization, draft),
        _ => String::new(),
    };
    let who = plan::who(page.language, &found);
    let title = Saying::new("users-role-title").with("name", &who);
    let template = RolePage {
        form,
        names_representatives,
        step: matches!(found.target, Target::New).then_some((2, 4)),
        back,
        cancel: plan::cancel(organization, &found),
        who,
        page: page.titled(&title),
    };
    if failed {
        Page::refuse(&template)
    } else {
        Page::render(&template)
    }
}

async fn keep(visit: Visit<ManageUsers>, from: From, fields: Fields) -> Answered {
    let organization = visit.organization()?;
    let chosen = fields.clone();
    let kept = visit
        .write(move |tx, permit| {
            let Some(before) = from.load(tx, permit)? else {
                return Ok(None);
            };
            let plan = chosen.fill(before);
            let (what, by, representatives) = plan::moved(tx, permit, &plan)?;
            let problems = plans::role_problems(&plan, by, what, representatives);
            if !problems.is_empty() {
                return Err(No::Refused(problems));
            }
            let draft = plans::keep(tx, permit, from.draft(), &plan)?;
            // Rights are asked for when they begin to matter: of whoever had all until now.
            let narrower = plan.is_limited()
                && what
                    .from
                    .is_none_or(|old| !crate::domain::users::rules::is_limited(old));
            let asks = plan.target != Target::New && !narrower;
            Ok(Some((draft, plan, asks)))
        })
        .await?;
    match kept {
        Ok(Some((draft, _, true))) => Ok(see_other(&urls::draft(organization, draft))),
        Ok(Some((draft, plan, false))) => {
            Ok(see_other(&plan::after_role(organization, draft, &plan)))
        }
        Ok(None) => Err(Error::NotFound),
        Err(problems) => show(visit, from, Some((fields, problems))).await,
    }
}
