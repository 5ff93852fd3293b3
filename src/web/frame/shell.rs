//! The shell of a signed-in page: switcher and left menu, from one table of sections.

use actix_web::HttpRequest;

use super::page::{MenuEntry, Shell, ShownOrganization, SwitchEntry};
use crate::domain::access::{Member, OrganizationId, Person, Right};
use crate::domain::organizations::{self, Belonging};
use crate::ground::db::Look;
use crate::ground::failure::Answer;
use crate::ground::i18n::Saying;
use crate::web::{identity, organizations as pages};

/// More organizations than this get a filter box.
const WITHOUT_FILTER: usize = 10;

/// A section of the left menu.
struct Section {
    /// The pattern of its address.
    pattern: &'static str,
    /// Its message.
    key: fn() -> Saying,
    icon: &'static str,
    /// What a member needs to see it; `None` under `/profile`.
    right: Option<Right>,
}

/// The sections of an organization, in the order of the menu (`spec/1-overview.md`, "Layout").
const OF_ORGANIZATION: &[Section] = &[Section {
    pattern: "/organizations/{organization}",
    key: || Saying::new("frame-menu-home"),
    icon: "house",
    right: Some(Right::SeeName),
}];

/// The sections under `/profile`.
const OF_PROFILE: &[Section] = &[
    Section {
        pattern: "/profile/organizations",
        key: || Saying::new("frame-my-organizations"),
        icon: "building_2",
        right: None,
    },
    Section {
        pattern: "/profile/preferences",
        key: || Saying::new("frame-preferences"),
        icon: "sliders_horizontal",
        right: None,
    },
];

/// Where in the console a visit is.
#[derive(Debug, Clone)]
pub struct Place {
    pattern: String,
    organization: Option<OrganizationId>,
}

impl Place {
    /// The place of a request.
    pub fn of(request: &HttpRequest, organization: Option<OrganizationId>) -> Self {
        Self {
            pattern: request.match_pattern().unwrap_or_default(),
            organization,
        }
    }

    /// The section that this place belongs to: the longest pattern that it begins with.
    fn section(&self) -> Option<&'static Section> {
        let sections = OF_ORGANIZATION.iter().chain(OF_PROFILE);
        let within = sections.filter(|section| {
            let rest = self.pattern.strip_prefix(section.pattern);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        });
        within.max_by_key(|section| section.pattern.len())
    }
}

/// Reads what the shell shows.
///
/// # Errors
/// When the database fails.
pub fn load(look: &mut Look<'_>, person: &Person, place: &Place) -> Answer<Shell> {
    let count = WITHOUT_FILTER as i64 + 1;
    let mut theirs = organizations::of_person(look, person.id, "", None, count)?;
    let more = theirs.len() > WITHOUT_FILTER;
    let shown = place.organization.or(person.last_organization);
    if let Some(shown) = shown
        && more
        && !theirs.iter().any(|one| one.organization == shown)
        && let Some(one) = organizations::find_belonging(look, person.id, shown)?
    {
        theirs.insert(0, one);
    }
    let top = theirs
        .iter()
        .find(|one| Some(one.organization) == shown)
        .or(theirs.first());
    let switcher = theirs.iter().map(|one| entry(person, place, one)).collect();
    Ok(Shell {
        organization: top.map(|one| ShownOrganization {
            name: one.name.clone(),
            home: pages::urls::home(one.organization),
        }),
        switcher,
        switcher_filter: more,
        menu: menu(person, place, top.map(Belonging::member).as_ref()),
    })
}

fn entry(person: &Person, place: &Place, one: &Belonging) -> SwitchEntry {
    SwitchEntry {
        name: one.name.clone(),
        role: person.language.say(&one.role.saying()),
        address: same_section(place, &one.member()),
        current: place.organization == Some(one.organization),
    }
}

/// The same section of another organization, or its home if that member may not see it.
fn same_section(place: &Place, member: &Member) -> String {
    let seen = |section: &&Section| section.right.is_some_and(|right| member.may(right));
    place.section().filter(seen).map_or_else(
        || pages::urls::home(member.organization),
        |section| {
            section
                .pattern
                .replace("{organization}", &member.organization.to_string())
        },
    )
}

fn menu(person: &Person, place: &Place, member: Option<&Member>) -> Vec<MenuEntry> {
    let here = place.section().map(|section| section.pattern);
    let entry = |section: &Section, address: String| MenuEntry {
        label: person.language.say(&(section.key)()),
        icon: section.icon,
        address,
        current: here == Some(section.pattern),
        children: Vec::new(),
    };
    let Some(organization) = place.organization else {
        let address = |section: &Section| match section.icon {
            "building_2" => pages::urls::mine(),
            _ => identity::urls::preferences(),
        };
        return OF_PROFILE
            .iter()
            .map(|section| entry(section, address(section)))
            .collect();
    };
    let seen = |section: &&Section| {
        member
            .zip(section.right)
            .is_some_and(|(member, right)| member.may(right))
    };
    let address = |section: &Section| {
        section
            .pattern
            .replace("{organization}", &organization.to_string())
    };
    OF_ORGANIZATION
        .iter()
        .filter(seen)
        .map(|section| entry(section, address(section)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::access::Role;

    fn place(pattern: &str) -> Place {
        Place {
            pattern: pattern.into(),
            organization: Some(OrganizationId::from(7)),
        }
    }

    #[test]
    fn switching_keeps_the_section_where_the_member_may_see_it() {
        let member = |role, accounting| Member {
            organization: OrganizationId::from(8),
            role,
            accounting,
        };
        for pattern in [
            "/organizations/{organization}",
            "/organizations/{organization}/x/{id}",
            "/profile/preferences",
        ] {
            let address = same_section(&place(pattern), &member(Role::External, false));
            assert_eq!(address, "/organizations/8", "{pattern}");
        }
        assert!(member(Role::Collaborator, true).may(Right::ManageAccounting));
        assert!(!member(Role::Collaborator, false).may(Right::ManageAccounting));
        assert!(!member(Role::External, true).may(Right::SeeOrganization));
    }

    #[test]
    fn a_place_belongs_to_its_section_and_not_to_one_that_begins_alike() {
        let section = |pattern| place(pattern).section().map(|section| section.pattern);
        assert_eq!(
            section("/profile/organizations/new"),
            Some("/profile/organizations")
        );
        assert_eq!(section("/profile/organizationsx"), None);
        assert_eq!(section("/login"), None);
    }
}
