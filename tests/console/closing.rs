//! The end of an organization: the list, the password, the deletion, and what is left of it.

use chrono::TimeDelta;
use futures_util::future::{join, join_all};
use manager::domain::access::{self, Job, OrganizationId, Role, UserId};
use manager::domain::{organizations, products};
use manager::ground::actor::Actor;
use manager::ground::failure::{Never, No};

use crate::both;
use crate::support::app::{App, PASSWORD};
use crate::support::browser::Tab;
use crate::support::client::{Answer, Client, css, text};
use crate::support::db::Engine;

const JULIE: &str = "julie@acme-shop.example";
const TOM: &str = "tom@studio.example";
const BUTTON: &str = "Delete organization";

fn page_of(organization: &str) -> String {
    format!("/organizations/{organization}/settings/delete")
}

/// Types the name and, when asked, the password; answers what comes of the second press.
async fn delete(client: &mut Client, organization: &str, name: &str) -> Answer {
    let path = page_of(organization);
    let page = client.get(&path).await;
    let asked = client.submit(&page, BUTTON, &[("name", name)]).await;
    assert_eq!(asked.status, 303, "{}", asked.body);
    let confirm = client.get(&asked.location().unwrap()).await;
    assert_eq!(confirm.text("h1"), "Confirm it’s you", "{}", confirm.path);
    let back = client
        .submit(&confirm, "Continue", &[("password", PASSWORD)])
        .await;
    assert_eq!(back.location().as_deref(), Some(path.as_str()));
    let page = client.get(&path).await;
    assert_eq!(
        page.attribute("#name", "value").as_deref(),
        Some(name),
        "what was typed is kept"
    );
    assert!(
        page.text("form .notice")
            .contains("Your password is confirmed")
    );
    client.submit(&page, BUTTON, &[]).await
}

/// Founds an organization and goes as far as the last press of the button; answers its id and the page.
async fn asked(client: &mut Client, name: &str) -> (String, Answer) {
    let id = client.create_organization(name).await;
    let page = client.get(&page_of(&id)).await;
    let asked = client.submit(&page, BUTTON, &[("name", name)]).await;
    let confirm = client.get(&asked.location().unwrap()).await;
    client
        .submit(&confirm, "Continue", &[("password", PASSWORD)])
        .await;
    (id.clone(), client.get(&page_of(&id)).await)
}

/// Straight to the tables: an invitation in some state.
fn db_invite(app: &App, organization: &str, email: &str, state: &str) {
    let (no, bytes) = match app.engine {
        Engine::Sqlite => ("0", format!("x'{}'", hex(email))),
        Engine::Postgres => ("FALSE", format!("decode('{}', 'hex')", hex(email))),
    };
    let number = app.db_count("invitations") + 1;
    app.db_run(&format!(
        "INSERT INTO invitations (id, organization_id, email, email_key, language, first_name, last_name, role, \
         accounting, billing_messages, product_messages, state, nonce, token_hash, created_at, sent_at, expires_at) \
         VALUES ({number}, {organization}, '{email}', '{email}', 'en', '', '', 'administrator', {no}, {no}, {no}, \
         '{state}', {bytes}, {bytes}, '2026-11-20 10:00:00', '2026-11-20 10:00:00', '2026-11-27 10:00:00')"
    ));
}

fn hex(text: &str) -> String {
    text.bytes().map(|byte| format!("{byte:02x}")).collect()
}

/// Straight to the tables: a product in some state.
fn db_product(app: &App, organization: &str, state: &str) {
    if app.db_count("kinds WHERE word = 'box'") == 0 {
        let no = if app.engine == Engine::Sqlite {
            "0"
        } else {
            "FALSE"
        };
        app.db_run("INSERT INTO categories (word, position, names) VALUES ('things', 1, '{}')");
        app.db_run(&format!(
            "INSERT INTO kinds (word, category, position, names, statistics) VALUES ('box', 'things', 1, '{{}}', {no})"
        ));
        app.db_run("INSERT INTO offers (word, kind, position, names, vat_class, asks) VALUES ('box', 'box', 1, '{}', 'standard', 'label')");
    }
    let number = app.db_count("products") + 1;
    app.db_run(&format!(
        "INSERT INTO products (id, organization_id, kind, name, name_key, state, created_at) VALUES \
         ({number}, {organization}, 'box', 'Box {number}', 'box {number}', '{state}', '2026-11-20 10:00:00')"
    ));
}

/// The points of the list, each with its state.
fn points(page: &Answer) -> Vec<(String, String)> {
    let document = page.document();
    let one = |task: scraper::ElementRef<'_>, part: &str| {
        task.select(&css(part)).next().map(text).unwrap()
    };
    document
        .select(&css(".task"))
        .map(|task| (one(task, ".task-title"), one(task, ".tag")))
        .collect()
}

/// List → name → password, wrong and right → deleted, in a real browser.
async fn journey(app: &App, javascript: bool, (width, height): (u32, u32)) {
    let mut owner = app.signed_up(JULIE).await;
    let id = owner.create_organization("Acme SA").await;
    db_product(app, &id, "active");
    let mut tab = Tab::new(javascript, width, height).await;
    tab.goto(&format!("{}{}", app.base, page_of(&id))).await;
    tab.fill("Email", JULIE).await;
    tab.fill("Password", PASSWORD).await;
    tab.click_button("Sign in").await;
    assert_eq!(tab.text("h1").await, BUTTON);
    assert!(!tab.sees(".button-danger").await);
    app.db_run("UPDATE products SET state = 'terminated'");
    tab.reload().await;
    tab.fill("Name of the organization", "Acme").await;
    tab.click_button(BUTTON).await;
    assert!(tab.title().await.starts_with("Error: "));
    tab.fill("Name of the organization", "Acme SA").await;
    tab.click_button(BUTTON).await;
    assert_eq!(
        (tab.text("h1").await, tab.value("Email").await),
        ("Confirm it’s you".to_owned(), JULIE.to_owned())
    );
    tab.fill("Password", "not the password").await;
    tab.click_button("Continue").await;
    assert!(
        tab.text(".error-summary")
            .await
            .contains("not the password of your account")
    );
    tab.fill("Password", PASSWORD).await;
    tab.click_button("Continue").await;
    assert_eq!(tab.value("Name of the organization").await, "Acme SA");
    tab.click_button(BUTTON).await;
    assert!(
        tab.text("[role=alert]")
            .await
            .contains("Acme SA is deleted")
    );
    let wide = tab.eval("document.documentElement.scrollWidth").await;
    assert!(
        wide.as_u64().unwrap() <= u64::from(width),
        "{wide} of {width}"
    );
    assert_eq!(tab.console_errors().await, Vec::<String>::new());
}

both! {
    async fn an_organization_is_deleted_in_a_browser_with_page_scripts(app: App) {
        journey(&app, true, (1280, 900)).await;
    }

    async fn an_organization_is_deleted_in_a_browser_without_page_scripts(app: App) {
        journey(&app, false, (390, 844)).await;
    }

    async fn the_list_says_what_is_left_and_how_to_do_it_and_the_button_waits(app: App) {
        let mut owner = app.signed_up(JULIE).await;
        let id = owner.create_organization("Acme SA").await;
        app.signed_up(TOM).await;
        app.db_join(&id, TOM, "administrator");
        for state in ["active", "terminated", "blocked"] {
            db_product(&app, &id, state);
        }
        let path = page_of(&id);
        let page = owner.get(&path).await;
        assert_eq!(page.text("h1"), BUTTON);
        let expected = [("Terminate all products", "2 left"), ("Remove all other users", "1 left"),
            ("Pay or cancel all orders that await payment", "Done"), ("Pay all open invoices", "Done"),
            ("Empty every prepaid account", "Done")];
        let expected = expected.map(|(point, state)| (point.to_owned(), state.to_owned()));
        assert_eq!(points(&page), expected);
        assert_eq!(page.texts(".task a"), ["See the products", "Remove the other users"]);
        assert!(!page.has(".button-danger"), "{}", page.body);
        app.db_run("UPDATE products SET state = 'terminated'");
        app.db_run("DELETE FROM memberships WHERE role = 'administrator'");
        let page = owner.get(&path).await;
        assert!(points(&page).iter().all(|(_, state)| state == "Done") && !page.has(".task a"));
        assert_eq!(page.texts(".button-danger"), [BUTTON]);
    }

    async fn an_organization_with_money_between_us_stays_until_it_is_settled(app: App) {
        let mut owner = app.signed_up(JULIE).await;
        let id = owner.create_organization("Acme SA").await;
        let ready = owner.get(&page_of(&id)).await;
        let other = owner.create_organization("Other SA").await;
        let order = |organization: &str, number: i64, state: &str| {
            app.db_run(&format!(
                "INSERT INTO orders (id, organization_id, number, state, currency, created_at, confirmed_at, net, vat, total) \
                 VALUES ({organization} + {number}, {organization}, {number}, '{state}', 'CHF', \
                 '2026-11-20 10:00:00', '2026-11-20 10:00:00', 100, 8, 108)"
            ));
        };
        let balance = |organization: &str, account: &str, currency: &str, credit: i64| {
            app.db_run(&format!(
                "INSERT INTO balances (organization_id, account, currency, credit, length) \
                 VALUES ({organization}, '{account}', '{currency}', {credit}, 0) \
                 ON CONFLICT (organization_id, account, currency) DO UPDATE SET credit = excluded.credit"
            ));
        };
        // What binds nobody, and what is another's, is nothing to settle.
        for (number, state) in [(1, "draft"), (2, "paid"), (3, "fulfilled"), (4, "cancelled"), (5, "refunded")] {
            order(&id, number, state);
        }
        balance(&id, "prepaid", "CHF", 0);
        balance(&id, "receivable", "CHF", 0);
        order(&other, 1, "awaiting_payment");
        balance(&other, "prepaid", "CHF", 5000);
        let tasks = |page: &Answer| points(page).into_iter().skip(2).map(|(_, state)| state).collect::<Vec<_>>();
        let done = ["Done", "Done", "Done"];
        assert_eq!(tasks(&owner.get(&page_of(&id)).await), done);

        let amount = |account: &str, currency: &str, credit: i64| balance(&id, account, currency, credit);
        for (account, currency, credit, expected) in [
            ("prepaid", "CHF", 1, ["Done", "Done", "1 left"]),
            ("prepaid_reserved", "EUR", 70, ["Done", "Done", "1 left"]),
            ("held", "EUR", 70, ["Done", "Done", "1 left"]),
            ("payouts", "CHF", 70, ["Done", "Done", "1 left"]),
            ("receivable", "CHF", -70, ["Done", "1 left", "Done"]),
        ] {
            amount(account, currency, credit);
            let page = owner.get(&page_of(&id)).await;
            assert_eq!(tasks(&page), expected, "{account}");
            assert!(!page.has(".button-danger"), "{account}");
            amount(account, currency, 0);
        }
        for (number, state) in [(6, "awaiting_payment"), (7, "blocked")] {
            order(&id, number, state);
            amount("prepaid", "EUR", 70);
            amount("prepaid_reserved", "CHF", 70);
            let page = owner.get(&page_of(&id)).await;
            assert_eq!(tasks(&page), ["1 left", "Done", "2 left"], "{state}");
            assert_eq!(page.texts(".task a"), ["See the orders", "See the prepaid account"]);
            let refused = owner.submit(&ready, BUTTON, &[("name", "Acme SA")]).await;
            assert_eq!(refused.status, 422, "the button of a page from before");
            assert_eq!(app.db_count(&format!("organizations WHERE id = {id} AND deleted_at IS NULL")), 1);
            app.db_run("UPDATE orders SET state = 'cancelled' WHERE number > 5");
            amount("prepaid", "EUR", 0);
            amount("prepaid_reserved", "CHF", 0);
        }
        assert_eq!(tasks(&owner.get(&page_of(&id)).await), done);
        delete(&mut owner, &id, "Acme SA").await;
        assert_eq!(app.db_count(&format!("organizations WHERE id = {id} AND deleted_at IS NOT NULL")), 1);
    }

    async fn a_form_that_was_drawn_before_something_was_left_is_refused(app: App) {
        let mut owner = app.signed_up(JULIE).await;
        let id = owner.create_organization("Acme SA").await;
        app.signed_up(TOM).await;
        let drawn = owner.get(&page_of(&id)).await;
        app.db_join(&id, TOM, "collaborator");
        let refused = owner.submit(&drawn, BUTTON, &[("name", "Acme SA")]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text("title").starts_with("Error: "));
        assert!(refused.text(".error-summary").contains("something on the list is left"));
        assert!(!refused.has(".error-summary a") && !refused.has(".button-danger"));
        assert_eq!(app.db_count("organizations WHERE deleted_at IS NOT NULL"), 0);
    }

    async fn the_name_must_be_typed_as_it_is(app: App) {
        let mut owner = app.signed_up(JULIE).await;
        let id = owner.create_organization("Acme SA").await;
        let page = owner.get(&page_of(&id)).await;
        for (typed, said) in [("", "Enter the name"), (" ", "Enter the name"), ("acme sa", "exactly"), ("Acme", "exactly")] {
            let refused = owner.submit(&page, BUTTON, &[("name", typed)]).await;
            assert_eq!(refused.status, 422, "{typed}");
            assert!(refused.text(".error-summary a").contains(said), "{typed}");
            assert_eq!(refused.attribute(".error-summary a", "href").as_deref(), Some("#name"));
            assert_eq!(refused.attribute("#name", "value").as_deref(), Some(typed));
        }
        assert_eq!(delete(&mut owner, &id, "  Acme SA ").await.status, 303);
    }

    async fn a_deleted_organization_is_reached_by_nobody_and_its_records_stay(app: App) {
        let mut owner = app.signed_up(JULIE).await;
        let first = owner.open("/").await.path;
        let id = owner.create_organization("Acme SA").await;
        owner.get(&format!("/organizations/{id}")).await;
        assert_eq!(owner.open("/").await.path, format!("/organizations/{id}"), "the last one visited");
        for (email, state) in [("a@x.example", "open"), ("b@x.example", "accepted"), ("c@x.example", "open")] {
            db_invite(&app, &id, email, state);
        }
        app.db_run(&format!(
            "INSERT INTO teams (id, organization_id, name, name_key, colour, description, created_at) \
             VALUES (1, {id}, 'Web', 'web', 'blue', '', '2026-11-20 10:00:00')"
        ));
        assert!(owner.get(&page_of(&id)).await.body.contains("2 pending invitations are withdrawn"));
        let done = delete(&mut owner, &id, "Acme SA").await;
        assert_eq!((done.status, done.location().as_deref()), (303, Some("/profile/organizations")), "{}", done.body);
        let mine = owner.get("/profile/organizations").await;
        assert!(mine.text("[role=alert]").contains("Acme SA is deleted"));
        assert_eq!(mine.texts("#organizations th").len(), 1);
        assert_eq!(mine.texts("#switcher-list a").len(), 1);
        for path in [format!("/organizations/{id}"), page_of(&id)] {
            assert_eq!(owner.get(&path).await.status, 404, "{path}");
        }
        assert_eq!(owner.open("/").await.path, first, "the last one visited is another");
        assert_eq!(app.db_count("organizations WHERE deleted_at IS NOT NULL AND name = 'Acme SA'"), 1);
        for (table, count) in [("memberships", 0), ("teams", 0), ("invitations", 3)] {
            assert_eq!(app.db_count(&format!("{table} WHERE organization_id = {id}")), count, "{table}");
        }
        assert_eq!(app.db_count("invitations WHERE state = 'withdrawn' AND settled_at IS NOT NULL"), 2);
        assert_eq!(app.db_count("activities WHERE kind = 'organization_deleted'"), 2, "in two chains");
        assert_eq!(app.db_count("users"), 1, "accounts stay");
        assert_eq!(app.client().sign_in(JULIE, PASSWORD).await.status, 303);
    }

    async fn whoever_deletes_gets_a_letter_without_a_link(app: App) {
        let mut owner = app.signed_up(JULIE).await;
        let id = owner.create_organization("Acme SA").await;
        assert_eq!(delete(&mut owner, &id, "Acme SA").await.status, 303);
        let letter = app.letter(JULIE).await;
        assert_eq!(letter.subject, "An organization was deleted");
        for part in ["Acme SA", "Julie Munster", "AC-", "10 years"] {
            assert!(letter.text.contains(part), "{part}: {}", letter.text);
        }
        assert!(!letter.text.contains("http"), "{}", letter.text);
        let told = app.letters(JULIE).await.iter().filter(|one| one.subject == letter.subject).count();
        assert_eq!(told, 1);
    }

    async fn a_deletion_asks_for_the_password_however_short_ago_it_was(app: App) {
        let mut owner = app.signed_up(JULIE).await;
        let (one, other) = (owner.create_organization("One SA").await, owner.create_organization("Other SA").await);
        assert_eq!(delete(&mut owner, &one, "One SA").await.status, 303);
        let page = owner.get(&page_of(&other)).await;
        let asked = owner.submit(&page, BUTTON, &[("name", "Other SA")]).await;
        let to = asked.location().unwrap();
        assert!(to.starts_with("/confirm?") && to.contains("again"), "{to}");
        let confirm = owner.get(&to).await;
        assert_eq!(confirm.text("h1"), "Confirm it’s you");
        // Asked on the way to this page, it counts for five minutes and for no other page.
        owner.submit(&confirm, "Continue", &[("password", PASSWORD)]).await;
        let third = owner.create_organization("Third SA").await;
        let page = owner.get(&page_of(&third)).await;
        let asked = owner.submit(&page, BUTTON, &[("name", "Third SA")]).await;
        assert!(asked.location().unwrap().starts_with("/confirm?"));
        app.later(TimeDelta::minutes(5));
        let page = owner.get(&page_of(&other)).await;
        let asked = owner.submit(&page, BUTTON, &[("name", "Other SA")]).await;
        assert!(asked.location().unwrap().starts_with("/confirm?"));
        assert_eq!(app.db_count("organizations WHERE deleted_at IS NOT NULL"), 1);
    }

    async fn what_one_session_was_asked_says_nothing_of_another(app: App) {
        let mut owner = app.signed_up(JULIE).await;
        let id = owner.create_organization("Acme SA").await;
        let mut elsewhere = app.client();
        elsewhere.sign_in(JULIE, PASSWORD).await;
        let page = owner.get(&page_of(&id)).await;
        let asked = owner.submit(&page, BUTTON, &[("name", "Acme SA")]).await;
        let confirm = owner.get(&asked.location().unwrap()).await;
        owner.submit(&confirm, "Continue", &[("password", PASSWORD)]).await;
        elsewhere.cookies.insert("asked".to_owned(), owner.cookies["asked"].clone());
        let page = elsewhere.get(&page_of(&id)).await;
        let asked = elsewhere.submit(&page, BUTTON, &[("name", "Acme SA")]).await;
        assert!(asked.location().unwrap().starts_with("/confirm?"));
        assert_eq!(app.db_count("organizations WHERE deleted_at IS NOT NULL"), 0);
    }

    async fn others_do_not_even_see_the_page(app: App) {
        let mut owner = app.signed_up(JULIE).await;
        let id = owner.create_organization("Acme SA").await;
        let mut stranger = app.signed_up(TOM).await;
        for (role, status) in [(None, 404), (Some("external"), 403), (Some("collaborator"), 403)] {
            app.db_run(&format!("DELETE FROM memberships WHERE organization_id = {id} AND role <> 'legal_representative'"));
            if let Some(role) = role {
                app.db_join(&id, TOM, role);
            }
            assert_eq!(stranger.get(&page_of(&id)).await.status, status, "{role:?}");
            let token = stranger.get("/terms").await.attribute("input[name=form_token]", "value").unwrap();
            let answer = stranger.post(&page_of(&id), &[("form_token", &token), ("name", "Acme SA")]).await;
            assert_eq!(answer.status, status, "{role:?}");
        }
        app.db_run("UPDATE memberships SET role = 'administrator' WHERE role = 'collaborator'");
        assert_eq!(stranger.get(&page_of(&id)).await.status, 200, "an administrator may");
    }

    async fn of_two_deletions_at_once_one_is_done(app: App) {
        let mut owner = app.signed_up(JULIE).await;
        let (_, page) = asked(&mut owner, "Acme SA").await;
        let mut twins: Vec<Client> = (0..4).map(|_| owner.clone()).collect();
        let answers = join_all(twins.iter_mut().map(|twin| twin.submit(&page, BUTTON, &[]))).await;
        let mut statuses: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 404, 404, 404]);
        assert_eq!(app.db_count("activities WHERE kind = 'organization_deleted'"), 2, "once, in two chains");
        assert_eq!(app.letters(JULIE).await.iter().filter(|one| one.subject.contains("deleted")).count(), 1);
    }

    async fn whoever_joins_while_it_is_deleted_comes_first_or_not_at_all(app: App) {
        let mut owner = app.signed_up(JULIE).await;
        app.signed_up(TOM).await;
        let tom: i64 = app.db_user(TOM).parse().unwrap();
        for round in 0..6 {
            let name = format!("Acme {round}");
            let (id, page) = asked(&mut owner, &name).await;
            let organization: i64 = id.parse().unwrap();
            let joins = app.db().write(Actor::system("test"), move |tx| {
                let (organization, user) = (OrganizationId::from(organization), UserId::from(tom));
                organizations::join(tx, organization, user, Role::Collaborator)?;
                Ok::<(), No<Never>>(())
            });
            let (joined, deleted) = join(joins, owner.submit(&page, BUTTON, &[])).await;
            let members = app.db_count(&format!("memberships WHERE organization_id = {id}"));
            let gone = app.db_count(&format!("organizations WHERE id = {id} AND deleted_at IS NOT NULL"));
            let end = (joined.is_ok(), deleted.status, members, gone);
            assert!([(true, 422, 2, 0), (false, 303, 0, 1)].contains(&end), "{end:?}");
        }
    }

    async fn a_product_added_while_it_is_deleted_comes_first_or_not_at_all(app: App) {
        let mut owner = app.signed_up(JULIE).await;
        let other = owner.create_organization("With a kind SA").await;
        db_product(&app, &other, "terminated");
        for round in 0..6 {
            let name = format!("Acme {round}");
            let (id, page) = asked(&mut owner, &name).await;
            let organization: i64 = id.parse().unwrap();
            let adds = app.db().write(Actor::system("test"), move |tx| {
                let permit = access::system(tx, &Job::Demo);
                let wanted = products::Subscription { offer: "box", name: "acme.example", quantity: 1, first: None };
                products::subscribe(tx, &permit, organization.into(), &wanted).map(|_| ())
            });
            let (added, deleted) = join(adds, owner.submit(&page, BUTTON, &[])).await;
            let count = app.db_count(&format!("products WHERE organization_id = {id}"));
            let gone = app.db_count(&format!("organizations WHERE id = {id} AND deleted_at IS NOT NULL"));
            let end = (added.is_ok(), deleted.status, count, gone);
            assert!([(true, 422, 1, 0), (false, 303, 0, 1)].contains(&end), "{end:?}");
        }
    }

    async fn nobody_joins_a_deleted_organization(app: App) {
        let mut owner = app.signed_up(JULIE).await;
        app.signed_up(TOM).await;
        let id = owner.create_organization("Acme SA").await;
        delete(&mut owner, &id, "Acme SA").await;
        let (organization, user): (i64, i64) = (id.parse().unwrap(), app.db_user(TOM).parse().unwrap());
        let joined: Result<(), No<Never>> = app.db().write(Actor::system("test"), move |tx| {
            Ok(organizations::join(tx, organization.into(), user.into(), Role::Collaborator)?)
        }).await;
        assert!(joined.is_err());
        assert_eq!(app.db_count(&format!("memberships WHERE organization_id = {id}")), 0);
    }
}
