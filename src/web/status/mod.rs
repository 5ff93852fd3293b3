//! `/status/live` and `/status/ready`: whether the program runs, and whether it can work.

use actix_web::HttpResponse;

use crate::domain::access::is_reachable;
use crate::ground::failure::{Never, No};
use crate::rows;
use crate::web::frame::{Access, Guest, Row};

/// The routes.
pub const ROWS: &[Row] = rows![
    GET "/status/live" Access::Open => live,
    GET "/status/ready" Access::Open => ready,
];

async fn live() -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .body("live\n")
}

async fn ready(guest: Guest) -> HttpResponse {
    let read: Result<(), No<Never>> = guest
        .app
        .db()
        .read(guest.actor(), |look| Ok(is_reachable(look)?))
        .await;
    let mut answer = if read.is_ok() {
        HttpResponse::Ok()
    } else {
        HttpResponse::ServiceUnavailable()
    };
    let text = if read.is_ok() {
        "ready\n"
    } else {
        "the database does not answer\n"
    };
    answer.content_type("text/plain; charset=utf-8").body(text)
}
