//! The outbox: what is to be sent, written in the transaction of what it tells of; facts, not words.

mod queries;
mod rules;

use serde::Serialize;

use crate::ground::db::{Look, Tx, id, words};
use crate::ground::failure::{Answer, Failure};
use crate::ground::i18n::Language;
use crate::ground::ids;
use crate::ground::random;
use crate::ground::time::Moment;

pub use self::queries::{Claimed, Letter};
pub use self::rules::LEASE;

id!(
    /// A letter to be sent.
    LetterId
);

words! {
    /// Where a letter stands.
    pub enum State {
        /// It is to be sent.
        Waiting = "waiting",
        /// It was taken by the mail server.
        Delivered = "delivered",
        /// It will not be sent any more.
        Failed = "failed",
    }
}

/// The facts of an e-mail; each area has an enum of its own.
pub trait Facts: Serialize {
    /// The area and the kind (`identity.reset_password`).
    fn kind(&self) -> &'static str;

    /// What it is about, where a page shows its letters: by its kind, the number of an invoice.
    fn about(&self) -> Option<&str> {
        None
    }
}

/// To whom, in which language.
#[derive(Debug, Clone)]
pub struct Recipient {
    /// The e-mail address.
    pub address: String,
    /// The language of the letter.
    pub language: Language,
}

/// Puts a letter into the outbox, to be sent at once.
///
/// # Errors
/// When the database fails.
pub fn enqueue(tx: &mut Tx<'_>, to: &Recipient, facts: &impl Facts) -> Answer<LetterId> {
    let now = tx.now;
    enqueue_for(tx, to, facts, now)
}

/// Puts a letter into the outbox, to be sent at `due`.
///
/// # Errors
/// When the database fails.
pub fn enqueue_for(
    tx: &mut Tx<'_>,
    to: &Recipient,
    facts: &impl Facts,
    due: Moment,
) -> Answer<LetterId> {
    let id: LetterId = tx.draw();
    let message_id = message_id(id);
    let new = queries::New {
        id,
        kind: facts.kind(),
        about: facts.about(),
        facts: written(facts)?,
        message_id,
        due,
    };
    queries::insert(tx, to, &new)?;
    Ok(id)
}

/// Changes the facts of a letter that waits for its time; answers whether it still waited.
///
/// # Errors
/// When the database fails.
pub fn amend(tx: &mut Tx<'_>, letter: LetterId, facts: &impl Facts) -> Answer<bool> {
    let text = written(facts)?;
    queries::amend(tx, letter, &text)
}

fn message_id(id: LetterId) -> String {
    format!("{id}.{}", &random::key()[..16])
}

fn written(facts: &impl Facts) -> Answer<String> {
    serde_json::to_string(facts)
        .map_err(|error| Failure::Inconsistent(format!("facts of a letter: {error}")))
}

/// Takes a few letters that are due, for one lease; nobody else takes them until it ends.
///
/// # Errors
/// When the database fails.
pub fn claim(tx: &mut Tx<'_>, count: i64) -> Answer<Vec<Claimed>> {
    let lease = ids::draw(tx.now);
    let until = tx.now.plus(LEASE);
    let mut claimed = Vec::new();
    for letter in queries::due(tx, count)? {
        if queries::lease(tx, letter, lease, until)? {
            claimed.extend(queries::find_claimed(tx, letter, lease)?);
        }
    }
    Ok(claimed)
}

/// How an attempt to send ended.
#[derive(Debug, Clone)]
pub enum Ending {
    /// The mail server took it.
    Delivered,
    /// Nothing was tried: something that goes with it is not there yet, for this reason.
    Waits(String),
    /// Try again later, for this reason.
    Later(String),
    /// Never try again, for this reason.
    Never(String),
}

/// Settles an attempt; answers false when the lease had ended and somebody else has the letter now.
///
/// # Errors
/// When the database fails.
pub fn settle(tx: &mut Tx<'_>, claimed: &Claimed, ending: &Ending) -> Answer<bool> {
    match ending {
        Ending::Delivered => queries::finish(tx, claimed, State::Delivered, None),
        Ending::Never(reason) => queries::finish(tx, claimed, State::Failed, Some(reason)),
        Ending::Waits(reason) => {
            let due = tx.now.plus(rules::pause(claimed.attempts));
            // It is no attempt, however often it is looked for.
            Ok(queries::put_off(tx, claimed, due, reason)? && queries::uncount(tx, claimed)?)
        }
        Ending::Later(reason) if rules::gives_up(claimed.attempts) => {
            queries::finish(tx, claimed, State::Failed, Some(reason))
        }
        Ending::Later(reason) => {
            let due = tx.now.plus(rules::pause(claimed.attempts));
            queries::put_off(tx, claimed, due, reason)
        }
    }
}

/// The letters of one kind that are about something, in the order in which they were written.
///
/// # Errors
/// When the database fails.
pub fn about(look: &mut Look<'_>, subject: &str, kind: &str) -> Answer<Vec<Letter>> {
    queries::about(look, subject, kind)
}

/// Sends a letter that was settled once more, to the same address and with the same facts; answers
/// false where its facts are erased.
///
/// # Errors
/// When the database fails.
pub fn again(tx: &mut Tx<'_>, letter: LetterId) -> Answer<bool> {
    let id: LetterId = tx.draw();
    queries::copy(tx, letter, id, message_id(id))
}

/// Erases the facts of letters that were settled thirty days ago; recipient, kind and times stay.
///
/// # Errors
/// When the database fails.
pub fn forget(tx: &mut Tx<'_>) -> Answer<usize> {
    let before = tx.now.minus(rules::REMEMBERED);
    queries::erase(tx, before)
}

/// How many letters wait, due or not.
///
/// # Errors
/// When the database fails.
pub fn waiting(look: &mut Look<'_>) -> Answer<i64> {
    queries::waiting(look)
}
