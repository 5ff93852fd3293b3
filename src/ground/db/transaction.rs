//! The two transactions: one that looks and one that changes.

use std::ops::{Deref, DerefMut};

use chrono::{NaiveDate, NaiveDateTime, TimeDelta, TimeZone};
use chrono_tz::Tz;
use diesel::connection::{AnsiTransactionManager, TransactionManager};
use diesel::result::{DatabaseErrorKind, Error};

use super::Conn;
use crate::ground::actor::Actor;
use crate::ground::failure::{Answer, No};
use crate::ground::ids;
use crate::ground::time::Moment;

/// A transaction that looks. It carries *now* and *who*, so that rules need no other clock.
pub struct Look<'tx> {
    /// The connection; only queries use it.
    pub conn: &'tx mut Conn,
    /// The instant at which the transaction began.
    pub now: Moment,
    /// The provider's time zone, in which terms begin and end.
    pub zone: Tz,
    /// Who acts, from where.
    pub actor: Actor,
    /// Whether this is the beginning of a transaction that changes: what it rests on is locked then.
    pub changes: bool,
}

impl Look<'_> {
    /// The date of the provider: terms, due dates and ends of rights are dates.
    pub fn today(&self) -> NaiveDate {
        self.day_of(self.now)
    }

    /// The date of the provider at a moment.
    pub fn day_of(&self, moment: Moment) -> NaiveDate {
        moment.utc().with_timezone(&self.zone).date_naive()
    }

    /// When a date of the provider begins: at midnight, or where the clocks leave it out soon after.
    pub fn beginning_of(&self, date: NaiveDate) -> Moment {
        let midnight = NaiveDateTime::from(date);
        let local = (0..4).find_map(|halves| {
            let local = midnight + TimeDelta::minutes(30 * halves);
            self.zone.from_local_datetime(&local).earliest()
        });
        local.map_or_else(|| midnight.and_utc().into(), |local| local.to_utc().into())
    }
}

/// What is done when the body has ended, before the commit.
type Last = Box<dyn FnOnce(&mut Tx<'_>) -> Answer<()>>;

/// A transaction that changes; it can do all that one that looks can.
pub struct Tx<'tx> {
    look: Look<'tx>,
    last: Vec<(String, Last)>,
}

impl<'tx> Deref for Tx<'tx> {
    type Target = Look<'tx>;

    fn deref(&self) -> &Look<'tx> {
        &self.look
    }
}

impl<'tx> DerefMut for Tx<'tx> {
    fn deref_mut(&mut self) -> &mut Look<'tx> {
        &mut self.look
    }
}

impl Tx<'_> {
    /// Draws an identifier for something made now.
    pub fn draw<Id: From<i64>>(&self) -> Id {
        ids::draw(self.now).into()
    }

    /// Puts something off until the body has ended; what was put off is done in the order of `place`,
    /// and in the order of putting off where the places are the same.
    pub fn at_last(
        &mut self,
        place: String,
        work: impl FnOnce(&mut Tx<'_>) -> Answer<()> + 'static,
    ) {
        self.last.push((place, Box::new(work)));
    }

    fn finish(&mut self) -> Answer<()> {
        let mut last = std::mem::take(&mut self.last);
        last.sort_by(|(one, _), (other, _)| one.cmp(other));
        for (_, work) in last {
            work(self)?;
        }
        Ok(())
    }
}

pub(super) fn run_read<T, R>(
    conn: &mut Conn,
    (now, zone): (Moment, Tz),
    actor: Actor,
    body: impl Fn(&mut Look<'_>) -> Result<T, No<R>>,
) -> Result<T, No<R>> {
    begin(
        conn,
        "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        "BEGIN DEFERRED",
    )?;
    let ended = body(&mut Look {
        conn,
        now,
        zone,
        actor,
        changes: false,
    });
    // Nothing was changed, so the two ways to end are one; a refusal is an answer as well.
    rollback(conn);
    ended
}

pub(super) fn run_write<T, R>(
    conn: &mut Conn,
    (now, zone): (Moment, Tz),
    actor: Actor,
    body: &impl Fn(&mut Tx<'_>) -> Result<T, No<R>>,
) -> Result<T, No<R>> {
    // IMMEDIATE: a transaction that reads first and then wants to write loses on SQLite (9 of 10, measured).
    begin(
        conn,
        "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE",
        "BEGIN IMMEDIATE",
    )?;
    let look = Look {
        conn: &mut *conn,
        now,
        zone,
        actor,
        changes: true,
    };
    let mut tx = Tx {
        look,
        last: Vec::new(),
    };
    let ended = body(&mut tx).and_then(|done| Ok(tx.finish().map(|()| done)?));
    drop(tx);
    if ended.is_ok() {
        commit(conn).inspect_err(|_| rollback(conn))?;
    } else {
        rollback(conn);
    }
    ended
}

fn begin(conn: &mut Conn, postgres: &str, sqlite: &str) -> Result<(), Error> {
    match conn {
        Conn::Pg(c) => AnsiTransactionManager::begin_transaction_sql(c, postgres),
        Conn::Sqlite(c) => AnsiTransactionManager::begin_transaction_sql(c, sqlite),
    }
}

fn commit(conn: &mut Conn) -> Result<(), Error> {
    match conn {
        Conn::Pg(c) => AnsiTransactionManager::commit_transaction(c),
        Conn::Sqlite(c) => AnsiTransactionManager::commit_transaction(c),
    }
}

fn rollback(conn: &mut Conn) {
    let ended = match conn {
        Conn::Pg(c) => AnsiTransactionManager::rollback_transaction(c),
        Conn::Sqlite(c) => AnsiTransactionManager::rollback_transaction(c),
    };
    if let Err(error) = ended {
        // The pool throws the connection away: its transaction is open or in error.
        tracing::warn!(%error, "a transaction could not be rolled back");
    }
}

/// Whether the engine refused because transactions could not be put in an order.
pub(super) fn out_of_order(error: &Error) -> bool {
    match error {
        Error::DatabaseError(DatabaseErrorKind::SerializationFailure, _) => true,
        Error::DatabaseError(_, info) => info.message().contains("deadlock detected"),
        _ => false,
    }
}
