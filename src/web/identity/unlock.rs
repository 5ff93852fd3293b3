//! `/unlock/{token}`: the link of the e-mail *account locked*. Only the button does something.

use actix_web::HttpMessage;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

use super::urls;
use crate::domain::identity::links::Purpose;
use crate::domain::identity::recovery;
use crate::ground::failure::{Never, No};
use crate::ground::i18n::Saying;
use crate::web::frame::guest::Guest;
use crate::web::frame::headers::SecretAddress;
use crate::web::frame::{Answered, Error, Form, FormView, Page, flash};

#[derive(Template)]
#[template(path = "identity/unlock.html")]
struct UnlockPage {
    page: Page,
    form: FormView,
}

/// Nothing but the guard.
#[derive(Debug, Deserialize)]
pub struct Fields {}

/// Shows a button.
pub async fn get(guest: Guest, token: Path<String>) -> Answered {
    guest.request.extensions_mut().insert(SecretAddress);
    let token = token.into_inner();
    let opened = guest
        .read(move |look| Ok::<_, No<Never>>(recovery::open(look, Purpose::Unlock, &token)?))
        .await?;
    opened.ok().flatten().ok_or(Error::Gone)?;
    Page::render(&UnlockPage {
        page: guest.page("identity-unlock-title"),
        form: FormView::new(),
    })
}

/// Unlocks the account; the password stays.
pub async fn post(guest: Guest, token: Path<String>, _form: Form<Fields>) -> Answered {
    guest.request.extensions_mut().insert(SecretAddress);
    let (key, token) = (guest.app.key().clone(), token.into_inner());
    let unlocked = guest
        .write(move |tx| recovery::unlock(tx, &key, &token))
        .await?;
    unlocked.map_err(|_| Error::Gone)?;
    let saying = Saying::new("identity-unlocked");
    Ok(flash::go(&guest, &saying, &urls::sign_in()))
}
