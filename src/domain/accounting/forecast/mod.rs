//! What falls due next, and the amounts month by month: those that were invoiced, and those that will
//! fall due if everything is renewed as it is (`spec/1-overview.md`, "Home").
//!
//! All amounts of the months are without VAT, so that both halves can be compared.

mod queries;
mod rules;

use chrono::NaiveDate;

use super::{OrderId, quotes};
use crate::domain::access::{Member, ProductId, Right, UserId, rights_of};
use crate::domain::organizations;
use crate::domain::products;
use crate::ground::db::Look;
use crate::ground::failure::Answer;
use crate::ground::money::{Currency, Money};

/// How far ahead *due soon* looks, as the list of what is due does when nothing else is asked for.
const SOON: chrono::Months = chrono::Months::new(2);

/// What is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The next term of a product by its label, and whether the member sees its page; the amount is
    /// without VAT.
    Product(ProductId, String, bool),
    /// An order that awaits its payment, by its number; the amount is its total.
    Order(OrderId, i64),
}

/// One thing that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What.
    pub what: What,
    /// The last day of a product's term, or on which an order is to be paid.
    pub on: NaiveDate,
    /// Whether that was before today.
    pub overdue: bool,
    /// How much; none where the catalog has no price.
    pub amount: Option<Money>,
}

/// What a month comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Month {
    /// Its first day.
    pub first: NaiveDate,
    /// Without VAT.
    pub amount: Money,
}

/// The months before and after today in one currency; today's month stands in both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Months {
    /// The last twelve: invoices that were issued.
    pub last: Vec<Month>,
    /// The next twelve: orders by the day until which they are to be paid, the terms of products as they
    /// end, at the prices of today; what is overdue stands in the first of them.
    pub next: Vec<Month>,
}

/// What an organization has to pay and had to pay.
#[derive(Debug, Clone)]
pub struct Outlook {
    /// Its country: amounts are written as there.
    pub country: String,
    /// What is due soon: overdue first, then orders, then by date.
    pub lines: Vec<Line>,
    /// One for each currency in which anything was or will be.
    pub months: Vec<Months>,
}

/// What falls due in an organization, `count` lines of it, for members who may see that.
///
/// # Errors
/// When the database fails.
pub fn outlook(
    look: &mut Look<'_>,
    (member, user): (&Member, UserId),
    count: usize,
) -> Answer<Option<Outlook>> {
    if !member.may(Right::ManageAccounting) {
        return Ok(None);
    }
    let (organization, today) = (member.organization, look.today());
    let country = organizations::record(look, organization)?.details.country;
    let currency = Currency::of_country(&country);
    let soon = today.checked_add_months(SOON).unwrap_or(today);
    let (last, next) = (rules::last_months(today), rules::next_months(today));
    let ends_on = rules::last_day(&next);
    let orders = queries::orders(look, organization)?;
    let groups = queries::groups(look, organization, ends_on)?;
    let products = queries::products(look, (organization, soon), count)?;
    let words = rules::words(&groups, &products);
    let offered = products::offered(look, &words, currency, today)?;
    let begun = last.first().copied().unwrap_or(today);
    let invoiced = queries::invoiced(look, organization, begun)?;
    let price = |(offer, quantity, months): (&str, i32, i32)| {
        let months = offered.preset(offer, quantity, months)?;
        Some((months, quotes::net(&offered, offer, months, quantity)?))
    };
    let coming = rules::coming(&groups, ends_on, price)
        .into_iter()
        .chain(orders.iter().map(|order| (order.pay_by, order.net)))
        .collect();
    let rights = rights_of(look, member, user)?;
    let mut lines = rules::due_orders(&orders, today);
    lines.extend(products.iter().map(|product| {
        let next = price((&product.offer, product.quantity, product.months));
        let amount = next.map(|(_, amount)| amount);
        let sees = rights.sees(product.id, &product.kind);
        rules::due_product(product, (amount, sees), today)
    }));
    rules::sort(&mut lines);
    lines.truncate(count);
    Ok(Some(Outlook {
        country,
        lines,
        months: rules::by_currency((&last, invoiced), (&next, coming)),
    }))
}
