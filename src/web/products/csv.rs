//! `…/products.csv`: the list as a file.

use std::collections::BTreeMap;

use actix_web::web::Query;

use super::list::Asked;
use crate::domain::access::{Person, may};
use crate::domain::products::{self, Cursor, Names, Part, Product};
use crate::ground::i18n::{Language, Saying};
use crate::ground::time::Moment;
use crate::web::frame::csv::{self, BATCH, File, Lines};
use crate::web::frame::{Answered, Error, Visit};

/// The head of the file, in the order of the cells.
const HEAD: [&str; 6] = [
    "products-name",
    "products-kind",
    "products-offer",
    "products-state",
    "products-ends",
    "products-quantity",
];

/// A product with what the catalog calls its kind and its offer.
struct Row {
    product: Product,
    kind: Option<Names>,
    offer: Option<Names>,
}

/// Answers the products that are asked for: those that the list shows to the same member.
pub async fn get(visit: Visit<may::SeeName>, asked: Query<Asked>) -> Answered {
    let asked = asked.into_inner().tidied();
    let (person, (first, now)) = batch(&visit, &asked, None).await?;
    let day = now.utc().with_timezone(&visit.guest.app.zone());
    let file = File {
        name: format!("products-{}.csv", day.format("%Y-%m-%d")),
        head: HEAD
            .map(|key| person.language.say(&Saying::new(key)))
            .into(),
    };
    let guest = visit.guest.clone();
    let lines = Chosen {
        visit,
        asked,
        language: person.language,
    };
    csv::answer(&guest, &file, lines, first)
}

async fn batch(
    visit: &Visit<may::SeeName>,
    asked: &Asked,
    after: Option<Cursor>,
) -> Result<(Person, (Vec<Row>, Moment)), Error> {
    let part = Part {
        after,
        count: BATCH,
        ..asked.part()
    };
    visit
        .look(move |look, permit| {
            let listed = products::list(look, permit, &part)?;
            let shelves = products::shelves(look, permit.member()?, permit.person().id)?;
            let kinds = shelves.into_iter().flat_map(|shelf| shelf.kinds);
            let kinds: BTreeMap<String, Names> =
                kinds.map(|kind| (kind.word, kind.names)).collect();
            let row = |(product, _): (Product, _)| Row {
                kind: kinds.get(&product.kind).cloned(),
                offer: (product.offer.as_ref())
                    .and_then(|word| listed.offers.get(word))
                    .cloned(),
                product,
            };
            Ok((listed.rows.into_iter().map(row).collect(), look.now))
        })
        .await
}

/// The lines that were asked for.
struct Chosen {
    visit: Visit<may::SeeName>,
    asked: Asked,
    language: Language,
}

impl Lines for Chosen {
    type Line = Row;

    async fn batch(&self, last: Option<&Row>) -> Result<Vec<Row>, Error> {
        let after = last.map(|row| Cursor {
            name_key: row.product.name_key.clone(),
            product: row.product.id,
        });
        Ok(batch(&self.visit, &self.asked, after).await?.1.0)
    }

    fn cells(&self, row: &Row) -> Vec<String> {
        let said = |names: &Option<Names>| {
            let name = names.as_ref().map(|names| names.of(self.language));
            name.unwrap_or_default().to_owned()
        };
        let product = &row.product;
        vec![
            product.name.clone(),
            row.kind
                .as_ref()
                .map_or(product.kind.as_str(), |names| names.of(self.language))
                .to_owned(),
            said(&row.offer),
            self.language.say(&product.state.saying()),
            product
                .term
                .map(|term| term.ends_on.to_string())
                .unwrap_or_default(),
            product.quantity.to_string(),
        ]
    }
}
