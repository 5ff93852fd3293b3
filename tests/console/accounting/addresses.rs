//! Billing addresses: added, changed, made the default, archived; whose they are.

use std::collections::BTreeMap;

use manager::domain::access::OrganizationId;
use manager::domain::accounting::addresses::{self, Address, Choice};
use manager::domain::accounting::{BilledTo, BillingAddressId};
use manager::ground::actor::Actor;
use manager::ground::failure::{Never, No};

use crate::both;
use crate::support::app::App;
use crate::support::client::{Answer, Client, css, text};
use crate::users::{at, founded, on};

const LIST: &str = "/accounting/billing-addresses";
const NEW: &str = "/accounting/billing-addresses/new";

const BRANCH: &[(&str, &str)] = &[
    ("company", " Acme Vertrieb GmbH "),
    ("name", "Anna Keller"),
    ("street", "Kanzleistrasse 8"),
    ("street2", "3. Stock"),
    ("postcode", "8004"),
    ("city", "Zürich"),
    ("country", "CH"),
    ("vat_number", "che 116 281 710 mwst"),
    ("email", "Rechnung@Acme.example"),
    ("reference", "PO 4711"),
];

fn id(organization: &str) -> OrganizationId {
    organization.parse().unwrap()
}

async fn list(app: &App, organization: &str) -> Vec<Choice> {
    let organization = id(organization);
    let read: Result<_, No<Never>> = app
        .db()
        .read(Actor::system("test"), move |look| {
            Ok(addresses::list(look, organization)?)
        })
        .await;
    read.unwrap()
}

async fn find_all(
    app: &App,
    organization: &str,
    asked: &[BilledTo],
) -> BTreeMap<BilledTo, Address> {
    let (organization, asked) = (id(organization), asked.to_vec());
    let read: Result<_, No<Never>> = app
        .db()
        .read(Actor::system("test"), move |look| {
            Ok(addresses::find_all(look, organization, &asked)?)
        })
        .await;
    read.unwrap()
}

/// Adds an address by the form; answers its id.
async fn added(owner: &mut Client, app: &App, organization: &str, company: &str) -> String {
    let page = owner.get(&at(organization, NEW)).await;
    let fields: Vec<_> = BRANCH
        .iter()
        .map(|(name, value)| (*name, if *name == "company" { company } else { value }))
        .collect();
    let answer = owner.submit(&page, "Save", &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    let choices = list(app, organization).await;
    let found = choices
        .iter()
        .find(|choice| choice.address.company == company);
    found.unwrap().billed_to.id().unwrap().to_string()
}

/// Writes addresses straight into the table.
fn db_addresses(app: &App, organization: &str, count: usize) {
    for number in 1..=count {
        app.db_run(&format!(
            "INSERT INTO billing_addresses (id, organization_id, company, name, street, street2, postcode, city, country, \
             vat_number, email, reference, created_at) VALUES ({number}, {organization}, 'Branch {number:03}', '', 'Rue 1', '', \
             '1203', 'Genf', 'CH', '', '', '', '2026-11-20 10:00:00')"
        ));
    }
}

/// The head of each row: addressee, tags and lines.
fn rows(page: &Answer) -> Vec<String> {
    page.texts("main tbody th")
}

/// What the menu of a row offers.
fn menu(page: &Answer, name: &str) -> Vec<String> {
    let document = page.document();
    let selector = css("main tbody tr");
    let mut rows = document.select(&selector);
    let row = rows.find(|row| text(*row).starts_with(name)).unwrap();
    row.select(&css(".menu-link")).map(text).collect()
}

/// Archives an address: the page that says what that changes, and its button.
async fn archived(client: &mut Client, organization: &str, address: &str) -> Answer {
    let path = at(organization, &format!("{LIST}/{address}/archive"));
    let page = client.get(&path).await;
    client.submit(&page, "Archive address", &[]).await
}

/// Sends the form that makes an address the default.
async fn prefer(client: &mut Client, organization: &str, address: &str) -> Answer {
    let path = at(organization, LIST);
    let page = client.get(&path).await;
    let token = page
        .attribute("input[name=form_token]", "value")
        .unwrap_or_default();
    client
        .post(&path, &[("form_token", &token), ("address", address)])
        .await
}

fn recorded(app: &App, kind: &str) -> i64 {
    app.db_count(&format!("activities WHERE kind = 'billing_address_{kind}'"))
}

both! {
    async fn an_address_is_added_changed_preferred_and_archived_and_the_log_tells_it(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let empty = owner.get(&at(&organization, LIST)).await;
        assert_eq!(empty.text("h1"), "Billing addresses");
        assert_eq!(rows(&empty).len(), 1);
        assert!(empty.text("main").contains("Do you pay for customers"));
        let page = owner.get(&at(&organization, NEW)).await;
        let saved = owner.submit(&page, "Save", BRANCH).await;
        let page = on(&mut owner, &saved).await;
        assert!(page.text("main [role=alert]").contains("Acme Vertrieb GmbH is added"), "{}", page.body);
        assert_eq!(rows(&page)[1], "Acme Vertrieb GmbH Anna Keller Kanzleistrasse 8 3. Stock 8004 Zürich Switzerland");
        assert!(rows(&page)[0].contains("Your organization") && rows(&page)[0].contains("Default"));
        let cells = page.texts("main tbody tr:nth-child(2) td");
        assert!(cells[0].contains("CHE-116.281.710 MWST") && cells[1].contains("Rechnung@acme.example") && cells[2].contains("PO 4711"));
        let choice = list(&app, &organization).await.pop().unwrap();
        let address = choice.billed_to.id().unwrap().to_string();
        assert!(!choice.preset && choice.address.is_complete() && choice.address.buyer().company);

        let edit = at(&organization, &format!("{LIST}/{address}"));
        let page = owner.get(&edit).await;
        assert_eq!(page.text("h1"), "Billing address Acme Vertrieb GmbH");
        for (name, value) in [("company", "Acme Vertrieb GmbH"), ("street2", "3. Stock"), ("vat_number", "CHE-116.281.710 MWST")] {
            assert_eq!(page.attribute(&format!("#{name}"), "value").as_deref(), Some(value));
        }
        assert!(page.has("#country option[value=CH][selected]"));
        assert_eq!(owner.submit(&page, "Save", &[]).await.status, 303);
        assert_eq!(recorded(&app, "changed"), 0, "the same again is no change");
        let saved = owner.submit(&page, "Save", &[("city", "Bern"), ("reference", "")]).await;
        assert_eq!(saved.status, 303);

        let preferred = prefer(&mut owner, &organization, &address).await;
        let page = on(&mut owner, &preferred).await;
        assert!(rows(&page)[1].contains("Default") && !rows(&page)[0].contains("Default"));
        assert_eq!(menu(&page, "Acme Vertrieb"), ["Edit", "Archive"]);
        prefer(&mut owner, &organization, &address).await;
        assert_eq!(recorded(&app, "preset"), 1, "the same again is no change");
        let choices = list(&app, &organization).await;
        assert_eq!(choices.iter().map(|one| one.preset).collect::<Vec<_>>(), [false, true]);
        assert_eq!(prefer(&mut owner, &organization, "own").await.status, 303);
        assert!(list(&app, &organization).await[0].preset);

        let page = owner.get(&at(&organization, LIST)).await;
        let archive = page.attribute("main tbody tr:nth-child(2) .menu-link[href$=archive]", "href").unwrap();
        let asks = owner.get(&archive).await;
        assert_eq!((asks.text("h1"), recorded(&app, "archived")), ("Archive Acme Vertrieb GmbH".into(), 0));
        let archived = owner.submit(&asks, "Archive address", &[]).await;
        let page = on(&mut owner, &archived).await;
        assert_eq!(rows(&page).len(), 1);
        assert_eq!(owner.get(&edit).await.status, 404);
        for (kind, count) in [("added", 1), ("changed", 1), ("preset", 2), ("archived", 1)] {
            assert_eq!(recorded(&app, kind), count, "{kind}");
        }
        let log = owner.get(&at(&organization, "/activity?kind=billing_address_changed")).await;
        let told = log.texts("tbody tr td:nth-of-type(2)").join(" ");
        for part in ["Billing address: Acme Vertrieb GmbH, Kanzleistrasse 8, 8004 Bern", "City: Zürich → Bern", "Reference: PO 4711 → Not given"] {
            assert!(told.contains(part), "{part} is not in {told}");
        }
    }

    async fn what_cannot_stand_is_said_at_its_field_and_what_was_typed_is_kept(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let page = owner.get(&at(&organization, NEW)).await;
        assert!(page.has("#country option[value=CH][selected]"), "that of the organization");
        let wrong = [("name", "\u{7}"), ("vat_number", "CHE-123.456.789"), ("country", "CH"), ("email", "nobody"), ("reference", "PO <4711>")];
        let refused = owner.submit(&page, "Save", &wrong).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text("title").starts_with("Error: "));
        let links: Vec<_> = refused.document().select(&css(".error-summary a")).map(|link| link.value().attr("href").unwrap().to_owned()).collect();
        assert_eq!(links, ["#company", "#name", "#street", "#postcode", "#city", "#vat_number", "#email"]);
        assert_eq!(refused.attribute("#reference", "value").as_deref(), Some("PO <4711>"));
        assert_eq!(refused.attribute("#vat_number", "value").as_deref(), Some("CHE-123.456.789"));
        assert_eq!(app.db_count("billing_addresses"), 0);
        let saved = owner.submit(&refused, "Save", BRANCH).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
        let address = list(&app, &organization).await[1].billed_to.id().unwrap();
        let edit = at(&organization, &format!("{LIST}/{address}"));
        let page = owner.get(&edit).await;
        let refused = owner.submit(&page, "Save", &[("country", "DE"), ("city", " ")]).await;
        assert_eq!((refused.status, refused.texts(".error-summary a").len()), (422, 3));
        assert_eq!(refused.text("#postcode-error"), "Error: Enter a postcode like 10115");
        assert!(refused.has("#country option[value=DE][selected]"));
        assert_eq!(list(&app, &organization).await[1].address.city, "Zürich");
    }

    async fn the_same_form_sent_again_adds_nothing_more(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let page = owner.get(&at(&organization, NEW)).await;
        let first = owner.submit(&page, "Save", BRANCH).await;
        let again = owner.submit(&page, "Save", BRANCH).await;
        assert_eq!((first.status, again.status, first.location()), (303, 303, again.location()));
        assert_eq!((app.db_count("billing_addresses"), recorded(&app, "added")), (1, 1));
        let other: Vec<_> = BRANCH.iter().map(|(name, value)| (*name, if *name == "city" { "Bern" } else { value })).collect();
        assert_eq!(owner.submit(&page, "Save", &other).await.status, 422);
        assert_eq!(app.db_count("billing_addresses"), 1);
    }

    async fn the_organization_s_own_address_is_changed_in_its_settings_by_whoever_may(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        app.db_run(&format!(
            "UPDATE organizations SET kind = 'company', street = 'Rue 1', postcode = '', city = 'Genf', \
             accounting_contact = 'a@acme-shop.example' WHERE id = {organization}"
        ));
        let page = owner.get(&at(&organization, LIST)).await;
        assert!(rows(&page)[0].contains("Incomplete"), "the postcode is missing: {}", rows(&page)[0]);
        assert_eq!(page.attribute("main tbody th a", "href"), Some(at(&organization, "/settings/edit")));
        app.db_run(&format!("UPDATE organizations SET postcode = '1203' WHERE id = {organization}"));
        let page = owner.get(&at(&organization, LIST)).await;
        assert!(!rows(&page)[0].contains("Incomplete") && rows(&page)[0].contains("1203 Genf"));
        assert_eq!(menu(&page, "Acme SA"), ["Edit"]);
        let own = list(&app, &organization).await.remove(0).address;
        assert_eq!((own.company.as_str(), own.name.as_str(), own.email.as_str()), ("Acme SA", "", "a@acme-shop.example"));
        app.db_run(&format!("UPDATE organizations SET kind = 'individual' WHERE id = {organization}"));
        let own = list(&app, &organization).await.remove(0).address;
        assert_eq!((own.company.as_str(), own.name.as_str()), ("", "Acme SA"));

        let login = "lea@acme-shop.example";
        let mut lea = app.signed_up(login).await;
        app.db_join(&organization, login, "collaborator");
        assert_eq!(lea.get(&at(&organization, LIST)).await.status, 403);
        let yes = app.db_bool(true);
        app.db_run(&format!("UPDATE memberships SET accounting = {yes} WHERE user_id = {}", app.db_user(login)));
        let page = lea.get(&at(&organization, LIST)).await;
        assert!(!page.has("main tbody th a") && rows(&page)[0].contains("An administrator changes it in Settings"));
        assert!(menu_is_empty(&page), "nothing to do with the own one while it is the default");
        let address = added(&mut lea, &app, &organization, "Acme West").await;
        assert_eq!(prefer(&mut lea, &organization, &address).await.status, 303);
        let page = lea.get(&at(&organization, LIST)).await;
        assert_eq!(menu(&page, "Acme SA"), ["Make default"]);
    }

    async fn an_address_of_another_organization_never_appears(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let other = owner.create_organization("Other SA").await;
        let theirs = added(&mut owner, &app, &other, "Foreign AG").await;
        let own = added(&mut owner, &app, &organization, "Acme West").await;
        for (method, page) in [("get", ""), ("post", ""), ("get", "/archive"), ("post", "/archive")] {
            let path = at(&organization, &format!("{LIST}/{theirs}{page}"));
            let answer = if method == "get" {
                owner.get(&path).await
            } else {
                let token = owner.get(&at(&organization, NEW)).await.attribute("input[name=form_token]", "value").unwrap();
                owner.post(&path, &[&[("form_token", token.as_str())], BRANCH].concat()).await
            };
            assert_eq!(answer.status, 404, "{method} {path}");
        }
        let page = owner.get(&at(&organization, LIST)).await;
        let token = page.attribute("input[name=form_token]", "value").unwrap();
        for address in [theirs.as_str(), "7", "nothing", ""] {
            let refused = owner.post(&at(&organization, LIST), &[("form_token", &token), ("address", address)]).await;
            assert_eq!(refused.status, 422, "{address}");
            assert!(refused.text(".error-summary").contains("no longer there"));
            assert_eq!(rows(&refused).len(), 2, "and the list stands below it");
        }
        assert!(!page.body.contains("Foreign AG"));
        assert_eq!(app.db_count("billing_defaults"), 0);
        let [theirs, own] = [&theirs, &own].map(|id| BilledTo::Address(id.parse().unwrap()));
        let found = find_all(&app, &organization, &[theirs, own, BilledTo::Organization, own]).await;
        assert_eq!(found.keys().copied().collect::<Vec<_>>(), [BilledTo::Organization, own]);
        // The database says it too.
        let foreign = theirs.id().unwrap();
        let sql = format!("INSERT INTO billing_defaults (organization_id, billing_address_id) VALUES ({organization}, {foreign})");
        assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| app.db_run(&sql))).is_err());
    }

    async fn an_archived_address_is_preset_nowhere_but_found_for_the_lines_that_name_it(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let [west, east] = [
            added(&mut owner, &app, &organization, "Acme West").await,
            added(&mut owner, &app, &organization, "Acme East").await,
        ];
        prefer(&mut owner, &organization, &west).await;
        for (name, address) in [("one.example", &west), ("two.example", &east)] {
            let product = app.db_product(&organization, "mail", name);
            app.db_run(&format!(
                "INSERT INTO billed_products (product_id, organization_id, billing_address_id) VALUES ({product}, {organization}, {address})"
            ));
        }
        let page = owner.get(&at(&organization, NEW)).await;
        let token = page.attribute("input[name=form_token]", "value").unwrap();
        let path = at(&organization, &format!("{LIST}/{west}/archive"));
        assert_eq!(owner.post(&path, &[("form_token", &token)]).await.status, 303);
        let again = owner.post(&path, &[("form_token", &token)]).await;
        assert_eq!((again.status, recorded(&app, "archived")), (303, 1), "it is archived once");
        let choices = list(&app, &organization).await;
        assert!(choices[0].preset, "the organization's own is the default again");
        assert_eq!(choices.iter().map(|one| one.address.addressee()).collect::<Vec<_>>(), ["Acme SA", "Acme East"]);
        assert_eq!(app.db_count(&format!("billed_products WHERE billing_address_id = {west}")), 0);
        assert_eq!(app.db_count(&format!("billed_products WHERE billing_address_id = {east}")), 1);
        let west = BilledTo::Address(west.parse().unwrap());
        assert_eq!(find_all(&app, &organization, &[west]).await[&west].company, "Acme West");
    }

    async fn before_the_default_is_archived_the_page_says_which_one_follows(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let [west, east] = [
            added(&mut owner, &app, &organization, "Acme West").await,
            added(&mut owner, &app, &organization, "Acme East").await,
        ];
        let preferred = prefer(&mut owner, &organization, &west).await;
        on(&mut owner, &preferred).await;
        let product = app.db_product(&organization, "mail", "one.example");
        app.db_run(&format!(
            "INSERT INTO billed_products (product_id, organization_id, billing_address_id) VALUES ({product}, {organization}, {west})"
        ));
        let asks = |address: &str| at(&organization, &format!("{LIST}/{address}/archive"));
        let page = owner.get(&asks(&east)).await;
        let warned = page.texts(".notice p");
        assert_eq!(warned.len(), 1, "neither default nor a product's: {warned:?}");
        let page = owner.get(&asks(&west)).await;
        let warned = page.texts(".notice p");
        assert!(warned[1].ends_with("Once it is archived, Acme SA is.") && warned[2].starts_with("1 product is billed to it"), "{warned:?}");
        assert_eq!(page.attribute(".form-end a", "href"), Some(at(&organization, LIST)));
        assert!(list(&app, &organization).await.iter().any(|one| one.preset && one.address.company == "Acme West"), "so far it only asks");
        let first = owner.submit(&page, "Archive address", &[]).await;
        let list_page = on(&mut owner, &first).await;
        let said = "Acme West is archived. Invoices that exist keep the address. The default billing address is Acme SA now.";
        assert_eq!(list_page.text("main [role=alert]"), said);
        assert!(rows(&list_page)[0].contains("Default"));
        // In another tab the page still stood there.
        let again = owner.submit(&page, "Archive address", &[]).await;
        assert_eq!((again.status, again.location()), (303, first.location()));
        let gone = owner.get(&asks(&west)).await;
        assert_eq!((gone.status, gone.location()), (303, Some(at(&organization, LIST))));
        assert_eq!(recorded(&app, "archived"), 1);
    }

    async fn what_was_typed_for_an_address_that_was_archived_is_saved_as_a_new_one(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let west = added(&mut owner, &app, &organization, "Acme West").await;
        let page = owner.get(&at(&organization, &format!("{LIST}/{west}"))).await;
        assert_eq!(archived(&mut owner.clone(), &organization, &west).await.status, 303);
        let refused = owner.submit(&page, "Save", &[("city", "Bern"), ("street", "")]).await;
        assert_eq!((refused.status, refused.texts(".error-summary li")), (422, vec![
            "This address was archived meanwhile. You can save what you entered as a new address.".to_owned()]));
        assert_eq!(refused.attribute("#city", "value").as_deref(), Some("Bern"));
        let incomplete = owner.submit(&refused, "Save as a new address", &[]).await;
        assert_eq!((incomplete.status, incomplete.texts(".error-summary a")), (422, vec!["Enter a street".to_owned()]));
        let fields = [("street", "Kramgasse 1"), ("postcode", "3011")];
        let saved = owner.submit(&refused, "Save as a new address", &fields).await;
        let page = on(&mut owner, &saved).await;
        assert!(rows(&page)[1].starts_with("Acme West Anna Keller Kramgasse 1"), "{:?}", rows(&page));
        assert_eq!((recorded(&app, "added"), recorded(&app, "changed")), (2, 0));
        let west = BilledTo::Address(west.parse().unwrap());
        assert_eq!(find_all(&app, &organization, &[west]).await[&west].city, "Zürich", "the archived one stays as it was");
    }

    async fn an_address_on_the_way_to_a_checkout_leads_back_to_it(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let checkout = at(&organization, "/checkout/77");
        let page = owner.get(&at(&organization, &format!("{NEW}?order=77"))).await;
        assert_eq!(page.attribute(".form-end a", "href"), Some(checkout.clone()));
        let refused = owner.submit(&page, "Save", &[("company", "Acme West")]).await;
        assert_eq!((refused.status, refused.attribute(".form-end a", "href")), (422, Some(checkout.clone())));
        let saved = owner.submit(&refused, "Save", BRANCH).await;
        assert_eq!((saved.status, saved.location()), (303, Some(checkout.clone())));
        let address = list(&app, &organization).await[1].billed_to.id().unwrap();
        let edit = manager::web::accounting::urls::billing_address_for(id(&organization), address, 77.into());
        let page = owner.get(&edit).await;
        let saved = owner.submit(&page, "Save", &[("city", "Bern")]).await;
        assert_eq!((saved.status, saved.location()), (303, Some(checkout)));
        for wrong in ["7x", "//evil.example", "", "\"><b>"] {
            let query = url::form_urlencoded::byte_serialize(wrong.as_bytes()).collect::<String>();
            let page = owner.get(&at(&organization, &format!("{LIST}/{address}?order={query}"))).await;
            assert_eq!(page.attribute(".form-end a", "href"), Some(at(&organization, LIST)), "{wrong}");
            let saved = owner.submit(&page, "Save", &[("order", wrong)]).await;
            assert_eq!((saved.status, saved.location()), (303, Some(at(&organization, LIST))), "{wrong}");
        }
    }

    async fn what_cannot_be_seen_or_printed_is_refused_and_each_sentence_names_what_it_means(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let page = owner.get(&at(&organization, NEW)).await;
        let long = "x".repeat(71);
        let fields = [("company", "Ac\u{200b}me"), ("name", "株式会社"), ("street", long.as_str()), ("street2", "3\u{202e}4"),
            ("postcode", "80041"), ("city", "Zürich"), ("vat_number", ""), ("reference", long.as_str())];
        let refused = owner.submit(&page, "Save", &fields).await;
        assert_eq!((refused.status, refused.texts(".error-summary a")), (422, [
            "Company: remove the invisible characters",
            "These characters cannot be printed on invoices: 株 式 会 社",
            "Street: enter at most 70 characters",
            "Street 2: remove the invisible characters",
            "Enter a postcode like 1203",
            "Reference: enter at most 70 characters",
        ].map(str::to_owned).to_vec()));
        let blank = owner.submit(&page, "Save", &[("company", "\u{a0}\u{2003}"), ("name", "\u{3000}"), ("street", "Weg 1"), ("postcode", "8004"), ("city", "Zürich")]).await;
        assert_eq!(blank.texts(".error-summary a"), ["Enter a company or a name"]);
        assert_eq!(app.db_count("billing_addresses"), 0);
    }

    async fn as_many_as_can_be_chosen_cost_no_more_queries_and_one_more_is_refused(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        added(&mut owner, &app, &organization, "Acme West").await;
        let path = at(&organization, LIST);
        let cost = crate::users::cost(&app, &mut owner, &path).await;
        db_addresses(&app, &organization, addresses::MOST - 1);
        assert_eq!(crate::users::cost(&app, &mut owner, &path).await, cost);
        assert_eq!(rows(&owner.get(&path).await).len(), addresses::MOST + 1);
        let asked: Vec<_> = (1..=150).map(|id| BilledTo::Address(BillingAddressId::from(id))).chain([BilledTo::Organization]).collect();
        let mut costs = Vec::new();
        for some in [&asked[149..], &asked[..]] {
            let before = app.db().queries();
            assert_eq!(find_all(&app, &organization, some).await.len(), some.len());
            costs.push(app.db().queries() - before);
        }
        assert_eq!(costs[0], costs[1]);
        let page = owner.get(&at(&organization, NEW)).await;
        let refused = owner.submit(&page, "Save", BRANCH).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text(".error-summary").contains("200 billing addresses"), "{}", refused.text(".error-summary"));
        app.db_run("UPDATE billing_addresses SET archived_at = '2026-11-20 11:00:00' WHERE id = 1");
        assert_eq!(owner.submit(&refused, "Save", BRANCH).await.status, 303, "archived ones do not count");
    }
}

fn menu_is_empty(page: &Answer) -> bool {
    page.texts("main tbody tr:first-child .menu-link")
        .is_empty()
}
