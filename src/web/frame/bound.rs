//! What the guard of forms is bound to: the session, or the browser of whoever is not signed in.

use actix_web::HttpRequest;

use super::cookies::{self, Name};
use super::{App, session};
use crate::ground::random;

/// What the guard of a browser's forms is bound to.
pub struct Bound(String);

impl Bound {
    /// The session's key, else the key of the browser; `None` when the browser sent no cookie.
    pub fn existing(request: &HttpRequest, app: &App) -> Option<Self> {
        session::key(request)
            .or_else(|| cookies::read(request, app, Name::Visitor))
            .map(Self)
    }

    /// The same; a browser without a key is given one.
    pub fn or_new(request: &HttpRequest, app: &App) -> Self {
        let visitor = visitor(request, app);
        Self(session::key(request).unwrap_or(visitor))
    }

    /// The key.
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// The key of a browser that need not be signed in; one without a key is given one.
fn visitor(request: &HttpRequest, app: &App) -> String {
    cookies::read(request, app, Name::Visitor).unwrap_or_else(|| {
        let key = random::key();
        cookies::write(request, app, Name::Visitor, &key);
        key
    })
}
