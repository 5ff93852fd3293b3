//! What of its money an organization has to settle before it ends (`spec/3-organizations.md`, "Delete").

mod queries;

use super::books::Account;
use super::orders::State;
use crate::domain::access::OrganizationId;
use crate::ground::db::Look;
use crate::ground::failure::Answer;

/// Orders that wait for money or for an identity: drafts bind nobody.
const OPEN: [State; 2] = [State::AwaitingPayment, State::Blocked];

/// The accounts on which its own money stands; what is to be paid out is among it until it is.
const KEPT: [Account; 4] = [
    Account::Prepaid,
    Account::PrepaidReserved,
    Account::Held,
    Account::Payouts,
];

/// How many orders are to be paid or cancelled first.
///
/// # Errors
/// When the database fails.
pub fn open_orders(look: &mut Look<'_>, organization: OrganizationId) -> Answer<i64> {
    queries::orders(look, organization, &OPEN)
}

/// In how many currencies invoices are to be paid first.
///
/// # Errors
/// When the database fails.
pub fn owed(look: &mut Look<'_>, organization: OrganizationId) -> Answer<i64> {
    let found = queries::currencies(look, organization, &[Account::Receivable])?.len();
    Ok(i64::try_from(found).unwrap_or(i64::MAX))
}

/// How many prepaid accounts are to be emptied first: one for each currency in which money is left.
///
/// # Errors
/// When the database fails.
pub fn deposits(look: &mut Look<'_>, organization: OrganizationId) -> Answer<i64> {
    let mut found = queries::currencies(look, organization, &KEPT)?;
    // Money that is on its way arrives there.
    found.extend(queries::on_their_way(look, organization)?);
    found.sort_unstable();
    found.dedup();
    Ok(i64::try_from(found.len()).unwrap_or(i64::MAX))
}
