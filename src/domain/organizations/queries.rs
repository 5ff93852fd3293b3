//! Rows of `organizations` and `memberships`.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Text};

use super::{Details, rules};
use crate::domain::access::{Member, OrganizationId, Role, UserId};
use crate::ground::db::schema::{memberships, organizations};
use crate::ground::db::{Look, Tx};
use crate::ground::failure::Answer;

/// An organization that somebody belongs to, and as what.
#[derive(Debug, Clone, Queryable)]
pub struct Belonging {
    /// Which organization.
    pub organization: OrganizationId,
    /// Its name.
    pub name: String,
    /// The name as the list is sorted.
    pub name_key: String,
    /// Their role.
    pub role: Role,
    /// Whether they were granted the accounting.
    pub accounting: bool,
}

impl Belonging {
    /// Their place in it, which knows what they may.
    pub fn member(&self) -> Member {
        Member {
            organization: self.organization,
            role: self.role,
            accounting: self.accounting,
        }
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
        organizations::name_key.eq(rules::fold(&details.name)),
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

pub(super) fn insert_member(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    user: UserId,
    role: Role,
) -> Answer<()> {
    let row = (
        memberships::organization_id.eq(organization),
        memberships::user_id.eq(user),
        memberships::role.eq(role),
        memberships::accounting.eq(false),
        memberships::created_at.eq(tx.now),
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
        .select((
            organizations::id,
            organizations::name,
            organizations::name_key,
            memberships::role,
            memberships::accounting,
        ))
        .order((organizations::name_key, organizations::id))
        .limit(count)
        .into_boxed();
    if !filter.is_empty() {
        let escaped = filter
            .replace('\\', "\\\\")
            .replace('%', "\\%")
            .replace('_', "\\_");
        query = query.filter(
            organizations::name_key
                .like(format!("%{escaped}%"))
                .escape('\\'),
        );
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
    Ok(query.load(look.conn)?)
}

pub(super) fn find(
    look: &mut Look<'_>,
    user: UserId,
    organization: OrganizationId,
) -> Answer<Option<Belonging>> {
    Ok(memberships::table
        .inner_join(organizations::table)
        .filter(memberships::user_id.eq(user))
        .filter(memberships::organization_id.eq(organization))
        .select((
            organizations::id,
            organizations::name,
            organizations::name_key,
            memberships::role,
            memberships::accounting,
        ))
        .first(look.conn)
        .optional()?)
}

pub(super) fn count_members(look: &mut Look<'_>, organization: OrganizationId) -> Answer<i64> {
    Ok(memberships::table
        .filter(memberships::organization_id.eq(organization))
        .count()
        .get_result(look.conn)?)
}
