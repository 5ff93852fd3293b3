//! Seller and buyer as they stood on the day of an invoice.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::domain::organizations::address_lines;
use crate::ground::failure::{Answer, Failure};

/// The seller as it was.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Issuer {
    /// Its name.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// City.
    pub city: String,
    /// ISO 3166 alpha-2.
    pub country: String,
    /// Its VAT number.
    pub vat_number: String,
    /// Where customers write to.
    pub email: String,
}

impl Issuer {
    /// The lines of the letterhead below the name, without the country.
    pub fn lines(&self) -> Vec<String> {
        address_lines(&[&self.street], (&self.postcode, &self.city))
    }
}

/// What a column keeps of one of them.
///
/// # Errors
/// When it is none: the row was written by something else.
pub(super) fn read<T: DeserializeOwned>(number: &str, text: &str) -> Answer<T> {
    serde_json::from_str(text)
        .map_err(|error| Failure::Inconsistent(format!("invoice {number}: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seller_is_read_from_what_was_kept() {
        let kept: Issuer = read("1", r#"{"name":"Hosting AG","city":"Chur","more":1}"#).unwrap();
        assert_eq!(kept.lines(), ["Chur"]);
        assert!(read::<Issuer>("1", "Chur").is_err());
    }
}
