//! New rows of `invoices`, their lines and their VAT; the rows of `invoice_series`.

use chrono::NaiveDate;
use diesel::prelude::*;
use serde::Serialize;

use super::{Bill, Place, SERIES};
use crate::domain::accounting::InvoiceId;
use crate::domain::accounting::prices::VatSum;
use crate::domain::accounting::quotes::Line;
use crate::ground::db::schema::{invoice_lines, invoice_series, invoice_vat, invoices};
use crate::ground::db::{Tx, folded};
use crate::ground::failure::{Answer, Failure, one_row};
use crate::{insert_or_ignore, lock_row};

pub(super) fn latest_year(tx: &mut Tx<'_>, series: &str) -> Answer<Option<i32>> {
    Ok(invoice_series::table
        .filter(invoice_series::series.eq(series))
        .select(diesel::dsl::max(invoice_series::year))
        .first(tx.conn)?)
}

pub(super) fn begin_year(
    tx: &mut Tx<'_>,
    (series, year): (&str, i32),
    today: NaiveDate,
) -> Answer<()> {
    let new = (
        invoice_series::series.eq(series),
        invoice_series::year.eq(year),
        invoice_series::last_number.eq(0),
        invoice_series::last_date.eq(today),
    );
    insert_or_ignore!(&mut *tx.conn, invoice_series::table, new)?;
    Ok(())
}

pub(super) fn lock_series(
    tx: &mut Tx<'_>,
    series: &str,
    year: i32,
) -> Answer<Option<(i32, NaiveDate)>> {
    let one = invoice_series::table
        .filter(invoice_series::series.eq(series))
        .filter(invoice_series::year.eq(year))
        .select((invoice_series::last_number, invoice_series::last_date));
    Ok(lock_row!(&mut *tx.conn, one)?)
}

pub(super) fn advance(tx: &mut Tx<'_>, series: &str, place: Place) -> Answer<()> {
    let one = invoice_series::table
        .filter(invoice_series::series.eq(series))
        .filter(invoice_series::year.eq(place.year));
    let advanced = diesel::update(one)
        .set((
            invoice_series::last_number.eq(place.sequence),
            invoice_series::last_date.eq(place.on),
        ))
        .execute(tx.conn)?;
    one_row(advanced, &format!("series {series} {}", place.year))
}

/// What a column keeps of one of the parties.
fn kept(party: &impl Serialize) -> Answer<String> {
    serde_json::to_string(party)
        .map_err(|error| Failure::Inconsistent(format!("a party of an invoice: {error}")))
}

pub(super) fn insert(tx: &mut Tx<'_>, id: InvoiceId, place: Place, bill: &Bill<'_>) -> Answer<()> {
    let (order, totals) = (bill.order, &bill.part.totals);
    let buyer = bill.part.address.addressee();
    // What the list calls it by: its first line.
    let first = bill.lines.first().map_or("", |line| line.name.as_str());
    let names: Vec<&str> = bill.lines.iter().map(|line| line.name.as_str()).collect();
    let search = folded(&format!("{} {buyer} {}", place.number(), names.join(" ")));
    let methods: Vec<&str> = bill.paid.iter().map(|part| part.method.word()).collect();
    diesel::insert_into(invoices::table)
        .values((
            invoices::id.eq(id),
            invoices::organization_id.eq(order.organization),
            invoices::order_id.eq(order.id),
            invoices::part.eq(bill.number),
            invoices::series.eq(SERIES),
            invoices::year.eq(place.year),
            invoices::sequence.eq(place.sequence),
            invoices::number.eq(place.number()),
            invoices::issued_on.eq(place.on),
            invoices::issued_at.eq(tx.now),
            invoices::state.eq("paid"),
            invoices::currency.eq(order.currency),
            invoices::treatment.eq(totals.treatment),
            invoices::net.eq(totals.net.minor()),
            invoices::vat.eq(totals.vat.minor()),
            invoices::total.eq(totals.total.minor()),
            (
                invoices::billing_address_id.eq(bill.part.billed_to.id()),
                invoices::buyer.eq(buyer),
                invoices::address.eq(kept(&bill.part.address)?),
                invoices::seller.eq(kept(&bill.seller.issuer())?),
                invoices::language.eq(bill.language),
                invoices::description.eq(first),
                invoices::search_key.eq(search),
                invoices::paid_on.eq(tx.today()),
                invoices::paid_by.eq(methods.join("+")),
            ),
        ))
        .execute(tx.conn)?;
    Ok(())
}

pub(super) fn insert_line(
    tx: &mut Tx<'_>,
    id: InvoiceId,
    position: i32,
    (line, bill): (&Line, &Bill<'_>),
) -> Answer<()> {
    let drawn = || Failure::Inconsistent(format!("invoice {id}: a line of no order"));
    let own = line.id.ok_or_else(drawn)?;
    let co2 = line.co2.as_ref();
    diesel::insert_into(invoice_lines::table)
        .values((
            invoice_lines::invoice_id.eq(id),
            invoice_lines::position.eq(position),
            invoice_lines::order_line_id.eq(own),
            invoice_lines::product_id.eq(line.product),
            invoice_lines::name.eq(&line.name),
            invoice_lines::offer.eq(&line.offer),
            invoice_lines::offer_name.eq(line.offer_names.of(bill.language)),
            invoice_lines::months.eq(line.term.months),
            invoice_lines::starts_on.eq(line.term.starts_on),
            invoice_lines::ends_on.eq(line.term.ends_on),
            invoice_lines::quantity.eq(line.quantity),
            invoice_lines::net.eq(line.net.minor()),
            invoice_lines::basis_points.eq(line.rate.basis_points()),
            invoice_lines::co2_material.eq(co2.and_then(|co2| co2.material)),
            invoice_lines::co2_energy.eq(co2.and_then(|co2| co2.energy)),
            invoice_lines::co2_method.eq(co2.and_then(|co2| co2.method(bill.language))),
        ))
        .execute(tx.conn)?;
    Ok(())
}

pub(super) fn insert_vat(tx: &mut Tx<'_>, id: InvoiceId, sum: &VatSum) -> Answer<()> {
    diesel::insert_into(invoice_vat::table)
        .values((
            invoice_vat::invoice_id.eq(id),
            invoice_vat::basis_points.eq(sum.rate.basis_points()),
            invoice_vat::base.eq(sum.base.minor()),
            invoice_vat::vat.eq(sum.vat.minor()),
        ))
        .execute(tx.conn)?;
    Ok(())
}
