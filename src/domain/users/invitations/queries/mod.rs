//! Rows of `invitations`.

mod changes;

use chrono::NaiveDate;
use diesel::prelude::*;

pub(super) use self::changes::{
    delete_before, insert, set_place, set_teams, settle, settle_all, update,
};
use super::{Invitation, State};
use crate::domain::access::{OrganizationId, Role, TeamId, UserId};
use crate::domain::users::InvitationId;
use crate::ground::db::schema::{invitation_teams, invitations, memberships, organizations, users};
use crate::ground::db::{Look, containing};
use crate::ground::failure::Answer;
use crate::ground::i18n::Language;
use crate::ground::time::Moment;

type First = (
    InvitationId,
    OrganizationId,
    String,
    Language,
    String,
    String,
    Role,
    bool,
    Option<NaiveDate>,
);
type Second = (bool, bool, Option<UserId>, State, Moment, Moment, Vec<u8>);

macro_rules! columns {
    () => {
        (
            (
                invitations::id,
                invitations::organization_id,
                invitations::email,
                invitations::language,
                invitations::first_name,
                invitations::last_name,
                invitations::role,
                invitations::accounting,
                invitations::accounting_until,
            ),
            (
                invitations::billing_messages,
                invitations::product_messages,
                invitations::invited_by,
                invitations::state,
                invitations::sent_at,
                invitations::expires_at,
                invitations::nonce,
            ),
        )
    };
}

fn invitation((first, second): (First, Second)) -> Invitation {
    let (id, organization, email, language, first_name, last_name, role, accounting, until) = first;
    let (billing_messages, product_messages, invited_by, state, sent_at, expires_at, nonce) =
        second;
    Invitation {
        id,
        organization,
        email,
        language,
        first_name,
        last_name,
        role,
        accounting,
        until,
        billing_messages,
        product_messages,
        invited_by,
        state,
        sent_at,
        expires_at,
        nonce,
    }
}

pub(super) fn find(
    look: &mut Look<'_>,
    organization: OrganizationId,
    id: InvitationId,
) -> Answer<Option<Invitation>> {
    let found: Option<(First, Second)> = invitations::table
        .filter(invitations::organization_id.eq(organization))
        .filter(invitations::id.eq(id))
        .select(columns!())
        .first(look.conn)
        .optional()?;
    Ok(found.map(invitation))
}

pub(super) fn find_by_token(look: &mut Look<'_>, hash: &[u8]) -> Answer<Option<Invitation>> {
    let found: Option<(First, Second)> = invitations::table
        .filter(invitations::token_hash.eq(hash))
        .select(columns!())
        .first(look.conn)
        .optional()?;
    Ok(found.map(invitation))
}

pub(super) fn find_open(
    look: &mut Look<'_>,
    organization: OrganizationId,
    email_key: &str,
) -> Answer<Option<Invitation>> {
    let found: Option<(First, Second)> = invitations::table
        .filter(invitations::organization_id.eq(organization))
        .filter(invitations::email_key.eq(email_key))
        .filter(invitations::state.eq(State::Open))
        .select(columns!())
        .first(look.conn)
        .optional()?;
    Ok(found.map(invitation))
}

/// The open invitations that somebody sent.
pub(super) fn open_of(
    look: &mut Look<'_>,
    organization: OrganizationId,
    inviter: UserId,
) -> Answer<Vec<Invitation>> {
    let rows: Vec<(First, Second)> = invitations::table
        .filter(invitations::organization_id.eq(organization))
        .filter(invitations::invited_by.eq(inviter))
        .filter(invitations::state.eq(State::Open))
        .order(invitations::id)
        .select(columns!())
        .load(look.conn)?;
    Ok(rows.into_iter().map(invitation).collect())
}

/// When the last letter was written for an invitation to this address that was withdrawn or declined.
pub(super) fn last_sent(
    look: &mut Look<'_>,
    organization: OrganizationId,
    email_key: &str,
) -> Answer<Option<Moment>> {
    Ok(invitations::table
        .filter(invitations::organization_id.eq(organization))
        .filter(invitations::email_key.eq(email_key))
        .filter(invitations::state.eq_any([State::Withdrawn, State::Declined]))
        .order(invitations::sent_at.desc())
        .select(invitations::sent_at)
        .first(look.conn)
        .optional()?)
}

/// How many invitations of the organization were written since then.
pub(super) fn count_since(
    look: &mut Look<'_>,
    organization: OrganizationId,
    since: Moment,
) -> Answer<i64> {
    Ok(invitations::table
        .filter(invitations::organization_id.eq(organization))
        .filter(invitations::created_at.gt(since))
        .count()
        .get_result(look.conn)?)
}

pub(super) fn list(
    look: &mut Look<'_>,
    organization: OrganizationId,
    search: &str,
    (before, count): (Option<InvitationId>, i64),
) -> Answer<Vec<Invitation>> {
    let mut query = invitations::table
        .filter(invitations::organization_id.eq(organization))
        .filter(invitations::state.eq(State::Open))
        .order(invitations::id.desc())
        .limit(count)
        .select(columns!())
        .into_boxed();
    if let Some(before) = before {
        query = query.filter(invitations::id.lt(before));
    }
    if let Some(like) = containing(search) {
        query = query.filter(invitations::email_key.like(like).escape('\\'));
    }
    let rows: Vec<(First, Second)> = query.load(look.conn)?;
    Ok(rows.into_iter().map(invitation).collect())
}

pub(super) fn count_open(look: &mut Look<'_>, organization: OrganizationId) -> Answer<i64> {
    Ok(invitations::table
        .filter(invitations::organization_id.eq(organization))
        .filter(invitations::state.eq(State::Open))
        .count()
        .get_result(look.conn)?)
}

pub(super) fn teams(
    look: &mut Look<'_>,
    organization: OrganizationId,
    id: InvitationId,
) -> Answer<Vec<TeamId>> {
    Ok(invitation_teams::table
        .filter(invitation_teams::organization_id.eq(organization))
        .filter(invitation_teams::invitation_id.eq(id))
        .order(invitation_teams::team_id)
        .select(invitation_teams::team_id)
        .load(look.conn)?)
}

/// Whether somebody with this login belongs to the organization.
pub(super) fn is_member(
    look: &mut Look<'_>,
    organization: OrganizationId,
    login_key: &str,
) -> Answer<bool> {
    let member = memberships::table
        .inner_join(users::table)
        .filter(memberships::organization_id.eq(organization))
        .filter(users::login_key.eq(login_key));
    Ok(diesel::select(diesel::dsl::exists(member)).get_result(look.conn)?)
}

/// The names of organization and inviter.
pub(super) fn names(
    look: &mut Look<'_>,
    invitation: &Invitation,
) -> Answer<(String, Option<String>)> {
    let organization = organizations::table
        .filter(organizations::id.eq(invitation.organization))
        .select(organizations::name)
        .first(look.conn)?;
    let Some(user) = invitation.invited_by else {
        return Ok((organization, None));
    };
    let names: Option<(String, String)> = users::table
        .filter(users::id.eq(user))
        .select((users::first_name, users::last_name))
        .first(look.conn)
        .optional()?;
    Ok((
        organization,
        names.map(|(first, last)| format!("{first} {last}")),
    ))
}
