//! Sign-up: nothing exists before the address is proved.

mod queries;
mod rules;

use super::links::{self, Link, Purpose, Subject};
use super::throttle::{self, Kind as Counted};
use super::{Login, Mail, NewPerson, SignUpId, TooMany, Welcome, queries as people, sign_in};
use crate::domain::activity::{self, Entry, Kind};
use crate::domain::organizations::{self, Details, LegalForm};
use crate::domain::outbox::{self, Recipient};
use crate::ground::crypto::ServerKey;
use crate::ground::db::{Constraint, Look, Tx};
use crate::ground::failure::{Answer, Failure, No, refuse};
use crate::ground::i18n::Language;

pub use self::rules::{Field, Problem, invited_problems, problems};

/// What somebody typed; nothing of it is believed yet.
#[derive(Debug, Clone)]
pub struct Application {
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// The address that will be the login.
    pub email: String,
    /// What kind of organization.
    pub kind: Option<LegalForm>,
    /// The company's name.
    pub company_name: String,
    /// The company's VAT number, perhaps.
    pub vat_number: String,
    /// ISO 3166 alpha-2.
    pub country: String,
    /// Whether the terms were accepted.
    pub terms: bool,
    /// The language of the pages they signed up on.
    pub language: Language,
}

/// An application that can stand.
#[derive(Debug, Clone)]
pub struct Applicant {
    login: Login,
    first_name: String,
    last_name: String,
    details: Details,
}

/// Takes an application, and tells its address what to do next: prove it, or that it has an account.
///
/// The answer is the same either way. Sign-ups from one browser with one address follow each other:
/// the newer link ends the older. Those of another browser live beside it until one is confirmed.
///
/// # Errors
/// When the database fails.
pub fn apply(
    tx: &mut Tx<'_>,
    key: &ServerKey,
    applicant: &Applicant,
    (password_hash, browser): (&str, &[u8]),
) -> Answer<()> {
    let name = format!("sign-up {}", applicant.login.key());
    let letters = throttle::subject(key, Counted::Letters, &name);
    if throttle::book(tx, Counted::Letters, &letters)?.is_err() {
        // Somebody floods this address: nothing more is sent, and nobody is told that.
        tracing::warn!("letters to an address are held back");
        return Ok(());
    }
    let language = applicant.details.language;
    if let Some(owner) = people::lock_by_login(tx, &applicant.login)? {
        let mail = Mail::AccountExists {
            first_name: owner.first_name.clone(),
            account: owner.login.masked(),
        };
        outbox::enqueue(tx, &owner.at_login(), &mail)?;
        return Ok(());
    }
    for earlier in queries::of_browser(tx, applicant.login.key(), browser)? {
        links::end(tx, Purpose::VerifyEmail, Subject::SignUp(earlier))?;
    }
    let id: SignUpId = tx.draw();
    queries::insert(tx, id, applicant, (password_hash, browser))?;
    let link = links::issue(tx, key, Purpose::VerifyEmail, Subject::SignUp(id))?;
    let to = Recipient {
        address: applicant.login.address().to_owned(),
        language,
    };
    outbox::enqueue(
        tx,
        &to,
        &Mail::VerifyAddress {
            first_name: applicant.first_name.clone(),
            link,
        },
    )?;
    Ok(())
}

/// Counts a request that makes us work and write a letter, by network: before any of it is done.
///
/// # Errors
/// Refused when this network has asked too often within the hour.
pub fn request_from_network(tx: &mut Tx<'_>, key: &ServerKey) -> Result<(), No<TooMany>> {
    let network = throttle::network(&tx.actor.address.clone());
    let subject = throttle::subject(key, Counted::Requests, &network);
    throttle::book(tx, Counted::Requests, &subject)?.map_err(No::Refused)
}

/// What the page behind the link shows.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The address to be proved.
    pub email: String,
    /// Whether another browser signed up: then the password chosen there is asked for.
    pub asks_password: bool,
}

/// Looks at the link; `None` when it works no more, or never did.
///
/// # Errors
/// When the database fails.
pub fn open(look: &mut Look<'_>, token: &str, browser: &[u8]) -> Answer<Option<Opened>> {
    let Some((_, pending)) = find(look, token)? else {
        return Ok(None);
    };
    if people::login_exists(look, &pending.login)? {
        return Ok(None);
    }
    let asks_password = pending.browser_hash != browser;
    Ok(Some(Opened {
        email: pending.login.address().to_owned(),
        asks_password,
    }))
}

/// What a confirmation needs before it may be settled.
#[derive(Debug, Clone)]
pub enum Needed {
    /// Nothing: the browser that signed up is proof enough.
    Nothing,
    /// The password, to be compared with this hash.
    Password(String),
}

/// Why a confirmation is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// The link works no more.
    Gone,
    /// Too many wrong passwords.
    TooMany(TooMany),
}

/// The first step of a confirmation: books the attempt and says what is needed.
///
/// # Errors
/// Refused when the link is gone or too many passwords were wrong.
pub fn book(
    tx: &mut Tx<'_>,
    key: &ServerKey,
    token: &str,
    browser: &[u8],
) -> Result<Needed, No<Refused>> {
    let Some((_, pending)) = find(tx, token)? else {
        return refuse(Refused::Gone);
    };
    if pending.browser_hash == browser {
        return Ok(Needed::Nothing);
    }
    let subject = throttle::subject(key, Counted::SignUp, &pending.id.to_string());
    let booked = throttle::book(tx, Counted::SignUp, &subject)?;
    booked.map_err(|too_many| No::Refused(Refused::TooMany(too_many)))?;
    Ok(Needed::Password(pending.password_hash))
}

/// How it was proved that whoever opens the link is who signed up.
#[derive(Debug, Clone)]
pub enum Proof {
    /// By the browser's own key.
    Browser(Vec<u8>),
    /// By the password, verified against this hash.
    Password(String),
}

impl Proof {
    fn holds(&self, pending: &queries::Pending) -> bool {
        match self {
            Self::Browser(hash) => *hash == pending.browser_hash,
            Self::Password(hash) => *hash == pending.password_hash,
        }
    }
}

/// The last step: user, organization and membership come to be, and the browser is signed in.
///
/// # Errors
/// Refused when the link is gone, also because another sign-up with this address was faster.
pub fn confirm(
    tx: &mut Tx<'_>,
    token: &str,
    proof: &Proof,
    (browser, time_zone): (&super::Browser, &str),
) -> Result<Welcome, No<Refused>> {
    let Some((link, pending)) = find(tx, token)? else {
        return refuse(Refused::Gone);
    };
    let others = queries::lock_address(tx, pending.login.key())?;
    if !proof.holds(&pending) || !links::consume(tx, &link)? {
        return refuse(Refused::Gone);
    }
    let person = NewPerson {
        login: &pending.login,
        names: (&pending.first_name, &pending.last_name),
        password_hash: &pending.password_hash,
        language: pending.details.language,
        time_zone,
    };
    let user = match people::insert_user(tx, &person) {
        Err(Failure::Database(error)) if Constraint::UserLogin.refused(&error) => {
            return refuse(Refused::Gone);
        }
        inserted => inserted?,
    };
    tx.actor.kind = crate::ground::actor::ActorKind::User;
    tx.actor.id = Some(user.number());
    organizations::found(tx, user, &pending.details)?;
    activity::record(
        tx,
        &Entry::done(Kind::SignedUp)
            .of(user)
            .detail("login", pending.login.address()),
    )?;
    queries::delete(tx, &others)?;
    Ok(sign_in::welcome(tx, user, browser, false)?)
}

fn find(look: &mut Look<'_>, token: &str) -> Answer<Option<(Link, queries::Pending)>> {
    let Some(link) = links::find(look, Purpose::VerifyEmail, token)? else {
        return Ok(None);
    };
    let Subject::SignUp(id) = link.subject else {
        return Ok(None);
    };
    if !link.works(look.now) {
        return Ok(None);
    }
    Ok(queries::find(look, id)?.map(|pending| (link, pending)))
}

/// Forgets sign-ups that were never confirmed, a month after.
///
/// # Errors
/// When the database fails.
pub(super) fn sweep(tx: &mut Tx<'_>) -> Answer<usize> {
    let before = tx.now.minus(chrono::TimeDelta::days(30));
    queries::delete_before(tx, before)
}
