//! Dates, numbers and amounts: a table of our own (`spec/1-overview.md`, "Formats").

use chrono::{Datelike, NaiveDate, Timelike};
use chrono_tz::Tz;

use super::Language;
use crate::ground::time::Moment;

const NO_BREAK: char = '\u{a0}';

/// An amount taken apart, ready to be written.
pub struct Amount<'a> {
    /// Below zero.
    pub negative: bool,
    /// The whole units.
    pub whole: u64,
    /// The digits after the decimal sign; empty when the currency has none.
    pub part: String,
    /// The currency's code.
    pub currency: &'a str,
}

/// Writes an amount. Switzerland and Liechtenstein write all languages alike.
pub fn amount(language: Language, country: &str, amount: &Amount<'_>) -> String {
    let (group, decimal, code_first) = signs(language, country);
    let mut number = String::new();
    if amount.negative {
        number.push('-');
    }
    number.push_str(&grouped(amount.whole, group));
    if !amount.part.is_empty() {
        number.push(decimal);
        number.push_str(&amount.part);
    }
    if code_first {
        format!("{}{NO_BREAK}{number}", amount.currency)
    } else {
        format!("{number}{NO_BREAK}{}", amount.currency)
    }
}

/// What groups digits, what parts decimals from them, and whether the currency stands first.
fn signs(language: Language, country: &str) -> (char, char, bool) {
    match (matches!(country, "CH" | "LI"), language) {
        (true, _) => ('’', '.', true),
        (false, Language::En) => (',', '.', true),
        (false, Language::Fr) => (NO_BREAK, ',', false),
        (false, Language::De | Language::It | Language::Es) => ('.', ',', false),
    }
}

/// Writes a whole number, grouped as amounts are.
pub fn number(language: Language, country: &str, number: u64) -> String {
    grouped(number, signs(language, country).0)
}

fn grouped(number: u64, sign: char) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(sign);
        }
        text.push(digit);
    }
    text
}

/// A date as pages write it: `20 Nov 2026`, in the language's own order and words.
pub fn date(language: Language, zone: Tz, moment: Moment) -> String {
    day(language, moment.utc().with_timezone(&zone).date_naive())
}

/// A date that belongs to no zone, because it was entered as one: `20 Nov 2026`.
pub fn day(language: Language, date: NaiveDate) -> String {
    let month = months(language)[date.month0() as usize % 12];
    match language {
        Language::De => format!("{}. {month} {}", date.day(), date.year()),
        _ => format!("{} {month} {}", date.day(), date.year()),
    }
}

/// From a day to a day: `20 Nov 2026 – 19 Nov 2027`.
pub fn days(language: Language, first: NaiveDate, last: NaiveDate) -> String {
    format!("{} – {}", day(language, first), day(language, last))
}

/// So many of something; one alone is not counted: `12 × Mail service`.
pub fn counted(count: i32, name: &str) -> String {
    match count {
        1 => name.to_owned(),
        _ => format!("{count} × {name}"),
    }
}

/// A month: `Nov 2026`.
pub fn month(language: Language, date: NaiveDate) -> String {
    let month = months(language)[date.month0() as usize % 12];
    format!("{month} {}", date.year())
}

/// Date and time of day, with the zone's short name: `20 Nov 2026, 10:12 CET`.
pub fn date_time(language: Language, zone: Tz, moment: Moment) -> String {
    format!("{}, {}", date(language, zone, moment), clock(zone, moment))
}

/// The time of day with the zone's short name: `10:12 CET`.
pub fn clock(zone: Tz, moment: Moment) -> String {
    let local = moment.utc().with_timezone(&zone);
    format!(
        "{:02}:{:02} {}",
        local.hour(),
        local.minute(),
        local.format("%Z")
    )
}

/// The time of day with seconds, for waits that are short: `10:12:07`.
pub fn clock_with_seconds(zone: Tz, moment: Moment) -> String {
    let local = moment.utc().with_timezone(&zone);
    format!(
        "{:02}:{:02}:{:02} {}",
        local.hour(),
        local.minute(),
        local.second(),
        local.format("%Z")
    )
}

fn months(language: Language) -> [&'static str; 12] {
    match language {
        Language::En => [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ],
        Language::Fr => [
            "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.",
            "nov.", "déc.",
        ],
        Language::De => [
            "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.",
            "Dez.",
        ],
        Language::It => [
            "gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic",
        ],
        Language::Es => [
            "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic",
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_in_the_language_and_shown_in_the_zone() {
        let moment = Moment::from_micros(1_795_217_400_000_000); // 2026-11-20 23:30 UTC
        let zone = chrono_tz::Europe::Zurich;
        assert_eq!(date(Language::En, chrono_tz::UTC, moment), "20 Nov 2026");
        assert_eq!(
            date_time(Language::En, zone, moment),
            "21 Nov 2026, 00:30 CET"
        );
        assert_eq!(date(Language::De, zone, moment), "21. Nov. 2026");
        assert_eq!(date(Language::Fr, zone, moment), "21 nov. 2026");
        let entered = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
        assert_eq!(day(Language::En, entered), "1 Mar 2026");
        assert_eq!(day(Language::De, entered), "1. März 2026");
    }
}
