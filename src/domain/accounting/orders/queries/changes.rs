//! What changes rows of `orders`, `order_lines` and `order_parts`.

use diesel::prelude::*;

use super::super::State;
use crate::domain::access::{OrganizationId, UserId};
use crate::domain::accounting::prices::OrderTotals;
use crate::domain::accounting::quotes::{Line, Part, Quote};
use crate::domain::accounting::{BilledTo, OrderId, OrderLineId};
use crate::ground::db::Tx;
use crate::ground::db::schema::{order_lines, order_parts, orders};
use crate::ground::failure::{Answer, Failure, one_row};
use crate::ground::money::Currency;
use crate::ground::time::Moment;
use crate::lock_rows;

/// How many forgotten selections one sweep takes away.
const DRAFTS_AT_A_TIME: i64 = 500;

/// An order of an organization.
type Own = (OrganizationId, OrderId);

/// Its row: never that of another organization, whatever the id.
macro_rules! own {
    ($own:expr) => {
        orders::table
            .filter(orders::organization_id.eq($own.0))
            .filter(orders::id.eq($own.1))
    };
}

fn place(position: usize) -> i32 {
    i32::try_from(position).unwrap_or(i32::MAX)
}

pub(in super::super) fn insert(
    tx: &mut Tx<'_>,
    (organization, id): Own,
    by: Option<UserId>,
    currency: Currency,
) -> Answer<()> {
    diesel::insert_into(orders::table)
        .values((
            orders::id.eq(id),
            orders::organization_id.eq(organization),
            orders::state.eq(State::Draft),
            orders::currency.eq(currency),
            orders::placed_by.eq(by),
            orders::created_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// A line of a draft: what was chosen, without prices.
pub(in super::super) fn insert_line(
    tx: &mut Tx<'_>,
    (organization, order): Own,
    position: usize,
    line: &Line,
) -> Answer<()> {
    let id: OrderLineId = tx.draw();
    diesel::insert_into(order_lines::table)
        .values((
            order_lines::id.eq(id),
            order_lines::organization_id.eq(organization),
            order_lines::order_id.eq(order),
            order_lines::position.eq(place(position)),
            order_lines::product_id.eq(line.product),
            order_lines::offer.eq(&line.offer),
            order_lines::name.eq(&line.name),
            order_lines::months.eq(line.term.months),
            order_lines::quantity.eq(line.quantity),
            order_lines::billing_address_id.eq(line.billed_to.id()),
            order_lines::in_force.eq(false),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Fixes a line at the confirmation. From here on nobody else can order the same term.
pub(in super::super) fn fix_line(
    tx: &mut Tx<'_>,
    (organization, order): Own,
    position: usize,
    (line, quote): (&Line, &Quote),
) -> Answer<()> {
    let part = (quote.parts.iter()).position(|part| part.billed_to == line.billed_to);
    let own = order_lines::table
        .filter(order_lines::organization_id.eq(organization))
        .filter(order_lines::order_id.eq(order))
        .filter(order_lines::position.eq(place(position)));
    let fixed = diesel::update(own)
        .set((
            order_lines::name.eq(&line.name),
            order_lines::quantity.eq(line.quantity),
            order_lines::starts_on.eq(line.term.starts_on),
            order_lines::ends_on.eq(line.term.ends_on),
            order_lines::net.eq(line.net.minor()),
            order_lines::vat_class.eq(line.vat_class),
            order_lines::basis_points.eq(line.rate.basis_points()),
            order_lines::part.eq(part.map(place)),
            order_lines::in_force.eq(true),
        ))
        .execute(tx.conn)?;
    one_row(fixed, &format!("line {position} of order {order}"))
}

pub(in super::super) fn insert_part(
    tx: &mut Tx<'_>,
    (organization, order): Own,
    number: usize,
    part: &Part,
) -> Answer<()> {
    let address = serde_json::to_string(&part.address)
        .map_err(|error| Failure::Inconsistent(format!("an address of an order: {error}")))?;
    diesel::insert_into(order_parts::table)
        .values((
            order_parts::order_id.eq(order),
            order_parts::part.eq(place(number)),
            order_parts::organization_id.eq(organization),
            order_parts::billing_address_id.eq(part.billed_to.id()),
            order_parts::address.eq(address),
            order_parts::treatment.eq(part.totals.treatment),
            order_parts::net.eq(part.totals.net.minor()),
            order_parts::vat.eq(part.totals.vat.minor()),
            order_parts::total.eq(part.totals.total.minor()),
        ))
        .execute(tx.conn)?;
    Ok(())
}

pub(in super::super) fn confirm(
    tx: &mut Tx<'_>,
    order: Own,
    number: i64,
    totals: &OrderTotals,
) -> Answer<()> {
    let confirmed = diesel::update(own!(order))
        .set((
            orders::number.eq(number),
            orders::state.eq(State::AwaitingPayment),
            orders::confirmed_at.eq(tx.now),
            // The country may have changed since the selection, and the currency with it.
            orders::currency.eq(totals.total.currency()),
            orders::net.eq(totals.net.minor()),
            orders::vat.eq(totals.vat.minor()),
            orders::total.eq(totals.total.minor()),
        ))
        .execute(tx.conn)?;
    one_row(confirmed, &format!("order {}", order.1))
}

/// Moves an order on: it was paid, has its terms, or will not be paid.
pub(in super::super) fn settle(tx: &mut Tx<'_>, order: Own, state: State) -> Answer<()> {
    let settled = diesel::update(own!(order))
        .set((orders::state.eq(state), orders::settled_at.eq(tx.now)))
        .execute(tx.conn)?;
    one_row(settled, &format!("order {}", order.1))
}

/// The terms of these lines may be ordered again.
pub(in super::super) fn release(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    order: OrderId,
) -> Answer<()> {
    let own = order_lines::table
        .filter(order_lines::organization_id.eq(organization))
        .filter(order_lines::order_id.eq(order));
    diesel::update(own)
        .set(order_lines::in_force.eq(false))
        .execute(tx.conn)?;
    Ok(())
}

pub(in super::super) fn bill_lines(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    order: OrderId,
    billed_to: BilledTo,
) -> Answer<()> {
    let own = order_lines::table
        .filter(order_lines::organization_id.eq(organization))
        .filter(order_lines::order_id.eq(order));
    diesel::update(own)
        .set(order_lines::billing_address_id.eq(billed_to.id()))
        .execute(tx.conn)?;
    Ok(())
}

pub(in super::super) fn delete_drafts(tx: &mut Tx<'_>, before: Moment) -> Answer<usize> {
    let old = orders::table
        .filter(orders::state.eq(State::Draft))
        .filter(orders::created_at.lt(before))
        .order(orders::created_at)
        .limit(DRAFTS_AT_A_TIME)
        .select(orders::id);
    // Locked: one that is confirmed at this moment is no draft any more when its turn comes.
    let ids: Vec<OrderId> = lock_rows!(&mut *tx.conn, old)?;
    diesel::delete(order_lines::table.filter(order_lines::order_id.eq_any(&ids)))
        .execute(tx.conn)?;
    let drafts = orders::table
        .filter(orders::id.eq_any(&ids))
        .filter(orders::state.eq(State::Draft));
    Ok(diesel::delete(drafts).execute(tx.conn)?)
}
