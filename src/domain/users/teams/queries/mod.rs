//! Rows of `teams` and `team_members`.

mod changes;
mod people;

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Text};

pub(super) use self::changes::{delete, insert, put_in, set_leader, take_out, update};
pub(super) use self::people::{granted, list as people, within};
use super::{Colour, Cursor, Details, Led, Line, Team};
use crate::domain::access::{OrganizationId, TeamId, UserId};
use crate::ground::db::schema::{
    grants, invitation_teams, invitations, team_members, teams, users,
};
use crate::ground::db::{Look, containing};
use crate::ground::failure::Answer;

type Columns = (TeamId, String, Colour, String);
type Named = (UserId, String, String);

fn team((id, name, colour, description): Columns) -> Team {
    Team {
        id,
        details: Details {
            name,
            colour,
            description,
        },
    }
}

pub(super) fn names(
    look: &mut Look<'_>,
    organization: OrganizationId,
) -> Answer<Vec<(TeamId, String)>> {
    Ok(teams::table
        .filter(teams::organization_id.eq(organization))
        .order((teams::name_key, teams::id))
        .select((teams::id, teams::name))
        .load(look.conn)?)
}

pub(super) fn find(
    look: &mut Look<'_>,
    organization: OrganizationId,
    id: TeamId,
) -> Answer<Option<Team>> {
    let found: Option<Columns> = teams::table
        .filter(teams::organization_id.eq(organization))
        .filter(teams::id.eq(id))
        .select((teams::id, teams::name, teams::colour, teams::description))
        .first(look.conn)
        .optional()?;
    Ok(found.map(team))
}

pub(super) fn list(
    look: &mut Look<'_>,
    organization: OrganizationId,
    search: &str,
    (after, count): (Option<&Cursor>, i64),
) -> Answer<Vec<Line>> {
    let mut query = teams::table
        .filter(teams::organization_id.eq(organization))
        .order((teams::organization_id, teams::name_key, teams::id))
        .limit(count)
        .select((
            (teams::id, teams::name, teams::colour, teams::description),
            teams::name_key,
        ))
        .into_boxed();
    if let Some(like) = containing(search) {
        query = query.filter(teams::name_key.like(like).escape('\\'));
    }
    if let Some(after) = after {
        query = query.filter(
            diesel::dsl::sql::<Bool>("(teams.name_key, teams.id) > (")
                .bind::<Text, _>(&after.name_key)
                .sql(", ")
                .bind::<BigInt, _>(after.team)
                .sql(")"),
        );
    }
    let rows: Vec<(Columns, String)> = query.load(look.conn)?;
    let line = |(columns, name_key)| Line {
        team: team(columns),
        name_key,
        leader: None,
        members: 0,
        products: 0,
        kinds: 0,
    };
    Ok(rows.into_iter().map(line).collect())
}

/// Leaders and numbers of the teams that are shown: three queries for all of them.
pub(super) fn fill(
    look: &mut Look<'_>,
    organization: OrganizationId,
    lines: &mut [Line],
) -> Answer<()> {
    let shown: Vec<TeamId> = lines.iter().map(|line| line.team.id).collect();
    let members: Vec<(TeamId, i64)> = team_members::table
        .filter(team_members::organization_id.eq(organization))
        .filter(team_members::team_id.eq_any(shown.clone()))
        .group_by(team_members::team_id)
        .select((team_members::team_id, diesel::dsl::count_star()))
        .load(look.conn)?;
    let granted: Vec<(Option<TeamId>, i64, i64)> = grants::table
        .filter(grants::organization_id.eq(organization))
        .filter(grants::team_id.eq_any(shown.clone()))
        .group_by(grants::team_id)
        .select((
            grants::team_id,
            diesel::dsl::count(grants::product_id),
            diesel::dsl::count(grants::kind),
        ))
        .load(look.conn)?;
    let leaders: Vec<(TeamId, String, String)> = team_members::table
        .inner_join(users::table)
        .filter(team_members::organization_id.eq(organization))
        .filter(team_members::team_id.eq_any(shown))
        .filter(team_members::leads)
        .select((team_members::team_id, users::first_name, users::last_name))
        .load(look.conn)?;
    for line in lines {
        let id = line.team.id;
        if let Some((_, count)) = members.iter().find(|(team, _)| *team == id) {
            line.members = *count;
        }
        if let Some((_, products, kinds)) = granted.iter().find(|(team, ..)| *team == Some(id)) {
            (line.products, line.kinds) = (*products, *kinds);
        }
        let leader = leaders.iter().find(|(team, ..)| *team == id);
        line.leader = leader.map(|(_, first, last)| format!("{first} {last}"));
    }
    Ok(())
}

/// A team with who leads it.
pub(super) fn find_led(
    look: &mut Look<'_>,
    organization: OrganizationId,
    id: TeamId,
) -> Answer<Option<Led>> {
    let leads = team_members::team_id.eq(teams::id).and(team_members::leads);
    let found: Option<(Columns, Option<Named>)> = teams::table
        .left_join(team_members::table.on(leads))
        .left_join(users::table.on(users::id.eq(team_members::user_id)))
        .filter(teams::organization_id.eq(organization))
        .filter(teams::id.eq(id))
        .select((
            (teams::id, teams::name, teams::colour, teams::description),
            (users::id, users::first_name, users::last_name).nullable(),
        ))
        .first(look.conn)
        .optional()?;
    Ok(found.map(|(columns, leader)| {
        let leader = leader.map(|(user, first, last)| (user, format!("{first} {last}")));
        (team(columns), leader)
    }))
}

/// Who leads a team.
pub(super) fn leader(
    look: &mut Look<'_>,
    organization: OrganizationId,
    team: TeamId,
) -> Answer<Option<UserId>> {
    Ok(team_members::table
        .filter(team_members::organization_id.eq(organization))
        .filter(team_members::team_id.eq(team))
        .filter(team_members::leads)
        .select(team_members::user_id)
        .first(look.conn)
        .optional()?)
}

pub(super) fn count_members(
    look: &mut Look<'_>,
    organization: OrganizationId,
    team: TeamId,
) -> Answer<i64> {
    Ok(team_members::table
        .filter(team_members::organization_id.eq(organization))
        .filter(team_members::team_id.eq(team))
        .count()
        .get_result(look.conn)?)
}

/// How many open invitations lead into a team.
pub(super) fn count_invitations(
    look: &mut Look<'_>,
    organization: OrganizationId,
    team: TeamId,
) -> Answer<i64> {
    Ok(invitation_teams::table
        .inner_join(invitations::table)
        .filter(invitation_teams::organization_id.eq(organization))
        .filter(invitation_teams::team_id.eq(team))
        .filter(invitations::state.eq(crate::domain::users::invitations::State::Open))
        .count()
        .get_result(look.conn)?)
}

pub(super) fn of_member(
    look: &mut Look<'_>,
    organization: OrganizationId,
    user: UserId,
) -> Answer<Vec<TeamId>> {
    Ok(team_members::table
        .filter(team_members::organization_id.eq(organization))
        .filter(team_members::user_id.eq(user))
        .select(team_members::team_id)
        .load(look.conn)?)
}
