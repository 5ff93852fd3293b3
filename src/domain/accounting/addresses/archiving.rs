//! Addresses that are no longer chosen.

use super::{Address, default_of, own, queries, record};
use crate::domain::access::{Permit, may};
use crate::domain::accounting::{BilledTo, BillingAddressId};
use crate::domain::activity::Kind;
use crate::ground::db::{Look, Tx};
use crate::ground::failure::Answer;

/// What archiving an address changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Archiving {
    /// The address.
    pub address: Address,
    /// Whether it is archived already.
    pub archived: bool,
    /// The default from then on, where it is the default now.
    pub next_default: Option<Address>,
    /// How many products are billed to it, and to the default from then on.
    pub products: i64,
}

/// What archiving this address would change; `None` when there is no such one.
///
/// # Errors
/// When the database fails.
pub fn archiving(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    id: BillingAddressId,
) -> Answer<Option<Archiving>> {
    let organization = permit.member()?.organization;
    let Some((address, archived)) = queries::find_any(look, organization, id)? else {
        return Ok(None);
    };
    let is_default = default_of(look, organization)? == BilledTo::Address(id);
    let next_default = is_default.then(|| own(look, organization)).transpose()?;
    Ok(Some(Archiving {
        address,
        archived,
        next_default,
        products: queries::count_products(look, organization, id)?,
    }))
}

/// Archives an address: it is no longer chosen, neither as default nor for a product. Answers what that
/// changed, nothing when it was archived before; `None` when there is no such one.
///
/// # Errors
/// When the database fails.
pub fn archive(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    id: BillingAddressId,
) -> Answer<Option<Archiving>> {
    let organization = permit.member()?.organization;
    let found = archiving(tx, permit, id)?;
    if let Some(one) = found.as_ref().filter(|one| !one.archived) {
        queries::archive(tx, organization, id)?;
        let kind = Kind::BillingAddressArchived;
        record(tx, organization, kind, &one.address)?;
    }
    Ok(found)
}
