//! Rows of `throttles`.

use diesel::prelude::*;

use super::rules::Counted;
use crate::ground::db::schema::throttles;
use crate::ground::db::{Tx, insert_or_ignore, lock_row};
use crate::ground::failure::Answer;
use crate::ground::time::Moment;

/// The counter, locked; a subject without one gets one, so that there is something to lock.
pub(super) fn lock(tx: &mut Tx<'_>, subject: &str) -> Answer<Counted> {
    let new = (
        throttles::subject.eq(subject),
        throttles::failures.eq(0),
        throttles::failed_at.eq(tx.now),
    );
    insert_or_ignore!(&mut *tx.conn, throttles::table, &new)?;
    let query = throttles::table
        .filter(throttles::subject.eq(subject))
        .select((throttles::failures, throttles::failed_at));
    let found: Option<(i32, Moment)> = lock_row!(&mut *tx.conn, query)?;
    Ok(found.filter(|(failures, _)| *failures > 0))
}

/// Keeps the count; a row that is gone has nothing to forget, and is made again when it is locked.
pub(super) fn store(tx: &mut Tx<'_>, subject: &str, failures: i32, at: Moment) -> Answer<()> {
    diesel::update(throttles::table.filter(throttles::subject.eq(subject)))
        .set((
            throttles::failures.eq(failures),
            throttles::failed_at.eq(at),
        ))
        .execute(tx.conn)?;
    Ok(())
}

pub(super) fn delete_before(tx: &mut Tx<'_>, before: Moment) -> Answer<usize> {
    Ok(
        diesel::delete(throttles::table.filter(throttles::failed_at.lt(before)))
            .execute(tx.conn)?,
    )
}
