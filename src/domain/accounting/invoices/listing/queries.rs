//! Lines of the list: one query for the lines, one for the addresses to choose from.

use chrono::NaiveDate;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Date, Nullable};

use super::{Cursor, Filter, Row};
use crate::domain::access::OrganizationId;
use crate::domain::accounting::invoices::State;
use crate::domain::accounting::{BilledTo, BillingAddressId, InvoiceId};
use crate::ground::db::schema::{billing_addresses, documents, invoice_lines, invoices};
use crate::ground::db::{Look, containing};
use crate::ground::failure::Answer;
use crate::ground::money::{Currency, Money};

type Columns = (
    (InvoiceId, String, NaiveDate, String, String, i64),
    (i64, i64, i64, Currency),
    (State, Option<NaiveDate>, Option<i64>),
);

/// Chooses by a value, where there is one.
macro_rules! only {
    ($query:ident, $value:expr, |$one:ident| $condition:expr) => {
        if let Some($one) = $value {
            $query = $query.filter($condition);
        }
    };
}

pub(super) fn list(
    look: &mut Look<'_>,
    organization: OrganizationId,
    filter: &Filter,
    (after, count): (Option<Cursor>, i64),
) -> Answer<Vec<Row>> {
    let mut query = invoices::table
        .left_join(documents::table.on(documents::invoice_id.eq(invoices::id)))
        .filter(invoices::organization_id.eq(organization))
        .select((
            (
                invoices::id,
                invoices::number,
                invoices::issued_on,
                invoices::buyer,
                invoices::description,
                sql::<BigInt>(
                    "(SELECT COUNT(*) FROM invoice_lines WHERE invoice_lines.invoice_id = invoices.id)",
                ),
            ),
            (
                invoices::net,
                invoices::vat,
                invoices::total,
                invoices::currency,
            ),
            (
                invoices::state,
                invoices::paid_on,
                sql::<Nullable<BigInt>>("CAST(LENGTH(documents.bytes) AS BIGINT)"),
            ),
        ))
        .order((
            invoices::organization_id.desc(),
            invoices::issued_on.desc(),
            invoices::id.desc(),
        ))
        .limit(count)
        .into_boxed();
    only!(query, filter.state, |state| invoices::state.eq(state));
    only!(query, filter.from, |from| invoices::issued_on.ge(from));
    only!(query, filter.to, |to| invoices::issued_on.le(to));
    query = match filter.billed_to {
        Some(BilledTo::Organization) => query.filter(invoices::billing_address_id.is_null()),
        Some(BilledTo::Address(id)) => query.filter(invoices::billing_address_id.eq(id)),
        None => query,
    };
    only!(query, filter.product, |product| invoices::id.eq_any(
        invoice_lines::table
            .filter(invoice_lines::product_id.eq(product))
            .select(invoice_lines::invoice_id)
    ));
    if let Some(like) = containing(&filter.search) {
        query = query.filter(invoices::search_key.like(like).escape('\\'));
    }
    only!(query, after, |after| sql::<Bool>(
        "(invoices.issued_on, invoices.id) < ("
    )
    .bind::<Date, _>(after.issued_on)
    .sql(", ")
    .bind::<BigInt, _>(after.id)
    .sql(")"));
    let rows: Vec<Columns> = query.load(look.conn)?;
    Ok(rows.into_iter().map(row).collect())
}

fn row((what, (net, vat, total, currency), standing): Columns) -> Row {
    let (id, number, issued_on, buyer, first, lines) = what;
    let (state, paid_on, size) = standing;
    let money = |minor| Money::new(minor, currency);
    Row {
        id,
        number,
        issued_on,
        buyer,
        first,
        lines,
        net: money(net),
        vat: money(vat),
        total: money(total),
        state,
        paid_on,
        size,
    }
}

pub(super) fn addresses(
    look: &mut Look<'_>,
    organization: OrganizationId,
    most: i64,
) -> Answer<Vec<(BilledTo, String)>> {
    type Named = (BillingAddressId, String, String, String);
    let rows: Vec<Named> = billing_addresses::table
        .filter(billing_addresses::organization_id.eq(organization))
        .order((
            billing_addresses::company,
            billing_addresses::name,
            billing_addresses::id,
        ))
        .limit(most)
        .select((
            billing_addresses::id,
            billing_addresses::company,
            billing_addresses::name,
            billing_addresses::city,
        ))
        .load(look.conn)?;
    let named = |(id, company, name, city): Named| {
        let parts: Vec<_> = [company, name, city]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        (BilledTo::Address(id), parts.join(", "))
    };
    Ok(rows.into_iter().map(named).collect())
}
