//! What a team may do with which products.

use super::effects::{self, Index};
use super::{Asked, Team, members, queries, rules, tell};
use crate::domain::access::{Permit, TeamId, may};
use crate::domain::activity::{self, Entry, Kind};
use crate::domain::products;
use crate::domain::users::grants::{self, Holder, Wish};
use crate::ground::db::Tx;
use crate::ground::failure::Answer;

/// Sets a team's rights on products and tells those for whom that changes anything; `None` when there
/// is no such team. What the form does not offer stays as it is.
///
/// # Errors
/// When the database fails.
pub fn set_products(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    team: TeamId,
    wishes: &[Wish],
) -> Answer<Option<Team>> {
    let member = permit.member()?.clone();
    let Some(found) = queries::find(tx, member.organization, team)? else {
        return Ok(None);
    };
    let stock = products::all(tx, &member)?;
    let before = grants::of(tx, member.organization, Holder::Team(team))?;
    let wishes = rules::fit(wishes, &before, &stock);
    let after = rules::granted(&wishes, team);
    let (old, new) = (
        rules::noted(&rules::wishes(&before), &stock),
        rules::noted(&wishes, &stock),
    );
    if old == new {
        return Ok(Some(found));
    }
    grants::set(tx, member.organization, Holder::Team(team), (&wishes, None))?;
    let entry = Entry::done(Kind::TeamChanged)
        .within(member.organization)
        .detail("team", found.details.name.as_str())
        .detail("old", old)
        .detail("new", new);
    activity::record(tx, &entry)?;
    let asked = Asked {
        team: Some(team),
        count: i64::MAX,
        ..Asked::default()
    };
    let holdings = members::load(tx, member.organization, &asked)?;
    let (index, today) = (Index::of(&stock), tx.today());
    let letters = holdings
        .iter()
        .map(|one| {
            let changes = effects::changes(one, team, (&before, &after), (&index, today));
            (&one.person, changes)
        })
        .collect();
    tell::send(tx, permit, letters)?;
    Ok(Some(found))
}
