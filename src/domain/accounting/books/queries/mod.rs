//! Rows of `entries`, `postings` and `balances`.

pub(super) mod proof;

use diesel::prelude::*;

use super::{Account, Entry, Posting};
use crate::domain::access::OrganizationId;
use crate::domain::accounting::EntryId;
use crate::ground::db::schema::{balances, entries, postings};
use crate::ground::db::{Look, Tx};
use crate::ground::failure::Answer;
use crate::ground::money::Currency;
use crate::insert_or_ignore;

/// A posting on its way into the journal.
pub(super) struct Row<'r> {
    pub(super) entry: EntryId,
    pub(super) position: i32,
    pub(super) posting: &'r Posting,
    pub(super) owner: Option<OrganizationId>,
    pub(super) currency: Currency,
    /// Which posting of the owner's account it is, and the balance after it.
    pub(super) after: Option<(i64, i64)>,
}

/// Moves a balance; answers how many postings it has now, and what it is.
pub(super) fn move_balance(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    currency: Currency,
    posting: &Posting,
) -> Answer<(i64, i64)> {
    let new = (
        balances::organization_id.eq(organization),
        balances::account.eq(posting.account),
        balances::currency.eq(currency),
        balances::credit.eq(0),
        balances::length.eq(0),
    );
    insert_or_ignore!(&mut *tx.conn, balances::table, new)?;
    let own = balances::table
        .filter(balances::organization_id.eq(organization))
        .filter(balances::account.eq(posting.account))
        .filter(balances::currency.eq(currency));
    // The check of the table refuses what would fall below nothing.
    let moved = diesel::update(own)
        .set((
            balances::credit.eq(balances::credit - posting.amount),
            balances::length.eq(balances::length + 1),
        ))
        .returning((balances::length, balances::credit))
        .get_result(tx.conn)?;
    Ok(moved)
}

pub(super) fn insert_posting(tx: &mut Tx<'_>, row: &Row<'_>) -> Answer<()> {
    let id: i64 = tx.draw();
    let (place, balance) = row.after.unzip();
    diesel::insert_into(postings::table)
        .values((
            postings::id.eq(id),
            postings::entry_id.eq(row.entry),
            postings::position.eq(row.position),
            postings::account.eq(row.posting.account),
            postings::detail.eq(&row.posting.detail),
            postings::organization_id.eq(row.owner),
            postings::currency.eq(row.currency),
            postings::amount.eq(row.posting.amount),
            postings::place.eq(place),
            postings::balance.eq(balance),
            postings::happened_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    Ok(())
}

pub(super) fn insert_entry(tx: &mut Tx<'_>, id: EntryId, entry: &Entry) -> Answer<()> {
    diesel::insert_into(entries::table)
        .values((
            entries::id.eq(id),
            entries::event.eq(entry.event),
            entries::subject.eq(entry.subject),
            entries::organization_id.eq(entry.organization),
            entries::currency.eq(entry.currency),
            entries::booked_on.eq(tx.today()),
            entries::happened_at.eq(tx.now),
            entries::order_id.eq(entry.about.order),
            entries::payment_id.eq(entry.about.payment),
            entries::invoice_id.eq(entry.about.invoice),
        ))
        .execute(tx.conn)?;
    Ok(())
}

pub(super) fn balance(
    look: &mut Look<'_>,
    organization: OrganizationId,
    account: Account,
    currency: Currency,
) -> Answer<i64> {
    let found: Option<i64> = balances::table
        .find((organization, account, currency))
        .select(balances::credit)
        .first(look.conn)
        .optional()?;
    Ok(found.unwrap_or(0))
}
