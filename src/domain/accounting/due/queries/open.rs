//! What is due among `orders` and `invoices`.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Integer, Text};

use super::{Cursor, Scope, Sort};
use crate::domain::accounting::due::{
    BilledTo, Currency, InvoiceId, Money, OrderId, Rate, Totals, Unpaid, Unpriced, VatClass,
    Waiting,
};
use crate::domain::accounting::invoices::State as Invoiced;
use crate::domain::accounting::orders::{State, confirmed_before, pay_by};
use crate::domain::accounting::prices::{Treatment, VatSum};
use crate::domain::accounting::quotes::fixed_totals;
use crate::ground::db::schema::{invoice_vat, invoices, order_lines, order_parts, orders};
use crate::ground::db::{Look, containing};
use crate::ground::failure::Answer;
use crate::ground::time::Moment;

/// A line of an order that is so.
const LINE: &str = "EXISTS (SELECT 1 FROM order_lines \
    LEFT JOIN products ON products.id = order_lines.product_id \
    LEFT JOIN kinds ON kinds.word = products.kind \
    WHERE order_lines.organization_id = orders.organization_id AND order_lines.order_id = orders.id AND ";
/// A line of an invoice that is so.
const INVOICE_LINE: &str = "EXISTS (SELECT 1 FROM invoice_lines \
    INNER JOIN products ON products.id = invoice_lines.product_id \
    INNER JOIN kinds ON kinds.word = products.kind \
    WHERE invoice_lines.invoice_id = invoices.id AND ";
/// The states of an invoice that is to be paid.
const OPEN: [Invoiced; 2] = [Invoiced::Open, Invoiced::Overdue];

/// Narrows a boxed query on `orders` to those that a scope means: by what stands in their lines, or by
/// their number. A macro, because a query that adds up and one that lists are of two types.
macro_rules! narrowed {
    ($query:expr, $scope:expr) => {{
        let scope: &Scope = $scope;
        let mut query = $query
            .filter(orders::organization_id.eq(scope.organization))
            .filter(orders::state.eq(State::AwaitingPayment));
        if let Some(before) = scope.confirmed_before {
            query = query.filter(orders::confirmed_at.lt(before).assume_not_null());
        }
        if !scope.category.is_empty() {
            let within = sql::<Bool>(LINE).sql("kinds.category = ");
            query = query.filter(within.bind::<Text, _>(&scope.category).sql(")"));
        }
        if let Some(pattern) = containing(&scope.search) {
            let like = sql::<Bool>(LINE).sql("products.name_key LIKE ");
            let like = like.bind::<Text, _>(pattern).sql(" ESCAPE '\\')");
            let number = scope.search.trim().parse().unwrap_or(0_i64);
            let is_it = orders::number.eq(number).assume_not_null();
            query = query.filter(is_it.or(like));
        }
        match scope.billed_to {
            Some(BilledTo::Address(id)) => {
                let billed = sql::<Bool>(LINE).sql("order_lines.billing_address_id = ");
                query.filter(billed.bind::<BigInt, _>(id).sql(")"))
            }
            Some(BilledTo::Organization) => {
                query.filter(sql::<Bool>(LINE).sql("order_lines.billing_address_id IS NULL)"))
            }
            None => query,
        }
    }};
}

pub(in super::super) fn waiting(
    look: &mut Look<'_>,
    scope: &Scope,
    after: Option<&Cursor>,
    count: i64,
) -> Answer<Vec<Waiting>> {
    type Row = (OrderId, Option<i64>, Currency, Option<i64>, Option<Moment>);
    let all = orders::table
        .order((orders::confirmed_at, orders::id))
        .limit(count)
        .select((
            orders::id,
            orders::number,
            orders::currency,
            orders::total,
            orders::confirmed_at,
        ))
        .into_boxed();
    let mut query = narrowed!(all, scope);
    if let Some((day, confirmed_at, id, sort)) = after {
        // After a product or an invoice come all orders of its day.
        let (from, id) = match (sort, day.pred_opt()) {
            (Sort::Order, _) => (Moment::from_micros(*confirmed_at), *id),
            (_, before) => {
                let from = confirmed_before(look, before.unwrap_or(*day));
                (from, i64::MIN)
            }
        };
        let later = orders::confirmed_at.gt(from);
        let level = orders::confirmed_at
            .eq(from)
            .and(orders::id.gt(OrderId::from(id)));
        query = query.filter(later.or(level).assume_not_null());
    }
    let rows: Vec<Row> = query.load(look.conn)?;
    let order = |(order, number, currency, total, confirmed_at): Row| {
        // The table checks that an order which is no draft has all of these.
        let confirmed_at = confirmed_at.unwrap_or(look.now);
        Waiting {
            order,
            number: number.unwrap_or_default(),
            confirmed_at,
            pay_by: pay_by(look, confirmed_at),
            total: Money::new(total.unwrap_or_default(), currency),
        }
    };
    Ok(rows.into_iter().map(order).collect())
}

/// The lines of all orders of a scope, added up where one rate of one invoice is on them.
pub(in super::super) struct OrderSums(Vec<(OrderId, i32, Treatment, Money, VatClass, i32)>);

impl OrderSums {
    /// How many orders they are.
    pub(in super::super) fn orders(&self) -> i64 {
        let orders: BTreeSet<OrderId> = self.0.iter().map(|row| row.0).collect();
        i64::try_from(orders.len()).unwrap_or(i64::MAX)
    }

    /// What the invoices of the orders will come to.
    pub(in super::super) fn parts(&self) -> Result<Vec<(Currency, Totals)>, Unpriced> {
        let mut parts: BTreeMap<(OrderId, i32), (Treatment, Vec<_>)> = BTreeMap::new();
        for (order, part, treatment, net, class, points) in &self.0 {
            let rate = Rate::new(*points).unwrap_or(Rate::ZERO);
            let own = parts.entry((*order, *part));
            let (_, lines) = own.or_insert((*treatment, Vec::new()));
            lines.push((*net, *class, rate));
        }
        let total = |(treatment, lines): &(Treatment, Vec<(Money, VatClass, Rate)>)| {
            let totals = fixed_totals(lines, *treatment)?;
            Ok((totals.total.currency(), totals))
        };
        parts.values().map(total).collect()
    }
}

pub(in super::super) fn sums_of_orders(look: &mut Look<'_>, scope: &Scope) -> Answer<OrderSums> {
    type Row = (OrderId, i32, Treatment, VatClass, i32, Currency, i64);
    let alike = "order_lines.order_id, order_lines.part, COALESCE(order_parts.treatment, 'domestic'), \
        order_lines.vat_class, order_lines.basis_points, orders.currency";
    let all = order_lines::table
        .inner_join(orders::table.on(orders::id.eq(order_lines::order_id)))
        .left_join(
            order_parts::table.on(order_parts::order_id
                .eq(order_lines::order_id)
                .and(order_parts::part.nullable().eq(order_lines::part))),
        )
        .group_by(sql::<Text>(alike))
        .select(sql::<(BigInt, Integer, Text, Text, Integer, Text, BigInt)>(
            &format!("{alike}, CAST(SUM(order_lines.net) AS BIGINT)"),
        ))
        .into_boxed();
    let rows: Vec<Row> = narrowed!(all, scope).load(look.conn)?;
    let sum = |(order, part, treatment, class, points, currency, net): Row| {
        let net = Money::new(net, currency);
        (order, part, treatment, net, class, points)
    };
    Ok(OrderSums(rows.into_iter().map(sum).collect()))
}

/// The open invoices of a scope, and their VAT.
#[derive(Default)]
pub(in super::super) struct OpenInvoices {
    pub(in super::super) invoices: BTreeMap<InvoiceId, Unpaid>,
    vat: BTreeMap<InvoiceId, (Treatment, Vec<VatSum>)>,
}

impl OpenInvoices {
    /// How many they are.
    pub(in super::super) fn count(&self) -> i64 {
        i64::try_from(self.invoices.len()).unwrap_or(i64::MAX)
    }

    /// What they come to.
    pub(in super::super) fn parts(&self) -> Result<Vec<(Currency, Totals)>, Unpriced> {
        let part = |(id, (treatment, by_rate)): (&InvoiceId, &(Treatment, Vec<VatSum>))| {
            let total = self.invoices.get(id).ok_or(Unpriced::Nothing)?.total;
            let currency = total.currency();
            let sum = |of: fn(&VatSum) -> Money| by_rate.iter().map(|one| of(one).minor()).sum();
            let totals = Totals {
                treatment: *treatment,
                net: Money::new(sum(|one| one.base), currency),
                vat: Money::new(sum(|one| one.vat), currency),
                by_rate: by_rate.clone(),
                total,
            };
            Ok((currency, totals))
        };
        self.vat.iter().map(part).collect()
    }
}

/// An invoice, with one rate of its VAT.
type UnpaidRow = (
    InvoiceId,
    String,
    (NaiveDate, Invoiced, Treatment),
    Currency,
    i64,
    (i32, i64, i64),
);

/// All of them in one query: they are issued on account, one by one, by the provider's staff.
pub(in super::super) fn unpaid(look: &mut Look<'_>, scope: &Scope) -> Answer<OpenInvoices> {
    let mut query = invoices::table
        .inner_join(invoice_vat::table.on(invoice_vat::invoice_id.eq(invoices::id)))
        .filter(invoices::organization_id.eq(scope.organization))
        .filter(invoices::state.eq_any(OPEN))
        .select((
            invoices::id,
            invoices::number,
            (invoices::issued_on, invoices::state, invoices::treatment),
            invoices::currency,
            invoices::total,
            (
                invoice_vat::basis_points,
                invoice_vat::base,
                invoice_vat::vat,
            ),
        ))
        .into_boxed();
    if let Some(until) = scope.until {
        query = query.filter(invoices::issued_on.le(until));
    }
    if !scope.category.is_empty() {
        let within = sql::<Bool>(INVOICE_LINE)
            .sql("kinds.category = ")
            .bind::<Text, _>(&scope.category)
            .sql(")");
        query = query.filter(within);
    }
    if let Some(pattern) = containing(&scope.search) {
        query = query.filter(invoices::search_key.like(pattern).escape('\\'));
    }
    query = match scope.billed_to {
        Some(BilledTo::Address(id)) => {
            query.filter(invoices::billing_address_id.eq(id).assume_not_null())
        }
        Some(BilledTo::Organization) => query.filter(invoices::billing_address_id.is_null()),
        None => query,
    };
    let rows: Vec<UnpaidRow> = query.load(look.conn)?;
    Ok(gathered(rows))
}

/// One invoice of its rows, one for each rate.
fn gathered(rows: Vec<UnpaidRow>) -> OpenInvoices {
    let mut open = OpenInvoices::default();
    for (invoice, number, (issued_on, state, treatment), currency, total, (points, base, vat)) in
        rows
    {
        let [total, base, vat] = [total, base, vat].map(|minor| Money::new(minor, currency));
        let rate = Rate::new(points).unwrap_or(Rate::ZERO);
        open.invoices.entry(invoice).or_insert(Unpaid {
            invoice,
            number,
            issued_on,
            overdue: state == Invoiced::Overdue,
            total,
        });
        let own = open.vat.entry(invoice);
        let (_, own) = own.or_insert((treatment, Vec::new()));
        own.push(VatSum { rate, base, vat });
    }
    open
}
