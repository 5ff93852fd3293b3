//! Rows of `organizations` and `memberships`.

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Text};

use super::Details;
use crate::domain::access::{Member, OrganizationId, Role, UserId};
use crate::domain::outbox::Recipient;
use crate::ground::db::schema::{memberships, organizations, users};
use crate::ground::db::{Look, Tx, containing, folded, share_row};
use crate::ground::failure::Answer;
use crate::ground::i18n::Language;
use crate::ground::time::Moment;

/// An organization that somebody belongs to, and as what.
#[derive(Debug, Clone)]
pub struct Belonging {
    /// Which organization.
    pub organization: OrganizationId,
    /// Its name.
    pub name: String,
    /// The name as the list is sorted.
    pub name_key: String,
    /// Their role.
    pub role: Role,
    /// Their place in it today, which knows what they may.
    pub member: Member,
    /// Whether it asks for a second factor: without one it shows nothing of its own.
    pub gated: bool,
    /// The hash of its logo, if it has one.
    pub logo: Option<String>,
}

/// What a [`Belonging`] is made of.
type BelongingColumns = (
    (OrganizationId, String, String, Option<String>),
    (Role, bool, Option<NaiveDate>),
    Option<Moment>,
);

/// The columns of a [`BelongingColumns`], of memberships with their organizations.
macro_rules! belonging {
    () => {
        (
            (
                organizations::id,
                organizations::name,
                organizations::name_key,
                organizations::logo,
            ),
            (
                memberships::role,
                memberships::accounting,
                memberships::accounting_until,
            ),
            organizations::two_factor_required_at,
        )
    };
}

fn belonging((whole, place, required): BelongingColumns, today: NaiveDate) -> Belonging {
    let (organization, name, name_key, logo) = whole;
    let (role, accounting, until) = place;
    Belonging {
        organization,
        name,
        name_key,
        role,
        member: Member::of(organization, role, (accounting, until), today),
        gated: required.is_some(),
        logo,
    }
}

/// Where a list of organizations goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    /// The folded name of the last one shown.
    pub name_key: String,
    /// Its id.
    pub organization: OrganizationId,
}

pub(super) fn insert(tx: &mut Tx<'_>, id: OrganizationId, details: &Details) -> Answer<()> {
    let row = (
        organizations::id.eq(id),
        organizations::name.eq(&details.name),
        organizations::name_key.eq(folded(&details.name)),
        organizations::kind.eq(details.kind),
        organizations::street.eq(&details.street),
        organizations::street2.eq(&details.street2),
        organizations::postcode.eq(&details.postcode),
        organizations::city.eq(&details.city),
        organizations::country.eq(&details.country),
        organizations::vat_number.eq(&details.vat_number),
        organizations::language.eq(details.language),
        organizations::created_at.eq(tx.now),
    );
    diesel::insert_into(organizations::table)
        .values(row)
        .execute(tx.conn)?;
    Ok(())
}

/// Whether it is there and not deleted; others may look at it, but not delete it meanwhile.
pub(super) fn share_open(tx: &mut Tx<'_>, organization: OrganizationId) -> Answer<bool> {
    let query = organizations::table
        .filter(organizations::id.eq(organization))
        .filter(organizations::deleted_at.is_null())
        .select(organizations::id);
    let found: Option<OrganizationId> = share_row!(&mut *tx.conn, query)?;
    Ok(found.is_some())
}

pub(super) fn insert_member(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    user: UserId,
    role: Role,
) -> Answer<()> {
    let (first, last): (String, String) = users::table
        .filter(users::id.eq(user))
        .select((users::first_name, users::last_name))
        .first(tx.conn)?;
    let row = (
        memberships::organization_id.eq(organization),
        memberships::user_id.eq(user),
        memberships::role.eq(role),
        memberships::accounting.eq(false),
        memberships::created_at.eq(tx.now),
        memberships::name_key.eq(folded(&format!("{first} {last}"))),
    );
    diesel::insert_into(memberships::table)
        .values(row)
        .execute(tx.conn)?;
    Ok(())
}

pub(super) fn list(
    look: &mut Look<'_>,
    user: UserId,
    filter: &str,
    after: Option<&Cursor>,
    count: i64,
) -> Answer<Vec<Belonging>> {
    let mut query = memberships::table
        .inner_join(organizations::table)
        .filter(memberships::user_id.eq(user))
        .select(belonging!())
        .order((organizations::name_key, organizations::id))
        .limit(count)
        .into_boxed();
    if let Some(like) = containing(filter) {
        query = query.filter(organizations::name_key.like(like).escape('\\'));
    }
    if let Some(after) = after {
        query = query.filter(
            diesel::dsl::sql::<Bool>("(organizations.name_key, organizations.id) > (")
                .bind::<Text, _>(&after.name_key)
                .sql(", ")
                .bind::<BigInt, _>(after.organization)
                .sql(")"),
        );
    }
    let found: Vec<BelongingColumns> = query.load(look.conn)?;
    let today = look.today();
    Ok(found.into_iter().map(|row| belonging(row, today)).collect())
}

pub(super) fn find(
    look: &mut Look<'_>,
    user: UserId,
    organization: OrganizationId,
) -> Answer<Option<Belonging>> {
    let found: Option<BelongingColumns> = memberships::table
        .inner_join(organizations::table)
        .filter(memberships::user_id.eq(user))
        .filter(memberships::organization_id.eq(organization))
        .select(belonging!())
        .first(look.conn)
        .optional()?;
    let today = look.today();
    Ok(found.map(|row| belonging(row, today)))
}

pub(super) fn count_members(look: &mut Look<'_>, organization: OrganizationId) -> Answer<i64> {
    Ok(memberships::table
        .filter(memberships::organization_id.eq(organization))
        .count()
        .get_result(look.conn)?)
}

/// Somebody whom a letter of this area goes to.
#[derive(Debug, Clone, Queryable)]
pub(super) struct Reader {
    pub(super) user: UserId,
    pub(super) login: String,
    pub(super) first_name: String,
    pub(super) last_name: String,
    pub(super) language: Language,
    pub(super) time_zone: String,
    pub(super) role: Role,
    pub(super) two_factor_at: Option<Moment>,
}

impl Reader {
    /// To their login.
    pub(super) fn recipient(&self) -> Recipient {
        Recipient {
            address: self.login.clone(),
            language: self.language,
        }
    }

    /// First and last name.
    pub(super) fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }
}

/// The members, in the order in which they joined; only those of `role`, if one is named.
pub(super) fn readers(
    look: &mut Look<'_>,
    organization: OrganizationId,
    role: Option<Role>,
) -> Answer<Vec<Reader>> {
    let mut query = memberships::table
        .inner_join(users::table)
        .filter(memberships::organization_id.eq(organization))
        .select((
            users::id,
            users::login,
            users::first_name,
            users::last_name,
            users::language,
            users::time_zone,
            memberships::role,
            users::two_factor_at,
        ))
        .order((memberships::created_at, users::id))
        .into_boxed();
    if let Some(role) = role {
        query = query.filter(memberships::role.eq(role));
    }
    Ok(query.load(look.conn)?)
}

/// How many members have a second factor, and how many have none.
pub(super) fn count_two_factor(
    look: &mut Look<'_>,
    organization: OrganizationId,
) -> Answer<(i64, i64)> {
    let with: i64 = memberships::table
        .inner_join(users::table)
        .filter(memberships::organization_id.eq(organization))
        .filter(users::two_factor_at.is_not_null())
        .count()
        .get_result(look.conn)?;
    Ok((with, count_members(look, organization)? - with))
}

pub(super) fn two_factor_required_at(
    look: &mut Look<'_>,
    organization: OrganizationId,
) -> Answer<Option<Moment>> {
    Ok(organizations::table
        .filter(organizations::id.eq(organization))
        .select(organizations::two_factor_required_at)
        .first(look.conn)?)
}

pub(super) fn set_two_factor(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    required_at: Option<Moment>,
) -> Answer<()> {
    diesel::update(organizations::table.filter(organizations::id.eq(organization)))
        .set(organizations::two_factor_required_at.eq(required_at))
        .execute(tx.conn)?;
    Ok(())
}

pub(super) fn name(look: &mut Look<'_>, organization: OrganizationId) -> Answer<String> {
    Ok(organizations::table
        .filter(organizations::id.eq(organization))
        .select(organizations::name)
        .first(look.conn)?)
}
