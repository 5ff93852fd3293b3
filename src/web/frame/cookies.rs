//! The cookies: their names, how they are made, and how they get onto the answer.

use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, CookieJar, SameSite};
use actix_web::dev::ServiceResponse;
use actix_web::{HttpMessage, HttpRequest};

use super::App;

/// Which cookie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Name {
    /// The session's key; actix-session writes it.
    Session,
    /// A browser that is not signed in: its forms are guarded by it.
    Visitor,
    /// A browser in which somebody has signed in.
    Device,
    /// The one-line confirmation for the next page.
    Flash,
    /// A form that was posted after its session had ended.
    Kept,
    /// The password was asked for on the way to an address.
    Asked,
}

impl Name {
    /// The name in the browser; `__Host-` ties it to this very host and to https.
    pub fn text(self, secure: bool) -> &'static str {
        match (self, secure) {
            (Self::Session, false) => "session",
            (Self::Session, true) => "__Host-session",
            (Self::Visitor, false) => "visitor",
            (Self::Visitor, true) => "__Host-visitor",
            (Self::Device, false) => "device",
            (Self::Device, true) => "__Host-device",
            (Self::Flash, false) => "flash",
            (Self::Flash, true) => "__Host-flash",
            (Self::Kept, false) => "kept",
            (Self::Kept, true) => "__Host-kept",
            (Self::Asked, false) => "asked",
            (Self::Asked, true) => "__Host-asked",
        }
    }

    fn lives(self) -> Option<Duration> {
        match self {
            Self::Session | Self::Visitor => None,
            Self::Device => Some(Duration::days(365)),
            Self::Flash | Self::Asked => Some(Duration::minutes(5)),
            Self::Kept => Some(Duration::minutes(15)),
        }
    }

    /// Whether the value is encrypted, not only signed.
    fn is_private(self) -> bool {
        self == Self::Kept
    }
}

/// The cookies that the answer will carry.
#[derive(Default)]
struct Outgoing(Vec<Cookie<'static>>);

/// What the cookie says, if we wrote it.
pub fn read(request: &HttpRequest, app: &App, name: Name) -> Option<String> {
    let cookie = request.cookie(name.text(app.is_secure()))?;
    let mut jar = CookieJar::new();
    let key = cookie.name().to_owned();
    jar.add_original(cookie);
    let opened = if name.is_private() {
        jar.private(app.cookie_key()).get(&key)
    } else {
        jar.signed(app.cookie_key()).get(&key)
    };
    opened.map(|cookie| cookie.value().to_owned())
}

/// Writes a cookie onto the answer of this request.
pub fn write(request: &HttpRequest, app: &App, name: Name, value: &str) {
    let mut cookie = bare(app, name, value);
    cookie.set_max_age(name.lives());
    let mut jar = CookieJar::new();
    if name.is_private() {
        jar.private_mut(app.cookie_key()).add(cookie);
    } else {
        jar.signed_mut(app.cookie_key()).add(cookie);
    }
    send(request, jar.delta().cloned());
}

/// Takes a cookie away with the answer of this request.
pub fn remove(request: &HttpRequest, app: &App, name: Name) {
    let mut cookie = bare(app, name, "");
    cookie.make_removal();
    send(request, std::iter::once(cookie));
}

fn bare(app: &App, name: Name, value: &str) -> Cookie<'static> {
    Cookie::build(name.text(app.is_secure()), value.to_owned())
        .path("/")
        .http_only(true)
        .secure(app.is_secure())
        .same_site(SameSite::Lax)
        .finish()
}

fn send(request: &HttpRequest, cookies: impl Iterator<Item = Cookie<'static>>) {
    let mut extensions = request.extensions_mut();
    if extensions.get::<Outgoing>().is_none() {
        extensions.insert(Outgoing::default());
    }
    if let Some(outgoing) = extensions.get_mut::<Outgoing>() {
        outgoing.0.extend(cookies);
    }
}

/// Puts what was written onto the answer; a later cookie of a name wins.
pub fn flush<B>(response: &mut ServiceResponse<B>) {
    let outgoing = response.request().extensions_mut().remove::<Outgoing>();
    let mut cookies: Vec<Cookie<'static>> = Vec::new();
    for cookie in outgoing.unwrap_or_default().0 {
        cookies.retain(|earlier| earlier.name() != cookie.name());
        cookies.push(cookie);
    }
    for cookie in &cookies {
        if let Err(error) = response.response_mut().add_cookie(cookie) {
            tracing::error!(%error, "a cookie that cannot be written");
        }
    }
}
