//! The payment provider of our own: its pages, its notices, and what the worker makes of them.

mod notices;
mod pages;
mod standing;

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::TimeDelta;
use manager::domain::accounting::{Method, PaymentId};
use manager::ground::i18n::Language;
use manager::ground::money::{Currency, Money};
use manager::outside::payment::sandbox::Card;
use manager::outside::payment::{Asked, Provider};

use crate::support::app::App;
use crate::support::client::{Answer, Client};
use crate::support::db;

/// What is paid in these tests: 12.50.
pub const AMOUNT: i64 = 1_250;

/// An organization of somebody who is signed in.
pub async fn founded(app: &App) -> String {
    let mut owner = app.signed_up("owner@acme-shop.example").await;
    owner.create_organization("Acme SA").await
}

/// Straight to the tables: a deposit on the prepaid account that was begun, as its page begins it.
pub fn db_begun(app: &App, organization: &str, method: Method) -> PaymentId {
    static MADE: AtomicI64 = AtomicI64::new(8_000_001);
    let id = MADE.fetch_add(1, Ordering::SeqCst);
    let now = app.clock.now().utc();
    let written = |after: i64| {
        let moment = now + TimeDelta::seconds(after);
        moment.format("%Y-%m-%d %H:%M:%S").to_string()
    };
    let (created, query) = (written(0), written(5));
    app.db_run(&format!(
        "INSERT INTO payments (id, organization_id, purpose, method, provider, amount, currency, state, created_at, \
         query_at, queries) VALUES ({id}, {organization}, 'top_up', '{method}', 'sandbox', {AMOUNT}, 'CHF', 'pending', \
         '{created}', '{query}', 0)"
    ));
    id.into()
}

/// A column of a payment.
pub fn db_payment(app: &App, payment: PaymentId, column: &str) -> String {
    let sql = format!(
        "SELECT COALESCE(CAST({column} AS TEXT), '-') AS line FROM payments WHERE id = {payment}"
    );
    db::db_lines(app.db(), &sql).pop().unwrap()
}

/// What is on the prepaid account, in minor units.
pub fn db_balance(app: &App, organization: &str) -> i64 {
    let sql = format!(
        "SELECT CAST(credit AS TEXT) AS line FROM balances \
         WHERE organization_id = {organization} AND account = 'prepaid' AND currency = 'CHF'"
    );
    let line = db::db_lines(app.db(), &sql).pop();
    line.map_or(0, |line| line.parse().unwrap())
}

/// Seconds go by, and the worker does a round.
pub async fn after(app: &App, seconds: i64) {
    app.later(TimeDelta::seconds(seconds));
    app.tick().await;
}

/// A payment that was begun and that the worker has opened; answers the address of its page.
pub async fn opened(app: &App, organization: &str, method: Method) -> (PaymentId, String) {
    let payment = db_begun(app, organization, method);
    after(app, 6).await;
    (payment, address(app, payment))
}

/// The path of a payment's page.
pub fn address(app: &App, payment: PaymentId) -> String {
    let address = db_payment(app, payment, "pay_address");
    address
        .strip_prefix(&app.base)
        .unwrap_or_else(|| panic!("{address}"))
        .to_owned()
}

/// Types a card and presses *Pay*.
pub async fn pay(client: &mut Client, address: &str, card: Card) -> Answer {
    let page = client.get(address).await;
    let fields = [
        ("number", card.number()),
        ("expiry", "08/29"),
        ("code", "123"),
    ];
    client.submit(&page, "Pay", &fields).await
}

/// A payment in the sandbox's books alone; answers the path of its page.
pub fn asked(app: &App, payment: i64, method: Method, language: Option<Language>) -> String {
    let asked = Asked {
        payment: payment.into(),
        method,
        amount: Money::new(AMOUNT, Currency::Chf),
        return_to: format!("{}/terms?back=1", app.base).parse().unwrap(),
        language,
    };
    let address = app.sandbox().open(&asked).unwrap().address;
    format!("{}?{}", address.path(), address.query().unwrap())
}
