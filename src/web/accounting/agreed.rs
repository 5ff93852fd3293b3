//! What somebody agrees to by confirming: what the page showed, and the address that was chosen there.

use super::billed_to;
use super::ways::Fields;
use crate::domain::accounting::orders::Agreed;
use crate::domain::accounting::{BilledTo, Refusal};
use crate::ground::money::{Currency, Money};

/// What the form calls keeping the addresses that the lines have.
pub(super) const KEEP: &str = "keep";

/// What was shown, as a field of the form: `1567 CHF own 17`.
pub(super) fn write(agreed: &Agreed) -> String {
    let (minor, currency) = (agreed.total.minor(), agreed.total.currency());
    let words = agreed.billed_to.iter().map(|one| billed_to::word(*one));
    let words: Vec<String> = words.collect();
    format!("{minor} {currency} {}", words.join(" "))
}

/// What the field says; what is none is never what it costs.
pub(super) fn read(field: &str) -> Agreed {
    let read = || {
        let mut words = field.split(' ');
        let minor = words.next()?.parse().ok()?;
        let currency = Currency::from_word(words.next()?)?;
        Some(Agreed {
            total: Money::new(minor, currency),
            billed_to: words.map(billed_to::read).collect::<Option<_>>()?,
        })
    };
    read().unwrap_or(Agreed {
        total: Money::new(i64::MIN, Currency::Chf),
        billed_to: Vec::new(),
    })
}

/// The one address that all lines are to be billed to; none where they keep what they have.
///
/// # Errors
/// Refused when it is none.
pub(super) fn chosen(fields: &Fields) -> Result<Option<BilledTo>, Refusal> {
    if ["", KEEP].contains(&fields.address.as_str()) {
        return Ok(None);
    }
    let chosen = billed_to::read(&fields.address);
    chosen.map(Some).ok_or(Refusal::AddressGone)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::accounting::BillingAddressId;

    #[test]
    fn what_was_shown_comes_back() {
        let address = BilledTo::Address(BillingAddressId::from(17));
        let agreed = Agreed {
            total: Money::new(1567, Currency::Chf),
            billed_to: vec![BilledTo::Organization, address],
        };
        assert_eq!(write(&agreed), "1567 CHF own 17");
        assert_eq!(read("1567 CHF own 17"), agreed);
        for field in [
            "",
            "1567",
            "1567 USD own",
            "x CHF own",
            "1567 CHF",
            "1567 CHF mine",
        ] {
            assert_ne!(read(field), agreed, "{field}");
        }
    }

    #[test]
    fn an_address_is_chosen_or_those_of_the_lines_are_kept() {
        let chosen = |address: &str| {
            let address = address.to_owned();
            let fields = Fields {
                address,
                ..Fields::default()
            };
            chosen(&fields)
        };
        assert_eq!(chosen(""), Ok(None));
        assert_eq!(chosen(KEEP), Ok(None));
        assert_eq!(chosen("own"), Ok(Some(BilledTo::Organization)));
        let address = BilledTo::Address(BillingAddressId::from(17));
        assert_eq!(chosen("17"), Ok(Some(address)));
        assert_eq!(chosen("mine"), Err(Refusal::AddressGone));
    }
}
