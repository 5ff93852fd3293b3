//! Rows of `logos`, one for an organization, and the hash beside its name.

use diesel::prelude::*;

use crate::domain::access::OrganizationId;
use crate::ground::db::schema::{logos, organizations};
use crate::ground::db::{Look, Tx};
use crate::ground::failure::Answer;
use crate::ground::pictures::Picture;

/// Hash, width and height of the logo.
pub(super) fn find_size(
    look: &mut Look<'_>,
    organization: OrganizationId,
) -> Answer<Option<(String, i32, i32)>> {
    Ok(logos::table
        .filter(logos::organization_id.eq(organization))
        .select((logos::hash, logos::width, logos::height))
        .first(look.conn)
        .optional()?)
}

pub(super) fn find(
    look: &mut Look<'_>,
    organization: OrganizationId,
    hash: &str,
) -> Answer<Option<Vec<u8>>> {
    Ok(logos::table
        .filter(logos::organization_id.eq(organization))
        .filter(logos::hash.eq(hash))
        .select(logos::bytes)
        .first(look.conn)
        .optional()?)
}

pub(super) fn store(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    (hash, picture): (&str, &Picture),
) -> Answer<()> {
    delete(tx, organization)?;
    let row = (
        logos::organization_id.eq(organization),
        logos::hash.eq(hash),
        logos::width.eq(i32::from(picture.width)),
        logos::height.eq(i32::from(picture.height)),
        logos::bytes.eq(&picture.png),
        logos::created_at.eq(tx.now),
    );
    diesel::insert_into(logos::table)
        .values(row)
        .execute(tx.conn)?;
    name(tx, organization, Some(hash))
}

pub(super) fn delete(tx: &mut Tx<'_>, organization: OrganizationId) -> Answer<()> {
    diesel::delete(logos::table.filter(logos::organization_id.eq(organization)))
        .execute(tx.conn)?;
    name(tx, organization, None)
}

fn name(tx: &mut Tx<'_>, organization: OrganizationId, hash: Option<&str>) -> Answer<()> {
    diesel::update(organizations::table.filter(organizations::id.eq(organization)))
        .set(organizations::logo.eq(hash))
        .execute(tx.conn)?;
    Ok(())
}
