//! What goes with a letter as a file (`spec/5-accounting.md`, "E-mails of this chapter").
//!
//! The slip of a transfer goes with the letter that asks for it: the pro forma of the order as it is when
//! the letter is sent. An invoice goes with the letter to whoever is no member and cannot download it.

use super::invoices::documents::{self, State};
use super::mail::{Letter, Why};
use super::pro_forma::{self, ProForma};
use super::{Mail, Seller};
use crate::domain::access::SystemPermit;
use crate::ground::db::Look;
use crate::ground::failure::Answer;

/// What is enclosed in a letter.
#[derive(Debug, Clone)]
pub enum Enclosure {
    /// Nothing.
    Nothing,
    /// The document of an invoice, which is still to be drawn.
    Awaited,
    /// Nothing any more: the order does not await its payment.
    Over,
    /// The document of the invoice of this number.
    Invoice(String, Vec<u8>),
    /// The pro forma of the order of this number.
    ProForma(i64, Box<ProForma>),
}

/// What is to be enclosed in a letter that is about to be sent.
///
/// # Errors
/// When the database fails.
pub fn enclosed(
    look: &mut Look<'_>,
    permit: &SystemPermit<'_>,
    seller: &Seller,
    letter: &Letter,
) -> Answer<Enclosure> {
    let organization = letter.told.organization;
    Ok(match &letter.mail {
        Mail::NewInvoice { number, .. } if letter.told.why != Why::Member => {
            match documents::to_enclose(look, permit, (organization, number))? {
                Some(State::Drawn(document)) => Enclosure::Invoice(number.clone(), document.bytes),
                Some(State::Awaited) => Enclosure::Awaited,
                None => Enclosure::Nothing,
            }
        }
        Mail::AwaitingPayment {
            order,
            slip: Some(_),
            ..
        } => {
            let found = pro_forma::to_enclose(look, (organization, seller), order.id)?;
            found.map_or(Enclosure::Over, |pro_forma| {
                Enclosure::ProForma(order.number, Box::new(pro_forma))
            })
        }
        _ => Enclosure::Nothing,
    })
}
