//! Documents of invoices: drawn outside any transaction, stored once.
//!
//! Whatever goes wrong here, the invoice and its payment stand: the document follows.

use std::sync::atomic::{AtomicBool, Ordering};

use super::{read, write};
use crate::documents::{Paper, Press};
use crate::domain::access::{self, Job};
use crate::domain::accounting::invoices;
use crate::domain::accounting::invoices::documents::{self, Claimed};
use crate::ground::db::Db;
use crate::ground::failure::Answer;

/// Draws what is due, one after the other, until nothing is or the program stops.
pub(super) async fn round(db: &Db, press: &Press, stopping: &AtomicBool) -> Answer<()> {
    while !stopping.load(Ordering::SeqCst) {
        let claimed = write(db, |tx| {
            let permit = access::system(tx, &Job::Drawings);
            documents::claim(tx, &permit)
        });
        let Some(claimed) = claimed.await? else { break };
        if let Err(failure) = draw(db, press, claimed).await {
            put_off(db, claimed, failure.to_string()).await?;
        }
    }
    Ok(())
}

async fn draw(db: &Db, press: &Press, claimed: Claimed) -> Answer<()> {
    let whole = read(db, move |look| {
        let permit = access::system(look, &Job::Drawings);
        invoices::load(look, &permit, claimed.invoice)
    });
    let whole = whole.await?;
    let bytes = press.draw(Paper::from(&whole)).await?;
    let size = bytes.len();
    let stored = write(db, move |tx| {
        let permit = access::system(tx, &Job::Drawings);
        documents::store(tx, &permit, claimed.invoice, &bytes)
    });
    let number = &whole.invoice.number;
    if stored.await? {
        tracing::info!(number, size, "document drawn");
    } else {
        tracing::warn!(number, "another server had drawn this document: it stays");
    }
    Ok(())
}

async fn put_off(db: &Db, claimed: Claimed, reason: String) -> Answer<()> {
    let (id, attempts) = (claimed.invoice, claimed.attempts);
    tracing::warn!(invoice.id = %id, attempts, reason, "a document was put off");
    let mine = write(db, move |tx| {
        let permit = access::system(tx, &Job::Drawings);
        documents::put_off(tx, &permit, &claimed, &reason)
    });
    if !mine.await? {
        tracing::warn!(invoice.id = %id, "another server has this document now: the lease had ended");
    }
    Ok(())
}
