//! What changes in a row of `users` when passwords are tried and set.

use diesel::prelude::*;

use crate::domain::access::UserId;
use crate::domain::outbox::LetterId;
use crate::ground::db::Tx;
use crate::ground::db::schema::users;
use crate::ground::failure::Answer;
use crate::ground::time::Moment;

/// Sets the password, if the old hash is still the one that was looked at.
pub(in crate::domain::identity) fn replace_password(
    tx: &mut Tx<'_>,
    user: UserId,
    old: Option<&str>,
    new: &str,
) -> Answer<bool> {
    let now = tx.now;
    let mut matching = diesel::update(users::table)
        .filter(users::id.eq(user))
        .set((users::password_hash.eq(new), users::password_set_at.eq(now)))
        .into_boxed();
    if let Some(old) = old {
        matching = matching.filter(users::password_hash.eq(old.to_owned()));
    }
    Ok(matching.execute(tx.conn)? == 1)
}

/// The password is the same, hashed at today's costs.
pub(in crate::domain::identity) fn rehash(
    tx: &mut Tx<'_>,
    user: UserId,
    old: &str,
    new: &str,
) -> Answer<()> {
    diesel::update(
        users::table
            .filter(users::id.eq(user))
            .filter(users::password_hash.eq(old)),
    )
    .set(users::password_hash.eq(new))
    .execute(tx.conn)?;
    Ok(())
}

/// Counts a wrong password; with `lock`, it was one too many.
pub(in crate::domain::identity) fn count_failure(
    tx: &mut Tx<'_>,
    user: UserId,
    failed: i32,
    lock: bool,
) -> Answer<()> {
    let now = tx.now;
    let row = users::table.filter(users::id.eq(user));
    diesel::update(row)
        .set((users::failed_attempts.eq(failed), users::failed_at.eq(now)))
        .execute(tx.conn)?;
    if lock {
        diesel::update(row)
            .set(users::locked_at.eq(now))
            .execute(tx.conn)?;
    }
    Ok(())
}

/// Forgets the wrong passwords; with `unlock`, the account is free for every device again.
pub(in crate::domain::identity) fn forget_failures(
    tx: &mut Tx<'_>,
    user: UserId,
    unlock: bool,
) -> Answer<()> {
    let row = users::table.filter(users::id.eq(user));
    diesel::update(row)
        .set((
            users::failed_attempts.eq(0),
            users::failed_at.eq(None::<Moment>),
        ))
        .execute(tx.conn)?;
    if unlock {
        diesel::update(row)
            .set(users::locked_at.eq(None::<Moment>))
            .execute(tx.conn)?;
    }
    Ok(())
}

pub(in crate::domain::identity) fn remember_letter(
    tx: &mut Tx<'_>,
    user: UserId,
    letter: LetterId,
) -> Answer<()> {
    diesel::update(users::table.filter(users::id.eq(user)))
        .set(users::wrong_password_mail.eq(letter))
        .execute(tx.conn)?;
    Ok(())
}

/// Writes down when somebody signed in last, for those who manage users.
pub(in crate::domain::identity) fn signed_in(tx: &mut Tx<'_>, user: UserId) -> Answer<()> {
    diesel::update(users::table.filter(users::id.eq(user)))
        .set(users::signed_in_at.eq(tx.now))
        .execute(tx.conn)?;
    Ok(())
}
