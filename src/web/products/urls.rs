//! The addresses of this area.

use crate::domain::access::{OrganizationId, ProductId};
use crate::web::frame::query::with;

/// The products of an organization.
pub fn list(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/products")
}

/// Those of a kind.
pub fn of_kind(organization: OrganizationId, kind: &str) -> String {
    part(organization, &[("kind", kind)])
}

/// Those of a category.
pub fn of_category(organization: OrganizationId, category: &str) -> String {
    part(organization, &[("category", category)])
}

/// A part of the list: filters and a cursor; what is empty is left out.
pub fn part(organization: OrganizationId, filters: &[(&str, &str)]) -> String {
    with(list(organization), filters)
}

/// A part of the list as a file.
pub fn csv(organization: OrganizationId, filters: &[(&str, &str)]) -> String {
    with(format!("{}.csv", list(organization)), filters)
}

/// A product.
pub fn show(organization: OrganizationId, product: ProductId) -> String {
    format!("{}/{product}", list(organization))
}

/// The label of a product.
pub fn name(organization: OrganizationId, product: ProductId) -> String {
    format!("{}/name", show(organization, product))
}
