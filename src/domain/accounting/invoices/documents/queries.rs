//! Rows of `documents` and `drawings`.

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

use super::{Claimed, Document};
use crate::domain::access::OrganizationId;
use crate::domain::accounting::InvoiceId;
use crate::ground::db::schema::{documents, drawings, invoices};
use crate::ground::db::{Look, Tx, free, insert_or_ignore, put_off, take_lease};
use crate::ground::failure::Answer;
use crate::ground::time::Moment;

/// Nothing where there is no such invoice, nothing in it where its document is not drawn.
pub(super) fn find(
    look: &mut Look<'_>,
    organization: OrganizationId,
    number: &str,
) -> Answer<Option<Option<Document>>> {
    let row: Option<Option<(String, Vec<u8>)>> = invoices::table
        .left_join(documents::table.on(documents::invoice_id.eq(invoices::id)))
        .filter(invoices::organization_id.eq(organization))
        .filter(invoices::number.eq(number))
        .select((documents::hash, documents::bytes).nullable())
        .first(look.conn)
        .optional()?;
    Ok(row.map(|found| found.map(|(hash, bytes)| Document { hash, bytes })))
}

pub(super) fn size(look: &mut Look<'_>, invoice: InvoiceId) -> Answer<Option<i64>> {
    Ok(documents::table
        .filter(documents::invoice_id.eq(invoice))
        .select(sql::<BigInt>("CAST(LENGTH(documents.bytes) AS BIGINT)"))
        .first(look.conn)
        .optional()?)
}

pub(super) fn insert(tx: &mut Tx<'_>, invoice: InvoiceId) -> Answer<()> {
    diesel::insert_into(drawings::table)
        .values((
            drawings::invoice_id.eq(invoice),
            drawings::due_at.eq(tx.now),
            drawings::attempts.eq(0),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// The first that is due and in nobody's hands, and how many attempts there were.
pub(super) fn due(tx: &mut Tx<'_>) -> Answer<Option<(InvoiceId, i32)>> {
    Ok(drawings::table
        .filter(drawings::due_at.le(tx.now))
        .filter(free!(drawings, tx.now))
        .order((drawings::due_at, drawings::invoice_id))
        .select((drawings::invoice_id, drawings::attempts))
        .first(tx.conn)
        .optional()?)
}

/// Takes the lease, unless another server was faster.
pub(super) fn lease(
    tx: &mut Tx<'_>,
    invoice: InvoiceId,
    lease: i64,
    until: Moment,
) -> Answer<bool> {
    let which = drawings::invoice_id.eq(invoice);
    Ok(take_lease!(tx, drawings, which, (lease, until)))
}

pub(super) fn store(tx: &mut Tx<'_>, invoice: InvoiceId, hash: &str, bytes: &[u8]) -> Answer<bool> {
    let row = (
        documents::invoice_id.eq(invoice),
        documents::hash.eq(hash),
        documents::bytes.eq(bytes),
        documents::created_at.eq(tx.now),
    );
    let stored = insert_or_ignore!(&mut *tx.conn, documents::table, row)?;
    Ok(stored == 1)
}

pub(super) fn forget(tx: &mut Tx<'_>, invoice: InvoiceId) -> Answer<()> {
    diesel::delete(drawings::table.filter(drawings::invoice_id.eq(invoice))).execute(tx.conn)?;
    Ok(())
}

pub(super) fn put_off(
    tx: &mut Tx<'_>,
    claimed: &Claimed,
    due: Moment,
    error: &str,
) -> Answer<bool> {
    let which = drawings::invoice_id.eq(claimed.invoice);
    Ok(put_off!(tx, drawings, which, claimed.lease, (due, error)))
}
