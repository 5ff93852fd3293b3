//! Slowing down who guesses: counters in the database, shared by every path that tests a secret.

mod queries;
mod rules;

use crate::domain::identity::TooMany;
use crate::ground::crypto::{Purpose, ServerKey};
use crate::ground::db::Tx;
use crate::ground::failure::Answer;

pub(super) use self::rules::{Kind, network};

/// Somebody or something whose failures are counted; unknown logins are kept as a digest.
pub(super) fn subject(key: &ServerKey, kind: Kind, name: &str) -> String {
    let digest = key.digest(
        Purpose::Throttle,
        &[kind.label().as_bytes(), name.as_bytes()],
    );
    format!(
        "{}:{}",
        kind.label(),
        data_encoding::HEXLOWER.encode(&digest[..16])
    )
}

/// Counts an attempt before it is made: concurrent ones cannot pass together.
///
/// # Errors
/// The inner error says when it works again.
pub(super) fn book(tx: &mut Tx<'_>, kind: Kind, subject: &str) -> Answer<Result<(), TooMany>> {
    let counted = queries::lock(tx, subject)?;
    let now = tx.now;
    let failures = rules::remembered(kind, counted, now);
    if let Some(until) = rules::closed_until(kind, counted, now) {
        return Ok(Err(TooMany { until }));
    }
    let at = rules::counted_from(kind, counted, now);
    queries::store(tx, subject, failures + 1, at)?;
    Ok(Ok(()))
}

/// Whether an attempt may be made, without counting it.
///
/// # Errors
/// The inner error says when it works again.
pub(super) fn look(tx: &mut Tx<'_>, kind: Kind, subject: &str) -> Answer<Result<(), TooMany>> {
    let counted = queries::lock(tx, subject)?;
    Ok(match rules::closed_until(kind, counted, tx.now) {
        Some(until) => Err(TooMany { until }),
        None => Ok(()),
    })
}

/// Counts a failure that was not booked.
pub(super) fn failed(tx: &mut Tx<'_>, kind: Kind, subject: &str) -> Answer<()> {
    let counted = queries::lock(tx, subject)?;
    let failures = rules::remembered(kind, counted, tx.now);
    let at = rules::counted_from(kind, counted, tx.now);
    queries::store(tx, subject, failures + 1, at)
}

/// Forgets the failures: the attempt was right.
pub(super) fn forget(tx: &mut Tx<'_>, subject: &str) -> Answer<()> {
    let now = tx.now;
    queries::store(tx, subject, 0, now)
}

/// Forgets all that is too old to count.
pub(super) fn sweep(tx: &mut Tx<'_>) -> Answer<usize> {
    let before = tx.now.minus(rules::LONGEST_MEMORY);
    queries::delete_before(tx, before)
}
