//! Billing addresses in forms and addresses: an id, or the word for the organization's own.

use super::urls;
use crate::domain::access::OrganizationId;
use crate::domain::accounting::BilledTo;
use crate::web::organizations::urls as organization_urls;

/// The organization itself.
const OWN: &str = "own";

/// Its word.
pub(super) fn word(billed_to: BilledTo) -> String {
    billed_to
        .id()
        .map_or_else(|| OWN.to_owned(), |id| id.to_string())
}

/// Whose word it is; nothing that cannot be.
pub(super) fn read(word: &str) -> Option<BilledTo> {
    if word == OWN {
        return Some(BilledTo::Organization);
    }
    word.parse().ok().map(BilledTo::Address)
}

/// Where it is changed; the organization's own only by who edits the organization.
pub(super) fn place(
    organization: OrganizationId,
    billed_to: BilledTo,
    edits: bool,
) -> Option<String> {
    match billed_to {
        BilledTo::Address(id) => Some(urls::billing_address(organization, id)),
        BilledTo::Organization => edits.then(|| organization_urls::edit(organization)),
    }
}
