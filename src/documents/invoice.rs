//! An invoice, as its paper says it: from what was issued, and from nothing else.

use super::{Buyer, Emission, Kind, Line, Paid, Paper, Seller, Sums, Vat};
use crate::domain::accounting::invoices::{self, Invoice, Whole};
use crate::domain::organizations::countries;
use crate::ground::money::Money;

impl From<&Whole> for Paper {
    /// The paper of an invoice that is paid.
    fn from(whole: &Whole) -> Self {
        let invoice = &whole.invoice;
        Self {
            kind: Kind::Invoice,
            language: invoice.language,
            country: invoice.country.clone(),
            seller: seller(invoice),
            buyer: buyer(invoice),
            number: Some(invoice.number.clone()),
            date: invoice.issued_on,
            order: invoice.order_number.map(|number| number.to_string()),
            until: None,
            lines: whole.lines.iter().map(|one| line(invoice, one)).collect(),
            sums: sums(whole),
            treatment: invoice.treatment,
            paid: paid(invoice),
            emissions: whole.lines.iter().filter_map(emission).collect(),
            slip: None,
        }
    }
}

/// The lines of an address; what is sent abroad says where that is.
fn abroad(invoice: &Invoice, mut lines: Vec<String>, country: &str) -> Vec<String> {
    if invoice.seller.country != invoice.address.country {
        let name = countries::name(country).map(|name| invoice.language.say(&name));
        lines.extend(name);
    }
    lines
}

fn seller(invoice: &Invoice) -> Seller {
    let seller = &invoice.seller;
    // The name stands apart.
    let address = seller.lines().into_iter().skip(1).collect();
    let contacts = [&seller.email].into_iter().filter(|one| !one.is_empty());
    Seller {
        name: seller.name.clone(),
        address: abroad(invoice, address, &seller.country),
        vat_number: seller.vat_number.clone(),
        contacts: contacts.cloned().collect(),
    }
}

fn buyer(invoice: &Invoice) -> Buyer {
    let address = &invoice.address;
    let lines = invoices::letterhead(address);
    Buyer {
        address: abroad(invoice, lines, &address.country),
        vat_number: address.vat_number.clone(),
        reference: address.reference.clone(),
    }
}

fn line(invoice: &Invoice, line: &invoices::Line) -> Line {
    let (quantity, net) = (i64::from(line.quantity), line.net.minor());
    // A price for one is told where so many of it are the amount.
    let even = quantity > 1 && net % quantity == 0;
    let each = even.then(|| Money::new(net / quantity, line.net.currency()));
    let several = quantity > 1 && !even;
    Line {
        title: line.name.clone(),
        term: Some((line.starts_on, line.ends_on)),
        quantity: each.map(|each| (quantity, each)),
        details: [line.offer.clone()]
            .into_iter()
            .chain(several.then(|| format!("× {quantity}")))
            .collect(),
        rate: line.rate.text(invoice.language),
        net: line.net,
    }
}

fn sums(whole: &Whole) -> Sums {
    let language = whole.invoice.language;
    let vat = whole.vat.iter().map(|sum| Vat {
        rate: sum.rate.text(language),
        base: sum.base,
        amount: sum.vat,
    });
    Sums {
        net: whole.invoice.net,
        vat: vat.collect(),
        total: whole.invoice.total,
        prepaid: None,
    }
}

fn paid(invoice: &Invoice) -> Option<Paid> {
    let ways = invoice.paid_by.iter();
    let ways: Vec<_> = ways
        .map(|way| invoice.language.say(&way.saying()))
        .collect();
    invoice.paid_on.map(|on| Paid {
        how: ways.join(", "),
        on,
    })
}

fn emission(line: &invoices::Line) -> Option<Emission> {
    let (material, energy) = (line.co2_material, line.co2_energy);
    material.or(energy)?;
    Some(Emission {
        title: line.name.clone(),
        count: line.quantity.into(),
        grams: material.unwrap_or(0).checked_add(energy.unwrap_or(0))?,
        parts: material.zip(energy),
    })
}
