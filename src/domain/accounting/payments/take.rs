//! What a provider says of a payment, and what follows from it.

use super::begin::{of_payment, use_reserved};
use super::{Payment, Purpose, Report, Standing, State, queries, rules};
use crate::domain::access::{self, SystemPermit};
use crate::domain::accounting::books::{self, Account, Event, credit, debit};
use crate::domain::accounting::orders::{self, Order};
use crate::domain::accounting::{Mail, Method, OrderId, Seller, Stopped, Unmatched, mail, telling};
use crate::domain::activity::{self, Entry, Kind};
use crate::domain::organizations;
use crate::ground::db::Tx;
use crate::ground::failure::{Answer, Failure};
use crate::ground::money::Money;

/// What was made of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// The payment moved.
    Moved(State),
    /// It says nothing new.
    Nothing,
    /// The same notice came before.
    Repeated,
    /// No payment of that provider has this id.
    Stranger,
    /// Amount or currency is another than was asked for: nothing is booked, somebody must look.
    Mismatch,
}

/// Takes what a provider says: by a signed notice, or asked. Whatever is said twice counts once.
///
/// # Errors
/// When the database fails.
pub fn take(
    tx: &mut Tx<'_>,
    _: &SystemPermit<'_>,
    seller: &Seller,
    report: &Report,
) -> Answer<Taken> {
    let Some(found) = queries::find(tx, report.payment)? else {
        return Ok(Taken::Stranger);
    };
    if found.provider.as_deref() != Some(report.provider) {
        return Ok(Taken::Stranger);
    }
    access::hold(tx, found.organization)?;
    // In the order of locks: the order before its payment.
    let order = match found.order {
        Some(order) => orders::lock_whole(tx, found.organization, order)?,
        None => None,
    };
    let Some(payment) = queries::lock(tx, report.payment)? else {
        return Ok(Taken::Stranger);
    };
    if let Some(notice) = &report.notice
        && !queries::note(tx, report.provider, notice, payment.id)?
    {
        return Ok(Taken::Repeated);
    }
    if report.standing != Standing::Unheard && report.amount != payment.amount {
        tracing::error!(payment.id = %payment.id, asked = ?payment.amount, said = ?report.amount,
            "a payment provider speaks of another amount");
        if payment.state.runs() && tx.now.since(payment.created_at) > rules::PATIENCE {
            end(tx, (&payment, order.as_ref()), State::Abandoned)?;
        }
        return Ok(Taken::Mismatch);
    }
    let running = payment.state.runs();
    match (report.standing, payment.state) {
        (Standing::Succeeded, State::Succeeded) => Ok(Taken::Nothing),
        (Standing::Succeeded, _) => {
            came(tx, seller, (payment, order), Account::Clearing)?;
            Ok(Taken::Moved(State::Succeeded))
        }
        (Standing::Declined | Standing::Unheard, _) if running => {
            end(tx, (&payment, order.as_ref()), State::Failed)?;
            failed(tx, &payment, order.as_ref(), report.standing)?;
            Ok(Taken::Moved(State::Failed))
        }
        (Standing::Abandoned, _) if running => {
            end(tx, (&payment, order.as_ref()), State::Abandoned)?;
            queries::ask_no_more(tx, payment.id)?;
            Ok(Taken::Moved(State::Abandoned))
        }
        (Standing::Open, _) if running => {
            if tx.now.since(payment.created_at) > rules::PATIENCE {
                end(tx, (&payment, order.as_ref()), State::Abandoned)?;
                return Ok(Taken::Moved(State::Abandoned));
            }
            queries::set_running(tx, payment.id, State::Pending)?;
            Ok(Taken::Nothing)
        }
        (Standing::Declined | Standing::Unheard | Standing::Abandoned, _) => {
            // It was given up here before, and is over there too.
            queries::ask_no_more(tx, payment.id)?;
            Ok(Taken::Nothing)
        }
        (Standing::Open, _) => Ok(Taken::Nothing),
    }
}

/// The attempt came to nothing: what was reserved beside it returns.
fn end(tx: &mut Tx<'_>, (payment, order): (&Payment, Option<&Order>), state: State) -> Answer<()> {
    if let Some(order) = order {
        super::give_up(tx, order)?;
    }
    queries::settle(tx, payment.id, state)
}

fn failed(
    tx: &mut Tx<'_>,
    payment: &Payment,
    order: Option<&Order>,
    reason: Standing,
) -> Answer<()> {
    let entry = recorded(Kind::PaymentFailed, payment, order);
    activity::record(tx, &entry)?;
    let letter = Mail::PaymentFailed {
        order: order.map(Order::told),
        amount: payment.amount,
        method: payment.method,
        reason,
    };
    telling::billed(tx, payment.organization, &letter)
}

fn recorded(kind: Kind, payment: &Payment, order: Option<&Order>) -> Entry {
    let entry = Entry::done(kind)
        .within(payment.organization)
        .detail("amount", payment.amount.minor())
        .detail("currency", payment.amount.currency().word())
        .detail("method", payment.method.word());
    match order.and_then(|order| order.number) {
        Some(number) => entry.detail("order", number),
        None => entry,
    }
}

/// The money of a payment is here: on the account of the provider's or of the bank's.
pub(super) fn came(
    tx: &mut Tx<'_>,
    seller: &Seller,
    (payment, order): (Payment, Option<Order>),
    where_to: Account,
) -> Answer<CameFor> {
    queries::settle(tx, payment.id, State::Succeeded)?;
    if payment.purpose == Purpose::TopUp {
        topped_up(tx, &payment, where_to)?;
        return Ok(CameFor::Prepaid);
    }
    let unpaid = match &order {
        None => Some(Unmatched::NoOrder),
        Some(order) => pays(tx, seller, &payment, order, where_to)?.err(),
    };
    let Some(why) = unpaid else {
        return Ok(CameFor::Order);
    };
    unmatched(tx, (&payment, order.as_ref()), why, where_to)?;
    Ok(CameFor::Prepaid)
}

/// What money was for in the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CameFor {
    /// Its order, which is paid now.
    Order,
    /// The organization's prepaid account.
    Prepaid,
}

/// Pays the order if it awaits exactly this: all of it, or the rest beside what is reserved. Else says
/// why it does not.
fn pays(
    tx: &mut Tx<'_>,
    seller: &Seller,
    payment: &Payment,
    order: &Order,
    where_to: Account,
) -> Answer<Result<(), Unmatched>> {
    match order.state {
        orders::State::AwaitingPayment => {}
        orders::State::Cancelled => return Ok(Err(Unmatched::Cancelled)),
        _ => return Ok(Err(Unmatched::Paid)),
    }
    let total = order.fixed_total()?;
    let open = queries::open(tx, order.organization, order.id)?;
    let reserved = open.iter().find(|other| other.state == State::Reserved);
    let rest = reserved.and_then(|part| total.minus(part.amount));
    let beside = reserved.filter(|_| rest == Some(payment.amount));
    if beside.is_none() && payment.amount != total {
        return Ok(Err(Unmatched::Amount));
    }
    if !orders::can_settle(tx, seller, order)? {
        // What it was for is not there any more: the order ends, the money is the organization's.
        orders::stop(tx, order, Stopped::Provider)?;
        return Ok(Err(Unmatched::Cancelled));
    }
    let mut paid = Vec::new();
    if let Some(part) = beside {
        use_reserved(tx, order, part)?;
        paid.push(told(part));
    }
    super::give_up(tx, order)?;
    let received = vec![
        debit(where_to, payment.amount.minor()),
        credit(Account::Receivable, payment.amount.minor()),
    ];
    books::post(tx, &of_payment(Event::PaymentReceived, payment, received))?;
    paid.push(told(payment));
    if !orders::settle(tx, seller, order, &paid)? {
        let why = format!("order {} was paid and cannot be settled", order.id);
        return Err(Failure::Inconsistent(why));
    }
    Ok(Ok(()))
}

fn told(payment: &Payment) -> mail::Part {
    mail::Part {
        method: payment.method,
        amount: payment.amount,
    }
}

fn topped_up(tx: &mut Tx<'_>, payment: &Payment, where_to: Account) -> Answer<()> {
    let balance = to_prepaid(tx, Event::TopUp, payment, where_to)?;
    activity::record(tx, &recorded(Kind::ToppedUp, payment, None))?;
    let letter = Mail::TopUpReceived {
        amount: payment.amount,
        method: payment.method,
        received_on: tx.today(),
        balance,
    };
    telling::billed(tx, payment.organization, &letter)
}

/// Money that no order awaits is the organization's.
pub(super) fn unmatched(
    tx: &mut Tx<'_>,
    (payment, order): (&Payment, Option<&Order>),
    why: Unmatched,
    where_to: Account,
) -> Answer<()> {
    let balance = to_prepaid(tx, Event::UnmatchedCredit, payment, where_to)?;
    activity::record(tx, &recorded(Kind::MoneyUnmatched, payment, order))?;
    let letter = Mail::MoneyUnmatched {
        order: order.map(Order::told),
        why,
        amount: payment.amount,
        method: payment.method,
        balance,
    };
    telling::billed(tx, payment.organization, &letter)
}

fn to_prepaid(
    tx: &mut Tx<'_>,
    event: Event,
    payment: &Payment,
    where_to: Account,
) -> Answer<Money> {
    let postings = vec![
        debit(where_to, payment.amount.minor()),
        credit(Account::Prepaid, payment.amount.minor()),
    ];
    books::post(tx, &of_payment(event, payment, postings))?;
    let currency = payment.amount.currency();
    books::balance(tx, payment.organization, Account::Prepaid, currency)
}

/// The order that a credit of the bank names, and the payment that waits for it.
pub(super) fn transfer_of(tx: &mut Tx<'_>, order: &Order) -> Answer<Option<Payment>> {
    let open = queries::open(tx, order.organization, order.id)?;
    let awaited = |payment: &Payment| payment.method == Method::Transfer && payment.state.runs();
    Ok(open.into_iter().find(awaited))
}

/// An order by its id, whose organization is held.
pub(super) fn order_of(tx: &mut Tx<'_>, id: OrderId) -> Answer<Option<Order>> {
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
