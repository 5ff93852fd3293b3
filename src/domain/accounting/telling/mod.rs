//! Who is told of what happens to an organization's money (`spec/5-accounting.md`, "Configuration").

mod queries;

use std::collections::BTreeSet;

use super::mail::{Letter, Mail, Told, Why};
use crate::domain::access::{OrganizationId, Right};
use crate::domain::outbox::{self, Recipient};
use crate::ground::db::Tx;
use crate::ground::failure::Answer;

/// Tells those who take billing messages and may see the accounting today, and the accounting contact;
/// of a new invoice also the billing address. Each address gets one letter.
///
/// # Errors
/// When the database fails.
pub fn billed(tx: &mut Tx<'_>, organization: OrganizationId, mail: &Mail) -> Answer<()> {
    let place = queries::organization(tx, organization)?;
    let members = queries::members(tx, organization)?.into_iter();
    let members = members.filter(|one| one.member.may(Right::ManageAccounting));
    // Whoever is a member is greeted by name, and reads their own language.
    let readers = members.map(|one| (one.recipient, one.first_name, Why::Member));
    let plain = |address: &str, why| {
        let recipient = Recipient {
            address: address.to_owned(),
            language: place.language,
        };
        (recipient, String::new(), why)
    };
    let others = [
        plain(&place.accounting_contact, Why::Contact),
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
                name: place.name.clone(),
                country: place.country.clone(),
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
