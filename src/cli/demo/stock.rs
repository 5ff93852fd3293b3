//! What the demo sells, and what its organizations have of it.

use chrono::Days;

use crate::domain::access::{OrganizationId, SystemPermit};
use crate::domain::products::{self, First, Subscription, catalog};
use crate::ground::db::Tx;
use crate::ground::failure::{Answer, Failure};

/// A product of the demo: offer, label, units, months of its term, and how many days after the
/// organization was founded that term began.
type Row = (&'static str, &'static str, i32, i32, u64);

/// What each of the demo's organizations has, in their order. The demo is 400 days old: of the terms
/// of a year those that began in the first month are overdue, those of the second end soon.
const PRODUCTS: &[&[Row]] = &[
    &[
        ("domain_ch", "acme.example", 1, 12, 30),
        ("domain_com", "acme-shop.example", 1, 24, 40),
        ("hosting_business", "acme-shop.example", 1, 12, 45),
        ("ssl_wildcard", "*.acme-shop.example", 1, 12, 60),
        ("mail_service", "acme.example", 12, 12, 75),
        ("suite_team", "Acme SA", 8, 3, 110),
        ("vps_2", "build.acme.example", 1, 1, 28),
        ("managed_server_8", "shop-db.acme.example", 1, 1, 150),
        ("backup_1", "Nightly backup", 2, 12, 240),
        ("newsletter_10k", "Acme news", 1, 12, 50),
        ("handbook", "Handbook of the workshop", 1, 12, 62),
    ],
    &[
        ("domain_com", "blumen-vogt.example", 1, 12, 33),
        ("hosting_start", "blumen-vogt.example", 1, 12, 58),
        ("mail_service", "blumen-vogt.example", 9, 3, 10),
        ("site_basic", "Blumen Vogt", 1, 24, 20),
        ("handbook", "Handbuch", 1, 12, 70),
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
    for (offer, name, quantity, months, after) in PRODUCTS.get(place).copied().unwrap_or_default() {
        let first = First {
            starts_on: tx.today() + Days::new(*after),
            months: *months,
            price: None,
        };
        let wanted = Subscription {
            offer,
            name,
            quantity: *quantity,
            first: Some(first),
        };
        let added = products::subscribe(tx, permit, organization, &wanted);
        added.map_err(|no| Failure::Inconsistent(format!("demo: {name}: {no:?}")))?;
    }
    Ok(())
}
