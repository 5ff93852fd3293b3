//! `POST /logout`.

use actix_web::http::header::HeaderName;
use serde::Deserialize;

use super::urls;
use crate::domain::access::may;
use crate::domain::identity::sign_in;
use crate::ground::failure::{Never, No};
use crate::ground::i18n::Saying;
use crate::web::frame::welcome;
use crate::web::frame::{Answered, Form, Visit, flash, session};

/// Where to go afterwards, if not to the sign-in page.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    next: String,
}

/// Ends the session; the browser forgets what it kept of us.
pub async fn post(visit: Visit<may::SignedIn>, form: Form<Fields>) -> Answered {
    let ended = visit
        .write(|tx, permit| Ok::<(), No<Never>>(sign_in::sign_out(tx, permit)?))
        .await?;
    if let Err(never) = ended {
        match never {}
    }
    session::end(&visit.guest.request);
    flash::say(
        &visit.guest.request,
        &visit.guest.app,
        &Saying::new("identity-signed-out"),
    );
    let next = welcome::safe(&form.fields.next, visit.guest.app.public());
    let address = if next == "/" { urls::sign_in() } else { next };
    let mut answer = flash::see_other(&address);
    let clear = actix_web::http::header::HeaderValue::from_static("\"cache\", \"storage\"");
    answer
        .headers_mut()
        .insert(HeaderName::from_static("clear-site-data"), clear);
    Ok(answer)
}
