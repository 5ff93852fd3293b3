//! Removing members and leaving: reviewed, confirmed, told; and what happens at the same moment.

use futures_util::future::{join, join_all};

use super::{at, founded, joined, on, remove};
use crate::both;
use crate::support::app::PASSWORD;

const NORA: &str = "nora@acme-shop.example";
const OWNER: &str = "owner@acme-shop.example";

both! {
    async fn removing_is_reviewed_ticked_and_confirmed_with_the_own_login(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let mut nora = joined(&app, &mut owner, &organization, NORA, "administrator").await;
        let (nora_id, owner_id) = (app.db_user(NORA), app.db_user(OWNER));
        let open = nora.get(&at(&organization, "/users/new")).await;
        let list = owner.get(&at(&organization, "/users")).await;
        let token = list.attribute("input[name=form_token]", "value").unwrap();
        let none = owner.post(&at(&organization, "/users/remove"), &[("form_token", &token)]).await;
        assert_eq!(none.status, 422);
        let chosen = owner.post(&at(&organization, "/users/remove"), &[("form_token", &token), ("user", &nora_id), ("user", &owner_id)]).await;
        let review = on(&mut owner, &chosen).await;
        assert!(review.body.contains("Nora Blanc") && review.body.contains("Cannot be removed") && review.body.contains("The last legal representative"));
        let refused = owner.submit(&review, "Remove this user", &[("login", OWNER)]).await;
        assert_eq!((refused.status, refused.attribute("#ticked", "aria-invalid").as_deref()), (422, Some("true")));
        let refused = owner.submit(&refused, "Remove this user", &[("ticked", "on"), ("login", NORA)]).await;
        assert_eq!((refused.status, refused.attribute("#login", "aria-invalid").as_deref()), (422, Some("true")));
        assert_eq!(nora.get(&at(&organization, "")).await.status, 200, "nobody was removed yet");
        let done = owner.submit(&refused, "Remove this user", &[("ticked", "on"), ("login", " Owner@ACME-shop.example ")]).await;
        assert!(on(&mut owner, &done).await.text("[role=alert]").contains("Nora Blanc"));
        // At the next request, in every tab; forms that were open too.
        assert_eq!(nora.get(&at(&organization, "")).await.status, 404);
        assert_eq!(nora.submit(&open, "Continue", &[("emails", "x@acme-shop.example")]).await.status, 404);
        assert!(!nora.open("/").await.body.contains("Acme SA"));
        assert!(app.letter(NORA).await.text.contains("Acme SA"));
        assert_eq!(app.db_count(&format!("users WHERE id = {nora_id}")), 1, "the account stays");
        assert_eq!(app.db_count(&format!("activities WHERE kind = 'member_removed' AND user_id = {nora_id}")), 2);
        // Removed once more by the page that is still open: nothing to do.
        let again = owner.submit(&review, "Remove this user", &[("ticked", "on"), ("login", OWNER)]).await;
        assert!(matches!(again.status, 404 | 422), "{}", again.status);
    }

    async fn a_member_leaves_and_loses_everything_at_once(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let mut nora = joined(&app, &mut owner, &organization, NORA, "external").await;
        let page = nora.get(&at(&organization, "/leave")).await;
        let refused = nora.submit(&page, "Leave", &[]).await;
        assert_eq!(refused.status, 422);
        let left = nora.submit(&refused, "Leave", &[("ticked", "on")]).await;
        assert_eq!(left.location().as_deref(), Some("/"));
        assert!(nora.open("/").await.body.contains("You belong to no organization"));
        assert_eq!(nora.get(&at(&organization, "")).await.status, 404);
        assert!(app.letter(OWNER).await.text.contains("Nora Blanc"));
        // Who left can be invited again.
        super::invited(&app, &mut owner, &organization, NORA, "external").await;
    }

    async fn two_legal_representatives_who_remove_each_other_at_once_leave_one(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let nora = joined(&app, &mut owner, &organization, NORA, "legal_representative").await;
        let (owner_id, nora_id) = (app.db_user(OWNER), app.db_user(NORA));
        let (mut one, mut two) = (owner.clone(), nora.clone());
        let (whom, by) = ([nora_id.as_str()], [owner_id.as_str()]);
        let (a, b) = join(remove(&mut one, &organization, &whom, OWNER), remove(&mut two, &organization, &by, NORA)).await;
        let removed = [&a, &b].iter().filter(|answer| answer.status == 303).count();
        assert_eq!(removed, 1, "{} {}", a.status, b.status);
        assert_eq!(app.db_count(&format!("memberships WHERE organization_id = {organization}")), 1);
    }

    async fn two_last_legal_representatives_who_leave_at_once_leave_one(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let mut nora = joined(&app, &mut owner, &organization, NORA, "legal_representative").await;
        let (first, second) = (owner.get(&at(&organization, "/leave")).await, nora.get(&at(&organization, "/leave")).await);
        let tick = [("ticked", "on")];
        let (a, b) = join(owner.submit(&first, "Leave", &tick), nora.submit(&second, "Leave", &tick)).await;
        let statuses = [a.status, b.status];
        assert!(statuses.contains(&303) && statuses.contains(&422), "{statuses:?}");
        assert_eq!(app.db_count(&format!("memberships WHERE organization_id = {organization} AND role = 'legal_representative'")), 1);
    }

    async fn a_member_who_is_removed_while_posting_is_refused_or_came_first(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        for round in 0..4 {
            let login = format!("r{round}@acme-shop.example");
            let admin = joined(&app, &mut owner, &organization, &login, "administrator").await;
            let user = app.db_user(&login);
            let mut posting: Vec<_> = (0..4).map(|_| admin.clone()).collect();
            let page = posting[0].get(&at(&organization, "/users/new")).await;
            let review = owner.get(&at(&organization, &format!("/users/remove?user={user}"))).await;
            let fields = [("ticked", "on"), ("login", OWNER)];
            let (removed, posted) = join(
                owner.submit(&review, "Remove this user", &fields),
                join_all(posting.iter_mut().map(|one| one.submit(&page, "Continue", &[("emails", "late@acme-shop.example")]))),
            ).await;
            assert_eq!(removed.status, 303);
            assert!(posted.iter().all(|answer| matches!(answer.status, 303 | 404)), "{posted:?}");
            assert_eq!(app.db_count(&format!("drafts WHERE user_id = {user}")), 0, "what came first went with the membership");
            assert_eq!(posting[0].submit(&page, "Continue", &[("emails", "late@acme-shop.example")]).await.status, 404);
        }
    }

    async fn leaving_asks_for_the_password_after_a_while(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let mut nora = joined(&app, &mut owner, &organization, NORA, "external").await;
        app.later(chrono::TimeDelta::minutes(16));
        let asked = nora.get(&at(&organization, "/leave")).await;
        assert!(asked.location().unwrap().starts_with("/confirm?next="));
        let page = nora.open(&at(&organization, "/leave")).await;
        let confirmed = nora.submit(&page, "Continue", &[("password", PASSWORD)]).await;
        assert_eq!(confirmed.location().as_deref(), Some(at(&organization, "/leave").as_str()));
        assert_eq!(nora.get(&at(&organization, "/leave")).await.status, 200);
    }

    async fn who_lacks_the_second_factor_that_is_asked_for_can_only_leave(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let mut nora = joined(&app, &mut owner, &organization, NORA, "external").await;
        app.db_run(&format!("UPDATE organizations SET two_factor_required_at = '2026-11-20 10:00:00' WHERE id = {organization}"));
        let gate = nora.get(&at(&organization, "")).await;
        assert_eq!(gate.status, 403);
        assert_eq!(gate.text("h1"), "This organization requires two-factor authentication");
        assert_eq!(gate.texts(".actions a"), ["Leave this organization", "My organizations"], "home leads back here");
        assert_eq!(gate.attribute(".actions li:last-child a", "href").as_deref(), Some("/profile/organizations"));
        let leave = gate.attribute(".actions a", "href").unwrap();
        let page = nora.get(&leave).await;
        assert_eq!(page.texts("#main-menu a").len(), 1, "no section but home: {:?}", page.texts("#main-menu a"));
        assert_eq!(nora.submit(&page, "Leave", &[("ticked", "on")]).await.status, 303);
        assert_eq!(nora.get(&at(&organization, "")).await.status, 404);
        assert_eq!(owner.get(&at(&organization, "/users")).await.status, 403, "the owner has none either");
        assert_eq!(owner.open("/profile/organizations").await.status, 200, "the rest goes on");
        app.db_run("UPDATE users SET two_factor_at = '2026-11-20 10:00:00'");
        assert_eq!(owner.get(&at(&organization, "/users")).await.status, 200);
    }
}
