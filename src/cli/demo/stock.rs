//! What the demo sells, and what its organizations have of it.

use crate::domain::access::{OrganizationId, SystemPermit};
use crate::domain::products::{self, catalog};
use crate::ground::db::Tx;
use crate::ground::failure::{Answer, Failure};

/// What each of the demo's organizations has, in their order: the kind and the label.
const PRODUCTS: &[&[(&str, &str)]] = &[
    &[
        ("domain", "acme.example"),
        ("domain", "acme-shop.example"),
        ("hosting", "acme-shop.example"),
        ("ssl", "*.acme-shop.example"),
        ("mail", "acme.example"),
        ("suite", "Acme SA"),
        ("vps", "build.acme.example"),
        ("managed_server", "shop-db.acme.example"),
        ("backup", "Nightly backup"),
        ("newsletter", "Acme news"),
    ],
    &[
        ("domain", "blumen-vogt.example"),
        ("hosting", "blumen-vogt.example"),
        ("mail", "blumen-vogt.example"),
        ("site_creator", "Blumen Vogt"),
    ],
];

/// The catalog of the demo.
const CATALOG: &str = include_str!("../../../assets/catalog.toml");

/// Imports the demo's catalog.
pub(super) fn import_catalog(tx: &mut Tx<'_>, permit: &SystemPermit<'_>) -> Answer<()> {
    let wrong = |what: String| Failure::Inconsistent(format!("the demo's catalog: {what}"));
    let read = catalog::Catalog::parse(CATALOG);
    let read = read.map_err(|problems| wrong(format!("{problems:?}")))?;
    let imported = catalog::import(tx, permit, &read);
    imported.map_err(|no| wrong(format!("{no:?}")))?;
    Ok(())
}

/// Gives an organization its products.
pub(super) fn add(
    tx: &mut Tx<'_>,
    permit: &SystemPermit<'_>,
    (place, organization): (usize, OrganizationId),
) -> Answer<()> {
    for (kind, name) in PRODUCTS.get(place).copied().unwrap_or_default() {
        let added = products::add(tx, permit, organization, kind, name);
        added.map_err(|no| Failure::Inconsistent(format!("demo: {name}: {no:?}")))?;
    }
    Ok(())
}
