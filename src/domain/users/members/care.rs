//! Looking after members: alerts, unlocking, and what each of them prefers.

use super::{Profile, count_representatives, find, queries, with_role};
use crate::domain::access::{OrganizationId, Permit, Role, UserId, may};
use crate::domain::activity::{self, Entry, Kind};
use crate::domain::users::rules::{self, Move};
use crate::domain::users::{Mail, Refusal};
use crate::domain::{identity, organizations, outbox};
use crate::ground::db::Tx;
use crate::ground::failure::{Answer, No, refuse};

/// Whom an alert goes to.
#[derive(Debug, Clone)]
pub enum Alerted {
    /// These members.
    Chosen(Vec<UserId>),
    /// Everybody without a second factor.
    Without,
}

/// Asks members to turn on two-factor authentication; answers how many letters were written.
///
/// Those who have it are left out.
///
/// # Errors
/// Refused when nobody was chosen.
pub fn alert(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    whom: &Alerted,
) -> Result<usize, No<Refusal>> {
    let organization = permit.member()?.organization;
    let chosen = match whom {
        Alerted::Chosen(users) if users.is_empty() => return refuse(Refusal::NobodyChosen),
        Alerted::Chosen(users) => Some(users.as_slice()),
        Alerted::Without => None,
    };
    let members = queries::without_two_factor(tx, organization, chosen)?;
    let name = organizations::record(tx, organization)?.details.name;
    for one in &members {
        let entry = Entry::done(Kind::AlertSent)
            .of(one.user)
            .within(organization);
        activity::record(tx, &entry)?;
        let mail = Mail::SecurityAlert {
            first_name: one.first_name.clone(),
            organization: name.clone(),
            by: permit.person().name(),
        };
        outbox::enqueue(tx, &one.recipient(), &mail)?;
    }
    Ok(members.len())
}

/// Unlocks the sign-in of a member; an administrator does not touch a legal representative's.
///
/// # Errors
/// Refused when it is not locked, or not theirs to unlock.
pub fn unlock(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::UnlockMember>,
    user: UserId,
) -> Result<Option<Profile>, No<Refusal>> {
    let by = permit.member()?.clone();
    let Some(profile) = find(tx, by.organization, user)? else {
        return Ok(None);
    };
    let what = Move {
        from: Some(profile.member.role),
        to: Some(profile.member.role),
        own: permit.person().id == user,
    };
    rules::may_move(by.role, what, 1).map_err(No::Refused)?;
    if !identity::unlock_by_administrator(tx, user, by.organization)? {
        return refuse(Refusal::NotLocked);
    }
    let mail = Mail::Unlocked {
        first_name: profile.first_name.clone(),
        organization: organizations::record(tx, by.organization)?.details.name,
        by: permit.person().name(),
    };
    outbox::enqueue(tx, &profile.recipient(), &mail)?;
    Ok(Some(profile))
}

/// What one chooses for oneself: which messages come.
///
/// # Errors
/// Refused when the sole legal representative would receive no billing messages.
pub fn prefer(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::OwnMembership>,
    (billing, product): (bool, bool),
) -> Result<(), No<Refusal>> {
    let (user, member) = (permit.person().id, permit.member()?.clone());
    let sole = member.role == Role::LegalRepresentative
        && count_representatives(tx, member.organization)? == 1;
    if sole && !billing {
        return refuse(Refusal::SoleReceives);
    }
    queries::set_messages(tx, (member.organization, user), (billing, product))?;
    let entry = Entry::done(Kind::MessagesChanged)
        .of(user)
        .within(member.organization)
        .detail("billing_messages", billing)
        .detail("product_messages", product);
    activity::record(tx, &entry)?;
    Ok(())
}

/// Somebody must hear of what is to be paid: the only legal representative left receives billing messages.
///
/// # Errors
/// When the database fails.
pub(in crate::domain::users) fn keep_billing(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
) -> Answer<()> {
    let left = with_role(tx, organization, &[Role::LegalRepresentative])?;
    let [only] = left.as_slice() else {
        return Ok(());
    };
    if only.billing_messages {
        return Ok(());
    }
    let messages = (true, only.product_messages);
    queries::set_messages(tx, (organization, only.user), messages)?;
    let entry = Entry::done(Kind::MessagesChanged)
        .of(only.user)
        .within(organization)
        .detail("billing_messages", true);
    activity::record(tx, &entry)?;
    Ok(())
}
