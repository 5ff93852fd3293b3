//! Rows of `products`.

pub mod conditions;
mod terms;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::dsl;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Text};

use self::conditions::Condition;
use super::terms::Term;
use super::{Part, Product, State};
use crate::domain::access::{Object, OrganizationId, ProductId, Rights};
use crate::ground::db::schema::products;
use crate::ground::db::{Look, Tx, folded};
use crate::ground::failure::Answer;
use crate::ground::time::Moment;

pub(super) use self::terms::{add_term, lock, renew, terms, these};

type Columns = (
    (
        ProductId,
        OrganizationId,
        String,
        String,
        String,
        State,
        Moment,
    ),
    (Option<String>, i32, Option<i32>),
    (Option<NaiveDate>, Option<NaiveDate>, Option<i32>),
);
type Granted =
    dsl::Or<dsl::EqAny<products::id, Vec<ProductId>>, dsl::EqAny<products::kind, Vec<String>>>;

type Own = (
    products::id,
    products::organization_id,
    products::kind,
    products::name,
    products::name_key,
    products::state,
    products::created_at,
);
type Bought = (products::offer, products::quantity, products::anchor_day);
type Paid = (products::term_from, products::due_on, products::months);

const COLUMNS: (Own, Bought, Paid) = (
    (
        products::id,
        products::organization_id,
        products::kind,
        products::name,
        products::name_key,
        products::state,
        products::created_at,
    ),
    (products::offer, products::quantity, products::anchor_day),
    (products::term_from, products::due_on, products::months),
);

/// Where a list of products goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    /// The folded label of the last one shown.
    pub name_key: String,
    /// Its id.
    pub product: ProductId,
}

fn product((own, (offer, quantity, anchor_day), (from, until, months)): Columns) -> Product {
    let (id, organization, kind, name, name_key, state, created_at) = own;
    let term = from.zip(until).zip(months);
    Product {
        id,
        organization,
        kind,
        name,
        name_key,
        state,
        created_at,
        offer,
        quantity,
        anchor_day,
        term: term.map(|((starts_on, ends_on), months)| Term {
            starts_on,
            ends_on,
            months,
        }),
    }
}

/// On what these rights were granted.
pub(super) fn granted(rights: &Rights) -> Granted {
    let (mut ids, mut of_kinds) = (Vec::new(), Vec::new());
    for granted in rights.granted() {
        match &granted.object {
            Object::Product(id) => ids.push(*id),
            Object::Kind(kind) => of_kinds.push(kind.clone()),
        }
    }
    let one_by_one = products::id.eq_any(ids);
    one_by_one.or(products::kind.eq_any(of_kinds))
}

/// What these rights let one see of an organization.
fn seen(organization: OrganizationId, rights: &Rights) -> Condition {
    let own = products::organization_id.eq(organization);
    if rights.are_all() {
        return Box::new(own);
    }
    Box::new(own.and(granted(rights)))
}

pub(super) fn list(
    look: &mut Look<'_>,
    (organization, rights): (OrganizationId, &Rights),
    part: &Part,
) -> Answer<Vec<Product>> {
    let mut query = products::table
        .filter(seen(organization, rights))
        .select(COLUMNS)
        .order((products::name_key, products::id))
        .limit(part.count)
        .into_boxed();
    if !part.kind.is_empty() {
        query = query.filter(products::kind.eq(&part.kind));
    }
    if let Some(state) = part.state {
        query = query.filter(products::state.eq(state));
    }
    if !part.category.is_empty() {
        query = query.filter(conditions::of_category(&part.category));
    }
    if let Some(labelled) = conditions::labelled(&part.search) {
        query = query.filter(labelled);
    }
    if let Some(after) = &part.after {
        query = query.filter(
            dsl::sql::<Bool>("(products.name_key, products.id) > (")
                .bind::<Text, _>(&after.name_key)
                .sql(", ")
                .bind::<BigInt, _>(after.product)
                .sql(")"),
        );
    }
    let rows: Vec<Columns> = query.load(look.conn)?;
    Ok(rows.into_iter().map(product).collect())
}

pub(super) fn find(
    look: &mut Look<'_>,
    organization: OrganizationId,
    id: ProductId,
) -> Answer<Option<Product>> {
    let found: Option<Columns> = products::table
        .filter(products::organization_id.eq(organization))
        .filter(products::id.eq(id))
        .select(COLUMNS)
        .first(look.conn)
        .optional()?;
    Ok(found.map(product))
}

pub(super) fn counts(
    look: &mut Look<'_>,
    organization: OrganizationId,
    rights: &Rights,
) -> Answer<BTreeMap<String, i64>> {
    let rows: Vec<(String, i64)> = products::table
        .filter(seen(organization, rights))
        .group_by(products::kind)
        .select((products::kind, dsl::count_star()))
        .load(look.conn)?;
    Ok(rows.into_iter().collect())
}

/// Those that are not over.
pub(super) fn open(
    look: &mut Look<'_>,
    organization: OrganizationId,
    count: i64,
) -> Answer<Vec<Product>> {
    let rows: Vec<Columns> = products::table
        .filter(products::organization_id.eq(organization))
        .filter(products::state.ne(State::Terminated))
        .order((products::name_key, products::id))
        .limit(count)
        .select(COLUMNS)
        .load(look.conn)?;
    Ok(rows.into_iter().map(product).collect())
}

pub(super) fn open_count(look: &mut Look<'_>, organization: OrganizationId) -> Answer<i64> {
    Ok(products::table
        .filter(products::organization_id.eq(organization))
        .filter(products::state.ne(State::Terminated))
        .count()
        .get_result(look.conn)?)
}

pub(super) fn insert(tx: &mut Tx<'_>, product: &Product) -> Answer<()> {
    let row = (
        products::id.eq(product.id),
        products::organization_id.eq(product.organization),
        products::kind.eq(&product.kind),
        products::name.eq(&product.name),
        products::name_key.eq(&product.name_key),
        products::state.eq(product.state),
        products::created_at.eq(product.created_at),
        (
            products::offer.eq(&product.offer),
            products::quantity.eq(product.quantity),
            products::anchor_day.eq(product.anchor_day),
            products::term_from.eq(product.term.map(|term| term.starts_on)),
            products::due_on.eq(product.term.map(|term| term.ends_on)),
            products::months.eq(product.term.map(|term| term.months)),
        ),
    );
    diesel::insert_into(products::table)
        .values(row)
        .execute(tx.conn)?;
    Ok(())
}

/// The label of a product, which nobody changes until the transaction ends.
pub(super) fn lock_name(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    id: ProductId,
) -> Answer<Option<String>> {
    let query = products::table
        .filter(products::organization_id.eq(organization))
        .filter(products::id.eq(id))
        .select(products::name);
    Ok(crate::lock_row!(&mut *tx.conn, query)?)
}

pub(super) fn rename(tx: &mut Tx<'_>, id: ProductId, name: &str) -> Answer<()> {
    diesel::update(products::table.filter(products::id.eq(id)))
        .set((products::name.eq(name), products::name_key.eq(folded(name))))
        .execute(tx.conn)?;
    Ok(())
}
