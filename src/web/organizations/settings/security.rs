//! `/organizations/{organization}/settings/security`.

use askama::Template;
use serde::Deserialize;

use crate::domain::access::may::Permission;
use crate::domain::access::{OrganizationId, may};
use crate::domain::organizations::security;
use crate::ground::i18n::Saying;
use crate::web::frame::{Answered, Error, Form, FormView, Page, Visit, flash, kept};
use crate::web::organizations::urls;

#[derive(Template)]
#[template(path = "organizations/settings/security.html")]
struct SecurityPage {
    page: Page,
    organization: OrganizationId,
    form: FormView,
    since: Option<String>,
    with: i64,
    without: i64,
    own: bool,
}

/// What was chosen.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// `require` or `release`.
    two_factor: String,
    confirmed: String,
}

/// Shows what is asked for, and of whom.
pub async fn get(visit: Visit<may::EditOrganization>) -> Answered {
    let mut page = page(&visit, None).await?;
    // What was ticked before the password was asked for.
    let kept: Fields = kept::take(&visit.guest.request, &visit.guest.app).unwrap_or_default();
    if (kept.two_factor == "release") == page.since.is_some() {
        page.form = page.form.fill("confirmed", kept.confirmed);
    }
    Page::render(&page)
}

/// Requires the second factor, or no longer.
pub async fn post(visit: Visit<may::EditSecurity>, form: Form<Fields>) -> Answered {
    let require = match form.fields.two_factor.as_str() {
        "require" => true,
        "release" => false,
        _ => return refuse(&visit, Saying::new("organizations-choice-missing")).await,
    };
    if form.fields.confirmed != "on" {
        return refuse(&visit, Saying::new("organizations-security-unconfirmed")).await;
    }
    let written = visit.write(move |tx, permit| {
        if require {
            security::require(tx, permit)
        } else {
            Ok(security::release(tx, permit)?)
        }
    });
    let saying = match (written.await?, require) {
        (Ok(true), true) => Saying::new("organizations-security-required"),
        (Ok(true), false) => Saying::new("organizations-security-released"),
        (Ok(false), _) => Saying::new("organizations-settings-same"),
        (Err(refusal), _) => return refuse(&visit, refusal.saying()).await,
    };
    let address = urls::security(visit.organization()?);
    Ok(flash::go(&visit.guest, &saying, &address))
}

async fn refuse(visit: &Visit<may::EditSecurity>, saying: Saying) -> Answered {
    Page::refuse(&page(visit, Some(saying)).await?)
}

async fn page<P: Permission>(
    visit: &Visit<P>,
    wrong: Option<Saying>,
) -> Result<SecurityPage, Error> {
    let organization = visit.organization()?;
    let (page, shown) = visit.show(security::show).await?;
    let mut form = FormView::new();
    if let Some(saying) = wrong {
        // Without a form on the page there is no field to point at.
        let has_form = shown.own || shown.required_at.is_some();
        let field = if has_form { "confirmed" } else { "" };
        form = form.wrong(field, page.language, &saying);
    }
    Ok(SecurityPage {
        organization,
        form,
        since: shown.required_at.map(|moment| page.date_time(moment)),
        with: shown.with,
        without: shown.without,
        own: shown.own,
        page: page.titled(&Saying::new("organizations-security-title")),
    })
}
