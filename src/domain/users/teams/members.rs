//! Who is in a team, and what each of them holds.

use std::collections::BTreeMap;

use super::effects::{self, Holding, Index};
use super::{Asked, Person, Team, queries, tell};
use crate::domain::access::{OrganizationId, Permit, TeamId, UserId, may};
use crate::domain::activity::{self, Entry, Kind};
use crate::domain::products;
use crate::domain::users::Change;
use crate::domain::users::grants::{self, Holder};
use crate::ground::db::{Look, Tx};
use crate::ground::failure::Answer;

/// Members of the organization, each with whether they are in the team.
///
/// # Errors
/// When the database fails.
pub fn candidates(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    team: TeamId,
    asked: &Asked,
) -> Answer<Vec<(Person, bool)>> {
    let organization = permit.member()?.organization;
    let people = queries::people(look, organization, asked)?;
    let ids: Vec<UserId> = people.iter().map(|one| one.user).collect();
    let within = queries::within(look, (organization, team), &ids)?;
    let marked = people.into_iter().map(|one| {
        let is_in = within.contains(&one.user);
        (one, is_in)
    });
    Ok(marked.collect())
}

/// Members with all that they hold, and the names of their teams: three queries for all of them.
///
/// # Errors
/// When the database fails.
pub fn holdings(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    asked: &Asked,
) -> Answer<(Vec<Holding>, BTreeMap<TeamId, String>)> {
    named(look, permit.member()?.organization, asked)
}

pub(super) fn load(
    look: &mut Look<'_>,
    organization: OrganizationId,
    asked: &Asked,
) -> Answer<Vec<Holding>> {
    Ok(named(look, organization, asked)?.0)
}

fn named(
    look: &mut Look<'_>,
    organization: OrganizationId,
    asked: &Asked,
) -> Answer<(Vec<Holding>, BTreeMap<TeamId, String>)> {
    let people = queries::people(look, organization, asked)?;
    let ids: Vec<UserId> = people.iter().map(|one| one.user).collect();
    let (mut granted, names) = queries::granted(look, organization, &ids)?;
    let holding = |person: Person| Holding {
        granted: granted.remove(&person.user).unwrap_or_default(),
        person,
    };
    Ok((people.into_iter().map(holding).collect(), names))
}

/// What is done with the leader.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Leader {
    /// Nothing: they stand on another page of the list.
    #[default]
    AsBefore,
    /// The team has none.
    Nobody,
    /// This member, who is in the team then.
    Is(UserId),
}

/// What a page of the list said.
#[derive(Debug, Clone, Default)]
pub struct Chosen {
    /// Who stood on the page: of the others nothing was said.
    pub shown: Vec<UserId>,
    /// Who of them is to be in the team.
    pub members: Vec<UserId>,
    /// Who leads it.
    pub leader: Leader,
}

/// Who came and who went.
#[derive(Debug, Clone)]
pub struct Moved {
    /// The team.
    pub team: Team,
    /// Who is in it now and was not.
    pub joined: Vec<Person>,
    /// Who was and is not.
    pub left: Vec<Person>,
}

/// Puts members into a team and takes others out, names its leader, and tells those concerned; `None`
/// when there is no such team. Whoever does not belong to the organization is left out.
///
/// # Errors
/// When the database fails.
pub fn set_members(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    team: TeamId,
    chosen: &Chosen,
) -> Answer<Option<Moved>> {
    let organization = permit.member()?.organization;
    let Some(found) = queries::find(tx, organization, team)? else {
        return Ok(None);
    };
    let leads = match chosen.leader {
        Leader::Is(user) => Some(user),
        Leader::AsBefore | Leader::Nobody => None,
    };
    let mut spoken_of: Vec<UserId> = chosen.shown.iter().copied().chain(leads).collect();
    spoken_of.sort();
    spoken_of.dedup();
    let asked = Asked {
        chosen: Some(spoken_of.clone()),
        count: i64::MAX,
        ..Asked::default()
    };
    let holdings = load(tx, organization, &asked)?;
    let within = queries::within(tx, (organization, team), &spoken_of)?;
    let wanted = |user: UserId| chosen.members.contains(&user) || leads == Some(user);
    let moves = |one: &&Holding| wanted(one.person.user) != within.contains(&one.person.user);
    let moving: Vec<Holding> = holdings.iter().filter(moves).cloned().collect();
    let (joined, left): (Vec<Holding>, Vec<Holding>) =
        moving.into_iter().partition(|one| wanted(one.person.user));
    for one in &left {
        queries::take_out(tx, team, one.person.user)?;
    }
    for one in &joined {
        queries::put_in(tx, organization, team, one.person.user)?;
    }
    let before = queries::leader(tx, organization, team)?;
    let known = leads.filter(|user| holdings.iter().any(|one| one.person.user == *user));
    let leader = match chosen.leader {
        Leader::AsBefore => before,
        Leader::Nobody => None,
        Leader::Is(_) => known.or(before),
    };
    if leader != before {
        queries::set_leader(tx, team, leader)?;
    }
    record(
        tx,
        (organization, &found),
        (&joined, &left),
        (before, leader),
        &holdings,
    )?;
    inform(tx, permit, &found, (&joined, &left))?;
    let people = |holdings: Vec<Holding>| holdings.into_iter().map(|one| one.person).collect();
    Ok(Some(Moved {
        team: found,
        joined: people(joined),
        left: people(left),
    }))
}

/// One line for the team, and one for each person whose rights may be others now.
fn record(
    tx: &mut Tx<'_>,
    (organization, team): (OrganizationId, &Team),
    (joined, left): (&[Holding], &[Holding]),
    (before, leader): (Option<UserId>, Option<UserId>),
    holdings: &[Holding],
) -> Answer<()> {
    if joined.is_empty() && left.is_empty() && before == leader {
        return Ok(());
    }
    let names =
        |some: &[Holding]| -> Vec<String> { some.iter().map(|one| one.person.name()).collect() };
    let name = team.details.name.as_str();
    let mut entry = Entry::done(Kind::TeamChanged)
        .within(organization)
        .detail("team", name);
    if !joined.is_empty() || !left.is_empty() {
        entry = entry
            .detail("joined", names(joined))
            .detail("left", names(left));
    }
    if before != leader {
        let named = holdings.iter().find(|one| Some(one.person.user) == leader);
        let named = named.map(|one| one.person.name()).unwrap_or_default();
        entry = entry.detail("leader", named);
    }
    activity::record(tx, &entry)?;
    for one in joined.iter().chain(left) {
        let entry = Entry::done(Kind::RightsChanged)
            .of(one.person.user)
            .within(organization)
            .detail("team", name);
        activity::record(tx, &entry)?;
    }
    Ok(())
}

/// The summary to everybody who came or went.
fn inform(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    team: &Team,
    (joined, left): (&[Holding], &[Holding]),
) -> Answer<()> {
    if joined.is_empty() && left.is_empty() {
        return Ok(());
    }
    let member = permit.member()?.clone();
    let given = grants::of(tx, member.organization, Holder::Team(team.id))?;
    let stock = products::all(tx, &member)?;
    let (index, today) = (Index::of(&stock), tx.today());
    let mut letters = Vec::new();
    for (some, is_in) in [(joined, true), (left, false)] {
        for one in some {
            let grants: (&[_], &[_]) = if is_in { (&[], &given) } else { (&given, &[]) };
            let mut changes = vec![Change::Team {
                name: team.details.name.clone(),
                joined: is_in,
            }];
            changes.extend(effects::changes(one, team.id, grants, (&index, today)));
            letters.push((&one.person, changes));
        }
    }
    tell::send(tx, permit, letters)
}
