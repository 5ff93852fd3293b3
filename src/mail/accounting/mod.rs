//! The letters about orders, payments, invoices and the prepaid account (`spec/5-accounting.md`,
//! "E-mails of this chapter").

mod told;

use chrono::NaiveDate;

use self::told::Pen;
use super::letter::Draft;
use super::{Office, urls};
use crate::domain::accounting::payments::Standing;
use crate::domain::accounting::{
    Letter, Line, Mail, Method, Order, Part, Stopped, Totals, Transfer, Unmatched,
};
use crate::ground::i18n::{Language, Saying};
use crate::ground::money::Money;

/// So many lines of an order stand in its letter; the others stand on its page.
const LINES: usize = 8;

/// Writes a letter of this area. Each holds one link.
pub(super) fn draft(office: &Office, language: Language, letter: &Letter) -> Draft {
    let pen = Pen {
        office,
        language,
        told: &letter.told,
    };
    let draft = match &letter.mail {
        Mail::AwaitingPayment {
            order,
            lines,
            totals,
            method,
            reserved,
            slip,
        } => {
            let draft = awaiting(&pen, *order, (lines, totals));
            to_pay(&pen, draft, (*method, *reserved), slip.as_ref())
                .link("mail-order-action", pen.order(*order))
                .after(&Saying::new("mail-awaiting-crossed"))
        }
        Mail::PaymentReceived {
            order,
            amount,
            parts,
            invoices,
        } => received(&pen, (*order, *amount), parts, invoices),
        Mail::PaymentFailed {
            order,
            amount,
            method,
            reason,
        } => failed(&pen, *order, (*amount, *method), *reason),
        Mail::NewInvoice {
            number,
            issued_on,
            amount,
            address,
            email: _,
        } => invoice(&pen, number, (*issued_on, *amount), address),
        Mail::TopUpReceived {
            amount,
            method,
            received_on,
            balance,
        } => topped_up(&pen, (*amount, *method), *received_on, *balance),
        Mail::OrderCancelled {
            order,
            amount,
            stopped,
            returned,
        } => cancelled(&pen, (*order, *amount), stopped, *returned),
        Mail::MoneyUnmatched {
            order,
            why,
            amount,
            method,
            balance,
        } => unmatched(&pen, (*order, *why), (*amount, *method), *balance),
    };
    draft.after(&pen.why())
}

fn awaiting(pen: &Pen<'_>, order: Order, (lines, totals): (&[Line], &Totals)) -> Draft {
    let subject = Saying::new("mail-awaiting-subject")
        .with("number", order.number)
        .with("amount", pen.money(totals.total));
    let mut draft = pen
        .begin(&subject, "mail-awaiting-preheader")
        .paragraph("mail-awaiting-text")
        .fact("mail-fact-organization", &pen.told.name)
        .fact("mail-fact-order", order.number);
    for line in lines.iter().take(LINES) {
        draft = draft.say(&pen.line(line));
    }
    if let Some(more) = lines.len().checked_sub(LINES).filter(|more| *more > 0) {
        let more = Saying::new("mail-order-more").count("count", i64::try_from(more).unwrap_or(0));
        draft = draft.say(&more);
    }
    draft = draft.fact("mail-fact-net", pen.money(totals.net));
    for vat in &totals.vat {
        let label = Saying::new("mail-fact-vat").with("rate", pen.rate(vat.basis_points));
        draft = draft.about_it(&label, pen.money(vat.vat));
    }
    draft.fact("mail-fact-total", pen.money(totals.total))
}

/// How it is to be paid: the part that is there already, and the slip of what is to be transferred.
fn to_pay(
    pen: &Pen<'_>,
    mut draft: Draft,
    (method, reserved): (Method, Option<Money>),
    slip: Option<&Transfer>,
) -> Draft {
    if let Some(reserved) = reserved {
        draft = draft.fact("mail-fact-reserved", pen.money(reserved));
    }
    draft = draft.fact("mail-fact-method", pen.method(method));
    let Some(slip) = slip else {
        return draft.paragraph("mail-awaiting-open");
    };
    draft
        .paragraph("mail-transfer-exactly")
        .fact("mail-fact-transfer", pen.money(slip.amount))
        .fact("mail-fact-holder", &slip.holder)
        .fact("mail-fact-iban", &slip.iban)
        .fact("mail-fact-reference", &slip.reference)
        .fact("mail-fact-valid-until", pen.day(slip.valid_until))
        .after(&Saying::new("mail-transfer-reference"))
}

fn received(
    pen: &Pen<'_>,
    (order, amount): (Order, Money),
    parts: &[Part],
    invoices: &[String],
) -> Draft {
    let subject = Saying::new("mail-received-subject")
        .with("number", order.number)
        .with("amount", pen.money(amount));
    let mut draft = pen
        .begin(&subject, "mail-received-preheader")
        .paragraph("mail-received-text")
        .fact("mail-fact-organization", &pen.told.name)
        .fact("mail-fact-order", order.number)
        .fact("mail-fact-paid", pen.money(amount));
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

fn failed(
    pen: &Pen<'_>,
    order: Option<Order>,
    (amount, method): (Money, Method),
    reason: Standing,
) -> Draft {
    let why = match reason {
        Standing::Declined => "mail-failed-declined",
        Standing::Abandoned => "mail-failed-abandoned",
        Standing::Unheard | Standing::Open | Standing::Succeeded => "mail-failed-unknown",
    };
    let subject = match order {
        Some(order) => Saying::new("mail-failed-subject").with("number", order.number),
        None => Saying::new("mail-failed-top-up-subject"),
    };
    let draft = pen
        .begin(
            &subject.with("amount", pen.money(amount)),
            "mail-failed-preheader",
        )
        .paragraph("mail-failed-text")
        .paragraph(why)
        .fact("mail-fact-organization", &pen.told.name)
        .fact("mail-fact-order", number_of(order))
        .fact("mail-fact-amount", pen.money(amount))
        .fact("mail-fact-method", pen.method(method));
    match order {
        Some(order) => draft
            .link("mail-order-action", pen.order(order))
            .after(&Saying::new("mail-failed-again")),
        None => draft
            .link("mail-prepaid-action", pen.prepaid())
            .after(&Saying::new("mail-failed-top-up-again")),
    }
}

/// The document is linked, not attached: it stays where only those see it who may.
fn invoice(
    pen: &Pen<'_>,
    number: &str,
    (issued_on, amount): (NaiveDate, Money),
    address: &str,
) -> Draft {
    let subject = Saying::new("mail-invoice-subject")
        .with("number", number)
        .with("amount", pen.money(amount));
    let path = urls::invoice(pen.told.organization, number);
    pen.begin(&subject, "mail-invoice-preheader")
        .paragraph("mail-invoice-text")
        .fact("mail-fact-organization", &pen.told.name)
        .fact("mail-fact-invoice", number)
        .fact("mail-fact-date", pen.day(issued_on))
        .fact("mail-fact-billed-to", address)
        .fact("mail-fact-amount", pen.money(amount))
        .link("mail-invoice-action", pen.office.address_of(&path))
        .after(&Saying::new("mail-invoice-after"))
}

fn topped_up(
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

fn cancelled(
    pen: &Pen<'_>,
    (order, amount): (Order, Money),
    stopped: &Stopped,
    returned: Option<Money>,
) -> Draft {
    let (why, who) = match stopped {
        Stopped::Member(name) => ("mail-cancelled-member", name.as_str()),
        Stopped::Time => ("mail-cancelled-time", ""),
        Stopped::Provider => ("mail-cancelled-provider", pen.office.brand.as_str()),
    };
    let subject = Saying::new("mail-cancelled-subject").with("number", order.number);
    let draft = pen
        .begin(&subject, "mail-cancelled-preheader")
        .paragraph(why)
        .fact("mail-fact-organization", &pen.told.name)
        .fact("mail-fact-order", order.number)
        .fact("mail-fact-by", who)
        .fact("mail-fact-amount", pen.money(amount));
    let draft = match returned {
        Some(returned) => draft
            .fact("mail-fact-returned", pen.money(returned))
            .paragraph("mail-cancelled-returned"),
        None => draft.paragraph("mail-cancelled-nothing"),
    };
    draft
        .link("mail-order-action", pen.order(order))
        .after(&Saying::new("mail-cancelled-after"))
}

fn unmatched(
    pen: &Pen<'_>,
    (order, why): (Option<Order>, Unmatched),
    (amount, method): (Money, Method),
    balance: Money,
) -> Draft {
    let subject = Saying::new("mail-unmatched-subject").with("amount", pen.money(amount));
    pen.begin(&subject, "mail-unmatched-preheader")
        .paragraph(match why {
            Unmatched::Cancelled => "mail-unmatched-cancelled",
            Unmatched::Paid => "mail-unmatched-paid",
            Unmatched::Amount => "mail-unmatched-amount",
            Unmatched::NoOrder => "mail-unmatched-no-order",
        })
        .fact("mail-fact-organization", &pen.told.name)
        .fact("mail-fact-order", number_of(order))
        .fact("mail-fact-amount", pen.money(amount))
        .fact("mail-fact-method", pen.method(method))
        .fact("mail-fact-balance", pen.money(balance))
        .link("mail-prepaid-action", pen.prepaid())
        .after(&Saying::new("mail-unmatched-after"))
}

/// An order's number; nothing where there is no order.
fn number_of(order: Option<Order>) -> String {
    order.map_or_else(String::new, |order| order.number.to_string())
}
