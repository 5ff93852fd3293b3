//! What comes with the product: licences, crates that must not come, the same crate twice.
//!
//! Read from `cargo metadata`, for the default features on Linux. `deny.toml` says the same to
//! whoever has cargo-deny; a test here keeps the two together.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use cargo_metadata::semver::Version;
use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, PackageId};

/// Licences that the AGPL-3.0-or-later of this product can live with, and that ask for no more than
/// a notice (the MPL for the source of its own files, which are not changed here).
const LICENCES: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "PostgreSQL",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Crates that must not come, whoever brings them: name, how its version begins, why.
const BANNED: &[(&str, &str, &str)] = &[
    ("actix-governor", "", "GPL-3.0-or-later"),
    ("askama_actix", "", "deprecated; render to a String"),
    ("aws-lc-rs", "", "one TLS provider: ring"),
    ("aws-lc-sys", "", "one TLS provider: ring; needs cmake"),
    ("h2", "0.3.", "RUSTSEC-2026-0258; actix-web without http2"),
    ("native-tls", "", "one TLS provider: ring"),
    ("openssl-sys", "", "only with the feature postgres-tls"),
    ("sqlx", "", "one database stack: Diesel"),
];

/// Crates that are here in several incompatible versions, and why that cannot be helped yet.
const TWICE: &[(&str, &[&str])] = &[
    (
        "cookie 0.16 of actix-web is on the RustCrypto crates before ours",
        &[
            "block-buffer",
            "cpufeatures",
            "crypto-common",
            "digest",
            "hmac",
            "sha2",
        ],
    ),
    (
        "cookie of actix-web is on 0.20, krilla on 0.22, lettre on the newest",
        &["base64"],
    ),
    (
        "cookie of actix-web is on 0.8, actix-session on 0.9",
        &["rand", "rand_chacha", "rand_core"],
    ),
    (
        "ring, the two generations of rand and argon2 ask for one each",
        &["getrandom"],
    ),
    (
        "scheduled-thread-pool of r2d2 is ahead of r2d2 itself and of tokio",
        &["lock_api", "parking_lot", "parking_lot_core"],
    ),
    (
        "derive macros move to syn 3 one by one; build time only",
        &["syn"],
    ),
    (
        "diesel_migrations reads diesel.toml with the toml before the one of config",
        &["toml", "toml_datetime", "winnow"],
    ),
    (
        "png asks for the miniz_oxide before the one of flate2, which it uses too",
        &["miniz_oxide"],
    ),
    (
        "krilla reads fonts with the generation before the one of parley",
        &["font-types", "read-fonts", "skrifa"],
    ),
];

/// A package as these rules see it.
struct Package {
    name: String,
    version: Version,
    licence: Option<String>,
    /// Part of the program or of its build, not only of the tests.
    shipped: bool,
}

fn metadata() -> Metadata {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    let ask = |options: &[&str]| {
        let options = ["--locked", "--filter-platform", "x86_64-unknown-linux-gnu"]
            .iter()
            .chain(options)
            .map(ToString::to_string);
        MetadataCommand::new()
            .manifest_path(&manifest)
            .other_options(options.collect::<Vec<_>>())
            .exec()
    };
    // What was built can be read without a network.
    let answer = ask(&["--offline"]).or_else(|_| ask(&[]));
    answer.unwrap_or_else(|problem| panic!("cargo metadata: {problem}"))
}

fn packages(metadata: &Metadata) -> Vec<Package> {
    let Some(resolve) = &metadata.resolve else {
        panic!("cargo metadata resolved nothing");
    };
    let nodes: BTreeMap<&PackageId, _> =
        resolve.nodes.iter().map(|node| (&node.id, node)).collect();
    let root = resolve.root.as_ref();
    let mut shipped = BTreeSet::new();
    let mut open: Vec<&PackageId> = root.into_iter().collect();
    while let Some(id) = open.pop() {
        for dependency in &nodes[id].deps {
            let kinds = &dependency.dep_kinds;
            let for_tests = kinds
                .iter()
                .all(|kind| kind.kind == DependencyKind::Development);
            if !for_tests && shipped.insert(&dependency.pkg) {
                open.push(&dependency.pkg);
            }
        }
    }
    metadata
        .packages
        .iter()
        .filter(|package| nodes.contains_key(&package.id) && Some(&package.id) != root)
        .map(|package| Package {
            name: package.name.to_string(),
            version: package.version.clone(),
            licence: package.license.clone(),
            shipped: shipped.contains(&package.id),
        })
        .collect()
}

/// What is wrong with a tree of packages.
fn problems(packages: &[Package]) -> Vec<String> {
    let mut problems = Vec::new();
    for Package {
        name,
        version,
        licence,
        ..
    } in packages
    {
        let licence = licence.as_deref().unwrap_or("none declared");
        if !is_allowed(licence) {
            problems.push(format!(
                "{name} {version}: the licence {licence} is not on the list"
            ));
        }
        for (banned, begins, why) in BANNED {
            if name == banned && version.to_string().starts_with(begins) {
                problems.push(format!("{name} {version}: banned: {why}"));
            }
        }
    }
    let twice = twice(packages);
    let reviewed: BTreeSet<&str> = TWICE
        .iter()
        .flat_map(|(_, names)| *names)
        .copied()
        .collect();
    for (name, versions) in &twice {
        if !reviewed.contains(name) {
            problems.push(format!(
                "{name} comes as {}: use one, or review it here",
                versions.join(" and ")
            ));
        }
    }
    problems
}

/// The shipped crates that come in several versions which cannot stand for each other.
fn twice(packages: &[Package]) -> BTreeMap<&str, Vec<String>> {
    let mut versions: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for package in packages.iter().filter(|package| package.shipped) {
        let Version {
            major,
            minor,
            patch,
            ..
        } = package.version;
        let compatible = match (major, minor) {
            (0, 0) => format!("0.0.{patch}"),
            (0, minor) => format!("0.{minor}"),
            (major, _) => major.to_string(),
        };
        versions
            .entry(&package.name)
            .or_default()
            .insert(compatible);
    }
    let several = versions
        .into_iter()
        .filter(|(_, versions)| versions.len() > 1);
    several
        .map(|(name, versions)| (name, versions.into_iter().collect()))
        .collect()
}

/// Whether an SPDX expression can be met with the list; a `/` is what `OR` was written as once.
fn is_allowed(expression: &str) -> bool {
    let spaced = expression
        .replace('/', " OR ")
        .replace('(', " ( ")
        .replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    any_of(&words, &mut at) && at == words.len()
}

/// `a OR b`, where `AND` binds more tightly.
fn any_of(words: &[&str], at: &mut usize) -> bool {
    let mut met = all_of(words, at);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        met |= all_of(words, at);
    }
    met
}

fn all_of(words: &[&str], at: &mut usize) -> bool {
    let mut met = one(words, at);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        met &= one(words, at);
    }
    met
}

fn one(words: &[&str], at: &mut usize) -> bool {
    let first = words.get(*at).copied().unwrap_or_default();
    *at += 1;
    if first == "(" {
        let met = any_of(words, at);
        *at += 1; // The closing one.
        return met;
    }
    if words.get(*at) == Some(&"WITH") {
        let exception = words.get(*at + 1).copied().unwrap_or_default();
        *at += 2;
        return LICENCES.contains(&format!("{first} WITH {exception}").as_str());
    }
    LICENCES.contains(&first)
}

#[test]
fn licences_bans_and_doubles_are_as_reviewed() {
    let problems = problems(&packages(&metadata()));
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn no_double_is_excused_that_is_none() {
    let packages = packages(&metadata());
    let twice = twice(&packages);
    let stale: Vec<&&str> = TWICE
        .iter()
        .flat_map(|(_, names)| *names)
        .filter(|name| !twice.contains_key(**name))
        .collect();
    assert!(
        stale.is_empty(),
        "no longer twice, take them off the list: {stale:?}"
    );
}

#[test]
fn a_broken_tree_is_refused() {
    let package = |name: &str, version: &str, licence: Option<&str>, shipped: bool| Package {
        name: name.to_owned(),
        version: Version::parse(version).unwrap_or_else(|e| panic!("{e}")),
        licence: licence.map(str::to_owned),
        shipped,
    };
    let problems = problems(&[
        package("copyleft", "1.0.0", Some("GPL-3.0-only"), false),
        package("halfway", "1.0.0", Some("MIT AND GPL-2.0"), true),
        package("silent", "1.0.0", None, true),
        package("openssl-sys", "0.9.118", Some("MIT"), true),
        package("h2", "0.3.27", Some("MIT"), true),
        package("h2", "0.4.16", Some("MIT"), false),
        package("double", "1.2.0", Some("MIT"), true),
        package("double", "2.0.0", Some("MIT"), true),
        package("single", "0.3.1", Some("MIT"), true),
        package("single", "0.3.9", Some("MIT"), true),
        package("single", "0.4.0", Some("MIT"), false),
    ]);
    let refused: Vec<&str> = problems
        .iter()
        .filter_map(|problem| problem.split([' ', ':']).next())
        .collect();
    assert_eq!(
        refused,
        [
            "copyleft",
            "halfway",
            "silent",
            "openssl-sys",
            "h2",
            "double"
        ]
    );
}

#[test]
fn licence_expressions_are_read_as_spdx_says() {
    for (expression, allowed) in [
        ("MIT OR GPL-2.0-only", true),
        ("Apache-2.0/MIT", true),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
        ("Apache-2.0 WITH LLVM-exception OR GPL-3.0", true),
        ("MIT OR GPL-3.0 AND GPL-2.0", true),
        ("(MIT OR GPL-3.0) AND GPL-2.0", false),
        ("GPL-2.0 WITH Classpath-exception-2.0", false),
        ("none declared", false),
        ("", false),
    ] {
        assert_eq!(is_allowed(expression), allowed, "{expression}");
    }
}

#[test]
fn deny_toml_says_the_same() {
    let text = include_str!("../../deny.toml");
    let doubles = TWICE.iter().flat_map(|(_, names)| *names);
    let banned = BANNED.iter().map(|(name, ..)| name);
    for word in LICENCES.iter().chain(banned).chain(doubles) {
        assert!(
            text.contains(&format!("\"{word}\"")),
            "deny.toml does not name {word}"
        );
    }
}
