//! `/forgot-password`.

use askama::Template;
use serde::Deserialize;

use super::{notice, urls};
use crate::domain::identity::recovery::{self, Way};
use crate::domain::identity::{Login, Refusal};
use crate::web::frame::guest::Guest;
use crate::web::frame::{Answered, Error, Form, FormView, Page, flash};

#[derive(Template)]
#[template(path = "identity/forgot_password.html")]
struct ForgotPasswordPage {
    page: Page,
    form: FormView,
}

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    email: String,
    way: String,
}

/// Shows the page; the link goes to the recovery e-mail unless another way is chosen.
pub async fn get(guest: Guest) -> Answered {
    let form = FormView::new().fill("way", Way::Recovery.word());
    Page::render(&ForgotPasswordPage {
        page: guest.page("identity-forgot-password-title"),
        form,
    })
}

/// Sends the link, if there is an account; the answer is the same if there is none.
pub async fn post(guest: Guest, form: Form<Fields>) -> Answered {
    let fields = form.fields;
    let (login, way) = (Login::parse(&fields.email), Way::from_word(&fields.way));
    let (Ok(login), Some(way)) = (login.clone(), way) else {
        let page = guest.page("identity-forgot-password-title");
        let mut form = FormView::new()
            .fill("email", fields.email)
            .fill("way", fields.way);
        if login.is_err() {
            form = form.wrong("email", page.language, &Refusal::EmailUnfit.saying());
        }
        if way.is_none() {
            form = form.wrong("way", page.language, &Refusal::ChoiceMissing.saying());
        }
        return Page::refuse(&ForgotPasswordPage { page, form });
    };
    if way == Way::Neither {
        return Ok(flash::see_other(&urls::forgot_password_support()));
    }
    let key = guest.app.key().clone();
    let asked = guest
        .write(move |tx| recovery::ask_reset(tx, &key, Some(&login), way))
        .await?;
    asked.map_err(|too_many| Error::TooMany(too_many.until))?;
    Ok(flash::see_other(&urls::forgot_password_sent()))
}

/// `/forgot-password/sent`.
pub async fn sent(guest: Guest) -> Answered {
    notice::show(
        &guest,
        "identity-forgot-password-sent-title",
        &[
            "identity-forgot-password-sent-text",
            "identity-forgot-sent-again",
        ],
        Some(("identity-back-to-sign-in", urls::sign_in())),
    )
}

/// `/forgot-password/support`: neither address can be read, so a person must look at it.
pub async fn support(guest: Guest) -> Answered {
    let email = guest.app.config().provider.support_email.clone();
    let action = if email.is_empty() {
        ("identity-back-to-sign-in", urls::sign_in())
    } else {
        ("frame-contact-support", format!("mailto:{email}"))
    };
    notice::show(
        &guest,
        "identity-forgot-password-support-title",
        &["identity-forgot-password-support-text"],
        Some(action),
    )
}
