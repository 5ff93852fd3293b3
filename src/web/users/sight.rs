//! *What can this person see?*: `…/users/{user}/rights`, and the same before a change is saved.

use actix_web::web::Path;
use askama::Template;

use super::urls;
use crate::domain::access::Use;
use crate::domain::access::may::ManageUsers;
use crate::domain::access::{Right, UserId};
use crate::domain::products::Stock;
use crate::domain::users::plans;
use crate::domain::users::sight::{self, Held, Seen, Sight, Source};
use crate::ground::i18n::Saying;
use crate::web::frame::{Answered, Error, Page, Visit};

/// What somebody sees, in words.
pub(super) struct Shown {
    /// Rights in the organization they have, and where from.
    pub(super) may: Vec<(String, String)>,
    /// Rights they have not.
    pub(super) may_not: Vec<String>,
    /// Products they see.
    pub(super) products: Vec<Line>,
    /// Kinds of which they will see what is to come.
    pub(super) future: Vec<Line>,
}

/// A product or a kind, and what may be done with it.
pub(super) struct Line {
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) uses: String,
    /// By what, one for each source.
    pub(super) sources: Vec<String>,
}

#[derive(Template)]
#[template(path = "users/sight.html")]
struct SightPage {
    page: Page,
    who: String,
    role: String,
    shown: Shown,
    member: String,
}

/// Shows what a member sees.
pub async fn get(visit: Visit<ManageUsers>, path: Path<(String, UserId)>) -> Answered {
    let user = path.into_inner().1;
    let organization = visit.organization()?;
    let (page, found) = visit
        .show(move |look, permit| {
            let Some(plan) = plans::of_member(look, permit, user)? else {
                return Ok(None);
            };
            let member = permit.member()?.clone();
            let (seen, stock) = sight::of_plan(look, &member, &plan)?;
            Ok(Some((plan, seen, stock)))
        })
        .await?;
    let (plan, seen, stock) = found.ok_or(Error::NotFound)?;
    let role = plan.role.map(|role| page.language.say(&role.saying()));
    let title = Saying::new("users-sight-title").with("name", plan.who());
    Page::render(&SightPage {
        shown: shown(&page, &seen, &stock),
        who: plan.who(),
        role: role.unwrap_or_default(),
        member: urls::member(organization, user),
        page: page.titled(&title),
    })
}

/// What somebody sees, in the reader's words.
pub(super) fn shown(page: &Page, sight: &Sight, stock: &[Stock]) -> Shown {
    let (held, lacking): (Vec<&Held>, Vec<&Held>) =
        sight.rights.iter().partition(|held| held.source.is_some());
    Shown {
        may: held
            .iter()
            .map(|held| {
                let source = held.source.as_ref().map(|source| from(page, source));
                (right(page, held.right), source.unwrap_or_default())
            })
            .collect(),
        may_not: lacking.iter().map(|held| right(page, held.right)).collect(),
        products: sight
            .products
            .iter()
            .map(|one| line(page, one, stock))
            .collect(),
        future: sight
            .future
            .iter()
            .map(|one| line(page, one, stock))
            .collect(),
    }
}

fn line(page: &Page, seen: &Seen, stock: &[Stock]) -> Line {
    let kinds = stock.iter().flat_map(|shelf| &shelf.kinds);
    let kind = kinds
        .map(|(kind, _)| kind)
        .find(|kind| kind.word == seen.kind);
    let alone = seen.sources.len() == 1;
    Line {
        name: seen.name.clone(),
        kind: kind.map_or_else(String::new, |kind| kind.names.of(page.language).to_owned()),
        uses: uses(page, seen.uses),
        sources: seen
            .sources
            .iter()
            .map(|(source, by)| {
                if alone {
                    from(page, source)
                } else {
                    page.language.labelled(uses(page, *by), from(page, source))
                }
            })
            .collect(),
    }
}

/// *Technical*, *Statistics*, or both.
pub(super) fn uses(page: &Page, uses: Use) -> String {
    let mut words = Vec::new();
    if uses.technical {
        words.push(page.say("users-grants-technical").to_string());
    }
    if uses.statistics {
        words.push(page.say("users-grants-statistics").to_string());
    }
    words.join(", ")
}

/// Where a right comes from, in words.
fn from(page: &Page, source: &Source) -> String {
    let saying = match source {
        Source::Role => Saying::new("users-source-role"),
        Source::Own { kind, until } => {
            let saying = match (kind, until) {
                (false, None) => Saying::new("users-source-own"),
                (true, None) => Saying::new("users-source-own-kind"),
                (false, Some(_)) => Saying::new("users-source-own-until"),
                (true, Some(_)) => Saying::new("users-source-own-kind-until"),
            };
            match until {
                Some(until) => saying.with("date", page.day(*until)),
                None => saying,
            }
        }
        Source::Team { name, kind: false } => {
            Saying::new("users-source-team").with("team", name.as_str())
        }
        Source::Team { name, kind: true } => {
            Saying::new("users-source-team-kind").with("team", name.as_str())
        }
    };
    page.language.say(&saying)
}

/// A right in plain words.
fn right(page: &Page, right: Right) -> String {
    let saying = Saying::new(match right {
        Right::SeeName => "users-right-see-name",
        Right::SeeOrganization => "users-right-see-organization",
        Right::EditOrganization => "users-right-edit-organization",
        Right::ManageUsers => "users-right-manage-users",
        Right::GiveLegalRepresentative => "users-right-give-legal-representative",
        Right::AllProducts => "users-right-all-products",
        Right::OrderProducts => "users-right-order-products",
        Right::ManageAccounting => "users-right-manage-accounting",
        Right::RetrieveBalance => "users-right-retrieve-balance",
        Right::EndProducts => "users-right-end-products",
        Right::ManageClients => "users-right-manage-clients",
        Right::SeeActivity => "users-right-see-activity",
        Right::UseDirectory => "users-right-use-directory",
    });
    page.language.say(&saying)
}
