//! The routes of this area.

use super::{mine, organization};
use crate::domain::access::{Right, Scope};
use crate::rows;
use crate::web::frame::{Access, Row};

/// The routes.
pub const ROWS: &[Row] = rows![
    GET "/organizations/{organization}/activity" Access::Needs(Scope::Organization(Right::SeeActivity)) => organization::get,
    GET "/organizations/{organization}/activity.csv" Access::Needs(Scope::Organization(Right::SeeActivity)) => organization::csv,
    GET "/profile/activity" Access::Needs(Scope::SignedIn) => mine::get,
    GET "/profile/activity.csv" Access::Needs(Scope::SignedIn) => mine::csv,
];
