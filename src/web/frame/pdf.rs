//! Documents as answers.

use actix_web::HttpResponse;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};

/// A PDF to be kept under this name. Nothing but letters, digits, dots and dashes may stand in a header.
pub fn answer(name: &str, bytes: Vec<u8>) -> HttpResponse {
    let name: String = name
        .chars()
        .filter(|sign| sign.is_ascii_alphanumeric() || ['-', '.'].contains(sign))
        .collect();
    HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "application/pdf"))
        .insert_header((
            CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ))
        .insert_header((CACHE_CONTROL, "no-store"))
        .body(bytes)
}
