//! Rows of `once_keys`.

use diesel::prelude::*;

use super::Sent;
use crate::domain::access::UserId;
use crate::ground::db::Tx;
use crate::ground::db::schema::once_keys;
use crate::ground::failure::Answer;
use crate::ground::time::Moment;

pub(super) fn find(
    tx: &mut Tx<'_>,
    user: UserId,
    key: &str,
) -> Answer<Option<(String, Vec<u8>, String)>> {
    Ok(once_keys::table
        .filter(once_keys::user_id.eq(user))
        .filter(once_keys::once_key.eq(key))
        .select((once_keys::route, once_keys::body_hash, once_keys::answer))
        .first(tx.conn)
        .optional()?)
}

pub(super) fn insert(tx: &mut Tx<'_>, user: UserId, sent: &Sent, answer: &str) -> Answer<()> {
    let row = (
        once_keys::user_id.eq(user),
        once_keys::once_key.eq(&sent.key),
        once_keys::route.eq(&sent.route),
        once_keys::body_hash.eq(&sent.hash),
        once_keys::answer.eq(answer),
        once_keys::created_at.eq(tx.now),
    );
    diesel::insert_into(once_keys::table)
        .values(row)
        .execute(tx.conn)?;
    Ok(())
}

pub(super) fn delete_before(tx: &mut Tx<'_>, before: Moment) -> Answer<usize> {
    Ok(
        diesel::delete(once_keys::table.filter(once_keys::created_at.lt(before)))
            .execute(tx.conn)?,
    )
}
