//! What a label must be.

use super::subscriptions::MOST_UNITS;
use crate::ground::i18n::Saying;

/// The longest label: as long as the longest name of a domain (RFC 1035 §2.3.4, written out).
const LONGEST_NAME: usize = 253;

/// Why a product cannot be called so, or be at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// A label is needed.
    NameMissing,
    /// The label is too long.
    NameTooLong,
    /// Signs that cannot be printed.
    Unprintable,
    /// The catalog has no such offer.
    OfferUnknown,
    /// No units at all, or too many.
    Quantity,
}

impl Refusal {
    /// What the page says.
    pub fn saying(self) -> Saying {
        match self {
            Self::NameMissing => Saying::new("products-name-missing"),
            Self::NameTooLong => {
                Saying::new("products-name-too-long").count("most", LONGEST_NAME as i64)
            }
            Self::Unprintable => Saying::new("products-name-unprintable"),
            Self::OfferUnknown => Saying::new("products-offer-unknown"),
            Self::Quantity => {
                Saying::new("products-quantity-wrong").count("most", i64::from(MOST_UNITS))
            }
        }
    }
}

/// What is wrong with a label.
pub(super) fn problem(name: &str) -> Option<Refusal> {
    let name = name.trim();
    if name.chars().any(char::is_control) {
        Some(Refusal::Unprintable)
    } else if name.is_empty() {
        Some(Refusal::NameMissing)
    } else if name.chars().count() > LONGEST_NAME {
        Some(Refusal::NameTooLong)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_needed_bounded_and_printable() {
        let longest = "é".repeat(LONGEST_NAME);
        for (name, expected) in [
            ("example.ch", None),
            (longest.as_str(), None),
            (" \n", Some(Refusal::NameMissing)),
            ("", Some(Refusal::NameMissing)),
            ("a\u{7}b", Some(Refusal::Unprintable)),
            (&format!("{longest}é"), Some(Refusal::NameTooLong)),
            (&format!("  {longest}  "), None),
        ] {
            assert_eq!(problem(name), expected, "{name:?}");
        }
    }
}
