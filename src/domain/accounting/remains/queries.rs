//! Orders and balances that are not settled.

use chrono::TimeDelta;
use diesel::prelude::*;

use crate::domain::access::OrganizationId;
use crate::domain::accounting::books::Account;
use crate::domain::accounting::orders::State;
use crate::domain::accounting::payments::State as Payment;
use crate::ground::db::Look;
use crate::ground::db::schema::{balances, orders, payments};
use crate::ground::failure::Answer;
use crate::ground::money::Currency;

/// So long after it began money may come of an attempt that was given up: no provider keeps one open for
/// longer, and one that is not configured any more is asked in vain.
const ASKED: TimeDelta = TimeDelta::days(30);

pub(super) fn orders(
    look: &mut Look<'_>,
    organization: OrganizationId,
    states: &[State],
) -> Answer<i64> {
    Ok(orders::table
        .filter(orders::organization_id.eq(organization))
        .filter(orders::state.eq_any(states))
        .count()
        .get_result(look.conn)?)
}

/// The currencies in which one of these accounts is not empty.
pub(super) fn currencies(
    look: &mut Look<'_>,
    organization: OrganizationId,
    accounts: &[Account],
) -> Answer<Vec<Currency>> {
    Ok(balances::table
        .filter(balances::organization_id.eq(organization))
        .filter(balances::account.eq_any(accounts))
        .filter(balances::credit.ne(0))
        .select(balances::currency)
        .distinct()
        .load(look.conn)?)
}

/// The currencies of top-ups that have begun and not ended, and of whatever a provider is still asked about:
/// its money may come all the same.
pub(super) fn on_their_way(
    look: &mut Look<'_>,
    organization: OrganizationId,
) -> Answer<Vec<Currency>> {
    Ok(payments::table
        .filter(payments::organization_id.eq(organization))
        .filter(
            (payments::order_id
                .is_null()
                .and(payments::state.eq_any(Payment::RUNNING)))
            .or(payments::query_at
                .is_not_null()
                .and(payments::created_at.ge(look.now.minus(ASKED)))),
        )
        .select(payments::currency)
        .distinct()
        .load(look.conn)?)
}
