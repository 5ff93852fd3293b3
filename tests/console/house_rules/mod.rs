//! The rules of the house (docs: *the floors*), read from the sources themselves.
//!
//! Each rule is a row: what it is called, what to do when it refuses something, the check, and
//! examples. A *broken* example must be refused by its rule — a rule that refuses nothing is a
//! defect — and a *sound* one, as near to it as possible, must not.

mod code;
mod facts;
mod floors;
mod house;
mod pages;

use house::{House, Source};

/// Path and text of the files of an example.
type Example = &'static [(&'static str, &'static str)];

/// A rule of the house.
struct Rule {
    name: &'static str,
    /// What whoever broke it should do instead.
    instead: &'static str,
    check: fn(&House) -> Vec<Finding>,
    broken: &'static [Example],
    sound: &'static [Example],
}

/// Where something breaks a rule.
struct Finding {
    path: String,
    line: usize,
    what: String,
}

impl Finding {
    fn new(path: &str, line: usize, what: impl Into<String>) -> Self {
        Self {
            path: path.to_owned(),
            line,
            what: what.into(),
        }
    }
}

/// A finding for every mentioned path that `wrong` has something to say about.
fn mentions(house: &House, wrong: impl Fn(&Source, &[&str]) -> Option<String>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in &house.sources {
        for mention in &source.facts.paths {
            let path: Vec<&str> = mention.what.iter().map(String::as_str).collect();
            if let Some(what) = wrong(source, &path) {
                findings.push(Finding::new(&source.path, mention.line, what));
            }
        }
    }
    findings
}

fn all_rules() -> impl Iterator<Item = &'static Rule> {
    floors::RULES.iter().chain(code::RULES).chain(pages::RULES)
}

fn house_of(example: Example) -> House {
    House::of(
        example
            .iter()
            .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
            .collect(),
    )
}

#[test]
fn the_house_keeps_its_rules() {
    let house = House::real();
    let mut report = String::new();
    for rule in all_rules() {
        let mut findings = (rule.check)(&house);
        findings.dedup_by(|a, b| (&a.path, a.line, &a.what) == (&b.path, b.line, &b.what));
        for Finding { path, line, what } in findings {
            report += &format!(
                "{path}:{line}: {what}\n    rule: {}\n    do: {}\n",
                rule.name, rule.instead
            );
        }
    }
    assert!(report.is_empty(), "the house rules are broken:\n{report}");
}

#[test]
fn every_rule_refuses_its_broken_examples() {
    for rule in all_rules() {
        assert!(
            !rule.broken.is_empty(),
            "“{}” has no broken example",
            rule.name
        );
        for example in rule.broken {
            let findings = (rule.check)(&house_of(example));
            assert!(
                !findings.is_empty(),
                "“{}” does not refuse {example:#?}",
                rule.name
            );
            for found in findings {
                let lines = example.iter().find(|(path, _)| *path == found.path);
                let lines = lines.map_or(usize::MAX, |(_, text)| text.lines().count());
                assert!(
                    (1..=lines.max(1)).contains(&found.line),
                    "“{}” names line {}",
                    rule.name,
                    found.line
                );
            }
        }
    }
}

#[test]
fn every_rule_lets_its_sound_examples_pass() {
    for rule in all_rules() {
        for example in rule.sound {
            let findings = (rule.check)(&house_of(example));
            let findings: Vec<&str> = findings.iter().map(|found| found.what.as_str()).collect();
            assert!(
                findings.is_empty(),
                "“{}” refuses {example:#?}: {findings:?}",
                rule.name
            );
        }
    }
}

/// Some Rust of the module `crate::web::shop`, and a path that it mentions.
const PATHS: &[(&str, &str)] = &[
    ("use diesel::prelude::*;", "diesel::prelude::*"),
    (
        "use crate::web::{self, frame::{Page as P, form}};",
        "crate::web::frame::form",
    ),
    (
        "use crate::web::{self, frame}; fn f() { web::x() }",
        "crate::web::x",
    ),
    ("use super::super::ground::db;", "crate::ground::db"),
    (
        "use super::*; mod inner { use super::list as l; fn f() { l::g() } }",
        "crate::web::shop::list::g",
    ),
    ("fn f() { self::g::h() }", "crate::web::shop::g::h"),
    (
        "mod part; use part::Thing;",
        "crate::web::shop::part::Thing",
    ),
    (
        "use chrono::Utc as U; fn f() { U::now() }",
        "chrono::Utc::now",
    ),
    (
        "fn f() { use chrono as c; c::Utc::now() }",
        "chrono::Utc::now",
    ),
    (
        "use chrono::Utc; mod tests { use super::*; fn f() { Utc::now() } }",
        "chrono::Utc::now",
    ),
    ("fn f(x: &::reqwest::Client) {}", "reqwest::Client"),
    (
        "fn f() { tracing::info!(at = %chrono::Utc::now(), \"x\") }",
        "chrono::Utc::now",
    ),
    (
        "macro_rules! m { () => { $crate::ground::db::x() } }",
        "crate::ground::db::x",
    ),
    (
        "macro_rules! m { () => { use diesel::{prelude::*, sql_query}; } }",
        "diesel::sql_query",
    ),
    (
        "#[derive(Debug, diesel::Queryable)] struct X;",
        "diesel::Queryable",
    ),
    ("#[diesel(table_name = x)] struct X;", "diesel"),
    ("#[tokio::test] fn f() {}", "tokio::test"),
    ("impl actix_web::Responder for X {}", "actix_web::Responder"),
    ("fn f() { manager::server::run() }", "crate::server::run"),
    ("extern crate diesel as d;", "diesel"),
    ("use tokio; fn f() { tokio::spawn(x) }", "tokio::spawn"),
];

#[test]
fn mentioned_paths_are_found_and_resolved() {
    for &(text, expected) in PATHS {
        let example = House::of(vec![("src/web/shop.rs".to_owned(), text.to_owned())]);
        let found: Vec<String> = example.sources[0]
            .facts
            .paths
            .iter()
            .map(|path| path.what.join("::"))
            .collect();
        assert!(
            found.iter().any(|path| path == expected),
            "{expected} is not in {found:?} of {text}"
        );
    }
}
