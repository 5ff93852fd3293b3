//! Orders that await their payment, products by the end of their terms, invoices by day.

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Date, Integer, Text};

use crate::domain::access::{OrganizationId, ProductId};
use crate::domain::accounting::OrderId;
use crate::domain::accounting::orders::{NEXT_TERM, State, not_ordered, pay_by};
use crate::domain::products::{State as Product, conditions};
use crate::ground::db::schema::{orders, products};
use crate::ground::db::{Look, both};
use crate::ground::failure::Answer;
use crate::ground::money::{Currency, Money};
use crate::ground::time::Moment;

/// How many orders that await their payment are looked at.
const MOST_ORDERS: i64 = 500;

/// An order that awaits its payment.
pub(super) struct OpenOrder {
    pub(super) id: OrderId,
    pub(super) number: i64,
    pub(super) pay_by: NaiveDate,
    pub(super) net: Money,
    pub(super) total: Money,
}

type OrderColumns = (
    OrderId,
    Option<i64>,
    Option<Moment>,
    Currency,
    Option<i64>,
    Option<i64>,
);

/// The orders that await their payment, the oldest first.
pub(super) fn orders(look: &mut Look<'_>, organization: OrganizationId) -> Answer<Vec<OpenOrder>> {
    let rows: Vec<OrderColumns> = orders::table
        .filter(orders::organization_id.eq(organization))
        .filter(orders::state.eq(State::AwaitingPayment))
        .order((orders::confirmed_at, orders::id))
        .limit(MOST_ORDERS)
        .select((
            orders::id,
            orders::number,
            orders::confirmed_at,
            orders::currency,
            orders::net,
            orders::total,
        ))
        .load(look.conn)?;
    let order = |(id, number, confirmed_at, currency, net, total): OrderColumns| OpenOrder {
        id,
        // The table checks that an order which is no draft has all of these.
        number: number.unwrap_or_default(),
        pay_by: pay_by(look, confirmed_at.unwrap_or(look.now)),
        net: Money::new(net.unwrap_or_default(), currency),
        total: Money::new(total.unwrap_or_default(), currency),
    };
    Ok(rows.into_iter().map(order).collect())
}

/// A product whose term ends soon, and whose next one was not ordered.
pub(super) struct Soon {
    pub(super) id: ProductId,
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) offer: String,
    pub(super) months: i32,
    pub(super) quantity: i32,
    pub(super) due_on: NaiveDate,
}

type SoonColumns = (
    ProductId,
    String,
    String,
    Option<String>,
    Option<i32>,
    i32,
    Option<NaiveDate>,
);

pub(super) fn products(
    look: &mut Look<'_>,
    (organization, until): (OrganizationId, NaiveDate),
    count: usize,
) -> Answer<Vec<Soon>> {
    let rows: Vec<SoonColumns> = products::table
        .filter(conditions::renewed(organization))
        .filter(conditions::due_until(until))
        .filter(not_ordered())
        .order((products::due_on, products::id))
        .limit(i64::try_from(count).unwrap_or(i64::MAX))
        .select((
            products::id,
            products::name,
            products::kind,
            products::offer,
            products::months,
            products::quantity,
            products::due_on,
        ))
        .load(look.conn)?;
    let soon = |(id, name, kind, offer, months, quantity, due_on): SoonColumns| {
        Some(Soon {
            id,
            name,
            kind,
            offer: offer.unwrap_or_default(),
            months: months.unwrap_or_default(),
            quantity,
            due_on: due_on?,
        })
    };
    Ok(rows.into_iter().filter_map(soon).collect())
}

/// So many products of one offer whose terms end on the same day and go on alike.
#[derive(Debug, QueryableByName)]
pub(super) struct Group {
    #[diesel(sql_type = Text)]
    pub(super) offer: String,
    #[diesel(sql_type = Integer)]
    pub(super) months: i32,
    #[diesel(sql_type = Integer)]
    pub(super) anchor_day: i32,
    #[diesel(sql_type = Date)]
    pub(super) due_on: NaiveDate,
    #[diesel(sql_type = Integer)]
    pub(super) quantity: i32,
    #[diesel(sql_type = BigInt)]
    pub(super) count: i64,
}

/// A product whose next term is ordered falls due after that one. The index `products_due` bounds what
/// is read.
const GROUPS: [&str; 2] = [
    "SELECT products.offer AS offer, COALESCE(order_lines.months, products.months) AS months, \
     products.anchor_day AS anchor_day, COALESCE(order_lines.ends_on, products.due_on) AS due_on, \
     products.quantity AS quantity, COUNT(*) AS count FROM products LEFT JOIN order_lines ON ",
    " WHERE products.organization_id = $1 AND products.due_on <= $2 AND products.state <> $3 \
     AND products.offer IS NOT NULL AND products.months IS NOT NULL AND products.anchor_day IS NOT NULL \
     GROUP BY products.offer, COALESCE(order_lines.months, products.months), products.anchor_day, \
     COALESCE(order_lines.ends_on, products.due_on), products.quantity \
     ORDER BY 1, 4, 2, 3, 5",
];

/// The products whose terms end until a day, counted together.
pub(super) fn groups(
    look: &mut Look<'_>,
    organization: OrganizationId,
    until: NaiveDate,
) -> Answer<Vec<Group>> {
    let groups = GROUPS.join(NEXT_TERM);
    Ok(both!(&mut *look.conn, |c| diesel::sql_query(&groups)
        .bind::<BigInt, _>(organization)
        .bind::<Date, _>(until)
        .bind::<Text, _>(Product::Terminated)
        .load(c))?)
}

/// What was invoiced since a day, without VAT, summed by day: two engines cut a date into months in two
/// ways, but both know days.
pub(super) fn invoiced(
    look: &mut Look<'_>,
    organization: OrganizationId,
    since: NaiveDate,
) -> Answer<Vec<(NaiveDate, Money)>> {
    #[derive(QueryableByName)]
    struct Day {
        #[diesel(sql_type = Date)]
        issued_on: NaiveDate,
        #[diesel(sql_type = Text)]
        currency: Currency,
        #[diesel(sql_type = BigInt)]
        net: i64,
    }
    let days: Vec<Day> = both!(&mut *look.conn, |c| diesel::sql_query(
        "SELECT issued_on, currency, CAST(SUM(net) AS BIGINT) AS net FROM invoices \
         WHERE organization_id = $1 AND issued_on >= $2 GROUP BY issued_on, currency"
    )
    .bind::<BigInt, _>(organization)
    .bind::<Date, _>(since)
    .load(c))?;
    let sum = |day: Day| (day.issued_on, Money::new(day.net, day.currency));
    Ok(days.into_iter().map(sum).collect())
}
