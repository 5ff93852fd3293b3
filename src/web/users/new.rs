//! `…/users/new` and the first step of its draft: whom.

use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

use super::{plan, urls};
use crate::domain::access::OrganizationId;
use crate::domain::access::may::ManageUsers;
use crate::domain::users::DraftId;
use crate::domain::users::plans::{self, Plan, Problem, Target};
use crate::ground::failure::{Never, No};
use crate::ground::i18n::{Language, Saying};
use crate::web::frame::flash::see_other;
use crate::web::frame::{Answered, Error, Form, FormView, Page, Visit, kept};

#[derive(Template)]
#[template(path = "users/person.html")]
struct PersonPage {
    page: Page,
    form: FormView,
    cancel: String,
    step: (u8, u8),
}

/// What was typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    emails: String,
    language: String,
    first_name: String,
    last_name: String,
}

impl Fields {
    fn of(plan: &Plan) -> Self {
        Self {
            emails: plan.emails.join("\n"),
            language: plan.language.word().to_owned(),
            first_name: plan.first_name.clone(),
            last_name: plan.last_name.clone(),
        }
    }

    /// The plan with what was typed: addresses stand one a line, commas and semicolons are taken too.
    fn fill(&self, plan: Plan) -> Plan {
        let mut emails: Vec<String> = Vec::new();
        let typed = self.emails.split(['\n', '\r', ',', ';']).map(str::trim);
        for one in typed.filter(|one| !one.is_empty()) {
            if !emails.iter().any(|known| known.eq_ignore_ascii_case(one)) {
                emails.push(one.to_owned());
            }
        }
        let single = emails.len() <= 1;
        let name = |name: &str| {
            if single {
                name.trim().to_owned()
            } else {
                String::new()
            }
        };
        Plan {
            emails,
            language: Language::from_word(&self.language).unwrap_or(plan.language),
            first_name: name(&self.first_name),
            last_name: name(&self.last_name),
            ..plan
        }
    }

    fn view(&self) -> FormView {
        FormView::new()
            .fill("emails", self.emails.as_str())
            .fill("language", self.language.as_str())
            .fill("first_name", self.first_name.as_str())
            .fill("last_name", self.last_name.as_str())
    }
}

/// Shows the empty first step.
pub async fn get(visit: Visit<ManageUsers>) -> Answered {
    let organization = visit.organization()?;
    let (page, language) = visit.show(|_, permit| Ok(permit.person().language)).await?;
    let kept: Option<Fields> = kept::take(&visit.guest.request, &visit.guest.app);
    let form = kept
        .unwrap_or_else(|| Fields::of(&Plan::new(language)))
        .view();
    Page::render(&template(page, organization, form))
}

/// Keeps the first step in a new draft and goes on.
pub async fn post(visit: Visit<ManageUsers>, form: Form<Fields>) -> Answered {
    keep(visit, None, form.fields).await
}

/// Shows the first step of a draft.
pub async fn get_draft(visit: Visit<ManageUsers>, path: Path<(String, DraftId)>) -> Answered {
    let (organization, draft) = (visit.organization()?, path.into_inner().1);
    let (page, found) = visit
        .show(move |look, permit| plans::find(look, permit, draft))
        .await?;
    let found = found.filter(|plan| plan.target == Target::New);
    let found = found.ok_or(Error::NotFound)?;
    let mut template = template(page, organization, Fields::of(&found).view());
    template.page = template.page.named(&found.who());
    Page::render(&template)
}

/// Keeps the first step in its draft and goes on.
pub async fn post_draft(
    visit: Visit<ManageUsers>,
    path: Path<(String, DraftId)>,
    form: Form<Fields>,
) -> Answered {
    keep(visit, Some(path.into_inner().1), form.fields).await
}

async fn keep(visit: Visit<ManageUsers>, draft: Option<DraftId>, fields: Fields) -> Answered {
    let organization = visit.organization()?;
    let typed = fields.clone();
    let kept = visit
        .write(move |tx, permit| {
            let before = match draft {
                Some(draft) => plans::find(tx, permit, draft)?,
                None => Some(Plan::new(permit.person().language)),
            };
            let Some(before) = before.filter(|plan| plan.target == Target::New) else {
                return Ok(None);
            };
            let plan = typed.fill(before);
            let problems = plans::person_problems(&plan);
            if !problems.is_empty() {
                return Err(No::Refused(problems));
            }
            Ok(Some(plans::keep(tx, permit, draft, &plan)?))
        })
        .await?;
    match kept {
        Ok(Some(draft)) => Ok(see_other(&urls::draft_role(organization, draft))),
        Ok(None) => Err(Error::NotFound),
        Err(problems) => refuse(&visit, fields, &problems).await,
    }
}

async fn refuse(visit: &Visit<ManageUsers>, fields: Fields, problems: &[Problem]) -> Answered {
    let organization = visit.organization()?;
    let (page, ()) = visit.show(|_, _| Ok(())).await?;
    let form = plan::wrong(fields.view(), page.language, problems);
    Page::refuse(&template(page, organization, form))
}

fn template(page: Page, organization: OrganizationId, form: FormView) -> PersonPage {
    PersonPage {
        page: page.titled(&Saying::new("users-new-title")),
        form,
        cancel: urls::list(organization),
        step: (1, 4),
    }
}

/// What can only fail, at a visit.
pub(super) fn done<T>(written: Result<T, Never>) -> T {
    match written {
        Ok(done) => done,
        Err(never) => match never {},
    }
}
