//! Asking all rows whether what must hold does.

use diesel::prelude::*;
use diesel::sql_types::Text;
use sha2::{Digest, Sha256};

use crate::ground::db::Look;
use crate::ground::db::schema::{documents, invoices};
use crate::ground::failure::Answer;

/// How many documents are looked at in one go.
const AT_A_TIME: i64 = 50;

/// A row that breaks a rule.
#[derive(QueryableByName)]
pub(in super::super) struct Found {
    #[diesel(sql_type = Text)]
    pub(in super::super) found: String,
}

/// The first row that a rule's query finds.
pub(in super::super) fn first(look: &mut Look<'_>, query: &str) -> Answer<Option<Found>> {
    let one = format!("{query} LIMIT 1");
    Ok(diesel::sql_query(one).get_result(look.conn).optional()?)
}

/// Hashes the bytes of every document again; says the numbers of those that are others.
pub(in super::super) fn documents(
    look: &mut Look<'_>,
    mut other: impl FnMut(String),
) -> Answer<()> {
    let mut after = 0_i64;
    loop {
        let rows: Vec<(i64, String, String, Vec<u8>)> = documents::table
            .inner_join(invoices::table)
            .filter(documents::invoice_id.gt(after))
            .order(documents::invoice_id)
            .limit(AT_A_TIME)
            .select((
                documents::invoice_id,
                invoices::number,
                documents::hash,
                documents::bytes,
            ))
            .load(look.conn)?;
        let Some((last, ..)) = rows.last() else {
            return Ok(());
        };
        after = *last;
        for (_, number, hash, bytes) in rows {
            if data_encoding::HEXLOWER.encode(&Sha256::digest(&bytes)) != hash {
                other(number);
            }
        }
    }
}
