//! What is due and the amounts by month, as the home page shows them.

use crate::domain::access::OrganizationId;
use crate::domain::accounting::forecast::{self, Line, Month, Outlook, What};
use crate::ground::i18n::Saying;
use crate::ground::money::{Currency, Money};
use crate::web::accounting::urls as accounting;
use crate::web::frame::Page;
use crate::web::frame::chart::{Chart, Reader, scale};
use crate::web::products::urls as products;

/// Something that is due.
pub struct DueRow {
    /// What, in words.
    pub name: String,
    /// Where it is.
    pub address: String,
    /// When, in words.
    pub when: String,
    /// The tag's kind: `bad`, `warn`, `neutral`.
    pub tag: &'static str,
    /// How it stands, in words.
    pub state: String,
    /// How much; empty where that is not known.
    pub amount: String,
}

/// The last and the next twelve months in one currency.
pub struct Months {
    /// The currency, where there are several.
    pub heading: String,
    /// What was invoiced.
    pub last: Chart,
    /// What falls due.
    pub next: Chart,
}

/// The lines of what is due.
pub fn due(page: &Page, organization: OrganizationId, outlook: &Outlook) -> Vec<DueRow> {
    let row = |line: &Line| row(page, (organization, &outlook.country), line);
    outlook.lines.iter().map(row).collect()
}

fn row(page: &Page, (organization, country): (OrganizationId, &str), line: &Line) -> DueRow {
    let say = |saying: Saying| page.language.say(&saying);
    let day = page.day(line.on);
    let text = line.amount.map(|money| money.text(page.language, country));
    let (tag, state) = match (&line.what, line.overdue) {
        (_, true) => ("bad", Saying::new("organizations-due-overdue")),
        (What::Order(..), false) => ("warn", Saying::new("accounting-order-awaiting-payment")),
        (What::Product(..), false) => ("neutral", Saying::new("organizations-due-soon")),
    };
    match &line.what {
        What::Product(product, name, sees) => DueRow {
            name: name.clone(),
            address: if *sees {
                products::show(organization, *product)
            } else {
                accounting::due(organization)
            },
            when: say(if line.overdue {
                Saying::new("organizations-due-ended").with("day", day)
            } else {
                Saying::new("organizations-due-on").with("day", day)
            }),
            tag,
            state: say(state),
            amount: text
                .map(|amount| say(Saying::new("organizations-due-net").with("amount", amount)))
                .unwrap_or_default(),
        },
        What::Order(order, number) => DueRow {
            name: say(Saying::new("organizations-due-order").with("number", number)),
            address: accounting::order(organization, *order),
            when: say(Saying::new("organizations-due-pay-by").with("day", day)),
            tag,
            state: say(state),
            amount: text.unwrap_or_default(),
        },
    }
}

/// The charts, a pair for each currency.
pub fn months(page: &Page, outlook: &Outlook) -> Vec<Months> {
    let several = outlook.months.len() > 1;
    let pair = |months: &forecast::Months| {
        let currency = currency(months);
        let heading = if several { currency.word() } else { "" };
        let ids = match currency {
            Currency::Chf => ["last-chf", "next-chf"],
            Currency::Eur => ["last-eur", "next-eur"],
        };
        let all = months.last.iter().chain(&months.next);
        let top = scale(all.map(|month| month.amount), currency);
        let chart = |id, key, months: &[Month]| {
            let title = page.language.say(&Saying::new(key));
            let title = format!("{title} ({})", currency.word());
            let reader = Reader {
                language: page.language,
                country: &outlook.country,
            };
            let amounts: Vec<_> = months.iter().map(|one| (one.first, one.amount)).collect();
            Chart::of((id, title), &amounts, top, reader)
        };
        Months {
            heading: heading.to_owned(),
            last: chart(ids[0], "organizations-months-last", &months.last),
            next: chart(ids[1], "organizations-months-next", &months.next),
        }
    };
    outlook.months.iter().map(pair).collect()
}

fn currency(months: &forecast::Months) -> Currency {
    let first = months.last.first().map(|month| month.amount);
    first.map_or(Currency::Chf, Money::currency)
}
