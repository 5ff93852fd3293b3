//! VAT rates by country: data, not code (`spec/5-accounting.md`, "VAT").

use chrono::NaiveDate;

use super::{VatClass, queries};
use crate::ground::db::Look;
use crate::ground::failure::Answer;

/// The rate of a class in a country from a day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VatRate {
    /// The country (ISO 3166 alpha-2).
    pub country: String,
    /// The class.
    pub class: VatClass,
    /// For invoices of this day or later.
    pub starts_on: NaiveDate,
    /// Hundredths of a percent: 810 is 8.1 %.
    pub basis_points: i32,
}

/// The rates of some countries, with their dates.
#[derive(Debug, Clone, Default)]
pub struct VatRates(Vec<VatRate>);

impl VatRates {
    /// The rate of a class in a country on a day, in hundredths of a percent; none where the table
    /// has none: nothing is charged there.
    pub fn rate(&self, country: &str, class: VatClass, on: NaiveDate) -> Option<i32> {
        let own = self
            .0
            .iter()
            .filter(|rate| rate.country == country && rate.class == class && rate.starts_on <= on);
        own.max_by_key(|rate| rate.starts_on)
            .map(|rate| rate.basis_points)
    }
}

impl FromIterator<VatRate> for VatRates {
    fn from_iter<T: IntoIterator<Item = VatRate>>(rates: T) -> Self {
        Self(rates.into_iter().collect())
    }
}

/// The rates of these countries, of all days.
///
/// # Errors
/// When the database fails.
pub fn vat_rates(look: &mut Look<'_>, countries: &[&str]) -> Answer<VatRates> {
    queries::vat_rates(look, countries).map(VatRates)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rate_of_the_day_counts() {
        let rate = |country: &str, class, starts_on: &str, basis_points| VatRate {
            country: country.into(),
            class,
            starts_on: starts_on.parse().unwrap(),
            basis_points,
        };
        let rates: VatRates = [
            rate("CH", VatClass::Standard, "2024-01-01", 810),
            rate("CH", VatClass::Standard, "2018-01-01", 770),
            rate("CH", VatClass::Reduced, "2024-01-01", 260),
        ]
        .into_iter()
        .collect();
        let on = |day: &str| rates.rate("CH", VatClass::Standard, day.parse().unwrap());
        assert_eq!(on("2024-01-01"), Some(810));
        assert_eq!(on("2023-12-31"), Some(770));
        assert_eq!(on("2017-12-31"), None);
        let day = "2026-11-20".parse().unwrap();
        assert_eq!(rates.rate("CH", VatClass::Reduced, day), Some(260));
        assert_eq!(rates.rate("CH", VatClass::Special, day), None);
        assert_eq!(rates.rate("US", VatClass::Standard, day), None);
    }
}
