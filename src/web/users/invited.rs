//! `/invitations/{token}`: the link of an invitation. Only its buttons do something.

use actix_web::HttpMessage;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

use super::urls;
use crate::domain::access::may;
use crate::domain::identity::Login;
use crate::domain::users::Refusal;
use crate::domain::users::invitations::{self, Opened, State};
use crate::ground::failure::{Never, No};
use crate::ground::i18n::Saying;
use crate::web::frame::guest::Guest;
use crate::web::frame::headers::SecretAddress;
use crate::web::frame::{Answered, Error, Form, FormView, Page, Visit, flash};

#[derive(Template)]
#[template(path = "users/invited.html")]
pub(super) struct InvitedPage {
    pub(super) page: Page,
    pub(super) form: FormView,
    pub(super) token: String,
    pub(super) organization: String,
    pub(super) inviter: String,
    pub(super) role: String,
    pub(super) role_hint: &'static str,
    pub(super) email: String,
    pub(super) expires: String,
    pub(super) standing: Standing,
    pub(super) min_length: usize,
    /// The organization's home, for whoever was invited.
    home: Option<String>,
}

/// How the visitor stands to the invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Signed in with the invited address.
    Invited,
    /// Signed in with another one.
    Other,
    /// Not signed in; the address has an account.
    MustSignIn,
    /// Not signed in; the address has no account.
    MustSignUp,
    /// The link works no more: the message that says why.
    Over(&'static str),
}

/// Nothing is typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Fields {}

/// Shows who invites where and as what.
pub async fn get(guest: Guest, token: Path<String>) -> Answered {
    let token = token.into_inner();
    let page = draw(&guest, token, None).await?;
    if let (Standing::Over("users-over-accepted"), Some(home)) = (page.standing, &page.home) {
        // Pressed twice: whoever accepted is there already.
        return Ok(flash::see_other(home));
    }
    if matches!(page.standing, Standing::Over(_)) {
        return Page::render_as(actix_web::http::StatusCode::GONE, &page);
    }
    Page::render(&page)
}

/// The page behind a link; a link that never was one is gone like any other.
pub(super) async fn draw(
    guest: &Guest,
    token: String,
    form: Option<FormView>,
) -> Result<InvitedPage, Error> {
    guest.request.extensions_mut().insert(SecretAddress);
    let asked = token.clone();
    let opened = guest
        .read(move |look| Ok::<_, No<Never>>(invitations::open(look, &asked)?))
        .await?;
    let opened = opened.ok().flatten().ok_or(Error::Gone)?;
    let page = guest.any_page().await?;
    let now = guest.app.db().clock().now();
    let standing = standing(&page, &opened, now);
    let invitation = &opened.invitation;
    let title = Saying::new("users-join-title").with("organization", opened.organization.as_str());
    Ok(InvitedPage {
        form: form.unwrap_or_else(|| {
            // What the inviter knew is preset.
            FormView::new()
                .fill("first_name", invitation.first_name.as_str())
                .fill("last_name", invitation.last_name.as_str())
        }),
        token,
        min_length: guest.app.policy().min_length,
        inviter: opened.inviter.clone().unwrap_or_default(),
        role: page.language.say(&invitation.role.saying()),
        role_hint: hint(invitation.role),
        email: invitation.email.clone(),
        expires: page.date_time(invitation.expires_at),
        home: is_theirs(&page, &opened)
            .then(|| crate::web::organizations::urls::home(invitation.organization)),
        standing,
        page: page.titled(&title),
        organization: opened.organization,
    })
}

fn hint(role: crate::domain::access::Role) -> &'static str {
    use crate::domain::access::Role;
    match role {
        Role::LegalRepresentative => "users-role-legal-representative-hint",
        Role::Administrator => "users-role-administrator-hint",
        Role::Collaborator => "users-role-collaborator-hint",
        Role::External => "users-role-external-hint",
    }
}

fn standing(page: &Page, opened: &Opened, now: crate::ground::time::Moment) -> Standing {
    let invitation = &opened.invitation;
    match invitation.state {
        State::Accepted => return Standing::Over("users-over-accepted"),
        State::Declined => return Standing::Over("users-over-declined"),
        State::Withdrawn => return Standing::Over("users-over-withdrawn"),
        State::Open if !invitation.works(now) => return Standing::Over("users-over-expired"),
        State::Open => {}
    }
    match &page.person {
        Some(_) if is_theirs(page, opened) => Standing::Invited,
        Some(_) => Standing::Other,
        None if opened.has_account => Standing::MustSignIn,
        None => Standing::MustSignUp,
    }
}

/// Whether the address that was invited is the one that is signed in.
fn is_theirs(page: &Page, opened: &Opened) -> bool {
    let key = |address: &str| {
        Login::parse(address)
            .ok()
            .map(|login| login.key().to_owned())
    };
    let own = page.person.as_ref().and_then(|person| key(&person.login));
    own.is_some() && own == key(&opened.invitation.email)
}

/// Accepts with the account that is signed in.
pub async fn accept(
    visit: Visit<may::SignedIn>,
    token: Path<String>,
    _form: Form<Fields>,
) -> Answered {
    visit.guest.request.extensions_mut().insert(SecretAddress);
    let token = token.into_inner();
    let link = urls::invited(&token);
    let accepted = visit
        .write(move |tx, permit| invitations::accept(tx, permit, &token))
        .await?;
    match accepted {
        Ok(organization) => Ok(flash::go(
            &visit.guest,
            &Saying::new("users-joined"),
            &crate::web::organizations::urls::home(organization),
        )),
        Err(Refusal::AlreadyMember) => Ok(flash::go(
            &visit.guest,
            &Saying::new("users-joined-before"),
            &crate::web::organizations::urls::mine(),
        )),
        // The page says what is the matter: another address, or too late.
        Err(_) => Ok(flash::see_other(&link)),
    }
}

/// Declines.
pub async fn decline(guest: Guest, token: Path<String>, _form: Form<Fields>) -> Answered {
    guest.request.extensions_mut().insert(SecretAddress);
    let token = token.into_inner();
    let link = urls::invited(&token);
    let declined = guest
        .write(move |tx| invitations::decline(tx, &token))
        .await?;
    match declined {
        Ok(()) => Ok(flash::go(&guest, &Saying::new("users-declined"), &link)),
        // The page says what is the matter: another address, or too late.
        Err(_) => Ok(flash::see_other(&link)),
    }
}
