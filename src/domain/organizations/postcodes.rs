//! Postcodes of the countries that most customers live in; those of others are taken as they are.

use std::ops::RangeInclusive;

/// Country, first and last postcode written in full, and an example.
type Form = (&'static str, RangeInclusive<&'static str>, &'static str);

/// The forms (Universal Postal Union, "Postal addressing systems"); Liechtenstein has a part of the Swiss
/// numbers.
const FORMS: [Form; 7] = [
    ("AT", "1000"..="9999", "1010"),
    ("CH", "1000"..="9999", "1203"),
    ("DE", "00000"..="99999", "10115"),
    ("ES", "00000"..="99999", "28013"),
    ("FR", "00000"..="99999", "75001"),
    ("IT", "00000"..="99999", "00184"),
    ("LI", "9485"..="9498", "9490"),
];

/// A postcode as it is written in the country, where this one cannot be one of it.
pub(super) fn unfit(country: &str, postcode: &str) -> Option<&'static str> {
    let (_, all, example) = FORMS.iter().find(|(code, ..)| *code == country)?;
    let digits = postcode.bytes().all(|sign| sign.is_ascii_digit());
    // Of the same length, digits stand in the order of their numbers.
    let fits = digits && postcode.len() == example.len() && all.contains(&postcode);
    (!fits).then_some(example)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_country_has_its_own_length_and_others_have_none() {
        type Row = (
            &'static str,
            &'static [&'static str],
            &'static [&'static str],
        );
        let rows: [Row; 9] = [
            (
                "CH",
                &["1000", "8004", "9999"],
                &["", "0999", "999", "12030", "CH-1203", "１２０３"],
            ),
            (
                "LI",
                &["9485", "9490", "9498"],
                &["9484", "9499", "8004", "09490"],
            ),
            ("AT", &["1010", "9992"], &["0101", "10100", "A-1010"]),
            ("DE", &["01067", "99998"], &["1067", "D-80331", "803310"]),
            (
                "FR",
                &["01000", "75008", "98000"],
                &["7500", "75 08", "F-75008"],
            ),
            ("IT", &["00184"], &["184", "0018A"]),
            ("ES", &["01001", "28013"], &["2801", "280133"]),
            ("GB", &["", "SW1A 1AA"], &[]),
            ("", &["", "x"], &[]),
        ];
        for (country, good, bad) in rows {
            for postcode in good {
                assert_eq!(unfit(country, postcode), None, "{country} {postcode}");
            }
            for postcode in bad {
                let example = unfit(country, postcode).expect(postcode);
                assert_eq!(unfit(country, example), None, "{example} is a good one");
            }
        }
    }
}
