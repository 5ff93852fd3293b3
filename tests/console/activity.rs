//! The log of who did what: chains that hold, and show where they do not.

use futures_util::future::join_all;
use manager::domain::activity::{self, Broken, Verified};
use manager::ground::actor::Actor;
use manager::ground::failure::{Never, No};

use crate::both;
use crate::support::app::App;

const JULIE: &str = "julie@acme-shop.example";

async fn verify(app: &App) -> Result<Verified, Broken> {
    let walked: Result<_, No<Never>> = app
        .db()
        .read(Actor::system("test"), |look| Ok(activity::verify(look)?))
        .await;
    walked.unwrap()
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
}
