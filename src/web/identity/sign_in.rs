//! `/login`.

use actix_web::http::StatusCode;
use actix_web::web::Query;
use askama::Template;
use serde::Deserialize;

use crate::domain::access::UserId;
use crate::domain::identity::sign_in::{self, Booked, Settled};
use crate::domain::identity::{Login, Refusal};
use crate::ground::failure::{Never, No};
use crate::ground::i18n::{Saying, formats};
use crate::ground::password::Password;
use crate::ground::time::Moment;
use crate::web::frame::guest::Guest;
use crate::web::frame::welcome;
use crate::web::frame::{Answered, Error, Form, FormView, Page, flash};

#[derive(Template)]
#[template(path = "identity/sign_in.html")]
struct SignInPage {
    page: Page,
    form: FormView,
    next: Option<String>,
}

/// Where to go afterwards.
#[derive(Deserialize)]
pub struct Next {
    next: Option<String>,
}

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    email: String,
    password: String,
    stay: String,
    next: String,
}

/// Shows the page; whoever is signed in goes on at once.
pub async fn get(guest: Guest, query: Query<Next>) -> Answered {
    let next = query.into_inner().next;
    if guest.signed_in().await?.is_some() {
        let next = next.unwrap_or_default();
        return Ok(flash::see_other(&welcome::safe(&next, guest.app.public())));
    }
    let page = guest.page("identity-sign-in-title");
    Page::render(&SignInPage {
        page,
        form: FormView::new(),
        next,
    })
}

/// Signs in: book, verify, settle.
pub async fn post(guest: Guest, form: Form<Fields>) -> Answered {
    let fields = form.fields;
    let login = Login::parse(&fields.email).ok();
    let booked = match book(&guest, login).await? {
        Ok(booked) => booked,
        Err(until) => return too_soon(&guest, fields, until),
    };
    let password = Password::new(&fields.password);
    let right = guest
        .app
        .hasher()
        .verify(booked.stored.clone(), password.clone())
        .await?;
    match settle(&guest, &booked, (right, fields.stay == "on")).await? {
        Settled::Welcome(entered) => {
            if let Err(error) = renew_hash(&guest, &booked, entered.user, password).await {
                // The session is open: whoever was right comes in, and the hash is renewed next time.
                tracing::warn!(%error, "a password hash could not be renewed");
            }
            Ok(welcome::enter(&guest, &entered, &fields.next))
        }
        Settled::Refused => refuse(&guest, fields),
    }
}

async fn book(guest: &Guest, login: Option<Login>) -> Result<Result<Booked, Moment>, Error> {
    let (key, dummy) = (guest.app.key().clone(), guest.app.hasher().dummy());
    let browser = welcome::browser(guest);
    let booked = guest
        .write(move |tx| sign_in::book(tx, &key, (login.as_ref(), &dummy), &browser))
        .await?;
    Ok(booked.map_err(|too_many| too_many.until))
}

async fn settle(
    guest: &Guest,
    booked: &Booked,
    (right, stay): (bool, bool),
) -> Result<Settled, Error> {
    let (key, booked) = (guest.app.key().clone(), booked.clone());
    let browser = welcome::browser(guest);
    let settled = guest
        .write(move |tx| sign_in::settle(tx, &key, &booked, (right, stay), &browser))
        .await?;
    Ok(settled.unwrap_or(Settled::Refused))
}

/// When the costs have risen since the password was hashed, it is hashed again.
async fn renew_hash(
    guest: &Guest,
    booked: &Booked,
    user: UserId,
    password: Password,
) -> Result<(), Error> {
    if !guest.app.hasher().is_outdated(&booked.stored) {
        return Ok(());
    }
    let new = guest.app.hasher().hash(password).await?;
    let old = booked.stored.clone();
    let written = guest
        .write(move |tx| Ok::<(), No<Never>>(sign_in::rehash(tx, user, &old, &new)?))
        .await?;
    if let Err(never) = written {
        match never {}
    }
    Ok(())
}

fn refuse(guest: &Guest, fields: Fields) -> Answered {
    let saying = Refusal::NotCorrect.saying();
    show(guest, fields, &saying, StatusCode::UNPROCESSABLE_ENTITY)
}

fn too_soon(guest: &Guest, fields: Fields, until: Moment) -> Answered {
    let time = formats::clock_with_seconds(guest.app.zone(), until);
    let saying = Saying::new("identity-too-soon").with("time", time);
    let answer = show(guest, fields, &saying, StatusCode::TOO_MANY_REQUESTS)?;
    Ok(welcome::not_before(answer, guest, until))
}

fn show(guest: &Guest, fields: Fields, saying: &Saying, status: StatusCode) -> Answered {
    let page = guest.page("identity-sign-in-title");
    let form = FormView::new()
        .fill("email", fields.email)
        .fill("stay", fields.stay)
        .wrong("email", page.language, saying);
    let next = Some(fields.next).filter(|next| !next.is_empty());
    Page::render_as(status, &SignInPage { page, form, next })
}
