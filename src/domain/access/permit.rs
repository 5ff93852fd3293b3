//! Permits: the proof, made inside a transaction and gone with it, that somebody may.

use std::marker::PhantomData;

use chrono::NaiveDate;

use super::matrix::may::Permission;
use super::rights::{self, ProductAccess};
use super::sessions::{Limits, Session};
use super::{
    Grant, OrganizationId, ProductId, ProductRight, Right, Role, Scope, Theme, UserId, grant,
    queries,
};
use crate::ground::actor::ActorKind;
use crate::ground::db::Look;
use crate::ground::failure::{Answer, Failure};
use crate::ground::i18n::Language;
use crate::ground::time::Moment;

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
    /// Whether they have a second factor.
    pub two_factor: bool,
}

impl Person {
    /// First and last name.
    pub fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }
}

/// Somebody's place in an organization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The organization.
    pub organization: OrganizationId,
    /// Their role.
    pub role: Role,
    /// Whether a collaborator was granted the accounting, and it has not ended.
    pub accounting: bool,
}

impl Member {
    /// A place as its row says it: the accounting that was given, and the last day on which it holds.
    pub fn of(
        organization: OrganizationId,
        role: Role,
        (given, until): (bool, Option<NaiveDate>),
        today: NaiveDate,
    ) -> Self {
        Self {
            organization,
            role,
            accounting: given && until.is_none_or(|until| today <= until),
        }
    }

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
    product: Option<ProductAccess>,
    proof: PhantomData<(&'tx (), P)>,
}

impl<P> Permit<'_, P> {
    /// Who acts.
    pub fn person(&self) -> &Person {
        &self.person
    }

    /// Whether the password was asked for within the last quarter of an hour.
    pub fn is_confirmed(&self, now: Moment) -> bool {
        now < self.session.sudo_until
    }

    /// By which session.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Their place in the organization of the address.
    ///
    /// # Errors
    /// When the permission is none in an organization.
    pub fn member(&self) -> Answer<&Member> {
        let none = || Failure::Inconsistent("a permit without an organization".into());
        self.member.as_ref().ok_or_else(none)
    }

    /// The product of the address, and what they may do with it.
    ///
    /// # Errors
    /// When the permission is none on a product.
    pub fn product(&self) -> Answer<&ProductAccess> {
        let none = || Failure::Inconsistent("a permit without a product".into());
        self.product.as_ref().ok_or_else(none)
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
    /// They may see the product but not do this with it.
    LacksOn(ProductRight),
    /// The organization asks for a second factor, and they have none.
    NeedsTwoFactor,
    /// The password must be asked for again.
    Unconfirmed,
}

/// What an address names.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Place {
    /// The organization.
    pub organization: Option<OrganizationId>,
    /// The product.
    pub product: Option<ProductId>,
}

/// Loads session, person and membership and looks into the matrix.
///
/// A change that [`Permission::HOLDS`] takes the organization's row before it reads what it rests on
/// (`docs/decisions/010`).
///
/// # Errors
/// Only when the database fails; being denied is an answer.
pub fn admit<'tx, P: Permission>(
    look: &mut Look<'tx>,
    key: Option<&[u8]>,
    limits: &Limits,
    place: Place,
) -> Answer<Result<Permit<'tx, P>, Denied>> {
    let Some((session, person)) = sees(look, key, limits)? else {
        return Ok(Err(Denied::NotSignedIn));
    };
    let mut permit = Permit {
        person,
        session,
        member: None,
        product: None,
        proof: PhantomData,
    };
    if let Some(organization) = place.organization {
        if P::HOLDS && look.changes {
            // Nobody holds what is not theirs, not even for a moment.
            if !queries::belongs(look, permit.person.id, organization)? {
                return Ok(Err(Denied::NotTheirs));
            }
            queries::hold(look, organization)?;
        }
        let found = queries::find_member(look, permit.person.id, organization)?;
        if found.as_ref().is_some_and(|found| found.gated)
            && !permit.person.two_factor
            && !P::UNGATED
        {
            return Ok(Err(Denied::NeedsTwoFactor));
        }
        permit.member = found.map(|found| found.member);
    }
    if let Err(denied) = permit.within(look, place)? {
        return Ok(Err(denied));
    }
    if P::SUDO && look.now >= permit.session.sudo_until {
        return Ok(Err(Denied::Unconfirmed));
    }
    Ok(Ok(permit))
}

impl<P: Permission> Permit<'_, P> {
    /// Whether what was loaded is enough for `P`.
    fn within(&mut self, look: &mut Look<'_>, place: Place) -> Answer<Result<(), Denied>> {
        Ok(match (P::SCOPE, &self.member) {
            (Scope::SignedIn, _) => Ok(()),
            (_, None) => Err(Denied::NotTheirs),
            (Scope::Organization(right), Some(member)) => {
                if member.may(right) {
                    Ok(())
                } else {
                    Err(Denied::Lacks(right))
                }
            }
            (Scope::Product(right), Some(member)) => {
                let found = match place.product {
                    Some(product) => rights::on_product(look, member, self.person.id, product)?,
                    None => None,
                };
                match found.filter(|product| product.uses.is_any()) {
                    // What one may not see is not there.
                    None => Err(Denied::NotTheirs),
                    Some(product) if product.uses.may(right) => {
                        self.product = Some(product);
                        Ok(())
                    }
                    Some(_) => Err(Denied::LacksOn(right)),
                }
            }
        })
    }
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
    /// Importing the catalog.
    Catalog,
    /// Telling of rights that end, and ending them.
    Endings,
    /// Settling what a payment provider or the bank says.
    Payments,
    /// Drawing the documents of invoices.
    Drawings,
    /// Preparing what goes with letters.
    Letters,
}

/// The permit of a job: only `worker` and `cli` may call this.
#[derive(Debug)]
pub struct SystemPermit<'tx>(PhantomData<&'tx ()>);

/// Admits a job; the transaction's actor becomes the system.
pub fn system<'tx>(look: &mut Look<'tx>, job: &Job) -> SystemPermit<'tx> {
    look.actor.kind = ActorKind::System;
    look.actor.id = None;
    look.actor.request = format!("{job:?}");
    SystemPermit(PhantomData)
}
