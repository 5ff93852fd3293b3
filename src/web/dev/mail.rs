//! `/dev/mail`: the `.eml` files of the demo, to be read.

use actix_web::HttpResponse;
use actix_web::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, X_FRAME_OPTIONS};
use actix_web::web::Path;
use askama::Template;

use super::urls;
use crate::ground::failure::Failure;
use crate::ground::i18n::Saying;
use crate::ground::mailbox::{self, Stored};
use crate::web::frame::guest::Guest;
use crate::web::frame::{Answered, Error, Page, pdf};

/// The newest so many.
const SHOWN: usize = 200;

#[derive(Template)]
#[template(path = "dev/mail.html")]
struct MailPage {
    page: Page,
    mails: Vec<MailRow>,
}

struct MailRow {
    id: String,
    to: String,
    subject: String,
    when: String,
}

#[derive(Template)]
#[template(path = "dev/mail_show.html")]
struct MailShowPage {
    page: Page,
    subject: String,
    to: String,
    text: String,
    html_address: String,
    /// The name and the address of the file that goes with it.
    enclosed: Option<(String, String)>,
}

/// Lists them, newest first.
pub async fn list(guest: Guest) -> Answered {
    let page = guest
        .any_page()
        .await?
        .titled(&Saying::new("frame-dev-mail-title"));
    let stored =
        mailbox::list(&guest.app.config().data.join("mail"), SHOWN).map_err(Failure::from)?;
    let row = |one: Stored| MailRow {
        when: page.date_time(one.date),
        id: one.id,
        to: one.to,
        subject: one.subject,
    };
    let mails = stored.into_iter().map(row).collect();
    Page::render(&MailPage { page, mails })
}

/// Shows one: its text, and its HTML in a frame without scripts.
pub async fn show(guest: Guest, letter: Path<String>) -> Answered {
    let one = find(&guest, &letter)?;
    let page = guest.any_page().await?.named(&one.subject);
    let html_address = urls::mail_html(&one.id);
    let enclosed_address = urls::mail_enclosed(&one.id);
    Page::render(&MailShowPage {
        page,
        subject: one.subject,
        to: one.to,
        text: one.text,
        html_address,
        enclosed: one.enclosed.map(|(name, _)| (name, enclosed_address)),
    })
}

/// The HTML part alone, with the styles that e-mails carry and nothing else.
pub async fn html(guest: Guest, letter: Path<String>) -> Answered {
    let one = find(&guest, &letter)?;
    let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header((CONTENT_SECURITY_POLICY, policy))
        .insert_header((X_FRAME_OPTIONS, "SAMEORIGIN"))
        .body(one.html))
}

/// The file that goes with it.
pub async fn enclosed(guest: Guest, letter: Path<String>) -> Answered {
    let (name, bytes) = find(&guest, &letter)?.enclosed.ok_or(Error::NotFound)?;
    Ok(pdf::answer(&name, bytes))
}

fn find(guest: &Guest, letter: &str) -> Result<Stored, Error> {
    let found = mailbox::find(&guest.app.config().data.join("mail"), letter);
    found.map_err(Failure::from)?.ok_or(Error::NotFound)
}
