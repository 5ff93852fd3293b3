//! How the code itself is written.

use super::floors::is_queries;
use super::{Finding, House, Rule, Source, mentions};

/// Lines of a file, of a function's body, of main.rs, and parameters: past these it is two things.
const FILE: usize = 300;
const FUNCTION: usize = 60;
const MAIN: usize = 40;
const PARAMETERS: usize = 5;

macro_rules! eight {
    ($text:expr) => {
        concat!($text, $text, $text, $text, $text, $text, $text, $text)
    };
}

const SIXTY_FOUR_LINES: &str = eight!(eight!("const X: u8 = 1;\n"));
const FIVE_TIMES_SIXTY_FOUR: &str = concat!(
    eight!(eight!("const X: u8 = 1;\n")),
    eight!(eight!("const X: u8 = 1;\n")),
    eight!(eight!("const X: u8 = 1;\n")),
    eight!(eight!("const X: u8 = 1;\n")),
    eight!(eight!("const X: u8 = 1;\n")),
);
const LONG_FUNCTION: &str = concat!("fn f() {\n", eight!(eight!("    g();\n")), "}\n");
const LONG_TESTS: &str = concat!(
    "#[cfg(test)]\nmod tests {\nfn f() {\n",
    eight!(eight!("    g();\n    g();\n    g();\n    g();\n    g();\n")),
    "}\n}\n"
);
const COMMENTED_FUNCTION: &str = concat!(
    "fn f() {\n",
    eight!(eight!("    // why\n\n")),
    "    g();\n}\n"
);

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "the domain is synchronous",
        instead: "let the door wait: the domain's verbs run inside one read or write",
        check: the_domain_is_synchronous,
        broken: &[
            &[("src/domain/users/mod.rs", "async fn f() {}")],
            &[("src/domain/users/mod.rs", "trait T { async fn f(); }")],
            &[("src/domain/users/mod.rs", "fn f() { async { 1 } }")],
            &[("src/domain/users/mod.rs", "fn f() { m!(x.await) }")],
            &[("src/domain/users/rules.rs", "use tokio::sync::Mutex;")],
            &[(
                "src/domain/users/rules.rs",
                "fn f() { futures_util::join!() }",
            )],
        ],
        sound: &[
            &[(
                "src/domain/users/mod.rs",
                "fn f() { \"async fn\"; /* .await */ }",
            )],
            &[("src/web/users/list.rs", "async fn f() { g().await }")],
        ],
    },
    Rule {
        name: "a file has 300 lines at most, main.rs 40; a function 60, and 5 parameters beside self",
        instead: "past that it is two things: a room of its own, a function with a name, a struct",
        check: things_are_small,
        broken: &[
            &[("src/web/users/list.rs", FIVE_TIMES_SIXTY_FOUR)],
            &[("src/main.rs", SIXTY_FOUR_LINES)],
            &[("src/web/users/list.rs", LONG_FUNCTION)],
            &[(
                "src/cli.rs",
                "impl X { fn f(&self, a: A, b: A, c: A, d: A, e: A, f: A) {} }",
            )],
        ],
        sound: &[
            &[("src/web/users/list.rs", SIXTY_FOUR_LINES)],
            &[("src/ground/db/schema.rs", FIVE_TIMES_SIXTY_FOUR)],
            &[("src/domain/users/rules.rs", LONG_TESTS)],
            &[
                ("src/domain/users/rules.rs", "#[cfg(test)]\nmod tests;"),
                ("src/domain/users/rules/tests.rs", FIVE_TIMES_SIXTY_FOUR),
            ],
            &[("src/web/users/list.rs", COMMENTED_FUNCTION)],
            &[(
                "src/cli.rs",
                "impl X { fn f(&self, a: A, b: A, c: A, d: A, e: A) {} }",
            )],
        ],
    },
    Rule {
        name: "no unwrap and no expect but in main.rs and tests",
        instead: "answer with a refusal, an absence or a failure; `?` carries it",
        check: nothing_is_unwrapped,
        broken: &[
            &[("src/web/users/list.rs", "fn f() { x.unwrap() }")],
            &[("src/cli.rs", "fn f() { x.expect(\"there\") }")],
            &[("src/cli.rs", "fn f() { println!(\"{}\", x.unwrap()) }")],
            &[("src/cli.rs", "fn f() { x.map(Result::unwrap) }")],
            &[("src/cli.rs", "#[cfg(not(test))] fn f() { x.unwrap() }")],
        ],
        sound: &[
            &[("src/main.rs", "fn main() { x.unwrap() }")],
            &[(
                "src/cli.rs",
                "#[cfg(test)] mod tests { fn f() { x.unwrap() } }",
            )],
            &[(
                "src/cli.rs",
                "#[expect(dead_code, reason = \"x\")] fn f() { x.unwrap_or_default() }",
            )],
        ],
    },
    Rule {
        name: "a query's failure is no absence",
        instead: "use `optional()?`: `.ok()` would show a broken database as an empty one",
        check: queries_do_not_swallow,
        broken: &[
            &[(
                "src/domain/users/queries.rs",
                "fn f() { users.first(c).ok() }",
            )],
            &[(
                "src/domain/users/queries/find.rs",
                "fn f() { both!(users.first(c).ok()) }",
            )],
        ],
        sound: &[
            &[(
                "src/domain/users/queries.rs",
                "fn f() { users.first(c).optional()? }",
            )],
            &[("src/domain/users/rules.rs", "fn f() { text.parse().ok() }")],
        ],
    },
    Rule {
        name: "a lint is silenced only with a reason",
        instead: "write #[expect(lint, reason = \"…\")], or mend what it says",
        check: lints_are_silenced_with_a_reason,
        broken: &[
            &[("src/cli.rs", "#[allow(dead_code)] fn f() {}")],
            &[("src/cli.rs", "#![allow(dead_code)]")],
            &[("src/cli.rs", "#[expect(dead_code)] fn f() {}")],
            &[(
                "src/cli.rs",
                "#[cfg_attr(test, allow(dead_code))] fn f() {}",
            )],
            &[(
                "src/cli.rs",
                "macro_rules! m { () => { #[allow(dead_code)] fn f() {} } }",
            )],
        ],
        sound: &[&[(
            "src/cli.rs",
            "#[expect(dead_code, reason = \"why\")] fn f() { x.allow(1) }",
        )]],
    },
    Rule {
        name: "only ground looks at the clock",
        instead: "take `now` from the transaction or as a parameter; tests set it",
        check: only_ground_knows_the_time,
        broken: &[
            &[(
                "src/domain/users/rules.rs",
                "use chrono::Utc; fn f() { Utc::now() }",
            )],
            &[(
                "src/web/frame/page.rs",
                "fn f() { std::time::SystemTime::now() }",
            )],
            &[(
                "src/server.rs",
                "use std::time::Instant as I; fn f() { I::now() }",
            )],
            &[(
                "src/worker/mod.rs",
                "fn f() { x.unwrap_or_else(chrono::Local::now) }",
            )],
            &[("src/domain/users/queries.rs", "fn f() { diesel::dsl::now }")],
        ],
        sound: &[
            &[("src/ground/time.rs", "fn f() { chrono::Utc::now() }")],
            &[(
                "src/domain/users/rules.rs",
                "fn f(tx: &Tx) { tx.now; clock::now() }",
            )],
        ],
    },
    Rule {
        name: "money knows no floating point",
        instead: "minor units are integers; rates and percentages are rust_decimal",
        check: money_is_exact,
        broken: &[
            &[("src/domain/accounting/rules.rs", "fn f(x: f64) {}")],
            &[("src/ground/money.rs", "fn f(x: i64) { x as f32 }")],
        ],
        sound: &[&[("src/ground/money.rs", "/// Never f64.\nfn f(x: i64) {}")]],
    },
    Rule {
        name: "a module has a name that says what is in it",
        instead: "name the noun; `utils`, `helpers`, `common` are names for nothing",
        check: names_say_something,
        broken: &[
            &[("src/web/frame/helpers.rs", "")],
            &[("src/ground/utils/text.rs", "")],
            &[("src/cli.rs", "mod common {}")],
            &[("tests/console/support/util.rs", "")],
        ],
        sound: &[&[("src/web/commons.rs", "mod helper_of_nobody {}")]],
    },
];

fn the_domain_is_synchronous(house: &House) -> Vec<Finding> {
    let mut findings = mentions(house, |source, path| {
        let wrong = source.floor() == "domain"
            && ["tokio", "futures_util", "futures", "async_trait"].contains(path.first()?);
        wrong.then(|| format!("the domain uses {}", path.join("::")))
    });
    for source in house
        .sources
        .iter()
        .filter(|source| source.floor() == "domain")
    {
        for wait in &source.facts.waits {
            let what = format!("`{}` in the domain", wait.what);
            findings.push(Finding::new(&source.path, wait.line, what));
        }
    }
    findings
}

fn things_are_small(house: &House) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in house.sources.iter().filter(|source| !source.for_tests) {
        let tests: usize = source
            .facts
            .test_parts
            .iter()
            .map(|(first, last)| last - first + 1)
            .sum();
        let lines = source.text.lines().count() - tests;
        let most = if source.path == "src/main.rs" {
            MAIN
        } else {
            FILE
        };
        if lines > most && source.path != "src/ground/db/schema.rs" {
            findings.push(Finding::new(
                &source.path,
                1,
                format!("{lines} lines, tests not counted"),
            ));
        }
        for function in source.outside_tests(&source.facts.functions) {
            let name = &function.what.name;
            let lines = statement_lines(source, function.what.first_and_last);
            let parameters = function.what.parameters;
            if lines > FUNCTION {
                let what = format!("`{name}` has {lines} lines");
                findings.push(Finding::new(&source.path, function.line, what));
            }
            if parameters > PARAMETERS {
                let what = format!("`{name}` has {parameters} parameters");
                findings.push(Finding::new(&source.path, function.line, what));
            }
        }
    }
    findings
}

/// Lines between the braces that are neither empty nor a comment, as clippy counts.
fn statement_lines(source: &Source, (first, last): (usize, usize)) -> usize {
    let body = source
        .text
        .lines()
        .skip(first)
        .take(last.saturating_sub(first + 1));
    body.map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .count()
}

fn nothing_is_unwrapped(house: &House) -> Vec<Finding> {
    const NAMES: [&str; 4] = ["unwrap", "expect", "unwrap_err", "expect_err"];
    let mut findings = Vec::new();
    for source in house
        .sources
        .iter()
        .filter(|source| source.path != "src/main.rs")
    {
        for call in source.outside_tests(&source.facts.methods) {
            if NAMES.contains(&call.what.as_str()) {
                findings.push(Finding::new(
                    &source.path,
                    call.line,
                    format!(".{}()", call.what),
                ));
            }
        }
        for path in source.outside_tests(&source.facts.paths) {
            if let [.., kind, name] = &path.what[..]
                && ["Option", "Result"].contains(&kind.as_str())
                && NAMES.contains(&name.as_str())
            {
                findings.push(Finding::new(&source.path, path.line, path.what.join("::")));
            }
        }
    }
    findings
}

fn queries_do_not_swallow(house: &House) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in house.sources.iter().filter(|source| is_queries(source)) {
        for call in source
            .outside_tests(&source.facts.methods)
            .filter(|call| call.what == "ok")
        {
            findings.push(Finding::new(&source.path, call.line, ".ok() on a query"));
        }
    }
    findings
}

fn lints_are_silenced_with_a_reason(house: &House) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in &house.sources {
        for attribute in &source.facts.silenced {
            let what = format!("#[{}(…)] without a reason", attribute.what);
            findings.push(Finding::new(&source.path, attribute.line, what));
        }
    }
    findings
}

fn only_ground_knows_the_time(house: &House) -> Vec<Finding> {
    mentions(house, |source, path| {
        let looks = matches!(
            path,
            [.., "Utc" | "Local" | "SystemTime" | "Instant", "now"]
        ) || path.starts_with(&["diesel", "dsl", "now"]);
        let wrong = looks && (source.floor() != "ground" || path[0] == "diesel");
        wrong.then(|| format!("{} outside ground", path.join("::")))
    })
}

fn money_is_exact(house: &House) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in &house.sources {
        let money = source.path == "src/ground/money.rs"
            || source.path.starts_with("src/ground/money/")
            || source.path.starts_with("src/domain/accounting/");
        for (line, text) in source.text.lines().enumerate().filter(|_| money) {
            let code = text.split("//").next().unwrap_or_default();
            let mut words = code.split(|c: char| !c.is_alphanumeric() && c != '_');
            if let Some(word) = words.find(|word| ["f32", "f64"].contains(word)) {
                findings.push(Finding::new(&source.path, line + 1, word));
            }
        }
    }
    findings
}

fn names_say_something(house: &House) -> Vec<Finding> {
    const EMPTY: [&str; 6] = ["utils", "util", "helpers", "helper", "common", "misc"];
    let mut findings = Vec::new();
    for file in house.texts.iter().filter(|file| file.path.ends_with(".rs")) {
        let mut parts = file.path.trim_end_matches(".rs").split('/');
        if let Some(part) = parts.find(|part| EMPTY.contains(part)) {
            findings.push(Finding::new(
                &file.path,
                1,
                format!("a module called `{part}`"),
            ));
        }
    }
    for source in &house.sources {
        for module in source
            .facts
            .modules
            .iter()
            .filter(|module| EMPTY.contains(&module.what.as_str()))
        {
            let what = format!("a module called `{}`", module.what);
            findings.push(Finding::new(&source.path, module.line, what));
        }
    }
    findings
}
