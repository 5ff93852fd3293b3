//! What happens at once: never negative, never doubled, never lost, no gap.

use futures_util::future::join_all;
use manager::domain::accounting::books::Account;
use manager::domain::accounting::orders::State;
use manager::domain::accounting::payments::{Begun, CreditOutcome, Taken};
use manager::domain::accounting::slips::Subject;
use manager::domain::accounting::{Method, OrderId, Refusal, payments};
use manager::ground::money::Currency;

use super::scene::{Customer, Shop, TakenBack, beside, by, report, succeeded};
use crate::both;
use crate::support::app::App;
use crate::support::db::db_lines;
use crate::users::{at, founded};

/// How many more servers there are than the one that answers.
const MORE: usize = 3;

/// Runs work on threads of its own, all at once; answers in the order of the work.
async fn at_once<T: Send + 'static>(
    work: impl IntoIterator<Item = impl Future<Output = T> + Send + 'static>,
) -> Vec<T> {
    let begun: Vec<_> = work.into_iter().map(tokio::spawn).collect();
    let ended = join_all(begun).await;
    ended.into_iter().map(|one| one.unwrap()).collect()
}

/// The numbers of all invoices are 1, 2, 3 … of their year; answers how many.
fn db_numbers(app: &App) -> usize {
    let numbers = db_lines(
        app.db(),
        "SELECT number AS line FROM invoices ORDER BY year, sequence",
    );
    for (place, number) in numbers.iter().enumerate() {
        assert_eq!(number, &format!("2026-{:06}", place + 1));
    }
    numbers.len()
}

async fn prepaid(shop: &Shop, customer: &Customer) -> [i64; 2] {
    [
        shop.balance(customer, Account::Prepaid).await,
        shop.balance(customer, Account::PrepaidReserved).await,
    ]
}

both! {
    async fn of_fifty_payments_at_once_on_a_balance_for_ten_exactly_ten_succeed(app: App) {
        let shop = Shop::open(app.db(), MORE).await;
        let customer = shop.customer("CH").await;
        let products = shop.products(&customer, ("vps_2", 1), 50).await;
        let mut drafts = Vec::new();
        for product in products {
            drafts.push(shop.draft(&customer, &[(product, 1)]).await.unwrap());
        }
        let each = drafts[0].1.minor();
        shop.tops_up(&customer, each * 10 + each - 1).await;
        let ended = at_once(drafts.into_iter().map(|draft| {
            let (shop, customer) = (shop.clone(), customer.clone());
            async move { shop.confirm(&customer, draft, by(Method::Prepaid)).await }
        })).await;
        let (paid, refused): (Vec<_>, Vec<_>) = ended.into_iter().partition(Result::is_ok);
        assert_eq!(paid.len(), 10);
        assert!(paid.iter().all(|one| matches!(one, Ok(Begun::Paid(_)))));
        assert!(refused.iter().all(|one| *one == Err(Refusal::BalanceTooSmall(customer.money(each - 1)))), "{refused:?}");
        assert_eq!(prepaid(&shop, &customer).await, [each - 1, 0]);
        assert_eq!(shop.balance(&customer, Account::Receivable).await, 0);
        assert_eq!(db_numbers(&app), 10);
        assert_eq!(app.db_count("orders WHERE state = 'draft'"), 40, "what was refused is a draft as before");
        assert_eq!(app.db_count("postings WHERE balance < 0 AND account = 'prepaid'"), 0);
        shop.holds().await;
    }

    async fn the_same_notice_twenty_times_at_once_has_one_effect(app: App) {
        let shop = Shop::open(app.db(), MORE).await;
        let customer = shop.customer("CH").await;
        let product = shop.products(&customer, ("vps_2", 1), 1).await[0];
        let (order, total, _) = shop.ordered(&customer, &[(product, 1)], by(Method::Card)).await;
        let notice = succeeded(shop.running(&customer, order).await);
        let taken = at_once((0..20).map(|_| {
            let (shop, notice) = (shop.clone(), notice.clone());
            async move { shop.told(notice, false).await.unwrap() }
        })).await;
        assert_eq!(taken.iter().filter(|one| **one == Taken::Moved(payments::State::Succeeded)).count(), 1, "{taken:?}");
        assert_eq!(taken.iter().filter(|one| **one == Taken::Repeated).count(), 19, "{taken:?}");
        // The same under twenty other names, and asked.
        let others = at_once((0..20).map(|number| {
            let shop = shop.clone();
            let mut other = succeeded((notice.payment, total));
            other.notice = other.notice.filter(|_| number != 0);
            async move { shop.told(other, false).await.unwrap() }
        })).await;
        assert_eq!(others, vec![Taken::Nothing; 20]);
        assert_eq!(shop.state(&customer, order).await, State::Fulfilled);
        assert_eq!(db_numbers(&app), 1);
        assert_eq!(shop.db_provider(Account::Clearing, Currency::Chf), total.minor());
        assert_eq!(prepaid(&shop, &customer).await, [0, 0]);
        assert_eq!(app.db_count(&format!("terms WHERE product_id = {product}")), 2);
        shop.holds().await;
    }

    async fn the_same_confirmation_ten_times_at_once_is_one_order_and_one_attempt(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        app.db_run(&format!("UPDATE organizations SET street = 'Rue du Lac 1', postcode = '1204', city = 'Genève' WHERE id = {organization}"));
        let shop = Shop::open(app.db(), 0).await;
        let user: i64 = app.db_user("owner@acme-shop.example").parse().unwrap();
        let customer = shop.signed_in(user.into(), organization.parse().unwrap()).await;
        let products = shop.products(&customer, ("vps_2", 1), 2).await;
        for (product, (method, running)) in products.into_iter().zip([("card", 1), ("prepaid", 0)]) {
            let (order, total) = shop.draft(&customer, &[(product, 1)]).await.unwrap();
            if method == "prepaid" {
                shop.tops_up(&customer, total.minor() * 3).await;
            }
            let page = owner.get(&at(&organization, &format!("/checkout/{order}"))).await;
            let mut twins: Vec<_> = (0..10).map(|_| owner.clone()).collect();
            let fields = [("method", method)];
            let sent = twins.iter_mut().map(|twin| twin.submit(&page, "Confirm order", &fields));
            let answers = join_all(sent).await;
            let first = answers[0].location();
            for answer in &answers {
                assert_eq!((answer.status, answer.location()), (303, first.clone()), "{}", answer.body);
            }
            assert_eq!(app.db_count(&format!("payments WHERE order_id = {order}")), 1);
            assert_eq!(app.db_count(&format!("payments WHERE order_id = {order} AND state = 'pending'")), running);
            // Another form, another session: the order is confirmed already.
            let again = shop.confirm(&customer, (order, total), by(Method::Prepaid)).await;
            assert_eq!(again, Err(Refusal::Confirmed));
            assert_eq!(shop.balance(&customer, Account::Prepaid).await, if running == 1 { 0 } else { total.minor() * 2 });
            assert_eq!(app.db_count(&format!("orders WHERE id = {order} AND number IS NOT NULL")), 1);
        }
        assert_eq!(db_numbers(&app), 1);
        assert_eq!(app.db_count("orders"), 2);
        shop.holds().await;
    }

    async fn ten_sessions_that_confirm_one_draft_at_once_confirm_it_once(app: App) {
        let shop = Shop::open(app.db(), MORE).await;
        let customer = shop.customer("DE").await;
        let product = shop.products(&customer, ("handbook", 12), 1).await[0];
        let (order, total) = shop.draft(&customer, &[(product, 12)]).await.unwrap();
        let twin = shop.draft(&customer, &[(product, 24)]).await.unwrap();
        shop.tops_up(&customer, total.minor() * 20).await;
        let ended = at_once((0..10).map(|number| {
            let (shop, customer) = (shop.clone(), customer.clone());
            // Half of them confirm another draft of the same product: its term is sold once.
            let draft = if number % 2 == 0 { (order, total) } else { twin };
            async move { shop.confirm(&customer, draft, by(Method::Card)).await }
        })).await;
        assert_eq!(ended.iter().filter(|one| one.is_ok()).count(), 1, "{ended:?}");
        // Of the draft that was confirmed they hear so, of the other one that its product is ordered.
        let first = ended.iter().position(Result::is_ok).unwrap();
        for (number, refusal) in ended.iter().enumerate().filter_map(|(number, one)| Some((number, one.as_ref().err()?))) {
            if number % 2 == first % 2 {
                assert_eq!(*refusal, Refusal::Confirmed);
            } else {
                assert!(matches!(refusal, Refusal::Ordered { .. }), "{refusal:?}");
            }
        }
        assert_eq!(app.db_count("payments WHERE state = 'pending'"), 1);
        assert_eq!(app.db_count("order_lines WHERE in_force"), 1);
        shop.holds().await;
    }

    async fn whoever_pays_and_cancels_at_once_has_an_invoice_or_the_money(app: App) {
        let shop = Shop::open(app.db(), MORE).await;
        let customer = shop.customer("CH").await;
        let product = shop.products(&customer, ("vps_2", 1), 1).await[0];
        shop.tops_up(&customer, 500).await;
        let (mut expected, mut invoices, mut cancels) = (500, 0, 0);
        for round in 0..12 {
            // So much that a part stays for another method.
            while expected >= 1_557 {
                let (_, total, begun) = shop.ordered(&customer, &[(product, 1)], by(Method::Prepaid)).await;
                assert!(matches!(begun, Begun::Paid(_)));
                expected -= total.minor();
                invoices += 1;
            }
            let wish = if round % 3 == 0 { beside(Method::Card) } else { by(Method::Card) };
            let (order, total, _) = shop.ordered(&customer, &[(product, 1)], wish).await;
            let running = shop.running(&customer, order).await;
            let reserved = total.minor() - running.1.minor();
            let pays = {
                let shop = shop.clone();
                tokio::spawn(async move { shop.told(succeeded(running), false).await.unwrap() })
            };
            if round % 2 == 0 {
                tokio::task::yield_now().await;
            }
            let cancelled = shop.cancel(&customer, order).await;
            assert_eq!(pays.await.unwrap(), Taken::Moved(payments::State::Succeeded));
            let state = shop.state(&customer, order).await;
            match cancelled {
                Ok(()) => {
                    assert_eq!(state, State::Cancelled);
                    expected += running.1.minor();
                    cancels += 1;
                }
                Err(refusal) => {
                    assert_eq!((refusal, state), (Refusal::NotAwaiting, State::Fulfilled));
                    expected -= reserved;
                    invoices += 1;
                }
            }
            assert_eq!(prepaid(&shop, &customer).await, [expected, 0], "round {round}");
            assert_eq!(db_numbers(&app), invoices);
        }
        println!("{:?}: of 12 rounds {cancels} were cancelled", app.engine);
        shop.holds().await;
    }

    async fn twenty_customers_who_pay_at_once_get_consecutive_numbers_though_a_third_is_taken_back(app: App) {
        let shop = Shop::open(app.db(), MORE).await;
        let mut paying = Vec::new();
        for place in 0..20 {
            let customer = shop.customer(if place % 2 == 0 { "CH" } else { "DE" }).await;
            let product = shop.products(&customer, ("vps_2", 1), 1).await[0];
            let (order, ..) = shop.ordered(&customer, &[(product, 1)], by(Method::Card)).await;
            paying.push((shop.running(&customer, order).await, customer, order));
        }
        let all = |third_back: bool, some: Vec<_>| {
            let shop = shop.clone();
            at_once(some.into_iter().enumerate().map(move |(place, running)| {
                let shop = shop.clone();
                async move { shop.told(succeeded(running), third_back && place % 3 == 1).await }
            }))
        };
        let first = all(true, paying.iter().map(|one| one.0).collect()).await;
        let back: Vec<_> = paying.iter().zip(&first).filter(|(_, ended)| **ended == Err(TakenBack)).map(|(one, _)| one.0).collect();
        assert_eq!(back.len(), 7);
        assert_eq!(db_numbers(&app), 13, "a number that was drawn in vain is drawn again");
        shop.holds().await;
        let moved = vec![Ok(Taken::Moved(payments::State::Succeeded)); 7];
        assert_eq!(all(false, back).await, moved);
        assert_eq!(db_numbers(&app), 20);
        for (_, customer, order) in &paying {
            assert_eq!(shop.state(customer, *order).await, State::Fulfilled);
            assert_eq!(app.db_count(&format!("invoices WHERE order_id = {order}")), 1);
        }
        shop.holds().await;
    }

    async fn the_same_credit_of_the_bank_in_many_statements_at_once_is_booked_once(app: App) {
        let shop = Shop::open(app.db(), MORE).await;
        let customer = shop.customer("CH").await;
        let product = shop.products(&customer, ("vps_2", 1), 1).await[0];
        let (order, total, begun) = shop.ordered(&customer, &[(product, 1)], by(Method::Transfer)).await;
        assert_eq!(begun, Begun::Transfer(order));
        let own = Subject::Organization(customer.organization.number());
        let mut unknown = shop.credit("unknown", own, customer.money(77));
        unknown.reference = "RF18 5390 0754 7034".into();
        for (credit, outcome) in [
            (shop.credit("first", Subject::Order(order.number()), total), CreditOutcome::Paid),
            (shop.credit("own", own, customer.money(1_234)), CreditOutcome::Prepaid),
            (unknown, CreditOutcome::Nobody),
            // Paid twice by the customer: another credit, which no order awaits.
            (shop.credit("second", Subject::Order(order.number()), total), CreditOutcome::Prepaid),
        ] {
            let outcomes = at_once((0..8).map(|_| {
                let (shop, credit) = (shop.clone(), credit.clone());
                async move { shop.credited(credit).await }
            })).await;
            assert_eq!(outcomes, vec![outcome; 8], "{credit:?}");
        }
        assert_eq!(app.db_count("bank_credits"), 4);
        assert_eq!(shop.state(&customer, order).await, State::Fulfilled);
        assert_eq!(prepaid(&shop, &customer).await, [1_234 + total.minor(), 0]);
        assert_eq!(shop.db_provider(Account::Bank, Currency::Chf), 1_234 + 2 * total.minor() + 77);
        assert_eq!(shop.db_provider(Account::Suspense, Currency::Chf), -77);
        assert_eq!(db_numbers(&app), 1);
        shop.holds().await;
        assert_eq!(shop.db_deadlocks(), 0, "none waited for another one that waited for it");
    }

    async fn top_ups_and_orders_of_one_account_at_once_lose_nothing(app: App) {
        let shop = Shop::open(app.db(), MORE).await;
        let customer = shop.customer("CH").await;
        let products = shop.products(&customer, ("vps_2", 1), 8).await;
        let mut drafts = Vec::new();
        for product in products {
            drafts.push(shop.draft(&customer, &[(product, 1)]).await.unwrap());
        }
        let each = drafts[0].1.minor();
        shop.tops_up(&customer, 100).await;
        let mut top_ups = Vec::new();
        for number in 1..=20 {
            top_ups.push(shop.begins_top_up(&customer, number * 100).await);
        }
        let orders: Vec<OrderId> = drafts.iter().map(|draft| draft.0).collect();
        let confirming = drafts.into_iter().map(|draft| {
            let (shop, customer) = (shop.clone(), customer.clone());
            tokio::spawn(async move { shop.confirm(&customer, draft, beside(Method::PayPal)).await.unwrap() })
        });
        let confirming: Vec<_> = confirming.collect();
        let taken = at_once(top_ups.into_iter().map(|payment| {
            let shop = shop.clone();
            async move { shop.told(succeeded(payment), false).await.unwrap() }
        })).await;
        assert_eq!(taken, vec![Taken::Moved(payments::State::Succeeded); 20]);
        let mut paid = 0;
        for (begun, order) in join_all(confirming).await.into_iter().zip(&orders) {
            match begun.unwrap() {
                Begun::Paid(_) => paid += 1,
                Begun::Hosted(payment) => {
                    let (running, rest) = shop.running(&customer, *order).await;
                    assert_eq!(running, payment);
                    assert!(rest.minor() <= each);
                }
                Begun::Transfer(_) => panic!("no transfer"),
            }
        }
        let [free, reserved] = prepaid(&shop, &customer).await;
        assert_eq!(free + reserved + paid * each, 100 + 21_000);
        shop.holds().await;
        // Whatever is reserved returns when all of them are cancelled at once.
        at_once(orders.into_iter().map(|order| {
            let (shop, customer) = (shop.clone(), customer.clone());
            async move { drop(shop.cancel(&customer, order).await) }
        })).await;
        assert_eq!(prepaid(&shop, &customer).await, [100 + 21_000 - paid * each, 0]);
        shop.holds().await;
    }

    async fn an_attempt_that_was_given_up_and_succeeds_beside_another_one_pays_or_is_kept(app: App) {
        let shop = Shop::open(app.db(), MORE).await;
        let customer = shop.customer("CH").await;
        let product = shop.products(&customer, ("vps_2", 1), 1).await[0];
        let mut kept = 0;
        for round in 0..6 {
            let (order, total, _) = shop.ordered(&customer, &[(product, 1)], by(Method::Card)).await;
            let first = shop.running(&customer, order).await;
            shop.retry(&customer, order, by(Method::Twint)).await.unwrap();
            let second = shop.running(&customer, order).await;
            assert_ne!(first.0, second.0);
            let mut notices = vec![succeeded(first), succeeded(second)];
            if round % 2 == 1 {
                notices.reverse();
            }
            let taken = at_once(notices.into_iter().map(|notice| {
                let shop = shop.clone();
                async move { shop.told(notice, false).await.unwrap() }
            })).await;
            assert_eq!(taken, vec![Taken::Moved(payments::State::Succeeded); 2]);
            kept += total.minor();
            assert_eq!(shop.state(&customer, order).await, State::Fulfilled);
            assert_eq!(prepaid(&shop, &customer).await, [kept, 0]);
            assert_eq!(db_numbers(&app), round + 1);
        }
        shop.holds().await;
        // With a part of the prepaid account reserved beside the second attempt: the first one pays all.
        let (order, total, _) = shop.ordered(&customer, &[(product, 12)], by(Method::Card)).await;
        let first = shop.running(&customer, order).await;
        shop.retry(&customer, order, beside(Method::PayPal)).await.unwrap();
        let (second, rest) = shop.running(&customer, order).await;
        assert_eq!((rest.minor(), prepaid(&shop, &customer).await), (total.minor() - kept, [0, kept]));
        shop.told(report((second, rest), payments::Standing::Open), false).await.unwrap();
        shop.told(succeeded(first), false).await.unwrap();
        assert_eq!(shop.state(&customer, order).await, State::Fulfilled);
        assert_eq!(prepaid(&shop, &customer).await, [kept, 0], "what was reserved returned");
        shop.told(succeeded((second, rest)), false).await.unwrap();
        assert_eq!(prepaid(&shop, &customer).await, [kept + rest.minor(), 0], "and what came too late is theirs");
        assert_eq!(db_numbers(&app), 7);
        shop.holds().await;
    }
}
