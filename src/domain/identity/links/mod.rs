//! Links in e-mails: single use, for one purpose, with an end; the database keeps a hash.

mod queries;

use chrono::TimeDelta;
use data_encoding::HEXLOWER;

use super::{LinkFacts, LinkId, SignUpId};
use crate::domain::access::UserId;
use crate::ground::crypto::{ServerKey, sha256};
use crate::ground::db::{Look, Tx, words};
use crate::ground::failure::Answer;
use crate::ground::random;
use crate::ground::time::Moment;

words! {
    /// What a link does; a link of one purpose is nothing at the page of another.
    pub enum Purpose {
        /// Proves the address of a sign-up.
        VerifyEmail = "verify_email",
        /// Sets the password anew.
        ResetPassword = "reset_password",
        /// Unlocks the account.
        Unlock = "unlock",
    }
}

impl Purpose {
    /// How long a link of this purpose works.
    pub fn valid_for(self) -> TimeDelta {
        match self {
            Self::ResetPassword => TimeDelta::minutes(60),
            Self::VerifyEmail | Self::Unlock => TimeDelta::hours(24),
        }
    }
}

/// Whom a link is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A user.
    User(UserId),
    /// A sign-up.
    SignUp(SignUpId),
}

/// A link as it stands in the database.
#[derive(Debug, Clone)]
pub struct Link {
    /// Which one.
    pub id: LinkId,
    /// Whom it is about.
    pub subject: Subject,
    expires_at: Moment,
    used: bool,
    ended: bool,
}

impl Link {
    /// Whether it still does something.
    pub fn works(&self, now: Moment) -> bool {
        !self.used && !self.ended && now < self.expires_at
    }
}

/// Makes a link; those of the same purpose and subject end.
///
/// # Errors
/// When the database fails.
pub fn issue(
    tx: &mut Tx<'_>,
    key: &ServerKey,
    purpose: Purpose,
    subject: Subject,
) -> Answer<LinkFacts> {
    queries::end(tx, purpose, subject)?;
    let id: LinkId = tx.draw();
    let nonce = random::bytes::<16>().to_vec();
    let token = key.link_token(purpose.word(), id.number(), &nonce);
    let expires_at = tx.now.plus(purpose.valid_for());
    let facts = LinkFacts {
        purpose,
        id,
        nonce: HEXLOWER.encode(&nonce),
        expires_at,
    };
    queries::insert(
        tx,
        &facts,
        subject,
        &queries::Secret {
            nonce,
            token_hash: sha256(token.as_bytes()),
        },
    )?;
    Ok(facts)
}

/// The token that stands in the e-mail, made when the e-mail is.
pub fn token(key: &ServerKey, facts: &LinkFacts) -> String {
    let nonce = HEXLOWER.decode(facts.nonce.as_bytes()).unwrap_or_default();
    key.link_token(facts.purpose.word(), facts.id.number(), &nonce)
}

/// The link of a token, if it is one of this purpose.
///
/// # Errors
/// When the database fails.
pub fn find(look: &mut Look<'_>, purpose: Purpose, token: &str) -> Answer<Option<Link>> {
    queries::find(look, purpose, &sha256(token.as_bytes()))
}

/// Uses a link up; false when somebody was faster or it works no more.
///
/// # Errors
/// When the database fails.
pub fn consume(tx: &mut Tx<'_>, link: &Link) -> Answer<bool> {
    queries::consume(tx, link.id)
}

/// Ends the links of this purpose and subject.
///
/// # Errors
/// When the database fails.
pub fn end(tx: &mut Tx<'_>, purpose: Purpose, subject: Subject) -> Answer<()> {
    queries::end(tx, purpose, subject)
}

/// Forgets links that ended thirty days ago: until then their page can say why it works no more.
///
/// # Errors
/// When the database fails.
pub(super) fn sweep(tx: &mut Tx<'_>) -> Answer<usize> {
    let before = tx.now.minus(TimeDelta::days(30));
    queries::delete_before(tx, before)
}
