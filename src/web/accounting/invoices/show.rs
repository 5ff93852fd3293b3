//! `…/accounting/invoices/{number}`: one invoice, as its document says it, and its e-mails.

use actix_web::web::Path;
use askama::Template;

use super::{kilobytes, tag, urls};
use crate::domain::access::OrganizationId;
use crate::domain::access::may::ManageAccounting;
use crate::domain::accounting::invoices::{self, Whole, documents, letters};
use crate::domain::accounting::sheets;
use crate::domain::outbox::{self, Letter};
use crate::ground::i18n::Saying;
use crate::web::accounting::quoted::Writing;
use crate::web::accounting::sheet::SheetView;
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
    sheet: SheetView,
    paid: Option<Paid>,
    letters: Vec<Sent>,
    send: String,
    pdf: String,
    /// Kilobytes; none while the document is being drawn.
    size: Option<i64>,
    back: String,
}

struct Paid {
    how: String,
    on: String,
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
    let letters = read.letters.iter();
    let writing = Writing {
        language: page.language,
        country: invoice.country.clone(),
    };
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
        sheet: SheetView::of(&page, &writing, &sheets::of_invoice(&read.whole)),
        paid: paid(&page, &read.whole),
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

fn paid(page: &Page, whole: &Whole) -> Option<Paid> {
    whole.invoice.paid_on.map(|day| Paid {
        how: whole.paid_how(page.language),
        on: page.day(day),
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
