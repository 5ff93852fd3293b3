//! How a connection is made: the engine by the address's scheme, and each engine's settings.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use diesel::connection::{
    AnsiTransactionManager, Instrumentation, InstrumentationEvent, SimpleConnection,
    TransactionManager, TransactionManagerStatus,
};
use diesel::r2d2::R2D2Connection;
use diesel::{Connection, ConnectionError, PgConnection, SqliteConnection};

use super::Conn;
use crate::ground::time::Stopwatch;

/// Statements slower than this stand in the log.
const SLOW_MILLISECONDS: u128 = 200;

/// Which database: a file, or a server.
#[derive(Debug, Clone)]
pub enum Target {
    /// SQLite in this file.
    Sqlite(PathBuf),
    /// PostgreSQL at this address.
    Postgres(String),
}

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Read,
    Write,
}

impl Target {
    /// Reads an address: `sqlite:FILE` or `postgres://…`.
    ///
    /// # Errors
    /// A sentence that names what is wrong, without the password.
    pub fn parse(address: &str) -> Result<Self, String> {
        if let Some(path) = address.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            if path.is_empty() {
                return Err("DATABASE_URL: a file must follow sqlite:".into());
            }
            return Ok(Self::Sqlite(PathBuf::from(path)));
        }
        if !address.starts_with("postgres://") && !address.starts_with("postgresql://") {
            return Err("DATABASE_URL must begin with sqlite: or postgres://".into());
        }
        let demands_tls = [
            "sslmode=require",
            "sslmode=verify-ca",
            "sslmode=verify-full",
        ];
        if cfg!(not(feature = "postgres-tls"))
            && demands_tls.iter().any(|mode| address.contains(mode))
        {
            return Err("DATABASE_URL asks for TLS, but this build has none: build with --features postgres-tls".into());
        }
        Ok(Self::Postgres(address.to_owned()))
    }

    /// How many connections. SQLite has one writer: with four, the slowest of a hundred waited 318 ms
    /// instead of 15 (measured).
    pub(super) fn places(&self, side: Side) -> u32 {
        match (self, side) {
            (Self::Sqlite(_), Side::Write) => 1,
            (Self::Sqlite(_), Side::Read) => 4,
            (Self::Postgres(_), _) => 5,
        }
    }

    /// A file does not go away; a server may have, so its connections are asked before use.
    pub(super) fn pings(&self) -> bool {
        matches!(self, Self::Postgres(_))
    }

    /// Makes one connection.
    ///
    /// # Errors
    /// The engine's own reason.
    pub(super) fn connect(&self) -> Result<Conn, ConnectionError> {
        match self {
            Self::Sqlite(path) => {
                SqliteConnection::establish(&path.to_string_lossy()).map(Conn::Sqlite)
            }
            Self::Postgres(address) => PgConnection::establish(address).map(Conn::Pg),
        }
    }
}

/// Makes, checks and settles the connections of one pool.
#[derive(Debug)]
pub(super) struct Manager {
    target: Target,
    side: Side,
    queries: Arc<AtomicU64>,
}

impl Manager {
    pub(super) fn new(target: Target, side: Side, queries: Arc<AtomicU64>) -> Self {
        Self {
            target,
            side,
            queries,
        }
    }

    /// On SQLite `recursive_triggers`: a row that `INSERT OR REPLACE` takes away fires the triggers of
    /// `DELETE`, and those refuse.
    fn settings(&self) -> &'static str {
        match (&self.target, self.side) {
            (Target::Sqlite(_), Side::Write) => {
                "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
                 PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA trusted_schema = OFF;"
            }
            (Target::Sqlite(_), Side::Read) => {
                "PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; \
                 PRAGMA trusted_schema = OFF; PRAGMA query_only = ON;"
            }
            (Target::Postgres(_), _) => {
                "SET TIME ZONE 'UTC'; SET client_min_messages = warning; SET statement_timeout = '30s'; \
                 SET lock_timeout = '10s'; \
                 DO $$ BEGIN PERFORM set_config('lc_messages', 'C', false); \
                 EXCEPTION WHEN insufficient_privilege THEN NULL; END $$;"
            }
        }
    }
}

impl r2d2::ManageConnection for Manager {
    type Connection = Conn;
    type Error = diesel::r2d2::Error;

    fn connect(&self) -> Result<Conn, Self::Error> {
        let mut conn = self
            .target
            .connect()
            .map_err(diesel::r2d2::Error::ConnectionError)?;
        conn.batch_execute(self.settings())
            .map_err(diesel::r2d2::Error::QueryError)?;
        let watch = Watch {
            queries: Arc::clone(&self.queries),
            begun: None,
        };
        match &mut conn {
            Conn::Pg(c) => c.set_instrumentation(watch),
            Conn::Sqlite(c) => c.set_instrumentation(watch),
        }
        Ok(conn)
    }

    fn is_valid(&self, conn: &mut Conn) -> Result<(), Self::Error> {
        conn.ping().map_err(diesel::r2d2::Error::QueryError)
    }

    fn has_broken(&self, conn: &mut Conn) -> bool {
        // A panic in a body leaves its transaction open: such a connection is thrown away.
        let status = match conn {
            Conn::Pg(c) => AnsiTransactionManager::transaction_manager_status_mut(c),
            Conn::Sqlite(c) => AnsiTransactionManager::transaction_manager_status_mut(c),
        };
        match status {
            TransactionManagerStatus::Valid(status) => status.transaction_depth().is_some(),
            TransactionManagerStatus::InError => true,
        }
    }
}

/// Counts statements and names the slow ones; it never sees what they were filled with.
struct Watch {
    queries: Arc<AtomicU64>,
    begun: Option<Stopwatch>,
}

impl Instrumentation for Watch {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        match event {
            InstrumentationEvent::StartQuery { .. } => {
                self.queries.fetch_add(1, Ordering::SeqCst);
                self.begun = Some(Stopwatch::start());
            }
            InstrumentationEvent::FinishQuery { query, .. } => {
                let took = self.begun.take().map_or(0, Stopwatch::milliseconds);
                if took >= SLOW_MILLISECONDS {
                    let text = query.to_string();
                    let text = text.split(" -- binds").next().unwrap_or_default();
                    tracing::warn!(milliseconds = took, statement = text, "slow query");
                }
            }
            _ => {}
        }
    }
}
