//! Rows of `memberships` with the people they are about.

mod list;

use chrono::NaiveDate;
use diesel::prelude::*;

pub use self::list::{Counts, Cursor, Filter, Line};
pub(super) use self::list::{counts, fill_ends, fill_teams, list};
use super::Profile;
use crate::domain::access::{Member, OrganizationId, Role, TeamId, UserId};
use crate::ground::db::schema::{memberships, team_members, teams, users};
use crate::ground::db::{Look, Tx};
use crate::ground::failure::Answer;
use crate::ground::i18n::Language;
use crate::ground::time::Moment;

type PersonColumns = (
    UserId,
    String,
    String,
    String,
    Language,
    Option<Moment>,
    Option<Moment>,
    Option<Moment>,
);
type PlaceColumns = (Role, bool, Option<NaiveDate>, bool, bool, Moment);

macro_rules! profile_columns {
    () => {
        (
            (
                users::id,
                users::first_name,
                users::last_name,
                users::login,
                users::language,
                users::two_factor_at,
                users::locked_at,
                users::signed_in_at,
            ),
            (
                memberships::role,
                memberships::accounting,
                memberships::accounting_until,
                memberships::billing_messages,
                memberships::product_messages,
                memberships::created_at,
            ),
        )
    };
}

fn profile(
    organization: OrganizationId,
    today: NaiveDate,
    (person, place): (PersonColumns, PlaceColumns),
) -> Profile {
    let (user, first_name, last_name, login, language, two_factor, locked, signed_in_at) = person;
    let (role, accounting, until, billing_messages, product_messages, joined_at) = place;
    Profile {
        user,
        first_name,
        last_name,
        login,
        language,
        member: Member::of(organization, role, (accounting, until), today),
        accounting,
        until,
        billing_messages,
        product_messages,
        two_factor: two_factor.is_some(),
        locked: locked.is_some(),
        signed_in_at,
        joined_at,
    }
}

fn profiles(
    organization: OrganizationId,
    today: NaiveDate,
    found: Vec<(PersonColumns, PlaceColumns)>,
) -> Vec<Profile> {
    let found = found.into_iter();
    found
        .map(|columns| profile(organization, today, columns))
        .collect()
}

pub(super) fn find(
    look: &mut Look<'_>,
    organization: OrganizationId,
    user: UserId,
) -> Answer<Option<Profile>> {
    let found: Option<(PersonColumns, PlaceColumns)> = memberships::table
        .inner_join(users::table)
        .filter(memberships::organization_id.eq(organization))
        .filter(memberships::user_id.eq(user))
        .select(profile_columns!())
        .first(look.conn)
        .optional()?;
    let today = look.today();
    Ok(found.map(|columns| profile(organization, today, columns)))
}

pub(super) fn with_role(
    look: &mut Look<'_>,
    organization: OrganizationId,
    roles: &[Role],
) -> Answer<Vec<Profile>> {
    let found: Vec<(PersonColumns, PlaceColumns)> = memberships::table
        .inner_join(users::table)
        .filter(memberships::organization_id.eq(organization))
        .filter(memberships::role.eq_any(roles.to_vec()))
        .order((memberships::name_key, memberships::user_id))
        .select(profile_columns!())
        .load(look.conn)?;
    Ok(profiles(organization, look.today(), found))
}

/// In the order in which they opened their accounts.
pub(super) fn with_billing_messages(
    look: &mut Look<'_>,
    organization: OrganizationId,
) -> Answer<Vec<Profile>> {
    let found: Vec<(PersonColumns, PlaceColumns)> = memberships::table
        .inner_join(users::table)
        .filter(memberships::organization_id.eq(organization))
        .filter(memberships::billing_messages)
        .order(users::id)
        .select(profile_columns!())
        .load(look.conn)?;
    Ok(profiles(organization, look.today(), found))
}

/// Members who have no second factor: all, or those among the chosen.
pub(super) fn without_two_factor(
    look: &mut Look<'_>,
    organization: OrganizationId,
    chosen: Option<&[UserId]>,
) -> Answer<Vec<Profile>> {
    let mut query = memberships::table
        .inner_join(users::table)
        .filter(memberships::organization_id.eq(organization))
        .filter(users::two_factor_at.is_null())
        .order(memberships::user_id)
        .select(profile_columns!())
        .into_boxed();
    if let Some(chosen) = chosen {
        query = query.filter(memberships::user_id.eq_any(chosen.to_vec()));
    }
    let found: Vec<(PersonColumns, PlaceColumns)> = query.load(look.conn)?;
    Ok(profiles(organization, look.today(), found))
}

pub(super) fn count_role(
    look: &mut Look<'_>,
    organization: OrganizationId,
    role: Role,
) -> Answer<i64> {
    Ok(memberships::table
        .filter(memberships::organization_id.eq(organization))
        .filter(memberships::role.eq(role))
        .count()
        .get_result(look.conn)?)
}

pub(super) fn teams(
    look: &mut Look<'_>,
    organization: OrganizationId,
    user: UserId,
) -> Answer<Vec<(TeamId, String)>> {
    Ok(team_members::table
        .inner_join(teams::table)
        .filter(team_members::organization_id.eq(organization))
        .filter(team_members::user_id.eq(user))
        .order((teams::name_key, teams::id))
        .select((teams::id, teams::name))
        .load(look.conn)?)
}

pub(super) fn delete(tx: &mut Tx<'_>, organization: OrganizationId, user: UserId) -> Answer<()> {
    let place = memberships::table
        .filter(memberships::organization_id.eq(organization))
        .filter(memberships::user_id.eq(user));
    diesel::delete(place).execute(tx.conn)?;
    Ok(())
}

pub(super) fn set_messages(
    tx: &mut Tx<'_>,
    (organization, user): (OrganizationId, UserId),
    (billing, product): (bool, bool),
) -> Answer<()> {
    let place = memberships::table
        .filter(memberships::organization_id.eq(organization))
        .filter(memberships::user_id.eq(user));
    diesel::update(place)
        .set((
            memberships::billing_messages.eq(billing),
            memberships::product_messages.eq(product),
        ))
        .execute(tx.conn)?;
    Ok(())
}
