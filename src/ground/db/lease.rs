//! Leases: pieces of work in a table that several servers take from, each done by one of them.
//!
//! A table of work says when a piece is due (`due_at`), who has it and until when (`lease`,
//! `lease_until`), how many attempts there were (`attempts`) and why the last one came to nothing
//! (`last_error`). What is done with it is settled by the query of its own area, guarded by the lease.

use chrono::TimeDelta;

/// The pause after so many attempts: `first`, doubling, `most` at most.
pub fn pause(attempts: i32, (first, most): (TimeDelta, TimeDelta)) -> TimeDelta {
    let doublings = u32::try_from(attempts.saturating_sub(1)).unwrap_or(0);
    let factor = 2_i32.checked_pow(doublings).unwrap_or(i32::MAX);
    first
        .checked_mul(factor)
        .map_or(most, |pause| pause.min(most))
}

/// Pieces of work of a table that are in nobody's hands.
#[macro_export]
macro_rules! free {
    ($work:ident, $now:expr) => {
        $work::lease_until.is_null().or($work::lease_until.le($now))
    };
}

/// Takes a piece of work for one lease, unless another server was faster; answers whether.
#[macro_export]
macro_rules! take_lease {
    ($tx:expr, $work:ident, $which:expr, ($lease:expr, $until:expr)) => {{
        let now = $tx.now;
        let free = $work::table
            .filter($which)
            .filter($crate::free!($work, now));
        let taken = ::diesel::update(free)
            .set((
                $work::lease.eq($lease),
                $work::lease_until.eq($until),
                $work::attempts.eq($work::attempts + 1),
            ))
            .execute($tx.conn)?;
        taken == 1
    }};
}

/// Puts a piece of work off and gives its lease back; answers false when the lease had ended and
/// somebody else has it now.
#[macro_export]
macro_rules! put_off {
    ($tx:expr, $work:ident, $which:expr, $lease:expr, ($due:expr, $error:expr)) => {{
        let mine = $work::table.filter($which).filter($work::lease.eq($lease));
        let put_off = ::diesel::update(mine)
            .set((
                $work::due_at.eq($due),
                $work::lease.eq(None::<i64>),
                $work::lease_until.eq(None::<$crate::ground::time::Moment>),
                $work::last_error.eq($error),
            ))
            .execute($tx.conn)?;
        put_off == 1
    }};
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_the_longest() {
        let bounds = (TimeDelta::seconds(10), TimeDelta::hours(1));
        for (attempts, seconds) in [
            (i32::MIN, 10),
            (0, 10),
            (1, 10),
            (2, 20),
            (9, 2560),
            (10, 3600),
            (40, 3600),
            (i32::MAX, 3600),
        ] {
            assert_eq!(
                pause(attempts, bounds),
                TimeDelta::seconds(seconds),
                "{attempts}"
            );
        }
    }
}
