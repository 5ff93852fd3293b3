//! The shell of a signed-in page: switcher and left menu, from the table of sections.

use actix_web::HttpRequest;

use super::catalog_menu;
use super::page::{MenuEntry, Shell, ShownOrganization, SwitchEntry};
use super::sections::{self, OF_ORGANIZATION, OF_PROFILE, Section};
use crate::domain::access::{Member, OrganizationId, Person};
use crate::domain::organizations::{self, Belonging};
use crate::ground::db::Look;
use crate::ground::failure::Answer;
use crate::web::organizations as pages;

/// More organizations than this get a filter box.
const WITHOUT_FILTER: usize = 10;

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
            pattern: sections::of(request.match_pattern().unwrap_or_default()),
            organization,
        }
    }

    /// The section that this place belongs to: the longest pattern that it begins with, on the
    /// second level before the first.
    fn section(&self) -> Option<&'static Section> {
        let sections = OF_ORGANIZATION.iter().chain(OF_PROFILE);
        let within = sections
            .flat_map(|section| section.children.iter().chain(std::iter::once(section)))
            .filter(|section| {
                let rest = self.pattern.strip_prefix(section.pattern);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            });
        within.max_by_key(|section| (section.pattern.len(), section.children.is_empty()))
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
    // An organization that asks for a second factor shows nothing of its own without one.
    let closed = |one: &Belonging| one.gated && !person.two_factor;
    let member = top.map(|one| &one.member);
    let most = if top.is_some_and(closed) {
        1
    } else {
        OF_ORGANIZATION.len()
    };
    let inside = top.filter(|one| !closed(one)).map(|one| &one.member);
    let switcher = theirs.iter().map(|one| entry(person, place, one)).collect();
    Ok(Shell {
        organization: top.map(|one| ShownOrganization {
            name: one.name.clone(),
            home: pages::urls::home(one.organization),
            logo: (one.logo.as_ref())
                .filter(|_| !closed(one))
                .map(|hash| pages::urls::logo(one.organization, hash)),
        }),
        switcher,
        switcher_filter: more,
        menu: menu(person, place, member, most),
        catalog: catalog_menu::load(look, person, inside)?,
    })
}

fn entry(person: &Person, place: &Place, one: &Belonging) -> SwitchEntry {
    SwitchEntry {
        name: one.name.clone(),
        role: person.language.say(&one.role.saying()),
        address: same_section(place, &one.member),
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

/// The sections that a member may see, of the first `most` of an organization.
fn menu(person: &Person, place: &Place, member: Option<&Member>, most: usize) -> Vec<MenuEntry> {
    let here = place.section();
    let current = |section: &Section| {
        here.is_some_and(|here| {
            here.pattern == section.pattern && here.children.len() == section.children.len()
        })
    };
    let entry = |section: &Section, address: String| MenuEntry {
        label: person.language.say(&(section.key)()),
        icon: section.icon,
        address,
        current: current(section),
        children: Vec::new(),
    };
    let Some(organization) = place.organization else {
        return OF_PROFILE
            .iter()
            .map(|section| entry(section, section.pattern.to_owned()))
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
    let whole = |section: &Section| {
        if section.children.is_empty() {
            return seen(&section).then(|| entry(section, address(section)));
        }
        let children: Vec<MenuEntry> = section
            .children
            .iter()
            .filter(seen)
            .map(|child| entry(child, address(child)))
            .collect();
        let first = children.first()?.address.clone();
        Some(MenuEntry {
            children,
            ..entry(section, first)
        })
    };
    OF_ORGANIZATION
        .iter()
        .take(most)
        .filter_map(whole)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::access::{Right, Role};

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
        let checkout = place(&sections::of(
            "/organizations/{organization}/checkout/{order}".into(),
        ));
        assert_eq!(
            checkout.section().map(|section| section.pattern),
            Some("/organizations/{organization}/accounting/due")
        );
        assert_eq!(section("/profile/organizationsx"), None);
        assert_eq!(section("/login"), None);
    }
}
