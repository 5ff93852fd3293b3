//! What telephone number and accounting contact must be, and what differs between two records.

use super::Record;
use crate::domain::organizations::{Change, Changed, Field, Problem, Refusal, rules};

/// The longest and shortest number behind the `+` (ITU-T E.164 has no shortest; four digits are none).
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// What is wrong with the fields that only the settings have.
pub(super) fn problems(record: &Record) -> Vec<Problem> {
    let mut found = Vec::new();
    if phone(&record.phone).is_none() {
        found.push(Problem {
            field: Field::Phone,
            refusal: Refusal::PhoneUnfit,
        });
    }
    if contact(&record.accounting_contact).is_none() {
        found.push(Problem {
            field: Field::AccountingContact,
            refusal: Refusal::ContactUnfit,
        });
    }
    found
}

/// The record as it is kept.
pub(super) fn tidied(record: &Record) -> Record {
    Record {
        details: rules::tidied(&record.details),
        phone: phone(&record.phone).unwrap_or_default(),
        accounting_contact: contact(&record.accounting_contact).unwrap_or_default(),
    }
}

/// A telephone number as `+` and digits; `None` when it is none, empty when nothing is typed.
fn phone(typed: &str) -> Option<String> {
    let typed = typed.trim().replace("(0)", "");
    if typed.is_empty() {
        return Some(typed);
    }
    let compact: String = typed
        .chars()
        .filter(|sign| !sign.is_whitespace() && !"-./()".contains(*sign))
        .collect();
    let digits = compact.strip_prefix('+').or(compact.strip_prefix("00"))?;
    let fits = DIGITS.contains(&digits.len())
        && !digits.starts_with('0')
        && digits.chars().all(|sign| sign.is_ascii_digit());
    fits.then(|| format!("+{digits}"))
}

/// An e-mail address that can be written to; `None` when it is none, empty when nothing is typed.
pub(in crate::domain::organizations) fn contact(typed: &str) -> Option<String> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Some(String::new());
    }
    let (local, domain) = typed.rsplit_once('@')?;
    let domain = idna::domain_to_ascii_strict(domain).ok()?;
    let plain = |sign: char| sign.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~-.".contains(sign);
    let dotted = |text: &str| text.split('.').all(|part| !part.is_empty());
    let fits = (1..=64).contains(&local.len())
        && local.len() + domain.len() < 254
        && local.chars().all(plain)
        && domain.contains('.');
    (fits && dotted(local) && dotted(&domain)).then(|| format!("{local}@{domain}"))
}

/// What differs, in the order of the form.
pub(super) fn changes(old: &Record, new: &Record) -> Vec<Change> {
    let values = |record: &Record| {
        let details = record.details.clone();
        [
            (Changed::Name, details.name),
            (Changed::Kind, details.kind.word().to_owned()),
            (Changed::Street, details.street),
            (Changed::Street2, details.street2),
            (Changed::Postcode, details.postcode),
            (Changed::City, details.city),
            (Changed::Country, details.country),
            (Changed::Phone, record.phone.clone()),
            (Changed::VatNumber, details.vat_number),
            (Changed::Language, details.language.word().to_owned()),
            (
                Changed::AccountingContact,
                record.accounting_contact.clone(),
            ),
        ]
    };
    let pairs = values(old).into_iter().zip(values(new));
    pairs
        .filter(|((_, old), (_, new))| old != new)
        .map(|((what, old), (_, new))| Change { what, old, new })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telephone_numbers_are_read_as_people_write_them() {
        for (typed, kept) in [
            ("", Some("")),
            (" +41 22 820 35 44 ", Some("+41228203544")),
            ("0041 (0)22-820.35.44", Some("+41228203544")),
            ("+41 (0) 22 820 35 44", Some("+41228203544")),
            ("022 820 35 44", None),
            ("+0041228203544", None),
            ("+41 22", None),
            ("+1234567890123456", None),
            ("+41 22 820 35 4x", None),
            ("+٤١٢٢٨٢٠٣٥٤٤", None),
        ] {
            assert_eq!(phone(typed).as_deref(), kept, "{typed}");
        }
    }

    #[test]
    fn contacts_are_addresses() {
        for (typed, kept) in [
            ("", Some("")),
            (" Accounting@Acme.example ", Some("Accounting@acme.example")),
            (
                "rechnung@bücher.example",
                Some("rechnung@xn--bcher-kva.example"),
            ),
            ("a@b", None),
            ("a b@acme.example", None),
            ("a@acme..example", None),
            ("@acme.example", None),
            ("a\r\nBcc: x@acme.example", None),
        ] {
            assert_eq!(contact(typed).as_deref(), kept, "{typed}");
        }
    }
}
