//! When a document is tried again.

use chrono::TimeDelta;

use crate::ground::db;

/// How long a worker has a drawing for itself: far longer than the longest invoice takes.
pub(super) const LEASE: TimeDelta = TimeDelta::minutes(5);

/// The pause after so many attempts: 10 seconds, doubling, an hour at most; it is never given up, because
/// the invoice stands and somebody waits for it.
///
/// | attempts | pause |
/// |---|---|
/// | 1 | 10 s |
/// | 2 | 20 s |
/// | 9 | 42 min 40 s |
/// | 10 and more | 1 h |
pub(super) fn pause(attempts: i32) -> TimeDelta {
    db::pause(attempts, (TimeDelta::seconds(10), TimeDelta::hours(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_follow_the_table() {
        for (attempts, seconds) in [(1, 10), (2, 20), (9, 2560), (10, 3600), (i32::MAX, 3600)] {
            assert_eq!(pause(attempts), TimeDelta::seconds(seconds), "{attempts}");
        }
    }
}
