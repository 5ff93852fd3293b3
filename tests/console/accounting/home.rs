//! The home page: what is due, and the amounts month by month.

use crate::both;
use crate::support::app::App;
use crate::support::client::{Answer, Client};
use crate::support::db::{Engine, db_plan};
use crate::users::listing::cost;
use crate::users::{at, founded};

const LEA: &str = "lea@acme-shop.example";

/// Straight to the tables: an offer that costs 10.00 a month and 100.00 a year in francs.
fn db_offer(app: &App, organization: &str) {
    app.db_product(organization, "mail", "without an offer");
    app.db_run(
        "INSERT INTO offers (word, kind, position, names, vat_class, asks) VALUES ('box', 'mail', 0, '{\"en\":\"Box\"}', 'standard', 'label'); \
         INSERT INTO prices (offer, currency, months, starts_on, amount, setup) VALUES \
         ('box', 'CHF', 1, '2020-01-01', 1000, 0), ('box', 'CHF', 12, '2020-01-01', 10000, 0), ('box', 'CHF', 12, '2027-01-01', 99999, 0)",
    );
}

/// Straight to the tables: a product of that offer.
fn db_due(
    app: &App,
    organization: &str,
    (id, name): (i64, &str),
    (due_on, months, quantity): (&str, i32, i32),
) {
    let anchor: String = due_on.chars().skip(8).collect();
    app.db_run(&format!(
        "INSERT INTO products (id, organization_id, kind, name, name_key, state, created_at, offer, quantity, anchor_day, term_from, due_on, months) \
         VALUES ({id}, {organization}, 'mail', '{name}', '{name}', 'active', '2026-01-01 10:00:00', 'box', {quantity}, {anchor} + 1, '2026-01-01', '{due_on}', {months})"
    ));
}

/// Straight to the tables: an order of one product.
fn db_order(
    app: &App,
    organization: &str,
    (id, state): (i64, &str),
    (product, starts_on, ends_on): (i64, &str, &str),
) {
    let yes = app.db_bool(true);
    app.db_run(&format!(
        "INSERT INTO orders (id, organization_id, number, state, currency, created_at, confirmed_at, net, vat, total) \
         VALUES ({id}, {organization}, {id}, '{state}', 'CHF', '2026-11-18 10:00:00', '2026-11-18 10:00:00', 5000, 405, 5405); \
         INSERT INTO order_lines (id, organization_id, order_id, position, product_id, offer, name, months, quantity, starts_on, ends_on, net, in_force) \
         VALUES ({id}, {organization}, {id}, 0, {product}, 'box', 'x', 12, 1, '{starts_on}', '{ends_on}', 5000, {yes})"
    ));
}

/// Straight to the tables: invoices of an order that is paid.
fn db_invoices(app: &App, organization: &str, invoices: &[(i64, &str, &str, i64)]) {
    for (id, issued_on, currency, net) in invoices {
        app.db_run(&format!(
            "INSERT INTO orders (id, organization_id, number, state, currency, created_at, confirmed_at, net, vat, total) \
             VALUES ({id}, {organization}, {id}, 'fulfilled', '{currency}', '2025-01-01 10:00:00', '2025-01-01 10:00:00', {net}, 0, {net}); \
             INSERT INTO invoices (id, organization_id, order_id, part, series, year, sequence, number, issued_on, issued_at, state, currency, \
             treatment, net, vat, total, buyer, address, seller, language, description, search_key, paid_by) \
             VALUES ({id}, {organization}, {id}, 1, 'A', 2026, {id}, '2026-{id}', '{issued_on}', '{issued_on} 10:00:00', 'paid', '{currency}', \
             'domestic', {net}, 0, {net}, 'Acme', '{{}}', '{{}}', 'en', 'Box', 'box', '{{}}')"
        ));
    }
}

/// The table of a chart: its months and amounts, without those of nothing.
fn amounts(page: &Answer, chart: &str) -> Vec<String> {
    let rows = page.texts(&format!("figure:has(#{chart}-title) tbody tr"));
    assert_eq!(rows.len(), 12);
    rows.into_iter()
        .filter(|row| !row.ends_with(" 0.00"))
        .collect()
}

both! {
    async fn what_is_due_stands_first_and_overdue_before_all_else(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        db_offer(&app, &organization);
        let home = at(&organization, "");
        let empty = owner.get(&home).await;
        assert!(empty.text("main .card:first-child").contains("Nothing needs your attention"));
        assert!(!empty.has("figure"));
        db_due(&app, &organization, (1, "next-year.example"), ("2027-10-30", 12, 1));
        db_due(&app, &organization, (2, "in-january.example"), ("2027-01-19", 12, 3));
        assert_eq!(owner.get(&home).await.texts(".due li").len(), 1, "two months are soon");
        db_due(&app, &organization, (3, "late.example"), ("2026-11-19", 12, 1));
        db_due(&app, &organization, (4, "today.example"), ("2026-11-20", 1, 1));
        db_due(&app, &organization, (5, "ordered.example"), ("2026-11-21", 12, 1));
        db_due(&app, &organization, (6, "gone.example"), ("2026-11-01", 12, 1));
        app.db_run("UPDATE products SET state = 'terminated' WHERE id = 6");
        db_order(&app, &organization, (41, "awaiting_payment"), (5, "2026-11-22", "2027-11-21"));
        let page = owner.get(&home).await;
        assert_eq!(page.texts(".due li"), [
            "late.example Overdue Term ended 19 Nov 2026 CHF 100.00 excl. VAT",
            "Order 41 Awaiting payment Pay by 18 Dec 2026 CHF 54.05",
            "today.example Due soon Term ends 20 Nov 2026 CHF 10.00 excl. VAT",
        ]);
        let leads: Vec<_> = page.document().select(&crate::support::client::css(".due a, .due ~ p a"))
            .map(|link| link.value().attr("href").unwrap().to_owned()).collect();
        assert_eq!(leads, ["/products/3", "/accounting/orders/41", "/products/4", "/accounting/due"].map(|page| at(&organization, page)));
        app.db_run("DELETE FROM products WHERE id IN (3, 4); UPDATE orders SET confirmed_at = '2026-10-20 10:00:00'");
        assert_eq!(owner.get(&home).await.texts(".due li")[0], "Order 41 Overdue Pay by 19 Nov 2026 CHF 54.05");
        assert_eq!(owner.get(&home).await.texts(".due li")[1], "in-january.example Due soon Term ends 19 Jan 2027 CHF 300.00 excl. VAT");
    }

    async fn what_can_no_longer_be_paid_by_the_month_costs_a_year_here_too(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        db_offer(&app, &organization);
        db_due(&app, &organization, (1, "monthly.example"), ("2026-12-15", 1, 1));
        let said = async |owner: &mut Client| {
            let home = owner.get(&at(&organization, "")).await;
            let next: Vec<String> = amounts(&home, "next-chf").into_iter().take(2).collect();
            let product = owner.get(&at(&organization, "/products/1")).await;
            let due = owner.get(&at(&organization, "/accounting/due")).await;
            (home.texts(".due li").concat(), next, product.text("main"), due.text("#amount-1"))
        };
        let (home, next, product, due) = said(&mut owner).await;
        assert!(home.ends_with("CHF 10.00 excl. VAT") && product.contains("CHF 10.00"), "{home}");
        assert_eq!((next, due.as_str()), (vec!["Dec 2026 CHF 10.00".to_owned(), "Jan 2027 CHF 10.00".to_owned()], "CHF 10.00"));
        // From now on only where a year costs more than this.
        app.db_run("UPDATE offers SET often_from_chf = 10001 WHERE word = 'box'");
        let (home, next, product, due) = said(&mut owner).await;
        assert!(home.ends_with("CHF 100.00 excl. VAT") && product.contains("CHF 100.00"), "{home}");
        assert_eq!((next, due.as_str()), (vec!["Dec 2026 CHF 100.00".to_owned()], "CHF 100.00"));
    }

    async fn the_charts_say_what_was_invoiced_and_what_comes(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        db_offer(&app, &organization);
        db_due(&app, &organization, (1, "overdue.example"), ("2026-10-31", 12, 1));
        db_due(&app, &organization, (2, "by-the-month.example"), ("2027-08-30", 1, 2));
        db_due(&app, &organization, (3, "by-the-year.example"), ("2027-03-15", 12, 1));
        db_due(&app, &organization, (4, "beyond.example"), ("2027-11-01", 12, 1));
        db_due(&app, &organization, (5, "ordered.example"), ("2026-12-31", 12, 1));
        db_order(&app, &organization, (41, "awaiting_payment"), (5, "2027-01-01", "2027-12-31"));
        db_invoices(&app, &organization, &[
            (101, "2025-11-30", "CHF", 77_700), (102, "2025-12-01", "CHF", 1_000), (103, "2026-03-31", "CHF", 20_000),
            (104, "2026-03-01", "CHF", 10_050), (105, "2026-11-20", "CHF", 5), (106, "2026-07-01", "EUR", 9_900),
        ]);
        let elsewhere = owner.create_organization("Other SA").await;
        db_invoices(&app, &elsewhere, &[(201, "2026-05-05", "CHF", 123)]);
        let page = owner.get(&at(&organization, "")).await;
        assert_eq!(amounts(&page, "last-chf"), ["Dec 2025 CHF 10.00", "Mar 2026 CHF 300.50", "Nov 2026 CHF 0.05"]);
        // Overdue: 100; until 18 December the order: 50. Each month from August on: two boxes.
        assert_eq!(amounts(&page, "next-chf"),
            ["Nov 2026 CHF 100.00", "Dec 2026 CHF 50.00", "Mar 2027 CHF 100.00", "Aug 2027 CHF 20.00", "Sep 2027 CHF 20.00", "Oct 2027 CHF 20.00"]);
        assert_eq!(page.texts("figure:has(#next-chf-title) tfoot td"), ["CHF 310.00"]);
        assert_eq!(amounts(&page, "last-eur"), ["Jul 2026 EUR 99.00"]);
        assert!(amounts(&page, "next-eur").is_empty());
        let bars = page.texts("figure:has(#last-chf-title) rect title");
        assert_eq!(bars, ["Dec 2025: CHF 10.00", "Mar 2026: CHF 300.50", "Nov 2026: CHF 0.05"]);
        let high = |bar: usize| {
            let selector = format!("figure:has(#last-chf-title) rect:nth-of-type({bar})");
            page.attribute(&selector, "height").unwrap().parse::<f64>().unwrap()
        };
        assert!((high(2) / high(1) - 30.05).abs() < 1.0, "{} {}", high(1), high(2));
        assert!(page.text("#last-chf-description").contains("CHF 310.55 in all; the most in Mar 2026: CHF 300.50"));
        assert_eq!(page.texts(".charts figcaption")[0], "Invoiced in the last 12 months (CHF)");
        assert_eq!(amounts(&owner.get(&at(&elsewhere, "")).await, "last-chf"), ["May 2026 CHF 1.23"]);
    }

    async fn only_those_who_may_see_the_accounting_see_amounts(app: App) {
        let (_, organization) = founded(&app, "Acme SA").await;
        db_offer(&app, &organization);
        db_due(&app, &organization, (1, "late.example"), ("2026-11-19", 12, 1));
        let mut lea = crate::users::teams::member(&app, &organization, ("Lea", LEA), "collaborator").await;
        let (home, lea_id) = (at(&organization, ""), app.db_user(LEA));
        for (role, accounting, sees) in [
            ("collaborator", false, false), ("collaborator", true, true), ("external", true, false), ("administrator", false, true),
        ] {
            app.db_run(&format!("UPDATE memberships SET role = '{role}', accounting = {} WHERE user_id = {lea_id} AND organization_id = {organization}",
                app.db_bool(accounting)));
            let page = lea.get(&home).await;
            assert_eq!((page.has(".due"), page.has("figure"), page.body.contains("accounting/due")), (sees, sees, sees), "{role} {accounting}");
            assert_eq!(page.body.contains("CHF"), sees, "{role} {accounting}");
        }
    }

    async fn thousands_of_products_and_invoices_cost_no_more_queries(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        db_offer(&app, &organization);
        db_due(&app, &organization, (1, "one.example"), ("2026-12-19", 12, 1));
        let home = at(&organization, "");
        let few = cost(&app, &mut owner, &home).await;
        let numbers = match app.engine {
            Engine::Sqlite => "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 10000) ",
            Engine::Postgres => "WITH n AS (SELECT generate_series(1, 10000) AS n) ",
        };
        let day = match app.engine {
            Engine::Sqlite => "date('2026-11-01', '+' || (n % 365) || ' days')",
            Engine::Postgres => "DATE '2026-11-01' + (n % 365)",
        };
        let before = day.replace("2026-11-01", "2025-11-20");
        app.db_run(&format!(
            "{numbers} INSERT INTO products (id, organization_id, kind, name, name_key, state, created_at, offer, quantity, anchor_day, term_from, due_on, months) \
             SELECT 100000 + n, {organization}, 'mail', 'p' || n, 'p' || n, 'active', '2026-01-01 10:00:00', 'box', 1, 1, '2026-01-01', {day}, CASE n % 2 WHEN 0 THEN 1 ELSE 12 END FROM n"));
        app.db_run(&format!(
            "INSERT INTO orders (id, organization_id, number, state, currency, created_at, confirmed_at, net, vat, total) \
             VALUES (7, {organization}, 7, 'fulfilled', 'CHF', '2025-01-01 10:00:00', '2025-01-01 10:00:00', 1, 0, 1)"));
        for thousands in 0..10 {
            app.db_run(&format!(
                "{numbers} INSERT INTO invoices (id, organization_id, order_id, part, series, year, sequence, number, issued_on, issued_at, state, currency, \
                 treatment, net, vat, total, buyer, address, seller, language, description, search_key, paid_by) \
                 SELECT {thousands}0000 + n, {organization}, 7, {thousands}0000 + n, 'A', 2026, {thousands}0000 + n, '2026-' || ({thousands}0000 + n), {before}, '2026-01-01 10:00:00', \
                 'paid', 'CHF', 'domestic', 100, 8, 108, 'Acme', '{{}}', '{{}}', 'en', 'Box', 'box', '{{}}' FROM n"));
        }
        app.db_run(if app.engine == Engine::Postgres { "VACUUM ANALYZE" } else { "ANALYZE" });
        assert_eq!(cost(&app, &mut owner, &home).await, few);
        let watch = manager::ground::time::Stopwatch::start();
        let page = owner.get(&home).await;
        println!("{:?}: home with 10,000 products and 100,000 invoices took {} ms, {few} queries, {} bytes", app.engine, watch.milliseconds(), page.body.len());
        assert_eq!(page.texts(".due li").len(), 3);
        let plan = db_plan(app.db(), &format!("SELECT id FROM products WHERE organization_id = {organization} AND due_on <= '2026-11-30' ORDER BY due_on, id LIMIT 3"));
        assert!(plan.contains("products_due"), "{plan}");
        if app.engine == Engine::Postgres {
            // How much of a table VACUUM may call visible depends on what other tests commit at that moment, and so
            // does the planner's choice; whether the index can answer alone does not.
            for way in ["enable_seqscan", "enable_bitmapscan"] {
                app.db_run(&format!("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET {way} = off', current_database()); END $$"));
            }
        }
        let sums = "SELECT issued_on, currency, CAST(SUM(net) AS BIGINT) AS net FROM invoices";
        let plan = db_plan(app.db(), &format!("{sums} WHERE organization_id = {organization} AND issued_on >= '2025-12-01' GROUP BY issued_on, currency"));
        let index_alone = if app.engine == Engine::Postgres { "Index Only Scan using invoices_sums" } else { "USING COVERING INDEX invoices_sums" };
        assert!(plan.contains(index_alone) && !plan.contains("TEMP B-TREE"), "{plan}");
    }
}
