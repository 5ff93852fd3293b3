//! Pro forma: what a selection or an order would be invoiced as. It makes no number, stores nothing and
//! changes nothing (`spec/5-accounting.md`, "Documents").

use chrono::NaiveDate;

use super::addresses::{self, Address};
use super::orders::{self, State};
use super::quotes::{Choice, Quote};
use super::slips::{Slip, Subject, VALID};
use super::{BilledTo, OrderId, Refusal, Seller, due, payments};
use crate::domain::access::{OrganizationId, Permit, may};
use crate::domain::organizations;
use crate::ground::db::Look;
use crate::ground::failure::{Answer, No, refuse};
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
    let own = Subject::Organization(organization.number());
    let date = look.today();
    let today = date.checked_add_days(VALID).unwrap_or(date);
    let (quote, order, reserved, subject, until) = match asked {
        Asked::Selection(choices) => {
            let quote = due::quote(look, permit, seller, choices)?;
            (quote, None, None, own, today)
        }
        Asked::Order(id) => {
            let Some(whole) = orders::find(look, permit, seller, *id)? else {
                return Ok(None);
            };
            let reserved = whole.reserved();
            let quote = whole.quote.map_err(No::Refused)?;
            match whole.order.state {
                State::AwaitingPayment => {
                    let subject = Subject::Order(id.number());
                    let until = orders::valid_until(look, &whole.order).unwrap_or(today);
                    (quote, whole.order.number, reserved, subject, until)
                }
                State::Draft => (quote, None, None, own, today),
                _ => return refuse(Refusal::NotAwaiting),
            }
        }
    };
    let kept = reserved.map_or(0, Money::minor);
    let total = quote.totals.total;
    let open = Money::new(total.minor() - kept, total.currency());
    let address = address(look, organization)?;
    let payer = match &quote.parts[..] {
        [only] => &only.address,
        _ => &address,
    };
    let slip = payments::slip(seller, subject, open, Some(payer));
    let details = organizations::record(look, organization)?.details;
    Ok(Some(ProForma {
        quote,
        order,
        reserved,
        address,
        slip,
        seller: seller.clone(),
        language: details.language,
        country: details.country,
        date,
        until,
    }))
}

fn address(look: &mut Look<'_>, organization: OrganizationId) -> Answer<Address> {
    let own = BilledTo::Organization;
    let mut found = addresses::find_all(look, organization, &[own])?;
    Ok(found.remove(&own).unwrap_or_default())
}
