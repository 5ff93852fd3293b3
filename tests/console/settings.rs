//! The settings of an organization: details and their summary, logo and what is sent as one, the
//! second factor of all members.

use futures_util::future::join_all;
use manager::domain::organizations::logo;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use reqwest::Method;

use crate::both;
use crate::command_line::Served;
use crate::support::app::App;
use crate::support::browser::Tab;
use crate::support::client::{Answer, Client};
use crate::support::db::Engine;

const JULIE: &str = "julie@acme-shop.example";
const MARC: &str = "marc@acme-shop.example";
const LEA: &str = "lea@acme-shop.example";

/// Julie's organization, a company of Geneva with these members besides.
async fn acme(app: &App, others: &[(&str, &str)]) -> (Client, String) {
    let mut julie = app.signed_up(JULIE).await;
    let id = julie.create_organization("Acme SA").await;
    for (login, role) in others {
        app.signed_up(login).await;
        app.db_join(&id, login, role);
    }
    app.tick().await;
    (julie, id)
}

fn settings(id: &str) -> String {
    format!("/organizations/{id}/settings")
}

async fn save(client: &mut Client, id: &str, fields: &[(&str, &str)]) -> Answer {
    let page = client.get(&format!("{}/edit", settings(id))).await;
    client.submit(&page, "Save", fields).await
}

/// The summaries to an address.
async fn summaries(app: &App, to: &str) -> Vec<String> {
    let letters = app.letters(to).await;
    let told = letters
        .into_iter()
        .filter(|letter| letter.text.contains(" → "));
    told.map(|letter| letter.text.replace('\n', " ")).collect()
}

both! {
    async fn details_are_changed_shown_and_told_to_representatives_and_editor(app: App) {
        let (mut julie, id) = acme(&app, &[(MARC, "administrator"), (LEA, "collaborator")]).await;
        let mut marc = app.client();
        marc.sign_in(MARC, crate::support::app::PASSWORD).await;
        let fields = [
            ("name", " Acme Hosting SA "), ("street", "Rue du Lac 1"), ("postcode", "1207"), ("city", "Genève"),
            ("phone", "0041 (0)22 820 35 44"), ("vat_number", "che 116 281 710 tva"), ("language", "fr"),
            ("accounting_contact", "accounting@acme-shop.example"),
        ];
        let saved = save(&mut marc, &id, &fields).await;
        assert_eq!((saved.status, saved.location()), (303, Some(settings(&id))), "{}", saved.body);
        let page = marc.get(&settings(&id)).await;
        assert!(page.text("[role=alert]").contains("summary"));
        let facts = page.texts(".facts dd").join(" | ");
        for said in ["Acme Hosting SA", "Company", "Rue du Lac 11207 GenèveSwitzerland", "+41228203544",
            "CHE-116.281.710 TVA", "Français", "accounting@acme-shop.example", "CHF", "Not required"] {
            assert!(facts.contains(said), "{said} in {facts}");
        }
        assert_eq!(page.texts("main section li"), ["Julie Munster"]);
        let told = summaries(&app, JULIE).await.pop().unwrap();
        for said in ["Name: Acme SA → Acme Hosting SA", "Street: (nothing) → Rue du Lac 1", "City: (nothing) → Genève",
            "Phone: (nothing) → +41228203544", "VAT number: (nothing) → CHE-116.281.710 TVA",
            "Language of documents: English → Français", "By: Julie Munster"] {
            assert!(told.contains(said), "{said} in {told}");
        }
        assert!(!told.contains("Country:") && !told.contains("Type of"), "only what changed: {told}");
        assert_eq!(summaries(&app, MARC).await.len(), 1, "the editor too");
        assert_eq!(summaries(&app, LEA).await.len(), 0, "and nobody else");
        assert_eq!(app.db_count("activities WHERE kind = 'organization_changed'"), 1);
        assert!(julie.get("/profile/organizations").await.body.contains("Acme Hosting SA"));
        // Saved again as it is: nothing happens, and nobody is told.
        let same = save(&mut marc, &id, &[]).await;
        assert_eq!(same.status, 303);
        assert!(marc.get(&settings(&id)).await.text("[role=alert]").contains("Nothing was changed"));
        assert_eq!(summaries(&app, JULIE).await.len(), 1);
        assert_eq!(app.db_count("activities WHERE kind = 'organization_changed'"), 1);
    }

    async fn a_letter_is_written_in_its_reader_s_language(app: App) {
        let (mut julie, id) = acme(&app, &[(MARC, "legal_representative")]).await;
        app.db_run(&format!("UPDATE users SET language = 'de' WHERE login_key = '{MARC}'"));
        save(&mut julie, &id, &[("kind", "association"), ("country", "LI")]).await;
        let told = summaries(&app, JULIE).await.pop().unwrap();
        assert!(told.contains("Company → Association") && told.contains("Switzerland → Liechtenstein"), "{told}");
        let to_marc = app.letters(MARC).await.pop().unwrap();
        assert!(to_marc.html.contains("lang=\"de\"") && to_marc.text.contains("Schweiz"), "{}", to_marc.text);
    }

    async fn a_refused_change_names_its_fields_and_keeps_what_was_typed(app: App) {
        let (mut julie, id) = acme(&app, &[]).await;
        let long = "x".repeat(71);
        let fields = [("name", " "), ("street", long.as_str()), ("phone", "022 820"), ("country", "DE"),
            ("vat_number", "CHE-116.281.710"), ("accounting_contact", "nobody")];
        let refused = save(&mut julie, &id, &fields).await;
        assert_eq!(refused.status, 422);
        let links: Vec<_> = refused.texts(".error-summary a");
        assert_eq!(links.len(), 5, "{links:?}");
        assert!(refused.text("title").starts_with("Error: "));
        for (name, value) in fields {
            let kept = if name == "country" { refused.attribute("#country option[selected]", "value") } else { refused.attribute(&format!("#{name}"), "value") };
            assert_eq!(kept.as_deref(), Some(value), "{name}");
        }
        assert!(refused.text("#vat_number-error").contains("begins with CHE"));
        assert_eq!(app.db_count("organizations WHERE name = 'Acme SA' AND phone = ''"), 1);
        let wrong = save(&mut julie, &id, &[("vat_number", "CHE-123.456.789")]).await;
        assert!(wrong.text("#vat_number-error").contains("CHE-116.281.710"), "an example: {}", wrong.body);
        // It stands on invoices: what cannot be seen or printed there, and no postcode of another country.
        let fields = [("name", "株 Acme"), ("street2", "3\u{202e}4"), ("postcode", "80041"), ("city", "Zürich\u{200b}")];
        let unfit = save(&mut julie, &id, &fields).await;
        assert_eq!(unfit.texts(".error-summary a"), ["Street 2: remove the invisible characters", "Enter a postcode like 1203",
            "City: remove the invisible characters", "These characters cannot be printed on invoices: 株"]);
        assert_eq!((unfit.status, app.db_count("organizations WHERE street2 <> ''")), (422, 0));
        // Only companies have a VAT number: of others it is not kept, right or wrong.
        let person = save(&mut julie, &id, &[("kind", "individual"), ("vat_number", "nonsense")]).await;
        assert_eq!(person.status, 303);
        assert_eq!(app.db_count("organizations WHERE vat_number = 'nonsense'"), 0);
        assert_eq!(save(&mut julie, &id, &[("kind", "nonsense")]).await.status, 422);
    }

    async fn sign_up_checks_the_vat_number_too(app: App) {
        let mut client = app.client();
        let company = [("kind", "company"), ("company_name", "Acme SA"), ("country", "DE"), ("vat_number", "DE136695977")];
        let refused = client.sign_up(JULIE, &company).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text("#vat_number-error").contains("DE136695976"));
        assert_eq!(refused.attribute("#vat_number", "value").as_deref(), Some("DE136695977"));
        let company = [("kind", "company"), ("company_name", "Acme SA"), ("country", "DE"), ("vat_number", "136 695 976")];
        assert_eq!(client.sign_up(JULIE, &company).await.status, 303);
        let page = client.get(&crate::support::app::link(&app.letter(JULIE).await)).await;
        client.submit(&page, "Confirm my address", &[]).await;
        assert_eq!(app.db_count("organizations WHERE vat_number = 'DE136695976'"), 1);
    }

    async fn another_currency_is_said_before_it_is_saved(app: App) {
        let (mut julie, id) = acme(&app, &[]).await;
        let asked = save(&mut julie, &id, &[("country", "FR"), ("street", "Rue du Lac 1")]).await;
        assert_eq!(asked.status, 200, "nothing is wrong with the form");
        assert!(asked.text("[role=alert]").contains("Next invoices in EUR from now on"));
        assert_eq!(asked.attribute("#street", "value").as_deref(), Some("Rue du Lac 1"), "kept");
        assert_eq!(app.db_count("organizations WHERE country = 'FR'"), 0);
        let unticked = julie.submit(&asked, "Save", &[]).await;
        assert_eq!(unticked.status, 422);
        assert!(unticked.has("#currency_confirmed-error"));
        // The right box for the wrong currency is none.
        let other = julie.submit(&unticked, "Save", &[("currency_confirmed", "CHF")]).await;
        assert_eq!(other.status, 422);
        let ticked = julie.submit(&unticked, "Save", &[("currency_confirmed", "EUR")]).await;
        assert_eq!(ticked.status, 303, "{}", ticked.body);
        let page = julie.get(&settings(&id)).await;
        assert!(page.texts(".facts dd").contains(&"EUR".to_owned()));
        assert!(summaries(&app, JULIE).await.pop().unwrap().contains("Country: Switzerland → France"));
        // From one country of the euro to another, or between Switzerland and Liechtenstein, nobody is asked.
        assert_eq!(save(&mut julie, &id, &[("country", "DE")]).await.status, 303);
        // Changed one's mind on the page that asks: back to where it was.
        let asked = save(&mut julie, &id, &[("country", "LI")]).await;
        assert!(asked.text("[role=alert]").contains("CHF"));
        assert_eq!(julie.submit(&asked, "Save", &[("country", "AT")]).await.status, 303);
    }

    async fn two_editors_at_once_are_both_kept_in_their_order_and_told(app: App) {
        let (mut julie, id) = acme(&app, &[(MARC, "administrator")]).await;
        let mut marc = app.client();
        marc.sign_in(MARC, crate::support::app::PASSWORD).await;
        let path = format!("{}/edit", settings(&id));
        let (first, second) = (julie.get(&path).await, marc.get(&path).await);
        let answers = tokio::join!(
            julie.submit(&first, "Save", &[("city", "Genève")]),
            marc.submit(&second, "Save", &[("city", "Lausanne")]),
        );
        assert_eq!((answers.0.status, answers.1.status), (303, 303));
        let told = summaries(&app, JULIE).await;
        assert_eq!(told.len(), 2);
        let whole = told.join(" ");
        let in_order = whole.contains("Genève → Lausanne") || whole.contains("Lausanne → Genève");
        assert!(in_order && whole.contains("(nothing) → "), "the later one saw the earlier one: {whole}");
        assert_eq!(app.db_count("activities WHERE kind = 'organization_changed'"), 2);
    }

    async fn who_may_only_see_sees_no_way_to_edit_and_others_nothing(app: App) {
        let others = [(MARC, "collaborator"), (LEA, "external")];
        let (_, id) = acme(&app, &others).await;
        let mut marc = app.client();
        marc.sign_in(MARC, crate::support::app::PASSWORD).await;
        let page = marc.get(&settings(&id)).await;
        assert_eq!(page.status, 200);
        assert!(page.text(".lead").contains("Only legal representatives and administrators"));
        assert!(!page.has("main .button"));
        let mut lea = app.client();
        lea.sign_in(LEA, crate::support::app::PASSWORD).await;
        let mut stranger = app.signed_up("stranger@acme-shop.example").await;
        for part in ["/edit", "/logo", "/security"] {
            let path = format!("{}{part}", settings(&id));
            assert_eq!(marc.get(&path).await.status, 403, "{path}");
            assert_eq!(lea.get(&path).await.status, 403, "{path}");
            assert_eq!(stranger.get(&path).await.status, 404, "{path}");
        }
        assert_eq!(lea.get(&settings(&id)).await.status, 403);
        assert_eq!(stranger.get(&settings(&id)).await.status, 404);
        let token = page.attribute("input[name=form_token]", "value").unwrap();
        let refused = upload(&mut marc, &id, &token, &png(280, 56)).await;
        assert_eq!(refused.status, 403);
        assert_eq!(app.db_count("logos"), 0);
    }

    async fn a_logo_replaces_the_name_and_goes_again(app: App) {
        let (mut julie, id) = acme(&app, &[(LEA, "external")]).await;
        let token = logo_token(&mut julie, &id).await;
        let done = upload(&mut julie, &id, &token, &png(1600, 200)).await;
        assert_eq!((done.status, done.location()), (303, Some(format!("{}/logo", settings(&id)))), "{}", done.body);
        let home = julie.get(&format!("/organizations/{id}")).await;
        let button = "button[popovertarget=switcher]";
        assert_eq!(home.attribute(button, "aria-label").as_deref(), Some("Switch organization, Acme SA"));
        assert_eq!(home.attribute(&format!("{button} img"), "alt").as_deref(), Some("Acme SA"));
        let address = home.attribute(&format!("{button} img"), "src").unwrap();
        let picture = julie.get(&address).await;
        assert_eq!((picture.status, picture.header("content-type")), (200, "image/png"));
        assert_eq!(picture.header("cache-control"), "private, max-age=31536000, immutable");
        assert_eq!(picture.header("x-content-type-options"), "nosniff");
        assert!(picture.header("content-security-policy").starts_with("default-src 'none'"));
        let page = julie.get(&settings(&id)).await;
        assert_eq!(page.texts(".preview").len(), 2, "light and dark");
        let mut lea = app.client();
        lea.sign_in(LEA, crate::support::app::PASSWORD).await;
        assert_eq!(lea.get(&address).await.status, 200, "whoever sees the name sees the logo");
        assert_eq!(app.client().get(&address).await.status, 303);
        let mut stranger = app.signed_up("stranger@acme-shop.example").await;
        assert_eq!(stranger.get(&address).await.status, 404);
        let own = stranger.open("/").await.path;
        let hash = address.rsplit('/').next().unwrap();
        assert_eq!(stranger.get(&format!("{own}/logo/{hash}")).await.status, 404, "not in another organization");
        let told = summaries(&app, JULIE).await.pop().unwrap();
        assert!(told.contains("Logo: (nothing) → 800\u{a0}×\u{a0}100"), "{told}");
        // The same again is nothing new; another one has another address, and the old one is gone.
        upload(&mut julie, &id, &token, &png(1600, 200)).await;
        assert_eq!(app.db_count("activities WHERE kind = 'logo_changed'"), 1);
        assert_eq!(upload(&mut julie, &id, &token, &jpeg(280, 56)).await.status, 303);
        assert_eq!(julie.get(&address).await.status, 404);
        let page = julie.get(&format!("{}/logo", settings(&id))).await;
        assert_eq!(julie.submit(&page, "Remove Logo", &[]).await.status, 303);
        let page = julie.get(&format!("{}/logo", settings(&id))).await;
        assert!(!page.has("header img") && page.body.contains("There is no logo"));
        assert_eq!((app.db_count("logos"), app.db_count("organizations WHERE logo IS NOT NULL")), (0, 0));
        let told = summaries(&app, JULIE).await.pop().unwrap();
        assert!(told.contains("Logo: 280\u{a0}×\u{a0}56 → (nothing)"), "{told}");
        for kind in ["logo_changed", "logo_removed"] {
            assert!(app.db_count(&format!("activities WHERE kind = '{kind}'")) > 0);
        }
        // What was typed elsewhere is in another form: the details are as they were.
        assert_eq!(app.db_count("organizations WHERE name = 'Acme SA'"), 1);
    }

    async fn a_file_is_taken_only_behind_the_guard_of_its_form(app: App) {
        let (mut julie, id) = acme(&app, &[]).await;
        let token = logo_token(&mut julie, &id).await;
        let file = png(280, 56);
        assert_eq!(upload(&mut julie, &id, "wrong", &file).await.status, 403);
        let late = [Part::File(&file), Part::Field("form_token", &token)];
        assert_eq!(send(&mut julie, &id, &late).await.status, 403, "the file is not read before the token");
        let twice = [Part::Field("form_token", &token), Part::File(&file), Part::File(&file)];
        assert_eq!(send(&mut julie, &id, &twice).await.status, 400);
        let none = upload(&mut julie, &id, &token, b"").await;
        assert_eq!(none.status, 422);
        assert!(none.text("#logo-error").contains("Choose a picture"));
        julie.headers.insert("sec-fetch-site", "cross-site".to_owned());
        assert_eq!(upload(&mut julie, &id, &token, &file).await.status, 403);
        julie.headers.remove("sec-fetch-site");
        let many = vec![Part::Field("x", "y"); 30];
        assert!(matches!(send(&mut julie, &id, &many).await.status, 403 | 413));
        let mut signed_out = julie.clone();
        signed_out.cookies.remove("session");
        let answer = upload(&mut signed_out, &id, &token, &file).await;
        assert_eq!(answer.status, 303);
        assert!(answer.location().unwrap().starts_with("/login"));
        assert_eq!(app.db_count("logos"), 0);
        assert_eq!(upload(&mut julie, &id, &token, &file).await.status, 303);
        assert_eq!(app.db_count("logos"), 1);
    }

    async fn a_file_that_is_too_long_is_refused_in_words(app: App) {
        let (mut julie, id) = acme(&app, &[]).await;
        let token = logo_token(&mut julie, &id).await;
        let mut file = png(280, 56);
        file.resize(logo::LONGEST, 0);
        assert_eq!(upload(&mut julie, &id, &token, &file).await.status, 303, "what stands behind the picture is dropped");
        file.resize(logo::LONGEST + 1, 0);
        let refused = upload(&mut julie, &id, &token, &file).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text("#logo-error").contains("2 MB"));
        let path = format!("{}/logo", settings(&id));
        let request = julie.request(Method::POST, &path).header("content-type", "multipart/form-data; boundary=b");
        let request = request.header("content-length", "9000000").body("--b\r\n");
        // Announced, and refused before it is sent.
        let answer = request.timeout(std::time::Duration::from_secs(5)).send().await;
        assert!(answer.is_err() || answer.is_ok_and(|answer| answer.status() == 413));
    }

    async fn details_and_logo_in_a_browser_with_page_scripts(app: App) {
        journey(&app, true, (1280, 900)).await;
    }

    async fn details_and_logo_in_a_browser_without_page_scripts(app: App) {
        journey(&app, false, (390, 844)).await;
    }

    async fn changing_what_is_asked_of_sign_in_asks_for_the_password(app: App) {
        let (mut julie, id) = acme(&app, &[]).await;
        app.db_run("UPDATE users SET two_factor_at = '2026-11-20 10:00:00'");
        let path = format!("{}/security", settings(&id));
        for (button, required) in [("Require two-factor authentication", 1), ("Stop requiring it", 0)] {
            app.later(chrono::TimeDelta::minutes(16));
            let page = julie.get(&path).await;
            assert_eq!(page.status, 200, "it may be looked at");
            let asked = julie.submit(&page, button, &[("confirmed", "on")]).await;
            let to = asked.location().unwrap();
            assert!(asked.status == 303 && to.starts_with("/confirm?next="), "{to}");
            assert_eq!(app.db_count("organizations WHERE two_factor_required_at IS NOT NULL"), 1 - required);
            let page = julie.get(&to).await;
            let back = julie.submit(&page, "Continue", &[("password", crate::support::app::PASSWORD)]).await;
            assert_eq!(back.location().as_deref(), Some(path.as_str()));
            let page = julie.get(&path).await;
            assert!(page.has("#confirmed[checked]"), "what was ticked is kept");
            assert_eq!(julie.submit(&page, button, &[]).await.status, 303);
            assert_eq!(app.db_count("organizations WHERE two_factor_required_at IS NOT NULL"), required);
        }
    }

    async fn the_second_factor_is_required_of_all_and_of_this_organization_only(app: App) {
        let (mut julie, id) = acme(&app, &[(MARC, "administrator"), (LEA, "external")]).await;
        app.db_run(&format!("UPDATE users SET language = 'fr' WHERE login_key = '{LEA}'"));
        let mut marc = app.client();
        marc.sign_in(MARC, crate::support::app::PASSWORD).await;
        let own = marc.open("/profile/organizations").await;
        let elsewhere = own.attribute("tbody th a:not([href$=\"X\"])", "href").unwrap();
        let path = format!("{}/security", settings(&id));
        let page = julie.get(&path).await;
        assert_eq!(page.texts(".facts dd"), ["Not required", "0", "3"]);
        assert!(!page.has("main form") && page.body.contains("lock yourself out"));
        let token = page.attribute("input[name=form_token]", "value").unwrap();
        let fields = [("form_token", token.as_str()), ("two_factor", "require"), ("confirmed", "on")];
        assert_eq!(julie.post(&path, &fields).await.status, 422, "not without one of one's own");
        assert_eq!(app.db_count("organizations WHERE two_factor_required_at IS NOT NULL"), 0);

        app.db_run(&format!("UPDATE users SET two_factor_at = '2026-11-20 10:00:00' WHERE login_key = '{JULIE}'"));
        let page = julie.get(&path).await;
        assert_eq!(page.texts(".facts dd"), ["Not required", "1", "2"]);
        let unticked = julie.submit(&page, "Require two-factor authentication", &[]).await;
        assert_eq!(unticked.status, 422);
        assert!(unticked.has("#confirmed-error"));
        let required = julie.submit(&unticked, "Require two-factor authentication", &[("confirmed", "on")]).await;
        assert_eq!(required.status, 303);
        assert!(julie.get(&path).await.text(".facts dd:first-of-type").starts_with("Required since"));
        for (login, word) in [(JULIE, "has it"), (MARC, "does not have it"), (LEA, "")] {
            let letter = app.letter(login).await;
            assert!(letter.text.contains("Acme SA") && letter.text.contains(word), "{}", letter.text);
        }
        assert!(app.letter(LEA).await.html.contains("lang=\"fr\""));
        let locked = marc.get(&format!("/organizations/{id}")).await;
        assert_eq!((locked.status, locked.text("h1").contains("two-factor")), (403, true));
        assert_eq!(marc.get(&settings(&id)).await.status, 403);
        assert_eq!(marc.get("/profile/organizations").await.status, 200);
        let other = marc.create_organization("Marc AG").await;
        assert_eq!(marc.get(&format!("/organizations/{other}")).await.status, 200, "{elsewhere}");
        assert_eq!(julie.get(&format!("/organizations/{id}")).await.status, 200);
        app.db_run(&format!("UPDATE users SET two_factor_at = '2026-11-20 10:00:00' WHERE login_key = '{MARC}'"));
        assert_eq!(marc.get(&settings(&id)).await.status, 200, "set up: in again");
        app.db_run(&format!("UPDATE users SET two_factor_at = NULL WHERE login_key = '{MARC}'"));

        let page = julie.get(&path).await;
        assert_eq!(julie.submit(&page, "Stop requiring it", &[]).await.status, 422);
        let before = app.letters(LEA).await.len();
        assert_eq!(julie.submit(&page, "Stop requiring it", &[("confirmed", "on")]).await.status, 303);
        for login in [JULIE, MARC] {
            let letter = app.letter(login).await;
            assert!(letter.subject.contains("no longer required") && letter.text.contains("By: Julie Munster"), "{}", letter.text);
        }
        assert_eq!(app.letters(LEA).await.len(), before, "who looks after nothing is not told");
        assert_eq!(marc.get(&format!("/organizations/{id}")).await.status, 200);
        for kind in ["two_factor_required", "two_factor_released"] {
            assert_eq!(app.db_count(&format!("activities WHERE kind = '{kind}'")), 1);
        }
    }
}

/// The details and the logo in a real browser.
async fn journey(app: &App, javascript: bool, (width, height): (u32, u32)) {
    let (_, id) = acme(app, &[]).await;
    let mut tab = Tab::new(javascript, width, height).await;
    tab.goto(&format!("{}{}", app.base, settings(&id))).await;
    tab.fill("Email", JULIE).await;
    tab.fill("Password", crate::support::app::PASSWORD).await;
    tab.click_button("Sign in").await;
    assert_eq!(tab.text("h1").await, "My organization");
    tab.click_link("Edit").await;
    tab.fill("City", "Annecy").await;
    tab.select("Country", "France").await;
    tab.click_button("Save").await;
    assert!(
        tab.text("[role=alert]")
            .await
            .contains("Next invoices in EUR")
    );
    assert_eq!(tab.value("City").await, "Annecy");
    tab.choose("Yes, next invoices in EUR from now on").await;
    tab.click_button("Save").await;
    assert!(
        tab.text("[role=alert]")
            .await
            .contains("The changes are saved")
    );

    tab.click_link("Change Logo").await;
    let file = app.folder().join("logo.png");
    std::fs::write(&file, b"<svg/>").unwrap();
    tab.attach_file("Picture", &file).await;
    tab.click_button("Change").await;
    assert!(tab.title().await.starts_with("Error: "));
    assert!(
        tab.text(".error-summary")
            .await
            .contains("PNG, JPEG or WebP")
    );
    std::fs::write(&file, png(1600, 200)).unwrap();
    tab.attach_file("Picture", &file).await;
    tab.click_button("Change").await;
    assert!(
        tab.text("[role=alert]")
            .await
            .contains("The logo is changed")
    );
    for dark in [false, true] {
        if dark {
            tab.dark().await;
        }
        let drawn = "(() => { const logo = document.querySelector('header img'); const box = logo.getBoundingClientRect();\
            return [logo.complete && logo.naturalWidth, box.width, box.height].join(' '); })()";
        assert_eq!(
            tab.eval(drawn).await.as_str(),
            Some("800 160 28"),
            "whole, 28 px high, at most 10rem wide"
        );
        let plate = "getComputedStyle(document.querySelector('header .logo')).backgroundColor";
        let plate = tab.eval(plate).await;
        let expected = if dark {
            "rgb(255, 255, 255)"
        } else {
            "rgba(0, 0, 0, 0)"
        };
        assert_eq!(plate.as_str(), Some(expected));
    }
    tab.click_button("Switch organization, Acme SA").await;
    assert!(tab.sees("#switcher-list a[aria-current]").await);
    tab.press("Escape").await;
    tab.click_button("Remove Logo").await;
    assert!(
        tab.text("header .switcher-button")
            .await
            .contains("Acme SA")
    );
    assert!(!tab.exists("header img").await);
    let wide = tab.eval("document.documentElement.scrollWidth").await;
    assert!(
        wide.as_u64().unwrap() <= u64::from(width),
        "{wide} of {width}"
    );
    assert_eq!(tab.console_errors().await, Vec::<String>::new());
}

/// A part of a form with a file.
#[derive(Clone, Copy)]
enum Part<'a> {
    Field(&'a str, &'a str),
    File(&'a [u8]),
}

async fn logo_token(client: &mut Client, id: &str) -> String {
    let page = client.get(&format!("{}/logo", settings(id))).await;
    assert_eq!(
        page.attribute("form[enctype]", "enctype").as_deref(),
        Some("multipart/form-data")
    );
    page.attribute("input[name=form_token]", "value").unwrap()
}

async fn upload(client: &mut Client, id: &str, token: &str, file: &[u8]) -> Answer {
    send(
        client,
        id,
        &[Part::Field("form_token", token), Part::File(file)],
    )
    .await
}

async fn send(client: &mut Client, id: &str, parts: &[Part<'_>]) -> Answer {
    let mut body = Vec::new();
    for part in parts {
        body.extend(b"--a-boundary-of-ours\r\ncontent-disposition: form-data; ");
        match part {
            Part::Field(name, value) => {
                body.extend(format!("name=\"{name}\"\r\n\r\n{value}").bytes())
            }
            Part::File(bytes) => {
                let name = if bytes.is_empty() { "" } else { "logo.png" };
                body.extend(
                    format!(
                        "name=\"logo\"; filename=\"{name}\"\r\ncontent-type: image/png\r\n\r\n"
                    )
                    .bytes(),
                );
                body.extend_from_slice(bytes);
            }
        }
        body.extend(b"\r\n");
    }
    body.extend(b"--a-boundary-of-ours--\r\n");
    let path = format!("{}/logo", settings(id));
    let request = client.request(Method::POST, &path);
    let kind = "multipart/form-data; boundary=a-boundary-of-ours";
    client
        .send(&path, request.header("content-type", kind).body(body))
        .await
}

fn picture(width: u32, height: u32, format: image::ImageFormat) -> Vec<u8> {
    let pixels = image::RgbImage::from_fn(width, height, |x, y| {
        image::Rgb([x as u8, y as u8, (x / 3) as u8])
    });
    let mut file = std::io::Cursor::new(Vec::new());
    image::DynamicImage::from(pixels)
        .write_to(&mut file, format)
        .unwrap();
    file.into_inner()
}

fn png(width: u32, height: u32) -> Vec<u8> {
    picture(width, height, image::ImageFormat::Png)
}

fn jpeg(width: u32, height: u32) -> Vec<u8> {
    picture(width, height, image::ImageFormat::Jpeg)
}

fn webp(width: u32, height: u32) -> Vec<u8> {
    picture(width, height, image::ImageFormat::WebP)
}

/// The check of a PNG's chunk (RFC 2083, appendix 15).
fn crc(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 {
                0xedb8_8320 ^ (crc >> 1)
            } else {
                crc >> 1
            }
        })
    };
    !bytes.iter().fold(u32::MAX, step)
}

fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let named = [&kind[..], data].concat();
    [
        &(data.len() as u32).to_be_bytes()[..],
        &named,
        &crc(&named).to_be_bytes(),
    ]
    .concat()
}

/// A PNG whose header says another size than its pixels have.
fn png_that_says(width: u32, height: u32) -> Vec<u8> {
    let mut file = png(280, 56);
    let mut header = [width.to_be_bytes(), height.to_be_bytes()].concat();
    header.extend_from_slice(&file[24..29]);
    file.splice(8..33, chunk(b"IHDR", &header));
    file
}

/// A PNG that moves: two frames, the first of them the picture itself.
fn apng() -> Vec<u8> {
    let file = png(280, 56);
    let rest = file.windows(4).position(|four| four == b"IDAT").unwrap() - 4;
    let length = u32::from_be_bytes(file[rest..rest + 4].try_into().unwrap()) as usize;
    let pixels = &file[rest + 8..rest + 8 + length];
    let frame = |number: u32| {
        let fields = [number, 280, 56, 0, 0].map(u32::to_be_bytes).concat();
        chunk(b"fcTL", &[&fields[..], &[0, 1, 0, 10, 0, 0]].concat())
    };
    let second = chunk(b"fdAT", &[&2_u32.to_be_bytes()[..], pixels].concat());
    let animation = chunk(b"acTL", &[0, 0, 0, 2, 0, 0, 0, 0]);
    [
        &file[..rest],
        &animation,
        &frame(0),
        &file[rest..rest + 12 + length],
        &frame(1),
        &second,
        &chunk(b"IEND", &[]),
    ]
    .concat()
}

/// A WebP that moves: two times the same frame, on a canvas of this size.
fn moving_webp(width: u32, height: u32) -> Vec<u8> {
    let still = webp(280, 56);
    let part = |kind: &[u8; 4], data: &[u8]| {
        let padding = if data.len() % 2 == 1 {
            &[0_u8][..]
        } else {
            &[]
        };
        [&kind[..], &(data.len() as u32).to_le_bytes(), data, padding].concat()
    };
    let less_one = |number: u32| (number - 1).to_le_bytes()[..3].to_vec();
    let canvas = [vec![0b10, 0, 0, 0], less_one(width), less_one(height)].concat();
    let frame = [
        vec![0; 6],
        less_one(280),
        less_one(56),
        vec![100, 0, 0, 0],
        still[12..].to_vec(),
    ]
    .concat();
    let parts = [
        part(b"VP8X", &canvas),
        part(b"ANIM", &[0; 6]),
        part(b"ANMF", &frame),
        part(b"ANMF", &frame),
    ]
    .concat();
    [
        &b"RIFF"[..],
        &(parts.len() as u32 + 4).to_le_bytes(),
        b"WEBP",
        &parts,
    ]
    .concat()
}

/// 48 × 16 pixels in four inks, made for this test.
fn cmyk() -> Vec<u8> {
    let text = "/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZMTlJTUjI+\
        WmFaUGBKUVJP/8AAFAgAEAAwBEMRAE0RAFkRAEsRAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAHBv/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAO\
        BEMATQBZAEsAAD8ApzJJgoQAAAAAAAAAAAAAAP/Z";
    data_encoding::BASE64.decode(text.as_bytes()).unwrap()
}

/// A JPEG whose frame says another size.
fn jpeg_that_says(width: u16, height: u16) -> Vec<u8> {
    let mut file = jpeg(280, 56);
    let frame = file
        .windows(2)
        .position(|two| two == [0xff, 0xc0] || two == [0xff, 0xc2])
        .unwrap();
    let size = [height.to_be_bytes(), width.to_be_bytes()].concat();
    file.splice(frame + 5..frame + 9, size);
    file
}

/// Files that people and programs send, and whether a picture comes of them.
fn strange_files() -> Vec<(&'static str, Vec<u8>, Option<bool>)> {
    let zip = b"PK\x03\x04\x14\0\0\0\0\0evil.html<script>alert(1)</script>PK\x05\x06\0\0\0\0";
    let svg = b"<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"280\" height=\"56\"><script>alert(1)</script></svg>";
    vec![
        ("a JPEG called .png", jpeg(280, 56), Some(true)),
        ("a WebP called .png", webp(280, 56), Some(true)),
        ("a PNG and a ZIP in one", [&png(280, 56)[..], zip].concat(), Some(true)),
        ("a JPEG and a page in one", [&jpeg(280, 56)[..], b"<html><script>alert(1)</script>"].concat(), Some(true)),
        ("a PNG that moves", apng(), Some(true)),
        ("a WebP that moves", moving_webp(280, 56), Some(true)),
        ("four inks", cmyk(), Some(true)),
        ("small", png(12, 3), Some(true)),
        ("very flat", png(4096, 1), Some(true)),
        ("the largest", png(4096, 4095), Some(true)),
        ("as high as wide", png(100, 100), Some(false)),
        ("higher than wide", png(56, 280), Some(false)),
        ("too wide", png(4097, 20), Some(false)),
        ("20,000 × 20,000 by its header", png_that_says(20_000, 20_000), Some(false)),
        ("2³¹ wide", png_that_says(u32::MAX >> 1, 1), Some(false)),
        ("no pixels", png_that_says(0, 0), Some(false)),
        ("larger than it is", png_that_says(4000, 3000), Some(false)),
        ("65,535 × 65,535 JPEG", jpeg_that_says(u16::MAX, u16::MAX), Some(false)),
        ("4,000 × 3,000 JPEG of a few lines", jpeg_that_says(4000, 3000), None),
        ("16,777,216 × 16,777,216 WebP", moving_webp(1 << 24, 1 << 24), Some(false)),
        ("SVG with a script", svg.to_vec(), Some(false)),
        ("a GIF", b"GIF89a\x18\x01\x38\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;".to_vec(), Some(false)),
        ("a PDF", b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF".to_vec(), Some(false)),
        ("a ZIP", zip.to_vec(), Some(false)),
        ("a page", b"<!doctype html><script>alert(1)</script>".to_vec(), Some(false)),
        ("one byte", vec![0], Some(false)),
        ("only the signature", b"\x89PNG\r\n\x1a\n".to_vec(), Some(false)),
        ("only the mark", vec![0xff, 0xd8, 0xff], Some(false)),
        ("only the frame", b"RIFF\x04\0\0\0WEBP".to_vec(), Some(false)),
    ]
}

/// What comes of a file: a clean picture of ours, or a refusal in words.
async fn try_one(
    julie: &mut Client,
    id: &str,
    token: &str,
    (name, file, taken): (&str, &[u8], Option<bool>),
) {
    let answer = upload(julie, id, token, file).await;
    let (expected, other) = match taken {
        Some(true) => (303, 303),
        Some(false) => (422, 422),
        None => (303, 422),
    };
    assert!(
        [expected, other].contains(&answer.status),
        "{name}: {} {}",
        answer.status,
        answer.body
    );
    if answer.status == 422 {
        assert!(answer.text("#logo-error").len() > 20, "{name}");
        return;
    }
    let page = julie.get(&format!("{}/logo", settings(id))).await;
    let address = page.attribute("header img", "src").unwrap();
    let kept = julie
        .request(Method::GET, &address)
        .send()
        .await
        .unwrap()
        .bytes()
        .await
        .unwrap();
    let drawn = image::load_from_memory_with_format(&kept, image::ImageFormat::Png).unwrap();
    assert!(drawn.width() <= 800 && drawn.height() <= 160, "{name}");
    let contains = |words: &[u8]| kept.windows(words.len()).any(|window| window == words);
    assert!(
        !contains(b"script") && !contains(b"PK\x03\x04") && !contains(b"fcTL"),
        "{name}"
    );
}

#[tokio::test]
async fn whatever_is_sent_as_a_logo_is_a_clean_picture_or_refused_in_words() {
    let app = App::start(Engine::Sqlite).await;
    let (mut julie, id) = acme(&app, &[]).await;
    let token = logo_token(&mut julie, &id).await;
    for (name, file, taken) in strange_files() {
        try_one(&mut julie, &id, &token, (name, &file, taken)).await;
    }
    for (name, whole) in [
        ("PNG", png(280, 56)),
        ("JPEG", jpeg(280, 56)),
        ("WebP", webp(280, 56)),
        ("APNG", apng()),
    ] {
        for part in 0..16 {
            let cut = 1 + (whole.len() - 1) * part / 16;
            // The end of a JPEG may be missing without harm; nothing of a cut one is shown that is not drawn anew.
            try_one(
                &mut julie,
                &id,
                &token,
                (&format!("{name} cut at {cut}"), &whole[..cut], None),
            )
            .await;
        }
    }
    let mut runner = TestRunner::deterministic();
    for _ in 0..30 {
        let noise = proptest::collection::vec(any::<u8>(), 1..2000);
        let noise = noise.new_tree(&mut runner).unwrap().current();
        try_one(&mut julie, &id, &token, ("noise", &noise, Some(false))).await;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn a_picture_with_wrong_bytes_is_drawn_or_refused(
        which in 0_usize..6,
        wrong in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cut in any::<Option<prop::sample::Index>>(),
    ) {
        let mut file = match which {
            0 => png(60, 20),
            1 => jpeg(60, 20),
            2 => webp(60, 20),
            3 => apng(),
            4 => moving_webp(280, 56),
            _ => cmyk(),
        };
        for (place, byte) in wrong {
            let at = place.index(file.len());
            file[at] = byte;
        }
        if let Some(cut) = cut {
            file.truncate(cut.index(file.len()));
        }
        if let Ok(drawn) = logo::draw(&file) {
            prop_assert!(drawn.png.starts_with(b"\x89PNG") && drawn.width <= 800 && drawn.height <= 160);
        }
    }
}

#[test]
fn four_inks_become_the_colour_they_are_printed_in() {
    let drawn = logo::draw(&cmyk()).unwrap();
    let seen = image::load_from_memory(&drawn.png).unwrap().into_rgb8();
    // Cyan 0, magenta 200, yellow 255, black 20: a red.
    let [red, green, blue] = seen.get_pixel(24, 8).0;
    assert!(
        red > 200 && green < 100 && blue < 60,
        "{red} {green} {blue}"
    );
}

#[tokio::test]
async fn twenty_uploads_at_once_keep_memory_bounded() {
    let folder = tempfile::tempdir().unwrap();
    let served = Served::start(folder.path(), "demo", &[("MANAGER_LOG__FILTER", "error")]);
    let mut julie = Client::new(&served.base);
    julie
        .sign_in("julie.munster@acme.example", "four-green-kettles-sing")
        .await;
    let id = julie
        .open("/")
        .await
        .path
        .rsplit('/')
        .next()
        .unwrap()
        .to_owned();
    let token = logo_token(&mut julie, &id).await;
    let peak = || {
        let status =
            std::fs::read_to_string(format!("/proc/{}/status", served.child.id())).unwrap();
        let line = status
            .lines()
            .find(|line| line.starts_with("VmHWM"))
            .unwrap();
        line.split_whitespace()
            .nth(1)
            .unwrap()
            .parse::<u64>()
            .unwrap()
            / 1024
    };
    let before = peak();
    let plain = image::DynamicImage::from(image::RgbaImage::new(4096, 4095));
    let mut largest = std::io::Cursor::new(Vec::new());
    plain
        .write_to(&mut largest, image::ImageFormat::Png)
        .unwrap();
    let largest = largest.into_inner();
    let bomb = png_that_says(20_000, 20_000);
    let mut browsers: Vec<Client> = (0..20).map(|_| julie.clone()).collect();
    let uploads = browsers.iter_mut().enumerate().map(|(number, browser)| {
        let file = if number % 2 == 0 { &largest } else { &bomb };
        upload(browser, &id, &token, file)
    });
    let statuses: Vec<u16> = join_all(uploads)
        .await
        .iter()
        .map(|answer| answer.status)
        .collect();
    assert!(
        statuses.iter().all(|status| [303, 422].contains(status)),
        "{statuses:?}"
    );
    assert!(
        statuses.contains(&303) && statuses.contains(&422),
        "{statuses:?}"
    );
    // Two at a time: 64 MiB of pixels each, once more while they are scaled.
    let after = peak();
    println!("{before} MiB, then {after} MiB");
    assert!(after < before + 400, "{before} MiB, then {after} MiB");
}
