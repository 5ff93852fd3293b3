//! Money: an integer of the currency's minor unit, with its currency; arithmetic is checked.

use serde::{Deserialize, Serialize};

use crate::ground::db::words;
use crate::ground::i18n::{Language, formats};

words! {
    /// The currencies that invoices are made in (spec/3: CH and LI pay in CHF, others in EUR).
    pub enum Currency {
        /// Swiss franc.
        Chf = "CHF",
        /// Euro.
        Eur = "EUR",
    }
}

impl Currency {
    /// The currency of the next invoices of an organization in this country (ISO 3166 alpha-2).
    pub fn of_country(country: &str) -> Self {
        if matches!(country, "CH" | "LI") {
            Self::Chf
        } else {
            Self::Eur
        }
    }

    /// Digits after the decimal sign.
    pub fn digits(self) -> u32 {
        2
    }
}

/// An amount in minor units (Rappen, cents) of one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

impl Money {
    /// So many minor units.
    pub fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Minor units.
    pub fn minor(self) -> i64 {
        self.minor
    }

    /// The currency.
    pub fn currency(self) -> Currency {
        self.currency
    }

    /// The sum; `None` when the currencies differ or the number would not fit.
    pub fn plus(self, other: Self) -> Option<Self> {
        let minor = self.minor.checked_add(other.minor)?;
        (self.currency == other.currency).then_some(Self { minor, ..self })
    }

    /// The difference; `None` when the currencies differ or the number would not fit.
    pub fn minus(self, other: Self) -> Option<Self> {
        let minor = self.minor.checked_sub(other.minor)?;
        (self.currency == other.currency).then_some(Self { minor, ..self })
    }

    /// So many times; `None` when the number would not fit.
    pub fn times(self, count: i64) -> Option<Self> {
        Some(Self {
            minor: self.minor.checked_mul(count)?,
            ..self
        })
    }

    /// Reads an amount above or equal to nothing as people type it. What could mean two amounts is
    /// none: a comma or a point is the decimal sign, and only apostrophes and spaces group digits.
    ///
    /// | typed | minor units |
    /// | --- | --- |
    /// | `12` | 1200 |
    /// | `12.5` | 1250 |
    /// | `12,50` | 1250 |
    /// | ` 0.05 ` | 5 |
    /// | `1’234.50` | 123450 |
    /// | `1'234'567` | 123456700 |
    /// | `1 234,50` | 123450 |
    /// | `92233720368547758.07` | 9223372036854775807 |
    /// | `92233720368547758.08` | none |
    /// | `1,234` | none |
    /// | `1,234.50` | none |
    /// | `1.234,50` | none |
    /// | `1'23` | none |
    /// | `1'234 567` | none |
    /// | `'123` | none |
    /// | `12.` | none |
    /// | `.50` | none |
    /// | `12.505` | none |
    /// | `-12` | none |
    /// | `+12` | none |
    /// | `1e3` | none |
    /// | `CHF 12` | none |
    /// | `٣` | none |
    /// | `` | none |
    pub fn read(typed: &str, currency: Currency) -> Option<Self> {
        let typed = typed.trim();
        let (whole, part) = match typed.split_once(['.', ',']) {
            None => (typed, ""),
            // The sign of decimals has some.
            Some((_, "")) => return None,
            Some((whole, part)) => (whole, part),
        };
        let digits = currency.digits() as usize;
        if part.len() > digits {
            return None;
        }
        let number = format!("{}{part:0<digits$}", ungrouped(whole)?);
        let minor = number.bytes().try_fold(0_i64, |sum, sign| {
            let digit = sign.is_ascii_digit().then(|| i64::from(sign - b'0'))?;
            sum.checked_mul(10)?.checked_add(digit)
        })?;
        Some(Self { minor, currency })
    }

    /// The number as files hold it: decimal point, no grouping, no currency (`spec/1-overview.md`).
    pub fn plain(self) -> String {
        let digits = self.currency.digits();
        let (scale, minor) = (10_u64.pow(digits), self.minor.unsigned_abs());
        let sign = if self.minor < 0 { "-" } else { "" };
        let width = digits as usize;
        format!("{sign}{}.{:0width$}", minor / scale, minor % scale)
    }

    /// The amount in a reader's words: `CHF 1’234.50` in Switzerland, `1.234,50 EUR` in German elsewhere.
    pub fn text(self, language: Language, country: &str) -> String {
        let scale = 10_u64.pow(self.currency.digits());
        let minor = self.minor.unsigned_abs();
        formats::amount(
            language,
            country,
            &formats::Amount {
                negative: self.minor < 0,
                whole: minor / scale,
                part: format!(
                    "{:0width$}",
                    minor % scale,
                    width = self.currency.digits() as usize
                ),
                currency: self.currency.word(),
            },
        )
    }
}

/// The digits of a whole number without what groups them by three: always the same sign.
fn ungrouped(whole: &str) -> Option<String> {
    const SIGNS: [char; 5] = ['\'', '’', ' ', '\u{a0}', '\u{202f}'];
    let sign = whole.chars().find(|sign| SIGNS.contains(sign));
    let groups: Vec<&str> = match sign {
        Some(sign) => whole.split(sign).collect(),
        None => vec![whole],
    };
    let (first, others) = groups.split_first()?;
    let grouped = others.is_empty() || first.len() <= 3;
    let fits = grouped && !first.is_empty() && others.iter().all(|group| group.len() == 3);
    fits.then(|| groups.concat())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn amounts_follow_the_table_of_the_specification() {
        let text = |language, country| {
            Money::new(123_450, Currency::of_country(country)).text(language, country)
        };
        for language in Language::ALL {
            assert_eq!(text(*language, "CH"), "CHF\u{a0}1’234.50");
            assert_eq!(text(*language, "LI"), "CHF\u{a0}1’234.50");
        }
        assert_eq!(text(Language::En, "FR"), "EUR\u{a0}1,234.50");
        assert_eq!(text(Language::De, "DE"), "1.234,50\u{a0}EUR");
        assert_eq!(text(Language::Fr, "FR"), "1\u{a0}234,50\u{a0}EUR");
        assert_eq!(text(Language::It, "IT"), "1.234,50\u{a0}EUR");
        assert_eq!(text(Language::Es, "ES"), "1.234,50\u{a0}EUR");
        assert_eq!(
            Money::new(-5, Currency::Chf).text(Language::En, "CH"),
            "CHF\u{a0}-0.05"
        );
        assert_eq!(
            Money::new(i64::MIN, Currency::Eur)
                .text(Language::En, "FR")
                .len(),
            "EUR\u{a0}-92,233,720,368,547,758.08".len()
        );
    }

    #[test]
    fn typed_amounts_are_those_of_the_table() {
        let source = include_str!("money.rs");
        let rows: Vec<_> = source
            .lines()
            .filter_map(|line| line.trim().strip_prefix("/// | `")?.strip_suffix(" |"))
            .filter_map(|row| row.split_once("` | "))
            .collect();
        assert_eq!(rows.len(), 24);
        for (typed, expected) in rows {
            let read = Money::read(typed, Currency::Chf).map(Money::minor);
            assert_eq!(read, expected.parse().ok(), "{typed}");
        }
        assert_eq!(Money::read(&"9".repeat(100_000), Currency::Eur), None);
        assert_eq!(Money::new(-5, Currency::Chf).plain(), "-0.05");
        let least = Money::new(i64::MIN, Currency::Chf);
        assert_eq!(least.plain(), "-92233720368547758.08");
    }

    proptest! {
        #[test]
        fn every_amount_is_read_back_however_it_is_written(
            minor in 0..=i64::MAX,
            group in prop::sample::select(vec!["", "'", "’", " ", "\u{a0}", "\u{202f}"]),
            comma in any::<bool>(),
        ) {
            let money = Money::new(minor, Currency::Chf);
            prop_assert_eq!(Money::read(&money.plain(), Currency::Chf), Some(money));
            let swiss = money.text(Language::De, "CH").replace('’', group);
            let number = swiss.strip_prefix("CHF\u{a0}").unwrap_or_default().to_owned();
            let number = if comma { number.replace('.', ",") } else { number };
            prop_assert_eq!(Money::read(&number, Currency::Chf), Some(money), "{}", number);
        }

        #[test]
        fn what_is_read_is_what_stands_there(typed in "[ 0-9.,'’eE+-]{0,14}") {
            if let Some(money) = Money::read(&typed, Currency::Eur) {
                let stands: String = typed.replace(',', ".").chars()
                    .filter(|sign| sign.is_ascii_digit() || *sign == '.').collect();
                let (whole, part) = stands.split_once('.').unwrap_or((&stands, ""));
                let whole = whole.trim_start_matches('0');
                let whole = if whole.is_empty() { "0" } else { whole };
                prop_assert_eq!(format!("{whole}.{part:0<2}"), money.plain());
                prop_assert!(!typed.contains(['e', 'E', '+', '-']));
            }
        }

        #[test]
        fn sums_are_exact_or_refused(a in any::<i64>(), b in any::<i64>()) {
            let sum = Money::new(a, Currency::Chf).plus(Money::new(b, Currency::Chf));
            prop_assert_eq!(sum.map(Money::minor), a.checked_add(b));
            prop_assert!(Money::new(a, Currency::Chf).plus(Money::new(b, Currency::Eur)).is_none());
            if let Some(sum) = sum {
                prop_assert_eq!(sum.minus(Money::new(b, Currency::Chf)), Some(Money::new(a, Currency::Chf)));
            }
        }
    }
}
