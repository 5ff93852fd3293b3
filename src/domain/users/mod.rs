//! The users of an organization: members, their rights, invitations, teams. The rooms are nouns.

pub mod directory;
pub mod endings;
pub mod grants;
pub mod invitations;
mod mail;
pub mod members;
pub mod plans;
mod queries;
pub mod rules;
pub mod sight;
pub mod teams;

use crate::domain::identity;
use crate::ground::db::id;
use crate::ground::i18n::Saying;
use crate::ground::time::Moment;

pub use self::invitations::withdraw_all as withdraw_invitations;
pub use self::mail::{Change, InvitationFacts, Mail};
pub use self::members::with_billing_messages;

id!(
    /// An invitation to an organization.
    InvitationId
);
id!(
    /// A change that is being entered, page by page.
    DraftId
);

/// What the business says no to, in this area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// At least one e-mail address is needed.
    EmailMissing,
    /// One of the addresses is none.
    EmailUnfit,
    /// More addresses at once than are taken.
    TooManyAddresses,
    /// A name is too long or cannot be printed.
    NameUnfit,
    /// A role must be chosen.
    RoleMissing,
    /// Only legal representatives give this role.
    RoleNotYours,
    /// Only legal representatives change or remove one.
    NotOverLegalRepresentative,
    /// The last legal representative stays.
    LastLegalRepresentative,
    /// The day is over already, or is no day.
    UntilUnfit,
    /// They belong to the organization already.
    AlreadyMember,
    /// They were invited, and the invitation is open.
    AlreadyInvited,
    /// The link works no more.
    Gone,
    /// Somebody else is signed in than was invited.
    OtherAddress,
    /// An account with this address exists: it must sign in.
    HasAccount,
    /// It was sent a moment ago; again from then on.
    TooSoon(Moment),
    /// Nobody was chosen.
    NobodyChosen,
    /// The box was not ticked.
    NotTicked,
    /// It is not one's own login.
    LoginNotYours,
    /// The sole legal representative receives billing messages.
    SoleReceives,
    /// The sign-in is not locked.
    NotLocked,
    /// The password must be asked for again before this.
    Unconfirmed,
    /// Somebody else changed the same person since the page was drawn.
    ChangedMeanwhile,
    /// The address was invited a moment ago, and that was withdrawn or declined.
    JustInvited,
    /// Too many invitations were written within a day.
    TooManyInvitations,
    /// More people at once than are removed at once.
    TooManyPeople,
}

impl Refusal {
    /// What the page says.
    pub fn saying(self) -> Saying {
        Saying::new(match self {
            Self::EmailMissing => "users-email-missing",
            Self::EmailUnfit => return identity::Refusal::EmailUnfit.saying(),
            Self::TooManyAddresses => "users-too-many-addresses",
            Self::NameUnfit => return identity::Refusal::NameUnfit.saying(),
            Self::RoleMissing => "users-role-missing",
            Self::RoleNotYours => "users-role-not-yours",
            Self::NotOverLegalRepresentative => "users-not-over-legal-representative",
            Self::LastLegalRepresentative => "users-last-legal-representative",
            Self::UntilUnfit => "users-until-unfit",
            Self::AlreadyMember => "users-already-member",
            Self::AlreadyInvited => "users-already-invited",
            Self::Gone => "users-gone",
            Self::OtherAddress => "users-other-address",
            Self::HasAccount => "users-has-account",
            Self::TooSoon(_) => "users-too-soon",
            Self::NobodyChosen => "users-nobody-chosen",
            Self::NotTicked => "users-not-ticked",
            Self::LoginNotYours => "users-login-not-yours",
            Self::SoleReceives => "users-sole-receives",
            Self::NotLocked => "users-not-locked",
            Self::Unconfirmed => "users-unconfirmed",
            Self::ChangedMeanwhile => "users-changed-meanwhile",
            Self::JustInvited => "users-just-invited",
            Self::TooManyInvitations => "users-too-many-invitations",
            Self::TooManyPeople => "users-too-many-people",
        })
    }
}
