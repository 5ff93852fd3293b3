//! How long an order waits: until when it is to be paid, as long as its papers are valid, and how long a
//! selection is kept.

use chrono::NaiveDate;

use super::{Order, queries};
use crate::domain::access::SystemPermit;
use crate::domain::accounting::slips::VALID;
use crate::ground::db::{Look, Tx};
use crate::ground::failure::Answer;
use crate::ground::time::Moment;

/// How long a selection is kept that nobody confirms.
const DRAFTS_KEPT: chrono::TimeDelta = chrono::TimeDelta::days(7);

/// Until when an order is to be paid and its papers are valid; none for a draft.
pub fn valid_until(look: &Look<'_>, order: &Order) -> Option<NaiveDate> {
    Some(pay_by(look, order.confirmed_at?))
}

/// The last day on which an order that was confirmed then is to be paid.
pub(in crate::domain::accounting) fn pay_by(look: &Look<'_>, confirmed_at: Moment) -> NaiveDate {
    let day = look.day_of(confirmed_at);
    day.checked_add_days(VALID).unwrap_or(day)
}

/// Before which instant an order was confirmed that is to be paid until this day: the other way round.
pub(in crate::domain::accounting) fn confirmed_before(look: &Look<'_>, until: NaiveDate) -> Moment {
    let following = until.succ_opt().unwrap_or(until);
    look.beginning_of(following.checked_sub_days(VALID).unwrap_or(following))
}

/// Deletes selections that nobody confirmed for seven days.
///
/// # Errors
/// When the database fails.
pub fn sweep(tx: &mut Tx<'_>, _: &SystemPermit<'_>) -> Answer<usize> {
    let before = tx.now.minus(DRAFTS_KEPT);
    queries::delete_drafts(tx, before)
}
