//! What the lists of members share: all of them join `memberships` and `users`, in the order of names.

use std::collections::BTreeMap;

use diesel::dsl::{InnerJoinQuerySource, sql};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Text};

use crate::domain::access::{OrganizationId, UserId};
use crate::ground::db::schema::{memberships, team_members, teams, users};
use crate::ground::db::{Conn, Look, containing};
use crate::ground::failure::Answer;

type Members = InnerJoinQuerySource<memberships::table, users::table>;
type Backend = <Conn as diesel::Connection>::Backend;
/// Which members a list means.
pub(super) type Condition = Box<dyn BoxableExpression<Members, Backend, SqlType = Bool>>;

/// Those whose name or login holds what was typed; none where nothing was typed.
pub(super) fn named(typed: &str) -> Option<Condition> {
    let like = containing(typed)?;
    let name = memberships::name_key.like(like.clone()).escape('\\');
    let login = users::login_key.like(like).escape('\\');
    Some(Box::new(name.or(login)))
}

/// Those who come after this one, by folded name and id.
pub(super) fn after(name_key: &str, user: UserId) -> Condition {
    let place = sql::<Bool>("(memberships.name_key, memberships.user_id) > (")
        .bind::<Text, _>(name_key.to_owned())
        .sql(", ")
        .bind::<BigInt, _>(user)
        .sql(")");
    Box::new(place)
}

/// The names of the teams of these members, by name.
pub(super) fn team_names(
    look: &mut Look<'_>,
    organization: OrganizationId,
    shown: Vec<UserId>,
) -> Answer<BTreeMap<UserId, Vec<String>>> {
    let found: Vec<(UserId, String)> = team_members::table
        .inner_join(teams::table)
        .filter(team_members::organization_id.eq(organization))
        .filter(team_members::user_id.eq_any(shown))
        .order((teams::name_key, teams::id))
        .select((team_members::user_id, teams::name))
        .load(look.conn)?;
    let mut names = BTreeMap::<UserId, Vec<String>>::new();
    for (user, name) in found {
        names.entry(user).or_default().push(name);
    }
    Ok(names)
}
