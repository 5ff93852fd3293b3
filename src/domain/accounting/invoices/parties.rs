//! Seller and buyer as they stood on the day of an invoice.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::domain::accounting::addresses::Address;
use crate::ground::failure::{Answer, Failure};

/// The buyer's lines of the letterhead without the country, empty ones left out.
pub fn letterhead(address: &Address) -> Vec<String> {
    let place = format!("{} {}", address.postcode, address.city);
    let lines = [
        &address.company,
        &address.name,
        &address.street,
        &address.street2,
        &place,
    ];
    told(&lines)
}

fn told(lines: &[&String]) -> Vec<String> {
    let lines = lines.iter().map(|line| line.trim().to_owned());
    lines.filter(|line| !line.is_empty()).collect()
}

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
    /// The lines of the letterhead without the country, empty ones left out.
    pub fn lines(&self) -> Vec<String> {
        let place = format!("{} {}", self.postcode, self.city);
        told(&[&self.name, &self.street, &place])
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
    fn a_letterhead_has_no_empty_lines() {
        let address = Address {
            name: "Julie Munster".into(),
            street: "Gasse 5".into(),
            city: "Vaduz".into(),
            ..Address::default()
        };
        assert_eq!(letterhead(&address), ["Julie Munster", "Gasse 5", "Vaduz"]);
        assert!(letterhead(&Address::default()).is_empty());
        let kept: Issuer = read("1", r#"{"city":"Chur","more":1}"#).unwrap();
        assert_eq!(kept.lines(), ["Chur"]);
        assert!(read::<Issuer>("1", "Chur").is_err());
    }
}
