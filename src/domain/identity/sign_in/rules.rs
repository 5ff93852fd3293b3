//! When an account locks, what a new location is, and when its owner is told.

use std::net::IpAddr;

use chrono::TimeDelta;

use crate::domain::identity::Mail;
use crate::domain::identity::preferences::SignInAlerts;
use crate::ground::time::Moment;

/// Wrong passwords before an account locks, until its owner chooses another number.
pub const LOCK_AFTER: i32 = 10;
/// A network from which nobody has signed in so long is new again.
pub(super) const LOCATION_MEMORY: TimeDelta = TimeDelta::days(90);
/// A browser that was not seen so long is unknown again, as its cookie is gone.
pub(super) const DEVICE_MEMORY: TimeDelta = TimeDelta::days(365);
/// Wrong passwords count together within this time.
const COUNTED_TOGETHER: TimeDelta = TimeDelta::hours(24);
/// Letters about wrong passwords are at least so far apart.
const BETWEEN_ALERTS: TimeDelta = TimeDelta::hours(1);

/// The number of wrong passwords in a row, with this one.
pub(super) fn consecutive(before: i32, last: Option<Moment>, now: Moment) -> i32 {
    let counts = last.is_some_and(|last| now < last.plus(COUNTED_TOGETHER));
    if counts { before.saturating_add(1) } else { 1 }
}

/// When the next letter about a wrong password may go out.
pub(super) fn next_alert(last: Option<Moment>, now: Moment) -> Moment {
    last.map_or(now, |last| last.plus(BETWEEN_ALERTS).max(now))
}

/// Whether the owner wants to hear of this sign-in.
pub(super) fn tells(wish: SignInAlerts, new_location: bool) -> bool {
    wish == SignInAlerts::Every || new_location
}

/// The place of an address, as far as it can be told without a database: IPv4 by /16, IPv6 by /32.
pub(super) fn location(address: &str) -> String {
    match address.parse() {
        Ok(IpAddr::V4(v4)) => format!("{}.{}/16", v4.octets()[0], v4.octets()[1]),
        Ok(IpAddr::V6(v6)) => match v6.to_ipv4_mapped() {
            Some(v4) => format!("{}.{}/16", v4.octets()[0], v4.octets()[1]),
            None => format!("{:x}:{:x}/32", v6.segments()[0], v6.segments()[1]),
        },
        Err(_) => String::new(),
    }
}

/// How many wrong passwords a letter tells of, by its facts.
pub(super) fn gathered(facts: Option<&str>) -> i64 {
    match facts.map(serde_json::from_str) {
        Some(Ok(Mail::WrongPassword { count, .. })) => count,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_passwords_count_together_for_a_day() {
        let start = Moment::from_micros(1_800_000_000_000_000);
        assert_eq!(consecutive(0, None, start), 1);
        assert_eq!(
            consecutive(9, Some(start), start.plus(TimeDelta::hours(23))),
            10
        );
        assert_eq!(
            consecutive(9, Some(start), start.plus(TimeDelta::hours(24))),
            1
        );
    }

    #[test]
    fn alerts_keep_their_distance_and_locations_their_width() {
        let start = Moment::from_micros(1_800_000_000_000_000);
        assert_eq!(next_alert(None, start), start);
        assert_eq!(
            next_alert(Some(start), start),
            start.plus(TimeDelta::hours(1))
        );
        assert_eq!(
            next_alert(Some(start), start.plus(TimeDelta::hours(5))),
            start.plus(TimeDelta::hours(5))
        );
        assert_eq!(location("192.0.2.1"), location("192.0.99.7"));
        assert_ne!(location("192.0.2.1"), location("192.1.2.1"));
        assert_eq!(location("2001:db8::1"), location("2001:db8:ffff::9"));
        assert_eq!(location("::ffff:192.0.2.1"), location("192.0.2.1"));
    }
}
