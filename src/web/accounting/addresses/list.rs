//! `…/accounting/billing-addresses`.

use askama::Template;
use serde::Deserialize;

use super::urls;
use crate::domain::access::may::ManageAccounting;
use crate::domain::access::{OrganizationId, Right};
use crate::domain::accounting::BilledTo;
use crate::domain::accounting::addresses::{self, Choice};
use crate::domain::organizations::{countries, vat};
use crate::ground::failure::{Never, No};
use crate::ground::i18n::Saying;
use crate::web::accounting::billed_to;
use crate::web::frame::{Answered, Error, Form, FormView, Page, Visit, flash};

#[derive(Template)]
#[template(path = "accounting/addresses_list.html")]
struct ListPage {
    page: Page,
    organization: OrganizationId,
    form: FormView,
    rows: Vec<Row>,
}

struct Row {
    /// The value of the form that sets the default.
    id: String,
    /// Whether it is the organization's own.
    own: bool,
    preset: bool,
    complete: bool,
    addressee: String,
    /// What stands under the addressee, line by line.
    lines: Vec<String>,
    vat_number: String,
    email: String,
    reference: String,
    /// Where it is changed; empty for whoever may not.
    edit: String,
    /// Where it is archived; empty for the organization's own.
    archive: String,
}

/// Which address is the default from now on.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Preset {
    address: String,
}

/// Shows the addresses, the organization's own first.
pub async fn get(visit: Visit<ManageAccounting>) -> Answered {
    Page::render(&template(&visit, FormView::new()).await?)
}

/// Sets the default.
pub async fn post(visit: Visit<ManageAccounting>, form: Form<Preset>) -> Answered {
    let organization = visit.organization()?;
    let chosen = billed_to::read(&form.fields.address);
    let preset = visit
        .write(move |tx, permit| {
            let found = chosen.map(|chosen| addresses::preset(tx, permit, chosen));
            Ok::<_, No<Never>>(found.transpose()?.flatten())
        })
        .await?;
    let Ok(preset) = preset;
    let Some(address) = preset else {
        let mut page = template(&visit, FormView::new()).await?;
        let gone = Saying::new("accounting-address-gone");
        page.form = page.form.wrong("", page.page.language, &gone);
        return Page::refuse(&page);
    };
    let saying = Saying::new("accounting-address-preset").with("name", address.addressee());
    let list = urls::billing_addresses(organization);
    Ok(flash::go(&visit.guest, &saying, &list))
}

async fn template(visit: &Visit<ManageAccounting>, form: FormView) -> Result<ListPage, Error> {
    let organization = visit.organization()?;
    let (page, (choices, edits)) = visit
        .show(move |look, permit| {
            let edits = permit.member()?.may(Right::EditOrganization);
            Ok((addresses::list(look, organization)?, edits))
        })
        .await?;
    let rows = choices
        .iter()
        .map(|one| row(&page, organization, one, edits));
    Ok(ListPage {
        rows: rows.collect(),
        page: page.titled(&Saying::new("accounting-addresses")),
        organization,
        form,
    })
}

fn row(page: &Page, organization: OrganizationId, choice: &Choice, edits: bool) -> Row {
    let address = &choice.address;
    let edit = billed_to::place(organization, choice.billed_to, edits);
    let archived = choice.billed_to.id();
    let archive = archived.map(|id| urls::archive_billing_address(organization, id));
    let addressee = address.addressee().to_owned();
    let country = countries::name(&address.country).map(|name| page.language.say(&name));
    let lines = address.lines().into_iter().chain(country);
    Row {
        id: billed_to::word(choice.billed_to),
        own: choice.billed_to == BilledTo::Organization,
        preset: choice.preset,
        complete: address.is_complete(),
        lines: lines.skip_while(|line| *line == addressee).collect(),
        addressee,
        vat_number: vat::shown(&address.vat_number, page.language),
        email: address.email.clone(),
        reference: address.reference.clone(),
        edit: edit.unwrap_or_default(),
        archive: archive.unwrap_or_default(),
    }
}
