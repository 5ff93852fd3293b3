//! What the address of Due asks for.

use serde::Deserialize;

use crate::domain::access::OrganizationId;
use crate::domain::access::may::ManageAccounting;
use crate::domain::accounting::addresses::Choice;
use crate::domain::accounting::due::{Filter, Horizon};
use crate::web::accounting::filters::no_choice;
use crate::web::accounting::{billed_to, urls};
use crate::web::frame::{Error, FormView, Page, Visit};

/// Which part of the list, and how its rows were left.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    pub(super) due: String,
    pub(super) category: String,
    pub(super) address: String,
    pub(super) q: String,
    pub(super) after: String,
    pub(super) select: Vec<String>,
    pub(super) line: Vec<String>,
}

impl Asked {
    /// What the address of a visit says. Repeated names: the framework keeps but one of them.
    pub(super) fn of(visit: &Visit<ManageAccounting>) -> Result<Self, Error> {
        let query = visit.guest.request.query_string();
        let asked: Self = serde_html_form::from_str(query)
            .map_err(|_| Error::BadRequest("a filter stands twice"))?;
        let horizon = Horizon::from_word(&asked.due).unwrap_or(Horizon::TwoMonths);
        Ok(Self {
            due: horizon.word().to_owned(),
            q: asked.q.chars().take(200).collect(),
            ..asked
        })
    }

    pub(super) fn filter(&self) -> Filter {
        Filter {
            horizon: Horizon::from_word(&self.due).unwrap_or(Horizon::TwoMonths),
            category: self.category.clone(),
            billed_to: billed_to::read(&self.address),
            search: self.q.clone(),
        }
    }

    /// What is wrong with the filters: words that none of their lists has.
    pub(super) fn wrong(&self, page: &Page, addresses: &[Choice]) -> FormView {
        let mut form = FormView::new();
        if !self.category.is_empty() && page.catalog.category(&self.category).is_none() {
            form = form.wrong(
                "category",
                page.language,
                &no_choice(page.language, "accounting-due-category"),
            );
        }
        let asked = billed_to::read(&self.address);
        let known = addresses.iter().any(|one| Some(one.billed_to) == asked);
        if !self.address.is_empty() && !known {
            form = form.wrong(
                "address",
                page.language,
                &no_choice(page.language, "accounting-billing-address"),
            );
        }
        form
    }

    pub(super) fn is_filtered(&self) -> bool {
        [&self.category, &self.address, &self.q]
            .iter()
            .any(|filter| !filter.is_empty())
    }

    /// The address of this part, until another day, from a cursor on, with more.
    pub(super) fn with(
        &self,
        organization: OrganizationId,
        (due, after): (&str, &str),
        more: &[(&str, String)],
    ) -> String {
        let own = [
            ("due", due),
            ("category", &self.category),
            ("address", &self.address),
            ("q", &self.q),
            ("after", after),
        ];
        let more = more.iter().map(|(name, value)| (*name, value.as_str()));
        let query: Vec<(&str, &str)> = own.into_iter().chain(more).collect();
        urls::due_with(organization, &query)
    }
}
