//! What changes rows of `invitations`.

use diesel::prelude::*;

use super::super::{Invitation, State};
use crate::domain::access::{OrganizationId, TeamId, UserId};
use crate::domain::users::InvitationId;
use crate::ground::db::schema::{grants, invitation_teams, invitations, memberships, teams};
use crate::ground::db::{Tx, insert_or_ignore};
use crate::ground::failure::Answer;
use crate::ground::time::Moment;

pub(in crate::domain::users::invitations) fn insert(
    tx: &mut Tx<'_>,
    new: &Invitation,
    (email_key, token_hash): (&str, &[u8]),
) -> Answer<()> {
    let row = (
        invitations::id.eq(new.id),
        invitations::organization_id.eq(new.organization),
        invitations::email.eq(&new.email),
        invitations::email_key.eq(email_key),
        invitations::language.eq(new.language),
        invitations::first_name.eq(&new.first_name),
        invitations::last_name.eq(&new.last_name),
        invitations::role.eq(new.role),
        invitations::accounting.eq(new.accounting),
        invitations::accounting_until.eq(new.until),
        invitations::billing_messages.eq(new.billing_messages),
        invitations::product_messages.eq(new.product_messages),
        invitations::invited_by.eq(new.invited_by),
        invitations::state.eq(new.state),
        invitations::nonce.eq(&new.nonce),
        invitations::token_hash.eq(token_hash),
        invitations::created_at.eq(tx.now),
        invitations::sent_at.eq(new.sent_at),
        invitations::expires_at.eq(new.expires_at),
    );
    diesel::insert_into(invitations::table)
        .values(row)
        .execute(tx.conn)?;
    Ok(())
}

/// Writes what an open invitation gives, and until when it works.
pub(in crate::domain::users::invitations) fn update(
    tx: &mut Tx<'_>,
    changed: &Invitation,
) -> Answer<()> {
    let open = invitations::table
        .filter(invitations::id.eq(changed.id))
        .filter(invitations::state.eq(State::Open));
    diesel::update(open)
        .set((
            invitations::role.eq(changed.role),
            invitations::accounting.eq(changed.accounting),
            invitations::accounting_until.eq(changed.until),
            invitations::billing_messages.eq(changed.billing_messages),
            invitations::product_messages.eq(changed.product_messages),
            invitations::sent_at.eq(changed.sent_at),
            invitations::expires_at.eq(changed.expires_at),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// The guard of a single answer: only an open invitation is settled, and only once.
pub(in crate::domain::users::invitations) fn settle(
    tx: &mut Tx<'_>,
    id: InvitationId,
    state: State,
) -> Answer<bool> {
    let open = invitations::table
        .filter(invitations::id.eq(id))
        .filter(invitations::state.eq(State::Open));
    if state != State::Accepted {
        // What is not given is not in use either.
        diesel::delete(grants::table.filter(grants::invitation_id.eq(id))).execute(tx.conn)?;
    }
    Ok(diesel::update(open)
        .set((
            invitations::state.eq(state),
            invitations::settled_at.eq(tx.now),
        ))
        .execute(tx.conn)?
        == 1)
}

pub(in crate::domain::users::invitations) fn settle_all(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
) -> Answer<usize> {
    let open = invitations::table
        .filter(invitations::organization_id.eq(organization))
        .filter(invitations::state.eq(State::Open));
    let given = grants::table
        .filter(grants::organization_id.eq(organization))
        .filter(grants::invitation_id.is_not_null());
    diesel::delete(given).execute(tx.conn)?;
    Ok(diesel::update(open)
        .set((
            invitations::state.eq(State::Withdrawn),
            invitations::settled_at.eq(tx.now),
        ))
        .execute(tx.conn)?)
}

/// Leads an invitation into these teams of its organization and no others.
pub(in crate::domain::users::invitations) fn set_teams(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    id: InvitationId,
    chosen: &[TeamId],
) -> Answer<()> {
    let led = invitation_teams::table
        .filter(invitation_teams::organization_id.eq(organization))
        .filter(invitation_teams::invitation_id.eq(id));
    diesel::delete(led).execute(tx.conn)?;
    let known: Vec<TeamId> = teams::table
        .filter(teams::organization_id.eq(organization))
        .filter(teams::id.eq_any(chosen.to_vec()))
        .select(teams::id)
        .load(tx.conn)?;
    for team in known {
        let row = (
            invitation_teams::organization_id.eq(organization),
            invitation_teams::invitation_id.eq(id),
            invitation_teams::team_id.eq(team),
        );
        insert_or_ignore!(&mut *tx.conn, invitation_teams::table, &row)?;
    }
    Ok(())
}

/// The new membership is what the invitation says.
pub(in crate::domain::users::invitations) fn set_place(
    tx: &mut Tx<'_>,
    invitation: &Invitation,
    user: UserId,
) -> Answer<()> {
    let place = memberships::table
        .filter(memberships::organization_id.eq(invitation.organization))
        .filter(memberships::user_id.eq(user));
    diesel::update(place)
        .set((
            memberships::accounting.eq(invitation.accounting),
            memberships::accounting_until.eq(invitation.until),
            memberships::billing_messages.eq(invitation.billing_messages),
            memberships::product_messages.eq(invitation.product_messages),
        ))
        .execute(tx.conn)?;
    Ok(())
}

pub(in crate::domain::users::invitations) fn delete_before(
    tx: &mut Tx<'_>,
    before: Moment,
) -> Answer<usize> {
    let old = invitations::table.filter(invitations::expires_at.lt(before));
    Ok(diesel::delete(old).execute(tx.conn)?)
}
