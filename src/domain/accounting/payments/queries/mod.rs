//! Rows of `payments` and `notices`.

mod credits;

use diesel::prelude::*;

use super::{Payment, Purpose, Reason, State};
use crate::domain::access::{OrganizationId, UserId};
use crate::domain::accounting::{Method, OrderId, PaymentId};
use crate::ground::db::schema::{notices, payments};
use crate::ground::db::{Look, Tx};
use crate::ground::failure::{Answer, one_row};
use crate::ground::money::{Currency, Money};
use crate::ground::time::Moment;
use crate::{insert_or_ignore, lock_row, lock_rows};

pub(super) use self::credits::{find_credit, insert_credit};

type Columns = (
    PaymentId,
    OrganizationId,
    Option<OrderId>,
    Purpose,
    Method,
    Option<String>,
    Option<String>,
    Option<String>,
    i64,
    Currency,
    State,
    Option<Reason>,
    Option<Moment>,
    Option<UserId>,
    Moment,
    Option<Moment>,
);

macro_rules! columns {
    () => {
        (
            payments::id,
            payments::organization_id,
            payments::order_id,
            payments::purpose,
            payments::method,
            payments::provider,
            payments::provider_reference,
            payments::pay_address,
            payments::amount,
            payments::currency,
            payments::state,
            payments::reason,
            payments::query_at,
            payments::asked_by,
            payments::created_at,
            payments::settled_at,
        )
    };
}

/// A payment of an organization.
type Own = (OrganizationId, PaymentId);

/// Its row: never that of another organization, whatever the id.
macro_rules! own {
    ($own:expr) => {
        payments::table
            .filter(payments::organization_id.eq($own.0))
            .filter(payments::id.eq($own.1))
    };
}

/// A payment that begins.
pub(super) struct New {
    pub(super) organization: OrganizationId,
    pub(super) order: Option<OrderId>,
    pub(super) purpose: Purpose,
    pub(super) method: Method,
    pub(super) provider: Option<&'static str>,
    pub(super) amount: Money,
    pub(super) state: State,
    pub(super) asked_by: Option<UserId>,
}

fn payment(columns: Columns) -> Payment {
    let (id, organization, order, purpose, method, provider, reference, pay_address, ..) = columns;
    let (.., minor, currency, state, reason, query_at, asked_by, created_at, settled_at) = columns;
    Payment {
        id,
        organization,
        order,
        purpose,
        method,
        provider,
        reference,
        pay_address,
        amount: Money::new(minor, currency),
        state,
        reason,
        asked: query_at.is_some(),
        asked_by,
        created_at,
        settled_at,
    }
}

pub(super) fn insert(tx: &mut Tx<'_>, new: &New) -> Answer<PaymentId> {
    let id: PaymentId = tx.draw();
    // What a provider brings is asked about from now on: if the one who begins it does not get so far
    // as to open it there, the worker does.
    let query_at = new.provider.map(|_| tx.now.plus(super::rules::pause(0)));
    diesel::insert_into(payments::table)
        .values((
            payments::id.eq(id),
            payments::organization_id.eq(new.organization),
            payments::order_id.eq(new.order),
            payments::purpose.eq(new.purpose),
            payments::method.eq(new.method),
            payments::provider.eq(new.provider),
            payments::amount.eq(new.amount.minor()),
            payments::currency.eq(new.amount.currency()),
            payments::state.eq(new.state),
            payments::asked_by.eq(new.asked_by),
            payments::created_at.eq(tx.now),
            payments::query_at.eq(query_at),
            payments::queries.eq(0),
        ))
        .execute(tx.conn)?;
    Ok(id)
}

pub(super) fn find(look: &mut Look<'_>, id: PaymentId) -> Answer<Option<Payment>> {
    let found: Option<Columns> = payments::table
        .filter(payments::id.eq(id))
        .select(columns!())
        .first(look.conn)
        .optional()?;
    Ok(found.map(payment))
}

pub(super) fn lock(tx: &mut Tx<'_>, id: PaymentId) -> Answer<Option<Payment>> {
    let one = payments::table
        .filter(payments::id.eq(id))
        .select(columns!());
    let found: Option<Columns> = lock_row!(&mut *tx.conn, one)?;
    Ok(found.map(payment))
}

pub(super) fn of_order(
    look: &mut Look<'_>,
    organization: OrganizationId,
    order: OrderId,
) -> Answer<Vec<Payment>> {
    let rows: Vec<Columns> = payments::table
        .filter(payments::organization_id.eq(organization))
        .filter(payments::order_id.eq(order))
        .order(payments::id)
        .select(columns!())
        .load(look.conn)?;
    Ok(rows.into_iter().map(payment).collect())
}

/// What runs or is reserved for an order, locked.
pub(super) fn open(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    order: OrderId,
) -> Answer<Vec<Payment>> {
    let own = payments::table
        .filter(payments::organization_id.eq(organization))
        .filter(payments::order_id.eq(order))
        .filter(payments::state.eq_any([State::Pending, State::Unknown, State::Reserved]))
        .order(payments::id)
        .select(columns!());
    let rows: Vec<Columns> = lock_rows!(&mut *tx.conn, own)?;
    Ok(rows.into_iter().map(payment).collect())
}

/// Ends a payment, and says why where it came to nothing. One that is given up is still asked about:
/// money may come all the same.
pub(super) fn settle(
    tx: &mut Tx<'_>,
    payment: Own,
    state: State,
    reason: Option<Reason>,
) -> Answer<()> {
    let settled = diesel::update(own!(payment))
        .set((
            payments::state.eq(state),
            payments::reason.eq(reason),
            payments::settled_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    one_row(settled, &format!("payment {}", payment.1))?;
    if state != State::Abandoned {
        ask_no_more(tx, payment)?;
    }
    Ok(())
}

pub(super) fn ask_no_more(tx: &mut Tx<'_>, payment: Own) -> Answer<()> {
    let settled = diesel::update(own!(payment))
        .set(payments::query_at.eq(None::<Moment>))
        .execute(tx.conn)?;
    one_row(settled, &format!("payment {}", payment.1))
}

/// Whether the provider answers: nobody knows, or the payer is at it. What ended meanwhile stays so.
pub(super) fn set_running(tx: &mut Tx<'_>, payment: Own, state: State) -> Answer<()> {
    let runs = own!(payment).filter(payments::state.eq_any(State::RUNNING));
    diesel::update(runs)
        .set(payments::state.eq(state))
        .execute(tx.conn)?;
    Ok(())
}

pub(super) fn set_opened(
    tx: &mut Tx<'_>,
    payment: Own,
    (reference, address): (&str, &str),
) -> Answer<()> {
    let opened = diesel::update(own!(payment))
        .set((
            payments::provider_reference.eq(reference),
            payments::pay_address.eq(address),
        ))
        .execute(tx.conn)?;
    one_row(opened, &format!("payment {}", payment.1))?;
    // One that ended meanwhile can be paid there from now on: it is to be taken back, or asked about.
    let ended = own!(payment).filter(payments::state.eq_any([State::Abandoned, State::Failed]));
    diesel::update(ended)
        .set(payments::query_at.eq(tx.now))
        .execute(tx.conn)?;
    Ok(())
}

/// Payments whose provider is to be asked, with how often it was.
pub(super) fn due(look: &mut Look<'_>, count: i64) -> Answer<Vec<(PaymentId, i32)>> {
    Ok(payments::table
        .filter(payments::query_at.le(look.now))
        .order(payments::query_at)
        .limit(count)
        .select((payments::id, payments::queries))
        .load(look.conn)?)
}

/// Puts the next question off; answers whether nobody else did.
pub(super) fn claim(
    tx: &mut Tx<'_>,
    (id, queries): (PaymentId, i32),
    next: Moment,
) -> Answer<bool> {
    let mine = payments::table
        .filter(payments::id.eq(id))
        .filter(payments::queries.eq(queries))
        .filter(payments::query_at.le(tx.now));
    let claimed = diesel::update(mine)
        .set((
            payments::queries.eq(queries + 1),
            payments::query_at.eq(next),
        ))
        .execute(tx.conn)?;
    Ok(claimed == 1)
}

/// Notes a notice; answers false when it was noted before.
pub(super) fn note(
    tx: &mut Tx<'_>,
    provider: &str,
    notice: &str,
    payment: PaymentId,
) -> Answer<bool> {
    let new = (
        notices::provider.eq(provider),
        notices::notice.eq(notice),
        notices::payment_id.eq(payment),
        notices::received_at.eq(tx.now),
    );
    Ok(insert_or_ignore!(&mut *tx.conn, notices::table, new)? == 1)
}
