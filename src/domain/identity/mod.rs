//! Who somebody is: logins, passwords, sign-up, sign-in, recovery. The rooms are nouns.

pub mod confirmation;
pub mod links;
mod login;
mod mail;
pub mod passwords;
pub mod preferences;
mod queries;
pub mod recovery;
pub mod sign_in;
pub mod sign_up;
mod throttle;

use serde::{Deserialize, Serialize};

use crate::domain::access::{OrganizationId, UserId};
use crate::ground::db::{Look, Tx, id};
use crate::ground::failure::Answer;
use crate::ground::i18n::{Language, Saying};
use crate::ground::time::Moment;

pub use self::login::{BadLogin, Login};
pub use self::mail::{Alert, LinkFacts, Mail};
pub use self::recovery::unlock_by_administrator;
pub use self::sign_in::welcome;

id!(
    /// A sign-up that waits for its address to be proved.
    SignUpId
);
id!(
    /// A link in an e-mail.
    LinkId
);

/// What a browser is given when somebody has signed in.
#[derive(Debug, Clone)]
pub struct Welcome {
    /// Who it is.
    pub user: UserId,
    /// The key of the new session.
    pub session_key: String,
    /// The key of the browser, which lives for a year.
    pub device_key: String,
}

/// Where a browser stands before it has signed in.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Browser {
    /// The key of the device cookie, if there is one.
    pub device_key: Option<String>,
    /// The hash of the key of the session it leaves behind, if there is one.
    pub session_hash: Option<Vec<u8>>,
}

/// Come back later: when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooMany {
    /// From when on it works again.
    pub until: Moment,
}

/// The refusals that forms of this area share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// A first name is needed.
    FirstNameMissing,
    /// A last name is needed.
    LastNameMissing,
    /// A name is too long or cannot be printed.
    NameUnfit,
    /// It is no e-mail address.
    EmailUnfit,
    /// The terms were not accepted.
    TermsNotAccepted,
    /// A choice was not made.
    ChoiceMissing,
    /// E-mail or password is not correct; it is never said which.
    NotCorrect,
    /// The password chosen at sign-up is another.
    PasswordNotCorrect,
    /// It is not the password of the account that is signed in.
    WrongPassword,
    /// A number is out of its range.
    OutOfRange,
}

impl Refusal {
    /// What the page says.
    pub fn saying(self) -> Saying {
        Saying::new(match self {
            Self::FirstNameMissing => "identity-first-name-missing",
            Self::LastNameMissing => "identity-last-name-missing",
            Self::NameUnfit => "identity-name-unfit",
            Self::EmailUnfit => "identity-email-unfit",
            Self::TermsNotAccepted => "identity-terms-not-accepted",
            Self::ChoiceMissing => "identity-choice-missing",
            Self::NotCorrect => "identity-not-correct",
            Self::PasswordNotCorrect => "identity-password-not-correct",
            Self::WrongPassword => "identity-password-wrong",
            Self::OutOfRange => "identity-out-of-range",
        })
    }
}

/// A person as the demo and tests make them: proved, with a password, in no organization.
pub struct NewPerson<'a> {
    /// The login.
    pub login: &'a Login,
    /// First and last name.
    pub names: (&'a str, &'a str),
    /// The hash of the password.
    pub password_hash: &'a str,
    /// The language of pages and letters.
    pub language: Language,
    /// The zone in which times are shown, until they choose another.
    pub time_zone: &'a str,
}

/// Opens an account for a person whose address is proved.
///
/// # Errors
/// When the database fails; `Constraint::UserLogin` when the login is taken.
pub fn open_account(tx: &mut Tx<'_>, person: &NewPerson<'_>) -> Answer<UserId> {
    queries::insert_user(tx, person)
}

/// Whether a login has an account: for the program itself, never for an answer to a visitor.
///
/// # Errors
/// When the database fails.
pub fn has_account(look: &mut Look<'_>, login: &Login) -> Answer<bool> {
    queries::login_exists(look, login)
}

/// The language of the account with a login, if there is one: for letters to it.
///
/// # Errors
/// When the database fails.
pub fn language_of(look: &mut Look<'_>, login: &Login) -> Answer<Option<Language>> {
    queries::language_of(look, login)
}

/// The organization that `/` leads to: the last one visited, else the first by name.
pub fn home_of(last: Option<OrganizationId>, theirs: &[OrganizationId]) -> Option<OrganizationId> {
    last.filter(|last| theirs.contains(last))
        .or_else(|| theirs.first().copied())
}

/// Forgets what has served its time: throttles, links, unproved sign-ups.
///
/// # Errors
/// When the database fails.
pub fn sweep(tx: &mut Tx<'_>) -> Answer<usize> {
    let throttles = throttle::sweep(tx)?;
    let links = links::sweep(tx)?;
    let devices = sign_in::sweep(tx)?;
    Ok(throttles + links + devices + sign_up::sweep(tx)?)
}
