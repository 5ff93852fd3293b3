//! `…/accounting/invoices/{number}.pdf`: the document of an invoice, or the page that waits for it.

use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::web::Path;
use askama::Template;

use super::urls;
use crate::domain::access::may::ManageAccounting;
use crate::domain::accounting::invoices::documents::{self, State};
use crate::ground::i18n::Saying;
use crate::web::frame::{Answered, Error, Page, Visit, pdf};

/// The page asks again after so many seconds (`spec/1-overview.md`: waiting pages).
const AGAIN: HeaderValue = HeaderValue::from_static("5");

#[derive(Template)]
#[template(path = "accounting/invoice_waiting.html")]
struct WaitingPage {
    page: Page,
    number: String,
    invoice: String,
    document: String,
}

/// Sends the bytes that were stored: never others, and never drawn here. Until they are there, a page
/// says so and asks again.
pub async fn get(visit: Visit<ManageAccounting>, path: Path<(String, String)>) -> Answered {
    let (organization, number) = (visit.organization()?, path.into_inner().1);
    let asked = number.clone();
    let (_, found) = visit
        .look(move |look, permit| documents::find(look, permit, &asked))
        .await?;
    match found.ok_or(Error::NotFound)? {
        State::Drawn(document) => Ok(pdf::answer(
            &format!("invoice-{number}.pdf"),
            document.bytes,
        )),
        State::Awaited => {
            let (page, ()) = visit.show(|_, _| Ok(())).await?;
            let title = Saying::new("accounting-document-waiting-title");
            let mut answer = Page::render(&WaitingPage {
                page: page.titled(&title.with("number", number.as_str())),
                invoice: urls::invoice(organization, &number),
                document: urls::invoice_pdf(organization, &number),
                number,
            })?;
            let refresh = HeaderName::from_static("refresh");
            answer.headers_mut().insert(refresh, AGAIN);
            Ok(answer)
        }
    }
}
