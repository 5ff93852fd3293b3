//! `…/accounting/invoices/{number}`: one invoice, as its document says it, and its e-mails.

use actix_web::web::Path;
use askama::Template;

use super::{kilobytes, tag, urls};
use crate::domain::access::OrganizationId;
use crate::domain::access::may::ManageAccounting;
use crate::domain::accounting::addresses::Address;
use crate::domain::accounting::invoices::{self, Issuer, Line, Whole, documents, letters};
use crate::domain::accounting::prices::VatSum;
use crate::domain::organizations::countries;
use crate::domain::outbox::{self, Letter};
use crate::ground::i18n::Saying;
use crate::ground::money::Money;
use crate::web::frame::paging::LINES;
use crate::web::frame::{Answered, Error, FormView, Page, Visit};

#[derive(Template)]
#[template(path = "accounting/invoice.html")]
struct ShowPage {
    page: Page,
    form: FormView,
    number: String,
    day: String,
    state: String,
    tag: &'static str,
    order: String,
    order_number: String,
    seller: Party,
    buyer: Party,
    reference: String,
    lines: Vec<Row>,
    net: String,
    vat: Vec<Vat>,
    total: String,
    /// Why there is no VAT.
    note: Option<String>,
    paid: Option<Paid>,
    emissions: Vec<Emission>,
    letters: Vec<Sent>,
    send: String,
    pdf: String,
    /// Kilobytes; none while the document is being drawn.
    size: Option<i64>,
    back: String,
}

/// Seller or buyer.
struct Party {
    lines: Vec<String>,
    vat_number: String,
    email: String,
}

/// A line of the invoice.
struct Row {
    name: String,
    offer: String,
    from: String,
    to: String,
    quantity: i32,
    rate: String,
    net: String,
}

struct Vat {
    rate: String,
    base: String,
    vat: String,
}

struct Paid {
    how: String,
    on: String,
}

/// The CO₂ of a line, in grams for a year.
struct Emission {
    name: String,
    grams: i64,
    quantity: i32,
    /// For one: manufacture and the like, energy, where both are known.
    parts: Option<(i64, i64)>,
}

/// An e-mail of the invoice.
struct Sent {
    id: String,
    to: String,
    state: String,
    tag: &'static str,
    when: String,
    again: bool,
}

/// What the page is made of.
struct Read {
    whole: Whole,
    size: Option<i64>,
    letters: Vec<Letter>,
}

/// Shows it.
pub async fn get(visit: Visit<ManageAccounting>, path: Path<(String, String)>) -> Answered {
    let template = draw(&visit, path.into_inner().1, &[]).await?;
    Page::render(&template)
}

/// The page again, with why an e-mail was not sent.
pub(super) async fn refuse(
    visit: &Visit<ManageAccounting>,
    number: String,
    saying: &Saying,
) -> Answered {
    let template = draw(visit, number, std::slice::from_ref(saying)).await?;
    Page::refuse(&template)
}

async fn draw(
    visit: &Visit<ManageAccounting>,
    number: String,
    wrong: &[Saying],
) -> Result<ShowPage, Error> {
    let organization = visit.organization()?;
    let (page, found) = visit
        .show(move |look, permit| {
            let Some(whole) = invoices::find(look, permit, &number)? else {
                return Ok(None);
            };
            let size = documents::size(look, whole.invoice.id)?;
            let letters = letters::of(look, &whole.invoice)?;
            Ok(Some(Read {
                whole,
                size,
                letters,
            }))
        })
        .await?;
    let mut form = FormView::new();
    for saying in wrong {
        form = form.wrong("", page.language, saying);
    }
    Ok(template(
        page,
        (organization, form),
        found.ok_or(Error::NotFound)?,
    ))
}

fn template(page: Page, (organization, form): (OrganizationId, FormView), read: Read) -> ShowPage {
    let invoice = &read.whole.invoice;
    let money = |money: Money| money.text(page.language, &invoice.country);
    let (letters, whole) = (read.letters.iter(), &read.whole);
    let title = Saying::new("accounting-invoice-title").with("number", invoice.number.as_str());
    ShowPage {
        form,
        day: page.day(invoice.issued_on),
        state: page.language.say(&invoice.state.saying()),
        tag: tag(invoice.state),
        order: urls::order(organization, invoice.order),
        order_number: invoice
            .order_number
            .map(|number| number.to_string())
            .unwrap_or_default(),
        seller: seller(&page, &invoice.seller),
        buyer: buyer(&page, &invoice.address),
        reference: invoice.address.reference.clone(),
        lines: whole
            .lines
            .iter()
            .map(|line| row(&page, line, money))
            .collect(),
        net: money(invoice.net),
        vat: whole.vat.iter().map(|sum| vat(&page, sum, money)).collect(),
        total: money(invoice.total),
        note: invoice
            .treatment
            .note()
            .map(|note| page.language.say(&note)),
        paid: paid(&page, whole),
        emissions: whole.lines.iter().filter_map(emission).collect(),
        letters: letters
            .skip(read.letters.len().saturating_sub(LINES))
            .map(|letter| sent(&page, letter))
            .collect(),
        send: urls::invoice_send(organization, &invoice.number),
        pdf: urls::invoice_pdf(organization, &invoice.number),
        size: read.size.map(kilobytes),
        back: urls::invoices(organization),
        number: invoice.number.clone(),
        page: page.titled(&title),
    }
}

fn lines(page: &Page, mut lines: Vec<String>, country: &str) -> Vec<String> {
    lines.extend(countries::name(country).map(|name| page.language.say(&name)));
    lines
}

fn seller(page: &Page, seller: &Issuer) -> Party {
    Party {
        lines: lines(page, seller.lines(), &seller.country),
        vat_number: seller.vat_number.clone(),
        email: seller.email.clone(),
    }
}

fn buyer(page: &Page, address: &Address) -> Party {
    Party {
        lines: lines(page, invoices::letterhead(address), &address.country),
        vat_number: address.vat_number.clone(),
        email: address.email.clone(),
    }
}

fn row(page: &Page, line: &Line, money: impl Fn(Money) -> String) -> Row {
    Row {
        name: line.name.clone(),
        offer: line.offer.clone(),
        from: page.day(line.starts_on),
        to: page.day(line.ends_on),
        quantity: line.quantity,
        rate: line.rate.text(page.language),
        net: money(line.net),
    }
}

fn vat(page: &Page, sum: &VatSum, money: impl Fn(Money) -> String) -> Vat {
    Vat {
        rate: sum.rate.text(page.language),
        base: money(sum.base),
        vat: money(sum.vat),
    }
}

fn paid(page: &Page, whole: &Whole) -> Option<Paid> {
    let ways = whole.invoice.paid_by.iter();
    let ways: Vec<_> = ways.map(|way| page.language.say(&way.saying())).collect();
    whole.invoice.paid_on.map(|day| Paid {
        how: ways.join(", "),
        on: page.day(day),
    })
}

/// Grams for a unit and year × how many there are (`spec/5-accounting.md`, "PDF").
fn emission(line: &Line) -> Option<Emission> {
    let (material, energy) = (line.co2_material, line.co2_energy);
    material.or(energy)?;
    let one = material.unwrap_or(0).checked_add(energy.unwrap_or(0))?;
    Some(Emission {
        name: line.name.clone(),
        grams: one.checked_mul(line.quantity.into())?,
        quantity: line.quantity,
        parts: material.zip(energy),
    })
}

fn sent(page: &Page, letter: &Letter) -> Sent {
    let (tag, key) = match letter.state {
        outbox::State::Waiting => ("info", "accounting-letter-queued"),
        outbox::State::Delivered => ("ok", "accounting-letter-handed-over"),
        outbox::State::Failed => ("bad", "accounting-letter-failed"),
    };
    Sent {
        id: letter.id.to_string(),
        to: letter.recipient.clone(),
        state: page.language.say(&Saying::new(key)),
        tag,
        when: page.date_time(letter.settled_at.unwrap_or(letter.created_at)),
        again: letter.whole && letter.state != outbox::State::Waiting,
    }
}
