//! The routes of this area.

use super::delete;
use crate::domain::access::{Right, Scope};
use crate::rows;
use crate::web::frame::{Access, Row};

/// The routes.
pub const ROWS: &[Row] = rows![
    GET "/organizations/{organization}/settings/delete" Access::Needs(Scope::Organization(Right::EditOrganization)) => delete::get,
    POST "/organizations/{organization}/settings/delete" Access::Needs(Scope::Organization(Right::EditOrganization)) => delete::post,
];
