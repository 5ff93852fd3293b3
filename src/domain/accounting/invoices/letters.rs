//! The letters of an invoice: where they stand, and sending one again.

use chrono::TimeDelta;

use super::{Invoice, find};
use crate::domain::access::{Permit, may};
use crate::domain::activity::{self, Entry, Kind};
use crate::domain::outbox::{self, Letter, LetterId, State};
use crate::ground::db::{Look, Tx};
use crate::ground::failure::{Answer, No, refuse};
use crate::ground::i18n::Saying;

/// The letter that tells of a new invoice; it is about its number.
pub(in crate::domain::accounting) const KIND: &str = "accounting.new_invoice";
/// For so long nobody is sent the same again.
const BETWEEN: TimeDelta = TimeDelta::minutes(5);

/// Why a letter is not sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// No letter was chosen, or none of this invoice.
    NotChosen,
    /// It is still to be sent.
    Waits,
    /// What it said is erased.
    Erased,
    /// The same recipient got it a moment ago.
    TooSoon,
}

impl Refusal {
    /// What people read.
    pub fn saying(self) -> Saying {
        Saying::new(match self {
            Self::NotChosen => "accounting-letter-not-chosen",
            Self::Waits => "accounting-letter-waits",
            Self::Erased => "accounting-letter-erased",
            Self::TooSoon => "accounting-letter-too-soon",
        })
    }
}

/// The letters of an invoice, in the order in which they were written.
///
/// # Errors
/// When the database fails.
pub fn of(look: &mut Look<'_>, invoice: &Invoice) -> Answer<Vec<Letter>> {
    outbox::about(look, &invoice.number, KIND)
}

/// Sends a letter of the invoice of this number again, to the same address; answers the address, and
/// nothing where there is no such invoice.
///
/// # Errors
/// Refused when the letter is none of the invoice, waits, has lost its facts, or was sent to the same
/// address a moment ago.
pub fn send_again(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    number: &str,
    letter: Option<LetterId>,
) -> Result<Option<String>, No<Refusal>> {
    let Some(whole) = find(tx, permit, number)? else {
        return Ok(None);
    };
    let letters = of(tx, &whole.invoice)?;
    let Some(letter) = letters.iter().find(|one| Some(one.id) == letter) else {
        return refuse(Refusal::NotChosen);
    };
    if letter.state == State::Waiting {
        return refuse(Refusal::Waits);
    }
    if !letter.whole {
        return refuse(Refusal::Erased);
    }
    let now = tx.now;
    let fresh = |one: &Letter| match one.state {
        State::Waiting => true,
        State::Delivered => now.since(one.settled_at.unwrap_or(one.created_at)) < BETWEEN,
        State::Failed => false,
    };
    if letters
        .iter()
        .any(|one| one.recipient == letter.recipient && fresh(one))
    {
        return refuse(Refusal::TooSoon);
    }
    if !outbox::again(tx, letter.id)? {
        return refuse(Refusal::Erased);
    }
    let entry = Entry::done(Kind::InvoiceSentAgain)
        .within(whole.invoice.organization)
        .detail("invoice", whole.invoice.number.as_str())
        .detail("email", letter.recipient.as_str());
    activity::record(tx, &entry)?;
    Ok(Some(letter.recipient.clone()))
}
