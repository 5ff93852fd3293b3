//! `/sandbox/{payment}`: where the payer pays.

use std::io;
use std::sync::Arc;

use actix_web::HttpMessage;
use actix_web::web::{Path, Query};
use askama::Template;
use chrono::Datelike;
use serde::Deserialize;

use super::urls;
use crate::domain::accounting::{Method, PaymentId};
use crate::ground::failure::Failure;
use crate::ground::i18n::Saying;
use crate::ground::money::Currency;
use crate::outside::payment::sandbox::{Account, Answer, Card, Sandbox, Stage, expiry, is_code};
use crate::outside::urls::within;
use crate::web::frame::headers::SecretAddress;
use crate::web::frame::{Answered, Error, Form, FormView, Guest, Page, flash};

#[derive(Template)]
#[template(path = "sandbox/pay.html")]
struct PayPage {
    page: Page,
    form: FormView,
    address: String,
    back: String,
    amount: String,
    method: String,
    asks: Asks,
    cards: Vec<CardRow>,
}

/// What the page asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asks {
    /// A card.
    Card,
    /// *Approve* or *Refuse*, of the bank that wants to know.
    Challenge,
    /// *Approve* or *Refuse*.
    Approval,
    /// Nothing: the payer paid.
    Paid,
    /// Nothing: the bank said no.
    Declined,
    /// Nothing: the payer, or the shop, gave up.
    Abandoned,
}

/// A test card and what it does.
struct CardRow {
    number: &'static str,
    does: String,
}

/// The part of the address that only the payer knows.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Key {
    key: String,
}

/// What was typed, and which button was pressed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    answer: String,
    number: String,
    expiry: String,
    code: String,
}

/// Shows what is to be paid; of a payment that is settled, how.
pub async fn get(guest: Guest, payment: Path<PaymentId>, key: Query<Key>) -> Answered {
    let visit = Payer::of(guest, *payment, key.into_inner())?;
    let account = visit.ask(|sandbox, payment, key| sandbox.look(payment, key));
    let account = account.await?;
    let page = visit.page(&account);
    Page::render(&visit.template(page, FormView::new(), &account))
}

/// Does what the payer chose, and leads back; a challenge comes first.
pub async fn post(
    guest: Guest,
    payment: Path<PaymentId>,
    key: Query<Key>,
    form: Form<Fields>,
) -> Answered {
    let visit = Payer::of(guest, *payment, key.into_inner())?;
    let fields = form.fields;
    let answer = match fields.answer.as_str() {
        "pay" => match read(&visit, &fields) {
            Ok(card) => Answer::Pay(card),
            Err(wrong) => return visit.refuse(&fields, &wrong).await,
        },
        "approve" => Answer::Approve,
        "refuse" => Answer::Refuse,
        "cancel" => Answer::Cancel,
        _ => {
            // Without its key there is no payment, whatever was pressed.
            visit
                .ask(|sandbox, payment, key| sandbox.look(payment, key))
                .await?;
            return Err(Error::BadRequest("no such button"));
        }
    };
    let account = visit.ask(move |sandbox, payment, key| sandbox.answer(payment, key, answer));
    let account = account.await?;
    let next = if account.stage.is_final() {
        within(visit.guest.app.public(), &account.return_to)
    } else {
        visit.address()
    };
    Ok(flash::see_other(&next))
}

/// What is wrong with a field.
struct Wrong {
    field: &'static str,
    key: &'static str,
}

/// The card that was typed.
fn read(visit: &Payer, fields: &Fields) -> Result<Card, Vec<Wrong>> {
    let app = &visit.guest.app;
    let today = app.db().clock().now().utc().with_timezone(&app.zone());
    let mut wrong = Vec::new();
    let card = Card::of_number(&fields.number);
    if card.is_none() {
        let key = "sandbox-number-unknown";
        wrong.push(Wrong {
            field: "number",
            key,
        });
    }
    let expired = match expiry(&fields.expiry) {
        None => Some("sandbox-expiry-unfit"),
        Some(until) if until < (today.year(), today.month()) => Some("sandbox-expiry-past"),
        Some(_) => None,
    };
    wrong.extend(expired.map(|key| Wrong {
        field: "expiry",
        key,
    }));
    if !is_code(&fields.code) {
        let key = "sandbox-code-unfit";
        wrong.push(Wrong { field: "code", key });
    }
    card.filter(|_| wrong.is_empty()).ok_or(wrong)
}

/// Somebody at the page of a payment.
struct Payer {
    guest: Guest,
    sandbox: Arc<Sandbox>,
    payment: PaymentId,
    key: String,
}

impl Payer {
    fn of(guest: Guest, payment: PaymentId, key: Key) -> Result<Self, Error> {
        guest.request.extensions_mut().insert(SecretAddress);
        let sandbox = guest.app.providers().sandbox().cloned();
        Ok(Self {
            sandbox: sandbox.ok_or(Error::NotFound)?,
            guest,
            payment,
            key: key.key,
        })
    }

    fn address(&self) -> String {
        urls::pay(self.payment, &self.key)
    }

    /// Asks the sandbox, off the threads that answer; a wrong key is no payment.
    async fn ask(
        &self,
        does: impl FnOnce(&Sandbox, PaymentId, &str) -> io::Result<Option<Account>> + Send + 'static,
    ) -> Result<Account, Error> {
        let (sandbox, payment, key) = (Arc::clone(&self.sandbox), self.payment, self.key.clone());
        let asked = self.guest.compute(move || does(&sandbox, payment, &key));
        asked.await?.map_err(Failure::from)?.ok_or(Error::NotFound)
    }

    async fn refuse(&self, fields: &Fields, wrong: &[Wrong]) -> Answered {
        let account = self.ask(|sandbox, payment, key| sandbox.look(payment, key));
        let account = account.await?;
        if asks(&account) != Asks::Card {
            return Ok(flash::see_other(&self.address()));
        }
        let page = self.page(&account);
        let mut form = FormView::new().fill("expiry", fields.expiry.as_str());
        // A number that is no test card's may be a real one: it is not shown again.
        if let Some(card) = Card::of_number(&fields.number) {
            form = form.fill("number", card.number());
        }
        for Wrong { field, key } in wrong {
            form = form.wrong(*field, page.language, &Saying::new(key));
        }
        Page::refuse(&self.template(page, form, &account))
    }

    /// The frame, in the language that the shop asked for; whoever is signed in is not known here.
    fn page(&self, account: &Account) -> Page {
        let language = account.language.unwrap_or_else(|| self.guest.language());
        let page = Page::signed_out(&self.guest.request, &self.guest.app, language);
        page.titled(&Saying::new("sandbox-title"))
    }

    fn template(&self, page: Page, form: FormView, account: &Account) -> PayPage {
        let amount = account.amount();
        // The country whose manner of writing goes with the currency.
        let country = match amount.currency() {
            Currency::Chf => "CH",
            Currency::Eur => "",
        };
        let asks = asks(account);
        let card = |card: Card| CardRow {
            number: card.number(),
            does: page.language.say(&Saying::new(does(card))),
        };
        PayPage {
            form,
            address: self.address(),
            back: within(self.guest.app.public(), &account.return_to),
            amount: amount.text(page.language, country),
            method: page.language.say(&account.method.saying()),
            asks,
            cards: Card::ALL.into_iter().map(card).collect(),
            page,
        }
    }
}

fn asks(account: &Account) -> Asks {
    match account.stage {
        Stage::Open if account.method == Method::Card => Asks::Card,
        Stage::Open => Asks::Approval,
        Stage::Challenged => Asks::Challenge,
        Stage::Succeeded => Asks::Paid,
        Stage::Declined => Asks::Declined,
        Stage::Abandoned => Asks::Abandoned,
    }
}

fn does(card: Card) -> &'static str {
    match card {
        Card::Succeeds => "sandbox-card-succeeds",
        Card::Declined => "sandbox-card-declined",
        Card::Challenge => "sandbox-card-challenge",
        Card::Late => "sandbox-card-late",
        Card::Twice => "sandbox-card-twice",
        Card::Disordered => "sandbox-card-disordered",
        Card::Unannounced => "sandbox-card-unannounced",
        Card::Silent => "sandbox-card-silent",
    }
}
