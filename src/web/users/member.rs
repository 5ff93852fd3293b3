//! `…/users/{user}`: a member, for those who manage users; for oneself, *My preferences in this organization*.

use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

use super::urls;
use crate::domain::access::{OrganizationId, Right, Role, UserId, may};
use crate::domain::users::Refusal;
use crate::domain::users::members::{self, Profile};
use crate::ground::i18n::Saying;
use crate::web::frame::{Answered, Error, Form, FormView, Page, Visit, flash};

#[derive(Template)]
#[template(path = "users/member.html")]
struct MemberPage {
    page: Page,
    form: FormView,
    organization: OrganizationId,
    profile: Profile,
    role: String,
    teams: Vec<String>,
    joined: String,
    signed_in: String,
    until: String,
    own: bool,
    manages: bool,
    changes: bool,
}

/// Which messages come.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    billing_messages: String,
    product_messages: String,
}

struct Read {
    profile: Profile,
    teams: Vec<String>,
    own: bool,
    manages: bool,
    changes: bool,
}

/// Shows a member to those who manage users, and everybody themselves.
pub async fn get(visit: Visit<may::SeeName>, path: Path<(String, UserId)>) -> Answered {
    let organization = visit.organization()?;
    let user = path.into_inner().1;
    let (page, read) = visit
        .show(move |look, permit| {
            let member = permit.member()?.clone();
            let (own, manages) = (permit.person().id == user, member.may(Right::ManageUsers));
            if !own && !manages {
                return Ok(Err(Error::Lacks));
            }
            let Some(profile) = members::find(look, member.organization, user)? else {
                return Ok(Err(Error::NotFound));
            };
            let teams = members::teams(look, member.organization, user)?;
            let over = profile.member.role == Role::LegalRepresentative
                && !own
                && !member.may(Right::GiveLegalRepresentative);
            Ok(Ok(Read {
                profile,
                teams: teams.into_iter().map(|(_, name)| name).collect(),
                own,
                manages,
                changes: manages && !over,
            }))
        })
        .await?;
    let read = read?;
    let form = view(&read.profile);
    Page::render(&template(page, organization, form, read))
}

/// Keeps one's own choice of messages.
pub async fn post(
    visit: Visit<may::OwnMembership>,
    path: Path<(String, UserId)>,
    form: Form<Fields>,
) -> Answered {
    let organization = visit.organization()?;
    let user = path.into_inner().1;
    let on = |text: &str| text == "on";
    let chosen = (
        on(&form.fields.billing_messages),
        on(&form.fields.product_messages),
    );
    let written = visit
        .write(move |tx, permit| {
            // Others' messages are part of their plan.
            if permit.person().id != user {
                return Ok(false);
            }
            members::prefer(tx, permit, chosen)?;
            Ok(true)
        })
        .await?;
    match written {
        Ok(true) => Ok(flash::go(
            &visit.guest,
            &Saying::new("users-messages-saved"),
            &urls::member(organization, user),
        )),
        Ok(false) => Err(Error::NotFound),
        Err(refusal) => refuse(visit, (organization, user), &form.fields, refusal).await,
    }
}

async fn refuse(
    visit: Visit<may::OwnMembership>,
    (organization, user): (OrganizationId, UserId),
    fields: &Fields,
    refusal: Refusal,
) -> Answered {
    let (page, read) = visit
        .show(move |look, permit| {
            let member = permit.member()?.clone();
            let profile = members::find(look, member.organization, user)?;
            let teams = members::teams(look, member.organization, user)?;
            let manages = member.may(Right::ManageUsers);
            Ok(profile.map(|profile| Read {
                profile,
                teams: teams.into_iter().map(|(_, name)| name).collect(),
                own: true,
                manages,
                changes: manages,
            }))
        })
        .await?;
    let form = FormView::new()
        .fill("billing_messages", fields.billing_messages.as_str())
        .fill("product_messages", fields.product_messages.as_str())
        .wrong("billing_messages", page.language, &refusal.saying());
    Page::refuse(&template(
        page,
        organization,
        form,
        read.ok_or(Error::NotFound)?,
    ))
}

fn view(profile: &Profile) -> FormView {
    let on = |value: bool| if value { "on" } else { "" };
    FormView::new()
        .fill("billing_messages", on(profile.billing_messages))
        .fill("product_messages", on(profile.product_messages))
}

fn template(page: Page, organization: OrganizationId, form: FormView, read: Read) -> MemberPage {
    let name = read.profile.name();
    MemberPage {
        form,
        organization,
        role: page.language.say(&read.profile.member.role.saying()),
        teams: read.teams,
        joined: page.date_time(read.profile.joined_at),
        signed_in: read
            .profile
            .signed_in_at
            .map_or_else(String::new, |moment| page.date_time(moment)),
        until: read
            .profile
            .until
            .map_or_else(String::new, |until| page.day(until)),
        own: read.own,
        manages: read.manages,
        changes: read.changes,
        profile: read.profile,
        page: page.titled(&Saying::new("users-title")).named(&name),
    }
}
