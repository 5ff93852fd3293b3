//! Inviting people: the wizard, the letter, and what can be done with its link.

use chrono::TimeDelta;
use futures_util::future::join_all;

use super::{at, founded, invited, joined, on, wizard};
use crate::both;
use crate::support::app::{PASSWORD, link};

const NORA: &str = "nora@acme-shop.example";

both! {
    async fn somebody_without_an_account_signs_up_by_the_invitation(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let mut client = joined(&app, &mut owner, &organization, NORA, "administrator").await;
        let home = client.open("/").await;
        assert_eq!(home.text("h1"), "Acme SA");
        assert_eq!(app.db_count("organizations"), 2, "the owner's two; the invited person founds none");
        assert_eq!(app.db_count("signups"), 0);
        let list = client.get(&at(&organization, "/users")).await;
        assert_eq!(list.texts("tbody th a"), ["Julie Munster", "Nora Blanc"]);
        assert!(app.letters("owner@acme-shop.example").await.iter().any(|letter| letter.text.contains(NORA)));
        let activity = app.db_count("activities WHERE kind = 'member_joined' AND chain LIKE 'organization:%'");
        assert_eq!(activity, 3);
        // The link is used up, for everybody.
        let path = link(&app.letters(NORA).await.into_iter().find(|letter| letter.text.contains("/invitations/")).unwrap());
        let again = app.client().get(&path).await;
        assert_eq!(again.status, 410);
        assert!(again.body.contains("was accepted already"));
    }

    async fn opening_the_link_changes_nothing_until_a_button_is_pressed(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let path = invited(&app, &mut owner, &organization, NORA, "collaborator").await;
        let before = (app.db_count("activities"), app.db_count("users"));
        for _ in 0..3 {
            let page = app.client().get(&path).await;
            assert_eq!(page.status, 200);
            assert_eq!(page.text("h1"), "Join Acme SA");
            assert_eq!(page.header("referrer-policy"), "no-referrer");
            assert_eq!(page.attribute("#email", "value").as_deref(), Some(NORA));
        }
        assert_eq!((app.db_count("activities"), app.db_count("users")), before);
        assert_eq!(app.db_count("invitations WHERE state = 'open'"), 1);
    }

    async fn somebody_with_an_account_signs_in_and_accepts(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let mut nora = app.signed_up(NORA).await;
        let path = invited(&app, &mut owner, &organization, NORA, "external").await;
        let mut browser = app.client();
        let page = browser.get(&path).await;
        let way = page.attribute("main a.button-primary", "href").unwrap();
        assert!(way.starts_with("/login?next=%2Finvitations%2F"), "{way}");
        assert!(!page.has("#password"), "an account exists, so none is made");
        let page = nora.get(&path).await;
        let done = nora.submit(&page, "Accept invitation", &[]).await;
        assert_eq!(done.location().as_deref(), Some(at(&organization, "").as_str()), "{}", done.body);
        assert_eq!(nora.get(&at(&organization, "/users")).await.status, 403);
        assert_eq!(app.db_count("memberships WHERE role = 'external'"), 1);
    }

    async fn an_invitation_is_bound_to_its_address(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let path = invited(&app, &mut owner, &organization, NORA, "administrator").await;
        let mut other = app.signed_up("other@acme-shop.example").await;
        let page = other.get(&path).await;
        assert!(page.body.contains("signed in with another login") && !page.body.contains("Accept invitation"));
        let token = page.attribute("input[name=form_token]", "value").unwrap();
        let forced = other.post(&format!("{path}/accept"), &[("form_token", &token)]).await;
        assert_eq!(forced.location().as_deref(), Some(path.as_str()), "the page says why");
        assert_eq!(app.db_count(&format!("memberships WHERE organization_id = {organization}")), 1);
        // Logging out leads back to the invitation.
        let out = other.submit(&page, "Log out and use the invited login", &[]).await;
        assert_eq!(out.location().as_deref(), Some(path.as_str()));
    }

    async fn several_are_invited_at_once_and_the_refused_are_named(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let typed = "a@acme-shop.example\nno address\nowner@acme-shop.example, b@acme-shop.example\na@acme-shop.example";
        let review = wizard(&mut owner, &organization, typed, "administrator").await;
        let sent = owner.submit(&review, "Send invitation", &[]).await;
        let list = on(&mut owner, &sent).await;
        let said = list.text("[role=alert]");
        for word in ["a@acme-shop.example", "b@acme-shop.example", "no address: ", "owner@acme-shop.example: This person belongs"] {
            assert!(said.contains(word), "{word} in {said}");
        }
        assert_eq!(app.db_count("invitations"), 2);
        assert_eq!(app.letters("a@acme-shop.example").await.len(), 1);
        // Sent again by a reload: the same answer, no second letter.
        let again = owner.submit(&review, "Send invitation", &[]).await;
        assert_eq!((again.status, again.location()), (303, sent.location()));
        assert_eq!(app.letters("a@acme-shop.example").await.len(), 1);
        // Nobody at all can be invited: said on the page.
        let review = wizard(&mut owner, &organization, "a@acme-shop.example\nb@acme-shop.example", "administrator").await;
        let none = owner.submit(&review, "Send invitation", &[]).await;
        assert_eq!(none.status, 422);
        assert_eq!(none.texts(".error-summary li").len(), 2);
        assert!(none.text(".error-summary").contains("invited already"));
    }

    async fn the_wizard_keeps_what_was_entered_and_works_with_back(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let product = app.db_product(&organization, "mail", "acme.example");
        let page = owner.get(&at(&organization, "/users/new")).await;
        for wrong in ["", "nonsense"] {
            let refused = owner.submit(&page, "Continue", &[("emails", wrong), ("first_name", "Nora")]).await;
            assert_eq!((refused.status, refused.texts(".error-summary a").len()), (422, 1), "{wrong}");
            assert_eq!(refused.attribute("#first_name", "value").as_deref(), Some("Nora"));
        }
        let first = owner.submit(&page, "Continue", &[("emails", NORA), ("first_name", "Nora"), ("language", "fr")]).await;
        let role = on(&mut owner, &first).await;
        assert_eq!(role.text("h1"), "Role of Nora");
        assert!(role.text(".step").contains('2'));
        let refused = owner.submit(&role, "Continue", &[]).await;
        assert!(refused.text(".error-summary").contains("Choose a role"));
        // Back to the first page: everything stands there.
        let back = role.attribute("main form a.button-plain", "href").unwrap();
        let person = owner.get(&back).await;
        assert_eq!(person.text("#emails"), NORA);
        assert_eq!(person.attribute("#language option[selected]", "value").as_deref(), Some("fr"));
        let role = owner.submit(&person, "Continue", &[]).await;
        let role = on(&mut owner, &role).await;
        let next = owner.submit(&role, "Continue", &[("role", "collaborator"), ("accounting", "on")]).await;
        let access = on(&mut owner, &next).await;
        let over = owner.submit(&access, "Continue", &[("until", "2020-01-01")]).await;
        assert_eq!((over.status, over.attribute("#until", "aria-invalid").as_deref()), (422, Some("true")));
        let on_product = format!("p:{product}");
        let next = owner.submit(&access, "Continue", &[("technical", &on_product), ("until", "2026-12-20")]).await;
        let review = on(&mut owner, &next).await;
        assert!(review.body.contains("acme.example") && review.body.contains("20 Dec 2026"));
        assert!(review.body.contains("given personally, until"), "{}", review.body);
        let back = owner.get(&access.path).await;
        assert!(back.has(&format!("input[name=technical][value='{on_product}'][checked]")));
        // Another one's draft is nobody's.
        let mut marc = joined(&app, &mut owner, &organization, "marc@acme-shop.example", "administrator").await;
        assert_eq!(marc.get(&review.path).await.status, 404);
        app.later(TimeDelta::days(7));
        owner.sign_in("owner@acme-shop.example", PASSWORD).await;
        assert_eq!(owner.get(&review.path).await.status, 404, "kept for seven days");
    }

    async fn what_was_granted_by_the_wizard_is_had_by_who_accepts(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let (mail, hosting) = (app.db_product(&organization, "mail", "acme.example"), app.db_product(&organization, "hosting", "web.example"));
        let page = owner.get(&at(&organization, "/users/new")).await;
        let next = owner.submit(&page, "Continue", &[("emails", NORA)]).await;
        let page = on(&mut owner, &next).await;
        let next = owner.submit(&page, "Continue", &[("role", "external")]).await;
        let page = on(&mut owner, &next).await;
        let grant = format!("p:{mail}");
        let next = owner.submit(&page, "Continue", &[("technical", &grant), ("until", "2026-11-25")]).await;
        let page = on(&mut owner, &next).await;
        owner.submit(&page, "Send invitation", &[]).await;
        let path = link(&app.letter(NORA).await);
        let mut nora = app.client();
        let page = nora.get(&path).await;
        let fields = [("first_name", "Nora"), ("last_name", "Blanc"), ("password", PASSWORD), ("terms", "on")];
        nora.submit(&page, "Create account", &fields).await;
        assert_eq!(nora.get(&at(&organization, &format!("/products/{mail}"))).await.status, 200);
        assert_eq!(nora.get(&at(&organization, &format!("/products/{hosting}"))).await.status, 404);
        app.later(TimeDelta::days(6));
        nora.sign_in(NORA, PASSWORD).await;
        assert_eq!(nora.get(&at(&organization, &format!("/products/{mail}"))).await.status, 404, "it ended by itself");
    }

    async fn who_joins_enters_names_a_password_and_accepts_the_terms(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let path = invited(&app, &mut owner, &organization, NORA, "collaborator").await;
        let mut client = app.client();
        let page = client.get(&path).await;
        let evaluations = app.shared.hasher().evaluations();
        let refused = client.submit(&page, "Create account", &[("first_name", "Nora"), ("password", "short")]).await;
        assert_eq!(refused.status, 422);
        assert_eq!(refused.texts(".error-summary a").len(), 3, "{}", refused.text(".error-summary"));
        assert_eq!(refused.attribute("#first_name", "value").as_deref(), Some("Nora"));
        assert_eq!(refused.attribute("#password", "value"), None);
        let token = page.attribute("input[name=form_token]", "value").unwrap();
        let forged = client.post("/invitations/no-such-token", &[("form_token", &token), ("password", PASSWORD)]).await;
        assert_eq!(forged.status, 303);
        assert_eq!(app.shared.hasher().evaluations(), evaluations, "nothing is hashed for what cannot be");
        assert_eq!(app.db_count(&format!("users WHERE login_key = '{NORA}'")), 0);
    }

    async fn the_same_invitation_accepted_at_once_makes_one_member(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let path = invited(&app, &mut owner, &organization, NORA, "collaborator").await;
        let nora = app.signed_up(NORA).await;
        let mut twins: Vec<_> = (0..8).map(|_| nora.clone()).collect();
        let page = twins[0].get(&path).await;
        let answers = join_all(twins.iter_mut().map(|twin| twin.submit(&page, "Accept invitation", &[]))).await;
        let done = answers.iter().filter(|answer| answer.location().as_deref() == Some(at(&organization, "").as_str())).count();
        assert_eq!(done, 1, "{:?}", answers.iter().map(|answer| answer.status).collect::<Vec<_>>());
        assert!(answers.iter().all(|answer| answer.status == 303));
        // Pressed twice: the second press leads home as well.
        let second = twins[1].get(&path).await;
        assert_eq!(second.location().as_deref(), Some(at(&organization, "").as_str()));
        let user = app.db_user(NORA);
        assert_eq!(app.db_count(&format!("memberships WHERE organization_id = {organization} AND user_id = {user}")), 1);
        assert_eq!(app.db_count(&format!("activities WHERE kind = 'member_joined' AND chain = 'user:{user}'")), 2);
    }

    async fn the_same_invitation_opens_one_account_at_once(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let path = invited(&app, &mut owner, &organization, NORA, "collaborator").await;
        let mut twins: Vec<_> = (0..6).map(|_| app.client()).collect();
        let fields = [("first_name", "Nora"), ("last_name", "Blanc"), ("password", PASSWORD), ("terms", "on")];
        let answers = join_all(twins.iter_mut().map(|twin| async {
            let page = twin.get(&path).await;
            if !page.has("#password") { return page; }
            twin.submit(&page, "Create account", &fields).await
        })).await;
        let home = at(&organization, "");
        let done = answers.iter().filter(|answer| answer.location().as_deref() == Some(home.as_str())).count();
        assert_eq!(done, 1, "{:?}", answers.iter().map(|answer| answer.status).collect::<Vec<_>>());
        assert_eq!(app.db_count(&format!("users WHERE login_key = '{NORA}'")), 1);
        assert_eq!(app.db_count(&format!("memberships WHERE organization_id = {organization}")), 2);
    }

    async fn an_invitation_is_declined_withdrawn_or_runs_out(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let path = invited(&app, &mut owner, &organization, NORA, "collaborator").await;
        let mut guest = app.client();
        let page = guest.get(&path).await;
        let declined = guest.submit(&page, "Decline", &[]).await;
        let over = guest.get(&declined.location().unwrap()).await;
        assert_eq!(over.status, 410);
        assert!(over.body.contains("was declined"));
        let late = guest.submit(&page, "Create account", &[("first_name", "N"), ("last_name", "B"), ("password", PASSWORD), ("terms", "on")]).await;
        assert_eq!(late.location().as_deref(), Some(path.as_str()));
        // Invited anew at once would go round the five minutes.
        let again = wizard(&mut owner, &organization, NORA, "collaborator").await;
        let refused = owner.submit(&again, "Send invitation", &[]).await;
        assert!(refused.text(".error-summary").contains("Wait five minutes"));
        app.later(TimeDelta::minutes(5));

        let path = invited(&app, &mut owner, &organization, NORA, "collaborator").await;
        let page = app.client().get(&path).await;
        let list = owner.get(&at(&organization, "/users?state=invited")).await;
        assert_eq!(list.texts("tbody th a"), [NORA]);
        let withdrawn = owner.submit(&list, "Withdraw", &[]).await;
        let list = on(&mut owner, &withdrawn).await;
        assert!(list.text("[role=alert]").contains("is withdrawn"));
        assert!(app.client().get(&path).await.body.contains("was withdrawn"));
        assert_eq!(guest.submit(&page, "Create account", &[("first_name", "N"), ("last_name", "B"), ("password", PASSWORD), ("terms", "on")]).await.status, 403, "another browser's form");

        app.later(TimeDelta::minutes(5));
        let path = invited(&app, &mut owner, &organization, NORA, "collaborator").await;
        app.later(TimeDelta::days(7));
        let over = app.client().get(&path).await;
        assert_eq!(over.status, 410);
        assert!(over.body.contains("has expired"));
        owner.sign_in("owner@acme-shop.example", PASSWORD).await;
        let list = owner.get(&at(&organization, "/users")).await;
        assert!(list.body.contains("Invitation expired"));
        // Sent again it works for another seven days, by the same link.
        let again = owner.submit(&list, "Send again", &[]).await;
        assert_eq!(again.status, 303);
        assert_eq!(app.client().get(&path).await.status, 200);
        assert_eq!(app.db_count("users"), 1);
    }

    async fn an_invitation_is_sent_again_after_five_minutes_at_the_earliest(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        invited(&app, &mut owner, &organization, NORA, "collaborator").await;
        let list = owner.get(&at(&organization, "/users")).await;
        let soon = owner.submit(&list, "Send again", &[]).await;
        let page = on(&mut owner, &soon).await;
        assert!(page.text("[role=alert]").contains("sent a moment ago"));
        assert_eq!(app.letters(NORA).await.len(), 1);
        app.later(TimeDelta::minutes(5));
        let again = owner.submit(&list, "Send again", &[]).await;
        let page = on(&mut owner, &again).await;
        assert!(page.text("[role=alert]").contains("sent again"));
        let letters = app.letters(NORA).await;
        assert_eq!(letters.len(), 2);
        assert_eq!(link(&letters[0]), link(&letters[1]), "one link, so that the first letter is not a dead one");
        let twice = wizard(&mut owner, &organization, NORA, "administrator").await;
        let refused = owner.submit(&twice, "Send invitation", &[]).await;
        assert_eq!(refused.status, 422);
    }

    async fn an_open_invitation_can_be_edited(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let path = invited(&app, &mut owner, &organization, NORA, "collaborator").await;
        let list = owner.get(&at(&organization, "/users")).await;
        let edit = owner.submit(&list, "Edit", &[]).await;
        let role = on(&mut owner, &edit).await;
        assert!(role.has("input[value=collaborator][checked]"));
        let next = owner.submit(&role, "Continue", &[("role", "administrator")]).await;
        let review = on(&mut owner, &next).await;
        assert!(review.body.contains("Role: User (limited rights) becomes Administrator"));
        let saved = owner.submit(&review, "Save", &[]).await;
        assert_eq!(saved.status, 303);
        assert!(app.client().get(&path).await.body.contains("All rights: users"));
        assert_eq!(app.letters(NORA).await.len(), 1);
    }

    async fn only_legal_representatives_invite_legal_representatives(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let mut marc = joined(&app, &mut owner, &organization, "marc@acme-shop.example", "administrator").await;
        let page = marc.get(&at(&organization, "/users/new")).await;
        let next = marc.submit(&page, "Continue", &[("emails", NORA)]).await;
        let role = on(&mut marc, &next).await;
        assert!(!role.has("input[value=legal_representative]"));
        let forged = marc.submit(&role, "Continue", &[("role", "legal_representative")]).await;
        assert_eq!(forged.status, 422);
        let path = invited(&app, &mut owner, &organization, NORA, "legal_representative").await;
        let id = crate::support::db::db_lines(app.db(), "SELECT CAST(id AS TEXT) AS line FROM invitations WHERE state = 'open'").pop().unwrap();
        let token = role.attribute("input[name=form_token]", "value").unwrap();
        for verb in ["resend", "withdraw"] {
            app.later(TimeDelta::minutes(6));
            let refused = marc.post(&at(&organization, &format!("/invitations/{id}/{verb}")), &[("form_token", &token)]).await;
            assert_eq!(refused.status, 403, "{verb}");
        }
        assert_eq!(app.client().get(&path).await.status, 200);
    }

    async fn an_invitation_ends_when_its_sender_may_not_give_it_any_more(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let mut marc = joined(&app, &mut owner, &organization, "marc@acme-shop.example", "administrator").await;
        let by_marc = invited(&app, &mut marc, &organization, NORA, "administrator").await;
        let by_owner = invited(&app, &mut owner, &organization, "olga@acme-shop.example", "administrator").await;
        let marc_id = app.db_user("marc@acme-shop.example");
        assert_eq!(super::change_role(&mut owner, &organization, &marc_id, "collaborator").await.status, 303);
        assert!(app.client().get(&by_marc).await.body.contains("was withdrawn"));
        assert_eq!(app.client().get(&by_owner).await.status, 200);
        assert_eq!(app.db_count("activities WHERE kind = 'invitation_withdrawn'"), 1);
    }
}
