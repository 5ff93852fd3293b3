//! Getting back in: forgotten password, forgotten login, locked account.

use super::links::{self, Link, Purpose, Subject};
use super::queries::{self as people, Account};
use super::throttle::{self, Kind as Counted};
use super::{Alert, Login, Mail, TooMany, sign_up};
use crate::domain::access;
use crate::domain::activity::{self, Entry, Kind};
use crate::domain::outbox;
use crate::ground::crypto::ServerKey;
use crate::ground::db::{Look, Tx, words};
use crate::ground::failure::{Answer, No, refuse};

words! {
    /// Where the link to set the password is to go.
    pub enum Way {
        /// To the recovery e-mail; to the login if there is none.
        Recovery = "recovery",
        /// To the login e-mail.
        Login = "login",
        /// To neither: somebody must look at it.
        Neither = "neither",
    }
}

/// Asks for a link to set the password. The answer is the same whether or not there is an account.
///
/// # Errors
/// Refused when this network asks too often.
pub fn ask_reset(
    tx: &mut Tx<'_>,
    key: &ServerKey,
    login: Option<&Login>,
    way: Way,
) -> Result<(), No<TooMany>> {
    sign_up::request_from_network(tx, key)?;
    let Some(login) = login else { return Ok(()) };
    // A count of its own: strangers who sign up with this address cannot use it up.
    let letters = throttle::subject(key, Counted::Letters, &format!("reset {}", login.key()));
    if throttle::book(tx, Counted::Letters, &letters)?.is_err() {
        return Ok(());
    }
    let Some(account) = people::lock_by_login(tx, login)? else {
        return Ok(());
    };
    let link = links::issue(tx, key, Purpose::ResetPassword, Subject::User(account.id))?;
    let event = activity::record(
        tx,
        &Entry::done(Kind::ResetAsked)
            .of(account.id)
            .detail("way", way.word()),
    )?;
    let mail = Mail::ResetPassword {
        first_name: account.first_name.clone(),
        account: account.login.masked(),
        time_zone: account.time_zone.clone(),
        link,
    };
    let (to, other) = match (way, account.at_recovery()) {
        (Way::Recovery, Some(recovery)) => (recovery, Some(account.at_login())),
        (_, recovery) => (account.at_login(), recovery),
    };
    outbox::enqueue(tx, &to, &mail)?;
    if let Some(other) = other {
        let alert = Alert::new(tx, &account.login, account.shown(), event);
        outbox::enqueue(tx, &other, &Mail::ResetAsked { alert })?;
    }
    Ok(())
}

/// Sends the logins of a recovery address to it. The answer is the same whether or not there are any.
///
/// # Errors
/// Refused when this network asks too often.
pub fn ask_logins(
    tx: &mut Tx<'_>,
    key: &ServerKey,
    address: Option<&Login>,
) -> Result<(), No<TooMany>> {
    sign_up::request_from_network(tx, key)?;
    let Some(address) = address else {
        return Ok(());
    };
    let letters = throttle::subject(key, Counted::Letters, &format!("logins {}", address.key()));
    if throttle::book(tx, Counted::Letters, &letters)?.is_err() {
        return Ok(());
    }
    let accounts = people::by_recovery(tx, address)?;
    let Some(to) = accounts.first().and_then(Account::at_recovery) else {
        return Ok(());
    };
    let first_name = accounts
        .first()
        .map(|account| account.first_name.clone())
        .unwrap_or_default();
    let logins = accounts
        .iter()
        .map(|account| account.login.address().to_owned())
        .collect();
    for account in &accounts {
        activity::record(tx, &Entry::done(Kind::LoginsAsked).of(account.id))?;
    }
    outbox::enqueue(tx, &to, &Mail::Logins { first_name, logins })?;
    Ok(())
}

/// What the page behind a reset link shows.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The login, for the password manager.
    pub login: String,
    /// The words around the user, which a password must not be built from.
    pub around: Vec<String>,
}

/// Looks at a link; `None` when it works no more, or never did.
///
/// # Errors
/// When the database fails.
pub fn open(look: &mut Look<'_>, purpose: Purpose, token: &str) -> Answer<Option<Opened>> {
    let Some((_, user)) = find(look, purpose, token)? else {
        return Ok(None);
    };
    let account = people::find_by_id(look, user)?;
    Ok(account.map(|account| Opened {
        login: account.login.address().to_owned(),
        around: vec![
            account.first_name.clone(),
            account.last_name.clone(),
            account.login.address().to_owned(),
        ],
    }))
}

/// Why a new password or an unlocking is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// The link works no more.
    Gone,
}

/// Sets the password: ends every session, forgets every device, frees the account, tells both
/// addresses. Nobody is signed in by it.
///
/// # Errors
/// Refused when the link works no more.
pub fn reset(
    tx: &mut Tx<'_>,
    key: &ServerKey,
    token: &str,
    password_hash: &str,
) -> Result<(), No<Refused>> {
    let Some((link, user)) = find(tx, Purpose::ResetPassword, token)? else {
        return refuse(Refused::Gone);
    };
    let Some(account) = people::lock_by_id(tx, user)? else {
        return refuse(Refused::Gone);
    };
    if !links::consume(tx, &link)? {
        return refuse(Refused::Gone);
    }
    people::replace_password(tx, user, None, password_hash)?;
    free(tx, key, &account)?;
    people::forget_devices(tx, user)?;
    links::end(tx, Purpose::Unlock, Subject::User(user))?;
    access::close_sessions(tx, user)?;
    let event = activity::record(
        tx,
        &Entry::done(Kind::PasswordChanged)
            .of(user)
            .detail("by", "link"),
    )?;
    for to in [Some(account.at_login()), account.at_recovery()]
        .into_iter()
        .flatten()
    {
        let alert = Alert::new(tx, &account.login, account.shown(), event);
        outbox::enqueue(tx, &to, &Mail::PasswordChanged { alert })?;
    }
    Ok(())
}

/// Unlocks the account: only the count is freed, the password stays.
///
/// # Errors
/// Refused when the link works no more.
pub fn unlock(tx: &mut Tx<'_>, key: &ServerKey, token: &str) -> Result<(), No<Refused>> {
    let Some((link, user)) = find(tx, Purpose::Unlock, token)? else {
        return refuse(Refused::Gone);
    };
    let Some(account) = people::lock_by_id(tx, user)? else {
        return refuse(Refused::Gone);
    };
    if !links::consume(tx, &link)? {
        return refuse(Refused::Gone);
    }
    free(tx, key, &account)?;
    activity::record(
        tx,
        &Entry::done(Kind::AccountUnlocked)
            .of(user)
            .detail("by", "link"),
    )?;
    Ok(())
}

/// Unlocks the sign-in of a member for an administrator of their organization; false when it is not locked.
///
/// # Errors
/// When the database fails.
pub fn unlock_by_administrator(
    tx: &mut Tx<'_>,
    user: access::UserId,
    organization: access::OrganizationId,
) -> Answer<bool> {
    let Some(account) = people::lock_by_id(tx, user)?.filter(|account| account.locked) else {
        return Ok(false);
    };
    // Guesses are slowed down as before: an organization that somebody was lured into frees nobody's count.
    people::forget_failures(tx, account.id, true)?;
    links::end(tx, Purpose::Unlock, Subject::User(user))?;
    let entry = Entry::done(Kind::AccountUnlocked)
        .of(user)
        .within(organization)
        .detail("by", "administrator");
    activity::record(tx, &entry)?;
    Ok(true)
}

/// Frees the account for every device, and its login and the network of its owner for the next try.
fn free(tx: &mut Tx<'_>, key: &ServerKey, account: &Account) -> Answer<()> {
    people::forget_failures(tx, account.id, true)?;
    let login = throttle::subject(key, Counted::Login, account.login.key());
    throttle::forget(tx, &login)?;
    let network = throttle::network(&tx.actor.address.clone());
    let network = throttle::subject(key, Counted::Network, &network);
    throttle::forget(tx, &network)
}

fn find(
    look: &mut Look<'_>,
    purpose: Purpose,
    token: &str,
) -> Answer<Option<(Link, access::UserId)>> {
    let link = links::find(look, purpose, token)?;
    let now = look.now;
    Ok(link
        .filter(|link| link.works(now))
        .and_then(|link| match link.subject {
            Subject::User(user) => Some((link, user)),
            Subject::SignUp(_) => None,
        }))
}
