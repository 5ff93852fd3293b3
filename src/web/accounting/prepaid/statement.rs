//! `…/accounting/prepaid`: the balance, and how it came about; the same as a file.

use actix_web::web::Query;
use askama::Template;
use serde::Deserialize;

use super::{told, top_ups};
use crate::domain::access::{OrganizationId, may};
use crate::domain::accounting::PaymentId;
use crate::domain::accounting::prepaid::{self, Accounts, Balance, Line, Part, TopUp};
use crate::ground::i18n::{Language, Saying, formats};
use crate::ground::money::{Currency, Money};
use crate::ground::time::Moment;
use crate::web::accounting::urls;
use crate::web::frame::csv::{self, BATCH, File, Lines};
use crate::web::frame::paging::{self, LINES};
use crate::web::frame::{Answered, Error, Page, Visit};

#[derive(Template)]
#[template(path = "accounting/prepaid.html")]
struct StatementPage {
    page: Page,
    tabs: Vec<Tab>,
    balance: String,
    available: String,
    /// Empty where nothing is reserved.
    reserved: String,
    top_up: String,
    top_ups: top_ups::TopUps,
    /// Where the page comes again by itself; empty where it does not.
    refresh: String,
    rows: Vec<Row>,
    newest: Option<String>,
    next: Option<String>,
    file: String,
}

/// The account of another currency.
struct Tab {
    currency: &'static str,
    address: String,
    current: bool,
}

struct Row {
    day: String,
    date: String,
    description: String,
    /// The order it is about; empty where there is none.
    address: String,
    /// What came in, or empty.
    came: String,
    /// What went out, or empty.
    went: String,
    balance: String,
}

/// Which account, from where on, and which top-up its payer comes back from.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct Asked {
    currency: String,
    after: String,
    #[serde(rename = "top-up")]
    top_up: String,
}

/// What the page shows.
struct Shown {
    organization: OrganizationId,
    accounts: Accounts,
    balance: Balance,
    lines: Vec<Line>,
    top_ups: Vec<TopUp>,
    named: Option<TopUp>,
    now: Moment,
}

impl Asked {
    fn currency(&self) -> Option<Currency> {
        Currency::from_word(&self.currency)
    }
}

/// Shows the account of a currency, the newest line first.
pub async fn get(visit: Visit<may::ManageAccounting>, asked: Query<Asked>) -> Answered {
    let organization = visit.organization()?;
    let asked = asked.into_inner();
    let after: Option<i64> = paging::read(&asked.after);
    let named: Option<PaymentId> = asked.top_up.parse().ok();
    let currency = asked.currency();
    let (page, mut shown) = visit
        .show(move |look, permit| {
            let named = named.map(|one| prepaid::find(look, permit, one));
            let named = named.transpose()?.flatten();
            let accounts = prepaid::accounts(look, permit)?;
            let paid_in = named.as_ref().map(|one| one.amount.currency());
            let balance = accounts.of(currency.or(paid_in));
            let part = Part {
                currency: balance.currency(),
                after,
                count: LINES as i64 + 1,
            };
            Ok(Shown {
                organization,
                lines: prepaid::statement(look, permit, part)?,
                top_ups: prepaid::top_ups(look, permit)?,
                now: look.now,
                accounts,
                balance,
                named,
            })
        })
        .await?;
    let word = shown.balance.currency().word();
    let more = shown.lines.len() > LINES;
    shown.lines.truncate(LINES);
    let last = shown.lines.last().filter(|_| more).map(|last| last.place);
    let next = last.map(|place| {
        let after = paging::write(&place);
        urls::prepaid_with(organization, &[("currency", word), ("after", &after)])
    });
    let newest =
        after.map(|_| urls::prepaid_with(organization, &[("currency", currency_word(currency))]));
    Page::render(&template(page, &shown, (newest, next)))
}

fn currency_word(currency: Option<Currency>) -> &'static str {
    currency.map_or("", Currency::word)
}

fn template(
    page: Page,
    shown: &Shown,
    (newest, next): (Option<String>, Option<String>),
) -> StatementPage {
    let (organization, accounts, balance) = (shown.organization, &shown.accounts, &shown.balance);
    let (currency, place) = (
        balance.currency(),
        (organization, accounts.country.as_str()),
    );
    let text = |money: Money| money.text(page.language, &accounts.country);
    let tab = |one: &Balance| Tab {
        currency: one.currency().word(),
        address: urls::prepaid_with(organization, &[("currency", one.currency().word())]),
        current: one.currency() == currency,
    };
    let several = accounts.balances.len() > 1;
    let reserved = balance.reserved();
    let top_ups = (&shown.top_ups[..], shown.named.as_ref());
    let top_ups = top_ups::of(&page, place, top_ups, shown.now);
    // Whoever reads older lines is not led away from them.
    let awaited = top_ups.awaited.filter(|_| newest.is_none());
    StatementPage {
        tabs: if several {
            accounts.balances.iter().map(tab).collect()
        } else {
            Vec::new()
        },
        balance: text(balance.balance),
        available: text(balance.available),
        reserved: if reserved.minor() == 0 {
            String::new()
        } else {
            text(reserved)
        },
        top_up: urls::top_up(organization, Some(currency)),
        refresh: awaited.map_or_else(String::new, |payment| {
            let payment = payment.to_string();
            let query = [("currency", currency.word()), ("top-up", &payment)];
            urls::prepaid_with(organization, &query)
        }),
        top_ups,
        rows: shown
            .lines
            .iter()
            .map(|line| row(&page, place, line))
            .collect(),
        newest,
        next,
        file: urls::prepaid_csv(organization, currency),
        page: page.titled(&Saying::new("accounting-prepaid")),
    }
}

fn row(page: &Page, (organization, country): (OrganizationId, &str), line: &Line) -> Row {
    let (came, went) = ways(line);
    let text = |money: Money| money.text(page.language, country);
    let order = line.order.map(|(order, _)| order);
    Row {
        day: told::day(line, page.zone),
        date: formats::date(page.language, page.zone, line.happened_at),
        description: told::description(line, page.language),
        address: order.map_or_else(String::new, |order| urls::order(organization, order)),
        came: came.map(text).unwrap_or_default(),
        went: went.map(text).unwrap_or_default(),
        balance: text(line.balance),
    }
}

/// What came in, or what went out.
fn ways(line: &Line) -> (Option<Money>, Option<Money>) {
    let nothing = Money::new(0, line.amount.currency());
    if line.amount.minor() < 0 {
        (None, nothing.minus(line.amount))
    } else {
        (Some(line.amount), None)
    }
}

/// The head of the file, in the order of its cells.
const HEAD: [&str; 6] = [
    "accounting-prepaid-date",
    "accounting-prepaid-description",
    "accounting-prepaid-in",
    "accounting-prepaid-out",
    "accounting-prepaid-balance",
    "accounting-prepaid-currency",
];

/// The whole statement of a currency as a file.
pub async fn csv(visit: Visit<may::ManageAccounting>, asked: Query<Asked>) -> Answered {
    let currency = asked.currency();
    let (person, (balance, first, now)) = visit
        .look(move |look, permit| {
            let balance = prepaid::accounts(look, permit)?.of(currency);
            let part = Part {
                currency: balance.currency(),
                after: None,
                count: BATCH,
            };
            Ok((
                balance,
                prepaid::statement(look, permit, part)?,
                look.today(),
            ))
        })
        .await?;
    let currency = balance.currency();
    let say = |key| person.language.say(&Saying::new(key));
    let file = File {
        name: format!("prepaid-{}-{now}.csv", currency.word().to_lowercase()),
        head: HEAD.map(say).into(),
    };
    let (guest, zone) = (visit.guest.clone(), visit.guest.app.zone());
    let lines = Statement {
        visit,
        currency,
        language: person.language,
        zone: person.time_zone.parse().unwrap_or(zone),
    };
    csv::answer(&guest, &file, lines, first)
}

/// The statement of an account, for a file.
struct Statement {
    visit: Visit<may::ManageAccounting>,
    currency: Currency,
    language: Language,
    zone: chrono_tz::Tz,
}

impl Lines for Statement {
    type Line = Line;

    async fn batch(&self, last: Option<&Line>) -> Result<Vec<Line>, Error> {
        let part = Part {
            currency: self.currency,
            after: last.map(|line| line.place),
            count: BATCH,
        };
        let read = self
            .visit
            .look(move |look, permit| prepaid::statement(look, permit, part));
        Ok(read.await?.1)
    }

    fn cells(&self, line: &Line) -> Vec<String> {
        let (came, went) = ways(line);
        vec![
            told::day(line, self.zone),
            told::description(line, self.language),
            came.map(Money::plain).unwrap_or_default(),
            went.map(Money::plain).unwrap_or_default(),
            line.balance.plain(),
            self.currency.word().to_owned(),
        ]
    }
}
