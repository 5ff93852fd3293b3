//! The prepaid account: its statement, its file, money that is put onto it.

use chrono::TimeDelta;
use manager::domain::access::OrganizationId;
use manager::domain::accounting::books::{self, About, Account, Entry, Event, credit, debit};
use manager::domain::accounting::{OrderId, PaymentId};
use manager::ground::actor::Actor;
use manager::ground::failure::{Never, No};
use manager::ground::money::Currency;
use manager::outside::payment::sandbox::Card;
use manager::web::frame::paging;

use crate::both;
use crate::sandbox::{db_balance, pay};
use crate::support::app::{App, PASSWORD};
use crate::support::client::{Answer, Client, css, text};
use crate::support::db::{Engine, db_lines};
use crate::users::listing::cost;
use crate::users::{at, founded, on};

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
        organization: Some(organization),
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
        assert_eq!(page.texts("tbody th")[..2], ["Money received for order 42, which did not await it", "Returned from order 42"]);
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
        assert_eq!(lines.next(), Some("\u{feff}Date,Description,In,Out,Balance,Currency"));
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
        // Each says what is wrong, above the form and at the field.
        let (outside, unclear, words) = (
            "Enter an amount between CHF 0.10 and CHF 9’999.00",
            "Enter an amount with at most two decimals, and without point or comma for thousands, like 25.50: from CHF 0.10 to CHF 9’999.00",
            "Enter an amount in figures, like 25 or 25.50: from CHF 0.10 to CHF 9’999.00",
        );
        for (amount, says) in [("9999.01", outside), ("0", outside), ("1.234", unclear), ("ten", words), ("", words)] {
            let refused = owner.submit(&page, "Top up account", &[("amount", amount), ("method", "card")]).await;
            let text = |found: String| found.replace('\u{a0}', " ");
            assert!(text(refused.text("#amount-error")).ends_with(says), "{amount}: {}", refused.text("#amount-error"));
            assert!(text(refused.text(".error-summary")).contains(says), "{amount}");
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
        assert_eq!(open(&page), ["20 Nov 2026, 11:00 CET Card CHF 1’234.50 Pending Continue to payment CHF 1’234.50 Give up CHF 1’234.50"]);
        assert_eq!(page.texts(".standing dd")[0], "CHF 0.00");
    }

    async fn an_amount_is_read_as_all_five_languages_write_it_and_else_the_page_says_why_not(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let page = owner.get(&at(&organization, "/accounting/prepaid/top-up")).await;
        for (typed, sentence) in [
            ("ten", "Enter an amount in figures, like 25 or 25.50: from CHF 0.10 to CHF 9’999.00"),
            ("1,000", "Enter an amount with at most two decimals, and without point or comma for thousands, like 25.50: from CHF 0.10 to CHF 9’999.00"),
            ("1.000", "Enter an amount with at most two decimals, and without point or comma for thousands, like 25.50: from CHF 0.10 to CHF 9’999.00"),
            ("9999.01", "Enter an amount between CHF 0.10 and CHF 9’999.00"),
        ] {
            let refused = owner.submit(&page, "Top up account", &[("amount", typed), ("method", "card")]).await;
            assert_eq!((refused.status, refused.texts(".error-summary a")), (422, vec![sentence.to_owned()]), "{typed}");
        }
        let all = ["1'000.00", "1’000.00", "1 000,00", "1,000.00", "1.000,00", "CHF 1000"];
        for (place, typed) in all.iter().enumerate() {
            let page = owner.get(&at(&organization, "/accounting/prepaid/top-up")).await;
            let begun = owner.submit(&page, "Top up account", &[("amount", typed), ("method", "card")]).await;
            assert_eq!(begun.status, 303, "{typed}");
            assert_eq!(app.db_count("payments WHERE amount = 100000") as usize, place + 1, "{typed}");
        }
    }

    async fn a_top_up_is_looked_at_again_until_it_ends_and_its_payer_is_told_how(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let account = at(&organization, "/accounting/prepaid");
        for (card, arrives, told) in [
            (Some(Card::Succeeds), true, "CHF 5.00 has arrived on your prepaid account."),
            (Some(Card::Declined), false, "Your bank refused the payment. Nothing was charged."),
            (None, false, "You cancelled the payment. Nothing was charged."),
        ] {
            let before = db_balance(&app, &organization);
            let (payment, hosted) = begun(&mut owner, &app, &organization, "5").await;
            let page = owner.get(&account).await;
            let again = format!("{account}?currency=CHF&top-up={payment}");
            assert_eq!(refresh(&page), Some(again.clone()), "{card:?}");
            assert!(page.text(".notice").ends_with("This page looks again every 5 seconds."), "{}", page.text(".notice"));
            // The way back to the provider's page is the same one.
            let on_the_way = owner.submit(&page, "Continue to payment CHF 5.00", &[]).await;
            assert_eq!(on_the_way.location().as_ref(), Some(&hosted));
            let back = match card {
                Some(card) => pay(&mut owner, &hosted, card).await,
                None => {
                    let page = owner.get(&hosted).await;
                    owner.submit(&page, "Cancel", &[]).await
                }
            };
            assert_eq!(back.location(), Some(format!("{account}?top-up={payment}")));
            let page = owner.get(&back.location().unwrap()).await;
            assert_eq!(refresh(&page), Some(again.clone()), "only the provider's notice counts");
            app.tick().await;
            for address in [again, back.location().unwrap()] {
                let page = owner.get(&address).await;
                assert_eq!((page.text(".notice"), refresh(&page)), (told.to_owned(), None));
                let still = page.texts(".top-ups tbody tr").iter().any(|row| row.contains("Pending"));
                assert!(!still && !page.has(".top-ups button"));
            }
            assert_eq!(db_balance(&app, &organization) - before, if arrives { 500 } else { 0 });
            assert!(!owner.get(&account).await.has(".notice"), "it is told to whoever comes back");
            app.later(TimeDelta::minutes(10));
            assert!(!owner.get(&format!("{account}?top-up={payment}")).await.has(".notice"), "and only while it is new");
        }
        // What came to nothing stays for a day.
        let states: Vec<_> = open(&owner.get(&account).await).iter().map(|row| row.rsplit("CHF 5.00 ").next().unwrap().to_owned()).collect();
        assert_eq!(states, ["Given up", "Declined The bank declined it"]);
        app.later(TimeDelta::hours(24));
        owner.sign_in("owner@acme-shop.example", PASSWORD).await;
        assert!(!owner.get(&account).await.has(".top-ups"));
    }

    async fn a_top_up_that_waits_too_long_is_not_looked_at_again_and_one_that_never_began_says_so(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let account = at(&organization, "/accounting/prepaid");
        let (payment, _) = begun(&mut owner, &app, &organization, "5").await;
        app.later(TimeDelta::seconds(599));
        assert!(refresh(&owner.get(&account).await).is_some());
        app.later(TimeDelta::seconds(1));
        let page = owner.get(&account).await;
        assert_eq!((refresh(&page), page.has(".notice"), open(&page).len()), (None, false, 1), "it is still there to be continued");
        let now = app.clock.now().utc().format("%Y-%m-%d %H:%M:%S");
        app.db_run(&format!("UPDATE payments SET state = 'failed', reason = 'unheard', settled_at = '{now}'"));
        let page = owner.get(&format!("{account}?top-up={payment}")).await;
        assert_eq!(page.text(".notice"), "The payment did not begin. Nothing was charged.");
        let elsewhere = owner.create_organization("Other SA").await;
        owner.get(&at(&elsewhere, "/accounting/prepaid")).await;
        let other = owner.get(&at(&elsewhere, &format!("/accounting/prepaid?top-up={payment}"))).await;
        assert!(!other.has(".notice") && !other.has(".top-ups"), "another's is not told");
        // Whoever reads older lines is not led away, and a euro comes back to the euros.
        db_top_up(&app, &organization, (900_001, "card"), "pending");
        topped_up(&app, &organization, 900_002, 700, Currency::Eur).await;
        app.db_run("UPDATE payments SET currency = 'EUR' WHERE id = 900001");
        assert_eq!(refresh(&owner.get(&format!("{account}?after={}", paging::write(&100_i64))).await), None);
        let euros = owner.get(&format!("{account}?top-up=900001")).await;
        assert_eq!(refresh(&euros), Some(format!("{account}?currency=EUR&top-up=900001")));
        assert_eq!(euros.texts(".standing dd")[0], "EUR 7.00");
        app.db_run("UPDATE payments SET state = 'unknown' WHERE id = 900001");
        let page = owner.get(&account).await;
        assert!(page.text(".notice").starts_with("The payment provider does not answer") && refresh(&page).is_some());
        for wrong in ["nonsense", "1", "-1", ""] {
            assert_eq!(owner.get(&format!("{account}?top-up={wrong}")).await.status, 200, "{wrong}");
        }
    }

    async fn a_top_up_is_given_up_once_and_money_that_comes_all_the_same_is_not_lost(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let account = at(&organization, "/accounting/prepaid");
        let (payment, hosted) = begun(&mut owner, &app, &organization, "5").await;
        let mut elsewhere = owner.clone();
        let page = owner.get(&account).await;
        let given_up = owner.submit(&page, "Give up CHF 5.00", &[]).await;
        let next = on(&mut owner, &given_up).await;
        assert_eq!(next.text("main [role=alert]"), "The top-up is given up. Money that comes all the same goes to your prepaid account.");
        assert!(open(&next)[0].ends_with("CHF 5.00 Given up") && refresh(&next).is_none() && !next.has(".top-ups button"));
        let again = owner.submit(&page, "Give up CHF 5.00", &[]).await;
        assert_eq!(on(&mut owner, &again).await.path, next.path);
        assert_eq!(owner.submit(&page, "Continue to payment CHF 5.00", &[]).await.location(), Some(format!("{account}?top-up={payment}")), "it does not run any more");
        let page_after = owner.get(&format!("{account}?top-up={payment}")).await;
        assert!(!page_after.has(".notice"), "whether nothing is charged nobody knows yet");
        // In another tab the payer finished before the worker took it back.
        assert_eq!(pay(&mut elsewhere, &hosted, Card::Succeeds).await.status, 303);
        app.tick().await;
        let arrived = owner.get(&format!("{account}?top-up={payment}")).await;
        assert_eq!(arrived.text(".notice"), "CHF 5.00 has arrived on your prepaid account.");
        assert_eq!((db_balance(&app, &organization), arrived.has(".top-ups")), (500, false));
        let late = owner.submit(&page, "Give up CHF 5.00", &[]).await;
        assert_eq!(late.location(), Some(format!("{account}?top-up={payment}")), "the page says that it arrived");
        assert_eq!(db_balance(&app, &organization), 500);

        let (other, _) = begun(&mut owner, &app, &organization, "7").await;
        let page = owner.get(&account).await;
        let given_up = owner.submit(&page, "Give up CHF 7.00", &[]).await;
        on(&mut owner, &given_up).await;
        app.later(TimeDelta::seconds(6));
        app.tick().await;
        let told = owner.get(&format!("{account}?top-up={other}")).await;
        assert_eq!(told.text(".notice"), "You cancelled the payment. Nothing was charged.", "the provider has it from us");

        let (third, _) = begun(&mut owner, &app, &organization, "9").await;
        let foreign = owner.create_organization("Other SA").await;
        let page = owner.get(&at(&foreign, "/accounting/prepaid/top-up")).await;
        let token = page.attribute("input[name=form_token]", "value").unwrap();
        db_order(&app, &organization, 77, 42);
        app.db_run(&format!(
            "INSERT INTO payments (id, organization_id, order_id, purpose, method, amount, currency, state, created_at, queries) \
             VALUES (78, {organization}, 77, 'order', 'card', 108, 'CHF', 'pending', '2026-11-20 10:00:00', 0)"
        ));
        for (whose, which) in [(&foreign, third.as_str()), (&organization, "1"), (&organization, "78")] {
            for verb in ["continue", "give-up"] {
                let path = at(whose, &format!("/accounting/prepaid/top-ups/{which}/{verb}"));
                assert_eq!(owner.post(&path, &[("form_token", &token)]).await.status, 404, "{path}");
            }
        }
        assert_eq!(app.db_count(&format!("payments WHERE id IN (78, {third}) AND state = 'pending'")), 2);
    }

    async fn five_top_ups_are_listed_those_that_run_first(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        for (id, method, state) in [(1, "card", "pending"), (2, "card", "failed"), (3, "paypal", "pending"), (4, "card", "abandoned"), (5, "card", "unknown")] {
            db_top_up(&app, &organization, (id, method), state);
        }
        let account = at(&organization, "/accounting/prepaid");
        let few = cost(&app, &mut owner, &account).await;
        let page = owner.get(&account).await;
        let amounts = |page: &Answer| page.texts(".top-ups .cell-end");
        assert_eq!(amounts(&page)[1..], ["CHF 0.05", "CHF 0.03", "CHF 0.01", "CHF 0.04", "CHF 0.02"]);
        assert_eq!(page.texts(".top-ups form").len(), 6, "three forms to continue, three to give up");
        let own = at(&organization, "/accounting/prepaid/top-ups/3");
        assert_eq!(owner.get(&own).await.location(), Some(format!("{account}?top-up=3")), "a form of it that is left leads back here");
        for id in 6..=9 {
            db_top_up(&app, &organization, (id, "card"), "pending");
        }
        let page = owner.get(&account).await;
        assert_eq!(amounts(&page)[1..], ["CHF 0.09", "CHF 0.08", "CHF 0.07", "CHF 0.06", "CHF 0.05"]);
        assert_eq!(cost(&app, &mut owner, &account).await, few);
    }
}

/// The rows of the top-ups whose money is not here.
fn open(page: &Answer) -> Vec<String> {
    page.texts(".top-ups tbody tr")
}

/// Where the page comes again in five seconds.
fn refresh(page: &Answer) -> Option<String> {
    let content = page.attribute("meta[http-equiv=refresh]", "content")?;
    content.strip_prefix("5;url=").map(str::to_owned)
}

/// Begins a top-up by card; answers the payment and the provider's page.
async fn begun(
    owner: &mut Client,
    app: &App,
    organization: &str,
    amount: &str,
) -> (String, String) {
    let page = owner
        .get(&at(organization, "/accounting/prepaid/top-up"))
        .await;
    let fields = [("amount", amount), ("method", "card")];
    let begun = owner.submit(&page, "Top up account", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let newest = "SELECT CAST(MAX(id) AS TEXT) AS line FROM payments";
    let payment = db_lines(app.db(), newest).pop().unwrap();
    (payment, begun.location().unwrap())
}

/// Straight to the tables: a top-up of as many cents as its id says, begun now.
fn db_top_up(app: &App, organization: &str, (id, method): (i64, &str), state: &str) {
    let now = app.clock.now().utc().format("%Y-%m-%d %H:%M:%S");
    let settled = if ["failed", "abandoned"].contains(&state) {
        format!("'{now}'")
    } else {
        "NULL".into()
    };
    app.db_run(&format!(
        "INSERT INTO payments (id, organization_id, purpose, method, amount, currency, state, created_at, settled_at, queries) \
         VALUES ({id}, {organization}, 'top_up', '{method}', {id}, 'CHF', '{state}', '{now}', {settled}, 0)"
    ));
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
