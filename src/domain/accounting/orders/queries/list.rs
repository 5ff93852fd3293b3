//! Lists of orders.

use std::collections::BTreeMap;

use diesel::dsl;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Timestamp};

use super::super::{Order, State, listing::Part};
use super::{Columns, order};
use crate::domain::access::OrganizationId;
use crate::domain::accounting::OrderId;
use crate::ground::db::Look;
use crate::ground::db::schema::{invoices, order_lines, orders};
use crate::ground::failure::Answer;
use crate::ground::time::Moment;

pub(in super::super) fn list(
    look: &mut Look<'_>,
    organization: OrganizationId,
    part: &Part,
) -> Answer<Vec<Order>> {
    let mut query = orders::table
        .filter(orders::organization_id.eq(organization))
        .filter(orders::confirmed_at.is_not_null())
        .order((orders::confirmed_at.desc(), orders::id.desc()))
        .limit(part.count)
        .select(columns!())
        .into_boxed();
    if !part.states.is_empty() {
        let states: Vec<State> = part.states.clone();
        query = query.filter(orders::state.eq_any(states));
    }
    if let Some(after) = &part.after {
        query = query.filter(
            dsl::sql::<Bool>("(orders.confirmed_at, orders.id) < (")
                .bind::<Timestamp, _>(Moment::from_micros(after.confirmed_at))
                .sql(", ")
                .bind::<BigInt, _>(after.order)
                .sql(")"),
        );
    }
    let rows: Vec<Columns> = query.load(look.conn)?;
    Ok(rows.into_iter().map(order).collect())
}

/// The label of the first line of each of these orders, and how many lines it has.
pub(in super::super) fn first_lines(
    look: &mut Look<'_>,
    organization: OrganizationId,
    ids: &[OrderId],
) -> Answer<BTreeMap<OrderId, (String, i64)>> {
    let own = order_lines::table
        .filter(order_lines::organization_id.eq(organization))
        .filter(order_lines::order_id.eq_any(ids));
    let counts: Vec<(OrderId, i64)> = own
        .clone()
        .group_by(order_lines::order_id)
        .select((order_lines::order_id, dsl::count_star()))
        .load(look.conn)?;
    let firsts: Vec<(OrderId, String)> = own
        .filter(order_lines::position.eq(0))
        .select((order_lines::order_id, order_lines::name))
        .load(look.conn)?;
    let mut found: BTreeMap<OrderId, (String, i64)> = counts
        .into_iter()
        .map(|(id, count)| (id, (String::new(), count)))
        .collect();
    for (id, name) in firsts {
        if let Some(one) = found.get_mut(&id) {
            one.0 = name;
        }
    }
    Ok(found)
}

/// The numbers of the invoices of an order, in their order.
pub(in super::super) fn invoices(
    look: &mut Look<'_>,
    organization: OrganizationId,
    id: OrderId,
) -> Answer<Vec<String>> {
    Ok(invoices::table
        .filter(invoices::organization_id.eq(organization))
        .filter(invoices::order_id.eq(id))
        .order(invoices::part)
        .select(invoices::number)
        .load(look.conn)?)
}
