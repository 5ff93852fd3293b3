//! A server that is killed at any moment of a payment, and started again: the books hold, and nothing
//! stays in between without somebody who goes on with it.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher as _};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use manager::domain::accounting::books::Account;
use manager::domain::accounting::payments::Standing;
use manager::domain::accounting::{OrderId, PaymentId};
use manager::ground::crypto::ServerKey;
use manager::ground::db::{Db, Target};
use manager::ground::money::Currency;
use manager::ground::password::{Hasher, Password};
use manager::ground::time::Clock;
use manager::outside::payment::Provider;
use manager::outside::payment::sandbox::{Card, Sandbox};

use super::checkout::cancels;
use super::scene::{Customer, Shop};
use crate::command_line::{DEVELOPMENT, Served, run};
use crate::support::app::PASSWORD;
use crate::support::client::Client;
use crate::support::db::{Engine, db_lines, db_run, migrated};
use crate::users::at;

/// How many orders there are to pay, and how often the server is killed before the rest is paid.
const ORDERS: usize = 100;
const KILLS: usize = 8;

/// Orders, pays and now and then cancels, as a browser does; whatever breaks off is left as it is.
async fn pays(client: &mut Client, organization: &str, (number, order): (usize, OrderId)) {
    let page = client
        .get(&at(organization, &format!("/checkout/{order}")))
        .await;
    let fields: &[(&str, &str)] = match number % 5 {
        0 | 1 => &[("method", "card")],
        2 => &[("method", "prepaid")],
        3 => &[("method", "card"), ("prepaid", "on")],
        _ => &[("method", "transfer")],
    };
    let mut answer = client.submit(&page, "Confirm order", fields).await;
    if answer.status == 422 {
        // The prepaid account does not suffice any more.
        answer = client
            .submit(&page, "Confirm order", &[("method", "card")])
            .await;
    }
    assert_eq!(answer.status, 303, "{}", answer.body);
    let next = answer.location().unwrap();
    if next.starts_with("/sandbox/") {
        let page = client.get(&next).await;
        let card = match number % 7 {
            3 => Card::Declined,
            5 => Card::Twice,
            _ => Card::Succeeds,
        };
        let fields = [
            ("number", card.number()),
            ("expiry", "08/39"),
            ("code", "123"),
        ];
        client.submit(&page, "Pay", &fields).await;
    }
    if number % 4 == 0 {
        let page = client
            .get(&at(organization, &format!("/accounting/orders/{order}")))
            .await;
        if page.body.contains("Cancel order") {
            cancels(client, &page.path).await;
        }
    }
}

/// Orders that are not paid yet, and their places.
type Left = Arc<Mutex<Vec<(usize, OrderId)>>>;

/// Four browsers of one session begin to pay what is left.
async fn browsers(
    served: &Served,
    (login, organization): (&str, &str),
    left: &Left,
) -> Vec<tokio::task::JoinHandle<()>> {
    let mut client = Client::new(&served.base);
    assert_eq!(client.sign_in(login, PASSWORD).await.status, 303);
    let browser = |_| {
        let (mut client, left) = (client.clone(), Arc::clone(left));
        let organization = organization.to_owned();
        tokio::spawn(async move {
            loop {
                let Some(next) = left.lock().unwrap().pop() else {
                    return;
                };
                pays(&mut client, &organization, next).await;
            }
        })
    };
    (0..4).map(browser).collect()
}

/// Kills the server some time after the browsers began.
async fn killed(mut served: Served, browsers: Vec<tokio::task::JoinHandle<()>>) {
    let milliseconds = 200 + RandomState::new().build_hasher().finish() % 1_500;
    tokio::time::sleep(Duration::from_millis(milliseconds)).await;
    let early: Vec<bool> = browsers.iter().map(|one| one.is_finished()).collect();
    served.child.kill().unwrap();
    served.child.wait().unwrap();
    for (browser, early) in browsers.into_iter().zip(early) {
        let ended = browser.await;
        // What a browser sees of the kill is an error: that is none of the test, what it saw before is.
        assert!(ended.is_ok() || !early, "{ended:?}");
    }
}

/// Straight to the tables: what is in between and has nobody who goes on with it.
fn db_forgotten(db: &Db) -> Vec<String> {
    db_lines(
        db,
        "SELECT CAST(o.id AS TEXT) || ' ' || o.state AS line FROM orders o \
         LEFT JOIN payments p ON p.order_id = o.id AND p.state IN ('pending', 'unknown') \
         LEFT JOIN payments r ON r.order_id = o.id AND r.state = 'reserved' \
         WHERE o.state NOT IN ('draft', 'awaiting_payment', 'fulfilled', 'cancelled') \
            OR (o.state <> 'awaiting_payment' AND (p.id IS NOT NULL OR r.id IS NOT NULL)) \
            OR (o.state = 'awaiting_payment' AND p.id IS NULL AND NOT EXISTS ( \
               SELECT 1 FROM payments f WHERE f.order_id = o.id AND f.state = 'failed')) \
            OR (r.id IS NOT NULL AND p.id IS NULL) \
            OR (p.provider IS NOT NULL AND p.query_at IS NULL)",
    )
}

/// What the provider has in its own books, beside what is in ours.
struct Theirs {
    sandbox: Sandbox,
    db: Db,
}

impl Theirs {
    /// Each attempt to pay an order: whether it was paid there, and what we say.
    fn compared(&self) -> Vec<(PaymentId, i64, bool, String)> {
        let all = "SELECT CAST(id AS TEXT) || ' ' || CAST(amount AS TEXT) || ' ' || state AS line \
                   FROM payments WHERE provider = 'sandbox' AND order_id IS NOT NULL";
        let one = |line: String| {
            let mut words = line.split(' ');
            let id: i64 = words.next().unwrap().parse().unwrap();
            let amount = words.next().unwrap().parse().unwrap();
            let said = self.sandbox.query(id.into()).unwrap().standing;
            let state = words.next().unwrap().to_owned();
            (id.into(), amount, said == Standing::Succeeded, state)
        };
        db_lines(&self.db, all).into_iter().map(one).collect()
    }

    /// Whether everything that was paid there has arrived here.
    fn arrived(&self) -> bool {
        self.compared()
            .iter()
            .all(|(_, _, paid, state)| *paid == (state == "succeeded"))
    }
}

async fn killed_in_the_midst_of_payments(engine: Engine) {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let database = migrated(engine, data);
    let db = Db::open(Target::parse(&database).unwrap(), Clock::System)
        .unwrap()
        .in_zone(chrono_tz::Europe::Zurich);
    let shop = Shop::open(&db, 0).await;
    let customer: Customer = shop.customer("CH").await;
    let organization = customer.organization.to_string();
    let hasher = Hasher::new(64, 1).unwrap();
    let hash = hasher.hash(Password::new(PASSWORD)).await.unwrap();
    db_run(
        &db,
        &format!("UPDATE users SET password_hash = '{}'", hash.as_str()),
    );
    let login = db_lines(&db, "SELECT login AS line FROM users")
        .pop()
        .unwrap();
    let mut drafts = Vec::new();
    for product in shop.products(&customer, ("vps_2", 1), ORDERS).await {
        drafts.push(shop.draft(&customer, &[(product, 1)]).await.unwrap());
    }
    let deposited = drafts[0].1.minor() * 15 + 700;
    shop.tops_up(&customer, deposited).await;
    let orders = drafts.into_iter().map(|draft| draft.0).enumerate();
    let left = Arc::new(Mutex::new(orders.collect::<Vec<_>>()));
    let mut environment = DEVELOPMENT.to_vec();
    environment.push(("DATABASE_URL", &database));
    environment.push(("MANAGER_PAYMENT__IBAN_CHF", "CH44 3199 9123 0008 8901 2"));
    environment.push(("MANAGER_PROVIDER__POSTCODE", "1201"));
    environment.push(("MANAGER_PROVIDER__CITY", "Genève"));
    for _ in 0..KILLS {
        let served = Served::start(data, "serve", &environment);
        let paying = browsers(&served, (&login, &organization), &left).await;
        killed(served, paying).await;
        shop.holds().await;
        assert_eq!(db_forgotten(&db), Vec::<String>::new());
    }
    let served = Served::start(data, "serve", &environment);
    for browser in browsers(&served, (&login, &organization), &left).await {
        browser.await.unwrap();
    }
    assert_eq!(left.lock().unwrap().len(), 0);
    let theirs = Theirs {
        sandbox: Sandbox::new(
            data.join("sandbox"),
            "http://localhost/".parse().unwrap(),
            ServerKey::new("another key".to_owned().into()),
            Clock::System,
        ),
        db: db.clone(),
    };
    for round in 0.. {
        if theirs.arrived() {
            break;
        }
        assert!(round < 300, "{:?}", theirs.compared());
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    drop(served);
    shop.holds().await;
    assert_eq!(db_forgotten(&db), Vec::<String>::new());
    // What came in at the provider stands in the books, to the cent: paid for, or on the account.
    let came: i64 = (theirs.compared().iter())
        .filter(|(_, _, paid, _)| *paid)
        .map(|(_, amount, ..)| amount)
        .sum();
    assert_eq!(
        shop.db_provider(Account::Clearing, Currency::Chf),
        deposited + came
    );
    let verified = run(data, &["audit", "verify"], &environment);
    assert!(verified.status.success(), "{verified:?}");
    println!(
        "{engine:?}: {}",
        db_lines(
            &db,
            "SELECT state || ' ' || CAST(COUNT(*) AS TEXT) AS line FROM orders GROUP BY state"
        )
        .join(", ")
    );
}

#[tokio::test]
async fn a_server_killed_in_the_midst_of_payments_leaves_the_books_whole_on_sqlite() {
    killed_in_the_midst_of_payments(Engine::Sqlite).await;
}

#[tokio::test]
async fn a_server_killed_in_the_midst_of_payments_leaves_the_books_whole_on_postgresql() {
    killed_in_the_midst_of_payments(Engine::Postgres).await;
}
