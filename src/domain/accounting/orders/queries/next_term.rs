//! Whether the next term of a product stands in an order: asked wherever products fall due.

use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use crate::domain::access::{OrganizationId, ProductId};
use crate::domain::accounting::OrderId;
use crate::domain::accounting::quotes::Choice;
use crate::ground::db::Look;
use crate::ground::db::schema::{order_lines, orders, products};
use crate::ground::failure::Answer;

/// How a row of `order_lines` says that it is the next term of a row of `products`.
pub(in crate::domain::accounting) const NEXT_TERM: &str = "(order_lines.organization_id = products.organization_id \
    AND order_lines.product_id = products.id AND order_lines.in_force \
    AND order_lines.starts_on > products.due_on)";

/// In a query on `products`: those whose next term does not stand in an order.
pub(in crate::domain::accounting) fn not_ordered() -> SqlLiteral<Bool> {
    sql(&format!(
        "NOT EXISTS (SELECT 1 FROM order_lines WHERE {NEXT_TERM})"
    ))
}

/// The label of the first product of a selection whose next term stands in an order, and which order.
pub(in super::super) fn ordered(
    look: &mut Look<'_>,
    organization: OrganizationId,
    choices: &[Choice],
) -> Answer<Option<(String, OrderId, Option<i64>)>> {
    let ids: Vec<ProductId> = choices.iter().map(|choice| choice.product).collect();
    Ok(order_lines::table
        .inner_join(products::table)
        .inner_join(orders::table.on(orders::id.eq(order_lines::order_id)))
        .filter(order_lines::organization_id.eq(organization))
        .filter(order_lines::product_id.eq_any(ids))
        .filter(sql::<Bool>(NEXT_TERM))
        .order(order_lines::id)
        .select((products::name, orders::id, orders::number))
        .first(look.conn)
        .optional()?)
}
