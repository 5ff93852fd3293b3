//! Rows of `categories` and `kinds`.

mod offers;

use diesel::prelude::*;

use super::{Catalog, Category, Kind, Names, Wrong, parse_names};
use crate::domain::access::{OrganizationId, Rights};
use crate::domain::products::queries::granted;
use crate::ground::db::schema::{categories, grants, kinds, products};
use crate::ground::db::{Look, Tx, both, lock_rows};
use crate::ground::failure::{Answer, Failure};

pub(super) use self::offers::{
    offers, prices, put_offer, put_price, put_rate, remove_price, remove_rate, vat_rates,
};

type KindColumns = (String, String, String, bool);

fn text(names: &Names) -> Answer<String> {
    serde_json::to_string(names)
        .map_err(|error| Failure::Inconsistent(format!("a name of the catalog: {error}")))
}

fn category((word, said): (String, String)) -> Answer<Category> {
    let names = parse_names(&said)?;
    Ok(Category { word, names })
}

fn kind((word, category, said, statistics): KindColumns) -> Answer<Kind> {
    Ok(Kind {
        word,
        category,
        names: parse_names(&said)?,
        statistics,
    })
}

/// The kinds with their categories, in the order of the catalog: all, or those seen.
pub(super) fn load(
    look: &mut Look<'_>,
    of: Option<(OrganizationId, &Rights)>,
) -> Answer<Vec<(Category, Kind)>> {
    let mut query = kinds::table
        .inner_join(categories::table)
        .order((categories::position, kinds::position))
        .select((
            (categories::word, categories::names),
            (
                kinds::word,
                kinds::category,
                kinds::names,
                kinds::statistics,
            ),
        ))
        .into_boxed();
    if let Some((organization, rights)) = of {
        let held = products::table
            .filter(products::organization_id.eq(organization))
            .filter(granted(rights))
            .select(products::kind);
        query = query.filter(kinds::word.eq_any(held));
    }
    let rows: Vec<((String, String), KindColumns)> = query.load(look.conn)?;
    rows.into_iter()
        .map(|(of, own)| Ok((category(of)?, kind(own)?)))
        .collect()
}

/// The catalog as it is; two imports come one after the other.
pub(super) fn lock(tx: &mut Tx<'_>) -> Answer<Catalog> {
    let query = categories::table
        .order(categories::position)
        .select((categories::word, categories::names));
    let rows: Vec<(String, String)> = lock_rows!(&mut *tx.conn, query)?;
    let of = kinds::table.order(kinds::position).select((
        kinds::word,
        kinds::category,
        kinds::names,
        kinds::statistics,
    ));
    let own: Vec<KindColumns> = lock_rows!(&mut *tx.conn, of)?;
    let mut catalog = Catalog {
        categories: rows.into_iter().map(category).collect::<Answer<_>>()?,
        kinds: own.into_iter().map(kind).collect::<Answer<_>>()?,
        ..Catalog::default()
    };
    offers::lock(tx, &mut catalog)?;
    Ok(catalog)
}

/// Which of these kinds products or grants refer to.
pub(super) fn kinds_in_use(tx: &mut Tx<'_>, words: &[String]) -> Answer<Vec<Wrong>> {
    let mut found = Vec::new();
    for word in words {
        let products = products::table
            .filter(products::kind.eq(word))
            .count()
            .get_result(tx.conn)?;
        let grants = grants::table
            .filter(grants::kind.eq(word))
            .count()
            .get_result(tx.conn)?;
        if products > 0 || grants > 0 {
            found.push(Wrong::KindInUse {
                kind: word.clone(),
                products,
                grants,
            });
        }
    }
    Ok(found)
}

/// Which of these offers products refer to.
pub(super) fn offers_in_use(tx: &mut Tx<'_>, words: &[String]) -> Answer<Vec<Wrong>> {
    let mut found = Vec::new();
    for word in words {
        let products = products::table
            .filter(products::offer.eq(word))
            .count()
            .get_result(tx.conn)?;
        if products > 0 {
            let offer = word.clone();
            found.push(Wrong::OfferInUse { offer, products });
        }
    }
    Ok(found)
}

fn place(position: usize) -> i32 {
    i32::try_from(position).unwrap_or(i32::MAX)
}

pub(super) fn put_category(tx: &mut Tx<'_>, position: usize, category: &Category) -> Answer<()> {
    let said = (
        categories::position.eq(place(position)),
        categories::names.eq(text(&category.names)?),
    );
    let row = (categories::word.eq(&category.word), said.clone());
    both!(&mut *tx.conn, |c| diesel::insert_into(categories::table)
        .values(row)
        .on_conflict(categories::word)
        .do_update()
        .set(said)
        .execute(c))?;
    Ok(())
}

pub(super) fn put_kind(tx: &mut Tx<'_>, position: usize, kind: &Kind) -> Answer<()> {
    let said = (
        kinds::category.eq(&kind.category),
        kinds::position.eq(place(position)),
        kinds::names.eq(text(&kind.names)?),
        kinds::statistics.eq(kind.statistics),
    );
    let row = (kinds::word.eq(&kind.word), said.clone());
    both!(&mut *tx.conn, |c| diesel::insert_into(kinds::table)
        .values(row)
        .on_conflict(kinds::word)
        .do_update()
        .set(said)
        .execute(c))?;
    Ok(())
}

/// Takes out what the file does not have: what refers to another first.
pub(super) fn remove_others(tx: &mut Tx<'_>, catalog: &Catalog) -> Answer<()> {
    offers::remove_others(tx, catalog)?;
    let own: Vec<&str> = catalog.kinds.iter().map(|one| one.word.as_str()).collect();
    diesel::delete(kinds::table.filter(kinds::word.ne_all(own))).execute(tx.conn)?;
    let own: Vec<&str> = catalog
        .categories
        .iter()
        .map(|one| one.word.as_str())
        .collect();
    diesel::delete(categories::table.filter(categories::word.ne_all(own))).execute(tx.conn)?;
    Ok(())
}
