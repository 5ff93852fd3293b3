//! Rights on products and teams: third step of a draft, and `…/users/{user}/access`.

use actix_web::web::Path;
use askama::Template;
use chrono::NaiveDate;
use serde::Deserialize;

use super::choices::{self, Choices};
use super::plan::From;
use super::{plan, urls};
use crate::domain::access::TeamId;
use crate::domain::access::may::ManageUsers;
use crate::domain::products::{self, Stock};
use crate::domain::users::plans::{self, Field, Plan, Problem, Target};
use crate::domain::users::{Refusal, teams};
use crate::ground::failure::No;
use crate::ground::i18n::Saying;
use crate::web::frame::flash::see_other;
use crate::web::frame::{Answered, Error, Form, FormView, Page, Visit};

#[derive(Template)]
#[template(path = "users/access.html")]
struct AccessPage {
    page: Page,
    form: FormView,
    who: String,
    limited: bool,
    choices: Choices,
    teams: Vec<(String, String, bool)>,
    step: Option<(u8, u8)>,
    back: String,
    cancel: String,
}

/// What was chosen.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    technical: Vec<String>,
    statistics: Vec<String>,
    team: Vec<String>,
    until: String,
    /// *Full access in one click*: comes back with everything ticked and all else kept.
    full: String,
}

impl Fields {
    /// The last day; a text that is none is refused.
    fn until(&self) -> Result<Option<NaiveDate>, Vec<Problem>> {
        match self.until.trim() {
            "" => Ok(None),
            text => text
                .parse()
                .map(Some)
                .map_err(|_| vec![Problem::new(Field::Until, Refusal::UntilUnfit)]),
        }
    }

    fn fill(&self, plan: Plan) -> Plan {
        let limited = plan.is_limited();
        Plan {
            teams: self.team.iter().filter_map(|id| id.parse().ok()).collect(),
            // What full rights hide from the form is kept as it was.
            wishes: if limited {
                choices::wishes(&self.technical, &self.statistics)
            } else {
                plan.wishes
            },
            until: if limited {
                self.until().unwrap_or_default()
            } else {
                plan.until
            },
            ..plan
        }
    }
}

struct Read {
    plan: Plan,
    stock: Vec<Stock>,
    teams: Vec<(TeamId, String)>,
}

/// Shows the rights of a draft or of a member.
pub async fn get(visit: Visit<ManageUsers>, from: Path<From>) -> Answered {
    show(visit, from.into_inner(), None).await
}

/// Keeps the rights in their draft and goes on; of a member, begins a change with other rights: nothing is
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
    let (page, read) = visit
        .show(move |look, permit| {
            let found = from.load(look, permit)?;
            let Some(plan) = found else {
                return Ok(None);
            };
            let member = permit.member()?.clone();
            Ok(Some(Read {
                plan,
                stock: products::all(look, &member)?,
                teams: teams::names(look, member.organization)?,
            }))
        })
        .await?;
    let mut read = read.ok_or(Error::NotFound)?;
    let mut form = FormView::new();
    let failed = refused.is_some();
    let mut until = read
        .plan
        .until
        .map_or_else(String::new, |day| day.to_string());
    if let Some((fields, problems)) = refused {
        read.plan = fields.fill(read.plan);
        until.clone_from(&fields.until);
        form = plan::wrong(form, page.language, &problems);
    }
    let who = plan::who(page.language, &read.plan);
    let title = Saying::new("users-access-title").with("name", &who);
    let template = AccessPage {
        form: form.fill("until", until),
        limited: read.plan.is_limited(),
        choices: Choices::of(&read.stock, &read.plan.wishes, page.language),
        teams: read
            .teams
            .iter()
            .map(|(id, name)| (id.to_string(), name.clone(), read.plan.teams.contains(id)))
            .collect(),
        step: (read.plan.target == Target::New).then_some((3, 4)),
        back: match from {
            From::Draft(draft) => urls::draft_role(organization, draft),
            From::Member(_) => String::new(),
        },
        cancel: plan::cancel(organization, &read.plan),
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
            if let Err(problems) = chosen.until() {
                return Err(No::Refused(problems));
            }
            let mut plan = chosen.fill(before);
            let full = chosen.full == "on" && plan.is_limited();
            if full {
                plan.wishes = choices::everything(&products::all(tx, permit.member()?)?);
            }
            let problems = plans::access_problems(&plan, tx.today());
            if !problems.is_empty() {
                return Err(No::Refused(problems));
            }
            Ok(Some((plans::keep(tx, permit, from.draft(), &plan)?, full)))
        })
        .await?;
    match kept {
        Ok(Some((draft, true))) => Ok(see_other(&urls::draft_access(organization, draft))),
        Ok(Some((draft, false))) => Ok(see_other(&urls::draft(organization, draft))),
        Ok(None) => Err(Error::NotFound),
        Err(problems) => show(visit, from, Some((fields, problems))).await,
    }
}
