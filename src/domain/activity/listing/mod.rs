//! Lists of what happened: whose chain one may read, filters, page after page.

mod queries;

use chrono::{NaiveDate, NaiveDateTime, TimeZone as _};
use chrono_tz::Tz;
use serde_json::{Map, Value};

use super::{EventId, Kind, Outcome, rules};
use crate::domain::access::may::{self, Permission};
use crate::domain::access::{Member, Permit, ProductId, Right, UserId};
use crate::ground::actor::ActorKind;
use crate::ground::db::Look;
use crate::ground::failure::Answer;
use crate::ground::time::Moment;

/// How many names one may choose from; what others did is found by their date.
const NAMES: i32 = 500;

/// A permission that opens a chain: one's own, or that of the organization.
pub trait Opens: Permission + Sized {
    /// The chain that this permit opens.
    ///
    /// # Errors
    /// When the permit is none of its permission.
    fn chain(permit: &Permit<'_, Self>) -> Answer<String>;
}

impl Opens for may::SeeActivity {
    fn chain(permit: &Permit<'_, Self>) -> Answer<String> {
        Ok(format!("organization:{}", permit.member()?.organization))
    }
}

impl Opens for may::SignedIn {
    fn chain(permit: &Permit<'_, Self>) -> Answer<String> {
        Ok(format!("user:{}", permit.person().id))
    }
}

/// Which lines; what is `None` does not choose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// From this instant on.
    pub from: Option<Moment>,
    /// Before this instant.
    pub before: Option<Moment>,
    /// What happened.
    pub kind: Option<Kind>,
    /// By whom or about whom.
    pub who: Option<UserId>,
    /// About which product.
    pub product: Option<ProductId>,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// The code of the event, as it was typed; one that cannot be has no line.
    pub code: Option<String>,
}

/// Which part of a list, newest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// Older than the line at this position.
    pub after: Option<i64>,
    /// At most so many lines.
    pub count: i64,
}

/// A line of a list.
#[derive(Debug, Clone)]
pub struct Line {
    /// Its place in the chain: the cursor.
    pub position: i64,
    /// The event: its code stands in e-mails too.
    pub event: EventId,
    /// When.
    pub happened_at: Moment,
    /// What.
    pub kind: Kind,
    /// How it ended.
    pub outcome: Outcome,
    /// What kind of actor.
    pub actor: ActorKind,
    /// By whom: a name, when it was a user who still exists.
    pub who: Option<String>,
    /// About whom: a name, when it is another user's than whose chain it is or who acted.
    pub whom: Option<String>,
    /// In which organization, when it is not whose chain it is.
    pub organization: Option<String>,
    /// The product's name, when it is about one that still exists.
    pub product: Option<String>,
    /// What was recorded beside; empty when it was erased.
    pub details: Map<String, Value>,
    /// From which network address; empty in a user's chain when somebody else acted.
    pub address: String,
    /// From which device; empty where the address is.
    pub agent: String,
}

/// Whom and which products a chain tells of, each by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Met {
    /// Who acted, or to whom it was done.
    pub users: Vec<(UserId, String)>,
    /// What it was about: which, its name and the word of its kind.
    pub products: Vec<(ProductId, String, String)>,
}

/// The lines of the chain that the permit opens, newest first.
///
/// # Errors
/// When the database fails.
pub fn list<P: Opens>(
    look: &mut Look<'_>,
    permit: &Permit<'_, P>,
    filter: &Filter,
    part: Part,
) -> Answer<Vec<Line>> {
    let low_bits = match filter.code.as_deref().map(rules::low_bits) {
        Some(None) => return Ok(Vec::new()),
        code => code.flatten(),
    };
    queries::list(look, &P::chain(permit)?, filter, low_bits, part)
}

/// Who acted in the chain that the permit opens, to whom, and about which products: to choose from.
///
/// # Errors
/// When the database fails.
pub fn met<P: Opens>(look: &mut Look<'_>, permit: &Permit<'_, P>) -> Answer<Met> {
    queries::met(look, &P::chain(permit)?, NAMES)
}

/// When a day begins where its reader lives: at midnight, or at the first instant after it where
/// the clocks leave midnight out. `None` at the end of the calendar.
pub fn day_begins(date: NaiveDate, zone: Tz) -> Option<Moment> {
    let midnight = NaiveDateTime::from(date);
    // No place leaves out more than a day: Samoa left out a whole one.
    (0..=48).find_map(|halves| {
        let local = midnight.checked_add_signed(chrono::TimeDelta::minutes(30 * halves))?;
        let instant = zone.from_local_datetime(&local).earliest()?;
        Some(Moment::from(instant.to_utc()))
    })
}

/// A line of the short list on an organization's home.
#[derive(Debug, Clone)]
pub struct Seen {
    /// When.
    pub happened_at: Moment,
    /// What.
    pub kind: Kind,
    /// By whom: a name, when it was a user who still exists.
    pub who: Option<String>,
    /// About whom: a name, when it is a user's.
    pub whom: Option<String>,
    /// From which device.
    pub agent: String,
}

/// The newest lines of an organization, for members who may see them.
///
/// # Errors
/// When the database fails.
pub fn newest(look: &mut Look<'_>, member: &Member, count: i64) -> Answer<Option<Vec<Seen>>> {
    if !member.may(Right::SeeActivity) {
        return Ok(None);
    }
    queries::newest(
        look,
        &format!("organization:{}", member.organization),
        count,
    )
    .map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begins(date: (i32, u32, u32), zone: Tz) -> String {
        let date = NaiveDate::from_ymd_opt(date.0, date.1, date.2).unwrap();
        day_begins(date, zone).unwrap().utc().to_rfc3339()
    }

    #[test]
    fn days_begin_where_the_reader_lives() {
        use chrono_tz::{America, Asia, Europe, Pacific};
        for (date, zone, expected) in [
            ((2026, 11, 20), Europe::Zurich, "2026-11-19T23:00:00+00:00"),
            ((2026, 7, 1), Europe::Zurich, "2026-06-30T22:00:00+00:00"),
            // The clocks went from 24:00 to 1:00.
            ((2022, 3, 27), Asia::Beirut, "2022-03-26T22:00:00+00:00"),
            // Midnight came twice.
            (
                (2018, 2, 18),
                America::Sao_Paulo,
                "2018-02-18T03:00:00+00:00",
            ),
            // There was no such day.
            ((2011, 12, 30), Pacific::Apia, "2011-12-30T10:00:00+00:00"),
        ] {
            assert_eq!(begins(date, zone), expected, "{zone}");
        }
        assert!(day_begins(NaiveDate::MAX, chrono_tz::UTC).is_some());
    }
}
