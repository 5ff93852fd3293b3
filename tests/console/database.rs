//! The ground: two engines that behave as one, and readers that cannot write.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use manager::ground::actor::Actor;
use manager::ground::db::schema::throttles;
use manager::ground::db::{Constraint, Target, lock_row, migrate};
use manager::ground::failure::{Failure, Never, No};
use manager::ground::time::Moment;

use crate::both;

use crate::support::app::App;
use crate::support::db::{self, Engine};

fn actor() -> Actor {
    Actor::system("test")
}

both! {
    async fn eight_times_fifty_increments_of_one_row_lose_none(app: App) {
        app.db_run("INSERT INTO throttles (subject, failures, failed_at) VALUES ('x', 0, '2026-11-20 10:00:00')");
        let writers = (0..8).map(|_| {
            let db = app.db().clone();
            tokio::spawn(async move {
                for _ in 0..50 {
                    let written: Result<(), No<Never>> = db.write(actor(), |tx| {
                        let row = throttles::table.filter(throttles::subject.eq("x"));
                        let query = row.select(throttles::failures);
                        let found: Option<i32> = lock_row!(&mut *tx.conn, query)?;
                        diesel::update(row).set(throttles::failures.eq(found.unwrap() + 1)).execute(tx.conn)?;
                        Ok(())
                    }).await;
                    written.unwrap();
                }
            })
        });
        for writer in writers.collect::<Vec<_>>() {
            writer.await.unwrap();
        }
        assert_eq!(app.db_count("throttles WHERE subject = 'x' AND failures = 400"), 1);
    }

    async fn readers_are_refused_to_write(app: App) {
        let read: Result<usize, No<Never>> = app.db().read(actor(), |look| {
            let row = (throttles::subject.eq("y"), throttles::failures.eq(1), throttles::failed_at.eq(look.now));
            Ok(diesel::insert_into(throttles::table).values(row).execute(look.conn)?)
        }).await;
        let Err(No::Failed(Failure::Database(error))) = read else { panic!("{read:?}") };
        assert!(error.to_string().contains("read"), "{error}");
        assert_eq!(app.db_count("throttles"), 0);
    }

    async fn a_refused_transaction_changes_nothing(app: App) {
        let written: Result<(), No<&str>> = app.db().write(actor(), |tx| {
            let row = (throttles::subject.eq("z"), throttles::failures.eq(1), throttles::failed_at.eq(tx.now));
            diesel::insert_into(throttles::table).values(row).execute(tx.conn)?;
            Err(No::Refused("no"))
        }).await;
        assert!(matches!(written, Err(No::Refused("no"))));
        assert_eq!(app.db_count("throttles"), 0);
    }

    async fn a_transaction_that_panics_leaves_a_sound_pool(app: App) {
        for _ in 0..12 {
            let db = app.db().clone();
            let panicked = tokio::spawn(async move {
                let _: Result<(), No<Never>> = db.write(actor(), |_| panic!("a body that panics")).await;
            });
            assert!(panicked.await.is_err());
        }
        let read: Result<i64, No<Never>> =
            app.db().read(actor(), |look| Ok(throttles::table.count().get_result(look.conn)?)).await;
        assert_eq!(read.unwrap(), 0);
        app.signed_up("after@panic.example").await;
    }

    async fn instants_come_back_as_they_went_in(app: App) {
        let moment = Moment::from_micros(1_795_168_800_123_456);
        let back: Result<Moment, No<Never>> = app.db().write(actor(), move |tx| {
            let row = (throttles::subject.eq("t"), throttles::failures.eq(1), throttles::failed_at.eq(moment));
            diesel::insert_into(throttles::table).values(row).execute(tx.conn)?;
            Ok(throttles::table.filter(throttles::failed_at.ge(moment)).select(throttles::failed_at).first(tx.conn)?)
        }).await;
        assert_eq!(back.unwrap(), moment);
    }

    async fn unique_constraints_have_one_name_on_both_engines(app: App) {
        app.signed_up("twice@example.ch").await;
        for (constraint, table) in [
            (Constraint::UserLogin, "users"), (Constraint::Membership, "memberships"), (Constraint::Device, "devices"),
        ] {
            let sql = copy_of_a_row(app.engine, table);
            let target = app.db().target().clone();
            let error = match target {
                Target::Sqlite(file) => diesel::sql_query(sql)
                    .execute(&mut SqliteConnection::establish(file.to_str().unwrap()).unwrap()),
                Target::Postgres(url) => diesel::sql_query(sql).execute(&mut PgConnection::establish(&url).unwrap()),
            };
            let error = error.unwrap_err();
            assert!(constraint.refused(&error), "{constraint:?}: {error:?}");
            let others = Constraint::ALL.iter().filter(|other| **other != constraint);
            assert!(others.into_iter().all(|other| !other.refused(&error)), "{error:?}");
        }
    }
}

/// Inserts a copy of a row with another id, so that only the other unique constraint is in the way.
fn copy_of_a_row(engine: Engine, table: &str) -> String {
    let columns: Vec<String> = schema()[table].keys().cloned().collect();
    let values: Vec<String> = columns
        .iter()
        .map(|name| {
            if name == "id" {
                "id + 1".to_owned()
            } else {
                name.clone()
            }
        })
        .collect();
    let limit = if engine == Engine::Sqlite {
        "LIMIT 1"
    } else {
        "FETCH FIRST 1 ROW ONLY"
    };
    format!(
        "INSERT INTO {table} ({}) SELECT {} FROM {table} {limit}",
        columns.join(", "),
        values.join(", ")
    )
}

/// What `schema.rs` says: tables, their columns, and each column's type.
fn schema() -> BTreeMap<String, BTreeMap<String, String>> {
    let text = include_str!("../../src/ground/db/schema.rs");
    let mut tables: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for block in text.split("diesel::table! {").skip(1) {
        let block = block.split("\n}").next().unwrap();
        let name = block.trim().split([' ', '(']).next().unwrap().to_owned();
        let columns = block
            .lines()
            .filter_map(|line| line.trim().trim_end_matches(',').split_once(" -> "));
        tables.insert(
            name,
            columns
                .map(|(name, kind)| (name.to_owned(), kind.to_owned()))
                .collect(),
        );
    }
    tables
}

/// The columns of a database as lines `table.column kind nullable`, in the words of `schema.rs`.
fn columns(address: &str) -> BTreeSet<String> {
    let (sql, target) = match Target::parse(address).unwrap() {
        target @ Target::Sqlite(_) => (
            "SELECT t.name || '.' || c.name || ' ' || c.type || ' ' || \
             CASE WHEN c.\"notnull\" = 1 OR c.pk > 0 THEN 'NO' ELSE 'YES' END AS line \
             FROM sqlite_master t JOIN pragma_table_info(t.name) c \
             WHERE t.type = 'table' AND t.name NOT LIKE '\\_\\_%' ESCAPE '\\' AND t.name NOT LIKE 'sqlite%'",
            target,
        ),
        target => (
            "SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable AS line \
             FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\\_\\_%'",
            target,
        ),
    };
    lines(&target, sql).into_iter().collect()
}

fn lines(target: &Target, sql: &str) -> Vec<String> {
    let clock = manager::ground::time::Clock::System;
    db::db_lines(
        &manager::ground::db::Db::open(target.clone(), clock).unwrap(),
        sql,
    )
}

fn fresh(engine: Engine, folder: &std::path::Path) -> Target {
    Target::parse(&db::empty(engine, folder)).unwrap()
}

#[test]
fn migrations_go_up_and_down_and_up_and_leave_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (postgres, sqlite) = migrate::known();
    assert_eq!(postgres, sqlite);
    assert!(postgres.len() >= 5);
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let target = fresh(engine, folder.path());
        assert_eq!(
            migrate::up(&target).unwrap().len(),
            postgres.len(),
            "{engine:?}"
        );
        assert_eq!(
            migrate::up(&target).unwrap(),
            Vec::<String>::new(),
            "{engine:?}"
        );
        assert_eq!(
            migrate::down(&target).unwrap().len(),
            postgres.len(),
            "{engine:?}"
        );
        let left = match engine {
            Engine::Sqlite => {
                "SELECT name AS line FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'"
            }
            Engine::Postgres => {
                "SELECT table_name::text AS line FROM information_schema.tables \
                 WHERE table_schema = 'public' AND table_name NOT LIKE '\\_\\_%'"
            }
        };
        assert_eq!(lines(&target, left), Vec::<String>::new(), "{engine:?}");
        assert_eq!(
            migrate::up(&target).unwrap().len(),
            postgres.len(),
            "{engine:?}"
        );
        assert_eq!(
            migrate::pending(&target).unwrap(),
            Vec::<String>::new(),
            "{engine:?}"
        );
    }
}

#[test]
fn two_servers_that_start_at_once_migrate_once() {
    let folder = tempfile::tempdir().unwrap();
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let target = fresh(engine, folder.path());
        let starts = (0..4).map(|_| {
            let target = target.clone();
            std::thread::spawn(move || migrate::up(&target).unwrap().len())
        });
        let applied: usize = starts
            .collect::<Vec<_>>()
            .into_iter()
            .map(|start| start.join().unwrap())
            .sum();
        assert_eq!(applied, migrate::known().0.len(), "{engine:?}");
    }
}

#[test]
fn both_databases_are_what_the_schema_says() {
    let folder = tempfile::tempdir().unwrap();
    let words: [(&str, &str, &str); 7] = [
        ("BigInt", "INTEGER", "bigint"),
        ("Integer", "INTEGER", "integer"),
        ("Text", "TEXT", "text"),
        ("Bool", "INTEGER", "boolean"),
        ("Binary", "BLOB", "bytea"),
        ("Timestamp", "TEXT", "timestamp without time zone"),
        ("Date", "TEXT", "date"),
    ];
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let address = db::migrated(engine, folder.path());
        let mut expected = BTreeSet::new();
        for (table, columns) in schema() {
            for (column, kind) in columns {
                let bare = kind.trim_start_matches("Nullable<").trim_end_matches('>');
                let (_, sqlite, postgres) =
                    words.iter().find(|(word, _, _)| *word == bare).unwrap();
                let word = if engine == Engine::Sqlite {
                    sqlite
                } else {
                    postgres
                };
                let null = if kind.starts_with("Nullable") {
                    "YES"
                } else {
                    "NO"
                };
                expected.insert(format!("{table}.{column} {word} {null}"));
            }
        }
        assert_eq!(columns(&address), expected, "{engine:?}");
    }
}

#[test]
fn every_foreign_key_has_an_index_and_sqlite_tables_are_strict() {
    let folder = tempfile::tempdir().unwrap();
    let target = Target::parse(&db::migrated(Engine::Sqlite, folder.path())).unwrap();
    let keys = lines(
        &target,
        "SELECT name || '.' || group_concat(\"from\", ',') || ',' AS line FROM (SELECT t.name, f.id, f.\"from\" \
         FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table' ORDER BY t.name, f.id, f.seq) \
         GROUP BY name, id",
    );
    let indexed = lines(
        &target,
        "SELECT name || '.' || group_concat(col, ',') || ',' AS line FROM (SELECT t.name, i.name AS idx, c.name AS col \
         FROM sqlite_master t JOIN pragma_index_list(t.name) i JOIN pragma_index_info(i.name) c \
         WHERE t.type = 'table' ORDER BY t.name, i.name, c.seqno) GROUP BY name, idx",
    );
    // SQLite keeps no index for an integer key: the table is one.
    let own = lines(
        &target,
        "SELECT t.name || '.' || c.name || ',' AS line FROM sqlite_master t JOIN pragma_table_info(t.name) c \
         WHERE t.type = 'table' AND c.pk = 1 AND c.type = 'INTEGER'",
    );
    assert!(
        keys.len() >= 20 && keys.contains(&"grants.organization_id,user_id,".to_owned()),
        "{keys:?}"
    );
    for key in keys {
        let found = indexed
            .iter()
            .chain(&own)
            .any(|index| index.starts_with(&key));
        assert!(found, "{key} has no index that begins with it");
    }
    let loose = lines(
        &target,
        "SELECT name AS line FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%STRICT%' \
         AND name NOT LIKE '\\_\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'",
    );
    assert_eq!(loose, Vec::<String>::new());
}

#[test]
fn an_address_without_an_engine_is_refused_in_one_sentence() {
    for address in [
        "",
        "manager.db",
        "mysql://x",
        "sqlite:",
        "postgres://x?sslmode=require",
    ] {
        let error = Target::parse(address).unwrap_err();
        assert!(
            error.contains("DATABASE_URL") && !error.contains('\n'),
            "{error}"
        );
    }
}

#[tokio::test]
async fn while_the_server_refuses_pages_say_when_to_come_back_and_then_work_again() {
    let app = App::start(Engine::Postgres).await;
    let mut client = app.signed_up("julie@acme-shop.example").await;
    let Target::Postgres(address) = app.db().target().clone() else {
        panic!("PostgreSQL")
    };
    let name = address
        .split('?')
        .next()
        .unwrap()
        .rsplit('/')
        .next()
        .unwrap()
        .to_owned();
    db::run_as_admin(&format!(
        "ALTER DATABASE {name} WITH ALLOW_CONNECTIONS false"
    ));
    db::run_as_admin(&format!(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
    ));
    let page = client.get("/profile/organizations").await;
    assert_eq!(
        (page.status, page.text("h1")),
        (503, "The service is busy".to_owned())
    );
    assert_eq!(page.header("retry-after"), "5");
    assert_eq!(client.get("/status/live").await.status, 200);
    db::run_as_admin(&format!(
        "ALTER DATABASE {name} WITH ALLOW_CONNECTIONS true"
    ));
    assert_eq!(client.get("/profile/organizations").await.status, 200);
    assert_eq!(client.get("/status/ready").await.status, 200);
}

#[test]
fn rebuilding_a_table_on_sqlite_keeps_its_children() {
    // What a later migration will do: foreign keys rest, and what is torn is found before the commit.
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("rebuilt.db");
    let target = Target::Sqlite(file.clone());
    migrate::up(&target).unwrap();
    let mut conn = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
    let run = |conn: &mut SqliteConnection, sql: &str| {
        diesel::connection::SimpleConnection::batch_execute(conn, sql)
    };
    run(&mut conn, "PRAGMA foreign_keys = OFF; INSERT INTO once_keys VALUES (1, 'k', '/', x'00', '/', '2026-11-20 10:00:00'); \
        DELETE FROM __diesel_schema_migrations WHERE version = '0005'; DROP TABLE outbox;").unwrap();
    let error = migrate::up(&target).unwrap_err().to_string();
    assert!(
        error.contains("rows of once_keys lost what they refer to"),
        "{error}"
    );
    run(&mut conn, "DELETE FROM once_keys").unwrap();
    assert_eq!(migrate::up(&target).unwrap(), ["0005"]);
}
