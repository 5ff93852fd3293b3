//! Inviting, and what becomes of an invitation before it is answered.

use chrono::TimeDelta;

use super::{BETWEEN_LETTERS, Invitation, Means, State, queries};
use crate::domain::access::{
    Grant, Member, OrganizationId, Permit, Right, Role, UserId, grant, may,
};
use crate::domain::activity::{self, Entry, Kind};
use crate::domain::identity::{self, Login};
use crate::domain::users::grants::{self, Holder};
use crate::domain::users::plans::{Applied, Plan};
use crate::domain::users::rules::{Move, may_have_accounting, may_move};
use crate::domain::users::{InvitationId, Mail, Refusal};
use crate::domain::{organizations, outbox};
use crate::ground::crypto::sha256;
use crate::ground::db::Tx;
use crate::ground::failure::{Answer, No, refuse};
use crate::ground::random;

/// More letters to strangers than this an organization does not write within a day.
const MOST_A_DAY: i64 = 1000;

/// Sends an invitation to every address of a plan that can be invited; the others are named.
pub(in crate::domain::users) fn send(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    means: &Means,
    (plan, role): (&Plan, Role),
) -> Answer<Option<Applied>> {
    let (mut sent, mut refused) = (Vec::new(), Vec::new());
    for typed in &plan.emails {
        match invite(tx, permit, means, (plan, role, typed)) {
            Ok(address) => sent.push(address),
            Err(No::Refused(refusal)) => refused.push((typed.clone(), refusal)),
            Err(No::Failed(failure)) => return Err(failure),
        }
    }
    Ok(Some(Applied::Invited { sent, refused }))
}

fn invite(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    means: &Means,
    (plan, role, typed): (&Plan, Role, &str),
) -> Result<String, No<Refusal>> {
    let member = permit.member()?.clone();
    let Ok(login) = Login::parse(typed) else {
        return refuse(Refusal::EmailUnfit);
    };
    stands_free(tx, &member, &login)?;
    let nonce = random::bytes::<16>().to_vec();
    let id: InvitationId = tx.draw();
    let token = means.key.link_token(super::PURPOSE, id.number(), &nonce);
    let single = plan.emails.len() == 1;
    let invitation = Invitation {
        id,
        organization: member.organization,
        email: login.address().to_owned(),
        // Whoever has an account reads their own language.
        language: identity::language_of(tx, &login)?.unwrap_or(plan.language),
        first_name: if single {
            plan.first_name.trim().to_owned()
        } else {
            String::new()
        },
        last_name: if single {
            plan.last_name.trim().to_owned()
        } else {
            String::new()
        },
        role,
        accounting: plan.accounting && may_have_accounting(role),
        until: plan.until.filter(|_| plan.is_limited()),
        billing_messages: plan.billing_messages,
        product_messages: plan.product_messages,
        invited_by: Some(permit.person().id),
        state: State::Open,
        sent_at: tx.now,
        expires_at: tx.now.plus(means.valid_for),
        nonce,
    };
    queries::insert(tx, &invitation, (login.key(), &sha256(token.as_bytes())))?;
    give(tx, &invitation, plan)?;
    let entry = Entry::done(Kind::Invited)
        .within(member.organization)
        .detail("email", invitation.email.as_str())
        .detail("role", role.word());
    activity::record(tx, &entry)?;
    write(tx, permit, &invitation)?;
    Ok(invitation.email)
}

/// Whether an address can be invited now; an invitation that ran out makes way.
fn stands_free(tx: &mut Tx<'_>, member: &Member, login: &Login) -> Result<(), No<Refusal>> {
    if queries::is_member(tx, member.organization, login.key())? {
        return refuse(Refusal::AlreadyMember);
    }
    if let Some(sent) = queries::last_sent(tx, member.organization, login.key())?
        && tx.now < sent.plus(BETWEEN_LETTERS)
        && queries::find_open(tx, member.organization, login.key())?.is_none()
    {
        // Withdrawn and invited anew at once would go round the wait.
        return refuse(Refusal::JustInvited);
    }
    let since = tx.now.minus(TimeDelta::days(1));
    if queries::count_since(tx, member.organization, since)? >= MOST_A_DAY {
        return refuse(Refusal::TooManyInvitations);
    }
    match queries::find_open(tx, member.organization, login.key())? {
        Some(open) if open.works(tx.now) => return refuse(Refusal::AlreadyInvited),
        // It ran out: the new one takes its place.
        Some(old) => {
            queries::settle(tx, old.id, State::Withdrawn)?;
        }
        None => {}
    }
    Ok(())
}

/// Grants and teams of an invitation are those of the plan.
fn give(tx: &mut Tx<'_>, invitation: &Invitation, plan: &Plan) -> Answer<()> {
    let wishes: &[_] = if plan.is_limited() { &plan.wishes } else { &[] };
    grants::set(
        tx,
        invitation.organization,
        Holder::Invitation(invitation.id),
        (wishes, invitation.until),
    )?;
    queries::set_teams(tx, invitation.organization, invitation.id, &plan.teams)
}

fn write(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    invitation: &Invitation,
) -> Answer<()> {
    let member = permit.member()?.clone();
    let mail = Mail::Invitation {
        first_name: invitation.first_name.clone(),
        organization: organizations::name(tx, &member)?,
        inviter: permit.person().name(),
        role: invitation.role,
        link: invitation.facts(),
    };
    outbox::enqueue(tx, &invitation.recipient(), &mail)?;
    Ok(())
}

/// An open invitation that this person may change; an administrator keeps off those of legal representatives.
fn lock(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    id: InvitationId,
) -> Result<Option<Invitation>, No<Refusal>> {
    let member = permit.member()?.clone();
    let found = queries::find(tx, member.organization, id)?;
    let Some(invitation) = found.filter(|one| one.state == State::Open) else {
        return Ok(None);
    };
    let what = Move {
        from: None,
        to: Some(invitation.role),
        own: false,
    };
    may_move(member.role, what, 1).map_err(No::Refused)?;
    Ok(Some(invitation))
}

/// Changes what an open invitation gives; its link stays the same.
pub(in crate::domain::users) fn edit(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    id: InvitationId,
    (plan, role): (&Plan, Role),
) -> Result<Option<Applied>, No<Refusal>> {
    let Some(invitation) = lock(tx, permit, id)? else {
        return Ok(None);
    };
    let changed = Invitation {
        role,
        accounting: plan.accounting && may_have_accounting(role),
        until: plan.until.filter(|_| plan.is_limited()),
        billing_messages: plan.billing_messages,
        product_messages: plan.product_messages,
        ..invitation
    };
    queries::update(tx, &changed)?;
    give(tx, &changed, plan)?;
    let entry = Entry::done(Kind::InvitationChanged)
        .within(changed.organization)
        .detail("email", changed.email.as_str())
        .detail("role", role.word());
    activity::record(tx, &entry)?;
    Ok(Some(Applied::Edited(id)))
}

/// Sends an open invitation again: the same link works for another seven days.
///
/// # Errors
/// Refused within five minutes of the last letter.
pub fn resend(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    means: &Means,
    id: InvitationId,
) -> Result<Option<Invitation>, No<Refusal>> {
    let Some(invitation) = lock(tx, permit, id)? else {
        return Ok(None);
    };
    let again = invitation.sent_at.plus(BETWEEN_LETTERS);
    if tx.now < again {
        return refuse(Refusal::TooSoon(again));
    }
    let sent = Invitation {
        sent_at: tx.now,
        expires_at: tx.now.plus(means.valid_for),
        ..invitation
    };
    queries::update(tx, &sent)?;
    let entry = Entry::done(Kind::InvitationResent)
        .within(sent.organization)
        .detail("email", sent.email.as_str());
    activity::record(tx, &entry)?;
    write(tx, permit, &sent)?;
    Ok(Some(sent))
}

/// Withdraws an open invitation: its link works no more.
///
/// # Errors
/// Refused when it is not theirs to withdraw.
pub fn withdraw(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    id: InvitationId,
) -> Result<Option<Invitation>, No<Refusal>> {
    let Some(invitation) = lock(tx, permit, id)? else {
        return Ok(None);
    };
    if !queries::settle(tx, id, State::Withdrawn)? {
        return Ok(None);
    }
    let entry = Entry::done(Kind::InvitationWithdrawn)
        .within(invitation.organization)
        .detail("email", invitation.email.as_str());
    activity::record(tx, &entry)?;
    Ok(Some(invitation))
}

/// Withdraws open invitations that are no longer the inviter's to give: they left, or lost the right.
pub(in crate::domain::users) fn withdraw_of(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    (inviter, role): (UserId, Option<Role>),
) -> Answer<()> {
    for invitation in queries::open_of(tx, organization, inviter)? {
        let what = Move {
            from: None,
            to: Some(invitation.role),
            own: false,
        };
        let gives = role.is_some_and(|role| {
            grant(role, Right::ManageUsers) == Grant::Yes && may_move(role, what, 1).is_ok()
        });
        if !gives && queries::settle(tx, invitation.id, State::Withdrawn)? {
            let entry = Entry::done(Kind::InvitationWithdrawn)
                .within(organization)
                .detail("email", invitation.email.as_str());
            activity::record(tx, &entry)?;
        }
    }
    Ok(())
}
