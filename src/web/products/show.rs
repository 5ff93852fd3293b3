//! `…/products/{product}`: what it is, until when and for how much, and what one may do with it.

use askama::Template;

use super::list::tag;
use super::urls;
use crate::domain::access::{OrganizationId, Use, may};
use crate::domain::accounting::invoices::listing::{self, Row};
use crate::domain::products::catalog::Co2;
use crate::domain::products::{self, PastTerm, Sheet};
use crate::ground::i18n::{Language, Saying, formats};
use crate::ground::money::Money;
use crate::web::accounting::urls as accounting;
use crate::web::frame::{Answered, Page, Visit};

/// The most invoices that the page shows.
const INVOICES: i64 = 50;

#[derive(Template)]
#[template(path = "products/show.html")]
struct ShowPage {
    page: Page,
    name: String,
    kind: String,
    of_kind: String,
    category: String,
    state: String,
    tag: &'static str,
    since: String,
    /// The offer, with how many units where there are several.
    offer: String,
    /// The term in which it is.
    term: String,
    /// Until when it is paid for, where that is later.
    paid_until: String,
    period: String,
    /// Empty for whoever may not see the accounting.
    renewal: String,
    co2: Vec<String>,
    terms: Vec<Past>,
    /// Whether terms say what they cost.
    prices: bool,
    /// Its invoices, the newest first; none for whoever may not see the accounting.
    invoices: Vec<Billed>,
    technical: bool,
    statistics: bool,
    rename: String,
}

/// A term of the history.
struct Past {
    term: String,
    offer: String,
    price: String,
}

/// An invoice on which it stands.
struct Billed {
    number: String,
    address: String,
    day: String,
    total: String,
    state: String,
}

/// Shows a product.
pub async fn get(visit: Visit<may::SeeProduct>) -> Answered {
    let (page, (sheet, uses, organization, billed)) = visit
        .show(|look, permit| {
            let sheet = products::sheet(look, permit)?;
            let member = permit.member()?;
            let billed = listing::of_product(look, member, sheet.product.id, INVOICES)?;
            Ok((sheet, permit.product()?.uses, member.organization, billed))
        })
        .await?;
    let page = page
        .titled(&Saying::new("products-title"))
        .named(&sheet.product.name)
        .at_products(&sheet.product.kind, "");
    let invoices = billed
        .iter()
        .map(|one| invoice(&page, (organization, &sheet), one));
    let invoices = invoices.collect();
    Page::render(&ShowPage {
        invoices,
        ..template(page, &sheet, (organization, uses))
    })
}

fn invoice(page: &Page, (organization, sheet): (OrganizationId, &Sheet), one: &Row) -> Billed {
    Billed {
        number: one.number.clone(),
        address: accounting::invoice(organization, &one.number),
        day: page.day(one.issued_on),
        total: one.total.text(page.language, &sheet.country),
        state: page.language.say(&one.state.saying()),
    }
}

fn template(page: Page, sheet: &Sheet, (organization, uses): (OrganizationId, Use)) -> ShowPage {
    let (product, language) = (&sheet.product, page.language);
    let found = page.catalog.kind(&product.kind);
    let kind = found.map(|(_, kind)| kind);
    let group = found.map(|(group, _)| group.name.clone());
    let kind_name = kind.map(|kind| kind.name.clone());
    let statistics = uses.statistics && kind.is_some_and(|kind| kind.statistics);
    let money = |money: Money| money.text(language, &sheet.country);
    let past = |past: &PastTerm| Past {
        term: between(language, &past.term),
        offer: past.offer.of(language).to_owned(),
        price: past.price.map(money).unwrap_or_default(),
    };
    let term = sheet.running.as_ref();
    let paid_until = product.term.map(|paid| paid.ends_on);
    let paid_until = paid_until.filter(|day| term.is_none_or(|term| term.ends_on < *day));
    ShowPage {
        of_kind: urls::of_kind(organization, &product.kind),
        rename: urls::name(organization, product.id),
        category: group.unwrap_or_default(),
        state: language.say(&product.state.saying()),
        tag: tag(product.state),
        since: sheet.began.map_or_else(
            || formats::date(language, page.zone, product.created_at),
            |day| formats::day(language, day),
        ),
        offer: offer(language, sheet),
        term: term.map_or_else(String::new, |term| between(language, term)),
        paid_until: paid_until.map_or_else(String::new, |day| formats::day(language, day)),
        invoices: Vec::new(),
        period: term.map_or_else(String::new, |term| {
            language.say(&products::period(term.months))
        }),
        renewal: sheet.renewal.map(money).unwrap_or_default(),
        co2: co2(language, sheet),
        terms: sheet.terms.iter().map(past).collect(),
        prices: sheet.terms.iter().any(|past| past.price.is_some()),
        technical: uses.technical,
        statistics,
        kind: kind_name.unwrap_or_else(|| product.kind.clone()),
        name: product.name.clone(),
        page,
    }
}

fn between(language: Language, term: &products::terms::Term) -> String {
    formats::days(language, term.starts_on, term.ends_on)
}

fn offer(language: Language, sheet: &Sheet) -> String {
    let Some(offer) = &sheet.offer else {
        return String::new();
    };
    let name = offer.names.of(language);
    match &offer.unit_names {
        Some(unit) => {
            let (count, unit) = (sheet.product.quantity, unit.of(language));
            format!("{name} ({count} × {unit})")
        }
        None if sheet.product.quantity > 1 => format!("{name} (× {})", sheet.product.quantity),
        None => name.to_owned(),
    }
}

/// What all units cost the climate in a year, line by line; the note comes last.
fn co2(language: Language, sheet: &Sheet) -> Vec<String> {
    let Some(Co2 {
        material,
        energy,
        note,
    }) = sheet.offer.as_ref().and_then(|offer| offer.co2.as_ref())
    else {
        return Vec::new();
    };
    let grams = |key, grams: i64| {
        let all = grams.saturating_mul(sheet.product.quantity.into());
        language.say(&Saying::new(key).count("grams", all))
    };
    let mut lines = match (material, energy) {
        (Some(material), Some(energy)) => vec![
            grams("products-co2-material", *material),
            grams("products-co2-energy", *energy),
        ],
        (Some(one), None) | (None, Some(one)) => vec![grams("products-co2-all", *one)],
        (None, None) => return Vec::new(),
    };
    lines.push(note.of(language).to_owned());
    lines
}
