//! A whole console for one test: its own database, clock, mailbox and port.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use actix_web::dev::ServerHandle;
use chrono::TimeDelta;
use manager::ground::config::{Config, Overrides};
use manager::ground::db::Db;
use manager::ground::smtp::{From, Letter, Memory, Sender};
use manager::ground::time::{Clock, Moment};
use manager::outside::payment::sandbox::Sandbox;
use manager::server::Console;
use manager::web::frame::App as Shared;
use manager::worker::{Done, Payments, Worker};

use super::client::Client;
use super::db::{self, Engine};

/// The password that tests sign up with.
pub const PASSWORD: &str = "four green kettles sing";

/// 20 November 2026, 10:00 UTC.
pub const START: i64 = 1_795_168_800_000_000;

/// The running console.
pub struct App {
    /// On which engine.
    pub engine: Engine,
    /// `http://127.0.0.1:PORT`.
    pub base: String,
    /// Set by hand.
    pub clock: Clock,
    /// What visits share: to count evaluations and to reach the database.
    pub shared: Shared,
    /// Letters that were sent.
    pub memory: Arc<Mutex<Memory>>,
    worker: tokio::sync::Mutex<Worker>,
    handle: ServerHandle,
    folder: tempfile::TempDir,
}

/// The settings of a test: cheap passwords, a trusted proxy at this machine, a port of its own.
pub fn settings(database: &str, folder: &std::path::Path) -> Vec<(String, String)> {
    let data = folder.display().to_string();
    [
        ("MANAGER_MODE", "development"),
        ("MANAGER_LISTEN", "127.0.0.1:0"),
        ("MANAGER_DATA", &data),
        ("DATABASE_URL", database),
        (
            "MANAGER_SECRET_KEY",
            "a secret that is only used by tests, never elsewhere",
        ),
        ("MANAGER_TRUSTED_PROXIES", "127.0.0.0/8"),
        ("MANAGER_PASSWORD__MEMORY_KIB", "64"),
        ("MANAGER_PASSWORD__PASSES", "1"),
        ("MANAGER_PROVIDER__SUPPORT_EMAIL", "help@hosting.example"),
        ("MANAGER_LOG__FILTER", "error"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .to_vec()
}

impl App {
    /// Starts a console on a fresh database.
    pub async fn start(engine: Engine) -> Self {
        Self::start_with(engine, &[]).await
    }

    /// Starts one with other settings.
    pub async fn start_with(engine: Engine, extra: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut environment = settings(&db::migrated(engine, folder.path()), folder.path());
        for (name, value) in extra {
            environment.retain(|(known, _)| known != name);
            environment.push(((*name).to_owned(), (*value).to_owned()));
        }
        let config = Config::load(None, &environment, &Overrides::default()).unwrap();
        manager::ground::log::start(&config);
        let clock = Clock::at(Moment::from_micros(START));
        let memory = Arc::new(Mutex::new(Memory::default()));
        let from = From::parse("Console <no-reply@console.example>", "console.example").unwrap();
        let sender = Sender::Memory(Arc::clone(&memory), from);
        let (to_test, from_thread) = std::sync::mpsc::channel();
        let ticking = clock.clone();
        std::thread::spawn(move || {
            let system = actix_web::rt::System::new();
            system.block_on(async move {
                let console = Console::build(config, ticking, Some(sender)).unwrap();
                let (address, shared) = (console.address, console.app.clone());
                let served = console.serve(false, |handle| {
                    to_test.send((address, shared, handle)).unwrap()
                });
                served.await.unwrap();
            });
        });
        let (address, shared, handle) = from_thread.recv().expect("the console starts");
        let worker = Worker::new(
            shared.db().clone(),
            manager::mail::Office::new(shared.config(), shared.public().clone()),
            Sender::Memory(
                Arc::clone(&memory),
                From::parse("Console <no-reply@console.example>", "console.example").unwrap(),
            ),
            shared.limits(),
            shared.press().clone(),
        );
        let worker = worker.paying(Payments::new(
            shared.config(),
            shared.public().clone(),
            shared.providers().clone(),
        ));
        let worker = tokio::sync::Mutex::new(worker);
        Self {
            engine,
            base: format!("http://{address}"),
            clock,
            shared,
            memory,
            worker,
            handle,
            folder,
        }
    }

    /// A browser of its own, at a network address of its own.
    pub fn client(&self) -> Client {
        Client::new(&self.base)
    }

    /// The database.
    pub fn db(&self) -> &Db {
        self.shared.db()
    }

    /// The payment provider of this test: to set faults, and to see what stands in its books.
    pub fn sandbox(&self) -> &Arc<Sandbox> {
        self.shared
            .providers()
            .sandbox()
            .expect("the sandbox takes payments")
    }

    /// The folder of this test.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// Time goes by.
    pub fn later(&self, span: TimeDelta) {
        self.clock.advance(span);
    }

    /// One round of the worker.
    pub async fn tick(&self) -> Done {
        self.worker.lock().await.tick().await.unwrap()
    }

    /// Delivers what is due and answers the letters to an address, oldest first.
    pub async fn letters(&self, to: &str) -> Vec<Letter> {
        self.tick().await;
        let memory = self.memory.lock().unwrap();
        memory
            .letters
            .iter()
            .filter(|letter| letter.to == to)
            .cloned()
            .collect()
    }

    /// The newest letter to an address.
    pub async fn letter(&self, to: &str) -> Letter {
        self.letters(to)
            .await
            .pop()
            .unwrap_or_else(|| panic!("no letter to {to}"))
    }

    /// Signs up and confirms, in the same browser; answers the browser, signed in.
    pub async fn signed_up(&self, email: &str) -> Client {
        let mut client = self.client();
        client.sign_up(email, &[]).await;
        let link = link(&self.letter(email).await);
        let page = client.get(&link).await;
        let home = client.submit(&page, "Confirm my address", &[]).await;
        assert_eq!(home.status, 303, "{}", home.body);
        client
    }

    /// Straight to the tables: runs statements past every rule.
    pub fn db_run(&self, sql: &str) {
        db::db_run(self.db(), sql);
    }

    /// Straight to the tables: counts.
    pub fn db_count(&self, sql: &str) -> i64 {
        db::db_count(self.db(), &format!("SELECT COUNT(*) AS count FROM {sql}"))
    }

    /// Straight to the tables: the id of a user.
    pub fn db_user(&self, login: &str) -> String {
        let sql = format!("SELECT CAST(id AS TEXT) AS line FROM users WHERE login_key = '{login}'");
        db::db_lines(self.db(), &sql)
            .pop()
            .unwrap_or_else(|| panic!("no user {login}"))
    }

    /// Straight to the tables: makes somebody a member.
    pub fn db_join(&self, organization: &str, login: &str, role: &str) {
        let user = self.db_user(login);
        self.db_run(&format!(
            "INSERT INTO memberships (organization_id, user_id, role, accounting, created_at) \
             VALUES ({organization}, {user}, '{role}', {}, '2026-11-20 10:00:00')",
            if self.engine == Engine::Sqlite {
                "0"
            } else {
                "FALSE"
            }
        ));
    }
}

impl App {
    /// Straight to the tables: a product of an organization; its kind is made if there is none. Answers its id.
    pub fn db_product(&self, organization: &str, kind: &str, name: &str) -> String {
        static MADE: AtomicI64 = AtomicI64::new(1000);
        let id = MADE.fetch_add(1, Ordering::SeqCst);
        let [key, name] =
            [name.to_lowercase(), name.to_owned()].map(|text| text.replace('\'', "''"));
        let yes = self.db_bool(true);
        self.db_run(&format!(
            "INSERT INTO categories (word, position, names) SELECT 'shelf', 0, '{{\"en\":\"Shelf\"}}' \
             WHERE NOT EXISTS (SELECT 1 FROM kinds WHERE word = '{kind}') ON CONFLICT DO NOTHING; \
             INSERT INTO kinds (word, category, position, names, statistics) \
             VALUES ('{kind}', 'shelf', 0, '{{\"en\":\"Kind {kind}\"}}', {yes}) ON CONFLICT DO NOTHING; \
             INSERT INTO products (id, organization_id, kind, name, name_key, state, created_at) \
             VALUES ({id}, {organization}, '{kind}', '{name}', '{key}', 'active', '2026-11-20 10:00:00')"
        ));
        id.to_string()
    }

    /// Straight to the tables: a team of an organization, unless it is there.
    pub fn db_team(&self, organization: &str, id: &str, name: &str) {
        let [key, name] =
            [name.to_lowercase(), name.to_owned()].map(|text| text.replace('\'', "''"));
        self.db_run(&format!(
            "INSERT INTO teams (id, organization_id, name, name_key, colour, description, created_at) \
             VALUES ({id}, {organization}, '{name}', '{key}', '1', '{name}', '2026-11-20 10:00:00') \
             ON CONFLICT DO NOTHING"
        ));
    }

    /// Yes and no as the engine writes them.
    pub fn db_bool(&self, yes: bool) -> &'static str {
        match (self.engine, yes) {
            (Engine::Sqlite, true) => "1",
            (Engine::Sqlite, false) => "0",
            (Engine::Postgres, true) => "TRUE",
            (Engine::Postgres, false) => "FALSE",
        }
    }
}

impl Drop for App {
    fn drop(&mut self) {
        drop(self.handle.stop(false));
    }
}

/// The path of the one link of a letter.
pub fn link(letter: &Letter) -> String {
    let line = letter
        .text
        .lines()
        .find(|line| line.starts_with("http"))
        .expect("a link in the text part");
    let url = url::Url::parse(line.trim()).unwrap();
    url.path().to_owned()
}

/// A test on both engines: `both! { async fn a_sentence(app: App) { … } }` becomes
/// `sqlite::a_sentence` and `postgres::a_sentence`. `both! { with SETTINGS; … }` starts them with other
/// settings, named by their whole path.
#[macro_export]
macro_rules! both {
    (with $settings:path; $($(#[$meta:meta])* async fn $name:ident($app:ident: App) $body:block)+) => {
        $($(#[$meta])* async fn $name($app: $crate::support::app::App) $body)+

        mod sqlite {
            $(#[tokio::test]
            async fn $name() {
                let engine = $crate::support::db::Engine::Sqlite;
                super::$name($crate::support::app::App::start_with(engine, $settings).await).await;
            })+
        }

        mod postgres {
            $(#[tokio::test]
            async fn $name() {
                let engine = $crate::support::db::Engine::Postgres;
                super::$name($crate::support::app::App::start_with(engine, $settings).await).await;
            })+
        }
    };
    ($($(#[$meta:meta])* async fn $name:ident($app:ident: App) $body:block)+) => {
        $($(#[$meta])* async fn $name($app: $crate::support::app::App) $body)+

        mod sqlite {
            $(#[tokio::test]
            async fn $name() {
                super::$name($crate::support::app::App::start($crate::support::db::Engine::Sqlite).await).await;
            })+
        }

        mod postgres {
            $(#[tokio::test]
            async fn $name() {
                super::$name($crate::support::app::App::start($crate::support::db::Engine::Postgres).await).await;
            })+
        }
    };
}
