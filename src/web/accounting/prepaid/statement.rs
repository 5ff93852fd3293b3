//! `…/accounting/prepaid`: the balance, and how it came about; the same as a file.

use actix_web::web::Query;
use askama::Template;
use serde::Deserialize;

use super::told;
use crate::domain::access::{OrganizationId, may};
use crate::domain::accounting::prepaid::{self, Accounts, Awaited, Line, Part, Standing};
use crate::ground::i18n::{Language, Saying, formats};
use crate::ground::money::{Currency, Money};
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
    /// Top-ups whose money is not here yet, in words.
    awaited: Vec<String>,
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

/// Which account, and from where on.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct Asked {
    currency: String,
    after: String,
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
    let currency = asked.currency();
    let (page, (awaited, accounts, standing, mut lines)) = visit
        .show(move |look, permit| {
            let accounts = prepaid::accounts(look, permit)?;
            let standing = accounts.of(currency);
            let part = Part {
                currency: standing.currency(),
                after,
                count: LINES as i64 + 1,
            };
            let lines = prepaid::statement(look, permit, part)?;
            Ok((prepaid::awaited(look, permit)?, accounts, standing, lines))
        })
        .await?;
    let word = standing.currency().word();
    let more = lines.len() > LINES;
    lines.truncate(LINES);
    let last = lines.last().filter(|_| more).map(|last| last.place);
    let next = last.map(|place| {
        let after = paging::write(&place);
        urls::prepaid_with(organization, &[("currency", word), ("after", &after)])
    });
    let newest =
        after.map(|_| urls::prepaid_with(organization, &[("currency", currency_word(currency))]));
    let shown = (organization, accounts, standing, awaited);
    Page::render(&template(page, &shown, &lines, (newest, next)))
}

fn currency_word(currency: Option<Currency>) -> &'static str {
    currency.map_or("", Currency::word)
}

fn template(
    page: Page,
    (organization, accounts, standing, awaited): &(
        OrganizationId,
        Accounts,
        Standing,
        Vec<Awaited>,
    ),
    lines: &[Line],
    (newest, next): (Option<String>, Option<String>),
) -> StatementPage {
    let (organization, currency) = (*organization, standing.currency());
    let text = |money: Money| money.text(page.language, &accounts.country);
    let tab = |one: &Standing| Tab {
        currency: one.currency().word(),
        address: urls::prepaid_with(organization, &[("currency", one.currency().word())]),
        current: one.currency() == currency,
    };
    let several = accounts.standings.len() > 1;
    let reserved = standing.reserved();
    let row = |line: &Line| row(&page, (organization, &accounts.country), line);
    StatementPage {
        tabs: if several {
            accounts.standings.iter().map(tab).collect()
        } else {
            Vec::new()
        },
        balance: text(standing.balance),
        available: text(standing.available),
        reserved: if reserved.minor() == 0 {
            String::new()
        } else {
            text(reserved)
        },
        top_up: urls::top_up(organization, Some(currency)),
        awaited: awaited
            .iter()
            .map(|one| told::awaited(one, page.language, &accounts.country))
            .collect(),
        rows: lines.iter().map(row).collect(),
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
    let (person, (standing, first, now)) = visit
        .look(move |look, permit| {
            let standing = prepaid::accounts(look, permit)?.of(currency);
            let part = Part {
                currency: standing.currency(),
                after: None,
                count: BATCH,
            };
            Ok((
                standing,
                prepaid::statement(look, permit, part)?,
                look.today(),
            ))
        })
        .await?;
    let currency = standing.currency();
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
