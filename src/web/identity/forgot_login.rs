//! `/forgot-login`.

use askama::Template;
use serde::Deserialize;

use super::{notice, urls};
use crate::domain::identity::{Login, Refusal, recovery};
use crate::web::frame::guest::Guest;
use crate::web::frame::{Answered, Error, Form, FormView, Page, flash};

#[derive(Template)]
#[template(path = "identity/forgot_login.html")]
struct ForgotLoginPage {
    page: Page,
    form: FormView,
}

/// What was typed: a recovery address.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    email: String,
}

/// Shows the page.
pub async fn get(guest: Guest) -> Answered {
    Page::render(&ForgotLoginPage {
        page: guest.page("identity-forgot-login-title"),
        form: FormView::new(),
    })
}

/// Sends the logins of this recovery address to it; the answer is the same if there are none.
pub async fn post(guest: Guest, form: Form<Fields>) -> Answered {
    let Ok(address) = Login::parse(&form.fields.email) else {
        let page = guest.page("identity-forgot-login-title");
        let form = FormView::new().fill("email", form.fields.email).wrong(
            "email",
            page.language,
            &Refusal::EmailUnfit.saying(),
        );
        return Page::refuse(&ForgotLoginPage { page, form });
    };
    let key = guest.app.key().clone();
    let asked = guest
        .write(move |tx| recovery::ask_logins(tx, &key, Some(&address)))
        .await?;
    asked.map_err(|too_many| Error::TooMany(too_many.until))?;
    Ok(flash::see_other(&urls::forgot_login_sent()))
}

/// `/forgot-login/sent`.
pub async fn sent(guest: Guest) -> Answered {
    notice::show(
        &guest,
        "identity-forgot-login-sent-title",
        &[
            "identity-forgot-login-sent-text",
            "identity-forgot-sent-again",
        ],
        Some(("identity-back-to-sign-in", urls::sign_in())),
    )
}
