//! `…/accounting/billing-addresses/new` and `…/accounting/billing-addresses/{address}`.

use actix_web::web::Path;
use askama::Template;
use serde::Deserialize;

use super::urls;
use crate::domain::access::may::ManageAccounting;
use crate::domain::accounting::addresses::{self, Address, Field, Problem};
use crate::domain::accounting::{BilledTo, BillingAddressId};
use crate::ground::i18n::Saying;
use crate::web::frame::once::{Outcome, act_once};
use crate::web::frame::{Answered, Error, Form, FormView, Page, Visit, countries, flash, kept};

#[derive(Template)]
#[template(path = "accounting/addresses_edit.html")]
struct EditPage {
    page: Page,
    form: FormView,
    title: Saying,
    /// Whether it is yet to be made: the form works once.
    once: bool,
    countries: Vec<(String, String)>,
    action: String,
    cancel: String,
}

/// What was typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    company: String,
    name: String,
    street: String,
    street2: String,
    postcode: String,
    city: String,
    country: String,
    vat_number: String,
    email: String,
    reference: String,
}

impl From<Address> for Fields {
    fn from(address: Address) -> Self {
        Self {
            company: address.company,
            name: address.name,
            street: address.street,
            street2: address.street2,
            postcode: address.postcode,
            city: address.city,
            country: address.country,
            vat_number: address.vat_number,
            email: address.email,
            reference: address.reference,
        }
    }
}

impl Fields {
    fn typed(&self) -> Address {
        Address {
            company: self.company.clone(),
            name: self.name.clone(),
            street: self.street.clone(),
            street2: self.street2.clone(),
            postcode: self.postcode.clone(),
            city: self.city.clone(),
            country: self.country.clone(),
            vat_number: self.vat_number.clone(),
            email: self.email.clone(),
            reference: self.reference.clone(),
        }
    }

    fn view(&self) -> FormView {
        FormView::new()
            .fill("company", self.company.as_str())
            .fill("name", self.name.as_str())
            .fill("street", self.street.as_str())
            .fill("street2", self.street2.as_str())
            .fill("postcode", self.postcode.as_str())
            .fill("city", self.city.as_str())
            .fill("country", self.country.as_str())
            .fill("vat_number", self.vat_number.as_str())
            .fill("email", self.email.as_str())
            .fill("reference", self.reference.as_str())
    }
}

fn wrong(page: &Page, fields: &Fields, problems: &[Problem]) -> FormView {
    let mut form = fields.view();
    for problem in problems {
        let name = match problem.field {
            None => "",
            Some(Field::Company) => "company",
            Some(Field::Name) => "name",
            Some(Field::Street) => "street",
            Some(Field::Street2) => "street2",
            Some(Field::Postcode) => "postcode",
            Some(Field::City) => "city",
            Some(Field::Country) => "country",
            Some(Field::VatNumber) => "vat_number",
            Some(Field::Email) => "email",
            Some(Field::Reference) => "reference",
        };
        form = form.wrong(name, page.language, &problem.refusal.saying());
    }
    form
}

/// Shows the empty form in the organization's country, filled in again when its session had ended.
pub async fn get_new(visit: Visit<ManageAccounting>) -> Answered {
    let organization = visit.organization()?;
    let own = BilledTo::Organization;
    let (page, mut found) = visit
        .show(move |look, _| addresses::find_all(look, organization, &[own]))
        .await?;
    let country = found.remove(&own).map(|address| address.country);
    let fields: Fields =
        kept::take(&visit.guest.request, &visit.guest.app).unwrap_or_else(|| Fields {
            country: country.unwrap_or_default(),
            ..Fields::default()
        });
    Page::render(&new_page(&visit, page, fields.view())?)
}

/// Adds the address.
pub async fn post_new(visit: Visit<ManageAccounting>, form: Form<Fields>) -> Answered {
    let list = urls::billing_addresses(visit.organization()?);
    let typed = form.fields.typed();
    let added = act_once(&visit, &form, move |tx, permit| {
        addresses::add(tx, permit, &typed)?;
        Ok(Outcome {
            address: list.clone(),
            saying: Saying::new("accounting-address-added").with("name", typed.addressee().trim()),
        })
    })
    .await?;
    match added {
        Ok(answer) => Ok(answer),
        Err(problems) => {
            let (page, ()) = visit.show(|_, _| Ok(())).await?;
            let view = wrong(&page, &form.fields, &problems);
            Page::refuse(&new_page(&visit, page, view)?)
        }
    }
}

fn new_page(
    visit: &Visit<ManageAccounting>,
    page: Page,
    form: FormView,
) -> Result<EditPage, Error> {
    let title = Saying::new("accounting-address-new-title");
    let organization = visit.organization()?;
    Ok(EditPage {
        countries: countries::named(page.language),
        page: page.titled(&title),
        form,
        title,
        once: true,
        action: urls::new_billing_address(organization),
        cancel: urls::billing_addresses(organization),
    })
}

/// Shows an address, to be changed.
pub async fn get(
    visit: Visit<ManageAccounting>,
    path: Path<(String, BillingAddressId)>,
) -> Answered {
    let id = path.into_inner().1;
    let (page, found) = visit
        .show(move |look, permit| addresses::find(look, permit, id))
        .await?;
    let address = found.ok_or(Error::NotFound)?;
    let kept: Option<Fields> = kept::take(&visit.guest.request, &visit.guest.app);
    let fields = kept.unwrap_or_else(|| address.clone().into());
    Page::render(&edit_page(&visit, page, (id, &address), fields.view())?)
}

/// Changes it.
pub async fn post(
    visit: Visit<ManageAccounting>,
    path: Path<(String, BillingAddressId)>,
    form: Form<Fields>,
) -> Answered {
    let (organization, id) = (visit.organization()?, path.into_inner().1);
    let typed = form.fields.typed();
    let changed = visit
        .write(move |tx, permit| addresses::change(tx, permit, id, &typed))
        .await?;
    match changed {
        Ok(None) => Err(Error::NotFound),
        Ok(Some(address)) => {
            let saying = Saying::new("accounting-address-saved").with("name", address.addressee());
            let list = urls::billing_addresses(organization);
            Ok(flash::go(&visit.guest, &saying, &list))
        }
        Err(problems) => {
            let (page, found) = visit
                .show(move |look, permit| addresses::find(look, permit, id))
                .await?;
            let address = found.ok_or(Error::NotFound)?;
            let view = wrong(&page, &form.fields, &problems);
            Page::refuse(&edit_page(&visit, page, (id, &address), view)?)
        }
    }
}

fn edit_page(
    visit: &Visit<ManageAccounting>,
    page: Page,
    (id, address): (BillingAddressId, &Address),
    form: FormView,
) -> Result<EditPage, Error> {
    let title = Saying::new("accounting-address-edit-title").with("name", address.addressee());
    let organization = visit.organization()?;
    Ok(EditPage {
        countries: countries::named(page.language),
        page: page.titled(&title),
        form,
        title,
        once: false,
        action: urls::billing_address(organization, id),
        cancel: urls::billing_addresses(organization),
    })
}
