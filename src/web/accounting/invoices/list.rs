//! `…/accounting/invoices`: the invoices of the organization, newest first.

use actix_web::web::Query;
use askama::Template;

use super::asked::Asked;
use super::{kilobytes, tag, urls};
use crate::domain::access::OrganizationId;
use crate::domain::access::may::ManageAccounting;
use crate::domain::accounting::BilledTo;
use crate::domain::accounting::invoices::{State, listing};
use crate::domain::organizations;
use crate::ground::i18n::{Language, Saying};
use crate::web::accounting::billed_to;
use crate::web::accounting::quoted::described;
use crate::web::frame::paging::LINES;
use crate::web::frame::{Answered, FormView, Page, Visit};

#[derive(Template)]
#[template(path = "accounting/invoices.html")]
struct ListPage {
    page: Page,
    form: FormView,
    asked: Asked,
    filtered: bool,
    address: String,
    states: Vec<Choice>,
    addresses: Vec<Choice>,
    rows: Vec<Row>,
    newest: Option<String>,
    next: Option<String>,
    file: String,
}

impl ListPage {
    /// Where *Show all* leads beside the filters; nowhere while nothing is filtered, and below where
    /// nothing is found.
    fn reset(&self) -> &str {
        if self.filtered && !self.rows.is_empty() {
            &self.address
        } else {
            ""
        }
    }
}

/// Something to choose in a filter.
struct Choice {
    value: String,
    text: String,
    chosen: bool,
}

/// A line of the page.
struct Row {
    number: String,
    address: String,
    day: String,
    date: String,
    buyer: String,
    description: String,
    amount: String,
    state: String,
    tag: &'static str,
    pdf: String,
    /// Kilobytes; none while the document is being drawn.
    size: Option<i64>,
}

/// What the page is made of.
#[derive(Default)]
struct Read {
    rows: Vec<listing::Row>,
    addresses: Vec<(BilledTo, String)>,
    country: String,
}

/// Shows the invoices that are asked for; filters that cannot be are refused.
pub async fn get(visit: Visit<ManageAccounting>, asked: Query<Asked>) -> Answered {
    show(&visit, asked.into_inner().tidied()).await
}

/// The page of these filters.
pub(super) async fn show(visit: &Visit<ManageAccounting>, asked: Asked) -> Answered {
    let organization = visit.organization()?;
    let (filter, after) = (asked.filter(), asked.after());
    let chosen = asked.clone();
    let (page, read) = visit
        .show(move |look, permit| {
            let addresses = listing::addresses(look, permit)?;
            let wrong = chosen.wrong(Language::En, &addresses).failed();
            let count = if wrong { 0 } else { LINES as i64 + 1 };
            Ok(Read {
                rows: listing::list(look, permit, &filter, after, count)?,
                addresses,
                country: organizations::record(look, organization)?.details.country,
            })
        })
        .await?;
    let template = template(page, organization, asked, read);
    if template.form.failed() {
        return Page::refuse(&template);
    }
    Page::render(&template)
}

fn template(page: Page, organization: OrganizationId, asked: Asked, mut read: Read) -> ListPage {
    let more = read.rows.len() > LINES;
    read.rows.truncate(LINES);
    let last = read.rows.last().filter(|_| more);
    let rows = read.rows.iter();
    ListPage {
        form: asked.wrong(page.language, &read.addresses),
        filtered: asked.is_filtered(),
        address: urls::invoices(organization),
        states: states(&page, &asked.state),
        addresses: addresses(&page, &read.addresses, &asked.address),
        rows: rows
            .map(|one| row(&page, (organization, &read.country), one))
            .collect(),
        newest: asked.after().map(|_| asked.first(organization)),
        next: last.map(|last| asked.next(organization, last.cursor())),
        file: asked.file(organization),
        page: page.titled(&Saying::new("accounting-invoices")),
        asked,
    }
}

fn states(page: &Page, chosen: &str) -> Vec<Choice> {
    let choice = |state: &State| Choice {
        value: state.word().to_owned(),
        text: page.language.say(&state.saying()),
        chosen: state.word() == chosen,
    };
    State::ALL.iter().map(choice).collect()
}

/// The organization's own address and the others; none where there is only its own.
fn addresses(page: &Page, others: &[(BilledTo, String)], chosen: &str) -> Vec<Choice> {
    if others.is_empty() {
        return Vec::new();
    }
    let choice = |billed_to: BilledTo, text: String| {
        let value = billed_to::word(billed_to);
        Choice {
            chosen: value == chosen,
            text,
            value,
        }
    };
    let own = page.language.say(&Saying::new("accounting-address-own"));
    let others = others.iter().cloned();
    [(BilledTo::Organization, own)]
        .into_iter()
        .chain(others)
        .map(|(billed_to, text)| choice(billed_to, text))
        .collect()
}

fn row(page: &Page, (organization, country): (OrganizationId, &str), one: &listing::Row) -> Row {
    Row {
        number: one.number.clone(),
        address: urls::invoice(organization, &one.number),
        day: page.day(one.issued_on),
        date: one.issued_on.to_string(),
        buyer: one.buyer.clone(),
        description: described(page.language, (&one.first, one.lines)),
        amount: one.total.text(page.language, country),
        state: page.language.say(&one.state.saying()),
        tag: tag(one.state),
        pdf: urls::invoice_pdf(organization, &one.number),
        size: one.size.map(kilobytes),
    }
}
