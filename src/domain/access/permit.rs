//! Permits: the proof, made inside a transaction and gone with it, that somebody may.

use std::marker::PhantomData;

use super::matrix::may::Permission;
use super::sessions::{Limits, Session};
use super::{Grant, OrganizationId, Right, Role, Scope, Theme, UserId, grant, queries};
use crate::ground::actor::ActorKind;
use crate::ground::db::{Look, Tx};
use crate::ground::failure::Answer;
use crate::ground::i18n::Language;

/// The person who is signed in, as the frame of every page shows them.
#[derive(Debug, Clone)]
pub struct Person {
    /// Who it is.
    pub id: UserId,
    /// The login as it was typed.
    pub login: String,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// The language of their pages.
    pub language: Language,
    /// The zone in which they are shown times.
    pub time_zone: String,
    /// Light or dark.
    pub theme: Theme,
    /// The organization they visited last.
    pub last_organization: Option<OrganizationId>,
}

/// Somebody's place in an organization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The organization.
    pub organization: OrganizationId,
    /// Their role.
    pub role: Role,
    /// Whether a collaborator was granted the accounting.
    pub accounting: bool,
}

impl Member {
    /// Whether this member has the right.
    pub fn may(&self, right: Right) -> bool {
        match grant(self.role, right) {
            Grant::Yes => true,
            Grant::No => false,
            // Rights on products and clients are granted one by one, by areas that know them.
            Grant::IfGranted => right == Right::ManageAccounting && self.accounting,
        }
    }
}

/// The proof that the one who acts has the permission `P`, for as long as the transaction lives.
#[derive(Debug)]
pub struct Permit<'tx, P> {
    person: Person,
    session: Session,
    member: Option<Member>,
    proof: PhantomData<(&'tx (), P)>,
}

impl<P> Permit<'_, P> {
    /// Who acts.
    pub fn person(&self) -> &Person {
        &self.person
    }

    /// By which session.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Their place in the organization of the address.
    pub fn member(&self) -> Option<&Member> {
        self.member.as_ref()
    }
}

/// Why there is no permit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Denied {
    /// Nobody is signed in, or the session has ended.
    NotSignedIn,
    /// The organization is not theirs, or does not exist: the same answer.
    NotTheirs,
    /// They belong to the organization but have not this right.
    Lacks(Right),
}

/// Loads session, person and membership and looks into the matrix.
///
/// # Errors
/// Only when the database fails; being denied is an answer.
pub fn admit<'tx, P: Permission>(
    look: &mut Look<'tx>,
    key: Option<&[u8]>,
    limits: &Limits,
    organization: Option<OrganizationId>,
) -> Answer<Result<Permit<'tx, P>, Denied>> {
    let Some((session, person)) = sees(look, key, limits)? else {
        return Ok(Err(Denied::NotSignedIn));
    };
    let member = match organization {
        Some(organization) => queries::find_member(look, person.id, organization)?,
        None => None,
    };
    let permit = |member| Permit {
        person: person.clone(),
        session: session.clone(),
        member,
        proof: PhantomData,
    };
    Ok(match (P::SCOPE, member) {
        (Scope::SignedIn, member) => Ok(permit(member)),
        (Scope::Organization(_), None) => Err(Denied::NotTheirs),
        (Scope::Organization(right), Some(member)) if member.may(right) => Ok(permit(Some(member))),
        (Scope::Organization(right), Some(_)) => Err(Denied::Lacks(right)),
    })
}

/// Who is signed in by the session with this key's hash, if it has not ended; they become the actor.
///
/// # Errors
/// When the database fails.
pub fn sees(
    look: &mut Look<'_>,
    key: Option<&[u8]>,
    limits: &Limits,
) -> Answer<Option<(Session, Person)>> {
    let Some(key) = key else { return Ok(None) };
    let Some((session, person)) = queries::find_session(look, key)? else {
        return Ok(None);
    };
    if !session.is_open(look.now, limits) {
        return Ok(None);
    }
    look.actor.kind = ActorKind::User;
    look.actor.id = Some(person.id.number());
    Ok(Some((session, person)))
}

/// What a job of the worker or a command of the command line may do without a person.
#[derive(Debug)]
pub enum Job {
    /// Tidying up what has expired.
    Housekeeping,
    /// Making the demo's people and organizations.
    Demo,
}

/// The permit of a job: only `worker` and `cli` may call this.
#[derive(Debug)]
pub struct SystemPermit<'tx>(PhantomData<&'tx ()>);

/// Admits a job; the transaction's actor becomes the system.
pub fn system<'tx>(tx: &mut Tx<'tx>, job: &Job) -> SystemPermit<'tx> {
    tx.actor.kind = ActorKind::System;
    tx.actor.id = None;
    tx.actor.request = format!("{job:?}");
    SystemPermit(PhantomData)
}
