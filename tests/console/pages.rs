//! Every page of the route table on three databases, in five languages: whole, unique, labelled.

use std::collections::{BTreeMap, BTreeSet};

use manager::cli::demo;
use manager::domain::accounting::Method;
use manager::ground::i18n::Language;
use manager::web::frame::assets::{self, Icon};
use manager::web::routes;
use scraper::Html;

use crate::sandbox::asked;
use crate::support::app::{App, PASSWORD, link};
use crate::support::client::{Answer, Client, css, text};
use crate::support::db::{self, Engine};
use crate::support::invoices::Invoice;

const EVIL: &str = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
const JULIE: &str = "julie@acme-shop.example";
/// The team of the organization that is walked.
const TEAM: &str = "777";

/// What the addresses of an organization's pages are filled with.
struct Filled {
    organization: String,
    product: String,
    user: String,
    invitation: String,
    address: String,
    number: String,
    order: String,
    draft: String,
    letter: String,
    /// With the key of its payer.
    payment: String,
}

/// Invites somebody and begins to invite another, where the visitor may: answers the link of the
/// invitation and the draft.
async fn inviting(app: &App, client: &mut Client, organization: &str) -> Option<(String, String)> {
    let page = client
        .get(&format!("/organizations/{organization}/users/new"))
        .await;
    if page.status != 200 {
        return None;
    }
    let mut draft = String::new();
    for email in ["invited@acme-shop.example", "drafted@acme-shop.example"] {
        let next = client
            .submit(
                &page,
                "Continue",
                &[("emails", email), ("first_name", EVIL)],
            )
            .await;
        let role = client.get(&next.location().unwrap()).await;
        let fields = [("role", "collaborator"), ("accounting", "on")];
        let next = client.submit(&role, "Continue", &fields).await;
        let access = client.get(&next.location().unwrap()).await;
        let next = client
            .submit(
                &access,
                "Continue",
                &[("technical", "k:mail"), ("until", "2027-01-31")],
            )
            .await;
        let review = client.get(&next.location().unwrap()).await;
        if email.starts_with("invited") {
            client.submit(&review, "Send invitation", &[]).await;
        } else {
            draft = review.path.rsplit('/').next().unwrap().to_owned();
        }
    }
    Some((link(&app.letter("invited@acme-shop.example").await), draft))
}

/// The pages to walk: every GET of the table, with what its parameters are filled with.
fn paths(filled: &Filled, links: &BTreeMap<&str, String>) -> Vec<String> {
    let mut paths = Vec::new();
    for row in routes::all()
        .into_iter()
        .filter(|row| row.method.as_str() == "GET")
    {
        let mut path = row
            .path
            .replace("{organization}", &filled.organization)
            .replace("{product}", &filled.product)
            .replace("{user}", &filled.user)
            .replace("{invitation}", &filled.invitation)
            .replace("{address}", &filled.address)
            .replace("{number}", &filled.number)
            .replace("{order}", &filled.order)
            .replace("{draft}", &filled.draft)
            .replace("{team}", TEAM)
            .replace("{letter}", &filled.letter)
            .replace("{payment}", &filled.payment)
            .replace("{hash}", "none");
        if path.ends_with("/users/remove") {
            path = format!("{path}?user={}", filled.user);
        }
        if path.contains("{token}") {
            let purpose = path
                .trim_start_matches('/')
                .split('/')
                .next()
                .unwrap()
                .to_owned();
            path = links
                .get(purpose.as_str())
                .cloned()
                .unwrap_or_else(|| format!("/{purpose}/none"));
        }
        assert!(
            !path.contains('{'),
            "{path}: say what its parameter is filled with"
        );
        paths.push(path);
    }
    paths
}

fn is_page(answer: &Answer) -> bool {
    answer.header("content-type").starts_with("text/html") && answer.status != 303
}

/// What every page must be.
fn check(answer: &Answer, language: Language) {
    let about = format!("{} ({}) in {language}", answer.path, answer.status);
    let document = answer.document();
    assert!(
        document.errors.is_empty(),
        "{about}: {:?}\n{}",
        document.errors,
        answer.body
    );
    assert_eq!(answer.texts("h1").len(), 1, "{about}");
    assert_eq!(
        answer.attribute("html", "lang").as_deref(),
        Some(language.word()),
        "{about}"
    );
    assert!(!answer.body.contains('⟦'), "{about}: a message is missing");
    assert!(!answer.texts("head title")[0].is_empty(), "{about}");
    let mut ids = BTreeSet::new();
    for element in document.select(&css("[id]")) {
        let id = element.value().attr("id").unwrap();
        assert!(ids.insert(id.to_owned()), "{about}: #{id} stands twice");
    }
    for pointing in [
        "for",
        "aria-describedby",
        "aria-labelledby",
        "popovertarget",
    ] {
        for element in document.select(&css(&format!("[{pointing}]"))) {
            for id in element.value().attr(pointing).unwrap().split_whitespace() {
                assert!(ids.contains(id), "{about}: {pointing} points to no #{id}");
            }
        }
    }
    named(&document, &about);
    for bad in ["style=", "javascript:", "onclick"] {
        assert!(
            !answer.body.contains(bad) || answer.path.ends_with("/html"),
            "{about}: {bad}"
        );
    }
    assert_eq!(
        document
            .select(&css("main script, main img, [onerror]"))
            .count(),
        0,
        "{about}: markup from data"
    );
}

/// Every control has a name.
fn named(document: &Html, about: &str) {
    for input in document.select(&css("input, select, textarea")) {
        let value = input.value();
        if value.attr("type") == Some("hidden") {
            continue;
        }
        let id = value
            .attr("id")
            .unwrap_or_else(|| panic!("{about}: an input without id: {}", input.html()));
        let labels: Vec<String> = document
            .select(&css(&format!("label[for='{id}']")))
            .map(text)
            .collect();
        assert!(
            labels.iter().any(|label| !label.is_empty()),
            "{about}: #{id} has no label"
        );
    }
    for control in document.select(&css("button, a")) {
        let name = control
            .value()
            .attr("aria-label")
            .map_or_else(|| text(control), str::to_owned);
        assert!(
            !name.is_empty(),
            "{about}: a control without a name: {}",
            control.html()
        );
    }
}

/// Signs up somebody whose every text is hostile; answers the browser and an organization.
async fn hostile(app: &App) -> (Client, String) {
    let mut client = app.client();
    client.headers.insert("user-agent", EVIL.to_owned());
    let long = format!("{EVIL}{}", "Donaudampfschifffahrtsgesellschaft".repeat(2));
    let fields = [
        ("first_name", EVIL),
        ("last_name", long.as_str()),
        ("kind", "company"),
        ("company_name", EVIL),
    ];
    let answer = client.sign_up(JULIE, &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    let page = client.get(&link(&app.letter(JULIE).await)).await;
    client.submit(&page, "Confirm my address", &[]).await;
    let name = format!("{EVIL}{}", "W".repeat(200 - EVIL.len()));
    let organization = client.create_organization(&name).await;
    (client, organization)
}

fn hostile_invoice(number: &str) -> Invoice {
    Invoice {
        buyer: format!("{EVIL}{}", "W".repeat(200)),
        description: format!("{EVIL}{}", "W".repeat(200)),
        treatment: "reverse_charge".to_owned(),
        ..Invoice::numbered(number)
    }
}

async fn links(app: &App) -> BTreeMap<&'static str, String> {
    let mut client = app.client();
    client.sign_up("waiting@acme-shop.example", &[]).await;
    let verify = link(&app.letter("waiting@acme-shop.example").await);
    let page = client.get("/forgot-password").await;
    client
        .submit(&page, "Continue", &[("email", JULIE), ("way", "login")])
        .await;
    let reset = link(&app.letter(JULIE).await);
    for number in 0..10 {
        app.later(chrono::TimeDelta::minutes(6));
        app.client()
            .at(&format!("172.22.{number}.1"))
            .sign_in(JULIE, "wrong")
            .await;
    }
    let locked = app
        .letters(JULIE)
        .await
        .into_iter()
        .find(|letter| letter.text.contains("/unlock/"))
        .unwrap();
    BTreeMap::from([
        ("verify-email", verify),
        ("reset-password", reset),
        ("unlock", link(&locked)),
    ])
}

async fn walk(app: &App, mut client: Client, organization: &str, links: &BTreeMap<&str, String>) {
    let folder = app.folder().join("mail");
    let from =
        manager::ground::smtp::From::parse("Console <no-reply@console.example>", "console.example")
            .unwrap();
    let letter = app.letters(JULIE).await.pop();
    if let Some(letter) = &letter {
        manager::ground::smtp::Sender::Folder(folder, from)
            .send(letter)
            .unwrap();
    }
    let first = |column: &str, table: &str| {
        let sql = format!(
            "SELECT CAST(MIN({column}) AS TEXT) AS line FROM {table} WHERE organization_id = {organization} HAVING COUNT(*) > 0"
        );
        db::db_lines(app.db(), &sql)
            .pop()
            .unwrap_or_else(|| "1".to_owned())
    };
    let invited = inviting(app, &mut client, organization).await;
    let mut links = links.clone();
    if let Some((link, _)) = &invited {
        links.insert("invitations", link.clone());
    }
    let filled = Filled {
        organization: organization.to_owned(),
        product: first("id", "products"),
        user: first("user_id", "memberships"),
        invitation: first("id", "invitations"),
        address: first("id", "billing_addresses"),
        number: first("number", "invoices"),
        order: first("id", "orders"),
        draft: invited.map_or_else(|| "1".to_owned(), |(_, draft)| draft),
        letter: letter.map_or_else(|| "none".to_owned(), |letter| letter.message_id),
        payment: asked(app, 1, Method::Card, None)
            .trim_start_matches("/sandbox/")
            .to_owned(),
    };
    for language in Language::ALL {
        app.db_run(&format!("UPDATE users SET language = '{language}'"));
        client
            .headers
            .insert("accept-language", language.word().to_owned());
        for signed_in in [true, false] {
            let mut visitor = if signed_in {
                client.clone()
            } else {
                app.client().speaking(language.word())
            };
            let mut titles: BTreeMap<String, String> = BTreeMap::new();
            for path in paths(&filled, &links) {
                let answer = visitor.get(&path).await;
                assert!(answer.status < 500, "{path}: {}", answer.body);
                if !is_page(&answer) || path.ends_with("/html") {
                    continue;
                }
                check(&answer, *language);
                if answer.status == 200 {
                    let title = answer.text("head title");
                    let other = titles.insert(title.clone(), path.clone());
                    assert!(
                        other.is_none(),
                        "{path} and {other:?} are both called {title}"
                    );
                }
                let before = app.db().queries();
                visitor.get(&path).await;
                let cost = app.db().queries() - before;
                // The frame costs seven; open pages and error pages are drawn in a second view.
                let most = 18;
                assert!(cost <= most, "{path} costs {cost} queries");
            }
        }
    }
}

async fn on(engine: Engine) {
    let settings = [("MANAGER_MODE", "demo")];
    let empty = App::start_with(engine, &settings).await;
    let client = empty.client();
    walk(&empty, client, "1", &BTreeMap::new()).await;

    let made = App::start_with(engine, &settings).await;
    demo::make(made.shared.config(), made.db().target().clone())
        .await
        .unwrap();
    for person in ["julie.munster@acme.example", "tom.agency@studio.example"] {
        let mut client = made.client();
        client.sign_in(person, "four-green-kettles-sing").await;
        let organization = client
            .open("/")
            .await
            .path
            .rsplit('/')
            .next()
            .unwrap()
            .to_owned();
        made.db_team(&organization, TEAM, "Team");
        walk(&made, client, &organization, &BTreeMap::new()).await;
        made.db_run("UPDATE users SET language = 'en'");
    }

    let evil = App::start_with(engine, &settings).await;
    let (_, organization) = hostile(&evil).await;
    let links = links(&evil).await;
    let product = evil.db_product(&organization, "mail", EVIL);
    for number in 0..60 {
        let number = format!("2026-{number:06}");
        evil.db_invoice(&organization, &hostile_invoice(&number));
    }
    evil.db_team(&organization, TEAM, EVIL);
    let (julie, yes) = (evil.db_user(JULIE), evil.db_bool(true));
    evil.db_run(&format!(
        "INSERT INTO team_members (organization_id, team_id, user_id, leads, created_at) \
         VALUES ({organization}, {TEAM}, {julie}, {yes}, '2026-11-20 10:00:00'); \
         INSERT INTO grants (id, organization_id, team_id, kind, technical, statistics, created_at) \
         VALUES (1, {organization}, {TEAM}, 'mail', {yes}, {yes}, '2026-11-20 10:00:00')"
    ));
    let text = EVIL
        .replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\'', "''");
    for table in ["kinds", "categories"] {
        evil.db_run(&format!(
            "UPDATE {table} SET names = '{{\"en\":\"{text}\"}}'"
        ));
    }
    for number in 0..60 {
        let name = format!("{EVIL}{number}{}", "W".repeat(150));
        evil.db_product(&organization, "mail", &name);
    }
    for number in 1..=60 {
        evil.db_run(&format!(
            "INSERT INTO billing_addresses (id, organization_id, company, name, street, street2, postcode, city, country, \
             vat_number, email, reference, created_at) \
             SELECT {number}, {organization}, name, name, name, name, name, name, 'CH', name, name, name, created_at \
             FROM products WHERE id = {product}"
        ));
    }
    let mut client = evil.client();
    client.sign_in(JULIE, PASSWORD).await;
    let home = client.get("/terms").await;
    if !home.has("#account-menu") {
        // The account is locked for new devices by what made the unlock link: the page is walked signed out.
        evil.db_run("UPDATE users SET locked_at = NULL, failed_attempts = 0");
        evil.later(chrono::TimeDelta::minutes(6));
        client.sign_in(JULIE, PASSWORD).await;
        evil.db_run("UPDATE users SET locked_at = '2026-11-20 10:00:00'");
    }
    let home = client.get(&format!("/organizations/{organization}")).await;
    assert!(home.text("h1").starts_with(EVIL), "{}", home.body);
    walk(&evil, client, &organization, &links).await;
}

#[tokio::test]
async fn every_page_is_whole_on_sqlite() {
    on(Engine::Sqlite).await;
}

#[tokio::test]
async fn every_page_is_whole_on_postgres() {
    on(Engine::Postgres).await;
}

#[test]
fn every_asset_and_icon_that_is_named_exists() {
    let root = env!("CARGO_MANIFEST_DIR");
    let mut named = 0;
    let mut folders = vec![
        std::path::PathBuf::from(root).join("templates"),
        std::path::PathBuf::from(root).join("src/web"),
    ];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let source = std::fs::read_to_string(&path).unwrap();
            for (call, after) in [
                ("asset(\"", 0),
                ("icon(\"", 0),
                ("icon: \"", 0),
                ("block::empty(\"", 0),
            ] {
                for rest in source.split(call).skip(1) {
                    let name = &rest[after..rest.find('"').unwrap()];
                    named += 1;
                    let known = if call.starts_with("asset") {
                        !assets::address(name).is_empty()
                    } else {
                        Icon::named(name).exists()
                    };
                    assert!(known, "{}: {call}{name}", path.display());
                }
            }
        }
    }
    assert!(named > 30, "{named}");
}

/// Red, green and blue of a hexadecimal colour, linear.
fn linear(colour: &str) -> [f64; 3] {
    let digits = colour.trim_start_matches('#');
    let digits = if digits.len() == 3 {
        digits.chars().flat_map(|sign| [sign, sign]).collect()
    } else {
        digits.to_owned()
    };
    [0, 2, 4].map(|at| {
        let part = f64::from(u8::from_str_radix(&digits[at..at + 2], 16).unwrap()) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    })
}

fn contrast(one: &str, other: &str) -> f64 {
    let light = |colour| {
        let [red, green, blue] = linear(colour);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, other) = (light(one), light(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn every_pair_of_colours_has_contrast_in_both_themes() {
    assert!(contrast("#777777", "#ffffff") < 4.5, "the measure can fail");
    let file = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/static/css/10-tokens.css"
    ))
    .unwrap();
    let mut tokens: BTreeMap<String, [String; 2]> = BTreeMap::new();
    for line in file.split(';') {
        let Some((name, value)) = line
            .rsplit_once("--")
            .and_then(|(_, rest)| rest.split_once(':'))
        else {
            continue;
        };
        let Some(pair) = value
            .trim()
            .strip_prefix("light-dark(")
            .and_then(|rest| rest.strip_suffix(')'))
        else {
            continue;
        };
        let Some((light, dark)) = pair.split_once(',') else {
            continue;
        };
        if light.trim().starts_with('#') && dark.trim().starts_with('#') {
            tokens.insert(
                name.trim().to_owned(),
                [light.trim().to_owned(), dark.trim().to_owned()],
            );
        }
    }
    assert!(tokens.len() > 20, "{tokens:?}");
    let pairs: [(&str, &[&str], f64); 9] = [
        ("text", &["bg", "surface", "surface-2", "selected"], 4.5),
        ("muted", &["bg", "surface", "surface-2"], 4.5),
        ("link", &["bg", "surface", "surface-2", "selected"], 4.5),
        ("on-accent", &["accent", "accent-hover"], 4.5),
        ("ok", &["ok-bg"], 4.5),
        ("warn", &["warn-bg"], 4.5),
        ("bad", &["bad-bg", "surface", "bg"], 4.5),
        ("info", &["info-bg"], 4.5),
        ("focus", &["bg", "surface"], 3.0),
    ];
    for (ink, papers, least) in pairs {
        for paper in papers {
            for theme in [0, 1] {
                let (ink_colour, paper_colour) = (&tokens[ink][theme], &tokens[*paper][theme]);
                let found = contrast(ink_colour, paper_colour);
                assert!(
                    found >= least,
                    "--{ink} on --{paper} in theme {theme}: {found:.2} of {least}"
                );
            }
        }
    }
}
