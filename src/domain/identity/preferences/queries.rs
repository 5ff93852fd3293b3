//! The columns of `users` that a person chooses.

use diesel::prelude::*;

use super::Preferences;
use crate::domain::access::UserId;
use crate::ground::db::schema::users;
use crate::ground::db::{Look, Tx};
use crate::ground::failure::Answer;

pub(super) fn load(look: &mut Look<'_>, user: UserId) -> Answer<Preferences> {
    let (language, time_zone, theme, lock_after, alert_sign_in, alert_wrong_password) =
        users::table
            .filter(users::id.eq(user))
            .select((
                users::language,
                users::time_zone,
                users::theme,
                users::lock_after,
                users::alert_sign_in,
                users::alert_wrong_password,
            ))
            .first(look.conn)?;
    Ok(Preferences {
        language,
        time_zone,
        theme,
        lock_after,
        alert_sign_in,
        alert_wrong_password,
    })
}

pub(super) fn store(tx: &mut Tx<'_>, user: UserId, preferences: &Preferences) -> Answer<()> {
    diesel::update(users::table.filter(users::id.eq(user)))
        .set((
            users::language.eq(preferences.language),
            users::time_zone.eq(&preferences.time_zone),
            users::theme.eq(preferences.theme),
            users::lock_after.eq(preferences.lock_after),
            users::alert_sign_in.eq(preferences.alert_sign_in),
            users::alert_wrong_password.eq(preferences.alert_wrong_password),
        ))
        .execute(tx.conn)?;
    Ok(())
}
