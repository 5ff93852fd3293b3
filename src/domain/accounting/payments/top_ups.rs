//! Top-ups that are given up.

use super::{Purpose, Reason, State, queries};
use crate::domain::access::{Permit, may};
use crate::domain::accounting::PaymentId;
use crate::ground::db::Tx;
use crate::ground::failure::Answer;

/// Gives up a top-up of the organization of the address, if it runs: the worker takes it back at the
/// provider. Whoever is at the provider's page may still finish there, and the money is theirs.
///
/// # Errors
/// When the database fails.
pub(in crate::domain::accounting) fn give_up_top_up(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    id: PaymentId,
) -> Answer<()> {
    let organization = permit.member()?.organization;
    let found = queries::lock(tx, id)?.filter(|payment| {
        payment.organization == organization
            && payment.purpose == Purpose::TopUp
            && payment.state.runs()
    });
    match found {
        Some(payment) => queries::settle(tx, payment.own(), State::Abandoned, Some(Reason::Left)),
        None => Ok(()),
    }
}
