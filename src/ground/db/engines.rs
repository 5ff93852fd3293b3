//! The connection that is one of two engines, and what brings back the little they do not share.

use diesel::pg::PgConnection;
use diesel::sqlite::SqliteConnection;

/// A connection to PostgreSQL or to SQLite.
#[derive(diesel::MultiConnection)]
pub enum Conn {
    /// PostgreSQL.
    Pg(PgConnection),
    /// SQLite.
    Sqlite(SqliteConnection),
}

/// Compiles one body for each engine: `both!(conn, |c| query.execute(c))`.
///
/// For what Diesel offers on each engine but not through the enum: `on_conflict`, batch insert.
#[macro_export]
macro_rules! both {
    ($conn:expr, |$c:ident| $body:expr) => {
        match $conn {
            $crate::ground::db::Conn::Pg($c) => $body,
            $crate::ground::db::Conn::Sqlite($c) => $body,
        }
    };
}

/// Loads one row and keeps others from changing it until the transaction ends.
///
/// `FOR NO KEY UPDATE` on PostgreSQL, so that rows which refer to it can still be made; on SQLite
/// nothing, because there is one writer.
#[macro_export]
macro_rules! lock_row {
    ($conn:expr, $query:expr) => {
        match $conn {
            $crate::ground::db::Conn::Pg(c) => $query.for_no_key_update().first(c).optional(),
            $crate::ground::db::Conn::Sqlite(c) => $query.first(c).optional(),
        }
    };
}

/// Loads rows and keeps others from changing them until the transaction ends; give them an order.
#[macro_export]
macro_rules! lock_rows {
    ($conn:expr, $query:expr) => {
        match $conn {
            $crate::ground::db::Conn::Pg(c) => $query.for_no_key_update().load(c),
            $crate::ground::db::Conn::Sqlite(c) => $query.load(c),
        }
    };
}

/// Loads one row and keeps others from changing it, not from reading it, until the transaction ends.
///
/// `FOR SHARE` on PostgreSQL; on SQLite nothing, because there is one writer.
#[macro_export]
macro_rules! share_row {
    ($conn:expr, $query:expr) => {
        match $conn {
            $crate::ground::db::Conn::Pg(c) => $query.for_share().first(c).optional(),
            $crate::ground::db::Conn::Sqlite(c) => $query.first(c).optional(),
        }
    };
}

/// Inserts a row unless the same key stands there already; answers how many rows were made.
#[macro_export]
macro_rules! insert_or_ignore {
    ($conn:expr, $table:expr, $values:expr) => {
        $crate::both!($conn, |c| ::diesel::insert_into($table)
            .values($values)
            .on_conflict_do_nothing()
            .execute(c))
    };
}
