//! `…/accounting/billing-addresses/new` and `…/accounting/billing-addresses/{address}`.

use actix_web::web::{Path, Query};
use askama::Template;
use serde::Deserialize;

use super::urls;
use crate::domain::access::OrganizationId;
use crate::domain::access::may::ManageAccounting;
use crate::domain::accounting::addresses::{self, Address, Field, Problem, Refusal};
use crate::domain::accounting::{BilledTo, BillingAddressId, OrderId};
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
    /// The button.
    save: Saying,
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
    /// The order whose checkout this is a step of; empty where it is none.
    order: String,
}

/// The order whose checkout leads here, if one does.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    order: String,
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
            order: String::new(),
        }
    }
}

impl Fields {
    /// The fields of whoever came on the way to a checkout.
    fn on_the_way(self, asked: &Asked) -> Self {
        let order = asked.order.clone();
        Self { order, ..self }
    }

    fn order(&self) -> Option<OrderId> {
        self.order.parse().ok()
    }

    /// Where the form leads in the end: back to the checkout, or to the list.
    fn home(&self, organization: OrganizationId) -> String {
        self.order().map_or_else(
            || urls::billing_addresses(organization),
            |order| urls::checkout(organization, order),
        )
    }

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
            .fill(
                "order",
                self.order()
                    .map_or_else(String::new, |order| order.to_string()),
            )
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
        form = form.wrong(name, page.language, &problem.saying());
    }
    form
}

/// Shows the empty form in the organization's country, filled in again when its session had ended.
pub async fn get_new(visit: Visit<ManageAccounting>, asked: Query<Asked>) -> Answered {
    let organization = visit.organization()?;
    let own = BilledTo::Organization;
    let (page, mut found) = visit
        .show(move |look, _| addresses::find_all(look, organization, &[own]))
        .await?;
    let country = found.remove(&own).map(|address| address.country);
    let empty = || Fields {
        country: country.unwrap_or_default(),
        ..Fields::default()
    };
    let kept: Option<Fields> = kept::take(&visit.guest.request, &visit.guest.app);
    let fields = kept.unwrap_or_else(|| empty().on_the_way(&asked));
    let title = Saying::new("accounting-address-new-title");
    Page::render(&new_page(page, organization, title, (&fields, &[])))
}

/// Adds the address.
pub async fn post_new(visit: Visit<ManageAccounting>, form: Form<Fields>) -> Answered {
    let organization = visit.organization()?;
    let home = form.fields.home(organization);
    let typed = form.fields.typed();
    let added = act_once(&visit, &form, move |tx, permit| {
        addresses::add(tx, permit, &typed)?;
        Ok(Outcome {
            address: home.clone(),
            saying: Saying::new("accounting-address-added").with("name", typed.addressee().trim()),
        })
    })
    .await?;
    match added {
        Ok(answer) => Ok(answer),
        Err(problems) => {
            let (page, ()) = visit.show(|_, _| Ok(())).await?;
            let title = Saying::new("accounting-address-new-title");
            let typed = (&form.fields, &problems[..]);
            Page::refuse(&new_page(page, organization, title, typed))
        }
    }
}

fn new_page(
    page: Page,
    organization: OrganizationId,
    title: Saying,
    (fields, problems): (&Fields, &[Problem]),
) -> EditPage {
    EditPage {
        countries: countries::named(page.language),
        form: wrong(&page, fields, problems),
        page: page.titled(&title),
        title,
        once: true,
        save: Saying::new("accounting-address-save"),
        action: urls::new_billing_address(organization),
        cancel: fields.home(organization),
    }
}

/// Shows an address, to be changed.
pub async fn get(
    visit: Visit<ManageAccounting>,
    path: Path<(String, BillingAddressId)>,
    asked: Query<Asked>,
) -> Answered {
    let (organization, id) = (visit.organization()?, path.into_inner().1);
    let (page, found) = visit
        .show(move |look, permit| addresses::find(look, permit, id))
        .await?;
    let address = found.ok_or(Error::NotFound)?;
    let kept: Option<Fields> = kept::take(&visit.guest.request, &visit.guest.app);
    let own = || Fields::from(address.clone()).on_the_way(&asked);
    let fields = kept.unwrap_or_else(own);
    let named = (organization, id, address.addressee());
    Page::render(&edit_page(page, named, (&fields, &[])))
}

/// Changes it. What was typed is not lost when somebody archived it meanwhile: it can be added anew.
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
    let problems = match changed {
        Ok(None) => return Err(Error::NotFound),
        Ok(Some(address)) => {
            let saying = Saying::new("accounting-address-saved").with("name", address.addressee());
            let home = form.fields.home(organization);
            return Ok(flash::go(&visit.guest, &saying, &home));
        }
        Err(problems) => problems,
    };
    let (page, found) = visit
        .show(move |look, permit| addresses::archiving(look, permit, id))
        .await?;
    let address = found.ok_or(Error::NotFound)?.address;
    let typed = (&form.fields, &problems[..]);
    let archived = |problem: &Problem| problem.refusal == Refusal::Archived;
    if problems.iter().any(archived) {
        let title = edit_title(address.addressee());
        let page = new_page(page, organization, title, typed);
        return Page::refuse(&EditPage {
            save: Saying::new("accounting-address-save-as-new"),
            ..page
        });
    }
    let named = (organization, id, address.addressee());
    Page::refuse(&edit_page(page, named, typed))
}

fn edit_title(addressee: &str) -> Saying {
    Saying::new("accounting-address-edit-title").with("name", addressee)
}

fn edit_page(
    page: Page,
    (organization, id, addressee): (OrganizationId, BillingAddressId, &str),
    (fields, problems): (&Fields, &[Problem]),
) -> EditPage {
    let title = edit_title(addressee);
    EditPage {
        countries: countries::named(page.language),
        form: wrong(&page, fields, problems),
        page: page.titled(&title),
        title,
        once: false,
        save: Saying::new("accounting-address-save"),
        action: urls::billing_address(organization, id),
        cancel: fields.home(organization),
    }
}
