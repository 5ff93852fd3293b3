//! Money: an integer of the currency's minor unit, with its currency; arithmetic is checked.

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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

    proptest! {
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
