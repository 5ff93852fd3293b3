//! Doing what a plan says: every rule is asked again in the transaction that changes.

use super::{Field, Plan, Problem, Target, queries, rules};
use crate::domain::access::{Permit, Role, UserId, may};
use crate::domain::activity::{self, Entry, Kind};
use crate::domain::products::{self, Stock};
use crate::domain::users::grants::{self, Holder};
use crate::domain::users::invitations::Means;
use crate::domain::users::members::{self, Profile};
use crate::domain::users::rules::{Move, may_have_accounting, needs_confirmation};
use crate::domain::users::{Change, DraftId, InvitationId, Mail, Refusal, invitations, teams};
use crate::domain::{organizations, outbox};
use crate::ground::db::Tx;
use crate::ground::failure::{Answer, No, refuse};

/// What was done.
#[derive(Debug, Clone)]
pub enum Applied {
    /// Invitations were written.
    Invited {
        /// To these addresses.
        sent: Vec<String>,
        /// Not to these, and why.
        refused: Vec<(String, Refusal)>,
    },
    /// A member is what the plan says.
    Changed(UserId),
    /// An invitation gives what the plan says.
    Edited(InvitationId),
}

/// Does what a plan says, and forgets its draft; `seen` is the basis that the last page was drawn from.
///
/// # Errors
/// Refused with every field that cannot stand.
pub fn apply(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    means: &Means,
    (draft, plan, seen): (DraftId, &Plan, &str),
) -> Result<Applied, No<Vec<Problem>>> {
    let organization = permit.member()?.organization;
    let today = tx.today();
    if super::basis(super::present(tx, permit, plan.target)?.as_ref())? != seen {
        return refuse(vec![Problem::new(Field::Role, Refusal::ChangedMeanwhile)]);
    }
    let mut problems = rules::access_problems(plan, today);
    if plan.target == Target::New {
        problems.extend(rules::person_problems(plan));
    }
    let from = match plan.target {
        Target::Member(user) => {
            members::find(tx, organization, user)?.map(|profile| profile.member.role)
        }
        Target::New | Target::Invitation(_) => None,
    };
    let what = Move {
        from,
        to: plan.role,
        own: plan.target == Target::Member(permit.person().id),
    };
    let representatives = members::count_representatives(tx, organization)?;
    problems.extend(rules::role_problems(
        plan,
        permit.member()?.role,
        what,
        representatives,
    ));
    let Some(role) = plan.role.filter(|_| problems.is_empty()) else {
        return refuse(problems);
    };
    if needs_confirmation(what) && !permit.is_confirmed(tx.now) {
        return refuse(vec![Problem::new(Field::Role, Refusal::Unconfirmed)]);
    }
    let applied = match plan.target {
        Target::New => invitations::send(tx, permit, means, (plan, role))?,
        Target::Invitation(id) => match invitations::edit(tx, permit, id, (plan, role)) {
            Ok(edited) => edited,
            Err(No::Refused(refusal)) => {
                return refuse(vec![Problem::new(Field::Role, refusal)]);
            }
            Err(No::Failed(failure)) => return Err(No::Failed(failure)),
        },
        Target::Member(user) => change(tx, permit, user, (plan, role))?,
    };
    let Some(applied) = applied else {
        return refuse(vec![Problem::new(Field::Emails, Refusal::Gone)]);
    };
    if let Applied::Invited { sent, refused } = &applied
        && sent.is_empty()
    {
        let refused = refused.iter().map(|(address, refusal)| Problem {
            about: address.clone(),
            ..Problem::new(Field::Emails, *refusal)
        });
        return refuse(refused.collect());
    }
    queries::delete(tx, (organization, permit.person().id), draft)?;
    Ok(applied)
}

/// Makes a member what the plan says; `None` when they are no longer one.
fn change(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    user: UserId,
    (plan, role): (&Plan, Role),
) -> Answer<Option<Applied>> {
    let organization = permit.member()?.organization;
    let (Some(profile), Some(before)) = (
        members::find(tx, organization, user)?,
        super::of_member(tx, permit, user)?,
    ) else {
        return Ok(None);
    };
    let stock = products::all(tx, permit.member()?)?;
    let after = Plan {
        accounting: plan.accounting && may_have_accounting(role),
        until: plan.until.filter(|_| plan.is_limited()),
        // Grants of somebody whose role has all rights would come back unseen with a later demotion.
        wishes: if plan.is_limited() {
            let granted = grants::of(tx, organization, Holder::Member(user))?;
            teams::fit(&plan.wishes, &granted, &stock)
        } else {
            Vec::new()
        },
        ..plan.clone()
    };
    queries::set_place(tx, (organization, user), &after, role)?;
    let holder = Holder::Member(user);
    grants::set(tx, organization, holder, (&after.wishes, after.until))?;
    teams::set_of_member(tx, (organization, user), &after.teams)?;
    invitations::withdraw_of(tx, organization, (user, Some(role)))?;
    members::keep_billing(tx, organization)?;
    tell(tx, permit, &profile, (&before, &after, &stock))?;
    Ok(Some(Applied::Changed(user)))
}

/// Records what became another, and sends the summary.
fn tell(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    profile: &Profile,
    (before, after, stock): (&Plan, &Plan, &[Stock]),
) -> Answer<()> {
    let member = permit.member()?.clone();
    let teams = teams::names(tx, member.organization)?;
    let changes = rules::changes(before, after, stock, (&teams, profile.language));
    let entry = |kind| {
        Entry::done(kind)
            .of(profile.user)
            .within(member.organization)
    };
    if let (Some(old), Some(new)) = (before.role, after.role)
        && old != new
    {
        let roles = entry(Kind::RoleChanged)
            .detail("old", old.word())
            .detail("new", new.word());
        activity::record(tx, &roles)?;
        let named = new == Role::LegalRepresentative;
        if named || old == Role::LegalRepresentative {
            let (who, by) = (profile.name(), permit.person().name());
            members::tell_representatives(tx, member.organization, (&who, &by, named))?;
        }
    }
    if let Some(rights) = noted(entry(Kind::RightsChanged), &changes) {
        activity::record(tx, &rights)?;
    }
    if changes.is_empty() {
        return Ok(());
    }
    let mail = Mail::RightsChanged {
        first_name: profile.first_name.clone(),
        organization: organizations::name(tx, &member)?,
        by: permit.person().name(),
        changes,
    };
    outbox::enqueue(tx, &profile.recipient(), &mail)?;
    Ok(())
}

/// What became another besides the role, for the log; nothing when nothing did.
fn noted(entry: Entry, changes: &[Change]) -> Option<Entry> {
    let (mut products, mut joined, mut left) = (Vec::new(), Vec::new(), Vec::new());
    let mut entry = entry;
    let mut any = false;
    for change in changes {
        any |= !matches!(change, Change::Role { .. });
        match change {
            Change::Role { .. } => {}
            Change::Accounting { given } => entry = entry.detail("accounting", *given),
            Change::Until { until } => {
                let until = until.map_or_else(String::new, |day| day.to_string());
                entry = entry.detail("until", until);
            }
            Change::Access { name, .. } => products.push(name.clone()),
            Change::Team { name, joined: true } => joined.push(name.clone()),
            Change::Team { name, .. } => left.push(name.clone()),
            Change::BillingMessages { on } => entry = entry.detail("billing_messages", *on),
            Change::ProductMessages { on } => entry = entry.detail("product_messages", *on),
        }
    }
    for (name, several) in [("product", products), ("joined", joined), ("left", left)] {
        if !several.is_empty() {
            entry = entry.detail(name, several);
        }
    }
    any.then_some(entry)
}
