//! Migrations, inside the binary, with the same names for both engines.

use diesel::migration::{Migration, MigrationSource};
use diesel::{ExpressionMethods, OptionalExtension, QueryDsl, RunQueryDsl};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::{Conn, Target};
use crate::ground::failure::{Answer, Failure};

const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");
const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");

/// The number under which PostgreSQL keeps two starting servers from migrating at once.
const LOCK: i64 = 7_305_808_871;

/// Brings the database to this program's state; answers the names of what was applied.
///
/// # Errors
/// When the database cannot be reached or a migration fails. On SQLite none of it stays then; on
/// PostgreSQL the migrations before it do.
pub fn up(target: &Target) -> Answer<Vec<String>> {
    if let Target::Sqlite(path) = target
        && let Some(folder) = path.parent()
    {
        std::fs::create_dir_all(folder)?;
    }
    let mut conn = connect(target)?;
    let applied = match &mut conn {
        Conn::Pg(c) => {
            lock(c, "SELECT pg_advisory_lock(")?;
            let applied = c.run_pending_migrations(POSTGRES).map(names);
            lock(c, "SELECT pg_advisory_unlock(")?;
            applied
        }
        Conn::Sqlite(c) => {
            use diesel::connection::SimpleConnection;
            // Foreign keys rest while tables are rebuilt: dropping the old one would empty its children.
            c.batch_execute(
                "PRAGMA busy_timeout = 30000; PRAGMA journal_mode = WAL; PRAGMA foreign_keys = OFF;",
            )?;
            // One transaction around all: of two starting servers the second waits and finds nothing to do.
            c.immediate_transaction(|c| {
                let applied = c
                    .run_pending_migrations(SQLITE)
                    .map(names)
                    .map_err(Wrapped)?;
                let torn: Vec<Torn> = diesel::sql_query("PRAGMA foreign_key_check").load(c)?;
                match torn.first() {
                    None => Ok(applied),
                    Some(torn) => Err(Wrapped(
                        format!("rows of {} lost what they refer to", torn.table).into(),
                    )),
                }
            })
            .map_err(|w| w.0)
        }
    };
    applied.map_err(|error| Failure::Inconsistent(format!("migration: {error}")))
}

/// Takes back every migration: for tests of up, down and up.
///
/// # Errors
/// When a `down.sql` fails.
pub fn down(target: &Target) -> Answer<Vec<String>> {
    let mut conn = connect(target)?;
    let reverted = match &mut conn {
        Conn::Pg(c) => c.revert_all_migrations(POSTGRES).map(names),
        Conn::Sqlite(c) => c.revert_all_migrations(SQLITE).map(names),
    };
    reverted.map_err(|error| Failure::Inconsistent(format!("migration: {error}")))
}

/// The names of the migrations that this program has and the database has not.
///
/// # Errors
/// When the database cannot be reached.
pub fn pending(target: &Target) -> Answer<Vec<String>> {
    let mut conn = connect(target)?;
    let pending = match &mut conn {
        Conn::Pg(c) => c
            .pending_migrations(POSTGRES)
            .map(|all| all.iter().map(|m| m.name().to_string()).collect()),
        Conn::Sqlite(c) => c
            .pending_migrations(SQLITE)
            .map(|all| all.iter().map(|m| m.name().to_string()).collect()),
    };
    pending.map_err(|error| Failure::Inconsistent(format!("migration: {error}")))
}

/// The names of an engine's migrations, for the test that both have the same.
pub fn known() -> (Vec<String>, Vec<String>) {
    fn list<DB: diesel::backend::Backend>(source: &EmbeddedMigrations) -> Vec<String> {
        let all: Result<Vec<Box<dyn Migration<DB>>>, _> = source.migrations();
        all.map(|all| all.iter().map(|m| m.name().to_string()).collect())
            .unwrap_or_default()
    }
    (
        list::<diesel::pg::Pg>(&POSTGRES),
        list::<diesel::sqlite::Sqlite>(&SQLITE),
    )
}

fn connect(target: &Target) -> Answer<Conn> {
    target
        .connect()
        .map_err(|error| Failure::Unreachable(error.to_string()))
}

fn lock(conn: &mut diesel::PgConnection, call: &str) -> Answer<()> {
    diesel::sql_query(format!("{call}{LOCK})")).execute(conn)?;
    Ok(())
}

fn names(versions: Vec<diesel::migration::MigrationVersion<'_>>) -> Vec<String> {
    versions.iter().map(ToString::to_string).collect()
}

/// A table with a row whose foreign key leads nowhere.
#[derive(diesel::QueryableByName)]
struct Torn {
    #[diesel(sql_type = diesel::sql_types::Text)]
    table: String,
}

/// Lets an error of the migrations pass through a transaction, which wants a database error.
struct Wrapped(Box<dyn std::error::Error + Send + Sync>);

impl From<diesel::result::Error> for Wrapped {
    fn from(error: diesel::result::Error) -> Self {
        Self(Box::new(error))
    }
}

/// Whether anything stands in the database: the demo makes its data on first use only.
///
/// # Errors
/// When the database cannot be read.
pub fn has_users(target: &Target) -> Answer<bool> {
    use super::schema::users::dsl::{created_at, id, users};
    let mut conn = connect(target)?;
    let first: Option<i64> = users
        .order(created_at.asc())
        .select(id)
        .first(&mut conn)
        .optional()?;
    Ok(first.is_some())
}
