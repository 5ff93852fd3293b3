//! VAT numbers of companies: those of the EU's states and of the United Kingdom, the Swiss UID, and
//! that of Liechtenstein; format and check digits. Other countries' are kept as they are typed.
//!
//! The formats are those of the EU's register (VIES); the Swiss UID is eCH-0097.

mod checks;
mod further;
mod states;

use self::checks::Wrong;
use self::states::{STATES, State};
use crate::ground::i18n::{Language, Saying};

/// The longest number of a country whose format we do not know.
const LONGEST: usize = 32;

/// Why a number cannot stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The country's numbers look otherwise: like this one.
    Shape(&'static str),
    /// It looks right, but its check digits are not its own; this one's are.
    CheckDigits(&'static str),
    /// It is a good number, but of another country than the address: it begins so.
    Elsewhere(&'static str),
    /// It is too long.
    TooLong,
}

impl Refusal {
    /// What the page says.
    pub fn saying(self) -> Saying {
        match self {
            Self::Shape(example) => {
                Saying::new("organizations-vat-number-shape").with("example", example)
            }
            Self::CheckDigits(example) => {
                Saying::new("organizations-vat-number-check-digits").with("example", example)
            }
            Self::Elsewhere(prefix) => {
                Saying::new("organizations-vat-number-elsewhere").with("prefix", prefix)
            }
            Self::TooLong => Saying::new("organizations-vat-number-too-long"),
        }
    }
}

/// Reads a number of a company whose address is in this country (ISO 3166 alpha-2), and answers it as
/// it is kept: `DE136695976`, `CHE-116.281.710 MWST`. Without the country's prefix it is added.
///
/// # Errors
/// When it cannot be a number of that country.
pub fn read(country: &str, typed: &str) -> Result<String, Refusal> {
    let typed = typed.trim();
    if typed.chars().count() > LONGEST {
        return Err(Refusal::TooLong);
    }
    let compact: String = typed
        .chars()
        .filter(|sign| !sign.is_whitespace() && !".-/".contains(*sign))
        .map(|sign| sign.to_ascii_uppercase())
        .collect();
    let of_country = || {
        STATES
            .iter()
            .filter(|state| state.countries.contains(&country))
    };
    for state in of_country() {
        if let Some(body) = state.body(&compact) {
            return judged(state, body);
        }
    }
    let Some(first) = of_country().next() else {
        return Ok(typed.to_owned());
    };
    let elsewhere = STATES.iter().find(|state| {
        state
            .body(&compact)
            .is_some_and(|body| (state.check)(body).is_ok())
    });
    match elsewhere {
        Some(state) => Err(Refusal::Elsewhere(state.prefix())),
        None => judged(first, &compact),
    }
}

fn judged(state: &State, body: &str) -> Result<String, Refusal> {
    match (state.check)(body) {
        Ok(()) => Ok(state.written(body)),
        Err(Wrong::Shape) => Err(Refusal::Shape(state.example)),
        Err(Wrong::Digits) => Err(Refusal::CheckDigits(state.example)),
    }
}

/// A number as a text in this language says it. What stands behind a Swiss one is the tax, in the word
/// of the language (eCH-0097); Spanish has the Italian one, and English none of its
/// own. A number without it, and every other state's, stays as it is.
pub fn shown(number: &str, language: Language) -> String {
    let tax = match language {
        Language::De => "MWST",
        Language::Fr => "TVA",
        Language::It | Language::Es => "IVA",
        Language::En => return number.to_owned(),
    };
    match number.rsplit_once(' ') {
        Some((digits, "MWST" | "TVA" | "IVA")) if digits.starts_with("CHE") => {
            format!("{digits} {tax}")
        }
        _ => number.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Numbers of every state: its country, how it may be typed, how it is kept.
    const GOOD: &[(&str, &str, &str)] = &[
        ("AT", "ATU 1358 5627", "ATU13585627"),
        ("BE", "BE 0403.019.261", "BE0403019261"),
        ("BE", "403019261", "BE0403019261"),
        ("BG", "BG 175074752", "BG175074752"),
        ("BG", "bg7523169263", "BG7523169263"),
        ("CY", "CY10259033P", "CY10259033P"),
        ("CZ", "CZ 25123891", "CZ25123891"),
        ("CZ", "CZ640903926", "CZ640903926"),
        ("CZ", "CZ7103192745", "CZ7103192745"),
        ("DE", "DE 136 695 976", "DE136695976"),
        ("DK", "13 58 56 28", "DK13585628"),
        ("EE", "EE100931558", "EE100931558"),
        ("GR", "EL 094259216", "EL094259216"),
        ("GR", "GR 023456780", "EL023456780"),
        ("ES", "B-58378431", "ESB58378431"),
        ("ES", "ES54362315K", "ES54362315K"),
        ("ES", "X-2482300W", "ESX2482300W"),
        ("ES", "J99216582", "ESJ99216582"),
        ("FI", "FI 20774740", "FI20774740"),
        ("FR", "FR 40 303 265 045", "FR40303265045"),
        ("FR", "FR23334175221", "FR23334175221"),
        ("FR", "FRK7399859412", "FRK7399859412"),
        ("FR", "FR4Z123456782", "FR4Z123456782"),
        ("MC", "FR53000004605", "FR53000004605"),
        ("RE", "40303265045", "FR40303265045"),
        ("HR", "HR33392005961", "HR33392005961"),
        ("HU", "HU-12892312", "HU12892312"),
        ("IE", "IE 6433435F", "IE6433435F"),
        ("IE", "IE6433435OA", "IE6433435OA"),
        ("IE", "8D79739I", "IE8D79739I"),
        ("IT", "IT 00743110157", "IT00743110157"),
        ("LT", "LT119511515", "LT119511515"),
        ("LT", "LT100001919017", "LT100001919017"),
        ("LU", "LU 150 274 42", "LU15027442"),
        ("LV", "LV40003521600", "LV40003521600"),
        ("LV", "161175-19997", "LV16117519997"),
        ("MT", "MT 1167-9112", "MT11679112"),
        ("NL", "NL004495445B01", "NL004495445B01"),
        ("NL", "NL 1234.56.789.B13", "NL123456789B13"),
        ("PL", "PL 8567346215", "PL8567346215"),
        ("PT", "PT 501 964 843", "PT501964843"),
        ("RO", "RO 185 472 90", "RO18547290"),
        ("SE", "SE123456789701", "SE123456789701"),
        ("SI", "SI 5022 3054", "SI50223054"),
        ("SK", "SK 202 274 96 19", "SK2022749619"),
        ("GB", "GB 980 7806 84", "GB980780684"),
        ("GB", "XI 980 7806 84", "XI980780684"),
        ("CH", "CHE-116.281.710", "CHE-116.281.710"),
        ("CH", "che 107787577 iva", "CHE-107.787.577 IVA"),
        ("CH", "116.281.710 MWST", "CHE-116.281.710 MWST"),
        ("LI", "CHE-116.281.710 MWST", "CHE-116.281.710 MWST"),
        ("LI", "50 123", "LI50123"),
        ("US", " 12-3456789 ", "12-3456789"),
    ];

    #[test]
    fn numbers_of_every_state_are_read_and_written_one_way() {
        for (country, typed, kept) in GOOD {
            assert_eq!(read(country, typed).as_deref(), Ok(*kept), "{typed}");
            assert_eq!(read(country, kept).as_deref(), Ok(*kept), "once more");
        }
        for state in STATES {
            let example = read(state.countries[0], state.example);
            assert_eq!(example.as_deref(), Ok(state.example));
        }
    }

    #[test]
    fn a_swiss_number_names_the_tax_in_the_language_of_the_text() {
        for kept in ["MWST", "TVA", "IVA"].map(|tax| format!("CHE-116.281.710 {tax}")) {
            for (language, tax) in [
                (Language::De, "MWST"),
                (Language::Fr, "TVA"),
                (Language::It, "IVA"),
                (Language::Es, "IVA"),
            ] {
                let text = shown(&kept, language);
                assert_eq!(text, format!("CHE-116.281.710 {tax}"));
                assert!(read("CH", &text).is_ok(), "it is the same number");
            }
            assert_eq!(shown(&kept, Language::En), kept);
        }
        for other in ["CHE-116.281.710", "DE136695976", "12 TVA", ""] {
            for language in Language::ALL {
                assert_eq!(shown(other, *language), other);
            }
        }
    }

    #[test]
    fn every_member_state_is_there() {
        let members =
            "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";
        for member in members.split(' ').chain(["CH", "LI", "GB"]) {
            assert!(STATES.iter().any(|state| state.countries.contains(&member)));
            assert!(GOOD.iter().any(|(country, ..)| *country == member));
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (country, typed, refusal) in [
            (
                "CH",
                "CHE-123.456.789",
                Refusal::CheckDigits("CHE-116.281.710"),
            ),
            ("CH", "CHE-116.281.71", Refusal::Shape("CHE-116.281.710")),
            (
                "CH",
                "CHE-116.281.710 VAT",
                Refusal::Shape("CHE-116.281.710"),
            ),
            ("DE", "DE136695977", Refusal::CheckDigits("DE136695976")),
            ("DE", "DE13669597", Refusal::Shape("DE136695976")),
            ("DE", "DE000000000", Refusal::Shape("DE136695976")),
            ("DE", "DE\u{661}36695976", Refusal::Shape("DE136695976")),
            ("DE", "FR40303265045", Refusal::Elsewhere("FR")),
            ("FR", "CHE-116.281.710", Refusal::Elsewhere("CHE")),
            ("AT", "ATU13585627X", Refusal::Shape("ATU13585627")),
            ("SE", "SE123456789700", Refusal::Shape("SE123456789701")),
            ("SI", "SI50223055", Refusal::CheckDigits("SI50223054")),
            ("US", "123456789012345678901234567890123", Refusal::TooLong),
        ] {
            assert_eq!(read(country, typed), Err(refusal), "{country} {typed}");
        }
    }

    /// Whose check digits find every single wrong digit. (The others take one remainder for another.)
    const CERTAIN: &[&str] = &[
        "ATU13585627",
        "BE0403019261",
        "CY10259033P",
        "DE136695976",
        "DK13585628",
        "EE100931558",
        "FI20774740",
        "HR33392005961",
        "HU12892312",
        "IE6433435F",
        "IT00743110157",
        "LU15027442",
        "MT11679112",
        "PL8567346215",
        "SI50223054",
        "SK2022749619",
        "CHE-116.281.710",
        "FR40303265045",
        "ES54362315K",
    ];

    proptest! {
        #[test]
        fn one_wrong_digit_is_found(which in 0..CERTAIN.len(), place in 0_usize..16, by in 1_u8..10) {
            let good = CERTAIN[which];
            let state = STATES.iter().find(|state| good.starts_with(state.prefix())).expect("its state");
            let digits: Vec<_> = good.char_indices().filter(|(_, sign)| sign.is_ascii_digit()).collect();
            let (at, digit) = digits[place % digits.len()];
            let other = char::from(b'0' + (digit as u8 - b'0' + by) % 10);
            let mut wrong = good.to_owned();
            wrong.replace_range(at..=at, &other.to_string());
            prop_assert!(read(state.countries[0], &wrong).is_err(), "{wrong}");
        }

        #[test]
        fn nothing_that_is_typed_breaks_it(which in 0..STATES.len(), typed in "\\PC{0,40}", digits in "[A-Z0-9+*]{0,16}") {
            let state = &STATES[which];
            for text in [typed.clone(), digits.clone(), format!("{}{digits}", state.prefix())] {
                if let Ok(kept) = read(state.countries[0], &text) {
                    prop_assert_eq!(read(state.countries[0], &kept), Ok(kept.clone()));
                }
            }
        }
    }
}
