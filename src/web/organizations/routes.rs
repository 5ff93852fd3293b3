//! The routes of this area.

use super::settings::{edit, logo, security, show};
use super::{home, mine, new, start};
use crate::domain::access::{Right, Scope};
use crate::rows;
use crate::web::frame::{Access, Row};

const EDIT: Access = Access::Needs(Scope::Organization(Right::EditOrganization));

/// The routes.
pub const ROWS: &[Row] = rows![
    GET "/" Access::Needs(Scope::SignedIn) => start::get,
    GET "/profile/organizations" Access::Needs(Scope::SignedIn) => mine::get,
    GET "/profile/organizations/new" Access::Needs(Scope::SignedIn) => new::get,
    POST "/profile/organizations/new" Access::Needs(Scope::SignedIn) => new::post,
    GET "/organizations/{organization}" Access::Needs(Scope::Organization(Right::SeeName)) => home::get,
    GET "/organizations/{organization}/logo/{hash}" Access::Needs(Scope::Organization(Right::SeeName)) => logo::picture,
    GET "/organizations/{organization}/settings" Access::Needs(Scope::Organization(Right::SeeOrganization)) => show::get,
    GET "/organizations/{organization}/settings/edit" EDIT => edit::get,
    POST "/organizations/{organization}/settings/edit" EDIT => edit::post,
    GET "/organizations/{organization}/settings/logo" EDIT => logo::get,
    POST "/organizations/{organization}/settings/logo" EDIT => logo::post,
    POST "/organizations/{organization}/settings/logo/remove" EDIT => logo::remove,
    GET "/organizations/{organization}/settings/security" EDIT => security::get,
    POST "/organizations/{organization}/settings/security" EDIT => security::post,
];
