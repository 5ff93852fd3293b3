//! When a letter is tried again, and when it is given up.

use chrono::TimeDelta;

use crate::ground::db;

/// How long a worker has a letter for itself: longer than the slowest mail server may take, which is
/// twenty seconds for each of some ten steps.
pub const LEASE: TimeDelta = TimeDelta::minutes(10);
/// How long the facts of a settled letter are kept.
pub(super) const REMEMBERED: TimeDelta = TimeDelta::days(30);
/// With the pauses below: about three days.
const MOST_ATTEMPTS: i32 = 20;

/// The pause after so many attempts: 30 seconds, doubling, six hours at most.
///
/// | attempts | pause |
/// |---|---|
/// | 1 | 30 s |
/// | 2 | 1 min |
/// | 8 | 64 min |
/// | 10 | 4 h 16 min |
/// | 11 and more | 6 h |
pub(super) fn pause(attempts: i32) -> TimeDelta {
    db::pause(attempts, (TimeDelta::seconds(30), TimeDelta::hours(6)))
}

/// Whether no further attempt is made.
pub(super) fn gives_up(attempts: i32) -> bool {
    attempts >= MOST_ATTEMPTS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_follow_the_table() {
        let table = [
            (1, 30),
            (2, 60),
            (8, 64 * 60),
            (10, 256 * 60),
            (11, 6 * 3600),
            (1000, 6 * 3600),
        ];
        for (attempts, seconds) in table {
            assert_eq!(pause(attempts), TimeDelta::seconds(seconds), "{attempts}");
        }
        let all: TimeDelta = (1..MOST_ATTEMPTS).map(pause).sum();
        assert!(
            all > TimeDelta::days(2) && all < TimeDelta::days(4),
            "{all}"
        );
        assert!(gives_up(MOST_ATTEMPTS) && !gives_up(MOST_ATTEMPTS - 1));
    }
}
