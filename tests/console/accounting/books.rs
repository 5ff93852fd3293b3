//! What the database refuses whoever asks, and what the proof of the books finds whoever wrote it.

use diesel::connection::SimpleConnection;
use manager::domain::access::Job;
use manager::domain::accounting::addresses;
use manager::domain::accounting::books::{self, About, Account, Entry, Event, credit, debit};
use manager::domain::accounting::orders::{self, State};
use manager::domain::accounting::payments::{Begun, CreditOutcome, Standing};
use manager::domain::accounting::quotes::Choice;
use manager::domain::accounting::slips::Subject;
use manager::domain::accounting::{self, BilledTo, Method, Refusal, payments};
use manager::ground::actor::Actor;
use manager::ground::db::{Conn, Db};
use manager::ground::failure::{Failure, Never, No, refuse};
use manager::ground::money::Currency;

use super::due::db_branch;
use super::scene::{Customer, Shop, beside, by, report, succeeded};
use crate::both;
use crate::support::app::App;
use crate::support::db::{Engine, db_lines};

/// Books in which everything happened once at least: paid by two VAT rates with a part of the prepaid
/// account, in both currencies, declined, awaited with something reserved, cancelled, a draft, credits
/// of the bank for an order, for nobody and for an order that was cancelled, a document and some that
/// are to be drawn.
async fn lived(app: &App) -> (Shop, Customer) {
    let shop = Shop::open(app.db(), 0).await;
    let customer = shop.customer("CH").await;
    let servers = shop.products(&customer, ("vps_2", 1), 4).await;
    let book = shop.products(&customer, ("handbook", 12), 1).await[0];
    shop.tops_up(&customer, 2_000).await;
    let lines = [(servers[0], 1), (book, 12)];
    let (order, ..) = shop.ordered(&customer, &lines, beside(Method::Card)).await;
    shop.told(succeeded(shop.running(&customer, order).await), false)
        .await
        .unwrap();
    // The worker draws the first document; the rest are to be drawn.
    app.tick().await;
    let elsewhere = shop.customer("DE").await;
    let site = shop.products(&elsewhere, ("vps_2", 1), 1).await[0];
    let (order, ..) = shop
        .ordered(&elsewhere, &[(site, 12)], by(Method::PayPal))
        .await;
    shop.told(succeeded(shop.running(&elsewhere, order).await), false)
        .await
        .unwrap();
    let (order, total, _) = shop
        .ordered(&customer, &[(servers[0], 1)], by(Method::Transfer))
        .await;
    let paid = shop.credit("paid", Subject::Order(order.number()), total);
    assert_eq!(shop.credited(paid).await, CreditOutcome::Paid);
    let (order, total, _) = shop
        .ordered(&customer, &[(servers[1], 1)], by(Method::Transfer))
        .await;
    shop.cancel(&customer, order).await.unwrap();
    let late = shop.credit("late", Subject::Order(order.number()), total);
    assert_eq!(shop.credited(late.clone()).await, CreditOutcome::Prepaid);
    let mut nobody = late;
    (nobody.bank_key, nobody.reference) = ("nobody".into(), "RF18 5390 0754 7034".into());
    assert_eq!(shop.credited(nobody).await, CreditOutcome::Nobody);
    let (order, ..) = shop
        .ordered(&customer, &[(servers[2], 12)], by(Method::Card))
        .await;
    let declined = shop.running(&customer, order).await;
    shop.told(report(declined, Standing::Declined), false)
        .await
        .unwrap();
    let begun = shop.retry(&customer, order, beside(Method::Transfer)).await;
    assert_eq!(begun, Ok(Begun::Transfer(order)));
    let whole = shop.whole(&customer, order).await;
    assert!(whole.reserved().is_some() && whole.order.state == State::AwaitingPayment);
    shop.draft(&customer, &[(servers[3], 1)]).await.unwrap();
    shop.tops_up(&customer, 500).await;
    shop.holds().await;
    (shop, customer)
}

/// Straight to the tables, in a transaction that is taken back: answers what the database says to each
/// statement but the last with a panic, to the last with its own words.
async fn db_said(db: &Db, statements: &[String]) -> Result<(), String> {
    let statements = statements.to_vec();
    let ended = db.write(Actor::system("test"), move |tx| {
        let (last, before) = statements.split_last().expect("a statement");
        for statement in before {
            tx.conn.batch_execute(statement).expect(statement);
        }
        let said = tx.conn.batch_execute(last).map_err(|no| no.to_string());
        refuse::<(), _>(said)
    });
    match ended.await {
        Err(No::Refused(said)) => said,
        other => panic!("{other:?}"),
    }
}

/// Straight to the tables: the columns of a table.
fn db_columns(app: &App, table: &str) -> Vec<String> {
    let sql = match app.engine {
        Engine::Sqlite => format!("SELECT name AS line FROM pragma_table_info('{table}')"),
        Engine::Postgres => format!(
            "SELECT CAST(column_name AS TEXT) AS line FROM information_schema.columns \
             WHERE table_schema = 'public' AND table_name = '{table}'"
        ),
    };
    db_lines(app.db(), &sql)
}

/// What never changes, and the columns of it that may: how an invoice stands.
const STAY: [(&str, &[&str]); 8] = [
    ("entries", &[]),
    ("postings", &[]),
    ("invoices", &["state", "paid_on", "paid_by"]),
    ("invoice_lines", &[]),
    ("invoice_vat", &[]),
    ("documents", &[]),
    ("notices", &[]),
    ("bank_credits", &[]),
];

/// Straight past the guards, in a transaction that is taken back: takes triggers, checks and references
/// away, tampers with rows, and answers what the proof finds.
async fn db_tampered(app: &App, tampering: &'static str) -> Vec<&'static str> {
    let triggers = match app.engine {
        Engine::Postgres => vec!["SET LOCAL session_replication_role = replica".to_owned()],
        Engine::Sqlite => db_lines(
            app.db(),
            "SELECT 'DROP TRIGGER ' || name AS line FROM sqlite_master WHERE type = 'trigger'",
        ),
    };
    let ended = app.db().write(Actor::system("test"), move |tx| {
        for trigger in &triggers {
            tx.conn.batch_execute(trigger)?;
        }
        match &mut *tx.conn {
            Conn::Sqlite(conn) => conn.batch_execute(
                "PRAGMA defer_foreign_keys = ON; PRAGMA ignore_check_constraints = ON",
            )?,
            Conn::Pg(conn) => conn.batch_execute(
                "ALTER TABLE balances DROP CONSTRAINT balances_check; \
                 ALTER TABLE orders DROP CONSTRAINT orders_check",
            )?,
        }
        let tampered = tx.conn.batch_execute(tampering);
        let found = tampered.map(|()| books::verify(tx));
        if let Conn::Sqlite(conn) = &mut *tx.conn {
            conn.batch_execute("PRAGMA ignore_check_constraints = OFF")?;
        }
        let broken = found.unwrap_or_else(|no| panic!("{tampering}: {no}"))?;
        refuse::<(), _>(broken.into_iter().map(|one| one.rule).collect::<Vec<_>>())
    });
    match ended.await {
        Err(No::Refused(rules)) => rules,
        other => panic!("{tampering}: {other:?}"),
    }
}

/// The rules of the proof, as its source has them.
fn rules() -> Vec<String> {
    let source = include_str!("../../../src/domain/accounting/books/verification.rs");
    let file = syn::parse_file(source).unwrap();
    let table = file.items.iter().find_map(|item| match item {
        syn::Item::Const(one) if one.ident == "RULES" => Some(&one.expr),
        _ => None,
    });
    let Some(syn::Expr::Reference(table)) = table.map(|table| &**table) else {
        panic!("RULES is a table")
    };
    let syn::Expr::Array(rows) = &*table.expr else {
        panic!("RULES is a table")
    };
    let name = |row: &syn::Expr| match row {
        syn::Expr::Tuple(row) => match &row.elems[0] {
            syn::Expr::Lit(lit) => match &lit.lit {
                syn::Lit::Str(name) => name.value(),
                _ => panic!("a rule is a sentence"),
            },
            _ => panic!("a rule is a sentence"),
        },
        _ => panic!("a rule is a pair"),
    };
    let mut rules: Vec<String> = rows.elems.iter().map(name).collect();
    rules.push("the bytes of a document are those that were issued".to_owned());
    rules
}

/// What breaks a rule, and the rule.
const EXAMPLES: &[(&str, &str)] = &[
    (
        "every entry balances, with two postings or more",
        "UPDATE postings SET amount = amount + 1 WHERE id = (SELECT MIN(id) FROM postings)",
    ),
    (
        "every entry balances, with two postings or more",
        "DELETE FROM postings WHERE position > 0",
    ),
    (
        "every entry has its postings",
        "DELETE FROM postings WHERE entry_id = (SELECT MIN(id) FROM entries)",
    ),
    (
        "the postings of an entry are in its currency, of its organization or the provider's",
        "UPDATE entries SET currency = 'EUR' WHERE id = (SELECT MIN(id) FROM entries WHERE currency = 'CHF')",
    ),
    (
        "the postings of an entry are in its currency, of its organization or the provider's",
        "UPDATE entries SET organization_id = (SELECT MAX(id) FROM organizations) WHERE id = (SELECT MIN(id) FROM entries)",
    ),
    (
        "the postings of an entry are in its currency, of its organization or the provider's",
        "UPDATE entries SET organization_id = NULL WHERE event = 'top_up'",
    ),
    (
        "a balance is the sum of its postings",
        "UPDATE balances SET credit = credit + 1 WHERE account = 'prepaid'",
    ),
    (
        "a balance is the sum of its postings",
        "UPDATE balances SET length = length + 1 WHERE account = 'receivable'",
    ),
    (
        "every account with postings has a balance",
        "DELETE FROM balances WHERE account = 'receivable'",
    ),
    (
        "a prepaid balance is never negative",
        "UPDATE balances SET credit = -1 WHERE account = 'prepaid'",
    ),
    (
        "a prepaid balance is never negative",
        "UPDATE balances SET credit = -1 WHERE account = 'prepaid_reserved'",
    ),
    (
        "each posting of an account says the balance after it",
        "UPDATE postings SET balance = balance + 1 WHERE id = (SELECT MAX(id) FROM postings WHERE place = 1)",
    ),
    (
        "each posting of an account says the balance after it",
        "UPDATE postings SET balance = NULL WHERE place = 2",
    ),
    (
        "each posting of an account says the balance after it",
        "UPDATE postings SET place = place + 1000 WHERE account = 'prepaid' AND place > 1",
    ),
    (
        "each posting of an account says the balance after it",
        "UPDATE postings SET place = NULL WHERE account = 'receivable'",
    ),
    (
        "the parts of an order add up to it",
        "UPDATE order_parts SET net = net + 1, total = total + 1",
    ),
    (
        "the parts of an order add up to it",
        "UPDATE orders SET total = NULL WHERE state = 'awaiting_payment'",
    ),
    (
        "the lines of an order add up to it",
        "UPDATE order_lines SET net = net + 1 WHERE in_force",
    ),
    (
        "the lines of an order add up to it",
        "UPDATE orders SET net = NULL WHERE state = 'awaiting_payment'",
    ),
    (
        "a paid order has one invoice for each part, and no other order has any",
        "DELETE FROM invoices WHERE sequence = 3",
    ),
    (
        "a paid order has one invoice for each part, and no other order has any",
        "UPDATE invoices SET total = total + 1, vat = vat + 1 WHERE sequence = 1",
    ),
    (
        "a paid order has one invoice for each part, and no other order has any",
        "UPDATE orders SET state = 'awaiting_payment' WHERE state = 'fulfilled'",
    ),
    (
        "a paid order has one invoice for each part, and no other order has any",
        "UPDATE orders SET state = 'paid' WHERE state = 'cancelled'",
    ),
    (
        "every invoice is of a part of its order",
        "CREATE TEMP TABLE copied AS SELECT * FROM invoices WHERE sequence = 1; \
      UPDATE copied SET id = 7, part = 7, sequence = 4, number = '2026-000004'; INSERT INTO invoices SELECT * FROM copied; DROP TABLE copied",
    ),
    (
        "every invoice is of a part of its order",
        "UPDATE invoices SET order_id = (SELECT id FROM orders WHERE state = 'draft') WHERE sequence = 1",
    ),
    (
        "the payments of a paid order add up to it, and no other order has any",
        "UPDATE entries SET order_id = NULL WHERE event = 'reservation_used'",
    ),
    (
        "the payments of a paid order add up to it, and no other order has any",
        "UPDATE orders SET state = 'cancelled' WHERE state = 'fulfilled'",
    ),
    (
        "a payment that succeeded was booked once, with its amount",
        "UPDATE payments SET state = 'succeeded' WHERE state = 'failed'",
    ),
    (
        "a payment that succeeded was booked once, with its amount",
        "UPDATE payments SET amount = amount + 1 WHERE state = 'succeeded'",
    ),
    (
        "a payment that succeeded was booked once, with its amount",
        "UPDATE payments SET state = 'pending' WHERE purpose = 'top_up'",
    ),
    (
        "a credit of the bank is that of one payment with its amount, unless nobody knows whose it is",
        "UPDATE bank_credits SET payment_id = NULL WHERE bank_key = 'late'",
    ),
    (
        "a credit of the bank is that of one payment with its amount, unless nobody knows whose it is",
        "UPDATE bank_credits SET amount = amount + 1 WHERE bank_key = 'paid'",
    ),
    (
        "a credit of the bank is that of one payment with its amount, unless nobody knows whose it is",
        "UPDATE bank_credits SET payment_id = (SELECT payment_id FROM bank_credits WHERE bank_key = 'late'), outcome = 'prepaid'",
    ),
    (
        "a credit of which nobody knows whose it is stands on the suspense account with its amount",
        "UPDATE bank_credits SET entry_id = NULL",
    ),
    (
        "a credit of which nobody knows whose it is stands on the suspense account with its amount",
        "UPDATE bank_credits SET amount = amount - 1 WHERE bank_key = 'nobody'",
    ),
    (
        "a credit of which nobody knows whose it is stands on the suspense account with its amount",
        "UPDATE bank_credits SET currency = 'EUR' WHERE bank_key = 'nobody'",
    ),
    (
        "a credit of which nobody knows whose it is stands on the suspense account with its amount",
        "UPDATE bank_credits SET entry_id = (SELECT MIN(id) FROM entries WHERE event = 'top_up') WHERE bank_key = 'nobody'",
    ),
    (
        "a credit of which nobody knows whose it is stands on the suspense account with its amount",
        "UPDATE postings SET account = 'revenue' WHERE account = 'suspense'",
    ),
    (
        "a credit of which nobody knows whose it is stands on the suspense account with its amount",
        "UPDATE entries SET event = 'top_up' WHERE event = 'unknown_credit'",
    ),
    (
        "a credit of which nobody knows whose it is stands on the suspense account with its amount",
        "UPDATE entries SET organization_id = (SELECT MIN(id) FROM organizations) WHERE event = 'unknown_credit'",
    ),
    (
        "the bank account is what the credits of the bank add up to",
        "DELETE FROM bank_credits WHERE bank_key = 'nobody'",
    ),
    (
        "the bank account is what the credits of the bank add up to",
        "UPDATE bank_credits SET amount = amount + 1 WHERE bank_key = 'paid'",
    ),
    (
        "the bank account is what the credits of the bank add up to",
        "UPDATE postings SET account = 'clearing' WHERE account = 'bank'",
    ),
    (
        "the clearing account is what came by payment providers",
        "UPDATE payments SET state = 'failed' WHERE state = 'succeeded' AND currency = 'EUR'",
    ),
    (
        "the clearing account is what came by payment providers",
        "UPDATE payments SET provider = NULL WHERE purpose = 'top_up'",
    ),
    (
        "the clearing account is what came by payment providers",
        "UPDATE postings SET account = 'bank' WHERE account = 'clearing'",
    ),
    (
        "what is reserved is reserved for an order that awaits the rest",
        "UPDATE orders SET state = 'cancelled' WHERE state = 'awaiting_payment'",
    ),
    (
        "the reserved balance is what payments reserve",
        "UPDATE payments SET state = 'abandoned' WHERE state = 'reserved'",
    ),
    (
        "the reserved balance is what payments reserve",
        "UPDATE payments SET amount = amount - 1 WHERE state = 'reserved'",
    ),
    (
        "invoice numbers have no gap",
        "UPDATE invoice_series SET last_number = last_number + 1",
    ),
    (
        "invoice numbers have no gap",
        "UPDATE invoices SET sequence = sequence + 100 WHERE sequence = 2",
    ),
    (
        "invoice numbers have no gap",
        "DELETE FROM invoices WHERE sequence = 2",
    ),
    (
        "every invoice belongs to a series, and dates follow numbers",
        "UPDATE invoices SET issued_on = '2020-01-01' WHERE sequence = 2",
    ),
    (
        "every invoice belongs to a series, and dates follow numbers",
        "UPDATE invoices SET series = 'other'",
    ),
    (
        "the lines of an invoice add up to it",
        "UPDATE invoice_lines SET net = net + 1 WHERE position = 1",
    ),
    (
        "the lines of an invoice add up to it",
        "DELETE FROM invoice_lines",
    ),
    (
        "the VAT of an invoice adds up to it",
        "UPDATE invoice_vat SET vat = vat + 1",
    ),
    (
        "the VAT of an invoice adds up to it",
        "UPDATE invoice_vat SET base = base - 1",
    ),
    (
        "every invoice was booked, with its net amount and its VAT",
        "UPDATE entries SET invoice_id = NULL WHERE event = 'invoice_issued'",
    ),
    (
        "every invoice was booked, with its net amount and its VAT",
        "UPDATE postings SET account = 'revenue' WHERE account = 'vat'",
    ),
    (
        "every invoice has its document, or one that is to be drawn",
        "DELETE FROM drawings",
    ),
    (
        "every invoice has its document, or one that is to be drawn",
        "DELETE FROM documents",
    ),
    (
        "a line is in force exactly while its order stands",
        "UPDATE order_lines SET in_force = NOT in_force WHERE order_id = (SELECT MAX(id) FROM orders WHERE state = 'cancelled')",
    ),
    (
        "a line is in force exactly while its order stands",
        "UPDATE order_lines SET in_force = NOT in_force WHERE order_id = (SELECT MAX(id) FROM orders WHERE state = 'awaiting_payment')",
    ),
    (
        "a fulfilled order gave its products their terms",
        "DELETE FROM terms",
    ),
    (
        "the bytes of a document are those that were issued",
        "UPDATE documents SET hash = 'cafe'",
    ),
];

both! {
    async fn what_was_booked_issued_or_noted_neither_changes_nor_goes_away(app: App) {
        lived(&app).await;
        for (table, may) in STAY {
            assert!(app.db_count(table) > 0, "{table} has rows");
            let columns = db_columns(&app, table);
            assert!(columns.len() > 3, "{table}");
            for column in columns {
                let said = db_said(app.db(), &[format!("UPDATE {table} SET {column} = {column}")]).await;
                if may.contains(&column.as_str()) {
                    assert_eq!(said, Ok(()), "{table}.{column}");
                } else {
                    assert!(said.is_err_and(|said| said.contains("rows stay as they are")), "{table}.{column}");
                }
            }
            // Whole tables and replaced rows go no other way.
            let others = match app.engine {
                Engine::Sqlite => [format!("INSERT OR REPLACE INTO {table} SELECT * FROM {table}"), format!("REPLACE INTO {table} SELECT * FROM {table} LIMIT 1")],
                Engine::Postgres => [format!("TRUNCATE {table} CASCADE"), format!("TRUNCATE organizations, {table} RESTART IDENTITY CASCADE")],
            };
            for statement in [format!("DELETE FROM {table}")].into_iter().chain(others) {
                let said = db_said(app.db(), std::slice::from_ref(&statement)).await;
                // A posting is refused a step earlier: its entry is sealed.
                let why = ["rows stay as they are", "the entry is sealed"];
                assert!(said.is_err_and(|said| why.iter().any(|why| said.contains(why))), "{statement}");
            }
        }
        // A table that others refer to is emptied with them, or not at all.
        if app.engine == Engine::Postgres {
            for table in ["organizations", "orders", "payments"] {
                let said = db_said(app.db(), &[format!("TRUNCATE {table} CASCADE")]).await;
                assert!(said.is_err_and(|said| said.contains("rows stay as they are")), "{table}");
            }
        }
    }

    async fn an_entry_balances_is_sealed_and_happens_once(app: App) {
        let (_, customer) = lived(&app).await;
        let organization = customer.organization;
        let postings = |entry: i64, amounts: &[(i64, &str)]| amounts.iter().enumerate().map(|(position, (amount, currency))| format!(
            "INSERT INTO postings (id, entry_id, position, account, detail, currency, amount, happened_at) \
             VALUES ({entry}{position}, {entry}, {position}, 'bank', '', '{currency}', {amount}, '2026-11-20 10:00:00')")).collect::<Vec<_>>();
        let entry = |id: i64, event: &str, subject: &str| format!(
            "INSERT INTO entries (id, event, subject, organization_id, currency, booked_on, happened_at) \
             VALUES ({id}, '{event}', {subject}, {organization}, 'CHF', '2026-11-20', '2026-11-20 10:00:00')");
        for amounts in [&[][..], &[(1, "CHF")], &[(5, "CHF"), (-4, "CHF")], &[(5, "EUR"), (-5, "EUR")], &[(5, "CHF"), (-5, "EUR")]] {
            let mut statements = postings(7, amounts);
            statements.push(entry(7, "top_up", "7"));
            let said = db_said(app.db(), &statements).await;
            assert!(said.is_err_and(|said| said.contains("balances in one currency")), "{amounts:?}");
        }
        let mut good = postings(7, &[(5, "CHF"), (-5, "CHF")]);
        good.push(entry(7, "top_up", "7"));
        assert_eq!(db_said(app.db(), &good).await, Ok(()));
        good.extend(postings(7, &[(3, "CHF"), (-3, "CHF"), (2, "CHF")]).pop());
        assert!(db_said(app.db(), &good).await.is_err_and(|said| said.contains("sealed")));
        assert!(db_said(app.db(), &postings(8, &[(0, "CHF")])).await.is_err_and(|said| said.to_lowercase().contains("check")));
        // Each event that was booked is not booked again.
        for line in db_lines(app.db(), "SELECT event || ' ' || CAST(subject AS TEXT) AS line FROM entries") {
            let (event, subject) = line.split_once(' ').unwrap();
            let mut again = postings(9, &[(5, "CHF"), (-5, "CHF")]);
            again.push(entry(9, event, subject));
            assert!(db_said(app.db(), &again).await.is_err_and(|said| said.to_lowercase().contains("unique")), "{line}");
        }
        // Postings that no entry seals do not stay.
        let orphan = postings(10, &[(5, "CHF"), (-5, "CHF")]);
        let ended: Result<(), No<Never>> = app.db().write(Actor::system("test"), move |tx| {
            for statement in &orphan {
                tx.conn.batch_execute(statement)?;
            }
            Ok(())
        }).await;
        assert!(matches!(ended, Err(No::Failed(_))), "{ended:?}");
        assert_eq!(app.db_count("postings WHERE entry_id = 10"), 0);
    }

    async fn what_may_be_there_once_is_there_once(app: App) {
        lived(&app).await;
        let copy = |table: &str, of: &str, change: &str| [
            format!("CREATE TEMP TABLE copied AS SELECT * FROM {table} WHERE {of}"), format!("UPDATE copied SET {change}"),
            format!("INSERT INTO {table} SELECT * FROM copied")];
        let yes = app.db_bool(true);
        let lines = format!("in_force = {yes} AND starts_on IS NOT NULL AND id = (SELECT MAX(id) FROM order_lines WHERE in_force = {yes})");
        for (table, of, change) in [
            ("notices", "notice = (SELECT MIN(notice) FROM notices)", "received_at = '2026-12-01 10:00:00'"),
            ("bank_credits", "bank_key = 'paid'", "amount = 1"),
            ("invoices", "sequence = 1", "id = 7, number = 'x', part = 9"),
            ("invoices", "sequence = 1", "id = 7, sequence = 9, part = 9"),
            ("invoices", "sequence = 1", "id = 7, number = 'x', sequence = 9"),
            ("payments", "state = 'pending' AND order_id IS NOT NULL", "id = 7"),
            ("payments", "state = 'reserved'", "id = 7"),
            ("order_lines", &lines, "id = 7, order_id = (SELECT MIN(id) FROM orders), position = 9"),
            ("orders", "state = 'awaiting_payment'", "id = 7"),
            ("documents", "invoice_id > 0", "hash = ''"),
        ] {
            let said = db_said(app.db(), &copy(table, of, change)).await;
            assert!(said.as_ref().is_err_and(|said| said.to_lowercase().contains("unique")), "{table} {change}: {said:?}");
        }
        for account in ["prepaid", "prepaid_reserved"] {
            let said = db_said(app.db(), &[format!("UPDATE balances SET credit = -1 WHERE account = '{account}'")]).await;
            assert!(said.is_err_and(|said| said.to_lowercase().contains("check")), "{account}");
        }
    }

    async fn the_verb_that_books_leaves_nothing_of_what_cannot_be(app: App) {
        let (shop, customer) = lived(&app).await;
        let organization = customer.organization;
        let free = shop.balance(&customer, Account::Prepaid).await;
        let booked = app.db_count("postings");
        let of = |event, subject, postings| Entry { event, subject, organization: Some(organization), currency: Currency::Chf, about: About::default(), postings };
        let known: i64 = db_lines(app.db(), "SELECT CAST(subject AS TEXT) AS line FROM entries WHERE event = 'top_up'")[0].parse().unwrap();
        for (entry, why) in [
            (of(Event::TopUp, 1, vec![debit(Account::Bank, 5), credit(Account::Prepaid, 4)]), "does not balance"),
            (of(Event::TopUp, 1, vec![debit(Account::Bank, 0), credit(Account::Prepaid, 0)]), "does not balance"),
            (of(Event::PrepaidReserved, 1, vec![debit(Account::Prepaid, free + 1), credit(Account::PrepaidReserved, free + 1)]), "check"),
            (of(Event::TopUp, known, vec![debit(Account::Bank, 5), credit(Account::Prepaid, 5)]), "unique"),
            (Entry { organization: None, ..of(Event::TopUp, 1, vec![debit(Account::Bank, 5), credit(Account::Prepaid, 5)]) }, "nobody"),
        ] {
            let wanted = entry.clone();
            let ended = app.db().write(Actor::system("test"), move |tx| Ok::<_, No<Never>>(books::post(tx, &wanted)?)).await;
            let Err(No::Failed(failure @ (Failure::Database(_) | Failure::Inconsistent(_)))) = ended else { panic!("{entry:?}") };
            assert!(failure.to_string().to_lowercase().contains(why), "{failure}");
        }
        assert_eq!((app.db_count("postings"), shop.balance(&customer, Account::Prepaid).await), (booked, free));
        shop.holds().await;
    }

    async fn each_rule_of_the_proof_finds_what_breaks_it(app: App) {
        let (shop, _) = lived(&app).await;
        assert_eq!([app.db_count("documents"), app.db_count("drawings"), app.db_count("invoices")], [1, 2, 3]);
        let rules = rules();
        assert!(rules.len() > 20, "{rules:?}");
        for (rule, tampering) in EXAMPLES {
            assert!(rules.iter().any(|one| one == rule), "no such rule: {rule}");
            let found = db_tampered(&app, tampering).await;
            assert!(found.contains(rule), "{rule}: {tampering}: {found:?}");
        }
        for rule in &rules {
            assert!(EXAMPLES.iter().any(|(one, _)| one == rule), "nothing shows that this rule finds anything: {rule}");
        }
        shop.holds().await;
    }

    async fn a_notice_of_another_amount_or_provider_or_payment_books_nothing(app: App) {
        let (shop, customer) = lived(&app).await;
        let (payment, amount) = shop.begins_top_up(&customer, 900).await;
        assert_eq!(shop.opened(payment, &format!("sb_{payment}")).await, Ok(()));
        let booked = app.db_count("entries");
        let good = || succeeded((payment, amount));
        let euros = manager::ground::money::Money::new(900, Currency::Eur);
        for (notice, taken) in [
            (payments::Report { amount: customer.money(901), ..good() }, payments::Taken::Mismatch),
            (payments::Report { amount: customer.money(899), ..good() }, payments::Taken::Mismatch),
            (payments::Report { amount: euros, ..good() }, payments::Taken::Mismatch),
            (payments::Report { reference: "sb_another".into(), ..good() }, payments::Taken::Mismatch),
            (payments::Report { reference: String::new(), ..good() }, payments::Taken::Mismatch),
            (payments::Report { reference: "sb_another".into(), ..report((payment, amount), Standing::Declined) }, payments::Taken::Mismatch),
            (payments::Report { provider: "another", ..good() }, payments::Taken::Stranger),
            (payments::Report { payment: 7.into(), ..good() }, payments::Taken::Stranger),
        ] {
            assert_eq!(shop.told(notice, false).await, Ok(taken));
        }
        assert_eq!(app.db_count("entries"), booked);
        assert_eq!(shop.told(good(), false).await, Ok(payments::Taken::Moved(payments::State::Succeeded)));
        // A notice may be faster than the answer that names the payment: then any name is the first one.
        let unnamed = shop.begins_top_up(&customer, 900).await;
        let early = payments::Report { reference: "sb_whatever".into(), ..succeeded(unnamed) };
        assert_eq!(shop.told(early, false).await, Ok(payments::Taken::Moved(payments::State::Succeeded)));
        // Of what it never heard of, the provider knows no name.
        let unheard = shop.begins_top_up(&customer, 900).await;
        assert_eq!(shop.opened(unheard.0, "sb_known").await, Ok(()));
        let never = payments::Report { reference: String::new(), ..report(unheard, Standing::Unheard) };
        assert_eq!(shop.told(never, false).await, Ok(payments::Taken::Moved(payments::State::Failed)));
        shop.holds().await;
    }

    async fn a_row_of_another_organization_is_not_changed_by_its_id_alone(app: App) {
        let shop = Shop::open(app.db(), 0).await;
        let (ours, theirs) = (shop.customer("CH").await, shop.customer("CH").await);
        let (payment, _) = shop.begins_top_up(&ours, 900).await;
        let row = || db_lines(app.db(), &format!("SELECT COALESCE(provider_reference, '-') || state AS line FROM payments WHERE id = {payment}"));
        assert_eq!(row(), ["-pending"]);
        let found = shop.due(payment).await.payment;
        let stolen = payments::Payment { organization: theirs.organization, ..found.clone() };
        let ended = shop.opens(stolen, "sb_stolen").await;
        assert!(ended.is_err_and(|why| why.contains("0 rows changed instead of one")));
        assert_eq!(row(), ["-pending"]);
        assert_eq!(shop.opens(found, "sb_own").await, Ok(()));
        assert_eq!(row(), ["sb_ownpending"]);
    }

    async fn an_attempt_that_is_opened_after_it_was_given_up_is_asked_about_at_once(app: App) {
        let shop = Shop::open(app.db(), 0).await;
        let customer = shop.customer("CH").await;
        let product = shop.products(&customer, ("vps_2", 1), 1).await[0];
        let (order, ..) = shop.ordered(&customer, &[(product, 1)], by(Method::Card)).await;
        let (payment, amount) = shop.running(&customer, order).await;
        let asked = || app.db_count(&format!("payments WHERE id = {payment} AND query_at IS NOT NULL"));
        let due = shop.due(payment).await;
        // The provider never heard of what was given up, and is not asked any more.
        shop.retry(&customer, order, by(Method::Transfer)).await.unwrap();
        let never = payments::Report { reference: String::new(), ..report((payment, amount), Standing::Unheard) };
        shop.told(never, false).await.unwrap();
        assert_eq!(asked(), 0);
        // But a server was on its way to open it there, and leads the payer on.
        assert_eq!(shop.opens(due.payment, "sb_late").await, Ok(()));
        assert_eq!(asked(), 1, "it has an owner: the worker takes it back, or hears that it was paid");
        // The same of one that the provider had not heard of a moment before.
        let (payment, amount) = shop.begins_top_up(&customer, 900).await;
        let due = shop.due(payment).await;
        let never = payments::Report { reference: String::new(), ..report((payment, amount), Standing::Unheard) };
        assert_eq!(shop.told(never, false).await, Ok(payments::Taken::Moved(payments::State::Failed)));
        assert_eq!(shop.opens(due.payment, "sb_again").await, Ok(()));
        assert_eq!(app.db_count(&format!("payments WHERE id = {payment} AND query_at IS NOT NULL")), 1);
    }

    async fn what_a_provider_is_still_asked_about_holds_up_the_end_of_an_organization(app: App) {
        let shop = Shop::open(app.db(), 0).await;
        let customer = shop.customer("CH").await;
        let product = shop.products(&customer, ("vps_2", 1), 1).await[0];
        let organization = customer.organization;
        let deposits = async || {
            let read = app.db().read(Actor::system("test"), move |look| Ok::<_, No<Never>>(accounting::deposits(look, organization)?));
            read.await.unwrap()
        };
        assert_eq!(deposits().await, 0);
        let (order, ..) = shop.ordered(&customer, &[(product, 1)], by(Method::Card)).await;
        let attempt = shop.running(&customer, order).await;
        shop.cancel(&customer, order).await.unwrap();
        assert_eq!(deposits().await, 1, "the money may come all the same");
        shop.told(report(attempt, Standing::Abandoned), false).await.unwrap();
        assert_eq!(deposits().await, 0);
    }

    async fn a_product_that_is_paid_after_its_address_was_archived_goes_back_to_the_default(app: App) {
        let shop = Shop::open(app.db(), 0).await;
        let customer = shop.customer("CH").await;
        let product = shop.products(&customer, ("vps_2", 1), 1).await[0];
        db_branch(&app, &customer.organization.to_string(), "5001", "Rue 1");
        let branch = BilledTo::Address(5001.into());
        let choices = vec![Choice { product, months: 1, billed_to: branch }];
        let (order, total) = shop.drafted(&customer, choices).await.unwrap();
        shop.confirm(&customer, (order, total), by(Method::Transfer)).await.unwrap();
        shop.write({
            let customer = customer.clone();
            move |tx| {
                let permit = customer.admit(tx)?;
                Ok::<_, No<Never>>(addresses::archive(tx, &permit, 5001.into())?)
            }
        }).await.unwrap();
        let paid = shop.credit("paid", Subject::Order(order.number()), total);
        assert_eq!(shop.credited(paid).await, CreditOutcome::Paid);
        assert_eq!(app.db_count("invoices WHERE buyer = 'Branch 5001'"), 1, "the invoice is as it was agreed to");
        assert_eq!(app.db_count("billed_products"), 0);
    }

    async fn what_came_to_nothing_says_why(app: App) {
        let shop = Shop::open(app.db(), 0).await;
        let customer = shop.customer("CH").await;
        let products = shop.products(&customer, ("vps_2", 1), 7).await;
        shop.tops_up(&customer, 100).await;
        let reasons = |order| db_lines(app.db(), &format!(
            "SELECT method || ' ' || state || ' ' || COALESCE(reason, '-') AS line FROM payments WHERE order_id = {order} ORDER BY id"));
        let mut seen = std::collections::BTreeSet::new();
        let mut expect = |order, expected: &[&str]| {
            assert_eq!(reasons(order), expected);
            seen.extend(expected.iter().map(|line| line.rsplit(' ').next().unwrap().to_owned()));
        };
        for (product, standing, expected) in [
            (0, Standing::Declined, "card failed declined"), (1, Standing::Unheard, "card failed unheard"),
        ] {
            let (order, ..) = shop.ordered(&customer, &[(products[product], 1)], beside(Method::Card)).await;
            let running = shop.running(&customer, order).await;
            shop.told(report(running, standing), false).await.unwrap();
            expect(order, &["prepaid abandoned rest_failed", expected]);
        }
        let (order, ..) = shop.ordered(&customer, &[(products[2], 1)], by(Method::Card)).await;
        let running = shop.running(&customer, order).await;
        shop.told(report(running, Standing::Abandoned), false).await.unwrap();
        expect(order, &["card abandoned left"]);
        // It came all the same: there is nothing to say any more.
        shop.told(succeeded(running), false).await.unwrap();
        expect(order, &["card succeeded -"]);
        let (order, ..) = shop.ordered(&customer, &[(products[3], 1)], by(Method::Card)).await;
        let first = shop.running(&customer, order).await;
        shop.retry(&customer, order, by(Method::Transfer)).await.unwrap();
        expect(order, &["card abandoned other_way", "transfer pending -"]);
        shop.told(succeeded(first), false).await.unwrap();
        expect(order, &["card succeeded -", "transfer abandoned paid_otherwise"]);
        let (order, ..) = shop.ordered(&customer, &[(products[4], 1)], beside(Method::Transfer)).await;
        shop.cancel(&customer, order).await.unwrap();
        expect(order, &["prepaid abandoned cancelled", "transfer abandoned cancelled"]);
        let mut waiting = Vec::new();
        for product in [5, 6] {
            let (order, ..) = shop.ordered(&customer, &[(products[product], 1)], by(Method::Card)).await;
            waiting.push((order, shop.running(&customer, order).await));
        }
        app.later(chrono::TimeDelta::hours(25));
        let (order, open) = waiting[0];
        shop.told(report(open, Standing::Open), false).await.unwrap();
        expect(order, &["card abandoned patience"]);
        let (order, (payment, amount)) = waiting[1];
        shop.told(report((payment, customer.money(amount.minor() + 1)), Standing::Succeeded), false).await.unwrap();
        expect(order, &["card abandoned patience"]);
        seen.remove("-");
        let all: std::collections::BTreeSet<String> = payments::Reason::ALL.iter().map(|one| one.word().to_owned()).collect();
        assert_eq!(seen, all);
        shop.holds().await;
    }

    async fn credits_that_were_noted_and_not_booked_are_booked_by_the_migration(app: App) {
        let (shop, customer) = lived(&app).await;
        let euros = manager::ground::money::Money::new(123, Currency::Eur);
        assert_eq!(shop.credited(shop.credit("euros", Subject::Order(7), euros)).await, CreditOutcome::Nobody);
        let (up, down) = match app.engine {
            Engine::Sqlite => (include_str!("../../../migrations/sqlite/0014_suspense/up.sql"), include_str!("../../../migrations/sqlite/0014_suspense/down.sql")),
            Engine::Postgres => (include_str!("../../../migrations/postgres/0014_suspense/up.sql"), include_str!("../../../migrations/postgres/0014_suspense/down.sql")),
        };
        let suspense = |currency| shop.db_provider(Account::Suspense, currency);
        let before = [suspense(Currency::Chf), suspense(Currency::Eur)];
        assert!(before[0] < 0 && before[1] == -123);
        app.db_run(&format!("BEGIN; {down} COMMIT"));
        assert_eq!((app.db_count("entries WHERE event = 'unknown_credit'"), suspense(Currency::Eur)), (0, 0));
        app.db_run(&format!("BEGIN; {up} COMMIT"));
        assert_eq!([suspense(Currency::Chf), suspense(Currency::Eur)], before);
        shop.holds().await;
        // What they guard is guarded again, and the next credit is booked beside them.
        for table in ["entries", "postings", "bank_credits"] {
            let said = db_said(app.db(), &[format!("DELETE FROM {table}")]).await;
            assert!(said.is_err_and(|said| said.contains("rows stay as they are")), "{table}");
        }
        let next = shop.credit("next", Subject::Order(7), customer.money(5));
        assert_eq!(shop.credited(next).await, CreditOutcome::Nobody);
        assert_eq!(suspense(Currency::Chf), before[0] - 5);
        shop.holds().await;
    }

    async fn a_product_that_is_chosen_twice_is_neither_one_line_nor_two(app: App) {
        let shop = Shop::open(app.db(), 0).await;
        let customer = shop.customer("CH").await;
        let product = shop.products(&customer, ("vps_2", 1), 1).await[0];
        assert!(shop.draft(&customer, &[(product, 1)]).await.is_ok());
        for twice in [[(product, 1), (product, 1)], [(product, 1), (product, 12)]] {
            assert_eq!(shop.draft(&customer, &twice).await, Err(Refusal::ChosenTwice));
        }
        let many = vec![(product, 1); manager::domain::accounting::quotes::MOST_LINES + 1];
        assert_eq!(shop.draft(&customer, &many).await, Err(Refusal::TooMuchChosen));
    }

    async fn money_for_what_is_not_there_any_more_ends_the_order_and_is_the_organization_s(app: App) {
        let (shop, customer) = lived(&app).await;
        let products = shop.products(&customer, ("vps_2", 1), 2).await;
        let free = shop.balance(&customer, Account::Prepaid).await;
        let reserved = shop.balance(&customer, Account::PrepaidReserved).await;
        // Another part is reserved beside this attempt: it returns.
        let lines = [(products[0], 12), (products[1], 1)];
        let (order, ..) = shop.ordered(&customer, &lines, beside(Method::Card)).await;
        let running = shop.running(&customer, order).await;
        app.db_run(&format!("UPDATE products SET state = 'terminated' WHERE id = {}", products[1]));
        app.db_run("DELETE FROM outbox");
        shop.told(succeeded(running), false).await.unwrap();
        assert_eq!(shop.state(&customer, order).await, State::Cancelled);
        assert_eq!(shop.balance(&customer, Account::Prepaid).await, free + running.1.minor());
        assert_eq!(shop.balance(&customer, Account::PrepaidReserved).await, reserved);
        assert_eq!(app.db_count(&format!("invoices WHERE order_id = {order}")), 0);
        assert_eq!(app.db_count(&format!("terms WHERE product_id = {}", products[0])), 1, "all or nothing");
        let told = db_lines(app.db(), "SELECT facts AS line FROM outbox WHERE kind = 'accounting.money_unmatched'");
        assert!(told.len() == 1 && told[0].contains("\"why\":\"cancelled\""), "{told:?}");
        // Its money is here: the letter of the order does not say that nothing was charged.
        let stopped = db_lines(app.db(), "SELECT facts AS line FROM outbox WHERE kind = 'accounting.order_cancelled'");
        assert!(stopped.len() == 1 && stopped[0].contains("\"by\":\"gone\""), "{stopped:?}");
        shop.holds().await;
    }

    async fn a_credit_that_no_order_awaits_as_it_is_is_the_organization_s_or_nobody_s(app: App) {
        let (shop, customer) = lived(&app).await;
        let product = shop.products(&customer, ("vps_2", 1), 1).await[0];
        let (draft, _) = shop.draft(&customer, &[(product, 1)]).await.unwrap();
        let (order, total, _) = shop.ordered(&customer, &[(product, 1)], by(Method::Transfer)).await;
        let mut free = shop.balance(&customer, Account::Prepaid).await;
        for (key, subject, minor, outcome) in [
            ("less", Subject::Order(order.number()), total.minor() - 1, CreditOutcome::Prepaid),
            ("more", Subject::Order(order.number()), total.minor() + 1, CreditOutcome::Prepaid),
            ("twice", Subject::Order(order.number()), total.minor() * 2, CreditOutcome::Prepaid),
            ("draft", Subject::Order(draft.number()), total.minor(), CreditOutcome::Prepaid),
            ("no order", Subject::Order(7), total.minor(), CreditOutcome::Nobody),
            ("no organization", Subject::Organization(7), total.minor(), CreditOutcome::Nobody),
        ] {
            let credit = shop.credit(key, subject, customer.money(minor));
            for _ in 0..2 {
                assert_eq!(shop.credited(credit.clone()).await, outcome, "{key}");
            }
            free += if outcome == CreditOutcome::Prepaid { minor } else { 0 };
            assert_eq!(shop.balance(&customer, Account::Prepaid).await, free, "{key}");
            assert_eq!(shop.state(&customer, order).await, State::AwaitingPayment);
            assert_eq!(shop.running(&customer, order).await.1, total, "the transfer is awaited as before");
        }
        // The bank's key names one credit: another amount or reference under it is a mistake, and books nothing.
        let less = shop.credit("less", Subject::Order(order.number()), customer.money(total.minor() - 2));
        assert_eq!(shop.credit_told(less).await, Err(payments::KeyUsed));
        let mut spaced = shop.credit("less", Subject::Order(order.number()), customer.money(total.minor() - 1));
        spaced.reference.insert(2, ' ');
        assert_eq!(shop.credit_told(spaced).await, Ok(CreditOutcome::Prepaid), "the same, written otherwise");
        let nobody = shop.credit("no order", Subject::Order(8), total);
        assert_eq!(shop.credit_told(nobody).await, Err(payments::KeyUsed));
        assert_eq!(shop.balance(&customer, Account::Prepaid).await, free);
        // A draft that money named is swept away like any other.
        app.later(chrono::TimeDelta::days(8));
        let swept = shop.system(Job::Housekeeping, |tx, permit, _| Ok::<_, No<Never>>(orders::sweep(tx, permit)?));
        assert_eq!(swept.await, Ok(2));
        let exactly = shop.credit("exactly", Subject::Order(order.number()), total);
        assert_eq!(shop.credited(exactly).await, CreditOutcome::Paid);
        assert_eq!(shop.state(&customer, order).await, State::Fulfilled);
        shop.holds().await;
    }

    async fn numbers_begin_anew_with_the_year_and_dates_never_go_back(app: App) {
        let shop = Shop::open(app.db(), 0).await;
        let customer = shop.customer("CH").await;
        let product = shop.products(&customer, ("vps_2", 1), 1).await[0];
        shop.tops_up(&customer, 10_000).await;
        let days = |days| chrono::TimeDelta::days(days);
        // From 20 November at 11:00 of the provider; its new year begins an hour before that of UTC.
        for (later, number) in [
            (days(0), "2026-000001 2026-11-20"), (days(41) + chrono::TimeDelta::minutes(779), "2026-000002 2026-12-31"),
            (chrono::TimeDelta::minutes(2), "2027-000001 2027-01-01"), (days(-3), "2027-000002 2027-01-01"), (days(4), "2027-000003 2027-01-02"),
        ] {
            app.later(later);
            shop.ordered(&customer, &[(product, 1)], by(Method::Prepaid)).await;
            let last = db_lines(app.db(), "SELECT number || ' ' || CAST(issued_on AS TEXT) AS line FROM invoices ORDER BY year, sequence").pop();
            assert_eq!(last.as_deref(), Some(number));
        }
        shop.holds().await;
    }
}
