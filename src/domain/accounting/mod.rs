//! Accounting: what is due, orders, payments, the prepaid account, invoices, and the books under them.
//!
//! Every change of money holds the organization first ([`hold`](crate::domain::access::hold) or a permission that holds), so
//! that changes of one organization come one after the other; constraints of the database say the rest.

pub mod addresses;
pub mod books;
pub mod due;
pub mod enclosures;
pub mod forecast;
pub mod invoices;
mod issuing;
pub mod mail;
pub mod orders;
pub mod payments;
pub mod prepaid;
pub mod prices;
pub mod pro_forma;
pub mod quotes;
mod refusal;
mod remains;
pub mod sheets;
pub mod slips;
mod telling;

use std::collections::BTreeMap;

use crate::ground::config::Config;
use crate::ground::db::{id, words};
use crate::ground::money::{Currency, Money};

use self::invoices::Issuer;
pub use self::mail::{Letter, Mail};
pub use self::refusal::Refusal;
pub use self::remains::{deposits, open_orders, owed};
pub use self::telling::billed;

id!(
    /// An address to which invoices of an organization are sent.
    BillingAddressId
);
id!(
    /// What is to be paid or was paid in one go.
    OrderId
);
id!(
    /// A line of an order.
    OrderLineId
);
id!(
    /// One attempt to bring money in.
    PaymentId
);
id!(
    /// A numbered, immutable document of an order.
    InvoiceId
);
id!(
    /// One balanced entry of the journal.
    EntryId
);

words! {
    /// How money comes in (`spec/5-accounting.md`, "Checkout").
    pub enum Method {
        /// Visa, Mastercard, CB, on a page of the payment provider.
        Card = "card" => "accounting-method-card",
        /// PostFinance, in CHF.
        PostFinance = "postfinance" => "accounting-method-postfinance",
        /// TWINT, in CHF.
        Twint = "twint" => "accounting-method-twint",
        /// PayPal.
        PayPal = "paypal" => "accounting-method-paypal",
        /// A transfer to the provider's bank account.
        Transfer = "transfer" => "accounting-method-transfer",
        /// The organization's prepaid account.
        Prepaid = "prepaid" => "accounting-method-prepaid",
    }
}

impl Method {
    /// Whether the method takes this currency.
    pub fn takes(self, currency: Currency) -> bool {
        match self {
            Self::PostFinance | Self::Twint => currency == Currency::Chf,
            Self::Card | Self::PayPal | Self::Transfer | Self::Prepaid => true,
        }
    }

    /// Whether the method tops up the prepaid account.
    pub fn tops_up(self) -> bool {
        matches!(self, Self::Card | Self::PostFinance | Self::Transfer)
    }

    /// Whether a payment provider brings the money, by a page of its own.
    pub fn is_hosted(self) -> bool {
        matches!(
            self,
            Self::Card | Self::PostFinance | Self::Twint | Self::PayPal
        )
    }
}

/// To whom a line is billed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BilledTo {
    /// The organization at its own address.
    Organization,
    /// One of its billing addresses.
    Address(BillingAddressId),
}

impl BilledTo {
    /// The address's column: none for the organization itself.
    pub fn id(self) -> Option<BillingAddressId> {
        match self {
            Self::Organization => None,
            Self::Address(id) => Some(id),
        }
    }
}

impl From<Option<BillingAddressId>> for BilledTo {
    fn from(id: Option<BillingAddressId>) -> Self {
        id.map_or(Self::Organization, Self::Address)
    }
}

/// The company that sells: it stands on every document and decides the VAT.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seller {
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
    /// The IBAN (in CHF also a QR-IBAN) on which transfers arrive, by currency.
    pub ibans: BTreeMap<Currency, String>,
    /// The BIC of the bank for transfers in EUR; may be empty.
    pub bic: String,
    /// The payment provider of hosted methods, if there is one (`sandbox`).
    pub provider: Option<&'static str>,
}

impl Seller {
    /// The seller that the configuration names.
    pub fn of(config: &Config) -> Self {
        let (provider, payment) = (&config.provider, &config.payment);
        let ibans = [
            (Currency::Chf, &payment.iban_chf),
            (Currency::Eur, &payment.iban_eur),
        ];
        let given = ibans.into_iter().filter(|(_, iban)| !iban.is_empty());
        Self {
            name: provider.name.clone(),
            street: provider.street.clone(),
            postcode: provider.postcode.clone(),
            city: provider.city.clone(),
            country: provider.country.clone(),
            vat_number: provider.vat_number.clone(),
            email: provider.support_email.clone(),
            ibans: given
                .map(|(currency, iban)| (currency, iban.clone()))
                .collect(),
            bic: payment.bic.clone(),
            provider: config.has_sandbox().then_some("sandbox"),
        }
    }

    /// The seller as its invoices keep it.
    pub fn issuer(&self) -> Issuer {
        Issuer {
            name: self.name.clone(),
            street: self.street.clone(),
            postcode: self.postcode.clone(),
            city: self.city.clone(),
            country: self.country.clone(),
            vat_number: self.vat_number.clone(),
            email: self.email.clone(),
        }
    }

    /// Whether a transfer in this currency has an account, and a payee to write on its slip.
    pub fn takes_transfers(&self, currency: Currency) -> bool {
        payments::slip(
            self,
            slips::Subject::Order(1),
            Money::new(1, currency),
            None,
        )
        .is_some()
    }

    /// The methods that can be chosen for an amount in this currency, in the order of pages.
    pub fn methods(&self, currency: Currency) -> Vec<Method> {
        let offered = |method: &Method| {
            method.takes(currency)
                && match method {
                    Method::Transfer => self.takes_transfers(currency),
                    Method::Prepaid => true,
                    _ => self.provider.is_some(),
                }
        };
        Method::ALL.iter().copied().filter(offered).collect()
    }
}
