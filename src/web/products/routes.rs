//! The routes of this area.

use super::{csv, list, name, show};
use crate::domain::access::{ProductRight, Right, Scope};
use crate::rows;
use crate::web::frame::{Access, Row};

/// The routes.
pub const ROWS: &[Row] = rows![
    GET "/organizations/{organization}/products" Access::Needs(Scope::Organization(Right::SeeName)) => list::get,
    GET "/organizations/{organization}/products.csv" Access::Needs(Scope::Organization(Right::SeeName)) => csv::get,
    GET "/organizations/{organization}/products/{product}" Access::Needs(Scope::Product(ProductRight::See)) => show::get,
    GET "/organizations/{organization}/products/{product}/name" Access::Needs(Scope::Product(ProductRight::Technical)) => name::get,
    POST "/organizations/{organization}/products/{product}/name" Access::Needs(Scope::Product(ProductRight::Technical)) => name::post,
];
