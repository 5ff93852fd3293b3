//! The confirmation of an order, and how it is to be paid.

use super::{Order, State, Whole, queries, quote_of};
use crate::domain::access::{OrganizationId, Permit, may};
use crate::domain::accounting::addresses;
use crate::domain::accounting::books::{self, Account};
use crate::domain::accounting::payments::{self, Begun, Reason};
use crate::domain::accounting::quotes::{Choice, Part, Quote};
use crate::domain::accounting::{BilledTo, Method, OrderId, Refusal, Seller};
use crate::domain::activity::{self, Entry, Kind};
use crate::ground::db::{Look, Tx};
use crate::ground::failure::{Answer, No, kept, refuse};
use crate::ground::money::Money;

/// How somebody wants to pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// The method of what the prepaid account does not pay; [`Method::Prepaid`] for all of it.
    pub method: Method,
    /// Whether the prepaid account pays first, as far as it goes.
    pub prepaid_first: bool,
}

/// What there is to pay with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payable {
    /// The methods, in the order of the page; the prepaid account only where it suffices.
    pub methods: Vec<Method>,
    /// What the prepaid account has available.
    pub available: Money,
    /// What is to be paid.
    pub total: Money,
}

impl Payable {
    /// What the prepaid account would pay.
    pub fn from_prepaid(&self) -> Money {
        let minor = self.available.minor().min(self.total.minor()).max(0);
        Money::new(minor, self.total.currency())
    }

    /// What would be left for another method.
    pub fn rest(&self) -> Money {
        let minor = self.total.minor() - self.from_prepaid().minor();
        Money::new(minor, self.total.currency())
    }
}

/// What there is to pay an order with. What is reserved for it counts as available: choosing again
/// gives it back first.
///
/// # Errors
/// When the database fails.
pub fn payable(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    seller: &Seller,
    whole: &Whole,
) -> Answer<Option<Payable>> {
    let organization = permit.member()?.organization;
    let total = match (&whole.quote, whole.order.total) {
        (_, Some(total)) => total,
        (Ok(quote), None) => quote.totals.total,
        (Err(_), None) => return Ok(None),
    };
    let free = books::balance(look, organization, Account::Prepaid, total.currency())?;
    let available = whole
        .reserved()
        .and_then(|reserved| free.plus(reserved))
        .unwrap_or(free);
    let suffices = available.minor() >= total.minor();
    let methods = seller.methods(total.currency());
    let methods = methods
        .into_iter()
        .filter(|method| *method != Method::Prepaid || suffices);
    Ok(Some(Payable {
        methods: methods.collect(),
        available,
        total,
    }))
}

/// What the page showed that is agreed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreed {
    /// What is to be paid.
    pub total: Money,
    /// Who is billed, in the order of the parts.
    pub billed_to: Vec<BilledTo>,
}

impl Agreed {
    /// What a quote shows.
    pub fn of(quote: &Quote) -> Self {
        Self {
            total: quote.totals.total,
            billed_to: quote.parts.iter().map(|part| part.billed_to).collect(),
        }
    }
}

/// What stands against confirming a draft as it is, if anything does.
///
/// # Errors
/// When the database fails.
pub fn hindrance(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    whole: &Whole,
) -> Answer<Option<Refusal>> {
    let organization = permit.member()?.organization;
    let quote = match &whole.quote {
        Err(refusal) => return Ok(Some(refusal.clone())),
        Ok(quote) => quote,
    };
    let hindered = refuse_hindered(look, (organization, whole.order.id), quote);
    Ok(kept(hindered)?.err())
}

fn refuse_hindered(
    look: &mut Look<'_>,
    (organization, id): (OrganizationId, OrderId),
    quote: &Quote,
) -> Result<(), No<Refusal>> {
    if let Some(part) = quote.incomplete() {
        return refuse(Refusal::AddressIncomplete(
            part.address.addressee().to_owned(),
        ));
    }
    let choosable = addresses::list(look, organization)?;
    let there = |part: &Part| choosable.iter().any(|one| one.billed_to == part.billed_to);
    if !quote.parts.iter().all(there) {
        return refuse(Refusal::AddressGone);
    }
    let choices = queries::choices(look, organization, id)?;
    refuse_ordered(look, organization, &choices)
}

/// Confirms a draft: fixes its prices, and begins to pay it.
///
/// # Errors
/// Refused when it was confirmed before, is not what was agreed to any more, or cannot be paid so.
pub fn confirm(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    seller: &Seller,
    (id, agreed, wish): (OrderId, &Agreed, Wish),
) -> Result<Option<Begun>, No<Refusal>> {
    let organization = permit.member()?.organization;
    let Some(order) = super::lock_whole(tx, organization, id)? else {
        return Ok(None);
    };
    if order.state != State::Draft {
        return refuse(Refusal::Confirmed);
    }
    let quote = quote_of(tx, seller, &order)?;
    let (now, total) = (Agreed::of(&quote), quote.totals.total);
    // Other addresses may well come to another total: they are the reason.
    if now.billed_to != agreed.billed_to {
        return refuse(Refusal::AddressesChanged);
    }
    if now.total != agreed.total {
        return refuse(Refusal::PriceChanged(total));
    }
    refuse_hindered(tx, (organization, id), &quote)?;
    let order = fix(tx, order, &quote)?;
    let entry = Entry::done(Kind::OrderConfirmed)
        .within(organization)
        .detail("order", order.number.unwrap_or_default())
        .detail("amount", total.minor())
        .detail("currency", total.currency().word());
    activity::record(tx, &entry)?;
    let begun = payments::begin(tx, seller, (&order, &quote), wish, permit.person().id)?;
    Ok(Some(begun))
}

/// Refuses products whose next term stands in an order already.
pub(in crate::domain::accounting) fn refuse_ordered(
    look: &mut Look<'_>,
    organization: OrganizationId,
    choices: &[Choice],
) -> Result<(), No<Refusal>> {
    match queries::ordered(look, organization, choices)? {
        Some((name, order, number)) => refuse(Refusal::Ordered {
            name,
            order,
            number: number.unwrap_or_default(),
        }),
        None => Ok(()),
    }
}

/// Writes the prices down: from here on the order is what it is.
fn fix(tx: &mut Tx<'_>, order: Order, quote: &Quote) -> Result<Order, No<Refusal>> {
    let (organization, id): (OrganizationId, OrderId) = (order.organization, order.id);
    let number = queries::next_number(tx, organization)?;
    for (position, line) in quote.lines.iter().enumerate() {
        queries::fix_line(tx, (organization, id), position, (line, quote))?;
    }
    for (part, whole) in quote.parts.iter().enumerate() {
        queries::insert_part(tx, (organization, id), part, whole)?;
    }
    queries::confirm(tx, (organization, id), number, &quote.totals)?;
    Ok(Order {
        number: Some(number),
        state: State::AwaitingPayment,
        confirmed_at: Some(tx.now),
        currency: quote.totals.total.currency(),
        total: Some(quote.totals.total),
        ..order
    })
}

/// Pays an order that awaits its payment in another way, or again: what ran before is given up.
///
/// # Errors
/// Refused when it does not await one any more, or cannot be paid so.
pub fn retry(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    seller: &Seller,
    (id, wish): (OrderId, Wish),
) -> Result<Option<Begun>, No<Refusal>> {
    let organization = permit.member()?.organization;
    let Some(order) = super::lock_whole(tx, organization, id)? else {
        return Ok(None);
    };
    if order.state != State::AwaitingPayment {
        return refuse(Refusal::NotAwaiting);
    }
    payments::give_up(tx, &order, Reason::OtherWay)?;
    let quote = quote_of(tx, seller, &order)?;
    let begun = payments::begin(tx, seller, (&order, &quote), wish, permit.person().id)?;
    Ok(Some(begun))
}
