//! The documents of invoices: drawn once, outside any transaction, and stored with their hash; from
//! then on their bytes are what they are. Which are still to be drawn stands in `drawings`, so that an
//! invoice never waits for its document, and the document follows whatever happened: the transaction
//! that issues an invoice writes its row there.

mod queries;
mod rules;

use crate::domain::access::{OrganizationId, Permit, SystemPermit, may};
use crate::domain::accounting::InvoiceId;
use crate::ground::crypto::sha256;
use crate::ground::db::{Look, Tx};
use crate::ground::failure::{Answer, Failure};
use crate::ground::ids;

/// A document as it was drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The SHA-256 of its bytes, in hexadecimal digits.
    pub hash: String,
    /// The PDF.
    pub bytes: Vec<u8>,
}

/// Where the document of an invoice stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// It is still to be drawn.
    Awaited,
    /// It is there.
    Drawn(Document),
}

/// The document of the invoice of this number, if that is the organization's.
///
/// # Errors
/// When the database fails, or the bytes are not those that were stored.
pub fn find(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    number: &str,
) -> Answer<Option<State>> {
    state(look, permit.member()?.organization, number)
}

/// The same for a letter that encloses it.
///
/// # Errors
/// When the database fails, or the bytes are not those that were stored.
pub fn to_enclose(
    look: &mut Look<'_>,
    _: &SystemPermit<'_>,
    (organization, number): (OrganizationId, &str),
) -> Answer<Option<State>> {
    state(look, organization, number)
}

fn state(look: &mut Look<'_>, organization: OrganizationId, number: &str) -> Answer<Option<State>> {
    match queries::find(look, organization, number)? {
        None => Ok(None),
        Some(None) => Ok(Some(State::Awaited)),
        Some(Some(document)) if hash(&document.bytes) == document.hash => {
            Ok(Some(State::Drawn(document)))
        }
        Some(Some(_)) => {
            let why = format!("the document of invoice {number} is not what was stored");
            Err(Failure::Inconsistent(why))
        }
    }
}

/// How many bytes the document of an invoice has; none while it is being drawn.
///
/// # Errors
/// When the database fails.
pub fn size(look: &mut Look<'_>, invoice: InvoiceId) -> Answer<Option<i64>> {
    queries::size(look, invoice)
}

fn hash(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&sha256(bytes))
}

/// An invoice in somebody's hands, to be drawn, until the lease ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claimed {
    /// Which invoice.
    pub invoice: InvoiceId,
    /// How many attempts there were, this one included.
    pub attempts: i32,
    /// The lease that settling must name.
    lease: i64,
}

/// Asks for the document of an invoice: it is drawn outside of the transaction, by the worker.
pub(in crate::domain::accounting) fn ask(tx: &mut Tx<'_>, invoice: InvoiceId) -> Answer<()> {
    queries::insert(tx, invoice)
}

/// Takes an invoice whose document is to be drawn, for one lease.
///
/// # Errors
/// When the database fails.
pub fn claim(tx: &mut Tx<'_>, _: &SystemPermit<'_>) -> Answer<Option<Claimed>> {
    let (lease, until) = (ids::draw(tx.now), tx.now.plus(rules::LEASE));
    let Some((invoice, before)) = queries::due(tx)? else {
        return Ok(None);
    };
    // Another server may have been faster: it has it then, and the next round sees what is left.
    if !queries::lease(tx, invoice, lease, until)? {
        return Ok(None);
    }
    Ok(Some(Claimed {
        invoice,
        attempts: before + 1,
        lease,
    }))
}

/// Stores the document of an invoice, once: answers false when there is one already, which stays.
///
/// # Errors
/// When the database fails.
pub fn store(
    tx: &mut Tx<'_>,
    _: &SystemPermit<'_>,
    invoice: InvoiceId,
    bytes: &[u8],
) -> Answer<bool> {
    let stored = queries::store(tx, invoice, &hash(bytes), bytes)?;
    queries::forget(tx, invoice)?;
    Ok(stored)
}

/// Puts a drawing off that did not come about: it is tried again after a pause, for as long as it takes.
/// Answers false when the lease had ended and somebody else has it now.
///
/// # Errors
/// When the database fails.
pub fn put_off(
    tx: &mut Tx<'_>,
    _: &SystemPermit<'_>,
    claimed: &Claimed,
    reason: &str,
) -> Answer<bool> {
    let due = tx.now.plus(rules::pause(claimed.attempts));
    queries::put_off(tx, claimed, due, reason)
}
