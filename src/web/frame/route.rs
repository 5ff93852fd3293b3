//! A row of the route table, and what surrounds every handler.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::http::header::{ALLOW, HeaderValue};
use actix_web::middleware::{Next, from_fn};
use actix_web::{HttpMessage, HttpRequest, HttpResponse, Route, web};
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;

use super::visit::Seen;
use super::{App, Error, error};
use crate::domain::access::{Scope, session_seen};
use crate::ground::actor::Actor;
use crate::ground::failure::{Never, No};

/// Who may come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anybody.
    Open,
    /// Whoever has this permission.
    Needs(Scope),
}

/// One row of the route table: tests walk it.
pub struct Row {
    /// The method.
    pub method: Method,
    /// The pattern of the address.
    pub path: &'static str,
    /// Who may come in.
    pub access: Access,
    /// Makes the route for a method: a HEAD does what its GET does, and loses the body on the way out.
    pub route: fn(Method) -> Route,
}

/// Makes the rows of an area: `rows![GET "/login" Access::Open => sign_in::get, …]`.
#[macro_export]
macro_rules! rows {
    ($($method:ident $path:literal $access:expr => $handler:path,)+) => {
        &[$($crate::web::frame::Row {
            method: ::actix_web::http::Method::$method,
            path: $path,
            access: $access,
            route: |method| ::actix_web::web::method(method).to($handler),
        },)+]
    };
}

/// Registers the rows: one resource for each address, every other method answered 405.
pub fn register(config: &mut web::ServiceConfig, rows: &[&'static Row]) {
    let mut paths: Vec<&'static str> = Vec::new();
    for row in rows {
        if !paths.contains(&row.path) {
            paths.push(row.path);
        }
    }
    for path in paths {
        let mut resource = web::resource(path);
        let mut allowed: Vec<String> = Vec::new();
        for row in rows.iter().filter(|row| row.path == path) {
            resource = resource.route((row.route)(row.method.clone()));
            allowed.push(row.method.to_string());
            if row.method == Method::GET {
                resource = resource.route((row.route)(Method::HEAD));
                allowed.push("HEAD".to_owned());
            }
        }
        let access: Vec<_> = rows
            .iter()
            .filter(|row| row.path == path)
            .map(|row| (row.method.clone(), row.access))
            .collect();
        let allowed = allowed.join(", ");
        let other = move || {
            let allowed = allowed.clone();
            async move { Err::<HttpResponse, Error>(Error::MethodNotAllowed(allowed)) }
        };
        config.service(resource.default_service(web::to(other)).wrap(from_fn(
            move |request: ServiceRequest, next| {
                let method = match request.method() {
                    &Method::HEAD => &Method::GET,
                    method => method,
                };
                let row = access.iter().find(|(known, _)| known == method);
                if let Some((_, access)) = row {
                    request.extensions_mut().insert(*access);
                }
                around(request, next)
            },
        )));
    }
    config.default_service(web::to(nothing).wrap(from_fn(around)));
}

async fn nothing() -> Result<HttpResponse, Error> {
    Err(Error::NotFound)
}

/// Around every handler: panics become 500, errors become pages, a visit is written down.
async fn around(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    // The route is found by now, so the request may be shared.
    let shared: HttpRequest = request.request().clone();
    let called = AssertUnwindSafe(next.call(request)).catch_unwind().await;
    let response = match called {
        Ok(Ok(response)) => response.map_into_boxed_body(),
        Ok(Err(error)) => ServiceResponse::from_err(error, shared.clone()),
        Err(_) => {
            tracing::error!("a handler panicked");
            ServiceResponse::from_err(Error::Panicked, shared.clone())
        }
    };
    write_down(&shared).await;
    if response.status().as_u16() < 400 && response.response().error().is_none() {
        return Ok(response);
    }
    Ok(error::as_page(response).await)
}

/// Keeps *last seen*, after the answer is made: the one thing that looking at a page changes.
async fn write_down(request: &HttpRequest) {
    let Some(seen) = request.extensions_mut().remove::<Seen>() else {
        return;
    };
    let Ok(app) = App::of(request) else { return };
    let written: Result<(), No<Never>> = app
        .db()
        .write(Actor::system("seen"), move |tx| {
            Ok(session_seen(
                tx,
                seen.session,
                seen.user,
                seen.organization,
            )?)
        })
        .await;
    if let Err(error) = written {
        tracing::warn!(?error, "a visit could not be written down");
    }
}

/// The `Allow` header of a 405.
pub fn allow(response: &mut HttpResponse, methods: &str) {
    if let Ok(value) = HeaderValue::from_str(methods) {
        response.headers_mut().insert(ALLOW, value);
    }
}
