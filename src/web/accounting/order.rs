//! `…/accounting/orders/{order}`: what was ordered, where it stands, how it is paid.

use actix_web::HttpResponse;
use actix_web::web::{Path, Query};
use askama::Template;
use chrono::NaiveDate;
use serde::Deserialize;

use super::attempts::{self, Course};
use super::paying::{answer, lead, some};
use super::quoted::{QuoteView, Writing};
use super::slip::Slip;
use super::ways::{Fields, Ways};
use super::{orders as list, urls};
use crate::domain::access::OrganizationId;
use crate::domain::access::may::ManageAccounting;
use crate::domain::accounting::addresses::{self, Address};
use crate::domain::accounting::orders::{self, Payable, State, Whole};
use crate::domain::accounting::payments;
use crate::domain::accounting::slips::{self, Subject};
use crate::domain::accounting::{Method, OrderId, PaymentId, Refusal, Seller};
use crate::ground::failure::{Answer, No, refuse};
use crate::ground::i18n::Saying;
use crate::ground::time::Moment;
use crate::web::frame::once::{Ended, once};
use crate::web::frame::{Answered, Error, Form, FormView, Page, Visit, flash};

#[derive(Template)]
#[template(path = "accounting/order.html")]
struct OrderPage {
    page: Page,
    organization: OrganizationId,
    order: OrderId,
    heading: String,
    form: FormView,
    state: String,
    tag: &'static str,
    confirmed: String,
    settled: Option<String>,
    cancelled: bool,
    /// Until when it is to be paid.
    until: Option<String>,
    quote: Option<QuoteView>,
    reserved: Option<String>,
    /// What is to be paid beside that.
    rest: Option<String>,
    /// What came beyond what the order needed, and where that is.
    besides: Option<(String, String)>,
    awaits: bool,
    paid: bool,
    course: Course,
    slip: Option<Slip>,
    ways: Option<Ways>,
    /// Where another way to pay is chosen, while the page comes again by itself.
    otherwise: String,
    payments: Vec<attempts::Attempt>,
    /// Number, page and document.
    invoices: Vec<(String, String, String)>,
    can_cancel: bool,
}

struct Shown {
    whole: Whole,
    payable: Option<Payable>,
    invoices: Vec<String>,
    country: String,
    slip: Option<slips::Slip>,
    until: Option<NaiveDate>,
    now: Moment,
}

async fn load(visit: &Visit<ManageAccounting>, id: OrderId) -> Result<(Page, Shown), Error> {
    let seller = Seller::of(visit.guest.app.config());
    let (page, shown) = visit
        .show(move |look, permit| {
            let Some(whole) = orders::find(look, permit, &seller, id)? else {
                return Ok(None);
            };
            let own = addresses::own(look, whole.order.organization)?;
            let awaits = whole.order.state == State::AwaitingPayment;
            let payable = orders::payable(look, permit, &seller, &whole)?;
            Ok(Some(Shown {
                payable: payable.filter(|_| awaits),
                invoices: orders::invoices(look, permit, id)?,
                slip: slip(&seller, &whole, &own),
                country: own.country,
                until: orders::valid_until(look, &whole.order),
                now: look.now,
                whole,
            }))
        })
        .await?;
    Ok((page, shown.ok_or(Error::NotFound)?))
}

/// The slip of a transfer that is awaited.
fn slip(seller: &Seller, whole: &Whole, own: &Address) -> Option<slips::Slip> {
    let awaited = whole.running()?;
    let payer = whole.quote.as_ref().ok().map(|quote| quote.payer(own));
    let subject = Subject::Order(whole.order.id.number());
    (awaited.method == Method::Transfer)
        .then(|| payments::slip(seller, subject, awaited.amount, payer))?
}

/// Whether another way to pay is to be chosen.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    otherwise: String,
}

/// A draft has no page among the orders: whatever is asked of it there leads to its checkout.
fn checkout_of(shown: &Shown) -> Option<HttpResponse> {
    let order = &shown.whole.order;
    let checkout = || flash::see_other(&urls::checkout(order.organization, order.id));
    (order.state == State::Draft).then(checkout)
}

/// Shows an order; a draft has its checkout.
pub async fn get(
    visit: Visit<ManageAccounting>,
    path: Path<(String, OrderId)>,
    asked: Query<Asked>,
) -> Answered {
    let id = path.into_inner().1;
    let (page, shown) = load(&visit, id).await?;
    if let Some(checkout) = checkout_of(&shown) {
        return Ok(checkout);
    }
    let chosen = (&Fields::default(), !asked.otherwise.is_empty());
    Page::render(&template(page, &shown, chosen, None)?)
}

/// `chooses`: whether the ways to pay are shown while an answer is waited for.
fn template(
    page: Page,
    shown: &Shown,
    (fields, chooses): (&Fields, bool),
    why: Option<&Refusal>,
) -> Answer<OrderPage> {
    let (whole, order) = (&shown.whole, &shown.whole.order);
    let writing = Writing {
        language: page.language,
        country: shown.country.clone(),
    };
    let form = refused(&page, &writing, fields, why);
    let course = Course::of(whole, shown.now);
    let refreshes = course.refreshes && !chooses;
    let slip = |slip: &slips::Slip| Slip::of(slip, writing.amount(slip.amount()));
    let ways = (shown.payable.as_ref()).map(|payable| {
        let ways = Ways::of(&page, &writing, payable);
        // The transfer that is awaited is no other way, unless another part may be kept beside it.
        let same = whole.reserved().is_none() && ways.prepaid.is_none();
        let awaited = shown.slip.as_ref().filter(|_| same);
        ways.without(awaited.map(|_| Method::Transfer))
    });
    let ways = ways.filter(|ways| !ways.methods.is_empty());
    let awaits = order.state == State::AwaitingPayment;
    let named = Saying::new("accounting-order-title").with("number", order.number.unwrap_or(0));
    Ok(OrderPage {
        organization: order.organization,
        order: order.id,
        heading: page.language.say(&named),
        form,
        state: page.language.say(&order.state.saying()),
        tag: list::tag(order.state),
        confirmed: order
            .confirmed_at
            .map(|at| page.date_time(at))
            .unwrap_or_default(),
        settled: order.settled_at.map(|at| page.date_time(at)),
        cancelled: order.state == State::Cancelled,
        until: (shown.until.filter(|_| awaits)).map(|day| page.day(day)),
        quote: (whole.quote.as_ref().ok()).map(|quote| QuoteView::of(&page, &writing, quote)),
        reserved: whole.reserved().map(|amount| writing.amount(amount)),
        rest: whole.rest().map(|amount| writing.amount(amount)),
        besides: whole
            .besides()
            .map(|amount| (writing.amount(amount), urls::prepaid(order.organization))),
        awaits,
        paid: matches!(order.state, State::Paid | State::Fulfilled),
        course: Course {
            refreshes,
            ..course
        },
        otherwise: if refreshes && ways.is_some() {
            urls::order_otherwise(order.organization, order.id)
        } else {
            String::new()
        },
        slip: shown.slip.as_ref().map(slip).transpose()?,
        ways: ways.filter(|_| !refreshes),
        payments: attempts::newest(&page, &writing, &whole.payments),
        invoices: shown
            .invoices
            .iter()
            .map(|number| invoice(order.organization, number))
            .collect(),
        can_cancel: awaits,
        page: page.titled(&named),
    })
}

fn invoice(organization: OrganizationId, number: &str) -> (String, String, String) {
    let page = urls::invoice(organization, number);
    (
        number.to_owned(),
        page,
        urls::invoice_pdf(organization, number),
    )
}

fn refused(page: &Page, writing: &Writing, fields: &Fields, why: Option<&Refusal>) -> FormView {
    let form = fields.view();
    let Some(refusal) = why else { return form };
    let saying = refusal.saying(page.language, &writing.country);
    form.wrong("method", page.language, &saying)
}

/// Pays the order in this way; what ran before is given up.
pub async fn pay(
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
        let begun = orders::retry(tx, permit, &seller, (id, wish)).map_err(some)?;
        Ok(answer(organization, begun.ok_or(No::Refused(None))?))
    });
    match ended.await {
        Ok(Ended::At(answer)) => lead(&visit, id, &answer).await,
        Ok(Ended::Refused(None)) => Err(Error::NotFound),
        Ok(Ended::Refused(Some(refusal))) => again(&visit, id, &form.fields, &refusal).await,
        // Back, chosen otherwise, and sent again: the page says how the order stands now.
        Err(Error::SentTwice(_)) => Ok(flash::see_other(&urls::order(organization, id))),
        Err(error) => Err(error),
    }
}

/// Leads the payer back to the provider's page of the attempt that runs.
pub async fn go_on(
    visit: Visit<ManageAccounting>,
    path: Path<(String, OrderId)>,
    _: Form<super::Nothing>,
) -> Answered {
    let id = path.into_inner().1;
    let (_, shown) = load(&visit, id).await?;
    if let Some(checkout) = checkout_of(&shown) {
        return Ok(checkout);
    }
    let running: Option<PaymentId> = shown.whole.running().map(|payment| payment.id);
    let organization = shown.whole.order.organization;
    let next = running.map_or_else(|| urls::order(organization, id), |one| one.to_string());
    lead(&visit, id, &next).await
}

async fn again(
    visit: &Visit<ManageAccounting>,
    id: OrderId,
    fields: &Fields,
    why: &Refusal,
) -> Answered {
    let (page, shown) = load(visit, id).await?;
    if let Some(checkout) = checkout_of(&shown) {
        return Ok(checkout);
    }
    Page::refuse(&template(page, &shown, (fields, true), Some(why))?)
}
