//! Balances and postings of the prepaid accounts.

use diesel::prelude::*;

use super::{Awaited, Line, Part};
use crate::domain::access::OrganizationId;
use crate::domain::accounting::books::{Account, Event};
use crate::domain::accounting::payments::{Purpose, State};
use crate::domain::accounting::{Method, OrderId};
use crate::ground::db::Look;
use crate::ground::db::schema::{balances, entries, invoices, orders, payments, postings};
use crate::ground::failure::Answer;
use crate::ground::money::{Currency, Money};
use crate::ground::time::Moment;

/// How many top-ups that run are told of.
const MOST_AWAITED: i64 = 5;

type What = (Option<i64>, Moment, i64, Option<i64>, Event);
type About = (
    Option<OrderId>,
    Option<i64>,
    Option<String>,
    Option<Method>,
    Option<State>,
);

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
        .left_join(invoices::table.on(entries::invoice_id.eq(invoices::id.nullable())))
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
                invoices::number.nullable(),
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
    let (order, number, invoice, method, state) = about;
    Line {
        // Postings of an organization's account have a place and a balance: `books::verify` says so.
        place: place.unwrap_or_default(),
        happened_at,
        event,
        order: order.zip(number),
        invoice,
        method,
        paid: state == Some(State::Succeeded),
        amount: Money::new(debit.saturating_neg(), currency),
        balance: Money::new(balance.unwrap_or_default(), currency),
    }
}

pub(super) fn awaited(look: &mut Look<'_>, organization: OrganizationId) -> Answer<Vec<Awaited>> {
    let rows: Vec<(i64, Currency, Method, State)> = payments::table
        .filter(payments::organization_id.eq(organization))
        .filter(payments::order_id.is_null())
        .filter(payments::purpose.eq(Purpose::TopUp))
        .filter(payments::state.eq_any([State::Pending, State::Unknown]))
        .order(payments::id.desc())
        .limit(MOST_AWAITED)
        .select((
            payments::amount,
            payments::currency,
            payments::method,
            payments::state,
        ))
        .load(look.conn)?;
    let awaited = |(minor, currency, method, state)| Awaited {
        amount: Money::new(minor, currency),
        method,
        state,
    };
    Ok(rows.into_iter().map(awaited).collect())
}
