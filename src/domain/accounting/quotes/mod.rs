//! Quotes: what a selection comes to. Bar, checkout, pro forma and order ask the same function, so that
//! they show the same cents.

mod rules;

use std::collections::BTreeSet;

use super::addresses::{self, Address};
use super::prices::{OrderTotals, Rate, Totals, tax_country};
use super::{BilledTo, OrderLineId, Refusal, Seller};
use crate::domain::access::{OrganizationId, ProductId};
use crate::domain::organizations;
use crate::domain::products::{self, Co2, Names, Offered, Term, VatClass};
use crate::ground::db::Look;
use crate::ground::failure::{Answer, No, refuse};
use crate::ground::money::Money;

pub(super) use self::rules::{fixed_totals, taxed};

/// The most lines of one order.
pub const MOST_LINES: usize = 500;

/// A product that is to be renewed, for how long, and who is billed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// The product.
    pub product: ProductId,
    /// For how many months.
    pub months: i32,
    /// Who is billed.
    pub billed_to: BilledTo,
}

/// A line of a quote or of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The line of the order; none before there is one.
    pub id: Option<OrderLineId>,
    /// The product; none for what is new.
    pub product: Option<ProductId>,
    /// Its label.
    pub name: String,
    /// The word of its offer.
    pub offer: String,
    /// What the catalog calls the offer.
    pub offer_names: Names,
    /// How many units.
    pub quantity: i32,
    /// From when to when.
    pub term: Term,
    /// Without VAT, all units.
    pub net: Money,
    /// Which rate it falls under.
    pub vat_class: VatClass,
    /// The rate.
    pub rate: Rate,
    /// Who is billed.
    pub billed_to: BilledTo,
    /// What a unit costs the climate in a year.
    pub co2: Option<Co2>,
}

/// The lines that become one invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Who is billed.
    pub billed_to: BilledTo,
    /// The address as it is now, or was at confirmation.
    pub address: Address,
    /// What they add up to.
    pub totals: Totals,
}

/// What a selection comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// The lines, in the order of the selection.
    pub lines: Vec<Line>,
    /// One for each billing address, in the order in which the lines name them.
    pub parts: Vec<Part>,
    /// The sum of the parts.
    pub totals: OrderTotals,
}

impl Quote {
    /// The lines of a part.
    pub fn lines_of(&self, part: &Part) -> impl Iterator<Item = &Line> {
        let billed_to = part.billed_to;
        self.lines
            .iter()
            .filter(move |line| line.billed_to == billed_to)
    }

    /// Who pays all of it by a slip: whoever is billed, or the organization itself for several.
    pub fn payer<'a>(&'a self, own: &'a Address) -> &'a Address {
        match self.parts.as_slice() {
            [only] => &only.address,
            _ => own,
        }
    }

    /// The first part that cannot become an invoice: its address is not whole.
    pub fn incomplete(&self) -> Option<&Part> {
        self.parts.iter().find(|part| !part.address.is_complete())
    }
}

/// What one line costs: the price of a unit, for all units, without VAT. None where it is not sold so.
pub fn net(offered: &Offered, offer: &str, months: i32, quantity: i32) -> Option<Money> {
    offered.price(offer, months)?.times(i64::from(quantity))
}

/// What the selection comes to today.
///
/// # Errors
/// Refused when something of it cannot be had, or not so.
pub fn quote(
    look: &mut Look<'_>,
    (organization, seller): (OrganizationId, &Seller),
    choices: &[Choice],
) -> Result<Quote, No<Refusal>> {
    if choices.is_empty() {
        return refuse(Refusal::NothingChosen);
    }
    let ids: BTreeSet<ProductId> = choices.iter().map(|choice| choice.product).collect();
    if choices.len() > MOST_LINES {
        return refuse(Refusal::TooMuchChosen);
    }
    if ids.len() != choices.len() {
        return refuse(Refusal::ChosenTwice);
    }
    let currency = organizations::record(look, organization)?.currency();
    let ids: Vec<ProductId> = ids.into_iter().collect();
    let products = products::these(look, organization, &ids)?;
    let words: BTreeSet<String> = products
        .iter()
        .filter_map(|one| one.offer.clone())
        .collect();
    let words: Vec<String> = words.into_iter().collect();
    let today = look.today();
    let offered = products::offered(look, &words, currency, today)?;
    let mut lines = Vec::with_capacity(choices.len());
    for choice in choices {
        let product = products.iter().find(|product| product.id == choice.product);
        lines.push(rules::line(product, &offered, choice, today).map_err(No::Refused)?);
    }
    let asked: BTreeSet<BilledTo> = lines.iter().map(|line| line.billed_to).collect();
    let asked: Vec<BilledTo> = asked.into_iter().collect();
    let addresses = addresses::find_all(look, organization, &asked)?;
    let countries: Vec<&str> = addresses.values().map(|one| one.country.as_str()).collect();
    let rates = rates(look, seller, &countries)?;
    rules::quoted(lines, &addresses, seller, rates).map_err(No::Refused)
}

/// Today's rates where the seller is, and in these countries.
pub(super) fn rates(
    look: &mut Look<'_>,
    seller: &Seller,
    countries: &[&str],
) -> Answer<impl Fn(&str, VatClass) -> Option<Rate> + use<>> {
    let own = [seller.country.as_str()];
    let all: BTreeSet<&str> = countries
        .iter()
        .chain(&own)
        .map(|one| tax_country(one))
        .collect();
    let all: Vec<&str> = all.into_iter().collect();
    let rates = products::vat_rates(look, &all)?;
    let today = look.today();
    Ok(move |country: &str, class| {
        let points = rates.rate(tax_country(country), class, today);
        points.and_then(Rate::new)
    })
}
