//! The letters of this area, as facts; words are made when they are delivered.

use serde::{Deserialize, Serialize};

use super::{LinkId, Login, links::Purpose};
use crate::domain::activity::EventId;
use crate::domain::outbox::Facts;
use crate::ground::db::Look;
use crate::ground::time::Moment;

/// A link, without its token: that is derived from this and the server's key.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct LinkFacts {
    /// What the link does.
    pub purpose: Purpose,
    /// Which link.
    pub id: LinkId,
    /// The nonce of its row, hexadecimal.
    pub nonce: String,
    /// Until when it works.
    pub expires_at: Moment,
}

/// What every security alert says: when, from which device and place, about which account.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Alert {
    /// The first name, for the greeting.
    pub first_name: String,
    /// The account, masked.
    pub account: String,
    /// When it happened.
    pub at: Moment,
    /// The zone in which the recipient is shown times.
    pub time_zone: String,
    /// The device in words.
    pub agent: String,
    /// The network address.
    pub address: String,
    /// The code that stands in the activity page too.
    pub event: String,
}

impl Alert {
    /// An alert about what the transaction's actor did to this account.
    pub fn new(
        look: &Look<'_>,
        login: &Login,
        (first_name, time_zone): (&str, &str),
        event: EventId,
    ) -> Self {
        Self {
            first_name: first_name.to_owned(),
            account: login.masked(),
            at: look.now,
            time_zone: time_zone.to_owned(),
            agent: look.actor.agent.clone(),
            address: look.actor.address.clone(),
            event: event.code(),
        }
    }
}

/// The letters.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "letter", rename_all = "snake_case")]
pub enum Mail {
    /// Prove this address.
    VerifyAddress {
        /// The first name that was typed.
        first_name: String,
        /// The link.
        link: LinkFacts,
    },
    /// Somebody signed up with the address of an account.
    AccountExists {
        /// The owner's first name.
        first_name: String,
        /// The account, masked.
        account: String,
    },
    /// A sign-in, from a new location or because every one is wanted.
    SignedIn {
        /// When, where, which account.
        alert: Alert,
        /// Whether device or network are new.
        new_location: bool,
    },
    /// Wrong passwords.
    WrongPassword {
        /// When, where, which account: the latest.
        alert: Alert,
        /// How many.
        count: i64,
    },
    /// Too many of them.
    AccountLocked {
        /// When, where, which account.
        alert: Alert,
        /// The link that unlocks.
        link: LinkFacts,
    },
    /// Set the password anew.
    ResetPassword {
        /// The first name.
        first_name: String,
        /// The account, masked.
        account: String,
        /// The zone for the time of expiry.
        time_zone: String,
        /// The link.
        link: LinkFacts,
    },
    /// Somebody asked to set the password anew; the link went to the other address.
    ResetAsked {
        /// When, where, which account.
        alert: Alert,
    },
    /// The logins that have this recovery address.
    Logins {
        /// The first name.
        first_name: String,
        /// The logins in full: whoever reads this mailbox may know them.
        logins: Vec<String>,
    },
    /// The password was changed.
    PasswordChanged {
        /// When, where, which account.
        alert: Alert,
    },
}

impl Facts for Mail {
    fn kind(&self) -> &'static str {
        match self {
            Self::VerifyAddress { .. } => "identity.verify_address",
            Self::AccountExists { .. } => "identity.account_exists",
            Self::SignedIn { .. } => "identity.signed_in",
            Self::WrongPassword { .. } => "identity.wrong_password",
            Self::AccountLocked { .. } => "identity.account_locked",
            Self::ResetPassword { .. } => "identity.reset_password",
            Self::ResetAsked { .. } => "identity.reset_asked",
            Self::Logins { .. } => "identity.logins",
            Self::PasswordChanged { .. } => "identity.password_changed",
        }
    }
}
