//! The books: one append-only double-entry journal under everything (`spec/5-accounting.md`, "Books").
//!
//! A business event posts one balanced entry in the transaction that changes the state. The database
//! says so too: an entry seals its postings and must balance, nothing booked changes or goes away, and
//! an event is booked once. Debits are positive, credits negative.

mod queries;
mod rules;
mod verification;

use super::{EntryId, InvoiceId, OrderId, PaymentId};
use crate::domain::access::OrganizationId;
use crate::ground::db::{Look, Tx, words};
use crate::ground::failure::{Answer, Failure};
use crate::ground::money::{Currency, Money};

pub use self::rules::{Posting, credit, debit};
pub use self::verification::{Broken, verify};

words! {
    /// An account of the journal.
    pub enum Account {
        /// What an organization owes for invoices.
        Receivable = "receivable",
        /// What an organization has deposited and may spend.
        Prepaid = "prepaid",
        /// What of it is kept for orders whose rest is awaited.
        PrepaidReserved = "prepaid_reserved",
        /// What was paid for orders that are blocked.
        Held = "held",
        /// What is on its way back to an organization.
        Payouts = "payouts",
        /// The provider's bank account.
        Bank = "bank",
        /// What arrived there and belongs to nobody that is known, until staff say whose it is.
        Suspense = "suspense",
        /// What payment providers owe to the provider.
        Clearing = "clearing",
        /// What was earned, by VAT class.
        Revenue = "revenue",
        /// What is owed to the tax office, by rate.
        Vat = "vat",
    }
}

impl Account {
    /// Whether each organization has one of its own.
    pub fn is_an_organization_s(self) -> bool {
        matches!(
            self,
            Self::Receivable | Self::Prepaid | Self::PrepaidReserved | Self::Held | Self::Payouts
        )
    }
}

words! {
    /// What happened.
    pub enum Event {
        /// The prepaid account was topped up.
        TopUp = "top_up",
        /// Money came for an order.
        PaymentReceived = "payment_received",
        /// Money came that no order awaits: it is the organization's.
        UnmatchedCredit = "unmatched_credit",
        /// Money came of which nobody knows whose it is.
        UnknownCredit = "unknown_credit",
        /// A part of the prepaid account is kept for an order.
        PrepaidReserved = "prepaid_reserved",
        /// What was kept for an order is free again.
        ReservationReturned = "reservation_returned",
        /// What was kept for an order pays for it.
        ReservationUsed = "reservation_used",
        /// An invoice was issued.
        InvoiceIssued = "invoice_issued",
    }
}

/// What an entry is about, for those who read it.
#[derive(Debug, Clone, Copy, Default)]
pub struct About {
    /// The order.
    pub order: Option<OrderId>,
    /// The payment.
    pub payment: Option<PaymentId>,
    /// The invoice.
    pub invoice: Option<InvoiceId>,
}

/// A balanced entry.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What happened.
    pub event: Event,
    /// To what it happened: an event happens to it once.
    pub subject: i64,
    /// Whose accounts; none where only accounts of the provider move.
    pub organization: Option<OrganizationId>,
    /// In which currency.
    pub currency: Currency,
    /// What it is about.
    pub about: About,
    /// Debits and credits.
    pub postings: Vec<Posting>,
}

/// Books an entry. The organization is held.
///
/// # Errors
/// When it does not balance, names no organization whose account it moves, was booked before, or a
/// balance would fall below nothing: none of that is a refusal, because the business asked before.
pub fn post(tx: &mut Tx<'_>, entry: &Entry) -> Answer<EntryId> {
    let id: EntryId = tx.draw();
    post_as(tx, id, entry)?;
    Ok(id)
}

/// Books an entry under an id that was drawn for it: another row names it already.
///
/// # Errors
/// Those of [`post`].
pub(super) fn post_as(tx: &mut Tx<'_>, id: EntryId, entry: &Entry) -> Answer<()> {
    let postings: Vec<&Posting> = entry
        .postings
        .iter()
        .filter(|one| one.amount != 0)
        .collect();
    if !rules::balances(&postings) {
        let why = format!("an entry that does not balance: {entry:?}");
        return Err(Failure::Inconsistent(why));
    }
    for (position, posting) in postings.iter().enumerate() {
        let owner = owner_of(posting, entry)?;
        let after = match owner {
            Some(owner) => Some(queries::move_balance(tx, owner, entry.currency, posting)?),
            None => None,
        };
        let row = queries::Row {
            entry: id,
            position: i32::try_from(position).unwrap_or(i32::MAX),
            posting,
            owner,
            currency: entry.currency,
            after,
        };
        queries::insert_posting(tx, &row)?;
    }
    queries::insert_entry(tx, id, entry)
}

/// Whose account a posting moves; none where it is one of the provider's.
fn owner_of(posting: &Posting, entry: &Entry) -> Answer<Option<OrganizationId>> {
    if !posting.account.is_an_organization_s() {
        return Ok(None);
    }
    let nobody_s = || Failure::Inconsistent(format!("an account of nobody's: {entry:?}"));
    entry.organization.ok_or_else(nobody_s).map(Some)
}

/// What stands to the credit of an organization on an account: what may be spent of the prepaid one.
///
/// # Errors
/// When the database fails.
pub fn balance(
    look: &mut Look<'_>,
    organization: OrganizationId,
    account: Account,
    currency: Currency,
) -> Answer<Money> {
    let credit = queries::balance(look, organization, account, currency)?;
    Ok(Money::new(credit, currency))
}
