//! What was sent before: the keys of forms that act once, kept in the transaction of their effect.

mod queries;

use chrono::TimeDelta;

use super::UserId;
use crate::ground::db::Tx;
use crate::ground::failure::Answer;

/// A form that somebody sent.
#[derive(Debug, Clone)]
pub struct Sent {
    /// The key that was drawn with the page.
    pub key: String,
    /// The address it was sent to.
    pub route: String,
    /// The hash of its fields.
    pub hash: Vec<u8>,
}

/// Whether it was sent before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Before {
    /// No.
    Never,
    /// Yes, with the same fields: the address that was answered.
    Same(String),
    /// Yes, with other fields or to another address: what was answered then.
    Other(String),
}

/// Looks whether a form was sent before. Two at once: the second waits for the first, or its key
/// is refused by the constraint and the transaction runs again.
///
/// # Errors
/// When the database fails.
pub fn find(tx: &mut Tx<'_>, user: UserId, sent: &Sent) -> Answer<Before> {
    let Some((route, hash, answer)) = queries::find(tx, user, &sent.key)? else {
        return Ok(Before::Never);
    };
    Ok(if route == sent.route && hash == sent.hash {
        Before::Same(answer)
    } else {
        Before::Other(answer)
    })
}

/// Keeps the answer for a repetition.
///
/// # Errors
/// When the database fails, also because another repetition was faster.
pub fn keep(tx: &mut Tx<'_>, user: UserId, sent: &Sent, answer: &str) -> Answer<()> {
    queries::insert(tx, user, sent, answer)
}

/// Forgets keys after two days: no page is open longer.
///
/// # Errors
/// When the database fails.
pub fn sweep(tx: &mut Tx<'_>) -> Answer<usize> {
    let before = tx.now.minus(TimeDelta::days(2));
    queries::delete_before(tx, before)
}
