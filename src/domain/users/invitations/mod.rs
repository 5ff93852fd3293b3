//! Invitations: bound to an address, good for seven days, acted on by a button and never by a link.

mod answer;
mod queries;
mod send;

use chrono::TimeDelta;
use data_encoding::HEXLOWER;

use super::InvitationId;
use crate::domain::access::{OrganizationId, Permit, Role, TeamId, UserId, may};
use crate::domain::outbox::Recipient;
use crate::domain::users::InvitationFacts;
use crate::ground::crypto::ServerKey;
use crate::ground::db::{Look, Tx, words};
use crate::ground::failure::Answer;
use crate::ground::i18n::Language;
use crate::ground::time::Moment;

pub use self::answer::{Joining, NewPerson, Opened, accept, decline, join, joining, open};
pub(super) use self::send::{edit, send, withdraw_of};
pub use self::send::{resend, withdraw};

/// Between two letters of one invitation.
pub const BETWEEN_LETTERS: TimeDelta = TimeDelta::minutes(5);
/// What the token of a link is derived for.
const PURPOSE: &str = "invitation";
/// How long an answered or expired invitation is kept, so that its page can say what became of it.
const KEPT: TimeDelta = TimeDelta::days(90);

/// What links are made with.
#[derive(Clone)]
pub struct Means {
    /// The key their tokens are derived from.
    pub key: ServerKey,
    /// How long they work.
    pub valid_for: TimeDelta,
}

words! {
    /// Where an invitation stands.
    pub enum State {
        /// It waits for an answer.
        Open = "open",
        /// It was accepted.
        Accepted = "accepted",
        /// It was declined.
        Declined = "declined",
        /// It was withdrawn.
        Withdrawn = "withdrawn",
    }
}

/// An invitation as it stands.
#[derive(Debug, Clone)]
pub struct Invitation {
    /// Which one.
    pub id: InvitationId,
    /// To which organization.
    pub organization: OrganizationId,
    /// The address that was invited.
    pub email: String,
    /// The language of its letter.
    pub language: Language,
    /// The first name, if it is known.
    pub first_name: String,
    /// The last name.
    pub last_name: String,
    /// As what.
    pub role: Role,
    /// Whether the accounting is given.
    pub accounting: bool,
    /// The last day of what is given one by one.
    pub until: Option<chrono::NaiveDate>,
    /// Whether billing messages come.
    pub billing_messages: bool,
    /// Whether product messages come.
    pub product_messages: bool,
    /// Who invited; nobody when their account is gone.
    pub invited_by: Option<UserId>,
    /// Where it stands.
    pub state: State,
    /// When the last letter was written.
    pub sent_at: Moment,
    /// Until when the link works.
    pub expires_at: Moment,
    nonce: Vec<u8>,
}

impl Invitation {
    /// Whether it can be answered.
    pub fn works(&self, now: Moment) -> bool {
        self.state == State::Open && now < self.expires_at
    }

    /// Whether it waits no more though nobody answered.
    pub fn has_expired(&self, now: Moment) -> bool {
        self.state == State::Open && now >= self.expires_at
    }

    /// First and last name, or the address.
    pub fn who(&self) -> String {
        let name = format!("{} {}", self.first_name, self.last_name);
        match name.trim() {
            "" => self.email.clone(),
            name => name.to_owned(),
        }
    }

    fn facts(&self) -> InvitationFacts {
        InvitationFacts {
            id: self.id,
            nonce: HEXLOWER.encode(&self.nonce),
            expires_at: self.expires_at,
        }
    }

    fn recipient(&self) -> Recipient {
        Recipient {
            address: self.email.clone(),
            language: self.language,
        }
    }
}

/// The token that stands in the e-mail, made when the e-mail is.
pub fn token(key: &ServerKey, facts: &InvitationFacts) -> String {
    let nonce = HEXLOWER.decode(facts.nonce.as_bytes()).unwrap_or_default();
    key.link_token(PURPOSE, facts.id.number(), &nonce)
}

/// Open invitations of the organization, newest first, from a cursor on.
///
/// # Errors
/// When the database fails.
pub fn list(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    search: &str,
    (before, count): (Option<InvitationId>, i64),
) -> Answer<Vec<Invitation>> {
    queries::list(look, permit.member()?.organization, search, (before, count))
}

/// How many are open.
///
/// # Errors
/// When the database fails.
pub fn count_open(look: &mut Look<'_>, organization: OrganizationId) -> Answer<i64> {
    queries::count_open(look, organization)
}

/// An invitation of an organization.
///
/// # Errors
/// When the database fails.
pub fn find(
    look: &mut Look<'_>,
    organization: OrganizationId,
    id: InvitationId,
) -> Answer<Option<Invitation>> {
    queries::find(look, organization, id)
}

/// The teams that an invitation leads into.
///
/// # Errors
/// When the database fails.
pub fn teams(
    look: &mut Look<'_>,
    organization: OrganizationId,
    id: InvitationId,
) -> Answer<Vec<TeamId>> {
    queries::teams(look, organization, id)
}

/// Withdraws all open invitations: the organization is deleted.
///
/// # Errors
/// When the database fails.
pub fn withdraw_all(tx: &mut Tx<'_>, organization: OrganizationId) -> Answer<usize> {
    queries::settle_all(tx, organization)
}

/// Forgets invitations that were answered or ran out long ago.
///
/// # Errors
/// When the database fails.
pub fn sweep(tx: &mut Tx<'_>) -> Answer<usize> {
    let before = tx.now.minus(KEPT);
    queries::delete_before(tx, before)
}
