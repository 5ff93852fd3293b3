//! A line of a statement in words: the same on the page and in the file.

use chrono_tz::Tz;

use crate::domain::accounting::books::Event;
use crate::domain::accounting::prepaid::Line;
use crate::ground::i18n::{Language, Saying};

/// What happened, with the number of what it happened to.
pub fn description(line: &Line, language: Language) -> String {
    let number = line.order.map(|(_, number)| number.to_string());
    let of_order = |key| Saying::new(key).with("number", number.clone().unwrap_or_default());
    let saying = match line.event {
        Event::TopUp => {
            let method = line.method.map(|method| language.say(&method.saying()));
            Saying::new("accounting-prepaid-top-up-by").with("method", method.unwrap_or_default())
        }
        Event::UnmatchedCredit if number.is_some() => {
            of_order("accounting-prepaid-unmatched-order")
        }
        // Nobody's credit moves no account of an organization.
        Event::UnmatchedCredit | Event::UnknownCredit => {
            Saying::new("accounting-prepaid-unmatched")
        }
        Event::PrepaidReserved if line.paid => of_order("accounting-prepaid-paid"),
        Event::PrepaidReserved => of_order("accounting-prepaid-reserved-for"),
        Event::ReservationReturned => of_order("accounting-prepaid-returned-from"),
        // What the account pays at once; an invoice itself moves no account of an organization's money.
        Event::PaymentReceived | Event::ReservationUsed | Event::InvoiceIssued => {
            of_order("accounting-prepaid-paid")
        }
    };
    language.say(&saying)
}

/// The day on which it happened where the reader lives, for programs.
pub fn day(line: &Line, zone: Tz) -> String {
    let local = line.happened_at.utc().with_timezone(&zone);
    local.format("%Y-%m-%d").to_string()
}
