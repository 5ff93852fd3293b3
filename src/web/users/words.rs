//! Changes of role and rights in plain words.

use crate::domain::users::Change;
use crate::ground::i18n::Saying;
use crate::web::frame::Page;

/// A confirmation names so many people at most: it travels in a cookie.
pub(super) const NAMED: usize = 3;

/// The first few of several, and how many more there are.
pub(super) fn several(names: &[String]) -> String {
    some(names, NAMED)
}

/// So many of several, and how many more there are.
pub(super) fn some(names: &[String], most: usize) -> String {
    let shown = names
        .iter()
        .take(most)
        .cloned()
        .collect::<Vec<_>>()
        .join(", ");
    match names.len().saturating_sub(most) {
        0 => shown,
        more => format!("{shown} +{more}"),
    }
}

/// What becomes another, in one line.
pub(super) fn change(page: &Page, change: &Change) -> String {
    let say = |saying: Saying| page.language.say(&saying);
    match change {
        Change::Role { old, new } => say(Saying::new("users-change-role")
            .with("old", say(old.saying()))
            .with("new", say(new.saying()))),
        Change::Accounting { given: true } => say(Saying::new("users-change-accounting-given")),
        Change::Accounting { given: false } => say(Saying::new("users-change-accounting-taken")),
        Change::Until { until: Some(until) } => {
            say(Saying::new("users-change-until").with("date", page.day(*until)))
        }
        Change::Until { until: None } => say(Saying::new("users-change-until-none")),
        Change::Access {
            name,
            kind,
            technical,
            statistics,
        } => {
            let uses = crate::domain::access::Use {
                technical: *technical,
                statistics: *statistics,
            };
            let saying = match (uses.is_any(), kind) {
                (true, false) => Saying::new("users-change-access"),
                (true, true) => Saying::new("users-change-access-kind"),
                (false, false) => Saying::new("users-change-access-none"),
                (false, true) => Saying::new("users-change-access-kind-none"),
            };
            let saying = saying.with("name", name.as_str());
            if uses.is_any() {
                say(saying.with("rights", super::sight::uses(page, uses)))
            } else {
                say(saying)
            }
        }
        Change::Team { name, joined: true } => {
            say(Saying::new("users-change-team-joined").with("team", name.as_str()))
        }
        Change::Team {
            name,
            joined: false,
        } => say(Saying::new("users-change-team-left").with("team", name.as_str())),
        Change::BillingMessages { on: true } => say(Saying::new("users-change-billing-on")),
        Change::BillingMessages { on: false } => say(Saying::new("users-change-billing-off")),
        Change::ProductMessages { on: true } => say(Saying::new("users-change-product-on")),
        Change::ProductMessages { on: false } => say(Saying::new("users-change-product-off")),
    }
}
