//! Pro forma: a document for each billing address, as a page and as a PDF; nothing is stored.

use std::io::Write;
use std::process::{Command, Stdio};

use chrono::TimeDelta;

use super::due::{BANK, DUE, db_branch, fields, product, row, send, stocked};
use crate::support::app::{App, PASSWORD};
use crate::support::client::{Answer, Client};
use crate::support::db::{self, Engine};
use crate::users::{at, on};

const OWNER: &str = "owner@acme-shop.example";

/// The text of a PDF, page by page.
fn pages(bytes: &[u8]) -> Vec<String> {
    let mut program = Command::new("pdftotext")
        .args(["-layout", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("pdftotext (package poppler-utils)");
    program.stdin.take().unwrap().write_all(bytes).unwrap();
    let read = program.wait_with_output().unwrap();
    let text = String::from_utf8(read.stdout)
        .unwrap()
        .replace('\u{a0}', " ");
    let pages = text.split('\u{c}').filter(|page| !page.trim().is_empty());
    pages.map(str::to_owned).collect()
}

async fn bytes(client: &Client, path: &str) -> Vec<u8> {
    let answer = client
        .request(reqwest::Method::GET, path)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.headers()["content-type"], "application/pdf");
    answer.bytes().await.unwrap().to_vec()
}

fn said(page: &Answer) -> String {
    page.text("main").replace('\u{a0}', " ")
}

/// How much there is in the tables that a pro forma must leave as they are.
fn stored(app: &App) -> Vec<i64> {
    let tables = [
        "orders",
        "order_lines",
        "payments",
        "invoices",
        "activities",
        "outbox",
        "entries",
        "documents",
    ];
    tables.iter().map(|table| app.db_count(table)).collect()
}

async fn a_pro_forma_has_a_sheet_for_each_address_and_one_payment(app: &App) {
    let (mut owner, organization, due) = stocked(app).await;
    let shop = product(
        app,
        &organization,
        ("domain_com", "<i>shop</i>.example"),
        (12, "2026-12-05"),
    )
    .await;
    let book = product(
        app,
        &organization,
        ("handbook", "Handbook"),
        (12, "2026-12-05"),
    )
    .await;
    db_branch(app, &organization, "5001", "Kanzleistrasse 8");
    let page = owner.get(&due).await;
    let rows = [row(&shop, "24", "own"), row(&book, "12", "5001")];
    let before = stored(app);
    let asked = send(&mut owner, &page, &fields(&rows, "pro_forma")).await;
    let page = on(&mut owner, &asked).await;
    assert_eq!(
        (page.status, page.text("h1")),
        (200, "Pro forma".to_owned())
    );
    assert_eq!(page.texts(".sheet").len(), 2);
    let main = said(&page);
    for part in [
        "no legal or accounting value",
        "Valid until 20 Dec 2026",
        "For Acme SA",
        "Rue de Lyon 1",
        "For Branch 5001",
        "Kanzleistrasse 8",
        "PO 4711",
        "<i>shop</i>.example",
        "6 Dec 2026 – 5 Dec 2028",
        "2 years",
        "CHF 31.02",
        "VAT 2.6 % on CHF 58.00",
        "CHF 59.51",
        "CHF 90.53",
        "CH44 3199 9123 0008 8901 2",
        "money that comes with this reference goes to your prepaid account",
    ] {
        assert!(main.contains(part), "{part} is not in {main}");
    }
    let download = page.attribute("a.button-primary", "href").unwrap();
    assert!(download.starts_with(&at(&organization, "/accounting/pro-forma.pdf?line=")));
    let pdf = bytes(&owner, &download).await;
    assert_eq!(
        pdf,
        bytes(&owner, &download).await,
        "the same again is the same"
    );
    let pages = pages(&pdf);
    assert_eq!(pages.len(), 3, "{pages:?}");
    for (page, parts) in pages.iter().zip([
        [
            "Acme SA",
            "<i>shop</i>.example",
            "CHF 31.02",
            "Page 1 of 3",
            "20.12.2026",
            "Paid together with the other pro forma invoices: see the last page.",
        ],
        [
            "Branch 5001",
            "Handbook",
            "CHF 59.51",
            "Page 2 of 3",
            "20.12.2026",
            "Paid together with the other pro forma invoices: see the last page.",
        ],
    ]) {
        for part in parts {
            assert!(page.contains(part), "{part} is not in {page}");
        }
    }
    for (page, holds) in pages.iter().zip([false, false, true]) {
        assert_eq!(page.contains("CH44 3199"), holds, "one payment: {page}");
        assert_eq!(page.contains("90.53"), holds, "one payment: {page}");
    }
    for part in [
        "Payment of all pro forma invoices",
        "Rue de Lyon 1",
        "Branch 5001, Kanzleistrasse 8",
        "31.02",
        "59.51",
        "Page 3 of 3",
    ] {
        assert!(pages[2].contains(part), "{part} is not in {}", pages[2]);
    }
    assert_eq!(stored(app), before, "nothing is stored");
}

/// Page, e-mail, document and the order's page: until 30 days after the confirmation, whenever they are made.
async fn an_order_is_valid_until_one_day(app: &App) {
    let (mut owner, organization, due) = stocked(app).await;
    let shop = product(
        app,
        &organization,
        ("domain_com", "shop.example"),
        (12, "2026-12-05"),
    )
    .await;
    let page = owner.get(&due).await;
    let rows = [row(&shop, "12", "own")];
    let paid = send(&mut owner, &page, &fields(&rows, "pay")).await;
    let checkout = on(&mut owner, &paid).await;
    let order = checkout.path.rsplit('/').next().unwrap().to_owned();
    let place = |page: &str| at(&organization, page);
    let of_order = place(&format!("/accounting/pro-forma?order={order}"));
    app.later(TimeDelta::days(2));
    owner.sign_in(OWNER, PASSWORD).await;
    let draft = said(&owner.get(&of_order).await);
    assert!(
        draft.contains("Valid until 22 Dec 2026"),
        "a draft moves: {draft}"
    );
    let checkout = owner.get(&checkout.path).await;
    let chosen = [("method", "transfer")];
    let confirmed = owner.submit(&checkout, "Confirm order", &chosen).await;
    assert_eq!(confirmed.status, 303);
    let letter = app.letter(OWNER).await;
    assert!(letter.text.contains("22 Dec 2026"), "{}", letter.text);
    app.later(TimeDelta::days(3));
    owner.sign_in(OWNER, PASSWORD).await;
    let main = said(&owner.get(&of_order).await);
    assert!(main.contains("Valid until 22 Dec 2026"), "{main}");
    let pdf = bytes(&owner, &of_order.replace('?', ".pdf?")).await;
    assert!(pages(&pdf)[0].contains("22.12.2026"));
    let path = place(&format!("/accounting/orders/{order}"));
    let shown = said(&owner.get(&path).await);
    assert!(shown.contains("22 Dec 2026"), "{shown}");
}

async fn a_pro_forma_of_an_order_carries_its_reference(app: &App) {
    let (mut owner, organization, due) = stocked(app).await;
    let shop = product(
        app,
        &organization,
        ("domain_com", "shop.example"),
        (12, "2026-12-05"),
    )
    .await;
    let page = owner.get(&due).await;
    let paid = send(
        &mut owner,
        &page,
        &fields(&[row(&shop, "12", "own")], "pay"),
    )
    .await;
    let checkout = on(&mut owner, &paid).await;
    let order = checkout.path.rsplit('/').next().unwrap().to_owned();
    let of_order = at(
        &organization,
        &format!("/accounting/pro-forma?order={order}"),
    );
    let draft = said(&owner.get(&of_order).await);
    assert!(
        draft.contains("goes to your prepaid account"),
        "a draft is no order yet"
    );
    let confirmed = owner
        .submit(&checkout, "Confirm order", &[("method", "transfer")])
        .await;
    assert_eq!(confirmed.status, 303);
    let page = owner.get(&of_order).await;
    let main = said(&page);
    assert_eq!(page.text("h1"), "Pro forma of order 1");
    assert!(
        !main.contains("prepaid account") && main.contains("CHF 15.67"),
        "{main}"
    );
    let asked = owner.get(&confirmed.location().unwrap()).await;
    let reference = page.texts(".facts dd")[2].clone();
    assert!(asked.text("main").contains(&reference), "{reference}");
    app.db_run(&format!(
        "UPDATE orders SET state = 'paid' WHERE id = {order}"
    ));
    let over = owner.get(&of_order).await;
    assert_eq!(over.status, 422);
    assert!(over.text("main").contains("does not wait for a payment"));
    let pdf = owner.get(&of_order.replace('?', ".pdf?")).await;
    assert_eq!(
        pdf.location(),
        Some(of_order),
        "the page says why there is no document"
    );
}

async fn what_is_incomplete_or_not_ones_own_has_no_pro_forma(app: &App) {
    let (mut owner, organization, _) = stocked(app).await;
    let shop = product(
        app,
        &organization,
        ("domain_com", "shop.example"),
        (12, "2026-12-05"),
    )
    .await;
    let second = owner.create_organization("Zweite GmbH").await;
    let theirs = product(
        app,
        &second,
        ("domain_com", "theirs.example"),
        (12, "2026-12-01"),
    )
    .await;
    db_branch(app, &organization, "5001", "");
    db_branch(app, &second, "5002", "Anderswo 1");
    let path = |line: &str| at(&organization, &format!("/accounting/pro-forma?line={line}"));
    app.db_run(&format!(
        "UPDATE organizations SET city = '' WHERE id = {organization}"
    ));
    for (address, name, place) in [
        ("own", "Acme SA", "/settings/edit"),
        ("5001", "Branch 5001", "/accounting/billing-addresses/5001"),
    ] {
        let page = owner.get(&path(&format!("{shop}:12:{address}"))).await;
        assert_eq!(page.status, 422);
        assert!(page.text("main").contains(&format!(
            "The billing address {name} lacks street, postcode or city"
        )));
        assert_eq!(
            page.attribute("main a.button-primary", "href"),
            Some(at(&organization, place))
        );
    }
    for line in [
        format!("{theirs}:12:own"),
        format!("{shop}:12:5002"),
        format!("{shop}:7:own"),
        format!("{shop}:12:own&line={shop}:12:own"),
    ] {
        let page = owner.get(&path(&line)).await;
        assert_eq!(page.status, 422, "{line}");
        assert!(!page.body.contains("theirs.example") && !page.body.contains("Anderswo"));
    }
    for line in ["x", "1:2", "1:x:own", "1:12:nobody"] {
        assert_eq!(owner.get(&path(line)).await.status, 404, "{line}");
    }
    for order in ["x", "1", "-1"] {
        assert_eq!(
            owner
                .get(&at(
                    &organization,
                    &format!("/accounting/pro-forma?order={order}")
                ))
                .await
                .status,
            404
        );
    }
    let bare = owner.get(&at(&organization, "/accounting/pro-forma")).await;
    assert_eq!(bare.location(), Some(at(&organization, DUE)));
    assert_eq!(
        db::db_lines(app.db(), "SELECT name AS line FROM products ORDER BY id").len(),
        2
    );
}

#[tokio::test]
async fn a_pro_forma_is_complete_on_sqlite() {
    a_pro_forma_has_a_sheet_for_each_address_and_one_payment(
        &App::start_with(Engine::Sqlite, BANK).await,
    )
    .await;
}

#[tokio::test]
async fn a_pro_forma_is_complete_on_postgres() {
    a_pro_forma_has_a_sheet_for_each_address_and_one_payment(
        &App::start_with(Engine::Postgres, BANK).await,
    )
    .await;
}

#[tokio::test]
async fn an_order_is_valid_until_one_day_on_sqlite() {
    an_order_is_valid_until_one_day(&App::start_with(Engine::Sqlite, BANK).await).await;
}

#[tokio::test]
async fn an_order_is_valid_until_one_day_on_postgres() {
    an_order_is_valid_until_one_day(&App::start_with(Engine::Postgres, BANK).await).await;
}

#[tokio::test]
async fn an_order_s_pro_forma_carries_its_reference_on_sqlite() {
    a_pro_forma_of_an_order_carries_its_reference(&App::start_with(Engine::Sqlite, BANK).await)
        .await;
}

#[tokio::test]
async fn an_order_s_pro_forma_carries_its_reference_on_postgres() {
    a_pro_forma_of_an_order_carries_its_reference(&App::start_with(Engine::Postgres, BANK).await)
        .await;
}

#[tokio::test]
async fn what_is_incomplete_has_no_pro_forma_on_sqlite() {
    what_is_incomplete_or_not_ones_own_has_no_pro_forma(
        &App::start_with(Engine::Sqlite, BANK).await,
    )
    .await;
}

#[tokio::test]
async fn what_is_incomplete_has_no_pro_forma_on_postgres() {
    what_is_incomplete_or_not_ones_own_has_no_pro_forma(
        &App::start_with(Engine::Postgres, BANK).await,
    )
    .await;
}
