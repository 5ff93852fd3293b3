//! `/invitations/{token}` (POST): somebody without an account opens one by the invitation.

use actix_web::HttpMessage;
use actix_web::web::Path;
use serde::Deserialize;

use super::{invited, urls};
use crate::domain::identity::sign_up::{self, Field, Problem};
use crate::domain::users::invitations::{self, NewPerson};
use crate::ground::i18n::Saying;
use crate::ground::password::Password;
use crate::web::frame::guest::Guest;
use crate::web::frame::headers::SecretAddress;
use crate::web::frame::{Answered, Error, Form, FormView, Page, flash, welcome};

/// What was typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    first_name: String,
    last_name: String,
    password: String,
    terms: String,
}

/// Opens the account, joins the organization, signs in.
pub async fn post(guest: Guest, token: Path<String>, form: Form<Fields>) -> Answered {
    guest.request.extensions_mut().insert(SecretAddress);
    let (token, fields) = (token.into_inner(), form.fields);
    let link = urls::invited(&token);
    // Looked at before anything is reckoned: a password is hashed for a link that works only.
    let Some(email) = joining(&guest, &token).await? else {
        return Ok(flash::see_other(&link));
    };
    let problems = check(&guest, &fields, email).await?;
    if !problems.is_empty() {
        let view = filled(&guest, &fields, &problems);
        let page = invited::draw(&guest, token, Some(view)).await?;
        return Page::refuse(&page);
    }
    let hash = guest
        .app
        .hasher()
        .hash(Password::new(&fields.password))
        .await?;
    let person = NewPerson {
        first_name: fields.first_name.clone(),
        last_name: fields.last_name.clone(),
        password_hash: hash,
        language: guest.language(),
        time_zone: guest.app.zone().name().to_owned(),
    };
    let browser = welcome::browser(&guest);
    let joined = guest
        .write(move |tx| invitations::join(tx, &token, &person, &browser))
        .await?;
    // Whatever stands against it, the page behind the link says it.
    let Ok((entered, organization)) = joined else {
        return Ok(flash::see_other(&link));
    };
    flash::say(&guest.request, &guest.app, &Saying::new("users-joined"));
    let home = crate::web::organizations::urls::home(organization);
    Ok(welcome::enter(&guest, &entered, &home))
}

/// The address of the new account, if one may be opened by this link.
async fn joining(guest: &Guest, token: &str) -> Result<Option<String>, Error> {
    let token = token.to_owned();
    let joining = guest
        .read(move |look| invitations::joining(look, &token))
        .await?;
    Ok(joining.ok().map(|joining| joining.email))
}

async fn check(guest: &Guest, fields: &Fields, email: String) -> Result<Vec<Problem>, Error> {
    let (fields, policy) = (fields.clone(), guest.app.policy().clone());
    guest
        .compute(move || {
            let password = Password::new(&fields.password);
            sign_up::invited_problems(
                (&fields.first_name, &fields.last_name),
                (&password, &policy),
                &email,
                fields.terms == "on",
            )
        })
        .await
}

fn filled(guest: &Guest, fields: &Fields, problems: &[Problem]) -> FormView {
    let mut form = FormView::new()
        .fill("first_name", fields.first_name.as_str())
        .fill("last_name", fields.last_name.as_str())
        .fill("terms", fields.terms.as_str());
    for problem in problems {
        let field = match problem.field {
            Field::FirstName => "first_name",
            Field::LastName => "last_name",
            Field::Password => "password",
            _ => "terms",
        };
        form = form.wrong(field, guest.language(), &problem.saying);
    }
    form
}
