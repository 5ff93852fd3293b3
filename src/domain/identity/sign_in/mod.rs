//! Sign-in, in three steps: book the attempt, verify outside the transaction, settle.

mod queries;
mod rules;

use super::links::{self, Purpose, Subject};
use super::queries::{self as people, Account};
use super::throttle::{self, Kind as Counted};
use super::{Alert, Browser, Login, Mail, TooMany, Welcome};
use crate::domain::access::{self, DeviceId, UserId};
use crate::domain::activity::{self, Entry, Kind};
use crate::domain::outbox;
use crate::ground::actor::ActorKind;
use crate::ground::crypto::{ServerKey, sha256};
use crate::ground::db::Tx;
use crate::ground::failure::{Answer, No, refuse};
use crate::ground::random;

pub use self::rules::LOCK_AFTER;

/// An attempt that was booked: nobody evaluates a password without one.
#[derive(Debug, Clone)]
pub struct Booked {
    /// What the password is compared with: the account's hash, or one that stands in for none.
    pub stored: String,
    user: Option<UserId>,
    device: Option<DeviceId>,
    subject: String,
}

/// The first step: refuses when it is too soon; counts the attempt as wrong until it is settled.
///
/// Unknown logins, locked accounts and right ones take the same way and cost the same.
///
/// # Errors
/// Refused when it is too soon.
pub fn book(
    tx: &mut Tx<'_>,
    key: &ServerKey,
    (login, dummy): (Option<&Login>, &str),
    browser: &Browser,
) -> Result<Booked, No<TooMany>> {
    let account = match login {
        Some(login) => people::lock_by_login(tx, login)?,
        None => None,
    };
    let device = match (&account, &browser.device_key) {
        (Some(account), Some(device)) => {
            people::find_device(tx, account.id, &sha256(device.as_bytes()))?
        }
        _ => None,
    };
    let (kind, subject) = match device {
        // A known device has a count of its own: strangers cannot use up its owner's attempts.
        Some(device) => (
            Counted::Device,
            throttle::subject(key, Counted::Device, &device.to_string()),
        ),
        None => {
            let network = throttle::network(&tx.actor.address.clone());
            let network = throttle::subject(key, Counted::Network, &network);
            throttle::look(tx, Counted::Network, &network)?.map_err(No::Refused)?;
            let name = login.map_or("", Login::key);
            (Counted::Login, throttle::subject(key, Counted::Login, name))
        }
    };
    throttle::book(tx, kind, &subject)?.map_err(No::Refused)?;
    let open = account.filter(|account| !account.locked || device.is_some());
    Ok(Booked {
        stored: open
            .as_ref()
            .map_or_else(|| dummy.to_owned(), |account| account.password_hash.clone()),
        user: open.map(|account| account.id),
        device,
        subject,
    })
}

/// The last step: signs in, or counts what went wrong and tells the owner.
///
/// # Errors
/// Refused, always in the same words.
pub fn settle(
    tx: &mut Tx<'_>,
    key: &ServerKey,
    booked: &Booked,
    (right, stay): (bool, bool),
    browser: &Browser,
) -> Result<Settled, No<super::Refusal>> {
    let account = match booked.user {
        Some(user) => people::lock_by_id(tx, user)?,
        None => None,
    };
    let Some(account) = account else {
        fail_network(tx, key, booked)?;
        tracing::info!("sign-in with an unknown login or to a locked account");
        return Ok(Settled::Refused);
    };
    // Between the steps the password may have changed, or the account been locked by others.
    let same = account.password_hash == booked.stored;
    let open = !account.locked || booked.device.is_some();
    if right && same && open {
        throttle::forget(tx, &booked.subject)?;
        return Ok(Settled::Welcome(succeed(tx, &account, browser, stay)?));
    }
    if right && !same {
        // The password was changed or hashed anew between the steps: nobody guessed anything.
        return Ok(Settled::Refused);
    }
    fail_network(tx, key, booked)?;
    fail(tx, key, &account, booked.device)?;
    Ok(Settled::Refused)
}

/// How a sign-in ended; what was counted stays counted, so a wrong password is no error.
#[derive(Debug, Clone)]
pub enum Settled {
    /// Signed in.
    Welcome(Welcome),
    /// E-mail or password is not correct.
    Refused,
}

fn fail_network(tx: &mut Tx<'_>, key: &ServerKey, booked: &Booked) -> Answer<()> {
    if booked.device.is_some() {
        return Ok(());
    }
    let network = throttle::network(&tx.actor.address.clone());
    let subject = throttle::subject(key, Counted::Network, &network);
    throttle::failed(tx, Counted::Network, &subject)
}

fn succeed(tx: &mut Tx<'_>, account: &Account, browser: &Browser, stay: bool) -> Answer<Welcome> {
    tx.actor.kind = ActorKind::User;
    tx.actor.id = Some(account.id.number());
    people::forget_failures(tx, account.id, false)?;
    let new_location = is_new_location(tx, account.id, browser)?;
    let entry = Entry::done(Kind::SignedIn)
        .of(account.id)
        .detail("factor", "password");
    let event = activity::record(tx, &entry)?;
    if rules::tells(account.alert_sign_in, new_location) {
        let alert = Alert::new(tx, &account.login, account.shown(), event);
        outbox::enqueue(
            tx,
            &account.at_login(),
            &Mail::SignedIn {
                alert,
                new_location,
            },
        )?;
    }
    welcome(tx, account.id, browser, stay)
}

fn is_new_location(tx: &mut Tx<'_>, user: UserId, browser: &Browser) -> Answer<bool> {
    let known = match &browser.device_key {
        Some(key) => people::find_device(tx, user, &sha256(key.as_bytes()))?.is_some(),
        None => false,
    };
    let since = tx.now.minus(rules::LOCATION_MEMORY);
    let network = rules::location(&tx.actor.address.clone());
    Ok(!known || !queries::was_seen(tx, user, &network, since)?)
}

/// Opens a session for somebody who has proved who they are; the old one of this browser ends.
///
/// # Errors
/// When the database fails.
pub fn welcome(tx: &mut Tx<'_>, user: UserId, browser: &Browser, stay: bool) -> Answer<Welcome> {
    if let Some(old) = &browser.session_hash {
        access::close_session_by_key(tx, old)?;
    }
    let device_key = browser.device_key.clone().unwrap_or_else(random::key);
    let device = people::know_device(tx, user, &sha256(device_key.as_bytes()))?;
    let network = rules::location(&tx.actor.address.clone());
    queries::see(tx, user, &network)?;
    people::signed_in(tx, user)?;
    let session_key = access::open_session(tx, user, Some(device), stay)?;
    Ok(Welcome {
        user,
        session_key,
        device_key,
    })
}

fn fail(
    tx: &mut Tx<'_>,
    key: &ServerKey,
    account: &Account,
    device: Option<DeviceId>,
) -> Answer<()> {
    let entry = Entry::refused(Kind::SignInFailed)
        .of(account.id)
        .detail("factor", "password");
    let event = activity::record(tx, &entry)?;
    if account.alert_wrong_password {
        let alert = Alert::new(tx, &account.login, account.shown(), event);
        tell_of_failure(tx, account, alert)?;
    }
    if device.is_some() {
        return Ok(());
    }
    let failed = rules::consecutive(account.failed_attempts, account.failed_at, tx.now);
    let lock = failed >= account.lock_after && !account.locked;
    people::count_failure(tx, account.id, failed, lock)?;
    if lock {
        let event = activity::record(tx, &Entry::done(Kind::AccountLocked).of(account.id))?;
        let link = links::issue(tx, key, Purpose::Unlock, Subject::User(account.id))?;
        let alert = Alert::new(tx, &account.login, account.shown(), event);
        outbox::enqueue(
            tx,
            &account.at_login(),
            &Mail::AccountLocked { alert, link },
        )?;
    }
    Ok(())
}

/// The first wrong password is told at once, further ones are gathered into one letter an hour.
pub(super) fn tell_of_failure(tx: &mut Tx<'_>, account: &Account, alert: Alert) -> Answer<()> {
    let earlier = match account.wrong_password_mail {
        Some(letter) => queries::find_letter(tx, letter)?,
        None => None,
    };
    if let (Some(letter), Some(earlier)) = (account.wrong_password_mail, &earlier)
        && earlier.waits
    {
        let count = rules::gathered(earlier.facts.as_deref()) + 1;
        if outbox::amend(
            tx,
            letter,
            &Mail::WrongPassword {
                alert: alert.clone(),
                count,
            },
        )? {
            return Ok(());
        }
    }
    let due = rules::next_alert(earlier.map(|earlier| earlier.due_at), tx.now);
    let letter = outbox::enqueue_for(
        tx,
        &account.at_login(),
        &Mail::WrongPassword { alert, count: 1 },
        due,
    )?;
    people::remember_letter(tx, account.id, letter)
}

/// Signs out: the session ends.
///
/// # Errors
/// When the database fails.
pub fn sign_out(tx: &mut Tx<'_>, permit: &access::Permit<'_, access::may::SignedIn>) -> Answer<()> {
    activity::record(tx, &Entry::done(Kind::SignedOut).of(permit.person().id))?;
    access::close_session(tx, permit.session().id)
}

/// Forgets browsers that were not seen for a year and networks that are new again.
///
/// # Errors
/// When the database fails.
pub(super) fn sweep(tx: &mut Tx<'_>) -> Answer<usize> {
    let before = (
        tx.now.minus(rules::DEVICE_MEMORY),
        tx.now.minus(rules::LOCATION_MEMORY),
    );
    people::sweep_devices(tx, before)
}

/// Keeps the same password at today's costs.
///
/// # Errors
/// When the database fails.
pub fn rehash(tx: &mut Tx<'_>, user: UserId, old: &str, new: &str) -> Answer<()> {
    people::rehash(tx, user, old, new)
}

/// The refusal of every sign-in that failed.
pub fn refusal<T>() -> Result<T, No<super::Refusal>> {
    refuse(super::Refusal::NotCorrect)
}
