//! The addresses of this area.

use crate::domain::access::OrganizationId;

/// What happened in an organization.
pub fn of_organization(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/activity")
}

/// What happened to one's own account.
pub fn mine() -> String {
    "/profile/activity".to_owned()
}

/// A list as a file.
pub fn csv(list: &str) -> String {
    format!("{list}.csv")
}

/// A list or its file with a query; without one where it is empty.
pub fn with(list: &str, query: &str) -> String {
    if query.is_empty() {
        list.to_owned()
    } else {
        format!("{list}?{query}")
    }
}
