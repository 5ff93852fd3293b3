//! Papers: the sheet of a document with what stands around it.

use chrono::NaiveDate;

use crate::domain::accounting::invoices::Whole;
use crate::domain::accounting::prices::{Totals, Treatment};
use crate::domain::accounting::pro_forma::ProForma;
use crate::domain::accounting::quotes::Part;
use crate::domain::accounting::sheets::{self, Sheet};
use crate::domain::accounting::slips::Slip;
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

/// One of several sheets, as the last page lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Total {
    /// Whom the sheet is addressed to, on one line; with the country where the seller is in another one.
    pub addressee: String,
    /// What it comes to, with VAT.
    pub total: Money,
}

/// Whether a paper is paid alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Among {
    /// It is.
    Alone,
    /// It is one of several sheets that are paid together: the last page says how.
    Sheets,
    /// It is that last page: it lists the sheets instead of lines.
    All(Vec<Total>),
}

/// How and when it was paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paid {
    /// The methods, in the paper's language, with amounts where there are several: `PostFinance`.
    pub how: String,
    /// The day, in the provider's zone.
    pub on: NaiveDate,
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
    /// The number of an invoice; a pro forma has none.
    pub number: Option<String>,
    /// The day it is of, in the provider's zone.
    pub date: NaiveDate,
    /// The order's number, if there is an order.
    pub order: Option<String>,
    /// Until when a pro forma is valid or an invoice is due.
    pub until: Option<NaiveDate>,
    /// Whether it is paid alone.
    pub among: Among,
    /// Parties, lines, VAT, totals and CO₂.
    pub sheet: Sheet,
    /// What the prepaid account covers of it.
    pub prepaid: Option<Money>,
    /// How it was paid; `None` while it is open.
    pub paid: Option<Paid>,
    /// How to pay what is open by bank transfer.
    pub slip: Option<Slip>,
}

impl Paper {
    /// What is left to pay after the prepaid account's part.
    pub fn open(&self) -> Money {
        let total = self.sheet.totals.total;
        let rest = self.prepaid.and_then(|prepaid| total.minus(prepaid));
        rest.unwrap_or(total)
    }
}

impl From<&Whole> for Paper {
    /// The paper of an invoice that is paid: from what was issued, and from nothing else.
    fn from(whole: &Whole) -> Self {
        let invoice = &whole.invoice;
        Self {
            kind: Kind::Invoice,
            language: invoice.language,
            country: invoice.country.clone(),
            number: Some(invoice.number.clone()),
            date: invoice.issued_on,
            order: invoice.order_number.map(|number| number.to_string()),
            until: None,
            among: Among::Alone,
            sheet: sheets::of_invoice(whole),
            prepaid: None,
            paid: invoice.paid_on.map(|on| Paid {
                how: whole.paid_how(invoice.language),
                on,
            }),
            slip: None,
        }
    }
}

/// The papers of a pro forma, one for each billing address. Where there are several, all are paid at once,
/// by a last page to the organization.
pub fn pro_forma(pro_forma: &ProForma) -> Vec<Paper> {
    let parts = &pro_forma.quote.parts;
    let [only] = &parts[..] else {
        let sheets = parts.iter();
        let sheets = sheets.map(|part| of_part(pro_forma, part, Among::Sheets));
        return sheets.chain([last_page(pro_forma)]).collect();
    };
    vec![Paper {
        prepaid: pro_forma.reserved,
        slip: pro_forma.slip.clone(),
        ..of_part(pro_forma, only, Among::Alone)
    }]
}

/// The sheet of a part, without how it is paid.
fn of_part(pro_forma: &ProForma, part: &Part, among: Among) -> Paper {
    let sheet = sheets::of_part(pro_forma, part, pro_forma.language);
    of_sheet(pro_forma, among, sheet)
}

/// A paper of a pro forma, without how it is paid.
fn of_sheet(pro_forma: &ProForma, among: Among, sheet: Sheet) -> Paper {
    Paper {
        kind: Kind::ProForma,
        language: pro_forma.language,
        country: pro_forma.country.clone(),
        number: None,
        date: pro_forma.date,
        order: pro_forma.order.map(|number| number.to_string()),
        until: Some(pro_forma.until),
        among,
        sheet,
        prepaid: None,
        paid: None,
        slip: None,
    }
}

/// What the sheets come to, what of it is kept on the prepaid account, and how the rest is paid.
fn last_page(pro_forma: &ProForma) -> Paper {
    let quote = &pro_forma.quote;
    let total = |part: &Part| {
        let (own, other) = (&part.address.country, &pro_forma.seller.country);
        let country = sheets::abroad(own, other, pro_forma.language);
        let line = [part.address.line()].into_iter().chain(country);
        Total {
            addressee: line.collect::<Vec<_>>().join(", "),
            total: part.totals.total,
        }
    };
    let sums = &quote.totals;
    let sheet = Sheet {
        seller: pro_forma.seller.issuer(),
        buyer: pro_forma.address.clone(),
        lines: Vec::new(),
        totals: Totals {
            // Each sheet says how VAT treats it; the rates of an order are those that are shown.
            treatment: Treatment::Domestic,
            net: sums.net,
            by_rate: sums.by_rate.clone(),
            vat: sums.vat,
            total: sums.total,
        },
        emissions: Vec::new(),
    };
    let among = Among::All(quote.parts.iter().map(total).collect());
    Paper {
        prepaid: pro_forma.reserved,
        slip: pro_forma.slip.clone(),
        ..of_sheet(pro_forma, among, sheet)
    }
}
