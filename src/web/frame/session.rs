//! actix-session over our own table: the cookie carries a random key, the row decides.
//!
//! The store itself asks no database: a visit loads the row in the same transaction as everything
//! else, and the verbs of sign-in and sign-out make and delete it in theirs.

use std::collections::HashMap;

use actix_session::config::{CookieContentSecurity, PersistentSession};
use actix_session::storage::{LoadError, SaveError, SessionKey, SessionStore, UpdateError};
use actix_session::{Session, SessionExt, SessionMiddleware};
use actix_web::HttpRequest;
use actix_web::cookie::SameSite;
use actix_web::cookie::time::Duration;

use super::App;
use super::cookies::Name;
use crate::ground::crypto::sha256;

const KEY: &str = "key";

/// The store that knows one thing of a session: its key.
#[derive(Debug, Clone, Copy)]
pub struct Keys;

type State = HashMap<String, String>;

impl SessionStore for Keys {
    async fn load(&self, key: &SessionKey) -> Result<Option<State>, LoadError> {
        Ok(Some(State::from([(KEY.to_owned(), quoted(key.as_ref()))])))
    }

    async fn save(&self, state: State, _ttl: &Duration) -> Result<SessionKey, SaveError> {
        // The key was drawn, and the row made, in the transaction that signed in.
        let key = state
            .get(KEY)
            .map(|key| key.trim_matches('"').to_owned())
            .unwrap_or_default();
        SessionKey::try_from(key).map_err(|error| SaveError::Other(error.into()))
    }

    async fn update(
        &self,
        key: SessionKey,
        state: State,
        _ttl: &Duration,
    ) -> Result<SessionKey, UpdateError> {
        if state
            .get(KEY)
            .is_some_and(|kept| *kept == quoted(key.as_ref()))
        {
            return Ok(key);
        }
        // A session is never changed in place: rotation is a new row with a new key.
        Err(UpdateError::Other(
            std::io::Error::other("a session key was changed in place").into(),
        ))
    }

    async fn update_ttl(&self, _key: &SessionKey, _ttl: &Duration) -> Result<(), anyhow::Error> {
        Ok(())
    }

    async fn delete(&self, _key: &SessionKey) -> Result<(), anyhow::Error> {
        // The row is gone already, in the transaction that signed out or in anew.
        Ok(())
    }
}

/// State values are JSON strings; a key has no sign that JSON would escape.
fn quoted(key: &str) -> String {
    format!("\"{key}\"")
}

/// The middleware that reads and writes the cookie.
pub fn middleware(app: &App) -> SessionMiddleware<Keys> {
    let days = app.config().session.stay_days;
    SessionMiddleware::builder(Keys, app.cookie_key().clone())
        .cookie_name(Name::Session.text(app.is_secure()).to_owned())
        .cookie_secure(app.is_secure())
        .cookie_http_only(true)
        .cookie_same_site(SameSite::Lax)
        .cookie_path("/".to_owned())
        .cookie_content_security(CookieContentSecurity::Signed)
        .session_lifecycle(PersistentSession::default().session_ttl(Duration::days(days)))
        .build()
}

/// The key in the browser's cookie, if there is one.
pub fn key(request: &HttpRequest) -> Option<String> {
    request.get_session().get::<String>(KEY).ok().flatten()
}

/// The hash of the key, as the database keeps it.
pub fn hash(request: &HttpRequest) -> Option<Vec<u8>> {
    key(request).map(|key| sha256(key.as_bytes()))
}

/// Gives the browser the key of its new session.
pub fn begin(request: &HttpRequest, key: &str) {
    let session: Session = request.get_session();
    session.renew();
    if let Err(error) = session.insert(KEY, key) {
        tracing::error!(%error, "a session key that cannot be written");
    }
}

/// Takes the key away.
pub fn end(request: &HttpRequest) {
    request.get_session().purge();
}
