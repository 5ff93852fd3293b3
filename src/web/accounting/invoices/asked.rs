//! What the address of the history asks for: filters, and where the list goes on.

use chrono::NaiveDate;
use serde::Deserialize;

use super::urls;
use crate::domain::access::OrganizationId;
use crate::domain::accounting::InvoiceId;
use crate::domain::accounting::invoices::State;
use crate::domain::accounting::invoices::listing::{Cursor, Filter};
use crate::web::accounting::billed_to;
use crate::web::frame::paging;

/// The filters as they were chosen; what cannot be read does not choose.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Where they stand.
    pub state: String,
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
    /// A billing address.
    pub address: String,
    /// What is searched for.
    pub search: String,
    /// The cursor.
    pub after: String,
}

impl Asked {
    /// What is searched for is bounded.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        self.search = self.search.chars().take(200).collect();
        self
    }

    /// Which invoices.
    pub fn filter(&self) -> Filter {
        Filter {
            state: State::from_word(&self.state),
            from: day(&self.from),
            to: day(&self.to),
            billed_to: billed_to::read(&self.address),
            search: self.search.clone(),
        }
    }

    /// Whether the last day comes before the first.
    pub fn is_backwards(&self) -> bool {
        let days = day(&self.from).zip(day(&self.to));
        days.is_some_and(|(from, to)| to < from)
    }

    /// Where the list goes on.
    pub fn after(&self) -> Option<Cursor> {
        let (issued_on, id): (NaiveDate, InvoiceId) = paging::read(&self.after)?;
        paging::in_databases(issued_on).then_some(Cursor { issued_on, id })
    }

    /// Whether anything is filtered.
    pub fn is_filtered(&self) -> bool {
        self.pairs().iter().any(|(_, value)| !value.is_empty())
    }

    fn pairs(&self) -> [(&'static str, &str); 5] {
        [
            ("state", self.state.as_str()),
            ("from", self.from.as_str()),
            ("to", self.to.as_str()),
            ("address", self.address.as_str()),
            ("search", self.search.as_str()),
        ]
    }

    /// The same list from its beginning.
    pub fn first(&self, organization: OrganizationId) -> String {
        urls::invoices_with(organization, &self.pairs())
    }

    /// The same list after a line.
    pub fn next(&self, organization: OrganizationId, cursor: Cursor) -> String {
        let cursor = paging::write(&(cursor.issued_on, cursor.id));
        let mut query = self.pairs().to_vec();
        query.push(("after", &cursor));
        urls::invoices_with(organization, &query)
    }

    /// The same lines as a file.
    pub fn file(&self, organization: OrganizationId) -> String {
        urls::invoices_csv(organization, &self.pairs())
    }
}

fn day(text: &str) -> Option<NaiveDate> {
    let day = text.trim().parse::<NaiveDate>().ok()?;
    paging::in_databases(day).then_some(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_read_does_not_choose() {
        let asked = Asked {
            state: "x".into(),
            from: "2026-02-30".into(),
            to: "+12026-01-01".into(),
            address: "1 OR 1".into(),
            search: String::new(),
            after: "z".into(),
        };
        assert_eq!(asked.filter(), Filter::default());
        assert_eq!(asked.after(), None);
        assert!(asked.is_filtered() && !asked.is_backwards());
    }

    #[test]
    fn a_period_of_one_day_is_not_backwards() {
        let asked = |from: &str, to: &str| Asked {
            from: from.into(),
            to: to.into(),
            ..Asked::default()
        };
        assert!(!asked("2026-11-20", "2026-11-20").is_backwards());
        assert!(asked("2026-11-20", "2026-11-19").is_backwards());
        assert!(!asked("2026-11-20", "").is_backwards());
    }

    #[test]
    fn the_cursor_is_read_as_it_was_written() {
        let cursor = Cursor {
            issued_on: NaiveDate::from_ymd_opt(2026, 11, 20).unwrap(),
            id: InvoiceId::from(42),
        };
        let next = Asked::default().next(OrganizationId::from(7), cursor);
        let after = next.split_once("after=").unwrap().1.to_owned();
        let asked = Asked {
            after,
            ..Asked::default()
        };
        assert_eq!(asked.after(), Some(cursor));
        assert!(!asked.is_filtered());
    }
}
