//! Rows of `billing_addresses` and `billing_defaults`, and the organization's own address.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use crate::domain::access::{OrganizationId, ProductId};
use crate::domain::accounting::{BilledTo, BillingAddressId};
use crate::ground::db::schema::{billed_products, billing_addresses, billing_defaults};
use crate::ground::db::{Look, Tx};
use crate::ground::failure::{Answer, one_row};
use crate::ground::time::Moment;
use crate::insert_or_ignore;

/// An address as invoices show it; orders and invoices keep a copy of it.
#[derive(
    Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Queryable, Insertable, AsChangeset,
)]
#[diesel(table_name = billing_addresses)]
pub struct Address {
    /// The company; empty where a person is billed.
    pub company: String,
    /// The person; may be empty where a company is billed.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// A second line.
    pub street2: String,
    /// Postcode.
    pub postcode: String,
    /// City.
    pub city: String,
    /// ISO 3166 alpha-2; it decides the VAT.
    pub country: String,
    /// The company's VAT number, checked; empty without one.
    pub vat_number: String,
    /// Where its invoices are sent to, beside whoever receives billing messages; may be empty.
    pub email: String,
    /// The customer's own reference: *your order number*.
    pub reference: String,
}

/// The columns of an [`Address`].
macro_rules! address {
    () => {
        (
            billing_addresses::company,
            billing_addresses::name,
            billing_addresses::street,
            billing_addresses::street2,
            billing_addresses::postcode,
            billing_addresses::city,
            billing_addresses::country,
            billing_addresses::vat_number,
            billing_addresses::email,
            billing_addresses::reference,
        )
    };
}

/// Those that are not archived.
pub(super) fn list(
    look: &mut Look<'_>,
    organization: OrganizationId,
) -> Answer<Vec<(BillingAddressId, Address)>> {
    Ok(billing_addresses::table
        .filter(billing_addresses::organization_id.eq(organization))
        .filter(billing_addresses::archived_at.is_null())
        .select((billing_addresses::id, address!()))
        .load(look.conn)?)
}

/// These, archived ones too.
pub(super) fn find_all(
    look: &mut Look<'_>,
    organization: OrganizationId,
    ids: &[BillingAddressId],
) -> Answer<Vec<(BillingAddressId, Address)>> {
    Ok(billing_addresses::table
        .filter(billing_addresses::organization_id.eq(organization))
        .filter(billing_addresses::id.eq_any(ids.to_vec()))
        .select((billing_addresses::id, address!()))
        .load(look.conn)?)
}

/// One that is not archived.
pub(super) fn find(
    look: &mut Look<'_>,
    organization: OrganizationId,
    id: BillingAddressId,
) -> Answer<Option<Address>> {
    Ok(billing_addresses::table
        .filter(billing_addresses::organization_id.eq(organization))
        .filter(billing_addresses::id.eq(id))
        .filter(billing_addresses::archived_at.is_null())
        .select(address!())
        .first(look.conn)
        .optional()?)
}

/// One, and whether it is archived.
pub(super) fn find_any(
    look: &mut Look<'_>,
    organization: OrganizationId,
    id: BillingAddressId,
) -> Answer<Option<(Address, bool)>> {
    let found: Option<(Address, Option<Moment>)> = billing_addresses::table
        .filter(billing_addresses::organization_id.eq(organization))
        .filter(billing_addresses::id.eq(id))
        .select((address!(), billing_addresses::archived_at))
        .first(look.conn)
        .optional()?;
    Ok(found.map(|(address, archived_at)| (address, archived_at.is_some())))
}

/// How many products are billed to an address.
pub(super) fn count_products(
    look: &mut Look<'_>,
    organization: OrganizationId,
    id: BillingAddressId,
) -> Answer<i64> {
    Ok(billed_products::table
        .filter(billed_products::organization_id.eq(organization))
        .filter(billed_products::billing_address_id.eq(id))
        .count()
        .get_result(look.conn)?)
}

/// How many are not archived.
pub(super) fn count(look: &mut Look<'_>, organization: OrganizationId) -> Answer<i64> {
    Ok(billing_addresses::table
        .filter(billing_addresses::organization_id.eq(organization))
        .filter(billing_addresses::archived_at.is_null())
        .count()
        .get_result(look.conn)?)
}

pub(super) fn find_default(
    look: &mut Look<'_>,
    organization: OrganizationId,
) -> Answer<Option<BillingAddressId>> {
    Ok(billing_defaults::table
        .filter(billing_defaults::organization_id.eq(organization))
        .select(billing_defaults::billing_address_id)
        .first(look.conn)
        .optional()?)
}

pub(super) fn insert(
    tx: &mut Tx<'_>,
    (organization, id): (OrganizationId, BillingAddressId),
    address: &Address,
) -> Answer<()> {
    let row = (
        billing_addresses::id.eq(id),
        billing_addresses::organization_id.eq(organization),
        billing_addresses::created_at.eq(tx.now),
        address,
    );
    diesel::insert_into(billing_addresses::table)
        .values(row)
        .execute(tx.conn)?;
    Ok(())
}

pub(super) fn update(
    tx: &mut Tx<'_>,
    (organization, id): (OrganizationId, BillingAddressId),
    address: &Address,
) -> Answer<()> {
    let row = billing_addresses::table
        .filter(billing_addresses::organization_id.eq(organization))
        .filter(billing_addresses::id.eq(id));
    let updated = diesel::update(row).set(address).execute(tx.conn)?;
    one_row(updated, &format!("billing address {id}"))
}

/// Without an address it is the organization's own again.
pub(super) fn set_default(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    id: Option<BillingAddressId>,
) -> Answer<()> {
    let before = billing_defaults::table.filter(billing_defaults::organization_id.eq(organization));
    diesel::delete(before).execute(tx.conn)?;
    if let Some(id) = id {
        let row = (
            billing_defaults::organization_id.eq(organization),
            billing_defaults::billing_address_id.eq(id),
        );
        diesel::insert_into(billing_defaults::table)
            .values(row)
            .execute(tx.conn)?;
    }
    Ok(())
}

/// Archives it, and presets it nowhere any more.
pub(super) fn archive(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    id: BillingAddressId,
) -> Answer<()> {
    let row = billing_addresses::table
        .filter(billing_addresses::organization_id.eq(organization))
        .filter(billing_addresses::id.eq(id));
    let archived = diesel::update(row)
        .set(billing_addresses::archived_at.eq(Some(tx.now)))
        .execute(tx.conn)?;
    one_row(archived, &format!("billing address {id}"))?;
    let default = billing_defaults::table
        .filter(billing_defaults::organization_id.eq(organization))
        .filter(billing_defaults::billing_address_id.eq(id));
    diesel::delete(default).execute(tx.conn)?;
    let products = billed_products::table
        .filter(billed_products::organization_id.eq(organization))
        .filter(billed_products::billing_address_id.eq(id));
    diesel::delete(products).execute(tx.conn)?;
    Ok(())
}

/// Remembers where a product was billed last.
pub(super) fn remember(
    tx: &mut Tx<'_>,
    (organization, product): (OrganizationId, ProductId),
    billed_to: BilledTo,
) -> Answer<()> {
    let new = (
        billed_products::product_id.eq(product),
        billed_products::organization_id.eq(organization),
        billed_products::billing_address_id.eq(billed_to.id()),
    );
    insert_or_ignore!(&mut *tx.conn, billed_products::table, new)?;
    let own = billed_products::table
        .filter(billed_products::organization_id.eq(organization))
        .filter(billed_products::product_id.eq(product));
    let billed = diesel::update(own)
        .set(billed_products::billing_address_id.eq(billed_to.id()))
        .execute(tx.conn)?;
    one_row(billed, &format!("where product {product} was billed last"))
}

/// Forgets where a product was billed last.
pub(super) fn forget(
    tx: &mut Tx<'_>,
    (organization, product): (OrganizationId, ProductId),
) -> Answer<()> {
    let own = billed_products::table
        .filter(billed_products::organization_id.eq(organization))
        .filter(billed_products::product_id.eq(product));
    diesel::delete(own).execute(tx.conn)?;
    Ok(())
}
