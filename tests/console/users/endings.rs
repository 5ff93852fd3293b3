//! Rights that end by themselves: told of before, once; gone at midnight; taken off the lists after.

use chrono::TimeDelta;
use futures_util::future::join_all;
use manager::domain::access::{self, Use};
use manager::domain::access::{Member, Role};
use manager::domain::activity;
use manager::ground::actor::Actor;
use manager::ground::failure::{Never, No};
use manager::ground::smtp::{From, Letter, Sender};
use manager::mail::Office;
use manager::worker::Worker;

use crate::both;
use crate::support::app::App;
use crate::support::db::{Engine, db_lines};

const JULIE: &str = "julie@acme-shop.example";
const ADA: &str = "ada@acme-shop.example";
const MARC: &str = "marc@agency.example";
const NINA: &str = "nina@agency.example";
const PRODUCT: &str = "7";

/// Julie's organization with an administrator, two with limited rights and a product.
async fn organization(app: &App) -> String {
    let mut julie = app.signed_up(JULIE).await;
    let organization = julie.create_organization("Acme Shop SA").await;
    for (login, role) in [
        (ADA, "administrator"),
        (MARC, "collaborator"),
        (NINA, "external"),
    ] {
        app.signed_up(login).await;
        app.db_join(&organization, login, role);
    }
    let no = word(app, false);
    app.db_run("INSERT INTO categories (word, position, names) VALUES ('web', 1, '{}')");
    app.db_run(&format!(
        "INSERT INTO kinds (word, category, position, names, statistics) VALUES ('mail', 'web', 1, '{{}}', {no})"
    ));
    app.db_run(&format!(
        "INSERT INTO products (id, organization_id, kind, name, name_key, state, created_at) \
         VALUES ({PRODUCT}, {organization}, 'mail', 'shop.example', 'shop.example', 'active', '2026-11-20 10:00:00')"
    ));
    organization
}

/// A truth as the engine writes it.
fn word(app: &App, truth: bool) -> &'static str {
    match (app.engine, truth) {
        (Engine::Sqlite, false) => "0",
        (Engine::Sqlite, true) => "1",
        (Engine::Postgres, false) => "FALSE",
        (Engine::Postgres, true) => "TRUE",
    }
}

/// Straight to the tables: a right to manage a product (`product_id`) or all of a kind (`kind`).
fn db_grant(
    app: &App,
    organization: &str,
    (login, id): (&str, u32),
    on: (&str, &str),
    until: &str,
) {
    let (user, yes, no) = (app.db_user(login), word(app, true), word(app, false));
    let (column, object) = on;
    app.db_run(&format!(
        "INSERT INTO grants (id, organization_id, user_id, {column}, technical, statistics, until, created_at) \
         VALUES ({id}, {organization}, {user}, {object}, {yes}, {no}, {until}, '2026-11-20 10:00:00')"
    ));
}

/// Time goes by; then the worker does what is to be done, and delivers the letters of it.
async fn later(app: &App, span: TimeDelta) {
    app.later(span);
    app.tick().await;
    app.tick().await;
}

/// The letters about rights that end, to an address.
async fn told(app: &App, to: &str) -> Vec<Letter> {
    let mut letters = app.letters(to).await;
    letters.retain(|letter| letter.subject.contains(" end on "));
    letters
}

/// The subjects to a member, to both who look after them, and to somebody else.
async fn all_told(app: &App) -> [usize; 4] {
    let mut counts = [0; 4];
    for (count, to) in counts.iter_mut().zip([MARC, JULIE, ADA, NINA]) {
        *count = told(app, to).await.len();
    }
    counts
}

/// What Marc may do with the product now.
async fn uses(app: &App, organization: &str) -> Use {
    let user = app.db_user(MARC).parse().unwrap();
    let member = Member {
        organization: organization.parse().unwrap(),
        role: Role::Collaborator,
        accounting: false,
    };
    let found: Result<_, No<Never>> = app
        .db()
        .read(Actor::system("test"), move |look| {
            let rights = access::rights_of(look, &member, user)?;
            Ok(rights.on(PRODUCT.parse().unwrap(), "mail"))
        })
        .await;
    found.unwrap()
}

fn ended(app: &App) -> Vec<String> {
    let sql = "SELECT chain || ' ' || actor || ' ' || details AS line FROM activities \
               WHERE kind = 'rights_ended' ORDER BY chain, position";
    db_lines(app.db(), sql)
}

both! {
    async fn an_end_is_told_of_once_from_six_in_the_morning_three_days_before(app: App) {
        let organization = organization(&app).await;
        db_grant(&app, &organization, (MARC, 1), ("product_id", PRODUCT), "'2026-11-25'");
        // From Friday at eleven, in Zurich, to Sunday before six.
        later(&app, TimeDelta::minutes(42 * 60 + 59)).await;
        assert_eq!(all_told(&app).await, [0; 4]);
        later(&app, TimeDelta::minutes(1)).await;
        assert_eq!(all_told(&app).await, [1, 1, 1, 0]);
        let own = told(&app, MARC).await.remove(0);
        assert_eq!(own.subject, "Your rights at Acme Shop SA end on 25 Nov 2026");
        let managers = told(&app, JULIE).await.remove(0);
        assert!(managers.subject.starts_with("Rights of "), "{}", managers.subject);
        assert!(managers.text.contains("25 Nov 2026, until midnight (Europe/Zurich)"), "{}", managers.text);
        for _ in 0..5 {
            later(&app, TimeDelta::days(1)).await;
        }
        assert_eq!(all_told(&app).await, [1, 1, 1, 0], "neither on the days after nor when it has ended");
    }

    async fn an_end_that_was_moved_is_told_of_before_the_new_day_only(app: App) {
        let organization = organization(&app).await;
        db_grant(&app, &organization, (MARC, 1), ("kind", "'mail'"), "'2026-11-25'");
        app.db_run("UPDATE grants SET until = '2026-11-30'");
        for _ in 0..6 {
            later(&app, TimeDelta::days(1)).await;
        }
        assert_eq!(all_told(&app).await, [0; 4], "until the 26th");
        later(&app, TimeDelta::days(1)).await;
        assert_eq!(all_told(&app).await, [1, 1, 1, 0], "on the 27th");
        app.db_run("UPDATE grants SET until = '2026-12-01'");
        later(&app, TimeDelta::days(1)).await;
        assert_eq!(all_told(&app).await, [2, 2, 2, 0], "of the other day as well");
        assert!(told(&app, MARC).await[1].subject.ends_with("1 Dec 2026"));
        app.db_run("UPDATE grants SET until = NULL");
        for _ in 0..6 {
            later(&app, TimeDelta::days(1)).await;
        }
        assert_eq!(all_told(&app).await, [2, 2, 2, 0]);
        assert_eq!(app.db_count("grants"), 1, "what lasts stays");
    }

    async fn an_end_that_comes_within_three_days_is_told_of_at_once(app: App) {
        let organization = organization(&app).await;
        later(&app, TimeDelta::zero()).await;
        let yes = word(&app, true);
        let marc = app.db_user(MARC);
        app.db_run(&format!(
            "UPDATE memberships SET accounting = {yes}, accounting_until = '2026-11-22' \
             WHERE user_id = {marc} AND organization_id = {organization}"
        ));
        later(&app, TimeDelta::hours(1)).await;
        assert_eq!(all_told(&app).await, [0; 4], "the work of that day was done");
        later(&app, TimeDelta::days(1)).await;
        assert_eq!(all_told(&app).await, [1, 1, 1, 0]);
        assert!(ended(&app).is_empty());
        later(&app, TimeDelta::days(2)).await;
        let left = format!("memberships WHERE accounting = {yes} OR accounting_until IS NOT NULL");
        assert_eq!(app.db_count(&left), 0);
        assert_eq!(ended(&app), [
            format!(r#"organization:{organization} system {{"accounting":true,"until":"2026-11-22"}}"#),
            format!(r#"user:{marc} system {{"accounting":true,"until":"2026-11-22"}}"#),
        ]);
    }

    async fn full_rights_and_rights_that_were_never_given_have_no_end_to_tell_of(app: App) {
        let organization = organization(&app).await;
        db_grant(&app, &organization, (ADA, 1), ("product_id", PRODUCT), "'2026-11-21'");
        app.db_run("UPDATE memberships SET accounting_until = '2026-11-21'");
        for _ in 0..3 {
            later(&app, TimeDelta::days(1)).await;
        }
        assert_eq!(all_told(&app).await, [0; 4]);
        assert_eq!(app.db_count("memberships WHERE accounting_until IS NOT NULL"), 0, "no list shows it");
        assert_eq!(ended(&app).len(), 2, "the administrator's grant only");
    }

    async fn a_right_ends_at_midnight_of_the_provider_and_is_recorded_once(app: App) {
        let organization = organization(&app).await;
        db_grant(&app, &organization, (MARC, 1), ("product_id", PRODUCT), "'2026-11-20'");
        db_grant(&app, &organization, (NINA, 2), ("product_id", PRODUCT), "'2026-12-20'");
        db_grant(&app, &organization, (NINA, 3), ("kind", "'mail'"), "NULL");
        app.later(TimeDelta::minutes(12 * 60 + 59));
        assert!(uses(&app, &organization).await.technical, "at 23:59 in Zurich");
        app.later(TimeDelta::minutes(1));
        assert_eq!(uses(&app, &organization).await, Use::default(), "at midnight");
        later(&app, TimeDelta::minutes(359)).await;
        assert_eq!(app.db_count("grants"), 3, "at 05:59 the row is there, and gives nothing");
        for minutes in [1, 24 * 60, 24 * 60] {
            later(&app, TimeDelta::minutes(minutes)).await;
            assert_eq!(app.db_count("grants"), 2, "from six o'clock on");
        }
        let marc = app.db_user(MARC);
        assert_eq!(ended(&app), [
            format!(r#"organization:{organization} system {{"product":"shop.example","until":"2026-11-20"}}"#),
            format!(r#"user:{marc} system {{"product":"shop.example","until":"2026-11-20"}}"#),
        ]);
        let walked: Result<_, No<Never>> = app
            .db()
            .read(Actor::system("test"), |look| Ok(activity::verify(look)?))
            .await;
        walked.unwrap().unwrap();
    }

    async fn many_ends_are_told_of_in_parts_and_once_by_several_servers(app: App) {
        let organization = organization(&app).await;
        app.tick().await;
        for number in 1..=230 {
            let login = format!("member{number}@agency.example");
            app.db_run(&format!(
                "INSERT INTO users (id, login, login_key, first_name, last_name, password_hash, password_set_at, \
                   language, time_zone, theme, lock_after, alert_sign_in, alert_wrong_password, failed_attempts, created_at) \
                 SELECT {number}, '{login}', '{login}', 'Member', '{number}', password_hash, password_set_at, \
                   language, time_zone, theme, lock_after, alert_sign_in, alert_wrong_password, failed_attempts, created_at \
                 FROM users WHERE login_key = '{MARC}'"
            ));
            app.db_join(&organization, &login, "external");
            db_grant(&app, &organization, (&login, number), ("product_id", PRODUCT), "'2026-11-24'");
        }
        app.later(TimeDelta::days(1));
        let mut servers: Vec<Worker> = (0..4).map(|_| server(&app)).collect();
        for server in join_all(servers.iter_mut().map(Worker::tick)).await {
            server.unwrap();
        }
        let letters = "outbox WHERE kind = 'users.rights_end'";
        assert_eq!(app.db_count(letters), 230 * 3);
        let each = format!("(SELECT recipient FROM {letters} GROUP BY recipient HAVING COUNT(*) IN (1, 230)) AS each_one");
        assert_eq!(app.db_count(&each), 232);
        app.later(TimeDelta::days(4));
        app.db_run("UPDATE outbox SET state = 'delivered'");
        for server in join_all(servers.iter_mut().map(Worker::tick)).await {
            server.unwrap();
        }
        assert_eq!((app.db_count("grants"), app.db_count(letters)), (0, 230 * 3));
        assert_eq!(app.db_count("activities WHERE kind = 'rights_ended'"), 230 * 2);
    }
}

/// One more server on the same database.
fn server(app: &App) -> Worker {
    let from = From::parse("Console <no-reply@console.example>", "console.example").unwrap();
    let sender = Sender::Memory(std::sync::Arc::clone(&app.memory), from);
    let office = Office::new(app.shared.config(), app.shared.public().clone());
    let press = app.shared.press().clone();
    Worker::new(app.db().clone(), office, sender, app.shared.limits(), press)
}
