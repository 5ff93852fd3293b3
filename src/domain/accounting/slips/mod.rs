//! Payment slips: who is paid, on which account, how much and by which reference
//! (`spec/5-accounting.md`, "Bank transfer").
//!
//! Pure: a slip is made of facts and becomes the text of a QR code; `documents` draws it.
//!
//! | currency | account | reference | symbol |
//! |---|---|---|---|
//! | CHF | QR-IBAN (institution 30000 to 31999) | QR reference, 27 digits | Swiss QR Code |
//! | CHF | other IBAN of CH or LI | ISO 11649 | Swiss QR Code |
//! | EUR | IBAN, no QR-IBAN | ISO 11649 | EPC QR code |

mod payload;
mod reference;
mod rules;

use std::fmt;
use std::str::FromStr;

use chrono::Days;
use iban::{Iban, IbanLike};

pub use self::reference::{Reference, Subject};
pub use self::rules::needs_bic;
use crate::domain::organizations::address_lines;
use crate::ground::money::{Currency, Money};

/// How long a slip is valid (`spec/5-accounting.md`, "Documents").
pub const VALID: Days = Days::new(30);

/// The most that a slip can ask for, in minor units: 999 999 999.99 (both standards).
const MOST: i64 = 99_999_999_999;

/// Why there can be no such slip: a mistake of the operator or of the program, not of a visitor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// Not an IBAN of ISO 13616.
    #[error("the account is no IBAN")]
    Account,
    /// A slip in francs needs an account in Switzerland or Liechtenstein.
    #[error("a payment in CHF needs an IBAN that begins with CH or LI")]
    Abroad,
    /// The European transfer does not know QR-IBANs.
    #[error("a payment in EUR needs an IBAN that is no QR-IBAN")]
    QrIban,
    /// QR-IBANs go with QR references, other IBANs with ISO 11649.
    #[error("the reference does not belong to this kind of account")]
    Reference,
    /// Nothing, less than nothing, or more than the standards have room for.
    #[error("the amount must be 0.01 to 999999999.99")]
    Amount,
    /// Name, postcode, town or country is missing.
    #[error("the payee needs a name, a postcode, a town and a country")]
    Payee,
}

/// The account that is paid into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Account(Iban);

impl Account {
    /// Whether it takes payments with a QR reference only: an institution from 30000 to 31999 (Swiss
    /// Implementation Guidelines for the QR-bill, "QR-IBAN").
    pub fn is_qr_iban(&self) -> bool {
        let institution = self.0.bank_identifier().unwrap_or_default();
        self.is_swiss() && ("30000"..="31999").contains(&institution)
    }

    /// Whether it is in the Swiss payment area: Switzerland or Liechtenstein.
    pub fn is_swiss(&self) -> bool {
        matches!(self.0.country_code(), "CH" | "LI")
    }

    /// As machines read it, without spaces.
    pub fn digits(&self) -> &str {
        self.0.electronic_str()
    }
}

impl FromStr for Account {
    type Err = Wrong;

    /// Reads an IBAN as people type it, with spaces anywhere and in small letters too.
    fn from_str(typed: &str) -> Result<Self, Wrong> {
        let iban = rules::compact(typed).parse();
        iban.map(Self).map_err(|_| Wrong::Account)
    }
}

impl fmt::Display for Account {
    /// In groups of four.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&rules::in_groups(self.digits(), 4, 0))
    }
}

/// Somebody who pays or is paid, with a structured address (type S; the combined one was withdrawn in
/// November 2025).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Party {
    /// A company's or a person's whole name.
    pub name: String,
    /// The street, with the house number where it is not known apart.
    pub street: String,
    /// The house number, or empty.
    pub house: String,
    /// The postcode, without the country.
    pub postcode: String,
    /// The town.
    pub town: String,
    /// ISO 3166 alpha-2.
    pub country: String,
}

impl Party {
    /// Whether everything is there that the guideline asks for.
    pub fn is_complete(&self) -> bool {
        let party = self.fitted();
        let country = party.country.as_bytes();
        let is_country = country.len() == 2 && country.iter().all(u8::is_ascii_uppercase);
        is_country && ![party.name, party.postcode, party.town].contains(&String::new())
    }

    /// The same as it stands in the code: allowed characters, no longer than the fields.
    #[must_use]
    pub fn fitted(&self) -> Self {
        Self {
            name: rules::fitted(&self.name, 70),
            street: rules::fitted(&self.street, 70),
            house: rules::fitted(&self.house, 16),
            postcode: rules::fitted(&self.postcode, 16),
            town: rules::fitted(&self.town, 35),
            country: rules::fitted(&self.country, 2),
        }
    }

    /// The lines of the printed address; the country stands before the postcode where it is not
    /// Switzerland.
    pub fn lines(&self) -> Vec<String> {
        let party = self.fitted();
        let street = format!("{} {}", party.street, party.house);
        let abroad = party.country != "CH" && !party.country.is_empty();
        let country = if abroad {
            format!("{}-", party.country)
        } else {
            String::new()
        };
        let postcode = format!("{country}{}", party.postcode);
        address_lines(&[&party.name, &street], (&postcode, &party.town))
    }
}

/// Which standard a slip's QR code follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Symbol {
    /// The Swiss QR Code of the QR-bill.
    Swiss,
    /// The QR code of the European Payments Council for a SEPA transfer.
    Epc,
}

/// A slip that can be printed and paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    payee: Party,
    account: Account,
    reference: Reference,
    amount: Money,
    payer: Option<Party>,
    message: String,
    bic: String,
}

impl Slip {
    /// A slip over this amount, in its currency.
    ///
    /// # Errors
    /// When account, reference, currency and amount do not go together, or the payee's address has gaps.
    pub fn new(
        payee: Party,
        account: Account,
        reference: Reference,
        amount: Money,
    ) -> Result<Self, Wrong> {
        if !(1..=MOST).contains(&amount.minor()) {
            return Err(Wrong::Amount);
        }
        match amount.currency() {
            Currency::Chf if !account.is_swiss() => return Err(Wrong::Abroad),
            Currency::Eur if account.is_qr_iban() => return Err(Wrong::QrIban),
            Currency::Chf | Currency::Eur => {}
        }
        if matches!(reference, Reference::Qr(_)) != account.is_qr_iban() {
            return Err(Wrong::Reference);
        }
        if !payee.is_complete() {
            return Err(Wrong::Payee);
        }
        Ok(Self {
            payee,
            account,
            reference,
            amount,
            payer: None,
            message: String::new(),
            bic: String::new(),
        })
    }

    /// Names who pays; an address with gaps leaves room to write one by hand.
    #[must_use]
    pub fn paid_by(mut self, payer: Party) -> Self {
        self.payer = payer.is_complete().then_some(payer);
        self
    }

    /// Says what it is for, in up to 140 characters.
    #[must_use]
    pub fn saying(mut self, message: &str) -> Self {
        self.message = rules::fitted(message, 140);
        self
    }

    /// Names the bank of the account by its BIC. Slips in CHF have no place for it, and what is no BIC is
    /// not kept: 8 or 11 letters and digits (ISO 9362).
    #[must_use]
    pub fn at_bank(mut self, bic: &str) -> Self {
        if self.symbol() == Symbol::Epc {
            self.bic = rules::bic(bic);
        }
        self
    }

    /// Who is paid.
    pub fn payee(&self) -> &Party {
        &self.payee
    }

    /// On which account.
    pub fn account(&self) -> &Account {
        &self.account
    }

    /// By which reference the money is known again.
    pub fn reference(&self) -> &Reference {
        &self.reference
    }

    /// How much.
    pub fn amount(&self) -> Money {
        self.amount
    }

    /// The amount as the QR-bill prints it: `1 949.75`.
    pub fn printed_amount(&self) -> String {
        let (whole, part) = rules::whole_and_part(self.amount);
        let skip = whole.len() % 3;
        format!("{}.{part}", rules::in_groups(&whole, 3, skip))
    }

    /// Who pays, if known.
    pub fn payer(&self) -> Option<&Party> {
        self.payer.as_ref()
    }

    /// The BIC of the account's bank, or empty.
    pub fn bic(&self) -> &str {
        &self.bic
    }

    /// What it is for, or empty.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Whose standard its code follows: francs go by QR-bill, euros by SEPA transfer.
    pub fn symbol(&self) -> Symbol {
        match self.amount.currency() {
            Currency::Chf => Symbol::Swiss,
            Currency::Eur => Symbol::Epc,
        }
    }

    /// The text of its QR code.
    pub fn payload(&self) -> String {
        match self.symbol() {
            Symbol::Swiss => payload::swiss(self),
            Symbol::Epc => payload::epc(self),
        }
    }
}

#[cfg(test)]
mod tests;
