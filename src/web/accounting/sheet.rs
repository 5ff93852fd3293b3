//! A document on a page: what `accounting/sheet.html` shows of a pro forma and of an invoice.

use super::quoted::Writing;
use crate::domain::accounting::prices::VatSum;
use crate::domain::accounting::sheets::{self, Emission, Sheet};
use crate::domain::organizations::vat;
use crate::domain::products::period;
use crate::ground::i18n::formats;
use crate::web::frame::Page;

/// A sheet in words.
pub struct SheetView {
    /// Whom it is addressed to.
    pub addressee: String,
    /// Who sells.
    pub seller: Party,
    /// Who buys.
    pub buyer: Party,
    /// The buyer's own reference, or empty.
    pub reference: String,
    /// What is sold.
    pub lines: Vec<Line>,
    /// *Total excl. VAT*.
    pub net: String,
    /// The VAT by rate.
    pub vat: Vec<Vat>,
    /// *Total to pay*.
    pub total: String,
    /// Why it bears no VAT, where it bears none.
    pub note: Option<String>,
    /// The CO₂ of the lines of which it is known, by how it was reckoned.
    pub climate: Vec<(Vec<Climate>, String)>,
}

/// Seller or buyer.
pub struct Party {
    /// Name and address, a line each.
    pub lines: Vec<String>,
    /// The VAT number, or empty.
    pub vat_number: String,
    /// Where customers write to; the buyer's is not shown.
    pub email: String,
}

/// A line.
pub struct Line {
    /// The product.
    pub name: String,
    /// What the catalog calls the offer.
    pub offer: String,
    /// From when to when.
    pub term: String,
    /// How long.
    pub period: String,
    /// How many units.
    pub quantity: i32,
    /// The rate of its VAT.
    pub rate: String,
    /// Without VAT.
    pub net: String,
}

/// The CO₂ of a line.
pub struct Climate {
    /// What it comes to.
    pub all: String,
    /// How much of it is material and how much energy.
    pub parts: Option<String>,
}

/// The VAT of one rate.
pub struct Vat {
    /// The rate.
    pub rate: String,
    /// What it is computed on.
    pub base: String,
    /// The tax.
    pub vat: String,
}

impl SheetView {
    /// The sheet as this page says it.
    pub fn of(page: &Page, writing: &Writing, sheet: &Sheet) -> Self {
        let (seller, buyer) = (&sheet.seller, &sheet.buyer);
        let (totals, language) = (&sheet.totals, page.language);
        let name = Some(seller.name.clone()).filter(|name| !name.is_empty());
        let address = sheet.seller_lines(language);
        let vat = |sum: &VatSum| Vat {
            rate: sum.rate.text(language),
            base: writing.amount(sum.base),
            vat: writing.amount(sum.vat),
        };
        let emission = |one: &Emission| Climate {
            all: one.said(language, &writing.country),
            parts: one.parts_said(language, &writing.country),
        };
        let climate = |method| {
            let own = sheet.of_method(method).map(emission);
            (own.collect(), sheets::reckoned(method, language))
        };
        Self {
            addressee: buyer.addressee().to_owned(),
            seller: Party {
                lines: name.into_iter().chain(address).collect(),
                vat_number: vat::shown(&seller.vat_number, language),
                email: seller.email.clone(),
            },
            buyer: Party {
                lines: sheet.buyer_lines(language),
                vat_number: vat::shown(&buyer.vat_number, language),
                email: String::new(),
            },
            reference: buyer.reference.clone(),
            lines: sheet
                .lines
                .iter()
                .map(|one| line(page, writing, one))
                .collect(),
            net: writing.amount(totals.net),
            vat: sheet.vat().iter().map(vat).collect(),
            total: writing.amount(totals.total),
            note: totals.treatment.note().map(|note| language.say(&note)),
            climate: sheet.methods().into_iter().map(climate).collect(),
        }
    }
}

fn line(page: &Page, writing: &Writing, line: &sheets::Line) -> Line {
    Line {
        name: line.name.clone(),
        offer: line.offer.clone(),
        term: formats::days(page.language, line.term.starts_on, line.term.ends_on),
        period: page.language.say(&period(line.term.months)),
        quantity: line.quantity,
        rate: line.rate.text(page.language),
        net: writing.amount(line.net),
    }
}
