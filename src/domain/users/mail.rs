//! The letters of this area, as facts; words are made when they are delivered.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::InvitationId;
use crate::domain::access::Role;
use crate::domain::outbox::Facts;
use crate::ground::time::Moment;

/// An invitation's link, without its token: that is derived from this and the server's key.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct InvitationFacts {
    /// Which invitation.
    pub id: InvitationId,
    /// The nonce of its row, hexadecimal.
    pub nonce: String,
    /// Until when it works.
    pub expires_at: Moment,
}

/// Something that became another, in a summary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum Change {
    /// The role.
    Role {
        /// Before.
        old: Role,
        /// Now.
        new: Role,
    },
    /// The accounting was given or taken.
    Accounting {
        /// Whether it is had now.
        given: bool,
    },
    /// The day on which rights end.
    Until {
        /// The day; none when they last.
        until: Option<NaiveDate>,
    },
    /// Rights on a product, or on all of a kind.
    Access {
        /// The product's or the kind's name, in the reader's language where it has one.
        name: String,
        /// Whether it is a kind: all of it, future ones too.
        kind: bool,
        /// Technical.
        technical: bool,
        /// Statistics.
        statistics: bool,
    },
    /// In a team, or no longer.
    Team {
        /// Its name.
        name: String,
        /// Whether they are in it now.
        joined: bool,
    },
    /// Billing messages.
    BillingMessages {
        /// Whether they come.
        on: bool,
    },
    /// Product messages.
    ProductMessages {
        /// Whether they come.
        on: bool,
    },
}

/// The letters.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "letter", rename_all = "snake_case")]
pub enum Mail {
    /// Come and join.
    Invitation {
        /// The first name, if it is known.
        first_name: String,
        /// The organization.
        organization: String,
        /// Who invites.
        inviter: String,
        /// As what.
        role: Role,
        /// The link.
        link: InvitationFacts,
    },
    /// An invitation was accepted or declined: to whoever sent it.
    InvitationAnswered {
        /// The inviter's first name.
        first_name: String,
        /// The organization.
        organization: String,
        /// The address that was invited.
        email: String,
        /// Whether they joined.
        accepted: bool,
    },
    /// Role or rights are others.
    RightsChanged {
        /// The first name.
        first_name: String,
        /// The organization.
        organization: String,
        /// Who changed them.
        by: String,
        /// What.
        changes: Vec<Change>,
    },
    /// No longer a member.
    Removed {
        /// The first name.
        first_name: String,
        /// The organization.
        organization: String,
        /// Who did it.
        by: String,
    },
    /// A member left: to the legal representatives.
    Left {
        /// The recipient's first name.
        first_name: String,
        /// The organization.
        organization: String,
        /// Who left.
        member: String,
    },
    /// Somebody is legal representative, or is no longer: to the legal representatives.
    Representative {
        /// The recipient's first name.
        first_name: String,
        /// The organization.
        organization: String,
        /// Who.
        member: String,
        /// By whom.
        by: String,
        /// Whether they are now.
        named: bool,
    },
    /// Turn on two-factor authentication, an administrator asks.
    SecurityAlert {
        /// The first name.
        first_name: String,
        /// The organization.
        organization: String,
        /// Who asks.
        by: String,
    },
    /// Rights end soon.
    RightsEnd {
        /// The recipient's first name.
        first_name: String,
        /// The organization.
        organization: String,
        /// Whose rights; empty when the recipient's own.
        member: String,
        /// The last day.
        until: NaiveDate,
    },
    /// An administrator unlocked the sign-in.
    Unlocked {
        /// The first name.
        first_name: String,
        /// The organization.
        organization: String,
        /// Who did it.
        by: String,
    },
}

impl Facts for Mail {
    fn kind(&self) -> &'static str {
        match self {
            Self::Invitation { .. } => "users.invitation",
            Self::InvitationAnswered { .. } => "users.invitation_answered",
            Self::RightsChanged { .. } => "users.rights_changed",
            Self::Removed { .. } => "users.removed",
            Self::Left { .. } => "users.left",
            Self::Representative { .. } => "users.representative",
            Self::SecurityAlert { .. } => "users.security_alert",
            Self::RightsEnd { .. } => "users.rights_end",
            Self::Unlocked { .. } => "users.unlocked",
        }
    }
}
