//! `…/checkout/{order}`: what a selection comes to, who is billed, how it is paid.

use actix_web::web::{Path, Query};
use askama::Template;

use super::agreed::{self, KEEP};
use super::billed_to;
use super::due::left;
use super::hindrance::Hindrance;
use super::paying::{answer, lead, some};
use super::quoted::{QuoteView, Writing};
use super::urls;
use super::ways::{Fields, Ways};
use crate::domain::access::may::ManageAccounting;
use crate::domain::access::{OrganizationId, Right};
use crate::domain::accounting::addresses::{self, Choice};
use crate::domain::accounting::orders::{self, Agreed, Payable, State, Whole};
use crate::domain::accounting::quotes::Quote;
use crate::domain::accounting::{BilledTo, OrderId, Refusal, Seller};
use crate::domain::organizations;
use crate::ground::failure::{No, refuse};
use crate::ground::i18n::Saying;
use crate::web::frame::once::{Ended, once};
use crate::web::frame::{Answered, Error, Form, FormView, Page, Visit, flash};

#[derive(Template)]
#[template(path = "accounting/checkout.html")]
struct CheckoutPage {
    page: Page,
    organization: OrganizationId,
    order: OrderId,
    form: FormView,
    /// None where the selection cannot be had (any more): then `form` or `hindrance` says why.
    quote: Option<QuoteView>,
    ways: Option<Ways>,
    addresses: Vec<AddressView>,
    /// Whether the lines go to several addresses.
    several: bool,
    /// Whether there are several addresses to choose from.
    chooses: bool,
    /// Why it cannot be confirmed as it is.
    hindrance: Option<Hindrance>,
    /// Whether nothing that could be chosen here would help.
    stuck: bool,
    /// What is agreed to.
    shown: String,
    /// What is due, with the same things selected.
    back: String,
}

struct AddressView {
    value: String,
    line: String,
}

/// What the page shows.
struct Shown {
    whole: Whole,
    payable: Option<Payable>,
    choices: Vec<Choice>,
    hindrance: Option<Refusal>,
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
                hindrance: orders::hindrance(look, permit, &whole)?,
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
pub async fn get(
    visit: Visit<ManageAccounting>,
    path: Path<(String, OrderId)>,
    chosen: Query<Fields>,
) -> Answered {
    let id = path.into_inner().1;
    let (page, shown) = load(&visit, id).await?;
    if shown.whole.order.state != State::Draft {
        let organization = shown.whole.order.organization;
        return Ok(flash::see_other(&urls::order(organization, id)));
    }
    Page::render(&template(page, shown, &chosen, None))
}

fn template(page: Page, shown: Shown, fields: &Fields, why: Option<&Refusal>) -> CheckoutPage {
    let order = &shown.whole.order;
    let writing = Writing {
        language: page.language,
        country: shown.country.clone(),
    };
    let mut form = fields.view();
    if let Some(refusal) = why {
        let field = match refusal {
            Refusal::MethodGone | Refusal::BalanceTooSmall(_) => "method",
            Refusal::AddressGone | Refusal::AddressesChanged | Refusal::AddressIncomplete(_) => {
                "address"
            }
            _ => "",
        };
        let saying = refusal.saying(page.language, &writing.country);
        form = form.wrong(field, page.language, &saying);
    }
    let quote = shown.whole.quote.as_ref().ok();
    let several = quote.is_some_and(|quote| quote.parts.len() > 1);
    let billed = match quote.map(|quote| quote.parts.as_slice()) {
        Some([one]) => billed_to::word(one.billed_to),
        _ => KEEP.to_owned(),
    };
    let hindrance = shown.hindrance.as_ref();
    let hindrance =
        hindrance.map(|why| Hindrance::of(&page, &writing, (&shown.whole, shown.edits), why));
    CheckoutPage {
        organization: order.organization,
        order: order.id,
        form: form.fill("address", billed.clone()),
        quote: quote.map(|quote| QuoteView::of(&page, &writing, quote)),
        ways: (shown.payable.as_ref()).map(|payable| Ways::of(&page, &writing, payable)),
        addresses: shown.choices.iter().map(address).collect(),
        // The only one there is may not be the one that is billed: that was archived then.
        chooses: several
            || !matches!(&shown.choices[..], [only] if billed_to::word(only.billed_to) == billed),
        several,
        stuck: hindrance.as_ref().is_some_and(|one| one.stuck),
        hindrance,
        shown: quote.map_or_else(String::new, |quote| agreed::write(&Agreed::of(quote))),
        back: back(order.organization, quote),
        page: page.titled(&Saying::new("accounting-checkout")),
    }
}

/// What is due, with the lines selected as they are here; with too many for an address, as it stands.
fn back(organization: OrganizationId, quote: Option<&Quote>) -> String {
    let lines = quote.map_or(&[][..], |quote| quote.lines.as_slice());
    left::selection(organization, lines.iter().filter_map(left::choice_of))
}

fn address(choice: &Choice) -> AddressView {
    AddressView {
        value: billed_to::word(choice.billed_to),
        line: choice.address.line(),
    }
}

/// Bills all lines to one address; how it is to be paid stays chosen.
pub async fn bill(
    visit: Visit<ManageAccounting>,
    path: Path<(String, OrderId)>,
    form: Form<Fields>,
) -> Answered {
    let id = path.into_inner().1;
    let organization = visit.organization()?;
    let fields = &form.fields;
    let chosen = [
        ("method", fields.method.as_str()),
        ("prepaid", &fields.prepaid),
    ];
    let next = urls::checkout_with(organization, id, &chosen);
    if fields.address == KEEP {
        visit.show(|_, _| Ok(())).await?;
        return Ok(flash::see_other(&next));
    }
    match change(&visit, id, billed_to::read(&fields.address)).await? {
        Ok(None) => Err(Error::NotFound),
        Ok(Some(())) => Ok(flash::see_other(&next)),
        Err(refusal) => again(&visit, id, fields, &refusal).await,
    }
}

async fn change(
    visit: &Visit<ManageAccounting>,
    id: OrderId,
    chosen: Option<BilledTo>,
) -> Result<Result<Option<()>, Refusal>, Error> {
    let billed = visit.write(move |tx, permit| match chosen {
        Some(billed_to) => orders::bill_to(tx, permit, id, billed_to),
        None => refuse(Refusal::AddressGone),
    });
    billed.await
}

/// Confirms the order, billed to the address that was chosen, and leads the payer on.
pub async fn post(
    visit: Visit<ManageAccounting>,
    path: Path<(String, OrderId)>,
    form: Form<Fields>,
) -> Answered {
    let id = path.into_inner().1;
    let organization = visit.organization()?;
    let seller = Seller::of(visit.guest.app.config());
    let (fields, agreed) = (form.fields.clone(), agreed::read(&form.fields.shown));
    let chosen = agreed::chosen(&fields);
    let billed = chosen.clone().ok().flatten();
    let ended = once(&visit, &form, move |tx, permit| {
        let Some(wish) = fields.wish() else {
            return refuse(Some(Refusal::MethodGone));
        };
        let mut agreed = agreed.clone();
        if let Some(billed_to) = chosen.clone().map_err(|why| No::Refused(Some(why)))? {
            let billed = orders::bill_to(tx, permit, id, billed_to).map_err(some)?;
            billed.ok_or(No::Refused(None))?;
            agreed.billed_to = vec![billed_to];
        }
        let begun = orders::confirm(tx, permit, &seller, (id, &agreed, wish)).map_err(some)?;
        let begun = begun.ok_or(No::Refused(None))?;
        Ok(answer(organization, begun))
    });
    match ended.await {
        Ok(Ended::At(answer)) => lead(&visit, id, &answer).await,
        Ok(Ended::Refused(None)) => Err(Error::NotFound),
        Ok(Ended::Refused(Some(refusal))) => {
            // The page that says so shows the address that was chosen, and what it costs there.
            if billed.is_some()
                && let Err(gone) = change(&visit, id, billed).await?
            {
                return again(&visit, id, &form.fields, &gone).await;
            }
            again(&visit, id, &form.fields, &refusal).await
        }
        // Back, chosen otherwise, and sent again: the order says how it stands, and how it can be paid.
        Err(Error::SentTwice(_)) => Ok(flash::see_other(&urls::order(organization, id))),
        Err(error) => Err(error),
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
