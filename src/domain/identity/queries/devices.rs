//! Rows of `devices`.

use diesel::prelude::*;

use crate::domain::access::{DeviceId, UserId};
use crate::ground::db::schema::{devices, networks};
use crate::ground::db::{Look, Tx, insert_or_ignore};
use crate::ground::failure::Answer;
use crate::ground::time::Moment;

/// The device of a user in the browser with this key's hash.
pub(in crate::domain::identity) fn find_device(
    look: &mut Look<'_>,
    user: UserId,
    key: &[u8],
) -> Answer<Option<DeviceId>> {
    Ok(devices::table
        .filter(devices::user_id.eq(user))
        .filter(devices::key_hash.eq(key))
        .select(devices::id)
        .first(look.conn)
        .optional()?)
}

/// Makes the browser a known device of the user; one that is known is seen again.
pub(in crate::domain::identity) fn know_device(
    tx: &mut Tx<'_>,
    user: UserId,
    key: &[u8],
) -> Answer<DeviceId> {
    let id: DeviceId = tx.draw();
    let row = (
        devices::id.eq(id),
        devices::user_id.eq(user),
        devices::key_hash.eq(key),
        devices::agent.eq(tx.actor.agent.clone()),
        devices::created_at.eq(tx.now),
        devices::last_seen_at.eq(tx.now),
    );
    insert_or_ignore!(&mut *tx.conn, devices::table, &row)?;
    let known = devices::table
        .filter(devices::user_id.eq(user))
        .filter(devices::key_hash.eq(key));
    diesel::update(known)
        .set((
            devices::last_seen_at.eq(tx.now),
            devices::agent.eq(tx.actor.agent.clone()),
        ))
        .execute(tx.conn)?;
    Ok(known.select(devices::id).first(tx.conn)?)
}

/// Every browser of the user is unknown again.
pub(in crate::domain::identity) fn forget_devices(tx: &mut Tx<'_>, user: UserId) -> Answer<()> {
    diesel::delete(devices::table.filter(devices::user_id.eq(user))).execute(tx.conn)?;
    Ok(())
}

/// Forgets browsers that were not seen for longer than their cookie lives, and networks that are new again.
pub(in crate::domain::identity) fn sweep_devices(
    tx: &mut Tx<'_>,
    (devices_before, networks_before): (Moment, Moment),
) -> Answer<usize> {
    let old = devices::table.filter(devices::last_seen_at.lt(devices_before));
    let gone = diesel::delete(old).execute(tx.conn)?;
    let old = networks::table.filter(networks::seen_at.lt(networks_before));
    Ok(gone + diesel::delete(old).execute(tx.conn)?)
}
