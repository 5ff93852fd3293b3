//! Offers: what is sold, for how much, and how often it may be paid.

use chrono::NaiveDate;

use super::{Names, queries};
use crate::ground::db::{Look, words};
use crate::ground::failure::Answer;
use crate::ground::i18n::Language;
use crate::ground::money::{Currency, Money};

words! {
    /// Which of a country's VAT rates an offer falls under (`spec/5-accounting.md`, "VAT").
    pub enum VatClass {
        /// The rate of services.
        Standard = "standard",
        /// The rate of books, printed or electronic.
        Reduced = "reduced",
        /// The rate of accommodation.
        Special = "special",
    }
}

words! {
    /// What the customer must name to have it.
    pub enum Asks {
        /// A domain: `example.ch`.
        Domain = "domain",
        /// The name of a host: `db.example.ch`.
        Host = "host",
        /// A name of their own choice.
        Label = "label",
    }
}

/// What a unit of an offer costs the climate in a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Co2 {
    /// Grams for manufacture, transport and end of life, where known.
    pub material: Option<i64>,
    /// Grams for energy, where known.
    pub energy: Option<i64>,
    /// How it was reckoned.
    pub note: Names,
}

impl Co2 {
    /// How it was reckoned, in a language; none where the catalog says nothing of it.
    pub fn method(&self, language: Language) -> Option<&str> {
        Some(self.note.of(language)).filter(|note| !note.is_empty())
    }
}

/// Something that is sold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Its word in addresses and rows.
    pub word: String,
    /// The word of its kind.
    pub kind: String,
    /// What people read.
    pub names: Names,
    /// Which VAT rate is its own.
    pub vat_class: VatClass,
    /// What the customer must name.
    pub asks: Asks,
    /// What is counted when there may be several: *mailbox*.
    pub unit_names: Option<Names>,
    /// What a unit costs the climate in a year.
    pub co2: Option<Co2>,
    /// From which amount for a year on it may be paid by the month or by the quarter; where nothing
    /// is said it always may. In minor units, CHF then EUR.
    pub often_from: [Option<i64>; 2],
}

impl Offer {
    /// From which amount for a year on it may be paid by the month or by the quarter.
    pub fn often_from(&self, currency: Currency) -> Option<Money> {
        let [chf, eur] = self.often_from;
        let minor = match currency {
            Currency::Chf => chf,
            Currency::Eur => eur,
        };
        minor.map(|minor| Money::new(minor, currency))
    }
}

/// What an offer costs when it is ordered from a day on: without VAT, for one unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Price {
    /// The word of the offer.
    pub offer: String,
    /// For how many months.
    pub months: i32,
    /// For orders made on this day or later.
    pub starts_on: NaiveDate,
    /// What a term costs.
    pub amount: Money,
    /// What is paid once, at the beginning, in the same currency's minor units.
    pub setup: i64,
}

/// A period that may be chosen, and what it costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// How many months.
    pub months: i32,
    /// What they cost for one unit, without VAT.
    pub amount: Money,
}

/// Some offers with what they cost in a currency on a day.
#[derive(Debug, Clone)]
pub struct Offered {
    currency: Currency,
    offers: Vec<Offer>,
    /// One for each offer and period, by months.
    prices: Vec<Price>,
}

impl Offered {
    /// The currency of all prices.
    pub fn currency(&self) -> Currency {
        self.currency
    }

    /// An offer by its word.
    pub fn offer(&self, word: &str) -> Option<&Offer> {
        self.offers.iter().find(|offer| offer.word == word)
    }

    /// What one unit costs for so many months, without VAT, whether or not it may be chosen.
    pub fn price(&self, word: &str, months: i32) -> Option<Money> {
        self.found(word, months).map(|price| price.amount)
    }

    /// What is paid once at the beginning; nothing at all when there is no price.
    pub fn setup(&self, word: &str, months: i32) -> Option<Money> {
        let price = self.found(word, months)?;
        Some(Money::new(price.setup, self.currency))
    }

    /// The periods that so many units may be had for, the shortest first, with the amount of one: by the
    /// month or by the quarter only where a year of all of them costs enough.
    pub fn periods_of(&self, word: &str, quantity: i32) -> Vec<Period> {
        let often = self.is_often(word, quantity);
        let of_word = self.prices.iter().filter(|price| price.offer == word);
        of_word
            .filter(|price| often || price.months >= 12)
            .map(|price| Period {
                months: price.months,
                amount: price.amount,
            })
            .collect()
    }

    /// For how many months a product goes on unless others are chosen: as it is now; else for the next longer
    /// period that may be had, else for the longest.
    pub fn preset(&self, word: &str, quantity: i32, current: i32) -> Option<i32> {
        let periods = self.periods_of(word, quantity);
        let months = periods.iter().map(|period| period.months);
        let longer = months.clone().filter(|one| *one >= current).min();
        longer.or(months.max())
    }

    fn is_often(&self, word: &str, quantity: i32) -> bool {
        let Some(from) = self
            .offer(word)
            .and_then(|offer| offer.often_from(self.currency))
        else {
            return true;
        };
        // What has no price for a year can only be paid often.
        let year = self.price(word, 12);
        let year = year.map(|year| year.times(i64::from(quantity)));
        year.is_none_or(|year| year.is_none_or(|year| year.minor() >= from.minor()))
    }

    fn found(&self, word: &str, months: i32) -> Option<&Price> {
        let mut prices = self.prices.iter();
        prices.find(|price| price.offer == word && price.months == months)
    }
}

/// These offers and what they cost in a currency in an order that is made on a day.
///
/// # Errors
/// When the database fails.
pub fn offered(
    look: &mut Look<'_>,
    words: &[String],
    currency: Currency,
    on: NaiveDate,
) -> Answer<Offered> {
    Ok(Offered {
        currency,
        offers: queries::offers(look, words)?,
        prices: latest(queries::prices(look, words, currency, on)?),
    })
}

/// The last of each offer and period, of prices sorted by offer, months and first day.
fn latest(prices: Vec<Price>) -> Vec<Price> {
    let mut last: Vec<Price> = Vec::new();
    for price in prices {
        let same = |other: &Price| other.offer == price.offer && other.months == price.months;
        if last.last().is_some_and(same) {
            last.pop();
        }
        last.push(price);
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offer(often_from: Option<i64>) -> Offer {
        Offer {
            word: "mail".into(),
            kind: "mail".into(),
            names: Names::default(),
            vat_class: VatClass::Standard,
            asks: Asks::Domain,
            unit_names: None,
            co2: None,
            often_from: [often_from, None],
        }
    }

    fn price(months: i32, starts_on: &str, minor: i64) -> Price {
        Price {
            offer: "mail".into(),
            months,
            starts_on: starts_on.parse().unwrap(),
            amount: Money::new(minor, Currency::Chf),
            setup: 0,
        }
    }

    fn offered(often_from: Option<i64>) -> Offered {
        let prices = vec![
            price(1, "2024-01-01", 200),
            price(3, "2024-01-01", 550),
            price(12, "2024-01-01", 1500),
            price(12, "2026-01-01", 1800),
            price(24, "2024-01-01", 3400),
        ];
        Offered {
            currency: Currency::Chf,
            offers: vec![offer(often_from)],
            prices: latest(prices),
        }
    }

    #[test]
    fn short_periods_are_offered_from_an_amount_for_a_year_on() {
        let months = |often_from, quantity| {
            let periods = offered(often_from).periods_of("mail", quantity);
            periods
                .iter()
                .map(|period| period.months)
                .collect::<Vec<_>>()
        };
        for (often_from, quantity, expected) in [
            (None, 1, vec![1, 3, 12, 24]),
            (Some(1800), 1, vec![1, 3, 12, 24]),
            (Some(1801), 1, vec![12, 24]),
            (Some(3600), 2, vec![1, 3, 12, 24]),
            (Some(3601), 2, vec![12, 24]),
        ] {
            assert_eq!(
                months(often_from, quantity),
                expected,
                "{often_from:?} {quantity}"
            );
        }
    }

    #[test]
    fn of_several_prices_the_last_one_counts() {
        let offered = offered(Some(5000));
        let chf = |minor| Some(Money::new(minor, Currency::Chf));
        assert_eq!(offered.price("mail", 12), chf(1800));
        assert_eq!(
            offered.price("mail", 1),
            chf(200),
            "also where it may not be chosen"
        );
        assert_eq!(offered.price("mail", 36), None);
        assert_eq!(offered.price("drive", 12), None);
        assert_eq!(offered.setup("mail", 12), chf(0));
    }

    #[test]
    fn the_current_period_is_preset_or_the_next_longer_or_the_longest_that_may_be_had() {
        for (months, often_from, current, expected) in [
            (&[1, 12, 24][..], None, 12, Some(12)),
            (&[1, 24], None, 12, Some(24)),
            (&[1, 3], None, 12, Some(3)),
            (&[], None, 12, None),
            // By the month only where a year costs enough.
            (&[1, 12, 24], Some(1_200), 1, Some(1)),
            (&[1, 12, 24], Some(1_201), 1, Some(12)),
        ] {
            let price = |months: &i32| price(*months, "2026-01-01", i64::from(*months) * 100);
            let offered = Offered {
                currency: Currency::Chf,
                offers: vec![offer(often_from)],
                prices: months.iter().map(price).collect(),
            };
            assert_eq!(offered.preset("mail", 1, current), expected, "{months:?}");
        }
    }
}
