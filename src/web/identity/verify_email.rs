//! `/verify-email/{token}`: the link of a sign-up. Only the button does something.

use actix_web::HttpMessage;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

use crate::domain::identity::sign_up::{self, Needed, Opened, Proof, Refused};
use crate::domain::identity::{Refusal, Welcome};
use crate::ground::crypto::sha256;
use crate::ground::failure::{Never, No};
use crate::ground::i18n::Saying;
use crate::ground::password::Password;
use crate::web::frame::guest::Guest;
use crate::web::frame::headers::SecretAddress;
use crate::web::frame::welcome;
use crate::web::frame::{Answered, Error, Form, FormView, Page, flash};

#[derive(Template)]
#[template(path = "identity/verify_email.html")]
struct VerifyEmailPage {
    page: Page,
    form: FormView,
    email: String,
    asks_password: bool,
}

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    password: String,
}

/// Shows whose address it is, and a button.
pub async fn get(guest: Guest, token: Path<String>) -> Answered {
    let opened = open(&guest, token.into_inner()).await?;
    Page::render(&template(&guest, FormView::new(), opened))
}

/// Confirms the address: user, organization and membership come to be.
pub async fn post(guest: Guest, token: Path<String>, form: Form<Fields>) -> Answered {
    guest.request.extensions_mut().insert(SecretAddress);
    let (token, browser) = (token.into_inner(), sha256(guest.browser_key().as_bytes()));
    let proof = match book(&guest, &token, browser.clone()).await? {
        Needed::Nothing => Proof::Browser(browser),
        Needed::Password(stored) => {
            let password = Password::new(&form.fields.password);
            if !guest.app.hasher().verify(stored.clone(), password).await? {
                let opened = open(&guest, token).await?;
                let saying = Refusal::PasswordNotCorrect.saying();
                let form = FormView::new().wrong("password", guest.language(), &saying);
                return Page::refuse(&template(&guest, form, opened));
            }
            Proof::Password(stored)
        }
    };
    let entered = confirm(&guest, token, proof).await?;
    flash::say(
        &guest.request,
        &guest.app,
        &Saying::new("identity-address-confirmed"),
    );
    Ok(welcome::enter(&guest, &entered, "/"))
}

async fn open(guest: &Guest, token: String) -> Result<Opened, Error> {
    guest.request.extensions_mut().insert(SecretAddress);
    let browser = sha256(guest.browser_key().as_bytes());
    let opened = guest
        .read(move |look| Ok::<_, No<Never>>(sign_up::open(look, &token, &browser)?))
        .await?;
    opened.ok().flatten().ok_or(Error::Gone)
}

async fn book(guest: &Guest, token: &str, browser: Vec<u8>) -> Result<Needed, Error> {
    let (key, token) = (guest.app.key().clone(), token.to_owned());
    let booked = guest
        .write(move |tx| sign_up::book(tx, &key, &token, &browser))
        .await?;
    booked.map_err(refused)
}

async fn confirm(guest: &Guest, token: String, proof: Proof) -> Result<Welcome, Error> {
    let (browser, zone) = (welcome::browser(guest), guest.app.zone());
    let confirmed = guest
        .write(move |tx| sign_up::confirm(tx, &token, &proof, (&browser, zone.name())))
        .await?;
    confirmed.map_err(refused)
}

fn refused(refused: Refused) -> Error {
    match refused {
        Refused::Gone => Error::Gone,
        Refused::TooMany(too_many) => Error::TooMany(too_many.until),
    }
}

fn template(guest: &Guest, form: FormView, opened: Opened) -> VerifyEmailPage {
    let page = guest.page("identity-verify-email-title");
    VerifyEmailPage {
        page,
        form,
        email: opened.email,
        asks_password: opened.asks_password,
    }
}
