//! Sign-up, sign-in, throttling and locking, recovery, sessions, preferences.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use futures_util::future::join_all;

use crate::both;
use crate::support::app::{PASSWORD, link};
use crate::support::client::Client;

const JULIE: &str = "julie@acme-shop.example";

both! {
    async fn nothing_exists_before_the_address_is_proved(app: App) {
        let mut client = app.client();
        let answer = client.sign_up(JULIE, &[("kind", "company"), ("company_name", "Acme SA")]).await;
        assert_eq!((answer.status, answer.location().as_deref()), (303, Some("/signup/sent")));
        assert_eq!(client.get("/signup/sent").await.text("h1"), "Check your e-mail");
        for table in ["users", "organizations", "memberships", "sessions"] {
            assert_eq!(app.db_count(table), 0, "{table}");
        }
        let letter = app.letter(JULIE).await;
        let page = client.get(&link(&letter)).await;
        assert!(page.body.contains(JULIE) && !page.has("input[type=password]"));
        let home = client.submit(&page, "Confirm my address", &[]).await;
        assert_eq!(home.location().as_deref(), Some("/"));
        let home = client.open("/").await;
        assert_eq!(home.text("h1"), "Acme SA");
        assert!(home.text("[role=alert]").contains("confirmed"));
        assert!(home.body.contains("Legal representative"));
        for (table, count) in [("users", 1), ("organizations", 1), ("memberships", 1), ("sessions", 1)] {
            assert_eq!(app.db_count(table), count, "{table}");
        }
    }

    async fn individuals_name_their_organization_after_themselves(app: App) {
        let mut client = app.signed_up(JULIE).await;
        assert_eq!(client.open("/").await.text("h1"), "Julie Munster");
    }

    async fn the_answer_is_the_same_for_an_address_that_has_an_account(app: App) {
        app.signed_up(JULIE).await;
        let (mut known, mut unknown) = (app.client(), app.client());
        let before = app.shared.hasher().evaluations();
        let (one, other) = (known.sign_up(JULIE, &[]).await, unknown.sign_up("new@acme-shop.example", &[]).await);
        assert_eq!((one.status, one.location(), one.body), (other.status, other.location(), other.body));
        assert_eq!(app.shared.hasher().evaluations(), before);
        let letter = app.letter(JULIE).await;
        assert_eq!(letter.subject, "You have an account already");
        assert!(!letter.text.contains("http"), "{}", letter.text);
        assert_eq!(app.db_count("users"), 1);
    }

    async fn another_browser_is_asked_for_the_password_chosen_at_sign_up(app: App) {
        app.client().sign_up(JULIE, &[]).await;
        let link = link(&app.letter(JULIE).await);
        let mut other = app.client();
        let page = other.get(&link).await;
        assert!(page.has("input[type=password]"));
        let refused = other.submit(&page, "Confirm my address", &[("password", "not the password at all")]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text(".error-summary").contains("not the one that you chose"));
        assert_eq!(app.db_count("users"), 0);
        let entered = other.submit(&refused, "Confirm my address", &[("password", PASSWORD)]).await;
        assert_eq!(entered.status, 303);
        assert_eq!(app.db_count("users"), 1);
    }

    async fn who_signs_up_with_another_s_address_never_gets_into_the_account(app: App) {
        let (mut attacker, mut owner) = (app.client(), app.client());
        attacker.sign_up(JULIE, &[("password", "seven purple attackers wait"), ("first_name", "Mallory")]).await;
        let attackers = link(&app.letter(JULIE).await);
        // The owner opens the attacker's link: without the attacker's password nothing happens.
        let page = owner.get(&attackers).await;
        let refused = owner.submit(&page, "Confirm my address", &[("password", PASSWORD)]).await;
        assert_eq!(refused.status, 422);
        // The attacker signs up again and again; the owner's own link works all the same.
        owner.sign_up(JULIE, &[]).await;
        let owners = link(&app.letter(JULIE).await);
        attacker.sign_up(JULIE, &[("password", "seven purple attackers wait")]).await;
        let page = owner.get(&owners).await;
        assert_eq!(owner.submit(&page, "Confirm my address", &[]).await.status, 303);
        let stolen = link(&app.letter(JULIE).await);
        assert_ne!(stolen, owners);
        for dead in [&attackers, &stolen] {
            assert_eq!(attacker.get(dead).await.status, 410);
        }
        assert_eq!(attacker.sign_in(JULIE, "seven purple attackers wait").await.status, 422);
        assert_eq!(app.client().sign_in(JULIE, PASSWORD).await.status, 303);
    }

    async fn two_confirmations_at_the_same_moment_leave_one_account(app: App) {
        let mut browsers = Vec::new();
        for _ in 0..4 {
            let mut client = app.client();
            client.sign_up(JULIE, &[]).await;
            let path = link(&app.letter(JULIE).await);
            let page = client.get(&path).await;
            browsers.push((client, page));
        }
        let confirmations = browsers.iter_mut().map(|(client, page)| client.submit(page, "Confirm my address", &[]));
        let mut statuses: Vec<u16> = join_all(confirmations).await.iter().map(|answer| answer.status).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 410, 410, 410]);
        assert_eq!((app.db_count("users"), app.db_count("organizations")), (1, 1));
    }

    async fn a_newer_link_of_the_same_browser_ends_the_older(app: App) {
        let mut client = app.client();
        client.sign_up(JULIE, &[]).await;
        let older = link(&app.letter(JULIE).await);
        client.sign_up(JULIE, &[]).await;
        let newer = link(&app.letter(JULIE).await);
        assert_eq!(client.get(&older).await.status, 410);
        assert_eq!(client.get(&newer).await.status, 200);
    }

    async fn opening_a_link_changes_nothing_and_it_works_once_and_not_too_late(app: App) {
        let mut client = app.client();
        client.sign_up(JULIE, &[]).await;
        let path = link(&app.letter(JULIE).await);
        for _ in 0..10 {
            let page = client.get(&path).await;
            assert_eq!((page.status, page.header("referrer-policy")), (200, "no-referrer"));
            let head = client.request(reqwest::Method::HEAD, &path);
            assert_eq!(client.send(&path, head).await.status, 200);
        }
        assert_eq!(app.db_count("users"), 0);
        let page = client.get(&path).await;
        app.later(TimeDelta::hours(24));
        assert_eq!(client.get(&path).await.status, 410);
        let late = client.submit(&page, "Confirm my address", &[]).await;
        assert_eq!(late.status, 410);
        assert_eq!(late.text("h1"), "This link no longer works");

        client.sign_up(JULIE, &[]).await;
        let path = link(&app.letter(JULIE).await);
        let page = client.get(&path).await;
        assert_eq!(client.submit(&page, "Confirm my address", &[]).await.status, 303);
        assert_eq!(client.get(&path).await.status, 410);
        let token = path.rsplit('/').next().unwrap();
        for other in ["reset-password", "unlock"] {
            assert_eq!(app.client().get(&format!("/{other}/{token}")).await.status, 410, "{other}");
        }
        assert_eq!(app.client().get("/verify-email/made-up").await.status, 410);
    }

    async fn sign_up_names_every_field_and_keeps_what_was_typed_but_secrets(app: App) {
        let mut client = app.client();
        let fields = [
            ("first_name", ""), ("last_name", "<b>Munster</b>"), ("email", "no address"), ("password", "short"),
            ("kind", "company"), ("company_name", ""), ("country", "XX"), ("terms", ""),
        ];
        let page = client.sign_up("unused@acme-shop.example", &fields).await;
        assert_eq!(page.status, 422);
        assert!(page.text("title").starts_with("Error: "));
        let mut named = BTreeSet::new();
        for link in page.document().select(&crate::support::client::css(".error-summary a")) {
            named.insert(link.value().attr("href").unwrap().trim_start_matches('#').to_owned());
        }
        let expected = ["first_name", "email", "password", "company_name", "country", "terms"];
        assert_eq!(named, expected.map(str::to_owned).into());
        for field in expected {
            let input = page.attribute(&format!("#{field}"), "aria-describedby").unwrap_or_default();
            assert!(!input.is_empty(), "{field} is not tied to its message: {}", page.body);
            assert!(input.split_whitespace().any(|id| page.has(&format!("#{id}"))), "{field}: {input}");
        }
        assert_eq!(page.attribute("#last_name", "value").as_deref(), Some("<b>Munster</b>"));
        assert_eq!(page.attribute("#email", "value").as_deref(), Some("no address"));
        assert!(!page.body.contains("short"));
        assert_eq!(app.db_count("signups"), 0);
        for weak in ["passwordpassword", "Julie Munster 1", "julie@acme-shop", "aaaaaaaaaaaaaaaa"] {
            let page = client.sign_up(JULIE, &[("password", weak)]).await;
            assert_eq!(page.status, 422, "{weak}");
            assert_eq!(page.texts(".error-summary a").len(), 1, "{weak}");
        }
    }

    async fn wrong_and_unknown_logins_get_the_same_answer_for_the_same_work(app: App) {
        app.signed_up(JULIE).await;
        let mut bodies = BTreeSet::new();
        for email in [JULIE, "nobody@acme-shop.example", "no address", ""] {
            let before = app.shared.hasher().evaluations();
            let answer = app.client().sign_in(email, "not the password").await;
            assert_eq!(app.shared.hasher().evaluations() - before, 1, "{email}");
            assert_eq!(answer.status, 422);
            assert_eq!(answer.attribute("#email", "value").unwrap_or_default(), email);
            assert!(!answer.body.contains("not the password"));
            let token = answer.attribute("input[name=form_token]", "value").unwrap();
            let id = answer.header("x-request-id").to_owned();
            let mut body = answer.body.replace(&token, "TOKEN").replace(&id, "ID");
            body = body.replace(&format!("value=\"{email}\""), "value=\"\"");
            bodies.insert(body);
        }
        assert_eq!(bodies.len(), 1);
    }

    async fn tries_slow_down_by_refusal_with_the_clock_time(app: App) {
        app.signed_up(JULIE).await;
        let mut stranger = app.client();
        for _ in 0..3 {
            assert_eq!(stranger.sign_in(JULIE, "wrong").await.status, 422);
        }
        let before = app.shared.hasher().evaluations();
        let refused = stranger.sign_in(JULIE, PASSWORD).await;
        assert_eq!((refused.status, app.shared.hasher().evaluations()), (429, before));
        assert!(refused.text(".error-summary").contains("11:00:01 CET"), "{}", refused.text(".error-summary"));
        assert_eq!(refused.header("retry-after"), "2");
        assert_eq!(refused.attribute("#email", "value").as_deref(), Some(JULIE));
        app.later(TimeDelta::seconds(1));
        assert_eq!(stranger.sign_in(JULIE, PASSWORD).await.status, 303);
        assert_eq!(app.client().sign_in(JULIE, "wrong").await.status, 422, "a success forgets the failures");
    }

    async fn unknown_logins_slow_down_alike_and_in_any_spelling(app: App) {
        for email in ["ghost@acme-shop.example", "GHOST@acme-shop.example", "ghost@ACME-shop.example"] {
            assert_eq!(app.client().sign_in(email, "wrong").await.status, 422);
        }
        assert_eq!(app.client().sign_in("Ghost@acme-shop.example", "wrong").await.status, 429);
        assert_eq!(app.db_count("throttles WHERE subject LIKE '%ghost%'"), 0);
    }

    async fn a_network_slows_down_over_many_logins_and_headers_of_strangers_do_not_help(app: App) {
        let mut stranger = app.client();
        for number in 0..3 {
            assert_eq!(stranger.sign_in(&format!("a{number}@acme-shop.example"), "wrong").await.status, 422);
        }
        stranger.headers.insert("forwarded", "for=9.9.9.9".to_owned());
        stranger.headers.insert("x-real-ip", "9.9.9.9".to_owned());
        let spoofed = format!("9.9.9.9, {}", stranger.headers["x-forwarded-for"]);
        stranger.headers.insert("x-forwarded-for", spoofed);
        assert_eq!(stranger.sign_in("a9@acme-shop.example", "wrong").await.status, 429);
        assert_eq!(app.client().sign_in("a9@acme-shop.example", "wrong").await.status, 422);
    }

    async fn two_hundred_wrong_passwords_at_once_evaluate_no_more_than_the_limit(app: App) {
        app.signed_up(JULIE).await;
        let before = app.shared.hasher().evaluations();
        let mut browsers = Vec::new();
        for number in 0..200 {
            let mut client = app.client().at(&format!("172.16.{number}.1"));
            let page = client.get("/login").await;
            browsers.push((client, page));
        }
        let tries = browsers.iter_mut().map(|(client, page)| {
            client.submit(page, "Sign in", &[("email", JULIE), ("password", "wrong")])
        });
        let statuses: Vec<u16> = join_all(tries).await.iter().map(|answer| answer.status).collect();
        let evaluated = app.shared.hasher().evaluations() - before;
        assert!((1..=3).contains(&evaluated), "{evaluated} evaluated: {statuses:?}");
        assert!(statuses.iter().all(|status| matches!(status, 422 | 429 | 503)), "{statuses:?}");
    }

    async fn two_hundred_sign_ins_at_once_leave_pages_answering(app: App) {
        let mut browsers = Vec::new();
        for number in 0..200 {
            let mut client = app.client().at(&format!("172.17.{number}.1"));
            let page = client.get("/login").await;
            browsers.push((client, page, format!("somebody{number}@acme-shop.example")));
        }
        let tries = join_all(browsers.iter_mut().map(|(client, page, email)| async move {
            client.submit(page, "Sign in", &[("email", email.as_str()), ("password", "wrong")]).await
        }));
        let mut other = app.client();
        let pages = async {
            for _ in 0..20 {
                assert_eq!(other.get("/signup").await.status, 200);
            }
        };
        let (answers, ()) = futures_util::future::join(tries, pages).await;
        assert!(answers.iter().all(|answer| matches!(answer.status, 422 | 503)));
        assert!(answers.iter().filter(|answer| answer.status == 503).all(|answer| answer.header("retry-after") == "5"));
    }

    async fn an_account_locks_for_unknown_devices_and_its_link_unlocks_it(app: App) {
        let mut known = app.signed_up(JULIE).await;
        for number in 0..10 {
            app.later(TimeDelta::minutes(6));
            let answer = app.client().at(&format!("172.18.{number}.1")).sign_in(JULIE, "wrong").await;
            assert_eq!(answer.status, 422, "{number}");
        }
        app.later(TimeDelta::minutes(6));
        let locked = app.client().sign_in(JULIE, PASSWORD).await;
        assert_eq!(locked.status, 422, "the answer to a locked account is the neutral one");
        assert!(locked.text(".error-summary").contains("not correct"));
        assert_eq!(known.sign_in(JULIE, PASSWORD).await.status, 303, "known devices go on working");

        let letters = app.letters(JULIE).await;
        let letter = letters.iter().find(|letter| letter.subject.contains("locked")).expect("a letter");
        assert_eq!(letters.iter().filter(|letter| letter.subject.contains("locked")).count(), 1);
        let path = link(letter);
        let mut owner = app.client();
        let page = owner.get(&path).await;
        assert_eq!(app.db_count("users WHERE locked_at IS NOT NULL"), 1, "opening changes nothing");
        let unlocked = owner.submit(&page, "Unlock my account", &[]).await;
        assert_eq!(unlocked.location().as_deref(), Some("/login"));
        assert!(owner.get("/login").await.text("[role=alert]").contains("unlocked"));
        // At once: the count of the login was freed with the account.
        assert_eq!(owner.sign_in(JULIE, PASSWORD).await.status, 303);
        assert_eq!(owner.submit(&page, "Unlock my account", &[]).await.status, 403, "the form was of the old session");
        assert_eq!(app.client().get(&path).await.status, 410);
    }

    async fn strangers_cannot_use_up_the_tries_of_a_known_device(app: App) {
        let mut known = app.signed_up(JULIE).await;
        let home = known.open("/").await;
        known.submit(&home, "Log out", &[]).await;
        for number in 0..5 {
            app.client().at(&format!("172.19.{number}.1")).sign_in(JULIE, "wrong").await;
        }
        assert_eq!(app.client().sign_in(JULIE, PASSWORD).await.status, 429);
        assert_eq!(known.sign_in(JULIE, PASSWORD).await.status, 303);
    }

    async fn wrong_passwords_are_told_at_once_and_then_gathered_by_the_hour(app: App) {
        app.signed_up(JULIE).await;
        let mut stranger = app.client();
        stranger.sign_in(JULIE, "wrong").await;
        let told = app.letters(JULIE).await;
        let letter = told.last().unwrap();
        assert_eq!(letter.subject, "Wrong password entered for your account");
        assert!(letter.text.contains("a wrong password for your account."), "{}", letter.text);
        stranger.sign_in(JULIE, "wrong").await;
        stranger.sign_in(JULIE, "wrong").await;
        assert_eq!(app.letters(JULIE).await.len(), told.len(), "further ones wait");
        app.later(TimeDelta::hours(1));
        let later = app.letters(JULIE).await;
        assert_eq!(later.len(), told.len() + 1);
        let gathered = later.last().unwrap().text.replace('\n', " ");
        assert!(gathered.contains("2 times"), "{gathered}");
    }

    async fn a_sign_in_from_a_new_location_is_told_and_one_from_a_known_is_not(app: App) {
        let mut known = app.signed_up(JULIE).await;
        let count = app.letters(JULIE).await.len();
        known.sign_in(JULIE, PASSWORD).await;
        assert_eq!(app.letters(JULIE).await.len(), count, "a known browser in a known network");
        let mut private = app.client();
        private.sign_in(JULIE, PASSWORD).await;
        let letters = app.letters(JULIE).await;
        assert_eq!(letters.len(), count + 1);
        let letter = letters.last().unwrap();
        assert_eq!(letter.subject, "New sign-in to your account: Firefox, Linux");
        assert!(letter.text.contains("j***@acme-shop.example") && !letter.text.contains(JULIE));
        assert!(!letter.text.contains("http") && !letter.html.contains("href"));
        let event = letter.text.lines().find_map(|line| line.strip_prefix("Event: ")).unwrap().to_owned();
        assert!(event.starts_with("AC-") && event.len() == 10, "{event}");
        let mut moved = known.clone().at("203.0.113.7");
        let out = moved.open("/").await;
        moved.submit(&out, "Log out", &[]).await;
        moved.sign_in(JULIE, PASSWORD).await;
        assert_eq!(app.letters(JULIE).await.len(), count + 2, "a known browser in a new network");
        let out = moved.open("/").await;
        moved.submit(&out, "Log out", &[]).await;
        app.later(TimeDelta::days(91));
        moved.sign_in(JULIE, PASSWORD).await;
        assert_eq!(app.letters(JULIE).await.len(), count + 3, "a network not seen for 90 days is new again");
    }

    async fn a_forgotten_password_is_set_by_a_link_that_signs_nobody_in(app: App) {
        let mut other = app.signed_up(JULIE).await;
        let mut client = app.client();
        let page = client.get("/forgot-password").await;
        assert!(page.attribute("input[name=way][value=recovery]", "checked").is_some(), "preset");
        let sent = client.submit(&page, "Continue", &[("email", JULIE)]).await;
        assert_eq!(sent.location().as_deref(), Some("/forgot-password/sent"));
        let unknown = client.submit(&page, "Continue", &[("email", "nobody@acme-shop.example")]).await;
        assert_eq!((sent.status, sent.location()), (unknown.status, unknown.location()));
        let letter = app.letter(JULIE).await;
        let path = link(&letter);
        let page = client.get(&path).await;
        let weak = client.submit(&page, "Set the password", &[("password", "Julie Munster 2026")]).await;
        assert_eq!(weak.status, 422);
        let new = "nine yellow trains depart";
        let set = client.submit(&weak, "Set the password", &[("password", new)]).await;
        assert_eq!(set.location().as_deref(), Some("/login"));
        assert!(client.get("/login").await.text("[role=alert]").contains("password is set"));
        assert_eq!(client.open("/").await.path, "/login", "nobody is signed in by it");
        assert_eq!(other.open("/").await.path, "/login", "other sessions have ended");
        assert_eq!(client.sign_in(JULIE, PASSWORD).await.status, 422);
        assert_eq!(client.sign_in(JULIE, new).await.status, 303);
        assert_eq!(client.get(&path).await.status, 410);
        let letters = app.letters(JULIE).await;
        let changed = letters.iter().find(|letter| letter.subject == "Your password was changed").unwrap();
        assert!(!changed.text.contains("http"));
    }

    async fn the_reset_link_goes_where_it_was_asked_to_and_the_other_address_is_told(app: App) {
        app.signed_up(JULIE).await;
        let recovery = "julie.private@mail.example";
        app.db_run(&format!(
            "UPDATE users SET recovery_email = '{recovery}', recovery_email_key = '{recovery}', \
             recovery_email_verified_at = NULL"
        ));
        let mut client = app.client();
        let page = client.get("/forgot-password").await;
        client.submit(&page, "Continue", &[("email", JULIE)]).await;
        assert_eq!(app.letter(JULIE).await.subject, "Set a new password");
        assert!(app.letters(recovery).await.is_empty(), "an unverified address gets nothing");
        app.db_run("UPDATE users SET recovery_email_verified_at = '2026-11-20 09:00:00'");
        client.submit(&page, "Continue", &[("email", JULIE)]).await;
        let path = link(&app.letter(recovery).await);
        let notice = app.letter(JULIE).await;
        assert_eq!(notice.subject, "A link to set your password was asked for");
        assert!(!notice.text.contains("http"));
        client.submit(&page, "Continue", &[("email", JULIE), ("way", "login")]).await;
        assert_eq!(app.letter(JULIE).await.subject, "Set a new password");
        assert_eq!(app.letter(recovery).await.subject, "A link to set your password was asked for");
        assert_eq!(client.get(&path).await.status, 410, "a newer link ends the older");
        let neither = client.submit(&page, "Continue", &[("email", JULIE), ("way", "neither")]).await;
        assert_eq!(client.get(&neither.location().unwrap()).await.text("h1"), "Contact support");
        let wrong = client.submit(&page, "Continue", &[("email", "x"), ("way", "")]).await;
        assert_eq!((wrong.status, wrong.texts(".error-summary li").len()), (422, 2));
    }

    async fn a_reset_link_dies_after_an_hour_and_two_at_once_set_one_password(app: App) {
        app.signed_up(JULIE).await;
        let mut client = app.client();
        let ask = client.get("/forgot-password").await;
        client.submit(&ask, "Continue", &[("email", JULIE)]).await;
        let path = link(&app.letter(JULIE).await);
        let page = client.get(&path).await;
        app.later(TimeDelta::minutes(60));
        let late = client.submit(&page, "Set the password", &[("password", "nine yellow trains depart")]).await;
        assert_eq!(late.status, 410);
        client.submit(&ask, "Continue", &[("email", JULIE)]).await;
        let path = link(&app.letter(JULIE).await);
        let page = client.get(&path).await;
        let mut twins: Vec<Client> = (0..8).map(|_| client.clone()).collect();
        let answers = join_all(twins.iter_mut().map(|twin| {
            twin.submit(&page, "Set the password", &[("password", "nine yellow trains depart")])
        })).await;
        assert_eq!(answers.iter().filter(|answer| answer.status == 303).count(), 1);
    }

    async fn forgotten_logins_are_sent_to_the_recovery_address(app: App) {
        app.signed_up(JULIE).await;
        app.signed_up("julie.two@acme-shop.example").await;
        let recovery = "julie.private@mail.example";
        app.db_run(&format!(
            "UPDATE users SET recovery_email = '{recovery}', recovery_email_key = '{recovery}', \
             recovery_email_verified_at = '2026-11-20 09:00:00'"
        ));
        let mut client = app.client();
        let page = client.get("/forgot-login").await;
        let known = client.submit(&page, "Send", &[("email", recovery)]).await;
        let unknown = client.submit(&page, "Send", &[("email", "nobody@mail.example")]).await;
        assert_eq!((known.status, known.location()), (unknown.status, unknown.location()));
        let letter = app.letter(recovery).await;
        assert!(letter.text.contains(JULIE) && letter.text.contains("julie.two@acme-shop.example"));
        assert_eq!(link(&letter), "/login");
        assert!(app.letters("nobody@mail.example").await.is_empty());
        assert_eq!(client.submit(&page, "Send", &[("email", "nonsense")]).await.status, 422);
    }

    async fn one_address_gets_only_so_many_letters_an_hour(app: App) {
        app.signed_up(JULIE).await;
        let before = app.letters(JULIE).await.len();
        for number in 0..15 {
            let mut client = app.client().at(&format!("172.20.{number}.1"));
            let page = client.get("/forgot-password").await;
            assert_eq!(client.submit(&page, "Continue", &[("email", JULIE)]).await.status, 303);
        }
        let sent = app.letters(JULIE).await.len() - before;
        assert!((1..=10).contains(&sent), "{sent}");
    }

    async fn sessions_end_when_idle_and_after_a_day_and_stay_when_asked(app: App) {
        let mut client = app.signed_up(JULIE).await;
        app.later(TimeDelta::minutes(59));
        assert_eq!(client.open("/").await.status, 200);
        assert_ne!(client.open("/").await.path, "/login");
        app.later(TimeDelta::minutes(61));
        assert_eq!(client.open("/").await.path, "/login");
        client.sign_in(JULIE, PASSWORD).await;
        for _ in 0..28 {
            app.later(TimeDelta::minutes(50));
            assert_ne!(client.open("/").await.path, "/login");
        }
        app.later(TimeDelta::minutes(50));
        assert_eq!(client.open("/").await.path, "/login", "24 hours in all");
        let page = client.get("/login").await;
        client.submit(&page, "Sign in", &[("email", JULIE), ("password", PASSWORD), ("stay", "on")]).await;
        app.later(TimeDelta::days(29));
        assert_ne!(client.open("/").await.path, "/login");
        app.later(TimeDelta::days(1));
        assert_eq!(client.open("/").await.path, "/login");
    }

    async fn a_session_s_key_is_new_at_sign_in_and_dead_after_sign_out(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let first = client.cookies["session"].clone();
        let token = client.open("/").await.attribute("input[name=form_token]", "value").unwrap();
        client.post("/login", &[("form_token", &token), ("email", JULIE), ("password", PASSWORD)]).await;
        let second = client.cookies["session"].clone();
        assert_ne!(first, second);
        let mut old = app.client();
        old.cookies.insert("session".into(), first);
        assert_eq!(old.open("/").await.path, "/login");
        let home = client.open("/").await;
        let out = client.submit(&home, "Log out", &[]).await;
        assert_eq!(out.header("clear-site-data"), "\"cache\", \"storage\"");
        assert!(!client.cookies.contains_key("session"));
        old.cookies.insert("session".into(), second);
        assert_eq!(old.open("/").await.path, "/login");
        let mut invented = app.client();
        invented.cookies.insert("session".into(), "invented".into());
        let answer = invented.open("/").await;
        assert_eq!(answer.path, "/login");
        assert!(!answer.header("set-cookie").contains("invented"));
        assert_eq!(app.db_count("sessions"), 0);
    }

    async fn no_key_and_no_token_stands_in_the_database(app: App) {
        let mut client = app.signed_up(JULIE).await;
        client.open("/").await;
        app.client().sign_up("second@acme-shop.example", &[]).await;
        let token = link(&app.letter("second@acme-shop.example").await);
        let token = token.rsplit('/').next().unwrap().to_owned();
        let mut secrets = vec![token, PASSWORD.to_owned()];
        for value in client.cookies.values() {
            // A signed cookie is its signature and then its value.
            secrets.push(value.chars().skip(44).collect());
        }
        for table in ["sessions", "devices", "links", "signups", "users", "outbox", "activities"] {
            let cast = if app.engine == crate::support::db::Engine::Sqlite { "quote" } else { "" };
            let columns = match table {
                "sessions" | "devices" => "key_hash",
                "links" => "token_hash",
                "signups" | "users" => "password_hash",
                "outbox" => "facts",
                _ => "details",
            };
            let sql = format!("SELECT CAST({cast}({columns}) AS TEXT) AS line FROM {table} WHERE {columns} IS NOT NULL");
            for line in crate::support::db::db_lines(app.db(), &sql) {
                assert!(secrets.iter().all(|secret| secret.len() > 8 && !line.contains(secret.as_str())), "{table}: {line}");
            }
        }
    }

    async fn a_hash_is_renewed_when_its_costs_have_risen(app: App) {
        app.signed_up(JULIE).await;
        let cheap = "$argon2id$v=19$m=32,t=1,p=1";
        let weak = manager::ground::password::Hasher::new(32, 1).unwrap();
        let hash = weak.hash(manager::ground::password::Password::new(PASSWORD)).await.unwrap();
        assert!(hash.starts_with(cheap));
        app.db_run(&format!("UPDATE users SET password_hash = '{hash}'"));
        assert_eq!(app.client().sign_in(JULIE, PASSWORD).await.status, 303);
        assert_eq!(app.db_count("users WHERE password_hash LIKE '$argon2id$v=19$m=64,t=1,p=1$%'"), 1);
        assert_eq!(app.client().sign_in(JULIE, PASSWORD).await.status, 303);
    }

    async fn a_deep_link_is_returned_to_and_other_sites_are_not(app: App) {
        app.signed_up(JULIE).await;
        let mut client = app.client();
        let asked = client.get("/profile/preferences?x=1").await;
        let sign_in = asked.location().unwrap();
        assert_eq!(sign_in, "/login?next=%2Fprofile%2Fpreferences%3Fx%3D1");
        let page = client.get(&sign_in).await;
        let back = client.submit(&page, "Sign in", &[("email", JULIE), ("password", PASSWORD)]).await;
        assert_eq!(back.location().as_deref(), Some("/profile/preferences?x=1"));
        for evil in ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)"] {
            let page = app.client().get("/login").await;
            let mut fresh = app.client();
            let own = fresh.get("/login").await;
            let fields = [("email", JULIE), ("password", PASSWORD), ("next", evil)];
            let back = fresh.submit(&own, "Sign in", &fields).await;
            assert_eq!(back.location().as_deref(), Some("/"), "{evil} {}", page.status);
        }
    }

    async fn preferences_are_kept_and_followed(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let page = client.get("/profile/preferences").await;
        assert_eq!(page.attribute("option[selected][value=en]", "value").as_deref(), Some("en"));
        let wrong = client.submit(&page, "Save", &[("lock_after", "2"), ("time_zone", "Mars/Base")]).await;
        assert_eq!((wrong.status, wrong.texts(".error-summary li").len()), (422, 2));
        let wrong = client.submit(&page, "Save", &[("lock_after", "x"), ("language", "xx"), ("theme", "")]).await;
        assert_eq!((wrong.status, wrong.texts(".error-summary li").len()), (422, 3));
        let fields = [
            ("language", "fr"), ("time_zone", "America/New_York"), ("theme", "dark"), ("lock_after", "3"),
            ("alert_sign_in", "every"), ("alert_wrong_password", ""),
        ];
        let saved = client.submit(&page, "Save", &fields).await;
        assert_eq!(saved.status, 303);
        let page = client.open("/profile/preferences").await;
        assert_eq!(page.attribute("html", "lang").as_deref(), Some("fr"));
        assert_eq!(page.attribute("html", "data-theme").as_deref(), Some("dark"));
        assert_eq!(page.attribute("#lock_after", "value").as_deref(), Some("3"));
        assert!(page.attribute("#alert_wrong_password", "checked").is_none());
        let before = app.letters(JULIE).await.len();
        client.sign_in(JULIE, PASSWORD).await;
        let letters = app.letters(JULIE).await;
        assert_eq!(letters.len(), before + 1, "every sign-in is told now");
        assert!(letters.last().unwrap().text.contains("EST"), "{}", letters.last().unwrap().text);
        assert_eq!(app.db_count("activities WHERE kind = 'preferences_changed'"), 1);
    }

    async fn a_form_posted_after_its_session_ended_is_kept_and_offered_again(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let page = client.get("/profile/organizations/new").await;
        app.later(TimeDelta::hours(2));
        let posted = client.submit(&page, "Create organization", &[("name", "Typed before"), ("city", "Genève")]).await;
        assert_eq!(posted.location().as_deref(), Some("/login?next=%2Fprofile%2Forganizations%2Fnew"));
        assert_eq!(app.db_count("organizations"), 1);
        let kept = client.cookies["kept"].clone();
        assert!(!kept.contains("Typed"), "encrypted");
        let sign_in = client.get(&posted.location().unwrap()).await;
        let back = client.submit(&sign_in, "Sign in", &[("email", JULIE), ("password", PASSWORD)]).await;
        let again = client.get(&back.location().unwrap()).await;
        assert_eq!(again.attribute("#name", "value").as_deref(), Some("Typed before"));
        assert_eq!(again.attribute("#city", "value").as_deref(), Some("Genève"));
        assert!(!client.cookies.contains_key("kept"), "once");
        let created = client.submit(&again, "Create organization", &[]).await;
        assert_eq!(created.status, 303);
    }

    async fn strangers_who_sign_up_with_an_address_cannot_use_up_its_reset_links(app: App) {
        app.signed_up(JULIE).await;
        for number in 0..12 {
            app.client().at(&format!("172.23.{number}.1")).sign_up(JULIE, &[]).await;
        }
        let letters = app.letters(JULIE).await;
        let exists = letters.iter().filter(|letter| letter.subject == "You have an account already").count();
        assert!((5..=10).contains(&exists), "{exists}");
        let mut owner = app.client();
        let page = owner.get("/forgot-password").await;
        owner.submit(&page, "Continue", &[("email", JULIE)]).await;
        assert_eq!(app.letter(JULIE).await.subject, "Set a new password");
    }

    async fn a_form_that_was_signed_out_of_in_another_tab_is_kept(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let page = client.get("/profile/organizations/new").await;
        let home = client.open("/").await;
        client.submit(&home, "Log out", &[]).await;
        let typed = [("name", "Typed before"), ("postcode", "1204"), ("country", "CH")];
        let posted = client.submit(&page, "Create organization", &typed).await;
        assert_eq!(posted.location().as_deref(), Some("/login?next=%2Fprofile%2Forganizations%2Fnew"));
        let sign_in = client.get(&posted.location().unwrap()).await;
        let back = client.submit(&sign_in, "Sign in", &[("email", JULIE), ("password", PASSWORD)]).await;
        let again = client.get(&back.location().unwrap()).await;
        assert_eq!(again.attribute("#name", "value").as_deref(), Some("Typed before"));
        assert_eq!(again.attribute("#postcode", "value").as_deref(), Some("1204"));
        assert_eq!(app.db_count("organizations"), 1);
    }

    async fn a_network_signs_up_only_so_often_and_is_told_before_any_work_is_done(app: App) {
        let mut client = app.client();
        let page = client.get("/signup").await;
        let mut last = page.clone();
        for number in 0..31 {
            let email = format!("n{number}@acme-shop.example");
            last = client.submit(&page, "Create account", &[
                ("first_name", "Julie"), ("last_name", "Munster"), ("email", &email), ("password", PASSWORD),
                ("country", "CH"), ("terms", "on"),
            ]).await;
        }
        assert_eq!((last.status, last.text("h1")), (429, "Too many tries".to_owned()));
        assert_eq!(app.db_count("signups"), 30);
        app.later(TimeDelta::hours(1));
        client.sign_up("later@acme-shop.example", &[]).await;
        assert_eq!(app.db_count("signups"), 31);
    }

    async fn the_meter_answers_in_words_and_numbers(app: App) {
        let mut client = app.client();
        let page = client.get("/signup").await;
        let token = page.attribute("input[name=form_token]", "value").unwrap();
        for (password, level) in [("abc", 0), (PASSWORD, 4)] {
            let answer = client.post("/password-advice", &[("form_token", &token), ("password", password)]).await;
            let advice: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
            assert_eq!(advice["level"], level, "{advice}");
            assert!(advice["text"].as_str().unwrap().len() > 10);
        }
    }

    async fn a_quarter_of_an_hour_after_sign_in_the_password_is_asked_for_again(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let id = client.create_organization("Acme SA").await;
        let path = format!("/organizations/{id}/settings/delete");
        let page = client.get(&path).await;
        let confirm = format!("/confirm?next={}", path.replace('/', "%2F"));
        assert_eq!(client.get(&confirm).await.location().as_deref(), Some(path.as_str()), "asked a moment ago");
        app.later(TimeDelta::minutes(15));
        // What is protected asks before it says anything else.
        let asked = client.submit(&page, "Delete organization", &[("name", "wrong")]).await;
        assert_eq!((asked.status, asked.location()), (303, Some(confirm.clone())));
        let page = client.get(&confirm).await;
        assert_eq!(page.text("h1"), "Confirm it’s you");
        assert_eq!(page.attribute("#email", "value").as_deref(), Some(JULIE));
        assert!(page.texts("form a").contains(&"Cancel".to_owned()));
        let before = app.shared.hasher().evaluations();
        let refused = client.submit(&page, "Continue", &[("password", "not the password")]).await;
        assert_eq!((refused.status, app.shared.hasher().evaluations() - before), (422, 1));
        assert_eq!(refused.text(".error-summary a"), "This is not the password of your account");
        assert!(refused.text("title").starts_with("Error: ") && !refused.body.contains("not the password\""));
        assert_eq!(client.get(&confirm).await.status, 200, "still asked");
        let on = client.submit(&refused, "Continue", &[("password", PASSWORD)]).await;
        assert_eq!((on.status, on.location()), (303, Some(path.clone())));
        assert_eq!(client.get(&path).await.attribute("#name", "value").as_deref(), Some("wrong"), "what was typed is kept");
        assert_eq!(client.get(&confirm).await.status, 303, "not asked again");
        app.later(TimeDelta::minutes(15));
        assert_eq!(client.get(&confirm).await.status, 200);
    }

    async fn wrong_passwords_at_the_confirmation_are_counted_recorded_and_told(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let mut other = app.client();
        other.sign_in(JULIE, PASSWORD).await;
        app.later(TimeDelta::minutes(15));
        let page = client.get("/confirm?next=%2Fprofile%2Fpreferences").await;
        for browser in [&mut client, &mut other] {
            let own = browser.get("/confirm?next=%2Fprofile%2Fpreferences").await;
            assert_eq!(browser.submit(&own, "Continue", &[("password", "wrong")]).await.status, 422);
        }
        assert_eq!(client.submit(&page, "Continue", &[("password", "")]).await.status, 422);
        let before = app.shared.hasher().evaluations();
        let refused = client.submit(&page, "Continue", &[("password", PASSWORD)]).await;
        assert_eq!((refused.status, app.shared.hasher().evaluations()), (429, before), "the count is the person's");
        assert!(refused.text(".error-summary").contains("It works again at 11:15:01 CET"), "{}", refused.text(".error-summary"));
        assert_eq!(refused.header("retry-after"), "2");
        assert_eq!(app.db_count("activities WHERE kind = 'confirm_failed' AND outcome = 'refused'"), 3);
        let letters = app.letters(JULIE).await;
        assert_eq!(letters.iter().filter(|one| one.subject.contains("Wrong password")).count(), 1, "gathered");
        app.later(TimeDelta::seconds(1));
        let on = client.submit(&page, "Continue", &[("password", PASSWORD)]).await;
        assert_eq!((on.status, on.location().as_deref()), (303, Some("/profile/preferences")));
        assert_eq!(other.get("/confirm").await.status, 200, "each session is asked for itself");
        assert_eq!(app.client().sign_in(JULIE, PASSWORD).await.status, 303, "sign-in counts for itself");
    }

    async fn the_confirmation_leads_to_pages_of_ours_only(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let id = client.create_organization("Acme SA").await;
        let page = format!("/organizations/{id}/settings/delete");
        let below = format!("{page}/nothing");
        for (next, to) in [
            ("https://evil.example/", "/"), ("//evil.example", "/"), ("/\\evil.example", "/"), ("", "/"),
            ("/logout", "/"), ("/password-advice", "/"), ("/profile/preferences?x=1", "/profile/preferences?x=1"),
            (below.as_str(), page.as_str()), (page.as_str(), page.as_str()),
        ] {
            app.later(TimeDelta::minutes(15));
            let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("next", next).finish();
            let asked = client.get(&format!("/confirm?{query}")).await;
            let cancel = asked.attribute("form a", "href").unwrap();
            assert!(cancel.starts_with('/') && !cancel.contains("evil"), "{next}: {cancel}");
            let on = client.submit(&asked, "Continue", &[("password", PASSWORD)]).await;
            assert_eq!(on.location().as_deref(), Some(to), "{next}");
            assert_eq!(client.get(&format!("/confirm?{query}")).await.location().as_deref(), Some(to), "{next}");
        }
    }

    async fn two_hundred_wrong_confirmations_at_once_evaluate_no_more_than_the_limit(app: App) {
        let client = app.signed_up(JULIE).await;
        app.later(TimeDelta::minutes(15));
        let page = client.clone().get("/confirm").await;
        let before = app.shared.hasher().evaluations();
        let mut twins: Vec<Client> = (0..200).map(|_| client.clone()).collect();
        let tries = twins.iter_mut().map(|twin| twin.submit(&page, "Continue", &[("password", "wrong")]));
        let statuses: Vec<u16> = join_all(tries).await.iter().map(|answer| answer.status).collect();
        let evaluated = app.shared.hasher().evaluations() - before;
        assert!((1..=3).contains(&evaluated), "{evaluated} evaluated: {statuses:?}");
        assert!(statuses.iter().all(|status| matches!(status, 422 | 429 | 503)), "{statuses:?}");
    }
}
