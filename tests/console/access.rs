//! Every route of the table, as everybody: a route without a row here fails.

use manager::domain::access::Grant;
use manager::domain::access::{Right, Role, Scope, grant};
use manager::web::frame::{Access, Row};
use manager::web::routes;
use reqwest::Method;

use crate::both;
use crate::support::app::App;
use crate::support::client::{Answer, Client};

/// What an open route answers to whoever is not signed in, by a plain request without a form.
/// A route that needs a permission needs no row: its answer follows from the matrix.
const OPEN: &[(&str, &str, u16)] = &[
    ("GET", "/status/live", 200),
    ("GET", "/status/ready", 200),
    ("GET", "/login", 200),
    ("POST", "/login", 403),
    ("GET", "/signup", 200),
    ("POST", "/signup", 403),
    ("GET", "/signup/sent", 200),
    ("POST", "/password-advice", 403),
    ("GET", "/terms", 200),
    ("GET", "/verify-email/{token}", 410),
    ("POST", "/verify-email/{token}", 403),
    ("GET", "/forgot-password", 200),
    ("POST", "/forgot-password", 403),
    ("GET", "/forgot-password/sent", 200),
    ("GET", "/forgot-password/support", 200),
    ("GET", "/forgot-login", 200),
    ("POST", "/forgot-login", 403),
    ("GET", "/forgot-login/sent", 200),
    ("GET", "/reset-password/{token}", 410),
    ("POST", "/reset-password/{token}", 403),
    ("GET", "/unlock/{token}", 410),
    ("POST", "/unlock/{token}", 403),
    ("GET", "/dev/mail", 200),
    ("GET", "/dev/mail/{letter}", 404),
    ("GET", "/dev/mail/{letter}/html", 404),
    ("GET", "/dev/components", 200),
];

/// Parameters that a path may have besides the organization: what they are filled with.
const FILLED: &[(&str, &str)] = &[("{token}", "no-such-token"), ("{letter}", "no-such-letter")];

fn address(row: &Row, organization: &str) -> String {
    let mut path = row.path.replace("{organization}", organization);
    for (name, value) in FILLED {
        path = path.replace(name, value);
    }
    assert!(
        !path.contains('{'),
        "{}: say in FILLED what its parameter is filled with",
        row.path
    );
    path
}

/// A request of the row's method: for POST a form whose guard holds, if there is a token.
async fn visit(client: &mut Client, row: &Row, organization: &str, token: Option<&str>) -> Answer {
    let path = address(row, organization);
    if row.method == Method::GET.as_str() {
        return client.get(&path).await;
    }
    let once = "a-key-that-is-long-enough-for-once";
    let fields = token
        .map(|token| vec![("form_token", token), ("once", once)])
        .unwrap_or_default();
    client.post(&path, &fields).await
}

#[test]
fn every_open_route_has_a_row_here_and_no_row_is_left_over() {
    for row in routes::all() {
        let known = OPEN
            .iter()
            .any(|(method, path, _)| *method == row.method.as_str() && *path == row.path);
        let open = row.access == Access::Open;
        assert_eq!(
            known, open,
            "{} {}: add a row to OPEN in access.rs, or take it out",
            row.method, row.path
        );
    }
    for (method, path, _) in OPEN {
        assert!(
            routes::all()
                .iter()
                .any(|row| row.method.as_str() == *method && row.path == *path),
            "{method} {path}"
        );
    }
}

#[test]
fn routes_of_an_organization_say_so_in_their_address_and_in_their_access() {
    for row in routes::all() {
        let named = row.path.starts_with("/organizations/{organization}");
        let needs = matches!(
            row.access,
            Access::Needs(Scope::Organization(_) | Scope::Product(_))
        );
        assert_eq!(named, needs, "{} {}", row.method, row.path);
    }
}

async fn walk(
    app: &App,
    client: &mut Client,
    organization: &str,
    expected: impl Fn(&Row) -> Vec<u16>,
) {
    for row in routes::all() {
        if row.path.starts_with("/dev/") || row.path == "/logout" {
            continue;
        }
        let page = client.get("/terms").await;
        let token = page.attribute("input[name=form_token]", "value");
        let answer = visit(client, row, organization, token.as_deref()).await;
        let expected = expected(row);
        assert!(
            expected.contains(&answer.status),
            "{} {} answers {} instead of {expected:?} on {:?}\n{}",
            row.method,
            row.path,
            answer.status,
            app.engine,
            answer.body
        );
        // Whoever may come in is not sent to the sign-in page.
        let away = answer.location().is_some_and(|to| to.starts_with("/login"));
        assert!(
            row.access == Access::Open || !away,
            "{} {}",
            row.method,
            row.path
        );
    }
}

fn open_status(row: &Row) -> u16 {
    let found = OPEN
        .iter()
        .find(|(method, path, _)| *method == row.method.as_str() && *path == row.path);
    found
        .unwrap_or_else(|| panic!("{} {} has no row in OPEN", row.method, row.path))
        .2
}

/// What somebody who is signed in gets on an open page: forms hold (422, or done), links are none.
fn open_signed_in(row: &Row) -> Vec<u16> {
    match (row.method.as_str(), open_status(row)) {
        // Pages for visitors send whoever is signed in on.
        ("GET", 200) => vec![200, 303],
        ("GET", other) => vec![other],
        // Four empty sign-ins in a row slow down like any others.
        _ => vec![200, 303, 410, 422, 429],
    }
}

/// What a member of this role gets, by the matrix.
fn by_matrix(role: Option<Role>, row: &Row) -> Vec<u16> {
    let done = if row.method == Method::GET.as_str() {
        vec![200, 303]
    } else {
        vec![303, 422]
    };
    match row.access {
        Access::Open => open_signed_in(row),
        Access::Needs(Scope::SignedIn) => done,
        Access::Needs(Scope::Organization(right)) => match role.map(|role| grant(role, right)) {
            None => vec![404],
            Some(Grant::Yes) => done,
            Some(Grant::No | Grant::IfGranted) => vec![403],
        },
        // Whoever was granted nothing on a product does not know of it.
        Access::Needs(Scope::Product(_)) => {
            match role.map(|role| grant(role, Right::AllProducts)) {
                Some(Grant::Yes) => done,
                _ => vec![404],
            }
        }
    }
}

both! {
    async fn whoever_is_not_signed_in_gets_open_pages_and_the_sign_in_page(app: App) {
        let mut owner = app.signed_up("owner@acme-shop.example").await;
        let organization = owner.create_organization("Acme SA").await;
        for row in routes::all() {
            if row.path.starts_with("/dev/") {
                assert_eq!(app.client().get(&address(row, &organization)).await.status, 404, "{} is for the demo", row.path);
                continue;
            }
            let mut client = app.client();
            client.get("/terms").await;
            let answer = visit(&mut client, row, &organization, None).await;
            let expected = match row.access {
                Access::Open => open_status(row),
                Access::Needs(_) => 303,
            };
            assert_eq!(answer.status, expected, "{} {}: {}", row.method, row.path, answer.body);
            if row.access != Access::Open && answer.status == 303 {
                assert!(answer.location().unwrap().starts_with("/login"), "{}", row.path);
            }
        }
    }

    async fn a_form_whose_session_has_ended_leads_to_the_sign_in_page_and_changes_nothing(app: App) {
        let mut client = app.signed_up("owner@acme-shop.example").await;
        let organization = client.open("/").await.path.rsplit('/').next().unwrap().to_owned();
        let token = client.open("/").await.attribute("input[name=form_token]", "value").unwrap();
        app.db_run("DELETE FROM sessions");
        for row in routes::all().into_iter().filter(|row| row.access != Access::Open) {
            let before = app.db_count("activities");
            let answer = visit(&mut client, row, &organization, Some(&token)).await;
            assert_eq!(answer.status, 303, "{} {}", row.method, row.path);
            assert!(answer.location().unwrap().starts_with("/login"), "{} {}", row.method, row.path);
            assert_eq!(app.db_count("activities"), before);
        }
    }

    async fn each_role_gets_what_the_matrix_says(app: App) {
        let mut owner = app.signed_up("owner@acme-shop.example").await;
        let organization = owner.create_organization("Acme SA").await;
        for role in Role::ALL {
            let login = format!("{}@acme-shop.example", role.word().replace('_', "-"));
            let mut client = app.signed_up(&login).await;
            app.db_join(&organization, &login, role.word());
            walk(&app, &mut client, &organization, |row| by_matrix(Some(*role), row)).await;
        }
    }

    async fn another_organization_s_member_gets_what_an_unknown_address_gets(app: App) {
        let mut owner = app.signed_up("owner@acme-shop.example").await;
        let organization = owner.create_organization("Acme SA").await;
        let mut stranger = app.signed_up("stranger@acme-shop.example").await;
        walk(&app, &mut stranger, &organization, |row| by_matrix(None, row)).await;
        let theirs = stranger.get(&format!("/organizations/{organization}")).await;
        for made_up in ["1", "9223372036854775807", "0", "-1", "x", "9223372036854775808", "07"] {
            let nothing = stranger.get(&format!("/organizations/{made_up}")).await;
            assert_eq!((nothing.status, nothing.text("h1")), (theirs.status, theirs.text("h1")), "{made_up}");
        }
        assert!(!theirs.body.contains("Acme SA"));
    }

    async fn a_removed_or_demoted_member_loses_it_at_the_next_request(app: App) {
        let mut owner = app.signed_up("owner@acme-shop.example").await;
        let organization = owner.create_organization("Acme SA").await;
        let login = "leaving@acme-shop.example";
        let mut leaving = app.signed_up(login).await;
        app.db_join(&organization, login, "administrator");
        let path = format!("/organizations/{organization}");
        assert!(leaving.get(&path).await.body.contains("Recent activity"));
        app.db_run("UPDATE memberships SET role = 'external' WHERE role = 'administrator'");
        assert!(!leaving.get(&path).await.body.contains("Recent activity"));
        app.db_run("DELETE FROM memberships WHERE role = 'external'");
        walk(&app, &mut leaving, &organization, |row| by_matrix(None, row)).await;
        assert!(!leaving.open("/").await.body.contains("Acme SA"), "not in the switcher either");
    }

    async fn looking_changes_nothing(app: App) {
        let mut client = app.signed_up("owner@acme-shop.example").await;
        let organization = client.create_organization("Acme SA").await;
        app.tick().await;
        let tables = ["organizations", "users", "memberships", "signups", "links", "devices", "networks",
            "once_keys", "activities", "activity_heads", "outbox", "throttles"];
        let contents = || tables.map(|table| {
            let id = match table {
                "memberships" | "networks" | "once_keys" => "CAST(user_id AS TEXT)",
                "activity_heads" => "CAST(length AS TEXT) || chain",
                "throttles" => "subject || CAST(failures AS TEXT)",
                "users" => "login || language || theme",
                "outbox" => "CAST(id AS TEXT) || state || CAST(attempts AS TEXT)",
                _ => "CAST(id AS TEXT)",
            };
            let mut lines = crate::support::db::db_lines(app.db(), &format!("SELECT {id} AS line FROM {table}"));
            lines.sort();
            lines
        });
        let before = contents();
        for row in routes::all().into_iter().filter(|row| row.method == Method::GET.as_str()) {
            for mut visitor in [client.clone(), app.client()] {
                visitor.get(&address(row, &organization)).await;
                let path = address(row, &organization);
                let head = visitor.request(Method::HEAD, &path);
                visitor.send(&path, head).await;
            }
        }
        assert_eq!(contents(), before);
    }
}

#[test]
fn the_matrix_has_a_cell_for_every_right_and_role() {
    let cells = Right::ALL
        .iter()
        .flat_map(|right| Role::ALL.iter().map(|role| grant(*role, *right)));
    assert_eq!(cells.count(), 52);
}
