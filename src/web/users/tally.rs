//! The lines and tabs of user management, in words.

use super::list::Part;
use super::urls;
use crate::domain::access::{OrganizationId, Role};
use crate::domain::users::invitations::Invitation;
use crate::domain::users::members::{Counts, Line, Security};
use crate::ground::i18n::Saying;
use crate::ground::time::Moment;
use crate::web::frame::Page;

/// A tab above the list.
pub(super) struct Tab {
    /// In words.
    pub(super) text: String,
    /// How many.
    pub(super) count: i64,
    /// Where it leads.
    pub(super) address: String,
    /// Whether it is the one shown.
    pub(super) current: bool,
}

/// A line of the list: a member, or somebody who is invited.
pub(super) struct Row {
    /// The member's id; empty for invitations, which cannot be chosen.
    pub(super) id: String,
    /// Name, or the address.
    pub(super) name: String,
    /// The login.
    pub(super) login: String,
    /// The page of the member or the invitation.
    pub(super) address: String,
    /// The role in words.
    pub(super) role: String,
    /// Whether the legal representative is spoken of: an administrator keeps off.
    pub(super) representative: bool,
    /// The teams.
    pub(super) teams: String,
    /// Whether there is a second factor; nothing is known of whoever is invited.
    pub(super) two_factor: Option<bool>,
    /// Whether an alert may be sent: they are members without a second factor.
    pub(super) alertable: bool,
    /// When they signed in last.
    pub(super) signed_in: String,
    /// The state in words.
    pub(super) state: String,
    /// Its colour.
    pub(super) state_kind: &'static str,
    /// Whether the sign-in is locked.
    pub(super) locked: bool,
    /// The day on which something ends.
    pub(super) until: String,
    /// What the row's menu leads to.
    pub(super) menu: Menu,
}

/// The addresses of a row's menu.
pub(super) enum Menu {
    /// Of a member.
    Member {
        role: String,
        access: String,
        alert: String,
        unlock: String,
        remove: String,
    },
    /// Of an invitation.
    Invitation {
        resend: String,
        edit: String,
        withdraw: String,
    },
}

pub(super) fn member(page: &Page, organization: OrganizationId, line: &Line) -> Row {
    let say = |key| page.say(key).to_string();
    Row {
        id: line.user.to_string(),
        name: format!("{} {}", line.first_name, line.last_name),
        login: line.login.clone(),
        address: urls::member(organization, line.user),
        role: page.language.say(&line.role.saying()),
        representative: line.role == Role::LegalRepresentative,
        teams: line.teams.join(", "),
        two_factor: Some(line.two_factor),
        alertable: !line.two_factor,
        signed_in: line
            .signed_in_at
            .map_or_else(|| say("users-never"), |moment| page.date_time(moment)),
        state: if line.locked {
            say("users-state-locked")
        } else {
            say("users-state-active")
        },
        state_kind: if line.locked { "bad" } else { "ok" },
        locked: line.locked,
        until: line.until.map_or_else(String::new, |until| {
            let until = page.day(until);
            page.language
                .say(&Saying::new("users-until-short").with("date", until))
        }),
        menu: Menu::Member {
            role: urls::role(organization, line.user),
            access: urls::access(organization, line.user),
            alert: urls::alert(organization),
            unlock: urls::unlock(organization, line.user),
            remove: urls::remove_these(organization, &[line.user]),
        },
    }
}

pub(super) fn invited(
    page: &Page,
    organization: OrganizationId,
    one: &Invitation,
    now: Moment,
) -> Row {
    let expired = one.has_expired(now);
    let key = if expired {
        "users-state-expired"
    } else {
        "users-state-invited"
    };
    let ends = Saying::new("users-link-until").with("date", page.date_time(one.expires_at));
    Row {
        id: String::new(),
        name: one.who(),
        login: one.email.clone(),
        address: urls::invitation(organization, one.id),
        role: page.language.say(&one.role.saying()),
        representative: one.role == Role::LegalRepresentative,
        teams: String::new(),
        two_factor: None,
        alertable: false,
        signed_in: String::new(),
        state: page.say(key).to_string(),
        state_kind: if expired { "warn" } else { "info" },
        locked: false,
        until: page.language.say(&ends),
        menu: Menu::Invitation {
            resend: urls::resend(organization, one.id),
            edit: urls::edit_invitation(organization, one.id),
            withdraw: urls::withdraw(organization, one.id),
        },
    }
}

/// All, invited, external, without a second factor, locked: each with its number.
pub(super) fn tabs(
    page: &Page,
    organization: OrganizationId,
    (counts, open): (&Counts, i64),
    part: &Part,
) -> Vec<Tab> {
    let tab = |key, count, name: &'static str, value: &'static str| {
        let now = match name {
            "state" => part.state.as_str(),
            "role" => part.role.as_str(),
            "security" => part.security.as_str(),
            _ => "",
        };
        let plain = part.state.is_empty() && part.role.is_empty() && part.security.is_empty();
        Tab {
            text: page.say(key).to_string(),
            count,
            address: urls::list_with(organization, &[(name, value)]),
            current: if name.is_empty() { plain } else { now == value },
        }
    };
    vec![
        tab("users-tab-all", counts.all + open, "", ""),
        tab("users-tab-invited", open, "state", "invited"),
        tab(
            "users-tab-external",
            counts.external,
            "role",
            Role::External.word(),
        ),
        tab(
            "users-tab-without",
            counts.without_two_factor,
            "security",
            Security::Without.word(),
        ),
        tab(
            "users-tab-locked",
            counts.locked,
            "security",
            Security::Locked.word(),
        ),
    ]
}
