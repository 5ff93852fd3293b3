//! *What can this person see?*: the effective rights of a member in plain words, and where each comes from.

use chrono::NaiveDate;

use super::grants::{self, Holder};
use super::plans::Plan;
use super::rules::may_have_accounting;
use super::teams;
use crate::domain::access::{Grant, Member, OrganizationId, Right, Role, TeamId, grant};
use crate::domain::access::{Granted, Object, Rights, Through, Use};
use crate::domain::products::{self, Kind, Stock};
use crate::ground::db::Look;
use crate::ground::failure::Answer;

/// Where a right comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// The role gives it.
    Role,
    /// It was given to them.
    Own {
        /// On the whole kind.
        kind: bool,
        /// The last day.
        until: Option<NaiveDate>,
    },
    /// A team has it.
    Team {
        /// The team's name.
        name: String,
        /// On the whole kind.
        kind: bool,
    },
}

/// A right in the organization, and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Which right.
    pub right: Right,
    /// By what they have it; nothing when they have it not.
    pub source: Option<Source>,
}

/// What they may do with a product, or with products of a kind to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The product's label; empty for products to come.
    pub name: String,
    /// The word of its kind.
    pub kind: String,
    /// What they may do with it.
    pub uses: Use,
    /// By what, one line for each source.
    pub sources: Vec<(Source, Use)>,
}

/// All that somebody may.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sight {
    /// Rights in the organization, in the order of the matrix.
    pub rights: Vec<Held>,
    /// Products they see.
    pub products: Vec<Seen>,
    /// Kinds of which they will see every product to come.
    pub future: Vec<Seen>,
}

/// Rights that the page names: those of the specification's table that differ between members.
const NAMED: &[Right] = &[
    Right::SeeOrganization,
    Right::EditOrganization,
    Right::ManageUsers,
    Right::GiveLegalRepresentative,
    Right::OrderProducts,
    Right::ManageAccounting,
    Right::RetrieveBalance,
    Right::EndProducts,
    Right::SeeActivity,
    Right::UseDirectory,
];

/// What decides what somebody sees.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The role.
    pub role: Role,
    /// Whether the accounting was given.
    pub accounting: bool,
    /// The last day of the accounting.
    pub until: Option<NaiveDate>,
    /// Grants, their own and their teams'.
    pub granted: Vec<Granted>,
}

/// What somebody sees with these rights today: pure.
pub fn sight(
    facts: &Facts,
    stock: &[Stock],
    teams: &[(TeamId, String)],
    today: NaiveDate,
) -> Sight {
    let member = Member {
        organization: OrganizationId::from(0),
        role: facts.role,
        accounting: facts.accounting && facts.until.is_none_or(|until| today <= until),
    };
    let rights = Rights::of(&member, facts.granted.clone(), today);
    let kinds = || stock.iter().flat_map(|shelf| &shelf.kinds);
    let products = kinds().flat_map(|(kind, products)| products.iter().map(move |one| (kind, one)));
    let seen = |name: &str, kind: &Kind, covers: &dyn Fn(&Granted) -> bool| {
        let mut seen = seen_by(&rights, teams, covers);
        // Where there are no figures, nobody sees any.
        for uses in
            std::iter::once(&mut seen.uses).chain(seen.sources.iter_mut().map(|one| &mut one.1))
        {
            uses.statistics &= kind.statistics;
        }
        seen.sources.retain(|(_, uses)| uses.is_any());
        seen.name = name.to_owned();
        seen.kind.clone_from(&kind.word);
        seen
    };
    Sight {
        rights: NAMED
            .iter()
            .map(|right| held(&member, facts, *right))
            .collect(),
        products: products
            .map(|(kind, one)| seen(&one.name, kind, &|by| by.covers(one.id, &kind.word)))
            .filter(|one| one.uses.is_any())
            .collect(),
        future: kinds()
            .map(|(kind, _)| {
                let whole = Object::Kind(kind.word.clone());
                seen("", kind, &|by| by.object == whole)
            })
            .filter(|one| one.uses.is_any())
            .collect(),
    }
}

/// A right of the table, and by what this member has it.
fn held(member: &Member, facts: &Facts, right: Right) -> Held {
    let source = match grant(facts.role, right) {
        Grant::Yes => Some(Source::Role),
        Grant::IfGranted if member.may(right) => Some(Source::Own {
            kind: false,
            until: facts.until,
        }),
        Grant::No | Grant::IfGranted => None,
    };
    Held { right, source }
}

/// What the grants that cover something allow together, one source for each.
fn seen_by(rights: &Rights, teams: &[(TeamId, String)], covers: &dyn Fn(&Granted) -> bool) -> Seen {
    let (name, kind) = (String::new(), String::new());
    if rights.are_all() {
        return Seen {
            name,
            kind,
            uses: Use::FULL,
            sources: vec![(Source::Role, Use::FULL)],
        };
    }
    let by: Vec<&Granted> = rights.granted().iter().filter(|one| covers(one)).collect();
    Seen {
        name,
        kind,
        uses: by
            .iter()
            .fold(Use::default(), |uses, one| uses.and(one.uses)),
        sources: by
            .iter()
            .map(|one| (source(one, teams), one.uses))
            .collect(),
    }
}

fn source(one: &Granted, teams: &[(TeamId, String)]) -> Source {
    let kind = matches!(one.object, Object::Kind(_));
    match one.through {
        Through::Own => Source::Own {
            kind,
            until: one.until,
        },
        Through::Team(team) => Source::Team {
            name: teams
                .iter()
                .find(|(id, _)| *id == team)
                .map_or_else(String::new, |(_, name)| name.clone()),
            kind,
        },
    }
}

/// What a plan would let somebody see, and all that its page names.
///
/// # Errors
/// When the database fails.
pub fn of_plan(look: &mut Look<'_>, member: &Member, plan: &Plan) -> Answer<(Sight, Vec<Stock>)> {
    let stock = products::all(look, member)?;
    let names = teams::names(look, member.organization)?;
    let role = plan.role.unwrap_or(Role::External);
    let mut granted: Vec<Granted> = plan
        .wishes
        .iter()
        .filter_map(|wish| {
            Some(Granted {
                object: wish.object()?,
                uses: wish.uses(),
                until: plan.until,
                through: Through::Own,
            })
        })
        .collect();
    for team in plan.teams.iter().filter(|_| plan.is_limited()) {
        granted.extend(grants::of(look, member.organization, Holder::Team(*team))?);
    }
    let facts = Facts {
        role,
        accounting: plan.accounting && may_have_accounting(role),
        until: plan.until,
        granted,
    };
    let today = look.today();
    Ok((sight(&facts, &stock, &names, today), stock))
}
