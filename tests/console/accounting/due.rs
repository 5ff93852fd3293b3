//! Due: what is shown until when, what a selection comes to, and the order that is made of it.

use std::collections::BTreeSet;

use chrono::{Days, Months, NaiveDate, TimeDelta};
use manager::domain::access::{self, Job};
use manager::domain::products::catalog::{self, Catalog};
use manager::domain::products::{self, First, Subscription};
use manager::ground::actor::Actor;
use manager::web::frame::paging;
use serde_json::json;

use super::checkout::cancels;
use crate::both;
use crate::support::app::{App, PASSWORD};
use crate::support::browser::Tab;
use crate::support::client::{Answer, Client, css, text};
use crate::support::db::{self, Engine};
use crate::users::{at, cost, founded, on};

pub const DUE: &str = "/accounting/due";
const OWNER: &str = "owner@acme-shop.example";
const LEA: &str = "lea@acme-shop.example";
const CATALOG: &str = include_str!("../../../assets/catalog.toml");
/// The provider, and the accounts it is paid on.
pub const BANK: &[(&str, &str)] = &[
    ("MANAGER_PROVIDER__NAME", "Hosting Example SA"),
    ("MANAGER_PROVIDER__STREET", "Rue du Lac 1"),
    ("MANAGER_PROVIDER__POSTCODE", "1201"),
    ("MANAGER_PROVIDER__CITY", "Genève"),
    ("MANAGER_PROVIDER__COUNTRY", "CH"),
    ("MANAGER_PAYMENT__IBAN_CHF", "CH4431999123000889012"),
    ("MANAGER_PAYMENT__IBAN_EUR", "CH5800791123000889012"),
];

/// An organization with the demo's catalog and an address, its owner, and where its Due is.
pub async fn stocked(app: &App) -> (Client, String, String) {
    let db = app.db().clone();
    let imported = db.write(Actor::system("test"), move |tx| {
        let permit = access::system(tx, &Job::Catalog);
        catalog::import(tx, &permit, &Catalog::parse(CATALOG).unwrap())
    });
    assert!(imported.await.is_ok());
    let (owner, organization) = founded(app, "Acme SA").await;
    app.db_run(&format!(
        "UPDATE organizations SET street = 'Rue de Lyon 1', postcode = '1203', city = 'Genève' WHERE id = {organization}"
    ));
    let due = at(&organization, DUE);
    (owner, organization, due)
}

/// A product whose term ends on a day; answers its id.
pub async fn product(
    app: &App,
    organization: &str,
    (offer, name): (&'static str, &str),
    (months, due_on): (i32, &str),
) -> String {
    let due_on: NaiveDate = due_on.parse().unwrap();
    let following = due_on + Days::new(1);
    let starts_on = following - Months::new(u32::try_from(months).unwrap());
    let (organization, name) = (organization.parse().unwrap(), name.to_owned());
    let db = app.db().clone();
    let made = db.write(Actor::system("test"), move |tx| {
        let permit = access::system(tx, &Job::Catalog);
        let first = First {
            starts_on,
            months,
            price: None,
        };
        let wanted = Subscription {
            offer,
            name: &name,
            quantity: 1,
            first: Some(first),
        };
        products::subscribe(tx, &permit, organization, &wanted)
    });
    made.await.unwrap().to_string()
}

/// Straight to the tables: a billing address of an organization; answers its id.
pub fn db_branch(app: &App, organization: &str, id: &str, street: &str) {
    app.db_run(&format!(
        "INSERT INTO billing_addresses (id, organization_id, company, name, street, street2, postcode, city, country, \
         vat_number, email, reference, created_at) VALUES ({id}, {organization}, 'Branch {id}', '', '{street}', '', \
         '8004', 'Zürich', 'CH', '', '', 'PO 4711', '2026-11-20 10:00:00')"
    ));
}

/// Ids as long as those that are drawn: they weigh.
const BRANCHES: usize = 3_764_741_839_259_696_000;

/// Straight to the tables: the billing addresses of these numbers.
fn db_branches(app: &App, organization: &str, (first, last): (usize, usize)) {
    app.db_run(&format!(
        "WITH RECURSIVE n (i) AS (SELECT {first} UNION ALL SELECT i + 1 FROM n WHERE i < {last}) \
         INSERT INTO billing_addresses (id, organization_id, company, name, street, street2, postcode, city, country, \
         vat_number, email, reference, created_at) SELECT {BRANCHES} + i, {organization}, 'Client Genève ' || i, '', \
         'Kanzleistrasse 8', '', '8004', 'Zürich', 'CH', '', '', '', '2026-11-20 10:00:00' FROM n"
    ));
}

/// The first word of each row.
fn names(page: &Answer) -> Vec<String> {
    let first = |head: String| head.split(' ').next().unwrap_or_default().to_owned();
    page.texts("main tbody th").into_iter().map(first).collect()
}

/// Sends the form of a page with these fields, and nothing of what stands in its rows.
pub async fn send(client: &mut Client, page: &Answer, fields: &[(&str, &str)]) -> Answer {
    let form = page.attribute("form#selection", "action").unwrap();
    let value = |name: &str| {
        page.attribute(&format!("#selection input[name={name}]"), "value")
            .unwrap()
    };
    let (token, once) = (value("form_token"), value("once"));
    let mut all = vec![("form_token", token.as_str()), ("once", once.as_str())];
    all.extend_from_slice(fields);
    client.post(&form, &all).await
}

/// The fields of a row that is selected.
pub fn row(product: &str, months: &str, address: &str) -> [(String, String); 3] {
    [
        ("product".to_owned(), product.to_owned()),
        (format!("period-{product}"), months.to_owned()),
        (format!("address-{product}"), address.to_owned()),
    ]
}

pub fn fields<'a>(rows: &'a [[(String, String); 3]], action: &'a str) -> Vec<(&'a str, &'a str)> {
    let all = rows.iter().flatten();
    let mut fields: Vec<_> = all
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    fields.push(("action", action));
    fields
}

/// An attribute of all that a selector finds.
fn attributes(page: &Answer, selector: &str, name: &str) -> Vec<String> {
    let (document, selector) = (page.document(), css(selector));
    let found = document.select(&selector);
    found
        .map(|one| one.value().attr(name).unwrap().to_owned())
        .collect()
}

/// What stands in a list of totals, without its no-break spaces.
fn sums(page: &Answer, within: &str) -> Vec<String> {
    let texts = page.texts(&format!("{within} dd"));
    texts
        .iter()
        .map(|text| text.replace('\u{a0}', " "))
        .collect()
}

both! {
    async fn a_pro_forma_is_generated_in_a_browser_with_scripts(app: App) {
        journey(&app, true).await;
    }

    async fn a_pro_forma_is_generated_in_a_browser_without_scripts(app: App) {
        journey(&app, false).await;
    }

    async fn what_is_due_is_shown_until_the_day_that_was_asked_for_and_what_is_overdue_always(app: App) {
        let (mut owner, organization, due) = stocked(&app).await;
        let empty = owner.get(&due).await;
        assert_eq!((empty.text("h1"), empty.text(".panel-empty .empty > p")), ("Due".to_owned(), "Nothing is due in this time".to_owned()));
        for (name, day) in [("f", "2027-11-21"), ("e", "2027-11-20"), ("d", "2027-01-21"), ("c", "2027-01-20"),
            ("b", "2026-12-01"), ("a", "2026-11-30"), ("late", "2026-10-31")] {
            product(&app, &organization, ("domain_com", name), (12, day)).await;
        }
        let over = product(&app, &organization, ("domain_com", "over"), (12, "2026-12-01")).await;
        app.db_run(&format!("UPDATE products SET state = 'terminated' WHERE id = {over}"));
        app.db_product(&organization, "mail", "without-a-term");
        for (query, expected) in [
            ("?due=month", &["late", "a"][..]), ("", &["late", "a", "b", "c"]), ("?due=nonsense", &["late", "a", "b", "c"]),
            ("?due=year", &["late", "a", "b", "c", "d", "e"]), ("?due=all", &["late", "a", "b", "c", "d", "e", "f"]),
        ] {
            let page = owner.get(&format!("{due}{query}")).await;
            assert_eq!(names(&page), expected, "{query}");
            let tagged = page.texts("main tbody th .tag-bad");
            assert_eq!(tagged, ["Overdue"], "{query}");
            assert!(page.text(".due-all p").contains(&format!("{} lines", expected.len())));
        }
        let page = owner.get(&due).await;
        assert_eq!(page.texts(".tab[aria-current]"), ["Next 2 months"]);
        assert_eq!(page.texts(".tab"), ["This month", "Next 2 months", "Next 12 months", "Show all"]);
        app.later(TimeDelta::days(12));
        owner.sign_in(OWNER, PASSWORD).await;
        let page = owner.get(&format!("{due}?due=month")).await;
        assert_eq!(names(&page), ["late", "a", "b"], "the month has changed");
        assert_eq!(page.texts("main tbody th .tag-bad").len(), 3);
    }

    async fn the_list_is_narrowed_down_by_category_address_and_text(app: App) {
        let (mut owner, organization, due) = stocked(&app).await;
        let shop = product(&app, &organization, ("domain_com", "100%_shop.example"), (12, "2026-12-01")).await;
        product(&app, &organization, ("domain_com", "100xyshop.example"), (12, "2026-12-02")).await;
        product(&app, &organization, ("vps_2", "build"), (12, "2026-12-03")).await;
        db_branch(&app, &organization, "5001", "Kanzleistrasse 8");
        let second = owner.create_organization("Zweite GmbH").await;
        db_branch(&app, &second, "5002", "Anderswo 1");
        app.db_run(&format!("INSERT INTO billed_products (product_id, organization_id, billing_address_id) VALUES ({shop}, {organization}, 5001)"));
        for (query, expected) in [
            ("?category=cloud", &["build"][..]), ("?category=web&q=SHOP", &["100%_shop.example", "100xyshop.example"]),
            ("?q=100%25_S", &["100%_shop.example"]), ("?address=5001", &["100%_shop.example"]),
            ("?address=own", &["100xyshop.example", "build"]), ("?q=%25%25", &[]), ("?q=%5C", &[]),
            ("?after=nonsense", &["100%_shop.example", "100xyshop.example", "build"]),
        ] {
            let page = owner.get(&format!("{due}{query}")).await;
            assert_eq!((page.status, names(&page)), (200, expected.iter().map(ToString::to_string).collect()), "{query}");
        }
        for (query, field, said) in [
            ("category=nonsense", "category", "Category: choose one of the list"), ("q=%5C&category=%27%3B--", "category", "Category: choose one of the list"),
            ("address=nonsense", "address", "Billing address: choose one of the list"),
            ("address=5002", "address", "Billing address: choose one of the list"),
        ] {
            let wrong = owner.get(&format!("{due}?{query}")).await;
            assert_eq!((wrong.status, wrong.texts(".error-summary li")), (422, vec![said.to_owned()]), "{query}");
            assert!(wrong.has(&format!(".error-summary a[href='#{field}']")) && wrong.text(&format!("#{field}-error")).ends_with(said));
            assert!(!wrong.has("tbody") && !wrong.has(".panel-empty"), "{query}");
        }
        let page = owner.get(&format!("{due}?q=shop&category=web")).await;
        assert!(page.has(&format!("a[href='{due}?due=month&category=web&q=shop']")), "the tabs keep the filter");
        assert_eq!(page.attribute(&format!("#address-{shop} option[selected]"), "value"), Some("5001".to_owned()), "where it was billed last");
        assert_eq!(owner.get(&format!("{due}?q=%00")).await.status, 400);
        app.db_run(&format!("INSERT INTO billing_defaults (organization_id, billing_address_id) VALUES ({organization}, 5001)"));
        assert_eq!(names(&owner.get(&format!("{due}?address=5001")).await).len(), 3, "what was never billed goes to the default");
    }

    async fn a_selection_is_computed_again_and_becomes_one_draft_however_often_it_is_sent(app: App) {
        let (mut owner, organization, due) = stocked(&app).await;
        let shop = product(&app, &organization, ("domain_com", "shop.example"), (12, "2026-12-01")).await;
        let build = product(&app, &organization, ("vps_2", "build"), (12, "2026-12-31")).await;
        db_branch(&app, &organization, "5001", "Kanzleistrasse 8");
        let page = owner.get(&due).await;
        let (amount, chosen) = (format!("#amount-{shop}"), format!("#period-{shop} option[selected]"));
        assert_eq!(page.text(&amount).replace('\u{a0}', " "), "CHF 14.50");
        assert_eq!(page.text(&chosen), "1 year");
        assert!(!page.has("#selected-sums dl") && !page.has("tbody input[checked]"));
        assert_eq!(sums(&page, ".due-all"), ["CHF 158.50", "CHF 12.84", "CHF 171.34"]);

        let rows = [row(&shop, "24", "5001"), row(&build, "12", "own")];
        let again = send(&mut owner, &page, &fields(&rows[..1], "recalculate")).await;
        let page = on(&mut owner, &again).await;
        assert_eq!((page.text(&chosen), page.text(&amount).replace('\u{a0}', " ")), ("2 years".to_owned(), "CHF 28.70".to_owned()));
        assert_eq!(sums(&page, "#selected-sums"), ["CHF 28.70", "CHF 2.32", "CHF 31.02"]);
        assert_eq!(page.texts("#selected-sums dt"), ["Total excl. VAT", "VAT 8.1 %", "Total to pay"]);
        assert!(page.has(&format!("input[name=product][value='{shop}'][checked]")) && !page.has(&format!("input[value='{build}'][checked]")));
        assert!(page.has(&format!("#address-{shop} option[selected][value='5001']")));
        assert_eq!(app.db_count("orders"), 0, "a look at it orders nothing");

        let all = owner.get(&format!("{due}?select=all")).await;
        assert_eq!(all.texts("tbody input[checked]").len(), 2);
        let paid = send(&mut owner, &page, &fields(&rows, "pay")).await;
        assert_eq!(paid.status, 303, "{}", paid.body);
        let checkout = paid.location().unwrap();
        assert!(checkout.starts_with(&at(&organization, "/checkout/")));
        let twice = send(&mut owner, &page, &fields(&rows, "pay")).await;
        assert_eq!((twice.location(), app.db_count("orders WHERE state = 'draft'")), (Some(checkout.clone()), 1));
        let lines = db::db_lines(app.db(), "SELECT CAST(months AS TEXT) || '/' || COALESCE(CAST(billing_address_id AS TEXT), 'own') AS line FROM order_lines ORDER BY position");
        assert_eq!(lines, ["24/5001", "12/own"]);
        assert_eq!(owner.get(&checkout).await.text("h1"), "Checkout");
        assert_eq!(names(&owner.get(&due).await), ["shop.example", "build"], "a draft changes nothing here");
        let page = owner.get(&due).await;
        let one = [(format!("period-{shop}"), "12".into()), (format!("address-{shop}"), "own".into()), ("action".to_owned(), format!("pay:{shop}"))];
        let one: Vec<_> = one.iter().map(|(name, value): &(_, String)| (name.as_str(), value.as_str())).collect();
        assert_eq!(send(&mut owner, &page, &one).await.status, 303, "the menu of a line pays it alone");
        assert_eq!(app.db_count("orders"), 2);
    }

    async fn a_shorter_period_says_from_when_on_it_is_possible(app: App) {
        let (mut owner, organization, due) = stocked(&app).await;
        let build = product(&app, &organization, ("vps_2", "build"), (12, "2026-12-31")).await;
        let page = owner.get(&due).await;
        let options = page.texts(&format!("#period-{build} option"));
        assert_eq!(options, ["1 month (possible from 1 Dec 2026)", "3 months", "1 year", "2 years", "3 years"]);
        assert_eq!(page.texts(&format!("#period-{build} option[disabled]")).len(), 1);
        let rows = [row(&build, "1", "own")];
        for action in ["pay", "pro_forma"] {
            let refused = send(&mut owner, &page, &fields(&rows, action)).await;
            assert_eq!(refused.status, 422);
            assert!(refused.text(".error-summary").contains("The shorter period for build is possible from 1 Dec 2026"));
            assert!(refused.has("tbody input[checked]") && refused.text("title").starts_with("Error: "));
            let field = format!("period-{build}");
            assert!(refused.has(&format!(".error-summary a[href='#{field}']")) && refused.has(&format!("#{field}[aria-invalid][aria-describedby='{field}-error']")));
            assert!(refused.text(&format!("#{field}-error")).contains("possible from 1 Dec 2026"), "{}", refused.body);
        }
        let looked = owner.get(&format!("{due}?select={build}&line={build}:1:own")).await;
        assert_eq!(looked.text(&format!("#period-{build} option[selected]")), "1 year", "what cannot be had is not shown as chosen");
        assert_eq!(app.db_count("orders"), 0);
        app.later(TimeDelta::days(11));
        owner.sign_in(OWNER, PASSWORD).await;
        let page = owner.get(&due).await;
        assert_eq!(page.texts(&format!("#period-{build} option"))[0], "1 month");
        assert_eq!(send(&mut owner, &page, &fields(&rows, "pay")).await.status, 303);
        app.db_run("UPDATE products SET offer = 'domain_ch', months = 1");
        let page = owner.get(&due).await;
        assert_eq!(page.text(&format!("#period-{build} option[selected]")), "1 year", "the nearest that is sold");
        app.db_run("DELETE FROM prices WHERE offer = 'domain_ch'");
        let page = owner.get(&due).await;
        assert!(page.text("main tbody").contains("not sold any more") && !page.has("tbody input"));
    }

    async fn nothing_and_what_is_not_ones_own_is_refused_and_the_rest_is_kept(app: App) {
        let (mut owner, organization, due) = stocked(&app).await;
        let own = product(&app, &organization, ("domain_com", "own.example"), (12, "2026-12-01")).await;
        let second = owner.create_organization("Zweite GmbH").await;
        let theirs = product(&app, &second, ("domain_com", "theirs.example"), (12, "2026-12-01")).await;
        db_branch(&app, &organization, "5001", "Kanzleistrasse 8");
        db_branch(&app, &second, "5002", "Anderswo 1");
        app.db_run("UPDATE billing_addresses SET archived_at = '2026-11-20 10:00:00' WHERE id = 5001");
        let page = owner.get(&due).await;
        let unknown = send(&mut owner, &page, &[("action", "delete")]).await;
        assert_eq!(unknown.status, 400, "what no button says pays nothing");
        let none = send(&mut owner, &page, &[("action", "pay")]).await;
        assert_eq!(none.status, 422);
        assert_eq!(none.attribute(".error-summary a", "href").as_deref(), Some("#product"));
        assert_eq!(none.text(".error-summary a"), "Select at least one product to pay");
        assert!(none.has("#product[type=checkbox]"));
        let gone = "cannot be renewed any more";
        for (tampered, said) in [
            (row(&theirs, "12", "own"), gone), (row("x", "12", "own"), gone), (row("-1", "12", "own"), gone),
            (row(&own, "12", "5001"), "Choose another billing address"), (row(&own, "12", "5002"), "Choose another billing address"),
            (row(&own, "12", "x"), "Choose another billing address"), (row(&own, "7", "own"), "Choose another period for own.example"),
            (row(&own, "-12", "own"), "Choose another period"), (row(&own, "x", "own"), "Choose another period"),
        ] {
            for action in ["pay", "pro_forma"] {
                let rows = std::slice::from_ref(&tampered);
                let refused = send(&mut owner, &page, &fields(rows, action)).await;
                assert_eq!(refused.status, 422, "{tampered:?}");
                assert!(refused.text(".error-summary").contains(said), "{tampered:?}: {}", refused.text(".error-summary"));
            }
            let looked = send(&mut owner, &page, &fields(std::slice::from_ref(&tampered), "recalculate")).await;
            let looked = on(&mut owner, &looked).await;
            assert_eq!((looked.status, looked.body.contains("theirs.example")), (200, false));
        }
        let twice = [row(&own, "12", "own"), row(&own, "12", "own")];
        let refused = send(&mut owner, &page, &fields(&twice, "pay")).await;
        assert_eq!((refused.status, refused.text(".error-summary li")), (422, "A product was selected twice. Select it once, with one period.".to_owned()));
        let elsewhere = owner.post(&at(&second, DUE), &[("action", "pay"), ("product", &own)]).await;
        assert_eq!(elsewhere.status, 403, "without its guard no form is read");
        assert_eq!(app.db_count("orders"), 0);
    }

    async fn those_who_may_see_accounting_see_it_and_nobody_else(app: App) {
        let (_, organization, due) = stocked(&app).await;
        let build = product(&app, &organization, ("vps_2", "<b>build</b>"), (12, "2026-12-31")).await;
        let mut lea = app.signed_up(LEA).await;
        assert_eq!(lea.get(&due).await.status, 404);
        app.db_join(&organization, LEA, "collaborator");
        for (role, accounting, status, sees) in [
            ("legal_representative", false, 200, true), ("administrator", false, 200, true), ("collaborator", true, 200, false),
            ("collaborator", false, 403, false), ("external", true, 403, false),
        ] {
            let accounting = app.db_bool(accounting);
            app.db_run(&format!("UPDATE memberships SET role = '{role}', accounting = {accounting} WHERE user_id = {} AND organization_id = {organization}", app.db_user(LEA)));
            let page = lea.get(&due).await;
            assert_eq!(page.status, status, "{role}");
            let link = format!("main a[href='{}']", at(&organization, &format!("/products/{build}")));
            assert_eq!(page.has(&link), sees, "{role}: the product's page only for whoever sees it");
            assert_eq!(page.body.contains("&#60;b&#62;build&#60;/b&#62;"), status == 200);
            let token = lea.get("/terms").await.attribute("input[name=form_token]", "value").unwrap();
            let sent = lea.post(&due, &[("form_token", &token), ("once", "a-key-that-is-long-enough-for-once"), ("action", "pay")]).await;
            assert_eq!(sent.status, if status == 200 { 422 } else { 403 }, "{role}");
            let bare = lea.get(&at(&organization, "/accounting/pro-forma")).await;
            assert_eq!(bare.status, if status == 200 { 303 } else { 403 }, "{role}");
            let line = format!("/accounting/pro-forma?line={build}:12:own");
            for path in [line.clone(), line.replace('?', ".pdf?")] {
                assert_eq!(lea.get(&at(&organization, &path)).await.status, status, "{role}: {path}");
            }
        }
    }

    async fn pages_show_every_line_once_and_their_sum_is_the_total(app: App) {
        let (mut owner, organization, due) = stocked(&app).await;
        for number in 0..5_i64 {
            let name = format!("n{number}.example");
            product(&app, &organization, ("domain_com", &name), (12, "2026-12-01")).await;
        }
        db_branch(&app, &organization, "5001", "Kanzleistrasse 8");
        db_many(&app, &organization, 230);
        app.db_run("INSERT INTO billed_products (product_id, organization_id, billing_address_id) \
            SELECT id, organization_id, 5001 FROM products WHERE id % 7 = 0");
        let mut path = format!("{due}?due=all");
        let (mut seen, mut cents, mut days) = (BTreeSet::new(), 0, Vec::new());
        let first = owner.get(&path).await;
        for number in 1.. {
            let page = owner.get(&path).await;
            let document = page.document();
            for line in document.select(&css("main tbody tr")) {
                let name = line.select(&css("th")).map(text).next().unwrap();
                assert!(seen.insert(name.clone()), "{name} stands twice");
                let amount: String = line.select(&css("td.cell-end")).map(text).next().unwrap();
                cents += amount.chars().filter(char::is_ascii_digit).collect::<String>().parse::<i64>().unwrap();
                days.push(line.select(&css("td")).nth(1).map(text).unwrap());
            }
            assert_eq!(sums(&page, ".due-all"), sums(&first, ".due-all"), "all pages say the same total");
            let Some(next) = page.attribute(".more a", "href") else {
                assert_eq!(number, 5);
                break;
            };
            path = next;
        }
        assert_eq!(seen.len(), 235);
        let parsed: Vec<_> = days.iter().map(|day| NaiveDate::parse_from_str(day.trim_start_matches("End of term"), "%d %b %Y").unwrap()).collect();
        assert!(parsed.is_sorted());
        let net: i64 = sums(&first, ".due-all")[0].chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap();
        assert_eq!(net, cents);
    }

    async fn orders_and_products_of_the_same_days_stand_on_some_page_once(app: App) {
        let (mut owner, organization, due) = stocked(&app).await;
        let product = product(&app, &organization, ("domain_com", "far.example"), (12, "2029-12-01")).await;
        db_many(&app, &organization, 60);
        // To be paid until the days on which the terms end; many of one instant, some around midnight in Zürich.
        for number in 1..=90_i64 {
            let at = ["2026-10-31 22:59:59", "2026-10-31 23:00:00", "2026-11-01 10:00:00", "2026-11-02 22:59:59", "2026-11-03 12:00:00"];
            let at = at[usize::try_from(number * 7 % 5).unwrap()];
            let id = 1_000 - number;
            app.db_run(&format!(
                "INSERT INTO orders (id, organization_id, number, state, currency, created_at, confirmed_at, net, vat, total) \
                 VALUES ({id}, {organization}, {number}, 'awaiting_payment', 'CHF', '{at}', '{at}', 5000, 405, 5405); \
                 INSERT INTO order_lines (id, organization_id, order_id, position, product_id, offer, name, months, quantity, starts_on, ends_on, net, vat_class, basis_points, part, in_force) \
                 VALUES ({id}, {organization}, {id}, 0, {product}, 'domain_com', 'x', 12, 1, '2026-11-01', '2027-10-31', 5000, 'standard', 810, 1, {})", app.db_bool(false)));
        }
        for (query, expected) in [("?due=month", 18), ("?due=two_months", 150), ("?due=all", 151)] {
            let (mut path, mut seen, mut days) = (format!("{due}{query}"), BTreeSet::new(), Vec::new());
            loop {
                let page = owner.get(&path).await;
                assert!(page.text(".due-all p").contains(&format!("{expected} lines")), "{query}: {}", page.text(".due-all p"));
                for line in page.document().select(&css("main tbody tr")) {
                    let name = line.select(&css("th")).map(text).next().unwrap();
                    assert!(seen.insert(name.clone()), "{name} stands twice");
                    let day = line.select(&css("td")).nth(1).map(text).unwrap();
                    let day = day.trim_start_matches("End of term").trim_start_matches("Pay by");
                    days.push(NaiveDate::parse_from_str(day.trim(), "%d %b %Y").unwrap());
                }
                let Some(next) = page.attribute(".more a", "href") else { break };
                path = next;
            }
            assert_eq!((seen.len(), days.is_sorted()), (expected, true), "{query}");
        }
    }

    async fn two_hundred_addresses_weigh_little_and_each_line_keeps_its_own(app: App) {
        let (mut owner, organization, due) = stocked(&app).await;
        db_many(&app, &organization, 60);
        let branch = |number: usize| (BRANCHES + number).to_string();
        db_branches(&app, &organization, (0, 10));
        let path = format!("{due}?due=all");
        let page = owner.get(&path).await;
        let products: Vec<String> = attributes(&page, "main input[name=product]", "value");
        assert_eq!(products.len(), 50);
        let offered = |page: &Answer, product: &str| page.texts(&format!("#address-{product} option"));
        let few = offered(&page, &products[0]);
        assert_eq!((few.len(), few[0].as_str(), few[1].as_str()), (12, "Acme SA, Genève", "Client Genève 0, Zürich"));
        assert!(!page.has("main .quiet a"), "every line offers all");

        db_branches(&app, &organization, (11, 199));
        app.db_run(&format!("INSERT INTO billed_products (product_id, organization_id, billing_address_id) \
            SELECT id, organization_id, {BRANCHES} + 150 - (ROW_NUMBER() OVER (ORDER BY due_on, id) - 1) / 2 FROM products"));
        let own = |line: usize| branch(150 - line / 2);
        let page = owner.get(&path).await;
        assert!(page.body.len() < 150_000, "{} bytes", page.body.len());
        for (line, product) in products.iter().enumerate() {
            let chosen = attributes(&page, &format!("#address-{product} option[selected]"), "value");
            assert_eq!(chosen, [own(line)], "line {line} keeps its own");
            let words = attributes(&page, &format!("#address-{product} option"), "value");
            let words: BTreeSet<&str> = words.iter().map(String::as_str).collect();
            assert!((3..=4).contains(&words.len()) && words.contains("own"), "line {line}: {words:?}");
        }
        assert_eq!(page.texts("select[name=address]:not([form]) option").len(), 202, "the filter has all of them");
        let further = page.attribute("main .quiet a", "href");
        assert_eq!(further, Some(at(&organization, "/accounting/billing-addresses")));

        let elsewhere = branch(180);
        let chosen = [row(&products[0], "12", &elsewhere)];
        let again = send(&mut owner, &page, &fields(&chosen, "recalculate")).await;
        let page = on(&mut owner, &again).await;
        assert!(page.has(&format!("#address-{} option[selected][value='{elsewhere}']", products[0])), "what was chosen stays");
        assert_eq!(send(&mut owner, &page, &fields(&chosen, "pay")).await.status, 303);
        let billed = db::db_lines(app.db(), "SELECT CAST(billing_address_id AS TEXT) AS line FROM order_lines");
        assert_eq!(billed, [elsewhere], "an address that no line shows can be billed");
    }

    async fn ten_thousand_lines_cost_as_many_queries_as_one_and_are_found_by_their_index(app: App) {
        let (mut owner, organization, due) = stocked(&app).await;
        product(&app, &organization, ("domain_com", "one.example"), (12, "2026-12-01")).await;
        let all = format!("{due}?due=all");
        let one = cost(&app, &mut owner, &all).await;
        println!("{:?}: Due takes {one} queries", app.engine);
        db_many(&app, &organization, 10_000);
        app.db_run("ANALYZE");
        let middle = db::db_lines(app.db(), &format!("SELECT CAST(due_on AS TEXT) || ' ' || CAST(id AS TEXT) AS line FROM products \
            WHERE organization_id = {organization} ORDER BY due_on, id LIMIT 1 OFFSET 5000")).remove(0);
        let (day, id) = middle.split_once(' ').unwrap();
        let cursor = paging::write(&json!([day, 0, id.parse::<i64>().unwrap(), "product"]));
        let later = format!("{all}&after={cursor}");
        assert_eq!(cost(&app, &mut owner, &all).await, one);
        assert_eq!(cost(&app, &mut owner, &later).await, one);
        let page = owner.get(&later).await;
        assert_eq!(names(&page).len(), 50);
        let net = 10_000 / 2 * (1450 + 2870) + 1450;
        let shown = sums(&page, ".due-all")[0].chars().filter(char::is_ascii_digit).collect::<String>();
        assert_eq!(shown, net.to_string());
        let not_ordered = "NOT EXISTS (SELECT 1 FROM order_lines WHERE order_lines.organization_id = products.organization_id \
            AND order_lines.product_id = products.id AND order_lines.in_force AND order_lines.starts_on > products.due_on)";
        for more in [String::new(), format!("AND (products.due_on, products.id) > ('{day}', {id})"), format!("AND products.due_on <= '{day}'")] {
            let sql = format!("SELECT products.id, products.name FROM products WHERE products.organization_id = {organization} \
                AND products.state <> 'terminated' AND products.offer IS NOT NULL AND products.due_on IS NOT NULL \
                AND products.months IS NOT NULL AND {not_ordered} {more} ORDER BY products.due_on, products.id LIMIT 51");
            let plan = db::db_plan(app.db(), &sql);
            assert!(plan.contains("products_due") && !plan.to_lowercase().contains("sort"), "{more}\n{plan}");
        }
    }
}

/// Straight to the tables: as many domains, a third of them of one day, half of them for two years.
fn db_many(app: &App, organization: &str, count: usize) {
    let day = if app.engine == Engine::Sqlite {
        "date('2026-12-01', '+' || (i % 3) || ' days')"
    } else {
        "DATE '2026-12-01' + (i % 3)::int"
    };
    app.db_run(&format!(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count}) \
         INSERT INTO products (id, organization_id, kind, name, name_key, state, created_at, offer, quantity, anchor_day, term_from, due_on, months) \
         SELECT 3764741839259700000 + i, {organization}, 'domain', 'd' || i, 'd' || i, 'active', '2026-11-20 10:00:00', 'domain_com', 1, 2, \
         '2025-12-02', {day}, CASE WHEN i % 2 = 0 THEN 12 ELSE 24 END FROM n"
    ));
}

/// An order that awaits a transfer: shown once, its product not again, until it is cancelled.
async fn an_order_stands_for_its_products(app: &App) {
    let (mut owner, organization, due) = stocked(app).await;
    let shop = product(
        app,
        &organization,
        ("domain_com", "shop.example"),
        (12, "2026-12-05"),
    )
    .await;
    let build = product(app, &organization, ("vps_2", "build"), (12, "2026-12-03")).await;
    product(
        app,
        &organization,
        ("domain_com", "other.example"),
        (12, "2026-12-04"),
    )
    .await;
    let before = owner.get(&due).await;
    let rows = [row(&shop, "12", "own"), row(&build, "12", "own")];
    let paid = send(&mut owner, &before, &fields(&rows, "pay")).await;
    let checkout = on(&mut owner, &paid).await;
    let fields_of = [("method", "transfer")];
    let confirmed = owner.submit(&checkout, "Confirm order", &fields_of).await;
    assert_eq!(confirmed.status, 303, "{}", confirmed.body);
    let page = owner.get(&due).await;
    assert_eq!(
        names(&page),
        ["other.example", "Order"],
        "on the day until which it is to be paid"
    );
    let month = owner.get(&format!("{due}?due=month")).await;
    assert!(names(&month).is_empty(), "that is not this month");
    assert_eq!(sums(&page, ".due-all"), sums(&before, ".due-all"));
    assert!(page.text(".due-all p").contains("2 lines"));
    let cells = page.texts("tbody tr:last-child td");
    assert!(
        cells[1] == "Pay by20 Dec 2026" && cells[3].contains("171.34"),
        "{cells:?}"
    );
    for (query, expected) in [
        ("?q=1", 1),
        ("?q=SHOP", 1),
        ("?category=cloud", 1),
        ("?address=own", 2),
        ("?category=events", 0),
    ] {
        assert_eq!(
            names(&owner.get(&format!("{due}{query}")).await).len(),
            expected,
            "{query}"
        );
    }
    for action in ["pay", "pro_forma"] {
        let refused = send(&mut owner, &page, &fields(&rows[..1], action)).await;
        assert_eq!(refused.status, 422);
        assert!(
            refused
                .text(".error-summary")
                .contains("shop.example stands in order 1 already")
        );
    }
    let overdue = |page: &Answer| {
        page.texts("tbody tr:has(a[href$='/cancel']) .tag-bad")
            .len()
    };
    app.later(TimeDelta::days(30));
    owner.sign_in(OWNER, PASSWORD).await;
    assert_eq!(overdue(&owner.get(&due).await), 0, "it is the last day");
    app.later(TimeDelta::days(1));
    owner.sign_in(OWNER, PASSWORD).await;
    let page = owner.get(&format!("{due}?due=month")).await;
    assert_eq!(overdue(&page), 1);
    let asked = page.attribute("tbody a[href$='/cancel']", "href").unwrap();
    let cancelled = cancels(&mut owner, asked.trim_end_matches("/cancel")).await;
    assert_eq!(cancelled.status, 303, "{}", cancelled.body);
    assert_eq!(
        names(&owner.get(&due).await),
        ["build", "other.example", "shop.example"]
    );
}

#[tokio::test]
async fn an_order_is_shown_instead_of_its_products_on_sqlite() {
    an_order_stands_for_its_products(&App::start_with(Engine::Sqlite, BANK).await).await;
}

#[tokio::test]
async fn an_order_is_shown_instead_of_its_products_on_postgres() {
    an_order_stands_for_its_products(&App::start_with(Engine::Postgres, BANK).await).await;
}

/// Filter → select → period → totals → pro forma.
async fn journey(app: &App, javascript: bool) {
    let (_, organization, due) = stocked(app).await;
    product(
        app,
        &organization,
        ("domain_com", "shop.example"),
        (12, "2026-12-01"),
    )
    .await;
    product(app, &organization, ("vps_2", "build"), (12, "2027-06-30")).await;
    let width = if javascript { 1280 } else { 390 };
    let mut tab = Tab::new(javascript, width, 900).await;
    tab.goto(&format!("{}{due}", app.base)).await;
    tab.fill("Email", OWNER).await;
    tab.fill("Password", PASSWORD).await;
    tab.click_button("Sign in").await;
    assert_eq!(tab.text("h1").await, "Due");
    assert_eq!(tab.texts("tbody th small").await.len(), 1);
    tab.click_link_in(".tabs", "Show all").await;
    assert_eq!(tab.texts("tbody th small").await.len(), 2);
    tab.select("Period for shop.example, Domain .com", "2 years")
        .await;
    tab.choose("Select shop.example, Domain .com").await;
    if javascript {
        tab.wait_for("#selected-sums dl").await;
    } else {
        tab.click_button_in(".bar", "Recalculate").await;
    }
    let sums = tab.text("#selected-sums").await;
    let seen = ["28.70", "2.32", "31.02"].map(|amount| sums.contains(amount));
    assert_eq!(seen, [true; 3], "{sums}");
    assert!(tab.text("tbody").await.contains("28.70"));
    assert!(tab.is_chosen("Select shop.example, Domain .com").await);
    let wide = tab.eval("document.documentElement.scrollWidth").await;
    assert!(wide.as_u64().unwrap() <= u64::from(width), "{wide}");
    tab.click_button("Generate pro forma").await;
    assert_eq!(tab.text("h1").await, "Pro forma");
    let main = tab.text("main").await;
    assert!(
        main.contains("shop.example") && main.contains("31.02"),
        "{main}"
    );
    assert_eq!(tab.console_errors().await, Vec::<String>::new());
}
