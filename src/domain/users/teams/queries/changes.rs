//! What changes rows of `teams` and `team_members`.

use diesel::prelude::*;

use super::super::{Details, Team};
use crate::domain::access::{OrganizationId, TeamId, UserId};
use crate::ground::db::schema::{team_members, teams};
use crate::ground::db::{Tx, folded};
use crate::ground::failure::Answer;

pub(in crate::domain::users::teams) fn insert(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    new: &Team,
) -> Answer<()> {
    let row = (
        teams::id.eq(new.id),
        teams::organization_id.eq(organization),
        teams::name.eq(&new.details.name),
        teams::name_key.eq(folded(&new.details.name)),
        teams::colour.eq(new.details.colour),
        teams::description.eq(&new.details.description),
        teams::created_at.eq(tx.now),
    );
    diesel::insert_into(teams::table)
        .values(row)
        .execute(tx.conn)?;
    Ok(())
}

pub(in crate::domain::users::teams) fn update(
    tx: &mut Tx<'_>,
    team: TeamId,
    details: &Details,
) -> Answer<()> {
    diesel::update(teams::table.filter(teams::id.eq(team)))
        .set((
            teams::name.eq(&details.name),
            teams::name_key.eq(folded(&details.name)),
            teams::colour.eq(details.colour),
            teams::description.eq(&details.description),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Deletes a team; members, grants and ways into it go with it.
pub(in crate::domain::users::teams) fn delete(tx: &mut Tx<'_>, team: TeamId) -> Answer<()> {
    diesel::delete(teams::table.filter(teams::id.eq(team))).execute(tx.conn)?;
    Ok(())
}

pub(in crate::domain::users::teams) fn put_in(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    team: TeamId,
    user: UserId,
) -> Answer<()> {
    let row = (
        team_members::organization_id.eq(organization),
        team_members::team_id.eq(team),
        team_members::user_id.eq(user),
        team_members::leads.eq(false),
        team_members::created_at.eq(tx.now),
    );
    diesel::insert_into(team_members::table)
        .values(row)
        .execute(tx.conn)?;
    Ok(())
}

pub(in crate::domain::users::teams) fn take_out(
    tx: &mut Tx<'_>,
    team: TeamId,
    user: UserId,
) -> Answer<()> {
    let place = team_members::table
        .filter(team_members::team_id.eq(team))
        .filter(team_members::user_id.eq(user));
    diesel::delete(place).execute(tx.conn)?;
    Ok(())
}

/// Makes a member the leader, or nobody; the one before is it no longer.
pub(in crate::domain::users::teams) fn set_leader(
    tx: &mut Tx<'_>,
    team: TeamId,
    leader: Option<UserId>,
) -> Answer<()> {
    let before = team_members::table
        .filter(team_members::team_id.eq(team))
        .filter(team_members::leads);
    diesel::update(before)
        .set(team_members::leads.eq(false))
        .execute(tx.conn)?;
    if let Some(user) = leader {
        let place = team_members::table
            .filter(team_members::team_id.eq(team))
            .filter(team_members::user_id.eq(user));
        diesel::update(place)
            .set(team_members::leads.eq(true))
            .execute(tx.conn)?;
    }
    Ok(())
}
