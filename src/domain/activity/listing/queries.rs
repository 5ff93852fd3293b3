//! Lines of a chain with the names of whom they tell of.

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Integer, Text};
use serde_json::{Map, Value};

use super::{Filter, Line, Met, Part, Seen};
use crate::domain::access::{OrganizationId, UserId};
use crate::domain::activity::{EventId, Kind, Outcome};
use crate::ground::actor::ActorKind;
use crate::ground::db::schema::{activities, organizations, products, users};
use crate::ground::db::{Look, both};
use crate::ground::failure::Answer;
use crate::ground::time::Moment;

type Name = (Option<String>, Option<String>);
type What = (i64, EventId, Moment, Kind, Outcome);
type Things = (Option<OrganizationId>, Option<String>, Option<String>);
type Where = (Option<String>, String, String);
type Columns = (What, Who, Things, Where);
type Who = (ActorKind, Option<i64>, Name, Option<UserId>, Name);

fn name((first, last): Name) -> Option<String> {
    first
        .zip(last)
        .map(|(first, last)| format!("{first} {last}"))
}

/// Chooses by a value, where there is one.
macro_rules! only {
    ($query:ident, $value:expr, |$one:ident| $condition:expr) => {
        if let Some($one) = $value {
            $query = $query.filter($condition);
        }
    };
}

pub(super) fn list(
    look: &mut Look<'_>,
    chain: &str,
    filter: &Filter,
    low_bits: Option<i64>,
    part: Part,
) -> Answer<Vec<Line>> {
    let whom = diesel::alias!(users as whom);
    let mut query = activities::table
        .left_join(users::table.on(activities::actor_id.eq(users::id.nullable())))
        .left_join(whom.on(activities::user_id.eq(whom.field(users::id).nullable())))
        .left_join(products::table.on(activities::product_id.eq(products::id.nullable())))
        .left_join(
            organizations::table.on(activities::organization_id.eq(organizations::id.nullable())),
        )
        .filter(activities::chain.eq(chain))
        .select((
            (
                activities::position,
                activities::event,
                activities::happened_at,
                activities::kind,
                activities::outcome,
            ),
            (
                activities::actor,
                activities::actor_id,
                (users::first_name.nullable(), users::last_name.nullable()),
                activities::user_id,
                (
                    whom.field(users::first_name).nullable(),
                    whom.field(users::last_name).nullable(),
                ),
            ),
            (
                activities::organization_id,
                organizations::name.nullable(),
                products::name.nullable(),
            ),
            (activities::details, activities::address, activities::agent),
        ))
        .order(activities::position.desc())
        .limit(part.count)
        .into_boxed();
    only!(query, part.after, |after| activities::position.lt(after));
    only!(query, filter.from, |from| activities::happened_at.ge(from));
    only!(query, filter.before, |before| activities::happened_at
        .lt(before));
    only!(query, filter.kind, |kind| activities::kind.eq(kind));
    only!(query, filter.who, |who| activities::actor_id
        .eq(who.number())
        .or(activities::user_id.eq(who)));
    only!(query, filter.product, |product| activities::product_id
        .eq(product));
    only!(query, filter.outcome, |outcome| activities::outcome
        .eq(outcome));
    // The code of an event is its lowest 35 bits.
    only!(query, low_bits, |low_bits| sql::<Bool>(
        "(activities.event & 34359738367) = "
    )
    .bind::<BigInt, _>(low_bits));
    let rows: Vec<Columns> = query.load(look.conn)?;
    Ok(rows.into_iter().map(|row| line(chain, row)).collect())
}

fn line(chain: &str, (what, who, things, place): Columns) -> Line {
    let (organization, organization_name, product) = things;
    let (details, address, agent) = place;
    let (position, event, happened_at, kind, outcome) = what;
    let (actor, actor_id, actor_name, user, user_name) = who;
    // Where others sit is not told to the owner of a user's chain: an administrator of a customer
    // acts in the chain of the agency's people too.
    let apart = chain
        .strip_prefix("user:")
        .is_some_and(|owner| actor_id.is_some_and(|id| id.to_string() != owner));
    let (address, agent) = if apart {
        Default::default()
    } else {
        (address, agent)
    };
    // Whom it is about goes without saying when it is whoever acted, or whose chain it is.
    let own = user.is_some_and(|user| {
        actor_id == Some(user.number()) || chain.strip_prefix("user:") == Some(&user.to_string())
    });
    let here = organization.is_some_and(|organization| {
        chain.strip_prefix("organization:") == Some(&organization.to_string())
    });
    Line {
        position,
        event,
        happened_at,
        kind,
        outcome,
        actor,
        who: name(actor_name),
        whom: name(user_name).filter(|_| !own),
        organization: organization_name.filter(|_| !here),
        product,
        details: details.as_deref().map(read).unwrap_or_default(),
        address,
        agent,
    }
}

/// Details are written by [`super::super::record`] only; what is no object was tampered with, and
/// `verify` says so.
fn read(details: &str) -> Map<String, Value> {
    serde_json::from_str(details).unwrap_or_default()
}

/// Hops from one value of an indexed column to the next, so that a chain of a million lines costs as
/// many steps as it has values; `$1` is the chain, `$2` how many values at most.
macro_rules! hops {
    ($name:literal, $column:literal) => {
        concat!(
            $name,
            " (id, step) AS (SELECT MIN(",
            $column,
            "), 1 FROM activities WHERE chain = $1 UNION ALL SELECT (SELECT MIN(",
            $column,
            ") FROM activities WHERE chain = $1 AND ",
            $column,
            " > before.id), before.step + 1 FROM ",
            $name,
            " AS before WHERE before.id IS NOT NULL AND before.step < $2)"
        )
    };
}

const MET: &str = concat!(
    "WITH RECURSIVE ",
    hops!("actors", "actor_id"),
    ", ",
    hops!("people", "user_id"),
    ", ",
    hops!("objects", "product_id"),
    " SELECT 'user' AS what, users.id AS id, users.first_name || ' ' || users.last_name AS name, '' AS kind \
     FROM (SELECT id FROM actors UNION SELECT id FROM people) AS met INNER JOIN users ON users.id = met.id \
     UNION ALL SELECT 'product', products.id, products.name, products.kind \
     FROM objects INNER JOIN products ON products.id = objects.id ORDER BY what, name, id"
);

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    what: String,
    #[diesel(sql_type = BigInt)]
    id: i64,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    kind: String,
}

pub(super) fn met(look: &mut Look<'_>, chain: &str, most: i32) -> Answer<Met> {
    let rows: Vec<Row> = both!(&mut *look.conn, |c| diesel::sql_query(MET)
        .bind::<Text, _>(chain)
        .bind::<Integer, _>(most)
        .load(c))?;
    let mut met = Met::default();
    for Row {
        what,
        id,
        name,
        kind,
    } in rows
    {
        if what == "user" {
            met.users.push((id.into(), name));
        } else {
            met.products.push((id.into(), name, kind));
        }
    }
    Ok(met)
}

pub(super) fn newest(look: &mut Look<'_>, chain: &str, count: i64) -> Answer<Vec<Seen>> {
    let whom = diesel::alias!(users as whom);
    let lines: Vec<(Moment, Kind, String, Name, Name)> = activities::table
        .left_join(users::table.on(activities::actor_id.eq(users::id.nullable())))
        .left_join(whom.on(activities::user_id.eq(whom.field(users::id).nullable())))
        .filter(activities::chain.eq(chain))
        .order(activities::position.desc())
        .limit(count)
        .select((
            activities::happened_at,
            activities::kind,
            activities::agent,
            (users::first_name.nullable(), users::last_name.nullable()),
            (
                whom.field(users::first_name).nullable(),
                whom.field(users::last_name).nullable(),
            ),
        ))
        .load(look.conn)?;
    Ok(lines
        .into_iter()
        .map(|(happened_at, kind, agent, who, whom)| Seen {
            happened_at,
            kind,
            who: name(who),
            whom: name(whom),
            agent,
        })
        .collect())
}
