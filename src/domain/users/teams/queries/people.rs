//! Members of the organization as teams see them, and all that they hold: a query for each kind of row.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::super::{Asked, Person};
use crate::domain::access::{Granted, Object, Through, Use};
use crate::domain::access::{OrganizationId, ProductId, Role, TeamId, UserId};
use crate::domain::users::queries as members;
use crate::ground::db::Look;
use crate::ground::db::schema::{grants, memberships, team_members, teams, users};
use crate::ground::failure::Answer;
use crate::ground::i18n::Language;

/// An engine takes so many values in one query.
const AT_ONCE: usize = 10_000;

type Columns = (UserId, String, String, String, String, Language, Role);

fn person((user, first_name, last_name, name_key, login, language, role): Columns) -> Person {
    Person {
        user,
        first_name,
        last_name,
        name_key,
        login,
        language,
        role,
    }
}

pub(in crate::domain::users::teams) fn list(
    look: &mut Look<'_>,
    organization: OrganizationId,
    asked: &Asked,
) -> Answer<Vec<Person>> {
    let mut query = memberships::table
        .inner_join(users::table)
        .filter(memberships::organization_id.eq(organization))
        .order((
            memberships::organization_id,
            memberships::name_key,
            memberships::user_id,
        ))
        .limit(asked.count)
        .select((
            users::id,
            users::first_name,
            users::last_name,
            memberships::name_key,
            users::login,
            users::language,
            memberships::role,
        ))
        .into_boxed();
    if let Some(team) = asked.team {
        let theirs = team_members::table
            .filter(team_members::organization_id.eq(organization))
            .filter(team_members::team_id.eq(team))
            .select(team_members::user_id);
        query = query.filter(memberships::user_id.eq_any(theirs));
    }
    if let Some(chosen) = &asked.chosen {
        query = query.filter(memberships::user_id.eq_any(chosen.clone()));
    }
    if let Some(named) = members::named(&asked.search) {
        query = query.filter(named);
    }
    if let Some((name_key, user)) = &asked.after {
        query = query.filter(members::after(name_key, *user));
    }
    let rows: Vec<Columns> = query.load(look.conn)?;
    Ok(rows.into_iter().map(person).collect())
}

/// Which of these are in a team.
pub(in crate::domain::users::teams) fn within(
    look: &mut Look<'_>,
    (organization, team): (OrganizationId, TeamId),
    asked: &[UserId],
) -> Answer<Vec<UserId>> {
    Ok(team_members::table
        .filter(team_members::organization_id.eq(organization))
        .filter(team_members::team_id.eq(team))
        .filter(team_members::user_id.eq_any(asked.to_vec()))
        .select(team_members::user_id)
        .load(look.conn)?)
}

/// What people were granted, and what the teams of whom they have it are called.
type All = (BTreeMap<UserId, Vec<Granted>>, BTreeMap<TeamId, String>);

/// What each of these was granted, by themselves and by every team they are in.
pub(in crate::domain::users::teams) fn granted(
    look: &mut Look<'_>,
    organization: OrganizationId,
    asked: &[UserId],
) -> Answer<All> {
    let mut found: BTreeMap<UserId, Vec<Granted>> = BTreeMap::new();
    let mut names: BTreeMap<TeamId, String> = BTreeMap::new();
    for some in asked.chunks(AT_ONCE) {
        let places: Vec<(UserId, TeamId, String)> = team_members::table
            .inner_join(teams::table)
            .filter(team_members::organization_id.eq(organization))
            .filter(team_members::user_id.eq_any(some.to_vec()))
            .select((team_members::user_id, teams::id, teams::name))
            .load(look.conn)?;
        let mut of_team: BTreeMap<TeamId, Vec<UserId>> = BTreeMap::new();
        for (user, team, name) in places {
            names.insert(team, name);
            of_team.entry(team).or_default().push(user);
        }
        let teams: Vec<TeamId> = of_team.keys().copied().collect();
        for (user, team, granted) in rows(look, organization, some, &teams)? {
            let holders = match (user, team) {
                (Some(user), _) => vec![user],
                (None, Some(team)) => of_team.get(&team).cloned().unwrap_or_default(),
                (None, None) => Vec::new(),
            };
            for holder in holders {
                found.entry(holder).or_default().push(granted.clone());
            }
        }
    }
    Ok((found, names))
}

type Grant = (
    Option<UserId>,
    Option<TeamId>,
    Option<ProductId>,
    Option<String>,
    (bool, bool),
    Option<NaiveDate>,
);

/// Who holds a grant: a member or a team.
type Held = (Option<UserId>, Option<TeamId>, Granted);

fn rows(
    look: &mut Look<'_>,
    organization: OrganizationId,
    users: &[UserId],
    teams: &[TeamId],
) -> Answer<Vec<Held>> {
    let rows: Vec<Grant> = grants::table
        .filter(grants::organization_id.eq(organization))
        .filter(
            grants::user_id
                .eq_any(users.to_vec())
                .or(grants::team_id.eq_any(teams.to_vec()))
                .assume_not_null(),
        )
        .order(grants::id)
        .select((
            grants::user_id,
            grants::team_id,
            grants::product_id,
            grants::kind,
            (grants::technical, grants::statistics),
            grants::until,
        ))
        .load(look.conn)?;
    let row = |(user, team, product, kind, (technical, statistics), until): Grant| {
        let object = product.map(Object::Product).or(kind.map(Object::Kind))?;
        let granted = Granted {
            object,
            uses: Use {
                technical,
                statistics,
            },
            until,
            through: team.map_or(Through::Own, Through::Team),
        };
        Some((user, team, granted))
    };
    Ok(rows.into_iter().filter_map(row).collect())
}
