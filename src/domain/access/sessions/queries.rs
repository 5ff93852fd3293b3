//! Rows of `sessions`.

use diesel::prelude::*;

use crate::domain::access::{DeviceId, OrganizationId, SessionId, UserId};
use crate::ground::db::schema::{memberships, sessions, users};
use crate::ground::db::{Look, Tx};
use crate::ground::failure::Answer;
use crate::ground::time::Moment;

pub(super) struct NewSession {
    pub(super) key: Vec<u8>,
    pub(super) user: UserId,
    pub(super) device: Option<DeviceId>,
    pub(super) stay: bool,
    pub(super) sudo_until: Moment,
}

pub(super) fn insert(tx: &mut Tx<'_>, new: &NewSession) -> Answer<()> {
    let id: SessionId = tx.draw();
    let row = (
        sessions::id.eq(id),
        sessions::key_hash.eq(&new.key),
        sessions::user_id.eq(new.user),
        sessions::device_id.eq(new.device),
        sessions::stay.eq(new.stay),
        sessions::created_at.eq(tx.now),
        sessions::last_seen_at.eq(tx.now),
        sessions::sudo_until.eq(new.sudo_until),
        sessions::address.eq(tx.actor.address.clone()),
        sessions::agent.eq(tx.actor.agent.clone()),
    );
    diesel::insert_into(sessions::table)
        .values(row)
        .execute(tx.conn)?;
    Ok(())
}

pub(super) fn delete(tx: &mut Tx<'_>, session: SessionId) -> Answer<()> {
    diesel::delete(sessions::table.filter(sessions::id.eq(session))).execute(tx.conn)?;
    Ok(())
}

pub(super) fn delete_by_key(tx: &mut Tx<'_>, key: &[u8]) -> Answer<()> {
    diesel::delete(sessions::table.filter(sessions::key_hash.eq(key))).execute(tx.conn)?;
    Ok(())
}

pub(super) fn delete_all(tx: &mut Tx<'_>, user: UserId) -> Answer<usize> {
    Ok(diesel::delete(sessions::table.filter(sessions::user_id.eq(user))).execute(tx.conn)?)
}

pub(super) fn touch(tx: &mut Tx<'_>, session: SessionId, before: Moment) -> Answer<()> {
    let stale = sessions::table
        .filter(sessions::id.eq(session))
        .filter(sessions::last_seen_at.le(before));
    diesel::update(stale)
        .set(sessions::last_seen_at.eq(tx.now))
        .execute(tx.conn)?;
    Ok(())
}

/// Keeps the organization with the session and with the user, if they still belong to it.
pub(super) fn remember_organization(
    tx: &mut Tx<'_>,
    session: SessionId,
    user: UserId,
    organization: OrganizationId,
) -> Answer<()> {
    let membership = memberships::table
        .filter(memberships::organization_id.eq(organization))
        .filter(memberships::user_id.eq(user));
    let belongs: bool = diesel::select(diesel::dsl::exists(membership)).get_result(tx.conn)?;
    if belongs {
        diesel::update(users::table.filter(users::id.eq(user)))
            .set(users::last_organization.eq(organization))
            .execute(tx.conn)?;
        diesel::update(sessions::table.filter(sessions::id.eq(session)))
            .set(sessions::last_organization.eq(organization))
            .execute(tx.conn)?;
    }
    Ok(())
}

pub(super) fn delete_ended(tx: &mut Tx<'_>, idle: Moment, stay: Moment) -> Answer<usize> {
    let brief = sessions::stay
        .eq(false)
        .and(sessions::last_seen_at.lt(idle));
    let long = sessions::stay.eq(true).and(sessions::created_at.lt(stay));
    Ok(diesel::delete(sessions::table.filter(brief.or(long))).execute(tx.conn)?)
}

pub(super) fn count(look: &mut Look<'_>, user: UserId) -> Answer<i64> {
    Ok(sessions::table
        .filter(sessions::user_id.eq(user))
        .count()
        .get_result(look.conn)?)
}

pub(super) fn extend_sudo(tx: &mut Tx<'_>, session: SessionId, until: Moment) -> Answer<()> {
    diesel::update(sessions::table.filter(sessions::id.eq(session)))
        .set(sessions::sudo_until.eq(until))
        .execute(tx.conn)?;
    Ok(())
}
