//! What a billing address must be, and what differs between two.

use super::{Address, MOST};
use crate::domain::activity::Entry;
use crate::domain::organizations::{self, Details, LegalForm};
use crate::ground::i18n::{Language, Saying};

/// The field that a refusal speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The company.
    Company,
    /// The person.
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
    /// Where invoices are sent to.
    Email,
    /// The customer's own reference.
    Reference,
}

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Neither a company nor a person is named.
    NobodyNamed,
    /// A VAT number is a company's.
    CompanyMissing,
    /// An invoice needs a street.
    StreetMissing,
    /// An invoice needs a postcode.
    PostcodeMissing,
    /// An invoice needs a city.
    CityMissing,
    /// What holds of an organization's details as well.
    Detail(organizations::Refusal),
    /// There are as many addresses as can be chosen from.
    TooMany,
    /// It was archived meanwhile.
    Archived,
}

impl Field {
    /// What the field is called on the page.
    fn label(self) -> &'static str {
        match self {
            Self::Company => "accounting-address-company",
            Self::Name => "accounting-address-name",
            Self::Street => "organizations-street",
            Self::Street2 => "organizations-street2",
            Self::Postcode => "organizations-postcode",
            Self::City => "organizations-city",
            Self::Country => "frame-country",
            Self::VatNumber => "organizations-vat-number",
            Self::Email => "accounting-address-email",
            Self::Reference => "accounting-address-reference",
        }
    }
}

impl Problem {
    /// What the page says.
    pub fn saying(self) -> Saying {
        let label = self.field.map_or("accounting-address-column", Field::label);
        self.refusal.saying(label)
    }
}

impl Refusal {
    /// What the page says of the field with this label.
    fn saying(self, label: &'static str) -> Saying {
        match self {
            Self::NobodyNamed => Saying::new("accounting-address-nobody"),
            Self::CompanyMissing => Saying::new("accounting-address-company-missing"),
            Self::StreetMissing => Saying::new("accounting-address-street-missing"),
            Self::PostcodeMissing => Saying::new("accounting-address-postcode-missing"),
            Self::CityMissing => Saying::new("accounting-address-city-missing"),
            Self::Detail(refusal) => refusal.saying(label),
            Self::TooMany => Saying::new("accounting-address-too-many").count("most", MOST as i64),
            Self::Archived => Saying::new("accounting-address-was-archived"),
        }
    }
}

/// A refused field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Problem {
    /// Which field; none when the address as a whole is meant.
    pub field: Option<Field>,
    /// What is wrong.
    pub refusal: Refusal,
}

/// The address as it is kept: outer spaces gone, the VAT number and the e-mail address written one way.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub(super) fn read(typed: &Address) -> Result<Address, Vec<Problem>> {
    let trim = |text: &str| text.trim().to_owned();
    let trimmed = Address {
        company: trim(&typed.company),
        name: trim(&typed.name),
        street: trim(&typed.street),
        street2: trim(&typed.street2),
        postcode: trim(&typed.postcode),
        city: trim(&typed.city),
        country: typed.country.clone(),
        vat_number: trim(&typed.vat_number),
        email: trim(&typed.email),
        reference: trim(&typed.reference),
    };
    let mut found = missing(&trimmed);
    found.extend(unfit(&trimmed));
    let email = organizations::contact(&trimmed.email);
    if email.is_none() {
        found.push(Problem {
            field: Some(Field::Email),
            refusal: Refusal::Detail(organizations::Refusal::ContactUnfit),
        });
    }
    if !found.is_empty() {
        found.sort_by_key(|problem| problem.field.map(|field| field as usize));
        return Err(found);
    }
    let details = organizations::tidied(&details(&trimmed));
    Ok(Address {
        vat_number: details.vat_number,
        email: email.unwrap_or_default(),
        ..trimmed
    })
}

/// What is not there although an invoice needs it.
fn missing(address: &Address) -> Vec<Problem> {
    let nobody = address.company.is_empty() && address.name.is_empty();
    let stray = address.company.is_empty() && !address.vat_number.is_empty();
    let needed = [
        (Field::Company, nobody, Refusal::NobodyNamed),
        (Field::Company, stray && !nobody, Refusal::CompanyMissing),
        (
            Field::Street,
            address.street.is_empty(),
            Refusal::StreetMissing,
        ),
        (
            Field::Postcode,
            address.postcode.is_empty(),
            Refusal::PostcodeMissing,
        ),
        (Field::City, address.city.is_empty(), Refusal::CityMissing),
    ];
    let missing = needed.into_iter().filter(|(_, missing, _)| *missing);
    missing
        .map(|(field, _, refusal)| Problem {
            field: Some(field),
            refusal,
        })
        .collect()
}

/// What an organization's details could not be either.
fn unfit(address: &Address) -> Vec<Problem> {
    let own = [
        (Field::Company, &address.company),
        (Field::Name, &address.name),
        (Field::Reference, &address.reference),
    ];
    let own = own
        .into_iter()
        .filter_map(|(field, line)| Some((field, organizations::unfit_line(line)?)));
    let shared = organizations::problems(&details(address))
        .into_iter()
        .filter_map(|problem| Some((of_detail(problem.field)?, problem.refusal)));
    own.chain(shared)
        .map(|(field, refusal)| Problem {
            field: Some(field),
            refusal: Refusal::Detail(refusal),
        })
        .collect()
}

/// The address as if it were a company's own.
fn details(address: &Address) -> Details {
    Details {
        name: address.company.clone(),
        kind: LegalForm::Company,
        street: address.street.clone(),
        street2: address.street2.clone(),
        postcode: address.postcode.clone(),
        city: address.city.clone(),
        country: address.country.clone(),
        vat_number: address.vat_number.clone(),
        language: Language::En,
    }
}

/// The field that is a detail of an organization too; company and name are judged here.
fn of_detail(field: organizations::Field) -> Option<Field> {
    use organizations::Field as Detail;
    match field {
        Detail::Street => Some(Field::Street),
        Detail::Street2 => Some(Field::Street2),
        Detail::Postcode => Some(Field::Postcode),
        Detail::City => Some(Field::City),
        Detail::Country => Some(Field::Country),
        Detail::VatNumber => Some(Field::VatNumber),
        Detail::Name | Detail::Phone | Detail::AccountingContact => None,
    }
}

/// Says in the entry which fields are others, as they were and as they are.
pub(super) fn changed(entry: Entry, before: &Address, after: &Address) -> Entry {
    let (old, new) = (fields(before), fields(after));
    let changes: Vec<_> = old
        .into_iter()
        .zip(new)
        .filter(|((_, was), (_, is))| was != is)
        .collect();
    let named: Vec<&str> = changes.iter().map(|((name, _), _)| *name).collect();
    let entry = entry.detail("fields", named.join(" "));
    changes
        .into_iter()
        .fold(entry, |entry, ((name, was), (_, is))| {
            entry.detail(&format!("{name}_was"), was).detail(name, is)
        })
}

fn fields(address: &Address) -> [(&'static str, &str); 10] {
    [
        ("company", &address.company),
        ("name", &address.name),
        ("street", &address.street),
        ("street2", &address.street2),
        ("postcode", &address.postcode),
        ("city", &address.city),
        ("country", &address.country),
        ("vat_number", &address.vat_number),
        ("email", &address.email),
        ("reference", &address.reference),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good() -> Address {
        Address {
            company: " Acme Vertrieb GmbH ".into(),
            name: "Anna Keller".into(),
            street: "Kanzleistrasse 8 ".into(),
            street2: String::new(),
            postcode: "8004".into(),
            city: "Zürich".into(),
            country: "CH".into(),
            vat_number: "che 116 281 710".into(),
            email: " Rechnung@bücher.example ".into(),
            reference: "PO 4711".into(),
        }
    }

    fn refused(typed: &Address) -> Vec<(Option<Field>, Refusal)> {
        let problems = read(typed).expect_err("refused");
        let pairs = problems
            .iter()
            .map(|problem| (problem.field, problem.refusal));
        pairs.collect()
    }

    #[test]
    fn an_address_is_kept_tidy_and_kept_again_as_it_is() {
        let kept = read(&good()).expect("it stands");
        assert_eq!(kept.company, "Acme Vertrieb GmbH");
        assert_eq!(kept.vat_number, "CHE-116.281.710");
        assert_eq!(kept.email, "Rechnung@xn--bcher-kva.example");
        assert_eq!(
            kept.line(),
            "Acme Vertrieb GmbH, Kanzleistrasse 8, 8004 Zürich"
        );
        assert_eq!(read(&kept), Ok(kept));
    }

    #[test]
    fn whoever_is_named_is_a_person_or_a_company_and_only_a_company_has_a_vat_number() {
        let person = Address {
            company: " ".into(),
            vat_number: String::new(),
            ..good()
        };
        let kept = read(&person).expect("a person alone");
        assert!(!kept.buyer().company && kept.line().starts_with("Anna Keller, "));
        let company = Address {
            name: String::new(),
            ..good()
        };
        assert!(
            read(&company)
                .expect("a company alone")
                .buyer()
                .vat_number_valid
        );
        let nobody = Address {
            company: " ".into(),
            name: " ".into(),
            ..good()
        };
        assert_eq!(
            refused(&nobody),
            [(Some(Field::Company), Refusal::NobodyNamed)]
        );
        let stray = Address {
            company: String::new(),
            ..good()
        };
        assert_eq!(
            refused(&stray),
            [(Some(Field::Company), Refusal::CompanyMissing)]
        );
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once_in_the_order_of_the_form() {
        use organizations::Refusal as Detail;
        let worst = Address {
            company: "A".repeat(71),
            name: "\u{7}".into(),
            country: "XX".into(),
            email: "a@b".into(),
            reference: "R".repeat(71),
            ..Address::default()
        };
        let detail = |field, refusal| (Some(field), Refusal::Detail(refusal));
        assert_eq!(
            refused(&worst),
            [
                detail(Field::Company, Detail::LineTooLong),
                detail(Field::Name, Detail::Invisible),
                (Some(Field::Street), Refusal::StreetMissing),
                (Some(Field::Postcode), Refusal::PostcodeMissing),
                (Some(Field::City), Refusal::CityMissing),
                detail(Field::Country, Detail::CountryMissing),
                detail(Field::Email, Detail::ContactUnfit),
                detail(Field::Reference, Detail::LineTooLong),
            ]
        );
        let elsewhere = Address {
            country: "DE".into(),
            ..good()
        };
        assert!(matches!(
            refused(&elsewhere)[..],
            [
                (
                    Some(Field::Postcode),
                    Refusal::Detail(Detail::PostcodeUnfit("10115"))
                ),
                (
                    Some(Field::VatNumber),
                    Refusal::Detail(Detail::VatNumber(_))
                )
            ]
        ));
    }

    #[test]
    fn no_line_has_what_cannot_be_seen_or_printed() {
        use organizations::Refusal as Detail;
        type Line = fn(&mut Address) -> &mut String;
        let lines: [(Field, Line); 7] = [
            (Field::Company, |address| &mut address.company),
            (Field::Name, |address| &mut address.name),
            (Field::Street, |address| &mut address.street),
            (Field::Street2, |address| &mut address.street2),
            (Field::Postcode, |address| &mut address.postcode),
            (Field::City, |address| &mut address.city),
            (Field::Reference, |address| &mut address.reference),
        ];
        for (field, line) in lines {
            for (added, invisible) in [("\u{200b}", true), ("\u{202e}", true), ("株", false)] {
                let mut address = Address {
                    vat_number: String::new(),
                    ..good()
                };
                line(&mut address).push_str(added);
                let found = refused(&address);
                let [(Some(at), Refusal::Detail(refusal))] = found[..] else {
                    panic!("{field:?} {added:?}: {found:?}");
                };
                assert_eq!(at, field);
                let unprinted = matches!(refusal, Detail::Unprinted(_));
                let expected = (invisible, !invisible);
                assert_eq!((refusal == Detail::Invisible, unprinted), expected);
            }
        }
        let blank = Address {
            company: "\u{a0}\u{3000}".into(),
            name: "\u{2003} ".into(),
            vat_number: String::new(),
            ..good()
        };
        assert_eq!(
            refused(&blank),
            [(Some(Field::Company), Refusal::NobodyNamed)]
        );
    }

    #[test]
    fn an_address_is_complete_with_street_postcode_and_city() {
        assert!(good().is_complete());
        for without in [
            Address {
                street: String::new(),
                ..good()
            },
            Address {
                postcode: String::new(),
                ..good()
            },
            Address {
                city: String::new(),
                ..good()
            },
        ] {
            assert!(!without.is_complete(), "{without:?}");
        }
    }
}
