//! `…/invitations/{id}`: an invitation, for those who manage users.

use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

use super::{plan, urls};
use crate::domain::access::may::ManageUsers;
use crate::domain::access::{OrganizationId, Right, Role};
use crate::domain::users::invitations::{self, Invitation, State};
use crate::domain::users::{InvitationId, Refusal, plans};
use crate::ground::i18n::{Saying, formats};
use crate::ground::time::Moment;
use crate::web::frame::flash::{self, see_other};
use crate::web::frame::{Answered, Error, Form, Page, Visit};

#[derive(Template)]
#[template(path = "users/invitation.html")]
struct InvitationPage {
    page: Page,
    organization: OrganizationId,
    invitation: Invitation,
    role: String,
    state: String,
    sent: String,
    expires: String,
    changes: bool,
}

/// Nothing is typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Fields {}

/// Shows an invitation and what can be done with it.
pub async fn get(visit: Visit<ManageUsers>, path: Path<(String, InvitationId)>) -> Answered {
    let (organization, id) = (visit.organization()?, path.into_inner().1);
    let (page, found) = visit
        .show(move |look, permit| {
            let found = invitations::find(look, organization, id)?;
            let gives = permit.member()?.may(Right::GiveLegalRepresentative);
            Ok(found.map(|found| (found, gives)))
        })
        .await?;
    let (invitation, gives) = found.ok_or(Error::NotFound)?;
    let now = visit.guest.app.db().clock().now();
    let over = invitation.role == Role::LegalRepresentative && !gives;
    Page::render(&InvitationPage {
        organization,
        role: page.language.say(&invitation.role.saying()),
        state: page.say(state(&invitation, now)).to_string(),
        sent: page.date_time(invitation.sent_at),
        expires: page.date_time(invitation.expires_at),
        changes: invitation.state == State::Open && !over,
        page: page.titled(&Saying::new("users-invitation-title").with("name", invitation.who())),
        invitation,
    })
}

fn state(invitation: &Invitation, now: Moment) -> &'static str {
    match invitation.state {
        State::Open if invitation.has_expired(now) => "users-state-expired",
        State::Open => "users-state-invited",
        State::Accepted => "users-state-accepted",
        State::Declined => "users-state-declined",
        State::Withdrawn => "users-state-withdrawn",
    }
}

/// Sends it again.
pub async fn resend(
    visit: Visit<ManageUsers>,
    path: Path<(String, InvitationId)>,
    _form: Form<Fields>,
) -> Answered {
    let (organization, id) = (visit.organization()?, path.into_inner().1);
    let means = plan::means(&visit);
    let sent = visit
        .write(move |tx, permit| invitations::resend(tx, permit, &means, id))
        .await?;
    let saying = match sent {
        Ok(Some(one)) => Saying::new("users-resent").with("email", one.email),
        Ok(None) => return Err(Error::NotFound),
        Err(Refusal::TooSoon(again)) => {
            let time = formats::clock_with_seconds(visit.guest.app.zone(), again);
            Refusal::TooSoon(again).saying().with("time", time)
        }
        Err(Refusal::RoleNotYours) => return Err(Error::Lacks),
        Err(refusal) => refusal.saying(),
    };
    Ok(flash::go(
        &visit.guest,
        &saying,
        &urls::invitation(organization, id),
    ))
}

/// Withdraws it.
pub async fn withdraw(
    visit: Visit<ManageUsers>,
    path: Path<(String, InvitationId)>,
    _form: Form<Fields>,
) -> Answered {
    let (organization, id) = (visit.organization()?, path.into_inner().1);
    let withdrawn = visit
        .write(move |tx, permit| invitations::withdraw(tx, permit, id))
        .await?;
    let saying = match withdrawn {
        Ok(Some(one)) => Saying::new("users-withdrawn").with("email", one.email),
        Ok(None) => return Err(Error::NotFound),
        Err(Refusal::RoleNotYours) => return Err(Error::Lacks),
        Err(refusal) => refusal.saying(),
    };
    Ok(flash::go(&visit.guest, &saying, &urls::list(organization)))
}

/// Begins a change of what it gives.
pub async fn edit(
    visit: Visit<ManageUsers>,
    path: Path<(String, InvitationId)>,
    _form: Form<Fields>,
) -> Answered {
    let (organization, id) = (visit.organization()?, path.into_inner().1);
    let kept = visit
        .write(move |tx, permit| {
            let Some(plan) = plans::of_invitation(tx, permit, id)? else {
                return Ok(None);
            };
            let draft = plans::keep(tx, permit, None, &plan)?;
            Ok::<_, crate::ground::failure::No<crate::ground::failure::Never>>(Some(draft))
        })
        .await?;
    let draft = super::new::done(kept).ok_or(Error::NotFound)?;
    Ok(see_other(&urls::draft_role(organization, draft)))
}
