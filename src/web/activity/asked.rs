//! What the address asks for: filters, and where the list goes on.

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::Deserialize;

use crate::domain::activity::{Filter, Kind, Outcome, day_begins};
use crate::web::frame::paging;

/// The filters as they were chosen; what cannot be read does not choose, but for the event's code.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
    /// What happened.
    pub kind: String,
    /// The id of who acted, or to whom it was done.
    pub who: String,
    /// The id of a product.
    pub product: String,
    /// How it ended.
    pub outcome: String,
    /// The code of an event.
    pub event: String,
    /// The cursor.
    pub after: String,
}

impl Asked {
    /// Which lines, with days as they are in the reader's zone.
    pub fn filter(&self, zone: Tz) -> Filter {
        let day = |text: &str| text.trim().parse::<NaiveDate>().ok();
        Filter {
            from: day(&self.from).and_then(|date| day_begins(date, zone)),
            before: day(&self.to)
                .and_then(|date| date.succ_opt())
                .and_then(|date| day_begins(date, zone)),
            kind: Kind::from_word(&self.kind),
            who: self.who.parse().ok(),
            product: self.product.parse().ok(),
            outcome: Outcome::from_word(&self.outcome),
            code: Some(self.event.trim().to_owned()).filter(|code| !code.is_empty()),
        }
    }

    /// Where the list goes on.
    pub fn after(&self) -> Option<i64> {
        paging::read(&self.after)
    }

    /// The filters as a query, without the cursor.
    pub fn query(&self) -> String {
        self.and(None)
    }

    /// The same lines from a position on.
    pub fn query_after(&self, position: i64) -> String {
        self.and(Some(paging::write(&position)))
    }

    fn and(&self, after: Option<String>) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in [
            ("from", &self.from),
            ("to", &self.to),
            ("kind", &self.kind),
            ("who", &self.who),
            ("product", &self.product),
            ("outcome", &self.outcome),
            ("event", &self.event),
        ] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        if let Some(after) = after {
            query.append_pair("after", &after);
        }
        query.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_read_does_not_choose_but_a_code_does() {
        let asked = Asked {
            from: "2026-02-30".into(),
            to: "+262143-12-31".into(),
            kind: "x".into(),
            who: "1 OR 1".into(),
            product: "-".into(),
            outcome: "y".into(),
            event: " nonsense ".into(),
            after: "z".into(),
        };
        let filter = Filter {
            code: Some("nonsense".into()),
            ..Filter::default()
        };
        let mut read = asked.filter(chrono_tz::Europe::Zurich);
        // The last day of the calendar has none after it.
        read.before = None;
        assert_eq!(read, filter);
        assert_eq!(asked.after(), None);
        assert!(!asked.query().contains("after"));
    }

    #[test]
    fn the_last_day_is_whole() {
        let asked = Asked {
            from: "2026-11-20".into(),
            to: "2026-11-20".into(),
            ..Asked::default()
        };
        let filter = asked.filter(chrono_tz::Europe::Zurich);
        let span = filter
            .before
            .zip(filter.from)
            .map(|(before, from)| before.since(from));
        assert_eq!(span, Some(chrono::TimeDelta::hours(24)));
        assert_eq!(asked.query(), "from=2026-11-20&to=2026-11-20");
    }
}
