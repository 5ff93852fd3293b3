//! Rows of `grants` as rights: read in the transaction that rests on them.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{Granted, Object, Through, Use};
use crate::domain::access::{OrganizationId, ProductId, TeamId, UserId};
use crate::ground::db::Look;
use crate::ground::db::schema::{grants, products, team_members};
use crate::ground::failure::Answer;

type Columns = (
    Option<ProductId>,
    Option<String>,
    bool,
    bool,
    Option<NaiveDate>,
    Option<TeamId>,
);

/// A member's own grants and those of their teams, also those that have ended.
pub(super) fn of_member(
    look: &mut Look<'_>,
    organization: OrganizationId,
    user: UserId,
) -> Answer<Vec<Granted>> {
    let theirs = team_members::table
        .filter(team_members::organization_id.eq(organization))
        .filter(team_members::user_id.eq(user))
        .select(team_members::team_id.nullable());
    let rows: Vec<Columns> = grants::table
        .filter(grants::organization_id.eq(organization))
        .filter(
            grants::user_id
                .eq(user)
                .or(grants::team_id.eq_any(theirs).assume_not_null()),
        )
        .order(grants::id)
        .select((
            grants::product_id,
            grants::kind,
            grants::technical,
            grants::statistics,
            grants::until,
            grants::team_id,
        ))
        .load(look.conn)?;
    Ok(rows.into_iter().filter_map(granted).collect())
}

fn granted((product, kind, technical, statistics, until, team): Columns) -> Option<Granted> {
    let object = match (product, kind) {
        (Some(product), _) => Object::Product(product),
        (None, Some(kind)) => Object::Kind(kind),
        // A constraint of the table: a grant is on one or the other.
        (None, None) => return None,
    };
    Some(Granted {
        object,
        uses: Use {
            technical,
            statistics,
        },
        until,
        through: team.map_or(Through::Own, Through::Team),
    })
}

/// The kind of a product, if the organization has it.
pub(super) fn kind_of(
    look: &mut Look<'_>,
    organization: OrganizationId,
    product: ProductId,
) -> Answer<Option<String>> {
    Ok(products::table
        .filter(products::organization_id.eq(organization))
        .filter(products::id.eq(product))
        .select(products::kind)
        .first(look.conn)
        .optional()?)
}
