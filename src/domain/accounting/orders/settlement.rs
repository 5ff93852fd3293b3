//! An order whose money is here: terms for its products, invoices, letters.

use super::{Order, State, queries, quote_of};
use crate::domain::accounting::issuing::{self, Issued};
use crate::domain::accounting::quotes::{Line, Quote};
use crate::domain::accounting::{Mail, Refusal, Seller, addresses, mail, telling};
use crate::domain::activity::{self, Entry, Kind};
use crate::domain::products::{self, Product};
use crate::ground::db::Tx;
use crate::ground::failure::{Answer, Failure, No};

/// How an order was paid, part by part.
pub(in crate::domain::accounting) type Paid = Vec<mail::Received>;

/// Whether all products of an order can have the terms that were ordered.
///
/// # Errors
/// When the database fails.
pub(in crate::domain::accounting) fn can_settle(
    tx: &mut Tx<'_>,
    seller: &Seller,
    order: &Order,
) -> Answer<bool> {
    let (quote, products) = with_products(tx, seller, order)?;
    Ok(quote.lines.iter().all(|line| can_have(&products, line)))
}

fn with_products(tx: &mut Tx<'_>, seller: &Seller, order: &Order) -> Answer<(Quote, Vec<Product>)> {
    let quote = match quote_of(tx, seller, order) {
        Ok(quote) => quote,
        Err(No::Failed(failure)) => return Err(failure),
        Err(No::Refused(refusal)) => return Err(unquoted(order, &refusal)),
    };
    let ids: Vec<_> = quote.lines.iter().filter_map(|line| line.product).collect();
    let products = products::lock(tx, order.organization, &ids)?;
    Ok((quote, products))
}

/// Gives a paid order's products their terms and issues its invoices. Answers false, and changes
/// nothing, when a product cannot have the term (any more).
///
/// # Errors
/// When the database fails.
pub(in crate::domain::accounting) fn settle(
    tx: &mut Tx<'_>,
    seller: &Seller,
    order: &Order,
    paid: &Paid,
) -> Answer<bool> {
    let (quote, products) = with_products(tx, seller, order)?;
    if !quote.lines.iter().all(|line| can_have(&products, line)) {
        return Ok(false);
    }
    queries::settle(tx, order.own(), State::Paid)?;
    renew(tx, order, &quote, &products)?;
    let total = order.fixed_total()?;
    let entry = Entry::done(Kind::OrderPaid)
        .within(order.organization)
        .detail("order", order.number.unwrap_or_default())
        .detail("amount", total.minor())
        .detail("currency", total.currency().word());
    activity::record(tx, &entry)?;
    let issued = issuing::issue_all(tx, seller, (order, &quote), paid)?;
    queries::settle(tx, order.own(), State::Fulfilled)?;
    tell(tx, (order, &quote), paid, &issued)?;
    Ok(true)
}

fn unquoted(order: &Order, refusal: &Refusal) -> Failure {
    Failure::Inconsistent(format!(
        "order {} has no fixed prices: {refusal:?}",
        order.id
    ))
}

/// Whether the product of a line is there for the term that was ordered.
fn can_have(products: &[Product], line: &Line) -> bool {
    let Some(id) = line.product else { return true };
    products.iter().any(|product| {
        product.id == id
            && product.state != products::State::Terminated
            && (product.term.as_ref())
                .is_none_or(|term| term.ends_on.succ_opt() == Some(line.term.starts_on))
    })
}

fn renew(tx: &mut Tx<'_>, order: &Order, quote: &Quote, products: &[Product]) -> Answer<()> {
    for line in &quote.lines {
        let product = products
            .iter()
            .find(|product| Some(product.id) == line.product);
        if let Some(product) = product {
            products::renew(tx, product, &line.term, line.net)?;
            addresses::remember(tx, (order.organization, product.id), line.billed_to)?;
        }
    }
    Ok(())
}

fn tell(
    tx: &mut Tx<'_>,
    (order, quote): (&Order, &Quote),
    paid: &Paid,
    issued: &[Issued],
) -> Answer<()> {
    let today = tx.today();
    let received = Mail::PaymentReceived {
        order: order.told(),
        amount: order.fixed_total()?,
        parts: paid.clone(),
        invoices: issued
            .iter()
            .map(|invoice| invoice.number.clone())
            .collect(),
        bought: Some(mail::Bought {
            on: today,
            lines: quote.lines.iter().map(telling::line).collect(),
            totals: telling::totals(&quote.totals),
        }),
    };
    telling::billed(tx, order.organization, &received)?;
    for invoice in issued {
        let letter = Mail::NewInvoice {
            number: invoice.number.clone(),
            issued_on: invoice.issued_on,
            amount: invoice.totals.total,
            address: invoice.buyer.clone(),
            email: invoice.email.clone(),
            origin: Some(mail::Origin {
                order: order.told(),
                paid_on: today,
                paid_by: paid.iter().map(|part| part.method).collect(),
                totals: invoice.totals.clone(),
            }),
        };
        telling::billed(tx, order.organization, &letter)?;
    }
    Ok(())
}
