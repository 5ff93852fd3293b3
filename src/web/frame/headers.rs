//! The headers of every answer: what browsers may do with it.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, web};

use super::{App, Error, cookies, guard};

/// A page may load its own stylesheet, script and pictures, post to its own host, and nothing else.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
    connect-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

const FIXED: [(&str, &str); 8] = [
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("x-frame-options", "DENY"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()",
    ),
    ("x-robots-tag", "noindex"),
];

/// Puts the headers onto an answer, except where its handler chose others.
pub fn put(headers: &mut HeaderMap, app: &App) {
    for (name, value) in FIXED {
        let name = HeaderName::from_static(name);
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
    if app.is_secure() {
        let name = HeaderName::from_static("strict-transport-security");
        headers.insert(
            name,
            HeaderValue::from_static("max-age=31536000; includeSubDomains"),
        );
    }
}

/// A page whose address holds a secret: it is told to nobody.
#[derive(Debug, Clone, Copy)]
pub struct SecretAddress;

/// The middleware.
///
/// # Errors
/// When the host is not ours.
pub async fn middleware(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    let app = request
        .app_data::<web::Data<App>>()
        .map(|app| app.get_ref().clone());
    let Some(app) = app else {
        return Err(Error::BadRequest("no application").into());
    };
    let strict = app.config().mode == crate::ground::config::Mode::Production;
    if strict
        && !request.path().starts_with("/status/")
        && !guard::host_is_ours(request.request(), &app)
    {
        return Err(Error::BadRequest("another host").into());
    }
    let mut response = next.call(request).await?;
    cookies::flush(&mut response);
    let secret = response
        .request()
        .extensions()
        .get::<SecretAddress>()
        .is_some();
    if secret {
        let name = HeaderName::from_static("referrer-policy");
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static("no-referrer"));
    }
    put(response.headers_mut(), &app);
    Ok(response)
}
