//! What an organization asks of its members' sign-in (`spec/3-organizations.md`, "Require 2FA").

use super::queries::{self, Reader};
use super::{Mail, Told};
use crate::domain::access::may::Permission;
use crate::domain::access::{Permit, Role, may};
use crate::domain::activity::{self, Entry, Kind};
use crate::domain::outbox;
use crate::ground::db::{Look, Tx};
use crate::ground::failure::{Answer, No, refuse};
use crate::ground::i18n::Saying;
use crate::ground::time::Moment;

/// How safe the members are.
#[derive(Debug, Clone, Copy)]
pub struct Shown {
    /// Since when every member needs a second factor.
    pub required_at: Option<Moment>,
    /// How many members have one.
    pub with: i64,
    /// How many have none.
    pub without: i64,
    /// Whether the reader has one.
    pub own: bool,
}

/// Why it is not required.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The editor has no second factor: they would lock themselves out.
    OwnMissing,
}

impl Refusal {
    /// What the page says.
    pub fn saying(self) -> Saying {
        match self {
            Self::OwnMissing => Saying::new("organizations-security-own-missing"),
        }
    }
}

/// What is asked for, and of whom it would ask something.
///
/// # Errors
/// When the database fails.
pub fn show<P: Permission>(look: &mut Look<'_>, permit: &Permit<'_, P>) -> Answer<Shown> {
    let organization = permit.member()?.organization;
    let (with, without) = queries::count_two_factor(look, organization)?;
    Ok(Shown {
        required_at: queries::two_factor_required_at(look, organization)?,
        with,
        without,
        own: permit.person().two_factor,
    })
}

/// From their next request on, members without a second factor can do nothing in this organization.
/// Every member is told. Answers whether that is new.
///
/// # Errors
/// Refused when the editor has no second factor of their own.
pub fn require(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::EditSecurity>,
) -> Result<bool, No<Refusal>> {
    if !permit.person().two_factor {
        return refuse(Refusal::OwnMissing);
    }
    let organization = permit.member()?.organization;
    if queries::two_factor_required_at(tx, organization)?.is_some() {
        return Ok(false);
    }
    let now = tx.now;
    queries::set_two_factor(tx, organization, Some(now))?;
    let event = activity::record(
        tx,
        &Entry::done(Kind::TwoFactorRequired).within(organization),
    )?;
    let name = queries::name(tx, organization)?;
    let members: Vec<Reader> = queries::readers(tx, organization, None)?;
    for member in &members {
        let mail = Mail::TwoFactorRequired {
            told: Told::new(tx, member, (&name, permit.person()), event),
            has_one: member.two_factor_at.is_some(),
        };
        outbox::enqueue(tx, &member.recipient(), &mail)?;
    }
    Ok(true)
}

/// Members without a second factor get in again; legal representatives and administrators are told.
/// Answers whether it was required before.
///
/// # Errors
/// When the database fails.
pub fn release(tx: &mut Tx<'_>, permit: &Permit<'_, may::EditSecurity>) -> Answer<bool> {
    let organization = permit.member()?.organization;
    if queries::two_factor_required_at(tx, organization)?.is_none() {
        return Ok(false);
    }
    queries::set_two_factor(tx, organization, None)?;
    let event = activity::record(
        tx,
        &Entry::done(Kind::TwoFactorReleased).within(organization),
    )?;
    let name = queries::name(tx, organization)?;
    let members = queries::readers(tx, organization, None)?;
    let told = [Role::LegalRepresentative, Role::Administrator];
    for member in members.iter().filter(|one| told.contains(&one.role)) {
        let mail = Mail::TwoFactorReleased {
            told: Told::new(tx, member, (&name, permit.person()), event),
        };
        outbox::enqueue(tx, &member.recipient(), &mail)?;
    }
    Ok(true)
}
