//! Documents: typed papers become PDF, drawn by krilla and set by parley (`spec/5-accounting.md`,
//! "Documents").
//!
//! The same paper is always the same bytes: no clock, no chance, the file's identifier from the content.

mod closing;
mod cuts;
mod fonts;
mod layout;
mod invoice;
mod letter;
mod lines;
mod pdf;
mod press;
pub mod pro_forma;
mod qr_bill;
mod qr_code;
mod transfer;
mod words;

use chrono::NaiveDate;

use self::layout::Sheets;
use self::pdf::Label;
pub use self::press::Press;
use self::words::Voice;
use crate::domain::accounting::prices::Treatment;
use crate::domain::accounting::slips::{Slip, Symbol};
use crate::ground::failure::{Answer, Failure};
use crate::ground::i18n::Language;
use crate::ground::money::Money;

/// Which paper it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A preview without legal or accounting value, and without a number.
    ProForma,
    /// The accounting document.
    Invoice,
}

/// Who sells: the provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seller {
    /// The company's name.
    pub name: String,
    /// The postal address, a line each, without the name.
    pub address: Vec<String>,
    /// The VAT number as the country writes it.
    pub vat_number: String,
    /// Web address, e-mail, telephone, a line each.
    pub contacts: Vec<String>,
}

/// Who buys: the billing address as it is on this paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Buyer {
    /// Name and postal address, a line each.
    pub address: Vec<String>,
    /// The VAT number, or empty.
    pub vat_number: String,
    /// *Your order no.*, or empty.
    pub reference: String,
}

/// A line of what is sold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Product and offer.
    pub title: String,
    /// First and last day of the term.
    pub term: Option<(NaiveDate, NaiveDate)>,
    /// How many at which price, where it is not one.
    pub quantity: Option<(i64, Money)>,
    /// What else is to be said: period, options, discount; in the paper's language.
    pub details: Vec<String>,
    /// The rate of VAT as it is printed: `8.1 %`.
    pub rate: String,
    /// The line's amount without VAT.
    pub net: Money,
}

/// The VAT of one rate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vat {
    /// The rate as it is printed: `8.1 %`.
    pub rate: String,
    /// What it is computed on.
    pub base: Money,
    /// The tax.
    pub amount: Money,
}

/// What everything comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sums {
    /// All lines without VAT.
    pub net: Money,
    /// The VAT by rate.
    pub vat: Vec<Vat>,
    /// With VAT.
    pub total: Money,
    /// What the prepaid account covers of it.
    pub prepaid: Option<Money>,
}

/// How and when it was paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paid {
    /// The methods, in the paper's language: `Visa •••• 4242`.
    pub how: String,
    /// The day, in the provider's zone.
    pub on: NaiveDate,
}

/// The CO₂ of one line in a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Emission {
    /// Whose: the line's product.
    pub title: String,
    /// Websites or mailboxes.
    pub count: i64,
    /// Grams for each and year.
    pub grams: i64,
    /// Of these, material (manufacture, transport, end of life) and energy, where the catalog has both.
    pub parts: Option<(i64, i64)>,
}

/// A pro forma or an invoice, with everything that stands on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// Which of the two.
    pub kind: Kind,
    /// The organization's language.
    pub language: Language,
    /// The organization's country (ISO 3166 alpha-2), which decides how amounts are written.
    pub country: String,
    /// The provider.
    pub seller: Seller,
    /// The customer.
    pub buyer: Buyer,
    /// The number of an invoice; a pro forma has none.
    pub number: Option<String>,
    /// The day it is of, in the provider's zone.
    pub date: NaiveDate,
    /// The order's number, if there is an order.
    pub order: Option<String>,
    /// Until when a pro forma is valid or an invoice is due.
    pub until: Option<NaiveDate>,
    /// What is sold.
    pub lines: Vec<Line>,
    /// What it comes to.
    pub sums: Sums,
    /// Whose VAT it bears; where it is none, the paper says why.
    pub treatment: Treatment,
    /// How it was paid; `None` while it is open.
    pub paid: Option<Paid>,
    /// The CO₂ of web hosting and mail.
    pub emissions: Vec<Emission>,
    /// How to pay what is open by bank transfer.
    pub slip: Option<Slip>,
}

impl Paper {
    /// What is left to pay after the prepaid account's part.
    pub fn open(&self) -> Money {
        let prepaid = self.sums.prepaid;
        let rest = prepaid.and_then(|prepaid| self.sums.total.minus(prepaid));
        rest.unwrap_or(self.sums.total)
    }
}

/// Draws a paper. It takes milliseconds of one core: doors that serve many ask a [`Press`].
///
/// # Errors
/// When the library refuses what was drawn: a mistake of ours.
pub fn draw(paper: &Paper) -> Answer<Vec<u8>> {
    draw_all(std::slice::from_ref(paper))
}

/// Draws papers into one file, each from a page of its own on. The first one names the file.
///
/// # Errors
/// When there is none, or the library refuses what was drawn: a mistake of ours.
pub fn draw_all(papers: &[Paper]) -> Answer<Vec<u8>> {
    let nothing = || Failure::Inconsistent("documents: no paper".to_owned());
    let first = papers.first().ok_or_else(nothing)?;
    let mut sheets = Sheets::new()?;
    for paper in papers {
        write(&mut sheets, paper)?;
    }
    let label = Label {
        // Other programs show them: only what can be printed.
        title: sheets.setter.known(&Voice::of(first).title(first)),
        author: sheets.setter.known(&first.seller.name),
        language: first.language,
        date: first.date,
        content: format!("{papers:?}"),
    };
    pdf::write(sheets, label)
}

fn write(sheets: &mut Sheets, paper: &Paper) -> Answer<()> {
    let voice = Voice::of(paper);
    sheets.begin(format!("{} · {}", voice.title(paper), paper.seller.name));
    letter::draw(sheets, &voice, paper);
    lines::draw(sheets, &voice, paper);
    closing::draw(sheets, &voice, paper);
    let bill = match &paper.slip {
        Some(slip) if slip.symbol() == Symbol::Swiss => {
            qr_bill::draw(sheets, &voice, slip)?;
            true
        }
        Some(slip) => {
            transfer::draw(sheets, &voice, slip)?;
            false
        }
        None => false,
    };
    letter::foot(sheets, &voice, paper, bill);
    Ok(())
}
