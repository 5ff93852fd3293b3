//! Invoices: who sees them, how the history is narrowed down and read on, that nothing in them changes,
//! and that their documents are drawn once.

use std::collections::BTreeSet;
use std::process::Command;

use chrono::TimeDelta;
use manager::domain::access::{self, Job};
use manager::domain::accounting::InvoiceId;
use manager::domain::accounting::invoices::documents;
use manager::domain::outbox::{self, Facts, Recipient};
use manager::ground::actor::Actor;
use manager::ground::failure::{Never, No};
use manager::ground::i18n::Language;
use serde::Serialize;

use crate::activity::{cells, lines};
use crate::both;
use crate::support::app::App;
use crate::support::client::{Answer, Client, css, text};
use crate::support::db::{self, Engine};
use crate::support::invoices::Invoice;
use crate::users::{at, founded, on};

const LIST: &str = "/accounting/invoices";

fn one(number: &str) -> String {
    format!("{LIST}/{number}")
}

/// The page of an invoice as a list's line has it: number, date, buyer, description, amount, state.
fn told(page: &Answer) -> Vec<Vec<String>> {
    let mut lines = lines(page);
    for line in &mut lines {
        line.truncate(6);
    }
    lines
}

/// The numbers of a list.
fn numbers(page: &Answer) -> Vec<String> {
    page.texts("tbody th a")
}

/// Where *Show more* leads.
fn more(page: &Answer) -> Option<String> {
    let document = page.document();
    let found = document
        .select(&css("main a"))
        .find(|link| text(*link) == "Show more");
    found.map(|link| link.value().attr("href").unwrap().to_owned())
}

/// A member whose place is made straight in the tables.
async fn member(app: &App, organization: &str, role: &str) -> Client {
    let login = format!("{}@acme-shop.example", role.replace('_', "-"));
    let client = app.signed_up(&login).await;
    app.db_join(organization, &login, role);
    client
}

/// Stores bytes as the document of an invoice; answers whether they were.
async fn store(app: &App, invoice: &str, bytes: &'static [u8]) -> bool {
    let invoice: InvoiceId = invoice.parse().unwrap();
    let stored: Result<bool, No<Never>> = app
        .db()
        .write(Actor::system("test"), move |tx| {
            let permit = access::system(tx, &Job::Drawings);
            Ok(documents::store(tx, &permit, invoice, bytes)?)
        })
        .await;
    stored.unwrap()
}

/// The stored document of an invoice, as its digits.
fn db_hash(app: &App, invoice: &str) -> Vec<String> {
    let sql = format!("SELECT hash AS line FROM documents WHERE invoice_id = {invoice}");
    db::db_lines(app.db(), &sql)
}

/// The bytes that *Download* gives.
async fn download(client: &mut Client, path: &str) -> Vec<u8> {
    let request = client.request(reqwest::Method::GET, path);
    let answer = request.send().await.unwrap();
    assert_eq!(answer.headers()["content-type"], "application/pdf");
    answer.bytes().await.unwrap().to_vec()
}

/// Facts that no letter is made of, about the number of an invoice.
#[derive(Serialize)]
struct Told(String);

impl Facts for Told {
    fn kind(&self) -> &'static str {
        "accounting.new_invoice"
    }

    fn about(&self) -> Option<&str> {
        Some(&self.0)
    }
}

/// Puts a letter about an invoice into the outbox.
async fn tell(app: &App, number: &str, address: &str) {
    let (facts, address) = (number.to_owned(), address.to_owned());
    let told: Result<_, No<Never>> = app
        .db()
        .write(Actor::system("test"), move |tx| {
            let to = Recipient {
                address: address.clone(),
                language: Language::En,
            };
            Ok(outbox::enqueue(tx, &to, &Told(facts.clone()))?)
        })
        .await;
    told.unwrap();
}

both! {
    async fn whoever_may_not_see_the_accounting_sees_no_invoice(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let invoice = app.db_invoice(&organization, &Invoice::numbered("2026-000001"));
        assert!(store(&app, &invoice, b"%PDF-1.7 first").await);
        let addresses = [LIST.to_owned(), format!("{LIST}.csv"), one("2026-000001"), format!("{}.pdf", one("2026-000001"))]
            .map(|page| at(&organization, &page));
        let mut stranger = app.signed_up("stranger@acme-shop.example").await;
        let theirs = stranger.create_organization("Elsewhere SA").await;
        let mut administrator = member(&app, &organization, "administrator").await;
        let mut external = member(&app, &organization, "external").await;
        let mut collaborator = member(&app, &organization, "collaborator").await;
        for address in &addresses {
            for (client, status) in [(&mut owner, 200), (&mut administrator, 200), (&mut collaborator, 403), (&mut external, 403),
                (&mut stranger, 404)] {
                let answer = client.get(address).await;
                assert_eq!(answer.status, status, "{address}: {}", answer.body);
                assert!(status == 200 || !answer.body.contains("Invoice 2026-000001"), "{address}");
            }
        }
        app.db_run(&format!("UPDATE memberships SET accounting = {} WHERE role = 'collaborator'", app.db_bool(true)));
        for address in &addresses {
            assert_eq!(collaborator.get(address).await.status, 200, "{address}");
        }
        app.db_run("UPDATE memberships SET accounting_until = '2026-11-19' WHERE role = 'collaborator'");
        assert_eq!(collaborator.get(&addresses[0]).await.status, 403, "the right has ended");
        // Under one's own organization the invoice of another one is nothing.
        for page in [one("2026-000001"), format!("{}.pdf", one("2026-000001")), one("2026-000002"), format!("{}.pdf", one("x"))] {
            assert_eq!(stranger.get(&at(&theirs, &page)).await.status, 404, "{page}");
        }
        let empty = stranger.get(&at(&theirs, LIST)).await;
        assert!(empty.text(".panel-empty").contains("No invoices yet") && !empty.has("main form"), "{}", empty.body);
        let token = stranger.get("/terms").await.attribute("input[name=form_token]", "value").unwrap();
        let fields = [("form_token", token.as_str()), ("once", "a-key-that-is-long-enough-for-once"), ("letter", "1")];
        assert_eq!(stranger.post(&at(&theirs, &format!("{}/send", one("2026-000001"))), &fields).await.status, 404);
    }

    async fn the_history_is_narrowed_down_by_each_filter_and_by_all_together(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        app.db_run(&format!(
            "INSERT INTO billing_addresses (id, organization_id, company, name, street, street2, postcode, city, country, vat_number, \
             email, reference, created_at, archived_at) VALUES (11, {organization}, 'Acme West', '', 'Rue 1', '', '1203', 'Genf', 'CH', '', \
             '', '', '2026-11-20 10:00:00', '2026-11-20 10:00:00')"));
        let plain = Invoice::numbered("");
        for (number, on, state, buyer, description, address) in [
            ("2026-000001", "2026-10-31", "paid", "Acme SA", "acme.example", None),
            ("2026-000002", "2026-11-01", "open", "Acme West", "100%_sure.example + 2", Some("11")),
            ("2026-000003", "2026-11-30", "overdue", "Acme West", "été.example", Some("11")),
            ("2026-000004", "2026-12-01", "credit_note", "ACME SA", "other.example", None),
        ] {
            app.db_invoice(&organization, &Invoice {
                number: number.into(), issued_on: on.into(), state: state.into(), buyer: buyer.into(), description: description.into(),
                address: address.map(str::to_owned), ..plain.clone()
            });
        }
        let all = owner.get(&at(&organization, LIST)).await;
        assert_eq!(told(&all)[1], ["2026-000003", "30 Nov 2026", "Acme West", "été.example and 1 more", "CHF 159.40", "Overdue"]);
        assert_eq!(all.texts("thead th"), ["Number", "Date", "Billing address", "Description", "Amount", "State", "Document"]);
        assert_eq!(all.texts("#address option"), ["All", "Your organization", "Acme West, Genf"], "archived ones too");
        assert_eq!(all.texts("#state option"), ["All", "Paid", "Open", "Overdue", "Refunded", "Credit note"]);
        for (query, expected) in [
            ("", "4321"),
            ("state=overdue", "3"),
            ("search=000003", "4321"),
            ("from=2026-11-01", "432"),
            ("to=2026-11-30", "321"),
            ("from=2026-11-01&to=2026-11-30", "32"),
            ("address=own", "41"),
            ("address=11", "32"),
            ("q=000003", "3"),
            ("q=+acme+SA+", "41"),
            ("q=ÉTÉ", "3"),
            ("q=100%25_s", "2"),
            ("q=%25", "2"),
            ("address=11&state=open&q=sure&from=2026-11-01&to=2026-11-01", "2"),
            ("address=own&state=open", ""),
        ] {
            let page = owner.get(&at(&organization, &format!("{LIST}?{query}"))).await;
            let found: String = numbers(&page).iter().map(|number| &number[10..]).collect();
            assert_eq!((page.status, found.as_str()), (200, expected), "{query}");
            assert_eq!(page.has(".panel-empty"), expected.is_empty(), "{query}");
            let file = owner.get(&at(&organization, &format!("{LIST}.csv?{query}"))).await;
            let found: String = cells(&file.body)[1..].iter().map(|row| row[0][10..].to_owned()).collect();
            assert_eq!(found, expected, "{query}");
        }
        let wrong = owner.get(&at(&organization, &format!("{LIST}?from=2026-11-02&to=2026-11-01"))).await;
        assert_eq!((wrong.status, wrong.attribute("#to", "value").as_deref()), (422, Some("2026-11-01")));
        assert!(wrong.text("#to-error").contains("The day in To must be the same") && wrong.has(".error-summary a[href='#to']"));
        assert!(wrong.text("title").starts_with("Error: "));
        for (query, field, said) in [
            ("from=abc", "from", "From: enter a valid date"), ("from=2026-02-30&to=2026-03-01", "from", "From: enter a valid date"),
            ("to=2026-13-01", "to", "To: enter a valid date"), ("state=zz", "state", "State: choose one of the list"),
            ("address=12", "address", "Billing address: choose one of the list"),
            ("address=zz&state=open", "address", "Billing address: choose one of the list"),
            ("from=2026-11-02&to=2026-11-01", "to", "The day in To must be the same as the day in From, or later"),
        ] {
            for path in [format!("{LIST}?{query}"), format!("{LIST}.csv?{query}")] {
                let wrong = owner.get(&at(&organization, &path)).await;
                assert_eq!((wrong.status, wrong.texts(".error-summary li")), (422, vec![said.to_owned()]), "{path}");
                assert!(wrong.text(&format!("#{field}-error")).ends_with(said), "{path}");
                assert!(wrong.has(&format!("#{field}[aria-invalid][aria-describedby='{field}-error']")), "{path}");
                assert!(!wrong.has("tbody") && !wrong.has(".panel-empty"), "{path}: nothing is said of what was not looked for");
            }
        }
    }

    async fn pages_of_the_history_lose_and_double_nothing_where_dates_are_the_same(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        for number in 0..131 {
            // The numbers of neighbours do not follow their ids, and most have the same date.
            let on = if number % 40 == 7 { "2026-11-19" } else { "2026-11-20" };
            let number = format!("2026-{:06}", (number * 57) % 131);
            app.db_invoice(&organization, &Invoice { issued_on: on.into(), to_draw: false, ..Invoice::numbered(&number) });
        }
        let (mut seen, mut dates, mut next) = (BTreeSet::new(), Vec::new(), Some(at(&organization, LIST)));
        let mut pages = 0;
        while let Some(address) = next {
            let page = owner.get(&address).await;
            pages += 1;
            for line in told(&page) {
                assert!(seen.insert(line[0].clone()), "{} twice", line[0]);
                dates.push(line[1].clone());
            }
            assert_eq!(page.texts("main a").contains(&"Back to the newest".to_owned()), pages > 1);
            next = more(&page);
        }
        assert_eq!((pages, seen.len()), (3, 131));
        assert!(dates.is_sorted_by(|newer, older| newer >= older), "{dates:?}");
        let file = owner.get(&at(&organization, &format!("{LIST}.csv"))).await;
        assert_eq!(cells(&file.body).len(), 132);
        let nonsense = owner.get(&at(&organization, &format!("{LIST}?after=nonsense"))).await;
        assert_eq!(numbers(&nonsense).len(), 50);
    }

    async fn a_hundred_thousand_invoices_cost_no_more_queries_and_their_index_finds_them(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let other = owner.create_organization("Other SA").await;
        app.db_invoice(&organization, &Invoice::numbered("2026-000001"));
        app.db_invoice(&other, &Invoice::numbered("2026-000002"));
        let path = at(&organization, LIST);
        let few = crate::users::listing::cost(&app, &mut owner, &path).await;
        println!("{:?}: Invoice history takes {few} queries", app.engine);
        app.db_invoices(&organization, 100_000);
        let first = owner.get(&path).await;
        assert_eq!(numbers(&first).len(), 50);
        // The middle: 1,666 days of thirty invoices are newer.
        let id: i64 = 100_000_000 + 50_000;
        let day = &db::db_lines(app.db(), &format!("SELECT CAST(issued_on AS TEXT) AS line FROM invoices WHERE id = {id}"))[0];
        let cursor = data_encoding::BASE64URL_NOPAD.encode(format!("[\"{day}\",\"{id}\"]").as_bytes());
        let middle = format!("{path}?after={cursor}");
        let page = owner.get(&middle).await;
        assert_eq!(numbers(&page)[0], "M-1049999", "{}", page.body);
        for address in [&path, &middle] {
            assert_eq!(crate::users::listing::cost(&app, &mut owner, address).await, few, "{address}");
        }
        assert!(few <= 12, "{few}");
        // One that has little finds it beside the one that has much.
        for organization in [&other, &organization] {
            for after in ["", "AND (invoices.issued_on, invoices.id) < ('2020-07-25', 100050000)"] {
                let plan = db::db_plan(app.db(), &format!(
                    "SELECT invoices.id, CAST(LENGTH(documents.bytes) AS BIGINT) FROM invoices \
                     LEFT OUTER JOIN documents ON documents.invoice_id = invoices.id \
                     WHERE invoices.organization_id = {organization} {after} \
                     ORDER BY invoices.organization_id DESC, invoices.issued_on DESC, invoices.id DESC LIMIT 51"));
                assert!(!plan.contains("Seq Scan on invoices") && !plan.contains("SCAN invoices"), "{plan}");
                if organization == &other {
                    // One row may be sorted.
                    continue;
                }
                assert!(plan.contains("invoices_list"), "{plan}");
                assert!(!plan.contains("TEMP B-TREE") && !plan.contains("Sort"), "{plan}");
            }
        }
        assert_eq!(numbers(&owner.get(&at(&other, LIST)).await), ["2026-000002"]);
    }

    async fn the_file_says_what_the_page_says_and_nothing_in_it_is_a_formula(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        for (number, buyer, times) in [
            ("2026-000001", "=HYPERLINK(\"x\",\"y\")", 1),
            ("2026-000002", "O'Neil; \"jr\"", 1000),
            ("2026-000003", "@SUM(A1)", -1),
            ("2026-000004", "-1+2", 7),
            ("2026-000005", "two\r\nlines", 1),
        ] {
            let state = if times < 0 { "credit_note" } else { "paid" };
            app.db_invoice(&organization, &Invoice { buyer: buyer.into(), times, state: state.into(), ..Invoice::numbered(number) });
        }
        let path = at(&organization, LIST);
        let file = owner.get(&format!("{path}.csv")).await;
        assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
        assert_eq!(file.header("content-disposition"), "attachment; filename=\"invoices-2026-11-20.csv\"");
        assert_eq!(file.header("cache-control"), "no-store");
        let rows = cells(&file.body);
        assert_eq!(rows[0], ["Number", "Date", "Billing address", "Description", "Currency", "Total excl. VAT", "VAT", "Total to pay", "State"]);
        let page = told(&owner.get(&path).await);
        assert_eq!(rows.len(), page.len() + 1);
        let bare = |cell: &str| {
            let text = cell.strip_prefix('\'').unwrap_or(cell);
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        for (row, told) in rows[1..].iter().zip(&page) {
            assert_eq!((&row[0], bare(&row[2]), &row[3], &row[8]), (&told[0], told[2].clone(), &told[3], &told[5]));
            assert_eq!((row[1].as_str(), told[1].as_str()), ("2026-11-20", "20 Nov 2026"));
            assert_eq!(format!("{}{}", row[4], row[7]), told[4].replace([' ', '’'], ""));
            assert!(!row[2].starts_with(['=', '@', '-', '+']), "{row:?}");
        }
        assert_eq!(rows[4][5..8], ["150000.00", "9400.00", "159400.00"], "decimal point, no grouping");
        assert_eq!(rows[3][5..8], ["-150.00", "-9.40", "-159.40"], "a number stays a number");
    }

    async fn the_page_of_an_invoice_says_what_the_database_and_the_document_say(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let id = app.db_invoice(&organization, &Invoice { times: 8, ..Invoice::numbered("2026-000123") });
        let page = owner.get(&at(&organization, &one("2026-000123"))).await;
        assert_eq!(page.text("h1"), "Invoice 2026-000123");
        let sheet = page.text(".sheet");
        for said in ["Kettle Hosting SA", "Rue du Marché 12b", "1204 Genève", "CHE-116.281.710 MWST", "Julie Munster", "Rue de Lyon 1",
            "CHE-109.322.551 MWST", "PO 4711", "20 Nov 2026", "Prepaid account, Card", "Paid"] {
            assert!(sheet.contains(said), "{said}: {sheet}");
        }
        assert!(!sheet.contains("Switzerland"), "both are there");
        let document = page.document();
        let rows: Vec<Vec<String>> = document.select(&css(".sheet table tr")).map(|row| row.select(&css("th, td")).map(text).collect()).collect();
        assert_eq!(rows[1], ["acme.exampleWeb hosting", "20 Nov 2026 – 19 Nov 20271 year", "Quantity2", "VAT rate8.1 %",
            "Amount excl. VATCHF 800.00"]);
        assert_eq!(page.texts(".sheet .totals dt"), ["Total excl. VAT", "VAT 8.1 % on CHF 800.00", "VAT 2.6 % on CHF 400.00", "Total to pay"]);
        assert_eq!(page.texts(".sheet .totals dd"), ["CHF 1’200.00", "CHF 64.80", "CHF 10.40", "CHF 1’275.20"]);
        assert!(sheet.contains("acme.example: 2 × 2’000 g = 4’000 g per year.") && sheet.contains("material (manufacture, transport, end of life) 2’400 g"), "{sheet}");
        assert!(!sheet.contains("Reverse charge") && sheet.contains("An estimate"), "no note was kept of how CO₂ was reckoned");
        let total = db::db_lines(app.db(), &format!("SELECT CAST(total AS TEXT) AS line FROM invoices WHERE id = {id}"));
        assert_eq!(total, ["127520"]);
        app.tick().await;
        let file = app.folder().join("invoice.pdf");
        std::fs::write(&file, download(&mut owner, &at(&organization, "/accounting/invoices/2026-000123.pdf")).await).unwrap();
        let read = Command::new("pdftotext").arg("-layout").arg(&file).arg("-").output().expect("pdftotext: install poppler-utils");
        let read = String::from_utf8(read.stdout).unwrap().replace('\u{a0}', " ");
        for said in ["2026-000123", "20.11.2026", "Kettle Hosting SA", "CHE-116.281.710 MWST", "Julie Munster", "CHE-109.322.551 MWST",
            "PO 4711", "acme.example", "Web hosting", "19.11.2027", "8.1", "800.00", "64.80", "400.00", "10.40", "1’275.20", "Card",
            "Total to pay", "4’000 g", "An estimate"] {
            assert!(read.contains(said), "{said}: {read}");
        }
        // What is owed elsewhere says so, on both.
        let abroad = Invoice { treatment: "reverse_charge".into(), ..Invoice::numbered("2026-000124") };
        app.db_invoice(&organization, &abroad);
        let page = owner.get(&at(&organization, &one("2026-000124"))).await;
        assert!(page.text(".sheet").contains("Reverse charge"));
    }

    async fn the_database_refuses_to_change_or_delete_what_was_issued(app: App) {
        let (_, organization) = founded(&app, "Acme SA").await;
        let id = app.db_invoice(&organization, &Invoice::numbered("2026-000001"));
        assert!(store(&app, &id, b"%PDF-1.7 first").await);
        let columns = |table: &str| {
            let sql = if app.engine == Engine::Sqlite {
                format!("SELECT name AS line FROM pragma_table_info('{table}')")
            } else {
                format!("SELECT column_name::text AS line FROM information_schema.columns WHERE table_name = '{table}'")
            };
            db::db_lines(app.db(), &sql)
        };
        for table in ["invoices", "invoice_lines", "invoice_vat", "documents"] {
            let columns = columns(table);
            assert!(columns.len() >= 4, "{columns:?}");
            for column in columns {
                let sql = format!("UPDATE {table} SET {column} = {column}");
                if table == "invoices" && ["state", "paid_on", "paid_by"].contains(&column.as_str()) {
                    app.db_run(&sql);
                } else {
                    let said = db::db_refused(app.db(), &sql);
                    assert!(said.contains("rows stay as they are"), "{table}.{column}: {said}");
                }
            }
            let said = db::db_refused(app.db(), &format!("DELETE FROM {table}"));
            assert!(said.contains("rows stay as they are") || said.contains("FOREIGN KEY"), "{table}: {said}");
            assert!(app.db_count(table) > 0, "{table}");
        }
    }

    async fn a_document_is_drawn_once_and_its_bytes_never_change(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let id = app.db_invoice(&organization, &Invoice::numbered("2026-000001"));
        let (page, pdf) = (at(&organization, &one("2026-000001")), at(&organization, &format!("{}.pdf", one("2026-000001"))));
        let waiting = owner.get(&pdf).await;
        assert_eq!((waiting.status, waiting.header("refresh")), (200, "5"));
        assert!(waiting.text("h1").contains("2026-000001") && waiting.has(&format!("main a[href='{pdf}']")));
        assert!(owner.get(&page).await.body.contains("is being drawn"));
        assert_eq!(app.db_count("documents"), 0, "looking draws nothing");
        app.tick().await;
        assert_eq!((app.db_count("documents"), app.db_count("drawings")), (1, 0));
        let bytes = download(&mut owner, &pdf).await;
        assert!(bytes.starts_with(b"%PDF-") && bytes.len() > 2_000, "{} bytes", bytes.len());
        let hash = data_encoding::HEXLOWER.encode(&manager::ground::crypto::sha256(&bytes));
        assert_eq!(db_hash(&app, &id), std::slice::from_ref(&hash));
        let answer = owner.get(&pdf).await;
        assert_eq!(answer.header("content-disposition"), "attachment; filename=\"invoice-2026-000001.pdf\"");
        assert_eq!((answer.header("cache-control"), answer.header("x-content-type-options")), ("no-store", "nosniff"));
        assert!(owner.get(&page).await.body.contains(&format!("PDF, {} kB", (bytes.len() + 500) / 1000)));
        // Whoever draws it once more is too late, whatever was drawn.
        assert!(!store(&app, &id, b"%PDF-1.7 another").await);
        app.db_run(&format!("INSERT INTO drawings (invoice_id, due_at, attempts) VALUES ({id}, '2026-11-20 10:00:00', 0)"));
        app.db_run("UPDATE invoices SET paid_by = 'twint'");
        app.tick().await;
        assert_eq!((db_hash(&app, &id), app.db_count("drawings")), (vec![hash], 0));
        assert_eq!(download(&mut owner, &pdf).await, bytes);
    }

    async fn a_document_that_cannot_be_stored_or_drawn_follows_later_and_holds_up_nothing(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        // The first cannot be read, for the second there is no room on the disk, as it were.
        let broken = app.db_invoice(&organization, &Invoice { to_draw: false, ..Invoice::numbered("2026-000001") });
        app.db_invoice(&organization, &Invoice::numbered("2026-000002"));
        app.db_run(&format!(
            "INSERT INTO invoices (id, organization_id, order_id, part, series, year, sequence, number, issued_on, issued_at, state, \
             currency, treatment, net, vat, total, buyer, address, seller, language, description, search_key, paid_by) \
             SELECT 1, organization_id, order_id, 1, 'broken', 2026, 1, '2026-000000', issued_on, issued_at, state, currency, treatment, \
             net, vat, total, buyer, 'no address', seller, language, description, search_key, paid_by FROM invoices WHERE id = {broken}; \
             INSERT INTO drawings (invoice_id, due_at, attempts) VALUES (1, '2026-11-20 09:00:00', 0)"));
        let (full, free) = if app.engine == Engine::Sqlite {
            ("CREATE TRIGGER disk BEFORE INSERT ON documents BEGIN SELECT RAISE(ABORT, 'disk full'); END", "DROP TRIGGER disk")
        } else {
            ("CREATE FUNCTION disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'disk full'; END $$; \
              CREATE TRIGGER disk BEFORE INSERT ON documents FOR EACH ROW EXECUTE FUNCTION disk()", "DROP TRIGGER disk ON documents")
        };
        app.db_run(full);
        tell(&app, "2026-000002", "owner@acme-shop.example").await;
        app.tick().await;
        assert_eq!((app.db_count("documents"), app.db_count("drawings WHERE attempts = 1 AND lease IS NULL")), (0, 2));
        assert_eq!(app.db_count("drawings WHERE last_error LIKE '%disk full%'"), 1);
        assert_eq!(app.db_count("outbox WHERE about IS NOT NULL AND attempts = 1"), 1, "letters go on");
        let page = owner.get(&at(&organization, &one("2026-000002"))).await;
        assert_eq!((page.status, page.text(".sheet .tag")), (200, "Paid".to_owned()));
        app.tick().await;
        assert_eq!(app.db_count("drawings WHERE attempts = 1"), 2, "not before the pause has gone by");
        app.db_run(free);
        app.later(TimeDelta::seconds(11));
        app.tick().await;
        assert_eq!((app.db_count("documents"), app.db_count("drawings WHERE invoice_id = 1 AND attempts = 2")), (1, 1));
        assert_eq!(owner.get(&at(&organization, "/accounting/invoices/2026-000002.pdf")).await.header("content-type"), "application/pdf");
    }

    async fn a_drawing_that_was_left_lying_is_taken_up_when_its_lease_has_ended(app: App) {
        let (_, organization) = founded(&app, "Acme SA").await;
        app.db_invoice(&organization, &Invoice::numbered("2026-000001"));
        app.db_run("UPDATE drawings SET lease = 7, lease_until = '2026-11-20 10:05:00', attempts = 1");
        app.tick().await;
        assert_eq!(app.db_count("documents"), 0, "somebody else has it");
        app.later(TimeDelta::minutes(6));
        app.tick().await;
        assert_eq!((app.db_count("documents"), app.db_count("drawings")), (1, 0));
    }

    async fn a_document_whose_bytes_are_others_than_its_hash_says_is_not_sent(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let id = app.db_invoice(&organization, &Invoice::numbered("2026-000001"));
        let bytes = if app.engine == Engine::Sqlite { "x'255044'" } else { "'\\x255044'" };
        app.db_run(&format!("INSERT INTO documents (invoice_id, hash, bytes, created_at) VALUES ({id}, '00', {bytes}, '2026-11-20 10:00:00')"));
        assert_eq!(owner.get(&at(&organization, "/accounting/invoices/2026-000001.pdf")).await.status, 500);
    }

    async fn its_e_mails_are_told_of_and_sent_again_to_the_same_address(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        app.db_invoice(&organization, &Invoice::numbered("2026-000001"));
        app.db_invoice(&organization, &Invoice::numbered("2026-000002"));
        let path = at(&organization, &one("2026-000001"));
        assert!(owner.get(&path).await.body.contains("No e-mail was sent about this invoice"));
        for (number, address) in [("2026-000001", "a@acme.example"), ("2026-000001", "b@acme.example"), ("2026-000002", "c@acme.example")] {
            tell(&app, number, address).await;
        }
        let page = owner.get(&path).await;
        let said = |page: &Answer| -> Vec<String> { page.texts("h2 + .table-box tbody tr") };
        assert_eq!(said(&page).len(), 2);
        assert!(said(&page)[0].starts_with("a@acme.example Queued"), "{:?}", said(&page));
        assert!(!page.body.contains("Send again") && !page.body.contains("c@acme.example"));
        app.db_run("UPDATE outbox SET state = 'delivered', settled_at = '2026-11-20 10:01:00' WHERE recipient = 'a@acme.example'");
        app.db_run("UPDATE outbox SET state = 'failed', settled_at = '2026-11-20 10:02:00' WHERE recipient <> 'a@acme.example'");
        let page = owner.get(&path).await;
        assert!(said(&page)[0].contains("Handed over") && said(&page)[1].contains("Failed"), "{:?}", said(&page));
        let ids = db::db_lines(app.db(), "SELECT CAST(id AS TEXT) AS line FROM outbox ORDER BY id");
        let [a, b, c] = [&ids[ids.len() - 3], &ids[ids.len() - 2], &ids[ids.len() - 1]];
        let (action, fields) = page.form("Send again to b@acme.example", &[("letter", b.as_str())]);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        // Pressed twice it is sent once.
        for _ in 0..2 {
            let sent = owner.post(&action, &fields).await;
            let next = on(&mut owner, &sent).await;
            assert!(next.text(".notice-ok").contains("b@acme.example is sent again"), "{}", next.body);
            assert_eq!(said(&next).len(), 3);
        }
        assert_eq!(app.db_count("outbox WHERE recipient = 'b@acme.example' AND state = 'waiting' AND about = '2026-000001'"), 1);
        assert_eq!(app.db_count("activities WHERE kind = 'invoice_sent_again'"), 1);
        let log = owner.get(&at(&organization, "/activity")).await;
        assert!(lines(&log)[0][2].contains("Invoice: 2026-000001") && lines(&log)[0][2].contains("b@acme.example"), "{:?}", lines(&log)[0]);
        // One that waits, one of another invoice, none, one whose facts are gone.
        let waits = db::db_lines(app.db(), "SELECT CAST(MAX(id) AS TEXT) AS line FROM outbox").remove(0);
        app.db_run("UPDATE outbox SET facts = NULL WHERE recipient = 'a@acme.example'");
        let page = owner.get(&path).await;
        let action = format!("{path}/send");
        for (letter, said) in [(waits.as_str(), "queued already"), (b.as_str(), "last five minutes"), (c.as_str(), "Choose an e-mail"), ("", "Choose an e-mail"), (a.as_str(), "too old")] {
            let token = page.attribute("input[name=form_token]", "value").unwrap();
            let once = format!("a-key-that-is-long-enough-{letter}x");
            let sent = owner.post(&action, &[("form_token", token.as_str()), ("once", once.as_str()), ("letter", letter)]).await;
            assert_eq!(sent.status, 422, "{letter}");
            assert!(sent.text(".error-summary").contains(said), "{}", sent.text(".error-summary"));
        }
        assert_eq!(app.db_count("outbox WHERE about IS NOT NULL"), 4);
    }

    async fn hostile_names_are_text_in_the_list_on_the_page_and_in_the_document(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let evil = format!("<script>alert(1)</script>\"'><img src=x> 中文 🦀 {}", "W".repeat(200));
        app.db_invoice(&organization, &Invoice { buyer: evil.clone(), description: evil.clone(), ..Invoice::numbered("2026-000001") });
        let list = owner.get(&at(&organization, LIST)).await;
        assert_eq!((told(&list)[0][2].as_str(), told(&list)[0][3].trim_end_matches(" and 1 more")), (evil.as_str(), evil.as_str()));
        let page = owner.get(&at(&organization, &one("2026-000001"))).await;
        assert!(page.text(".sheet").contains(&evil) && !page.has("main script, main img"));
        let search = format!("{LIST}?q={}", "%3Cscript%3E");
        assert_eq!(numbers(&owner.get(&at(&organization, &search)).await), ["2026-000001"]);
        app.tick().await;
        let bytes = download(&mut owner, &at(&organization, "/accounting/invoices/2026-000001.pdf")).await;
        assert!(bytes.starts_with(b"%PDF-"));
    }
}
