//! `…/checkout/{order}`: what a selection comes to, who is billed, how it is paid.

use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

use super::billed_to;
use super::paying;
use super::quoted::{QuoteView, Writing};
use super::urls;
use super::ways::{Fields, Ways};
use crate::domain::access::may::ManageAccounting;
use crate::domain::access::{OrganizationId, Right};
use crate::domain::accounting::addresses::{self, Choice};
use crate::domain::accounting::orders::{self, Payable, State, Whole};
use crate::domain::accounting::payments::Begun;
use crate::domain::accounting::{OrderId, Refusal, Seller};
use crate::domain::organizations;
use crate::ground::failure::{No, refuse};
use crate::ground::i18n::Saying;
use crate::ground::money::{Currency, Money};
use crate::web::frame::once::{Ended, once};
use crate::web::frame::{Answered, Error, Form, FormView, Page, Visit, flash};

/// What the form calls keeping the addresses that the lines have.
const KEEP: &str = "keep";

#[derive(Template)]
#[template(path = "accounting/checkout.html")]
struct CheckoutPage {
    page: Page,
    organization: OrganizationId,
    order: OrderId,
    form: FormView,
    /// None where the selection cannot be had (any more): then `form` says why.
    quote: Option<QuoteView>,
    ways: Option<Ways>,
    addresses: Vec<AddressView>,
    /// Whether the lines go to several addresses.
    several: bool,
    /// Whose address is not whole, and where it is completed: nowhere for whoever may not.
    incomplete: Option<(String, Option<String>)>,
}

struct AddressView {
    value: String,
    line: String,
}

/// Who is billed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Billed {
    address: String,
}

/// What the page shows.
struct Shown {
    whole: Whole,
    payable: Option<Payable>,
    choices: Vec<Choice>,
    country: String,
    /// Whether the visitor edits the organization.
    edits: bool,
}

async fn load(visit: &Visit<ManageAccounting>, id: OrderId) -> Result<(Page, Shown), Error> {
    let seller = Seller::of(visit.guest.app.config());
    let (page, shown) = visit
        .show(move |look, permit| {
            let Some(whole) = orders::find(look, permit, &seller, id)? else {
                return Ok(None);
            };
            let organization = permit.member()?.organization;
            Ok(Some(Shown {
                payable: orders::payable(look, permit, &seller, &whole)?,
                whole,
                edits: permit.member()?.may(Right::EditOrganization),
                choices: addresses::list(look, organization)?,
                country: organizations::record(look, organization)?.details.country,
            }))
        })
        .await?;
    Ok((page, shown.ok_or(Error::NotFound)?))
}

/// Shows the checkout of a draft; an order that was confirmed has a page of its own.
pub async fn get(visit: Visit<ManageAccounting>, path: Path<(String, OrderId)>) -> Answered {
    let id = path.into_inner().1;
    let (page, shown) = load(&visit, id).await?;
    if shown.whole.order.state != State::Draft {
        let organization = shown.whole.order.organization;
        return Ok(flash::see_other(&urls::order(organization, id)));
    }
    Page::render(&template(page, shown, &Fields::default(), None))
}

fn template(page: Page, shown: Shown, fields: &Fields, why: Option<&Refusal>) -> CheckoutPage {
    let order = &shown.whole.order;
    let writing = Writing {
        language: page.language,
        country: shown.country,
    };
    let quoted = shown.whole.quote.as_ref();
    let mut form = fields.view();
    if let Some(refusal) = why.or(quoted.err()) {
        let field = match refusal {
            Refusal::MethodGone | Refusal::BalanceTooSmall(_) => "method",
            _ => "",
        };
        form = form.wrong(
            field,
            page.language,
            &refusal.saying(page.language, &writing.country),
        );
    }
    let quote = quoted.ok();
    let several = quote.is_some_and(|quote| quote.parts.len() > 1);
    let billed = match quote.map(|quote| quote.parts.as_slice()) {
        Some([one]) => billed_to::word(one.billed_to),
        _ => KEEP.to_owned(),
    };
    let incomplete = quote.and_then(|quote| quote.incomplete()).map(|part| {
        let place = billed_to::place(order.organization, part.billed_to, shown.edits);
        (part.address.addressee().to_owned(), place)
    });
    CheckoutPage {
        organization: order.organization,
        order: order.id,
        form: form.fill("address", billed),
        quote: quote.map(|quote| QuoteView::of(&page, &writing, quote)),
        ways: (shown.payable.as_ref()).map(|payable| Ways::of(&page, &writing, payable)),
        addresses: shown.choices.iter().map(address).collect(),
        several,
        incomplete,
        page: page.titled(&Saying::new("accounting-checkout")),
    }
}

fn address(choice: &Choice) -> AddressView {
    AddressView {
        value: billed_to::word(choice.billed_to),
        line: choice.address.line(),
    }
}

/// Bills all lines to one address.
pub async fn bill(
    visit: Visit<ManageAccounting>,
    path: Path<(String, OrderId)>,
    form: Form<Billed>,
) -> Answered {
    let id = path.into_inner().1;
    let organization = visit.organization()?;
    let chosen = match form.fields.address.as_str() {
        KEEP => {
            visit.show(|_, _| Ok(())).await?;
            return Ok(flash::see_other(&urls::checkout(organization, id)));
        }
        word => billed_to::read(word),
    };
    let billed = visit.write(move |tx, permit| match chosen {
        Some(billed_to) => orders::bill_to(tx, permit, id, billed_to),
        None => refuse(Refusal::AddressGone),
    });
    match billed.await? {
        Ok(None) => Err(Error::NotFound),
        Ok(Some(())) => Ok(flash::see_other(&urls::checkout(organization, id))),
        Err(refusal) => again(&visit, id, &Fields::default(), &refusal).await,
    }
}

/// Confirms the order, and leads the payer on.
pub async fn post(
    visit: Visit<ManageAccounting>,
    path: Path<(String, OrderId)>,
    form: Form<Fields>,
) -> Answered {
    let id = path.into_inner().1;
    let organization = visit.organization()?;
    let seller = Seller::of(visit.guest.app.config());
    let fields = form.fields.clone();
    let ended = once(&visit, &form, move |tx, permit| {
        let Some(wish) = fields.wish() else {
            return refuse(Some(Refusal::MethodGone));
        };
        let currency = organizations::record(tx, organization)?.currency();
        let shown = shown(&fields, currency);
        let begun = orders::confirm(tx, permit, &seller, (id, shown, wish)).map_err(some)?;
        let begun = begun.ok_or(No::Refused(None))?;
        Ok(answer(organization, begun))
    });
    match ended.await? {
        Ended::At(answer) => lead(&visit, id, &answer).await,
        Ended::Refused(None) => Err(Error::NotFound),
        Ended::Refused(Some(refusal)) => again(&visit, id, &form.fields, &refusal).await,
    }
}

fn some(no: No<Refusal>) -> No<Option<Refusal>> {
    match no {
        No::Refused(refusal) => No::Refused(Some(refusal)),
        No::Failed(failure) => No::Failed(failure),
    }
}

/// The total that was agreed to; what is none is never what it costs.
fn shown(fields: &Fields, currency: Currency) -> Money {
    Money::new(fields.shown.parse().unwrap_or(i64::MIN), currency)
}

/// What a form that pays answers, each time it is sent: the page of the order, and whether the payer is
/// led on from there.
pub(super) fn answer(organization: OrganizationId, begun: Begun) -> String {
    match begun {
        Begun::Paid(order) | Begun::Transfer(order) => urls::order(organization, order),
        Begun::Hosted(payment) => payment.to_string(),
    }
}

/// Goes where [`answer`] leads: to the page of the order, or by the provider's.
pub(super) async fn lead(
    visit: &Visit<ManageAccounting>,
    order: OrderId,
    answer: &str,
) -> Answered {
    let organization = visit.organization()?;
    let home = urls::order(organization, order);
    match answer.parse() {
        Ok(payment) => {
            let (page, ()) = visit.show(|_, _| Ok(())).await?;
            paying::pay(&visit.guest, &page, payment, &home).await
        }
        Err(_) => Ok(flash::see_other(answer)),
    }
}

async fn again(
    visit: &Visit<ManageAccounting>,
    id: OrderId,
    fields: &Fields,
    why: &Refusal,
) -> Answered {
    let (page, shown) = load(visit, id).await?;
    if shown.whole.order.state != State::Draft {
        let organization = shown.whole.order.organization;
        return Ok(flash::see_other(&urls::order(organization, id)));
    }
    Page::refuse(&template(page, shown, fields, Some(why)))
}
