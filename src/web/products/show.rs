//! `…/products/{product}`: what it is, and what one may do with it.

use askama::Template;

use super::list::tag;
use super::urls;
use crate::domain::access::may;
use crate::domain::products;
use crate::ground::i18n::{Saying, formats};
use crate::web::frame::{Answered, Page, Visit};

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
    technical: bool,
    statistics: bool,
    rename: String,
}

/// Shows a product.
pub async fn get(visit: Visit<may::SeeProduct>) -> Answered {
    let (page, (product, uses, organization)) = visit
        .show(|look, permit| {
            let product = products::find(look, permit)?;
            let organization = permit.member()?.organization;
            Ok((product, permit.product()?.uses, organization))
        })
        .await?;
    let page = page
        .titled(&Saying::new("products-title"))
        .named(&product.name)
        .at_products(&product.kind, "");
    let found = page.catalog.kind(&product.kind);
    let kind = found.map(|(_, kind)| kind);
    let group = found.map(|(group, _)| group.name.clone());
    let kind_name = kind.map(|kind| kind.name.clone());
    let statistics = uses.statistics && kind.is_some_and(|kind| kind.statistics);
    Page::render(&ShowPage {
        of_kind: urls::of_kind(organization, &product.kind),
        rename: urls::name(organization, product.id),
        category: group.unwrap_or_default(),
        state: page.language.say(&product.state.saying()),
        tag: tag(product.state),
        since: formats::date(page.language, page.zone, product.created_at),
        technical: uses.technical,
        statistics,
        kind: kind_name.unwrap_or(product.kind),
        name: product.name,
        page,
    })
}
