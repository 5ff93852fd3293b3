//! The pages of the sandbox.

use manager::domain::accounting::Method;
use manager::domain::accounting::payments::Standing;
use manager::ground::i18n::Language;
use manager::outside::payment::Provider;
use manager::outside::payment::sandbox::Card;

use super::{asked, pay};
use crate::both;
use crate::support::app::App;
use crate::support::browser::Tab;
use crate::support::db::Engine;

fn standing(app: &App, payment: i64) -> Standing {
    app.sandbox().query(payment.into()).unwrap().standing
}

both! {
    async fn the_page_is_there_for_whoever_has_its_key_and_for_nobody_else(app: App) {
        let (one, other) = (asked(&app, 1, Method::Card, None), asked(&app, 2, Method::Card, None));
        let mut payer = app.client();
        let page = payer.get(&one).await;
        assert_eq!((page.status, page.text("h1")), (200, "Pay CHF 12.50".to_owned()));
        assert_eq!(page.text(".hosted-top .tag"), "Sandbox: no money moves");
        assert!(!page.has(".top"), "not the console's own header");
        for field in [("number", "cc-number"), ("expiry", "cc-exp"), ("code", "cc-csc")] {
            let token = page.attribute(&format!("input[name={}]", field.0), "autocomplete");
            assert_eq!(token.as_deref(), Some(field.1));
        }
        assert_eq!(page.header("cache-control"), "no-store");
        assert_eq!(page.header("referrer-policy"), "no-referrer", "its address is a secret");
        let key = one.split_once('=').unwrap().1;
        let token = page.attribute("input[name=form_token]", "value").unwrap();
        for wrong in [
            "/sandbox/1".to_owned(),
            "/sandbox/1?key=".to_owned(),
            format!("/sandbox/1?key={}", &key[1..]),
            format!("/sandbox/2?key={key}"),
            format!("/sandbox/01?key={key}"),
            format!("/sandbox/3?key={key}"),
            format!("/sandbox/-1?key={key}"),
            format!("/sandbox/none?key={key}"),
            format!("/sandbox/99999999999999999999?key={key}"),
        ] {
            assert_eq!(payer.get(&wrong).await.status, 404, "{wrong}");
            let posted = payer.post(&wrong, &[("form_token", &token), ("answer", "cancel")]).await;
            assert_eq!(posted.status, 404, "{wrong}");
        }
        assert_eq!(payer.get(&other).await.status, 200);
        assert_eq!(payer.get(&format!("{other}%00")).await.status, 400);
        assert_eq!(payer.post(&one, &[("answer", "cancel")]).await.status, 403, "no token");
        assert_eq!(payer.post(&one, &[("form_token", &token), ("answer", "steal")]).await.status, 400);
        assert_eq!((standing(&app, 1), standing(&app, 2)), (Standing::Open, Standing::Open));
    }

    async fn a_card_that_is_none_is_refused_and_never_shown_again(app: App) {
        let address = asked(&app, 1, Method::Card, None);
        let mut payer = app.client();
        let page = payer.get(&address).await;
        let evil = "<script>alert(1)</script>";
        let fields = [("number", "4111 1111 1111 1111"), ("expiry", evil), ("code", "12")];
        let refused = payer.submit(&page, "Pay", &fields).await;
        assert_eq!(refused.status, 422, "{}", refused.body);
        assert!(refused.text("title").starts_with("Error: "));
        for field in ["number", "expiry", "code"] {
            assert!(refused.has(&format!("#{field}-error")), "{field}");
            assert!(refused.has(&format!(".error-summary a[href='#{field}']")), "{field}");
        }
        assert!(!refused.body.contains("4111"), "it may be a real card's");
        assert!(!refused.body.contains(evil));
        assert_eq!(refused.attribute("#expiry", "value").as_deref(), Some(evil), "what was typed is kept");
        assert_eq!(refused.attribute("#code", "value").as_deref(), Some(""));

        // October is past, November is not: it is the 20th.
        let known = Card::Succeeds.number();
        for (expiry, status) in [("10/26", 422), ("11/26", 303)] {
            let fields = [("number", known), ("expiry", expiry), ("code", "123")];
            let answer = payer.submit(&page, "Pay", &fields).await;
            assert_eq!(answer.status, status, "{expiry}");
            if status == 422 {
                assert_eq!(answer.attribute("#number", "value").as_deref(), Some(known));
                assert_eq!(answer.texts(".failure").len(), 1);
                assert_eq!(standing(&app, 1), Standing::Open);
            }
        }
        assert_eq!(standing(&app, 1), Standing::Succeeded);
    }

    async fn each_button_leads_back_once_and_a_settled_payment_says_so(app: App) {
        let mut payer = app.client();
        for (payment, method, button, settled) in [
            (1, Method::Card, "Cancel", Standing::Abandoned),
            (2, Method::Twint, "Approve", Standing::Succeeded),
            (3, Method::PayPal, "Refuse", Standing::Declined),
            (4, Method::PostFinance, "Cancel", Standing::Abandoned),
        ] {
            let address = asked(&app, payment, method, None);
            let page = payer.get(&address).await;
            assert_eq!(page.has("#number"), method == Method::Card, "{method}");
            let answer = payer.submit(&page, button, &[]).await;
            assert_eq!(answer.status, 303, "{}", answer.body);
            assert_eq!(answer.location().as_deref(), Some("/terms?back=1"), "a path: the browser stays at its host");
            assert_eq!(standing(&app, payment), settled);
            // Back button, and once more.
            for other in ["approve", "refuse", "cancel", "pay"] {
                let token = page.attribute("input[name=form_token]", "value").unwrap();
                let card = [("number", Card::Succeeds.number()), ("expiry", "08/29"), ("code", "123")];
                let fields = [("form_token", token.as_str()), ("answer", other)];
                let again = payer.post(&address, &[&fields[..], &card[..]].concat()).await;
                assert_eq!((again.status, again.location()), (303, answer.location()), "{other}");
            }
            assert_eq!(standing(&app, payment), settled);
            let done = payer.get(&address).await;
            assert_eq!(done.texts("form").len(), 0);
            assert!(done.text("h1").len() > 3 && done.has("a.button[href='/terms?back=1']"), "{}", done.body);
            let due = app.sandbox().due_notices(app.clock.now()).unwrap();
            assert_eq!(due.iter().filter(|due| due.payment == payment.into()).count(), 1);
        }
    }

    async fn a_challenge_comes_before_the_money(app: App) {
        for (payment, button, settled) in [(1, "Approve", Standing::Succeeded), (2, "Refuse", Standing::Declined)] {
            let mut payer = app.client();
            let address = asked(&app, payment, Method::Card, None);
            let answer = pay(&mut payer, &address, Card::Challenge).await;
            assert_eq!((answer.status, answer.location()), (303, Some(address.clone())));
            let page = payer.get(&address).await;
            assert_eq!(page.text("h1"), "Is it you who pays?");
            assert!(!page.has("#number"));
            assert_eq!(standing(&app, payment), Standing::Open);
            // Another card does not pass by the bank's question, whether it is one or none.
            let token = page.attribute("input[name=form_token]", "value").unwrap();
            for number in [Card::Succeeds.number(), "1"] {
                let card = [("form_token", token.as_str()), ("answer", "pay"), ("number", number), ("expiry", "08/29"), ("code", "123")];
                assert_eq!(payer.post(&address, &card).await.location(), Some(address.clone()));
                assert_eq!(standing(&app, payment), Standing::Open);
            }
            assert_eq!(payer.submit(&page, button, &[]).await.location().as_deref(), Some("/terms?back=1"));
            assert_eq!(standing(&app, payment), settled);
        }
    }

    async fn the_page_speaks_the_language_that_was_asked_for_else_the_browser_s(app: App) {
        for (payment, asked_for, spoken) in [(1, Some(Language::En), "en"), (2, None, "fr")] {
            let address = asked(&app, payment, Method::Card, asked_for);
            let page = app.client().speaking("fr").get(&address).await;
            assert_eq!(page.attribute("html", "lang").as_deref(), Some(spoken));
        }
    }
}

#[tokio::test]
async fn without_the_sandbox_there_is_no_page_and_no_notice() {
    let settings = [("MANAGER_PAYMENT__PROVIDER", "none")];
    let app = App::start_with(Engine::Sqlite, &settings).await;
    let mut client = app.client();
    assert_eq!(client.get("/sandbox/1?key=x").await.status, 404);
    assert_eq!(client.post("/notices/sandbox", &[]).await.status, 404);
    app.tick().await;
    assert!(!app.folder().join("sandbox").exists());
}

async fn in_a_browser(javascript: bool) {
    let app = App::start(Engine::Sqlite).await;
    let (width, height) = if javascript { (1280, 900) } else { (390, 844) };
    let mut tab = Tab::new(javascript, width, height).await;
    let address = asked(&app, 1, Method::Card, None);
    tab.goto(&format!("{}{address}", app.base)).await;
    tab.fill("Card number", "4242").await;
    tab.fill("Expiry date", "08/29").await;
    tab.fill("Security code", "123").await;
    tab.click_button("Pay").await;
    assert!(tab.exists("#number-error").await);
    tab.fill("Card number", "4000002760003184").await;
    tab.fill("Security code", "123").await;
    tab.click_button("Pay").await;
    assert_eq!(tab.text("h1").await, "Is it you who pays?");
    let wide = tab.eval("document.documentElement.scrollWidth").await;
    assert!(wide.as_u64().unwrap() <= u64::from(width), "{wide}");
    assert_eq!(tab.console_errors().await, Vec::<String>::new());
    tab.click_button("Approve").await;
    assert!(tab.url().await.ends_with("/terms?back=1"));
    assert_eq!(standing(&app, 1), Standing::Succeeded);
}

#[tokio::test]
async fn a_challenged_card_pays_in_a_browser() {
    in_a_browser(true).await;
}

#[tokio::test]
async fn a_challenged_card_pays_in_a_browser_without_scripts() {
    in_a_browser(false).await;
}
