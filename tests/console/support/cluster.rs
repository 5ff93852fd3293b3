//! How the tests reach PostgreSQL, and how anything they start in the background ends with them.
//!
//! `tests/run` starts a throw-away cluster and hands its address over in `MANAGER_TEST_POSTGRES`.
//! Under a plain `cargo test` the first test that asks starts one itself — by the same script, so
//! that the settings of a cluster stand in one place.

use std::env;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// The variable in which `tests/run` hands over the cluster's address.
const VARIABLE: &str = "MANAGER_TEST_POSTGRES";

/// The libpq URL of a superuser on the cluster that this test process uses; 300 connections at most.
///
/// # Panics
/// With one line that names the package when PostgreSQL is missing: such tests fail, none is skipped.
pub fn admin_url() -> &'static str {
    static URL: OnceLock<String> = OnceLock::new();
    URL.get_or_init(|| match env::var(VARIABLE) {
        Ok(url) if !url.is_empty() => url,
        _ => start(),
    })
}

/// The same server and user as `url`, another database.
///
/// `name` goes into the URL as it is: lower-case letters, digits and `_`.
pub fn with_database(url: &str, name: &str) -> String {
    let (address, query) = match url.split_once('?') {
        Some((address, query)) => (address, format!("?{query}")),
        None => (url, String::new()),
    };
    let authority = address.find("://").map_or(0, |at| at + 3);
    let end = address[authority..]
        .find('/')
        .map_or(address.len(), |at| authority + at);
    format!("{}/{name}{query}", &address[..end])
}

/// Starts `command` in the background and answers with the first line it prints.
///
/// The command holds on until its standard input closes and then cleans up. That input is a pipe
/// whose other end only this process has and never closes: so the command notices the end of this
/// process however it comes, `kill -9` included, and no destructor has to run. It has a process
/// group of its own, for ^C to reach the tests only.
///
/// # Errors
/// A sentence, when the command cannot be started or ends before it printed a line.
pub fn start_guarded(command: &mut Command) -> Result<String, String> {
    let mut guard = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .process_group(0)
        .spawn()
        .map_err(|error| format!("{command:?} cannot be started: {error}"))?;
    std::mem::forget(guard.stdin.take());
    let mut line = String::new();
    if let Some(output) = guard.stdout.take() {
        BufReader::new(output)
            .read_line(&mut line)
            .map_err(|error| format!("{command:?} cannot be read: {error}"))?;
    }
    match line.trim() {
        "" => Err(format!("{command:?} said nothing, see above")),
        line => Ok(line.to_owned()),
    }
}

fn start() -> String {
    assert!(
        is_installed(Path::new("/usr/lib/postgresql")),
        "PostgreSQL is missing: install the package postgresql"
    );
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/run");
    match start_guarded(Command::new(script).arg("--cluster")) {
        Ok(url) => url,
        Err(problem) => panic!("PostgreSQL did not start: {problem}"),
    }
}

/// Debian keeps every version's programs in a folder of its own.
fn is_installed(versions: &Path) -> bool {
    versions.read_dir().is_ok_and(|mut found| {
        found.any(|version| version.is_ok_and(|version| version.path().join("bin/initdb").exists()))
    })
}

#[test]
fn a_url_with_another_database_keeps_everything_else() {
    for (url, expected) in [
        (
            "postgres://postgres@/postgres?host=/run/x",
            "postgres://postgres@/shop?host=/run/x",
        ),
        (
            "postgres://a:b@h:5432/postgres",
            "postgres://a:b@h:5432/shop",
        ),
        ("postgres://h", "postgres://h/shop"),
        (
            "postgres://h?sslmode=require",
            "postgres://h/shop?sslmode=require",
        ),
    ] {
        assert_eq!(with_database(url, "shop"), expected);
    }
}
