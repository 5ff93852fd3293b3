//! `…/accounting/billing-addresses/{address}/archive`: what archiving changes, and the button.

use actix_web::web::Path;
use askama::Template;

use super::urls;
use crate::domain::access::may::ManageAccounting;
use crate::domain::accounting::BillingAddressId;
use crate::domain::accounting::addresses;
use crate::ground::failure::{Never, No};
use crate::ground::i18n::Saying;
use crate::web::accounting::Nothing;
use crate::web::frame::{Answered, Error, Form, Page, Visit, flash};

#[derive(Template)]
#[template(path = "accounting/addresses_archive.html")]
struct ArchivePage {
    page: Page,
    name: String,
    /// The default from then on, where it is the default now.
    next_default: Option<String>,
    products: i64,
    address: String,
    list: String,
}

/// Shows what archiving changes; an address that is archived has only the list.
pub async fn get(
    visit: Visit<ManageAccounting>,
    path: Path<(String, BillingAddressId)>,
) -> Answered {
    let (organization, id) = (visit.organization()?, path.into_inner().1);
    let (page, found) = visit
        .show(move |look, permit| addresses::archiving(look, permit, id))
        .await?;
    let archiving = found.ok_or(Error::NotFound)?;
    let list = urls::billing_addresses(organization);
    if archiving.archived {
        return Ok(flash::see_other(&list));
    }
    let name = archiving.address.addressee().to_owned();
    let next_default = archiving.next_default.as_ref();
    Page::render(&ArchivePage {
        page: page.titled(&Saying::new("accounting-address-archive-title").with("name", &name)),
        next_default: next_default.map(|address| address.addressee().to_owned()),
        products: archiving.products,
        address: urls::archive_billing_address(organization, id),
        name,
        list,
    })
}

/// Archives the address; the same again says the same.
pub async fn post(
    visit: Visit<ManageAccounting>,
    path: Path<(String, BillingAddressId)>,
    _: Form<Nothing>,
) -> Answered {
    let (organization, id) = (visit.organization()?, path.into_inner().1);
    let archived = visit
        .write(move |tx, permit| Ok::<_, No<Never>>(addresses::archive(tx, permit, id)?))
        .await?;
    let Ok(found) = archived;
    let archived = found.ok_or(Error::NotFound)?;
    let saying = match &archived.next_default {
        None => Saying::new("accounting-address-archived"),
        Some(next) => {
            Saying::new("accounting-address-archived-default").with("default", next.addressee())
        }
    };
    let saying = saying.with("name", archived.address.addressee());
    let list = urls::billing_addresses(organization);
    Ok(flash::go(&visit.guest, &saying, &list))
}
