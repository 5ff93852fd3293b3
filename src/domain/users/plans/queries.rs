//! Rows of `drafts` that hold plans.

use diesel::prelude::*;

use super::Plan;
use crate::domain::access::{OrganizationId, Role, UserId};
use crate::domain::users::DraftId;
use crate::ground::db::schema::{drafts, memberships};
use crate::ground::db::{Look, Tx};
use crate::ground::failure::Answer;
use crate::ground::time::Moment;

/// What a draft of this room is for.
const PURPOSE: &str = "plan";

type Owner = (OrganizationId, UserId);

pub(super) fn insert(
    tx: &mut Tx<'_>,
    (organization, user): Owner,
    draft: DraftId,
    fields: &str,
) -> Answer<()> {
    let row = (
        drafts::id.eq(draft),
        drafts::organization_id.eq(organization),
        drafts::user_id.eq(user),
        drafts::purpose.eq(PURPOSE),
        drafts::fields.eq(fields),
        drafts::created_at.eq(tx.now),
    );
    diesel::insert_into(drafts::table)
        .values(row)
        .execute(tx.conn)?;
    Ok(())
}

pub(super) fn update(
    tx: &mut Tx<'_>,
    (organization, user): Owner,
    draft: DraftId,
    fields: &str,
) -> Answer<bool> {
    let row = drafts::table
        .filter(drafts::id.eq(draft))
        .filter(drafts::organization_id.eq(organization))
        .filter(drafts::user_id.eq(user))
        .filter(drafts::purpose.eq(PURPOSE));
    Ok(diesel::update(row)
        .set(drafts::fields.eq(fields))
        .execute(tx.conn)?
        == 1)
}

pub(super) fn find(
    look: &mut Look<'_>,
    (organization, user): Owner,
    draft: DraftId,
    since: Moment,
) -> Answer<Option<String>> {
    Ok(drafts::table
        .filter(drafts::id.eq(draft))
        .filter(drafts::organization_id.eq(organization))
        .filter(drafts::user_id.eq(user))
        .filter(drafts::purpose.eq(PURPOSE))
        .filter(drafts::created_at.gt(since))
        .select(drafts::fields)
        .first(look.conn)
        .optional()?)
}

pub(super) fn delete(tx: &mut Tx<'_>, (organization, user): Owner, draft: DraftId) -> Answer<()> {
    let row = drafts::table
        .filter(drafts::id.eq(draft))
        .filter(drafts::organization_id.eq(organization))
        .filter(drafts::user_id.eq(user));
    diesel::delete(row).execute(tx.conn)?;
    Ok(())
}

pub(super) fn delete_before(tx: &mut Tx<'_>, before: Moment) -> Answer<usize> {
    Ok(diesel::delete(drafts::table.filter(drafts::created_at.lt(before))).execute(tx.conn)?)
}

/// Writes role, accounting and messages of a member.
pub(super) fn set_place(
    tx: &mut Tx<'_>,
    (organization, user): Owner,
    plan: &Plan,
    role: Role,
) -> Answer<()> {
    let place = memberships::table
        .filter(memberships::organization_id.eq(organization))
        .filter(memberships::user_id.eq(user));
    diesel::update(place)
        .set((
            memberships::role.eq(role),
            memberships::accounting.eq(plan.accounting),
            memberships::accounting_until.eq(plan.until),
            memberships::billing_messages.eq(plan.billing_messages),
            memberships::product_messages.eq(plan.product_messages),
        ))
        .execute(tx.conn)?;
    Ok(())
}
