//! Who is told of what happens to an organization's money (`spec/5-accounting.md`, "Configuration").

use std::collections::BTreeSet;

use super::mail::{Letter, Line, Mail, Told, Totals, Vat, Why};
use super::prices::{OrderTotals, VatSum};
use super::quotes;
use crate::domain::access::{OrganizationId, Right};
use crate::domain::organizations;
use crate::domain::outbox::{self, Recipient};
use crate::domain::users;
use crate::ground::db::Tx;
use crate::ground::failure::Answer;
use crate::ground::money::Money;

/// Tells those who take billing messages and may see the accounting today, and the accounting contact;
/// of a new invoice also the billing address. Each address gets one letter.
///
/// # Errors
/// When the database fails.
pub fn billed(tx: &mut Tx<'_>, organization: OrganizationId, mail: &Mail) -> Answer<()> {
    let record = organizations::record(tx, organization)?;
    let members = users::with_billing_messages(tx, organization)?.into_iter();
    let members = members.filter(|one| one.member.may(Right::ManageAccounting));
    // Whoever is a member is greeted by name, and reads their own language.
    let readers = members.map(|one| (one.recipient(), one.first_name, Why::Member));
    let plain = |address: &str, why| {
        let recipient = Recipient {
            address: address.to_owned(),
            language: record.details.language,
        };
        (recipient, String::new(), why)
    };
    let others = [
        plain(&record.accounting_contact, Why::Contact),
        plain(for_invoices(mail), Why::Invoices),
    ];
    let mut told = BTreeSet::new();
    for (recipient, first_name, why) in readers.chain(others) {
        let address = recipient.address.trim().to_lowercase();
        if address.is_empty() || !told.insert(address) {
            continue;
        }
        let letter = Letter {
            told: Told {
                first_name,
                organization,
                name: record.details.name.clone(),
                country: record.details.country.clone(),
                why,
            },
            mail: mail.clone(),
        };
        outbox::enqueue(tx, &recipient, &letter)?;
    }
    Ok(())
}

/// Where invoices of the billing address are sent to; empty when there is no such place.
fn for_invoices(mail: &Mail) -> &str {
    match mail {
        Mail::NewInvoice { email, .. } => email,
        _ => "",
    }
}

/// A line of an order, as letters tell it.
pub(super) fn line(line: &quotes::Line) -> Line {
    Line {
        name: line.name.clone(),
        offer: line.offer_names.clone(),
        quantity: line.quantity,
        term: Some((line.term.starts_on, line.term.ends_on)),
        net: line.net,
    }
}

/// What an order comes to, as letters tell it.
pub(super) fn totals(totals: &OrderTotals) -> Totals {
    sums(totals.net, &totals.by_rate, totals.total)
}

/// Net, VAT by rate and total, as letters tell them.
pub(super) fn sums(net: Money, by_rate: &[VatSum], total: Money) -> Totals {
    let vat = by_rate.iter().map(|sum| Vat {
        basis_points: sum.rate.basis_points(),
        vat: sum.vat,
    });
    Totals {
        net,
        vat: vat.collect(),
        total,
    }
}
