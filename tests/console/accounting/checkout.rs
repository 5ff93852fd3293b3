//! Checkout and orders: what is confirmed once, what is refused, how an order ends, who sees it.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use futures_util::future;
use manager::domain::access::{self, Job};
use manager::domain::accounting::books;
use manager::domain::products::catalog::{self, Catalog};
use manager::ground::actor::Actor;
use manager::ground::failure::{Never, No};
use manager::outside::payment::sandbox::Card;

use super::due::{DUE, db_branch, fields, product, row, send, stocked};
use crate::both;
use crate::documents::Printed;
use crate::sandbox::pay;
use crate::support::app::{App, PASSWORD};
use crate::support::client::{Answer, Client};
use crate::support::db;
use crate::users::{at, cost, on};

const OWNER: &str = "owner@acme-shop.example";
const LEA: &str = "lea@acme-shop.example";
const CATALOG: &str = include_str!("../../../assets/catalog.toml");

/// A domain that is due on 1 December, and the checkout of its renewal for a year: CHF 14.50, with VAT 15.67.
struct Drafted {
    owner: Client,
    organization: String,
    product: String,
    page: Answer,
    order: String,
}

async fn drafted(app: &App) -> Drafted {
    let (mut owner, organization, _) = stocked(app).await;
    let product = product(
        app,
        &organization,
        ("domain_com", "shop.example"),
        (12, "2026-12-01"),
    )
    .await;
    let page = checkout(&mut owner, &organization, &[row(&product, "12", "own")]).await;
    let order = page.path.rsplit('/').next().unwrap().to_owned();
    Drafted {
        owner,
        organization,
        product,
        page,
        order,
    }
}

impl Drafted {
    /// A page of the order, below its own.
    fn at(&self, page: &str) -> String {
        order(&self.organization, &self.order, page)
    }

    async fn confirm(&mut self, fields: &[(&str, &str)]) -> Answer {
        let page = self.page.clone();
        self.owner.submit(&page, "Confirm order", fields).await
    }

    /// Bills the draft to an address, of which there may be one alone.
    async fn bills(&mut self, address: &str) -> Answer {
        let token = self
            .page
            .attribute("input[name=form_token]", "value")
            .unwrap();
        let sent = [("form_token", token.as_str()), ("address", address)];
        self.owner
            .post(&format!("{}/address", self.page.path), &sent)
            .await
    }

    async fn look(&mut self) -> Answer {
        let path = self.at("");
        self.owner.get(&path).await
    }
}

/// The page of an order, or what is below it.
pub fn order(organization: &str, order: &str, page: &str) -> String {
    at(organization, &format!("/accounting/orders/{order}{page}"))
}

/// Cancels an order by its page, as whoever is asked does.
pub async fn cancels(client: &mut Client, order: &str) -> Answer {
    let page = client.get(&format!("{order}/cancel")).await;
    client.submit(&page, "Cancel order", &[]).await
}

/// Selects on Due and pays; answers the checkout.
pub async fn checkout(
    client: &mut Client,
    organization: &str,
    rows: &[[(String, String); 3]],
) -> Answer {
    let page = client.get(&at(organization, DUE)).await;
    let paid = send(client, &page, &fields(rows, "pay")).await;
    on(client, &paid).await
}

/// Puts money onto the prepaid account by a card, on the payment provider's page.
pub async fn deposited(app: &App, client: &mut Client, organization: &str, amount: &str) {
    let page = client
        .get(&at(organization, "/accounting/prepaid/top-up"))
        .await;
    let fields = [("amount", amount), ("method", "card")];
    let begun = client.submit(&page, "Top up account", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let paid = pay(client, &begun.location().unwrap(), Card::Succeeds).await;
    assert_eq!(paid.status, 303, "{}", paid.body);
    app.tick().await;
}

/// Everything in the books holds.
pub async fn sound(app: &App) {
    let walked: Result<_, No<Never>> = app
        .db()
        .read(Actor::system("test"), |look| Ok(books::verify(look)?))
        .await;
    assert_eq!(walked.unwrap(), Vec::new());
}

/// Balance and available balance.
async fn standing(client: &mut Client, organization: &str) -> Vec<String> {
    let page = client.get(&at(organization, "/accounting/prepaid")).await;
    page.texts(".standing dd")
}

/// Imports the catalog with a higher price of a `.com` domain from a day on: CHF 16.00 for a year.
async fn dearer(app: &App, from: &str) {
    let old =
        "[[offers.prices]]\ncurrency = \"EUR\"\nfrom = 2024-01-01\namounts = { 12 = \"15.00\"";
    assert_eq!(CATALOG.matches(old).count(), 1);
    let new = format!(
        "[[offers.prices]]\ncurrency = \"CHF\"\nfrom = {from}\namounts = {{ 12 = \"16.00\", 24 = \"31.70\", 36 = \"47.05\", \
         48 = \"62.10\", 60 = \"76.80\", 72 = \"91.20\", 84 = \"105.30\", 96 = \"119.05\", 108 = \"132.50\", 120 = \"145.60\" }}\n\n{old}"
    );
    let text = CATALOG.replace(old, &new);
    let db = app.db().clone();
    let imported = db.write(Actor::system("test"), move |tx| {
        let permit = access::system(tx, &Job::Catalog);
        catalog::import(tx, &permit, &Catalog::parse(&text).unwrap())
    });
    assert!(imported.await.is_ok());
}

both! {
    with crate::accounting::due::BANK;

    async fn an_order_is_confirmed_once_however_often_its_form_is_sent(app: App) {
        let mut here = drafted(&app).await;
        let mut twin = here.owner.clone();
        let page = here.page.clone();
        let card = [("method", "card")];
        let (first, second) = future::join(here.owner.submit(&page, "Confirm order", &card), twin.submit(&page, "Confirm order", &card)).await;
        let hosted = first.location().unwrap();
        assert!(hosted.starts_with("/sandbox/"), "{hosted}");
        assert_eq!((first.status, second.status, second.location()), (303, 303, Some(hosted.clone())));
        let third = here.confirm(&card).await;
        assert_eq!(third.location(), Some(hosted.clone()), "the back button, and once more");
        assert_eq!((app.db_count("orders WHERE number = 1 AND state = 'awaiting_payment'"), app.db_count("payments")), (1, 1));
        assert_eq!(app.db_count("activities WHERE kind = 'order_confirmed'"), 1);
        // The same key with other fields, by the browser's Back, is no other order: the first one's page.
        let other = here.confirm(&[("method", "transfer")]).await;
        assert_eq!((other.status, other.location()), (303, Some(here.at(""))), "{}", other.body);
        assert_eq!(app.db_count("payments"), 1);

        let paid = pay(&mut here.owner, &hosted, Card::Succeeds).await;
        assert_eq!(paid.location(), Some(here.at("")));
        let waits = here.look().await;
        assert!(waits.text("main").contains("A payment has begun"), "the browser's return counts for nothing");
        assert_eq!(waits.attribute("meta[http-equiv=refresh]", "content").as_deref(), Some("5"));
        app.tick().await;
        let done = here.look().await;
        assert_eq!((done.text(".heading .tag"), done.has("meta[http-equiv=refresh]")), ("Completed".to_owned(), false));
        let late = here.confirm(&card).await;
        assert_eq!((late.status, late.location()), (303, Some(here.at(""))), "paid: nothing leads to the payment again");
        assert_eq!((app.db_count("payments"), app.db_count("invoices")), (1, 1));
        sound(&app).await;
    }

    async fn another_tab_that_confirms_as_well_comes_to_the_order(app: App) {
        let mut here = drafted(&app).await;
        let path = here.page.path.clone();
        let mut tabs = Vec::new();
        for _ in 0..4 {
            tabs.push(here.owner.get(&path).await);
        }
        let keys: BTreeSet<_> = tabs.iter().map(|tab| tab.attribute("input[name=once]", "value").unwrap()).collect();
        assert_eq!(keys.len(), 4);
        let sent = tabs.iter().map(|tab| {
            let mut client = here.owner.clone();
            async move { client.submit(tab, "Confirm order", &[("method", "transfer")]).await }
        });
        for answer in future::join_all(sent).await {
            assert_eq!((answer.status, answer.location()), (303, Some(here.at(""))), "{}", answer.body);
        }
        assert_eq!((app.db_count("payments"), app.db_count("orders WHERE number IS NOT NULL")), (1, 1));
        let later = here.confirm(&[("method", "card")]).await;
        assert_eq!((later.status, later.location()), (303, Some(here.at(""))));
        assert_eq!(here.owner.get(&path).await.location(), Some(here.at("")), "a confirmed order has no checkout");
        let billed = here.bills("own").await;
        assert_eq!(billed.location(), Some(here.at("")), "nor another address");
        assert_eq!(app.db_count("payments"), 1);
    }

    async fn a_draft_of_what_another_order_holds_is_refused(app: App) {
        let mut here = drafted(&app).await;
        let again = checkout(&mut here.owner, &here.organization.clone(), &[row(&here.product, "24", "own")]).await;
        assert_ne!(again.path, here.page.path);
        assert_eq!(here.confirm(&[("method", "transfer")]).await.status, 303);
        let refused = here.owner.submit(&again, "Confirm order", &[("method", "transfer")]).await;
        assert_eq!(refused.status, 422);
        assert_eq!(refused.text(".error-summary li"), "shop.example stands in order 1 already.");
        assert_eq!((app.db_count("orders WHERE state = 'draft'"), app.db_count("payments")), (1, 1));
    }

    async fn a_draft_has_no_page_among_the_orders_whatever_is_asked_of_it_there(app: App) {
        let mut here = drafted(&app).await;
        let checkout = here.page.path.clone();
        let lines = |app: &App| db::db_lines(app.db(), "SELECT CAST(id AS TEXT) || state || COALESCE(CAST(total AS TEXT), '-') AS line FROM orders");
        let before = lines(&app);
        let list = here.owner.get(&at(&here.organization, "/accounting/orders")).await;
        assert_eq!(list.text(".panel-empty .empty > p"), "There are no orders yet");
        let token = here.page.attribute("input[name=form_token]", "value").unwrap();
        let look = here.look().await;
        assert_eq!((look.status, look.location()), (303, Some(checkout.clone())));
        for (path, method) in [("/pay", "transfer"), ("/pay", "prepaid"), ("/pay", "nonsense"), ("/pay", ""), ("/continue", ""), ("/cancel", "")] {
            let sent = [("form_token", token.as_str()), ("once", "a-key-that-is-long-enough-for-this"), ("method", method)];
            let path = here.at(path);
            let answer = here.owner.post(&path, &sent).await;
            // To cancel it leads to the page of the order, which leads on.
            let there = if path.ends_with("/cancel") { here.at("") } else { checkout.clone() };
            assert_eq!((answer.status, answer.location()), (303, Some(there)), "{path} {method}");
            assert_eq!((lines(&app), app.db_count("payments"), app.db_count("entries")), (before.clone(), 0, 0), "{path} {method}");
        }
        // Confirmed, it has its page, and the same questions are answered there.
        assert_eq!(here.confirm(&[("method", "transfer")]).await.location(), Some(here.at("")));
        let path = here.at("/cancel");
        let cancelled = here.owner.post(&path, &[("form_token", token.as_str())]).await;
        assert_eq!((cancelled.status, cancelled.location()), (303, Some(here.at(""))));
        let path = here.at("/pay");
        let refused = here.owner.post(&path, &[("form_token", token.as_str()), ("once", "another-key-that-is-long-enough"), ("method", "transfer")]).await;
        assert_eq!(refused.status, 422, "{}", refused.body);
        sound(&app).await;
    }

    async fn a_price_that_has_changed_since_is_shown_before_it_is_agreed_to(app: App) {
        let mut here = drafted(&app).await;
        // From 11:00 to ten minutes before midnight of the provider, and on to the next day.
        app.later(TimeDelta::minutes(13 * 60 - 10));
        here.owner.sign_in(OWNER, PASSWORD).await;
        here.page = here.owner.get(&here.page.path.clone()).await;
        assert_eq!(here.page.texts("main .card dd"), ["CHF 14.50", "CHF 1.17", "CHF 15.67"]);
        dearer(&app, "2026-11-21").await;
        assert_eq!(here.owner.get(&here.page.path.clone()).await.texts("main .card dd"), ["CHF 14.50", "CHF 1.17", "CHF 15.67"]);
        app.later(TimeDelta::minutes(20));
        let refused = here.confirm(&[("method", "transfer")]).await;
        assert_eq!(refused.status, 422, "{}", refused.body);
        assert_eq!(refused.text(".error-summary li"), "Prices have changed: the total is CHF 17.30 now. Look at it again before you confirm.");
        assert_eq!(refused.texts("main .card dd"), ["CHF 16.00", "CHF 1.30", "CHF 17.30"]);
        assert_eq!(refused.attribute("input[name=shown]", "value").as_deref(), Some("1730 CHF own"));
        assert_eq!(refused.attribute("input[name=method][checked]", "value").as_deref(), Some("transfer"), "what was chosen is kept");
        assert_eq!((app.db_count("orders WHERE state = 'draft'"), app.db_count("payments"), app.db_count("outbox WHERE kind LIKE 'accounting%'")), (1, 0, 0));
        let agreed = here.owner.submit(&refused, "Confirm order", &[]).await;
        assert_eq!((agreed.status, agreed.location()), (303, Some(here.at(""))), "{}", agreed.body);
        assert_eq!(here.look().await.text(".slip-amount"), "CHF 17.30");
        // From the confirmation on the price is fixed.
        app.db_run("UPDATE prices SET amount = 9900 WHERE offer = 'domain_com' AND currency = 'CHF' AND months = 12 AND starts_on = '2026-11-21'");
        assert_eq!(here.look().await.text(".slip-amount"), "CHF 17.30");
        sound(&app).await;
    }

    async fn a_total_that_was_tampered_with_is_not_agreed_to(app: App) {
        let mut here = drafted(&app).await;
        for shown in ["", "0", "-1567", "1566", "1568", "15.67", "x", "99999999999999999999", "-9223372036854775808", "1567", "1567 EUR", "1567 USD", "1567 CHF x", "1566 CHF own", "-9223372036854775808 CHF own"] {
            let refused = here.confirm(&[("method", "transfer"), ("shown", shown)]).await;
            assert_eq!(refused.status, 422, "{shown}");
            assert!(refused.text(".error-summary").contains("the total is CHF 15.67 now"), "{shown}");
            assert!(refused.text("title").starts_with("Error: "));
        }
        assert_eq!((app.db_count("orders WHERE state = 'draft'"), app.db_count("payments")), (1, 0));
        assert_eq!(here.confirm(&[("method", "transfer")]).await.status, 303);
    }

    async fn an_address_that_is_not_whole_comes_before_the_order(app: App) {
        let mut here = drafted(&app).await;
        let organization = here.organization.clone();
        db_branch(&app, &organization, "5001", "");
        app.db_run(&format!("UPDATE organizations SET postcode = '' WHERE id = {organization}"));
        let branch = format!("/accounting/billing-addresses/5001?order={}", here.order);
        for (billed, name, place) in [("own", "Acme SA", format!("/checkout/{}/postal", here.order)), ("5001", "Branch 5001", branch)] {
            let page = here.owner.get(&here.page.path.clone()).await;
            let chosen = here.owner.submit(&page, "Use this address", &[("address", billed)]).await;
            let page = on(&mut here.owner, &chosen).await;
            assert!(page.text("main .notice").contains(name), "{}", page.body);
            assert_eq!(page.attribute("main .notice a", "href"), Some(at(&organization, &place)));
            assert!(!page.has("[name=method]") && !page.text("main").contains("Generate pro forma"), "nothing that must fail is offered");
            let refused = here.confirm(&[("method", "transfer"), ("address", billed)]).await;
            assert_eq!(refused.status, 422);
            assert_eq!(refused.attribute(".error-summary a", "href").as_deref(), Some("#address"));
            assert_eq!(refused.text(".error-summary li"), format!("Add street, postcode and city to the billing address {name}"));
        }
        assert_eq!(app.db_count("payments"), 0);
        app.db_run("UPDATE billing_addresses SET street = 'Kanzleistrasse 8' WHERE id = 5001");
        let page = here.owner.get(&here.page.path.clone()).await;
        assert!(!page.has("main .notice"));
        assert_eq!(here.owner.submit(&page, "Confirm order", &[("method", "transfer")]).await.status, 303);
    }

    async fn the_address_that_is_chosen_is_the_one_that_is_billed(app: App) {
        let mut here = drafted(&app).await;
        db_branch(&app, &here.organization, "5001", "Kanzleistrasse 8");
        db_branch(&app, &here.organization, "5002", "Ringstrasse 1");
        app.db_run("UPDATE billing_addresses SET country = 'DE' WHERE id = 5002");
        let billed = |app: &App| db::db_lines(app.db(), "SELECT COALESCE(CAST(billing_address_id AS TEXT), 'own') AS line FROM order_lines").join(" ");
        let page = here.owner.get(&here.page.path.clone()).await;
        // Without a way to pay nothing is confirmed, but what was chosen stays chosen.
        let unpaid = here.owner.submit(&page, "Confirm order", &[("address", "5001")]).await;
        assert_eq!((unpaid.status, app.db_count("payments")), (422, 0));
        assert_eq!(unpaid.attribute("input[name=address][checked]", "value").as_deref(), Some("5001"));
        // Where it costs something else, that is looked at first.
        let abroad = here.owner.submit(&page, "Confirm order", &[("method", "transfer"), ("address", "5002")]).await;
        assert_eq!(abroad.status, 422);
        assert!(abroad.text(".error-summary").contains("the total is CHF 17.26 now"), "{}", abroad.body);
        assert_eq!(abroad.texts("main .card dd"), ["CHF 14.50", "CHF 2.76", "CHF 17.26"]);
        assert_eq!(abroad.attribute("input[name=address][checked]", "value").as_deref(), Some("5002"));
        assert_eq!((billed(&app), app.db_count("payments")), ("5002".to_owned(), 0));
        // How it is to be paid stays chosen while the address is.
        let used = here.owner.submit(&abroad, "Use this address", &[("address", "5001"), ("method", "transfer")]).await;
        let page = on(&mut here.owner, &used).await;
        assert_eq!(page.attribute("input[name=method][checked]", "value").as_deref(), Some("transfer"));
        // Another tab bills somebody else meanwhile: what this one shows counts.
        let tab = here.owner.get(&here.page.path.clone()).await;
        let used = here.owner.submit(&tab, "Use this address", &[("address", "own")]).await;
        assert_eq!((used.status, billed(&app)), (303, "own".to_owned()));
        let confirmed = here.owner.submit(&page, "Confirm order", &[]).await;
        assert_eq!((confirmed.status, confirmed.location()), (303, Some(here.at(""))), "{}", confirmed.body);
        assert_eq!(billed(&app), "5001");
        let page = here.look().await;
        assert!(page.text("main").contains("Branch 5001"));
        assert!(page.has("input[name=method]") && !page.has("input[name=method][value=transfer]"), "what is awaited is no other way");
        sound(&app).await;
    }

    async fn a_draft_of_an_address_that_was_archived_can_be_billed_to_the_only_one_left(app: App) {
        let mut here = drafted(&app).await;
        db_branch(&app, &here.organization, "5001", "Kanzleistrasse 8");
        assert_eq!(here.bills("5001").await.status, 303);
        app.db_run("UPDATE billing_addresses SET archived_at = '2026-11-20 10:00:00' WHERE id = 5001");
        let page = here.owner.get(&here.page.path.clone()).await;
        assert!(page.text("main .notice").contains("Choose another billing address"), "{}", page.body);
        let used = here.owner.submit(&page, "Use this address", &[("address", "own")]).await;
        let page = on(&mut here.owner, &used).await;
        assert!(!page.has("main .notice") && !page.has("input[type=radio][name=address]"), "{}", page.body);
        assert_eq!(here.owner.submit(&page, "Confirm order", &[("method", "transfer")]).await.status, 303);
    }

    async fn lines_of_several_addresses_are_confirmed_as_they_were_shown(app: App) {
        let mut here = drafted(&app).await;
        db_branch(&app, &here.organization, "5001", "Kanzleistrasse 8");
        let other = product(&app, &here.organization, ("domain_com", "other.example"), (12, "2026-12-02")).await;
        let organization = here.organization.clone();
        let rows = [row(&here.product, "12", "own"), row(&other, "12", "5001")];
        let page = checkout(&mut here.owner, &organization, &rows).await;
        assert!(page.text("main").contains("The lines are billed to different addresses"));
        assert_eq!(page.attribute("input[name=address][checked]", "value").as_deref(), Some("keep"));
        let tab = here.owner.get(&page.path).await;
        assert_eq!(here.owner.submit(&tab, "Use this address", &[("address", "own")]).await.status, 303);
        let stale = here.owner.submit(&page, "Confirm order", &[("method", "transfer")]).await;
        assert_eq!(stale.status, 422, "{}", stale.body);
        assert!(stale.text(".error-summary").contains("The billing addresses of the lines were changed meanwhile"), "{}", stale.body);
        assert_eq!(app.db_count("payments"), 0);
        let agreed = here.owner.submit(&stale, "Confirm order", &[]).await;
        assert_eq!(agreed.status, 303, "{}", agreed.body);
        sound(&app).await;
    }

    async fn what_stands_against_an_order_is_said_before_it_is_confirmed(app: App) {
        let mut here = drafted(&app).await;
        let organization = here.organization.clone();
        let again = checkout(&mut here.owner, &organization, &[row(&here.product, "24", "own")]).await;
        assert!(!again.has("main .notice") && again.has("[name=method]"));
        assert_eq!(here.confirm(&[("method", "transfer")]).await.status, 303);
        let late = here.owner.get(&again.path).await;
        assert_eq!((late.status, late.texts("main .notice p")), (200, vec!["shop.example stands in order 1 already.".to_owned(), "Order 1".to_owned()]));
        assert_eq!(late.attribute("main .notice a", "href"), Some(here.at("")));
        assert!(!late.has("main form"), "no address and no way to pay would help: {}", late.body);
    }

    async fn the_own_address_is_completed_on_the_way(app: App) {
        let mut here = drafted(&app).await;
        let organization = here.organization.clone();
        app.db_run(&format!("UPDATE organizations SET street = '', postcode = '', city = '' WHERE id = {organization}"));
        let page = here.owner.get(&here.page.path.clone()).await;
        let place = page.attribute("main .notice a", "href").unwrap();
        let form = here.owner.get(&place).await;
        assert_eq!((form.status, form.text("h1")), (200, "Postal address".to_owned()));
        let refused = here.owner.submit(&form, "Save and continue", &[("street", "Rue de Lyon 1"), ("postcode", " ")]).await;
        assert_eq!((refused.status, refused.texts(".error-summary a")), (422, vec!["Enter the postcode".to_owned(), "Enter the city".to_owned()]));
        assert_eq!(refused.attribute("#street", "value").as_deref(), Some("Rue de Lyon 1"));
        let whole = [("postcode", "1203"), ("city", "Genève")];
        let saved = here.owner.submit(&refused, "Save and continue", &whole).await;
        assert_eq!((saved.status, saved.location()), (303, Some(here.page.path.clone())), "{}", saved.body);
        let page = on(&mut here.owner, &saved).await;
        assert!(!page.has("main .notice-warn") && page.text("main").contains("Rue de Lyon 1, 1203 Genève"), "{}", page.body);
        assert_eq!(app.db_count("activities WHERE kind = 'organization_changed'"), 1);
        assert_eq!(here.owner.submit(&page, "Confirm order", &[("method", "transfer")]).await.status, 303);
    }

    async fn back_leads_to_the_same_selection(app: App) {
        let mut here = drafted(&app).await;
        let organization = here.organization.clone();
        db_branch(&app, &organization, "5001", "Kanzleistrasse 8");
        let page = checkout(&mut here.owner, &organization, &[row(&here.product, "24", "5001")]).await;
        let due = here.owner.get(&page.attribute(".back a", "href").unwrap()).await;
        assert_eq!(due.text("h1"), "Due");
        assert_eq!(due.attribute("input[name=product][checked]", "value"), Some(here.product.clone()));
        assert_eq!(due.attribute(&format!("select[name=period-{}] option[selected]", here.product), "value").as_deref(), Some("24"));
        assert_eq!(due.attribute(&format!("#address-{} option[selected]", here.product), "value").as_deref(), Some("5001"));
        // By the browser's Back the same form comes again, changed: that is another draft.
        let page = here.owner.get(&at(&organization, DUE)).await;
        let first = send(&mut here.owner, &page, &fields(&[row(&here.product, "12", "own")], "pay")).await;
        let same = send(&mut here.owner, &page, &fields(&[row(&here.product, "12", "own")], "pay")).await;
        let other = send(&mut here.owner, &page, &fields(&[row(&here.product, "24", "own")], "pay")).await;
        assert_eq!((first.status, same.location(), other.status), (303, first.location(), 303), "{}", other.body);
        assert_ne!(other.location(), first.location());
    }

    async fn only_the_methods_of_the_currency_are_offered_and_taken(app: App) {
        let mut here = drafted(&app).await;
        let offered = |page: &Answer| page.texts("[role=radiogroup]:has(#method) label");
        assert_eq!(offered(&here.page), ["Card", "PostFinance", "TWINT", "PayPal", "Bank transfer (IBAN)"]);
        app.db_run(&format!("UPDATE organizations SET country = 'FR', city = 'Lyon' WHERE id = {}", here.organization));
        // EUR 15.00 and 20 %: the customer is in France, and no company of theirs has a VAT number.
        let page = here.owner.get(&here.page.path.clone()).await;
        assert_eq!(offered(&page), ["Card", "PayPal", "Bank transfer (IBAN)"]);
        assert_eq!(page.attribute("input[name=shown]", "value").as_deref(), Some("1800 EUR own"), "{}", page.body);
        for method in ["twint", "postfinance", "", "draft", "CARD", "cash"] {
            let refused = here.owner.submit(&page, "Confirm order", &[("method", method)]).await;
            assert_eq!(refused.status, 422, "{method}");
            assert_eq!(refused.text(".error-summary a"), "Choose a payment method", "{method}");
            assert!(refused.has("#method-error") && refused.has(".error-summary a[href='#method']"));
        }
        let refused = here.owner.submit(&page, "Confirm order", &[("method", "prepaid")]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text(".error-summary").contains("The prepaid account has"), "{}", refused.text(".error-summary"));
        assert_eq!((app.db_count("orders WHERE state = 'draft'"), app.db_count("payments")), (1, 0));
        // It was selected in francs, and is confirmed, paid and booked in euros.
        let confirmed = here.owner.submit(&page, "Confirm order", &[("method", "paypal")]).await;
        let hosted = on(&mut here.owner, &confirmed).await;
        assert!(hosted.text("h1").contains("18") && hosted.text("h1").contains("EUR"), "{}", hosted.text("h1"));
        assert_eq!(here.owner.submit(&hosted, "Approve", &[]).await.location(), Some(here.at("")));
        app.tick().await;
        assert_eq!(here.look().await.text(".heading .tag"), "Completed");
        let books = db::db_lines(app.db(), "SELECT DISTINCT currency AS line FROM orders UNION SELECT DISTINCT currency FROM payments \
            UNION SELECT DISTINCT currency FROM invoices UNION SELECT DISTINCT currency FROM entries");
        assert_eq!(books, ["EUR"]);
        sound(&app).await;
    }

    async fn orders_and_addresses_of_others_are_not_there(app: App) {
        let mut here = drafted(&app).await;
        let (organization, id) = (here.organization.clone(), here.order.clone());
        let second = here.owner.create_organization("Zweite GmbH").await;
        db_branch(&app, &second, "5002", "Anderswo 1");
        db_branch(&app, &organization, "5003", "Früher 1");
        app.db_run("UPDATE billing_addresses SET archived_at = '2026-11-20 10:00:00' WHERE id = 5003");
        for address in ["5002", "5003", "5004", "x", "-1", ""] {
            let refused = here.bills(address).await;
            assert_eq!(refused.status, 422, "{address}");
            assert!(refused.text(".error-summary").contains("Choose another billing address"), "{address}");
            assert!(!refused.body.contains("Anderswo"));
        }
        let token = here.page.attribute("input[name=form_token]", "value").unwrap();
        let mut elsewhere = app.signed_up("stranger@acme-shop.example").await;
        let theirs = elsewhere.create_organization("Fremde SA").await;
        let strange = elsewhere.get("/terms").await.attribute("input[name=form_token]", "value").unwrap();
        for (mut client, token, organization, id) in [
            (here.owner.clone(), &token, &second, id.as_str()), (here.owner.clone(), &token, &organization, "1"),
            (here.owner.clone(), &token, &organization, "-1"), (here.owner.clone(), &token, &organization, "x"),
            (here.owner.clone(), &token, &organization, "99999999999999999999"),
            (elsewhere.clone(), &strange, &theirs, id.as_str()), (elsewhere.clone(), &strange, &organization, id.as_str()),
        ] {
            let checkout = at(organization, &format!("/checkout/{id}"));
            for path in [checkout.clone(), order(organization, id, "")] {
                assert_eq!(client.get(&path).await.status, 404, "{path}");
            }
            let page = |page: &str| order(organization, id, page);
            for (path, field) in [(checkout.clone(), ("shown", "1567 CHF own")), (format!("{checkout}/address"), ("address", "own")),
                (page("/pay"), ("prepaid", "")), (page("/continue"), ("x", "")), (page("/cancel"), ("x", ""))] {
                let sent = [("form_token", token.as_str()), ("once", "a-key-that-is-long-enough-for-this"), ("method", "transfer"), field];
                assert_eq!(client.post(&path, &sent).await.status, 404, "{path}");
            }
        }
        assert_eq!((app.db_count("orders WHERE state = 'draft'"), app.db_count("payments")), (1, 0));
        assert_eq!(here.confirm(&[("method", "transfer")]).await.status, 303, "it is still there for its own");
    }

    async fn a_cancelled_order_gives_back_what_was_reserved_and_frees_its_products(app: App) {
        let mut here = drafted(&app).await;
        let organization = here.organization.clone();
        deposited(&app, &mut here.owner, &organization, "10").await;
        here.page = here.owner.get(&here.page.path.clone()).await;
        assert!(here.page.text("main").contains("CHF 10.00 from the prepaid account, the remaining CHF 5.67"));
        assert_eq!(here.confirm(&[("method", "transfer"), ("prepaid", "on")]).await.status, 303);
        assert_eq!(standing(&mut here.owner, &organization).await, ["CHF 10.00", "CHF 0.00"]);
        let page = here.look().await;
        assert_eq!(page.text(".slip-amount"), "CHF 5.67");
        assert!(page.has("input[name=method][value=transfer]"), "all of it may be transferred instead");
        assert!(page.has("svg.slip-symbol path"), "the e-mail says that the code is here");
        let none = here.owner.get(&at(&organization, &format!("{DUE}?due=all"))).await;
        assert!(!none.has("tbody input[name=product]"));
        let asked = here.owner.get(&page.attribute("main a[href$='/cancel']", "href").unwrap()).await;
        assert_eq!(asked.text("h1"), "Cancel order 1?");
        assert!(asked.text(".notice").contains("The CHF 10.00 that is reserved for it"), "{}", asked.body);
        assert_eq!(standing(&mut here.owner, &organization).await, ["CHF 10.00", "CHF 0.00"], "a look cancels nothing");
        let cancelled = here.owner.submit(&asked, "Cancel order", &[]).await;
        let page = on(&mut here.owner, &cancelled).await;
        assert_eq!((page.text(".heading .tag"), page.text(".notice-ok")), ("Cancelled".to_owned(), "The order is cancelled.".to_owned()));
        assert!(!page.has(".slip") && !page.has("main form"), "nothing can be paid any more");
        assert_eq!(standing(&mut here.owner, &organization).await, ["CHF 10.00", "CHF 10.00"]);
        let letter = app.letter(OWNER).await;
        assert!(letter.subject.starts_with("Order 1 was cancelled"), "{}", letter.subject);
        assert!(letter.text.replace('\u{a0}', " ").contains("CHF 10.00"), "{}", letter.text);
        let token = page.attribute("input[name=form_token]", "value").unwrap();
        let sent = [("form_token", token.as_str()), ("once", "a-key-that-is-long-enough-for-this"), ("method", "transfer")];
        let again = here.owner.post(&here.at("/pay"), &sent).await;
        assert_eq!(again.status, 422);
        assert!(again.text(".error-summary").contains("does not wait for a payment any more"));
        let twice = here.owner.post(&here.at("/cancel"), &sent).await;
        assert_eq!((twice.status, twice.location()), (303, Some(here.at(""))), "a second click is no harm");
        assert_eq!(app.letters(OWNER).await.iter().filter(|letter| letter.subject.starts_with("Order 1 was cancelled")).count(), 1);
        let free = checkout(&mut here.owner, &organization, &[row(&here.product, "12", "own")]).await;
        assert_eq!(free.text("h1"), "Checkout");
        assert_eq!(app.db_count("activities WHERE kind = 'order_cancelled'"), 1);
        sound(&app).await;
    }

    async fn an_invoice_that_is_paid_in_two_ways_says_how_much_each_brought(app: App) {
        let mut here = drafted(&app).await;
        let organization = here.organization.clone();
        deposited(&app, &mut here.owner, &organization, "10").await;
        let begun = here.confirm(&[("method", "card"), ("prepaid", "on")]).await;
        pay(&mut here.owner, &begun.location().unwrap(), Card::Succeeds).await;
        app.tick().await;
        app.tick().await;
        let path = at(&organization, "/accounting/invoices/2026-000001");
        let page = here.owner.get(&path).await;
        let how = "Prepaid account CHF 10.00, Card CHF 5.67";
        assert!(page.text(".sheet .facts").replace('\u{a0}', " ").contains(how), "{}", page.body);
        let answer = here.owner.request(reqwest::Method::GET, &format!("{path}.pdf")).send().await.unwrap();
        let pages = Printed::reading(&answer.bytes().await.unwrap()).pages();
        assert!(pages[0].replace('\u{a0}', " ").contains(&format!("({how})")), "{}", pages[0]);
        // Money that came beside it went to the prepaid account: what is then left of each way is unknown.
        app.db_run("UPDATE payments SET amount = amount + 1 WHERE method = 'card' AND order_id IS NOT NULL");
        let page = here.owner.get(&path).await;
        assert!(page.text(".sheet .facts").contains("Prepaid account, Card"), "{}", page.body);
    }

    async fn whoever_is_declined_has_what_was_reserved_and_pays_again_otherwise(app: App) {
        let mut here = drafted(&app).await;
        let organization = here.organization.clone();
        deposited(&app, &mut here.owner, &organization, "10").await;
        let first = here.confirm(&[("method", "card"), ("prepaid", "on")]).await;
        pay(&mut here.owner, &first.location().unwrap(), Card::Declined).await;
        assert_eq!(standing(&mut here.owner, &organization).await, ["CHF 10.00", "CHF 0.00"], "before the notice");
        app.tick().await;
        assert_eq!(standing(&mut here.owner, &organization).await, ["CHF 10.00", "CHF 10.00"]);
        let recorded = db::db_lines(app.db(), "SELECT outcome AS line FROM activities WHERE kind = 'payment_failed'");
        assert_eq!(recorded, ["refused"], "nothing was done");
        let page = here.look().await;
        assert!(page.text(".notice-bad").contains("The last payment did not go through"));
        assert_eq!(page.texts("tbody td .hint"), ["The rest was not paid: the amount is available again", "The bank declined it"]);
        assert_eq!((page.text(".heading .tag"), page.has("meta[http-equiv=refresh]")), ("Awaiting payment".to_owned(), false));
        // Begun with TWINT and left, then chosen otherwise: the reservation returns and is made anew.
        let pay_again = |page: &Answer| page.texts("main form button").into_iter().find(|one| one.starts_with("Pay ")).unwrap();
        let begun = here.owner.submit(&page, &pay_again(&page), &[("method", "twint"), ("prepaid", "on")]).await;
        let left = begun.location().unwrap();
        assert_eq!(here.owner.get(&left).await.text("h1"), "Pay CHF 5.67");
        let page = here.look().await;
        let back = here.owner.submit(&page, "Continue to payment", &[]).await;
        assert_eq!(back.location(), Some(left.clone()), "the way back to the page of the provider");
        let page = here.owner.get(&page.attribute("form[action$='/continue'] a", "href").unwrap()).await;
        // Given up for a transfer: while the bank of the card is asked, nobody says that nothing was charged.
        let transfer = here.owner.submit(&page, &pay_again(&page), &[("method", "transfer")]).await;
        let page = on(&mut here.owner, &transfer).await;
        assert!(page.has("#slip, .slip") && !page.text("main").contains("Nothing was charged"), "{}", page.body);
        let whole = here.owner.submit(&page, &pay_again(&page), &[("method", "card")]).await;
        assert_eq!(standing(&mut here.owner, &organization).await, ["CHF 10.00", "CHF 10.00"], "not wanted any more");
        let hosted = whole.location().unwrap();
        assert_ne!(hosted, left);
        assert_eq!(here.owner.get(&hosted).await.text("h1"), "Pay CHF 15.67");
        // The page that was left is still open in another tab: its money is not lost, and pays nothing twice.
        let old = here.owner.get(&left).await;
        if old.has("form") {
            here.owner.submit(&old, "Approve", &[]).await;
        }
        pay(&mut here.owner, &hosted, Card::Succeeds).await;
        app.tick().await;
        let done = here.look().await;
        assert_eq!(done.text(".heading .tag"), "Completed");
        // Of what came late after all, nothing is to be said.
        assert_eq!(done.texts("tbody td .hint"),
            ["The rest was not paid: the amount is available again", "The bank declined it", "Another way to pay was chosen", "Another way to pay was chosen"]);
        assert_eq!(app.db_count("invoices"), 1);
        let received = db::db_lines(app.db(), "SELECT CAST(SUM(amount) AS TEXT) AS line FROM payments WHERE state = 'succeeded'");
        let [balance, available]: [String; 2] = standing(&mut here.owner, &organization).await.try_into().unwrap();
        let cents: i64 = balance.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap();
        assert_eq!((received[0].parse::<i64>().unwrap() - 1_567, &available), (cents, &balance), "what came and paid nothing stands on the account");
        sound(&app).await;
    }

    async fn a_selection_that_nobody_confirms_goes_after_seven_days(app: App) {
        let mut here = drafted(&app).await;
        let kept = product(&app, &here.organization.clone(), ("domain_com", "kept.example"), (12, "2026-12-02")).await;
        let other = checkout(&mut here.owner, &here.organization.clone(), &[row(&kept, "12", "own")]).await;
        let awaits = here.owner.submit(&other, "Confirm order", &[("method", "transfer")]).await;
        assert_eq!(awaits.status, 303);
        app.later(TimeDelta::days(7) - TimeDelta::hours(1));
        app.tick().await;
        assert_eq!(app.db_count("orders"), 2);
        app.later(TimeDelta::hours(2));
        app.tick().await;
        assert_eq!((app.db_count("orders"), app.db_count("order_lines")), (1, 1));
        let mut owner = app.client();
        owner.sign_in(OWNER, PASSWORD).await;
        assert_eq!(owner.get(&here.page.path).await.status, 404);
        assert_eq!(owner.get(&awaits.location().unwrap()).await.text(".heading .tag"), "Awaiting payment");
    }

    async fn the_list_shows_every_order_once_by_its_state_at_the_same_cost(app: App) {
        let (mut owner, organization, _) = stocked(&app).await;
        let list = at(&organization, "/accounting/orders");
        assert_eq!(owner.get(&list).await.text(".panel-empty .empty > p"), "There are no orders yet");
        // All in one moment: the number decides, and ids do not follow it.
        let yes = app.db_bool(true);
        for number in 1..=130_i64 {
            let (id, state) = (1_000 + number * 7 % 131, ["awaiting_payment", "fulfilled", "cancelled"][number as usize % 3]);
            app.db_run(&format!(
                "INSERT INTO orders (id, organization_id, number, state, currency, created_at, confirmed_at, net, vat, total) \
                 VALUES ({id}, {organization}, {number}, '{state}', 'CHF', '2026-11-20 09:00:00', '2026-11-20 09:00:00', {number}, 0, {number}); \
                 INSERT INTO order_lines (id, organization_id, order_id, position, offer, name, months, quantity, in_force) \
                 VALUES ({id}, {organization}, {id}, 0, 'vps_2', '<i>p{number}</i>', 12, 1, {yes})"));
        }
        app.db_run(&format!("INSERT INTO orders (id, organization_id, state, currency, created_at) VALUES (1, {organization}, 'draft', 'CHF', '2026-11-20 09:00:00')"));
        let few = cost(&app, &mut owner, &format!("{list}?state=cancelled")).await;
        for (query, rest, count) in [("", None, 130), ("awaiting_payment", Some(0), 43), ("fulfilled", Some(1), 44), ("cancelled", Some(2), 43), ("nonsense", None, 130)] {
            let (mut seen, mut path) = (BTreeSet::new(), format!("{list}?state={query}"));
            loop {
                assert_eq!(cost(&app, &mut owner, &path).await, few, "{path}");
                let page = owner.get(&path).await;
                for number in page.texts("tbody th") {
                    let number: i64 = number.strip_prefix("Order ").unwrap().parse().unwrap();
                    assert!(rest.is_none_or(|rest| number % 3 == rest), "{number} in {query}");
                    assert!(seen.insert(number), "{number} stands twice");
                }
                assert!(!page.has("tbody i"), "names are text");
                let Some(next) = page.attribute(".more a", "href") else { break };
                path = next;
            }
            assert_eq!(seen.len(), count, "{query}");
        }
        for after in ["nonsense", "%00", "eyJ9", "-1"] {
            let answer = owner.get(&format!("{list}?after={after}")).await;
            assert!(answer.status == 400 || (answer.status == 200 && answer.texts("tbody tr").len() == 50), "{after}: {}", answer.status);
        }
        let page = owner.get(&format!("{list}?state=awaiting_payment")).await;
        assert_eq!(page.texts(".tab[aria-current]"), ["Awaiting payment"]);
        assert!(page.texts("tbody tr")[0].contains("Pay"));
        assert!(!owner.get(&format!("{list}?state=cancelled")).await.texts("tbody tr")[0].contains("Pay"));
        app.db_run(&format!("DELETE FROM order_lines WHERE organization_id = {organization} AND order_id IN (SELECT id FROM orders WHERE state = 'cancelled')"));
        app.db_run("DELETE FROM orders WHERE state = 'cancelled'");
        assert!(owner.get(&format!("{list}?state=cancelled")).await.text(".panel-empty").contains("No order is in this state"));
    }

    async fn who_may_manage_the_accounting_pays_and_nobody_else(app: App) {
        let here = drafted(&app).await;
        let organization = &here.organization;
        let mut lea = crate::users::teams::member(&app, organization, ("Lea", LEA), "collaborator").await;
        let lea_id = app.db_user(LEA);
        let checkout = here.page.path.clone();
        for (role, accounting, may) in [
            ("collaborator", false, false), ("external", true, false), ("external", false, false),
            ("collaborator", true, true), ("administrator", false, true), ("legal_representative", false, true),
        ] {
            app.db_run(&format!("UPDATE memberships SET role = '{role}', accounting = {} WHERE user_id = {lea_id} AND organization_id = {organization}",
                app.db_bool(accounting)));
            for path in [checkout.clone(), at(organization, "/accounting/orders"), at(organization, "/accounting/prepaid")] {
                let page = lea.get(&path).await;
                assert_eq!((page.status, page.body.contains("14.50")), (if may { 200 } else { 403 }, may && path == checkout), "{role}: {path}");
            }
            let token = lea.get("/terms").await.attribute("input[name=form_token]", "value").unwrap();
            let order_page = |page: &str| here.at(page);
            for (path, status) in [(checkout.clone(), 422), (format!("{checkout}/address"), 422), (order_page("/pay"), 303), (order_page("/cancel"), 303)] {
                let sent = [("form_token", token.as_str()), ("once", "a-key-that-is-long-enough-for-this"), ("method", "nonsense"), ("address", "nonsense")];
                let answer = lea.post(&path, &sent).await;
                assert_eq!(answer.status, if may { status } else { 403 }, "{role}: {path}: {}", answer.body);
            }
        }
        assert_eq!((app.db_count("orders WHERE state = 'draft'"), app.db_count("payments")), (1, 0));
    }

    async fn a_hundred_lines_cost_as_many_queries_as_two(app: App) {
        let (mut owner, organization, _) = stocked(&app).await;
        db_branch(&app, &organization, "5001", "Kanzleistrasse 8");
        let mut rows = Vec::new();
        for number in 0..102 {
            let name = format!("n{number}.example");
            let address = if number % 2 == 0 { "own" } else { "5001" };
            rows.push(row(&product(&app, &organization, ("domain_com", &name), (12, "2026-12-01")).await, "24", address));
        }
        // Both have two addresses.
        let one = checkout(&mut owner, &organization, &rows[..2]).await;
        let all = checkout(&mut owner, &organization, &rows[2..]).await;
        let many = cost(&app, &mut owner, &all.path).await;
        let few = cost(&app, &mut owner, &one.path).await;
        assert_eq!((all.texts("main tbody tr").len(), many), (100, few));
        println!("{:?}: the checkout of 100 lines takes {many} queries", app.engine);
        let mut pages = Vec::new();
        for page in [&one, &all] {
            let confirmed = owner.submit(page, "Confirm order", &[("method", "transfer")]).await;
            pages.push(confirmed.location().unwrap());
        }
        assert_eq!(cost(&app, &mut owner, &pages[1]).await, cost(&app, &mut owner, &pages[0]).await);
        sound(&app).await;
    }

    async fn hostile_names_are_text_from_the_checkout_to_the_letter(app: App) {
        let (mut owner, organization, _) = stocked(&app).await;
        let evil = "<script>alert(1)</script>\"'><img src=x> 中文 🦀";
        let long = "W".repeat(60);
        let first = product(&app, &organization, ("handbook", evil), (12, "2026-12-01")).await;
        let second = product(&app, &organization, ("handbook", &long), (12, "2026-12-01")).await;
        db_branch(&app, &organization, "5001", "<b>Gasse</b> & \"Co\"");
        let page = checkout(&mut owner, &organization, &[row(&first, "12", "5001"), row(&second, "12", "own")]).await;
        let harmless = |page: &Answer| {
            assert_eq!(page.status, 200, "{}", page.body);
            assert!(!page.has("main script") && !page.has("main img") && !page.has("main b"), "{}", page.path);
            assert!(page.text("main").contains("<script>alert(1)</script>\"'><img src=x> 中文 🦀"), "{}", page.path);
        };
        harmless(&page);
        assert!(page.text("main").contains("<b>Gasse</b> & \"Co\""));
        let confirmed = owner.submit(&page, "Confirm order", &[("method", "transfer")]).await;
        harmless(&on(&mut owner, &confirmed).await);
        let list = owner.get(&at(&organization, "/accounting/orders")).await;
        harmless(&list);
        assert!(list.text("tbody tr").contains("and 1 more"));
        let letter = app.letter(OWNER).await;
        assert!(letter.text.contains("<script>alert(1)</script>"), "{}", letter.text);
        assert!(!letter.html.contains("<script>") && !letter.html.contains("<img src=x"), "{}", letter.html);
        let cancelled = owner.get(&confirmed.location().unwrap()).await;
        let cancelled = cancels(&mut owner, &cancelled.path).await;
        harmless(&on(&mut owner, &cancelled).await);
        sound(&app).await;
    }
}
