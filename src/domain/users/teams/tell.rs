//! Deleting a team, what goes away with it, and the summaries to those concerned.

use super::effects::{self, Effect, Index, effects};
use super::{Asked, Person, Team, members, queries};
use crate::domain::access::{Permit, TeamId, may};
use crate::domain::activity::{self, Entry, Kind};
use crate::domain::users::grants::{self, Holder};
use crate::domain::users::{Change, Mail};
use crate::domain::{organizations, outbox, products};
use crate::ground::db::{Look, Tx};
use crate::ground::failure::Answer;

/// Who loses what with a team.
#[derive(Debug, Clone)]
pub struct Loss {
    /// How many members the team has.
    pub members: usize,
    /// Members who lose access that they have by nothing else, and what.
    pub people: Vec<(Person, Vec<Effect>)>,
    /// How many open invitations lead into the team.
    pub invitations: i64,
}

/// What goes away with a team; `None` when there is no such team.
///
/// # Errors
/// When the database fails.
pub fn losses(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    team: TeamId,
) -> Answer<Option<(Team, Loss)>> {
    let member = permit.member()?.clone();
    let Some(found) = queries::find(look, member.organization, team)? else {
        return Ok(None);
    };
    let given = grants::of(look, member.organization, Holder::Team(team))?;
    let stock = products::all(look, &member)?;
    let holdings = members::load(look, member.organization, &all_of(team))?;
    let when = (permit.person().language, look.today());
    let lost = |holding: &effects::Holding| {
        let effects = effects(holding, (team, &given), &stock, when);
        let lost: Vec<Effect> = effects
            .into_iter()
            .filter(|one| one.lost().is_any())
            .collect();
        (!lost.is_empty()).then(|| (holding.person.clone(), lost))
    };
    let loss = Loss {
        members: holdings.len(),
        people: holdings.iter().filter_map(lost).collect(),
        invitations: queries::count_invitations(look, member.organization, team)?,
    };
    Ok(Some((found, loss)))
}

fn all_of(team: TeamId) -> Asked {
    Asked {
        team: Some(team),
        count: i64::MAX,
        ..Asked::default()
    }
}

/// Deletes a team with its rights and tells its members; `None` when there is no such team.
///
/// # Errors
/// When the database fails.
pub fn delete(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    team: TeamId,
) -> Answer<Option<Team>> {
    let member = permit.member()?.clone();
    let Some(found) = queries::find(tx, member.organization, team)? else {
        return Ok(None);
    };
    let given = grants::of(tx, member.organization, Holder::Team(team))?;
    let stock = products::all(tx, &member)?;
    let holdings = members::load(tx, member.organization, &all_of(team))?;
    queries::delete(tx, team)?;
    let entry = Entry::done(Kind::TeamDeleted)
        .within(member.organization)
        .detail("team", found.details.name.as_str())
        .detail("members", holdings.len() as i64);
    activity::record(tx, &entry)?;
    let (index, today) = (Index::of(&stock), tx.today());
    let mut letters = Vec::new();
    for one in &holdings {
        let mut changes = vec![Change::Team {
            name: found.details.name.clone(),
            joined: false,
        }];
        changes.extend(effects::changes(one, team, (&given, &[]), (&index, today)));
        letters.push((&one.person, changes));
    }
    send(tx, permit, letters)?;
    Ok(Some(found))
}

/// Sends each their summary; whoever has nothing in it gets none.
pub(super) fn send(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    letters: Vec<(&Person, Vec<Change>)>,
) -> Answer<()> {
    let organization = organizations::name(tx, &permit.member()?.clone())?;
    let by = permit.person().name();
    for (person, changes) in letters {
        if changes.is_empty() {
            continue;
        }
        let mail = Mail::RightsChanged {
            first_name: person.first_name.clone(),
            organization: organization.clone(),
            by: by.clone(),
            changes,
        };
        outbox::enqueue(tx, &person.recipient(), &mail)?;
    }
    Ok(())
}
