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

/// Why what was typed is no amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// It is no number.
    NoAmount,
    /// It is more than there can be.
    TooLarge,
    /// It has more decimals than the currency: or is it thousands?
    Unclear,
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

    /// The amount without its currency: as it is typed, and where a column's head names the currency.
    pub fn figures(self, language: Language, country: &str) -> String {
        let text = self.text(language, country);
        text.replace(self.currency.word(), "").trim().to_owned()
    }

    /// Reads an amount above or equal to nothing as people type it in any of our languages, and as
    /// [`Money::text`] and [`Money::plain`] write it. Apostrophes, spaces, points and commas group digits by
    /// three, one kind at a time; the last point or comma is the decimal sign if it stands there once.
    /// Three digits after the only one may be thousands or decimals: that is refused as unclear.
    ///
    /// | typed | minor units |
    /// | --- | --- |
    /// | `12` | 1200 |
    /// | `12.5` | 1250 |
    /// | `12,50` | 1250 |
    /// | ` 0.05 ` | 5 |
    /// | `1’234.50` | 123450 |
    /// | `1'234,50` | 123450 |
    /// | `1'234'567` | 123456700 |
    /// | `1 234,50` | 123450 |
    /// | `1,234.50` | 123450 |
    /// | `1.234,50` | 123450 |
    /// | `1,234,567` | 123456700 |
    /// | `1.234.567,8` | 123456780 |
    /// | `CHF 12` | 1200 |
    /// | `1.234,50 CHF` | 123450 |
    /// | `92233720368547758.07` | 9223372036854775807 |
    /// | `92233720368547758.08` | too large |
    /// | `1,234` | unclear |
    /// | `1.234` | unclear |
    /// | `12.505` | unclear |
    /// | `1'234.567` | unclear |
    /// | `1,234,56` | none |
    /// | `1,2.34` | none |
    /// | `1.234.56,7` | none |
    /// | `1,234.567.890` | none |
    /// | `1'23` | none |
    /// | `1'234 567` | none |
    /// | `1'234,567.00` | none |
    /// | `'123` | none |
    /// | `,123.00` | none |
    /// | `12.` | none |
    /// | `.50` | none |
    /// | `-12` | none |
    /// | `+12` | none |
    /// | `1e3` | none |
    /// | `1.2e3` | none |
    /// | `EUR 12` | none |
    /// | `CHF` | none |
    /// | `CHF CHF 12` | none |
    /// | `٣` | none |
    /// | `` | none |
    ///
    /// # Errors
    /// Why it is none.
    pub fn read(typed: &str, currency: Currency) -> Result<Self, Unread> {
        let (typed, word) = (typed.trim(), currency.word());
        let bare = typed.strip_prefix(word).or(typed.strip_suffix(word));
        let number = bare.unwrap_or(typed).trim();
        let last = number.chars().rfind(|sign| matches!(sign, '.' | ','));
        let decimal = last.filter(|sign| number.matches(*sign).count() == 1);
        let parts = decimal.and_then(|sign| number.split_once(sign));
        let (whole, part) = match parts {
            None => (number, ""),
            // The sign of decimals has some.
            Some((_, "")) => return Err(Unread::NoAmount),
            Some(parts) => parts,
        };
        let whole = ungrouped(whole).ok_or(Unread::NoAmount)?;
        let digits = currency.digits() as usize;
        let number = format!("{whole}{part:0<digits$}");
        if !number.bytes().all(|sign| sign.is_ascii_digit()) {
            return Err(Unread::NoAmount);
        }
        if part.len() > digits {
            return Err(Unread::Unclear);
        }
        let minor = number.bytes().try_fold(0_i64, |sum, sign| {
            sum.checked_mul(10)?.checked_add(i64::from(sign - b'0'))
        });
        let minor = minor.ok_or(Unread::TooLarge)?;
        Ok(Self { minor, currency })
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
    const SIGNS: [char; 7] = ['\'', '’', ' ', '\u{a0}', '\u{202f}', '.', ','];
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
        assert_eq!(rows.len(), 40);
        for (typed, expected) in rows {
            let read = match Money::read(typed, Currency::Chf) {
                Ok(money) => money.minor().to_string(),
                Err(Unread::Unclear) => "unclear".into(),
                Err(Unread::NoAmount) => "none".into(),
                Err(Unread::TooLarge) => "too large".into(),
            };
            assert_eq!(read, expected, "{typed}");
        }
        let long = Money::read(&"9".repeat(100_000), Currency::Eur);
        assert_eq!(long, Err(Unread::TooLarge));
        assert_eq!(Money::new(-5, Currency::Chf).plain(), "-0.05");
        let least = Money::new(i64::MIN, Currency::Chf);
        assert_eq!(least.plain(), "-92233720368547758.08");
    }

    proptest! {
        #[test]
        fn every_amount_is_read_back_however_it_is_written(
            minor in prop_oneof![0..=i64::MAX, 0..10_000_000_i64],
            currency in prop::sample::select(Currency::ALL.to_vec()),
            language in prop::sample::select(Language::ALL.to_vec()),
            country in prop::sample::select(vec!["CH", "LI", "FR", "DE", "IT", "ES", "GB", ""]),
            group in prop::sample::select(vec!["", "'", "’", " ", "\u{a0}", "\u{202f}", ","]),
            comma in any::<bool>(),
        ) {
            let money = Money::new(minor, currency);
            prop_assert_eq!(Money::read(&money.plain(), currency), Ok(money));
            let text = money.text(language, country);
            prop_assert_eq!(Money::read(&text, currency), Ok(money), "{}", text);
            let number = text.replace(currency.word(), "");
            prop_assert_eq!(Money::read(&number, currency), Ok(money), "{}", number);
            let swiss = money.text(Language::De, "CH").replace('’', group);
            let swiss = if comma && group != "," { swiss.replace('.', ",") } else { swiss };
            prop_assert_eq!(Money::read(&swiss, currency), Ok(money), "{}", swiss);
        }

        #[test]
        fn what_is_read_is_what_stands_there(typed in "[ 0-9.,'’eE+-]{0,14}|[0-9]{1,3}([.,' ][0-9]{3}){0,3}([.,][0-9]{0,4})?") {
            if let Ok(money) = Money::read(&typed, Currency::Eur) {
                let last = typed.trim().rsplit_once(['.', ',']).map_or("", |(_, last)| last);
                let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
                // Three digits at the end are grouped ones: decimals are two at most.
                let missing = if last.len() < 3 { 2 - last.len() } else { 2 };
                let stands: i64 = format!("{digits}{:0<missing$}", "").parse().unwrap();
                prop_assert_eq!(money.minor(), stands, "{}", typed);
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
