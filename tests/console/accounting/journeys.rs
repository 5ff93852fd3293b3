//! Paying in a real browser, with page scripts and without, on both engines.

use manager::domain::access::{self, Job};
use manager::domain::accounting::Seller;
use manager::domain::accounting::payments::{self, BankCredit, CreditOutcome, KeyUsed};
use manager::ground::actor::Actor;
use manager::ground::failure::No;
use manager::ground::money::{Currency, Money};
use manager::outside::payment::sandbox::Card;
use serde_json::json;

use super::checkout::sound;
use super::due::{DUE, db_branch, product, stocked};
use crate::both;
use crate::support::app::{App, PASSWORD};
use crate::support::browser::Tab;
use crate::support::client::Client;
use crate::users::at;

const OWNER: &str = "owner@acme-shop.example";
const LEA: &str = "lea@acme-shop.example";
const PREPAID: &str = "/accounting/prepaid";

/// Somebody at their browser, who looks at each page they come to.
struct Walker<'a> {
    app: &'a App,
    tab: Tab,
    organization: String,
    width: u32,
    javascript: bool,
}

/// As people read it: without no-break spaces.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl<'a> Walker<'a> {
    /// Signs in on the way to a page.
    async fn arrived(
        app: &'a App,
        organization: &str,
        (email, page): (&str, &str),
        javascript: bool,
    ) -> Self {
        let (width, height) = if javascript { (1280, 900) } else { (390, 844) };
        let mut walker = Self {
            app,
            tab: Tab::new(javascript, width, height).await,
            organization: organization.to_owned(),
            width,
            javascript,
        };
        walker.go(page).await;
        walker.tab.fill("Email", email).await;
        walker.tab.fill("Password", PASSWORD).await;
        walker.tab.click_button("Sign in").await;
        walker
    }

    async fn go(&mut self, page: &str) {
        let path = at(&self.organization, page);
        self.tab.goto(&format!("{}{path}", self.app.base)).await;
    }

    /// The page has this heading, nothing hangs over its side and nothing was complained of.
    async fn sees(&mut self, heading: &str) {
        assert_eq!(plain(&self.tab.text("h1").await), heading);
        let wide = self.tab.eval("document.documentElement.scrollWidth").await;
        assert!(
            wide.as_u64().unwrap() <= u64::from(self.width),
            "{heading}: {wide} of {}",
            self.width
        );
        assert_eq!(
            self.tab.console_errors().await,
            Vec::<String>::new(),
            "{heading}"
        );
    }

    async fn press(&mut self, button: &str, heading: &str) {
        self.tab.click_button(button).await;
        self.sees(heading).await;
    }

    async fn follow(&mut self, link: &str, heading: &str) {
        self.tab.click_link_in("main", link).await;
        self.sees(heading).await;
    }

    async fn reads(&mut self, words: &[&str]) {
        let main = plain(&self.tab.text("main").await);
        for word in words {
            assert!(main.contains(word), "{word} in {main}");
        }
    }

    /// Ticks what is due, for so long, and waits for its total.
    async fn selects(&mut self, name: &str, period: &str, total: &str) {
        let offer = match name {
            "build" => "VPS 2 vCPU",
            _ => "Domain .com",
        };
        let called = format!("{name}, {offer}");
        self.tab
            .select(&format!("Period for {called}"), period)
            .await;
        self.tab.choose(&format!("Select {called}")).await;
        if self.javascript {
            self.tab.wait_for("#selected-sums dl").await;
        } else {
            self.tab.click_button_in(".bar", "Recalculate").await;
        }
        let sums = plain(&self.tab.text("#selected-sums").await);
        assert!(sums.ends_with(total), "{total} in {sums}");
    }

    /// Types a card at the payment provider's.
    async fn types(&mut self, card: Card) {
        self.tab.fill("Card number", card.number()).await;
        self.tab.fill("Expiry date", "08/29").await;
        self.tab.fill("Security code", "123").await;
        self.tab.click_button("Pay").await;
    }

    /// The order's page, before and after the provider's answer.
    async fn waits(&mut self, order: &str, state: &str) {
        self.sees(order).await;
        self.reads(&["A payment has begun"]).await;
        self.app.tick().await;
        self.tab.reload().await;
        self.sees(order).await;
        assert_eq!(self.tab.text(".heading .tag").await, state);
    }

    /// Presses the button that pays on the page of an order.
    async fn pays_again(&mut self, method: &str, heading: &str) {
        self.tab.choose(method).await;
        self.tab.click("main form[action$='/pay'] button").await;
        self.sees(heading).await;
    }

    /// What this browser gets from the link of the page's first button: a document.
    async fn downloads(&mut self) -> Vec<u8> {
        let link = self
            .tab
            .eval("document.querySelector('main a.button-primary').getAttribute('href')")
            .await;
        let kept = self
            .tab
            .command("Network.getCookies", json!({ "urls": [self.app.base] }))
            .await;
        let mut client: Client = self.app.client();
        for cookie in kept["cookies"].as_array().unwrap() {
            let [name, value] =
                ["name", "value"].map(|key| cookie[key].as_str().unwrap().to_owned());
            client.cookies.insert(name, value);
        }
        let request = client.request(reqwest::Method::GET, link.as_str().unwrap());
        let answer = request.send().await.unwrap();
        assert_eq!(
            answer.headers()["content-type"],
            "application/pdf",
            "{link}"
        );
        let bytes = answer.bytes().await.unwrap().to_vec();
        assert!(bytes.starts_with(b"%PDF-"), "{link}");
        bytes
    }
}

/// A credit as the bank's statement says it.
async fn credited(app: &App, key: &str, amount: i64, reference: &str) -> CreditOutcome {
    let seller = Seller::of(app.shared.config());
    let credit = BankCredit {
        bank_key: key.to_owned(),
        booked_on: "2026-11-20".parse().unwrap(),
        amount: Money::new(amount, Currency::Chf),
        reference: reference.to_owned(),
    };
    let booked: Result<_, No<KeyUsed>> = app
        .db()
        .write(Actor::system("test"), move |tx| {
            let permit = access::system(tx, &Job::Payments);
            payments::credit_arrived(tx, &permit, &seller, &credit)
        })
        .await;
    booked.unwrap()
}

/// Filter → select → period → card → wait → invoice.
async fn pays_by_card(owner: &mut Walker<'_>) {
    owner.sees("Due").await;
    assert_eq!(owner.tab.texts("tbody th").await.len(), 3);
    owner.tab.fill("Product or number", "SHOP").await;
    owner.press("Filter", "Due").await;
    assert_eq!(owner.tab.texts("tbody th").await.len(), 1);
    owner.selects("shop.example", "2 years", "CHF 31.02").await;
    owner.press("Pay my selection", "Checkout").await;
    owner
        .reads(&[
            "shop.example",
            "2 years",
            "CHF 28.70",
            "Cards with two logos",
        ])
        .await;
    owner.press("Confirm order", "Checkout").await;
    assert!(owner.tab.title().await.starts_with("Error: "));
    owner.reads(&["Choose a payment method"]).await;
    owner.tab.choose("Card").await;
    owner.press("Confirm order", "Pay CHF 31.02").await;
    owner.types(Card::Succeeds).await;
    owner.sees("Order 1").await;
    owner.reads(&["A payment has begun"]).await;
    owner.app.tick().await;
    // The page looks again by itself, without a script too.
    owner.tab.wait_for(".heading .tag-ok").await;
    owner.sees("Order 1").await;
    owner.reads(&["Completed", "Received", "2026-000001"]).await;
    owner.follow("2026-000001", "Invoice 2026-000001").await;
    owner.app.tick().await;
    owner.reads(&["Paid", "CHF 28.70", "CHF 31.02"]).await;
    owner.downloads().await;
}

/// The bank asks: no, then yes.
async fn is_asked_by_the_bank(owner: &mut Walker<'_>) {
    owner.go(DUE).await;
    owner.selects("build", "1 year", "CHF 155.66").await;
    owner.press("Pay my selection", "Checkout").await;
    owner.tab.choose("Card").await;
    owner.press("Confirm order", "Pay CHF 155.66").await;
    owner.types(Card::Challenge).await;
    owner.sees("Is it you who pays?").await;
    owner.tab.click_button("Refuse").await;
    owner.waits("Order 2", "Awaiting payment").await;
    owner.reads(&["The last payment did not go through"]).await;
    owner.pays_again("Card", "Pay CHF 155.66").await;
    owner.types(Card::Challenge).await;
    owner.press("Approve", "Order 2").await;
    owner.waits("Order 2", "Completed").await;
    owner.reads(&["Declined", "Received"]).await;
}

/// One card is declined, the next attempt is left, TWINT pays.
async fn is_declined(owner: &mut Walker<'_>) {
    owner.go(DUE).await;
    owner.selects("other.example", "1 year", "CHF 15.67").await;
    owner.press("Pay my selection", "Checkout").await;
    owner.tab.choose("Card").await;
    owner.press("Confirm order", "Pay CHF 15.67").await;
    owner.types(Card::Declined).await;
    owner.waits("Order 3", "Awaiting payment").await;
    owner.reads(&["The last payment did not go through"]).await;
    owner.pays_again("PayPal", "Pay CHF 15.67").await;
    owner.tab.click_button("Cancel").await;
    owner.waits("Order 3", "Awaiting payment").await;
    owner.pays_again("TWINT", "Pay CHF 15.67").await;
    owner.press("Approve", "Order 3").await;
    owner.waits("Order 3", "Completed").await;
    owner.go("/accounting/orders").await;
    owner.sees("Orders").await;
    assert_eq!(
        owner.tab.texts("tbody th").await,
        ["Order 3", "Order 2", "Order 1"]
    );
    owner.go(DUE).await;
    owner.reads(&["Nothing is due in this time"]).await;
}

async fn cards_are_taken_declined_and_asked_about(app: &App, javascript: bool) {
    let (_, organization, _) = stocked(app).await;
    for (offer, name, due_on) in [
        ("domain_com", "shop.example", "2026-12-01"),
        ("vps_2", "build", "2026-12-03"),
        ("domain_com", "other.example", "2026-12-05"),
    ] {
        product(app, &organization, (offer, name), (12, due_on)).await;
    }
    let mut owner = Walker::arrived(app, &organization, (OWNER, DUE), javascript).await;
    pays_by_card(&mut owner).await;
    is_asked_by_the_bank(&mut owner).await;
    is_declined(&mut owner).await;
    sound(app).await;
}

/// Top up → the statement says so when the money has come.
async fn tops_up(owner: &mut Walker<'_>) {
    owner.sees("Prepaid account").await;
    owner.follow("Top up account", "Top up account").await;
    owner.tab.fill("Amount", "10000").await;
    owner.tab.choose("Card").await;
    owner.press("Top up account", "Top up account").await;
    assert!(owner.tab.title().await.starts_with("Error: "));
    owner.tab.fill("Amount", "20").await;
    owner.press("Top up account", "Pay CHF 20.00").await;
    owner.types(Card::Succeeds).await;
    owner.sees("Prepaid account").await;
    let waits = "This page looks again every 5 seconds.";
    owner.reads(&[waits, "Card CHF 20.00 Pending"]).await;
    owner.app.tick().await;
    owner.tab.wait_for(".notice-ok").await;
    owner.sees("Prepaid account").await;
    owner
        .reads(&["CHF 20.00 has arrived on your prepaid account."])
        .await;
    assert_eq!(
        owner
            .tab
            .texts(".standing dd")
            .await
            .iter()
            .map(|one| plain(one))
            .collect::<Vec<_>>(),
        ["CHF 20.00", "CHF 20.00"]
    );
}

/// The billing address is chosen at the line, then for all; a part is prepaid.
async fn bills_somebody_else(owner: &mut Walker<'_>, shop: &str) {
    owner.go(DUE).await;
    let lines = owner.tab.texts(&format!("#address-{shop} option")).await;
    let branch = lines
        .iter()
        .find(|line| line.contains("Branch 5001"))
        .unwrap();
    owner
        .tab
        .select(
            "Billing address for shop.example, Domain .com",
            branch.trim(),
        )
        .await;
    owner.selects("shop.example", "2 years", "CHF 31.02").await;
    owner.press("Pay my selection", "Checkout").await;
    owner.reads(&["Billed to: Branch 5001"]).await;
    owner.tab.click("input[name=address][value=own]").await;
    owner.press("Use this address", "Checkout").await;
    owner.reads(&["Billed to: Acme SA"]).await;
    owner.tab.click("input[name=address][value='5001']").await;
    owner.press("Use this address", "Checkout").await;
    owner
        .reads(&[
            "Billed to: Branch 5001",
            "CHF 20.00 from the prepaid account, the remaining CHF 11.02",
        ])
        .await;
    owner.tab.choose("PostFinance").await;
    owner.tab.choose("Use the prepaid account first").await;
    owner.press("Confirm order", "Pay CHF 11.02").await;
    owner.press("Approve", "Order 1").await;
    owner
        .reads(&["Reserved on the prepaid account CHF 20.00"])
        .await;
    owner.waits("Order 1", "Completed").await;
    owner.follow("2026-000001", "Invoice 2026-000001").await;
    owner
        .reads(&[
            "Branch 5001",
            "Kanzleistrasse 8",
            "Prepaid account CHF 20.00, PostFinance CHF 11.02",
            "CHF 31.02",
        ])
        .await;
    owner.go(PREPAID).await;
    owner.reads(&["Payment of order 1", "CHF 0.00"]).await;
}

/// A pro forma of the selection, then the order by transfer: slip, credit, paid.
async fn transfers(owner: &mut Walker<'_>) {
    owner.go(DUE).await;
    owner.selects("build", "1 year", "CHF 155.66").await;
    owner.press("Generate pro forma", "Pro forma").await;
    owner
        .reads(&[
            "no legal or accounting value",
            "build",
            "CHF 155.66",
            "goes to your prepaid account",
        ])
        .await;
    owner.downloads().await;
    owner.follow("Back to Due", "Due").await;
    owner.selects("build", "1 year", "CHF 155.66").await;
    owner.press("Pay my selection", "Checkout").await;
    owner.tab.choose("Bank transfer (IBAN)").await;
    owner.press("Confirm order", "Order 2").await;
    owner
        .reads(&[
            "pay exactly this amount in this currency, with this reference",
            "CHF 155.66",
        ])
        .await;
    assert!(owner.tab.sees("svg.slip-symbol").await);
    let reference = owner.tab.texts(".slip-code").await.pop().unwrap();
    // Another amount is the organization's, and the order waits.
    assert_eq!(
        credited(owner.app, "one", 15_565, &reference).await,
        CreditOutcome::Prepaid
    );
    owner.tab.reload().await;
    assert_eq!(owner.tab.text(".heading .tag").await, "Awaiting payment");
    assert_eq!(
        credited(owner.app, "two", 15_566, &reference).await,
        CreditOutcome::Paid
    );
    assert_eq!(
        credited(owner.app, "two", 15_566, &reference).await,
        CreditOutcome::Paid,
        "the same statement again"
    );
    owner.tab.reload().await;
    owner.sees("Order 2").await;
    assert_eq!(owner.tab.text(".heading .tag").await, "Completed");
    assert!(!owner.tab.exists(".slip").await);
    owner.go(PREPAID).await;
    assert_eq!(plain(&owner.tab.text(".standing dd").await), "CHF 155.65");
}

async fn deposits_addresses_and_transfers(app: &App, javascript: bool) {
    let (_, organization, _) = stocked(app).await;
    let shop = product(
        app,
        &organization,
        ("domain_com", "shop.example"),
        (12, "2026-12-01"),
    )
    .await;
    product(app, &organization, ("vps_2", "build"), (12, "2026-12-03")).await;
    db_branch(app, &organization, "5001", "Kanzleistrasse 8");
    let mut owner = Walker::arrived(app, &organization, (OWNER, PREPAID), javascript).await;
    tops_up(&mut owner).await;
    bills_somebody_else(&mut owner, &shop).await;
    transfers(&mut owner).await;
    sound(app).await;
}

/// A member without the right: nothing in the menu, nothing on the home page, nothing behind any address.
async fn nothing_is_seen_without_the_right(app: &App, javascript: bool) {
    let (mut owner, organization, _) = stocked(app).await;
    let shop = product(
        app,
        &organization,
        ("domain_com", "shop.example"),
        (12, "2026-12-01"),
    )
    .await;
    super::checkout::deposited(app, &mut owner, &organization, "20").await;
    let page = super::checkout::checkout(
        &mut owner,
        &organization,
        &[super::due::row(&shop, "12", "own")],
    )
    .await;
    let paid = owner
        .submit(&page, "Confirm order", &[("method", "prepaid")])
        .await;
    let order = paid.location().unwrap();
    db_branch(app, &organization, "5001", "Kanzleistrasse 8");
    crate::users::teams::member(app, &organization, ("Lea", LEA), "collaborator").await;
    let mut lea = Walker::arrived(app, &organization, (LEA, ""), javascript).await;
    lea.sees("Acme SA").await;
    let links =
        "document.querySelectorAll('a[href*=\"/accounting\"], a[href*=\"/checkout\"]').length";
    assert_eq!(lea.tab.eval(links).await, json!(0));
    assert!(!lea.tab.text("body").await.contains("CHF"));
    let own = |page: &str| at(&organization, &format!("/accounting/{page}"));
    for (path, known) in [
        (own("due"), true),
        (own("pro-forma"), true),
        (own("pro-forma.pdf"), true),
        (own("orders"), true),
        (order.clone(), true),
        (page.path.clone(), true),
        (own("invoices"), true),
        (own("invoices.csv"), true),
        (own("invoices/2026-000001"), true),
        (own("invoices/2026-000001.pdf"), true),
        (own("prepaid"), true),
        (own("prepaid.csv"), true),
        (own("prepaid/top-up"), true),
        (own("prepaid/transfer"), true),
        (own("billing-addresses"), true),
        (own("billing-addresses/new"), true),
        (own("billing-addresses/5001"), true),
        (own("nothing"), false),
    ] {
        lea.tab.goto(&format!("{}{path}", app.base)).await;
        let status = lea
            .tab
            .eval("performance.getEntriesByType('navigation')[0].responseStatus")
            .await;
        assert_eq!(status, json!(if known { 403 } else { 404 }), "{path}");
        assert!(!lea.tab.text("body").await.contains("CHF"), "{path}");
        assert_eq!(
            owner.get(&path).await.status >= 400,
            !known,
            "{path}: its own members come in"
        );
    }
    // Given the right, it is there at the next page.
    app.db_run(&format!("UPDATE memberships SET accounting = {} WHERE user_id = {} AND organization_id = {organization}", app.db_bool(true), app.db_user(LEA)));
    lea.tab.goto(&format!("{}{order}", app.base)).await;
    lea.sees("Order 1").await;
    assert_ne!(lea.tab.eval(links).await, json!(0));
}

both! {
    with crate::accounting::due::BANK;

    async fn cards_are_taken_declined_and_asked_about_with_page_scripts(app: App) {
        cards_are_taken_declined_and_asked_about(&app, true).await;
    }

    async fn cards_are_taken_declined_and_asked_about_without_page_scripts(app: App) {
        cards_are_taken_declined_and_asked_about(&app, false).await;
    }

    async fn deposits_addresses_and_transfers_with_page_scripts(app: App) {
        deposits_addresses_and_transfers(&app, true).await;
    }

    async fn deposits_addresses_and_transfers_without_page_scripts(app: App) {
        deposits_addresses_and_transfers(&app, false).await;
    }

    async fn nothing_is_seen_without_the_right_with_page_scripts(app: App) {
        nothing_is_seen_without_the_right(&app, true).await;
    }

    async fn nothing_is_seen_without_the_right_without_page_scripts(app: App) {
        nothing_is_seen_without_the_right(&app, false).await;
    }
}
