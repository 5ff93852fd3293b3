//! `/notices/{provider}`: what is believed, and how often it counts.

use chrono::TimeDelta;
use manager::domain::accounting::{Method, PaymentId};
use manager::outside::payment::{Notice, sign};
use reqwest::Method as Verb;

use super::{AMOUNT, db_balance, db_begun, db_payment, founded};
use crate::both;
use crate::support::app::App;

fn told(payment: PaymentId, standing: &str, amount: i64, currency: &str) -> String {
    format!(
        r#"{{"payment":"{payment}","reference":"sb_x","standing":"{standing}","amount":{amount},"currency":"{currency}"}}"#
    )
}

/// A notice as the sandbox would sign it now.
fn signed(app: &App, id: &str, body: String) -> Notice {
    sign(
        &app.sandbox().notice_key(),
        id,
        app.clock.now(),
        body.into(),
    )
}

async fn send(app: &App, notice: &Notice) -> u16 {
    let client = app.client();
    let mut request = client
        .request(Verb::POST, "/notices/sandbox")
        .body(notice.body.clone());
    for (name, value) in &notice.headers {
        request = request.header(name, value);
    }
    let answer = request.send().await.unwrap();
    let status = answer.status().as_u16();
    if matches!(status, 200 | 400) {
        assert_eq!(answer.text().await.unwrap(), "", "nothing is told");
    }
    status
}

both! {
    async fn the_same_notice_twenty_times_at_once_counts_once(app: App) {
        let organization = founded(&app).await;
        let payment = db_begun(&app, &organization, Method::Card);
        let notice = signed(&app, "nt_a", told(payment, "succeeded", AMOUNT, "CHF"));
        let all = (0..20).map(|_| send(&app, &notice));
        let answers = futures_util::future::join_all(all).await;
        assert_eq!(answers, vec![200; 20]);
        assert_eq!(db_payment(&app, payment, "state"), "succeeded");
        assert_eq!(db_balance(&app, &organization), AMOUNT);
        // And twenty that say the same under other names.
        for number in 0..20 {
            let notice = signed(&app, &format!("nt_b{number}"), told(payment, "succeeded", AMOUNT, "CHF"));
            assert_eq!(send(&app, &notice).await, 200);
        }
        assert_eq!(db_balance(&app, &organization), AMOUNT);
        assert_eq!(app.db_count("notices"), 21);
        assert_eq!(app.db_count(&format!("entries WHERE payment_id = {payment}")), 1);
    }

    async fn what_is_forged_stale_or_changed_is_refused_and_books_nothing(app: App) {
        let organization = founded(&app).await;
        let payment = db_begun(&app, &organization, Method::Card);
        let good = || signed(&app, "nt_a", told(payment, "succeeded", AMOUNT, "CHF"));
        let with = |name: &str, value: &str| {
            let mut notice = good();
            notice.headers.insert(name.to_owned(), value.to_owned());
            notice
        };
        let without = |name: &str| {
            let mut notice = good();
            notice.headers.remove(name);
            notice
        };
        let mut other_body = good();
        other_body.body = told(payment, "succeeded", AMOUNT + 1, "CHF").into();
        let another = sign(&[0; 32], "nt_a", app.clock.now(), good().body);
        let before = sign(
            &app.sandbox().notice_key(),
            "nt_a",
            app.clock.now().minus(TimeDelta::minutes(5) + TimeDelta::seconds(1)),
            good().body,
        );
        for (name, notice) in [
            ("no signature", without("webhook-signature")),
            ("no id", without("webhook-id")),
            ("no time", without("webhook-timestamp")),
            ("another id", with("webhook-id", "nt_b")),
            ("another time", with("webhook-timestamp", "1795168801")),
            ("no signature at all", with("webhook-signature", "v1,")),
            ("another body", other_body),
            ("another's key", another),
            ("an old one", before),
            ("no words", signed(&app, "nt_c", "{}".to_owned())),
            ("no JSON", signed(&app, "nt_c", "\u{0}".to_owned())),
            ("an unknown word", signed(&app, "nt_c", told(payment, "paid", AMOUNT, "CHF"))),
            ("another currency", signed(&app, "nt_c", told(payment, "succeeded", AMOUNT, "USD"))),
        ] {
            assert_eq!(send(&app, &notice).await, 400, "{name}");
        }
        let large = signed(&app, "nt_d", " ".repeat(64 * 1024) + "1");
        assert_eq!(send(&app, &large).await, 413);
        let client = app.client();
        let request = client.request(Verb::POST, "/notices/stripe").body("{}").send().await.unwrap();
        assert_eq!(request.status().as_u16(), 404);
        assert_eq!(app.client().get("/notices/sandbox").await.status, 405);
        // A header that stands twice is none, even where each is right.
        let twice = good();
        let mut request = client.request(Verb::POST, "/notices/sandbox").body(twice.body.clone());
        for (name, value) in twice.headers.iter().chain(&twice.headers) {
            request = request.header(name, value);
        }
        assert_eq!(request.send().await.unwrap().status().as_u16(), 400);
        assert_eq!(db_payment(&app, payment, "state"), "pending");
        assert_eq!((db_balance(&app, &organization), app.db_count("notices")), (0, 0));

        assert_eq!(send(&app, &good()).await, 200, "the one that all others were made of");
        assert_eq!(db_balance(&app, &organization), AMOUNT);
    }

    async fn another_amount_another_currency_and_another_payment_book_nothing(app: App) {
        let organization = founded(&app).await;
        let payment = db_begun(&app, &organization, Method::Card);
        for (id, body) in [
            ("nt_a", told(payment, "succeeded", AMOUNT - 1, "CHF")),
            ("nt_b", told(payment, "succeeded", AMOUNT, "EUR")),
            ("nt_c", told(PaymentId::from(4), "succeeded", AMOUNT, "CHF")),
        ] {
            assert_eq!(send(&app, &signed(&app, id, body)).await, 200, "{id}: believed");
        }
        assert_eq!(db_payment(&app, payment, "state"), "pending");
        assert_eq!((db_balance(&app, &organization), app.db_count("entries")), (0, 0));
        // The name of a notice that was no good does not keep a good one out.
        assert_eq!(send(&app, &signed(&app, "nt_d", told(payment, "succeeded", AMOUNT, "CHF"))).await, 200);
        assert_eq!(db_balance(&app, &organization), AMOUNT);
    }

    async fn whatever_is_told_after_the_money_takes_nothing_back_and_late_money_is_not_lost(app: App) {
        let organization = founded(&app).await;
        let paid = db_begun(&app, &organization, Method::Card);
        for (number, standing) in ["succeeded", "open", "declined", "abandoned", "unheard"].iter().enumerate() {
            let notice = signed(&app, &format!("nt_{number}"), told(paid, standing, AMOUNT, "CHF"));
            assert_eq!(send(&app, &notice).await, 200, "{standing}");
            assert_eq!(db_payment(&app, paid, "state"), "succeeded", "{standing}");
        }
        for (standing, state) in [("declined", "failed"), ("abandoned", "abandoned")] {
            let before = db_balance(&app, &organization);
            let payment = db_begun(&app, &organization, Method::Card);
            let notice = signed(&app, &format!("nt_{state}"), told(payment, standing, AMOUNT, "CHF"));
            assert_eq!(send(&app, &notice).await, 200);
            assert_eq!(db_payment(&app, payment, "state"), state);
            assert_eq!(db_balance(&app, &organization), before);
            app.later(TimeDelta::days(2));
            let late = signed(&app, &format!("nt_late_{state}"), told(payment, "succeeded", AMOUNT, "CHF"));
            assert_eq!(send(&app, &late).await, 200);
            assert_eq!(db_payment(&app, payment, "state"), "succeeded");
            assert_eq!(db_balance(&app, &organization), before + AMOUNT);
        }
    }
}
