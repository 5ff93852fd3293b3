//! The list of members: one query for the lines, one for their teams, one for the ends of their rights.

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

use super::super::Security;
use crate::domain::access::{OrganizationId, Role, TeamId, UserId};
use crate::domain::users::queries as members;
use crate::ground::db::Look;
use crate::ground::db::schema::{grants, memberships, team_members, users};
use crate::ground::failure::Answer;
use crate::ground::time::Moment;

/// Which members.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Of this role.
    pub role: Option<Role>,
    /// In this team.
    pub team: Option<TeamId>,
    /// With, without, locked.
    pub security: Option<Security>,
    /// What stands in name or login.
    pub search: String,
}

/// Where the list goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    /// The folded name of the last one shown.
    pub name_key: String,
    /// Who it was.
    pub user: UserId,
}

/// A line of the list.
#[derive(Debug, Clone)]
pub struct Line {
    /// Who.
    pub user: UserId,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// The name as the list is sorted.
    pub name_key: String,
    /// The login.
    pub login: String,
    /// The role.
    pub role: Role,
    /// Whether they have a second factor.
    pub two_factor: bool,
    /// Whether the sign-in is locked.
    pub locked: bool,
    /// When they signed in last.
    pub signed_in_at: Option<Moment>,
    /// Their teams, by name.
    pub teams: Vec<String>,
    /// The first day on which something of their own ends.
    pub until: Option<NaiveDate>,
}

type Columns = (
    UserId,
    String,
    String,
    String,
    String,
    Role,
    Option<Moment>,
    Option<Moment>,
    Option<Moment>,
    Option<NaiveDate>,
);

pub(in crate::domain::users::members) fn list(
    look: &mut Look<'_>,
    organization: OrganizationId,
    filter: &Filter,
    after: Option<&Cursor>,
    count: i64,
) -> Answer<Vec<Line>> {
    let mut query = memberships::table
        .inner_join(users::table)
        .filter(memberships::organization_id.eq(organization))
        .order((
            memberships::organization_id,
            memberships::name_key,
            memberships::user_id,
        ))
        .limit(count)
        .select((
            users::id,
            users::first_name,
            users::last_name,
            memberships::name_key,
            users::login,
            memberships::role,
            users::two_factor_at,
            users::locked_at,
            users::signed_in_at,
            memberships::accounting_until,
        ))
        .into_boxed();
    if let Some(role) = filter.role {
        query = query.filter(memberships::role.eq(role));
    }
    if let Some(team) = filter.team {
        let theirs = team_members::table
            .filter(team_members::organization_id.eq(organization))
            .filter(team_members::team_id.eq(team))
            .select(team_members::user_id);
        query = query.filter(memberships::user_id.eq_any(theirs));
    }
    query = match filter.security {
        Some(Security::With) => query.filter(users::two_factor_at.is_not_null()),
        Some(Security::Without) => query.filter(users::two_factor_at.is_null()),
        Some(Security::Locked) => query.filter(users::locked_at.is_not_null()),
        None => query,
    };
    if let Some(named) = members::named(&filter.search) {
        query = query.filter(named);
    }
    if let Some(after) = after {
        query = query.filter(members::after(&after.name_key, after.user));
    }
    let rows: Vec<Columns> = query.load(look.conn)?;
    Ok(rows.into_iter().map(line).collect())
}

fn line(columns: Columns) -> Line {
    let (
        user,
        first_name,
        last_name,
        name_key,
        login,
        role,
        two_factor,
        locked,
        signed_in_at,
        until,
    ) = columns;
    Line {
        user,
        first_name,
        last_name,
        name_key,
        login,
        role,
        two_factor: two_factor.is_some(),
        locked: locked.is_some(),
        signed_in_at,
        teams: Vec::new(),
        until,
    }
}

pub(in crate::domain::users::members) fn fill_teams(
    look: &mut Look<'_>,
    organization: OrganizationId,
    lines: &mut [Line],
) -> Answer<()> {
    let shown: Vec<UserId> = lines.iter().map(|line| line.user).collect();
    let mut names = members::team_names(look, organization, shown)?;
    for line in lines {
        line.teams = names.remove(&line.user).unwrap_or_default();
    }
    Ok(())
}

pub(in crate::domain::users::members) fn fill_ends(
    look: &mut Look<'_>,
    organization: OrganizationId,
    lines: &mut [Line],
) -> Answer<()> {
    let shown: Vec<UserId> = lines.iter().map(|line| line.user).collect();
    let found: Vec<(Option<UserId>, Option<NaiveDate>)> = grants::table
        .filter(grants::organization_id.eq(organization))
        .filter(grants::user_id.eq_any(shown))
        .filter(grants::until.is_not_null())
        .select((grants::user_id, grants::until))
        .distinct()
        .load(look.conn)?;
    for (user, until) in found {
        let line = lines.iter_mut().find(|line| Some(line.user) == user);
        if let (Some(line), Some(until)) = (line, until) {
            line.until = Some(line.until.map_or(until, |earlier| earlier.min(until)));
        }
    }
    Ok(())
}

/// How many members there are of what.
#[derive(Debug, Clone, Copy, Default, Queryable)]
pub struct Counts {
    /// All of them.
    pub all: i64,
    /// External users.
    pub external: i64,
    /// Without a second factor.
    pub without_two_factor: i64,
    /// With a locked sign-in.
    pub locked: i64,
}

pub(in crate::domain::users::members) fn counts(
    look: &mut Look<'_>,
    organization: OrganizationId,
) -> Answer<Counts> {
    let of = |condition: &str| {
        diesel::dsl::sql::<BigInt>(&format!("COUNT(*) FILTER (WHERE {condition})"))
    };
    let external = format!("memberships.role = '{}'", Role::External.word());
    Ok(memberships::table
        .inner_join(users::table)
        .filter(memberships::organization_id.eq(organization))
        .select((
            of("TRUE"),
            of(&external),
            of("users.two_factor_at IS NULL"),
            of("users.locked_at IS NOT NULL"),
        ))
        .first(look.conn)?)
}
