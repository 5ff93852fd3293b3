//! `…/checkout/{order}/postal`: the organization's own address, where an order waits for it.

use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

use super::urls;
use crate::domain::access::OrganizationId;
use crate::domain::access::may::EditOrganization;
use crate::domain::accounting::{OrderId, orders};
use crate::domain::organizations::details::{self, Record, Refused};
use crate::domain::organizations::{self, Details, Field, Problem};
use crate::ground::failure::No;
use crate::ground::i18n::Saying;
use crate::web::frame::{Answered, Error, Form, FormView, Page, Visit, flash, kept};

#[derive(Template)]
#[template(path = "accounting/postal.html")]
struct PostalPage {
    page: Page,
    form: FormView,
    name: String,
    action: String,
    back: String,
    settings: String,
}

/// What was typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    street: String,
    street2: String,
    postcode: String,
    city: String,
    phone: String,
}

impl Fields {
    fn of(record: &Record) -> Self {
        let details = &record.details;
        Self {
            street: details.street.clone(),
            street2: details.street2.clone(),
            postcode: details.postcode.clone(),
            city: details.city.clone(),
            phone: record.phone.clone(),
        }
    }

    fn onto(&self, record: Record) -> Record {
        Record {
            details: Details {
                street: self.street.clone(),
                street2: self.street2.clone(),
                postcode: self.postcode.clone(),
                city: self.city.clone(),
                ..record.details
            },
            phone: self.phone.clone(),
            ..record
        }
    }

    fn view(&self) -> FormView {
        FormView::new()
            .fill("street", self.street.as_str())
            .fill("street2", self.street2.as_str())
            .fill("postcode", self.postcode.as_str())
            .fill("city", self.city.as_str())
            .fill("phone", self.phone.as_str())
    }
}

/// Shows the form, filled in again when its session had ended.
pub async fn get(visit: Visit<EditOrganization>, path: Path<(String, OrderId)>) -> Answered {
    let (organization, order) = (visit.organization()?, path.into_inner().1);
    let (page, record) = load(&visit, order).await?;
    let kept: Option<Fields> = kept::take(&visit.guest.request, &visit.guest.app);
    let fields = kept.unwrap_or_else(|| Fields::of(&record));
    let name = record.details.name;
    Page::render(&template(page, (organization, order), name, fields.view()))
}

async fn load(visit: &Visit<EditOrganization>, order: OrderId) -> Result<(Page, Record), Error> {
    let (page, found) = visit
        .show(move |look, permit| {
            let there = orders::is_there(look, permit, order)?;
            Ok((there, details::load(look, permit)?))
        })
        .await?;
    let (there, record) = found;
    there.then_some((page, record)).ok_or(Error::NotFound)
}

/// Keeps the address, and goes back to the checkout.
pub async fn post(
    visit: Visit<EditOrganization>,
    path: Path<(String, OrderId)>,
    form: Form<Fields>,
) -> Answered {
    let (organization, order) = (visit.organization()?, path.into_inner().1);
    let typed = form.fields.clone();
    let kept = visit.write(move |tx, permit| {
        if !orders::is_there(tx, permit, order)? {
            return Ok(None);
        }
        let record = typed.onto(details::load(tx, permit)?);
        let lacking = lacking(&record.details);
        if !lacking.is_empty() {
            return Err(No::Refused(Err(lacking)));
        }
        let changed = details::change(tx, permit, &record, None).map_err(|no| match no {
            No::Refused(refused) => No::Refused(Ok(refused)),
            No::Failed(failure) => No::Failed(failure),
        })?;
        Ok(Some(changed))
    });
    let problems: Vec<(&'static str, Saying)> = match kept.await? {
        Ok(None) => return Err(Error::NotFound),
        Ok(Some(_)) => {
            let saying = Saying::new("organizations-settings-saved");
            let checkout = urls::checkout(organization, order);
            return Ok(flash::go(&visit.guest, &saying, &checkout));
        }
        Err(Err(lacking)) => lacking,
        Err(Ok(Refused::Problems(problems))) => problems.iter().map(said).collect(),
        // Another country alone changes the currency, and there is no field for it here.
        Err(Ok(Refused::Currency(_))) => Vec::new(),
    };
    let (page, record) = load(&visit, order).await?;
    let mut view = form.fields.view();
    for (field, saying) in &problems {
        view = view.wrong(*field, page.language, saying);
    }
    let name = record.details.name;
    Page::refuse(&template(page, (organization, order), name, view))
}

/// What an invoice needs of the address and is not there.
fn lacking(details: &Details) -> Vec<(&'static str, Saying)> {
    let missing = [
        ("street", &details.street, "accounting-postal-no-street"),
        (
            "postcode",
            &details.postcode,
            "accounting-postal-no-postcode",
        ),
        ("city", &details.city, "accounting-postal-no-city"),
    ];
    let missing = missing
        .into_iter()
        .filter(|(_, text, _)| text.trim().is_empty());
    missing
        .map(|(field, _, key)| (field, Saying::new(key)))
        .collect()
}

fn said(problem: &Problem) -> (&'static str, Saying) {
    let field = match problem.field {
        Field::Street => "street",
        Field::Street2 => "street2",
        Field::Postcode => "postcode",
        Field::City => "city",
        Field::Phone => "phone",
        Field::Name | Field::Country | Field::VatNumber | Field::AccountingContact => "",
    };
    (field, organizations::saying(*problem))
}

fn template(
    page: Page,
    (organization, order): (OrganizationId, OrderId),
    name: String,
    form: FormView,
) -> PostalPage {
    PostalPage {
        page: page.titled(&Saying::new("accounting-postal-title")),
        form,
        name,
        action: urls::checkout_postal(organization, order),
        back: urls::checkout(organization, order),
        settings: crate::web::organizations::urls::edit(organization),
    }
}
