//! Attempts to pay an order.

use super::quoted::Writing;
use crate::domain::accounting::payments::{self, Payment};
use crate::web::frame::Page;
use crate::web::frame::paging::LINES;

/// An attempt as the page of its order shows it.
pub struct Attempt {
    /// When it began.
    pub when: String,
    /// How.
    pub method: String,
    /// How much.
    pub amount: String,
    /// Where it stands.
    pub state: String,
    /// How that is coloured.
    pub tag: &'static str,
}

/// The newest attempts, the oldest of them first.
pub fn newest(page: &Page, writing: &Writing, all: &[Payment]) -> Vec<Attempt> {
    let left_out = all.len().saturating_sub(LINES);
    let shown = all.iter().skip(left_out);
    shown.map(|one| payment(page, writing, one)).collect()
}

fn payment(page: &Page, writing: &Writing, payment: &Payment) -> Attempt {
    Attempt {
        when: page.date_time(payment.created_at),
        method: page.language.say(&payment.method.saying()),
        amount: writing.amount(payment.amount),
        state: page.language.say(&payment.state.saying()),
        tag: match payment.state {
            payments::State::Succeeded => "ok",
            payments::State::Failed => "bad",
            payments::State::Pending | payments::State::Unknown => "warn",
            payments::State::Reserved => "info",
            payments::State::Abandoned => "neutral",
        },
    }
}
