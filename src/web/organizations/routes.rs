//! The routes of this area.

use super::{home, mine, new, start};
use crate::domain::access::{Right, Scope};
use crate::rows;
use crate::web::frame::{Access, Row};

/// The routes.
pub const ROWS: &[Row] = rows![
    GET "/" Access::Needs(Scope::SignedIn) => start::get,
    GET "/profile/organizations" Access::Needs(Scope::SignedIn) => mine::get,
    GET "/profile/organizations/new" Access::Needs(Scope::SignedIn) => new::get,
    POST "/profile/organizations/new" Access::Needs(Scope::SignedIn) => new::post,
    GET "/organizations/{organization}" Access::Needs(Scope::Organization(Right::SeeName)) => home::get,
];
