//! E-mails are never lost, delivered once, tried again, and forgotten in time.

use chrono::TimeDelta;
use futures_util::future::join_all;
use manager::domain::outbox::{self, Ending};
use manager::ground::actor::Actor;
use manager::ground::failure::{Never, No};

use crate::both;
use crate::support::app::App;

const JULIE: &str = "julie@acme-shop.example";

async fn claim(app: &App) -> Vec<outbox::Claimed> {
    let claimed: Result<_, No<Never>> = app
        .db()
        .write(Actor::system("test"), |tx| Ok(outbox::claim(tx, 10)?))
        .await;
    claimed.unwrap()
}

async fn settle(app: &App, letter: outbox::Claimed, ending: Ending) -> bool {
    let settled: Result<_, No<Never>> = app
        .db()
        .write(Actor::system("test"), move |tx| {
            Ok(outbox::settle(tx, &letter, &ending)?)
        })
        .await;
    settled.unwrap()
}

both! {
    async fn a_letter_is_claimed_by_one_of_many_servers(app: App) {
        for number in 0..5 {
            app.client().sign_up(&format!("a{number}@acme-shop.example"), &[]).await;
        }
        let claims = join_all((0..8).map(|_| claim(&app))).await;
        let mut ids: Vec<_> = claims.into_iter().flatten().map(|letter| letter.id).collect();
        assert_eq!(ids.len(), 5);
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 5);
    }

    async fn a_server_that_dies_between_claim_and_settling_loses_nothing(app: App) {
        app.client().sign_up(JULIE, &[]).await;
        let lost = claim(&app).await.pop().unwrap();
        assert_eq!(app.tick().await.delivered, 0, "it is in somebody's hands");
        app.later(outbox::LEASE);
        assert_eq!(app.tick().await.delivered, 1);
        for late in [Ending::Later("late".into()), Ending::Never("late".into()), Ending::Delivered] {
            assert!(!settle(&app, lost.clone(), late).await, "its lease had ended");
        }
        assert_eq!(app.db_count("outbox WHERE state = 'delivered'"), 1);
        let sent = app.memory.lock().unwrap().letters.clone();
        assert_eq!((sent.len(), sent[0].message_id.as_str()), (1, lost.message_id.as_str()));
    }

    async fn a_crash_between_sending_and_settling_repeats_a_letter_once_under_the_same_message_id(app: App) {
        app.client().sign_up(JULIE, &[]).await;
        let taken = claim(&app).await.pop().unwrap();
        // The mail server took it, and then this server was gone.
        let office = manager::mail::Office::new(app.shared.config(), app.shared.public().clone());
        let letter = office.write(&taken, manager::mail::Enclosing::Nothing).unwrap();
        app.memory.lock().unwrap().letters.push(letter);
        app.later(outbox::LEASE);
        assert_eq!(app.tick().await.delivered, 1);
        app.later(outbox::LEASE);
        assert_eq!(app.tick().await.delivered, 0);
        let sent = app.memory.lock().unwrap().letters.clone();
        assert_eq!(sent.len(), 2, "one repetition, no more");
        assert_eq!(sent[0].message_id, sent[1].message_id);
        assert_eq!((&sent[0].text, &sent[0].html), (&sent[1].text, &sent[1].html), "the same link in both");
    }

    async fn what_cannot_be_sent_is_tried_again_with_growing_pauses_under_the_same_message_id(app: App) {
        app.client().sign_up(JULIE, &[]).await;
        app.memory.lock().unwrap().refuses = Some("451 greylisted".into());
        for pause in [30, 60, 120] {
            assert_eq!(app.tick().await.failed, 1);
            assert_eq!(app.tick().await.failed, 0);
            app.later(TimeDelta::seconds(pause - 1));
            assert_eq!(app.tick().await.failed, 0);
            app.later(TimeDelta::seconds(1));
        }
        assert_eq!(app.db_count("outbox WHERE attempts = 3 AND last_error = '451 greylisted'"), 1);
        app.memory.lock().unwrap().refuses = None;
        assert_eq!(app.tick().await.delivered, 1);
        assert_eq!(app.db_count("outbox WHERE state = 'delivered' AND attempts = 4"), 1);
    }

    async fn what_never_works_is_given_up_after_days(app: App) {
        app.client().sign_up(JULIE, &[]).await;
        app.memory.lock().unwrap().refuses = Some("no".into());
        for _ in 0..40 {
            app.tick().await;
            app.later(TimeDelta::hours(6));
        }
        assert_eq!(app.db_count("outbox WHERE state = 'failed' AND attempts = 20"), 1);
    }

    async fn facts_are_erased_after_thirty_days_and_the_rest_is_kept(app: App) {
        app.client().sign_up(JULIE, &[]).await;
        app.tick().await;
        app.later(TimeDelta::days(29));
        app.tick().await;
        assert_eq!(app.db_count("outbox WHERE facts IS NOT NULL"), 1);
        app.later(TimeDelta::days(2));
        app.tick().await;
        let kept = format!("outbox WHERE facts IS NULL AND recipient = '{JULIE}' AND kind = 'identity.verify_address'");
        assert_eq!(app.db_count(&kept), 1);
        assert_eq!(app.db_count("signups"), 0, "sign-ups that were never confirmed are forgotten too");
        assert_eq!(app.db_count("throttles"), 0);
    }

    async fn the_outbox_holds_no_token(app: App) {
        app.client().sign_up(JULIE, &[]).await;
        let token = crate::support::app::link(&app.letter(JULIE).await).rsplit('/').next().unwrap().to_owned();
        for line in crate::support::db::db_lines(app.db(), "SELECT facts AS line FROM outbox") {
            assert!(!line.contains(&token));
        }
    }
}
