//! Top-ups on the page of the account: how the last one ended, and those whose money is not here.

use actix_web::web::Path;

use crate::domain::access::{OrganizationId, may};
use crate::domain::accounting::PaymentId;
use crate::domain::accounting::payments::{Reason, State};
use crate::domain::accounting::prepaid::{self, News, TopUp};
use crate::ground::failure::{Never, No};
use crate::ground::i18n::{Saying, formats};
use crate::ground::time::Moment;
use crate::web::accounting::attempts::standing;
use crate::web::accounting::paying::pay;
use crate::web::accounting::{Nothing, urls};
use crate::web::frame::{Answered, Error, Form, Page, Visit, flash};

/// What the page of the account says of top-ups.
pub struct TopUps {
    /// How the one ended that its payer comes back from.
    pub news: Option<Notice>,
    /// Whether an answer of the provider is waited for.
    pub waits: bool,
    /// Whether the provider does not answer.
    pub unknown: bool,
    /// The one that an answer is waited for.
    pub awaited: Option<PaymentId>,
    /// Those whose money is not here.
    pub rows: Vec<Row>,
}

/// A notice: its colour, its icon, its sentence.
pub struct Notice {
    /// The colour.
    pub kind: &'static str,
    /// The icon.
    pub icon: &'static str,
    /// The sentence.
    pub text: String,
}

/// A top-up whose money is not here.
pub struct Row {
    /// When it began.
    pub when: String,
    /// How.
    pub method: String,
    /// How much.
    pub amount: String,
    /// Where it stands.
    pub state: String,
    /// How that is coloured.
    pub tag: &'static str,
    /// Why it came to nothing; empty where it did not.
    pub reason: String,
    /// Where its payer goes on; empty where nothing is to be done there.
    pub go_on: String,
    /// Where it is given up; empty once it has ended.
    pub give_up: String,
}

/// What there is to be said, of all of them and of the one that the address names.
pub fn of(
    page: &Page,
    (organization, country): (OrganizationId, &str),
    (all, named): (&[TopUp], Option<&TopUp>),
    now: Moment,
) -> TopUps {
    let ended = named.and_then(|one| one.news(now).map(|news| (news, one)));
    let news =
        ended.map(|(news, one)| notice(page, news, &one.amount.text(page.language, country)));
    let mut awaited = named.into_iter().chain(all);
    let awaited = awaited
        .find(|one| one.is_awaited(now))
        .filter(|_| news.is_none());
    TopUps {
        news,
        waits: awaited.is_some(),
        unknown: awaited.is_some_and(|one| one.state == State::Unknown),
        awaited: awaited.map(|one| one.payment),
        rows: all
            .iter()
            .map(|one| row(page, (organization, country), one))
            .collect(),
    }
}

fn notice(page: &Page, news: News, amount: &str) -> Notice {
    let (kind, icon, saying) = match news {
        News::Arrived => (
            "ok",
            "circle_check",
            Saying::new("accounting-top-up-arrived"),
        ),
        News::Declined => (
            "bad",
            "circle_alert",
            Saying::new("accounting-top-up-declined"),
        ),
        News::NotBegun => (
            "bad",
            "circle_alert",
            Saying::new("accounting-top-up-not-begun"),
        ),
        News::Cancelled => ("info", "info", Saying::new("accounting-top-up-cancelled")),
    };
    let text = page.language.say(&saying.with("amount", amount));
    Notice { kind, icon, text }
}

fn row(page: &Page, (organization, country): (OrganizationId, &str), top_up: &TopUp) -> Row {
    let runs = |address: String| {
        if top_up.state.runs() {
            address
        } else {
            String::new()
        }
    };
    // A transfer is none before its money is here: all that are listed have a provider's page.
    let payment = top_up.payment;
    Row {
        when: formats::date_time(page.language, page.zone, top_up.created_at),
        method: page.language.say(&top_up.method.saying()),
        amount: top_up.amount.text(page.language, country),
        state: page.language.say(&standing(top_up.state, top_up.reason)),
        tag: match top_up.state {
            State::Failed => "bad",
            State::Abandoned => "neutral",
            _ => "warn",
        },
        // Whoever gave it up knows; on which of two pages, nobody wrote down.
        reason: top_up
            .reason
            .filter(|reason| *reason != Reason::Left)
            .map(|reason| page.language.say(&reason.saying()))
            .unwrap_or_default(),
        go_on: runs(urls::top_up_go_on(organization, payment)),
        give_up: runs(urls::top_up_give_up(organization, payment)),
    }
}

/// The account's page, which says how this top-up stands.
pub async fn get(visit: Visit<may::ManageAccounting>, path: Path<(String, PaymentId)>) -> Answered {
    let (organization, id) = (visit.organization()?, path.into_inner().1);
    let (_, found) = visit
        .show(move |look, permit| prepaid::find(look, permit, id))
        .await?;
    let top_up = found.ok_or(Error::NotFound)?;
    let account = urls::prepaid_after(organization, top_up.payment);
    Ok(flash::see_other(&account))
}

/// Leads the payer back to the provider's page of a top-up that runs.
pub async fn go_on(
    visit: Visit<may::ManageAccounting>,
    path: Path<(String, PaymentId)>,
    _: Form<Nothing>,
) -> Answered {
    let (organization, id) = (visit.organization()?, path.into_inner().1);
    let (page, found) = visit
        .show(move |look, permit| prepaid::find(look, permit, id))
        .await?;
    let top_up = found.ok_or(Error::NotFound)?;
    let home = urls::prepaid_after(organization, top_up.payment);
    pay(&visit.guest, &page, (organization, top_up.payment), &home).await
}

/// Gives a top-up up; of one that has ended meanwhile the account's page says how.
pub async fn give_up(
    visit: Visit<may::ManageAccounting>,
    path: Path<(String, PaymentId)>,
    _: Form<Nothing>,
) -> Answered {
    let (organization, id) = (visit.organization()?, path.into_inner().1);
    let given_up = visit
        .write(move |tx, permit| Ok::<_, No<Never>>(prepaid::give_up(tx, permit, id)?))
        .await?;
    let Ok(found) = given_up;
    let top_up = found.ok_or(Error::NotFound)?;
    if top_up.state != State::Abandoned {
        return Ok(flash::see_other(&urls::prepaid_after(organization, id)));
    }
    let saying = Saying::new("accounting-top-up-given-up");
    let currency = top_up.amount.currency().word();
    let account = urls::prepaid_with(organization, &[("currency", currency)]);
    Ok(flash::go(&visit.guest, &saying, &account))
}
