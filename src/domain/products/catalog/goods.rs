//! How a catalog file says offers, prices and VAT rates.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use chrono::NaiveDate;

use super::file::{Reader, Table};
use super::wrong::Wrong;
use super::{Asks, Catalog, Co2, Names, Offer, Price, VatClass, VatRate, rules};
use crate::domain::products::terms::PERIODS;
use crate::ground::money::{Currency, Money};

/// The highest amount of a price, in minor units: ten million.
const HIGHEST: i64 = 1_000_000_000;
/// The longest note on how CO₂ was reckoned.
const LONGEST_NOTE: usize = 300;

/// The words of a closed set, to be named.
macro_rules! set {
    ($of:ty) => {
        (
            <$of>::from_word,
            &<$of>::ALL.iter().map(|one| one.word()).collect::<Vec<_>>(),
        )
    };
}

/// Reads `[[offers]]`, each with its `[[offers.prices]]`, into the catalog.
pub(super) fn offers<'i>(reader: &mut Reader<'i>, root: &mut Table<'_, 'i>, catalog: &mut Catalog) {
    let mut known = BTreeSet::new();
    if !root.has("offers") {
        return;
    }
    for mut table in reader.tables(root, "offers") {
        let line = reader.line(&table.at());
        let word = rules::word(reader, &mut table, &mut known);
        let kind = kind(reader, &mut table, catalog);
        let names = rules::names(reader, &mut table, "names", rules::LONGEST_NAME);
        let vat = reader.one_of(&mut table, "vat", set!(VatClass));
        let asks = reader.one_of(&mut table, "asks", set!(Asks));
        let unit = table
            .has("unit")
            .then(|| rules::names(reader, &mut table, "unit", rules::LONGEST_NAME));
        let offer = Offer {
            kind,
            names,
            vat_class: vat.unwrap_or(VatClass::Standard),
            asks: asks.unwrap_or(Asks::Label),
            unit_names: unit,
            co2: co2(reader, &mut table),
            often_from: often_from(reader, &mut table),
            word,
        };
        prices(reader, &mut table, (&offer.word, catalog));
        reader.close(&table);
        catalog.offers.push(offer);
        catalog.lines.offers.push(line);
    }
}

fn kind<'i>(reader: &mut Reader<'i>, table: &mut Table<'_, 'i>, catalog: &Catalog) -> String {
    let Some((word, at)) = reader.text(table, "kind") else {
        return String::new();
    };
    if !catalog.kinds.iter().any(|kind| kind.word == word) {
        reader.wrong(&at, Wrong::UnknownKind(word.to_owned()));
    }
    word.to_owned()
}

fn co2<'i>(reader: &mut Reader<'i>, table: &mut Table<'_, 'i>) -> Option<Co2> {
    if !table.has("co2") {
        return None;
    }
    let mut co2 = reader.table(table, "co2")?;
    let mut grams = |name| {
        let known = co2.has(name);
        known.then(|| reader.number(&mut co2, name)).flatten()
    };
    let (material, energy) = (grams("material"), grams("energy"));
    let note: Names = rules::names(reader, &mut co2, "note", LONGEST_NOTE);
    reader.close(&co2);
    Some(Co2 {
        material,
        energy,
        note,
    })
}

fn often_from<'i>(reader: &mut Reader<'i>, table: &mut Table<'_, 'i>) -> [Option<i64>; 2] {
    if !table.has("often_from") {
        return [None, None];
    }
    let Some(mut amounts) = reader.table(table, "often_from") else {
        return [None, None];
    };
    let mut of = |name| {
        let known = amounts.has(name);
        known.then(|| amount(reader, &mut amounts, name)).flatten()
    };
    let found = [of("CHF"), of("EUR")];
    reader.close(&amounts);
    found
}

/// An amount in minor units: `"12.50"`.
fn amount<'i>(
    reader: &mut Reader<'i>,
    table: &mut Table<'_, 'i>,
    name: &'static str,
) -> Option<i64> {
    let (text, at) = reader.text(table, name)?;
    let found = hundredths(text).filter(|amount| *amount <= HIGHEST);
    if found.is_none() {
        reader.wrong(&at, Wrong::Number(text.to_owned(), "amount"));
    }
    found
}

/// A number with two decimals at most, in hundredths: `8.1` is 810.
fn hundredths(text: &str) -> Option<i64> {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|one| one.is_ascii_digit());
    if !digits(whole) || !digits(part) || part.len() > 2 || whole.len() > 12 {
        return None;
    }
    let part = format!("{part:0<2}");
    whole
        .parse::<i64>()
        .ok()?
        .checked_mul(100)?
        .checked_add(part.parse().ok()?)
}

/// Reads the prices of an offer: each table is one currency from one day on, with an amount for each
/// number of months.
fn prices<'i>(
    reader: &mut Reader<'i>,
    table: &mut Table<'_, 'i>,
    (offer, catalog): (&str, &mut Catalog),
) {
    if !table.has("prices") {
        reader.wrong(&table.at(), Wrong::NoPrice(offer.to_owned()));
        return;
    }
    let mut known = BTreeSet::new();
    for mut block in reader.tables(table, "prices") {
        let starts_on = reader.date(&mut block, "from");
        let currency = reader.one_of(&mut block, "currency", set!(Currency));
        let setup = if block.has("setup") {
            amount(reader, &mut block, "setup")
        } else {
            Some(0)
        };
        let amounts = reader.table(&mut block, "amounts");
        reader.close(&block);
        let Some(amounts) = amounts else { continue };
        for (at, months, minor) in periods(reader, &amounts) {
            let (Some(starts_on), Some(currency), Some(setup)) = (starts_on, currency, setup)
            else {
                continue;
            };
            let price = Price {
                offer: offer.to_owned(),
                months,
                starts_on,
                amount: Money::new(minor, currency),
                setup,
            };
            if !known.insert((currency, months, starts_on)) {
                reader.wrong(&at, Wrong::Again(price.to_string()));
            }
            catalog.lines.prices.push(reader.line(&at));
            catalog.prices.push(price);
        }
    }
}

/// The amounts of a table by months.
fn periods<'i>(reader: &mut Reader<'i>, amounts: &Table<'_, 'i>) -> Vec<(Range<usize>, i32, i64)> {
    let mut found = BTreeMap::new();
    for (key, at, value) in amounts.entries() {
        let months = key.parse().ok().filter(|months| PERIODS.contains(months));
        let Some(months) = months.filter(|months: &i32| months.to_string() == key) else {
            reader.wrong(&at, Wrong::Months(key.to_owned()));
            continue;
        };
        let text = value.as_str();
        let minor = text.and_then(hundredths).filter(|one| *one <= HIGHEST);
        match minor {
            Some(minor) => {
                found.insert(months, (at, months, minor));
            }
            None => reader.wrong(&at, Wrong::Number(text.unwrap_or(key).to_owned(), "amount")),
        }
    }
    found.into_values().collect()
}

/// Reads `[[vat]]`.
pub(super) fn rates<'i>(reader: &mut Reader<'i>, root: &mut Table<'_, 'i>, catalog: &mut Catalog) {
    if !root.has("vat") {
        return;
    }
    let mut known: BTreeSet<(String, VatClass, NaiveDate)> = BTreeSet::new();
    for mut table in reader.tables(root, "vat") {
        let at = table.at();
        let country = country(reader, &mut table);
        let class = reader.one_of(&mut table, "class", set!(VatClass));
        let starts_on = reader.date(&mut table, "from");
        let basis_points = percent(reader, &mut table);
        reader.close(&table);
        let (Some(country), Some(class), Some(starts_on), Some(basis_points)) =
            (country, class, starts_on, basis_points)
        else {
            continue;
        };
        let rate = VatRate {
            country,
            class,
            starts_on,
            basis_points,
        };
        if !known.insert((rate.country.clone(), class, starts_on)) {
            reader.wrong(&at, Wrong::Again(rate.to_string()));
        }
        catalog.lines.rates.push(reader.line(&at));
        catalog.rates.push(rate);
    }
}

fn country<'i>(reader: &mut Reader<'i>, table: &mut Table<'_, 'i>) -> Option<String> {
    let (text, at) = reader.text(table, "country")?;
    let letters = text.len() == 2 && text.bytes().all(|one| one.is_ascii_uppercase());
    if !letters {
        reader.wrong(&at, Wrong::Country(text.to_owned()));
    }
    letters.then(|| text.to_owned())
}

/// A rate in hundredths of a percent: `"8.1"`.
fn percent<'i>(reader: &mut Reader<'i>, table: &mut Table<'_, 'i>) -> Option<i32> {
    let (text, at) = reader.text(table, "rate")?;
    let found = hundredths(text).filter(|rate| *rate <= 10_000);
    let found = found.and_then(|rate| i32::try_from(rate).ok());
    if found.is_none() {
        reader.wrong(&at, Wrong::Number(text.to_owned(), "rate in percent"));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_two_decimals_at_most_and_are_never_rounded() {
        for (text, expected) in [
            ("8.1", Some(810)),
            ("8.10", Some(810)),
            ("0", Some(0)),
            ("0.05", Some(5)),
            ("12", Some(1200)),
            ("999999999999", Some(99_999_999_999_900)),
            ("9999999999999", None),
            ("8.125", None),
            ("8.", None),
            (".5", None),
            ("", None),
            ("-1", None),
            ("+1", None),
            ("1’000", None),
            ("1,5", None),
            ("1e3", None),
            ("٣", None),
        ] {
            assert_eq!(hundredths(text), expected, "{text:?}");
        }
    }
}
