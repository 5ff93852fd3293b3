//! How members go: removed by others after a review, or of their own accord.

use super::care::keep_billing;
use super::{Profile, count_representatives, find, queries, teams, with_role};
use crate::domain::access::{self, OrganizationId, Permit, Rights, Role, UserId, may};
use crate::domain::activity::{self, Entry, Kind};
use crate::domain::identity::Login;
use crate::domain::products::{self, Stock};
use crate::domain::users::rules::{self, Move};
use crate::domain::users::{Mail, Refusal, invitations};
use crate::domain::{organizations, outbox};
use crate::ground::db::{Look, Tx};
use crate::ground::failure::{Answer, No, refuse};

/// Somebody who is to be removed, and what stands against it.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// Who.
    pub profile: Profile,
    /// Their teams.
    pub teams: Vec<String>,
    /// The products they see no more; nothing is named of whoever sees all by the role.
    pub products: Vec<String>,
    /// Why they cannot be removed.
    pub refusal: Option<Refusal>,
}

/// More people than this are not removed at once.
const MOST: usize = 100;

/// The labels of what somebody sees by grants of their own and of their teams.
fn seen(rights: &Rights, stock: &[Stock]) -> Vec<String> {
    if rights.are_all() {
        return Vec::new();
    }
    let kinds = stock.iter().flat_map(|shelf| &shelf.kinds);
    kinds
        .flat_map(|(kind, products)| products.iter().map(move |one| (kind, one)))
        .filter(|(kind, one)| rights.on(one.id, &kind.word).is_any())
        .map(|(_, one)| one.name.clone())
        .collect()
}

/// Looks at those who are to be removed: each with what they lose, or why they stay.
///
/// # Errors
/// When the database fails.
pub fn candidates(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    users: &[UserId],
) -> Answer<Vec<Candidate>> {
    let by = permit.member()?.clone();
    let mut representatives = count_representatives(look, by.organization)?;
    let mut candidates = Vec::new();
    let stock = products::all(look, &by)?;
    for user in users.iter().take(MOST) {
        let Some(profile) = find(look, by.organization, *user)? else {
            continue;
        };
        let what = removal(&profile, permit.person().id);
        let refusal = rules::may_move(by.role, what, representatives).err();
        if refusal.is_none() && what.from == Some(Role::LegalRepresentative) {
            representatives -= 1;
        }
        let teams = teams(look, by.organization, *user)?;
        let rights = access::rights_of(look, &profile.member, *user)?;
        candidates.push(Candidate {
            products: seen(&rights, &stock),
            profile,
            teams: teams.into_iter().map(|(_, name)| name).collect(),
            refusal,
        });
    }
    Ok(candidates)
}

fn removal(profile: &Profile, by: UserId) -> Move {
    Move {
        from: Some(profile.member.role),
        to: None,
        own: profile.user == by,
    }
}

/// Removes members, one by one in the order given: those who may not be removed stay.
///
/// # Errors
/// Refused when nobody can be removed, or the password must be asked for again.
pub fn remove(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    users: &[UserId],
    typed_login: &str,
) -> Result<Vec<Profile>, No<Refusal>> {
    let typed = Login::parse(typed_login).ok();
    let own = Login::parse(&permit.person().login).ok();
    if typed.is_none()
        || typed.map(|one| one.key().to_owned()) != own.map(|one| one.key().to_owned())
    {
        return refuse(Refusal::LoginNotYours);
    }
    if users.len() > MOST {
        return refuse(Refusal::TooManyPeople);
    }
    let candidates = candidates(tx, permit, users)?;
    let first = candidates.iter().find_map(|one| one.refusal);
    let going: Vec<Profile> = candidates
        .into_iter()
        .filter(|one| one.refusal.is_none())
        .map(|one| one.profile)
        .collect();
    if going.is_empty() {
        return refuse(first.unwrap_or(Refusal::NobodyChosen));
    }
    let touches_law = |one: &Profile| rules::needs_confirmation(removal(one, permit.person().id));
    if going.iter().any(touches_law) && !permit.is_confirmed(tx.now) {
        return refuse(Refusal::Unconfirmed);
    }
    let organization = permit.member()?.organization;
    let name = organizations::record(tx, organization)?.details.name;
    let by = permit.person().name();
    for profile in &going {
        queries::delete(tx, organization, profile.user)?;
        invitations::withdraw_of(tx, organization, (profile.user, None))?;
        let entry = Entry::done(Kind::MemberRemoved)
            .of(profile.user)
            .within(organization)
            .detail("role", profile.member.role.word());
        activity::record(tx, &entry)?;
        let mail = Mail::Removed {
            first_name: profile.first_name.clone(),
            organization: name.clone(),
            by: by.clone(),
        };
        outbox::enqueue(tx, &profile.recipient(), &mail)?;
        if profile.member.role == Role::LegalRepresentative {
            tell_representatives(tx, organization, (&profile.name(), &by, false))?;
        }
    }
    keep_billing(tx, organization)?;
    Ok(going)
}

/// Leaves the organization; the last legal representative cannot.
///
/// # Errors
/// Refused when they are the last legal representative.
pub fn leave(tx: &mut Tx<'_>, permit: &Permit<'_, may::Leave>) -> Result<String, No<Refusal>> {
    let (user, member) = (permit.person().id, permit.member()?.clone());
    let what = Move {
        from: Some(member.role),
        to: None,
        own: true,
    };
    let representatives = count_representatives(tx, member.organization)?;
    rules::may_move(member.role, what, representatives).map_err(No::Refused)?;
    let name = organizations::record(tx, member.organization)?.details.name;
    queries::delete(tx, member.organization, user)?;
    invitations::withdraw_of(tx, member.organization, (user, None))?;
    keep_billing(tx, member.organization)?;
    let entry = Entry::done(Kind::MemberLeft)
        .of(user)
        .within(member.organization)
        .detail("role", member.role.word());
    activity::record(tx, &entry)?;
    for one in with_role(tx, member.organization, &[Role::LegalRepresentative])? {
        let mail = Mail::Left {
            first_name: one.first_name.clone(),
            organization: name.clone(),
            member: permit.person().name(),
        };
        outbox::enqueue(tx, &one.recipient(), &mail)?;
    }
    Ok(name)
}

/// Whether one may leave, for the page that asks.
///
/// # Errors
/// When the database fails.
pub fn may_leave(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::Leave>,
) -> Answer<Result<String, Refusal>> {
    let member = permit.member()?.clone();
    let what = Move {
        from: Some(member.role),
        to: None,
        own: true,
    };
    let representatives = count_representatives(look, member.organization)?;
    let name = organizations::record(look, member.organization)?
        .details
        .name;
    Ok(rules::may_move(member.role, what, representatives).map(|()| name))
}

/// Tells the legal representatives that somebody is one of them now, or no longer.
pub(in crate::domain::users) fn tell_representatives(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    (member, by, named): (&str, &str, bool),
) -> Answer<()> {
    let name = organizations::record(tx, organization)?.details.name;
    for one in with_role(tx, organization, &[Role::LegalRepresentative])? {
        // Whoever it is about reads it in the summary of their own rights.
        if one.name() == member {
            continue;
        }
        let mail = Mail::Representative {
            first_name: one.first_name.clone(),
            organization: name.clone(),
            member: member.to_owned(),
            by: by.to_owned(),
            named,
        };
        outbox::enqueue(tx, &one.recipient(), &mail)?;
    }
    Ok(())
}
