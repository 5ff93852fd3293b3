//! Who may do what: roles, the matrix of rights, and permits that live as long as a transaction.

mod matrix;
mod permit;
mod queries;
mod repeats;
mod rights;
mod sessions;

pub use self::matrix::{Grant, ProductRight, Right, Role, Scope, grant, may};
pub use self::permit::{
    Denied, Job, Member, Permit, Person, Place, SystemPermit, admit, sees, system,
};
pub use self::repeats::{
    Before, Sent, find as find_repeat, keep as keep_repeat, sweep as sweep_repeats,
};
pub use self::rights::{Granted, Object, Rights, Through, Use, of_member as rights_of};
pub use self::sessions::{
    Limits, Session, close as close_session, close_all as close_sessions,
    close_by_key as close_session_by_key, confirm as confirm_session, count as count_sessions,
    open as open_session, seen as session_seen, sweep as sweep_sessions,
};
use crate::ground::db::{Look, Tx, id, words};
use crate::ground::failure::Answer;

id!(
    /// A person with one login.
    UserId
);
id!(
    /// A customer account that owns products and invoices and has members.
    OrganizationId
);
id!(
    /// One open sign-in of a user in a browser.
    SessionId
);
id!(
    /// A browser in which a user has signed in before.
    DeviceId
);
id!(
    /// A subscription that an organization holds.
    ProductId
);
id!(
    /// A named group of members with rights on products.
    TeamId
);

words! {
    /// Light, dark, or what the device wishes.
    pub enum Theme {
        /// What the device wishes.
        System = "system",
        /// Always light.
        Light = "light",
        /// Always dark.
        Dark = "dark",
    }
}

/// Holds an organization for a change of who belongs to it: for those who are not members yet.
///
/// # Errors
/// When the database fails.
pub fn hold(tx: &mut Tx<'_>, organization: OrganizationId) -> Answer<()> {
    queries::hold(tx, organization)
}

/// Asks the database for nothing but an answer.
///
/// # Errors
/// When it does not answer.
pub fn is_reachable(look: &mut Look<'_>) -> Answer<()> {
    queries::ping(look)
}
