//! The last step of a plan: what it does, what the person will see, and the button that does it.

use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

use super::sight::{self as seen, Shown};
use super::{plan, urls, words};
use crate::domain::access::OrganizationId;
use crate::domain::access::may::ManageUsers;
use crate::domain::products::Stock;
use crate::domain::users::plans::{self, Applied, Plan, Problem, Target};
use crate::domain::users::rules::may_have_accounting;
use crate::domain::users::sight::{self, Sight};
use crate::domain::users::{Change, DraftId, teams};
use crate::ground::failure::{No, refuse};
use crate::ground::i18n::{Language, Saying};
use crate::web::frame::once::{Outcome, act_once};
use crate::web::frame::{Answered, Error, Form, FormView, Page, Visit};

#[derive(Template)]
#[template(path = "users/review.html")]
struct ReviewPage {
    page: Page,
    form: FormView,
    plan: Plan,
    title: Saying,
    role: String,
    language: &'static str,
    until: String,
    accounting: bool,
    changes: Vec<String>,
    shown: Shown,
    links: Links,
    step: Option<(u8, u8)>,
    new: bool,
    basis: String,
}

/// Where the lines of the summary lead.
struct Links {
    person: String,
    role: String,
    access: String,
    cancel: String,
}

impl ReviewPage {
    /// The step before this one.
    fn back(&self) -> &str {
        if self.links.access.is_empty() {
            &self.links.role
        } else {
            &self.links.access
        }
    }
}

/// Nothing is typed on the last step; it says what the page was drawn from.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    basis: String,
}

struct Read {
    plan: Plan,
    basis: String,
    changes: Vec<Change>,
    sight: Sight,
    stock: Vec<Stock>,
}

/// Shows what will be done.
pub async fn get(visit: Visit<ManageUsers>, path: Path<(String, DraftId)>) -> Answered {
    let template = draw(&visit, path.into_inner().1, Vec::new()).await?;
    Page::render(&template)
}

/// Does it.
pub async fn post(
    visit: Visit<ManageUsers>,
    path: Path<(String, DraftId)>,
    form: Form<Fields>,
) -> Answered {
    let (organization, draft) = (visit.organization()?, path.into_inner().1);
    let means = plan::means(&visit);
    let seen = form.fields.basis.clone();
    let acted = act_once(&visit, &form, move |tx, permit| {
        let Some(found) = plans::find(tx, permit, draft)? else {
            return refuse(None);
        };
        let applied = match plans::apply(tx, permit, &means, (draft, &found, &seen)) {
            Ok(applied) => applied,
            Err(No::Refused(problems)) => return refuse(Some(problems)),
            Err(No::Failed(failure)) => return Err(No::Failed(failure)),
        };
        Ok(outcome(
            organization,
            (&applied, &found),
            permit.person().language,
        ))
    })
    .await?;
    match acted {
        Ok(done) => Ok(done),
        Err(None) => Err(Error::NotFound),
        Err(Some(problems)) if plan::is_unconfirmed(&problems) => Err(Error::Unconfirmed),
        Err(Some(problems)) => {
            let template = draw(&visit, draft, problems).await?;
            Page::refuse(&template)
        }
    }
}

/// Where it goes on, and what is said there.
fn outcome(
    organization: OrganizationId,
    (applied, plan): (&Applied, &Plan),
    language: Language,
) -> Outcome {
    match applied {
        Applied::Invited { sent, refused } => {
            let all = refused.len();
            let mut refused: Vec<String> = refused
                .iter()
                .take(words::NAMED)
                .map(|(address, refusal)| {
                    language.labelled(address, language.say(&refusal.saying()))
                })
                .collect();
            if all > words::NAMED {
                refused.push(format!("+{}", all - words::NAMED));
            }
            let sent = words::several(sent);
            let saying = if refused.is_empty() {
                Saying::new("users-invited").with("sent", sent)
            } else {
                Saying::new("users-invited-some")
                    .with("sent", sent)
                    .with("refused", refused.join(" "))
            };
            let address = urls::list(organization);
            Outcome { address, saying }
        }
        Applied::Changed(user) => Outcome {
            // Whoever lowered their own role may not see that page any more.
            address: urls::member(organization, *user),
            saying: Saying::new("users-changed").with("name", plan.who()),
        },
        Applied::Edited(id) => Outcome {
            address: urls::invitation(organization, *id),
            saying: Saying::new("users-invitation-changed").with("name", plan.who()),
        },
    }
}

async fn draw(
    visit: &Visit<ManageUsers>,
    draft: DraftId,
    problems: Vec<Problem>,
) -> Result<ReviewPage, Error> {
    let organization = visit.organization()?;
    let (page, read) = visit
        .show(move |look, permit| {
            let Some(plan) = plans::find(look, permit, draft)? else {
                return Ok(None);
            };
            let member = permit.member()?.clone();
            let (sight, stock) = sight::of_plan(look, &member, &plan)?;
            let names = teams::names(look, member.organization)?;
            let before = plans::present(look, permit, plan.target)?;
            let basis = plans::basis(before.as_ref())?;
            let language = permit.person().language;
            let changes = before.map_or_else(Vec::new, |before| {
                plans::changes(&before, &plan, &stock, (&names, language))
            });
            Ok(Some(Read {
                plan,
                basis,
                changes,
                sight,
                stock,
            }))
        })
        .await?;
    let read = read.ok_or(Error::NotFound)?;
    Ok(template(page, (organization, draft), read, &problems))
}

fn template(
    page: Page,
    (organization, draft): (OrganizationId, DraftId),
    read: Read,
    problems: &[Problem],
) -> ReviewPage {
    let plan = read.plan;
    let new = plan.target == Target::New;
    let title = match plan.target {
        Target::New | Target::Invitation(_) => Saying::new("users-review-title"),
        Target::Member(_) => Saying::new("users-review-change-title").with("name", plan.who()),
    };
    ReviewPage {
        form: plan::wrong(FormView::new(), page.language, problems),
        role: plan
            .role
            .map_or_else(String::new, |role| page.language.say(&role.saying())),
        language: plan.language.own_name(),
        until: plan
            .until
            .filter(|_| plan.is_limited())
            .map_or_else(String::new, |until| page.day(until)),
        accounting: plan.accounting && plan.role.is_some_and(may_have_accounting),
        changes: read
            .changes
            .iter()
            .map(|change| words::change(&page, change))
            .collect(),
        shown: seen::shown(&page, &read.sight, &read.stock),
        links: Links {
            person: if new {
                urls::draft_person(organization, draft)
            } else {
                String::new()
            },
            role: urls::draft_role(organization, draft),
            access: if plan.is_limited() {
                urls::draft_access(organization, draft)
            } else {
                String::new()
            },
            cancel: plan::cancel(organization, &plan),
        },
        step: new.then(|| plan::steps(&plan, 4)),
        page: page.titled(&title),
        basis: read.basis,
        new,
        plan,
        title,
    }
}
