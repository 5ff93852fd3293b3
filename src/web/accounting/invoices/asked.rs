//! What the address of the history asks for: filters, and where the list goes on.

use chrono::NaiveDate;
use serde::Deserialize;

use super::urls;
use crate::domain::access::OrganizationId;
use crate::domain::accounting::invoices::State;
use crate::domain::accounting::invoices::listing::{Cursor, Filter};
use crate::domain::accounting::{BilledTo, InvoiceId};
use crate::ground::i18n::{Language, Saying};
use crate::web::accounting::billed_to;
use crate::web::accounting::filters::{no_choice, no_day};
use crate::web::frame::{FormView, paging};

/// The filters as they were chosen; what cannot be read does not choose, and [`Asked::wrong`] says so.
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
    pub q: String,
    /// The cursor.
    pub after: String,
}

impl Asked {
    /// What is searched for is bounded.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        self.q = self.q.chars().take(200).collect();
        self
    }

    /// Which invoices.
    pub fn filter(&self) -> Filter {
        Filter {
            state: State::from_word(&self.state),
            from: day(&self.from),
            to: day(&self.to),
            billed_to: billed_to::read(&self.address),
            product: None,
            search: self.q.clone(),
        }
    }

    /// What is wrong with the filters, in the order of their fields; `others` are the addresses that can be
    /// chosen beside the organization's own.
    pub fn wrong(&self, language: Language, others: &[(BilledTo, String)]) -> FormView {
        let wrong = |given: &str, read: bool| !given.is_empty() && !read;
        let mut form = FormView::new();
        if wrong(&self.state, State::from_word(&self.state).is_some()) {
            let saying = no_choice(language, "accounting-invoice-state");
            form = form.wrong("state", language, &saying);
        }
        let (from, to) = (day(&self.from), day(&self.to));
        if wrong(&self.from, from.is_some()) {
            let saying = no_day(language, "accounting-invoices-from");
            form = form.wrong("from", language, &saying);
        }
        if wrong(&self.to, to.is_some()) {
            let saying = no_day(language, "accounting-invoices-to");
            form = form.wrong("to", language, &saying);
        } else if from.zip(to).is_some_and(|(from, to)| to < from) {
            let saying = Saying::new("accounting-invoices-backwards");
            form = form.wrong("to", language, &saying);
        }
        let known =
            |asked| asked == BilledTo::Organization || others.iter().any(|one| one.0 == asked);
        if wrong(
            &self.address,
            billed_to::read(&self.address).is_some_and(known),
        ) {
            let saying = no_choice(language, "accounting-invoice-address");
            form = form.wrong("address", language, &saying);
        }
        form
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
            ("q", self.q.as_str()),
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

    fn fields(asked: &Asked) -> Vec<String> {
        let form = asked.wrong(Language::En, &[]);
        let fields = form.errors().iter().map(|error| error.field.to_string());
        fields.collect()
    }

    #[test]
    fn what_cannot_be_read_does_not_choose_and_is_named() {
        let asked = Asked {
            state: "x".into(),
            from: "2026-02-30".into(),
            to: "+12026-01-01".into(),
            address: "1 OR 1".into(),
            q: String::new(),
            after: "z".into(),
        };
        assert_eq!(asked.filter(), Filter::default());
        assert_eq!(asked.after(), None);
        assert!(asked.is_filtered());
        assert_eq!(fields(&asked), ["state", "from", "to", "address"]);
    }

    #[test]
    fn a_period_of_one_day_is_not_backwards() {
        let asked = |from: &str, to: &str| Asked {
            from: from.into(),
            to: to.into(),
            ..Asked::default()
        };
        assert!(fields(&asked("2026-11-20", "2026-11-20")).is_empty());
        assert_eq!(fields(&asked("2026-11-20", "2026-11-19")), ["to"]);
        assert!(fields(&asked("2026-11-20", "")).is_empty());
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
