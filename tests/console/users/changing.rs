//! Changing what members are and may: shown before it is saved, by rules that hold in races too.

use futures_util::future::join;

use super::{at, change_role, founded, joined, on};
use crate::both;
use crate::support::app::PASSWORD;

const MARC: &str = "marc@acme-shop.example";
const NORA: &str = "nora@acme-shop.example";
const OWNER: &str = "owner@acme-shop.example";

both! {
    async fn a_change_is_shown_first_then_saved_told_and_recorded(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let product = app.db_product(&organization, "mail", "acme.example");
        let mut nora = joined(&app, &mut owner, &organization, NORA, "collaborator").await;
        let user = app.db_user(NORA);
        let product_page = at(&organization, &format!("/products/{product}"));
        assert_eq!(nora.get(&product_page).await.status, 404);
        let page = owner.get(&at(&organization, &format!("/users/{user}/access"))).await;
        let next = owner.submit(&page, "Continue", &[("technical", &format!("p:{product}")), ("until", "2026-12-01")]).await;
        let review = on(&mut owner, &next).await;
        assert_eq!(review.text("h1"), "Check the change for Nora Blanc");
        let changes = review.texts("main > section.card li");
        assert_eq!(changes, ["acme.example: Technical", "Rights end on 1 Dec 2026"]);
        assert_eq!(nora.get(&product_page).await.status, 404, "nothing is changed before it is saved");
        let saved = owner.submit(&review, "Save", &[]).await;
        let member = on(&mut owner, &saved).await;
        assert!(member.body.contains("1 Dec 2026"));
        assert_eq!(nora.get(&product_page).await.status, 200, "at the next request");
        let letter = app.letter(NORA).await;
        assert!(letter.text.contains("acme.example: you may manage it"), "{}", letter.text);
        assert_eq!(app.db_count(&format!("activities WHERE kind = 'rights_changed' AND chain = 'user:{user}'")), 1);
        let list = owner.get(&at(&organization, "/users")).await;
        assert!(list.body.contains("Rights until 1 Dec 2026"));
        // The same once more changes nothing and tells nobody.
        let page = owner.get(&at(&organization, &format!("/users/{user}/access"))).await;
        let next = owner.submit(&page, "Continue", &[]).await;
        let review = on(&mut owner, &next).await;
        let before = app.letters(NORA).await.len();
        assert_eq!(owner.submit(&review, "Save", &[]).await.status, 303);
        assert_eq!(app.letters(NORA).await.len(), before);
        assert_eq!(nora.get(&product_page).await.status, 200);
    }

    async fn what_somebody_sees_is_said_in_plain_words_with_its_source(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let product = app.db_product(&organization, "mail", "acme.example");
        app.db_product(&organization, "hosting", "web.example");
        joined(&app, &mut owner, &organization, NORA, "collaborator").await;
        let user = app.db_user(NORA);
        let yes = if app.engine == crate::support::db::Engine::Sqlite { ("1", "0") } else { ("TRUE", "FALSE") };
        app.db_run(&format!(
            "INSERT INTO teams (id, organization_id, name, name_key, colour, description, created_at) VALUES \
             (7, {organization}, 'Web', 'web', '1', '', '2026-11-20 10:00:00'); \
             INSERT INTO team_members (organization_id, team_id, user_id, leads, created_at) VALUES \
             ({organization}, 7, {user}, {no}, '2026-11-20 10:00:00'); \
             INSERT INTO grants (id, organization_id, team_id, kind, technical, statistics, created_at) VALUES \
             (1, {organization}, 7, 'mail', {no}, {yes}, '2026-11-20 10:00:00'); \
             INSERT INTO grants (id, organization_id, user_id, product_id, technical, statistics, until, created_at) VALUES \
             (2, {organization}, {user}, {product}, {yes}, {no}, '2026-11-30', '2026-11-20 10:00:00')",
            yes = yes.0, no = yes.1));
        let page = owner.get(&at(&organization, &format!("/users/{user}/rights"))).await;
        assert_eq!(page.text("h1"), "What can Nora Blanc see?");
        let rows = page.texts("tbody tr");
        assert_eq!(rows.len(), 2, "{rows:?}");
        assert!(rows[0].contains("acme.example") && rows[0].contains("Technical, Statistics"), "{rows:?}");
        assert!(rows[0].contains("given personally, until 30 Nov 2026") && rows[0].contains("by the team Web, for all of this kind"), "{rows:?}");
        assert!(rows[1].contains("Future products") && rows[1].contains("by the team Web"), "{rows:?}");
        let owner_id = app.db_user(OWNER);
        let all = owner.get(&at(&organization, &format!("/users/{owner_id}/rights"))).await;
        assert!(all.texts("tbody tr").iter().all(|row| row.contains("from the role")));
        assert!(!all.body.contains("May not"));
    }

    async fn nobody_raises_their_own_rights_and_an_administrator_keeps_off_legal_representatives(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let mut marc = joined(&app, &mut owner, &organization, MARC, "administrator").await;
        let (marc_id, owner_id) = (app.db_user(MARC), app.db_user(OWNER));
        let raised = change_role(&mut marc, &organization, &marc_id, "legal_representative").await;
        assert!(raised.text(".error-summary").contains("Only a legal representative can give this role"));
        let demoted = change_role(&mut marc, &organization, &owner_id, "collaborator").await;
        assert!(demoted.text(".error-summary").contains("Only a legal representative can change or remove"));
        let gone = super::remove(&mut marc, &organization, &[&owner_id], MARC).await;
        assert!(gone.body.contains("Cannot be removed"));
        let token = gone.attribute("input[name=form_token]", "value").unwrap();
        let forged = marc.post(&at(&organization, "/users/remove"), &[("form_token", &token), ("step", "confirm"),
            ("user", &owner_id), ("ticked", "on"), ("login", MARC)]).await;
        assert_eq!(forged.status, 422);
        let unlocked = marc.post(&at(&organization, &format!("/users/{owner_id}/unlock")), &[("form_token", &token)]).await;
        assert_eq!(unlocked.status, 403);
        assert_eq!(app.db_count(&format!("memberships WHERE organization_id = {organization} AND role = 'legal_representative'")), 1);
        // Lower is allowed, and counts at once, also for pages that were open.
        let open = marc.get(&at(&organization, "/users/new")).await;
        let lowered = change_role(&mut marc, &organization, &marc_id, "collaborator").await;
        assert_eq!(lowered.status, 303, "{}", lowered.body);
        assert_eq!(marc.get(&at(&organization, "/users")).await.status, 403);
        let late = marc.submit(&open, "Continue", &[("emails", NORA)]).await;
        assert_eq!(late.status, 403);
        assert_eq!(app.db_count("drafts WHERE purpose = 'plan' AND fields LIKE '%nora@%'"), 0);
    }

    async fn the_last_legal_representative_stays(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        joined(&app, &mut owner, &organization, MARC, "administrator").await;
        let (owner_id, marc_id) = (app.db_user(OWNER), app.db_user(MARC));
        let last = "The last legal representative stays";
        assert!(change_role(&mut owner, &organization, &owner_id, "administrator").await.body.contains(last));
        assert!(super::remove(&mut owner, &organization, &[&owner_id], OWNER).await.body.contains(last));
        assert!(owner.get(&at(&organization, "/leave")).await.body.contains(last));
        let guided = owner.get(&at(&organization, "/users/representative")).await;
        assert!(guided.body.contains("There is only one legal representative"));
        // Name another one, then step down.
        assert_eq!(change_role(&mut owner, &organization, &marc_id, "legal_representative").await.status, 303);
        assert!(app.letters(OWNER).await.iter().any(|letter| letter.subject.contains("Marc") || letter.text.contains("Nora Blanc")));
        assert_eq!(change_role(&mut owner, &organization, &owner_id, "collaborator").await.status, 303);
        assert_eq!(owner.get(&at(&organization, "/users")).await.status, 403);
    }

    async fn changes_of_who_stands_for_the_organization_ask_for_the_password_again(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        joined(&app, &mut owner, &organization, MARC, "administrator").await;
        let marc_id = app.db_user(MARC);
        app.later(chrono::TimeDelta::minutes(16));
        let asked = change_role(&mut owner, &organization, &marc_id, "legal_representative").await;
        assert_eq!(asked.status, 303);
        assert!(asked.location().unwrap().starts_with("/confirm?next="), "{:?}", asked.location());
        assert_eq!(app.db_count("memberships WHERE role = 'legal_representative'"), 2, "the owner's own two only");
        assert_eq!(change_role(&mut owner, &organization, &marc_id, "collaborator").await.status, 303);
        assert_eq!(app.db_count("memberships WHERE role = 'collaborator'"), 1, "others need no password");
    }

    async fn two_who_demote_each_other_at_once_leave_one(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let mut nora = joined(&app, &mut owner, &organization, NORA, "legal_representative").await;
        let (owner_id, nora_id) = (app.db_user(OWNER), app.db_user(NORA));
        for _ in 0..4 {
            let review = |mut client: crate::support::client::Client, organization: String, user: String| async move {
                let page = client.get(&at(&organization, &format!("/users/{user}/role"))).await;
                let next = client.submit(&page, "Continue", &[("role", "administrator")]).await;
                let page = on(&mut client, &next).await;
                (client, page)
            };
            let (mut one, first) = review(owner.clone(), organization.clone(), nora_id.clone()).await;
            let (mut two, second) = review(nora.clone(), organization.clone(), owner_id.clone()).await;
            let (a, b) = join(one.submit(&first, "Save", &[]), two.submit(&second, "Save", &[])).await;
            let done = [&a, &b].iter().filter(|answer| answer.status == 303).count();
            assert_eq!(done, 1, "{} {}", a.status, b.status);
            let left = app.db_count(&format!("memberships WHERE organization_id = {organization} AND role = 'legal_representative'"));
            assert_eq!(left, 1);
            app.db_run("UPDATE memberships SET role = 'legal_representative' WHERE role = 'administrator'");
            owner.sign_in(OWNER, PASSWORD).await;
            nora.sign_in(NORA, PASSWORD).await;
        }
    }

    async fn everybody_chooses_their_own_messages_but_somebody_hears_of_bills(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let mut nora = joined(&app, &mut owner, &organization, NORA, "external").await;
        let (owner_id, nora_id) = (app.db_user(OWNER), app.db_user(NORA));
        let page = nora.get(&at(&organization, &format!("/users/{nora_id}"))).await;
        assert!(page.body.contains("My preferences in this organization") && !page.body.contains("Modify the role"));
        assert!(page.has("#billing_messages[checked]"));
        let (action, _) = page.form("Save", &[]);
        let token = page.attribute("input[name=form_token]", "value").unwrap();
        assert_eq!(nora.post(&action, &[("form_token", &token), ("product_messages", "on")]).await.status, 303);
        assert!(!nora.get(&page.path).await.has("#billing_messages[checked]"));
        assert_eq!(nora.get(&at(&organization, &format!("/users/{owner_id}"))).await.status, 403, "others are not shown");
        let others = nora.post(&at(&organization, &format!("/users/{owner_id}/messages")), &[("form_token", &token)]).await;
        assert_eq!(others.status, 404);
        let page = owner.get(&at(&organization, &format!("/users/{owner_id}"))).await;
        let (action, _) = page.form("Save", &[]);
        let token = page.attribute("input[name=form_token]", "value").unwrap();
        let refused = owner.post(&action, &[("form_token", &token)]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text(".error-summary").contains("only legal representative"));
    }

    async fn an_administrator_unlocks_and_alerts(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        joined(&app, &mut owner, &organization, NORA, "collaborator").await;
        let nora_id = app.db_user(NORA);
        app.db_run(&format!("UPDATE users SET locked_at = '2026-11-20 10:00:00' WHERE id = {nora_id}"));
        let list = owner.get(&at(&organization, "/users?security=locked")).await;
        assert_eq!(list.texts("tbody th a"), ["Nora Blanc"]);
        assert!(list.body.contains("Sign-in locked"));
        let done = owner.submit(&list, "Unlock", &[]).await;
        assert!(on(&mut owner, &done).await.text("[role=alert]").contains("Nora Blanc is unlocked"));
        assert_eq!(app.db_count(&format!("users WHERE id = {nora_id} AND locked_at IS NULL")), 1);
        let letters = app.letters(NORA).await.len();
        let list = owner.get(&at(&organization, "/users")).await;
        let none = owner.submit(&list, "Send a security alert to selected", &[]).await;
        assert_eq!((none.status, none.texts(".error-summary li").len()), (422, 1));
        let sent = owner.submit(&list, "Send a security alert to selected", &[("user", &nora_id)]).await;
        assert!(on(&mut owner, &sent).await.text("[role=alert]").contains("One person"));
        assert_eq!(app.letters(NORA).await.len(), letters + 1);
        assert!(!app.letter(NORA).await.text.contains("http"), "an alert holds no link");
        app.db_run("UPDATE users SET two_factor_at = '2026-11-20 10:00:00'");
        let sent = owner.submit(&list, "Send a security alert to selected", &[("user", &nora_id)]).await;
        assert!(on(&mut owner, &sent).await.text("[role=alert]").contains("Nobody was asked"));
    }

    async fn another_organization_s_people_are_out_of_reach(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let mut stranger = app.signed_up("stranger@acme-shop.example").await;
        let theirs = stranger.create_organization("Other SA").await;
        let (owner_id, stranger_id) = (app.db_user(OWNER), app.db_user("stranger@acme-shop.example"));
        let token = stranger.get("/terms").await.attribute("input[name=form_token]", "value").unwrap();
        for page in ["", "/role", "/access", "/rights"] {
            for (org, user, status) in [(&organization, &owner_id, 404), (&theirs, &owner_id, 404), (&organization, &stranger_id, 404)] {
                let answer = stranger.get(&at(org, &format!("/users/{user}{page}"))).await;
                assert_eq!(answer.status, status, "{org} {user}{page}");
                assert!(!answer.body.contains(OWNER));
            }
        }
        let fields = [("form_token", token.as_str()), ("step", "confirm"), ("user", &owner_id), ("ticked", "on"),
            ("login", "stranger@acme-shop.example"), ("role", "external"), ("once", "a-key-that-is-long-enough-for-once")];
        for page in [format!("/users/{owner_id}/role"), format!("/users/{owner_id}/access"), "/users/remove".into(), format!("/users/{owner_id}/unlock")] {
            let answer = stranger.post(&at(&theirs, &page), &fields).await;
            assert!(matches!(answer.status, 404 | 422), "{page} {}", answer.status);
        }
        let alerted = stranger.post(&at(&theirs, "/users/alert"), &fields).await;
        assert_eq!(alerted.status, 303);
        assert!(app.letters(OWNER).await.iter().all(|letter| !letter.text.contains("Other SA")));
        assert_eq!(owner.get(&at(&organization, "/users")).await.texts("tbody th a").len(), 1);
    }

    async fn what_another_changed_meanwhile_is_not_undone_unseen(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let mut marc = joined(&app, &mut owner, &organization, MARC, "administrator").await;
        joined(&app, &mut owner, &organization, NORA, "collaborator").await;
        let nora_id = app.db_user(NORA);
        let page = owner.get(&at(&organization, &format!("/users/{nora_id}/role"))).await;
        let next = owner.submit(&page, "Continue", &[("accounting", "on")]).await;
        let review = on(&mut owner, &next).await;
        assert_eq!(change_role(&mut marc, &organization, &nora_id, "external").await.status, 303);
        let late = owner.submit(&review, "Save", &[]).await;
        assert_eq!(late.status, 422);
        assert!(late.text(".error-summary").contains("Somebody else changed this person"));
        assert!(late.body.contains("Role: External user (limited rights) becomes User (limited rights)"));
        assert_eq!(app.db_count(&format!("memberships WHERE user_id = {nora_id} AND role = 'external'")), 1);
        assert_eq!(owner.submit(&late, "Save", &[]).await.status, 303, "seen now");
        assert_eq!(app.db_count(&format!("memberships WHERE user_id = {nora_id} AND role = 'collaborator'")), 1);
    }

    async fn what_the_form_does_not_offer_stays_and_billing_messages_find_somebody(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let mut nora = joined(&app, &mut owner, &organization, NORA, "legal_representative").await;
        let (owner_id, nora_id) = (app.db_user(OWNER), app.db_user(NORA));
        app.db_run(&format!("UPDATE memberships SET billing_messages = {} WHERE user_id = {nora_id}", app.db_bool(false)));
        assert_eq!(super::remove(&mut nora, &organization, &[&owner_id], NORA).await.status, 303);
        assert_eq!(app.db_count(&format!("memberships WHERE user_id = {nora_id} AND billing_messages = {}", app.db_bool(true))), 1);

        let over = app.db_product(&organization, "mail", "over.example");
        let here = app.db_product(&organization, "mail", "here.example");
        joined(&app, &mut nora, &organization, MARC, "collaborator").await;
        let marc_id = app.db_user(MARC);
        for (id, product) in [(1, &over), (2, &here)] {
            app.db_run(&format!(
                "INSERT INTO grants (id, organization_id, user_id, product_id, technical, statistics, created_at) VALUES \
                 ({id}, {organization}, {marc_id}, {product}, {yes}, {yes}, '2026-11-20 10:00:00')", yes = app.db_bool(true)));
        }
        app.db_run(&format!("UPDATE products SET state = 'terminated' WHERE id = {over}"));
        let page = nora.get(&at(&organization, &format!("/users/{marc_id}/access"))).await;
        assert!(!page.body.contains("over.example") && page.body.contains("here.example"));
        let next = nora.submit(&page, "Continue", &[("until", "2026-12-24")]).await;
        let review = on(&mut nora, &next).await;
        assert_eq!(nora.submit(&review, "Save", &[]).await.status, 303);
        assert_eq!(app.db_count(&format!("grants WHERE user_id = {marc_id} AND until = '2026-12-24'")), 2);
    }
}
