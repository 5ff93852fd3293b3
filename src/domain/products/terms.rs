//! Terms: from when to when a product is paid for, and what may come after (`spec/4-products.md`,
//! "Products"). Pure rules; the tables of the comments are what the tests read.

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::ground::i18n::Saying;

/// The periods that the catalog may offer, in months: 1 month, 3 months, 1 to 10 years.
pub const PERIODS: &[i32] = &[1, 3, 12, 24, 36, 48, 60, 72, 84, 96, 108, 120];

/// A period in words: years where it is whole ones, else months.
pub fn period(months: i32) -> Saying {
    if months % 12 == 0 {
        Saying::new("products-period-years").count("count", (months / 12).into())
    } else {
        Saying::new("products-period-months").count("count", months.into())
    }
}

/// From when to when a product is paid for, both days included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// The first day.
    pub starts_on: NaiveDate,
    /// The last day: the due date of the next term.
    pub ends_on: NaiveDate,
    /// How many months it is long: one of [`PERIODS`].
    pub months: i32,
}

impl Term {
    /// The term that begins on a day: until the day before the same day `months` later. The day is
    /// the anchor day, or the month's last one where the month is shorter.
    ///
    /// | begins | months | anchor day | ends | the next begins |
    /// |---|---|---|---|---|
    /// | 2027-01-31 | 1 | 31 | 2027-02-27 | 2027-02-28 |
    /// | 2027-02-28 | 1 | 31 | 2027-03-30 | 2027-03-31 |
    /// | 2027-03-31 | 1 | 31 | 2027-04-29 | 2027-04-30 |
    /// | 2027-04-30 | 1 | 31 | 2027-05-30 | 2027-05-31 |
    /// | 2028-01-31 | 1 | 31 | 2028-02-28 | 2028-02-29 |
    /// | 2028-02-29 | 12 | 29 | 2029-02-27 | 2029-02-28 |
    /// | 2029-02-28 | 36 | 29 | 2032-02-28 | 2032-02-29 |
    /// | 2026-11-30 | 3 | 30 | 2027-02-27 | 2027-02-28 |
    /// | 2027-02-28 | 3 | 30 | 2027-05-29 | 2027-05-30 |
    /// | 2026-01-01 | 12 | 1 | 2026-12-31 | 2027-01-01 |
    /// | 2026-11-15 | 120 | 15 | 2036-11-14 | 2036-11-15 |
    /// | 2026-12-15 | 1 | 15 | 2027-01-14 | 2027-01-15 |
    pub fn from(starts_on: NaiveDate, months: i32, anchor_day: i32) -> Self {
        let following = on_anchor(starts_on, months, anchor_day);
        let ends_on = following.and_then(|day| day.pred_opt());
        Self {
            starts_on,
            // Where the calendar ends, so does the term.
            ends_on: ends_on.map_or(NaiveDate::MAX, |day| day.max(starts_on)),
            months,
        }
    }

    /// The first term of a product that begins on this day, which becomes its anchor day.
    pub fn first(starts_on: NaiveDate, months: i32) -> Self {
        Self::from(starts_on, months, anchor_of(starts_on))
    }

    /// The term after the one that ends on `due_on`: no day between them, none in both.
    pub fn after(due_on: NaiveDate, months: i32, anchor_day: i32) -> Self {
        let starts_on = due_on.succ_opt().unwrap_or(due_on);
        Self::from(starts_on, months, anchor_day)
    }

    /// How many days it has.
    pub fn days(&self) -> i64 {
        (self.ends_on - self.starts_on).num_days() + 1
    }
}

/// The anchor day that a first term gives its product.
pub fn anchor_of(starts_on: NaiveDate) -> i32 {
    i32::try_from(starts_on.day()).unwrap_or(1)
}

/// The anchor day in the month so many months later, or the last day of that month.
fn on_anchor(from: NaiveDate, months: i32, anchor_day: i32) -> Option<NaiveDate> {
    let months = Months::new(u32::try_from(months).ok()?);
    let first = from.with_day(1)?.checked_add_months(months)?;
    let last = first.checked_add_months(Months::new(1))?.pred_opt()?;
    let anchor = u32::try_from(anchor_day.max(1)).ok()?;
    first.with_day(anchor.min(last.day()))
}

/// How much of a term is used: so many days of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// Days before the day that was asked for.
    pub used: i64,
    /// Days in all; at least 1.
    pub all: i64,
}

impl Share {
    /// The days that are left, the day that was asked for among them.
    pub fn left(self) -> i64 {
        self.all - self.used
    }
}

/// How much of a term is used when something else begins on `day`.
///
/// | term | day | used of all |
/// |---|---|---|
/// | 2026-01-01 – 2026-12-31 | 2026-01-01 | 0 of 365 |
/// | 2026-01-01 – 2026-12-31 | 2026-07-01 | 181 of 365 |
/// | 2026-01-01 – 2026-12-31 | 2026-12-31 | 364 of 365 |
/// | 2026-01-01 – 2026-12-31 | 2027-03-01 | 365 of 365 |
/// | 2026-01-01 – 2026-12-31 | 2025-12-01 | 0 of 365 |
/// | 2028-01-31 – 2028-02-28 | 2028-02-10 | 10 of 29 |
pub fn share(term: &Term, day: NaiveDate) -> Share {
    let all = term.days();
    let used = (day - term.starts_on).num_days().clamp(0, all);
    Share { used, all }
}

/// Whether a product that is paid for `current` months at a time may be renewed for `wanted` months;
/// else the day from which it may.
///
/// A longer period any time; from a year or a quarter to a month only in the last month of the term;
/// other shortenings any time (`spec/4-products.md`, "Billing frequency").
///
/// | current | wanted | due on | today | may |
/// |---|---|---|---|---|
/// | 12 | 1 | 2026-12-31 | 2026-11-30 | from 2026-12-01 |
/// | 12 | 1 | 2026-12-31 | 2026-12-01 | yes |
/// | 12 | 1 | 2026-12-31 | 2027-01-05 | yes |
/// | 3 | 1 | 2027-03-30 | 2027-02-27 | from 2027-02-28 |
/// | 3 | 1 | 2027-03-30 | 2027-02-28 | yes |
/// | 24 | 1 | 2027-05-14 | 2026-11-20 | from 2027-04-15 |
/// | 1 | 12 | 2026-12-31 | 2026-12-01 | yes |
/// | 1 | 1 | 2026-12-31 | 2026-12-01 | yes |
/// | 12 | 3 | 2027-12-31 | 2026-12-31 | yes |
/// | 36 | 12 | 2029-12-31 | 2026-12-31 | yes |
///
/// # Errors
/// The first day on which it may.
pub fn may_choose(
    current: i32,
    wanted: i32,
    due_on: NaiveDate,
    today: NaiveDate,
) -> Result<(), NaiveDate> {
    if wanted != 1 || current <= 1 {
        return Ok(());
    }
    let following = due_on.checked_add_days(Days::new(1));
    let from = following.and_then(|day| day.checked_sub_months(Months::new(1)));
    match from {
        Some(from) if today < from => Err(from),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
