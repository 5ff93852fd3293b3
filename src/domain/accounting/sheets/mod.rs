//! Sheets: what stands on one document, a pro forma's or an invoice: who sells, who buys, the lines, VAT and
//! totals, CO₂. Papers and pages show the same sheet (`spec/5-accounting.md`, "Documents"). Pure.

mod climate;

pub use self::climate::Emission;
use self::climate::{emission, told_apart};
use super::addresses::Address;
use super::invoices::{self, Issuer, Whole};
use super::prices::{Rate, Totals, VatSum};
use super::pro_forma::ProForma;
use super::quotes::{self, Part};
use crate::domain::organizations::country_name;
use crate::domain::products::Term;
use crate::ground::i18n::{Language, Saying};
use crate::ground::money::Money;

/// What one document says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Who sells.
    pub seller: Issuer,
    /// Who buys, with the reference of their own.
    pub buyer: Address,
    /// What is sold.
    pub lines: Vec<Line>,
    /// What it comes to, with the VAT by rate and how VAT treats it.
    pub totals: Totals,
    /// The CO₂ of the lines of which it is known.
    pub emissions: Vec<Emission>,
}

/// A term of a product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The product.
    pub name: String,
    /// What the catalog calls the offer.
    pub offer: String,
    /// From when to when.
    pub term: Term,
    /// How many units.
    pub quantity: i32,
    /// The rate of its VAT.
    pub rate: Rate,
    /// Without VAT, all units.
    pub net: Money,
}

impl Line {
    /// The price of one, where there are several and so many times that price is the amount.
    pub fn each(&self) -> Option<Money> {
        let (quantity, net) = (i64::from(self.quantity), self.net.minor());
        let even = quantity > 1 && net % quantity == 0;
        even.then(|| Money::new(net / quantity, self.net.currency()))
    }
}

impl Sheet {
    /// The lines of the seller's address below the name; where the buyer is in another country they end
    /// with the seller's.
    pub fn seller_lines(&self, language: Language) -> Vec<String> {
        let (own, other) = (&self.seller.country, &self.buyer.country);
        let country = abroad(own, other, language);
        self.seller.lines().into_iter().chain(country).collect()
    }

    /// The lines of the buyer's address; where the seller is in another country they end with the buyer's.
    pub fn buyer_lines(&self, language: Language) -> Vec<String> {
        let (own, other) = (&self.buyer.country, &self.seller.country);
        let country = abroad(own, other, language);
        self.buyer.lines().into_iter().chain(country).collect()
    }

    /// The VAT by rate as it is shown.
    pub fn vat(&self) -> &[VatSum] {
        self.totals.treatment.shown(&self.totals.by_rate)
    }

    /// The notes on how CO₂ was reckoned, each once; none where a line has no note.
    pub fn methods(&self) -> Vec<Option<&str>> {
        let mut methods = Vec::new();
        for emission in &self.emissions {
            let method = emission.method.as_deref();
            if !methods.contains(&method) {
                methods.push(method);
            }
        }
        methods
    }

    /// The CO₂ of the lines that was reckoned in this way.
    pub fn of_method<'a>(&'a self, method: Option<&'a str>) -> impl Iterator<Item = &'a Emission> {
        let all = self.emissions.iter();
        all.filter(move |emission| emission.method.as_deref() == method)
    }
}

/// How CO₂ was reckoned, in words: as the catalog says, or in general.
pub fn reckoned(method: Option<&str>, language: Language) -> String {
    let general = || language.say(&Saying::new("documents-emissions-method"));
    method.map_or_else(general, str::to_owned)
}

/// What a country is called in an address where the other party is in another one; nothing where both are
/// in the same.
pub fn abroad(country: &str, other: &str, language: Language) -> Option<String> {
    let name = country_name(country).filter(|_| country != other)?;
    Some(language.say(&name))
}

/// The sheet of one part of a pro forma; offers and notes are in this language.
pub fn of_part(pro_forma: &ProForma, part: &Part, language: Language) -> Sheet {
    let own = || pro_forma.quote.lines_of(part);
    let line = |line: &quotes::Line| Line {
        name: line.name.clone(),
        offer: line.offer_names.of(language).to_owned(),
        term: line.term,
        quantity: line.quantity,
        rate: line.rate,
        net: line.net,
    };
    let climate = |line: &quotes::Line| {
        let co2 = line.co2.as_ref()?;
        let grams = (co2.material, co2.energy);
        let found = emission((&line.name, line.quantity), grams, co2.method(language))?;
        Some((found, line.offer_names.of(language).to_owned()))
    };
    Sheet {
        seller: pro_forma.seller.issuer(),
        buyer: part.address.clone(),
        lines: own().map(line).collect(),
        totals: part.totals.clone(),
        emissions: told_apart(own().filter_map(climate).collect()),
    }
}

/// The sheet of an invoice: what was issued, and nothing else.
pub fn of_invoice(whole: &Whole) -> Sheet {
    let (invoice, own) = (&whole.invoice, whole.lines.iter());
    let line = |line: &invoices::Line| Line {
        name: line.name.clone(),
        offer: line.offer.clone(),
        term: Term {
            starts_on: line.starts_on,
            ends_on: line.ends_on,
            months: line.months,
        },
        quantity: line.quantity,
        rate: line.rate,
        net: line.net,
    };
    let climate = |line: &invoices::Line| {
        let (grams, method) = ((line.co2_material, line.co2_energy), &line.co2_method);
        let found = emission((&line.name, line.quantity), grams, method.as_deref())?;
        Some((found, line.offer.clone()))
    };
    Sheet {
        seller: invoice.seller.clone(),
        buyer: invoice.address.clone(),
        lines: own.clone().map(line).collect(),
        totals: Totals {
            treatment: invoice.treatment,
            net: invoice.net,
            by_rate: whole.vat.clone(),
            vat: invoice.vat,
            total: invoice.total,
        },
        emissions: told_apart(own.filter_map(climate).collect()),
    }
}

#[cfg(test)]
mod tests;
