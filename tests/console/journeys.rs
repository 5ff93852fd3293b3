//! The first journey in a real browser, with page scripts and without, on both engines.

use crate::both;
use crate::support::app::{App, PASSWORD, link};
use crate::support::browser::Tab;

const JULIE: &str = "julie@acme-shop.example";

/// Sign up → confirm by the e-mail → sign out and in → create a second organization → switch → sign out.
async fn journey(app: &App, javascript: bool, (width, height): (u32, u32)) {
    let mut tab = Tab::new(javascript, width, height).await;
    tab.goto(&format!("{}/", app.base)).await;
    tab.click_link("Create account").await;
    tab.click_button("Create account").await;
    assert!(
        tab.title().await.starts_with("Error: "),
        "a form that was sent empty comes back"
    );
    tab.fill("First name", "Julie").await;
    tab.fill("Last name", "Munster").await;
    tab.fill("Email", JULIE).await;
    tab.fill("Password", PASSWORD).await;
    tab.choose("Company").await;
    tab.fill("Company name", "Acme SA").await;
    tab.select("Country", "Switzerland").await;
    tab.choose("I accept the terms").await;
    tab.click_button("Create account").await;
    assert_eq!(tab.text("h1").await, "Check your e-mail");

    tab.goto(&format!("{}{}", app.base, link(&app.letter(JULIE).await)))
        .await;
    tab.click_button("Confirm my address").await;
    assert_eq!(tab.text("h1").await, "Acme SA");
    let first = tab.url().await;

    tab.click_button("Account menu").await;
    tab.click_button("Log out").await;
    assert!(tab.text("[role=alert]").await.contains("signed out"));
    tab.fill("Email", JULIE).await;
    tab.fill("Password", "not the password").await;
    tab.click_button("Sign in").await;
    assert!(tab.text(".error-summary").await.contains("not correct"));
    assert_eq!(tab.value("Email").await, JULIE);
    tab.fill("Password", PASSWORD).await;
    tab.click_button("Sign in").await;
    assert_eq!(tab.url().await, first);

    tab.click_button("Switch organization, Acme SA").await;
    tab.click_link("Create an organization").await;
    tab.fill("Name", "Zweite GmbH").await;
    tab.select("Country", "Germany").await;
    tab.click_button("Create organization").await;
    assert_eq!(tab.text("h1").await, "Zweite GmbH");
    let second = tab.url().await;
    assert_ne!(first, second);

    tab.click_button("Switch organization, Zweite GmbH").await;
    tab.click_link_in("#switcher", "Acme SA Legal representative")
        .await;
    assert_eq!(
        (tab.url().await, tab.text("h1").await),
        (first, "Acme SA".to_owned())
    );
    tab.click_button("Account menu").await;
    tab.click_link("My organizations").await;
    assert_eq!(tab.texts("tbody th a").await, ["Acme SA", "Zweite GmbH"]);
    tab.click_link("Switch to Zweite GmbH").await;
    assert_eq!(tab.url().await, second);

    if width < 1000 {
        tab.click_button("Main menu").await;
        tab.click_link_in("#main-menu", "Home").await;
    }
    tab.click_button("Account menu").await;
    tab.click_button("Log out").await;
    assert_eq!(tab.text("h1").await, "Sign in");
    let wide = tab.eval("document.documentElement.scrollWidth").await;
    assert!(
        wide.as_u64().unwrap() <= u64::from(width),
        "{wide} of {width}"
    );
    assert_eq!(tab.console_errors().await, Vec::<String>::new());
}

both! {
    async fn the_first_journey_with_page_scripts(app: App) {
        journey(&app, true, (1280, 900)).await;
    }

    async fn the_first_journey_without_page_scripts(app: App) {
        journey(&app, false, (390, 844)).await;
    }

    async fn page_scripts_only_add(app: App) {
        let mut tab = Tab::new(true, 390, 844).await;
        tab.goto(&format!("{}/signup", app.base)).await;
        tab.fill("Password", PASSWORD).await;
        tab.wait_for("#password-advice[data-level='4']").await;
        assert!(tab.text("#password-advice").await.contains("good"));
        tab.click_button("Show password").await;
        let kind = tab.eval("document.querySelector('#password').type").await;
        assert_eq!(kind.as_str(), Some("text"));
        tab.click_button("Hide password").await;
        tab.click_button("Create account").await;
        let focused = tab.eval("document.activeElement.className").await;
        assert_eq!(focused.as_str(), Some("error-summary"));
        assert_eq!(tab.console_errors().await, Vec::<String>::new());
    }
}
