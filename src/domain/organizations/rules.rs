//! What an organization's details must be.

use super::{Details, vat};
use crate::domain::organizations::LegalForm;
use crate::ground::i18n::Saying;

/// The longest name; long enough for every name in the registers we know.
const LONGEST_NAME: usize = 200;
/// The longest line of an address (the Swiss QR-bill takes 70 characters).
const LONGEST_LINE: usize = 70;
const LONGEST_POSTCODE: usize = 16;

/// The field that a refusal speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The name.
    Name,
    /// Street and number.
    Street,
    /// The second line.
    Street2,
    /// The postcode.
    Postcode,
    /// The city.
    City,
    /// The country.
    Country,
    /// The VAT number.
    VatNumber,
    /// The telephone number.
    Phone,
    /// To whom accounting messages go.
    AccountingContact,
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// A name is needed.
    NameMissing,
    /// The name is too long.
    NameTooLong,
    /// A line of the address is too long.
    LineTooLong,
    /// A country is needed.
    CountryMissing,
    /// The VAT number cannot be one of the address's country.
    VatNumber(vat::Refusal),
    /// The telephone number is none of the international form.
    PhoneUnfit,
    /// The accounting contact is no e-mail address.
    ContactUnfit,
    /// Signs that cannot be printed.
    Unprintable,
}

impl Refusal {
    /// What the page says.
    pub fn saying(self) -> Saying {
        match self {
            Self::NameMissing => Saying::new("organizations-name-missing"),
            Self::NameTooLong => {
                Saying::new("organizations-name-too-long").count("most", LONGEST_NAME as i64)
            }
            Self::LineTooLong => {
                Saying::new("organizations-line-too-long").count("most", LONGEST_LINE as i64)
            }
            Self::CountryMissing => Saying::new("organizations-country-missing"),
            Self::VatNumber(refusal) => refusal.saying(),
            Self::PhoneUnfit => Saying::new("organizations-phone-unfit"),
            Self::ContactUnfit => Saying::new("organizations-accounting-contact-unfit"),
            Self::Unprintable => Saying::new("organizations-unprintable"),
        }
    }
}

/// A refused field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Problem {
    /// Which field.
    pub field: Field,
    /// What is wrong.
    pub refusal: Refusal,
}

/// Everything that is wrong, in the order of the form.
pub(super) fn problems(details: &Details) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut say = |field, refusal| found.push(Problem { field, refusal });
    if details.name.trim().is_empty() {
        say(Field::Name, Refusal::NameMissing);
    } else if details.name.chars().count() > LONGEST_NAME {
        say(Field::Name, Refusal::NameTooLong);
    }
    let lines = [
        (Field::Street, &details.street, LONGEST_LINE),
        (Field::Street2, &details.street2, LONGEST_LINE),
        (Field::Postcode, &details.postcode, LONGEST_POSTCODE),
        (Field::City, &details.city, LONGEST_LINE),
    ];
    for (field, line, most) in lines {
        if line.chars().count() > most {
            say(field, Refusal::LineTooLong);
        }
    }
    if !crate::domain::organizations::countries::exists(&details.country) {
        say(Field::Country, Refusal::CountryMissing);
    }
    if let Err(refusal) = vat_number(details) {
        say(Field::VatNumber, Refusal::VatNumber(refusal));
    }
    let texts = lines.map(|(field, line, _)| (field, line)).into_iter();
    for (field, text) in texts.chain([
        (Field::Name, &details.name),
        (Field::VatNumber, &details.vat_number),
    ]) {
        if text.chars().any(char::is_control) {
            say(field, Refusal::Unprintable);
        }
    }
    found
}

/// What is wrong with a line of an address.
pub(super) fn unfit_line(line: &str) -> Option<Refusal> {
    if line.chars().count() > LONGEST_LINE {
        Some(Refusal::LineTooLong)
    } else if line.chars().any(char::is_control) {
        Some(Refusal::Unprintable)
    } else {
        None
    }
}

/// The details as they are kept: outer spaces gone; a VAT number is a company's.
pub(super) fn tidied(details: &Details) -> Details {
    let trim = |text: &str| text.trim().to_owned();
    Details {
        name: trim(&details.name),
        kind: details.kind,
        street: trim(&details.street),
        street2: trim(&details.street2),
        postcode: trim(&details.postcode),
        city: trim(&details.city),
        country: details.country.clone(),
        vat_number: vat_number(details).unwrap_or_else(|_| trim(&details.vat_number)),
        language: details.language,
    }
}

/// The VAT number as it is kept: a company's, of the country of its address; empty without one.
fn vat_number(details: &Details) -> Result<String, vat::Refusal> {
    if details.kind != LegalForm::Company || details.vat_number.trim().is_empty() {
        return Ok(String::new());
    }
    vat::read(&details.country, &details.vat_number)
}

/// A name as lists sort and search it: folded explicitly, because the engines would differ.
pub(super) fn fold(text: &str) -> String {
    text.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::i18n::Language;

    fn details(name: &str) -> Details {
        Details {
            name: name.into(),
            kind: LegalForm::Company,
            street: "Rue 1".into(),
            street2: String::new(),
            postcode: "1227".into(),
            city: "Genève".into(),
            country: "CH".into(),
            vat_number: " CHE-116 281 710 ".into(),
            language: Language::Fr,
        }
    }

    #[test]
    fn names_are_needed_and_bounded_and_all_is_said_at_once() {
        assert_eq!(problems(&details("Acme")), []);
        assert_eq!(problems(&details(&"é".repeat(LONGEST_NAME))), []);
        assert_eq!(
            problems(&details(&"é".repeat(LONGEST_NAME + 1)))[0].refusal,
            Refusal::NameTooLong
        );
        let worst = Details {
            country: "XX".into(),
            street: "\u{7}".repeat(71),
            ..details("  ")
        };
        let fields: Vec<_> = problems(&worst)
            .iter()
            .map(|problem| (problem.field, problem.refusal))
            .collect();
        assert_eq!(
            fields,
            [
                (Field::Name, Refusal::NameMissing),
                (Field::Street, Refusal::LineTooLong),
                (Field::Country, Refusal::CountryMissing),
                (Field::Street, Refusal::Unprintable),
            ]
        );
    }

    #[test]
    fn only_companies_keep_a_vat_number() {
        assert_eq!(tidied(&details(" Acme ")).vat_number, "CHE-116.281.710");
        assert_eq!(tidied(&details(" Acme ")).name, "Acme");
        assert_eq!(
            tidied(&Details {
                kind: LegalForm::Individual,
                ..details("A")
            })
            .vat_number,
            ""
        );
    }
}
