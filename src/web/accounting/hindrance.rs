//! What stands against confirming an order, as its checkout says it, and where that is mended.

use super::quoted::Writing;
use super::urls;
use crate::domain::accounting::orders::Whole;
use crate::domain::accounting::{BilledTo, Refusal};
use crate::ground::i18n::Saying;
use crate::web::frame::Page;

/// What stands against an order.
pub struct Hindrance {
    /// The sentence.
    pub text: String,
    /// Where it is mended or seen, and what that is called.
    pub mend: Option<(String, String)>,
    /// Somebody else has to mend it.
    pub ask: bool,
    /// Whether no address that could be chosen at the checkout would help.
    pub stuck: bool,
}

impl Hindrance {
    /// Why an order is hindered; `edits` is whether the visitor edits the organization.
    pub fn of(
        page: &Page,
        writing: &Writing,
        (whole, edits): (&Whole, bool),
        why: &Refusal,
    ) -> Self {
        let (order, language) = (&whole.order, page.language);
        let quote = whole.quote.as_ref().ok();
        let incomplete = quote.and_then(|quote| quote.incomplete());
        let place = incomplete.map(|part| match part.billed_to {
            BilledTo::Address(id) => {
                Some(urls::billing_address_for(order.organization, id, order.id))
            }
            BilledTo::Organization => {
                edits.then(|| urls::checkout_postal(order.organization, order.id))
            }
        });
        let saying = match incomplete {
            Some(part) => {
                Saying::new("accounting-incomplete").with("name", part.address.addressee())
            }
            None => why.saying(language, &writing.country),
        };
        let complete = |place| (place, language.say(&Saying::new("accounting-complete")));
        let seen = match why {
            Refusal::Ordered {
                order: id, number, ..
            } => {
                let named = Saying::new("accounting-order-title").with("number", *number);
                let there = urls::order(order.organization, *id);
                Some((there, language.say(&named)))
            }
            _ => None,
        };
        Self {
            text: language.say(&saying),
            ask: place == Some(None),
            mend: place.flatten().map(complete).or(seen),
            stuck: !matches!(why, Refusal::AddressIncomplete(_) | Refusal::AddressGone),
        }
    }
}
