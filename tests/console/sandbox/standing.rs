//! From the payer's page to the books: notices that the worker brings, and questions that it asks.

use actix_web::test::TestRequest;
use actix_web::web::Data;
use chrono::TimeDelta;
use manager::domain::accounting::payments::Standing;
use manager::domain::accounting::{Method, PaymentId};
use manager::ground::i18n::Language;
use manager::ground::smtp::{From, Sender};
use manager::mail::Office;
use manager::outside::payment::Provider;
use manager::outside::payment::sandbox::{Card, Fault};
use manager::web::accounting::paying;
use manager::web::frame::{Guest, Page};
use manager::worker::{Payments, Worker};

use super::{AMOUNT, address, after, db_balance, db_begun, db_payment, founded, opened, pay};
use crate::both;
use crate::support::app::App;

/// Another server's worker on the same database and the same provider.
fn another_worker(app: &App) -> Worker {
    let shared = &app.shared;
    let from = From::parse("Console <no-reply@console.example>", "console.example").unwrap();
    let sender = Sender::Memory(std::sync::Arc::clone(&app.memory), from);
    let office = Office::new(shared.config(), shared.public().clone());
    let payments = Payments::new(
        shared.config(),
        shared.public().clone(),
        shared.providers().clone(),
    );
    let press = shared.press().clone();
    Worker::new(shared.db().clone(), office, sender, shared.limits(), press).paying(payments)
}

/// What a handler does when a payment was begun; answers where it leads.
async fn led(app: &App, payment: PaymentId) -> String {
    let request = TestRequest::default()
        .app_data(Data::new(app.shared.clone()))
        .to_http_request();
    let guest = Guest {
        app: app.shared.clone(),
        request,
    };
    let page = Page::signed_out(&guest.request, &guest.app, Language::En);
    let organization = db_payment(app, payment, "organization_id").parse().unwrap();
    let answer = paying::pay(&guest, &page, (organization, payment), "/terms");
    let answer = answer.await.unwrap();
    assert_eq!(answer.status().as_u16(), 303);
    answer
        .headers()
        .get("location")
        .unwrap()
        .to_str()
        .unwrap()
        .to_owned()
}

fn state(app: &App, payment: PaymentId) -> String {
    db_payment(app, payment, "state")
}

both! {
    async fn a_card_pays_and_only_the_notice_counts(app: App) {
        let organization = founded(&app).await;
        let (payment, address) = opened(&app, &organization, Method::Card).await;
        let mut payer = app.client();
        let answer = pay(&mut payer, &address, Card::Succeeds).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        let home = format!("/organizations/{organization}/accounting/prepaid?top-up={payment}");
        assert_eq!(answer.location(), Some(home.clone()));
        payer.get(&home).await;
        assert_eq!((state(&app, payment), db_balance(&app, &organization)), ("pending".to_owned(), 0));
        app.tick().await;
        assert_eq!((state(&app, payment), db_balance(&app, &organization)), ("succeeded".to_owned(), AMOUNT));
        assert_eq!(db_payment(&app, payment, "query_at"), "-", "nothing is left to ask");
        assert_eq!(db_payment(&app, payment, "provider_reference"), app.sandbox().query(payment).unwrap().reference);
    }

    async fn each_card_comes_to_what_it_says(app: App) {
        let organization = founded(&app).await;
        let mut balance = 0;
        // Each card, what is known at once, and after how many seconds what in the end.
        for (card, at_once, seconds, in_the_end) in [
            (Card::Declined, "failed", 1, "failed"),
            (Card::Late, "pending", 30, "succeeded"),
            (Card::Twice, "succeeded", 1, "succeeded"),
            (Card::Disordered, "succeeded", 1, "succeeded"),
            (Card::Unannounced, "pending", 61, "succeeded"),
        ] {
            let (payment, address) = opened(&app, &organization, Method::Card).await;
            assert_eq!(pay(&mut app.client(), &address, card).await.status, 303);
            app.tick().await;
            assert_eq!(state(&app, payment), at_once, "{card:?}");
            after(&app, seconds).await;
            assert_eq!(state(&app, payment), in_the_end, "{card:?}");
            balance += if in_the_end == "succeeded" { AMOUNT } else { 0 };
            after(&app, 3600).await;
            assert_eq!(db_balance(&app, &organization), balance, "{card:?}: once");
        }
        for (button, method, ended) in [("Refuse", Method::Twint, "failed"), ("Cancel", Method::PayPal, "abandoned")] {
            let (payment, address) = opened(&app, &organization, method).await;
            let mut payer = app.client();
            let page = payer.get(&address).await;
            payer.submit(&page, button, &[]).await;
            app.tick().await;
            assert_eq!(state(&app, payment), ended);
        }
        assert_eq!(db_balance(&app, &organization), balance);
        assert!(app.sandbox().due_notices(app.clock.now()).unwrap().is_empty());
    }

    async fn a_silent_provider_makes_a_payment_unknown_until_it_speaks_again(app: App) {
        let organization = founded(&app).await;
        let (payment, address) = opened(&app, &organization, Method::Card).await;
        pay(&mut app.client(), &address, Card::Silent).await;
        after(&app, 60).await;
        assert_eq!(state(&app, payment), "unknown");
        after(&app, 59).await;
        assert_eq!((state(&app, payment), db_balance(&app, &organization)), ("unknown".to_owned(), 0));
        after(&app, 301).await;
        assert_eq!((state(&app, payment), db_balance(&app, &organization)), ("succeeded".to_owned(), AMOUNT));
    }

    async fn a_payer_is_led_to_the_page_and_a_silent_provider_loses_nobody(app: App) {
        let organization = founded(&app).await;
        let payment = db_begun(&app, &organization, Method::Card);
        let page = led(&app, payment).await;
        assert_eq!(page, address(&app, payment), "a path, and the one that is stored");
        assert_eq!(app.client().get(&page).await.status, 200);
        assert_eq!(led(&app, payment).await, page, "once more is the same");

        // It hears nothing: it was never asked, and the payment fails.
        let deaf = db_begun(&app, &organization, Method::Card);
        app.sandbox().suffer(Fault::Deaf);
        assert_eq!(led(&app, deaf).await, "/terms");
        assert_eq!(state(&app, deaf), "unknown");
        after(&app, 6).await;
        assert_eq!(state(&app, deaf), "unknown", "nobody knows yet");
        app.sandbox().suffer(Fault::None);
        after(&app, 16).await;
        assert_eq!(state(&app, deaf), "failed");
        assert_eq!(led(&app, deaf).await, "/terms");

        // It opened the payment, but its answer was lost: the worker learns the address.
        let mute = db_begun(&app, &organization, Method::Card);
        app.sandbox().suffer(Fault::Mute);
        assert_eq!(led(&app, mute).await, "/terms");
        app.sandbox().suffer(Fault::None);
        assert_eq!((state(&app, mute), db_payment(&app, mute, "pay_address")), ("unknown".to_owned(), "-".to_owned()));
        after(&app, 6).await;
        assert_eq!(state(&app, mute), "pending");
        pay(&mut app.client(), &led(&app, mute).await, Card::Succeeds).await;
        app.tick().await;
        assert_eq!(state(&app, mute), "succeeded");
    }

    async fn what_was_given_up_is_taken_back_and_money_that_came_first_is_not_lost(app: App) {
        let organization = founded(&app).await;
        let (open, page) = opened(&app, &organization, Method::Card).await;
        let (paid, other) = opened(&app, &organization, Method::Card).await;
        pay(&mut app.client(), &other, Card::Unannounced).await;
        // As it is when its order is cancelled: given up, and still to be asked about.
        app.db_run(&format!("UPDATE payments SET state = 'abandoned' WHERE id IN ({open}, {paid})"));
        after(&app, 61).await;
        assert_eq!((state(&app, open), db_payment(&app, open, "query_at")), ("abandoned".to_owned(), "-".to_owned()));
        assert_eq!(app.sandbox().query(open).unwrap().standing, Standing::Abandoned);
        assert_eq!(app.client().get(&page).await.text("h1"), "Cancelled");
        assert_eq!((state(&app, paid), db_balance(&app, &organization)), ("succeeded".to_owned(), AMOUNT));
    }

    async fn two_workers_ask_once(app: App) {
        let organization = founded(&app).await;
        let payments: Vec<_> = (0..10).map(|_| db_begun(&app, &organization, Method::Twint)).collect();
        app.later(TimeDelta::seconds(6));
        let mut other = another_worker(&app);
        let (_, second) = tokio::join!(app.tick(), other.tick());
        second.unwrap();
        for payment in &payments {
            assert_eq!(db_payment(&app, *payment, "queries"), "1");
            let mut payer = app.client();
            let page = payer.get(&address(&app, *payment)).await;
            payer.submit(&page, "Approve", &[]).await;
        }
        let (_, second) = tokio::join!(app.tick(), other.tick());
        second.unwrap();
        assert_eq!(db_balance(&app, &organization), 10 * AMOUNT);
        assert_eq!(app.db_count("notices"), 10);
        assert!(app.sandbox().due_notices(app.clock.now()).unwrap().is_empty());
    }
}
