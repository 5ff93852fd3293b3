//! `…/accounting/orders/{order}/cancel`: what cancelling changes, and the button.

use actix_web::web::Path;
use askama::Template;

use super::quoted::Writing;
use super::urls;
use crate::domain::access::may::ManageAccounting;
use crate::domain::accounting::orders::{self, State};
use crate::domain::accounting::{OrderId, Seller};
use crate::domain::organizations;
use crate::ground::i18n::Saying;
use crate::web::frame::{Answered, Error, Form, Page, Visit, flash};

#[derive(Template)]
#[template(path = "accounting/order_cancel.html")]
struct CancelPage {
    page: Page,
    number: i64,
    total: String,
    /// What is kept for it on the prepaid account.
    reserved: Option<String>,
    address: String,
    /// The page of the order.
    order: String,
}

/// Shows what cancelling changes; an order that does not await its payment has only its page.
pub async fn get(visit: Visit<ManageAccounting>, path: Path<(String, OrderId)>) -> Answered {
    let id = path.into_inner().1;
    let seller = Seller::of(visit.guest.app.config());
    let (page, found) = visit
        .show(move |look, permit| {
            let Some(whole) = orders::find(look, permit, &seller, id)? else {
                return Ok(None);
            };
            let record = organizations::record(look, whole.order.organization)?;
            Ok(Some((whole, record.details.country)))
        })
        .await?;
    let (whole, country) = found.ok_or(Error::NotFound)?;
    let order = &whole.order;
    let there = urls::order(order.organization, id);
    let (State::AwaitingPayment, Some(number), Some(total)) =
        (order.state, order.number, order.total)
    else {
        return Ok(flash::see_other(&there));
    };
    let writing = Writing {
        language: page.language,
        country,
    };
    Page::render(&CancelPage {
        page: page.titled(&Saying::new("accounting-order-cancel-title").with("number", number)),
        number,
        total: writing.amount(total),
        reserved: whole.reserved().map(|amount| writing.amount(amount)),
        address: urls::order_cancel(order.organization, id),
        order: there,
    })
}

/// Cancels the order; of one that does not await its payment any more its page says how it stands.
pub async fn post(
    visit: Visit<ManageAccounting>,
    path: Path<(String, OrderId)>,
    _: Form<super::Nothing>,
) -> Answered {
    let id = path.into_inner().1;
    let organization = visit.organization()?;
    let there = urls::order(organization, id);
    let cancelled = visit.write(move |tx, permit| orders::cancel(tx, permit, id));
    match cancelled.await? {
        Ok(None) => Err(Error::NotFound),
        Ok(Some(())) => {
            let saying = Saying::new("accounting-order-was-cancelled");
            Ok(flash::go(&visit.guest, &saying, &there))
        }
        Err(_) => Ok(flash::see_other(&there)),
    }
}
