//! Balances and postings of the prepaid accounts.

use diesel::prelude::*;

use super::{Line, Part, TopUp};
use crate::domain::access::OrganizationId;
use crate::domain::accounting::books::{Account, Event};
use crate::domain::accounting::payments::{Purpose, Reason, State};
use crate::domain::accounting::{Method, OrderId, PaymentId};
use crate::ground::db::Look;
use crate::ground::db::schema::{balances, entries, orders, payments, postings};
use crate::ground::failure::Answer;
use crate::ground::money::{Currency, Money};
use crate::ground::time::Moment;

/// How many top-ups are told of.
pub(super) const MOST_TOP_UPS: usize = 5;

type What = (Option<i64>, Moment, i64, Option<i64>, Event);
type About = (Option<OrderId>, Option<i64>, Option<Method>, Option<State>);

/// What stands there and what is reserved, in every currency that ever moved.
pub(super) fn balances(
    look: &mut Look<'_>,
    organization: OrganizationId,
) -> Answer<Vec<(Account, Currency, i64)>> {
    Ok(balances::table
        .filter(balances::organization_id.eq(organization))
        .filter(balances::account.eq_any([Account::Prepaid, Account::PrepaidReserved]))
        .order((balances::currency, balances::account))
        .select((balances::account, balances::currency, balances::credit))
        .load(look.conn)?)
}

pub(super) fn statement(
    look: &mut Look<'_>,
    organization: OrganizationId,
    part: Part,
) -> Answer<Vec<Line>> {
    let mut query = postings::table
        .inner_join(entries::table)
        .left_join(orders::table.on(entries::order_id.eq(orders::id.nullable())))
        .left_join(payments::table.on(entries::payment_id.eq(payments::id.nullable())))
        .filter(postings::organization_id.eq(organization))
        .filter(postings::account.eq(Account::Prepaid))
        .filter(postings::currency.eq(part.currency))
        .order(postings::place.desc())
        .limit(part.count)
        .select((
            (
                postings::place,
                postings::happened_at,
                postings::amount,
                postings::balance,
                entries::event,
            ),
            (
                orders::id.nullable(),
                orders::number.nullable(),
                payments::method.nullable(),
                payments::state.nullable(),
            ),
        ))
        .into_boxed();
    if let Some(after) = part.after {
        query = query.filter(postings::place.lt(after));
    }
    let rows: Vec<(What, About)> = query.load(look.conn)?;
    let line = |row| line(part.currency, row);
    Ok(rows.into_iter().map(line).collect())
}

fn line(currency: Currency, (what, about): (What, About)) -> Line {
    let (place, happened_at, debit, balance, event) = what;
    let (order, number, method, state) = about;
    Line {
        // Postings of an organization's account have a place and a balance: `books::verify` says so.
        place: place.unwrap_or_default(),
        happened_at,
        event,
        order: order.zip(number),
        method,
        paid: state == Some(State::Succeeded),
        amount: Money::new(debit.saturating_neg(), currency),
        balance: Money::new(balance.unwrap_or_default(), currency),
    }
}

/// The columns of a [`TopUp`].
type Columns = (
    (PaymentId, i64, Currency, Method, State),
    (Option<Reason>, Option<Moment>, Moment, Option<Moment>),
);

/// The top-ups of an organization, the newest first.
macro_rules! top_ups {
    ($organization:expr) => {
        payments::table
            .filter(payments::organization_id.eq($organization))
            .filter(payments::order_id.is_null())
            .filter(payments::purpose.eq(Purpose::TopUp))
            .order(payments::id.desc())
            .limit(MOST_TOP_UPS as i64)
            .select((
                (
                    payments::id,
                    payments::amount,
                    payments::currency,
                    payments::method,
                    payments::state,
                ),
                (
                    payments::reason,
                    payments::query_at,
                    payments::created_at,
                    payments::settled_at,
                ),
            ))
    };
}

fn top_up((what, how): Columns) -> TopUp {
    let (payment, minor, currency, method, state) = what;
    let (reason, query_at, created_at, settled_at) = how;
    TopUp {
        payment,
        amount: Money::new(minor, currency),
        method,
        state,
        reason,
        asked: query_at.is_some(),
        created_at,
        settled_at,
    }
}

/// Those that run.
pub(super) fn running(look: &mut Look<'_>, organization: OrganizationId) -> Answer<Vec<TopUp>> {
    let rows: Vec<Columns> = top_ups!(organization)
        .filter(payments::state.eq_any(State::RUNNING))
        .load(look.conn)?;
    Ok(rows.into_iter().map(top_up).collect())
}

/// Those that came to nothing since then.
pub(super) fn ended(
    look: &mut Look<'_>,
    organization: OrganizationId,
    since: Moment,
) -> Answer<Vec<TopUp>> {
    let rows: Vec<Columns> = top_ups!(organization)
        .filter(payments::state.eq_any([State::Failed, State::Abandoned]))
        .filter(payments::settled_at.gt(since))
        .load(look.conn)?;
    Ok(rows.into_iter().map(top_up).collect())
}

/// One of them.
pub(super) fn find(
    look: &mut Look<'_>,
    organization: OrganizationId,
    payment: PaymentId,
) -> Answer<Option<TopUp>> {
    let found: Option<Columns> = top_ups!(organization)
        .filter(payments::id.eq(payment))
        .first(look.conn)
        .optional()?;
    Ok(found.map(top_up))
}
