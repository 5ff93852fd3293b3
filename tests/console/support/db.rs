//! Databases for tests: copies of a migrated template, and helpers that go straight to the tables.

use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{LazyLock, Mutex};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use manager::ground::db::{Db, Target, migrate};

use super::cluster;

/// Which engine a test runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// A file.
    Sqlite,
    /// The throw-away cluster.
    Postgres,
}

static SQLITE: LazyLock<tempfile::TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    migrate::up(&Target::Sqlite(folder.path().join("template.db"))).unwrap();
    let mut conn =
        SqliteConnection::establish(folder.path().join("template.db").to_str().unwrap()).unwrap();
    conn.batch_execute("PRAGMA wal_checkpoint(TRUNCATE)")
        .unwrap();
    folder
});

static POSTGRES: LazyLock<String> = LazyLock::new(|| {
    let name = format!("template_{}", std::process::id());
    run_as_admin(&format!("CREATE DATABASE {name}"));
    migrate::up(&Target::Postgres(cluster::with_database(
        cluster::admin_url(),
        &name,
    )))
    .unwrap();
    name
});

static MADE: AtomicU32 = AtomicU32::new(0);
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Runs a statement that no transaction may hold.
pub fn run_as_admin(sql: &str) {
    let mut conn = PgConnection::establish(cluster::admin_url()).unwrap();
    conn.batch_execute(sql).unwrap();
}

/// The address of a fresh database without any table.
pub fn empty(engine: Engine, folder: &Path) -> String {
    let number = MADE.fetch_add(1, Ordering::SeqCst);
    match engine {
        Engine::Sqlite => format!(
            "sqlite:{}",
            folder.join(format!("empty{number}.db")).display()
        ),
        Engine::Postgres => {
            let name = format!("empty_{}_{number}", std::process::id());
            run_as_admin(&format!("CREATE DATABASE {name}"));
            cluster::with_database(cluster::admin_url(), &name)
        }
    }
}

/// The address of a fresh database with every table.
pub fn migrated(engine: Engine, folder: &Path) -> String {
    let number = MADE.fetch_add(1, Ordering::SeqCst);
    match engine {
        Engine::Sqlite => {
            let file = folder.join("manager.db");
            std::fs::copy(SQLITE.path().join("template.db"), &file).unwrap();
            format!("sqlite:{}", file.display())
        }
        Engine::Postgres => {
            let template = POSTGRES.as_str();
            let name = format!("test_{}_{number}", std::process::id());
            let _alone = ONE_AT_A_TIME.lock().unwrap();
            run_as_admin(&format!("CREATE DATABASE {name} TEMPLATE {template}"));
            cluster::with_database(cluster::admin_url(), &name)
        }
    }
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    count: i64,
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = diesel::sql_types::Text)]
    line: String,
}

/// Runs statements straight on the database, past every rule.
pub fn db_run(db: &Db, sql: &str) {
    match db.target() {
        Target::Sqlite(file) => {
            let mut conn = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
            conn.batch_execute("PRAGMA busy_timeout = 5000").unwrap();
            conn.batch_execute(sql).unwrap();
        }
        Target::Postgres(url) => PgConnection::establish(url)
            .unwrap()
            .batch_execute(sql)
            .unwrap(),
    }
}

/// Runs `SELECT COUNT(*) AS count …`.
pub fn db_count(db: &Db, sql: &str) -> i64 {
    let query = diesel::sql_query(sql);
    let found: Count = match db.target() {
        Target::Sqlite(file) => query
            .get_result(&mut SqliteConnection::establish(file.to_str().unwrap()).unwrap())
            .unwrap(),
        Target::Postgres(url) => query
            .get_result(&mut PgConnection::establish(url).unwrap())
            .unwrap(),
    };
    found.count
}

/// Runs `SELECT … AS line …`.
pub fn db_lines(db: &Db, sql: &str) -> Vec<String> {
    let query = diesel::sql_query(sql);
    let found: Vec<Line> = match db.target() {
        Target::Sqlite(file) => query
            .load(&mut SqliteConnection::establish(file.to_str().unwrap()).unwrap())
            .unwrap(),
        Target::Postgres(url) => query
            .load(&mut PgConnection::establish(url).unwrap())
            .unwrap(),
    };
    found.into_iter().map(|found| found.line).collect()
}

/// Runs `SELECT … AS line …` on a file of SQLite.
pub fn db_lines_of(file: &Path, sql: &str) -> Vec<String> {
    let mut conn = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
    let found: Vec<Line> = diesel::sql_query(sql).load(&mut conn).unwrap();
    found.into_iter().map(|found| found.line).collect()
}

#[derive(QueryableByName)]
struct Step {
    #[diesel(sql_type = diesel::sql_types::Text, column_name = "detail")]
    detail: String,
}

#[derive(QueryableByName)]
struct PlanLine {
    #[diesel(sql_type = diesel::sql_types::Text, column_name = "QUERY PLAN")]
    line: String,
}

/// How the engine would answer a query.
pub fn db_plan(db: &Db, sql: &str) -> String {
    let lines: Vec<String> = match db.target() {
        Target::Sqlite(file) => {
            let mut conn = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
            let query = diesel::sql_query(format!("EXPLAIN QUERY PLAN {sql}"));
            let steps: Vec<Step> = query.load(&mut conn).unwrap();
            steps.into_iter().map(|step| step.detail).collect()
        }
        Target::Postgres(url) => {
            let mut conn = PgConnection::establish(url).unwrap();
            let query = diesel::sql_query(format!("EXPLAIN {sql}"));
            let lines: Vec<PlanLine> = query.load(&mut conn).unwrap();
            lines.into_iter().map(|line| line.line).collect()
        }
    };
    lines.join("\n")
}

/// Runs a statement that the database is to refuse; answers what it says.
pub fn db_refused(db: &Db, sql: &str) -> String {
    let done = match db.target() {
        Target::Sqlite(file) => SqliteConnection::establish(file.to_str().unwrap())
            .unwrap()
            .batch_execute(sql),
        Target::Postgres(url) => PgConnection::establish(url).unwrap().batch_execute(sql),
    };
    done.expect_err(sql).to_string()
}
