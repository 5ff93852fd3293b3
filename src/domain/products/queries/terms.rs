//! Rows of `terms`, and the term of a product.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{COLUMNS, Columns, product};
use crate::domain::access::{OrganizationId, ProductId};
use crate::domain::products::catalog::parse_names;
use crate::domain::products::terms::Term;
use crate::domain::products::{PastTerm, Product, TermId};
use crate::ground::db::schema::{offers, products, terms};
use crate::ground::db::{Look, Tx, lock_rows};
use crate::ground::failure::Answer;
use crate::ground::money::{Currency, Money};

pub(in crate::domain::products) fn these(
    look: &mut Look<'_>,
    organization: OrganizationId,
    ids: &[ProductId],
) -> Answer<Vec<Product>> {
    let rows: Vec<Columns> = products::table
        .filter(products::organization_id.eq(organization))
        .filter(products::id.eq_any(ids.to_vec()))
        .order(products::id)
        .select(COLUMNS)
        .load(look.conn)?;
    Ok(rows.into_iter().map(product).collect())
}

pub(in crate::domain::products) fn lock(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    ids: &[ProductId],
) -> Answer<Vec<Product>> {
    let query = products::table
        .filter(products::organization_id.eq(organization))
        .filter(products::id.eq_any(ids.to_vec()))
        .order(products::id)
        .select(COLUMNS);
    let rows: Vec<Columns> = lock_rows!(&mut *tx.conn, query)?;
    Ok(rows.into_iter().map(product).collect())
}

/// Keeps the term, the anchor day and the state of a product.
pub(in crate::domain::products) fn renew(tx: &mut Tx<'_>, product: &Product) -> Answer<()> {
    diesel::update(products::table.filter(products::id.eq(product.id)))
        .set((
            products::state.eq(product.state),
            products::anchor_day.eq(product.anchor_day),
            products::term_from.eq(product.term.map(|term| term.starts_on)),
            products::due_on.eq(product.term.map(|term| term.ends_on)),
            products::months.eq(product.term.map(|term| term.months)),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Adds to the history; a product that has no offer has none.
pub(in crate::domain::products) fn add_term(
    tx: &mut Tx<'_>,
    product: &Product,
    term: &Term,
    price: Option<Money>,
) -> Answer<()> {
    let id: TermId = tx.draw();
    let row = (
        terms::id.eq(id),
        terms::product_id.eq(product.id),
        terms::organization_id.eq(product.organization),
        terms::starts_on.eq(term.starts_on),
        terms::ends_on.eq(term.ends_on),
        terms::months.eq(term.months),
        terms::offer.eq(product.offer.clone().unwrap_or_default()),
        terms::amount.eq(price.map(Money::minor)),
        terms::currency.eq(price.map(Money::currency)),
        terms::created_at.eq(tx.now),
    );
    diesel::insert_into(terms::table)
        .values(row)
        .execute(tx.conn)?;
    Ok(())
}

type TermColumns = (
    NaiveDate,
    NaiveDate,
    i32,
    String,
    Option<i64>,
    Option<Currency>,
);

fn past((starts_on, ends_on, months, offer, amount, currency): TermColumns) -> Answer<PastTerm> {
    let price = amount.zip(currency);
    Ok(PastTerm {
        term: Term {
            starts_on,
            ends_on,
            months,
        },
        offer: parse_names(&offer)?,
        price: price.map(|(amount, currency)| Money::new(amount, currency)),
    })
}

/// The last ones first.
pub(in crate::domain::products) fn terms(
    look: &mut Look<'_>,
    (organization, product): (OrganizationId, ProductId),
    count: i64,
) -> Answer<Vec<PastTerm>> {
    let rows: Vec<TermColumns> = terms::table
        .inner_join(offers::table)
        .filter(terms::organization_id.eq(organization))
        .filter(terms::product_id.eq(product))
        .order(terms::starts_on.desc())
        .limit(count)
        .select((
            terms::starts_on,
            terms::ends_on,
            terms::months,
            offers::names,
            terms::amount,
            terms::currency,
        ))
        .load(look.conn)?;
    rows.into_iter().map(past).collect()
}
