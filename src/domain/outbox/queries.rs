//! Rows of `outbox`.

use diesel::prelude::*;

use super::{LetterId, Recipient, State};
use crate::ground::db::schema::outbox;
use crate::ground::db::{Look, Tx, free, put_off, take_lease};
use crate::ground::failure::Answer;
use crate::ground::i18n::Language;
use crate::ground::time::Moment;

/// A letter in somebody's hands until its lease ends.
#[derive(Debug, Clone, Queryable)]
pub struct Claimed {
    /// Which letter.
    pub id: LetterId,
    /// The lease that settling must name.
    pub lease: Option<i64>,
    /// The area and the kind.
    pub kind: String,
    /// To which address.
    pub recipient: String,
    /// In which language.
    pub language: Language,
    /// The same at every attempt.
    pub message_id: String,
    /// The facts as JSON.
    pub facts: Option<String>,
    /// When it was written.
    pub created_at: Moment,
    /// How many attempts there were, this one included.
    pub attempts: i32,
}

/// A letter as those may see it whom its subject concerns.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Letter {
    /// Which letter.
    pub id: LetterId,
    /// To which address.
    pub recipient: String,
    /// Where it stands.
    pub state: State,
    /// When it was written.
    pub created_at: Moment,
    /// When it was taken by the mail server or given up.
    pub settled_at: Option<Moment>,
    /// Whether its facts are still there, so that it can be sent again.
    pub whole: bool,
}

pub(super) struct New<'a> {
    pub(super) id: LetterId,
    pub(super) kind: &'static str,
    pub(super) about: Option<&'a str>,
    pub(super) facts: String,
    pub(super) message_id: String,
    pub(super) due: Moment,
}

pub(super) fn insert(tx: &mut Tx<'_>, to: &Recipient, new: &New<'_>) -> Answer<()> {
    let row = (
        outbox::id.eq(new.id),
        outbox::kind.eq(new.kind),
        outbox::about.eq(new.about),
        outbox::recipient.eq(&to.address),
        outbox::language.eq(to.language),
        outbox::message_id.eq(&new.message_id),
        outbox::facts.eq(&new.facts),
        outbox::state.eq(State::Waiting),
        outbox::created_at.eq(tx.now),
        outbox::due_at.eq(new.due),
        outbox::attempts.eq(0),
    );
    diesel::insert_into(outbox::table)
        .values(row)
        .execute(tx.conn)?;
    Ok(())
}

pub(super) fn amend(tx: &mut Tx<'_>, letter: LetterId, facts: &str) -> Answer<bool> {
    let untouched = outbox::table
        .filter(outbox::id.eq(letter))
        .filter(outbox::state.eq(State::Waiting))
        .filter(outbox::attempts.eq(0));
    Ok(diesel::update(untouched)
        .set(outbox::facts.eq(facts))
        .execute(tx.conn)?
        == 1)
}

pub(super) fn due(tx: &mut Tx<'_>, count: i64) -> Answer<Vec<LetterId>> {
    Ok(outbox::table
        .filter(outbox::state.eq(State::Waiting))
        .filter(outbox::due_at.le(tx.now))
        .filter(free!(outbox, tx.now))
        .order((outbox::due_at, outbox::id))
        .limit(count)
        .select(outbox::id)
        .load(tx.conn)?)
}

/// Takes the lease, unless another server was faster.
pub(super) fn lease(tx: &mut Tx<'_>, letter: LetterId, lease: i64, until: Moment) -> Answer<bool> {
    let waits = outbox::id.eq(letter).and(outbox::state.eq(State::Waiting));
    Ok(take_lease!(tx, outbox, waits, (lease, until)))
}

pub(super) fn find_claimed(
    tx: &mut Tx<'_>,
    letter: LetterId,
    lease: i64,
) -> Answer<Option<Claimed>> {
    Ok(outbox::table
        .filter(outbox::id.eq(letter))
        .filter(outbox::lease.eq(lease))
        .select((
            outbox::id,
            outbox::lease,
            outbox::kind,
            outbox::recipient,
            outbox::language,
            outbox::message_id,
            outbox::facts,
            outbox::created_at,
            outbox::attempts,
        ))
        .first(tx.conn)
        .optional()?)
}

pub(super) fn finish(
    tx: &mut Tx<'_>,
    claimed: &Claimed,
    state: State,
    error: Option<&str>,
) -> Answer<bool> {
    let mine = outbox::table
        .filter(outbox::id.eq(claimed.id))
        .filter(outbox::lease.eq(claimed.lease));
    let settled = diesel::update(mine)
        .set((
            outbox::state.eq(state),
            outbox::settled_at.eq(tx.now),
            outbox::lease.eq(None::<i64>),
            outbox::lease_until.eq(None::<Moment>),
            outbox::last_error.eq(error),
        ))
        .execute(tx.conn)?;
    Ok(settled == 1)
}

pub(super) fn put_off(
    tx: &mut Tx<'_>,
    claimed: &Claimed,
    due: Moment,
    error: &str,
) -> Answer<bool> {
    let which = outbox::id.eq(claimed.id);
    Ok(put_off!(tx, outbox, which, claimed.lease, (due, error)))
}

/// Counts one attempt less.
pub(super) fn uncount(tx: &mut Tx<'_>, claimed: &Claimed) -> Answer<bool> {
    let uncounted = diesel::update(outbox::table.find(claimed.id))
        .set(outbox::attempts.eq(claimed.attempts - 1))
        .execute(tx.conn)?;
    Ok(uncounted == 1)
}

pub(super) fn about(look: &mut Look<'_>, subject: &str, kind: &str) -> Answer<Vec<Letter>> {
    Ok(outbox::table
        .filter(outbox::about.eq(subject))
        .filter(outbox::kind.eq(kind))
        .order(outbox::id)
        .select((
            outbox::id,
            outbox::recipient,
            outbox::state,
            outbox::created_at,
            outbox::settled_at,
            outbox::facts.is_not_null(),
        ))
        .load(look.conn)?)
}

/// Writes a settled letter once more, while its facts are there.
pub(super) fn copy(
    tx: &mut Tx<'_>,
    letter: LetterId,
    id: LetterId,
    message_id: String,
) -> Answer<bool> {
    type Facts = (String, String, Language, Option<String>, Option<String>);
    let found: Option<Facts> = outbox::table
        .filter(outbox::id.eq(letter))
        .filter(outbox::state.ne(State::Waiting))
        .filter(outbox::facts.is_not_null())
        .select((
            outbox::kind,
            outbox::recipient,
            outbox::language,
            outbox::facts,
            outbox::about,
        ))
        .first(tx.conn)
        .optional()?;
    let Some((kind, recipient, language, facts, about)) = found else {
        return Ok(false);
    };
    let row = (
        outbox::id.eq(id),
        outbox::kind.eq(kind),
        outbox::about.eq(about),
        outbox::recipient.eq(recipient),
        outbox::language.eq(language),
        outbox::message_id.eq(message_id),
        outbox::facts.eq(facts),
        outbox::state.eq(State::Waiting),
        outbox::created_at.eq(tx.now),
        outbox::due_at.eq(tx.now),
        outbox::attempts.eq(0),
    );
    diesel::insert_into(outbox::table)
        .values(row)
        .execute(tx.conn)?;
    Ok(true)
}

pub(super) fn erase(tx: &mut Tx<'_>, before: Moment) -> Answer<usize> {
    let old = outbox::table
        .filter(outbox::settled_at.lt(before))
        .filter(outbox::facts.is_not_null());
    Ok(diesel::update(old)
        .set(outbox::facts.eq(None::<String>))
        .execute(tx.conn)?)
}

pub(super) fn waiting(look: &mut Look<'_>) -> Answer<i64> {
    Ok(outbox::table
        .filter(outbox::state.eq(State::Waiting))
        .count()
        .get_result(look.conn)?)
}
