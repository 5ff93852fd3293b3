//! Rows of `memberships` as the directory shows them: one query for the people, one for their teams.

use diesel::prelude::*;

use super::{Cursor, Entry};
use crate::domain::access::{OrganizationId, Role, UserId};
use crate::domain::users::queries as members;
use crate::ground::db::Look;
use crate::ground::db::schema::{memberships, users};
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
    if let Some(named) = members::named(search) {
        query = query.filter(named);
    }
    if let Some(after) = after {
        query = query.filter(members::after(&after.name_key, after.user));
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
    let mut names = members::team_names(look, organization, shown)?;
    for entry in entries {
        entry.teams = names.remove(&entry.user).unwrap_or_default();
    }
    Ok(())
}
