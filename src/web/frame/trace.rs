//! One line of the log for each request: the route's pattern, never the path with its tokens.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, web};
use tracing::Instrument as _;

use super::App;
use super::client::Client;
use crate::ground::log;
use crate::ground::time::Stopwatch;

/// The middleware: gives the request its id, knows the client, measures, logs.
///
/// # Errors
/// What comes from within.
pub async fn middleware(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    let watch = Stopwatch::start();
    let id = log::request_id();
    let app = request
        .app_data::<web::Data<App>>()
        .map(|app| app.get_ref().clone());
    let trusted = app
        .as_ref()
        .map(|app| app.config().trusted_proxies.clone())
        .unwrap_or_default();
    request
        .extensions_mut()
        .insert(Client::of(&request, &trusted, id.clone()));
    let span = tracing::info_span!("request", request.id = %id);
    let method = request.method().clone();
    let mut response = next.call(request).instrument(span.clone()).await?;
    let _entered = span.enter();
    let route = response
        .request()
        .match_pattern()
        .unwrap_or_else(|| "(none)".to_owned());
    let status = response.status().as_u16();
    tracing::info!(%method, route, status, microseconds = watch.microseconds(), "answered");
    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::from_str(&id) {
        headers.insert(HeaderName::from_static("x-request-id"), value);
    }
    if app.is_some_and(|app| app.is_demo()) {
        let timing = format!("app;dur={:.1}", watch.microseconds() as f64 / 1000.0);
        if let Ok(value) = HeaderValue::from_str(&timing) {
            headers.insert(HeaderName::from_static("server-timing"), value);
        }
    }
    Ok(response)
}
