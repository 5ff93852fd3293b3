//! Identifiers: 42 bits of milliseconds, then 21 random bits; strictly rising within a process.
//!
//! They are no secret: everything is guarded by a permit. Two processes may draw the same one
//! (once in two million for the same millisecond); the primary key refuses and `Db::write` repeats.

use std::sync::atomic::{AtomicI64, Ordering};

use crate::ground::random;
use crate::ground::time::Moment;

const RANDOM_BITS: u32 = 21;

static LAST: AtomicI64 = AtomicI64::new(0);

/// Draws an identifier for something made at `now`.
pub fn draw(now: Moment) -> i64 {
    let chance = i64::from(u32::from_le_bytes(random::bytes()) >> (32 - RANDOM_BITS));
    let milliseconds = (now.micros() / 1000).clamp(0, (1 << 42) - 1);
    after(&LAST, (milliseconds << RANDOM_BITS) | chance)
}

/// The candidate, or the next number after the last one drawn if the candidate is not above it.
fn after(last: &AtomicI64, candidate: i64) -> i64 {
    let rise = |last: i64| candidate.max(last.saturating_add(1));
    let before = last.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |last| Some(rise(last)));
    match before {
        Ok(last) | Err(last) => rise(last),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_rise_even_when_the_clock_stands_or_goes_back() {
        let now = Moment::from_micros(1_800_000_000_000_000);
        let mut ids: Vec<i64> = (0..10_000).map(|_| draw(now)).collect();
        ids.push(draw(Moment::from_micros(0)));
        assert!(ids.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(ids.iter().all(|id| *id > 0));
    }

    #[test]
    fn an_id_carries_its_millisecond() {
        let last = AtomicI64::new(0);
        assert_eq!(after(&last, 7 << RANDOM_BITS) >> RANDOM_BITS, 7);
        assert_eq!(after(&last, 7 << RANDOM_BITS), (7 << RANDOM_BITS) + 1);
    }
}
