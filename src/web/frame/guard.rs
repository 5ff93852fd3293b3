//! The guard of forms: a token bound to the session or to the browser, and the browser's own word
//! on where the request comes from.

use actix_web::HttpRequest;
use actix_web::http::header::{HOST, ORIGIN};
use data_encoding::BASE64URL_NOPAD;
use url::Url;

use super::{App, Error};
use crate::ground::config::loopback;
use crate::ground::crypto::{Purpose, same};
use crate::ground::random;

/// A token for the forms of one page: masked anew each time, so that compression tells nothing of it.
pub fn token(app: &App, bound_to: &str) -> String {
    let mask = random::bytes::<32>();
    let secret = app.key().digest(Purpose::Form, &[bound_to.as_bytes()]);
    BASE64URL_NOPAD.encode(&[mask, veil(mask, secret)].concat())
}

/// Checks a posted token.
pub fn holds(app: &App, bound_to: &str, token: &str) -> bool {
    let Ok(bytes) = BASE64URL_NOPAD.decode(token.as_bytes()) else {
        return false;
    };
    let Some((mask, veiled)) = bytes.split_first_chunk::<32>() else {
        return false;
    };
    let Ok(veiled) = <[u8; 32]>::try_from(veiled) else {
        return false;
    };
    let secret = app.key().digest(Purpose::Form, &[bound_to.as_bytes()]);
    same(&veil(*mask, veiled), &secret)
}

fn veil(mask: [u8; 32], secret: [u8; 32]) -> [u8; 32] {
    std::array::from_fn(|place| mask[place] ^ secret[place])
}

/// Refuses what another site's page sent.
///
/// # Errors
/// When the browser says so.
pub fn same_origin(request: &HttpRequest, app: &App) -> Result<(), Error> {
    let header = |name: &str| {
        request
            .headers()
            .get(name)
            .map(|value| value.to_str().unwrap_or("?"))
    };
    let own = match (header("sec-fetch-site"), header(ORIGIN.as_str())) {
        (Some(site), _) => matches!(site, "same-origin" | "none"),
        (None, Some(origin)) => is_own(origin, app.public()),
        // No browser: the token alone decides.
        (None, None) => true,
    };
    if own { Ok(()) } else { Err(Error::OtherSite) }
}

fn is_own(origin: &str, public: &Url) -> bool {
    let Ok(origin) = Url::parse(origin) else {
        return false;
    };
    let here = loopback(&origin) && loopback(public);
    origin.origin() == public.origin() || (here && origin.port() == public.port())
}

/// Whether the request names the host that we are reached by.
pub fn host_is_ours(request: &HttpRequest, app: &App) -> bool {
    let named = request
        .headers()
        .get(HOST)
        .and_then(|host| host.to_str().ok())
        .unwrap_or_default();
    let public = app.public();
    let ours = match public.port() {
        Some(port) => format!("{}:{port}", public.host_str().unwrap_or_default()),
        None => public.host_str().unwrap_or_default().to_owned(),
    };
    named.eq_ignore_ascii_case(&ours)
}
