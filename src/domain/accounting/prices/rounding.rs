//! The one rounding, and the rates that need it.

use crate::ground::i18n::Language;
use crate::ground::money::Money;

/// Basis points of the whole.
const WHOLE: i32 = 10_000;

/// A VAT rate in basis points: 810 is 8.1 %.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rate(i32);

impl Rate {
    /// Nothing: the rate of a reverse charge and of what is sold outside.
    pub const ZERO: Self = Self(0);

    /// A rate of so many basis points; `None` below 0 % and above 100 %.
    pub fn new(basis_points: i32) -> Option<Self> {
        (0..=WHOLE)
            .contains(&basis_points)
            .then_some(Self(basis_points))
    }

    /// Basis points.
    pub fn basis_points(self) -> i32 {
        self.0
    }

    /// The VAT on so many minor units; `None` when the number would not fit.
    pub fn on(self, base: i64) -> Option<i64> {
        round_share(base, self.0.into(), WHOLE.into())
    }

    /// What people read; no digit that says nothing, a no-break space before the sign.
    ///
    /// | basis points | en | de |
    /// | ---: | --- | --- |
    /// | 810 | 8.1 % | 8,1 % |
    /// | 2000 | 20 % | 20 % |
    /// | 255 | 2.55 % | 2,55 % |
    /// | 5 | 0.05 % | 0,05 % |
    /// | 0 | 0 % | 0 % |
    /// | 10000 | 100 % | 100 % |
    pub fn text(self, language: Language) -> String {
        let sign = match language {
            Language::En => '.',
            Language::Fr | Language::De | Language::It | Language::Es => ',',
        };
        let (whole, part) = (self.0 / 100, format!("{:02}", self.0 % 100));
        match part.trim_end_matches('0') {
            "" => format!("{whole}\u{a0}%"),
            part => format!("{whole}{sign}{part}\u{a0}%"),
        }
    }
}

/// THE rounding: `amount` × `numerator` ÷ `denominator` in whole minor units, half away from zero.
///
/// `None` when the denominator is not above zero or the number would not fit.
///
/// | amount | numerator | denominator | share | why |
/// | ---: | ---: | ---: | ---: | --- |
/// | 1000 | 810 | 10000 | 81 | exact |
/// | 1990 | 810 | 10000 | 161 | 161.19 |
/// | 1995 | 810 | 10000 | 162 | 161.595 |
/// | 50 | 810 | 10000 | 4 | 4.05 |
/// | 150 | 810 | 10000 | 12 | 12.15 |
/// | 5 | 1 | 2 | 3 | 2.5: the half goes away from zero |
/// | -5 | 1 | 2 | -3 | and so it does below it |
/// | 5 | -1 | 2 | -3 | wherever the sign stands |
/// | -1 | 1 | 3 | 0 | -0.33 |
/// | 250 | 1000 | 10000 | 25 | exact |
/// | 245 | 1000 | 10000 | 25 | 24.5 |
/// | -245 | 1000 | 10000 | -25 | -24.5 |
/// | 244 | 1000 | 10000 | 24 | 24.4 |
/// | 12000 | 100 | 365 | 3288 | 3287.67 |
/// | 9223372036854775807 | 10000 | 10000 | 9223372036854775807 | more than 64 bits on the way |
/// | 9223372036854775807 | 2 | 1 | refused | does not fit |
/// | 7 | 1 | 0 | refused | nothing is no share |
/// | 7 | 1 | -2 | refused | nor is less |
pub fn round_share(amount: i64, numerator: i64, denominator: i64) -> Option<i64> {
    if denominator <= 0 {
        return None;
    }
    let (exact, whole) = (
        i128::from(amount) * i128::from(numerator),
        i128::from(denominator),
    );
    let (share, rest) = (exact / whole, exact % whole);
    let away = if rest.abs() * 2 >= whole {
        exact.signum()
    } else {
        0
    };
    i64::try_from(share + away).ok()
}

/// What so many days of a term cost; `None` when there are not as many days in it, or the number would
/// not fit. The unused part of a term is the price without its used part, so that both are the whole.
///
/// | amount | used days | all days | share | why |
/// | ---: | ---: | ---: | ---: | --- |
/// | 12000 | 0 | 365 | 0 | not begun |
/// | 12000 | 365 | 365 | 12000 | all of it |
/// | 12000 | 100 | 365 | 3288 | 3287.67 |
/// | 12000 | 183 | 366 | 6000 | a leap year |
/// | -12000 | 100 | 365 | -3288 | given back |
/// | 12000 | 366 | 365 | refused | more than there are |
/// | 12000 | -1 | 365 | refused | fewer than none |
/// | 12000 | 0 | 0 | refused | a term has a day |
pub fn prorated(amount: Money, used_days: i64, all_days: i64) -> Option<Money> {
    if !(0..=all_days).contains(&used_days) {
        return None;
    }
    let minor = round_share(amount.minor(), used_days, all_days)?;
    Some(Money::new(minor, amount.currency()))
}
