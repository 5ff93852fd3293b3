//! The prepaid account: its statement, its file, money that is put onto it.

use manager::domain::access::OrganizationId;
use manager::domain::accounting::books::{self, About, Account, Entry, Event, credit, debit};
use manager::domain::accounting::{OrderId, PaymentId};
use manager::ground::actor::Actor;
use manager::ground::failure::{Never, No};
use manager::ground::money::Currency;

use crate::both;
use crate::support::app::{App, PASSWORD};
use crate::support::client::{Answer, css, text};
use crate::support::db::{Engine, db_lines};
use crate::users::listing::cost;
use crate::users::{at, founded};

const LEA: &str = "lea@acme-shop.example";

/// Books one entry by the verb that all others use; minor units from the first account to the second.
async fn booked(
    app: &App,
    organization: &str,
    (event, subject): (Event, i64),
    (from, to, amount): (Account, Account, i64),
    currency: Currency,
) {
    let organization: OrganizationId = organization.parse().unwrap();
    let about = match event {
        Event::TopUp => About {
            payment: Some(PaymentId::from(subject)),
            ..About::default()
        },
        _ => About {
            order: Some(OrderId::from(subject)),
            ..About::default()
        },
    };
    let entry = Entry {
        event,
        subject,
        organization,
        currency,
        about,
        postings: vec![debit(from, amount), credit(to, amount)],
    };
    let done: Result<_, No<Never>> = app
        .db()
        .write(Actor::system("test"), move |tx| {
            Ok(books::post(tx, &entry)?)
        })
        .await;
    done.unwrap();
}

/// Straight to the tables: a payment that tops up, by card.
fn db_payment(app: &App, organization: &str, id: i64, (amount, currency): (i64, Currency)) {
    app.db_run(&format!(
        "INSERT INTO payments (id, organization_id, purpose, method, amount, currency, state, created_at, queries) \
         VALUES ({id}, {organization}, 'top_up', 'card', {amount}, '{currency}', 'succeeded', '2026-11-20 10:00:00', 0)"
    ));
}

/// Straight to the tables: an order that awaits its payment.
fn db_order(app: &App, organization: &str, id: i64, number: i64) {
    app.db_run(&format!(
        "INSERT INTO orders (id, organization_id, number, state, currency, created_at, confirmed_at, net, vat, total) \
         VALUES ({id}, {organization}, {number}, 'awaiting_payment', 'CHF', '2026-11-20 10:00:00', '2026-11-20 10:00:00', 100, 8, 108)"
    ));
}

/// Tops up by card, past the payment provider.
async fn topped_up(app: &App, organization: &str, id: i64, amount: i64, currency: Currency) {
    db_payment(app, organization, id, (amount, currency));
    let ways = (Account::Clearing, Account::Prepaid, amount);
    booked(app, organization, (Event::TopUp, id), ways, currency).await;
}

/// The cells of the statement's rows, as people read them.
fn rows(page: &Answer) -> Vec<Vec<String>> {
    let document = page.document();
    let (row, cell) = (css("main tbody tr"), css("td, th"));
    let words = |text: String| {
        ["In ", "Out ", "Balance "].iter().fold(text, |text, word| {
            text.strip_prefix(word).unwrap_or(&text).to_owned()
        })
    };
    document
        .select(&row)
        .map(|row| row.select(&cell).map(|cell| words(text(cell))).collect())
        .collect()
}

both! {
    async fn the_statement_tells_what_came_and_went_and_what_is_reserved(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let path = at(&organization, "/accounting/prepaid");
        let empty = owner.get(&path).await;
        assert_eq!(empty.texts(".standing dd"), ["CHF 0.00", "CHF 0.00"]);
        assert!(empty.has(".panel-empty") && !empty.has("main table"));
        topped_up(&app, &organization, 1, 123_450, Currency::Chf).await;
        db_order(&app, &organization, 77, 42);
        app.later(chrono::TimeDelta::days(1));
        owner.sign_in("owner@acme-shop.example", PASSWORD).await;
        booked(&app, &organization, (Event::PrepaidReserved, 77), (Account::Prepaid, Account::PrepaidReserved, 3_450), Currency::Chf).await;
        let page = owner.get(&path).await;
        assert_eq!(page.texts(".standing dd"), ["CHF 1’234.50", "CHF 1’200.00"]);
        assert!(page.text("main").contains("CHF 34.50 is reserved"), "{}", page.body);
        assert_eq!(rows(&page), [
            ["21 Nov 2026", "Reserved for order 42", "", "CHF 34.50", "CHF 1’200.00"],
            ["20 Nov 2026", "Top-up: Card", "CHF 1’234.50", "", "CHF 1’234.50"],
        ]);
        booked(&app, &organization, (Event::ReservationReturned, 77), (Account::PrepaidReserved, Account::Prepaid, 3_450), Currency::Chf).await;
        booked(&app, &organization, (Event::UnmatchedCredit, 77), (Account::Bank, Account::Prepaid, 108), Currency::Chf).await;
        let page = owner.get(&path).await;
        assert_eq!(page.texts(".standing dd"), ["CHF 1’235.58", "CHF 1’235.58"]);
        assert_eq!(page.texts("tbody th")[..2], ["Money received for order 42, which no longer awaited it", "Returned from order 42"]);
        assert_eq!(page.attribute("tbody th a", "href"), Some(at(&organization, "/accounting/orders/77")));
    }

    async fn each_currency_has_an_account_of_its_own(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let path = at(&organization, "/accounting/prepaid");
        topped_up(&app, &organization, 1, 5_000, Currency::Chf).await;
        assert!(!owner.get(&path).await.has(".tabs"));
        topped_up(&app, &organization, 2, 700, Currency::Eur).await;
        let page = owner.get(&path).await;
        assert_eq!((page.texts(".tabs a"), page.text(".tabs a[aria-current]")), (vec!["CHF".into(), "EUR".into()], "CHF".into()));
        let euros = owner.get(&page.attribute(".tabs a:not([aria-current])", "href").unwrap()).await;
        assert_eq!(euros.texts(".standing dd")[0], "EUR 7.00");
        assert_eq!(rows(&euros).len(), 1);
        // What is no currency, or one that never moved, shows the organization's own.
        for asked in ["?currency=USD", "?currency=", "?after=nonsense"] {
            assert_eq!(owner.get(&format!("{path}{asked}")).await.texts(".standing dd")[0], "CHF 50.00");
        }
        // The country moved: what stands in francs stays where it is.
        app.db_run(&format!("UPDATE organizations SET country = 'FR' WHERE id = {organization}"));
        let page = owner.get(&path).await;
        assert_eq!((page.texts(".tabs a"), page.texts(".standing dd")), (vec!["EUR".into(), "CHF".into()], vec!["EUR 7.00".into(); 2]));
    }

    async fn pages_and_file_hold_every_line_once_at_the_same_cost(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let path = at(&organization, "/accounting/prepaid");
        topped_up(&app, &organization, 1, 1, Currency::Chf).await;
        let few = cost(&app, &mut owner, &path).await;
        // All in one moment: the place on the account is the order, not the time.
        for id in 2..=120 {
            topped_up(&app, &organization, id, id, Currency::Chf).await;
        }
        topped_up(&app, &organization, 500, 99, Currency::Eur).await;
        assert_eq!(cost(&app, &mut owner, &path).await, few);
        let (mut told, mut next) = (Vec::new(), Some(path.clone()));
        let mut pages = 0;
        while let Some(address) = next {
            assert_eq!(cost(&app, &mut owner, &address).await, few, "{address}");
            let page = owner.get(&address).await;
            assert!(!page.has(&format!("main a[href='{path}']")));
            told.extend(rows(&page));
            next = page.attribute(".more a", "href");
            pages += 1;
        }
        assert_eq!((pages, told.len()), (3, 120));
        let file = owner.get(&format!("{path}.csv")).await;
        assert_eq!(file.header("content-disposition"), "attachment; filename=\"prepaid-chf-2026-11-20.csv\"");
        let mut lines = file.body.lines();
        assert_eq!(lines.next(), Some("Date,Description,In,Out,Balance,Currency"));
        let mut sum = (1..=120).sum::<i64>();
        for (number, line) in lines.enumerate() {
            let cells: Vec<_> = line.split(',').collect();
            let row = &told[number];
            assert_eq!(cells[0], "2026-11-20");
            assert_eq!((cells[1], cells[3], cells[5]), (row[1].as_str(), "", "CHF"));
            assert_eq!([cells[2], cells[4]].map(|cell| format!("CHF {cell}")), [row[2].clone(), row[4].clone()]);
            let amount = 120 - i64::try_from(number).unwrap();
            assert_eq!((cells[2].replace('.', "").parse::<i64>(), cells[4].replace('.', "").parse::<i64>()), (Ok(amount), Ok(sum)));
            sum -= amount;
        }
        assert_eq!(sum, 0);
        let euros = owner.get(&format!("{path}.csv?currency=EUR")).await;
        assert_eq!(euros.body.lines().count(), 2);
        let plan = crate::support::db::db_plan(app.db(), &format!(
            "SELECT place FROM postings WHERE organization_id = {organization} AND account = 'prepaid' AND currency = 'CHF' AND place < 100 ORDER BY place DESC LIMIT 51"));
        assert!(plan.contains("postings_statement"), "{plan}");
    }

    async fn nobody_sees_it_without_the_accounting_and_no_one_else_s(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        topped_up(&app, &organization, 1, 5_000, Currency::Chf).await;
        let elsewhere = owner.create_organization("Other SA").await;
        let other = owner.get(&at(&elsewhere, "/accounting/prepaid")).await;
        assert_eq!((other.texts(".standing dd")[0].as_str(), rows(&other).len()), ("CHF 0.00", 0));
        assert_eq!(owner.get(&at(&elsewhere, "/accounting/prepaid.csv")).await.body.lines().count(), 1);
        let mut lea = crate::users::teams::member(&app, &organization, ("Lea", LEA), "collaborator").await;
        let pages = ["/accounting/prepaid", "/accounting/prepaid.csv"];
        for page in pages {
            assert_eq!(lea.get(&at(&organization, page)).await.status, 403, "{page}");
            assert_eq!(lea.get(&at(&elsewhere, page)).await.status, 404, "{page}");
        }
        let lea_id = app.db_user(LEA);
        app.db_run(&format!("UPDATE memberships SET accounting = {} WHERE user_id = {lea_id} AND organization_id = {organization}", app.db_bool(true)));
        for page in pages {
            assert_eq!(lea.get(&at(&organization, page)).await.status, 200, "{page}");
        }
        app.db_run(&format!("UPDATE memberships SET role = 'external' WHERE user_id = {lea_id} AND organization_id = {organization}"));
        assert_eq!(lea.get(&at(&organization, pages[0])).await.status, 403);
        assert_eq!(db_lines(app.db(), "SELECT account AS line FROM balances ORDER BY account"), ["prepaid"]);
    }

    async fn a_top_up_is_begun_once_and_only_within_its_limits(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let path = at(&organization, "/accounting/prepaid/top-up");
        let page = owner.get(&path).await;
        assert_eq!(page.attribute("#amount", "inputmode").as_deref(), Some("decimal"));
        assert_eq!(page.text("#amount-hint"), "CHF 0.10 to CHF 9’999.00");
        assert_eq!(page.texts("[role=radiogroup] label"), ["Card", "PostFinance"]);
        assert!(!page.has("select"), "there is one currency");
        for (amount, method, errors) in [
            ("", "card", vec!["amount"]), ("0.09", "card", vec!["amount"]), ("9999.01", "postfinance", vec!["amount"]), ("1,234", "card", vec!["amount"]),
            ("-5", "card", vec!["amount"]), ("12.505", "twint", vec!["amount", "method"]), ("50", "transfer", vec!["method"]), ("50", "", vec!["method"]), ("50", "prepaid", vec!["method"]),
        ] {
            let refused = owner.submit(&page, "Top up account", &[("amount", amount), ("method", method)]).await;
            assert_eq!(refused.status, 422, "{amount} {method}");
            assert!(refused.text("head title").starts_with("Error: "));
            assert_eq!(refused.texts(".failure").len(), errors.len(), "{amount} {method}");
            for field in errors {
                assert!(refused.has(&format!("#{field}-error")), "{field}");
            }
            assert_eq!(refused.attribute("#amount", "value").as_deref(), Some(amount));
            assert_eq!(refused.attribute("input[checked]", "value").unwrap_or_default(), if ["card", "postfinance"].contains(&method) { method } else { "" });
        }
        assert_eq!(app.db_count("payments"), 0);
        let fields = [("amount", "1’234,50"), ("method", "card")];
        let mut twin = owner.clone();
        let (first, second) = futures_util::future::join(owner.submit(&page, "Top up account", &fields), twin.submit(&page, "Top up account", &fields)).await;
        assert_eq!((first.status, first.location()), (303, second.location()));
        assert_eq!(db_lines(app.db(), "SELECT purpose || ' ' || method || ' ' || CAST(amount AS TEXT) || ' ' || currency || ' ' || state AS line FROM payments"),
            ["top_up card 123450 CHF pending"]);
        assert_eq!(app.db_count("entries"), 0, "nothing is there before the provider says so");
        let page = owner.get(&at(&organization, "/accounting/prepaid")).await;
        assert_eq!(page.text(".notice"), "Top-up of CHF 1’234.50 by Card: Pending");
        assert_eq!(page.texts(".standing dd")[0], "CHF 0.00");
        app.db_run("UPDATE payments SET state = 'abandoned'");
        assert!(!owner.get(&at(&organization, "/accounting/prepaid")).await.has(".notice"));
    }
}

/// A console whose bank accounts are configured.
async fn with_accounts(engine: Engine) -> App {
    let settings = [
        ("MANAGER_PAYMENT__IBAN_CHF", "CH4431999123000889012"),
        ("MANAGER_PAYMENT__IBAN_EUR", "CH5800791123000889012"),
        ("MANAGER_PROVIDER__STREET", "Bahnhofstrasse 1"),
        ("MANAGER_PROVIDER__POSTCODE", "8001"),
        ("MANAGER_PROVIDER__CITY", "Zurich"),
    ];
    App::start_with(engine, &settings).await
}

#[tokio::test]
async fn a_transfer_has_the_organization_s_own_reference_on_sqlite() {
    transfer_has_its_own_reference(with_accounts(Engine::Sqlite).await).await;
}

#[tokio::test]
async fn a_transfer_has_the_organization_s_own_reference_on_postgres() {
    transfer_has_its_own_reference(with_accounts(Engine::Postgres).await).await;
}

async fn transfer_has_its_own_reference(app: App) {
    let (mut owner, organization) = founded(&app, "Acme SA").await;
    let path = at(&organization, "/accounting/prepaid/top-up");
    let page = owner.get(&path).await;
    let sent = owner
        .submit(
            &page,
            "Top up account",
            &[("amount", "50"), ("method", "transfer")],
        )
        .await;
    let slip = at(
        &organization,
        "/accounting/prepaid/transfer?amount=50.00&currency=CHF",
    );
    assert_eq!((sent.status, sent.location()), (303, Some(slip.clone())));
    let page = owner.get(&slip).await;
    assert_eq!(
        (page.status, page.text(".slip-amount")),
        (200, "CHF 50.00".to_owned())
    );
    let reference: manager::domain::accounting::slips::Reference =
        page.texts(".slip-code").pop().unwrap().parse().unwrap();
    let subject =
        manager::domain::accounting::slips::Subject::Organization(organization.parse().unwrap());
    assert_eq!(reference.subject(), Some(subject));
    assert!(page.has("svg[role=img] path"));
    assert_eq!(app.db_count("payments"), 0);
    for wrong in [
        "?amount=0&currency=CHF",
        "?amount=50&currency=USD",
        "",
        "?amount=50",
    ] {
        let answer = owner
            .get(&at(
                &organization,
                &format!("/accounting/prepaid/transfer{wrong}"),
            ))
            .await;
        assert_eq!(answer.status, 303, "{wrong}");
        assert!(answer.location().unwrap().starts_with(&path));
    }
    topped_up(&app, &organization, 2, 700, Currency::Eur).await;
    let page = owner.get(&format!("{path}?currency=EUR")).await;
    assert_eq!(
        (
            page.text("select option[selected]"),
            page.text("#amount-hint")
        ),
        ("EUR".into(), "EUR 0.10 to EUR 9’999.00".into())
    );
    let refused = owner
        .submit(
            &page,
            "Top up account",
            &[("amount", "50"), ("method", "postfinance")],
        )
        .await;
    assert_eq!(
        (refused.status, refused.text("#method-error")),
        (
            422,
            "Error: This method takes CHF only. Choose another one".into()
        )
    );
    let page = owner
        .get(&at(
            &organization,
            "/accounting/prepaid/transfer?amount=7&currency=EUR",
        ))
        .await;
    assert!(page.status == 200 && page.texts(".slip-code").last().unwrap().starts_with("RF"));
}
