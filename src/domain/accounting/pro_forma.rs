//! Pro forma: what a selection or an order would be invoiced as. It makes no number, stores nothing and
//! changes nothing (`spec/5-accounting.md`, "Documents").

use chrono::NaiveDate;

use super::addresses::{self, Address};
use super::orders::{self, Order, State};
use super::quotes::{Choice, Quote};
use super::slips::{Slip, Subject, VALID};
use super::{OrderId, Refusal, Seller, due, payments};
use crate::domain::access::{OrganizationId, Permit, may};
use crate::domain::organizations;
use crate::ground::db::Look;
use crate::ground::failure::{Answer, No, kept, refuse};
use crate::ground::i18n::Language;
use crate::ground::money::Money;

/// Of what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// Of what was selected.
    Selection(Vec<Choice>),
    /// Of an order.
    Order(OrderId),
}

/// A pro forma: one document for each part of the quote.
#[derive(Debug, Clone)]
pub struct ProForma {
    /// What it is about.
    pub quote: Quote,
    /// The number of the order, if there is one that awaits its payment.
    pub order: Option<i64>,
    /// The part of the prepaid account that is kept for the order.
    pub reserved: Option<Money>,
    /// The organization's own address: who pays for several parts together.
    pub address: Address,
    /// How to pay what is left by bank transfer; none where the seller has no account in the currency.
    pub slip: Option<Slip>,
    /// Who sells.
    pub seller: Seller,
    /// The organization's language, which documents are written in.
    pub language: Language,
    /// The organization's country, which decides how amounts are written.
    pub country: String,
    /// The day it is of.
    pub date: NaiveDate,
    /// Until when it is valid.
    pub until: NaiveDate,
}

impl ProForma {
    /// Whether money that comes with its reference goes to the prepaid account: there is no order yet.
    pub fn goes_to_prepaid(&self) -> bool {
        self.order.is_none()
    }
}

/// The pro forma of a selection or an order; nothing where there is no such order.
///
/// # Errors
/// Refused when the selection cannot be ordered, or the order does not await its payment.
pub fn pro_forma(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    seller: &Seller,
    asked: &Asked,
) -> Result<Option<ProForma>, No<Refusal>> {
    let organization = permit.member()?.organization;
    match asked {
        Asked::Selection(choices) => {
            let quote = due::quote(look, permit, seller, choices)?;
            Ok(Some(of(look, (organization, seller), (quote, None))?))
        }
        Asked::Order(id) => of_order(look, (organization, seller), *id),
    }
}

/// The pro forma of an order for the letter that says that it awaits its payment; nothing once it does not.
///
/// # Errors
/// When the database fails.
pub(super) fn to_enclose(
    look: &mut Look<'_>,
    of: (OrganizationId, &Seller),
    id: OrderId,
) -> Answer<Option<ProForma>> {
    Ok(kept(of_order(look, of, id))?.ok().flatten())
}

fn of_order(
    look: &mut Look<'_>,
    (organization, seller): (OrganizationId, &Seller),
    id: OrderId,
) -> Result<Option<ProForma>, No<Refusal>> {
    let Some(whole) = orders::find_of(look, organization, (seller, id))? else {
        return Ok(None);
    };
    let reserved = whole.reserved();
    let order = match whole.order.state {
        State::AwaitingPayment => Some((whole.order, reserved)),
        State::Draft => None,
        _ => return refuse(Refusal::NotAwaiting),
    };
    let quote = whole.quote.map_err(No::Refused)?;
    Ok(Some(of(look, (organization, seller), (quote, order))?))
}

/// What a quote would be invoiced as; of an order that awaits its payment, with what is reserved for it.
fn of(
    look: &mut Look<'_>,
    (organization, seller): (OrganizationId, &Seller),
    (quote, order): (Quote, Option<(Order, Option<Money>)>),
) -> Answer<ProForma> {
    let date = look.today();
    let valid = date.checked_add_days(VALID).unwrap_or(date);
    let (order, reserved) = order.unzip();
    let reserved = reserved.flatten();
    let (subject, until) = match &order {
        None => (Subject::Organization(organization.number()), valid),
        Some(order) => {
            let until = orders::valid_until(look, order).unwrap_or(valid);
            (Subject::Order(order.id.number()), until)
        }
    };
    let kept = reserved.map_or(0, Money::minor);
    let total = quote.totals.total;
    let open = Money::new(total.minor() - kept, total.currency());
    let record = organizations::record(look, organization)?;
    let (language, country) = (record.details.language, record.details.country.clone());
    let address = addresses::own_of(record);
    let slip = payments::slip(seller, subject, open, Some(quote.payer(&address)));
    Ok(ProForma {
        quote,
        order: order.and_then(|order| order.number),
        reserved,
        address,
        slip,
        seller: seller.clone(),
        language,
        country,
        date,
        until,
    })
}
