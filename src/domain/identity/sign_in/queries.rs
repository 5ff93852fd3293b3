//! Rows of `networks`, and the letter in which wrong passwords are gathered.

use diesel::prelude::*;

use crate::domain::access::UserId;
use crate::domain::outbox::{LetterId, State};
use crate::ground::db::schema::{networks, outbox};
use crate::ground::db::{Tx, insert_or_ignore};
use crate::ground::failure::Answer;
use crate::ground::time::Moment;

pub(super) fn was_seen(
    tx: &mut Tx<'_>,
    user: UserId,
    network: &str,
    since: Moment,
) -> Answer<bool> {
    let seen = networks::table
        .filter(networks::user_id.eq(user))
        .filter(networks::network.eq(network))
        .filter(networks::seen_at.ge(since));
    Ok(diesel::select(diesel::dsl::exists(seen)).get_result(tx.conn)?)
}

pub(super) fn see(tx: &mut Tx<'_>, user: UserId, network: &str) -> Answer<()> {
    let row = (
        networks::user_id.eq(user),
        networks::network.eq(network),
        networks::seen_at.eq(tx.now),
    );
    insert_or_ignore!(&mut *tx.conn, networks::table, &row)?;
    diesel::update(
        networks::table
            .filter(networks::user_id.eq(user))
            .filter(networks::network.eq(network)),
    )
    .set(networks::seen_at.eq(tx.now))
    .execute(tx.conn)?;
    Ok(())
}

/// The letter about wrong passwords that was written last.
pub(super) struct Letter {
    pub(super) waits: bool,
    pub(super) due_at: Moment,
    pub(super) facts: Option<String>,
}

pub(super) fn find_letter(tx: &mut Tx<'_>, letter: LetterId) -> Answer<Option<Letter>> {
    let found: Option<(State, Moment, Option<String>)> = outbox::table
        .filter(outbox::id.eq(letter))
        .select((outbox::state, outbox::due_at, outbox::facts))
        .first(tx.conn)
        .optional()?;
    Ok(found.map(|(state, due_at, facts)| Letter {
        waits: state == State::Waiting,
        due_at,
        facts,
    }))
}
