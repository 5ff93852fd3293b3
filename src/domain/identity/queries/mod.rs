//! Rows of `users` and `devices`, for all rooms of this area.

mod changes;
mod devices;

use diesel::prelude::*;

pub(super) use self::changes::{
    count_failure, forget_failures, rehash, remember_letter, replace_password, signed_in,
};
pub(super) use self::devices::{find_device, forget_devices, know_device, sweep_devices};
use super::{Login, NewPerson};
use crate::domain::access::{Theme, UserId};
use crate::domain::identity::preferences::SignInAlerts;
use crate::domain::outbox::{LetterId, Recipient};
use crate::ground::db::schema::users;
use crate::ground::db::{Look, Tx, lock_row};
use crate::ground::failure::{Answer, Failure};
use crate::ground::i18n::Language;
use crate::ground::time::Moment;

/// What sign-in and recovery must know of a user.
#[derive(Debug, Clone)]
pub(super) struct Account {
    pub(super) id: UserId,
    pub(super) login: Login,
    pub(super) first_name: String,
    pub(super) last_name: String,
    pub(super) password_hash: String,
    pub(super) recovery_email: Option<String>,
    pub(super) language: Language,
    pub(super) time_zone: String,
    pub(super) lock_after: i32,
    pub(super) alert_sign_in: SignInAlerts,
    pub(super) alert_wrong_password: bool,
    pub(super) failed_attempts: i32,
    pub(super) failed_at: Option<Moment>,
    pub(super) locked: bool,
    pub(super) wrong_password_mail: Option<LetterId>,
}

impl Account {
    /// To the login address.
    pub(super) fn at_login(&self) -> Recipient {
        Recipient {
            address: self.login.address().to_owned(),
            language: self.language,
        }
    }

    /// To the recovery address, if there is one and it is verified.
    pub(super) fn at_recovery(&self) -> Option<Recipient> {
        let address = self.recovery_email.clone()?;
        Some(Recipient {
            address,
            language: self.language,
        })
    }

    /// What an alert needs of the user.
    pub(super) fn shown(&self) -> (&str, &str) {
        (&self.first_name, &self.time_zone)
    }
}

type First = (
    UserId,
    String,
    String,
    String,
    String,
    Option<String>,
    Option<Moment>,
);
type Second = (
    Language,
    String,
    i32,
    SignInAlerts,
    bool,
    i32,
    Option<Moment>,
    Option<Moment>,
    Option<LetterId>,
);

macro_rules! account_columns {
    () => {
        (
            (
                users::id,
                users::login,
                users::first_name,
                users::last_name,
                users::password_hash,
                users::recovery_email,
                users::recovery_email_verified_at,
            ),
            (
                users::language,
                users::time_zone,
                users::lock_after,
                users::alert_sign_in,
                users::alert_wrong_password,
                users::failed_attempts,
                users::failed_at,
                users::locked_at,
                users::wrong_password_mail,
            ),
        )
    };
}

fn account(found: Option<(First, Second)>) -> Answer<Option<Account>> {
    let Some((first, second)) = found else {
        return Ok(None);
    };
    let (id, login, first_name, last_name, password_hash, recovery_email, verified_at) = first;
    let login = Login::parse(&login)
        .map_err(|_| Failure::Inconsistent(format!("login of user {id} is no address")))?;
    let (
        language,
        time_zone,
        lock_after,
        alert_sign_in,
        alert_wrong_password,
        failed,
        failed_at,
        locked_at,
        mail,
    ) = second;
    Ok(Some(Account {
        id,
        login,
        first_name,
        last_name,
        password_hash,
        recovery_email: recovery_email.filter(|_| verified_at.is_some()),
        language,
        time_zone,
        lock_after,
        alert_sign_in,
        alert_wrong_password,
        failed_attempts: failed,
        failed_at,
        locked: locked_at.is_some(),
        wrong_password_mail: mail,
    }))
}

/// The account of a login, locked: the first in the order of locks.
pub(super) fn lock_by_login(tx: &mut Tx<'_>, login: &Login) -> Answer<Option<Account>> {
    let query = users::table
        .filter(users::login_key.eq(login.key().to_owned()))
        .select(account_columns!());
    let found: Option<(First, Second)> = lock_row!(&mut *tx.conn, query)?;
    account(found)
}

/// The account of a user, locked.
pub(super) fn lock_by_id(tx: &mut Tx<'_>, user: UserId) -> Answer<Option<Account>> {
    let query = users::table
        .filter(users::id.eq(user))
        .select(account_columns!());
    let found: Option<(First, Second)> = lock_row!(&mut *tx.conn, query)?;
    account(found)
}

/// The account of a user.
pub(super) fn find_by_id(look: &mut Look<'_>, user: UserId) -> Answer<Option<Account>> {
    let query = users::table
        .filter(users::id.eq(user))
        .select(account_columns!());
    account(query.first(look.conn).optional()?)
}

/// Whether a login has an account.
pub(super) fn login_exists(look: &mut Look<'_>, login: &Login) -> Answer<bool> {
    let query = users::table.filter(users::login_key.eq(login.key().to_owned()));
    Ok(diesel::select(diesel::dsl::exists(query)).get_result(look.conn)?)
}

/// The language of the account with a login.
pub(super) fn language_of(look: &mut Look<'_>, login: &Login) -> Answer<Option<Language>> {
    Ok(users::table
        .filter(users::login_key.eq(login.key().to_owned()))
        .select(users::language)
        .first(look.conn)
        .optional()?)
}

/// The accounts that have this verified recovery address.
pub(super) fn by_recovery(look: &mut Look<'_>, address: &Login) -> Answer<Vec<Account>> {
    let rows: Vec<(First, Second)> = users::table
        .filter(users::recovery_email_key.eq(address.key().to_owned()))
        .filter(users::recovery_email_verified_at.is_not_null())
        .order(users::login_key)
        .limit(100)
        .select(account_columns!())
        .load(look.conn)?;
    let mut accounts = Vec::new();
    for row in rows {
        accounts.extend(account(Some(row))?);
    }
    Ok(accounts)
}

pub(super) fn insert_user(tx: &mut Tx<'_>, person: &NewPerson<'_>) -> Answer<UserId> {
    let id: UserId = tx.draw();
    let row = (
        users::id.eq(id),
        users::login.eq(person.login.address()),
        users::login_key.eq(person.login.key()),
        users::first_name.eq(person.names.0),
        users::last_name.eq(person.names.1),
        users::password_hash.eq(person.password_hash),
        users::password_set_at.eq(tx.now),
        users::language.eq(person.language),
        users::time_zone.eq(person.time_zone),
        users::theme.eq(Theme::System),
        users::lock_after.eq(super::sign_in::LOCK_AFTER),
        users::alert_sign_in.eq(SignInAlerts::NewLocation),
        users::alert_wrong_password.eq(true),
        users::failed_attempts.eq(0),
        users::created_at.eq(tx.now),
    );
    diesel::insert_into(users::table)
        .values(row)
        .execute(tx.conn)?;
    Ok(id)
}
