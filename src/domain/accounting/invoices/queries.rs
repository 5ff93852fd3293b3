//! Rows of `invoices`, `invoice_lines` and `invoice_vat`.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{Invoice, Line, State, parties, read_ways};
use crate::domain::access::{OrganizationId, ProductId};
use crate::domain::accounting::prices::{Rate, Treatment, VatSum};
use crate::domain::accounting::{BillingAddressId, InvoiceId, OrderId};
use crate::ground::db::Look;
use crate::ground::db::schema::{invoice_lines, invoice_vat, invoices, orders, organizations};
use crate::ground::failure::{Answer, Failure};
use crate::ground::i18n::Language;
use crate::ground::money::{Currency, Money};

#[derive(Queryable, Selectable)]
#[diesel(table_name = invoices)]
struct Row {
    id: InvoiceId,
    organization_id: OrganizationId,
    order_id: OrderId,
    number: String,
    issued_on: NaiveDate,
    state: State,
    currency: Currency,
    treatment: Treatment,
    net: i64,
    vat: i64,
    total: i64,
    billing_address_id: Option<BillingAddressId>,
    buyer: String,
    address: String,
    seller: String,
    language: Language,
    description: String,
    paid_on: Option<NaiveDate>,
    paid_by: String,
}

/// The row, the number of its order, and the country of its organization.
type Joined = (Row, Option<i64>, String);

/// The columns of a [`Joined`].
macro_rules! joined {
    () => {
        invoices::table
            .inner_join(orders::table.on(orders::id.eq(invoices::order_id)))
            .inner_join(organizations::table.on(organizations::id.eq(invoices::organization_id)))
            .select((Row::as_select(), orders::number, organizations::country))
    };
}

impl Row {
    fn invoice((row, order_number, country): Joined) -> Answer<Invoice> {
        row.with(order_number, country)
    }

    fn with(self, order_number: Option<i64>, country: String) -> Answer<Invoice> {
        let money = |minor| Money::new(minor, self.currency);
        Ok(Invoice {
            id: self.id,
            organization: self.organization_id,
            country,
            order: self.order_id,
            order_number,
            issued_on: self.issued_on,
            state: self.state,
            net: money(self.net),
            vat: money(self.vat),
            total: money(self.total),
            treatment: self.treatment,
            billed_to: self.billing_address_id.into(),
            buyer: self.buyer,
            address: parties::read(&self.number, &self.address)?,
            seller: parties::read(&self.number, &self.seller)?,
            number: self.number,
            language: self.language,
            description: self.description,
            paid_on: self.paid_on,
            paid_by: read_ways(&self.paid_by),
        })
    }
}

pub(super) fn find(
    look: &mut Look<'_>,
    organization: OrganizationId,
    number: &str,
) -> Answer<Option<Invoice>> {
    let row: Option<Joined> = joined!()
        .filter(invoices::organization_id.eq(organization))
        .filter(invoices::number.eq(number))
        .first(look.conn)
        .optional()?;
    row.map(Row::invoice).transpose()
}

pub(super) fn load(look: &mut Look<'_>, id: InvoiceId) -> Answer<Option<Invoice>> {
    let row: Option<Joined> = joined!()
        .filter(invoices::id.eq(id))
        .first(look.conn)
        .optional()?;
    row.map(Row::invoice).transpose()
}

type LineColumns = (
    (i32, Option<ProductId>, String, String, i32),
    (NaiveDate, NaiveDate, i32, i64, i32),
    (Option<i64>, Option<i64>, Option<String>),
);

pub(super) fn lines(
    look: &mut Look<'_>,
    invoice: InvoiceId,
    currency: Currency,
) -> Answer<Vec<Line>> {
    let rows: Vec<LineColumns> = invoice_lines::table
        .filter(invoice_lines::invoice_id.eq(invoice))
        .order(invoice_lines::position)
        .select((
            (
                invoice_lines::position,
                invoice_lines::product_id,
                invoice_lines::name,
                invoice_lines::offer_name,
                invoice_lines::months,
            ),
            (
                invoice_lines::starts_on,
                invoice_lines::ends_on,
                invoice_lines::quantity,
                invoice_lines::net,
                invoice_lines::basis_points,
            ),
            (
                invoice_lines::co2_material,
                invoice_lines::co2_energy,
                invoice_lines::co2_method,
            ),
        ))
        .load(look.conn)?;
    rows.into_iter().map(|row| line(row, currency)).collect()
}

fn rate(basis_points: i32) -> Answer<Rate> {
    let none = || Failure::Inconsistent(format!("no rate has {basis_points} basis points"));
    Rate::new(basis_points).ok_or_else(none)
}

fn line(
    (what, how, (co2_material, co2_energy, co2_method)): LineColumns,
    currency: Currency,
) -> Answer<Line> {
    let (position, product, name, offer, months) = what;
    let (starts_on, ends_on, quantity, net, basis_points) = how;
    Ok(Line {
        position,
        product,
        name,
        offer,
        months,
        starts_on,
        ends_on,
        quantity,
        net: Money::new(net, currency),
        rate: rate(basis_points)?,
        co2_material,
        co2_energy,
        co2_method,
    })
}

pub(super) fn vat(
    look: &mut Look<'_>,
    invoice: InvoiceId,
    currency: Currency,
) -> Answer<Vec<VatSum>> {
    let rows: Vec<(i32, i64, i64)> = invoice_vat::table
        .filter(invoice_vat::invoice_id.eq(invoice))
        .order(invoice_vat::basis_points.desc())
        .select((
            invoice_vat::basis_points,
            invoice_vat::base,
            invoice_vat::vat,
        ))
        .load(look.conn)?;
    let sum = |(basis_points, base, vat)| {
        Ok(VatSum {
            rate: rate(basis_points)?,
            base: Money::new(base, currency),
            vat: Money::new(vat, currency),
        })
    };
    rows.into_iter().map(sum).collect()
}

/// How many invoices its order has.
pub(super) fn count_of_order(look: &mut Look<'_>, invoice: &Invoice) -> Answer<i64> {
    Ok(invoices::table
        .filter(invoices::organization_id.eq(invoice.organization))
        .filter(invoices::order_id.eq(invoice.order))
        .count()
        .get_result(look.conn)?)
}
