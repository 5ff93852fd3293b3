//! The log of who did what: chains that hold, and show where they do not.

use chrono::TimeDelta;
use diesel::prelude::*;
use futures_util::future::join_all;
use manager::domain::access::{OrganizationId, ProductId, UserId};
use manager::domain::activity::{self, Broken, Entry, EventId, Kind, Verified};
use manager::ground::actor::{Actor, ActorKind};
use manager::ground::failure::{Never, No};
use reqwest::Method;

use crate::both;
use crate::support::app::App;
use crate::support::client::{Answer, Client, css, text};
use crate::support::db::{Engine, db_lines};

const JULIE: &str = "julie@acme-shop.example";
const TOM: &str = "tom@acme-shop.example";

async fn verify(app: &App) -> Result<Verified, Broken> {
    let walked: Result<_, No<Never>> = app
        .db()
        .read(Actor::system("test"), |look| Ok(activity::verify(look)?))
        .await;
    walked.unwrap()
}

/// Records as the verbs do, in the name of a user.
async fn record(app: &App, login: &str, entry: Entry) -> String {
    let id = app.db_user(login).parse().unwrap();
    let actor = Actor {
        kind: ActorKind::User,
        id: Some(id),
        ..Actor::visitor("192.0.2.9".into(), "Safari, macOS".into(), "R".into())
    };
    let written: Result<EventId, No<Never>> = app
        .db()
        .write(actor, move |tx| Ok(activity::record(tx, &entry)?))
        .await;
    written.unwrap().code()
}

fn organization(id: &str) -> OrganizationId {
    id.parse().unwrap()
}

/// Straight to the tables: a product.
fn db_product(app: &App, organization: &str, id: i64, name: &str) -> ProductId {
    if app.db_count("kinds WHERE word = 'test'") == 0 {
        let no = if app.engine == Engine::Sqlite {
            "0"
        } else {
            "FALSE"
        };
        app.db_run("INSERT INTO categories (word, position, names) VALUES ('test', 900, '{}')");
        app.db_run(&format!(
            "INSERT INTO kinds (word, category, position, names, statistics) VALUES ('test', 'test', 900, '{{}}', {no})"
        ));
    }
    let name = name.replace('\'', "\'\'");
    app.db_run(&format!(
        "INSERT INTO products (id, organization_id, kind, name, name_key, state, created_at) VALUES \
         ({id}, {organization}, 'test', '{name}', 'x', 'active', '2026-11-20 10:00:00')"
    ));
    ProductId::from(id)
}

/// Straight to the tables: as many lines more in a chain that has a head, at one instant, with a
/// device of as many signs.
fn db_lines_more(app: &App, chain: &str, count: u32, (at, signs): (&str, usize)) {
    let none = match app.engine {
        Engine::Sqlite => "x''",
        Engine::Postgres => "'\\x'::bytea",
    };
    let agent = "w".repeat(signs);
    app.db_run(&format!(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count}) \
         INSERT INTO activities (id, chain, position, event, happened_at, kind, outcome, actor, actor_id, \
         address, agent, request, details, digest, hash) \
         SELECT base.id - i, '{chain}', base.position + i, base.id - i, '{at}', 'signed_in', 'done', 'system', \
         NULL, '', '{agent}', '', '{{}}', {none}, {none} FROM n, \
         (SELECT MIN(id) AS id, (SELECT MAX(position) FROM activities WHERE chain = '{chain}') AS position \
         FROM activities) AS base; \
         UPDATE activity_heads SET length = length + {count} WHERE chain = '{chain}'"
    ));
}

/// What stands in the lines of a page: what, details, who, from where, code; and its outcome.
pub fn lines(page: &Answer) -> Vec<Vec<String>> {
    let document = page.document();
    let (rows, cells) = (css("main tbody tr"), css("th, td"));
    let rows = document.select(&rows);
    rows.map(|row| row.select(&cells).map(text).collect())
        .collect()
}

/// The cells of a file (RFC 4180), read without our own code.
pub fn cells(file: &str) -> Vec<Vec<String>> {
    // Without the mark a spreadsheet reads “Sàrl” as “SÃ rl”.
    let file = file.strip_prefix('\u{feff}').expect("the mark of UTF-8");
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut quoted, mut signs) = (false, file.chars().peekable());
    while let Some(sign) = signs.next() {
        match (quoted, sign) {
            (true, '"') if signs.peek() == Some(&'"') => cell.extend(signs.next()),
            (true, '"') => quoted = false,
            (true, other) => cell.push(other),
            (false, '"') => {
                assert!(cell.is_empty(), "a quote within a bare cell: {file}");
                quoted = true;
            }
            (false, ',') => row.push(std::mem::take(&mut cell)),
            (false, '\r') => {
                assert_eq!(signs.next(), Some('\n'));
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            (false, other) => cell.push(other),
        }
    }
    assert!(
        cell.is_empty() && row.is_empty() && !quoted,
        "cut off: {file}"
    );
    rows
}

async fn cost(app: &App, client: &mut Client, path: &str) -> u64 {
    client.get(path).await;
    let before = app.db().queries();
    assert_eq!(client.get(path).await.status, 200);
    app.db().queries() - before
}

/// The plan of a statement, in one text.
fn plan(app: &App, rest: &str) -> String {
    let statement =
        format!("SELECT position FROM activities {rest} ORDER BY position DESC LIMIT 51");
    match app.engine {
        Engine::Sqlite => {
            let file = app.folder().join("manager.db");
            let mut conn = diesel::SqliteConnection::establish(file.to_str().unwrap()).unwrap();
            let found: Vec<Detail> = diesel::sql_query(format!("EXPLAIN QUERY PLAN {statement}"))
                .load(&mut conn)
                .unwrap();
            found
                .into_iter()
                .map(|found| found.detail)
                .collect::<Vec<_>>()
                .join("\n")
        }
        Engine::Postgres => {
            let manager::ground::db::Target::Postgres(url) = app.db().target() else {
                panic!("another engine")
            };
            let mut conn = diesel::PgConnection::establish(url).unwrap();
            let found: Vec<Plan> = diesel::sql_query(format!("EXPLAIN {statement}"))
                .load(&mut conn)
                .unwrap();
            found
                .into_iter()
                .map(|found| found.plan)
                .collect::<Vec<_>>()
                .join("\n")
        }
    }
}

#[derive(diesel::QueryableByName)]
struct Detail {
    #[diesel(sql_type = diesel::sql_types::Text)]
    detail: String,
}

#[derive(diesel::QueryableByName)]
struct Plan {
    #[diesel(sql_type = diesel::sql_types::Text, column_name = "QUERY PLAN")]
    plan: String,
}

both! {
    async fn every_change_of_a_journey_stands_in_chains_that_hold(app: App) {
        let mut client = app.signed_up(JULIE).await;
        client.create_organization("Zweite GmbH").await;
        app.client().sign_in(JULIE, "wrong").await;
        app.client().sign_in(JULIE, crate::support::app::PASSWORD).await;
        let home = client.open("/").await;
        client.submit(&home, "Log out", &[]).await;
        let verified = verify(&app).await.unwrap();
        assert_eq!(verified.chains, 3, "one user and two organizations");
        let user = app.db_user(JULIE);
        let kinds = crate::support::db::db_lines(
            app.db(),
            &format!("SELECT kind || ' ' || outcome || ' ' || actor AS line FROM activities WHERE chain = 'user:{user}' ORDER BY position"),
        );
        assert_eq!(kinds, [
            "organization_created done user", "member_joined done user", "signed_up done user",
            "organization_created done user", "member_joined done user", "sign_in_failed refused visitor",
            "signed_in done user", "signed_out done user",
        ]);
        assert_eq!(verified.rows, 8 + 4);
        assert_eq!(app.db_count("activities WHERE address = '' OR agent <> 'Firefox, Linux' OR request = ''"), 0);
    }

    async fn what_is_touched_is_found_and_details_may_be_erased(app: App) {
        app.signed_up(JULIE).await;
        app.db_run("UPDATE activities SET details = NULL, salt = NULL WHERE position = 1");
        verify(&app).await.unwrap();
        app.db_run("UPDATE activities SET details = '{\"role\":\"external\"}' WHERE kind = 'member_joined'");
        assert_eq!(verify(&app).await.unwrap_err().why, "the details were changed");
        app.db_run("UPDATE activities SET details = NULL, salt = NULL");
        verify(&app).await.unwrap();
        app.db_run("UPDATE activities SET actor_id = 1 WHERE kind = 'signed_up'");
        let broken = verify(&app).await.unwrap_err();
        assert_eq!((broken.position, broken.why), (3, "the row was changed"));
        app.db_run("DELETE FROM activities WHERE kind = 'signed_up'");
        assert_eq!(verify(&app).await.unwrap_err().why, "rows are missing at its end");
    }

    async fn ten_at_once_make_one_chain(app: App) {
        app.signed_up(JULIE).await;
        let mut browsers = Vec::new();
        for number in 0..10 {
            let mut client = app.client().at(&format!("172.21.{number}.1"));
            client.sign_in(JULIE, crate::support::app::PASSWORD).await;
            let page = client.open("/").await;
            browsers.push((client, page));
        }
        let outs = join_all(browsers.iter_mut().map(|(client, page)| client.submit(page, "Log out", &[]))).await;
        assert!(outs.iter().all(|answer| answer.status == 303));
        let verified = verify(&app).await.unwrap();
        assert_eq!(verified.rows, 3 + 2 + 10 + 10);
    }

    async fn the_product_is_in_the_hash_and_rows_without_one_keep_theirs(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let id = client.create_organization("Acme SA").await;
        let before = db_lines(app.db(), "SELECT chain || CAST(position AS TEXT) AS line FROM activities WHERE product_id IS NULL");
        let product = db_product(&app, &id, 77, "Shop");
        record(&app, JULIE, Entry::done(Kind::MemberJoined).within(organization(&id)).about(product)).await;
        let verified = verify(&app).await.unwrap();
        assert_eq!(verified.rows, before.len() + 1, "old rows and the new one");
        assert_eq!(app.db_count("activities WHERE product_id = 77"), 1);
        for touched in ["NULL", "78"] {
            app.db_run(&format!("UPDATE activities SET product_id = {touched} WHERE product_id = 77"));
            assert_eq!(verify(&app).await.unwrap_err().why, "the row was changed", "{touched}");
            app.db_run("UPDATE activities SET product_id = 77 WHERE kind = 'member_joined' AND agent = 'Safari, macOS'");
            verify(&app).await.unwrap();
        }
        app.db_run("UPDATE activities SET product_id = 77 WHERE kind = 'signed_up'");
        assert_eq!(verify(&app).await.unwrap_err().why, "the row was changed", "one that had none");
    }

    async fn a_line_says_who_did_what_to_whom_from_where_and_how_it_ended(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let id = client.create_organization("Acme SA").await;
        app.signed_up(TOM).await;
        let tom: UserId = app.db_user(TOM).parse().unwrap();
        app.db_run("UPDATE users SET first_name = 'Tom', last_name = 'Keller' WHERE login_key = 'tom@acme-shop.example'");
        let product = db_product(&app, &id, 77, "Shop");
        let joined = Entry::done(Kind::MemberJoined).of(tom).within(organization(&id)).detail("role", "external");
        record(&app, JULIE, joined).await;
        let refused = Entry::refused(Kind::PreferencesChanged).within(organization(&id)).about(product)
            .detail("theme", "dark").detail("lock_after", 7).detail("unheard_of", "secret")
            .detail("language", "de").detail("alert_wrong_password", true).detail("name", "<b>x</b>");
        let code = record(&app, TOM, refused).await;
        let path = format!("/organizations/{id}/activity");
        let page = client.get(&path).await;
        assert_eq!((page.text("h1"), page.text("title").starts_with("Activity – Acme SA")), ("Activity".into(), true));
        let told = lines(&page);
        assert_eq!(told[0][1..], ["Preferences changed Refused".to_owned(),
            "Product: Shop Name: <b>x</b> Language: Deutsch Theme: Dark Wrong passwords before the lock: 7 \
             E-mails about wrong passwords: Yes".to_owned(),
            "Tom Keller".to_owned(), "Safari, macOS 192.0.2.9".to_owned(), code]);
        assert!(told[1][2].starts_with("About Tom Keller Role: External"), "{told:?}");
        assert_eq!(page.attribute("tbody time", "datetime").as_deref(), Some("2026-11-20T10:00:00Z"));
        assert!(!page.body.contains("unheard_of") && !page.body.contains("secret"));
        app.db_run("UPDATE activities SET details = NULL, salt = NULL");
        assert_eq!(lines(&client.get(&path).await)[0][2], "Product: Shop", "erased details leave the line");
        app.db_run("UPDATE activities SET actor_id = 5 WHERE outcome = 'refused'");
        assert_eq!(lines(&client.get(&path).await)[0][3], "Deleted user");
        app.db_run("UPDATE activities SET actor = 'system', actor_id = NULL WHERE outcome = 'refused'");
        assert_eq!(lines(&client.get(&path).await)[0][3], app.shared.config().provider.name);
        let home = client.get(&format!("/organizations/{id}")).await;
        assert_eq!(home.attribute(&format!("main a[href='{path}']"), "href"), Some(path.clone()));
        assert!(home.texts("main a").contains(&"See all activity".to_owned()));
    }

    async fn what_happened_to_money_is_told_with_amount_method_and_numbers(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let id = client.create_organization("Acme SA").await;
        let path = format!("/organizations/{id}/activity");
        let money = |kind: Kind, currency: &str| Entry::done(kind).within(organization(&id))
            .detail("order", 10_042).detail("amount", 123_450).detail("currency", currency).detail("method", "postfinance");
        for (kind, what) in [
            (Kind::OrderConfirmed, "Order confirmed"),
            (Kind::OrderCancelled, "Order cancelled"),
            (Kind::OrderPaid, "Order paid"),
            (Kind::PaymentFailed, "Payment failed"),
            (Kind::ToppedUp, "Prepaid account topped up"),
            (Kind::MoneyUnmatched, "Money put on the prepaid account: no order waited for it"),
        ] {
            record(&app, JULIE, money(kind, "CHF")).await;
            let told = &lines(&client.get(&path).await)[0];
            assert_eq!(told[1..3], [format!("{what} Done"), "Order: 10042 Amount: CHF 1’234.50 Method: PostFinance".into()], "{told:?}");
        }
        let issued = Entry::done(Kind::InvoiceIssued).within(organization(&id))
            .detail("invoice", "2026-000123").detail("amount", 5).detail("currency", "EUR");
        record(&app, JULIE, issued).await;
        let told = &lines(&client.get(&path).await)[0];
        assert_eq!(told[1..3], ["Invoice issued Done", "Invoice: 2026-000123 Amount: EUR 0.05"], "{told:?}");
        let renewed = Entry::done(Kind::ProductRenewed).within(organization(&id))
            .detail("from", "2026-12-14").detail("until", "2027-12-13");
        record(&app, JULIE, renewed).await;
        let told = &lines(&client.get(&path).await)[0];
        assert_eq!(told[2], "From: 14 Dec 2026 Until: 13 Dec 2027", "days as pages write them");
        // An amount without a currency says nothing.
        record(&app, JULIE, money(Kind::OrderPaid, "XXX")).await;
        let told = &lines(&client.get(&path).await)[0];
        assert_eq!(told[2], "Order: 10042 Method: PostFinance");
    }

    async fn filters_choose_each_and_together(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let id = client.create_organization("Acme SA").await;
        app.signed_up(TOM).await;
        app.db_join(&id, TOM, "administrator");
        app.db_run("UPDATE users SET time_zone = 'Europe/Zurich'");
        let (shop, mail) = (db_product(&app, &id, 77, "Shop"), db_product(&app, &id, 78, "Mail"));
        let within = organization(&id);
        // 22:30 UTC: half past eleven in Zürich.
        app.later(TimeDelta::minutes(750));
        record(&app, TOM, Entry::done(Kind::SignedIn).within(within).about(shop)).await;
        // An hour later it is the next day there, and still the same one in UTC.
        app.later(TimeDelta::minutes(60));
        let code = record(&app, TOM, Entry::refused(Kind::SignedIn).within(within).about(mail)).await;
        record(&app, JULIE, Entry::refused(Kind::SignedOut).within(within).about(shop)).await;
        app.db_run("UPDATE sessions SET last_seen_at = '2026-11-20 23:30:00', created_at = '2026-11-20 23:30:00'");
        let tom = app.db_user(TOM);
        let lower = code.to_lowercase().replace("ac-", "");
        let path = format!("/organizations/{id}/activity");
        let all = ["Signed out Refused", "Signed in Refused", "Signed in Done", "Member joined Done", "Organization created Done"];
        for (query, expected) in [
            (String::new(), vec![0, 1, 2, 3, 4]),
            ("kind=signed_in".into(), vec![1, 2]),
            (format!("who={tom}"), vec![1, 2]),
            ("product=77".into(), vec![0, 2]),
            ("outcome=refused".into(), vec![0, 1]),
            ("outcome=done".into(), vec![2, 3, 4]),
            (format!("event={code}"), vec![1]),
            (format!("event=+{lower}+"), vec![1]),
            ("event=AC-0000000".into(), vec![]),
            ("event=nonsense".into(), vec![]),
            ("from=2026-11-21".into(), vec![0, 1]),
            ("to=2026-11-20".into(), vec![2, 3, 4]),
            ("from=2026-11-20&to=2026-11-20".into(), vec![2, 3, 4]),
            ("from=2026-11-22".into(), vec![]),
            ("to=2026-11-19".into(), vec![]),
            ("from=2026-11-21&to=2026-11-20".into(), vec![]),
            ("kind=signed_in&outcome=refused".into(), vec![1]),
            (format!("who={tom}&product=77&from=2026-11-20&to=2026-11-20&kind=signed_in&outcome=done"), vec![2]),
            (format!("who={tom}&product=77&outcome=refused"), vec![]),
            (format!("event={code}&kind=signed_out"), vec![]),
            ("kind=x&who=y&product=-&outcome=z&from=yesterday&to=2026-02-31&after=w".into(), vec![0, 1, 2, 3, 4]),
        ] {
            let page = client.get(&format!("{path}?{query}")).await;
            assert_eq!(page.status, 200, "{query}");
            let expected: Vec<_> = expected.into_iter().map(|at: usize| all[at].to_owned()).collect();
            assert_eq!(page.texts("main tbody th"), expected, "{query}");
            let reset = page.texts("main a").contains(&"Show all".to_owned());
            assert_eq!(reset, !query.is_empty(), "{query}");
            assert_eq!(page.has(".panel-empty"), expected.is_empty(), "{query}");
            let file = client.get(&format!("{path}.csv?{query}")).await;
            assert_eq!(cells(&file.body).len(), expected.len() + 1, "{query}");
        }
        let page = client.get(&format!("{path}?who={tom}&product=78&kind=signed_in&from=2026-11-01&event={code}")).await;
        assert_eq!(page.texts("#who option"), ["All", "Julie Munster", "Julie Munster"]);
        assert_eq!(page.texts("#product option").iter().filter(|name| *name == "Shop").count(), 1);
        for (field, chosen) in [("#who", tom.as_str()), ("#product", "78"), ("#kind", "signed_in"), ("#outcome", "")] {
            let kept = page.attribute(&format!("{field} option[selected]"), "value");
            assert_eq!(kept.unwrap_or_default(), chosen, "{field}");
        }
        assert_eq!(page.attribute("#from", "value").as_deref(), Some("2026-11-01"));
        assert_eq!(page.attribute("#event", "value"), Some(code));
        assert_eq!(client.get(&format!("{path}?event=%00")).await.status, 400);
    }

    async fn a_hundred_and_twenty_lines_go_on_without_loss_or_repeat_and_cost_the_same(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let id = client.create_organization("Acme SA").await;
        let path = format!("/organizations/{id}/activity");
        let few = (cost(&app, &mut client, &path).await, cost(&app, &mut client, "/profile/activity").await);
        db_lines_more(&app, &format!("organization:{id}"), 118, ("2026-11-20 10:00:00", 5));
        db_lines_more(&app, &format!("user:{}", app.db_user(JULIE)), 118, ("2026-11-20 10:00:00", 5));
        let many = (cost(&app, &mut client, &path).await, cost(&app, &mut client, "/profile/activity").await);
        assert_eq!(few, many, "no query per line");
        // Two for the lines and the names; the rest is the frame's.
        assert!(many.0 <= 9 && many.1 < many.0, "{many:?}");
        for (path, all) in [(path.clone(), 120), (format!("{path}?kind=signed_in"), 118), ("/profile/activity".into(), 123)] {
            let (mut seen, mut next) = (Vec::new(), Some(path.clone()));
            let mut pages = 0;
            while let Some(address) = next {
                let page = client.get(&address).await;
                assert!(lines(&page).len() <= 50);
                seen.extend(page.texts("tbody code"));
                assert_eq!(page.texts("main a").contains(&"Back to the newest".to_owned()), pages > 0);
                let document = page.document();
                let links = css("main a");
                next = document.select(&links).find(|link| text(*link) == "Show more").map(|link| link.value().attr("href").unwrap().to_owned());
                pages += 1;
                // What happens meanwhile moves nothing.
                record(&app, JULIE, Entry::done(Kind::SignedOut).of(app.db_user(JULIE).parse().unwrap())).await;
            }
            assert_eq!((pages, seen.len()), (3, all + if path.starts_with("/profile") { 6 } else { 0 }), "{path}");
            seen.sort();
            seen.dedup();
            assert_eq!(seen.len(), all + if path.starts_with("/profile") { 6 } else { 0 }, "{path}: a line twice");
        }
        assert_eq!(client.get(&format!("{path}?after=nonsense")).await.texts("tbody tr").len(), 50);
    }

    async fn another_organization_s_lines_are_never_seen_and_some_roles_see_none(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let id = client.create_organization("Acme SA").await;
        let mut tom = app.signed_up(TOM).await;
        let other = tom.create_organization("Hidden SA").await;
        let product = db_product(&app, &other, 79, "Hidden product");
        let entry = Entry::done(Kind::SignedIn).within(organization(&other)).about(product).detail("name", "Hidden detail");
        let code = record(&app, TOM, entry).await;
        let (path, tom_id) = (format!("/organizations/{id}/activity"), app.db_user(TOM));
        for query in ["", "?product=79", &format!("?who={tom_id}"), &format!("?event={code}"), "?kind=signed_in"] {
            for file in ["", ".csv"] {
                let seen = client.get(&format!("{path}{file}{query}")).await;
                assert!(seen.status == 200 && !seen.body.contains("Hidden"), "{query}: {}", seen.body);
                if file.is_empty() && !query.is_empty() {
                    assert!(seen.has(".panel-empty"), "{query}");
                }
            }
        }
        let own = client.get(&format!("/profile/activity?event={code}&who={tom_id}")).await;
        assert!(own.has(".panel-empty"));
        assert!(tom.get(&format!("/organizations/{other}/activity?event={code}")).await.body.contains("Hidden detail"));
        for (role, status) in [(None, 404), (Some("external"), 403), (Some("collaborator"), 403), (Some("administrator"), 200)] {
            if let Some(role) = role {
                app.db_run(&format!("DELETE FROM memberships WHERE organization_id = {id} AND user_id = {tom_id}"));
                app.db_join(&id, TOM, role);
            }
            for file in ["", ".csv"] {
                let answer = tom.get(&format!("{path}{file}")).await;
                assert_eq!(answer.status, status, "{role:?}");
                assert_eq!(answer.body.contains("Organization created"), status == 200, "{role:?}");
            }
        }
    }

    async fn one_s_own_page_tells_of_the_account_and_finds_the_code_of_an_e_mail(app: App) {
        let mut client = app.signed_up(JULIE).await;
        app.client().at("172.31.0.1").sign_in(JULIE, "wrong").await;
        let page = client.get("/profile/activity").await;
        assert_eq!(page.text("h1"), "Recent activity");
        let told = lines(&page);
        assert_eq!(told[0][1..4], ["Wrong password entered Refused", "By: password", "Not signed in"].map(str::to_owned));
        assert!(told[0][4].ends_with("172.31.0.1"), "{told:?}");
        let joined = told.iter().find(|line| line[1] == "Member joined Done").unwrap();
        assert_eq!(joined[2], "Organization: Julie Munster Role: Legal representative");
        assert!(page.text(".notice-info").contains("Something you do not recognise?"));
        assert_eq!(page.attribute(".notice-info a", "href").as_deref(), Some("/forgot-password"));
        assert!(!page.has("#who") && !page.has("#product"));
        app.client().at("172.31.0.2").sign_in(JULIE, crate::support::app::PASSWORD).await;
        let letter = app.letter(JULIE).await;
        let at = letter.text.find("AC-").unwrap_or_else(|| panic!("no code in {}", letter.text));
        let code = &letter.text[at..at + 10];
        let found = client.get(&format!("/profile/activity?event={code}")).await;
        assert_eq!(found.texts("tbody code"), [code]);
        assert_eq!(found.texts("tbody th"), ["Signed in Done"]);
        app.db_run("DELETE FROM activities");
        let empty = client.get("/profile/activity").await;
        assert!(empty.text(".panel-empty").contains("Nothing has happened yet") && !empty.has("main form"));
        let none = client.get("/profile/activity?kind=signed_in").await;
        assert!(none.text(".panel-empty").contains("Nothing happened that fits") && none.has("main form"));
        assert_eq!(none.texts(".panel-empty a"), ["Show all"]);
    }

    async fn where_others_sit_is_not_told_in_one_s_own_chain(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let id = client.create_organization("Acme SA").await;
        let mut tom = app.signed_up(TOM).await;
        let tom_id: UserId = app.db_user(TOM).parse().unwrap();
        let entry = |kind| Entry::done(kind).of(tom_id).within(organization(&id));
        record(&app, TOM, entry(Kind::MessagesChanged)).await;
        record(&app, JULIE, entry(Kind::RoleChanged).detail("old", "external").detail("new", "collaborator")).await;
        let page = tom.get("/profile/activity").await;
        let told = lines(&page);
        assert_eq!((told[0][1].as_str(), told[0][3].as_str(), told[0][4].as_str()), ("Role changed Done", "Julie Munster", ""));
        assert_eq!(told[1][4], "Safari, macOS 192.0.2.9", "one's own stays");
        let rows = cells(&tom.get("/profile/activity.csv").await.body);
        assert_eq!((rows[1][7].as_str(), rows[1][8].as_str()), ("", ""));
        assert_eq!((rows[2][7].as_str(), rows[2][8].as_str()), ("Safari, macOS", "192.0.2.9"));
        let seen = lines(&client.get(&format!("/organizations/{id}/activity")).await);
        assert_eq!(seen[0][4], "Safari, macOS 192.0.2.9", "whoever may see the organization's sees all");
    }

    async fn changes_of_an_organization_are_told_field_by_field_in_the_reader_s_words(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let id = client.create_organization("Acme SA").await;
        let page = client.get(&format!("/organizations/{id}/settings/edit")).await;
        let saved = client.submit(&page, "Save", &[
            ("name", "Acme & Co"), ("kind", "association"), ("street", "Gasse 5"), ("phone", "+41 22 820 35 44"), ("language", "it"),
        ]).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
        let was = Entry::done(Kind::LogoRemoved).within(organization(&id)).detail("was", "800 × 160").detail("is", "");
        record(&app, JULIE, was).await;
        let path = format!("/organizations/{id}/activity");
        let told = lines(&client.get(&path).await);
        assert_eq!(told[0][2], "Logo: 800 × 160 → Not given");
        for change in ["Name: Acme SA → Acme & Co", "Type of organization: ", " → Association", " → Gasse 5", "Phone: Not given → +41228203544", " → Italiano"] {
            assert!(told[1][2].contains(change), "{change}: {told:?}");
        }
        assert!(!told[1][2].contains("_was") && !told[1][2].contains("Kind:") && !told[1][2].contains("association"), "{told:?}");
        let rows = cells(&client.get(&format!("{path}.csv")).await.body);
        assert!(rows[2][6].contains("Name: Acme SA → Acme & Co; Type of organization: "), "{rows:?}");
        app.db_run("UPDATE users SET language = 'de'");
        let told = lines(&client.get(&path).await);
        assert!(told[1][2].contains("Nicht angegeben → +41228203544") && told[1][2].contains(" → Verein"), "{told:?}");
        app.db_run("UPDATE activities SET details = NULL, salt = NULL");
        let told = lines(&client.get(&path).await);
        assert_eq!((told[0][2].as_str(), told[1][2].as_str()), ("", ""), "erased details leave the line");
    }

    async fn a_user_is_found_by_what_they_did_and_by_what_was_done_to_them(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let id = client.create_organization("Acme SA").await;
        app.signed_up(TOM).await;
        app.db_run("UPDATE users SET first_name = 'Tom' WHERE login_key = 'tom@acme-shop.example'");
        let tom = app.db_user(TOM);
        let within = organization(&id);
        record(&app, JULIE, Entry::done(Kind::MemberJoined).of(tom.parse().unwrap()).within(within)).await;
        let path = format!("/organizations/{id}/activity");
        let page = client.get(&format!("{path}?who={tom}")).await;
        assert_eq!(page.texts("main tbody th"), ["Member joined Done"]);
        assert_eq!(page.texts("#who option"), ["All", "Julie Munster", "Tom Munster"], "also who never acted");
        record(&app, TOM, Entry::done(Kind::SignedIn).within(within)).await;
        record(&app, JULIE, Entry::done(Kind::SignedOut).within(within)).await;
        let page = client.get(&format!("{path}?who={tom}")).await;
        assert_eq!(page.texts("main tbody th"), ["Signed in Done", "Member joined Done"]);
        let both = client.get(&format!("{path}?who={tom}&kind=member_joined")).await;
        assert_eq!(both.texts("main tbody th"), ["Member joined Done"]);
        assert_eq!(cells(&client.get(&format!("{path}.csv?who={tom}")).await.body).len(), 3);
    }

    async fn the_file_says_what_the_page_says_and_nothing_in_it_is_a_formula(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let id = client.create_organization("Acme SA").await;
        let product = db_product(&app, &id, 77, "+SUM(1,2)");
        app.db_run("UPDATE users SET first_name = '=HYPERLINK(\"x\",\"y\")', last_name = 'O''Neil, \"jr\"'");
        for name in ["plain", "=1+1", "a,b;c \"d\"", "two\r\nlines\nmore", "<script>", "été"] {
            let entry = Entry::done(Kind::OrganizationCreated).within(organization(&id)).about(product).detail("name", name);
            record(&app, JULIE, entry).await;
        }
        app.db_run("UPDATE activities SET agent = '@evil, phone' WHERE product_id = 77");
        let path = format!("/organizations/{id}/activity");
        let file = client.get(&format!("{path}.csv")).await;
        assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
        assert_eq!(file.header("content-disposition"), "attachment; filename=\"activity-2026-11-20.csv\"");
        assert_eq!((file.header("x-content-type-options"), file.header("cache-control")), ("nosniff", "no-store"));
        let rows = cells(&file.body);
        assert_eq!(rows[0], ["When (UTC)", "What", "Result", "Who", "About whom", "Product", "Details", "Device", "Network address", "Event code"]);
        let page = client.get(&path).await;
        let told = lines(&page);
        assert_eq!(rows.len(), told.len() + 1);
        let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        // The apostrophe before what would be a formula is the file's own.
        let bare = |cell: &str| one_line(cell.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '@'])).unwrap_or(cell));
        for (row, told) in rows[1..].iter().zip(&told) {
            assert_eq!((row.len(), row[0].as_str()), (10, "2026-11-20T10:00:00Z"));
            assert!(row.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r'])), "{row:?}");
            assert_eq!(format!("{} {}", row[1], row[2]), told[1]);
            let product = if row[5].is_empty() { String::new() } else { format!("Product: {} ", bare(&row[5])) };
            assert_eq!(one_line(&format!("{product}{}", row[6])), told[2]);
            assert_eq!(bare(&row[3]), told[3]);
            assert_eq!(one_line(&format!("{} {}", bare(&row[7]), row[8])), told[4]);
            assert_eq!(row[9], told[5]);
        }
        assert!(rows.iter().any(|row| row[6] == "Name: two\r\nlines\nmore"), "{rows:?}");
        let own = client.get("/profile/activity.csv").await;
        assert_eq!(cells(&own.body).len(), lines(&client.get("/profile/activity").await).len() + 1);
        let head = client.request(Method::HEAD, &format!("{path}.csv"));
        let head = client.send(&path, head).await;
        assert_eq!((head.status, head.body.as_str()), (200, ""));
    }

    async fn twenty_thousand_lines_are_read_as_they_are_sent(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let id = client.create_organization("Acme SA").await;
        db_lines_more(&app, &format!("organization:{id}"), 20_000, ("2026-11-20 10:00:00", 2_000));
        let path = format!("/organizations/{id}/activity.csv");
        client.get("/profile/activity").await;
        let before = app.db().queries();
        let mut answer = client.request(Method::GET, &path).send().await.unwrap();
        assert_eq!(answer.headers().get("content-length"), None, "nobody knows how long it will be");
        let first = answer.chunk().await.unwrap().unwrap();
        assert!(first.starts_with("\u{feff}When (UTC),".as_bytes()), "{first:?}");
        // Nobody reads on: what is read ahead is what the sockets hold, not the list.
        tokio::time::sleep(std::time::Duration::from_secs(2)).await;
        let ahead = app.db().queries() - before;
        let mut length = first.len();
        let mut breaks = first.iter().filter(|byte| **byte == b'\n').count();
        while let Some(chunk) = answer.chunk().await.unwrap() {
            length += chunk.len();
            breaks += chunk.iter().filter(|byte| **byte == b'\n').count();
        }
        let all = app.db().queries() - before;
        assert_eq!(breaks, 20_000 + 2 + 1, "{length} bytes");
        assert!(all >= 41 * 5, "{all} statements: every batch is a transaction of its own");
        assert!(ahead < all / 2, "{ahead} of {all} statements before anybody read on");
        // Whoever is removed meanwhile gets no further batch.
        let mut answer = client.request(Method::GET, &path).send().await.unwrap();
        answer.chunk().await.unwrap().unwrap();
        app.db_run("DELETE FROM memberships");
        let mut broken = false;
        loop {
            match answer.chunk().await {
                Ok(Some(_)) => {}
                Ok(None) => break,
                Err(_) => {
                    broken = true;
                    break;
                }
            }
        }
        assert!(broken, "a file that was broken off looks whole");
    }

    async fn lists_are_read_by_index_beside_a_big_chain(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let id = client.create_organization("Acme SA").await;
        client.create_organization("Big SA").await;
        let big = db_lines(app.db(), "SELECT chain AS line FROM activity_heads WHERE chain LIKE 'organization:%' ORDER BY chain");
        let small = format!("organization:{id}");
        let big = big.into_iter().find(|chain| *chain != small).unwrap();
        db_lines_more(&app, &big, 50_000, ("2026-11-19 10:00:00", 20));
        db_lines_more(&app, &small, 5_000, ("2026-11-18 10:00:00", 20));
        app.db_run("UPDATE activities SET product_id = position % 50, actor_id = position % 20, user_id = position % 30 WHERE kind = 'signed_in'");
        app.db_run("ANALYZE");
        for filter in [
            "", "AND position < 700", "AND kind = 'signed_up'", "AND actor_id = 7 AND position < 4000", "AND product_id = 9",
            "AND happened_at >= '2026-11-20 00:00:00' AND happened_at < '2026-11-21 00:00:00'", "AND outcome = 'refused'",
            "AND (event & 34359738367) = 5", "AND (actor_id = 7 OR user_id = 7)", "AND kind = 'signed_in' AND actor_id = 7 AND product_id = 9 AND position < 4000",
        ] {
            let plan = plan(&app, &format!("WHERE chain = '{small}' {filter}"));
            let lower = plan.to_lowercase();
            assert!(!lower.contains("seq scan") && !lower.contains("scan activities"), "{filter}: {plan}");
            assert!(lower.contains("chain=?") || lower.contains("index cond: ((chain = ") || lower.contains("index cond: (chain = "), "{filter}: {plan}");
            assert!(!filter.contains('&') || lower.contains("activities_code"), "{filter}: {plan}");
        }
        // The connection of the first browser has been closed meanwhile.
        let mut client = app.client();
        client.sign_in(JULIE, crate::support::app::PASSWORD).await;
        let path = format!("/organizations/{id}/activity?who={}", app.db_user(JULIE));
        assert_eq!(client.get(&path).await.texts("tbody tr").len(), 2);
        assert!(cost(&app, &mut client, &path).await <= 9);
    }
}
