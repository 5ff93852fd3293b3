//! Answering an invitation: with an account, by opening one, or by declining.

use super::{Invitation, State, queries};
use crate::domain::access::{self, OrganizationId, Permit, Role, UserId, may};
use crate::domain::activity::{self, Entry, Kind};
use crate::domain::identity::{self, Browser, Login, Welcome};
use crate::domain::users::grants;
use crate::domain::users::members;
use crate::domain::users::{Mail, Refusal, teams};
use crate::domain::{organizations, outbox};
use crate::ground::actor::ActorKind;
use crate::ground::crypto::sha256;
use crate::ground::db::{Constraint, Look, Tx};
use crate::ground::failure::{Answer, Failure, No, refuse};

/// What the page behind an invitation's link shows.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The invitation.
    pub invitation: Invitation,
    /// The organization's name.
    pub organization: String,
    /// Who invited, if they are still there.
    pub inviter: Option<String>,
    /// Whether the address has an account: then it signs in.
    pub has_account: bool,
}

/// Looks at the invitation behind a link, also one that works no more: its page says what became of it.
///
/// # Errors
/// When the database fails.
pub fn open(look: &mut Look<'_>, token: &str) -> Answer<Option<Opened>> {
    let Some(invitation) = queries::find_by_token(look, &sha256(token.as_bytes()))? else {
        return Ok(None);
    };
    let has_account = match Login::parse(&invitation.email) {
        Ok(login) => identity::has_account(look, &login)?,
        Err(_) => false,
    };
    let (organization, inviter) = queries::names(look, &invitation)?;
    Ok(Some(Opened {
        organization,
        inviter,
        has_account,
        invitation,
    }))
}

/// The invitation of a token, if it can be answered; the organization is held.
fn take(tx: &mut Tx<'_>, token: &str) -> Result<Invitation, No<Refusal>> {
    let hash = sha256(token.as_bytes());
    let Some(organization) = queries::find_by_token(tx, &hash)?.map(|one| one.organization) else {
        return refuse(Refusal::Gone);
    };
    access::hold(tx, organization)?;
    // Read again: whoever came first has answered it meanwhile.
    let found = queries::find_by_token(tx, &hash)?;
    found
        .filter(|one| one.works(tx.now))
        .ok_or(No::Refused(Refusal::Gone))
}

/// Accepts with the account that is signed in; answers the organization.
///
/// # Errors
/// Refused when the link works no more, or another address was invited.
pub fn accept(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::SignedIn>,
    token: &str,
) -> Result<OrganizationId, No<Refusal>> {
    let invitation = take(tx, token)?;
    let (invited, own) = (
        Login::parse(&invitation.email).ok(),
        Login::parse(&permit.person().login).ok(),
    );
    if invited.is_none() || !same_key(invited.as_ref(), own.as_ref()) {
        return refuse(Refusal::OtherAddress);
    }
    let organization = invitation.organization;
    settle_in(tx, &invitation, permit.person().id)?;
    Ok(organization)
}

fn same_key(one: Option<&Login>, other: Option<&Login>) -> bool {
    one.map(Login::key) == other.map(Login::key)
}

/// Somebody who opens an account by an invitation: the address is the invited one.
#[derive(Debug, Clone)]
pub struct NewPerson {
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// The hash of the password.
    pub password_hash: String,
    /// The language of the pages.
    pub language: crate::ground::i18n::Language,
    /// The zone in which times are shown, until they choose another.
    pub time_zone: String,
}

/// Whether an account may be opened by this link: before a password is hashed for it.
#[derive(Debug, Clone)]
pub struct Joining {
    /// The login of the new account.
    pub email: String,
}

/// Looks whether an account may be opened by this link.
///
/// # Errors
/// Refused when the link works no more, or the address has an account.
pub fn joining(look: &mut Look<'_>, token: &str) -> Result<Joining, No<Refusal>> {
    let now = look.now;
    let Some(opened) = open(look, token)?.filter(|opened| opened.invitation.works(now)) else {
        return refuse(Refusal::Gone);
    };
    if opened.has_account {
        return refuse(Refusal::HasAccount);
    }
    Ok(Joining {
        email: opened.invitation.email,
    })
}

/// Opens an account and joins; the link proved the address, so nothing else is asked.
///
/// # Errors
/// Refused when the link works no more, or the address has an account.
pub fn join(
    tx: &mut Tx<'_>,
    token: &str,
    person: &NewPerson,
    browser: &Browser,
) -> Result<(Welcome, OrganizationId), No<Refusal>> {
    let joining = joining(tx, token)?;
    let Ok(login) = Login::parse(&joining.email) else {
        return refuse(Refusal::Gone);
    };
    let new = identity::NewPerson {
        login: &login,
        names: (person.first_name.trim(), person.last_name.trim()),
        password_hash: &person.password_hash,
        language: person.language,
        time_zone: &person.time_zone,
    };
    // The user first, the organization after: the order of locks.
    let user = match identity::open_account(tx, &new) {
        Err(Failure::Database(error)) if Constraint::UserLogin.refused(&error) => {
            return refuse(Refusal::HasAccount);
        }
        opened => opened?,
    };
    let invitation = take(tx, token)?;
    tx.actor.kind = ActorKind::User;
    tx.actor.id = Some(user.number());
    let entry = Entry::done(Kind::SignedUp)
        .of(user)
        .detail("login", login.address());
    activity::record(tx, &entry)?;
    let organization = invitation.organization;
    settle_in(tx, &invitation, user)?;
    let welcome = identity::welcome(tx, user, browser, false)?;
    Ok((welcome, organization))
}

/// The invitation becomes a membership with all that it gives.
fn settle_in(tx: &mut Tx<'_>, invitation: &Invitation, user: UserId) -> Result<(), No<Refusal>> {
    let organization = invitation.organization;
    if members::find(tx, organization, user)?.is_some() {
        return refuse(Refusal::AlreadyMember);
    }
    if !queries::settle(tx, invitation.id, State::Accepted)? {
        return refuse(Refusal::Gone);
    }
    organizations::join(tx, organization, user, invitation.role)?;
    queries::set_place(tx, invitation, user)?;
    grants::hand_over(tx, organization, (invitation.id, user))?;
    let led = queries::teams(tx, organization, invitation.id)?;
    teams::set_of_member(tx, (organization, user), &led)?;
    if invitation.role == Role::LegalRepresentative {
        let who = members::find(tx, organization, user)?.map(|one| one.name());
        let by = queries::names(tx, invitation)?.1.unwrap_or_default();
        let told = (who.as_deref().unwrap_or_default(), by.as_str(), true);
        members::tell_representatives(tx, organization, told)?;
    }
    members::keep_billing(tx, organization)?;
    answered(tx, invitation, true)?;
    Ok(())
}

/// Declines: whoever holds the link was invited, so nobody need sign in for it.
///
/// # Errors
/// Refused when the link works no more.
pub fn decline(tx: &mut Tx<'_>, token: &str) -> Result<(), No<Refusal>> {
    let invitation = take(tx, token)?;
    if !queries::settle(tx, invitation.id, State::Declined)? {
        return refuse(Refusal::Gone);
    }
    let entry = Entry::done(Kind::InvitationDeclined)
        .within(invitation.organization)
        .detail("email", invitation.email.as_str());
    activity::record(tx, &entry)?;
    answered(tx, &invitation, false)?;
    Ok(())
}

/// Tells whoever invited, while they belong to the organization.
fn answered(tx: &mut Tx<'_>, invitation: &Invitation, accepted: bool) -> Answer<()> {
    let inviter = match invitation.invited_by {
        Some(user) => members::find(tx, invitation.organization, user)?,
        None => None,
    };
    let Some(inviter) = inviter else {
        return Ok(());
    };
    let mail = Mail::InvitationAnswered {
        first_name: inviter.first_name.clone(),
        organization: queries::names(tx, invitation)?.0,
        email: invitation.email.clone(),
        accepted,
    };
    outbox::enqueue(tx, &inviter.recipient(), &mail)?;
    Ok(())
}
