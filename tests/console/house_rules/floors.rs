//! Who may use whom.

use super::{Finding, House, Rule, Source, mentions};

/// The floors from top to bottom. Whoever shares a floor may not use each other if it is the doors'.
const FLOORS: &[&[&str]] = &[
    &["cli"],
    &["server"],
    DOORS,
    &["mail", "documents", "outside"],
    &["domain"],
    &["ground"],
];
const DOORS: &[&str] = &["web", "api", "worker"];

/// What a payment provider says is believed by its signature, or because it was asked: whoever brings it,
/// nobody's right is needed.
const PROVIDERS_WORD: [&str; 2] = [
    "src/web/accounting/notices.rs",
    "src/web/accounting/paying.rs",
];

/// Where in `web` that is common to all areas lives.
const FRAME: &str = "frame";

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "every module has a floor",
        instead: "put it into a room of the floor whose question it answers (lib.rs has the map)",
        check: every_module_has_a_floor,
        broken: &[
            &[("src/pricing.rs", "")],
            &[("src/lib.rs", "//! Map.\npub mod billing;")],
        ],
        sound: &[&[
            ("src/lib.rs", "pub mod web;"),
            ("src/main.rs", ""),
            ("src/web/mod.rs", ""),
        ]],
    },
    Rule {
        name: "arrows go down: cli → server → web, api, worker → mail, documents, outside → domain → ground",
        instead: "move what both need to the lower floor, or hand it in as a parameter",
        check: arrows_go_down,
        broken: &[
            &[("src/ground/log.rs", "use crate::domain::activity;")],
            &[(
                "src/domain/users/mod.rs",
                "fn f() { crate::web::frame::page() }",
            )],
            &[(
                "src/domain/users/mod.rs",
                "use crate::{ground::time, mail as m};",
            )],
            &[("src/mail/mod.rs", "use super::worker::claim;")],
            &[("src/web/frame/mod.rs", "use crate::api;")],
            &[(
                "src/worker/mod.rs",
                "#[derive(crate::web::frame::Draw)] struct X;",
            )],
            &[(
                "src/server.rs",
                "macro_rules! m { () => { $crate::cli::run() } }",
            )],
            &[
                ("src/lib.rs", "pub mod web; pub use web::frame::Page;"),
                ("src/ground/log.rs", "use crate::Page;"),
            ],
        ],
        sound: &[
            &[(
                "src/cli.rs",
                "use crate::{server, domain::access, ground::db};",
            )],
            &[(
                "src/worker/mod.rs",
                "use crate::{mail, documents}; mod tests { use super::*; }",
            )],
            &[("src/main.rs", "use manager::cli;")],
            &[("src/ground/db/mod.rs", "use self::web::x; mod web {}")],
        ],
    },
    Rule {
        name: "an area of web uses another only through its urls.rs",
        instead: "link with a function of the other area's urls.rs; move what both draw to web/frame",
        check: web_areas_are_apart,
        broken: &[
            &[
                ("src/web/users/list.rs", "use crate::web::support::show;"),
                ("src/web/support/show.rs", ""),
            ],
            &[
                (
                    "src/web/users/list.rs",
                    "fn f() { super::super::support::x() }",
                ),
                ("src/web/support/mod.rs", ""),
            ],
            &[
                (
                    "src/web/users/list.rs",
                    "use crate::web::support as s; fn f() { s::show::get() }",
                ),
                ("src/web/support/show.rs", ""),
            ],
            &[
                ("src/web/frame/page.rs", "use crate::web::users::list;"),
                ("src/web/users/list.rs", ""),
            ],
        ],
        sound: &[
            &[
                (
                    "src/web/users/list.rs",
                    "use crate::web::{support::urls, frame::Page, routes};",
                ),
                ("src/web/support/urls.rs", ""),
                ("src/web/routes.rs", ""),
            ],
            &[
                (
                    "src/web/frame/page.rs",
                    "use crate::web::support; fn f() { support::urls::list() }",
                ),
                ("src/web/support/urls.rs", ""),
            ],
            &[
                ("src/web/routes.rs", "use super::users;"),
                ("src/web/users/mod.rs", ""),
            ],
            &[
                ("src/web/users/list.rs", "use super::show;"),
                ("src/web/users/show.rs", ""),
            ],
        ],
    },
    Rule {
        name: "each outside crate has its place",
        instead: "use what that place offers; if it offers too little, add it there",
        check: crates_have_their_places,
        broken: &[
            &[("src/domain/users/mod.rs", "use actix_web::HttpRequest;")],
            &[("src/worker/mod.rs", "use actix_session::Session;")],
            &[(
                "src/documents/mod.rs",
                "#[derive(askama::Template)] struct X;",
            )],
            &[("src/worker/mod.rs", "fn f(c: &reqwest::Client) {}")],
            &[("src/mail/mod.rs", "use lettre::Message;")],
            &[("src/ground/blobs.rs", "use lettre::Message;")],
            &[("src/domain/users/mod.rs", "use diesel::prelude::*;")],
            &[(
                "src/domain/users/rules.rs",
                "#[diesel(table_name = users)] struct X;",
            )],
            &[("src/web/users/list.rs", "fn f() { ::diesel::dsl::now; }")],
            &[(
                "src/ground/ids.rs",
                "macro_rules! id { () => { #[derive(diesel::Queryable)] struct X; } }",
            )],
            &[("src/domain/users/queries.rs", "use r2d2::Pool;")],
            &[(
                "src/web/users/new.rs",
                "fn f() { getrandom::fill(&mut x); }",
            )],
        ],
        sound: &[
            &[("src/server.rs", "use actix_web::App;")],
            &[("src/api/mod.rs", "use actix_web::web;")],
            &[(
                "src/web/frame/page.rs",
                "use {actix_files::Files, askama::Template};",
            )],
            &[("src/mail/mod.rs", "use askama::Template;")],
            &[("src/outside/webhooks.rs", "use reqwest::Client;")],
            &[("src/ground/smtp.rs", "use lettre::Message;")],
            &[("src/domain/users/queries.rs", "use diesel::prelude::*;")],
            &[(
                "src/domain/accounting/invoices/queries/list.rs",
                "use diesel::prelude::*;",
            )],
            &[(
                "src/ground/db/words.rs",
                "macro_rules! words { () => { #[diesel(sql_type = ::diesel::sql_types::Text)] struct X; } }",
            )],
            &[(
                "src/ground/random.rs",
                "fn f() { getrandom::fill(&mut x); }",
            )],
        ],
    },
    Rule {
        name: "an area of the domain uses another only through its mod.rs; queries are private to their area",
        instead: "let the other area's mod.rs offer a verb or re-export the type",
        check: domain_areas_are_apart,
        broken: &[
            &[(
                "src/domain/users/mod.rs",
                "use crate::domain::access::queries;",
            )],
            &[(
                "src/domain/users/rules.rs",
                "use super::super::access::rules::allowed;",
            )],
            &[
                (
                    "src/domain/users/mod.rs",
                    "use crate::domain::access::matrix::Right;",
                ),
                ("src/domain/access/matrix.rs", ""),
            ],
            &[(
                "src/web/users/list.rs",
                "use crate::domain::users::queries::list;",
            )],
            &[(
                "src/worker/mod.rs",
                "fn f() { crate::domain::accounting::invoices::queries::list() }",
            )],
        ],
        sound: &[
            &[
                (
                    "src/domain/users/mod.rs",
                    "use crate::domain::access::{Permit, check};",
                ),
                ("src/domain/access/mod.rs", ""),
            ],
            &[(
                "src/domain/users/mod.rs",
                "mod queries; pub use queries::User; use self::rules::x;",
            )],
            &[(
                "src/domain/accounting/due/mod.rs",
                "use super::invoices::rules; use crate::domain::accounting::queries;",
            )],
            &[
                (
                    "src/web/accounting/due.rs",
                    "use crate::domain::accounting::invoices::Invoice;",
                ),
                ("src/domain/accounting/invoices/mod.rs", ""),
            ],
        ],
    },
    Rule {
        name: "an area of the domain uses only areas that stand before it in domain/mod.rs",
        instead: "let the later area ask the earlier one, or move what both need further up in the order",
        check: domain_areas_keep_their_order,
        broken: &[
            &[
                ("src/domain/mod.rs", "pub mod access; pub mod users;"),
                (
                    "src/domain/access/mod.rs",
                    "use crate::domain::users::User;",
                ),
                ("src/domain/users/mod.rs", ""),
            ],
            &[
                ("src/domain/mod.rs", "pub mod users;"),
                ("src/domain/users/mod.rs", ""),
                ("src/domain/access/mod.rs", ""),
            ],
        ],
        sound: &[&[
            (
                "src/domain/mod.rs",
                "pub mod users; pub mod access;\n#[cfg(test)] mod tests {}",
            ),
            (
                "src/domain/access/rules.rs",
                "use crate::domain::users::User;",
            ),
            (
                "src/domain/users/mod.rs",
                "use crate::domain::users::rules;",
            ),
        ]],
    },
    Rule {
        name: "outside never sees the database",
        instead: "hand it what to ask as a typed request and let the caller store the answer",
        check: outside_has_no_database,
        broken: &[&[("src/outside/payment.rs", "use crate::ground::db::Tx;")]],
        sound: &[&[("src/outside/payment.rs", "use crate::ground::money::Money;")]],
    },
    Rule {
        name: "only worker and cli act as the system, and what brings a payment provider's word",
        instead: "take a permit that a person's right or a token gave",
        check: only_jobs_are_the_system,
        broken: &[&[(
            "src/web/users/list.rs",
            "use crate::domain::access; fn f() { access::system(job) }",
        )]],
        sound: &[
            &[(
                "src/worker/mod.rs",
                "fn f() { crate::domain::access::system(job) }",
            )],
            &[(
                "src/web/accounting/notices.rs",
                "fn f() { crate::domain::access::system(job) }",
            )],
        ],
    },
    Rule {
        name: "the two engines are told apart only in ground/db",
        instead: "add a helper to ground/db that both engines answer alike",
        check: engines_are_hidden,
        broken: &[
            &[(
                "src/domain/users/queries.rs",
                "fn f(c: Conn) { match c { Conn::Sqlite(_) => 1, _ => 2 } }",
            )],
            &[(
                "src/domain/users/queries.rs",
                "use crate::ground::db::Conn as C; fn f() { matches!(c, C::Pg(_)) }",
            )],
            &[("src/cli.rs", "use crate::ground::db::Conn::*;")],
        ],
        sound: &[
            &[("src/ground/db/engines.rs", "fn f() { Conn::Pg(c) }")],
            &[("src/cli.rs", "use crate::ground::db::Conn;")],
        ],
    },
];

fn floor_of(name: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&name))
}

fn every_module_has_a_floor(house: &House) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in &house.sources {
        if source.module.is_empty() {
            for module in source.facts.modules.iter().filter(|module| !module.in_test) {
                if floor_of(&module.what).is_none() {
                    findings.push(Finding::new(
                        &source.path,
                        module.line,
                        format!("`{}` has no floor", module.what),
                    ));
                }
            }
        } else if floor_of(source.floor()).is_none() {
            findings.push(Finding::new(
                &source.path,
                1,
                format!("`{}` has no floor", source.floor()),
            ));
        }
    }
    findings
}

fn arrows_go_down(house: &House) -> Vec<Finding> {
    mentions(house, |source, path| {
        let ["crate", target, ..] = path else {
            return None;
        };
        let (from, to) = (floor_of(source.floor())?, floor_of(target)?);
        let between_doors = from == to && DOORS.contains(target) && source.floor() != *target;
        (to < from || between_doors).then(|| format!("{} uses {}", source.floor(), path.join("::")))
    })
}

fn web_areas_are_apart(house: &House) -> Vec<Finding> {
    mentions(house, |source, path| {
        let ["crate", "web", target, rest @ ..] = path else {
            return None;
        };
        let from = source.area()?;
        let allowed = source.floor() != "web"
            || from == "routes"
            || [from, FRAME, "routes"].contains(target)
            // The bare name of an area is an import; what is then used of it is mentioned as well.
            || matches!(rest.first(), None | Some(&"urls"))
            || !house.is_module(&["web", target]);
        (!allowed).then(|| format!("web/{from} uses {}", path.join("::")))
    })
}

fn crates_have_their_places(house: &House) -> Vec<Finding> {
    mentions(house, |source, path| {
        let name = *path.first()?;
        let (place, is_there): (&str, fn(&Source) -> bool) = match name.split('_').next()? {
            "actix" => ("web, api and server.rs", |at| {
                ["web", "api", "server"].contains(&at.floor())
            }),
            "askama" => ("web and mail", |at| ["web", "mail"].contains(&at.floor())),
            "reqwest" => ("outside", |at| at.floor() == "outside"),
            "lettre" => ("ground/smtp.rs", |at| {
                at.module.starts_with(&["ground".into(), "smtp".into()])
            }),
            "diesel" => ("the queries of domain areas and ground/db", |at| {
                is_database(at) || is_queries(at)
            }),
            "r2d2" | "libsqlite3" | "pq" | "openssl" => ("ground/db", is_database),
            "getrandom" | "rand" => ("ground", |at| at.floor() == "ground"),
            _ => return None,
        };
        (!is_there(source)).then(|| format!("{} belongs in {place} only", path.join("::")))
    })
}

fn is_database(source: &Source) -> bool {
    source.floor() == "ground" && source.area() == Some("db")
}

/// `queries.rs` or a file of a folder `queries` of a domain area.
pub(super) fn is_queries(source: &Source) -> bool {
    source.floor() == "domain" && source.module.iter().any(|part| part == "queries")
}

fn domain_areas_are_apart(house: &House) -> Vec<Finding> {
    mentions(house, |source, path| {
        let ["crate", "domain", area, inside @ ..] = path else {
            return None;
        };
        if source.floor() == "domain" && (source.area() == Some(area) || source.area().is_none()) {
            return None;
        }
        let first = *inside.first()?;
        let private = inside.contains(&"queries");
        let room = source.floor() == "domain"
            && (first == "rules" || house.is_module(&["domain", area, first]));
        (private || room).then(|| format!("{} is not the area's mod.rs", path.join("::")))
    })
}

fn domain_areas_keep_their_order(house: &House) -> Vec<Finding> {
    let Some(order) = house
        .sources
        .iter()
        .find(|source| source.path == "src/domain/mod.rs")
    else {
        return Vec::new();
    };
    let order: Vec<&str> = order
        .outside_tests(&order.facts.modules)
        .map(|module| module.what.as_str())
        .collect();
    let rank = |area: &str| order.iter().position(|listed| *listed == area);
    let mut findings = mentions(house, |source, path| {
        let ["crate", "domain", target, ..] = path else {
            return None;
        };
        if source.floor() != "domain" {
            return None;
        }
        let (own, other) = (rank(source.area()?)?, rank(target)?);
        (other > own).then(|| format!("{} stands after {}", path.join("::"), order[own]))
    });
    for source in house
        .sources
        .iter()
        .filter(|source| source.floor() == "domain")
    {
        if let Some(area) = source.area().filter(|area| rank(area).is_none()) {
            let what = format!("`{area}` is not in the order of src/domain/mod.rs");
            findings.push(Finding::new(&source.path, 1, what));
        }
    }
    findings
}

fn outside_has_no_database(house: &House) -> Vec<Finding> {
    mentions(house, |source, path| {
        let wrong = source.floor() == "outside" && path.starts_with(&["crate", "ground", "db"]);
        wrong.then(|| format!("outside uses {}", path.join("::")))
    })
}

fn only_jobs_are_the_system(house: &House) -> Vec<Finding> {
    mentions(house, |source, path| {
        let may = ["worker", "cli"].contains(&source.floor())
            || source.area() == Some("access")
            || PROVIDERS_WORD.contains(&source.path.as_str());
        (!may && path.starts_with(&["crate", "domain", "access", "system"]))
            .then(|| format!("{} uses {}", source.floor(), path.join("::")))
    })
}

fn engines_are_hidden(house: &House) -> Vec<Finding> {
    mentions(house, |source, path| {
        let wrong = matches!(path, [.., "Conn", "Sqlite" | "Pg" | "*"]) && !is_database(source);
        wrong.then(|| format!("{} names an engine", path.join("::")))
    })
}
