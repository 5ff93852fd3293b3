//! What accounting says no to.

use chrono::NaiveDate;

use super::OrderId;
use super::prices::Unpriced;
use crate::ground::i18n::{Language, Saying, formats};
use crate::ground::money::Money;

/// Why something of money is not done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing was chosen.
    NothingChosen,
    /// More was chosen than fits into one order.
    TooMuchChosen,
    /// A product was chosen twice: it has one next term.
    ChosenTwice,
    /// The product is not there, is over, or is not renewed.
    ProductGone,
    /// This product stands in an order already.
    Ordered {
        /// What it is called.
        name: String,
        /// Which order.
        order: OrderId,
        /// Its number.
        number: i64,
    },
    /// The offer is not sold for this period.
    PeriodGone(String),
    /// A shorter period can be chosen from this day on.
    PeriodFrom(String, NaiveDate),
    /// The billing address is not there any more.
    AddressGone,
    /// The billing address lacks street, postcode or city.
    AddressIncomplete(String),
    /// The lines have no total.
    Unpriced(Unpriced),
    /// Other addresses are billed than those that were shown.
    AddressesChanged,
    /// What was shown is not what it costs now.
    PriceChanged(Money),
    /// This is not a way to pay it.
    MethodGone,
    /// The prepaid account does not suffice.
    BalanceTooSmall(Money),
    /// The order was confirmed before.
    Confirmed,
    /// The order does not wait for a payment.
    NotAwaiting,
    /// The amount is not between these two.
    AmountOutside(Money, Money),
}

impl Refusal {
    /// What the page says, with amounts and dates as they are written in the country.
    pub fn saying(&self, language: Language, country: &str) -> Saying {
        let amount = |money: &Money| money.text(language, country);
        match self {
            Self::NothingChosen => Saying::new("accounting-refused-nothing-chosen"),
            Self::TooMuchChosen => Saying::new("accounting-refused-too-much-chosen")
                .count("most", super::quotes::MOST_LINES as i64),
            Self::ChosenTwice => Saying::new("accounting-refused-chosen-twice"),
            Self::ProductGone => Saying::new("accounting-refused-product-gone"),
            Self::Ordered { name, number, .. } => Saying::new("accounting-refused-ordered")
                .with("name", name.as_str())
                .with("number", *number),
            Self::PeriodGone(name) => {
                Saying::new("accounting-refused-period-gone").with("name", name.as_str())
            }
            Self::PeriodFrom(name, from) => Saying::new("accounting-refused-period-from")
                .with("name", name.as_str())
                .with("from", formats::day(language, *from)),
            Self::AddressGone => Saying::new("accounting-refused-address-gone"),
            Self::AddressIncomplete(name) => {
                Saying::new("accounting-refused-address-incomplete").with("name", name.as_str())
            }
            Self::AddressesChanged => Saying::new("accounting-refused-addresses-changed"),
            Self::Unpriced(why) => why.saying(),
            Self::PriceChanged(now) => {
                Saying::new("accounting-refused-price-changed").with("now", amount(now))
            }
            Self::MethodGone => Saying::new("accounting-refused-method-gone"),
            Self::BalanceTooSmall(available) => Saying::new("accounting-refused-balance-too-small")
                .with("available", amount(available)),
            Self::Confirmed => Saying::new("accounting-refused-confirmed"),
            Self::NotAwaiting => Saying::new("accounting-refused-not-awaiting"),
            Self::AmountOutside(least, most) => Saying::new("accounting-refused-amount-outside")
                .with("least", amount(least))
                .with("most", amount(most)),
        }
    }
}

impl From<Unpriced> for Refusal {
    fn from(why: Unpriced) -> Self {
        Self::Unpriced(why)
    }
}
