//! The password asked for again before something sensitive (`spec/2-identity.md`, "Sudo"), in the three
//! steps of every password: book the attempt, verify outside the transaction, settle.

use super::queries::{self as people, Account};
use super::throttle::{self, Kind as Counted};
use super::{Alert, TooMany, sign_in};
use crate::domain::access::{self, Permit, may};
use crate::domain::activity::{self, Entry, Kind};
use crate::ground::crypto::ServerKey;
use crate::ground::db::Tx;
use crate::ground::failure::{Answer, Failure, No};

/// An attempt that was booked: nobody evaluates a password without one.
#[derive(Debug, Clone)]
pub struct Booked {
    /// What the password is compared with.
    pub stored: String,
    subject: String,
}

/// How an attempt ended; a wrong one stays counted, so it is no error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// The password need not be asked for again for a while.
    Confirmed,
    /// It was not the account's password.
    Refused,
}

/// The first step: refuses when it is too soon; counts the attempt as wrong until it is settled.
///
/// The count is the person's, whichever session they have: somebody who took over a session cannot
/// spread guesses over several.
///
/// # Errors
/// Refused when it is too soon.
pub fn book(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::SignedIn>,
    key: &ServerKey,
) -> Result<Booked, No<TooMany>> {
    let account = lock(tx, permit)?;
    let subject = throttle::subject(key, Counted::Confirmation, &account.id.to_string());
    throttle::book(tx, Counted::Confirmation, &subject)?.map_err(No::Refused)?;
    Ok(Booked {
        stored: account.password_hash,
        subject,
    })
}

/// The last step: this session need not ask for a while, or the owner is told of a wrong password.
///
/// # Errors
/// When the database fails.
pub fn settle(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::SignedIn>,
    booked: &Booked,
    right: bool,
) -> Answer<Settled> {
    let account = lock(tx, permit)?;
    // Between the steps the password may have been hashed anew: nobody guessed anything then.
    let same = account.password_hash == booked.stored;
    if right && same {
        throttle::forget(tx, &booked.subject)?;
        access::confirm_session(tx, permit.session().id)?;
        return Ok(Settled::Confirmed);
    }
    if !right {
        fail(tx, &account)?;
    }
    Ok(Settled::Refused)
}

fn fail(tx: &mut Tx<'_>, account: &Account) -> Answer<()> {
    let entry = Entry::refused(Kind::ConfirmFailed)
        .of(account.id)
        .detail("factor", "password");
    let event = activity::record(tx, &entry)?;
    if account.alert_wrong_password {
        let alert = Alert::new(tx, &account.login, account.shown(), event);
        sign_in::tell_of_failure(tx, account, alert)?;
    }
    Ok(())
}

fn lock(tx: &mut Tx<'_>, permit: &Permit<'_, may::SignedIn>) -> Answer<Account> {
    let gone = || Failure::Inconsistent("a session without a user".into());
    people::lock_by_id(tx, permit.person().id)?.ok_or_else(gone)
}
