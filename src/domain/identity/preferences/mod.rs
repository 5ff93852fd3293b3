//! What a person chose for themselves: language, zone, theme, alerts.

mod queries;

use std::str::FromStr;

use chrono_tz::Tz;

use super::Refusal;
use crate::domain::access::{Permit, Theme, may};
use crate::domain::activity::{self, Entry, Kind};
use crate::ground::db::{Look, Tx, words};
use crate::ground::failure::{Answer, No, refuse};
use crate::ground::i18n::Language;

words! {
    /// Which sign-ins are told by e-mail.
    pub enum SignInAlerts {
        /// Every one.
        Every = "every",
        /// Those from a device or network that is new.
        NewLocation = "new_location",
    }
}

/// The fewest and the most wrong passwords before an account locks (`spec/2-identity.md`).
const LOCK_AFTER: std::ops::RangeInclusive<i32> = 3..=20;

/// What a person chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preferences {
    /// The language of pages and letters.
    pub language: Language,
    /// The zone in which times are shown.
    pub time_zone: String,
    /// Light or dark.
    pub theme: Theme,
    /// Wrong passwords before the account locks.
    pub lock_after: i32,
    /// Which sign-ins are told.
    pub alert_sign_in: SignInAlerts,
    /// Whether wrong passwords are told.
    pub alert_wrong_password: bool,
}

/// The field that a refusal speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// Time zone.
    TimeZone,
    /// Attempts before lock.
    LockAfter,
}

/// What the person who is signed in chose.
///
/// # Errors
/// When the database fails.
pub fn load(look: &mut Look<'_>, permit: &Permit<'_, may::SignedIn>) -> Answer<Preferences> {
    queries::load(look, permit.person().id)
}

/// Keeps what they choose now.
///
/// # Errors
/// Refused with every field that cannot stand.
pub fn save(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::SignedIn>,
    preferences: &Preferences,
) -> Result<(), No<Vec<(Field, Refusal)>>> {
    let mut problems = Vec::new();
    if Tz::from_str(&preferences.time_zone).is_err() {
        problems.push((Field::TimeZone, Refusal::ChoiceMissing));
    }
    if !LOCK_AFTER.contains(&preferences.lock_after) {
        problems.push((Field::LockAfter, Refusal::OutOfRange));
    }
    if !problems.is_empty() {
        return refuse(problems);
    }
    queries::store(tx, permit.person().id, preferences)?;
    let entry = Entry::done(Kind::PreferencesChanged)
        .of(permit.person().id)
        .detail("language", preferences.language.word())
        .detail("time_zone", preferences.time_zone.as_str())
        .detail("theme", preferences.theme.word())
        .detail("lock_after", preferences.lock_after)
        .detail("alert_sign_in", preferences.alert_sign_in.word())
        .detail("alert_wrong_password", preferences.alert_wrong_password);
    activity::record(tx, &entry)?;
    Ok(())
}
