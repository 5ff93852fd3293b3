//! The letters about money that arrived: payment, invoice, top-up.

use chrono::NaiveDate;

use super::told::Pen;
use crate::domain::accounting::Method;
use crate::domain::accounting::mail::{Bought, Order, Origin, Received};
use crate::ground::i18n::Saying;
use crate::ground::money::Money;
use crate::mail::letter::Draft;
use crate::mail::{Enclosing, urls};

/// An order is paid: what it was, what it came to, and how the money came. Letters that were written by
/// an older version know less.
pub(super) fn received(
    pen: &Pen<'_>,
    (order, amount): (Order, Money),
    (parts, invoices): (&[Received], &[String]),
    bought: Option<&Bought>,
) -> Draft {
    let subject = Saying::new("mail-received-subject")
        .with("number", order.number)
        .with("amount", pen.money(amount));
    let mut draft = pen
        .begin(&subject, "mail-received-preheader")
        .say(&pen.of_order("mail-received-text", order))
        .fact("mail-fact-organization", &pen.told.name)
        .fact("mail-fact-order", order.number);
    if let Some(bought) = bought {
        draft = draft.fact("mail-fact-paid-on", pen.day(bought.on));
        draft = pen.net_and_vat(pen.lines(draft, &bought.lines), &bought.totals);
    }
    draft = draft.fact("mail-fact-gross", pen.money(amount));
    for part in parts {
        draft = draft.about_it(&part.method.saying(), pen.money(part.amount));
    }
    for number in invoices {
        draft = draft.fact("mail-fact-invoice", number);
    }
    draft
        .link("mail-order-action", pen.order(order))
        .after(&Saying::new("mail-received-after"))
}

/// An invoice was issued. Members find its document on its page, where only those see it who may; it is
/// enclosed for whoever is none (`domain/accounting/enclosures`).
pub(super) fn invoice(
    pen: &Pen<'_>,
    number: &str,
    (issued_on, amount): (NaiveDate, Money),
    address: &str,
    origin: Option<&Origin>,
) -> Draft {
    let subject = Saying::new("mail-invoice-subject")
        .with("number", number)
        .with("amount", pen.money(amount));
    let path = urls::invoice(pen.told.organization, number);
    let text = pen.of_organization("mail-invoice-text");
    let (preheader, after) = match pen.enclosing {
        Enclosing::File => ("mail-invoice-enclosed-preheader", "mail-invoice-enclosed"),
        Enclosing::Nothing | Enclosing::Over => ("mail-invoice-preheader", "mail-invoice-after"),
    };
    let mut draft = pen
        .begin(&subject, preheader)
        .say(&text.with("number", number))
        .fact("mail-fact-organization", &pen.told.name)
        .fact("mail-fact-invoice", number)
        .fact("mail-fact-date", pen.day(issued_on))
        .fact("mail-fact-billed-to", address);
    if let Some(origin) = origin {
        draft = draft.fact("mail-fact-order", origin.order.number);
        draft = pen.net_and_vat(draft, &origin.totals);
    }
    draft = draft.fact("mail-fact-gross", pen.money(amount));
    if let Some(origin) = origin {
        let methods: Vec<String> = origin.paid_by.iter().map(|one| pen.method(*one)).collect();
        draft = draft
            .fact("mail-fact-paid-on", pen.day(origin.paid_on))
            .fact("mail-fact-paid-by", methods.join(", "));
    }
    draft
        .link("mail-invoice-action", pen.office.address_of(&path))
        .after(&Saying::new(after))
}

/// Money arrived on the prepaid account: the receipt.
pub(super) fn topped_up(
    pen: &Pen<'_>,
    (amount, method): (Money, Method),
    received_on: NaiveDate,
    balance: Money,
) -> Draft {
    let subject = Saying::new("mail-topped-up-subject").with("amount", pen.money(amount));
    pen.begin(&subject, "mail-topped-up-preheader")
        .paragraph("mail-topped-up-text")
        .fact("mail-fact-organization", &pen.told.name)
        .fact("mail-fact-amount", pen.money(amount))
        .fact("mail-fact-method", pen.method(method))
        .fact("mail-fact-date", pen.day(received_on))
        .fact("mail-fact-balance", pen.money(balance))
        .link("mail-prepaid-action", pen.prepaid())
        .after(&Saying::new("mail-topped-up-after"))
}
