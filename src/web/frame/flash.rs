//! The one-line confirmation on the next page: a signed cookie with a message and its arguments.

use actix_web::http::header::LOCATION;
use actix_web::{HttpRequest, HttpResponse};

use super::App;
use super::cookies::{self, Name};
use super::guest::Guest;
use crate::ground::i18n::Saying;

/// Says it on the next page.
pub fn say(request: &HttpRequest, app: &App, saying: &Saying) {
    match serde_json::to_string(saying) {
        Ok(text) => cookies::write(
            request,
            app,
            Name::Flash,
            &data_encoding::BASE64URL_NOPAD.encode(text.as_bytes()),
        ),
        Err(error) => tracing::error!(%error, "a confirmation that cannot be written"),
    }
}

/// Says it on the next page, and goes there.
pub fn go(guest: &Guest, saying: &Saying, address: &str) -> HttpResponse {
    say(&guest.request, &guest.app, saying);
    see_other(address)
}

/// The answer of a form that was done: on to a page.
pub fn see_other(address: &str) -> HttpResponse {
    HttpResponse::SeeOther()
        .insert_header((LOCATION, address))
        .finish()
}

/// Takes what the page before said, once.
pub fn take(request: &HttpRequest, app: &App) -> Option<Saying> {
    let text = cookies::read(request, app, Name::Flash)?;
    cookies::remove(request, app, Name::Flash);
    let bytes = data_encoding::BASE64URL_NOPAD
        .decode(text.as_bytes())
        .ok()?;
    serde_json::from_slice(&bytes).ok()
}
