//! Rows of `activities` and the heads of their chains.

use diesel::prelude::*;

use super::rules::{Row, Stored};
use super::{EventId, Kind, Outcome};
use crate::domain::access::{OrganizationId, ProductId, UserId};
use crate::ground::actor::ActorKind;
use crate::ground::db::schema::{activities, activity_heads};
use crate::ground::db::{Look, Tx, insert_or_ignore, lock_row};
use crate::ground::failure::Answer;
use crate::ground::time::Moment;

/// Rows read at a time while a chain is walked.
const BATCH: i64 = 500;

pub(super) struct Head {
    pub(super) length: i64,
    pub(super) hash: Vec<u8>,
}

/// The head of a chain, locked; a chain that has none gets one.
pub(super) fn lock_head(tx: &mut Tx<'_>, chain: &str) -> Answer<Head> {
    let new = (
        activity_heads::chain.eq(chain),
        activity_heads::length.eq(0_i64),
        activity_heads::hash.eq(Vec::<u8>::new()),
    );
    insert_or_ignore!(&mut *tx.conn, activity_heads::table, &new)?;
    let query = activity_heads::table
        .filter(activity_heads::chain.eq(chain))
        .select((activity_heads::length, activity_heads::hash));
    let found: Option<(i64, Vec<u8>)> = lock_row!(&mut *tx.conn, query)?;
    let (length, hash) = found.ok_or(diesel::result::Error::NotFound)?;
    Ok(Head { length, hash })
}

pub(super) fn insert(
    tx: &mut Tx<'_>,
    row: &Row,
    hash: &[u8],
    (salt, details): (&[u8], &str),
) -> Answer<()> {
    let id: EventId = tx.draw();
    let values = (
        activities::id.eq(id),
        activities::chain.eq(&row.chain),
        activities::position.eq(row.position),
        activities::event.eq(row.event),
        activities::happened_at.eq(row.happened_at),
        activities::kind.eq(row.kind),
        activities::outcome.eq(row.outcome),
        activities::actor.eq(row.actor),
        activities::actor_id.eq(row.actor_id),
        activities::user_id.eq(row.user),
        activities::organization_id.eq(row.organization),
        activities::product_id.eq(row.product),
        activities::address.eq(&row.address),
        activities::agent.eq(&row.agent),
        activities::request.eq(&row.request),
        activities::salt.eq(salt),
        activities::details.eq(details),
        activities::digest.eq(&row.digest),
        activities::hash.eq(hash),
    );
    diesel::insert_into(activities::table)
        .values(values)
        .execute(tx.conn)?;
    Ok(())
}

pub(super) fn move_head(tx: &mut Tx<'_>, row: &Row, hash: &[u8]) -> Answer<()> {
    diesel::update(activity_heads::table.filter(activity_heads::chain.eq(&row.chain)))
        .set((
            activity_heads::length.eq(row.position),
            activity_heads::hash.eq(hash),
        ))
        .execute(tx.conn)?;
    Ok(())
}

pub(super) fn heads(look: &mut Look<'_>) -> Answer<Vec<(String, i64, Vec<u8>)>> {
    Ok(activity_heads::table
        .order(activity_heads::chain)
        .select((
            activity_heads::chain,
            activity_heads::length,
            activity_heads::hash,
        ))
        .load(look.conn)?)
}

/// A chain that has rows but no head: somebody took the head away.
pub(super) fn headless(look: &mut Look<'_>) -> Answer<Option<String>> {
    let heads = activity_heads::table.filter(activity_heads::chain.eq(activities::chain));
    Ok(activities::table
        .filter(diesel::dsl::not(diesel::dsl::exists(heads)))
        .select(activities::chain)
        .first(look.conn)
        .optional()?)
}

type First = (
    String,
    i64,
    EventId,
    Moment,
    Kind,
    Outcome,
    ActorKind,
    Option<i64>,
);
type Second = (
    Option<UserId>,
    Option<OrganizationId>,
    Option<ProductId>,
    String,
    String,
    String,
);
type Third = (Option<Vec<u8>>, Option<String>, Vec<u8>, Vec<u8>);

pub(super) fn after(look: &mut Look<'_>, chain: &str, position: i64) -> Answer<Vec<Stored>> {
    let rows: Vec<(First, Second, Third)> = activities::table
        .filter(activities::chain.eq(chain))
        .filter(activities::position.gt(position))
        .order(activities::position)
        .limit(BATCH)
        .select((
            (
                activities::chain,
                activities::position,
                activities::event,
                activities::happened_at,
                activities::kind,
                activities::outcome,
                activities::actor,
                activities::actor_id,
            ),
            (
                activities::user_id,
                activities::organization_id,
                activities::product_id,
                activities::address,
                activities::agent,
                activities::request,
            ),
            (
                activities::salt,
                activities::details,
                activities::digest,
                activities::hash,
            ),
        ))
        .load(look.conn)?;
    Ok(rows.into_iter().map(stored).collect())
}

fn stored((first, second, (salt, details, digest, hash)): (First, Second, Third)) -> Stored {
    let (chain, position, event, happened_at, kind, outcome, actor, actor_id) = first;
    let (user, organization, product, address, agent, request) = second;
    let row = Row {
        chain,
        position,
        event,
        happened_at,
        kind,
        outcome,
        actor,
        actor_id,
        user,
        organization,
        product,
        address,
        agent,
        request,
        digest,
    };
    Stored {
        row,
        hash,
        details: salt.zip(details),
    }
}
