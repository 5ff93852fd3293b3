//! The one clock, and instants as the database keeps them.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::ground::db::instant;

instant! {
    /// An instant in UTC, cut to microseconds: SQLite would keep more than PostgreSQL and they must agree.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Moment(NaiveDateTime);
}

impl Moment {
    /// The instant so many microseconds after 1970; out of range becomes 1970.
    pub fn from_micros(micros: i64) -> Self {
        Self(
            DateTime::from_timestamp_micros(micros)
                .unwrap_or_default()
                .naive_utc(),
        )
    }

    /// Microseconds since 1970.
    pub fn micros(self) -> i64 {
        self.0.and_utc().timestamp_micros()
    }

    /// The instant as chrono has it.
    pub fn utc(self) -> DateTime<Utc> {
        self.0.and_utc()
    }

    /// This much later; stays where it is if the calendar ends.
    pub fn plus(self, span: TimeDelta) -> Self {
        self.0.checked_add_signed(span).map_or(self, Self)
    }

    /// This much earlier; stays where it is if the calendar begins.
    pub fn minus(self, span: TimeDelta) -> Self {
        self.0.checked_sub_signed(span).map_or(self, Self)
    }

    /// The time from `earlier` to here.
    pub fn since(self, earlier: Self) -> TimeDelta {
        self.0 - earlier.0
    }
}

impl From<DateTime<Utc>> for Moment {
    fn from(instant: DateTime<Utc>) -> Self {
        Self::from_micros(instant.timestamp_micros())
    }
}

/// Where *now* comes from: the machine, or a hand that tests and the demo set.
#[derive(Debug, Clone)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// A clock that stands still until it is set; microseconds since 1970.
    Set(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at `moment`.
    pub fn at(moment: Moment) -> Self {
        Self::Set(Arc::new(AtomicI64::new(moment.micros())))
    }

    /// The present.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that asks the machine"
    )]
    pub fn now(&self) -> Moment {
        match self {
            Self::System => Utc::now().into(),
            Self::Set(micros) => Moment::from_micros(micros.load(Ordering::SeqCst)),
        }
    }

    /// Moves a set clock forward; the machine's clock cannot be moved and stays.
    pub fn advance(&self, span: TimeDelta) {
        if let Self::Set(micros) = self {
            micros.fetch_add(span.num_microseconds().unwrap_or(0), Ordering::SeqCst);
        }
    }
}

/// A stopwatch for logs and `Server-Timing`; never for rules.
#[derive(Debug, Clone, Copy)]
pub struct Stopwatch(std::time::Instant);

impl Stopwatch {
    /// Starts it.
    #[expect(clippy::disallowed_methods, reason = "measures, decides nothing")]
    pub fn start() -> Self {
        Self(std::time::Instant::now())
    }

    /// Milliseconds since the start.
    pub fn milliseconds(self) -> u128 {
        self.0.elapsed().as_millis()
    }

    /// Microseconds since the start.
    pub fn microseconds(self) -> u128 {
        self.0.elapsed().as_micros()
    }
}
