//! Lists go on by a cursor in the address: the sort key of the last line, nothing secret.

use chrono::{DateTime, Datelike, NaiveDate};
use data_encoding::BASE64URL_NOPAD;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// How many lines a list shows.
pub const LINES: usize = 50;

/// A cursor as it stands in an address.
pub fn write<T: Serialize>(cursor: &T) -> String {
    BASE64URL_NOPAD.encode(&serde_json::to_vec(cursor).unwrap_or_default())
}

/// The cursor of an address; anything else is the beginning of the list.
pub fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?;
    // PostgreSQL takes no zero byte, and no sort key has a control character.
    let text = std::str::from_utf8(&bytes)
        .ok()
        .filter(|text| !text.contains("\\u00"))?;
    serde_json::from_str(text).ok()
}

/// Whether a day of an address may be asked of the database: both engines have the days of these years,
/// and order them as calendars do (SQLite compares them as text).
pub fn in_databases(day: NaiveDate) -> bool {
    (1000..=9999).contains(&day.year())
}

/// The same of an instant, in microseconds since 1970.
pub fn is_instant(micros: i64) -> bool {
    let at = DateTime::from_timestamp_micros(micros);
    at.is_some_and(|at| in_databases(at.date_naive()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_instants_outside_of_the_calendar_are_none() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert!(in_databases(day("1000-01-01")) && in_databases(day("9999-12-31")));
        assert!(!in_databases(day("0999-12-31")) && !in_databases(day("+10000-01-01")));
        assert!(is_instant(0) && is_instant(1_795_132_800_000_000));
        assert!(
            !is_instant(i64::MAX) && !is_instant(i64::MIN) && !is_instant(300_000_000_000_000_000)
        );
    }
}
