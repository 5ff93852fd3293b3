//! `…/accounting/orders`.

use actix_web::web::Query;
use askama::Template;
use serde::Deserialize;

use super::quoted::{Writing, described};
use super::urls;
use crate::domain::access::OrganizationId;
use crate::domain::access::may::ManageAccounting;
use crate::domain::accounting::orders::{self, Cursor, Listed, Part, State};
use crate::domain::organizations;
use crate::ground::i18n::Saying;
use crate::web::frame::paging::{self, LINES};
use crate::web::frame::{Answered, Page, Visit};

/// Which orders are shown.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    state: String,
    after: String,
}

#[derive(Template)]
#[template(path = "accounting/orders.html")]
struct OrdersPage {
    page: Page,
    organization: OrganizationId,
    tabs: Vec<(String, String, bool)>,
    rows: Vec<Row>,
    next: Option<String>,
    filtered: bool,
}

struct Row {
    address: String,
    name: String,
    number: i64,
    date: String,
    description: String,
    total: String,
    state: String,
    tag: &'static str,
    /// Where its pro forma is and where it is cancelled, while it awaits its payment.
    open: Option<(String, String)>,
}

/// A tab: what the address calls it, its name, and which states it holds.
type Tab = (&'static str, fn() -> Saying, &'static [State]);

/// The tabs, in their order.
const TABS: &[Tab] = &[
    ("", || Saying::new("accounting-orders-all"), &[]),
    (
        "awaiting_payment",
        || Saying::new("accounting-orders-awaiting"),
        &[State::AwaitingPayment, State::Blocked],
    ),
    (
        "fulfilled",
        || Saying::new("accounting-orders-completed"),
        &[State::Paid, State::Fulfilled, State::Refunded],
    ),
    (
        "cancelled",
        || Saying::new("accounting-orders-cancelled"),
        &[State::Cancelled],
    ),
];

/// How a state is coloured.
pub fn tag(state: State) -> &'static str {
    match state {
        State::Draft | State::Cancelled => "neutral",
        State::AwaitingPayment => "warn",
        State::Paid | State::Refunded => "info",
        State::Fulfilled => "ok",
        State::Blocked => "bad",
    }
}

/// Shows the orders, the newest first.
pub async fn get(visit: Visit<ManageAccounting>, asked: Query<Asked>) -> Answered {
    let organization = visit.organization()?;
    let asked = asked.into_inner();
    let tab = TABS.iter().find(|(word, ..)| *word == asked.state);
    let states = tab.map_or(&[][..], |(_, _, states)| states).to_vec();
    let after: Option<Cursor> = paging::read(&asked.after);
    let after = after.filter(|one| paging::is_instant(one.confirmed_at));
    let (page, (mut listed, country)) = visit
        .show(move |look, permit| {
            let part = Part {
                states: states.clone(),
                after,
                count: LINES as i64 + 1,
            };
            let country = organizations::record(look, organization)?.details.country;
            Ok((orders::list(look, permit, &part)?, country))
        })
        .await?;
    let more = listed.len() > LINES;
    listed.truncate(LINES);
    let last = listed.last().and_then(|one| Cursor::after(&one.order));
    let next = last.filter(|_| more).map(|cursor| {
        let cursor = paging::write(&cursor);
        urls::orders_with(organization, &[("state", &asked.state), ("after", &cursor)])
    });
    let writing = Writing {
        language: page.language,
        country,
    };
    let tabs = TABS.iter().map(|(word, saying, _)| {
        let address = urls::orders_with(organization, &[("state", word)]);
        (address, page.language.say(&saying()), *word == asked.state)
    });
    Page::render(&OrdersPage {
        organization,
        tabs: tabs.collect(),
        rows: listed.iter().map(|one| row(&page, &writing, one)).collect(),
        next,
        filtered: !asked.state.is_empty(),
        page: page.titled(&Saying::new("accounting-orders")),
    })
}

fn row(page: &Page, writing: &Writing, listed: &Listed) -> Row {
    let order = &listed.order;
    let number = order.number.unwrap_or_default();
    let name = Saying::new("accounting-order-title").with("number", number);
    Row {
        address: urls::order(order.organization, order.id),
        name: page.language.say(&name),
        number,
        date: order
            .confirmed_at
            .map(|at| page.date_time(at))
            .unwrap_or_default(),
        description: described(page.language, (&listed.first, listed.lines)),
        total: order
            .total
            .map(|total| writing.amount(total))
            .unwrap_or_default(),
        state: page.language.say(&order.state.saying()),
        tag: tag(order.state),
        open: (order.state == State::AwaitingPayment).then(|| {
            (
                urls::order_pro_forma(order.organization, order.id),
                urls::order_cancel(order.organization, order.id),
            )
        }),
    }
}
