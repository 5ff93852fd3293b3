//! The table: which state's numbers begin how, look how, and are checked how.

use super::checks::{self, Wrong, zero, zero_later};
use super::further;

/// A state's numbers.
pub(super) struct State {
    /// Addresses in these countries have them (ISO 3166 alpha-2).
    pub(super) countries: &'static [&'static str],
    /// What they begin with; the first is the one that is kept.
    prefixes: &'static [&'static str],
    /// A good one.
    pub(super) example: &'static str,
    /// Checks what stands behind the prefix.
    pub(super) check: fn(&str) -> Result<(), Wrong>,
}

impl State {
    /// What the numbers begin with.
    pub(super) fn prefix(&self) -> &'static str {
        self.prefixes.first().copied().unwrap_or_default()
    }

    /// What stands behind the prefix, if it is this state's.
    pub(super) fn body<'a>(&self, compact: &'a str) -> Option<&'a str> {
        self.prefixes
            .iter()
            .find_map(|prefix| compact.strip_prefix(prefix))
    }

    /// A good number as it is kept.
    pub(super) fn written(&self, body: &str) -> String {
        match (self.prefix(), body.split_at_checked(9)) {
            ("CHE", Some((digits, kind))) => {
                let (a, b, c) = (&digits[..3], &digits[3..6], &digits[6..]);
                let space = if kind.is_empty() { "" } else { " " };
                format!("CHE-{a}.{b}.{c}{space}{kind}")
            }
            // Belgian numbers of before 2008 had no leading zero.
            ("BE", Some((digits, ""))) => format!("BE0{digits}"),
            (prefix, _) => format!("{prefix}{body}"),
        }
    }
}

/// A row: countries, prefixes, example, check.
macro_rules! states {
    ($([$($country:literal)+] [$($prefix:literal)+] $example:literal $check:expr;)+) => {
        /// All of them.
        pub(super) const STATES: &[State] = &[$(State {
            countries: &[$($country),+],
            prefixes: &[$($prefix),+],
            example: $example,
            check: $check,
        },)+];
    };
}

states! {
    ["AT"] ["AT"] "ATU13585627" checks::at;
    ["BE"] ["BE"] "BE0403019261" checks::be;
    ["BG"] ["BG"] "BG175074752" checks::bg;
    ["CY"] ["CY"] "CY10259033P" checks::cy;
    ["CZ"] ["CZ"] "CZ25123891" checks::cz;
    ["DE"] ["DE"] "DE136695976" checks::de;
    ["DK"] ["DK"] "DK13585628" |body| zero_later(body, &[2, 7, 6, 5, 4, 3, 2, 1], (11, 0));
    ["EE"] ["EE"] "EE100931558" |body| zero(body, &[3, 7, 1, 3, 7, 1, 3, 7, 1], (10, 0));
    ["GR"] ["EL" "GR"] "EL094259216" checks::el;
    ["ES"] ["ES"] "ESB58378431" checks::es;
    ["FI" "AX"] ["FI"] "FI20774740" |body| zero(body, &[7, 9, 10, 5, 8, 4, 2, 1], (11, 0));
    ["FR" "MC" "GF" "GP" "MQ" "RE" "YT"] ["FR"] "FR40303265045" checks::fr;
    ["HR"] ["HR"] "HR33392005961" checks::hr;
    ["HU"] ["HU"] "HU12892312" |body| zero(body, &[9, 7, 3, 1, 9, 7, 3, 1], (10, 0));
    ["IE"] ["IE"] "IE6433435F" further::ie;
    ["IT"] ["IT"] "IT00743110157" further::it;
    ["LT"] ["LT"] "LT119511515" further::lt;
    ["LU"] ["LU"] "LU15027442" further::lu;
    ["LV"] ["LV"] "LV40003521600" further::lv;
    ["MT"] ["MT"] "MT11679112" |body| zero_later(body, &[3, 4, 6, 7, 8, 9, 10, 1], (37, 0));
    ["NL"] ["NL"] "NL004495445B01" further::nl;
    ["PL"] ["PL"] "PL8567346215" |body| zero(body, &[6, 5, 7, 2, 3, 4, 5, 6, 7, 10], (11, 0));
    ["PT"] ["PT"] "PT501964843" further::pt;
    ["RO"] ["RO"] "RO18547290" further::ro;
    ["SE"] ["SE"] "SE123456789701" further::se;
    ["SI"] ["SI"] "SI50223054" further::si;
    ["SK"] ["SK"] "SK2022749619" further::sk;
    ["GB" "IM"] ["GB"] "GB980780684" further::gb;
    // Northern Ireland trades in goods as if it belonged to the EU; its addresses are British.
    ["GB"] ["XI"] "XI980780684" further::gb;
    ["LI"] ["LI"] "LI50123" |body| checks::digits(body, 5..=5).map(|_| ());
    // A company of Liechtenstein may be in the Swiss register.
    ["CH" "LI"] ["CHE"] "CHE-116.281.710" further::che;
}
