//! From a selection to lines, from lines to invoices.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Choice, Line, Part, Quote, net};
use crate::domain::accounting::addresses::Address;
use crate::domain::accounting::prices::{
    Rate, Totals, Treatment, Unpriced, invoice_totals, order_totals, treatment,
};
use crate::domain::accounting::{BilledTo, Refusal, Seller};
use crate::domain::products::{self, Term};
use crate::domain::products::{Offered, VatClass};
use crate::domain::products::{Product, State};
use crate::ground::money::Money;

/// The line of a choice; its rate is not known yet.
pub(super) fn line(
    product: Option<&Product>,
    offered: &Offered,
    choice: &Choice,
    today: NaiveDate,
) -> Result<Line, Refusal> {
    let renewed = product.filter(|product| product.state != State::Terminated);
    let (Some(product), Some(offer)) = (
        renewed,
        renewed.and_then(|one| offered.offer(one.offer.as_deref()?)),
    ) else {
        return Err(Refusal::ProductGone);
    };
    let (Some(term), Some(anchor)) = (&product.term, product.anchor_day) else {
        return Err(Refusal::ProductGone);
    };
    let periods = offered.periods_of(&offer.word, product.quantity);
    if !periods.iter().any(|period| period.months == choice.months) {
        return Err(Refusal::PeriodGone(product.name.clone()));
    }
    products::may_choose(term.months, choice.months, term.ends_on, today)
        .map_err(|from| Refusal::PeriodFrom(product.name.clone(), from))?;
    let net = net(offered, &offer.word, choice.months, product.quantity)
        .ok_or(Refusal::Unpriced(Unpriced::TooLarge))?;
    Ok(Line {
        id: None,
        product: Some(product.id),
        name: product.name.clone(),
        offer: offer.word.clone(),
        offer_names: offer.names.clone(),
        quantity: product.quantity,
        term: Term::after(term.ends_on, choice.months, anchor),
        net,
        vat_class: offer.vat_class,
        rate: Rate::ZERO,
        billed_to: choice.billed_to,
        co2: offer.co2.clone(),
    })
}

/// Who is billed, each once, in the order in which the lines name them.
fn parts(lines: &[Line]) -> Vec<BilledTo> {
    let mut parts = Vec::new();
    for line in lines {
        if !parts.contains(&line.billed_to) {
            parts.push(line.billed_to);
        }
    }
    parts
}

/// The quote of these lines: one part for each billing address, with its VAT.
pub(super) fn quoted(
    mut lines: Vec<Line>,
    addresses: &BTreeMap<BilledTo, Address>,
    seller: &Seller,
    rate_of: impl Fn(&str, VatClass) -> Option<Rate>,
) -> Result<Quote, Refusal> {
    let mut found = Vec::new();
    for billed_to in parts(&lines) {
        let address = addresses.get(&billed_to).ok_or(Refusal::AddressGone)?;
        let (treatment, rate) = taxed(seller, address, &rate_of);
        let own = lines.iter_mut().filter(|line| line.billed_to == billed_to);
        let mut nets = Vec::new();
        for line in own {
            line.rate = rate(line.vat_class).ok_or(Unpriced::NoRate(line.vat_class))?;
            nets.push((line.net, line.vat_class));
        }
        found.push(Part {
            billed_to,
            address: address.clone(),
            totals: invoice_totals(&nets, treatment, rate)?,
        });
    }
    let totals: Vec<Totals> = found.iter().map(|part| part.totals.clone()).collect();
    Ok(Quote {
        totals: order_totals(&totals)?,
        lines,
        parts: found,
    })
}

/// How VAT treats what is sold to an address, and at which rates.
pub(in super::super) fn taxed<'a>(
    seller: &'a Seller,
    address: &'a Address,
    rate_of: &'a impl Fn(&str, VatClass) -> Option<Rate>,
) -> (Treatment, impl Fn(VatClass) -> Option<Rate> + 'a) {
    let treatment = treatment(&seller.country, &address.buyer());
    let country = treatment.rates_of(&seller.country, &address.country);
    let rate = move |class| match country {
        Some(country) => rate_of(country, class),
        None => Some(Rate::ZERO),
    };
    (treatment, rate)
}

/// The totals of lines whose rates are fixed, as they were at confirmation.
pub(in super::super) fn fixed_totals(
    lines: &[(Money, VatClass, Rate)],
    treatment: Treatment,
) -> Result<Totals, Unpriced> {
    // A class has one rate on one invoice, so the lines themselves are the table.
    let nets: Vec<(Money, VatClass)> = lines.iter().map(|(net, class, _)| (*net, *class)).collect();
    invoice_totals(&nets, treatment, |class| {
        lines
            .iter()
            .find(|(_, one, _)| *one == class)
            .map(|(_, _, rate)| *rate)
    })
}
