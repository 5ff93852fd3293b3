//! Orders and balances that are not settled.

use diesel::prelude::*;

use crate::domain::access::OrganizationId;
use crate::domain::accounting::books::Account;
use crate::domain::accounting::orders::State;
use crate::domain::accounting::payments::State as Payment;
use crate::ground::db::Look;
use crate::ground::db::schema::{balances, orders, payments};
use crate::ground::failure::Answer;
use crate::ground::money::Currency;

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

/// The currencies of top-ups that have begun and not ended.
pub(super) fn on_their_way(
    look: &mut Look<'_>,
    organization: OrganizationId,
) -> Answer<Vec<Currency>> {
    Ok(payments::table
        .filter(payments::organization_id.eq(organization))
        .filter(payments::order_id.is_null())
        .filter(payments::state.eq_any([Payment::Pending, Payment::Unknown]))
        .select(payments::currency)
        .distinct()
        .load(look.conn)?)
}
