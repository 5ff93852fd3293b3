//! How long to wait after how many failures (`spec/2-identity.md`, "Throttling").

use std::net::IpAddr;

use chrono::TimeDelta;

use crate::ground::time::Moment;

/// Nothing is remembered longer.
pub(super) const LONGEST_MEMORY: TimeDelta = TimeDelta::hours(24);
const LONGEST_WAIT: TimeDelta = TimeDelta::minutes(5);
/// So many failures are free.
const FREE: i32 = 3;
/// So many letters or sign-ups an hour.
const AN_HOUR: i32 = 10;
const SIGN_UPS_AN_HOUR: i32 = 30;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Wrong secrets for a login, from devices that are not known.
    Login,
    /// Wrong secrets from a network.
    Network,
    /// Wrong secrets from a known device.
    Device,
    /// Wrong passwords at the confirmation of a sign-up.
    SignUp,
    /// Wrong passwords of somebody who is signed in and asked for it again.
    Confirmation,
    /// Letters to an address that strangers can cause.
    Letters,
    /// Sign-ups and requests from a network.
    Requests,
}

impl Kind {
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Login => "login",
            Self::Network => "network",
            Self::Device => "device",
            Self::SignUp => "sign-up",
            Self::Confirmation => "confirmation",
            Self::Letters => "letters",
            Self::Requests => "requests",
        }
    }

    fn memory(self) -> TimeDelta {
        match self {
            Self::Login | Self::Device | Self::SignUp | Self::Confirmation => LONGEST_MEMORY,
            // A network is shared by many: an hour without failures makes it clean.
            Self::Network | Self::Letters | Self::Requests => TimeDelta::hours(1),
        }
    }
}

/// What the counter says: failures, and when the last one was.
pub(super) type Counted = Option<(i32, Moment)>;

/// The failures that still count.
pub(super) fn remembered(kind: Kind, counted: Counted, now: Moment) -> i32 {
    counted
        .filter(|(_, last)| now < last.plus(kind.memory()))
        .map_or(0, |(failures, _)| failures)
}

/// The instant that is kept: the last failure, or for letters and requests the first one of the hour,
/// so that an hour is an hour however they are spread.
pub(super) fn counted_from(kind: Kind, counted: Counted, now: Moment) -> Moment {
    let window = matches!(kind, Kind::Letters | Kind::Requests);
    match counted {
        Some((_, first)) if window && remembered(kind, counted, now) > 0 => first,
        _ => now,
    }
}

/// Until when no attempt is taken, if that is still to come.
pub(super) fn closed_until(kind: Kind, counted: Counted, now: Moment) -> Option<Moment> {
    let (_, last) = counted?;
    let failures = remembered(kind, counted, now);
    let wait = match kind {
        Kind::Login | Kind::Network | Kind::Device | Kind::SignUp | Kind::Confirmation => {
            wait(failures)
        }
        Kind::Letters if failures >= AN_HOUR => kind.memory(),
        Kind::Requests if failures >= SIGN_UPS_AN_HOUR => kind.memory(),
        Kind::Letters | Kind::Requests => TimeDelta::zero(),
    };
    Some(last.plus(wait)).filter(|until| now < *until)
}

/// The wait after so many failures: none for two, 1 s after three, doubling, 5 minutes at most.
///
/// | failures | wait |
/// |---|---|
/// | 2 | none |
/// | 3 | 1 s |
/// | 4 | 2 s |
/// | 10 | 128 s |
/// | 11 | 256 s |
/// | 12 and more | 300 s |
fn wait(failures: i32) -> TimeDelta {
    match u32::try_from(failures - FREE) {
        Ok(doublings) => TimeDelta::seconds(2_i64.pow(doublings.min(20))).min(LONGEST_WAIT),
        Err(_) => TimeDelta::zero(),
    }
}

/// The network of an address: IPv4 alone, IPv6 by /64, because one household has so many.
pub fn network(address: &str) -> String {
    match address.parse() {
        Ok(IpAddr::V6(v6)) => match v6.to_ipv4_mapped() {
            Some(v4) => v4.to_string(),
            None => format!("{:x?}/64", &v6.segments()[..4]),
        },
        Ok(IpAddr::V4(v4)) => v4.to_string(),
        Err(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_follow_the_table() {
        for (failures, seconds) in [
            (0, 0),
            (2, 0),
            (3, 1),
            (4, 2),
            (10, 128),
            (11, 256),
            (12, 300),
            (1000, 300),
        ] {
            assert_eq!(wait(failures), TimeDelta::seconds(seconds), "{failures}");
        }
    }

    #[test]
    fn failures_are_forgotten() {
        let start = Moment::from_micros(1_800_000_000_000_000);
        let counted = Some((12, start));
        let later = |minutes| start.plus(TimeDelta::minutes(minutes));
        assert_eq!(closed_until(Kind::Login, counted, later(4)), Some(later(5)));
        assert_eq!(closed_until(Kind::Login, counted, later(5)), None);
        assert_eq!(remembered(Kind::Login, counted, later(24 * 60 - 1)), 12);
        assert_eq!(remembered(Kind::Login, counted, later(24 * 60)), 0);
        assert_eq!(remembered(Kind::Network, counted, later(60)), 0);
        assert_eq!(
            closed_until(Kind::Letters, Some((10, start)), later(59)),
            Some(later(60))
        );
        assert_eq!(
            closed_until(Kind::Letters, Some((9, start)), later(1)),
            None
        );
    }

    #[test]
    fn ipv6_is_counted_by_its_first_half() {
        assert_eq!(network("2001:db8:1:2:3:4:5:6"), network("2001:db8:1:2::9"));
        assert_ne!(network("2001:db8:1:2::9"), network("2001:db8:1:3::9"));
        assert_eq!(network("::ffff:192.0.2.1"), network("192.0.2.1"));
        assert_ne!(network("192.0.2.1"), network("192.0.2.2"));
    }
}
