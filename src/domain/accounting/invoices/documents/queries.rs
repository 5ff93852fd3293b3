//! Rows of `documents` and `drawings`.

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

use super::{Claimed, Document};
use crate::domain::access::OrganizationId;
use crate::domain::accounting::InvoiceId;
use crate::ground::db::schema::{documents, drawings, invoices};
use crate::ground::db::{Look, Tx, insert_or_ignore};
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

/// The first that is due and in nobody's hands, and how many attempts there were.
pub(super) fn due(tx: &mut Tx<'_>) -> Answer<Option<(InvoiceId, i32)>> {
    Ok(drawings::table
        .filter(drawings::due_at.le(tx.now))
        .filter(
            drawings::lease_until
                .is_null()
                .or(drawings::lease_until.le(tx.now)),
        )
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
    let free = drawings::table
        .filter(drawings::invoice_id.eq(invoice))
        .filter(
            drawings::lease_until
                .is_null()
                .or(drawings::lease_until.le(tx.now)),
        );
    let taken = diesel::update(free)
        .set((
            drawings::lease.eq(lease),
            drawings::lease_until.eq(until),
            drawings::attempts.eq(drawings::attempts + 1),
        ))
        .execute(tx.conn)?;
    Ok(taken == 1)
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
    let mine = drawings::table
        .filter(drawings::invoice_id.eq(claimed.invoice))
        .filter(drawings::lease.eq(claimed.lease));
    let settled = diesel::update(mine)
        .set((
            drawings::due_at.eq(due),
            drawings::lease.eq(None::<i64>),
            drawings::lease_until.eq(None::<Moment>),
            drawings::last_error.eq(error),
        ))
        .execute(tx.conn)?;
    Ok(settled == 1)
}
