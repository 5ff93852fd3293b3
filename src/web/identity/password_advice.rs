//! `POST /password-advice`: the live meter beside a new password asks here; nothing is kept.

use actix_web::HttpResponse;
use serde::{Deserialize, Serialize};

use crate::domain::identity::passwords;
use crate::ground::password::Password;
use crate::web::frame::guest::Guest;
use crate::web::frame::{Answered, Form};

/// What was typed so far.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    password: String,
    email: String,
    first_name: String,
    last_name: String,
    company_name: String,
}

#[derive(Serialize)]
struct Advice {
    level: u8,
    text: String,
}

/// Says how strong it is, in words.
pub async fn post(guest: Guest, form: Form<Fields>) -> Answered {
    let (fields, policy) = (form.fields, guest.app.policy().clone());
    let reckoned = guest.compute(move || {
        let around = [
            &fields.first_name,
            &fields.last_name,
            &fields.email,
            &fields.company_name,
        ];
        passwords::strength(
            &Password::new(&fields.password),
            &policy,
            &around.map(String::as_str),
        )
    });
    let strength = reckoned.await?;
    let text = guest.language().say(&strength.advice);
    Ok(HttpResponse::Ok().json(Advice {
        level: strength.level,
        text,
    }))
}
