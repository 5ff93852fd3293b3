//! Organizations: creating, listing, switching, remembering.

use futures_util::future::join_all;

use manager::domain::access::{Right, UserId};
use manager::domain::organizations;
use manager::ground::actor::Actor;
use manager::ground::failure::{Never, No};

use crate::both;
use crate::support::client::Client;

const JULIE: &str = "julie@acme-shop.example";

both! {
    async fn an_accounting_right_that_has_ended_is_none_in_the_list(app: App) {
        app.signed_up("owner@acme-shop.example").await.create_organization("Acme SA").await;
        app.signed_up(JULIE).await;
        let yes = app.db_bool(true);
        let user: UserId = app.db_user(JULIE).parse().unwrap();
        for (until, may) in [("'2026-11-19'", false), ("'2026-11-20'", true), ("NULL", true)] {
            app.db_run(&format!("UPDATE memberships SET role = 'collaborator', accounting = {yes}, accounting_until = {until}"));
            let found = app.db().read(Actor::system("test"), move |look| {
                let theirs = organizations::of_person(look, user, "", None, 10)?;
                let one = organizations::find_belonging(look, user, theirs[0].organization)?;
                Ok::<_, No<Never>>(theirs.into_iter().chain(one).collect::<Vec<_>>())
            }).await.unwrap();
            assert_eq!(found.len(), 2);
            assert!(found.iter().all(|one| one.member.may(Right::ManageAccounting) == may), "{until}");
        }
    }

    async fn a_second_organization_is_created_switched_to_and_remembered(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let first = client.open("/").await.path;
        let second = client.create_organization("Zweite GmbH").await;
        let home = client.get(&format!("/organizations/{second}")).await;
        assert_eq!(home.text("h1"), "Zweite GmbH");
        assert!(home.text("[role=alert]").contains("Zweite GmbH is created"));
        assert_eq!(home.attribute("button[popovertarget=switcher]", "aria-label").as_deref(),
            Some("Switch organization, Zweite GmbH"));
        let entries = home.texts("#switcher-list a");
        assert_eq!(entries.len(), 2, "{entries:?}");
        assert_eq!(home.texts("#switcher-list a[aria-current]").len(), 1);
        assert_eq!(home.texts("#switcher .menu-end a"), ["Create an organization"]);
        assert_eq!(client.open("/").await.path, format!("/organizations/{second}"), "the last one visited");
        client.get(&first).await;
        assert_eq!(client.open("/").await.path, first);
        client.sign_in(JULIE, crate::support::app::PASSWORD).await;
        assert_eq!(client.open("/").await.path, first, "with the user too");
        assert_eq!(app.db_count("activities WHERE kind = 'organization_created'"), 4, "two chains each");
    }

    async fn two_tabs_show_two_organizations(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let first = client.open("/").await.path;
        let second = format!("/organizations/{}", client.create_organization("Zweite GmbH").await);
        for (path, name) in [(&first, "Julie Munster"), (&second, "Zweite GmbH"), (&first, "Julie Munster")] {
            assert_eq!(client.get(path).await.text("h1"), name);
        }
    }

    async fn sent_twice_or_ten_times_at_once_one_organization_is_created(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let page = client.get("/profile/organizations/new").await;
        let fields = [("name", "Once SA"), ("country", "CH")];
        let mut twins: Vec<Client> = (0..10).map(|_| client.clone()).collect();
        let answers = join_all(twins.iter_mut().map(|twin| twin.submit(&page, "Create organization", &fields))).await;
        let places: std::collections::BTreeSet<_> = answers.iter().map(|answer| answer.location()).collect();
        assert_eq!(places.len(), 1, "{answers:?}");
        assert!(places.first().unwrap().as_ref().unwrap().starts_with("/organizations/"));
        assert_eq!(app.db_count("organizations WHERE name = 'Once SA'"), 1);
        let other = client.submit(&page, "Create organization", &[("name", "Other SA"), ("country", "CH")]).await;
        assert_eq!((other.status, other.text("h1")), (422, "This form was sent already".to_owned()));
        assert_eq!(app.db_count("organizations"), 2);
    }

    async fn a_refused_organization_names_its_fields_and_keeps_what_was_typed(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let page = client.get("/profile/organizations/new").await;
        let long = "x".repeat(71);
        let fields = [("name", " "), ("street", long.as_str()), ("city", "Genève"), ("country", "")];
        let refused = client.submit(&page, "Create organization", &fields).await;
        assert_eq!(refused.status, 422);
        assert_eq!(refused.texts(".error-summary a").len(), 3);
        assert_eq!(refused.attribute("#street", "value"), Some(long));
        assert_eq!(refused.attribute("#city", "value").as_deref(), Some("Genève"));
        let done = client.submit(&refused, "Create organization", &[("name", "Fine"), ("street", ""), ("country", "FR")]).await;
        assert_eq!(done.status, 303);
    }

    async fn the_list_goes_on_by_cursor_filters_and_costs_the_same(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let user = app.db_user(JULIE);
        let before = count_queries(&app, &mut client).await;
        for number in 0..120 {
            app.db_run(&format!(
                "INSERT INTO organizations (id, name, name_key, kind, street, street2, postcode, city, country, \
                 vat_number, language, created_at) VALUES ({number}, 'Org 100%_{number:03}', 'org 100%_{number:03}', \
                 'company', '', '', '', '', 'CH', '', 'en', '2026-11-20 10:00:00')"
            ));
            app.db_run(&format!(
                "INSERT INTO memberships (organization_id, user_id, role, accounting, created_at) VALUES \
                 ({number}, {user}, 'administrator', {}, '2026-11-20 10:00:00')",
                if app.engine == crate::support::db::Engine::Sqlite { "0" } else { "FALSE" }
            ));
        }
        assert_eq!(count_queries(&app, &mut client).await, before, "no query per row");
        let mut seen = Vec::new();
        let mut path = "/profile/organizations".to_owned();
        for _ in 0..3 {
            let page = client.get(&path).await;
            seen.extend(page.texts("tbody th a"));
            let next = page.document().select(&crate::support::client::css("main a")).find_map(|link| {
                (crate::support::client::text(link) == "Show more").then(|| link.value().attr("href").unwrap().to_owned())
            });
            let Some(next) = next else { break };
            path = next;
        }
        assert_eq!(seen.len(), 121);
        assert!(seen.is_sorted_by_key(|name| name.to_lowercase()));
        let found = client.get("/profile/organizations?filter=100%25_07").await;
        assert_eq!(found.texts("tbody th a").len(), 10);
        assert!(client.get("/profile/organizations?filter=ORG").await.has("tbody tr"));
        let none = client.get("/profile/organizations?filter=%25%25").await;
        assert!(none.text(".panel-empty").contains("%%"));
        assert_eq!(client.get("/profile/organizations?after=nonsense").await.status, 200);
        assert_eq!(client.get("/profile/organizations?filter=%00").await.status, 400);
        let home = client.open("/").await;
        assert!(home.has("#switcher-filter"), "beyond ten there is a filter box");
        assert_eq!(home.texts("#switcher-list a[aria-current]").len(), 1, "the current one is among them");
    }

    async fn somebody_without_any_organization_is_told_what_to_do(app: App) {
        let mut client = app.signed_up(JULIE).await;
        app.db_run("DELETE FROM memberships");
        let page = client.open("/").await;
        assert_eq!(page.path, "/profile/organizations");
        assert!(page.body.contains("You belong to no organization"));
        assert!(page.texts("main a").iter().any(|link| link == "Create an organization"));
    }

    async fn an_external_user_sees_the_name_only(app: App) {
        let mut owner = app.signed_up(JULIE).await;
        let id = owner.create_organization("Hidden SA").await;
        let mut external = app.signed_up("tom@studio.example").await;
        app.db_join(&id, "tom@studio.example", "external");
        let page = external.get(&format!("/organizations/{id}")).await;
        assert_eq!(page.text("h1"), "Hidden SA");
        assert!(!page.body.contains("Recent activity") && !page.body.contains("Organization created"));
        let full = owner.get(&format!("/organizations/{id}")).await;
        assert!(full.body.contains("Recent activity") && full.body.contains("Organization created"));
    }
}

async fn count_queries(app: &crate::support::app::App, client: &mut Client) -> u64 {
    client.get("/profile/organizations").await;
    let before = app.db().queries();
    assert_eq!(client.get("/profile/organizations").await.status, 200);
    app.db().queries() - before
}
