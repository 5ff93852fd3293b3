//! References by which a payment is known again, and whose they are.

use std::fmt;
use std::str::FromStr;

use super::rules::{compact, in_groups, modulo_10_recursive, modulo_97};
use super::{Account, Wrong};

/// Digits of a QR reference without its check digit.
const QR_DIGITS: usize = 26;
/// Digits that the largest number of ours has.
const NUMBER_DIGITS: usize = 19;

/// Whose money it is, by its reference. The two count in spaces of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Subject {
    /// An order that waits for its payment.
    Order(i64),
    /// An organization that pays without an order, onto its prepaid account.
    Organization(i64),
}

impl Subject {
    fn digits(self) -> (char, i64) {
        match self {
            Self::Order(number) => ('1', number),
            Self::Organization(number) => ('2', number),
        }
    }

    fn of_digits(digits: &str) -> Option<Self> {
        let mut rest = digits.chars();
        let space = rest.next()?;
        let number = rest.as_str();
        // `parse` would take a sign.
        if number.is_empty() || !number.bytes().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        let number = number.parse().ok()?;
        match space {
            '1' => Some(Self::Order(number)),
            '2' => Some(Self::Organization(number)),
            _ => None,
        }
    }
}

/// A reference whose check digits are right.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Reference {
    /// QR reference: 27 digits, the last one modulo 10 recursive.
    Qr(String),
    /// Creditor reference of ISO 11649: `RF`, two check digits, up to 21 letters and digits.
    Creditor(String),
}

impl Reference {
    /// The reference for payments of this subject onto this account; `None` for a negative number.
    ///
    /// Of the QR reference the first six digits stay zero: some banks give their customers a number to
    /// put there. Then come the digit of the space and the number, in nineteen digits.
    pub fn of(subject: Subject, account: &Account) -> Option<Self> {
        let (space, number) = subject.digits();
        if number < 0 {
            return None;
        }
        if account.is_qr_iban() {
            let lead = QR_DIGITS - NUMBER_DIGITS - 1;
            let digits = format!("{:0>lead$}{space}{number:0NUMBER_DIGITS$}", "");
            let check = modulo_10_recursive(&digits);
            return Some(Self::Qr(format!("{digits}{check}")));
        }
        let own = format!("{space}{number}");
        let check = 98 - modulo_97(&format!("{own}RF00"));
        Some(Self::Creditor(format!("RF{check:02}{own}")))
    }

    /// Whose money arrives with it; `None` when it is none of ours.
    pub fn subject(&self) -> Option<Subject> {
        match self {
            Self::Qr(digits) => {
                let (lead, rest) = digits.split_at_checked(QR_DIGITS - NUMBER_DIGITS - 1)?;
                let (own, _check) = rest.split_at_checked(NUMBER_DIGITS + 1)?;
                let ours = lead.bytes().all(|digit| digit == b'0');
                ours.then(|| Subject::of_digits(own))?
            }
            Self::Creditor(text) => Subject::of_digits(text.get(4..)?),
        }
    }

    /// As machines read it, without spaces.
    pub fn digits(&self) -> &str {
        match self {
            Self::Qr(text) | Self::Creditor(text) => text,
        }
    }

    /// What the Swiss QR Code calls its kind.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Qr(_) => "QRR",
            Self::Creditor(_) => "SCOR",
        }
    }
}

impl FromStr for Reference {
    type Err = Wrong;

    /// Reads a reference as people and banks write it, with or without spaces.
    fn from_str(typed: &str) -> Result<Self, Wrong> {
        let text = compact(typed);
        if text.len() == QR_DIGITS + 1 && text.bytes().all(|digit| digit.is_ascii_digit()) {
            let (digits, check) = text.split_at(QR_DIGITS);
            let right = check == modulo_10_recursive(digits).to_string();
            return right.then_some(Self::Qr(text)).ok_or(Wrong::Reference);
        }
        let (head, own) = text.split_at_checked(4).ok_or(Wrong::Reference)?;
        let shaped = head.starts_with("RF")
            && head.bytes().skip(2).all(|digit| digit.is_ascii_digit())
            && (1..=21).contains(&own.len())
            && own.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if shaped && modulo_97(&format!("{own}{head}")) == 1 {
            Ok(Self::Creditor(text))
        } else {
            Err(Wrong::Reference)
        }
    }
}

impl fmt::Display for Reference {
    /// Grouped as the guideline prints it: QR references two and then five at a time, ISO 11649 four.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Qr(text) => out.write_str(&in_groups(text, 5, 2)),
            Self::Creditor(text) => out.write_str(&in_groups(text, 4, 0)),
        }
    }
}
