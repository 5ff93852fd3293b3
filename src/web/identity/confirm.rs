//! `/confirm`: asks for the password again, then goes on.

use actix_web::http::StatusCode;
use actix_web::web::Query;
use askama::Template;
use serde::Deserialize;

use super::urls;
use crate::domain::access::may;
use crate::domain::identity::confirmation::{self, Booked, Settled};
use crate::domain::identity::{Refusal, TooMany};
use crate::ground::failure::{Never, No};
use crate::ground::i18n::{Saying, formats};
use crate::ground::password::Password;
use crate::web::frame::welcome;
use crate::web::frame::{Answered, App, Error, Form, FormView, Page, Visit, asked, flash};
use crate::web::routes;

#[derive(Template)]
#[template(path = "identity/confirm.html")]
struct ConfirmPage {
    page: Page,
    form: FormView,
    login: String,
    address: String,
    cancel: String,
}

/// Where to go on, and whether to ask also when that was done a moment ago.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Next {
    next: String,
    again: String,
}

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    password: String,
}

/// Shows the page; whoever was asked a moment ago goes on at once.
pub async fn get(visit: Visit<may::SignedIn>, query: Query<Next>) -> Answered {
    let next = query.into_inner();
    let (page, (login, confirmed)) = visit
        .show(|look, permit| {
            let confirmed = look.now < permit.session().sudo_until;
            Ok((permit.person().login.clone(), confirmed))
        })
        .await?;
    if confirmed && next.again.is_empty() {
        return Ok(flash::see_other(&onward(&next, &visit.guest.app)));
    }
    Page::render(&template(page, login, &next, &visit.guest.app))
}

/// Confirms and goes on: book, verify, settle.
pub async fn post(visit: Visit<may::SignedIn>, query: Query<Next>, form: Form<Fields>) -> Answered {
    let next = query.into_inner();
    let booked = match book(&visit).await? {
        Ok(booked) => booked,
        Err(too_many) => return too_soon(&visit, &next, too_many).await,
    };
    let (request, app) = (&visit.guest.request, &visit.guest.app);
    let password = Password::new(&form.fields.password);
    let right = app.hasher().verify(booked.stored.clone(), password).await?;
    match settle(&visit, booked, right).await? {
        Settled::Confirmed => {
            let meant = welcome::safe(&next.next, app.public());
            asked::remember(request, app, meant.split('?').next().unwrap_or_default());
            Ok(flash::see_other(&onward(&next, app)))
        }
        Settled::Refused => {
            let saying = Refusal::WrongPassword.saying();
            show(&visit, &next, &saying, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn book(visit: &Visit<may::SignedIn>) -> Result<Result<Booked, TooMany>, Error> {
    let key = visit.guest.app.key().clone();
    visit
        .write(move |tx, permit| confirmation::book(tx, permit, &key))
        .await
}

async fn settle(
    visit: &Visit<may::SignedIn>,
    booked: Booked,
    right: bool,
) -> Result<Settled, Error> {
    let settled = visit
        .write(move |tx, permit| {
            Ok::<_, No<Never>>(confirmation::settle(tx, permit, &booked, right)?)
        })
        .await?;
    match settled {
        Ok(settled) => Ok(settled),
        Err(never) => match never {},
    }
}

async fn too_soon(visit: &Visit<may::SignedIn>, next: &Next, too_many: TooMany) -> Answered {
    let time = formats::clock_with_seconds(visit.guest.app.zone(), too_many.until);
    let saying = Saying::new("identity-too-soon").with("time", time);
    let answer = show(visit, next, &saying, StatusCode::TOO_MANY_REQUESTS).await?;
    Ok(welcome::not_before(answer, &visit.guest, too_many.until))
}

async fn show(
    visit: &Visit<may::SignedIn>,
    next: &Next,
    saying: &Saying,
    status: StatusCode,
) -> Answered {
    let (page, login) = visit
        .show(|_, permit| Ok(permit.person().login.clone()))
        .await?;
    let language = page.language;
    let mut template = template(page, login, next, &visit.guest.app);
    template.form = template.form.wrong("password", language, saying);
    Page::render_as(status, &template)
}

fn template(page: Page, login: String, next: &Next, app: &App) -> ConfirmPage {
    let meant = welcome::safe(&next.next, app.public());
    let address = if next.again.is_empty() {
        urls::confirm_for(&meant)
    } else {
        urls::confirm_again_for(&meant)
    };
    ConfirmPage {
        page: page.titled(&Saying::new("identity-confirm-title")),
        form: FormView::new(),
        login,
        address,
        // Not to where it goes on: that page may ask for the password as well.
        cancel: routes::page_above(&meant),
    }
}

/// Where to go on: only to an address of ours, and only to one that shows a page. What was posted to
/// one that shows none is kept and stands there again when its page is opened.
fn onward(next: &Next, app: &App) -> String {
    routes::page_at(&welcome::safe(&next.next, app.public()))
}
