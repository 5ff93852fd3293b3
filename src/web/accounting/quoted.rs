//! What a selection or an order comes to, as checkout and order show it.

use crate::domain::accounting::prices::{OrderTotals, Totals, VatSum};
use crate::domain::accounting::quotes::{Line, Part, Quote};
use crate::domain::products::period;
use crate::ground::i18n::{Language, Saying, formats};
use crate::ground::money::Money;
use crate::web::frame::Page;

/// A quote in words.
pub struct QuoteView {
    /// One for each invoice that it becomes.
    pub parts: Vec<PartView>,
    /// What all of it comes to.
    pub totals: TotalsView,
}

/// The lines of one invoice.
pub struct PartView {
    /// Whom it is addressed to.
    pub addressee: String,
    /// The rest of the address.
    pub address: String,
    /// Its lines.
    pub lines: Vec<LineView>,
    /// What they come to.
    pub totals: TotalsView,
    /// Why it bears no VAT, where it bears none.
    pub note: Option<String>,
}

/// A line.
pub struct LineView {
    /// The product.
    pub name: String,
    /// What the catalog calls the offer, with how many units of it.
    pub offer: String,
    /// From when to when.
    pub term: String,
    /// How long.
    pub period: String,
    /// Without VAT.
    pub net: String,
}

/// Totals.
pub struct TotalsView {
    /// *Total excl. VAT*.
    pub net: String,
    /// Each rate with its VAT.
    pub vat: Vec<(String, String)>,
    /// *Total to pay*.
    pub total: String,
}

/// The language and the country by which amounts are written.
#[derive(Debug, Clone)]
pub struct Writing {
    /// The reader's language.
    pub language: Language,
    /// The organization's country.
    pub country: String,
}

/// What something of several lines is called in a list: its first line, and how many more there are.
pub fn described(language: Language, (first, lines): (&str, i64)) -> String {
    let more = lines - 1;
    let saying = if more > 0 {
        Saying::new("accounting-and-more").count("more", more)
    } else {
        Saying::new("accounting-one")
    };
    language.say(&saying.with("first", first))
}

impl Writing {
    /// An amount in words.
    pub fn amount(&self, amount: Money) -> String {
        amount.text(self.language, &self.country)
    }

    fn vat(&self, sums: &[VatSum]) -> Vec<(String, String)> {
        let said = |sum: &VatSum| (sum.rate.text(self.language), self.amount(sum.vat));
        sums.iter().map(said).collect()
    }

    /// The totals of an order.
    pub fn order(&self, totals: &OrderTotals) -> TotalsView {
        TotalsView {
            net: self.amount(totals.net),
            vat: self.vat(&totals.by_rate),
            total: self.amount(totals.total),
        }
    }

    fn invoice(&self, totals: &Totals) -> TotalsView {
        TotalsView {
            net: self.amount(totals.net),
            vat: self.vat(totals.treatment.shown(&totals.by_rate)),
            total: self.amount(totals.total),
        }
    }
}

impl QuoteView {
    /// The quote as this page says it.
    pub fn of(page: &Page, writing: &Writing, quote: &Quote) -> Self {
        let part = |part: &Part| PartView {
            addressee: part.address.addressee().to_owned(),
            address: part.address.place(),
            lines: quote
                .lines_of(part)
                .map(|one| line(page, writing, one))
                .collect(),
            totals: writing.invoice(&part.totals),
            note: part
                .totals
                .treatment
                .note()
                .map(|note| page.language.say(&note)),
        };
        Self {
            parts: quote.parts.iter().map(part).collect(),
            totals: writing.order(&quote.totals),
        }
    }
}

fn line(page: &Page, writing: &Writing, line: &Line) -> LineView {
    let (language, term) = (page.language, line.term);
    LineView {
        name: line.name.clone(),
        offer: formats::counted(line.quantity, line.offer_names.of(language)),
        term: formats::days(language, term.starts_on, term.ends_on),
        period: page.language.say(&period(line.term.months)),
        net: writing.amount(line.net),
    }
}
