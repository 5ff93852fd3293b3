//! Teams: named, coloured groups of members with rights on products.

mod effects;
mod members;
mod products;
mod queries;
mod rules;
mod tell;

pub(super) use self::rules::fit;
use crate::domain::access::{OrganizationId, Permit, Role, TeamId, UserId, may};
use crate::domain::activity::{self, Entry, Kind};
use crate::domain::outbox::Recipient;
use crate::ground::db::{Constraint, Look, Tx, words};
use crate::ground::failure::{Answer, Failure, No, refuse};
use crate::ground::i18n::Language;

pub use self::effects::{Anyway, Effect, Holding, effects, given};
pub use self::members::{Chosen, Leader, Moved, candidates, holdings, set_members};
pub use self::products::set_products;
pub use self::rules::{Field, Problem, Refusal, Typed};
pub use self::tell::{Loss, delete, losses};

words! {
    /// The colour of a team: one of the eight tiles.
    pub enum Colour {
        /// Blue.
        Blue = "1" => "frame-colour-blue",
        /// Violet.
        Violet = "2" => "frame-colour-violet",
        /// Pink.
        Pink = "3" => "frame-colour-pink",
        /// Red.
        Red = "4" => "frame-colour-red",
        /// Orange.
        Orange = "5" => "frame-colour-orange",
        /// Olive.
        Olive = "6" => "frame-colour-olive",
        /// Green.
        Green = "7" => "frame-colour-green",
        /// Teal.
        Teal = "8" => "frame-colour-teal",
    }
}

/// What a team is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    /// Unique in the organization.
    pub name: String,
    /// In lists, a dot beside the name.
    pub colour: Colour,
    /// What it is for; may be empty.
    pub description: String,
}

/// A team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Team {
    /// Which one.
    pub id: TeamId,
    /// What it is called.
    pub details: Details,
}

/// A team and who leads it, with their name.
pub type Led = (Team, Option<(UserId, String)>);

/// Where the list goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    /// The folded name of the last one shown.
    pub name_key: String,
    /// Which one it was.
    pub team: TeamId,
}

/// A line of the list.
#[derive(Debug, Clone)]
pub struct Line {
    /// The team.
    pub team: Team,
    /// Its name as the list is sorted.
    pub name_key: String,
    /// Who leads it.
    pub leader: Option<String>,
    /// How many members it has.
    pub members: i64,
    /// On how many products it has rights of their own.
    pub products: i64,
    /// On how many whole kinds.
    pub kinds: i64,
}

/// A member of the organization, as teams see them.
#[derive(Debug, Clone)]
pub struct Person {
    /// Who.
    pub user: UserId,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// The name as lists sort it.
    pub name_key: String,
    /// The login.
    pub login: String,
    /// The language of letters to them.
    pub language: Language,
    /// The role.
    pub role: Role,
}

impl Person {
    /// First and last name.
    pub fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }

    /// To their login.
    pub fn recipient(&self) -> Recipient {
        Recipient {
            address: self.login.clone(),
            language: self.language,
        }
    }
}

/// Which members of the organization.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Only those in this team.
    pub team: Option<TeamId>,
    /// Only these.
    pub chosen: Option<Vec<UserId>>,
    /// What stands in name or login.
    pub search: String,
    /// After this one: folded name and id.
    pub after: Option<(String, UserId)>,
    /// How many at most.
    pub count: i64,
}

/// The teams of an organization by name.
///
/// # Errors
/// When the database fails.
pub fn names(look: &mut Look<'_>, organization: OrganizationId) -> Answer<Vec<(TeamId, String)>> {
    queries::names(look, organization)
}

/// Teams with leaders and numbers, by name, from a cursor on.
///
/// # Errors
/// When the database fails.
pub fn list(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    search: &str,
    page: (Option<&Cursor>, i64),
) -> Answer<Vec<Line>> {
    let organization = permit.member()?.organization;
    let mut lines = queries::list(look, organization, search, page)?;
    queries::fill(look, organization, &mut lines)?;
    Ok(lines)
}

/// A team, if the organization has it.
///
/// # Errors
/// When the database fails.
pub fn find(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    team: TeamId,
) -> Answer<Option<Team>> {
    queries::find(look, permit.member()?.organization, team)
}

/// A team with who leads it, if the organization has it.
///
/// # Errors
/// When the database fails.
pub fn find_led(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    team: TeamId,
) -> Answer<Option<Led>> {
    queries::find_led(look, permit.member()?.organization, team)
}

/// How many members a team has.
///
/// # Errors
/// When the database fails.
pub fn count_members(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    team: TeamId,
) -> Answer<i64> {
    queries::count_members(look, permit.member()?.organization, team)
}

/// Creates a team, without members and rights.
///
/// # Errors
/// Refused with every field that cannot stand, also when the name is taken.
pub fn create(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    typed: &Typed,
) -> Result<Team, No<Vec<Problem>>> {
    let organization = permit.member()?.organization;
    let details = rules::read(typed).map_err(No::Refused)?;
    let team = Team {
        id: tx.draw(),
        details,
    };
    unless_taken(queries::insert(tx, organization, &team))?;
    let entry = Entry::done(Kind::TeamCreated)
        .within(organization)
        .detail("team", team.details.name.as_str());
    activity::record(tx, &entry)?;
    Ok(team)
}

/// Changes what a team is called; `None` when there is no such team. The same again changes nothing.
///
/// # Errors
/// Refused with every field that cannot stand, also when the name is taken.
pub fn change(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    team: TeamId,
    typed: &Typed,
) -> Result<Option<Team>, No<Vec<Problem>>> {
    let organization = permit.member()?.organization;
    let Some(before) = queries::find(tx, organization, team)? else {
        return Ok(None);
    };
    let details = rules::read(typed).map_err(No::Refused)?;
    let after = Team { id: team, details };
    if after != before {
        unless_taken(queries::update(tx, team, &after.details))?;
        let entry = Entry::done(Kind::TeamChanged)
            .within(organization)
            .detail("team", after.details.name.as_str());
        let entry = rules::changed(entry, &before.details, &after.details);
        activity::record(tx, &entry)?;
    }
    Ok(Some(after))
}

/// The constraint is the check: two who take the same name at once are told apart by it.
fn unless_taken(written: Answer<()>) -> Result<(), No<Vec<Problem>>> {
    match written {
        Err(Failure::Database(error)) if Constraint::TeamName.refused(&error) => {
            refuse(vec![Problem {
                field: Field::Name,
                refusal: Refusal::NameTaken,
            }])
        }
        written => Ok(written?),
    }
}

/// Puts a member into these teams of the organization and no others.
pub(super) fn set_of_member(
    tx: &mut Tx<'_>,
    (organization, user): (OrganizationId, UserId),
    chosen: &[TeamId],
) -> Answer<()> {
    let before = queries::of_member(tx, organization, user)?;
    let all = queries::names(tx, organization)?;
    for team in before.iter().filter(|team| !chosen.contains(team)) {
        queries::take_out(tx, *team, user)?;
    }
    for (team, _) in all {
        if chosen.contains(&team) && !before.contains(&team) {
            queries::put_in(tx, organization, team, user)?;
        }
    }
    Ok(())
}
