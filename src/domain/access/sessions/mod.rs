//! Sessions: rows of our own; the row decides, whatever the cookie says.

mod queries;

use chrono::TimeDelta;

use super::{DeviceId, OrganizationId, SessionId, UserId};
use crate::ground::crypto::sha256;
use crate::ground::db::{Look, Tx};
use crate::ground::failure::Answer;
use crate::ground::random;
use crate::ground::time::Moment;

/// How long the password need not be asked for again.
const SUDO: TimeDelta = TimeDelta::minutes(15);
/// *Last seen* is kept to the minute: more often would make every visit a write.
const SEEN_EVERY: TimeDelta = TimeDelta::seconds(60);

/// One open sign-in.
#[derive(Debug, Clone)]
pub struct Session {
    /// Which one.
    pub id: SessionId,
    /// The browser it was opened in.
    pub device: Option<DeviceId>,
    /// *Stay signed in*.
    pub stay: bool,
    /// When it was opened.
    pub created_at: Moment,
    /// When it was last used, to the minute.
    pub last_seen_at: Moment,
    /// Until when the password need not be asked for again.
    pub sudo_until: Moment,
    /// The organization visited last in this browser.
    pub last_organization: Option<OrganizationId>,
}

/// How long sessions last (`spec/2-identity.md`, "Sessions").
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Without a visit.
    pub idle: TimeDelta,
    /// In all.
    pub absolute: TimeDelta,
    /// With *Stay signed in*.
    pub stay: TimeDelta,
}

impl Session {
    /// Whether the session has not ended.
    pub fn is_open(&self, now: Moment, limits: &Limits) -> bool {
        if self.stay {
            return now < self.created_at.plus(limits.stay);
        }
        now < self.last_seen_at.plus(limits.idle) && now < self.created_at.plus(limits.absolute)
    }

    /// Whether the visit is worth writing down: a minute later, or in another organization.
    pub fn is_stale(&self, now: Moment, organization: Option<OrganizationId>) -> bool {
        let moved = organization.is_some() && organization != self.last_organization;
        moved || now >= self.last_seen_at.plus(SEEN_EVERY)
    }
}

/// Opens a session and answers its key, which is nowhere else: the database keeps the hash.
///
/// # Errors
/// When the database fails.
pub fn open(tx: &mut Tx<'_>, user: UserId, device: Option<DeviceId>, stay: bool) -> Answer<String> {
    let key = random::key();
    let sudo_until = tx.now.plus(SUDO);
    queries::insert(
        tx,
        &queries::NewSession {
            key: sha256(key.as_bytes()),
            user,
            device,
            stay,
            sudo_until,
        },
    )?;
    Ok(key)
}

/// The password was asked for again: it need not be for a while.
///
/// # Errors
/// When the database fails.
pub fn confirm(tx: &mut Tx<'_>, session: SessionId) -> Answer<()> {
    let until = tx.now.plus(SUDO);
    queries::extend_sudo(tx, session, until)
}

/// Ends a session.
///
/// # Errors
/// When the database fails.
pub fn close(tx: &mut Tx<'_>, session: SessionId) -> Answer<()> {
    queries::delete(tx, session)
}

/// Ends the session with this key, if it is one: whoever signs in anew leaves the old one behind.
///
/// # Errors
/// When the database fails.
pub fn close_by_key(tx: &mut Tx<'_>, key: &[u8]) -> Answer<()> {
    queries::delete_by_key(tx, key)
}

/// Ends every session of a user; answers how many there were.
///
/// # Errors
/// When the database fails.
pub fn close_all(tx: &mut Tx<'_>, user: UserId) -> Answer<usize> {
    queries::delete_all(tx, user)
}

/// Writes down the visit: the one thing that looking at a page changes.
///
/// # Errors
/// When the database fails.
pub fn seen(
    tx: &mut Tx<'_>,
    session: SessionId,
    user: UserId,
    organization: Option<OrganizationId>,
) -> Answer<()> {
    let before = tx.now.minus(SEEN_EVERY);
    // The user's row first: the order of locks.
    if let Some(organization) = organization {
        queries::remember_organization(tx, session, user, organization)?;
    }
    queries::touch(tx, session, before)
}

/// Forgets the sessions that nobody can use any more.
///
/// # Errors
/// When the database fails.
pub fn sweep(tx: &mut Tx<'_>, limits: &Limits) -> Answer<usize> {
    let idle = tx.now.minus(limits.idle.max(limits.absolute));
    let stay = tx.now.minus(limits.stay);
    queries::delete_ended(tx, idle, stay)
}

/// How many sessions a user has open, for tests and pages.
///
/// # Errors
/// When the database fails.
pub fn count(look: &mut Look<'_>, user: UserId) -> Answer<i64> {
    queries::count(look, user)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sessions_end_when_idle_and_after_a_day_and_stay_for_thirty() {
        let limits = Limits {
            idle: TimeDelta::hours(1),
            absolute: TimeDelta::hours(24),
            stay: TimeDelta::days(30),
        };
        let start = Moment::from_micros(1_800_000_000_000_000);
        let seen = |minutes, stay| Session {
            id: SessionId::from(1),
            device: None,
            stay,
            created_at: start,
            last_seen_at: start.plus(TimeDelta::minutes(minutes)),
            sudo_until: start,
            last_organization: None,
        };
        let open = |session: Session, minutes| {
            session.is_open(start.plus(TimeDelta::minutes(minutes)), &limits)
        };
        assert!(open(seen(0, false), 59) && !open(seen(0, false), 60));
        assert!(open(seen(1430, false), 1439) && !open(seen(1430, false), 1440));
        assert!(open(seen(0, true), 60 * 24 * 30 - 1) && !open(seen(0, true), 60 * 24 * 30));
    }
}
