//! Pages of invoices: the history and its file, one of them, its document, its e-mails.

pub mod asked;
pub mod csv;
pub mod list;
pub mod pdf;
pub mod send;
pub mod show;

use super::urls;
use crate::domain::accounting::invoices::State;

/// The tag that a state is shown as.
fn tag(state: State) -> &'static str {
    match state {
        State::Paid => "ok",
        State::Open => "info",
        State::Overdue => "bad",
        State::Refunded | State::CreditNote => "neutral",
    }
}

/// The size of a file in whole kilobytes, at least one.
fn kilobytes(bytes: i64) -> i64 {
    bytes.saturating_add(500).div_euclid(1000).max(1)
}
