//! Orders: what is to be paid in one go, from the selection to the paid products.

mod confirmation;
mod deadline;
mod listing;
mod queries;
mod settlement;
mod whole;

use super::mail::Stopped;
use super::payments::{self, Reason};
use super::quotes::{self, Choice, Quote};
use super::{BilledTo, Mail, OrderId, Refusal, Seller, mail, telling};
use crate::domain::access::{OrganizationId, Permit, UserId, may};
use crate::domain::activity::{self, Entry, Kind};
use crate::domain::products;
use crate::ground::db::{Look, Tx, words};
use crate::ground::failure::{Answer, Failure, No, kept, refuse};
use crate::ground::money::{Currency, Money};
use crate::ground::time::Moment;

pub(super) use self::confirmation::refuse_ordered;
pub use self::confirmation::{Agreed, Payable, Wish, confirm, hindrance, payable, retry};
pub(super) use self::deadline::{confirmed_before, pay_by};
pub use self::deadline::{sweep, valid_until};
pub use self::listing::{Cursor, Listed, Part, list};
pub(super) use self::queries::{NEXT_TERM, not_ordered};
pub(super) use self::settlement::{can_settle, settle};
pub use self::whole::Whole;

words! {
    /// Where an order stands (`spec/4-products.md`, "Orders").
    pub enum State {
        /// A selection that was not confirmed: it books nothing and is shown nowhere.
        Draft = "draft" => "accounting-order-draft",
        /// Confirmed: its prices are fixed.
        AwaitingPayment = "awaiting_payment" => "accounting-order-awaiting-payment",
        /// Paid for, not yet all set up.
        Paid = "paid" => "accounting-order-paid",
        /// Paid for, and its products have their terms.
        Fulfilled = "fulfilled" => "accounting-order-fulfilled",
        /// Waits for the identity of who ordered.
        Blocked = "blocked" => "accounting-order-blocked",
        /// Will not be paid.
        Cancelled = "cancelled" => "accounting-order-cancelled",
        /// Paid back.
        Refunded = "refunded" => "accounting-order-refunded",
    }
}

/// An order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Which.
    pub id: OrderId,
    /// Whose.
    pub organization: OrganizationId,
    /// What people call it; none for a draft.
    pub number: Option<i64>,
    /// Where it stands.
    pub state: State,
    /// Its currency.
    pub currency: Currency,
    /// Who made it; none for a job.
    pub placed_by: Option<UserId>,
    /// When it was made.
    pub created_at: Moment,
    /// When its prices were fixed.
    pub confirmed_at: Option<Moment>,
    /// When it was paid or cancelled.
    pub settled_at: Option<Moment>,
    /// What is to be paid, from the confirmation on.
    pub total: Option<Money>,
}

impl Order {
    /// What is to be paid.
    ///
    /// # Errors
    /// When it is a draft.
    pub(super) fn fixed_total(&self) -> Answer<Money> {
        let draft = || Failure::Inconsistent(format!("order {} is a draft", self.id));
        self.total.ok_or_else(draft)
    }

    /// How its row is named: never without whose it is.
    fn own(&self) -> (OrganizationId, OrderId) {
        (self.organization, self.id)
    }

    /// How letters and activity name it.
    pub(super) fn told(&self) -> mail::Order {
        mail::Order {
            id: self.id,
            number: self.number.unwrap_or_default(),
        }
    }
}

/// Makes an order of a selection: a draft, which fixes and books nothing.
///
/// # Errors
/// Refused when something of the selection cannot be had, or not so.
pub fn draft(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    seller: &Seller,
    choices: &[Choice],
) -> Result<OrderId, No<Refusal>> {
    let organization = permit.member()?.organization;
    let quote = quotes::quote(tx, (organization, seller), choices)?;
    refuse_ordered(tx, organization, choices)?;
    let id: OrderId = tx.draw();
    let by = Some(permit.person().id);
    queries::insert(tx, (organization, id), by, quote.totals.total.currency())?;
    for (position, line) in quote.lines.iter().enumerate() {
        queries::insert_line(tx, (organization, id), position, line)?;
    }
    Ok(id)
}

/// The order of an address, if it is the organization's, with all that its page shows.
///
/// # Errors
/// When the database fails.
pub fn find(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    seller: &Seller,
    id: OrderId,
) -> Answer<Option<Whole>> {
    find_of(look, permit.member()?.organization, (seller, id))
}

/// The order of an organization.
pub(super) fn find_of(
    look: &mut Look<'_>,
    organization: OrganizationId,
    (seller, id): (&Seller, OrderId),
) -> Answer<Option<Whole>> {
    let Some(order) = queries::find(look, organization, id)? else {
        return Ok(None);
    };
    let quote = kept(quote_of(look, seller, &order))?;
    let payments = payments::of_order(look, organization, id)?;
    Ok(Some(Whole {
        order,
        quote,
        payments,
    }))
}

/// The numbers of the invoices of an order.
///
/// # Errors
/// When the database fails.
pub fn invoices(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    id: OrderId,
) -> Answer<Vec<String>> {
    queries::invoices(look, permit.member()?.organization, id)
}

/// What an order comes to: now for a draft, fixed from the confirmation on.
pub(super) fn quote_of(
    look: &mut Look<'_>,
    seller: &Seller,
    order: &Order,
) -> Result<Quote, No<Refusal>> {
    if order.state == State::Draft {
        let choices = queries::choices(look, order.organization, order.id)?;
        return quotes::quote(look, (order.organization, seller), &choices);
    }
    Ok(queries::fixed(look, order)?)
}

/// Bills all lines of a draft to one address.
///
/// # Errors
/// Refused when it is no draft any more, or the address is not the organization's.
pub fn bill_to(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    id: OrderId,
    billed_to: BilledTo,
) -> Result<Option<()>, No<Refusal>> {
    let organization = permit.member()?.organization;
    let Some(order) = queries::lock(tx, organization, id)? else {
        return Ok(None);
    };
    if order.state != State::Draft {
        return refuse(Refusal::Confirmed);
    }
    let choosable = super::addresses::list(tx, organization)?;
    if !choosable.iter().any(|choice| choice.billed_to == billed_to) {
        return refuse(Refusal::AddressGone);
    }
    queries::bill_lines(tx, organization, id, billed_to)?;
    Ok(Some(()))
}

/// Cancels an order that awaits its payment; what was reserved for it returns. Once more is no harm.
///
/// # Errors
/// Refused when it does not await one (any more).
pub fn cancel(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    id: OrderId,
) -> Result<Option<()>, No<Refusal>> {
    let organization = permit.member()?.organization;
    let Some(order) = queries::lock(tx, organization, id)? else {
        return Ok(None);
    };
    match order.state {
        State::AwaitingPayment => {}
        State::Cancelled => return Ok(Some(())),
        _ => return refuse(Refusal::NotAwaiting),
    }
    let stopped = Stopped::Member(permit.person().name());
    stop(tx, &order, stopped)?;
    Ok(Some(()))
}

/// Ends an order without payment: attempts are given up, what was reserved returns, its lines are free.
pub(super) fn stop(tx: &mut Tx<'_>, order: &Order, stopped: Stopped) -> Answer<()> {
    let returned = payments::give_up(tx, order, Reason::Cancelled)?;
    queries::settle(tx, order.own(), State::Cancelled)?;
    queries::release(tx, order.organization, order.id)?;
    let total = order.fixed_total()?;
    let entry = Entry::done(Kind::OrderCancelled)
        .within(order.organization)
        .detail("order", order.number.unwrap_or_default())
        .detail("amount", total.minor())
        .detail("currency", total.currency().word());
    activity::record(tx, &entry)?;
    let letter = Mail::OrderCancelled {
        order: order.told(),
        amount: total,
        stopped,
        returned,
    };
    telling::billed(tx, order.organization, &letter)
}

/// An order of an organization, locked, and its products before it (the order of locks).
pub(super) fn lock_whole(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    id: OrderId,
) -> Answer<Option<Order>> {
    let products = queries::products(tx, organization, id)?;
    products::lock(tx, organization, &products)?;
    queries::lock(tx, organization, id)
}

/// Whether the organization has this order: for who completes its address on the way.
///
/// # Errors
/// When the database fails.
pub fn is_there(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::EditOrganization>,
    id: OrderId,
) -> Answer<bool> {
    let organization = permit.member()?.organization;
    Ok(queries::find(look, organization, id)?.is_some())
}

/// Whose order this is: for money that arrives and names only the order.
pub(super) fn owner(look: &mut Look<'_>, id: OrderId) -> Answer<Option<OrganizationId>> {
    queries::owner(look, id)
}
