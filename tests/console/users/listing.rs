//! The list of users: what it shows, how it is narrowed down, and what it costs with 5,000 members.

use std::collections::BTreeSet;

use super::{at, founded, invited, joined};
use crate::both;
use crate::support::app::App;
use crate::support::client::{Client, css, text};
use crate::support::db::{self, Engine};

const NORA: &str = "nora@acme-shop.example";

/// Straight to the tables: as many members with accounts of their own.
pub fn db_crowd(app: &App, organization: &str, count: usize) {
    let (no, yes) = if app.engine == Engine::Sqlite {
        ("0", "1")
    } else {
        ("FALSE", "TRUE")
    };
    for first in (0..count).step_by(500) {
        let numbers = first..(first + 500).min(count);
        let users: Vec<String> = numbers.clone().map(|n| format!(
            "({id}, 'm{n}@crowd.example', 'm{n}@crowd.example', 'Member', 'No{n:05}', 'x', '2026-11-20 10:00:00', 'en', \
             'Europe/Zurich', 'system', 10, 'new_location', {yes}, 0, '2026-11-20 10:00:00')", id = 1_000_000 + n)).collect();
        app.db_run(&format!(
            "INSERT INTO users (id, login, login_key, first_name, last_name, password_hash, password_set_at, language, \
             time_zone, theme, lock_after, alert_sign_in, alert_wrong_password, failed_attempts, created_at) VALUES {}", users.join(", ")));
        let places: Vec<String> = numbers.map(|n| format!(
            "({organization}, {id}, 'collaborator', {no}, '2026-11-20 10:00:00', 'member no{n:05}')", id = 1_000_000 + n)).collect();
        app.db_run(&format!(
            "INSERT INTO memberships (organization_id, user_id, role, accounting, created_at, name_key) VALUES {}", places.join(", ")));
    }
}

/// How many statements a page costs.
pub async fn cost(app: &App, client: &mut Client, path: &str) -> u64 {
    client.get(path).await;
    let before = app.db().queries();
    assert_eq!(client.get(path).await.status, 200, "{path}");
    app.db().queries() - before
}

both! {
    async fn the_list_shows_members_and_who_is_invited_and_narrows_down(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let mut nora = joined(&app, &mut owner, &organization, NORA, "external").await;
        joined(&app, &mut owner, &organization, "marc@acme-shop.example", "administrator").await;
        invited(&app, &mut owner, &organization, "new@acme-shop.example", "collaborator").await;
        let page = owner.get(&at(&organization, "/users")).await;
        assert_eq!(page.texts("thead th").len(), 8);
        assert_eq!(page.texts("tbody th a"), ["new@acme-shop.example", "Julie Munster", "Nora Blanc", "Nora Blanc"]);
        let row = &page.texts("tbody tr")[2];
        for word in ["2FA off", "Active", "20 Nov 2026"] {
            assert!(row.contains(word), "{word} in {row}");
        }
        let tabs = page.texts("main nav a");
        assert_eq!(tabs, ["All 4", "Invited 1", "External 1", "Without two-factor 3", "Locked 0"]);
        for (query, names) in [
            ("role=external", vec!["Nora Blanc"]),
            ("q=MUNSTER", vec!["Julie Munster"]),
            ("q=nora%40", vec!["Nora Blanc"]),
            ("state=invited", vec!["new@acme-shop.example"]),
            ("security=locked", vec![]),
            ("security=with", vec![]),
            ("q=100%25_", vec![]),
            ("role=nonsense&after=nonsense", vec!["Julie Munster", "Nora Blanc", "Nora Blanc"]),
        ] {
            let page = owner.get(&at(&organization, &format!("/users?{query}"))).await;
            assert_eq!(page.texts("tbody th a"), names, "{query}");
            assert_eq!(page.has(".panel-empty"), names.is_empty(), "{query}");
        }
        let all = owner.get(&at(&organization, "/users?select=all")).await;
        assert_eq!(all.texts("td input[name=user][checked]").len(), 3, "without a script a link ticks them all");
        assert!(page.body.contains("select=all") && !page.has("td input[checked]"));
        assert_eq!(nora.get(&at(&organization, "/users")).await.status, 403);
        // Another organization's team says nothing of members that both have.
        let theirs = nora.create_organization("Elsewhere SA").await;
        let nora_id = app.db_user(NORA);
        app.db_team(&theirs, "4711", "Secret");
        app.db_run(&format!(
            "INSERT INTO team_members (organization_id, team_id, user_id, leads, created_at) VALUES \
             ({theirs}, 4711, {nora_id}, {}, '2026-11-20 10:00:00')", app.db_bool(false)));
        let page = owner.get(&at(&organization, "/users?team=4711")).await;
        assert!(page.has(".panel-empty"), "{:?}", page.texts("tbody th a"));
    }

    async fn five_thousand_members_cost_no_more_queries_and_none_is_lost(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let path = at(&organization, "/users");
        let user = app.db_user("owner@acme-shop.example");
        let pages = [path.clone(), format!("{path}?q=no0"), format!("{path}?security=without"),
            at(&organization, &format!("/users/{user}")), at(&organization, &format!("/users/{user}/rights")), at(&organization, "/users/new")];
        let mut before = Vec::new();
        for page in &pages { before.push(cost(&app, &mut owner, page).await); }
        db_crowd(&app, &organization, 5000);
        for (page, before) in pages.iter().zip(before) {
            assert_eq!(cost(&app, &mut owner, page).await, before, "{page}");
            assert!(before <= 16, "{page}: {before}");
        }
        let (mut seen, mut next) = (BTreeSet::new(), Some(path));
        while let Some(address) = next {
            let page = owner.get(&address).await;
            for name in page.texts("tbody th a") {
                assert!(seen.insert(name.clone()), "{name} twice");
            }
            let document = page.document();
            next = document.select(&css("main a")).find(|link| text(*link) == "Show more")
                .map(|link| link.value().attr("href").unwrap().to_owned());
        }
        assert_eq!(seen.len(), 5001);
    }

    async fn a_page_in_the_middle_is_found_by_the_index(app: App) {
        let (_, organization) = founded(&app, "Acme SA").await;
        db_crowd(&app, &organization, 3000);
        app.db_run("ANALYZE");
        let sql = format!(
            "SELECT memberships.user_id FROM memberships INNER JOIN users ON memberships.user_id = users.id \
             WHERE memberships.organization_id = {organization} AND (memberships.name_key, memberships.user_id) > ('member no01500', 5) \
             ORDER BY memberships.organization_id, memberships.name_key, memberships.user_id LIMIT 51");
        let whole = db::db_plan(app.db(), &sql);
        assert!(whole.contains("memberships_list"), "{whole}");
        assert!(!whole.contains("TEMP B-TREE") && !whole.contains("Sort"), "{whole}");
    }
}
