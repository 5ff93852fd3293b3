//! The settings of an organization: *My organization*, its details, its logo, its security.

pub mod edit;
pub mod logo;
pub mod security;
pub mod show;

use actix_web::HttpResponse;
use actix_web::http::header::LOCATION;

use crate::domain::access::may::Permission;
use crate::ground::i18n::Saying;
use crate::web::frame::{Answered, Visit, flash};

/// Says it on the next page, which is this one.
fn done<P: Permission>(visit: &Visit<P>, saying: &Saying, address: &str) -> Answered {
    flash::say(&visit.guest.request, &visit.guest.app, saying);
    Ok(HttpResponse::SeeOther()
        .insert_header((LOCATION, address))
        .finish())
}
