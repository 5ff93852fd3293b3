//! How a payment begins, and how an attempt is given up for another one.

use super::{Payment, Purpose, Reason, State, queries, rules};
use crate::domain::access::{OrganizationId, Permit, UserId, may};
use crate::domain::accounting::books::{self, About, Account, Event, credit, debit};
use crate::domain::accounting::orders::{self, Order, Wish};
use crate::domain::accounting::quotes::Quote;
use crate::domain::accounting::slips::{Slip, Subject};
use crate::domain::accounting::{Mail, Method, OrderId, PaymentId, Refusal, Seller, mail, telling};
use crate::ground::db::Tx;
use crate::ground::failure::{Answer, Failure, No, refuse};
use crate::ground::money::Money;

/// The least that tops up the prepaid account, in minor units.
pub const LEAST_TOP_UP: i64 = 10;
/// The most that tops it up at once, in minor units.
pub const MOST_TOP_UP: i64 = 999_900;

/// How it goes on for the payer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begun {
    /// It is paid.
    Paid(OrderId),
    /// The payment provider's page is next.
    Hosted(PaymentId),
    /// The transfer is awaited.
    Transfer(OrderId),
}

/// Begins to pay an order in this way. The organization is held, the order is locked.
///
/// # Errors
/// Refused when the method is none for it, or the prepaid account does not suffice.
pub(in crate::domain::accounting) fn begin(
    tx: &mut Tx<'_>,
    seller: &Seller,
    (order, quote): (&Order, &Quote),
    wish: Wish,
    by: UserId,
) -> Result<Begun, No<Refusal>> {
    let total = order.fixed_total()?;
    if !seller.methods(total.currency()).contains(&wish.method) {
        return refuse(Refusal::MethodGone);
    }
    let available = books::balance(tx, order.organization, Account::Prepaid, total.currency())?;
    let kept = match (wish.method, wish.prepaid_first) {
        (Method::Prepaid, _) if available.minor() < total.minor() => {
            return refuse(Refusal::BalanceTooSmall(available));
        }
        (Method::Prepaid, _) => total.minor(),
        (_, true) => available.minor().min(total.minor()),
        (_, false) => 0,
    };
    let mut paid = Vec::new();
    if kept > 0 {
        let kept = Money::new(kept, total.currency());
        let part = reserve(tx, order, kept, by)?;
        if kept == total {
            use_reserved(tx, order, &part)?;
            paid.push(mail::Received {
                method: Method::Prepaid,
                amount: kept,
            });
        }
    }
    let rest = Money::new(total.minor() - kept, total.currency());
    if rest.minor() == 0 {
        return if orders::settle(tx, seller, order, &paid)? {
            Ok(Begun::Paid(order.id))
        } else {
            refuse(Refusal::ProductGone)
        };
    }
    let payment = queries::insert(
        tx,
        &queries::New {
            organization: order.organization,
            order: Some(order.id),
            purpose: Purpose::Order,
            method: wish.method,
            provider: seller.provider.filter(|_| wish.method.is_hosted()),
            amount: rest,
            state: State::Pending,
            asked_by: Some(by),
        },
    )?;
    if wish.method.is_hosted() {
        return Ok(Begun::Hosted(payment));
    }
    let slip = rules::slip(seller, Subject::Order(order.id.number()), rest, None);
    let kept = (kept > 0).then(|| Money::new(kept, total.currency()));
    await_payment(tx, (order, quote), kept, slip.as_ref())?;
    Ok(Begun::Transfer(order.id))
}

/// Keeps a part of the prepaid account for an order.
fn reserve(tx: &mut Tx<'_>, order: &Order, amount: Money, by: UserId) -> Answer<Payment> {
    let new = queries::New {
        organization: order.organization,
        order: Some(order.id),
        purpose: Purpose::Order,
        method: Method::Prepaid,
        provider: None,
        amount,
        state: State::Reserved,
        asked_by: Some(by),
    };
    let id = queries::insert(tx, &new)?;
    let kept = [
        debit(Account::Prepaid, amount.minor()),
        credit(Account::PrepaidReserved, amount.minor()),
    ];
    book(tx, Event::PrepaidReserved, (id, &new), kept.to_vec())?;
    let gone = || Failure::Inconsistent(format!("payment {id} is not there"));
    queries::lock(tx, id)?.ok_or_else(gone)
}

fn book(
    tx: &mut Tx<'_>,
    event: Event,
    (id, payment): (PaymentId, &queries::New),
    postings: Vec<books::Posting>,
) -> Answer<()> {
    let entry = books::Entry {
        event,
        subject: id.number(),
        organization: Some(payment.organization),
        currency: payment.amount.currency(),
        about: About {
            order: payment.order,
            payment: Some(id),
            invoice: None,
        },
        postings,
    };
    books::post(tx, &entry).map(drop)
}

/// What was kept for an order pays for it.
pub(super) fn use_reserved(tx: &mut Tx<'_>, order: &Order, part: &Payment) -> Answer<()> {
    let used = vec![
        debit(Account::PrepaidReserved, part.amount.minor()),
        credit(Account::Receivable, part.amount.minor()),
    ];
    queries::settle(tx, part.own(), State::Succeeded, None)?;
    let entry = of_payment(Event::ReservationUsed, part, used);
    debug_assert_eq!(part.order, Some(order.id), "kept for this order");
    books::post(tx, &entry).map(drop)
}

/// The entry of a payment.
pub(super) fn of_payment(
    event: Event,
    payment: &Payment,
    postings: Vec<books::Posting>,
) -> books::Entry {
    books::Entry {
        event,
        subject: payment.id.number(),
        organization: Some(payment.organization),
        currency: payment.amount.currency(),
        about: About {
            order: payment.order,
            payment: Some(payment.id),
            invoice: None,
        },
        postings,
    }
}

/// Gives up what runs to pay an order; answers what returned to the prepaid account.
///
/// Whoever is at a provider's page may still finish there: the worker takes the attempt back, and money
/// that comes all the same pays the order if it fits, or goes to the prepaid account.
pub(in crate::domain::accounting) fn give_up(
    tx: &mut Tx<'_>,
    order: &Order,
    reason: Reason,
) -> Answer<Option<Money>> {
    let mut returned = None;
    for payment in queries::open(tx, order.organization, order.id)? {
        if payment.state == State::Reserved {
            let free = vec![
                debit(Account::PrepaidReserved, payment.amount.minor()),
                credit(Account::Prepaid, payment.amount.minor()),
            ];
            books::post(tx, &of_payment(Event::ReservationReturned, &payment, free))?;
            returned = Some(payment.amount);
        }
        queries::settle(tx, payment.own(), State::Abandoned, Some(reason))?;
    }
    Ok(returned)
}

fn await_payment(
    tx: &mut Tx<'_>,
    (order, quote): (&Order, &Quote),
    reserved: Option<Money>,
    slip: Option<&Slip>,
) -> Answer<()> {
    let today = tx.today();
    let valid_until = orders::valid_until(tx, order).unwrap_or(today);
    let transfer = slip.map(|slip| mail::Instructions {
        holder: slip.payee().name.clone(),
        iban: slip.account().to_string(),
        bic: Some(slip.bic().to_owned()).filter(|bic| !bic.is_empty()),
        reference: slip.reference().to_string(),
        amount: slip.amount(),
        valid_until,
    });
    let letter = Mail::AwaitingPayment {
        order: order.told(),
        lines: quote.lines.iter().map(telling::line).collect(),
        totals: telling::totals(&quote.totals),
        method: Method::Transfer,
        reserved,
        slip: transfer,
    };
    telling::billed(tx, order.organization, &letter)
}

/// Begins to top up the prepaid account by a provider's page. A transfer needs no beginning: it comes
/// with the organization's own reference.
///
/// # Errors
/// Refused when the method does not top up, or the amount is outside the limits.
pub fn top_up(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    seller: &Seller,
    (amount, method): (Money, Method),
) -> Result<PaymentId, No<Refusal>> {
    let organization: OrganizationId = permit.member()?.organization;
    let currency = amount.currency();
    if !method.is_hosted() || !method.tops_up() || !seller.methods(currency).contains(&method) {
        return refuse(Refusal::MethodGone);
    }
    if !(LEAST_TOP_UP..=MOST_TOP_UP).contains(&amount.minor()) {
        let (least, most) = (LEAST_TOP_UP, MOST_TOP_UP);
        return refuse(Refusal::AmountOutside(
            Money::new(least, currency),
            Money::new(most, currency),
        ));
    }
    let new = queries::New {
        organization,
        order: None,
        purpose: Purpose::TopUp,
        method,
        provider: seller.provider,
        amount,
        state: State::Pending,
        asked_by: Some(permit.person().id),
    };
    Ok(queries::insert(tx, &new)?)
}
