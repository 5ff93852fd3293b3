//! Billing addresses: to whom invoices are addressed, chosen for each line (`spec/5-accounting.md`,
//! "Billing addresses"). The organization's own is its postal address, changed in its settings.
//!
//! An order keeps a copy of the addresses of its invoices from its confirmation on: what is changed or
//! archived here changes none of them.

mod archiving;
mod queries;
mod rules;

use std::collections::BTreeMap;

use super::prices::Buyer;
use super::{BilledTo, BillingAddressId};
use crate::domain::access::{OrganizationId, Permit, ProductId, may};
use crate::domain::activity::{self, Entry, Kind};
use crate::domain::organizations::{self, LegalForm, Record, address_lines};
use crate::ground::db::{Look, Tx};
use crate::ground::failure::{Answer, No, refuse};

pub use self::archiving::{Archiving, archive, archiving};
pub use self::queries::Address;
pub use self::rules::{Field, Problem, Refusal};

/// The most addresses that can be chosen in one organization, beside its own: the checkout offers all of
/// them on one page.
pub const MOST: usize = 200;

impl Address {
    /// Whether it says enough for an invoice: street, postcode and city.
    pub fn is_complete(&self) -> bool {
        [&self.street, &self.postcode, &self.city]
            .iter()
            .all(|line| !line.is_empty())
    }

    /// Whom it names first: the company, else the person.
    pub fn addressee(&self) -> &str {
        if self.company.is_empty() {
            &self.name
        } else {
            &self.company
        }
    }

    /// What VAT asks of it. A number that is kept is one, and a company's.
    pub fn buyer(&self) -> Buyer<'_> {
        Buyer {
            country: &self.country,
            company: !self.company.is_empty(),
            vat_number_valid: !self.vat_number.is_empty(),
        }
    }

    /// The address on one line, to be chosen and told by: `Acme SA, Rue de Lyon 1, 1203 Genève`.
    pub fn line(&self) -> String {
        self.below(&[self.addressee(), &self.street]).join(", ")
    }

    /// The same without whom it names: `Rue de Lyon 1, 1203 Genève`.
    pub fn place(&self) -> String {
        self.below(&[&self.street]).join(", ")
    }

    /// The lines of the letterhead without the country.
    pub fn lines(&self) -> Vec<String> {
        self.below(&[&self.company, &self.name, &self.street, &self.street2])
    }

    fn below(&self, above: &[&str]) -> Vec<String> {
        address_lines(above, (&self.postcode, &self.city))
    }
}

/// An address that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Which.
    pub billed_to: BilledTo,
    /// What stands in it.
    pub address: Address,
    /// Whether lines are billed there unless another one is chosen.
    pub preset: bool,
}

/// The addresses of an organization that can be chosen: its own first, the others by name.
///
/// # Errors
/// When the database fails.
pub fn list(look: &mut Look<'_>, organization: OrganizationId) -> Answer<Vec<Choice>> {
    let preset = default_of(look, organization)?;
    let choice = |billed_to, address| Choice {
        billed_to,
        address,
        preset: billed_to == preset,
    };
    let own = own(look, organization)?;
    let mut others = queries::list(look, organization)?;
    others.sort_by_cached_key(|(id, address)| (address.line().to_lowercase(), *id));
    let others = others
        .into_iter()
        .map(|(id, address)| choice(BilledTo::Address(id), address));
    Ok([choice(BilledTo::Organization, own)]
        .into_iter()
        .chain(others)
        .collect())
}

/// The organization's own: a company's name stands as such, a person's as a person's.
///
/// # Errors
/// When the database fails.
pub fn own(look: &mut Look<'_>, organization: OrganizationId) -> Answer<Address> {
    Ok(own_of(organizations::record(look, organization)?))
}

/// The same of a record that was read before.
pub(super) fn own_of(record: Record) -> Address {
    let details = record.details;
    let (company, name) = match details.kind {
        LegalForm::Individual => (String::new(), details.name),
        _ => (details.name, String::new()),
    };
    Address {
        company,
        name,
        street: details.street,
        street2: details.street2,
        postcode: details.postcode,
        city: details.city,
        country: details.country,
        vat_number: details.vat_number,
        email: record.accounting_contact,
        reference: String::new(),
    }
}

/// These addresses of an organization, archived ones too: lines may still name them. One that is not
/// the organization's is not answered. Two queries at most, however many are asked for.
///
/// # Errors
/// When the database fails.
pub fn find_all(
    look: &mut Look<'_>,
    organization: OrganizationId,
    asked: &[BilledTo],
) -> Answer<BTreeMap<BilledTo, Address>> {
    let mut found = BTreeMap::new();
    if asked.contains(&BilledTo::Organization) {
        let own = own(look, organization)?;
        found.insert(BilledTo::Organization, own);
    }
    let mut ids: Vec<BillingAddressId> = asked.iter().filter_map(|one| one.id()).collect();
    ids.sort_unstable();
    ids.dedup();
    if !ids.is_empty() {
        let others = queries::find_all(look, organization, &ids)?;
        found.extend(
            others
                .into_iter()
                .map(|(id, one)| (BilledTo::Address(id), one)),
        );
    }
    Ok(found)
}

/// Where lines are billed unless another address is chosen.
///
/// # Errors
/// When the database fails.
pub fn default_of(look: &mut Look<'_>, organization: OrganizationId) -> Answer<BilledTo> {
    Ok(queries::find_default(look, organization)?.into())
}

/// An address that can be changed: the organization's, not archived.
///
/// # Errors
/// When the database fails.
pub fn find(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    id: BillingAddressId,
) -> Answer<Option<Address>> {
    queries::find(look, permit.member()?.organization, id)
}

/// Adds an address.
///
/// # Errors
/// Refused with every field that cannot stand, or when there are too many.
pub fn add(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    typed: &Address,
) -> Result<BillingAddressId, No<Vec<Problem>>> {
    let organization = permit.member()?.organization;
    let address = rules::read(typed).map_err(No::Refused)?;
    // The permit holds the organization: nobody else adds one meanwhile.
    if queries::count(tx, organization)? >= MOST as i64 {
        return refuse(vec![Problem {
            field: None,
            refusal: Refusal::TooMany,
        }]);
    }
    let id: BillingAddressId = tx.draw();
    queries::insert(tx, (organization, id), &address)?;
    record(tx, organization, Kind::BillingAddressAdded, &address)?;
    Ok(id)
}

/// Changes an address and answers it as it is now; `None` when there is no such one. The same again
/// changes nothing.
///
/// # Errors
/// Refused with every field that cannot stand, or because it was archived.
pub fn change(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    id: BillingAddressId,
    typed: &Address,
) -> Result<Option<Address>, No<Vec<Problem>>> {
    let organization = permit.member()?.organization;
    let Some((before, archived)) = queries::find_any(tx, organization, id)? else {
        return Ok(None);
    };
    if archived {
        return refuse(vec![Problem {
            field: None,
            refusal: Refusal::Archived,
        }]);
    }
    let after = rules::read(typed).map_err(No::Refused)?;
    if after != before {
        queries::update(tx, (organization, id), &after)?;
        let entry = Entry::done(Kind::BillingAddressChanged)
            .within(organization)
            .detail("billing_address", after.line());
        activity::record(tx, &rules::changed(entry, &before, &after))?;
    }
    Ok(Some(after))
}

/// Bills lines there unless another address is chosen; `None` when there is no such one.
///
/// # Errors
/// When the database fails.
pub fn preset(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    billed_to: BilledTo,
) -> Answer<Option<Address>> {
    let organization = permit.member()?.organization;
    let found = match billed_to {
        BilledTo::Organization => Some(own(tx, organization)?),
        BilledTo::Address(id) => queries::find(tx, organization, id)?,
    };
    let Some(address) = found else {
        return Ok(None);
    };
    if default_of(tx, organization)? != billed_to {
        queries::set_default(tx, organization, billed_to.id())?;
        record(tx, organization, Kind::BillingAddressPreset, &address)?;
    }
    Ok(Some(address))
}

/// Remembers where a product was billed last: there it is proposed the next time, unless it is archived.
pub(super) fn remember(
    tx: &mut Tx<'_>,
    product: (OrganizationId, ProductId),
    billed_to: BilledTo,
) -> Answer<()> {
    let choosable = match billed_to {
        BilledTo::Organization => true,
        BilledTo::Address(id) => queries::find(tx, product.0, id)?.is_some(),
    };
    if choosable {
        queries::remember(tx, product, billed_to)
    } else {
        queries::forget(tx, product)
    }
}

fn record(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    kind: Kind,
    address: &Address,
) -> Answer<()> {
    let entry = Entry::done(kind)
        .within(organization)
        .detail("billing_address", address.line());
    activity::record(tx, &entry)?;
    Ok(())
}
