//! `/reset-password/{token}`: setting the password by the link of an e-mail. Nobody is signed in by it.

use actix_web::HttpMessage;
use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

use super::urls;
use crate::domain::identity::links::Purpose;
use crate::domain::identity::passwords;
use crate::domain::identity::recovery::{self, Opened};
use crate::ground::failure::{Never, No};
use crate::ground::i18n::Saying;
use crate::ground::password::Password;
use crate::web::frame::guest::Guest;
use crate::web::frame::headers::SecretAddress;
use crate::web::frame::{Answered, Error, Form, FormView, Page, flash};

#[derive(Template)]
#[template(path = "identity/reset_password.html")]
struct ResetPasswordPage {
    page: Page,
    form: FormView,
    login: String,
    min_length: usize,
}

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    password: String,
}

/// Shows whose password it is, and a field.
pub async fn get(guest: Guest, token: Path<String>) -> Answered {
    let opened = open(&guest, token.into_inner()).await?;
    Page::render(&template(&guest, FormView::new(), opened))
}

/// Sets it.
pub async fn post(guest: Guest, token: Path<String>, form: Form<Fields>) -> Answered {
    let (token, password) = (token.into_inner(), Password::new(&form.fields.password));
    let opened = open(&guest, token.clone()).await?;
    let (policy, tried, around) = (
        guest.app.policy().clone(),
        password.clone(),
        opened.around.clone(),
    );
    let checked = guest.compute(move || {
        let around: Vec<&str> = around.iter().map(String::as_str).collect();
        passwords::check(&tried, &policy, &around)
    });
    if let Err(weakness) = checked.await? {
        let form = FormView::new().wrong("password", guest.language(), &weakness.saying());
        return Page::refuse(&template(&guest, form, opened));
    }
    let (key, hash) = (
        guest.app.key().clone(),
        guest.app.hasher().hash(password).await?,
    );
    let set = guest
        .write(move |tx| recovery::reset(tx, &key, &token, &hash))
        .await?;
    set.map_err(|_| Error::Gone)?;
    let saying = Saying::new("identity-password-set");
    Ok(flash::go(&guest, &saying, &urls::sign_in()))
}

async fn open(guest: &Guest, token: String) -> Result<Opened, Error> {
    guest.request.extensions_mut().insert(SecretAddress);
    let opened = guest
        .read(move |look| Ok::<_, No<Never>>(recovery::open(look, Purpose::ResetPassword, &token)?))
        .await?;
    opened.ok().flatten().ok_or(Error::Gone)
}

fn template(guest: &Guest, form: FormView, opened: Opened) -> ResetPasswordPage {
    let page = guest.page("identity-reset-password-title");
    ResetPasswordPage {
        page,
        form,
        login: opened.login,
        min_length: guest.app.policy().min_length,
    }
}
