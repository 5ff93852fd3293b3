//! Rows of `orders`, `order_lines` and `order_parts`.

/// The columns of an [`Order`].
macro_rules! columns {
    () => {
        (
            orders::id,
            orders::organization_id,
            orders::number,
            orders::state,
            orders::currency,
            orders::placed_by,
            orders::created_at,
            orders::confirmed_at,
            orders::settled_at,
            orders::total,
        )
    };
}

mod changes;
mod list;
mod next_term;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{Order, State};
use crate::domain::access::{OrganizationId, ProductId, UserId};
use crate::domain::accounting::addresses::Address;
use crate::domain::accounting::prices::{Rate, Treatment, order_totals};
use crate::domain::accounting::quotes::{Choice, Line, Part, Quote, fixed_totals};
use crate::domain::accounting::{BilledTo, BillingAddressId, OrderId, OrderLineId};
use crate::domain::products::{Term, VatClass, offered};
use crate::ground::db::schema::{order_lines, order_parts, orders};
use crate::ground::db::{Look, Tx};
use crate::ground::failure::{Answer, Failure};
use crate::ground::money::{Currency, Money};
use crate::ground::time::Moment;
use crate::lock_row;

pub(super) use self::changes::{
    bill_lines, confirm, delete_drafts, fix_line, insert, insert_line, insert_part, release, settle,
};
pub(super) use self::list::{first_lines, invoices, list};
pub(super) use self::next_term::ordered;
pub(in crate::domain::accounting) use self::next_term::{NEXT_TERM, not_ordered};

type Columns = (
    OrderId,
    OrganizationId,
    Option<i64>,
    State,
    Currency,
    Option<UserId>,
    Moment,
    Option<Moment>,
    Option<Moment>,
    Option<i64>,
);

fn order(columns: Columns) -> Order {
    let (id, organization, number, state, currency, placed_by, created_at, confirmed_at, ..) =
        columns;
    let (.., settled_at, total) = columns;
    Order {
        id,
        organization,
        number,
        state,
        currency,
        placed_by,
        created_at,
        confirmed_at,
        settled_at,
        total: total.map(|minor| Money::new(minor, currency)),
    }
}

pub(super) fn find(
    look: &mut Look<'_>,
    organization: OrganizationId,
    id: OrderId,
) -> Answer<Option<Order>> {
    let found: Option<Columns> = orders::table
        .filter(orders::organization_id.eq(organization))
        .filter(orders::id.eq(id))
        .select(columns!())
        .first(look.conn)
        .optional()?;
    Ok(found.map(order))
}

pub(super) fn lock(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    id: OrderId,
) -> Answer<Option<Order>> {
    let own = orders::table
        .filter(orders::organization_id.eq(organization))
        .filter(orders::id.eq(id))
        .select(columns!());
    let found: Option<Columns> = lock_row!(&mut *tx.conn, own)?;
    Ok(found.map(order))
}

pub(super) fn owner(look: &mut Look<'_>, id: OrderId) -> Answer<Option<OrganizationId>> {
    Ok(orders::table
        .filter(orders::id.eq(id))
        .select(orders::organization_id)
        .first(look.conn)
        .optional()?)
}

/// The number after the organization's last one; it is held.
pub(super) fn next_number(tx: &mut Tx<'_>, organization: OrganizationId) -> Answer<i64> {
    let last: Option<i64> = orders::table
        .filter(orders::organization_id.eq(organization))
        .select(diesel::dsl::max(orders::number))
        .first(tx.conn)?;
    Ok(last.unwrap_or(0) + 1)
}

/// What a draft was made of.
pub(super) fn choices(
    look: &mut Look<'_>,
    organization: OrganizationId,
    id: OrderId,
) -> Answer<Vec<Choice>> {
    type Row = (Option<ProductId>, i32, Option<BillingAddressId>);
    let rows: Vec<Row> = order_lines::table
        .filter(order_lines::organization_id.eq(organization))
        .filter(order_lines::order_id.eq(id))
        .order(order_lines::position)
        .select((
            order_lines::product_id,
            order_lines::months,
            order_lines::billing_address_id,
        ))
        .load(look.conn)?;
    let choice = |(product, months, address): Row| {
        Some(Choice {
            product: product?,
            months,
            billed_to: BilledTo::from(address),
        })
    };
    Ok(rows.into_iter().filter_map(choice).collect())
}

/// The products of an order.
pub(super) fn products(
    look: &mut Look<'_>,
    organization: OrganizationId,
    id: OrderId,
) -> Answer<Vec<ProductId>> {
    let choices = choices(look, organization, id)?;
    let ids: BTreeSet<ProductId> = choices.iter().map(|choice| choice.product).collect();
    Ok(ids.into_iter().collect())
}

type LineRow = (
    OrderLineId,
    Option<ProductId>,
    String,
    String,
    i32,
    i32,
    Option<BillingAddressId>,
    Option<NaiveDate>,
    Option<NaiveDate>,
    Option<i64>,
    Option<VatClass>,
    Option<i32>,
);
type PartRow = (Option<BillingAddressId>, String, Treatment);

/// What an order comes to, as it was fixed at its confirmation.
pub(super) fn fixed(look: &mut Look<'_>, order: &Order) -> Answer<Quote> {
    let lines = fixed_lines(look, order)?;
    let rows: Vec<PartRow> = order_parts::table
        .filter(order_parts::organization_id.eq(order.organization))
        .filter(order_parts::order_id.eq(order.id))
        .order(order_parts::part)
        .select((
            order_parts::billing_address_id,
            order_parts::address,
            order_parts::treatment,
        ))
        .load(look.conn)?;
    let parts = rows.into_iter().map(|row| part(row, &lines));
    let parts: Vec<Part> = parts.collect::<Answer<_>>()?;
    let totals: Vec<_> = parts.iter().map(|part| part.totals.clone()).collect();
    let totals = order_totals(&totals)?;
    if Some(totals.total) != order.total {
        return Err(lacks(order));
    }
    Ok(Quote {
        lines,
        parts,
        totals,
    })
}

fn lacks(order: &Order) -> Failure {
    Failure::Inconsistent(format!("order {} lacks what was fixed", order.id))
}

fn fixed_lines(look: &mut Look<'_>, order: &Order) -> Answer<Vec<Line>> {
    let rows: Vec<LineRow> = order_lines::table
        .filter(order_lines::organization_id.eq(order.organization))
        .filter(order_lines::order_id.eq(order.id))
        .order(order_lines::position)
        .select((
            order_lines::id,
            order_lines::product_id,
            order_lines::name,
            order_lines::offer,
            order_lines::quantity,
            order_lines::months,
            order_lines::billing_address_id,
            order_lines::starts_on,
            order_lines::ends_on,
            order_lines::net,
            order_lines::vat_class,
            order_lines::basis_points,
        ))
        .load(look.conn)?;
    let words: BTreeSet<String> = rows.iter().map(|row| row.3.clone()).collect();
    let words: Vec<String> = words.into_iter().collect();
    let today = look.today();
    let offered = offered(look, &words, order.currency, today)?;
    let lines = rows.into_iter().map(|row| {
        let (id, product, name, offer, quantity, months, address, from, until, net, class, points) =
            row;
        let known = offered.offer(&offer);
        Some(Line {
            id: Some(id),
            product,
            name,
            offer_names: known.map(|offer| offer.names.clone()).unwrap_or_default(),
            co2: known.and_then(|offer| offer.co2.clone()),
            offer,
            quantity,
            term: Term {
                starts_on: from?,
                ends_on: until?,
                months,
            },
            net: Money::new(net?, order.currency),
            vat_class: class?,
            rate: Rate::new(points?)?,
            billed_to: BilledTo::from(address),
        })
    });
    lines.collect::<Option<_>>().ok_or_else(|| lacks(order))
}

fn part((address_id, address, treatment): PartRow, lines: &[Line]) -> Answer<Part> {
    let billed_to = BilledTo::from(address_id);
    let own = lines.iter().filter(|line| line.billed_to == billed_to);
    let nets: Vec<_> = own
        .map(|line| (line.net, line.vat_class, line.rate))
        .collect();
    let address: Address = serde_json::from_str(&address)
        .map_err(|error| Failure::Inconsistent(format!("an address of an order: {error}")))?;
    Ok(Part {
        billed_to,
        address,
        totals: fixed_totals(&nets, treatment)?,
    })
}
