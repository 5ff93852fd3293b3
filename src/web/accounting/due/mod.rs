//! `…/accounting/due`: what is to be paid or renewed; a selection of it is paid or becomes a pro forma.

mod addresses;
mod asked;
mod fields;
pub(super) mod left;
mod rows;

use askama::Template;

use self::asked::Asked;
use self::fields::{field_of, has_boxes};
use self::left::{Act, Fields, Left};
use self::rows::Line;
use super::quoted::{TotalsView, Writing};
use super::urls;
use crate::domain::access::may::ManageAccounting;
use crate::domain::access::{OrganizationId, Rights, rights_of};
use crate::domain::accounting::due::{self, Horizon, Listed, Row};
use crate::domain::accounting::prices::OrderTotals;
use crate::domain::accounting::quotes::{Choice, Quote};
use crate::domain::accounting::{Refusal, Seller};
use crate::ground::failure::kept;
use crate::ground::i18n::Saying;
use crate::web::frame::flash::see_other;
use crate::web::frame::once::{Ended, once};
use crate::web::frame::paging::{self, LINES};
use crate::web::frame::{Answered, Error, Form, FormView, Page, Visit};

#[derive(Template)]
#[template(path = "accounting/due.html")]
struct DuePage {
    page: Page,
    form: FormView,
    asked: Asked,
    tabs: Vec<(String, String, bool)>,
    /// The addresses that can be chosen, for the filter.
    addresses: Vec<(String, String)>,
    /// Where all billing addresses are; nothing while every row offers them all.
    further: Option<String>,
    /// Where the filter leads without one.
    due: String,
    /// The list without a filter; empty while there is none.
    cleared: String,
    everything: String,
    caption: String,
    rows: Vec<Line>,
    /// Whether a filter cannot be: nothing is listed then.
    misfiltered: bool,
    selectable: bool,
    count: i64,
    totals: Vec<TotalsView>,
    unpriced: Option<String>,
    /// What the selection comes to.
    selected: Option<TotalsView>,
    /// Why it comes to nothing.
    refused: Option<String>,
    action: String,
    all: String,
    next: Option<String>,
    invoices: String,
}

/// What the page is made of.
struct Read {
    listed: Listed,
    quote: Option<Result<Quote, Refusal>>,
    rights: Rights,
}

/// Shows what is due, and what the selection of the address comes to.
pub async fn get(visit: Visit<ManageAccounting>) -> Answered {
    let asked = Asked::of(&visit)?;
    let left = Left::of_query(&asked.select, &asked.line);
    let drawn = draw(&visit, asked, left, None).await?;
    if drawn.misfiltered {
        return Page::refuse(&drawn);
    }
    Page::render(&drawn)
}

/// Computes the selection again, leads to its pro forma, or makes an order of it.
pub async fn post(visit: Visit<ManageAccounting>, form: Form<Fields>) -> Answered {
    let organization = visit.organization()?;
    let asked = Asked::of(&visit)?;
    let left = Left::of_form(&form.fields);
    let act = form.fields.act();
    if matches!(act, None | Some(Act::Recalculate)) {
        // Nothing is done, but nobody is told anything who may not see it.
        visit.show(|_, _| Ok(())).await?;
    }
    let (only, pays) = match act.ok_or(Error::BadRequest("no such action"))? {
        Act::Recalculate => {
            let there = asked.with(organization, (&asked.due, &asked.after), &left.query());
            return Ok(see_other(&there));
        }
        Act::ProForma(only) => (only, false),
        Act::Pay(only) => (only, true),
    };
    let chosen = left.only(only).choices();
    let done = match chosen {
        Err(refusal) => Err(refusal),
        Ok(choices) if pays => pay(&visit, &form.by_entries(), choices).await?,
        Ok(choices) => pro_forma(&visit, choices).await?,
    };
    match done {
        Ok(there) => Ok(see_other(&there)),
        Err(refusal) => Page::refuse(&draw(&visit, asked, left, Some(refusal)).await?),
    }
}

/// Makes an order of the selection: where its checkout is.
async fn pay(
    visit: &Visit<ManageAccounting>,
    form: &Form<Fields>,
    choices: Vec<Choice>,
) -> Result<Result<String, Refusal>, Error> {
    let organization = visit.organization()?;
    let seller = Seller::of(visit.guest.app.config());
    let ended = once(visit, form, move |tx, permit| {
        let order = due::order(tx, permit, &seller, &choices)?;
        Ok(urls::checkout(organization, order))
    });
    Ok(match ended.await? {
        Ended::At(there) => Ok(there),
        Ended::Refused(refusal) => Err(refusal),
    })
}

/// The address of the selection's pro forma, if it can be ordered. Nothing is kept of it.
async fn pro_forma(
    visit: &Visit<ManageAccounting>,
    choices: Vec<Choice>,
) -> Result<Result<String, Refusal>, Error> {
    let organization = visit.organization()?;
    let seller = Seller::of(visit.guest.app.config());
    let lines: Vec<String> = choices.iter().map(left::line).collect();
    let (_, quoted) = visit
        .look(move |look, permit| kept(due::quote(look, permit, &seller, &choices)))
        .await?;
    Ok(quoted.map(|_| urls::pro_forma_of(organization, &lines)))
}

async fn draw(
    visit: &Visit<ManageAccounting>,
    asked: Asked,
    left: Left,
    refusal: Option<Refusal>,
) -> Result<DuePage, Error> {
    let organization = visit.organization()?;
    let seller = Seller::of(visit.guest.app.config());
    let (filter, rows) = (asked.filter(), left.clone());
    let after: Option<due::Cursor> = paging::read(&asked.after);
    let after = after.filter(|(day, confirmed_at, ..)| {
        paging::in_databases(*day) && paging::is_instant(*confirmed_at)
    });
    let (page, read) = visit
        .show(move |look, permit| {
            let from = (&filter, after.as_ref());
            let listed = due::list(look, permit, &seller, from, LINES)?;
            let choices = selected(&listed, &rows);
            let quote = if choices.is_empty() {
                None
            } else {
                Some(kept(due::quote(look, permit, &seller, &choices))?)
            };
            let rights = rights_of(look, permit.member()?, permit.person().id)?;
            Ok(Read {
                listed,
                quote,
                rights,
            })
        })
        .await?;
    let page = page.titled(&Saying::new("accounting-due"));
    let country = rows::country(&read.listed).to_owned();
    let mut form = asked.wrong(&page, &read.listed.addresses);
    if let Some(refusal) = refusal {
        let field = field_of(&refusal, &read.listed, &left);
        let saying = refusal.saying(page.language, &country);
        form = form.wrong(field, page.language, &saying);
    }
    Ok(template((page, form), organization, (asked, left), read))
}

/// What of the page's rows is selected, each as its row shows it.
fn selected(listed: &Listed, left: &Left) -> Vec<Choice> {
    let choice = |row: &Row| {
        let Row::Product(renewal) = row else {
            return None;
        };
        let shown = left.shown(renewal);
        Some(Choice {
            product: renewal.product,
            months: shown.months.filter(|_| shown.selected)?,
            billed_to: shown.billed_to,
        })
    };
    listed.rows.iter().filter_map(choice).collect()
}

fn template(
    (page, form): (Page, FormView),
    organization: OrganizationId,
    (asked, left): (Asked, Left),
    read: Read,
) -> DuePage {
    let listed = &read.listed;
    let country = rows::country(listed);
    let writing = Writing {
        language: page.language,
        country: country.to_owned(),
    };
    let written = |totals: &OrderTotals| writing.order(totals);
    let say = |saying: Saying| page.language.say(&saying);
    let (selected, refused) = match &read.quote {
        None => (None, None),
        Some(Ok(quote)) => (Some(written(&quote.totals)), None),
        Some(Err(refusal)) => (None, Some(say(refusal.saying(page.language, country)))),
    };
    let (totals, unpriced) = match &listed.totals {
        Ok(totals) => (totals.iter().map(written).collect(), None),
        Err(why) => (Vec::new(), Some(say(why.saying()))),
    };
    let next = listed.rows.last().filter(|_| listed.more).map(|last| {
        let cursor = paging::write(&last.cursor());
        asked.with(organization, (&asked.due, &cursor), &[])
    });
    let here = (asked.due.as_str(), asked.after.as_str());
    let bare = |due: &str| urls::due_with(organization, &[("due", due)]);
    DuePage {
        tabs: tabs(&page, organization, &asked),
        addresses: addresses::named(listed),
        further: addresses::are_many(listed).then(|| urls::billing_addresses(organization)),
        due: urls::due(organization),
        cleared: if asked.is_filtered() {
            bare(&asked.due)
        } else {
            String::new()
        },
        everything: bare(Horizon::All.word()),
        caption: match listed.until {
            None => say(Saying::new("accounting-due-caption-all")),
            Some(until) => {
                say(Saying::new("accounting-due-caption").with("until", page.day(until)))
            }
        },
        rows: rows::lines((&page, organization), (listed, &read.rights), &left),
        misfiltered: asked.wrong(&page, &listed.addresses).failed(),
        selectable: has_boxes(listed),
        count: listed.count,
        totals,
        unpriced,
        selected,
        refused,
        action: asked.with(organization, here, &[]),
        all: asked.with(organization, here, &[("select", "all".to_owned())]),
        next,
        invoices: urls::invoices(organization),
        asked,
        form,
        page,
    }
}

/// How far one may look, each with its address, its name, and whether it is the one shown.
fn tabs(page: &Page, organization: OrganizationId, asked: &Asked) -> Vec<(String, String, bool)> {
    let tab = |horizon: &Horizon| {
        let there = asked.with(organization, (horizon.word(), ""), &[]);
        let name = page.language.say(&horizon.saying());
        (there, name, asked.due == horizon.word())
    };
    Horizon::ALL.iter().map(tab).collect()
}
