//! The only mapping of errors to statuses and pages.

use actix_web::body::BoxBody;
use actix_web::dev::ServiceResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_TYPE, RETRY_AFTER};
use actix_web::{HttpMessage, HttpRequest, HttpResponse, ResponseError};
use askama::Template;
use std::fmt;

use super::client::Client;
use super::guest::Guest;
use super::kept::{self, Posted};
use super::{App, Page, flash, headers, route};
use crate::ground::failure::Failure;
use crate::ground::i18n::{Saying, formats};
use crate::ground::time::Moment;

/// Why a visit does not end on the page it was made for.
#[derive(Debug)]
pub enum Error {
    /// Nobody is signed in: to the sign-in page, and back.
    SignIn,
    /// The request cannot be read.
    BadRequest(&'static str),
    /// The browser sends no cookies.
    CookiesOff,
    /// The guard of the form does not hold.
    StaleForm,
    /// Another site's page sent it.
    OtherSite,
    /// A right is missing.
    Lacks,
    /// The organization asks for a second factor.
    NeedsTwoFactor,
    /// The password must be asked for again: to that page, and back.
    Unconfirmed,
    /// The same, however short ago it was asked for.
    AskAgain,
    /// There is nothing, or nothing that this visitor may know of.
    NotFound,
    /// Another method; these are allowed.
    MethodNotAllowed(String),
    /// The link works no more.
    Gone,
    /// The body is too long.
    TooLarge,
    /// The same form again, with other fields: where it led the first time.
    SentTwice(Option<String>),
    /// Come back later.
    TooMany(Moment),
    /// Something broke.
    Failed(Failure),
    /// A handler panicked.
    Panicked,
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(failure) => write!(out, "{failure}"),
            Self::BadRequest(why) => out.write_str(why),
            other => write!(out, "{other:?}"),
        }
    }
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::SignIn | Self::Unconfirmed | Self::AskAgain => StatusCode::SEE_OTHER,
            Self::BadRequest(_) | Self::CookiesOff => StatusCode::BAD_REQUEST,
            Self::StaleForm | Self::OtherSite | Self::Lacks | Self::NeedsTwoFactor => {
                StatusCode::FORBIDDEN
            }
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed(_) => StatusCode::METHOD_NOT_ALLOWED,
            Self::Gone => StatusCode::GONE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::SentTwice(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Failed(Failure::Busy(_) | Failure::Unreachable(_)) => {
                StatusCode::SERVICE_UNAVAILABLE
            }
            Self::Failed(_) | Self::Panicked => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status_code())
    }
}

impl Error {
    fn heading(status: StatusCode, error: Option<&Self>) -> &'static str {
        match (status.as_u16(), error) {
            (_, Some(Self::CookiesOff)) => "frame-error-cookies-heading",
            (_, Some(Self::StaleForm)) => "frame-error-stale-heading",
            (_, Some(Self::SentTwice(_))) => "frame-error-twice-heading",
            (_, Some(Self::OtherSite)) => "frame-error-other-site-heading",
            (_, Some(Self::NeedsTwoFactor)) => "frame-error-two-factor-heading",
            (400, _) => "frame-error-400-heading",
            (403, _) => "frame-error-403-heading",
            (404, _) => "frame-error-404-heading",
            (405, _) => "frame-error-405-heading",
            (410, _) => "frame-error-410-heading",
            (413, _) => "frame-error-413-heading",
            (429, _) => "frame-error-429-heading",
            (503, _) => "frame-error-503-heading",
            _ => "frame-error-500-heading",
        }
    }

    fn text(status: StatusCode, error: Option<&Self>, page: &Page) -> Saying {
        match (status.as_u16(), error) {
            (_, Some(Self::CookiesOff)) => Saying::new("frame-error-cookies-text"),
            (_, Some(Self::StaleForm)) => Saying::new("frame-error-stale-text"),
            (_, Some(Self::SentTwice(_))) => Saying::new("frame-error-twice-text"),
            (_, Some(Self::OtherSite)) => Saying::new("frame-error-other-site-text"),
            (_, Some(Self::NeedsTwoFactor)) => Saying::new("frame-error-two-factor-text"),
            (429, Some(Self::TooMany(until))) => Saying::new("frame-error-429-text")
                .with("time", formats::clock_with_seconds(page.zone, *until)),
            (400, _) => Saying::new("frame-error-400-text"),
            (403, _) => Saying::new("frame-error-403-text"),
            (404, _) => Saying::new("frame-error-404-text"),
            (405, _) => Saying::new("frame-error-405-text"),
            (410, _) => Saying::new("frame-error-410-text"),
            (413, _) => Saying::new("frame-error-413-text"),
            (503, _) => Saying::new("frame-error-503-text"),
            _ => Saying::new("frame-error-500-text"),
        }
    }
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    page: Page,
    heading: String,
    text: String,
    request_id: String,
    actions: Vec<(String, String)>,
}

/// Turns an answer that is an error into its page; the failure behind it stands in the log once.
pub async fn as_page(response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
    // A handler that wrote its own answer is believed: a refused form, a status in plain text.
    if response.headers().contains_key(CONTENT_TYPE) {
        return response;
    }
    let (request, response) = response.into_parts();
    let Ok(app) = App::of(&request) else {
        return ServiceResponse::new(request, response);
    };
    let error = response.error().and_then(|error| error.as_error::<Error>());
    if let Some(asking) = error.and_then(asking) {
        return ServiceResponse::new(request.clone(), and_back(&request, &app, asking));
    }
    let status = response.status();
    match error {
        Some(error @ (Error::Failed(_) | Error::Panicked)) => tracing::error!(%error, "failed"),
        Some(error) => tracing::debug!(%error, "refused"),
        None => tracing::debug!(%status, "refused by the framework"),
    }
    let drawn = draw(&request, &app, status, error).await;
    let mut answer = drawn.unwrap_or_else(|| HttpResponse::new(status));
    if let Some(Error::MethodNotAllowed(methods)) = error {
        route::allow(&mut answer, methods);
    }
    put_wait(&mut answer, &app, error);
    headers::put(answer.headers_mut(), &app);
    ServiceResponse::new(request, answer)
}

async fn draw(
    request: &HttpRequest,
    app: &App,
    status: StatusCode,
    error: Option<&Error>,
) -> Option<HttpResponse> {
    let guest = Guest::unread(request).ok()?;
    // When the database may be the trouble, it is not asked for the shell.
    let page = if status.is_server_error() {
        Page::signed_out(request, app, guest.language())
    } else {
        guest
            .any_page()
            .await
            .unwrap_or_else(|_| Page::signed_out(request, app, guest.language()))
    };
    let heading = page.say(Error::heading(status, error)).to_string();
    let text = page.language.say(&Error::text(status, error, &page));
    let client = request.extensions().get::<Client>().cloned();
    let template = ErrorPage {
        heading: heading.clone(),
        text,
        request_id: client.map_or_else(String::new, |client| client.request),
        actions: actions(request, &page, error),
        page: page.named(&heading),
    };
    Page::render_as(status, &template).ok()
}

/// The ways on: from a link that works no more, to where a new one is made; from an organization
/// that asks for a second factor, out of it; from a form that was sent, to what came of it; from where a
/// form is sent to, to the page above.
fn actions(request: &HttpRequest, page: &Page, error: Option<&Error>) -> Vec<(String, String)> {
    use crate::web::identity::urls;
    use crate::web::{organizations, users};
    let say = |key| page.say(key).to_string();
    let home = (say("frame-error-home"), "/".to_owned());
    match error {
        Some(Error::Gone) if page.person.is_none() => vec![
            (say("identity-sign-in-link"), urls::sign_in()),
            (
                say("identity-forgot-password-link"),
                urls::forgot_password(),
            ),
            (say("identity-create-account-link"), urls::sign_up()),
        ],
        Some(Error::CookiesOff | Error::StaleForm) if page.person.is_none() => {
            vec![(say("identity-sign-in-link"), urls::sign_in()), home]
        }
        // Home leads back to the organization that asks for it.
        Some(Error::NeedsTwoFactor) => {
            let organization = request.match_info().get("organization");
            let leave = organization.and_then(|id| id.parse().ok()).map(|id| {
                let label = say("users-leave-link");
                (label, users::urls::leave(id))
            });
            let mine = (say("frame-my-organizations"), organizations::urls::mine());
            leave.into_iter().chain([mine]).collect()
        }
        Some(Error::SentTwice(Some(place))) => vec![(say("frame-error-twice-see"), place.clone())],
        Some(Error::MethodNotAllowed(_)) if above(request.path()).is_some() => {
            let above = above(request.path()).unwrap_or_default().to_owned();
            vec![(say("frame-back"), above), home]
        }
        _ => vec![home],
    }
}

/// The page above an address: where a form is sent to stands below the page it is on.
fn above(path: &str) -> Option<&str> {
    let (above, _) = path.rsplit_once('/')?;
    (!above.is_empty()).then_some(above)
}

fn put_wait(answer: &mut HttpResponse, app: &App, error: Option<&Error>) {
    let seconds = match error {
        Some(Error::TooMany(until)) => until.since(app.db().clock().now()).num_seconds().max(0) + 1,
        Some(Error::Failed(Failure::Busy(_) | Failure::Unreachable(_))) => 5,
        _ => return,
    };
    answer.headers_mut().insert(RETRY_AFTER, seconds.into());
}

/// The address of the page that asks for what is missing, and then goes on to another.
type Asking = fn(&str) -> String;

fn asking(error: &Error) -> Option<Asking> {
    use crate::web::identity::urls;
    match error {
        Error::SignIn => Some(urls::sign_in_for),
        Error::Unconfirmed => Some(urls::confirm_for),
        Error::AskAgain => Some(urls::confirm_again_for),
        _ => None,
    }
}

/// To the page that asks for the password (of whoever is not signed in for the login too), and back
/// to where the visit was meant for; what was posted is kept.
fn and_back(request: &HttpRequest, app: &App, asking: Asking) -> HttpResponse {
    let next = request
        .uri()
        .path_and_query()
        .map_or("/", |path| path.as_str());
    let posted = request.extensions().get::<Posted>().cloned();
    if let Some(posted) = posted {
        kept::keep(request, app, &posted);
    }
    flash::see_other(&asking(next))
}
