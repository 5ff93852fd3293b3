//! `…/users/representative`: how a legal representative is replaced, step by step.

use askama::Template;

use crate::domain::access::{OrganizationId, Role, may};
use crate::domain::users::members::{self, Profile};
use crate::ground::i18n::Saying;
use crate::web::frame::{Answered, Page, Visit};

#[derive(Template)]
#[template(path = "users/representative.html")]
struct RepresentativePage {
    page: Page,
    organization: OrganizationId,
    representatives: Vec<Profile>,
    others: Vec<Profile>,
    me: crate::domain::access::UserId,
}

/// Shows who stands for the organization now, who could, and what comes next.
pub async fn get(visit: Visit<may::GiveLegalRepresentative>) -> Answered {
    let organization = visit.organization()?;
    let (page, (representatives, others, me)) = visit
        .show(move |look, permit| {
            let representatives =
                members::with_role(look, organization, &[Role::LegalRepresentative])?;
            let others = members::with_role(look, organization, &[Role::Administrator])?;
            Ok((representatives, others, permit.person().id))
        })
        .await?;
    Page::render(&RepresentativePage {
        page: page.titled(&Saying::new("users-representative-title")),
        organization,
        representatives,
        others,
        me,
    })
}
