//! The letters about orders, payments, invoices and the prepaid account (`spec/5-accounting.md`,
//! "E-mails of this chapter").

mod paid;
mod told;

use self::told::Pen;
use super::letter::Draft;
use super::{Enclosing, Office};
use crate::domain::accounting::mail::{Instructions, Line, Order, Stopped, Totals, Unmatched};
use crate::domain::accounting::payments::Reason;
use crate::domain::accounting::{Letter, Mail, Method};
use crate::ground::i18n::{Language, Saying};
use crate::ground::money::Money;

/// Writes a letter of this area. Each holds one link.
pub(super) fn draft(
    office: &Office,
    language: Language,
    letter: &Letter,
    enclosing: Enclosing,
) -> Draft {
    let pen = Pen {
        office,
        language,
        told: &letter.told,
        enclosing,
    };
    write(&pen, &letter.mail).after(&pen.why())
}

/// What happened, whoever reads it.
fn write(pen: &Pen<'_>, mail: &Mail) -> Draft {
    match mail {
        Mail::AwaitingPayment {
            order,
            lines,
            totals,
            method,
            reserved,
            slip,
        } => {
            let draft = awaiting(pen, *order, (lines, totals));
            to_pay(pen, draft, (*method, *reserved), slip.as_ref())
        }
        Mail::PaymentReceived {
            order,
            amount,
            parts,
            invoices,
            bought,
        } => paid::received(pen, (*order, *amount), (parts, invoices), bought.as_ref()),
        Mail::PaymentFailed {
            order,
            amount,
            method,
            reason,
            returned,
        } => failed(pen, *order, (*amount, *method), (*reason, *returned)),
        Mail::NewInvoice {
            number,
            issued_on,
            amount,
            address,
            email: _,
            origin,
        } => paid::invoice(pen, number, (*issued_on, *amount), address, origin.as_ref()),
        Mail::TopUpReceived {
            amount,
            method,
            received_on,
            balance,
        } => paid::topped_up(pen, (*amount, *method), *received_on, *balance),
        Mail::OrderCancelled {
            order,
            amount,
            stopped,
            returned,
        } => cancelled(pen, (*order, *amount), stopped, *returned),
        Mail::MoneyUnmatched {
            order,
            why,
            amount,
            method,
            balance,
        } => unmatched(pen, (*order, *why), (*amount, *method), *balance),
    }
}

fn awaiting(pen: &Pen<'_>, order: Order, (lines, totals): (&[Line], &Totals)) -> Draft {
    let subject = Saying::new("mail-awaiting-subject")
        .with("number", order.number)
        .with("amount", pen.money(totals.total));
    let draft = pen
        .begin(&subject, "mail-awaiting-preheader")
        .say(&pen.of_order("mail-awaiting-text", order))
        .fact("mail-fact-organization", &pen.told.name)
        .fact("mail-fact-order", order.number);
    let draft = pen.lines(draft, lines);
    pen.net_and_vat(draft, totals)
        .fact("mail-fact-total", pen.money(totals.total))
        .link("mail-order-action", pen.order(order))
}

/// How it is to be paid: the part that is there already, and the slip of what is to be transferred. What
/// is asked of the payer refers to the slip, and stands behind it.
fn to_pay(
    pen: &Pen<'_>,
    mut draft: Draft,
    (method, reserved): (Method, Option<Money>),
    slip: Option<&Instructions>,
) -> Draft {
    if let Some(reserved) = reserved {
        draft = draft.fact("mail-fact-reserved", pen.money(reserved));
    }
    draft = draft.fact("mail-fact-method", pen.method(method));
    let Some(slip) = slip else {
        return draft.paragraph("mail-awaiting-open");
    };
    let draft = draft
        .fact("mail-fact-transfer", pen.money(slip.amount))
        .fact("mail-fact-holder", &slip.holder)
        .fact("mail-fact-iban", &slip.iban)
        .fact("mail-fact-bic", slip.bic.as_deref().unwrap_or_default())
        .fact("mail-fact-reference", &slip.reference)
        .fact("mail-fact-pay-by", pen.day(slip.valid_until))
        .after(&Saying::new("mail-transfer-exactly"))
        .after(&Saying::new("mail-transfer-reference"));
    match pen.enclosing {
        Enclosing::Nothing => draft,
        Enclosing::File => draft.after(&Saying::new("mail-awaiting-enclosed")),
        Enclosing::Over => draft.after(&Saying::new("mail-awaiting-over")),
    }
}

fn failed(
    pen: &Pen<'_>,
    order: Option<Order>,
    (amount, method): (Money, Method),
    (reason, returned): (Reason, Option<Money>),
) -> Draft {
    let why = match reason {
        Reason::Declined => "mail-failed-declined",
        Reason::Left | Reason::OtherWay | Reason::Cancelled => "mail-failed-abandoned",
        Reason::Unheard | Reason::Patience | Reason::PaidOtherwise | Reason::RestFailed => {
            "mail-failed-unknown"
        }
    };
    let (subject, text) = match order {
        Some(order) => (
            Saying::new("mail-failed-subject").with("number", order.number),
            pen.of_order("mail-failed-text", order),
        ),
        None => (
            Saying::new("mail-failed-top-up-subject"),
            pen.of_organization("mail-failed-top-up-text"),
        ),
    };
    let mut draft = pen
        .begin(
            &subject.with("amount", pen.money(amount)),
            "mail-failed-preheader",
        )
        .say(&text)
        .paragraph(why)
        .fact("mail-fact-organization", &pen.told.name)
        .fact("mail-fact-order", number_of(order))
        .fact("mail-fact-amount", pen.money(amount))
        .fact("mail-fact-method", pen.method(method));
    if let Some(returned) = returned {
        draft = draft
            .fact("mail-fact-returned", pen.money(returned))
            .paragraph("mail-failed-returned");
    }
    match order {
        Some(order) => draft
            .link("mail-order-action", pen.order(order))
            .after(&Saying::new("mail-failed-again")),
        None => draft
            .link("mail-prepaid-action", pen.prepaid())
            .after(&Saying::new("mail-failed-top-up-again")),
    }
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
        Stopped::Gone => ("mail-cancelled-gone", ""),
    };
    let subject = Saying::new("mail-cancelled-subject").with("number", order.number);
    let draft = pen
        .begin(&subject, "mail-cancelled-preheader")
        .say(&pen.of_order(why, order))
        .fact("mail-fact-organization", &pen.told.name)
        .fact("mail-fact-order", order.number)
        .fact("mail-fact-by", who)
        .fact("mail-fact-amount", pen.money(amount));
    let draft = match returned {
        Some(returned) => draft.fact("mail-fact-returned", pen.money(returned)),
        None => draft,
    };
    let draft = match (stopped, returned) {
        // Its money is here: the next letter says how much.
        (Stopped::Gone, _) => draft.paragraph("mail-cancelled-arrived"),
        (_, Some(_)) => draft.paragraph("mail-cancelled-returned"),
        (_, None) => draft.paragraph("mail-cancelled-nothing"),
    };
    let draft = draft.link("mail-order-action", pen.order(order));
    match stopped {
        Stopped::Gone => draft,
        _ => draft.after(&Saying::new("mail-cancelled-after")),
    }
}

fn unmatched(
    pen: &Pen<'_>,
    (order, why): (Order, Unmatched),
    (amount, method): (Money, Method),
    balance: Money,
) -> Draft {
    let subject = Saying::new("mail-unmatched-subject").with("amount", pen.money(amount));
    let text = pen.of_organization(match why {
        Unmatched::Cancelled => "mail-unmatched-cancelled",
        Unmatched::Paid => "mail-unmatched-paid",
        Unmatched::Amount => "mail-unmatched-amount",
    });
    pen.begin(&subject, "mail-unmatched-preheader")
        .say(&text.with("number", order.number))
        .fact("mail-fact-organization", &pen.told.name)
        .fact("mail-fact-order", order.number)
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
