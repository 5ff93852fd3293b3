//! A list on a page: its filters, its lines, the way on.

use actix_web::web::Query;
use chrono::SecondsFormat;

use super::asked::Asked;
use super::told::{self, Told};
use super::urls;
use crate::domain::access::ProductId;
use crate::domain::activity::{self, Kind, Line, Met, Opens, Outcome, Part};
use crate::web::frame::paging::LINES;
use crate::web::frame::{Error, Page, Visit};

/// Something to choose in a filter.
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What people read.
    pub text: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// A line of the page.
pub struct Row {
    /// When, for people.
    pub when: String,
    /// When, for programs.
    pub instant: String,
    /// The rest, in words.
    pub told: Told,
}

/// What the list's template shows.
pub struct Listed {
    /// Where the list is: the filters go there.
    pub address: String,
    /// The filters as they were sent.
    pub asked: Asked,
    /// Whether anything is filtered.
    pub filtered: bool,
    /// What may have happened.
    pub kinds: Vec<Choice>,
    /// How it may have ended.
    pub outcomes: Vec<Choice>,
    /// Who may have acted, or to whom it may have been done; empty where that is no question.
    pub people: Vec<Choice>,
    /// What it may be about.
    pub products: Vec<Choice>,
    /// The lines.
    pub rows: Vec<Row>,
    /// Back to the newest line, where the list does not begin with it.
    pub newest: Option<String>,
    /// The next part.
    pub next: Option<String>,
    /// The same lines as a file.
    pub file: String,
}

/// What was read for a list.
pub struct Read {
    lines: Vec<Line>,
    people: Vec<Choice>,
    products: Vec<(ProductId, String, String)>,
}

/// Names to choose from, as choices.
fn choices<Id: std::fmt::Display>(named: Vec<(Id, String)>, chosen: &str) -> Vec<Choice> {
    let choice = |(id, text): (Id, String)| {
        let value = id.to_string();
        Choice {
            chosen: value == chosen,
            text,
            value,
        }
    };
    named.into_iter().map(choice).collect()
}

/// Products with their kinds: several of an organization may have one name.
fn named(page: &Page, products: Vec<(ProductId, String, String)>) -> Vec<(ProductId, String)> {
    let named = |(id, name, word): (ProductId, String, String)| {
        let kind = page.catalog.kind(&word).map(|(_, kind)| &kind.name);
        let name = match kind {
            Some(kind) if !kind.is_empty() => format!("{name}, {kind}"),
            _ => name,
        };
        (id, name)
    };
    products.into_iter().map(named).collect()
}

/// Reads the part that is asked for; with `names`, also who and which products there are.
///
/// # Errors
/// When there is no permit, or something breaks.
pub async fn read<P: Opens>(
    visit: &Visit<P>,
    asked: &Query<Asked>,
    names: bool,
) -> Result<(Page, Read), Error> {
    let (asked, zone) = (asked.0.clone(), visit.guest.app.zone());
    let part = Part {
        after: asked.after(),
        count: LINES as i64 + 1,
    };
    visit
        .show(move |look, permit| {
            let zone = permit.person().time_zone.parse().unwrap_or(zone);
            let lines = activity::list(look, permit, &asked.filter(zone), part)?;
            let met = if names {
                activity::met(look, permit)?
            } else {
                Met::default()
            };
            Ok(Read {
                lines,
                people: choices(met.users, &asked.who),
                products: met.products,
            })
        })
        .await
}

impl Listed {
    /// Where nothing is filtered; empty where nothing is.
    pub fn reset(&self) -> &str {
        if self.filtered { &self.address } else { "" }
    }

    /// The list at an address, as it was read.
    pub fn of(page: &Page, address: String, asked: Asked, mut read: Read) -> Self {
        let more = read.lines.len() > LINES;
        read.lines.truncate(LINES);
        let query = asked.query();
        let last = read.lines.last().filter(|_| more);
        let next = last.map(|line| urls::with(&address, &asked.query_after(line.position)));
        let first = urls::with(&address, &query);
        Self {
            filtered: !query.is_empty(),
            newest: asked.after().map(|_| first),
            next,
            file: urls::with(&urls::csv(&address), &query),
            kinds: kinds(page, &asked.kind),
            outcomes: outcomes(page, &asked.outcome),
            people: read.people,
            products: choices(named(page, read.products), &asked.product),
            rows: read.lines.iter().map(|line| row(page, line)).collect(),
            address,
            asked,
        }
    }
}

fn row(page: &Page, line: &Line) -> Row {
    let instant = line.happened_at.utc();
    Row {
        when: page.date_time(line.happened_at),
        instant: instant.to_rfc3339_opts(SecondsFormat::Secs, true),
        told: Told::of(line, page.language, &page.provider),
    }
}

/// All that may happen, in the reader's order.
fn kinds(page: &Page, chosen: &str) -> Vec<Choice> {
    let mut kinds: Vec<_> = Kind::ALL
        .iter()
        .map(|kind| Choice {
            value: kind.word().to_owned(),
            text: page.language.say(&kind.saying()),
            chosen: kind.word() == chosen,
        })
        .collect();
    kinds.sort_by_key(|kind| kind.text.to_lowercase());
    kinds
}

fn outcomes(page: &Page, chosen: &str) -> Vec<Choice> {
    let choice = |outcome: &Outcome| Choice {
        value: outcome.word().to_owned(),
        text: told::outcome(page.language, *outcome),
        chosen: outcome.word() == chosen,
    };
    Outcome::ALL.iter().map(choice).collect()
}
