//! The database: two engines behind one text, readers that cannot write, one way to write.

mod connect;
mod constraint;
mod engines;
mod id;
mod instant;
mod lease;
pub mod migrate;
pub mod schema;
mod search;
mod transaction;
mod words;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use chrono_tz::Tz;
use r2d2::PooledConnection;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

pub use self::connect::Target;
use self::connect::{Manager, Side};
pub use self::constraint::Constraint;
pub use self::engines::Conn;
pub use self::lease::pause;
pub use self::search::{containing, folded};
pub use self::transaction::{Look, Tx};
use crate::ground::actor::Actor;
use crate::ground::failure::{Answer, Failure, No};
use crate::ground::time::{Clock, Stopwatch};
pub use crate::{
    both, free, id, insert_or_ignore, instant, lock_row, lock_rows, put_off, share_row, take_lease,
    words,
};

/// What a database answers when it does not do as it was told.
pub type DatabaseError = diesel::result::Error;

/// How long a visit waits for a place before it is told to come back.
const PATIENCE: Duration = Duration::from_secs(5);
/// How often a transaction is run again after the engine refused to put it in order with others.
const ATTEMPTS: u32 = 5;

/// The pools of one database and the clock its transactions carry.
#[derive(Clone)]
pub struct Db {
    inner: Arc<Inner>,
    zone: Tz,
}

struct Inner {
    target: Target,
    readers: Places,
    writers: Places,
    clock: Clock,
    queries: Arc<AtomicU64>,
}

/// A pool and as many permits as it has connections, so that no blocking thread waits for one.
struct Places {
    pool: r2d2::Pool<Manager>,
    free: Arc<Semaphore>,
}

struct Place {
    conn: PooledConnection<Manager>,
    _permit: OwnedSemaphorePermit,
}

impl Db {
    /// Opens the pools; says why when the database cannot be reached.
    ///
    /// # Errors
    /// When the first connection fails.
    pub fn open(target: Target, clock: Clock) -> Answer<Self> {
        let queries = Arc::new(AtomicU64::new(0));
        let places = |side: Side| -> Answer<Places> {
            let size = target.places(side);
            let manager = Manager::new(target.clone(), side, Arc::clone(&queries));
            let pool = r2d2::Pool::builder()
                .max_size(size)
                .min_idle(Some(0))
                .connection_timeout(PATIENCE)
                .test_on_check_out(target.pings())
                .error_handler(Box::new(r2d2::LoggingErrorHandler))
                .build_unchecked(manager);
            Ok(Places {
                pool,
                free: Arc::new(Semaphore::new(size as usize)),
            })
        };
        // The first connection is made by hand: the pool would hide why it failed.
        r2d2::ManageConnection::connect(&Manager::new(
            target.clone(),
            Side::Write,
            Arc::clone(&queries),
        ))
        .map_err(|error| Failure::Unreachable(error.to_string()))?;
        let (readers, writers) = (places(Side::Read)?, places(Side::Write)?);
        Ok(Self {
            inner: Arc::new(Inner {
                target,
                readers,
                writers,
                clock,
                queries,
            }),
            zone: Tz::UTC,
        })
    }

    /// The same database, with dates as they are in the provider's time zone.
    #[must_use]
    pub fn in_zone(mut self, zone: Tz) -> Self {
        self.zone = zone;
        self
    }

    /// The provider's time zone.
    pub fn zone(&self) -> Tz {
        self.zone
    }

    /// The clock of this database's transactions.
    pub fn clock(&self) -> &Clock {
        &self.inner.clock
    }

    /// How many statements this process has sent: tests count what a page costs.
    pub fn queries(&self) -> u64 {
        self.inner.queries.load(Ordering::SeqCst)
    }

    /// Which database it is, for migrations and messages.
    pub fn target(&self) -> &Target {
        &self.inner.target
    }

    /// Reads in one consistent view; the engine refuses writes.
    ///
    /// # Errors
    /// What the body fails with; [`Failure::Busy`] when no place is free for five seconds.
    pub async fn read<T, R, F>(&self, actor: Actor, body: F) -> Result<T, No<R>>
    where
        T: Send + 'static,
        R: Send + 'static,
        F: Fn(&mut Look<'_>) -> Result<T, No<R>> + Send + 'static,
    {
        let mut place = self.inner.readers.take("reading").await?;
        let when = (self.inner.clock.now(), self.zone);
        in_background(move || transaction::run_read(&mut place.conn, when, actor, body)).await
    }

    /// Changes, in one transaction that carries *now* and *who*.
    ///
    /// The body borrows its input and has no effect outside the database, because it is run again
    /// when the engine could not put it in order with others (five times at most).
    ///
    /// # Errors
    /// What the body refuses or fails with: nothing is changed then.
    pub async fn write<T, R, F>(&self, actor: Actor, body: F) -> Result<T, No<R>>
    where
        T: Send + 'static,
        R: Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T, No<R>> + Send + 'static,
    {
        let mut place = self.inner.writers.take("writing").await?;
        let when = (self.inner.clock.now(), self.zone);
        in_background(move || {
            let watch = Stopwatch::start();
            for attempt in 1.. {
                match transaction::run_write(&mut place.conn, when, actor.clone(), &body) {
                    Err(No::Failed(failure)) if attempt < ATTEMPTS && again(&failure) => {
                        tracing::debug!(attempt, %failure, "transaction is run again");
                    }
                    ended => {
                        tracing::trace!(milliseconds = watch.milliseconds(), "written");
                        return ended;
                    }
                }
            }
            Err(Failure::Inconsistent("a transaction without an end".into()).into())
        })
        .await
    }
}

impl Places {
    async fn take(&self, what: &'static str) -> Answer<Place> {
        let waiting = tokio::time::timeout(PATIENCE, Arc::clone(&self.free).acquire_owned());
        let permit = waiting.await.map_err(|_| Failure::Busy(what))?;
        let permit = permit.map_err(|_| Failure::Busy(what))?;
        let pool = self.pool.clone();
        let conn = in_background(move || pool.get()).await;
        let conn = conn.map_err(|error| Failure::Unreachable(error.to_string()))?;
        Ok(Place {
            conn,
            _permit: permit,
        })
    }
}

/// Hands work to a thread that may block.
async fn in_background<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let span = tracing::Span::current();
    match tokio::task::spawn_blocking(move || span.in_scope(work)).await {
        Ok(done) => done,
        // The work panicked: let the panic reach the door, which answers 500 and lives on.
        Err(error) => std::panic::resume_unwind(error.into_panic()),
    }
}

/// Whether the same transaction may succeed when it is run again.
fn again(failure: &Failure) -> bool {
    let Failure::Database(error) = failure else {
        return false;
    };
    transaction::out_of_order(error) || constraint::worth_again(error)
}
