//! `/signup`, and the page after it.

use askama::Template;
use serde::Deserialize;

use super::{notice, urls};
use crate::domain::identity::sign_up::{self, Applicant, Application, Field, Problem};
use crate::domain::organizations::{self, LegalForm};
use crate::ground::crypto::sha256;
use crate::ground::failure::{Never, No};
use crate::ground::password::Password;
use crate::web::frame::guest::Guest;
use crate::web::frame::{Answered, Error, Form, FormView, Page, countries, flash};

#[derive(Template)]
#[template(path = "identity/sign_up.html")]
struct SignUpPage {
    page: Page,
    form: FormView,
    countries: Vec<(String, String)>,
    min_length: usize,
}

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    first_name: String,
    last_name: String,
    email: String,
    password: String,
    kind: String,
    company_name: String,
    vat_number: String,
    country: String,
    terms: String,
}

/// Shows the page.
pub async fn get(guest: Guest) -> Answered {
    if guest.signed_in().await?.is_some() {
        return Ok(flash::see_other("/"));
    }
    let form = FormView::new()
        .fill("kind", LegalForm::Individual.word())
        .fill("country", guest.app.config().provider.country.clone());
    Page::render(&template(&guest, form))
}

/// Takes the application. The answer is the same whether or not the address has an account.
pub async fn post(guest: Guest, form: Form<Fields>) -> Answered {
    let fields = form.fields;
    let password = Password::new(&fields.password);
    let application = application(&guest, &fields);
    book(&guest).await?;
    let (policy, tried) = (guest.app.policy().clone(), password.clone());
    let checked = guest.compute(move || sign_up::problems(&application, &tried, &policy));
    let applicant = match checked.await? {
        Ok(applicant) => applicant,
        Err(problems) => return Page::refuse(&template(&guest, filled(&guest, fields, &problems))),
    };
    // Hashed before anybody looks whether there is an account: the work is the same.
    let hash = guest.app.hasher().hash(password).await?;
    apply(&guest, applicant, hash).await?;
    Ok(flash::see_other(&urls::sign_up_sent()))
}

/// Counts the request before it costs anything.
async fn book(guest: &Guest) -> Result<(), Error> {
    let key = guest.app.key().clone();
    let booked = guest
        .write(move |tx| sign_up::request_from_network(tx, &key))
        .await?;
    booked.map_err(|too_many| Error::TooMany(too_many.until))
}

async fn apply(guest: &Guest, applicant: Applicant, hash: String) -> Result<(), Error> {
    let (key, browser) = (
        guest.app.key().clone(),
        sha256(guest.browser_key().as_bytes()),
    );
    let applied = guest.write(move |tx| {
        Ok::<_, No<Never>>(sign_up::apply(tx, &key, &applicant, (&hash, &browser))?)
    });
    applied.await?.map_err(|never| match never {})
}

/// `/signup/sent`: what to do now.
pub async fn sent(guest: Guest) -> Answered {
    notice::show(
        &guest,
        "identity-sign-up-sent-title",
        &["identity-sign-up-sent-text", "identity-sign-up-sent-again"],
        Some(("identity-back-to-sign-in", urls::sign_in())),
    )
}

fn application(guest: &Guest, fields: &Fields) -> Application {
    Application {
        first_name: fields.first_name.clone(),
        last_name: fields.last_name.clone(),
        email: fields.email.clone(),
        kind: LegalForm::from_word(&fields.kind),
        company_name: fields.company_name.clone(),
        vat_number: fields.vat_number.clone(),
        country: fields.country.clone(),
        terms: fields.terms == "on",
        language: guest.language(),
    }
}

fn filled(guest: &Guest, fields: Fields, problems: &[Problem]) -> FormView {
    let mut form = FormView::new()
        .fill("first_name", fields.first_name)
        .fill("last_name", fields.last_name)
        .fill("email", fields.email)
        .fill("kind", fields.kind)
        .fill("company_name", fields.company_name)
        .fill("vat_number", fields.vat_number)
        .fill("country", fields.country)
        .fill("terms", fields.terms);
    for problem in problems {
        form = form.wrong(named(problem.field), guest.language(), &problem.saying);
    }
    form
}

fn named(field: Field) -> &'static str {
    match field {
        Field::FirstName => "first_name",
        Field::LastName => "last_name",
        Field::Email => "email",
        Field::Password => "password",
        Field::Kind => "kind",
        Field::Terms => "terms",
        Field::Organization(organizations::Field::Name) => "company_name",
        Field::Organization(organizations::Field::VatNumber) => "vat_number",
        Field::Organization(_) => "country",
    }
}

fn template(guest: &Guest, form: FormView) -> SignUpPage {
    let page = guest.page("identity-sign-up-title");
    SignUpPage {
        countries: countries::named(page.language),
        min_length: guest.app.policy().min_length,
        form,
        page,
    }
}
