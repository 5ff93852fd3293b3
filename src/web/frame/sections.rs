//! THE table of the left menu.

use crate::domain::access::Right;
use crate::ground::i18n::Saying;

/// A section of the left menu.
pub(super) struct Section {
    /// The pattern of its address.
    pub(super) pattern: &'static str,
    /// Its message.
    pub(super) key: fn() -> Saying,
    pub(super) icon: &'static str,
    /// What a member needs to see it; `None` under `/profile`.
    pub(super) right: Option<Right>,
    /// The second level; the section itself leads to the first of them that one may see.
    pub(super) children: &'static [Section],
}

/// The section's own address for a page that stands at another: what is checked out was due.
pub(super) fn of(pattern: String) -> String {
    match pattern.strip_prefix("/organizations/{organization}/") {
        Some(rest) if rest.starts_with("checkout/") || rest.ends_with("/pro-forma") => {
            "/organizations/{organization}/accounting/due".to_owned()
        }
        _ => pattern,
    }
}

/// A section without a second level.
const fn section(
    pattern: &'static str,
    key: fn() -> Saying,
    icon: &'static str,
    right: Option<Right>,
) -> Section {
    Section {
        pattern,
        key,
        icon,
        right,
        children: &[],
    }
}

/// The sections of an organization, in the order of the menu (`spec/1-overview.md`, "Layout").
pub(super) const OF_ORGANIZATION: &[Section] = &[
    section(
        "/organizations/{organization}",
        || Saying::new("frame-menu-home"),
        "house",
        Some(Right::SeeName),
    ),
    section(
        "/organizations/{organization}/products",
        || Saying::new("frame-products"),
        "layout_grid",
        Some(Right::SeeName),
    ),
    Section {
        pattern: "/organizations/{organization}/users",
        key: || Saying::new("frame-menu-user-management"),
        icon: "users",
        right: None,
        children: &[
            section(
                "/organizations/{organization}/users",
                || Saying::new("users-title"),
                "",
                Some(Right::ManageUsers),
            ),
            section(
                "/organizations/{organization}/teams",
                || Saying::new("users-teams-title"),
                "",
                Some(Right::ManageUsers),
            ),
            section(
                "/organizations/{organization}/directory",
                || Saying::new("users-directory-title"),
                "",
                Some(Right::UseDirectory),
            ),
        ],
    },
    Section {
        pattern: "/organizations/{organization}/accounting",
        key: || Saying::new("accounting-title"),
        icon: "receipt",
        right: None,
        children: &[
            section(
                "/organizations/{organization}/accounting/due",
                || Saying::new("accounting-due"),
                "",
                Some(Right::ManageAccounting),
            ),
            section(
                "/organizations/{organization}/accounting/orders",
                || Saying::new("accounting-orders"),
                "",
                Some(Right::ManageAccounting),
            ),
            section(
                "/organizations/{organization}/accounting/invoices",
                || Saying::new("accounting-invoices"),
                "",
                Some(Right::ManageAccounting),
            ),
            section(
                "/organizations/{organization}/accounting/prepaid",
                || Saying::new("accounting-prepaid"),
                "",
                Some(Right::ManageAccounting),
            ),
            section(
                "/organizations/{organization}/accounting/billing-addresses",
                || Saying::new("accounting-addresses"),
                "",
                Some(Right::ManageAccounting),
            ),
        ],
    },
    Section {
        pattern: "/organizations/{organization}/settings",
        key: || Saying::new("frame-menu-settings"),
        icon: "settings",
        right: None,
        children: &[
            section(
                "/organizations/{organization}/settings",
                || Saying::new("organizations-settings-title"),
                "",
                Some(Right::SeeOrganization),
            ),
            section(
                "/organizations/{organization}/settings/security",
                || Saying::new("organizations-security-title"),
                "",
                Some(Right::EditOrganization),
            ),
            section(
                "/organizations/{organization}/activity",
                || Saying::new("activity-title"),
                "",
                Some(Right::SeeActivity),
            ),
        ],
    },
];

/// The sections under `/profile`.
pub(super) const OF_PROFILE: &[Section] = &[
    section(
        "/profile/organizations",
        || Saying::new("frame-my-organizations"),
        "building_2",
        None,
    ),
    section(
        "/profile/activity",
        || Saying::new("activity-recent"),
        "history",
        None,
    ),
    section(
        "/profile/preferences",
        || Saying::new("frame-preferences"),
        "sliders_horizontal",
        None,
    ),
];
