//! What arrives on the provider's bank account (`spec/5-accounting.md`, "Bank transfer").

use chrono::NaiveDate;

use super::take::{CameFor, came};
use super::{Payment, Purpose, State, queries};
use crate::domain::access::{self, OrganizationId, SystemPermit};
use crate::domain::accounting::books::{self, About, Account, Event, debit};
use crate::domain::accounting::orders::{self, Order};
use crate::domain::accounting::slips::{Reference, Subject};
use crate::domain::accounting::{EntryId, Method, OrderId, Seller};
use crate::domain::organizations;
use crate::ground::db::{Look, Tx, words};
use crate::ground::failure::{Answer, Failure, No, refuse};
use crate::ground::money::Money;

/// A credit as a statement of the bank says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankCredit {
    /// The bank's own key: a credit is booked once, however many statements name it.
    pub bank_key: String,
    /// When the bank booked it.
    pub booked_on: NaiveDate,
    /// How much.
    pub amount: Money,
    /// The reference that the payer gave.
    pub reference: String,
}

/// The bank's key was used for a credit of another amount, or with another reference: nothing is booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyUsed;

words! {
    /// What a credit of the bank was for.
    pub enum CreditOutcome {
        /// It paid an order.
        Paid = "paid",
        /// It stands on the prepaid account of whom the reference names.
        Prepaid = "prepaid",
        /// Nobody knows whose it is: it stands on the suspense account, for staff.
        Nobody = "nobody",
    }
}

/// Books a credit of the bank: matched by reference, currency and exact amount it pays the order; else
/// it goes to the prepaid account if the reference tells whose it is. The same credit again is not
/// booked twice.
///
/// # Errors
/// Refused when another credit has its key.
pub fn credit_arrived(
    tx: &mut Tx<'_>,
    _: &SystemPermit<'_>,
    seller: &Seller,
    credit: &BankCredit,
) -> Result<CreditOutcome, No<KeyUsed>> {
    if let Some(before) = before(tx, credit)? {
        return Ok(before);
    }
    let reference: Option<Reference> = credit.reference.parse().ok();
    let named = match reference.and_then(|reference| reference.subject()) {
        None => None,
        Some(Subject::Order(id)) => order_of(tx, OrderId::from(id))?.map(|order| {
            // A draft awaits nothing and may be swept away: the money is the organization's own.
            let draft = order.state == orders::State::Draft;
            (order.organization, (!draft).then_some(order))
        }),
        Some(Subject::Organization(id)) => {
            let organization = OrganizationId::from(id);
            // Held before it is shared: two that shared it would wait for each other.
            access::hold(tx, organization)?;
            organizations::stays(tx, organization)?.then_some((organization, None))
        }
    };
    let Some((organization, order)) = named else {
        return suspend(tx, credit);
    };
    // Another server that read the same statement may have booked it while this one waited for the
    // organization.
    if let Some(before) = before(tx, credit)? {
        return Ok(before);
    }
    let payment = payment_for(tx, organization, order.as_ref(), credit)?;
    let outcome = match came(tx, seller, (payment.clone(), order), Account::Bank)? {
        CameFor::Order => CreditOutcome::Paid,
        CameFor::Prepaid => CreditOutcome::Prepaid,
    };
    if !queries::insert_credit(tx, credit, (outcome, Some(payment.id), None))? {
        let why = format!("credit {} was booked at the same moment", credit.bank_key);
        return Err(Failure::Inconsistent(why).into());
    }
    Ok(outcome)
}

/// Whether two references are one, however they are grouped.
fn alike(one: &str, other: &str) -> bool {
    let read = |text: &str| text.parse::<Reference>().ok();
    one == other || read(one).is_some_and(|one| read(other) == Some(one))
}

/// What became of the credit when it was booked before.
fn before(look: &mut Look<'_>, credit: &BankCredit) -> Result<Option<CreditOutcome>, No<KeyUsed>> {
    let Some((booked, outcome)) = queries::find_credit(look, &credit.bank_key)? else {
        return Ok(None);
    };
    if booked.amount != credit.amount || !alike(&booked.reference, &credit.reference) {
        return refuse(KeyUsed);
    }
    Ok(Some(outcome))
}

/// Nobody knows whose it is: it stands on the suspense account until staff know. No organization is held,
/// so the row of the credit comes first: of two servers that read the same statement the second one
/// waits for it, and books nothing.
fn suspend(tx: &mut Tx<'_>, credit: &BankCredit) -> Result<CreditOutcome, No<KeyUsed>> {
    let (id, amount): (EntryId, Money) = (tx.draw(), credit.amount);
    if !queries::insert_credit(tx, credit, (CreditOutcome::Nobody, None, Some(id)))? {
        let gone = || Failure::Inconsistent(format!("credit {} is not there", credit.bank_key));
        return before(tx, credit)?.ok_or_else(|| gone().into());
    }
    let entry = books::Entry {
        event: Event::UnknownCredit,
        // A credit of the bank has no number of its own.
        subject: id.number(),
        organization: None,
        currency: amount.currency(),
        about: About::default(),
        postings: vec![
            debit(Account::Bank, amount.minor()),
            books::credit(Account::Suspense, amount.minor()),
        ],
    };
    books::post_as(tx, id, &entry)?;
    Ok(CreditOutcome::Nobody)
}

/// The payment that waits for exactly this money, or one that is made of it.
fn payment_for(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    order: Option<&Order>,
    credit: &BankCredit,
) -> Answer<Payment> {
    if let Some(order) = order
        && let Some(awaited) = transfer_of(tx, order)?
        && awaited.amount == credit.amount
    {
        return Ok(awaited);
    }
    let purpose = if order.is_some() {
        Purpose::Order
    } else {
        Purpose::TopUp
    };
    let new = queries::New {
        organization,
        order: order.map(|order| order.id),
        purpose,
        method: Method::Transfer,
        provider: None,
        amount: credit.amount,
        state: State::Succeeded,
        asked_by: None,
    };
    let id = queries::insert(tx, &new)?;
    let gone = || Failure::Inconsistent(format!("payment {id} is not there"));
    queries::lock(tx, id)?.ok_or_else(gone)
}

/// The transfer that an order awaits.
fn transfer_of(tx: &mut Tx<'_>, order: &Order) -> Answer<Option<Payment>> {
    let open = queries::open(tx, order.organization, order.id)?;
    let awaited = |payment: &Payment| payment.method == Method::Transfer && payment.state.runs();
    Ok(open.into_iter().find(awaited))
}

/// An order by its id, whose organization is held.
fn order_of(tx: &mut Tx<'_>, id: OrderId) -> Answer<Option<Order>> {
    let Some(organization) = orders::owner(tx, id)? else {
        return Ok(None);
    };
    access::hold(tx, organization)?;
    // What belonged to an organization that is deleted is for staff.
    if !organizations::stays(tx, organization)? {
        return Ok(None);
    }
    orders::lock_whole(tx, organization, id)
}
