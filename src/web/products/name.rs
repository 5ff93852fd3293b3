//! `…/products/{product}/name`: the label that the customer reads.

use askama::Template;
use serde::Deserialize;

use super::urls;
use crate::domain::access::{OrganizationId, may};
use crate::domain::products::{self, Product};
use crate::ground::i18n::Saying;
use crate::web::frame::{Answered, Error, Form, FormView, Page, Visit, flash, kept};

#[derive(Template)]
#[template(path = "products/name.html")]
struct NamePage {
    page: Page,
    form: FormView,
    old: String,
    address: String,
    back: String,
}

/// What was typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct Fields {
    name: String,
}

/// Shows the label, to be changed.
pub async fn get(visit: Visit<may::ManageProduct>) -> Answered {
    let (page, found) = load(&visit).await?;
    let kept: Option<Fields> = kept::take(&visit.guest.request, &visit.guest.app);
    let typed = kept.map_or_else(|| found.0.name.clone(), |fields| fields.name);
    Page::render(&template(page, &found, FormView::new().fill("name", typed)))
}

/// Keeps another label.
pub async fn post(visit: Visit<may::ManageProduct>, form: Form<Fields>) -> Answered {
    let name = form.fields.name.clone();
    let renamed = visit
        .write(move |tx, permit| {
            products::rename(tx, permit, &name)?;
            Ok(urls::show(
                permit.member()?.organization,
                permit.product()?.id,
            ))
        })
        .await?;
    match renamed {
        Ok(address) => {
            let saying = Saying::new("products-renamed").with("name", form.fields.name.trim());
            Ok(flash::go(&visit.guest, &saying, &address))
        }
        Err(refusal) => {
            let (page, found) = load(&visit).await?;
            let form = FormView::new().fill("name", form.fields.name);
            let form = form.wrong("name", page.language, &refusal.saying());
            Page::refuse(&template(page, &found, form))
        }
    }
}

async fn load(
    visit: &Visit<may::ManageProduct>,
) -> Result<(Page, (Product, OrganizationId)), Error> {
    visit
        .show(|look, permit| {
            let product = products::find(look, permit)?;
            Ok((product, permit.member()?.organization))
        })
        .await
}

fn template(
    page: Page,
    (product, organization): &(Product, OrganizationId),
    form: FormView,
) -> NamePage {
    NamePage {
        page: page
            .named(&product.name)
            .titled(&Saying::new("products-rename"))
            .at_products(&product.kind, ""),
        form,
        old: product.name.clone(),
        address: urls::name(*organization, product.id),
        back: urls::show(*organization, product.id),
    }
}
