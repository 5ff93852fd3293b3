//! What nobody needs any more is forgotten: drafts after a week, old invitations after three months.

use chrono::TimeDelta;

use crate::both;
use crate::support::db::Engine;

const JULIE: &str = "julie@acme-shop.example";

both! {
    async fn drafts_and_old_invitations_are_forgotten_in_time(app: App) {
        let mut julie = app.signed_up(JULIE).await;
        let organization = julie.create_organization("Acme Shop SA").await;
        let user = app.db_user(JULIE);
        let (no, bytes) = match app.engine {
            Engine::Sqlite => ("0", "X'00'"),
            Engine::Postgres => ("FALSE", "'\\x00'"),
        };
        app.db_run(&format!(
            "INSERT INTO drafts (id, organization_id, user_id, purpose, fields, created_at) \
             VALUES (1, {organization}, {user}, 'plan', '{{}}', '2026-11-20 10:00:00')"
        ));
        app.db_run(&format!(
            "INSERT INTO invitations (id, organization_id, email, email_key, language, first_name, last_name, role, \
               accounting, billing_messages, product_messages, state, nonce, token_hash, created_at, sent_at, expires_at) \
             VALUES (1, {organization}, 'a@b.example', 'a@b.example', 'en', '', '', 'external', {no}, {no}, {no}, \
               'open', {bytes}, {bytes}, '2026-11-20 10:00:00', '2026-11-20 10:00:00', '2026-11-27 10:00:00')"
        ));
        for (days, left) in [(6, (1, 1)), (2, (0, 1)), (88, (0, 1)), (2, (0, 0))] {
            app.later(TimeDelta::days(days));
            app.tick().await;
            assert_eq!((app.db_count("drafts"), app.db_count("invitations")), left);
        }
    }
}
