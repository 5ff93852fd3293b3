//! What an organization's details must be.

use super::printing::{self, Signs, Unfit};
use super::{Details, postcodes, vat};
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

impl Field {
    /// What the field is called on the page.
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Name => "organizations-name",
            Self::Street => "organizations-street",
            Self::Street2 => "organizations-street2",
            Self::Postcode => "organizations-postcode",
            Self::City => "organizations-city",
            Self::Country => "frame-country",
            Self::VatNumber => "organizations-vat-number",
            Self::Phone => "organizations-phone",
            Self::AccountingContact => "organizations-accounting-contact",
        }
    }
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
    /// The postcode is too long.
    PostcodeTooLong,
    /// The country's postcodes look otherwise: like this one.
    PostcodeUnfit(&'static str),
    /// A country is needed.
    CountryMissing,
    /// The VAT number cannot be one of the address's country.
    VatNumber(vat::Refusal),
    /// The telephone number is none of the international form.
    PhoneUnfit,
    /// The accounting contact is no e-mail address.
    ContactUnfit,
    /// Something in it cannot be seen.
    Invisible,
    /// The font of the documents has no shape for these.
    Unprinted(Signs),
}

impl From<Unfit> for Refusal {
    fn from(unfit: Unfit) -> Self {
        match unfit {
            Unfit::Invisible => Self::Invisible,
            Unfit::Unprinted(signs) => Self::Unprinted(signs),
        }
    }
}

impl Refusal {
    /// What the page says of the field with this label.
    pub fn saying(self, label: &'static str) -> Saying {
        match self {
            Self::NameMissing => Saying::new("organizations-name-missing"),
            Self::NameTooLong => {
                Saying::new("organizations-name-too-long").count("most", LONGEST_NAME as i64)
            }
            Self::LineTooLong => Saying::new("organizations-line-too-long")
                .naming("field", label)
                .count("most", LONGEST_LINE as i64),
            Self::PostcodeTooLong => Saying::new("organizations-line-too-long")
                .naming("field", label)
                .count("most", LONGEST_POSTCODE as i64),
            Self::PostcodeUnfit(example) => {
                Saying::new("organizations-postcode-unfit").with("example", example)
            }
            Self::CountryMissing => Saying::new("organizations-country-missing"),
            Self::VatNumber(refusal) => refusal.saying(),
            Self::PhoneUnfit => Saying::new("organizations-phone-unfit"),
            Self::ContactUnfit => Saying::new("organizations-accounting-contact-unfit"),
            Self::Invisible => Saying::new("organizations-invisible").naming("field", label),
            Self::Unprinted(signs) => Saying::new("organizations-unprinted").with("signs", signs),
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
    for (field, line) in [
        (Field::Street, &details.street),
        (Field::Street2, &details.street2),
        (Field::Postcode, &details.postcode),
        (Field::City, &details.city),
    ] {
        let unfit = match field {
            Field::Postcode => unfit_postcode(&details.country, line),
            _ => unfit_line(line),
        };
        if let Some(refusal) = unfit {
            say(field, refusal);
        }
    }
    if !crate::domain::organizations::countries::exists(&details.country) {
        say(Field::Country, Refusal::CountryMissing);
    }
    if let Err(refusal) = vat_number(details) {
        say(Field::VatNumber, Refusal::VatNumber(refusal));
    }
    for (field, text) in [
        (Field::Name, &details.name),
        (Field::VatNumber, &details.vat_number),
    ] {
        if let Some(unfit) = printing::unfit(text) {
            say(field, unfit.into());
        }
    }
    found
}

/// What is wrong with a line of an address.
pub(super) fn unfit_line(line: &str) -> Option<Refusal> {
    if line.chars().count() > LONGEST_LINE {
        return Some(Refusal::LineTooLong);
    }
    printing::unfit(line).map(Refusal::from)
}

/// What is wrong with a postcode; nothing while there is none.
fn unfit_postcode(country: &str, typed: &str) -> Option<Refusal> {
    let postcode = typed.trim();
    if postcode.is_empty() {
        return printing::unfit(typed).map(Refusal::from);
    }
    if postcode.chars().count() > LONGEST_POSTCODE {
        return Some(Refusal::PostcodeTooLong);
    }
    let unprinted = printing::unfit(postcode).map(Refusal::from);
    unprinted.or_else(|| postcodes::unfit(country, postcode).map(Refusal::PostcodeUnfit))
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
            street: "é".repeat(LONGEST_LINE + 1),
            street2: "3\u{202e}".into(),
            postcode: "9".repeat(LONGEST_POSTCODE + 1),
            city: "東京".into(),
            ..details("\u{a0}\u{3000} ")
        };
        let fields: Vec<_> = problems(&worst)
            .iter()
            .map(|problem| (problem.field, problem.refusal))
            .collect();
        let unprinted = |text| Refusal::from(printing::unfit(text).expect("it cannot be printed"));
        assert_eq!(
            fields,
            [
                (Field::Name, Refusal::NameMissing),
                (Field::Street, Refusal::LineTooLong),
                (Field::Street2, Refusal::Invisible),
                (Field::Postcode, Refusal::PostcodeTooLong),
                (Field::City, unprinted("東京")),
                (Field::Country, Refusal::CountryMissing),
            ]
        );
        for (name, refusal) in [
            ("Ac\u{200b}me", Refusal::Invisible),
            ("株 Acme", unprinted("株")),
        ] {
            let refused = problems(&details(name));
            let field = Field::Name;
            assert_eq!(refused, [Problem { field, refusal }], "{name}");
        }
    }

    #[test]
    fn a_postcode_is_one_of_its_country_or_not_there_yet() {
        let refused = |country: &str, postcode: &str| {
            let details = Details {
                country: country.into(),
                postcode: postcode.into(),
                kind: LegalForm::Association,
                ..details("Acme")
            };
            let problems = problems(&details);
            let refusals: Vec<_> = problems.iter().map(|problem| problem.refusal).collect();
            refusals
        };
        assert_eq!(refused("CH", " 1227 "), []);
        assert_eq!(refused("CH", " "), []);
        assert_eq!(refused("FR", "1227"), [Refusal::PostcodeUnfit("75001")]);
        assert_eq!(refused("GB", "SW1A 1AA"), []);
    }

    #[test]
    fn a_sentence_in_the_summary_names_its_field() {
        let said =
            |field, refusal| Language::En.say(&super::super::saying(Problem { field, refusal }));
        assert_eq!(
            said(Field::Street2, Refusal::LineTooLong),
            "Street 2: enter at most 70 characters"
        );
        assert_eq!(
            said(Field::Postcode, Refusal::PostcodeTooLong),
            "Postcode: enter at most 16 characters"
        );
        assert_eq!(
            said(Field::Name, Refusal::Invisible),
            "Name: remove the invisible characters"
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
