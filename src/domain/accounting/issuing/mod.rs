//! Issuing invoices: numbers without a gap, rows that never change, an entry in the journal.

mod queries;

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::books::{self, About, Account, Event, Posting, credit, debit};
use super::invoices::documents;
use super::orders::Order;
use super::quotes::{Line, Part, Quote};
use super::{InvoiceId, Seller, mail, telling};
use crate::domain::activity::{self, Entry, Kind};
use crate::domain::organizations;
use crate::domain::products::VatClass;
use crate::ground::db::Tx;
use crate::ground::failure::{Answer, Failure};
use crate::ground::i18n::Language;

/// The one series of the provider.
const SERIES: &str = "main";

/// An invoice that was issued.
#[derive(Debug, Clone)]
pub(super) struct Issued {
    /// Its number.
    pub(super) number: String,
    /// Its date.
    pub(super) issued_on: NaiveDate,
    /// What it comes to.
    pub(super) totals: mail::Totals,
    /// Whom it is addressed to.
    pub(super) buyer: String,
    /// *Email for invoices* of the address.
    pub(super) email: String,
}

/// The place of an invoice in its series.
#[derive(Debug, Clone, Copy)]
struct Place {
    year: i32,
    sequence: i32,
    on: NaiveDate,
}

impl Place {
    /// `2026-000123`
    fn number(self) -> String {
        format!("{}-{:06}", self.year, self.sequence)
    }
}

/// Issues the invoices of a paid order, one for each part.
pub(super) fn issue_all(
    tx: &mut Tx<'_>,
    seller: &Seller,
    (order, quote): (&Order, &Quote),
    paid: &[mail::Received],
) -> Answer<Vec<Issued>> {
    let language = organizations::record(tx, order.organization)?
        .details
        .language;
    let mut issued = Vec::with_capacity(quote.parts.len());
    for (number, part) in quote.parts.iter().enumerate() {
        let lines: Vec<&Line> = quote.lines_of(part).collect();
        let bill = Bill {
            order,
            number: i32::try_from(number).unwrap_or(i32::MAX),
            part,
            lines,
            language,
            seller,
            paid,
        };
        issued.push(issue(tx, &bill)?);
    }
    Ok(issued)
}

/// What becomes one invoice.
struct Bill<'a> {
    order: &'a Order,
    number: i32,
    part: &'a Part,
    lines: Vec<&'a Line>,
    language: Language,
    seller: &'a Seller,
    paid: &'a [mail::Received],
}

fn issue(tx: &mut Tx<'_>, bill: &Bill<'_>) -> Answer<Issued> {
    let place = draw_place(tx)?;
    let id: InvoiceId = tx.draw();
    queries::insert(tx, id, place, bill)?;
    for (position, line) in bill.lines.iter().enumerate() {
        let position = i32::try_from(position).unwrap_or(i32::MAX);
        queries::insert_line(tx, id, position, (line, bill))?;
    }
    for sum in &bill.part.totals.by_rate {
        queries::insert_vat(tx, id, sum)?;
    }
    documents::ask(tx, id)?;
    let (order, totals) = (bill.order, &bill.part.totals);
    if totals.total.minor() != 0 {
        let entry = books::Entry {
            event: Event::InvoiceIssued,
            subject: id.number(),
            organization: Some(order.organization),
            currency: order.currency,
            about: About {
                order: Some(order.id),
                payment: None,
                invoice: Some(id),
            },
            postings: postings(bill),
        };
        books::post(tx, &entry)?;
    }
    let entry = Entry::done(Kind::InvoiceIssued)
        .within(order.organization)
        .detail("invoice", place.number())
        .detail("amount", totals.total.minor())
        .detail("currency", order.currency.word());
    activity::record(tx, &entry)?;
    Ok(Issued {
        number: place.number(),
        issued_on: place.on,
        totals: telling::sums(
            totals.net,
            totals.treatment.shown(&totals.by_rate),
            totals.total,
        ),
        buyer: bill.part.address.addressee().to_owned(),
        email: bill.part.address.email.clone(),
    })
}

/// What an invoice books: the customer owes it; revenue by class, VAT by rate.
fn postings(bill: &Bill<'_>) -> Vec<Posting> {
    let totals = &bill.part.totals;
    let mut revenue: BTreeMap<VatClass, i64> = BTreeMap::new();
    for line in &bill.lines {
        *revenue.entry(line.vat_class).or_default() += line.net.minor();
    }
    let mut postings = vec![debit(Account::Receivable, totals.total.minor())];
    for (class, net) in revenue {
        postings.push(credit(Account::Revenue, net).of(class.word()));
    }
    for sum in &totals.by_rate {
        let rate = sum.rate.basis_points().to_string();
        postings.push(credit(Account::Vat, sum.vat.minor()).of(&rate));
    }
    postings
}

/// Draws the next number: year and date are the provider's, never earlier than the series' last ones.
/// The row of the series is locked until the transaction ends, so that a number that is not used after
/// all leaves no gap.
fn draw_place(tx: &mut Tx<'_>) -> Answer<Place> {
    let today = tx.today();
    let latest = queries::latest_year(tx, SERIES)?;
    let year = latest.map_or(today.year(), |latest| latest.max(today.year()));
    queries::begin_year(tx, (SERIES, year), today)?;
    let Some((last, last_date)) = queries::lock_series(tx, SERIES, year)? else {
        return Err(Failure::Inconsistent(format!(
            "series {SERIES} {year} is not there"
        )));
    };
    let place = Place {
        year,
        sequence: last + 1,
        on: today.max(last_date),
    };
    queries::advance(tx, SERIES, place)?;
    Ok(place)
}
