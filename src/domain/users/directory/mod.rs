//! The directory: members of an organization for each other. External users neither stand in it nor
//! see it; SCIM and the mail service's address book read the same list.

mod queries;

use crate::domain::access::{Grant, Permit, Right, Role, UserId, grant, may};
use crate::ground::db::Look;
use crate::ground::failure::Answer;

pub use crate::domain::users::members::Cursor;

/// Somebody in the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Who.
    pub user: UserId,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// The name as the list is sorted.
    pub name_key: String,
    /// The login, which is their e-mail address.
    pub login: String,
    /// Their teams, by name.
    pub teams: Vec<String>,
}

impl Entry {
    /// First and last name.
    pub fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }
}

/// Members by name, from a cursor on: all whose name or login has the search in it.
///
/// # Errors
/// When the database fails.
pub fn list(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::UseDirectory>,
    search: &str,
    after: Option<&Cursor>,
    count: i64,
) -> Answer<Vec<Entry>> {
    let organization = permit.member()?.organization;
    let mut entries = queries::list(look, (organization, &listed()), search, (after, count))?;
    queries::fill_teams(look, organization, &mut entries)?;
    Ok(entries)
}

/// Somebody of the directory, if they stand in it.
///
/// # Errors
/// When the database fails.
pub fn find(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::UseDirectory>,
    user: UserId,
) -> Answer<Option<Entry>> {
    let organization = permit.member()?.organization;
    let mut found = queries::find(look, (organization, &listed()), user)?;
    queries::fill_teams(look, organization, found.as_mut_slice())?;
    Ok(found)
}

/// The roles that stand in the directory, by the matrix.
fn listed() -> Vec<Role> {
    let stands = |role: &&Role| grant(**role, Right::UseDirectory) == Grant::Yes;
    Role::ALL.iter().filter(stands).copied().collect()
}
