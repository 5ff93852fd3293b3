//! Every route of the table, as everybody: a route without a row here fails.

use manager::domain::access::{self, Grant, OrganizationId, Right, Role, Scope, grant};
use manager::ground::actor::Actor;
use manager::ground::failure::{Never, No};
use manager::web::frame::{Access, Row};
use manager::web::routes;
use reqwest::Method;

use crate::both;
use crate::support::app::App;
use crate::support::client::{Answer, Client};
use crate::support::db::{Engine, db_lines};
use crate::support::invoices::Invoice;

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
    ("GET", "/invitations/{token}", 410),
    ("POST", "/invitations/{token}", 403),
    ("POST", "/invitations/{token}/decline", 403),
    // Only with the key of its payer; another's notice would be signed.
    ("GET", "/sandbox/{payment}", 404),
    ("POST", "/sandbox/{payment}", 403),
    ("POST", "/notices/{provider}", 400),
    ("GET", "/dev/mail", 200),
    ("GET", "/dev/mail/{letter}", 404),
    ("GET", "/dev/mail/{letter}/html", 404),
    ("GET", "/dev/mail/{letter}/enclosed", 404),
    ("GET", "/dev/components", 200),
];

/// The routes that ask for the password when that was longer ago than a quarter of an hour. Their row
/// in the table cannot say it: the walk compares.
const SUDO: &[(&str, &str)] = &[
    ("GET", "/organizations/{organization}/leave"),
    ("POST", "/organizations/{organization}/leave"),
    ("GET", "/organizations/{organization}/users/representative"),
    ("POST", "/organizations/{organization}/settings/security"),
    ("POST", "/organizations/{organization}/settings/delete"),
];

/// Parameters that name nothing: no link, no letter, no logo, no draft.
const FILLED: &[(&str, &str)] = &[
    ("{token}", "no-such-token"),
    ("{letter}", "no-such-letter"),
    ("{hash}", "no-such-logo"),
    ("{draft}", "1"),
    ("{provider}", "sandbox"),
];

/// What an address is filled with: an organization and what it has, its own or another's.
#[derive(Clone)]
struct Ids {
    organization: String,
    product: String,
    /// A legal representative.
    user: String,
    team: String,
    invitation: String,
    address: String,
    /// A top-up that runs.
    payment: String,
    /// Of an invoice, and the order that it belongs to.
    number: String,
    order: String,
}

impl Ids {
    /// What an organization has: made straight in the tables, for the walk to name.
    fn of(app: &App, organization: &str, owner: &str) -> Self {
        let no = app.db_bool(false);
        // Each call makes others: the organization's own number is too coarse a clock.
        let number = app.db_count("activities") * 100 + app.db_count("products");
        let [team, invitation, address, payment] =
            [1, 2, 3, 4].map(|what| format!("7{number:05}{what}"));
        let hash = if app.engine == Engine::Sqlite {
            format!("x'{team}0'")
        } else {
            format!("'\\x{team}0'")
        };
        app.db_run(&format!(
            "INSERT INTO teams (id, organization_id, name, name_key, colour, description, created_at) VALUES \
             ({team}, {organization}, 'Web', 'web', '1', '', '2026-11-20 10:00:00'); \
             INSERT INTO invitations (id, organization_id, email, email_key, language, first_name, last_name, role, \
             accounting, billing_messages, product_messages, state, nonce, token_hash, created_at, sent_at, expires_at) \
             VALUES ({invitation}, {organization}, 'x@acme-shop.example', 'x@acme-shop.example', 'en', '', '', 'collaborator', \
             {no}, {no}, {no}, 'open', {hash}, {hash}, '2026-11-19 10:00:00', '2026-11-19 10:00:00', '2026-12-19 10:00:00'); \
             INSERT INTO billing_addresses (id, organization_id, company, name, street, street2, postcode, city, country, \
             vat_number, email, reference, created_at) \
             VALUES ({address}, {organization}, 'Acme West', '', 'Rue 1', '', '1203', 'Genf', 'CH', '', '', '', '2026-11-20 10:00:00'); \
             INSERT INTO payments (id, organization_id, purpose, method, amount, currency, state, created_at, queries) \
             VALUES ({payment}, {organization}, 'top_up', 'card', 500, 'CHF', 'pending', '2026-11-20 10:00:00', 0)"
        ));
        let (number, order) = Self::invoice(app, organization, number);
        Self {
            organization: organization.to_owned(),
            product: app.db_product(organization, "mail", "acme.example"),
            user: app.db_user(owner),
            team,
            invitation,
            number,
            order,
            address,
            payment,
        }
    }

    /// The number of an invoice, and the id of its order.
    fn invoice(app: &App, organization: &str, serial: i64) -> (String, String) {
        let number = format!("2026-{serial:06}");
        app.db_invoice(organization, &Invoice::numbered(&number));
        let sql = format!(
            "SELECT CAST(order_id AS TEXT) AS line FROM invoices WHERE number = '{number}'"
        );
        let order = db_lines(app.db(), &sql).remove(0);
        (number, order)
    }

    /// The same organization with what another one has.
    fn with_those_of(&self, other: &Self) -> Self {
        Self {
            organization: self.organization.clone(),
            ..other.clone()
        }
    }
}

fn address(row: &Row, ids: &Ids) -> String {
    let mut path = row
        .path
        .replace("{organization}", &ids.organization)
        .replace("{product}", &ids.product)
        .replace("{user}", &ids.user)
        .replace("{team}", &ids.team)
        .replace("{invitation}", &ids.invitation)
        .replace("{address}", &ids.address)
        .replace("{payment}", &ids.payment)
        .replace("{number}", &ids.number)
        .replace("{order}", &ids.order);
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
async fn visit(client: &mut Client, row: &Row, ids: &Ids, token: Option<&str>) -> Answer {
    let path = address(row, ids);
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

async fn walk(app: &App, client: &mut Client, ids: &Ids, expected: impl Fn(&Row) -> Vec<u16>) {
    for row in routes::all() {
        if row.path.starts_with("/dev/") || row.path == "/logout" {
            continue;
        }
        let page = client.get("/terms").await;
        let token = page.attribute("input[name=form_token]", "value");
        let answer = visit(client, row, ids, token.as_deref()).await;
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
        // What is open to whoever has a key or a signature stays shut without.
        _ if row.path.starts_with("/sandbox/") => vec![404],
        _ if row.path.starts_with("/notices/") => vec![400],
        // Four empty sign-ins in a row slow down like any others.
        _ => vec![200, 303, 410, 422, 429],
    }
}

/// What a member of this role gets, by the matrix.
fn by_matrix(role: Option<Role>, row: &Row) -> Vec<u16> {
    let done = if row.path.ends_with("/logo/{hash}") {
        // There is no such logo: but whoever may not see any learns nothing else either.
        vec![404]
    } else if row.method == Method::GET.as_str() {
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

/// What a member of this role gets with real people, teams and invitations in the address, where the
/// matrix alone does not say it: the user named is a legal representative.
fn by_role(role: Role, row: &Row) -> Vec<u16> {
    let page = row.path.strip_prefix("/organizations/{organization}");
    let manages = grant(role, Right::ManageUsers) == Grant::Yes;
    let over = role != Role::LegalRepresentative;
    match (row.method.as_str(), page.unwrap_or_default()) {
        // No such draft; and nobody is named.
        (_, draft) if draft.contains("{draft}") && manages => vec![404],
        ("GET", "/users/remove") if manages => vec![404],
        // Others are shown to those who manage users.
        ("GET", "/users/{user}") if !manages => vec![403],
        ("POST", "/users/{user}/messages") => vec![404],
        ("POST", "/users/{user}/unlock") if over => vec![403],
        _ => by_matrix(Some(role), row),
    }
}

both! {
    async fn whoever_is_not_signed_in_gets_open_pages_and_the_sign_in_page(app: App) {
        let mut owner = app.signed_up("owner@acme-shop.example").await;
        let organization = owner.create_organization("Acme SA").await;
        let ids = Ids::of(&app, &organization, "owner@acme-shop.example");
        for row in routes::all() {
            if row.path.starts_with("/dev/") {
                assert_eq!(app.client().get(&address(row, &ids)).await.status, 404, "{} is for the demo", row.path);
                continue;
            }
            let mut client = app.client();
            client.get("/terms").await;
            let answer = visit(&mut client, row, &ids, None).await;
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
        let ids = Ids::of(&app, &organization, "owner@acme-shop.example");
        let token = client.open("/").await.attribute("input[name=form_token]", "value").unwrap();
        app.db_run("DELETE FROM sessions");
        for row in routes::all().into_iter().filter(|row| row.access != Access::Open) {
            let before = app.db_count("activities");
            let answer = visit(&mut client, row, &ids, Some(&token)).await;
            assert_eq!(answer.status, 303, "{} {}", row.method, row.path);
            assert!(answer.location().unwrap().starts_with("/login"), "{} {}", row.method, row.path);
            assert_eq!(app.db_count("activities"), before);
        }
    }

    async fn each_role_gets_what_the_matrix_says(app: App) {
        let mut owner = app.signed_up("owner@acme-shop.example").await;
        let organization = owner.create_organization("Acme SA").await;
        let elsewhere = owner.create_organization("Other SA").await;
        for role in Role::ALL {
            let login = format!("{}@acme-shop.example", role.word().replace('_', "-"));
            let mut client = app.signed_up(&login).await;
            app.db_join(&organization, &login, role.word());
            let ids = Ids::of(&app, &organization, "owner@acme-shop.example");
            walk(&app, &mut client, &ids, |row| by_role(*role, row)).await;
            // What another organization has is nobody's under the own one.
            let others = ids.with_those_of(&Ids::of(&app, &elsewhere, "owner@acme-shop.example"));
            walk(&app, &mut client, &others, |row| {
                let foreign = ["{product}", "{team}", "{invitation}", "{address}", "{number}", "{order}", "/top-ups/{payment}"].iter().any(|name| row.path.contains(name));
                match by_role(*role, row) {
                    allowed if foreign && allowed != [403] => vec![404],
                    expected => expected,
                }
            }).await;
            app.db_run("DELETE FROM teams; DELETE FROM invitations; DELETE FROM billing_addresses");
        }
    }

    async fn after_a_quarter_of_an_hour_these_routes_and_no_others_ask_for_the_password(app: App) {
        let mut owner = app.signed_up("owner@acme-shop.example").await;
        let organization = owner.create_organization("Acme SA").await;
        let ids = Ids::of(&app, &organization, "owner@acme-shop.example");
        app.later(chrono::TimeDelta::minutes(16));
        let mut asked = Vec::new();
        for row in routes::all() {
            if row.access == Access::Open || row.path == "/logout" {
                continue;
            }
            let page = owner.get("/terms").await;
            let token = page.attribute("input[name=form_token]", "value");
            let answer = visit(&mut owner, row, &ids, token.as_deref()).await;
            let to = answer.location().unwrap_or_default();
            assert!(!to.starts_with("/login"), "{} {}", row.method, row.path);
            if to.starts_with("/confirm") {
                assert_eq!(answer.status, 303, "{} {}", row.method, row.path);
                asked.push((row.method.as_str(), row.path));
            }
        }
        asked.sort_unstable();
        let mut expected = SUDO.to_vec();
        expected.sort_unstable();
        assert_eq!(asked, expected);
    }

    async fn nobody_waits_for_an_organization_that_is_not_theirs(app: App) {
        // SQLite has one writer: there everybody waits for everybody.
        if app.engine == Engine::Sqlite {
            return;
        }
        let mut owner = app.signed_up("owner@acme-shop.example").await;
        let organization = owner.create_organization("Acme SA").await;
        let mut stranger = app.signed_up("stranger@acme-shop.example").await;
        let token = stranger.get("/terms").await.attribute("input[name=form_token]", "value").unwrap();
        let (held, is_held) = std::sync::mpsc::channel();
        let (release, released) = std::sync::mpsc::channel::<()>();
        let (held, released) = (std::sync::Mutex::new(held), std::sync::Mutex::new(released));
        let (db, id) = (app.db().clone(), organization.parse::<OrganizationId>().unwrap());
        let holding = tokio::spawn(async move {
            db.write(Actor::system("test"), move |tx| {
                access::hold(tx, id)?;
                held.lock().unwrap().send(()).unwrap();
                released.lock().unwrap().recv().unwrap();
                Ok::<_, No<Never>>(())
            }).await
        });
        tokio::task::spawn_blocking(move || is_held.recv()).await.unwrap().unwrap();
        let path = format!("/organizations/{organization}/settings/logo/remove");
        let answer = stranger.post(&path, &[("form_token", &token)]).await;
        assert!(!holding.is_finished(), "the row is still held");
        release.send(()).unwrap();
        holding.await.unwrap().unwrap();
        assert_eq!(answer.status, 404);
    }

    async fn another_organization_s_member_gets_what_an_unknown_address_gets(app: App) {
        let mut owner = app.signed_up("owner@acme-shop.example").await;
        let organization = owner.create_organization("Acme SA").await;
        let ids = Ids::of(&app, &organization, "owner@acme-shop.example");
        let mut stranger = app.signed_up("stranger@acme-shop.example").await;
        walk(&app, &mut stranger, &ids, |row| by_matrix(None, row)).await;
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
        let ids = Ids::of(&app, &organization, "owner@acme-shop.example");
        walk(&app, &mut leaving, &ids, |row| by_matrix(None, row)).await;
        assert!(!leaving.open("/").await.body.contains("Acme SA"), "not in the switcher either");
    }

    async fn looking_changes_nothing(app: App) {
        let mut client = app.signed_up("owner@acme-shop.example").await;
        let organization = client.create_organization("Acme SA").await;
        let ids = Ids::of(&app, &organization, "owner@acme-shop.example");
        let (yes, user, team, invitation) = (app.db_bool(true), &ids.user, &ids.team, &ids.invitation);
        let bytes = if app.engine == Engine::Sqlite { "x'00'" } else { "'\\x00'" };
        app.db_run(&format!(
            "INSERT INTO team_members (organization_id, team_id, user_id, leads, created_at) \
             VALUES ({organization}, {team}, {user}, {yes}, '2026-11-20 10:00:00'); \
             INSERT INTO invitation_teams (organization_id, invitation_id, team_id) VALUES ({organization}, {invitation}, {team}); \
             INSERT INTO grants (id, organization_id, team_id, kind, technical, statistics, created_at) \
             VALUES (1, {organization}, {team}, 'mail', {yes}, {yes}, '2026-11-20 10:00:00'); \
             INSERT INTO drafts (id, organization_id, user_id, purpose, fields, created_at) \
             VALUES (1, {organization}, {user}, 'add', '{{}}', '2026-11-20 10:00:00'); \
             INSERT INTO logos (organization_id, hash, width, height, bytes, created_at) \
             VALUES ({organization}, 'no-such-logo', 1, 1, {bytes}, '2026-11-20 10:00:00')"
        ));
        app.tick().await;
        let tables = ["products", "kinds", "categories", "organizations", "users", "memberships", "signups", "links", "devices", "networks",
            "once_keys", "activities", "activity_heads", "outbox", "throttles", "invitations", "teams", "team_members", "invitation_teams",
            "grants", "drafts", "logos"];
        let contents = || tables.map(|table| {
            let id = match table {
                "networks" | "once_keys" => "CAST(user_id AS TEXT)",
                "memberships" => "CAST(user_id AS TEXT) || role || CAST(accounting AS TEXT) || COALESCE(CAST(accounting_until AS TEXT), '') \
                    || COALESCE(CAST(told_at AS TEXT), '') || CAST(billing_messages AS TEXT) || CAST(product_messages AS TEXT)",
                "organizations" => "CAST(id AS TEXT) || name || COALESCE(logo, '') || COALESCE(CAST(two_factor_required_at AS TEXT), '') \
                    || COALESCE(CAST(deleted_at AS TEXT), '')",
                "invitations" => "CAST(id AS TEXT) || role || state || CAST(sent_at AS TEXT) || CAST(expires_at AS TEXT) \
                    || COALESCE(CAST(settled_at AS TEXT), '')",
                "teams" => "CAST(id AS TEXT) || name || colour || description",
                "team_members" => "CAST(team_id AS TEXT) || CAST(user_id AS TEXT) || CAST(leads AS TEXT)",
                "invitation_teams" => "CAST(invitation_id AS TEXT) || CAST(team_id AS TEXT)",
                "grants" => "CAST(id AS TEXT) || CAST(technical AS TEXT) || CAST(statistics AS TEXT) || COALESCE(CAST(until AS TEXT), '')",
                "drafts" => "CAST(id AS TEXT) || purpose || fields",
                "logos" => "CAST(organization_id AS TEXT) || hash",
                "activity_heads" => "CAST(length AS TEXT) || chain",
                "kinds" | "categories" => "word || names",
                "products" => "CAST(id AS TEXT) || name || state",
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
                visitor.get(&address(row, &ids)).await;
                let path = address(row, &ids);
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
