//! The program as it is started: commands, one clear line when something is wrong, crashes and stops.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::LazyLock;
use std::time::Duration;

use diesel::prelude::*;

use manager::domain::accounting::Method;
use manager::domain::accounting::books::Account;
use manager::domain::accounting::orders::State;
use manager::domain::accounting::slips::Subject;
use manager::ground::db::{Db, Target};
use manager::ground::money::Currency;
use manager::ground::time::Clock;

use crate::accounting::scene::{Shop, by};
use crate::support::client::Client;
use crate::support::db::{self, Engine};

/// A copy of the program: the original may be replaced while the tests run.
static PROGRAM: LazyLock<(tempfile::TempDir, PathBuf)> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let built = std::env::var_os("MANAGER_TEST_BINARY")
        .map_or_else(|| env!("CARGO_BIN_EXE_manager").into(), PathBuf::from);
    let copy = folder.path().join("manager");
    std::fs::copy(built, &copy).unwrap();
    (folder, copy)
});

fn program(data: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Command {
    let mut command = Command::new(&PROGRAM.1);
    command
        .args(arguments)
        .args(["--data", data.to_str().unwrap()])
        .current_dir(data)
        .env_clear();
    command
        .envs(environment.iter().copied())
        .stdin(Stdio::null());
    command
}

/// Runs a command of the program to its end.
pub fn run(data: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    program(data, arguments, environment).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn complained(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Settings with which it runs without being told more.
pub const DEVELOPMENT: [(&str, &str); 4] = [
    ("MANAGER_MODE", "development"),
    ("MANAGER_PASSWORD__MEMORY_KIB", "64"),
    ("MANAGER_PASSWORD__PASSES", "1"),
    ("MANAGER_LOG__FILTER", "warn"),
];

/// A running program; it is killed when it goes out of scope.
pub struct Served {
    /// Its process.
    pub child: Child,
    /// Where it answers.
    pub base: String,
    lines: Vec<String>,
}

impl Served {
    /// Starts it, and waits until it answers.
    pub fn start(data: &Path, command: &str, environment: &[(&str, &str)]) -> Self {
        let mut child = program(data, &[command, "--listen", "127.0.0.1:0"], environment)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut lines = Vec::new();
        let base = loop {
            let mut line = String::new();
            assert!(
                out.read_line(&mut line).unwrap() > 0,
                "the program ended: {lines:?}"
            );
            lines.push(line.trim_end().to_owned());
            if let Some(base) = line.strip_prefix("listening on ") {
                break base.trim().to_owned();
            }
        };
        if command == "demo" {
            for _ in 0..8 {
                let mut line = String::new();
                out.read_line(&mut line).unwrap();
                lines.push(line.trim_end().to_owned());
            }
        }
        std::thread::spawn(move || out.read_to_end(&mut Vec::new()));
        Self { child, base, lines }
    }

    fn signal(&self, name: &str) {
        let killed = Command::new("kill")
            .args([name, &self.child.id().to_string()])
            .status()
            .unwrap();
        assert!(killed.success());
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

#[test]
fn a_catalog_is_imported_whole_or_every_error_is_named_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let import = |file: &str| {
        let output = run(folder.path(), &["catalog", "import", file], &DEVELOPMENT);
        let code = output.status.code();
        (code, said(&output), complained(&output))
    };
    let demo = include_str!("../../assets/catalog.toml");
    let read = manager::domain::products::catalog::Catalog::parse(demo).unwrap();
    let entries = read.categories.len()
        + read.kinds.len()
        + read.offers.len()
        + read.prices.len()
        + read.rates.len();
    std::fs::write(folder.path().join("catalog.toml"), demo).unwrap();
    let (code, _, why) = import("catalog.toml");
    assert!(
        code == Some(1) && why.contains("run `manager migrate` first"),
        "{why}"
    );
    run(folder.path(), &["migrate"], &DEVELOPMENT);
    let broken = demo
        .replace("word = \"vps\"", "word = \"V P S\"")
        .replace("category = \"support\"", "category = \"suport\"\nprice = 3");
    let line = |text: &str| 1 + broken.lines().position(|line| line == text).unwrap();
    let (word, category) = (line("word = \"V P S\""), line("category = \"suport\""));
    std::fs::write(folder.path().join("broken.toml"), &broken).unwrap();
    let (code, printed, why) = import("broken.toml");
    assert_eq!((code, printed.as_str()), (Some(1), ""));
    let lines: Vec<&str> = why.lines().collect();
    assert_eq!(lines.len(), 6, "{why}");
    let first = format!("broken.toml:{word}: \"V P S\" is no word");
    assert!(lines[0].starts_with(&first), "{why}");
    let rest = [
        format!("broken.toml:{category}: there is no category \"suport\""),
        format!(
            "broken.toml:{}: the field \"price\" is unknown",
            category + 1
        ),
    ];
    assert_eq!(lines[1..3], rest);
    let kinds = lines[3..5].iter();
    assert!(
        kinds
            .clone()
            .all(|line| line.ends_with("there is no kind \"vps\"")),
        "{why}"
    );
    assert_eq!(lines[5], "manager: nothing was imported; errors: 5");
    let (code, _, why) = import("none.toml");
    assert!(code == Some(1) && why.contains("none.toml: "), "{why}");
    let (code, printed, why) = import("catalog.toml");
    assert_eq!(
        (code, printed.lines().count()),
        (Some(0), entries),
        "the broken one left nothing: {why}"
    );
    assert!(printed.starts_with("added category web\n") && printed.contains("added kind vps\n"));
    let (code, printed, why) = import("catalog.toml");
    assert_eq!((code, why.as_str()), (Some(0), ""));
    assert_eq!(printed, "nothing to do: the catalog is the same\n");
    let dearer = demo.replace(
        "amounts = { 12 = \"29.00\" }",
        "amounts = { 12 = \"29.50\" }",
    );
    let line = 1 + dearer
        .lines()
        .position(|line| line.contains("29.50"))
        .unwrap();
    std::fs::write(folder.path().join("dearer.toml"), dearer).unwrap();
    let (code, printed, why) = import("dearer.toml");
    assert_eq!((code, printed.as_str()), (Some(1), ""));
    assert_eq!(
        why,
        format!(
            "dearer.toml:{line}: price of ssl_domain for 12 months in CHF from 2024-01-01 has begun and says \
             29.00 (setup 0.00): it cannot be changed\nmanager: nothing was imported; errors: 1\n"
        )
    );
}

#[tokio::test]
async fn a_credit_of_the_bank_is_booked_once_and_the_books_hold_after_each() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let mut environment = DEVELOPMENT.to_vec();
    environment.push(("MANAGER_PAYMENT__IBAN_CHF", "CH44 3199 9123 0008 8901 2"));
    let credit = |key: &str, amount: &str, currency: &str, reference: &str| {
        let line = [
            "credit",
            "--key",
            key,
            "--amount",
            amount,
            "--currency",
            currency,
        ];
        let rest = ["--reference", reference, "--on", "2026-11-20"];
        let output = run(data, &[&line[..], &rest[..]].concat(), &environment);
        (output.status.code(), said(&output), complained(&output))
    };
    let refused = |answer: (Option<i32>, String, String), why: &str| {
        assert_eq!(
            (answer.0, answer.1.as_str(), answer.2),
            (Some(1), "", format!("manager: {why}\n"))
        );
    };
    refused(
        credit("early", "1.00", "CHF", "1"),
        "the database is not up to date: run `manager migrate` first",
    );
    run(data, &["migrate"], &environment);
    let target = Target::Sqlite(data.join("manager.db"));
    let shop = Shop::open(&Db::open(target, Clock::System).unwrap(), 0).await;
    let customer = shop.customer("CH").await;
    let product = shop.products(&customer, ("vps_2", 1), 1).await[0];
    let (order, total, _) = shop
        .ordered(&customer, &[(product, 1)], by(Method::Transfer))
        .await;
    let reference = shop
        .credit("", Subject::Order(order.number()), total)
        .reference;
    let exactly = format!("{}.{:02}", total.minor() / 100, total.minor() % 100);
    let count =
        |table: &str| db::db_count(shop.db(), &format!("SELECT COUNT(*) AS count FROM {table}"));

    for amount in [
        "12.345",
        "x",
        "0",
        "0.00",
        "",
        "12,5,0",
        "99999999999999999999",
    ] {
        refused(
            credit("bad", amount, "CHF", &reference),
            "the amount is written as 12.50",
        );
    }
    for currency in ["USD", "chf", ""] {
        refused(
            credit("bad", &exactly, currency, &reference),
            "the currency is CHF or EUR",
        );
    }
    refused(
        credit("", &exactly, "CHF", &reference),
        "the bank's own key is missing",
    );
    assert_eq!((count("bank_credits"), count("entries")), (0, 0));
    assert_eq!(shop.state(&customer, order).await, State::AwaitingPayment);

    let (paid, prepaid, nobody) = (
        "it pays the order\n",
        "it stands on the prepaid account of whom the reference names\n",
        "nobody knows this reference: it stands on the suspense account, for staff\n",
    );
    let own = Subject::Organization(customer.organization.number());
    let own = shop.credit("", own, total).reference;
    for (key, amount, currency, reference, answer, credits) in [
        (
            "first",
            exactly.as_str(),
            "CHF",
            reference.as_str(),
            paid,
            1,
        ),
        ("first", &exactly, "CHF", &reference, paid, 1),
        ("second", &exactly, "CHF", &reference, prepaid, 2),
        ("own", "7.50", "EUR", &own, prepaid, 3),
        ("whose", "0.05", "CHF", "RF18 5390 0754 7034", nobody, 4),
        ("none", "12", "EUR", "", nobody, 5),
        ("whose", "0.05", "CHF", "RF18 5390 0754 7034", nobody, 5),
        ("text", "3.00", "CHF", "invoice of November", nobody, 6),
    ] {
        let booked = credit(key, amount, currency, reference);
        assert_eq!(booked, (Some(0), answer.to_owned(), String::new()), "{key}");
        assert_eq!(count("bank_credits"), credits, "{key}");
        let proof = run(data, &["audit", "verify"], &environment);
        assert!(proof.status.success(), "{key}: {}", complained(&proof));
        assert!(said(&proof).ends_with("the books hold\n"), "{key}");
    }
    assert_eq!(shop.state(&customer, order).await, State::Fulfilled);
    assert_eq!(
        shop.balance(&customer, Account::Prepaid).await,
        total.minor()
    );
    let suspense =
        [Currency::Chf, Currency::Eur].map(|one| shop.db_provider(Account::Suspense, one));
    assert_eq!(suspense, [-305, -1_200]);
}

fn letters(data: &Path) -> Vec<manager::ground::mailbox::Stored> {
    manager::ground::mailbox::list(&data.join("mail"), 1000).unwrap()
}

fn wait_for(what: &str, mut happened: impl FnMut() -> bool) {
    for _ in 0..200 {
        if happened() {
            return;
        }
        std::thread::park_timeout(Duration::from_millis(50));
    }
    panic!("{what} did not happen in ten seconds");
}

#[test]
fn every_command_explains_itself() {
    let folder = tempfile::tempdir().unwrap();
    for command in [
        "",
        "serve",
        "demo",
        "migrate",
        "config",
        "config check",
        "mail",
        "mail test",
        "audit",
        "audit verify",
        "credit",
        "catalog",
        "catalog import",
    ] {
        let mut arguments: Vec<&str> = command.split_whitespace().collect();
        arguments.push("--help");
        let output = run(folder.path(), &arguments, &[]);
        assert!(
            output.status.success(),
            "{command}: {}",
            complained(&output)
        );
        assert!(
            said(&output).contains("Usage:"),
            "{command}: {}",
            said(&output)
        );
    }
    for wrong in ["surve", "--prot", "mail test", "credit", "credit --key 1"] {
        let output = run(folder.path(), &wrong.split(' ').collect::<Vec<_>>(), &[]);
        assert_eq!(output.status.code(), Some(2), "{wrong}");
        assert!(
            complained(&output).starts_with("error:"),
            "{wrong}: {}",
            complained(&output)
        );
    }
}

#[test]
fn what_is_wrong_is_said_in_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().to_string();
    std::fs::write(data.join("bad.toml"), "sesion = 1\n").unwrap();
    let mut development: Vec<(&str, &str)> = DEVELOPMENT.to_vec();
    development.push(("DATABASE_URL", "postgres://nobody@127.0.0.1:1/none"));
    type Case<'a> = (&'a [&'a str], &'a [(&'a str, &'a str)], &'a str);
    let cases: [Case<'_>; 9] = [
        (&["serve"], &[], "MANAGER_SECRET_KEY"),
        (
            &["serve"],
            &[
                (
                    "MANAGER_SECRET_KEY",
                    manager::ground::config::DEFAULT_SECRET,
                ),
                ("PUBLIC_URL", "https://x.ch"),
            ],
            "MANAGER_SECRET_KEY",
        ),
        (
            &["serve"],
            &[("MANAGER_SECRET_KEY", "0123456789012345678901234567890123")],
            "PUBLIC_URL",
        ),
        (
            &["serve", "--listen", &port],
            &DEVELOPMENT,
            "cannot listen on",
        ),
        (&["serve", "--listen", "nowhere"], &DEVELOPMENT, "listen"),
        (&["serve"], &development, "database"),
        (&["migrate", "--config", "bad.toml"], &DEVELOPMENT, "sesion"),
        (
            &["config", "check", "--config", "none.toml"],
            &DEVELOPMENT,
            "none.toml",
        ),
        (
            &["config", "check"],
            &[("MANAGER_SECRETKEY", "x")],
            "MANAGER_SECRETKEY",
        ),
    ];
    for (arguments, environment, expected) in cases {
        let output = run(data, arguments, environment);
        let line = complained(&output);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {line}");
        let own: Vec<&str> = line
            .lines()
            .filter(|line| line.starts_with("manager: "))
            .collect();
        assert_eq!(own.len(), 1, "{arguments:?}: {line}");
        assert!(own[0].contains(expected), "{arguments:?}: {line}");
        assert!(!line.contains("panicked"), "{line}");
    }
}

#[test]
fn the_configuration_is_listed_without_its_secrets() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(
        folder.path().join("manager.toml"),
        "[provider]\nname = \"Hosting AG\"\n[session]\nidle_minutes = 30\n",
    )
    .unwrap();
    let environment = [
        ("MANAGER_MODE", "development"),
        (
            "MANAGER_SECRET_KEY",
            "hunter2-hunter2-hunter2-hunter2-hunter2",
        ),
        ("SMTP_URL", "smtp://me:hunter2@mail.example.ch"),
        ("MANAGER_SESSION__IDLE_MINUTES", "45"),
    ];
    let output = run(folder.path(), &["config", "check"], &environment);
    let text = said(&output);
    assert!(
        output.status.success() && !text.contains("hunter2"),
        "{text}"
    );
    assert!(text.contains("Hosting AG") && text.contains("smtp://me:***@mail.example.ch"));
    let idle = text
        .lines()
        .find(|line| line.contains("session.idle_minutes"))
        .unwrap();
    assert!(
        idle.starts_with('*') && idle.contains("45"),
        "the environment wins over the file: {idle}"
    );
}

#[test]
fn an_account_in_euros_outside_the_area_without_a_bic_is_warned_of() {
    let folder = tempfile::tempdir().unwrap();
    for (iban, bic, warned) in [
        ("CH5800791123000889012", "", true),
        ("CH5800791123000889012", "POFICHBEXXX", false),
        ("DE89370400440532013000", "", false),
        ("", "", false),
    ] {
        let settings = [
            ("MANAGER_MODE", "development"),
            ("MANAGER_PAYMENT__IBAN_EUR", iban),
            ("MANAGER_PAYMENT__BIC", bic),
        ];
        let text = said(&run(folder.path(), &["config", "check"], &settings));
        assert_eq!(
            text.contains("payment.bic is not set"),
            warned,
            "{iban}: {text}"
        );
    }
}

#[test]
fn an_account_that_no_slip_can_be_made_for_is_warned_of() {
    let folder = tempfile::tempdir().unwrap();
    let warnings = |iban: (&'static str, &'static str), city: &'static str| {
        let settings = [
            ("MANAGER_MODE", "development"),
            iban,
            ("MANAGER_PROVIDER__POSTCODE", "1201"),
            ("MANAGER_PROVIDER__CITY", city),
        ];
        let text = said(&run(folder.path(), &["config", "check"], &settings));
        ["payment.iban_chf takes", "payment.iban_eur takes"].map(|part| text.contains(part))
    };
    const CHF: &str = "MANAGER_PAYMENT__IBAN_CHF";
    const EUR: &str = "MANAGER_PAYMENT__IBAN_EUR";
    assert_eq!(
        warnings((CHF, "CH4431999123000889012"), "Genève"),
        [false, false]
    );
    assert_eq!(warnings((CHF, "CH4431999123000889012"), ""), [true, false]);
    assert_eq!(
        warnings((CHF, "DE89370400440532013000"), "Genève"),
        [true, false]
    );
    assert_eq!(
        warnings((CHF, "CH4431999123000889013"), "Genève"),
        [true, false]
    );
    assert_eq!(
        warnings((EUR, "DE89370400440532013000"), "Genève"),
        [false, false]
    );
    assert_eq!(
        warnings((EUR, "CH4431999123000889012"), "Genève"),
        [false, true]
    );
    assert_eq!(warnings((EUR, ""), ""), [false, false]);
}

#[test]
fn migrations_are_named_and_done_once() {
    let folder = tempfile::tempdir().unwrap();
    let first = said(&run(folder.path(), &["migrate"], &DEVELOPMENT));
    assert_eq!(
        first.matches("applied ").count(),
        manager::ground::db::migrate::known().0.len(),
        "{first}"
    );
    assert!(said(&run(folder.path(), &["migrate"], &DEVELOPMENT)).contains("up to date"));
}

#[test]
fn a_test_letter_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(
        folder.path(),
        &["mail", "test", "me@example.ch"],
        &DEVELOPMENT,
    );
    assert!(output.status.success(), "{}", complained(&output));
    assert_eq!(letters(folder.path())[0].to, "me@example.ch");
    let output = run(folder.path(), &["mail", "test", "nonsense"], &DEVELOPMENT);
    assert!(!output.status.success() && complained(&output).lines().count() == 1);
}

#[tokio::test]
async fn the_demo_prints_logins_that_work_and_serves_its_letters() {
    let folder = tempfile::tempdir().unwrap();
    let served = Served::start(folder.path(), "demo", &[("MANAGER_LOG__FILTER", "warn")]);
    let logins: Vec<Vec<String>> = served
        .lines
        .iter()
        .filter_map(|line| line.strip_prefix("login\t"))
        .map(|line| line.split('\t').map(str::to_owned).collect())
        .collect();
    let roles: std::collections::BTreeSet<&str> =
        logins.iter().map(|login| login[2].as_str()).collect();
    assert_eq!(
        roles,
        [
            "administrator",
            "collaborator",
            "external",
            "legal_representative"
        ]
        .into()
    );
    assert!(
        served.lines.iter().any(|line| line.contains(&served.base)),
        "{:?}",
        served.lines
    );
    for login in &logins {
        let mut client = Client::new(&served.base);
        assert_eq!(
            client.sign_in(&login[0], &login[1]).await.status,
            303,
            "{login:?}"
        );
        let home = client.open("/").await;
        assert!(home.body.contains(&login[3]), "{login:?}");
    }
    let mut client = Client::new(&served.base);
    wait_for("a letter", || !letters(folder.path()).is_empty());
    let list = client.get("/dev/mail").await;
    assert!(!list.texts("tbody a").is_empty(), "{}", list.body);
    let path = list.attribute("tbody a", "href").unwrap();
    let letter = client.get(&path).await;
    let frame = client
        .get(&letter.attribute("iframe", "src").unwrap())
        .await;
    assert_eq!(frame.status, 200);
    assert!(
        client
            .get("/")
            .await
            .header("server-timing")
            .starts_with("app;dur=")
    );
    assert_eq!(client.get("/dev/components").await.status, 200);
    let stored = db::db_lines_of(
        &folder.path().join("manager.db"),
        "SELECT DISTINCT substr(password_hash, 1, 31) AS line FROM users",
    );
    assert_eq!(
        stored,
        ["$argon2id$v=19$m=19456,t=2,p=1$"],
        "the demo runs at the costs of production"
    );
    drop(served);
    let again = Served::start(folder.path(), "demo", &[("MANAGER_LOG__FILTER", "warn")]);
    assert_eq!(
        db::db_lines_of(
            &folder.path().join("manager.db"),
            "SELECT login AS line FROM users"
        )
        .len(),
        logins.len()
    );
    assert_eq!(
        Client::new(&again.base)
            .sign_in(&logins[0][0], &logins[0][1])
            .await
            .status,
        303
    );
    let verified = run(
        folder.path(),
        &["audit", "verify"],
        &[("MANAGER_MODE", "demo")],
    );
    assert!(
        verified.status.success() && said(&verified).contains("hold"),
        "{}",
        complained(&verified)
    );
    drop(again);
    let mut conn =
        SqliteConnection::establish(folder.path().join("manager.db").to_str().unwrap()).unwrap();
    diesel::sql_query("UPDATE activities SET agent = 'x' WHERE position = 1")
        .execute(&mut conn)
        .unwrap();
    let broken = run(
        folder.path(),
        &["audit", "verify"],
        &[("MANAGER_MODE", "demo")],
    );
    assert_eq!(broken.status.code(), Some(1));
    assert!(
        complained(&broken).contains("is broken at position 1"),
        "{}",
        complained(&broken)
    );
}

async fn killed_and_started_again(engine: Engine) {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let database = db::migrated(engine, data);
    let mut environment = DEVELOPMENT.to_vec();
    environment.push(("DATABASE_URL", &database));
    let mut expected = Vec::new();
    for round in 0..6 {
        let mut served = Served::start(data, "serve", &environment);
        let mut client = Client::new(&served.base);
        for number in 0..4 {
            let email = format!("r{round}n{number}@acme-shop.example");
            if client.sign_up(&email, &[]).await.status == 303 {
                expected.push(email);
            }
        }
        // Somewhere between the commit and the delivery: the worker looks once a second.
        tokio::time::sleep(Duration::from_millis(170 * round)).await;
        served.child.kill().unwrap();
        served.child.wait().unwrap();
    }
    assert_eq!(expected.len(), 24);
    // Letters that were in somebody's hands are taken up when their lease has ended.
    match engine {
        Engine::Sqlite => {
            let mut conn =
                SqliteConnection::establish(database.trim_start_matches("sqlite:")).unwrap();
            diesel::sql_query("UPDATE outbox SET lease_until = '2020-01-01 00:00:00' WHERE lease_until IS NOT NULL").execute(&mut conn).unwrap();
        }
        Engine::Postgres => {
            let mut conn = PgConnection::establish(&database).unwrap();
            diesel::sql_query("UPDATE outbox SET lease_until = '2020-01-01 00:00:00' WHERE lease_until IS NOT NULL").execute(&mut conn).unwrap();
        }
    }
    let _served = Served::start(data, "serve", &environment);
    let arrived = || {
        letters(data)
            .iter()
            .map(|letter| letter.to.clone())
            .collect::<Vec<_>>()
    };
    wait_for("the delivery of every letter", || {
        arrived().len() >= expected.len()
    });
    let mut arrived = arrived();
    arrived.sort();
    expected.sort();
    assert_eq!(arrived, expected, "each exactly once");
}

#[tokio::test]
async fn sigkill_between_commit_and_delivery_loses_no_letter_and_doubles_none_on_sqlite() {
    killed_and_started_again(Engine::Sqlite).await;
}

#[tokio::test]
async fn sigkill_between_commit_and_delivery_loses_no_letter_and_doubles_none_on_postgres() {
    killed_and_started_again(Engine::Postgres).await;
}

#[test]
fn sigterm_lets_a_request_in_flight_finish() {
    let folder = tempfile::tempdir().unwrap();
    let mut served = Served::start(folder.path(), "serve", &DEVELOPMENT);
    let address = served.base.trim_start_matches("http://").to_owned();
    let mut stream = TcpStream::connect(&address).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(10)))
        .unwrap();
    let head = format!(
        "POST /login HTTP/1.1\r\nHost: {address}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 20\r\n\r\nemail=abc"
    );
    stream.write_all(head.as_bytes()).unwrap();
    std::thread::park_timeout(Duration::from_millis(300));
    served.signal("-TERM");
    std::thread::park_timeout(Duration::from_millis(500));
    assert!(
        served.child.try_wait().unwrap().is_none(),
        "it waits for the request"
    );
    stream.write_all(b"&password=x").unwrap();
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).unwrap();
    assert_eq!(&answer, b"HTTP/1.1 400", "answered: no cookie");
    drop(stream);
    wait_for("the end", || served.child.try_wait().unwrap().is_some());
    assert!(served.child.wait().unwrap().success());
}

#[tokio::test]
async fn the_log_names_routes_and_requests_but_no_token_and_no_secret() {
    let folder = tempfile::tempdir().unwrap();
    let mut environment = DEVELOPMENT.to_vec();
    environment.retain(|(name, _)| *name != "MANAGER_LOG__FILTER");
    environment.extend([
        ("MANAGER_LOG__FILTER", "debug"),
        ("MANAGER_LOG__FORMAT", "json"),
    ]);
    let log = std::fs::File::create(folder.path().join("log")).unwrap();
    let mut child = program(
        folder.path(),
        &["serve", "--listen", "127.0.0.1:0"],
        &environment,
    )
    .stdout(Stdio::piped())
    .stderr(log)
    .spawn()
    .unwrap();
    let mut line = String::new();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    out.read_line(&mut line).unwrap();
    let mut client = Client::new(line.trim_start_matches("listening on ").trim());
    client.headers.insert(
        "user-agent",
        "forged\u{1b}[31m \"line\": 1"
            .replace('\u{1b}', "")
            .to_owned(),
    );
    client.sign_up("julie@acme-shop.example", &[]).await;
    wait_for("a letter", || !letters(folder.path()).is_empty());
    let text = letters(folder.path()).pop().unwrap().text;
    let link = text
        .split_whitespace()
        .find(|word| word.starts_with("http"))
        .unwrap();
    let path = link
        .trim_start_matches(&line.trim_start_matches("listening on ").trim().to_owned())
        .to_owned();
    let page = client.get(&path).await;
    assert_eq!(page.status, 200, "{path}");
    client.submit(&page, "Confirm my address", &[]).await;
    let secrets: Vec<String> = client.cookies.values().cloned().collect();
    drop(child.kill());
    drop(child.wait());
    let log = std::fs::read_to_string(folder.path().join("log")).unwrap();
    assert!(
        log.contains("/verify-email/{token}") && log.contains("request.id"),
        "{log}"
    );
    for line in log.lines() {
        let _: serde_json::Value =
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
    }
    let token = path.rsplit('/').next().unwrap();
    assert!(
        !log.contains(token) && !log.contains(crate::support::app::PASSWORD),
        "{log}"
    );
    assert!(secrets.iter().all(|secret| !log.contains(secret.as_str())));
}

#[tokio::test]
async fn two_hundred_sign_ins_at_once_at_production_costs_keep_memory_bounded() {
    let folder = tempfile::tempdir().unwrap();
    let environment = [
        ("MANAGER_MODE", "development"),
        ("MANAGER_LOG__FILTER", "error"),
    ];
    let served = Served::start(folder.path(), "serve", &environment);
    let peak = || {
        let status =
            std::fs::read_to_string(format!("/proc/{}/status", served.child.id())).unwrap();
        let line = status
            .lines()
            .find(|line| line.starts_with("VmHWM"))
            .unwrap();
        line.split_whitespace()
            .nth(1)
            .unwrap()
            .parse::<u64>()
            .unwrap()
            / 1024
    };
    let mut browsers = Vec::new();
    for _ in 0..200 {
        let mut client = Client::new(&served.base);
        let page = client.get("/login").await;
        browsers.push((client, page));
    }
    let before = peak();
    let mut statuses = Vec::new();
    for _ in 0..2 {
        let tries = browsers
            .iter_mut()
            .enumerate()
            .map(|(number, (client, page))| async move {
                let email = format!("n{number}@acme-shop.example");
                client
                    .submit(page, "Sign in", &[("email", &email), ("password", "wrong")])
                    .await
                    .status
            });
        statuses.extend(futures_util::future::join_all(tries).await);
    }
    assert!(
        statuses
            .iter()
            .all(|status| matches!(status, 422 | 429 | 503)),
        "{statuses:?}"
    );
    assert!(
        statuses.iter().filter(|status| **status == 422).count() > 2,
        "{statuses:?}"
    );
    // Two at a time of 19 MiB each, the first start's dummy, and the connections themselves.
    assert!(peak() < before + 80, "{} MiB, then {} MiB", before, peak());
}
