//! Attempts to pay an order.

use chrono::TimeDelta;

use super::quoted::Writing;
use crate::domain::accounting::Method;
use crate::domain::accounting::orders::Whole;
use crate::domain::accounting::payments::{self, Payment};
use crate::ground::i18n::Saying;
use crate::ground::time::Moment;
use crate::web::frame::Page;
use crate::web::frame::paging::LINES;

/// For so long after an attempt began, the page of its order comes again by itself.
const REFRESHED: TimeDelta = TimeDelta::minutes(10);

/// How the attempts to pay an order go.
#[derive(Debug, Clone, Default)]
pub struct Course {
    /// Whether an answer of the provider is waited for.
    pub waits: bool,
    /// The provider does not answer.
    pub unknown: bool,
    /// The payment that its payer can go on with.
    pub unfinished: Option<String>,
    /// Whether the page comes again by itself: it then has no form that would be lost.
    pub refreshes: bool,
    /// The last attempt was declined.
    pub failed: bool,
    /// The last attempt was given up.
    pub abandoned: bool,
}

impl Course {
    /// How those of an order go.
    pub fn of(whole: &Whole, now: Moment) -> Self {
        let hosted = |payment: &&Payment| payment.method.is_hosted();
        let last = whole.payments.iter().rev().find(hosted);
        let Some(running) = whole.running() else {
            // While the provider is still asked, money may have been charged all the same.
            let ended = last.filter(|payment| !payment.asked);
            let ended = ended.map(|payment| payment.state);
            return Self {
                failed: ended == Some(payments::State::Failed),
                abandoned: ended == Some(payments::State::Abandoned),
                ..Self::default()
            };
        };
        let Some(running) = Some(running).filter(hosted) else {
            return Self::default();
        };
        Self {
            waits: true,
            unknown: running.state == payments::State::Unknown,
            unfinished: Some(running.id.to_string()),
            refreshes: now.since(running.created_at) < REFRESHED,
            ..Self::default()
        }
    }
}

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
    /// Why it came to nothing; empty where it did not.
    pub reason: String,
}

/// The newest attempts, the oldest of them first.
pub fn newest(page: &Page, writing: &Writing, all: &[Payment]) -> Vec<Attempt> {
    let left_out = all.len().saturating_sub(LINES);
    let shown = all.iter().skip(left_out);
    shown.map(|one| payment(page, writing, one)).collect()
}

/// Where an attempt stands: of one that failed, the bank may never have heard.
pub fn standing(state: payments::State, reason: Option<payments::Reason>) -> Saying {
    match (state, reason) {
        (payments::State::Failed, Some(payments::Reason::Unheard)) => {
            Saying::new("accounting-payment-not-begun")
        }
        _ => state.saying(),
    }
}

/// Where it stands. A part of the prepaid account was not given up by somebody: it went back.
fn state(payment: &Payment) -> Saying {
    match (payment.method, payment.state) {
        (Method::Prepaid, payments::State::Abandoned) => Saying::new("accounting-payment-returned"),
        (_, state) => standing(state, payment.reason),
    }
}

fn payment(page: &Page, writing: &Writing, payment: &Payment) -> Attempt {
    Attempt {
        when: page.date_time(payment.created_at),
        method: page.language.say(&payment.method.saying()),
        amount: writing.amount(payment.amount),
        state: page.language.say(&state(payment)),
        reason: payment
            .reason
            .map(|reason| page.language.say(&reason.saying()))
            .unwrap_or_default(),
        tag: match payment.state {
            payments::State::Succeeded => "ok",
            payments::State::Failed => "bad",
            payments::State::Pending | payments::State::Unknown => "warn",
            payments::State::Reserved => "info",
            payments::State::Abandoned => "neutral",
        },
    }
}
