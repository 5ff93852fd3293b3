//! What goes with a letter as a file: read and drawn just before it is sent, outside any transaction.

use super::read;
use crate::documents::{self, Press};
use crate::domain::access::{self, Job};
use crate::domain::accounting::enclosures::{self, Enclosure};
use crate::domain::accounting::{Letter, Seller};
use crate::domain::outbox::Claimed;
use crate::ground::db::Db;
use crate::ground::failure::Answer;
use crate::ground::smtp::Enclosed;
use crate::mail::Enclosing;

/// What goes with a letter.
pub(super) enum Going {
    /// This file, or none.
    With(Enclosing, Option<Enclosed>),
    /// A document that is still to be drawn: until then the letter waits.
    Waits,
}

/// What goes with a letter that is about to be sent. A pro forma that cannot be drawn does not hold its
/// letter up: account, reference and amount stand there as well.
///
/// # Errors
/// When the database fails.
pub(super) async fn of(
    (db, press): (&Db, &Press),
    seller: &Seller,
    claimed: &Claimed,
) -> Answer<Going> {
    let nothing = Going::With(Enclosing::Nothing, None);
    let area = claimed.kind.split('.').next();
    let facts = claimed
        .facts
        .as_deref()
        .filter(|_| area == Some("accounting"));
    // What cannot be read cannot be written either, and is said then.
    let Some(letter) = facts.and_then(|facts| serde_json::from_str::<Letter>(facts).ok()) else {
        return Ok(nothing);
    };
    let seller = seller.clone();
    let found = read(db, move |look| {
        let permit = access::system(look, &Job::Letters);
        enclosures::enclosed(look, &permit, &seller, &letter)
    });
    Ok(match found.await? {
        Enclosure::Nothing => nothing,
        Enclosure::Over => Going::With(Enclosing::Over, None),
        Enclosure::Awaited => Going::Waits,
        Enclosure::Invoice(number, bytes) => file(format!("{number}.pdf"), bytes),
        Enclosure::ProForma(number, pro_forma) => {
            match press.draw_all(documents::pro_forma(&pro_forma)).await {
                Ok(bytes) => file(format!("pro-forma-{number}.pdf"), bytes),
                Err(failure) => {
                    tracing::error!(letter.id = %claimed.id, %failure, "a pro forma was not drawn for its letter");
                    nothing
                }
            }
        }
    })
}

fn file(name: String, bytes: Vec<u8>) -> Going {
    Going::With(Enclosing::File, Some(Enclosed { name, bytes }))
}
