//! `…/accounting/prepaid/top-up`: how much is put onto the account, and how.

use actix_web::web::Query;
use askama::Template;
use serde::Deserialize;

use crate::domain::access::{OrganizationId, may};
use crate::domain::accounting::prepaid::{self, Accounts, Unfit};
use crate::domain::accounting::{Method, PaymentId, Refusal, Seller, payments};
use crate::ground::failure::Failure;
use crate::ground::i18n::{Language, Saying};
use crate::ground::money::{Currency, Money};
use crate::web::accounting::paying::pay;
use crate::web::accounting::urls;
use crate::web::frame::once::{Ended, once};
use crate::web::frame::{Answered, Error, Form, FormView, Page, Visit, flash, kept};

#[derive(Template)]
#[template(path = "accounting/prepaid_top_up.html")]
struct TopUpPage {
    page: Page,
    form: FormView,
    /// The least and the most, in the reader's words.
    limits: (String, String),
    /// The currencies to choose from; the only one is not asked for.
    currencies: Vec<&'static str>,
    methods: Vec<Choice>,
    address: String,
    back: String,
}

/// A way to bring the money.
struct Choice {
    word: &'static str,
    text: String,
    /// Whether it takes francs only, and others are on offer.
    francs: bool,
    transfer: bool,
    card: bool,
}

/// What was typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct Fields {
    amount: String,
    currency: String,
    method: String,
}

/// Shows the form.
pub async fn get(visit: Visit<may::ManageAccounting>, asked: Query<Fields>) -> Answered {
    let (organization, page, accounts) = load(&visit).await?;
    let kept: Option<Fields> = kept::take(&visit.guest.request, &visit.guest.app);
    let fields = kept.unwrap_or_else(|| asked.into_inner());
    let seller = Seller::of(visit.guest.app.config());
    let form = filled(&fields, &accounts);
    Page::render(&template(page, (organization, &accounts), &seller, form))
}

/// Begins a payment at the provider's page, or shows the slip of a transfer.
pub async fn post(visit: Visit<may::ManageAccounting>, form: Form<Fields>) -> Answered {
    let (organization, page, accounts) = load(&visit).await?;
    let seller = Seller::of(visit.guest.app.config());
    let fields = form.fields.clone();
    let read = read(&fields, &accounts, &seller, page.language);
    let (amount, method) = match read {
        Ok(read) => read,
        Err(problems) => {
            return refused(
                page,
                (organization, &accounts),
                (&seller, &fields),
                problems,
            );
        }
    };
    if method == Method::Transfer {
        return Ok(flash::see_other(&urls::top_up_transfer(
            organization,
            amount,
        )));
    }
    let own = seller.clone();
    let begun = once(&visit, &form, move |tx, permit| {
        let payment = payments::top_up(tx, permit, &own, (amount, method))?;
        Ok(payment.to_string())
    });
    match begun.await? {
        Ended::At(payment) => {
            let unread = |_| Failure::Inconsistent(format!("a payment's answer: {payment}"));
            let payment: PaymentId = payment.parse().map_err(unread)?;
            let home = urls::prepaid_after(organization, payment);
            pay(&visit.guest, &page, (organization, payment), &home).await
        }
        Ended::Refused(refusal) => {
            let field = match refusal {
                Refusal::AmountOutside(..) => "amount",
                _ => "method",
            };
            let saying = refusal.saying(page.language, &accounts.country);
            let problems = vec![(field, saying)];
            refused(
                page,
                (organization, &accounts),
                (&seller, &fields),
                problems,
            )
        }
    }
}

async fn load(
    visit: &Visit<may::ManageAccounting>,
) -> Result<(OrganizationId, Page, Accounts), Error> {
    let organization = visit.organization()?;
    let (page, accounts) = visit.show(prepaid::accounts).await?;
    Ok((organization, page, accounts))
}

/// The currency that was chosen, of those there are.
fn currency(fields: &Fields, accounts: &Accounts) -> Currency {
    accounts
        .of(Currency::from_word(&fields.currency))
        .currency()
}

/// What was typed, read; else each field that cannot stand, and why.
fn read(
    fields: &Fields,
    accounts: &Accounts,
    seller: &Seller,
    language: Language,
) -> Result<(Money, Method), Vec<(&'static str, Saying)>> {
    let currency = currency(fields, accounts);
    let deposit = prepaid::read_deposit(&fields.amount, currency);
    let method = Method::from_word(&fields.method).filter(|method| method.tops_up());
    let known = method.filter(|method| seller.methods(currency).contains(method));
    let mut problems = Vec::new();
    match (deposit, known) {
        (Ok(amount), Some(method)) => return Ok((amount, method)),
        (Err(why), _) => problems.push((
            "amount",
            unfit(why, currency, (language, &accounts.country)),
        )),
        (Ok(_), None) => {}
    }
    if known.is_none() {
        let wrong = match method.filter(|method| !method.takes(currency)) {
            Some(_) => Saying::new("accounting-top-up-francs-only"),
            None => Saying::new("accounting-refused-method-gone"),
        };
        problems.push(("method", wrong));
    }
    Err(problems)
}

/// Why an amount cannot stand, with examples and limits as the reader writes them.
fn unfit(why: Unfit, currency: Currency, (language, country): (Language, &str)) -> Saying {
    let example = Money::new(2550, currency).figures(language, country);
    let saying = match why {
        Unfit::NoAmount => Saying::new("accounting-top-up-amount-wrong"),
        Unfit::Unclear => Saying::new("accounting-top-up-amount-unclear"),
        Unfit::Outside => Saying::new("accounting-refused-amount-outside"),
    };
    let (least, most) = prepaid::limits(currency);
    saying
        .with("whole", 25)
        .with("part", example)
        .with("least", least.text(language, country))
        .with("most", most.text(language, country))
}

fn filled(fields: &Fields, accounts: &Accounts) -> FormView {
    FormView::new()
        .fill("amount", fields.amount.clone())
        .fill("currency", currency(fields, accounts).word())
        .fill("method", fields.method.clone())
}

fn refused(
    page: Page,
    of: (OrganizationId, &Accounts),
    (seller, fields): (&Seller, &Fields),
    problems: Vec<(&'static str, Saying)>,
) -> Answered {
    let mut form = filled(fields, of.1);
    for (field, saying) in problems {
        form = form.wrong(field, page.language, &saying);
    }
    Page::refuse(&template(page, of, seller, form))
}

fn template(
    page: Page,
    (organization, accounts): (OrganizationId, &Accounts),
    seller: &Seller,
    form: FormView,
) -> TopUpPage {
    let currencies: Vec<Currency> = accounts.currencies().collect();
    let chosen = Currency::from_word(form.value("currency"));
    let chosen = accounts.of(chosen).currency();
    let offered = |method: &&Method| {
        let mut all = currencies.iter();
        method.tops_up() && all.any(|currency| seller.methods(*currency).contains(method))
    };
    let several = currencies.len() > 1;
    let choice = |method: &Method| Choice {
        word: method.word(),
        text: page.language.say(&method.saying()),
        francs: several && !method.takes(Currency::Eur),
        transfer: *method == Method::Transfer,
        card: *method == Method::Card,
    };
    let (least, most) = prepaid::limits(chosen);
    let text = |money: Money| money.text(page.language, &accounts.country);
    TopUpPage {
        limits: (text(least), text(most)),
        methods: Method::ALL.iter().filter(offered).map(choice).collect(),
        currencies: currencies.iter().map(|currency| currency.word()).collect(),
        address: urls::top_up(organization, None),
        back: urls::prepaid_with(organization, &[("currency", chosen.word())]),
        form,
        page: page.titled(&Saying::new("accounting-prepaid-top-up")),
    }
}
