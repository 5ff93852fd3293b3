//! Rows of `grants` and `memberships` by their last day.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::access::{OrganizationId, Role, UserId};
use crate::domain::outbox::Recipient;
use crate::domain::users::rules::is_limited;
use crate::ground::db::schema::{grants, memberships, organizations, products, users};
use crate::ground::db::{Look, Tx};
use crate::ground::failure::Answer;
use crate::ground::i18n::Language;
use crate::ground::time::Moment;

type Place = (OrganizationId, UserId);

/// A member whose rights end.
pub(super) struct Ending {
    pub(super) organization: OrganizationId,
    pub(super) organization_name: String,
    pub(super) user: UserId,
    pub(super) first_name: String,
    pub(super) last_name: String,
    pub(super) recipient: Recipient,
}

impl Ending {
    /// First and last name.
    pub(super) fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }
}

type Columns = (
    OrganizationId,
    String,
    UserId,
    String,
    String,
    String,
    Language,
);

macro_rules! columns {
    () => {
        (
            memberships::organization_id,
            organizations::name,
            memberships::user_id,
            users::first_name,
            users::last_name,
            users::login,
            users::language,
        )
    };
}

/// Roles that are given rights one by one.
fn limited() -> Vec<Role> {
    Role::ALL
        .iter()
        .copied()
        .filter(|role| is_limited(*role))
        .collect()
}

/// Members with rights of their own until this day who were not told since; about so many.
pub(super) fn ending(
    look: &mut Look<'_>,
    (day, since): (NaiveDate, Moment),
    count: i64,
) -> Answer<Vec<Ending>> {
    let untold = || {
        let never = memberships::told_at.is_null();
        never.or(memberships::told_at.lt(since))
    };
    let order = (memberships::organization_id, memberships::user_id);
    let same = grants::organization_id
        .eq(memberships::organization_id)
        .and(grants::user_id.eq(memberships::user_id.nullable()));
    let mut rows: Vec<Columns> = memberships::table
        .inner_join(users::table)
        .inner_join(organizations::table)
        .inner_join(grants::table.on(same))
        .filter(grants::until.eq(day))
        .filter(memberships::role.eq_any(limited()))
        .filter(untold())
        .order(order)
        .select(columns!())
        .distinct()
        .limit(count)
        .load(look.conn)?;
    let accounting: Vec<Columns> = memberships::table
        .inner_join(users::table)
        .inner_join(organizations::table)
        .filter(memberships::accounting_until.eq(day))
        .filter(memberships::accounting)
        .filter(memberships::role.eq_any(limited()))
        .filter(untold())
        .order(order)
        .select(columns!())
        .limit(count)
        .load(look.conn)?;
    rows.extend(accounting);
    rows.sort_by_key(|row| (row.0, row.2));
    rows.dedup_by_key(|row| (row.0, row.2));
    Ok(rows.into_iter().map(row_as_ending).collect())
}

fn row_as_ending(
    (organization, organization_name, user, first_name, last_name, address, language): Columns,
) -> Ending {
    Ending {
        organization,
        organization_name,
        user,
        first_name,
        last_name,
        recipient: Recipient { address, language },
    }
}

/// Marks a member as told, if they still have rights until this day and were not told since.
pub(super) fn mark(
    tx: &mut Tx<'_>,
    (organization, user): Place,
    (day, since): (NaiveDate, Moment),
) -> Answer<bool> {
    let granted = grants::table
        .filter(grants::organization_id.eq(organization))
        .filter(grants::user_id.eq(user))
        .filter(grants::until.eq(day));
    let accounting = memberships::accounting
        .nullable()
        .and(memberships::accounting_until.eq(day));
    let never = memberships::told_at.is_null();
    let member = memberships::table
        .filter(memberships::organization_id.eq(organization))
        .filter(memberships::user_id.eq(user))
        .filter(memberships::role.eq_any(limited()))
        .filter(never.or(memberships::told_at.lt(since)))
        .filter(accounting.or(diesel::dsl::exists(granted).nullable()));
    let marked = diesel::update(member)
        .set(memberships::told_at.eq(tx.now))
        .execute(tx.conn)?;
    Ok(marked == 1)
}

/// Members with something of their own whose last day is over; about so many.
pub(super) fn over(look: &mut Look<'_>, today: NaiveDate, count: i64) -> Answer<Vec<Place>> {
    let granted: Vec<(OrganizationId, Option<UserId>)> = grants::table
        .filter(grants::until.lt(today))
        .filter(grants::user_id.is_not_null())
        .order(grants::until)
        .select((grants::organization_id, grants::user_id))
        .limit(count)
        .load(look.conn)?;
    let mut places: Vec<Place> = memberships::table
        .filter(memberships::accounting_until.lt(today))
        .order(memberships::accounting_until)
        .select((memberships::organization_id, memberships::user_id))
        .limit(count)
        .load(look.conn)?;
    let own = |(organization, user): (OrganizationId, Option<UserId>)| Some((organization, user?));
    places.extend(granted.into_iter().filter_map(own));
    places.sort_unstable();
    places.dedup();
    Ok(places)
}

/// What a member had and has no longer.
#[derive(Default)]
pub(super) struct Ended {
    /// The last day of any of it; none when there was nothing.
    pub(super) until: Option<NaiveDate>,
    /// Labels of products.
    pub(super) products: Vec<String>,
    /// Words of kinds.
    pub(super) kinds: Vec<String>,
    /// The accounting.
    pub(super) accounting: bool,
}

/// Takes away what is over, and answers what it was.
pub(super) fn take_away(
    tx: &mut Tx<'_>,
    (organization, user): Place,
    today: NaiveDate,
) -> Answer<Ended> {
    let own = grants::table
        .filter(grants::organization_id.eq(organization))
        .filter(grants::user_id.eq(user))
        .filter(grants::until.lt(today));
    type Row = (Option<NaiveDate>, Option<String>, Option<String>);
    let label = products::table
        .filter(products::id.nullable().eq(grants::product_id))
        .select(products::name)
        .single_value();
    let rows: Vec<Row> = own
        .order(grants::id)
        .select((grants::until, label, grants::kind))
        .load(tx.conn)?;
    diesel::delete(own).execute(tx.conn)?;
    let member = memberships::table
        .filter(memberships::organization_id.eq(organization))
        .filter(memberships::user_id.eq(user))
        .filter(memberships::accounting_until.lt(today));
    let place: Option<(bool, Option<NaiveDate>)> = member
        .select((memberships::accounting, memberships::accounting_until))
        .first(tx.conn)
        .optional()?;
    diesel::update(member)
        .set((
            memberships::accounting.eq(false),
            memberships::accounting_until.eq(None::<NaiveDate>),
        ))
        .execute(tx.conn)?;
    // A last day may stand there without the accounting: then nothing ended with it.
    let accounting = place.filter(|(given, _)| *given);
    let days = rows.iter().map(|row| row.0);
    Ok(Ended {
        until: days
            .chain(accounting.map(|(_, until)| until))
            .flatten()
            .max(),
        products: rows.iter().filter_map(|row| row.1.clone()).collect(),
        kinds: rows.iter().filter_map(|row| row.2.clone()).collect(),
        accounting: accounting.is_some(),
    })
}
