//! The words and figures of a paper, in its language and its country's formats.

use chrono::NaiveDate;

use super::{Among, Kind, Paper};
use crate::domain::accounting::prices::Rate;
use crate::domain::accounting::sheets::{self, Emission, Sheet};
use crate::ground::i18n::{Language, Saying};
use crate::ground::money::Money;

/// Says everything in a paper's language.
pub(super) struct Voice {
    language: Language,
    country: String,
}

impl Voice {
    /// The voice of a paper.
    pub(super) fn of(paper: &Paper) -> Self {
        Self {
            language: paper.language,
            country: paper.country.clone(),
        }
    }

    /// A message without places.
    pub(super) fn word(&self, key: &'static str) -> String {
        self.language.say(&Saying::new(key))
    }

    /// How CO₂ was reckoned.
    pub(super) fn reckoned(&self, method: Option<&str>) -> String {
        sheets::reckoned(method, self.language)
    }

    /// A message with its places filled.
    pub(super) fn say(&self, saying: &Saying) -> String {
        self.language.say(saying)
    }

    /// An amount with its currency.
    pub(super) fn money(&self, amount: Money) -> String {
        amount.text(self.language, &self.country)
    }

    /// An amount where the head of the column names the currency.
    pub(super) fn figures(&self, amount: Money) -> String {
        amount.figures(self.language, &self.country)
    }

    /// The CO₂ of a line in a year, with its parts where both are known.
    pub(super) fn emission(&self, emission: &Emission) -> String {
        let all = emission.said(self.language, &self.country);
        match emission.parts_said(self.language, &self.country) {
            Some(parts) => format!("{all} {parts}"),
            None => all,
        }
    }

    /// A rate of VAT: `8.1 %`.
    pub(super) fn rate(&self, rate: Rate) -> String {
        rate.text(self.language)
    }

    /// The lines of the seller's address below the name.
    pub(super) fn seller(&self, sheet: &Sheet) -> Vec<String> {
        sheet.seller_lines(self.language)
    }

    /// The lines of the buyer's address.
    pub(super) fn buyer(&self, sheet: &Sheet) -> Vec<String> {
        sheet.buyer_lines(self.language)
    }

    /// A day as documents write it in every language: `20.11.2026`.
    pub(super) fn day(&self, day: NaiveDate) -> String {
        day.format("%d.%m.%Y").to_string()
    }

    /// The title of a paper: `Invoice 2026-000123`.
    pub(super) fn title(&self, paper: &Paper) -> String {
        let number = paper.number.as_deref().unwrap_or_default();
        if let Among::All(_) = paper.among {
            return self.word("documents-sheets-title");
        }
        let title = match (paper.kind, &paper.order) {
            (Kind::Invoice, _) => Saying::new("documents-invoice-title").with("number", number),
            (Kind::ProForma, Some(order)) => {
                Saying::new("documents-pro-forma-of-order-title").with("order", order)
            }
            (Kind::ProForma, None) => Saying::new("documents-pro-forma-title"),
        };
        self.say(&title)
    }
}
