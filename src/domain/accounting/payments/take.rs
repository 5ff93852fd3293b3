//! What a provider says of a payment, and what follows from it.

use super::begin::{of_payment, use_reserved};
use super::{Payment, Purpose, Reason, Report, Standing, State, queries, rules};
use crate::domain::access::{self, SystemPermit};
use crate::domain::accounting::books::{self, Account, Event, credit, debit};
use crate::domain::accounting::mail::{Stopped, Unmatched};
use crate::domain::accounting::orders::{self, Order};
use crate::domain::accounting::{Mail, Seller, mail, telling};
use crate::domain::activity::{self, Entry, Kind};
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
    /// Amount or currency is another than was asked for, or the provider calls the payment otherwise than
    /// when it was opened there: nothing is booked, somebody must look.
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
    let attempt = (payment, order);
    if rules::is_of(report, &attempt.0) {
        return moves(tx, seller, attempt, report.standing);
    }
    mismatch(tx, &attempt, report)
}

/// An attempt to pay, and the order that it is for.
type Attempt = (Payment, Option<Order>);

/// What is told of a payment does not fit: nothing is booked, and nobody waits for it for ever.
fn mismatch(tx: &mut Tx<'_>, attempt: &Attempt, report: &Report) -> Answer<Taken> {
    let payment = &attempt.0;
    tracing::error!(payment.id = %payment.id, asked = ?payment.amount, said = ?report.amount,
        opened = ?payment.reference, named = report.reference,
        "a payment provider speaks of another amount, or of another payment");
    if payment.state.runs() && rules::patience_ends(tx.now, payment) {
        end(tx, attempt, (State::Abandoned, Reason::Patience))?;
    }
    Ok(Taken::Mismatch)
}

/// What follows from where the payment stands at its provider.
fn moves(tx: &mut Tx<'_>, seller: &Seller, attempt: Attempt, standing: Standing) -> Answer<Taken> {
    let payment = &attempt.0;
    let running = payment.state.runs();
    match (standing, payment.state) {
        (Standing::Succeeded, State::Succeeded) => Ok(Taken::Nothing),
        (Standing::Succeeded, _) => {
            came(tx, seller, attempt, Account::Clearing)?;
            Ok(Taken::Moved(State::Succeeded))
        }
        (Standing::Declined, _) if running => failed(tx, &attempt, Reason::Declined),
        (Standing::Unheard, _) if running => failed(tx, &attempt, Reason::Unheard),
        (Standing::Abandoned, _) if running => {
            end(tx, &attempt, (State::Abandoned, Reason::Left))?;
            queries::ask_no_more(tx, payment.own())?;
            Ok(Taken::Moved(State::Abandoned))
        }
        (Standing::Open, _) if running && rules::patience_ends(tx.now, payment) => {
            end(tx, &attempt, (State::Abandoned, Reason::Patience))?;
            Ok(Taken::Moved(State::Abandoned))
        }
        (Standing::Open, _) if running => {
            queries::set_running(tx, payment.own(), State::Pending)?;
            Ok(Taken::Nothing)
        }
        (Standing::Declined | Standing::Unheard | Standing::Abandoned, _) => {
            // It was given up here before, and is over there too.
            queries::ask_no_more(tx, payment.own())?;
            Ok(Taken::Nothing)
        }
        (Standing::Open, _) => Ok(Taken::Nothing),
    }
}

/// The attempt came to nothing: what was reserved beside it returns, and is answered.
fn end(
    tx: &mut Tx<'_>,
    (payment, order): &Attempt,
    (state, reason): (State, Reason),
) -> Answer<Option<Money>> {
    let returned = match order {
        Some(order) => super::give_up(tx, order, Reason::RestFailed)?,
        None => None,
    };
    queries::settle(tx, payment.own(), state, Some(reason))?;
    Ok(returned)
}

fn failed(tx: &mut Tx<'_>, attempt: &Attempt, reason: Reason) -> Answer<Taken> {
    let returned = end(tx, attempt, (State::Failed, reason))?;
    let (payment, order) = (&attempt.0, attempt.1.as_ref());
    activity::record(tx, &recorded(Kind::PaymentFailed, payment, order))?;
    let letter = Mail::PaymentFailed {
        order: order.map(Order::told),
        amount: payment.amount,
        method: payment.method,
        reason,
        returned,
    };
    telling::billed(tx, payment.organization, &letter)?;
    Ok(Taken::Moved(State::Failed))
}

fn recorded(kind: Kind, payment: &Payment, order: Option<&Order>) -> Entry {
    // Nothing was done: the provider refused it.
    let entry = match kind {
        Kind::PaymentFailed => Entry::refused(kind),
        _ => Entry::done(kind),
    };
    let entry = entry
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
    (payment, order): Attempt,
    where_to: Account,
) -> Answer<CameFor> {
    queries::settle(tx, payment.own(), State::Succeeded, None)?;
    if payment.purpose == Purpose::TopUp {
        topped_up(tx, &payment, where_to)?;
        return Ok(CameFor::Prepaid);
    }
    let gone = || Failure::Inconsistent(format!("payment {} is of no order", payment.id));
    let order = order.ok_or_else(gone)?;
    let Err(why) = pays(tx, seller, &payment, &order, where_to)? else {
        return Ok(CameFor::Order);
    };
    unmatched(tx, (&payment, &order), why, where_to)?;
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
        orders::stop(tx, order, Stopped::Gone)?;
        return Ok(Err(Unmatched::Cancelled));
    }
    let mut paid = Vec::new();
    if let Some(part) = beside {
        use_reserved(tx, order, part)?;
        paid.push(told(part));
    }
    super::give_up(tx, order, Reason::PaidOtherwise)?;
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

fn told(payment: &Payment) -> mail::Received {
    mail::Received {
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
fn unmatched(
    tx: &mut Tx<'_>,
    (payment, order): (&Payment, &Order),
    why: Unmatched,
    where_to: Account,
) -> Answer<()> {
    let balance = to_prepaid(tx, Event::UnmatchedCredit, payment, where_to)?;
    activity::record(tx, &recorded(Kind::MoneyUnmatched, payment, Some(order)))?;
    let letter = Mail::MoneyUnmatched {
        order: order.told(),
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
