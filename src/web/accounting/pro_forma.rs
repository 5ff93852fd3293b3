//! `…/accounting/pro-forma`: what a selection or an order would be invoiced as, and its PDF.

use askama::Template;
use serde::Deserialize;

use super::billed_to;
use super::due::left;
use super::quoted::{TotalsView, Writing};
use super::sheet::SheetView;
use super::slip::Slip;
use super::urls;
use crate::documents;
use crate::domain::access::may::ManageAccounting;
use crate::domain::access::{OrganizationId, Right};
use crate::domain::accounting::pro_forma::{self, ProForma};
use crate::domain::accounting::quotes::{MOST_LINES, Part};
use crate::domain::accounting::{OrderId, Refusal, Seller, sheets, slips};
use crate::ground::failure::{Answer, kept};
use crate::ground::i18n::Saying;
use crate::web::frame::flash::see_other;
use crate::web::frame::{Answered, Error, Page, Visit, pdf};

#[derive(Template)]
#[template(path = "accounting/pro_forma.html")]
struct ProFormaPage {
    page: Page,
    heading: String,
    until: String,
    /// One document for each billing address.
    sheets: Vec<SheetView>,
    /// What all sheets come to, where there are several.
    together: Option<TotalsView>,
    reserved: Option<String>,
    slip: Option<Slip>,
    goes_to_prepaid: bool,
    download: String,
    back: String,
    /// What `back` is called.
    back_to: String,
}

#[derive(Template)]
#[template(path = "accounting/pro_forma_refused.html")]
struct RefusedPage {
    page: Page,
    text: String,
    /// Where the address is completed; nothing for whoever may not, and where it is something else.
    mend: Option<String>,
    /// Somebody else has to complete it.
    ask: bool,
    back: String,
}

/// Of what.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Asked {
    line: Vec<String>,
    order: String,
}

/// What was asked for, and whether the visitor edits the organization.
struct Found {
    drawn: Result<Option<ProForma>, Refusal>,
    edits: bool,
}

/// Shows the documents.
pub async fn get(visit: Visit<ManageAccounting>) -> Answered {
    let organization = visit.organization()?;
    let Some(asked) = asked(&visit)? else {
        return nothing(&visit, organization).await;
    };
    let back = back(organization, &asked);
    let seller = Seller::of(visit.guest.app.config());
    let (page, found) = visit
        .show(move |look, permit| {
            Ok(Found {
                drawn: kept(pro_forma::pro_forma(look, permit, &seller, &asked))?,
                edits: permit.member()?.may(Right::EditOrganization),
            })
        })
        .await?;
    let page = page.titled(&Saying::new("accounting-pro-forma"));
    match found.drawn {
        Ok(None) => Err(Error::NotFound),
        Err(refusal) => {
            let text = refusal.saying(page.language, "");
            refuse(page, organization, &text, None)
        }
        Ok(Some(pro_forma)) => match pro_forma.quote.incomplete() {
            Some(part) => incomplete(page, organization, part, found.edits),
            None => {
                let query = visit.guest.request.query_string();
                let download = urls::pro_forma_pdf(organization, query);
                Page::render(&template(page, &pro_forma, (download, back))?)
            }
        },
    }
}

/// The same as one PDF.
pub async fn pdf(visit: Visit<ManageAccounting>) -> Answered {
    let organization = visit.organization()?;
    let Some(asked) = asked(&visit)? else {
        return nothing(&visit, organization).await;
    };
    let seller = Seller::of(visit.guest.app.config());
    let (_, drawn) = visit
        .look(move |look, permit| kept(pro_forma::pro_forma(look, permit, &seller, &asked)))
        .await?;
    let found = drawn.map(|found| found.ok_or(Error::NotFound));
    let whole = match found {
        Ok(found) => Some(found?).filter(|one| one.quote.incomplete().is_none()),
        Err(_) => None,
    };
    let Some(pro_forma) = whole else {
        // The page says why there is none.
        let query = visit.guest.request.query_string();
        return Ok(see_other(&urls::pro_forma_with(organization, query)));
    };
    let papers = documents::pro_forma(&pro_forma);
    let bytes = visit.guest.app.press().draw_all(papers).await?;
    let name = match pro_forma.order {
        Some(number) => format!("pro-forma-{number}.pdf"),
        None => "pro-forma.pdf".to_owned(),
    };
    Ok(pdf::answer(&name, bytes))
}

/// Where nothing was asked for, whoever may see it is led to where there is something to choose.
async fn nothing(visit: &Visit<ManageAccounting>, organization: OrganizationId) -> Answered {
    visit.look(|_, _| Ok(())).await?;
    Ok(see_other(&urls::due(organization)))
}

/// What the address asks for; nothing where it asks for nothing.
fn asked(visit: &Visit<ManageAccounting>) -> Result<Option<pro_forma::Asked>, Error> {
    let query = visit.guest.request.query_string();
    let asked: Asked = serde_html_form::from_str(query).map_err(|_| Error::NotFound)?;
    if !asked.order.is_empty() {
        let order: OrderId = asked.order.parse().map_err(|_| Error::NotFound)?;
        return Ok(Some(pro_forma::Asked::Order(order)));
    }
    if asked.line.is_empty() {
        return Ok(None);
    }
    let lines = asked.line.iter().take(MOST_LINES + 1);
    let choices: Option<Vec<_>> = lines.map(|line| left::read_line(line)).collect();
    let choices = choices.ok_or(Error::NotFound)?;
    Ok(Some(pro_forma::Asked::Selection(choices)))
}

/// The page that says which address is incomplete, and where that is mended.
fn incomplete(page: Page, organization: OrganizationId, part: &Part, edits: bool) -> Answered {
    let mend = billed_to::place(organization, part.billed_to, edits);
    let text = Saying::new("accounting-incomplete").with("name", part.address.addressee());
    refuse(page, organization, &text, Some(mend))
}

fn refuse(
    page: Page,
    organization: OrganizationId,
    text: &Saying,
    mend: Option<Option<String>>,
) -> Answered {
    Page::refuse(&RefusedPage {
        text: page.language.say(text),
        ask: mend == Some(None),
        mend: mend.flatten(),
        back: urls::due(organization),
        page,
    })
}

fn template(
    page: Page,
    pro_forma: &ProForma,
    (download, back): (String, (String, Saying)),
) -> Answer<ProFormaPage> {
    let writing = Writing {
        language: page.language,
        country: pro_forma.country.clone(),
    };
    let quote = &pro_forma.quote;
    let heading = match pro_forma.order {
        Some(number) => Saying::new("accounting-pro-forma-of").with("number", number),
        None => Saying::new("accounting-pro-forma"),
    };
    let several = quote.parts.len() > 1;
    let sheet = |part: &Part| {
        let sheet = sheets::of_part(pro_forma, part, page.language);
        SheetView::of(&page, &writing, &sheet)
    };
    let slip = |slip: &slips::Slip| {
        let amount = writing.amount(slip.amount());
        Slip::of(slip, amount)
    };
    Ok(ProFormaPage {
        heading: page.language.say(&heading),
        until: page.day(pro_forma.until),
        sheets: quote.parts.iter().map(sheet).collect(),
        together: several.then(|| writing.order(&quote.totals)),
        reserved: pro_forma.reserved.map(|kept| writing.amount(kept)),
        slip: pro_forma.slip.as_ref().map(slip).transpose()?,
        goes_to_prepaid: pro_forma.goes_to_prepaid(),
        download,
        back_to: page.language.say(&back.1),
        back: back.0,
        page,
    })
}

/// Where the visitor came from, and what that is called.
fn back(organization: OrganizationId, asked: &pro_forma::Asked) -> (String, Saying) {
    match asked {
        pro_forma::Asked::Order(id) => (
            urls::order(organization, *id),
            Saying::new("accounting-back-to-order"),
        ),
        pro_forma::Asked::Selection(choices) => (
            left::selection(organization, choices.iter().copied()),
            Saying::new("accounting-back-to-due"),
        ),
    }
}
