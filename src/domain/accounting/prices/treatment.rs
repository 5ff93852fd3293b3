//! Whose VAT an invoice bears.

use super::VatSum;
use crate::ground::db::words;
use crate::ground::i18n::Saying;

words! {
    /// How VAT treats an invoice.
    pub enum Treatment {
        /// The rates of the seller's own country.
        Domestic = "domestic",
        /// 0 %: the customer, a company of the EU, owes the VAT (Directive 2006/112/EC, art. 196).
        ReverseCharge = "reverse_charge",
        /// The rates of the customer's country (Directive 2006/112/EC, art. 58).
        Destination = "destination",
        /// 0 %: what is sold there is not taxed here.
        Outside = "outside",
    }
}

impl Treatment {
    /// The country whose rates an invoice bears; `None` when it bears none.
    pub fn rates_of<'a>(self, seller_country: &'a str, buyer_country: &'a str) -> Option<&'a str> {
        match self {
            Self::Domestic => Some(tax_country(seller_country)),
            Self::Destination => Some(tax_country(buyer_country)),
            Self::ReverseCharge | Self::Outside => None,
        }
    }

    /// The VAT by rate as it is shown: none where there is none, and [`Treatment::note`] says why.
    pub fn shown(self, by_rate: &[VatSum]) -> &[VatSum] {
        match self.note() {
            Some(_) => &[],
            None => by_rate,
        }
    }

    /// Why there is no VAT on an invoice: every page and every document says it in the same words.
    pub fn note(self) -> Option<Saying> {
        match self {
            Self::ReverseCharge => Some(Saying::new("accounting-note-reverse-charge")),
            Self::Outside => Some(Saying::new("accounting-note-outside")),
            Self::Domestic | Self::Destination => None,
        }
    }
}

/// What VAT asks of whoever an invoice is addressed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Buyer<'a> {
    /// The country of the billing address (ISO 3166 alpha-2).
    pub country: &'a str,
    /// Whether it is a company.
    pub company: bool,
    /// Whether it has a VAT number that is one.
    pub vat_number_valid: bool,
}

/// The member states of the EU (ISO 3166 alpha-2: Greece is GR). Their territories that have a code of
/// their own (RE, AX …) do not belong to its VAT territory (Directive 2006/112/EC, art. 6).
const UNION: &str =
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";

/// The country whose VAT rates hold in this one: Liechtenstein's are the Swiss ones (it belongs to the
/// Swiss VAT territory), Monaco's the French ones (Directive 2006/112/EC, art. 7).
pub fn tax_country(country: &str) -> &str {
    match country {
        "LI" => "CH",
        "MC" => "FR",
        other => other,
    }
}

/// Whether a country belongs to the VAT territory of the EU.
pub fn is_of_union(country: &str) -> bool {
    UNION.split(' ').any(|state| state == tax_country(country))
}

/// How VAT treats what a seller of one country invoices to a buyer: services by electronic means,
/// taxed where the customer is.
///
/// One rule for sellers in and outside the EU. Only a company's number counts: nobody else's is asked.
///
/// | seller | buyer | who | number | treatment | rates of |
/// | --- | --- | --- | --- | --- | --- |
/// | CH | CH | private | no | domestic | CH |
/// | CH | CH | company | no | domestic | CH |
/// | CH | CH | company | yes | domestic | CH |
/// | CH | LI | private | no | domestic | CH |
/// | CH | LI | company | yes | domestic | CH |
/// | CH | FR | company | yes | reverse_charge | – |
/// | CH | FR | company | no | destination | FR |
/// | CH | FR | private | no | destination | FR |
/// | CH | FR | private | yes | destination | FR |
/// | CH | GR | company | yes | reverse_charge | – |
/// | CH | MC | private | no | destination | FR |
/// | CH | MC | company | yes | reverse_charge | – |
/// | CH | RE | private | no | outside | – |
/// | CH | GB | company | yes | outside | – |
/// | CH | GB | private | no | outside | – |
/// | CH | US | company | no | outside | – |
/// | LI | CH | private | no | domestic | CH |
/// | LI | LI | company | yes | domestic | CH |
/// | LI | DE | company | yes | reverse_charge | – |
/// | LI | DE | private | no | destination | DE |
/// | LI | US | private | no | outside | – |
/// | FR | FR | private | no | domestic | FR |
/// | FR | FR | company | yes | domestic | FR |
/// | FR | MC | company | yes | domestic | FR |
/// | FR | DE | company | yes | reverse_charge | – |
/// | FR | DE | company | no | destination | DE |
/// | FR | DE | private | no | destination | DE |
/// | FR | CH | company | yes | outside | – |
/// | FR | CH | private | no | outside | – |
/// | FR | LI | private | no | outside | – |
/// | FR | US | private | no | outside | – |
pub fn treatment(seller_country: &str, buyer: &Buyer<'_>) -> Treatment {
    if tax_country(seller_country) == tax_country(buyer.country) {
        Treatment::Domestic
    } else if !is_of_union(buyer.country) {
        Treatment::Outside
    } else if buyer.company && buyer.vat_number_valid {
        Treatment::ReverseCharge
    } else {
        Treatment::Destination
    }
}
