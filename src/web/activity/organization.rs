//! `/organizations/{organization}/activity`.

use actix_web::web::Query;
use askama::Template;

use super::asked::Asked;
use super::listed::{self, Listed};
use super::{csv, urls};
use crate::domain::access::may;
use crate::ground::i18n::Saying;
use crate::web::frame::{Answered, Page, Visit};

#[derive(Template)]
#[template(path = "activity/organization.html")]
struct OrganizationPage {
    page: Page,
    list: Listed,
}

/// Shows what happened in the organization, newest first.
pub async fn get(visit: Visit<may::SeeActivity>, asked: Query<Asked>) -> Answered {
    let organization = visit.organization()?;
    let (page, read) = listed::read(&visit, &asked, true).await?;
    let list = Listed::of(
        &page,
        urls::of_organization(organization),
        asked.into_inner(),
        read,
    );
    let name = page.organization.as_ref().map(|one| one.name.clone());
    let page = page
        .named(&name.unwrap_or_default())
        .titled(&Saying::new("activity-title"));
    Page::render(&OrganizationPage { page, list })
}

/// The same as a file.
pub async fn csv(visit: Visit<may::SeeActivity>, asked: Query<Asked>) -> Answered {
    csv::answer(visit, asked.into_inner()).await
}
