//! Products: who sees which, the list, one product, its label; the catalog.

use manager::domain::access::{self, Job, Member, Role};
use manager::domain::products::catalog::{self, Catalog, Change, Problem};
use manager::domain::products::terms::Term;
use manager::domain::products::{self, First, State, Subscription};
use manager::ground::actor::Actor;
use manager::ground::failure::{Never, No};
use manager::ground::money::{Currency, Money};
use scraper::Html;

use crate::both;
use crate::support::app::App;
use crate::support::client::{Answer, Client, css, text};
use crate::support::db::{self, Engine};

const OWNER: &str = "owner@acme-shop.example";
const LEA: &str = "lea@acme-shop.example";
const CATALOG: &str = include_str!("../../assets/catalog.toml");

/// An organization with the demo's catalog, its owner and a member of a role.
async fn shop(app: &App, role: &str) -> (Client, Client, String) {
    import(app, CATALOG).await.unwrap();
    let mut owner = app.signed_up(OWNER).await;
    let organization = owner.create_organization("Acme SA").await;
    let lea = app.signed_up(LEA).await;
    app.db_join(&organization, LEA, role);
    (owner, lea, organization)
}

async fn import(app: &App, text: &str) -> Result<Vec<Change>, No<Vec<Problem>>> {
    let catalog = Catalog::parse(text).unwrap();
    let db = app.db().clone();
    db.write(Actor::system("test"), move |tx| {
        let permit = access::system(tx, &Job::Catalog);
        catalog::import(tx, &permit, &catalog)
    })
    .await
}

/// Straight to the tables: a right on a product or a kind, of a user or a team.
fn db_grant(
    app: &App,
    organization: &str,
    (holder, id): (&str, &str),
    object: &str,
    (technical, statistics, until): (bool, bool, Option<&str>),
) {
    let (column, value) = match object.parse::<i64>() {
        Ok(id) => ("product_id", id.to_string()),
        Err(_) => ("kind", format!("'{object}'")),
    };
    let number = app.db_count("grants") + 1;
    let until = until.map_or("NULL".to_owned(), |day| format!("'{day}'"));
    let (technical, statistics) = (app.db_bool(technical), app.db_bool(statistics));
    app.db_run(&format!(
        "INSERT INTO grants (id, organization_id, {holder}, {column}, technical, statistics, until, created_at) \
         VALUES ({number}, {organization}, {id}, {value}, {technical}, {statistics}, {until}, '2026-11-20 10:00:00')"
    ));
}

fn list(organization: &str) -> String {
    format!("/organizations/{organization}/products")
}

fn one(organization: &str, product: &str) -> String {
    format!("{}/{product}", list(organization))
}

/// Label and rights of each row of the list.
fn rows(page: &Answer) -> Vec<(String, Vec<String>)> {
    let document: Html = page.document();
    document
        .select(&css("main tbody tr"))
        .map(|row| {
            let name = row.select(&css("th")).map(text).collect();
            let tags = row.select(&css("td:last-child .tag")).map(text).collect();
            (name, tags)
        })
        .collect()
}

fn names(page: &Answer) -> Vec<String> {
    rows(page).into_iter().map(|row| row.0).collect()
}

fn db_label(app: &App, product: &str) -> String {
    let sql = format!("SELECT name AS line FROM products WHERE id = {product}");
    db::db_lines(app.db(), &sql).remove(0)
}

both! {
    async fn an_organization_that_asks_for_a_second_factor_shows_nothing_of_its_own_without_one(app: App) {
        let (_, mut lea, organization) = shop(&app, "administrator").await;
        app.db_run(&format!("UPDATE organizations SET logo = 'abc' WHERE id = {organization}"));
        lea.get(&format!("/organizations/{organization}")).await;
        let shown = |page: &Answer| {
            assert!(page.attribute("button[popovertarget=switcher]", "aria-label").unwrap().ends_with("Acme SA"));
            (page.has(".switcher-button img"), page.texts("#catalog-menu a").is_empty())
        };
        let page = lea.get("/profile/organizations").await;
        assert_eq!(shown(&page), (true, false));
        app.db_run(&format!("UPDATE organizations SET two_factor_required_at = '2026-11-20 10:00:00' WHERE id = {organization}"));
        for path in ["/profile/organizations", "/profile/preferences", "/terms"] {
            let page = lea.get(path).await;
            assert_eq!(shown(&page), (false, true), "{path}");
        }
        let gate = lea.get(&format!("/organizations/{organization}")).await;
        assert_eq!((gate.status, shown(&gate)), (403, (false, true)));
        let leave = lea.get(&format!("/organizations/{organization}/leave")).await;
        assert_eq!((leave.status, shown(&leave)), (200, (false, true)));
        assert_eq!(leave.texts("#main-menu a"), ["Home"]);
        app.db_run("UPDATE users SET two_factor_at = '2026-11-20 10:00:00'");
        let page = lea.get("/profile/organizations").await;
        assert_eq!(shown(&page), (true, false));
    }

    async fn roles_with_all_rights_see_every_product_and_the_others_none(app: App) {
        let (mut owner, mut lea, organization) = shop(&app, "external").await;
        let empty = owner.get(&list(&organization)).await;
        assert_eq!(empty.text("h1"), "Products");
        assert!(empty.text(".panel-empty").contains("This organization has no products yet"));
        assert!(!empty.has("main form"), "nothing to filter");
        app.db_product(&organization, "domain", "acme.example");
        app.db_product(&organization, "mail", "Acme mail");
        let both = |tags: &[&str]| tags.iter().map(ToString::to_string).collect::<Vec<_>>();
        let expected = vec![
            ("Acme mail".to_owned(), both(&["Technical", "Statistics"])),
            ("acme.example".to_owned(), both(&["Technical"])),
        ];
        for role in ["legal_representative", "administrator", "collaborator", "external"] {
            app.db_run(&format!("UPDATE memberships SET role = '{role}' WHERE user_id = {} AND organization_id = {organization}", app.db_user(LEA)));
            let page = lea.get(&list(&organization)).await;
            let full = ["legal_representative", "administrator"].contains(&role);
            assert_eq!(rows(&page), if full { expected.clone() } else { Vec::new() }, "{role}");
            assert_eq!(page.has(".panel-empty"), !full, "{role}");
            if !full {
                assert!(page.text(".panel-empty").contains("No product is shared with you yet"));
                assert!(!page.has(".side-group") && !page.body.contains("Cloud computing"), "{role}");
            }
            let home = lea.get(&format!("/organizations/{organization}")).await;
            assert_eq!(home.texts(".counts li"), if full {
                vec!["Web and Domain 1 product", "Collaborative tools 1 product"]
            } else { Vec::new() }, "{role}");
        }
    }

    async fn grants_on_products_and_kinds_own_and_by_teams_add_up_until_they_end(app: App) {
        let (_, mut lea, organization) = shop(&app, "collaborator").await;
        let user = app.db_user(LEA);
        let hosting = app.db_product(&organization, "hosting", "a-hosting");
        let mail = app.db_product(&organization, "mail", "b-mail");
        app.db_product(&organization, "vps", "c-vps");
        app.db_product(&organization, "drive", "d-drive");
        app.db_product(&organization, "domain", "e-domain");
        let own = ("user_id", user.as_str());
        db_grant(&app, &organization, own, &hosting, (true, false, Some("2026-11-20")));
        db_grant(&app, &organization, own, &mail, (true, true, Some("2026-11-19")));
        db_grant(&app, &organization, own, "vps", (false, true, None));
        let no = app.db_bool(false);
        app.db_run(&format!(
            "INSERT INTO teams (id, organization_id, name, name_key, colour, description, created_at) \
             VALUES (5, {organization}, 'T', 't', '1', '', '2026-11-20 10:00:00'); \
             INSERT INTO team_members (organization_id, team_id, user_id, leads, created_at) \
             VALUES ({organization}, 5, {user}, {no}, '2026-11-20 10:00:00')"));
        db_grant(&app, &organization, ("team_id", "5"), &hosting, (false, true, None));
        db_grant(&app, &organization, ("team_id", "5"), "drive", (true, false, None));
        let page = lea.get(&list(&organization)).await;
        let said: Vec<_> = rows(&page).into_iter().map(|(name, tags)| format!("{name}: {}", tags.join(", "))).collect();
        assert_eq!(said, ["a-hosting: Technical, Statistics", "c-vps: Statistics", "d-drive: Technical"],
            "a right on its last day holds, one that ended yesterday does not");
        let file = lea.get(&format!("{}.csv", list(&organization))).await;
        assert_eq!((file.status, file.header("content-type")), (200, "text/csv; charset=utf-8"));
        let lines: Vec<_> = file.body.lines().skip(1).map(str::to_owned).collect();
        assert_eq!(lines.len(), 3, "the file has what the list has: {lines:?}");
        assert!(lines.iter().zip(names(&page)).all(|(line, name)| line.contains(&name)), "{lines:?}");
        let servers = lea.get(&format!("{}.csv?kind=vps", list(&organization))).await;
        assert_eq!(servers.body.lines().count(), 2, "{}", servers.body);
        assert_eq!(lea.get(&one(&organization, &mail)).await.status, 404);
        let future = app.db_product(&organization, "vps", "f-vps");
        assert_eq!(lea.get(&one(&organization, &future)).await.text("h1"), "f-vps", "future products of a kind too");
        assert_eq!(names(&lea.get(&list(&organization)).await).len(), 4);
        assert_eq!(page.texts(".side-group summary"), ["Web and Domain", "Collaborative tools", "Cloud computing"]);
        assert_eq!(page.texts(".side-group li"), ["Web hosting", "Drive", "VPS"], "the kinds of which she sees one");
        assert_eq!(page.texts("#catalog-menu .menu-group li"), page.texts(".side-group li"));
        let home = lea.get(&format!("/organizations/{organization}")).await;
        assert_eq!(home.texts(".counts li"), ["Web and Domain 1 product", "Collaborative tools 1 product", "Cloud computing 2 products"]);
        app.db_run("DELETE FROM team_members");
        assert_eq!(names(&lea.get(&list(&organization)).await), ["a-hosting", "c-vps", "f-vps"], "at the next request");
        app.db_run("DELETE FROM grants");
        assert_eq!(lea.get(&one(&organization, &hosting)).await.status, 404);
    }

    async fn the_label_is_changed_with_the_technical_right_only(app: App) {
        let (mut owner, mut lea, organization) = shop(&app, "collaborator").await;
        let user = app.db_user(LEA);
        let hosting = app.db_product(&organization, "hosting", "old name");
        let name = format!("{}/name", one(&organization, &hosting));
        let form = owner.get(&name).await;
        assert_eq!((form.status, form.text("h1")), (200, "Rename label".to_owned()));
        let token = lea.get("/terms").await.attribute("input[name=form_token]", "value").unwrap();
        let fields = [("form_token", token.as_str()), ("name", "hers")];
        assert_eq!(lea.get(&name).await.status, 404);
        assert_eq!(lea.post(&name, &fields).await.status, 404, "without any right it is not there");
        db_grant(&app, &organization, ("user_id", &user), &hosting, (false, true, None));
        let seen = lea.get(&one(&organization, &hosting)).await;
        assert_eq!(seen.status, 200);
        assert!(!seen.body.contains("Rename label"));
        assert!(seen.text(".access").contains("see its figures") && !seen.text(".access").contains("manage it"));
        assert_eq!(lea.get(&name).await.status, 403);
        assert_eq!(lea.post(&name, &fields).await.status, 403, "with the statistics only it may not be");
        assert_eq!(db_label(&app, &hosting), "old name");
        assert_eq!(app.db_count("activities WHERE kind = 'product_renamed'"), 0);
        app.db_run(&format!("UPDATE grants SET technical = {}", app.db_bool(true)));
        let page = lea.get(&name).await;
        let done = lea.submit(&page, "Save", &[("name", "  New <b>name</b> ")]).await;
        assert_eq!((done.status, done.location()), (303, Some(one(&organization, &hosting))));
        assert_eq!(db_label(&app, &hosting), "New <b>name</b>");
        let page = lea.open(&one(&organization, &hosting)).await;
        assert_eq!(page.text("h1"), "New <b>name</b>");
        assert!(page.text("main [role=alert]").contains("The label is now New <b>name</b>"));
        let details = db::db_lines(app.db(), "SELECT CAST(details AS TEXT) AS line FROM activities WHERE kind = 'product_renamed'");
        assert_eq!(details.len(), 1);
        assert!(details[0].contains("\"old\":\"old name\"") && details[0].contains("\"new\":\"New <b>name</b>\""), "{details:?}");
        assert_eq!(names(&owner.get(&list(&organization)).await), ["New <b>name</b>"]);
        assert_eq!(names(&owner.get(&format!("{}?q=new+%3CB", list(&organization))).await).len(), 1, "found by what it is called now");
        let same = lea.get(&name).await;
        assert_eq!(lea.submit(&same, "Save", &[]).await.status, 303);
        assert_eq!(app.db_count("activities WHERE kind = 'product_renamed'"), 1, "the same label is no change");
    }

    async fn a_label_that_cannot_stand_is_refused_and_kept_in_the_form(app: App) {
        let (mut owner, _, organization) = shop(&app, "collaborator").await;
        let product = app.db_product(&organization, "mail", "m");
        let page = owner.get(&format!("{}/name", one(&organization, &product))).await;
        let long = "é".repeat(254);
        for (typed, said) in [("  ", "Enter a label"), (long.as_str(), "at most 253 characters"), ("a\u{7}b", "cannot be printed")] {
            let refused = owner.submit(&page, "Save", &[("name", typed)]).await;
            assert_eq!(refused.status, 422, "{typed}");
            assert!(refused.text(".error-summary a").contains(said), "{}", refused.text(".error-summary a"));
            assert_eq!(refused.attribute("#name", "value").as_deref(), Some(typed));
            assert_eq!(refused.attribute("#name", "aria-invalid").as_deref(), Some("true"));
        }
        assert_eq!(db_label(&app, &product), "m");
    }

    async fn a_product_of_another_organization_is_not_there_under_the_own_one(app: App) {
        let (mut owner, _, organization) = shop(&app, "collaborator").await;
        let second = owner.create_organization("Zweite GmbH").await;
        let theirs = app.db_product(&second, "mail", "theirs");
        app.db_product(&organization, "mail", "ours");
        let token = owner.get("/terms").await.attribute("input[name=form_token]", "value").unwrap();
        let wrong = one(&organization, &theirs);
        for path in [wrong.clone(), format!("{wrong}/name"), one(&organization, "1"), one(&organization, "x"), one(&organization, "-1")] {
            assert_eq!(owner.get(&path).await.status, 404, "{path}");
        }
        let answer = owner.post(&format!("{wrong}/name"), &[("form_token", &token), ("name", "mine")]).await;
        assert_eq!(answer.status, 404);
        assert_eq!(db_label(&app, &theirs), "theirs");
        assert_eq!(names(&owner.get(&list(&organization)).await), ["ours"]);
        assert_eq!(owner.get(&one(&second, &theirs)).await.status, 200);
    }

    async fn the_list_goes_on_filters_and_costs_the_same(app: App) {
        let (mut owner, mut lea, organization) = shop(&app, "collaborator").await;
        let path = list(&organization);
        db_grant(&app, &organization, ("user_id", &app.db_user(LEA)), "mail", (true, false, None));
        app.db_product(&organization, "mail", "first");
        let full = cost(&app, &mut owner, &path).await;
        let limited = cost(&app, &mut lea, &path).await;
        for number in 0..120 {
            let kind = if number % 2 == 0 { "mail" } else { "domain" };
            // Two of each label: the id decides between them.
            app.db_product(&organization, kind, &format!("P 100%_{:03}", number / 2));
        }
        assert_eq!(cost(&app, &mut owner, &path).await, full, "no query per row");
        assert_eq!(cost(&app, &mut lea, &path).await, limited, "no query per row");
        assert!(full <= 8 && limited <= 10, "{full} and {limited} queries");
        let (all, pages) = walk(&mut owner, &path).await;
        assert_eq!((all.len(), pages), (121, 3));
        assert!(all.is_sorted_by_key(|name| name.to_lowercase()));
        let (hers, pages) = walk(&mut lea, &path).await;
        assert_eq!((hers.len(), pages), (61, 2), "only the kind she was granted");
        let (of_kind, _) = walk(&mut owner, &format!("{path}?kind=domain")).await;
        assert_eq!(of_kind.len(), 60);
        let page = owner.get(&format!("{path}?kind=domain")).await;
        assert_eq!(page.text("h1"), "Domain name");
        assert!(page.text("title").starts_with("Domain name – Products"));
        assert_eq!(page.texts(".side a[aria-current]"), ["Domain name"]);
        assert_eq!(page.attribute("details[open] summary", "class").as_deref(), Some("side-link"));
        assert_eq!(page.attribute("#kind option[selected]", "value").as_deref(), Some("domain"));
        let page = owner.get(&format!("{path}?category=collaboration&q=100%25_01")).await;
        assert_eq!((page.text("h1"), names(&page).len()), ("Collaborative tools".to_owned(), 10));
        assert_eq!(page.texts(".side [aria-current]"), ["Collaborative tools"]);
        assert_eq!(page.attribute("input[name=category]", "value").as_deref(), Some("collaboration"));
        assert_eq!(names(&owner.get(&format!("{path}?q=FIRST")).await), ["first"]);
        assert_eq!(names(&lea.get(&format!("{path}?kind=domain")).await), [""; 0], "a filter gives no right");
        let none = owner.get(&format!("{path}?q=%25%25")).await;
        assert!(none.text(".panel-empty").contains("No product matches"));
        for (odd, status) in [("?kind=nonsense", 200), ("?after=nonsense", 200), ("?q=%00", 400), ("?kind=%00", 400),
            ("?kind=%27%3B--", 200), ("?category=%F0%9F%92%A9", 200), ("?q=%5C", 200)] {
            assert_eq!(owner.get(&format!("{path}{odd}")).await.status, status, "{odd}");
        }
        assert_eq!(owner.get(&format!("{path}?kind=nonsense")).await.text("h1"), "Products");
    }

    async fn three_ways_lead_to_the_products_of_a_kind(app: App) {
        let (mut owner, _, organization) = shop(&app, "collaborator").await;
        let product = app.db_product(&organization, "vps", "build");
        let home = owner.get(&format!("/organizations/{organization}")).await;
        let categories = ["Web and Domain", "Collaborative tools", "Cloud computing", "Events and marketing", "Streaming", "Support"];
        assert_eq!(home.texts(".side-group summary"), categories, "the whole catalog, in its order");
        assert_eq!(home.texts("#catalog-menu .menu-head"), categories);
        assert_eq!(home.texts("#catalog-menu .menu-group li").len(), 20);
        let link = format!("{}?kind=vps", list(&organization));
        for place in [".side-group", "#catalog-menu"] {
            assert!(home.has(&format!("{place} a[href='{link}']")), "{place}");
        }
        assert_eq!(home.attribute(".counts a", "href"), Some(format!("{}?category=cloud", list(&organization))));
        let page = owner.get(&one(&organization, &product)).await;
        assert_eq!(page.texts(".side a[aria-current]"), ["VPS"], "a product's page says where it is");
        assert_eq!(page.texts(".summary dd"), ["VPS", "Cloud computing", "Active", "20 Nov 2026"]);
        let second = owner.create_organization("Zweite GmbH").await;
        let switched = owner.get(&link).await;
        assert!(switched.has(&format!("#switcher-list a[href='{}']", list(&second))), "switching keeps the section");
        app.db_run(&format!("UPDATE users SET language = 'de' WHERE id = {}", app.db_user(OWNER)));
        assert_eq!(owner.get(&link).await.texts(".side-group summary")[2], "Cloud-Computing");
        let profile = owner.get("/profile/organizations").await;
        assert!(!profile.has(".side-group") && profile.has("#catalog-menu .menu-group"));
    }

    async fn a_catalog_is_imported_once_and_keeps_what_is_in_use(app: App) {
        let kinds = CATALOG.split("\n# Offers:").next().unwrap();
        let first = import(&app, kinds).await.unwrap();
        assert_eq!(first.len(), 26, "{first:?}");
        assert_eq!(import(&app, kinds).await.unwrap(), [], "twice changes nothing");
        let mut owner = app.signed_up(OWNER).await;
        let organization = owner.create_organization("Acme SA").await;
        app.db_product(&organization, "vod", "films");
        db_grant(&app, &organization, ("user_id", &app.db_user(OWNER)), "ticketing", (true, false, None));
        let without = |words: &[&str]| {
            let parts = kinds.split("\n\n").filter(|part| !words.iter().any(|word| part.contains(&format!("word = \"{word}\""))));
            parts.collect::<Vec<_>>().join("\n\n")
        };
        let before = dump(&app);
        let Err(No::Refused(in_use)) = import(&app, &without(&["vod", "ticketing", "nas"])).await else { panic!("imported") };
        let said: Vec<_> = in_use.iter().map(|problem| problem.wrong.to_string()).collect();
        assert_eq!(said, [
            "the kind \"ticketing\" is missing, but it is in use: products of it: 0, rights on it: 1",
            "the kind \"vod\" is missing, but it is in use: products of it: 1, rights on it: 0",
        ]);
        assert_eq!(dump(&app), before, "nothing by halves");
        let changed = without(&["nas", "support", "premium_support"]).replace("Video on demand", "Films");
        let changes: Vec<_> = import(&app, &changed).await.unwrap().iter().map(ToString::to_string).collect();
        assert_eq!(changes, ["changed kind vod", "removed category support", "removed kind nas", "removed kind premium_support"]);
        assert_eq!(owner.get(&format!("{}?kind=vod", list(&organization))).await.text("h1"), "Films");
        assert_eq!(import(&app, kinds).await.unwrap().len(), 4, "and back");
        assert_eq!(dump(&app), before);
    }

    async fn what_has_begun_is_never_changed_and_what_has_not_may_be(app: App) {
        const NAMES: &str = "names = { en = 'N', fr = 'N', de = 'N', it = 'N', es = 'N' }";
        let head = format!("[[categories]]\nword = 'web'\n{NAMES}\n[[kinds]]\nword = 'domain'\ncategory = 'web'\n{NAMES}\nstatistics = false\n\
            [[offers]]\nword = 'ch'\nkind = 'domain'\n{NAMES}\nvat = 'standard'\nasks = 'domain'\n");
        let price = |from: &str, amount: &str| format!("[[offers.prices]]\ncurrency = 'CHF'\nfrom = {from}\namounts = {{ 12 = '{amount}' }}\n");
        let rate = |from: &str, rate: &str| format!("[[vat]]\ncountry = 'CH'\nclass = 'standard'\nfrom = {from}\nrate = '{rate}'\n");
        // The test's today is 2026-11-20: what begins on it has begun.
        let (begun, later) = (price("2026-11-20", "9.90"), price("2026-11-21", "10.90"));
        let (vat, vat_later) = (rate("2024-01-01", "8.1"), rate("2028-01-01", "8.8"));
        let sound = format!("{head}{begun}{later}{vat}{vat_later}");
        import(&app, &sound).await.unwrap();
        let rows = |app: &App| {
            let prices = "SELECT CAST(starts_on AS TEXT) || ' ' || CAST(amount AS TEXT) AS line FROM prices ORDER BY starts_on";
            let rates = "SELECT CAST(starts_on AS TEXT) || ' ' || CAST(basis_points AS TEXT) AS line FROM vat_rates ORDER BY starts_on";
            [db::db_lines(app.db(), prices), db::db_lines(app.db(), rates)].concat()
        };
        let before = rows(&app);
        assert_eq!(before, ["2026-11-20 990", "2026-11-21 1090", "2024-01-01 810", "2028-01-01 880"]);
        let (last, price_line) = (sound.lines().count(), 1 + sound.lines().position(|line| line.contains("'9.90'")).unwrap());
        let vat_line = 1 + sound.lines().position(|line| line == "[[vat]]").unwrap();
        for (file, line, said) in [
            (sound.replace("'9.90'", "'9.95'"), price_line, "price of ch for 12 months in CHF from 2026-11-20 has begun and says 9.90 (setup 0.00): it cannot be changed"),
            (sound.replace(&begun, ""), last - begun.lines().count(), "price of ch for 12 months in CHF from 2026-11-20 has begun: it cannot be left out"),
            (sound.replace(&later, &price("2026-11-19", "1.00")), price_line + 4, "price of ch for 12 months in CHF from 2026-11-19 must begin after today: one before it has begun"),
            (sound.replace("'8.1'", "'8.2'"), vat_line, "VAT rate of CH standard from 2024-01-01 has begun and says 8.10: it cannot be changed"),
            (sound.replace(&vat, ""), last - vat.lines().count(), "VAT rate of CH standard from 2024-01-01 has begun: it cannot be left out"),
        ] {
            let Err(No::Refused(problems)) = import(&app, &file).await else { panic!("imported: {said}") };
            let found: Vec<_> = problems.iter().map(|one| (one.line, one.wrong.to_string())).collect();
            assert_eq!(found, [(line, said.to_owned())]);
            assert_eq!(rows(&app), before, "nothing by halves");
        }
        let changed = sound.replace("'10.90'", "'11.90'").replace(&vat_later, "") + &rate("2029-01-01", "9");
        let said: Vec<_> = import(&app, &changed).await.unwrap().iter().map(ToString::to_string).collect();
        assert_eq!(said, ["changed price of ch for 12 months in CHF from 2026-11-21", "added VAT rate of CH standard from 2029-01-01",
            "removed VAT rate of CH standard from 2028-01-01"]);
        assert_eq!(rows(&app), ["2026-11-20 990", "2026-11-21 1190", "2024-01-01 810", "2029-01-01 900"]);
    }

    async fn a_product_shows_offer_and_terms_to_all_and_prices_to_those_who_see_the_accounting(app: App) {
        let (mut owner, mut lea, organization) = shop(&app, "collaborator").await;
        let number: i64 = organization.parse().unwrap();
        let made: Result<_, No<products::Refusal>> = app.db().write(Actor::system("test"), move |tx| {
            let permit = access::system(tx, &Job::Demo);
            let first = First { starts_on: "2025-12-31".parse().unwrap(), months: 12, price: Some(Money::new(21_600, Currency::Chf)) };
            let wanted = Subscription { offer: "mail_service", name: "<b>mail</b>", quantity: 12, first: Some(first) };
            products::subscribe(tx, &permit, number.into(), &wanted)
        }).await;
        let product = made.unwrap();
        let address = one(&organization, &product.to_string());
        db_grant(&app, &organization, ("user_id", &app.db_user(LEA)), "mail", (true, false, None));
        let page = owner.get(&address).await;
        let said = page.texts(".summary dd");
        assert_eq!(said, ["Mail service", "Collaborative tools", "Mail service (12 × mailbox)", "Active", "20 Nov 2026",
            "31 Dec 2025 – 30 Dec 2026", "1 year", "CHF 216.00 excl. VAT"]);
        assert!(page.body.contains("Energy: 6480 g") || page.body.contains("Energy: 6,480 g"), "12 mailboxes of 540 g");
        assert_eq!(page.texts("#terms + .table-box tbody td"), ["Mail service", "Price (excl. VAT)CHF 216.00"]);
        let hers = lea.get(&address).await;
        assert_eq!(hers.texts(".summary dd"), said[..7], "no price without the accounting right");
        assert!(!hers.body.contains("216.00"));
        app.db_run(&format!("UPDATE memberships SET accounting = {} WHERE user_id = {}", app.db_bool(true), app.db_user(LEA)));
        assert_eq!(lea.get(&address).await.texts(".summary dd"), said);
        let listed = owner.get(&list(&organization)).await;
        assert_eq!(listed.texts("main tbody td"), ["Mail service", "Active", "End of term30 Dec 2026", "Technical Statistics"]);
        assert_eq!(names(&owner.get(&format!("{}?state=blocked", list(&organization))).await), [""; 0]);
        assert_eq!(names(&owner.get(&format!("{}?state=active", list(&organization))).await), ["<b>mail</b>"]);
        let renewed: Result<(), No<Never>> = app.db().write(Actor::system("test"), move |tx| {
            access::system(tx, &Job::Demo);
            let locked = products::lock(tx, number.into(), &[product])?;
            let due = locked[0].term.unwrap().ends_on;
            let next = Term::after(due, 1, locked[0].anchor_day.unwrap());
            products::renew(tx, &locked[0], &next, Money::new(2160, Currency::Chf))?;
            let renewed = products::lock(tx, number.into(), &[product])?;
            assert_eq!((renewed[0].term, renewed[0].state), (Some(next), State::Active));
            // The same again would leave a gap or overlap.
            assert!(products::renew(tx, &renewed[0], &next, Money::new(2160, Currency::Chf)).is_err());
            Ok(())
        }).await;
        renewed.unwrap();
        let page = owner.get(&address).await;
        assert_eq!(page.texts("#terms + .table-box tbody th"), ["31 Dec 2026 – 30 Jan 2027", "31 Dec 2025 – 30 Dec 2026"]);
        let said = page.texts(".summary dd");
        assert_eq!(said[5..8], ["31 Dec 2025 – 30 Dec 2026", "1 year", "30 Jan 2027"], "the term in which it is, and until when it is paid");
        assert_eq!(app.db_count("activities WHERE kind = 'product_renewed'"), 1);
        // Through its last day it is active; after that the list says so too.
        for (due, state, said) in [("2026-11-20", "active", &["Active"][..]), ("2026-11-19", "active", &["Active", "Overdue"]), ("2026-11-19", "blocked", &["Blocked (unpaid)"])] {
            app.db_run(&format!("UPDATE products SET term_from = '2025-11-20', due_on = '{due}', state = '{state}'"));
            assert_eq!(owner.get(&list(&organization)).await.texts("main tbody td:nth-of-type(2) .tag"), said, "{due} {state}");
        }
    }

    async fn forms_and_the_deletion_s_checklist_get_what_is_not_over(app: App) {
        let (_, _, organization) = shop(&app, "collaborator").await;
        for (name, state) in [("a", "pending"), ("b", "active"), ("c", "blocked"), ("d", "locked"), ("e", "terminated")] {
            let id = app.db_product(&organization, "mail", name);
            app.db_run(&format!("UPDATE products SET state = '{state}' WHERE id = {id}"));
        }
        let member = Member { organization: organization.parse().unwrap(), role: Role::Administrator, accounting: false };
        let read: Result<_, No<Never>> = app.db().read(Actor::system("test"), move |look| {
            Ok((products::all(look, &member)?, products::open_count(look, member.organization)?))
        }).await;
        let (stock, open) = read.unwrap();
        assert_eq!((stock.len(), open), (6, 4));
        let (kind, products) = &stock[1].kinds[0];
        assert_eq!(kind.word, "mail");
        assert_eq!(products.iter().map(|one| one.state).collect::<Vec<_>>(), [State::Pending, State::Active, State::Blocked, State::Locked]);
        assert!(stock[0].kinds.iter().all(|(_, products)| products.is_empty()) && stock[0].kinds.len() == 5);
    }

    async fn what_is_asked_of_products_is_found_by_an_index_among_those_of_many(app: App) {
        import(&app, CATALOG).await.unwrap();
        app.db_run(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) \
             INSERT INTO organizations (id, name, name_key, kind, street, street2, postcode, city, country, vat_number, language, created_at) \
             SELECT i, 'O', 'o', 'company', '', '', '', '', 'CH', '', 'en', '2026-11-20 10:00:00' FROM n");
        let text = if app.engine == Engine::Sqlite { "printf('p%06d', i)" } else { "'p' || lpad(i::text, 6, '0')" };
        app.db_run(&format!(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) \
             INSERT INTO products (id, organization_id, kind, name, name_key, state, created_at) \
             SELECT i, 1 + i % 200, CASE WHEN i % 3 = 0 THEN 'mail' ELSE 'domain' END, {text}, {text}, 'active', '2026-11-20 10:00:00' FROM n"));
        app.db_run("ANALYZE");
        let after = "AND (products.name_key, products.id) > ('p000500', 500)";
        let granted = if app.engine == Engine::Sqlite { "(products.id IN (7, 207) OR products.kind IN ('mail'))" }
            else { "(products.id = ANY('{7,207}') OR products.kind = ANY('{mail}'))" };
        let within = "products.kind IN (SELECT kinds.word FROM kinds WHERE kinds.category = 'web')";
        let list = |more: &str| format!("SELECT id, kind, name, name_key, state, created_at FROM products \
            WHERE products.organization_id = 7 {more} ORDER BY products.name_key, products.id LIMIT 51");
        for sql in [
            list(""), list(after), list(&format!("AND {granted}")), list(&format!("AND {granted} {after}")),
            list("AND products.kind = 'mail'"), list(&format!("AND {within}")), list("AND products.name_key LIKE '%x%' ESCAPE '\\'"),
            format!("SELECT kind, COUNT(*) FROM products WHERE organization_id = 7 AND {granted} GROUP BY kind"),
            "SELECT COUNT(*) FROM products WHERE organization_id = 7 AND state <> 'terminated'".to_owned(),
            "SELECT name FROM products WHERE organization_id = 7 AND id = 7".to_owned(),
            "SELECT COUNT(*) FROM products WHERE kind = 'nas'".to_owned(),
            format!("SELECT kinds.word FROM kinds INNER JOIN categories ON kinds.category = categories.word \
                WHERE kinds.word IN (SELECT products.kind FROM products WHERE products.organization_id = 7 AND {granted}) \
                ORDER BY categories.position, kinds.position"),
        ] {
            let plan = db::db_plan(app.db(), &sql);
            let whole = plan.lines().any(|line| line.contains("Seq Scan on products") || line.trim() == "SCAN products");
            assert!(!whole && (plan.contains("products_") || plan.contains("INTEGER PRIMARY KEY")), "{sql}\n{plan}");
        }
    }
}

fn dump(app: &App) -> Vec<String> {
    let number = |column: &str| format!("CAST({column} AS TEXT)");
    let kinds = format!(
        "SELECT word || category || names || {} || {} AS line FROM kinds ORDER BY position",
        number("position"),
        number("statistics")
    );
    let categories = format!(
        "SELECT word || names || {} AS line FROM categories ORDER BY position",
        number("position")
    );
    let mut lines = db::db_lines(app.db(), &kinds);
    lines.extend(db::db_lines(app.db(), &categories));
    lines
}

async fn cost(app: &App, client: &mut Client, path: &str) -> u64 {
    client.get(path).await;
    let before = app.db().queries();
    assert_eq!(client.get(path).await.status, 200);
    app.db().queries() - before
}

/// Every label of a list, page by page, and how many pages there were.
async fn walk(client: &mut Client, path: &str) -> (Vec<String>, usize) {
    let mut seen = Vec::new();
    let mut path = path.to_owned();
    for number in 1..10 {
        let page = client.get(&path).await;
        seen.extend(names(&page));
        let Some(next) = page.attribute(".more a", "href") else {
            return (seen, number);
        };
        path = next;
    }
    panic!("no end: {seen:?}");
}
