//! The constraint is the check: which one refused, by one name for both engines.

use diesel::result::{DatabaseErrorInformation, DatabaseErrorKind, Error};

use crate::ground::failure::Failure;

/// The unique constraints that a verb answers for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Constraint {
    /// One user per login.
    UserLogin,
    /// One membership per person and organization.
    Membership,
    /// One use of a form's key.
    OnceKey,
    /// One device per user and browser.
    Device,
    /// One team of a name in an organization.
    TeamName,
}

impl Constraint {
    /// All of them, for the test that finds each in both databases.
    pub const ALL: &[Self] = &[
        Self::UserLogin,
        Self::Membership,
        Self::OnceKey,
        Self::Device,
        Self::TeamName,
    ];

    /// The name that PostgreSQL gives.
    pub fn name(self) -> &'static str {
        match self {
            Self::UserLogin => "users_login_key",
            Self::Membership => "memberships_pkey",
            Self::OnceKey => "once_keys_pkey",
            Self::Device => "devices_user_key",
            Self::TeamName => "teams_name",
        }
    }

    /// The columns that SQLite names instead.
    pub fn columns(self) -> &'static str {
        match self {
            Self::UserLogin => "users.login_key",
            Self::Membership => "memberships.organization_id, memberships.user_id",
            Self::OnceKey => "once_keys.user_id, once_keys.once_key",
            Self::Device => "devices.user_id, devices.key_hash",
            Self::TeamName => "teams.organization_id, teams.name_key",
        }
    }

    /// Whether this constraint is what `error` speaks of.
    pub fn refused(self, error: &Error) -> bool {
        unique(error).is_some_and(|info| match info.constraint_name() {
            Some(name) => name == self.name(),
            None => broken_columns(info) == Some(self.columns()),
        })
    }
}

/// Whether the same transaction may succeed when it is run again: an identifier was drawn that stands
/// there already, or the same form was sent twice at once and the other one was faster.
pub(super) fn worth_again(error: &Error) -> bool {
    id_drawn_twice(error) || Constraint::OnceKey.refused(error)
}

fn id_drawn_twice(error: &Error) -> bool {
    unique(error).is_some_and(|info| match (info.constraint_name(), info.table_name()) {
        (Some(name), Some(table)) => name == format!("{table}_pkey") && has_id(table),
        _ => broken_columns(info).is_some_and(|columns| columns.ends_with(".id")),
    })
}

/// An engine that is busy or gone is not broken: the visitor is told to come back.
impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let Error::DatabaseError(kind, info) = &error else {
            return Self::Database(error);
        };
        let busy = [
            "due to lock timeout",
            "due to statement timeout",
            "database is locked",
        ];
        if matches!(kind, DatabaseErrorKind::ClosedConnection) {
            return Self::Unreachable(error.to_string());
        }
        if busy.iter().any(|words| info.message().contains(words)) {
            tracing::warn!(%error, "the database is busy");
            return Self::Busy("the database");
        }
        Self::Database(error)
    }
}

fn has_id(table: &str) -> bool {
    !matches!(
        table,
        "memberships"
            | "once_keys"
            | "networks"
            | "throttles"
            | "activity_heads"
            | "logos"
            | "team_members"
            | "invitation_teams"
            | "categories"
            | "kinds"
    )
}

fn unique(error: &Error) -> Option<&(dyn DatabaseErrorInformation + Send + Sync)> {
    match error {
        Error::DatabaseError(DatabaseErrorKind::UniqueViolation, info) => Some(info.as_ref()),
        _ => None,
    }
}

fn broken_columns(info: &(dyn DatabaseErrorInformation + Send + Sync)) -> Option<&str> {
    info.message().strip_prefix("UNIQUE constraint failed: ")
}
