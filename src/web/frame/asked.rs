//! The password asked for once more, however short ago it was: before what cannot be taken back
//! (`spec/2-identity.md`, "Sudo": deleting, changing the login, retrieving money).
//!
//! A signed cookie says that this session was asked on the way to an address. It is no permit: the
//! transaction looks for itself whether the password was asked for at all.

use actix_web::HttpRequest;
use chrono::TimeDelta;
use data_encoding::BASE64URL_NOPAD;
use serde::{Deserialize, Serialize};

use super::cookies::{self, Name};
use super::{App, session};

/// How long it counts: to read the page once more, not to come back later.
const COUNTS: TimeDelta = TimeDelta::minutes(5);

#[derive(Serialize, Deserialize)]
struct Asked {
    session: Vec<u8>,
    path: String,
    until: i64,
}

/// Remembers that this session was asked on the way to `path`.
pub fn remember(request: &HttpRequest, app: &App, path: &str) {
    let Some(session) = session::hash(request) else {
        return;
    };
    let asked = Asked {
        session,
        path: path.to_owned(),
        until: app.db().clock().now().plus(COUNTS).micros(),
    };
    match serde_json::to_vec(&asked) {
        Ok(text) => cookies::write(request, app, Name::Asked, &BASE64URL_NOPAD.encode(&text)),
        Err(error) => tracing::error!(%error, "an answer that cannot be remembered"),
    }
}

/// Whether this session was asked on the way to this address.
pub fn was(request: &HttpRequest, app: &App) -> bool {
    let asked = cookies::read(request, app, Name::Asked)
        .and_then(|text| BASE64URL_NOPAD.decode(text.as_bytes()).ok())
        .and_then(|text| serde_json::from_slice::<Asked>(&text).ok());
    asked.is_some_and(|asked| {
        asked.path == request.path()
            && app.db().clock().now().micros() < asked.until
            && session::hash(request).is_some_and(|session| session == asked.session)
    })
}

/// What it was asked for is done: the next time it is asked again.
pub fn forget(request: &HttpRequest, app: &App) {
    cookies::remove(request, app, Name::Asked);
}
