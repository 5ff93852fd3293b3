//! A pro forma as papers: one for each billing address.

use super::{Buyer, Emission, Kind, Line, Paper, Seller, Sums, Vat};
use crate::domain::accounting::pro_forma::ProForma;
use crate::domain::accounting::quotes::{self, Part};
use crate::domain::organizations::countries;
use crate::ground::i18n::Language;
use crate::ground::money::Money;

/// The papers of a pro forma. All are paid at once: the last one says how.
pub fn papers(pro_forma: &ProForma) -> Vec<Paper> {
    let parts = &pro_forma.quote.parts;
    let last = parts.len().saturating_sub(1);
    let paper = |(place, part): (usize, &Part)| Paper {
        slip: pro_forma.slip.clone().filter(|_| place == last),
        ..paper(pro_forma, part)
    };
    parts.iter().enumerate().map(paper).collect()
}

fn paper(pro_forma: &ProForma, part: &Part) -> Paper {
    let (quote, language) = (&pro_forma.quote, pro_forma.language);
    let totals = &part.totals;
    let vat = totals.by_rate.iter().map(|sum| Vat {
        rate: sum.rate.text(language),
        base: sum.base,
        amount: sum.vat,
    });
    Paper {
        kind: Kind::ProForma,
        language,
        country: pro_forma.country.clone(),
        seller: seller(pro_forma, &part.address.country),
        buyer: buyer(pro_forma, part),
        number: None,
        date: pro_forma.date,
        order: pro_forma.order.map(|number| number.to_string()),
        until: Some(pro_forma.until),
        lines: quote
            .lines_of(part)
            .map(|one| line(one, language))
            .collect(),
        sums: Sums {
            net: totals.net,
            vat: vat.collect(),
            total: totals.total,
            // What is kept for an order is kept for all of its invoices together.
            prepaid: pro_forma.reserved.filter(|_| quote.parts.len() == 1),
        },
        treatment: totals.treatment,
        paid: None,
        emissions: quote.lines_of(part).filter_map(emission).collect(),
        slip: None,
    }
}

/// Where somebody is, where that is not where the other one is.
fn abroad(pro_forma: &ProForma, other: &str, country: &str) -> Option<String> {
    let name = countries::name(country).filter(|_| country != other)?;
    Some(pro_forma.language.say(&name))
}

fn seller(pro_forma: &ProForma, buyer_country: &str) -> Seller {
    let seller = &pro_forma.seller;
    let city = format!("{} {}", seller.postcode, seller.city);
    let lines = [seller.street.as_str(), city.trim()].map(str::to_owned);
    let country = abroad(pro_forma, buyer_country, &seller.country);
    let filled = |line: &String| !line.is_empty();
    Seller {
        name: seller.name.clone(),
        address: lines.into_iter().chain(country).filter(filled).collect(),
        vat_number: seller.vat_number.clone(),
        contacts: [seller.email.clone()].into_iter().filter(filled).collect(),
    }
}

fn buyer(pro_forma: &ProForma, part: &Part) -> Buyer {
    let address = &part.address;
    let city = format!("{} {}", address.postcode, address.city);
    let lines = [
        address.company.as_str(),
        &address.name,
        &address.street,
        &address.street2,
        city.trim(),
    ];
    let country = abroad(pro_forma, &pro_forma.seller.country, &address.country);
    let lines = lines.into_iter().map(str::to_owned).chain(country);
    Buyer {
        address: lines.filter(|line| !line.is_empty()).collect(),
        vat_number: address.vat_number.clone(),
        reference: address.reference.clone(),
    }
}

fn line(line: &quotes::Line, language: Language) -> Line {
    let (quantity, net) = (i64::from(line.quantity), line.net);
    // All units cost the same: the amount is so many times the price of one.
    let each = net.minor().checked_div(quantity).filter(|_| quantity > 1);
    Line {
        title: line.name.clone(),
        term: Some((line.term.starts_on, line.term.ends_on)),
        quantity: each.map(|each| (quantity, Money::new(each, net.currency()))),
        details: vec![line.offer_names.of(language).to_owned()],
        rate: line.rate.text(language),
        net,
    }
}

fn emission(line: &quotes::Line) -> Option<Emission> {
    let co2 = line.co2.as_ref()?;
    let known = co2.material.or(co2.energy)?;
    let both = co2.material.zip(co2.energy);
    Some(Emission {
        title: line.name.clone(),
        count: line.quantity.into(),
        grams: both.map_or(Some(known), |(material, energy)| {
            material.checked_add(energy)
        })?,
        parts: both,
    })
}
