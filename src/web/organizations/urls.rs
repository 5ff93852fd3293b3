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

/// My organization: its settings.
pub fn settings(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/settings")
}

/// Its details, to be edited.
pub fn edit(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/settings/edit")
}

/// Its logo, to be changed.
pub fn change_logo(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/settings/logo")
}

/// Where the form that removes the logo is sent to.
pub fn remove_logo(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/settings/logo/remove")
}

/// The picture itself: another one has another address.
pub fn logo(organization: OrganizationId, hash: &str) -> String {
    format!("/organizations/{organization}/logo/{hash}")
}

/// What it asks of its members' sign-in.
pub fn security(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/settings/security")
}

/// Deleting it.
pub fn delete(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/settings/delete")
}
