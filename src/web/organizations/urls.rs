//! The addresses of this area.

use crate::domain::access::OrganizationId;

/// My organizations.
pub fn mine() -> String {
    "/profile/organizations".to_owned()
}

/// My organizations, from a cursor on, with a filter.
pub fn mine_after(filter: &str, cursor: &str) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    if !filter.is_empty() {
        query.append_pair("filter", filter);
    }
    query.append_pair("after", cursor);
    format!("{}?{}", mine(), query.finish())
}

/// A new organization.
pub fn new() -> String {
    "/profile/organizations/new".to_owned()
}

/// The home of an organization.
pub fn home(organization: OrganizationId) -> String {
    format!("/organizations/{organization}")
}
