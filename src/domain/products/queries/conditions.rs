//! Which products a list means: for lists of later areas too, which read `products` page by page in a
//! query of their own (`docs/decisions/017-lists-may-join.md`).

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use crate::domain::access::OrganizationId;
use crate::domain::products::State;
use crate::ground::db::schema::{kinds, products};
use crate::ground::db::{Conn, containing};

type Backend = <Conn as diesel::Connection>::Backend;
/// A condition of a query on `products`.
pub type Condition = Box<dyn BoxableExpression<products::table, Backend, SqlType = Bool>>;

/// Those of an organization that are renewed: they are not over, and have an offer and a term.
pub fn renewed(organization: OrganizationId) -> Condition {
    let own = products::organization_id.eq(organization);
    Box::new(
        own.and(products::state.ne(State::Terminated))
            .and(products::offer.is_not_null())
            .and(products::due_on.is_not_null())
            .and(products::months.is_not_null()),
    )
}

/// Those whose term ends on this day or before.
pub fn due_until(day: NaiveDate) -> Condition {
    Box::new(products::due_on.le(day).assume_not_null())
}

/// Those of a category of the catalog, by its word.
pub fn of_category(category: &str) -> Condition {
    let within = kinds::table
        .filter(kinds::category.eq(category.to_owned()))
        .select(kinds::word);
    Box::new(products::kind.eq_any(within))
}

/// Those whose label holds what was typed; none where nothing was typed.
pub fn labelled(typed: &str) -> Option<Condition> {
    let like = containing(typed)?;
    Some(Box::new(products::name_key.like(like).escape('\\')))
}
