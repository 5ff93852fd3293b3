//! Rows of `memberships` as the directory shows them: one query for the people, one for their teams.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Text};

use super::{Cursor, Entry};
use crate::domain::access::{OrganizationId, Role, UserId};
use crate::ground::db::schema::{memberships, team_members, teams, users};
use crate::ground::db::{Look, containing};
use crate::ground::failure::Answer;

type Columns = (UserId, String, String, String, String);

macro_rules! columns {
    () => {
        (
            users::id,
            users::first_name,
            users::last_name,
            memberships::name_key,
            users::login,
        )
    };
}

fn entry((user, first_name, last_name, name_key, login): Columns) -> Entry {
    Entry {
        user,
        first_name,
        last_name,
        name_key,
        login,
        teams: Vec::new(),
    }
}

pub(super) fn list(
    look: &mut Look<'_>,
    (organization, roles): (OrganizationId, &[Role]),
    search: &str,
    (after, count): (Option<&Cursor>, i64),
) -> Answer<Vec<Entry>> {
    let mut query = memberships::table
        .inner_join(users::table)
        .filter(memberships::organization_id.eq(organization))
        .filter(memberships::role.eq_any(roles.to_vec()))
        .order((
            memberships::organization_id,
            memberships::name_key,
            memberships::user_id,
        ))
        .limit(count)
        .select(columns!())
        .into_boxed();
    let search = search.trim().to_lowercase();
    if !search.is_empty() {
        let like = containing(&search);
        query = query.filter(
            memberships::name_key
                .like(like.clone())
                .escape('\\')
                .or(users::login_key.like(like).escape('\\')),
        );
    }
    if let Some(after) = after {
        query = query.filter(
            diesel::dsl::sql::<Bool>("(memberships.name_key, memberships.user_id) > (")
                .bind::<Text, _>(&after.name_key)
                .sql(", ")
                .bind::<BigInt, _>(after.user)
                .sql(")"),
        );
    }
    let rows: Vec<Columns> = query.load(look.conn)?;
    Ok(rows.into_iter().map(entry).collect())
}

pub(super) fn find(
    look: &mut Look<'_>,
    (organization, roles): (OrganizationId, &[Role]),
    user: UserId,
) -> Answer<Option<Entry>> {
    let found: Option<Columns> = memberships::table
        .inner_join(users::table)
        .filter(memberships::organization_id.eq(organization))
        .filter(memberships::role.eq_any(roles.to_vec()))
        .filter(memberships::user_id.eq(user))
        .select(columns!())
        .first(look.conn)
        .optional()?;
    Ok(found.map(entry))
}

pub(super) fn fill_teams(
    look: &mut Look<'_>,
    organization: OrganizationId,
    entries: &mut [Entry],
) -> Answer<()> {
    let shown: Vec<UserId> = entries.iter().map(|one| one.user).collect();
    let found: Vec<(UserId, String)> = team_members::table
        .inner_join(teams::table)
        .filter(team_members::organization_id.eq(organization))
        .filter(team_members::user_id.eq_any(shown))
        .order((teams::name_key, teams::id))
        .select((team_members::user_id, teams::name))
        .load(look.conn)?;
    let mut of_user = std::collections::BTreeMap::<UserId, Vec<String>>::new();
    for (user, name) in found {
        of_user.entry(user).or_default().push(name);
    }
    for entry in entries {
        entry.teams = of_user.remove(&entry.user).unwrap_or_default();
    }
    Ok(())
}
