//! Members: who they are in the organization, how they leave it, and by whom they are removed.

mod care;
mod queries;
mod removal;

use crate::domain::access::{Member, OrganizationId, Permit, Role, TeamId, UserId, may};
use crate::domain::outbox::Recipient;
use crate::ground::db::{Look, words};
use crate::ground::failure::Answer;
use crate::ground::time::Moment;

pub(super) use self::care::keep_billing;
pub use self::care::{Alerted, alert, prefer, unlock};
pub use self::queries::{Counts, Cursor, Filter, Line};
pub(in crate::domain::users) use self::removal::tell_representatives;
pub use self::removal::{Candidate, candidates, leave, may_leave, remove};

words! {
    /// What a list is asked for besides role and team.
    pub enum Security {
        /// With a second factor.
        With = "with" => "users-security-with",
        /// Without one.
        Without = "without" => "users-security-without",
        /// The sign-in is locked.
        Locked = "locked" => "users-security-locked",
    }
}

/// Members of the organization by name, from a cursor on.
///
/// # Errors
/// When the database fails.
pub fn list(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    filter: &Filter,
    after: Option<&Cursor>,
    count: i64,
) -> Answer<Vec<Line>> {
    let organization = permit.member()?.organization;
    let mut lines = queries::list(look, organization, filter, after, count)?;
    queries::fill_teams(look, organization, &mut lines)?;
    queries::fill_ends(look, organization, &mut lines)?;
    Ok(lines)
}

/// How many there are of what, for the list's tabs.
///
/// # Errors
/// When the database fails.
pub fn counts(look: &mut Look<'_>, permit: &Permit<'_, may::ManageUsers>) -> Answer<Counts> {
    queries::counts(look, permit.member()?.organization)
}

/// Somebody's place in an organization, with what pages say of them.
#[derive(Debug, Clone)]
pub struct Profile {
    /// Who.
    pub user: UserId,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// The login.
    pub login: String,
    /// The language of letters to them.
    pub language: crate::ground::i18n::Language,
    /// Their place; its accounting is what holds today.
    pub member: Member,
    /// Whether the accounting was given, ended or not.
    pub accounting: bool,
    /// The last day on which their own rights hold.
    pub until: Option<chrono::NaiveDate>,
    /// Whether billing messages come.
    pub billing_messages: bool,
    /// Whether product messages come.
    pub product_messages: bool,
    /// Whether they have a second factor.
    pub two_factor: bool,
    /// Whether the sign-in is locked.
    pub locked: bool,
    /// When they signed in last.
    pub signed_in_at: Option<Moment>,
    /// Since when they belong to it.
    pub joined_at: Moment,
}

impl Profile {
    /// First and last name.
    pub fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }

    /// To their login.
    pub fn recipient(&self) -> Recipient {
        Recipient {
            address: self.login.clone(),
            language: self.language,
        }
    }
}

/// A member, if they are one.
///
/// # Errors
/// When the database fails.
pub fn find(
    look: &mut Look<'_>,
    organization: OrganizationId,
    user: UserId,
) -> Answer<Option<Profile>> {
    queries::find(look, organization, user)
}

/// The teams of a member.
///
/// # Errors
/// When the database fails.
pub fn teams(
    look: &mut Look<'_>,
    organization: OrganizationId,
    user: UserId,
) -> Answer<Vec<(TeamId, String)>> {
    queries::teams(look, organization, user)
}

/// The members with a role: to tell them, and to name them.
///
/// # Errors
/// When the database fails.
pub fn with_role(
    look: &mut Look<'_>,
    organization: OrganizationId,
    roles: &[Role],
) -> Answer<Vec<Profile>> {
    queries::with_role(look, organization, roles)
}

/// The members who take billing messages, whatever they may.
///
/// # Errors
/// When the database fails.
pub fn with_billing_messages(
    look: &mut Look<'_>,
    organization: OrganizationId,
) -> Answer<Vec<Profile>> {
    queries::with_billing_messages(look, organization)
}

/// How many legal representatives the organization has.
///
/// # Errors
/// When the database fails.
pub fn count_representatives(look: &mut Look<'_>, organization: OrganizationId) -> Answer<i64> {
    queries::count_role(look, organization, Role::LegalRepresentative)
}
