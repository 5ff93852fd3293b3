//! One order through everything that shows it: the same cents everywhere, reckoned here by hand.
//!
//! | line | offer | months | billed to | class | net |
//! | --- | --- | ---: | --- | --- | ---: |
//! | shop.example | Domain .com | 24 | Acme SA | standard | 28.70 (a year: 14.50) |
//! | Guide | handbook | 24 | Acme SA | reduced | 110.20 (a year: 58.00) |
//! | mail.example | 7 mailboxes | 24 | Branch 5001 | standard | 239.40 (34.20 each; a year: 18.00) |
//! | Handbook | handbook | 12 | Branch 5001 | reduced | 58.00 |
//!
//! Acme SA: 138.90, 8.1 % of 28.70 = 2.3247, 2.6 % of 110.20 = 2.8652: 144.09. Branch 5001: 297.40, 8.1 % of
//! 239.40 = 19.3914, 2.6 % of 58.00 = 1.508: 318.30. The order: 436.30, 21.71 and 4.38 (of the sums it would
//! be 21.72 and 4.37: VAT is rounded once for each invoice), 462.39. Of it 100.00 prepaid, 362.39 otherwise.

use reqwest::Method;

use super::checkout::{deposited, order, sound};
use super::due::{db_branch, fields, product, row, send, stocked};
use crate::both;
use crate::documents::Printed;
use crate::sandbox::pay;
use crate::support::app::App;
use crate::support::client::{Answer, Client};
use crate::support::db;
use crate::users::{at, on};
use manager::outside::payment::sandbox::Card;

const OWNER: &str = "owner@acme-shop.example";
/// Without VAT, line by line.
const NETS: [&str; 4] = ["CHF 28.70", "CHF 110.20", "CHF 239.40", "CHF 58.00"];
/// Net, VAT at 8.1 %, VAT at 2.6 %, total: of Acme SA, of Branch 5001, of both.
const OWN: [&str; 4] = ["CHF 138.90", "CHF 2.32", "CHF 2.87", "CHF 144.09"];
const BRANCH: [&str; 4] = ["CHF 297.40", "CHF 19.39", "CHF 1.51", "CHF 318.30"];
const ALL: [&str; 4] = ["CHF 436.30", "CHF 21.71", "CHF 4.38", "CHF 462.39"];

/// Every total of a page, in the order of the page.
fn totals(page: &Answer) -> Vec<String> {
    page.texts("main dl.totals dd")
}

/// Every amount of the tables of a page, in the order of the page.
fn amounts(page: &Answer) -> Vec<String> {
    let cells = page.texts("main td.cell-end");
    let amounts = cells
        .iter()
        .filter_map(|cell| cell.find("CHF").map(|at| cell[at..].to_owned()));
    amounts.collect()
}

/// The amount of each line of all sheets of a page.
fn nets(page: &Answer) -> Vec<String> {
    let cells = page.texts(".sheet tbody td:nth-child(5)");
    let bare = |cell: &String| cell.replace("Amount excl. VAT", "");
    cells.iter().map(bare).collect()
}

/// How CO₂ is reckoned of seven mailboxes, on a page or in a document.
fn says_the_climate(text: &str) {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        text.contains("5’950 g") && text.contains("2’170 g") && text.contains("3’780 g"),
        "{text}"
    );
    let note = "Calculated per mailbox and year from the data centre’s electricity";
    assert_eq!(text.matches(note).count(), 1, "{text}");
    assert!(!text.contains("An estimate"), "{text}");
}

/// What stands at the end of the line of a document that begins so.
fn last(page: &str, begins: &str) -> String {
    let found = page.lines().find(|line| {
        let words: Vec<_> = line.split_whitespace().collect();
        words.join(" ").starts_with(begins)
    });
    let found = found.unwrap_or_else(|| panic!("no {begins} in {page}"));
    found.split_whitespace().last().unwrap().to_owned()
}

/// A document as its reader gets it.
async fn printed(client: &Client, path: &str) -> Printed {
    let answer = client.request(Method::GET, path).send().await.unwrap();
    assert_eq!(
        answer.headers()["content-type"],
        "application/pdf",
        "{path}"
    );
    Printed::reading(&answer.bytes().await.unwrap())
}

/// The two sheets of a pro forma, which a page with the payment part may follow, or those of two invoices.
fn sheets_agree(sheets: &[String]) {
    assert!(sheets.len() >= 2, "{sheets:?}");
    for (sheet, lines, vat, sums) in [
        (
            &sheets[0],
            [("shop.example", "28.70"), ("Guide", "110.20")],
            ["28.70", "110.20"],
            ["138.90", "2.32", "2.87", "144.09"],
        ),
        (
            &sheets[1],
            [("mail.example", "239.40"), ("Handbook", "58.00")],
            ["239.40", "58.00"],
            ["297.40", "19.39", "1.51", "318.30"],
        ),
    ] {
        for (name, net) in lines {
            assert_eq!(last(sheet, name), net, "{sheet}");
        }
        let [standard, reduced] = vat;
        let labels = [
            "Total excl. VAT",
            &format!("VAT 8.1 % on {standard}"),
            &format!("VAT 2.6 % on {reduced}"),
            "Total to pay",
        ];
        for (label, sum) in labels.into_iter().zip(sums) {
            assert_eq!(last(sheet, label), sum, "{label}: {sheet}");
        }
    }
    says_the_climate(&sheets[1]);
}

/// The letter to the owner whose subject begins so, in one line: its subject, its text.
async fn letter(app: &App, subject: &str) -> (String, String) {
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let all = app.letters(OWNER).await;
    let subjects: Vec<_> = all.iter().map(|letter| line(&letter.subject)).collect();
    let found: Vec<_> = all
        .iter()
        .filter(|letter| line(&letter.subject).starts_with(subject))
        .collect();
    assert_eq!(found.len(), 1, "{subject}: {subjects:?}");
    (line(&found[0].subject), line(&found[0].text))
}

fn says(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part} is not in {text}");
    }
}

/// Due and the pro forma of the selection; answers the checkout.
async fn selected(app: &App, owner: &mut Client, organization: &str, due: &str) -> Answer {
    let shop = product(
        app,
        organization,
        ("domain_com", "shop.example"),
        (12, "2026-12-01"),
    )
    .await;
    let guide = product(app, organization, ("handbook", "Guide"), (12, "2026-12-05")).await;
    let mail = product(
        app,
        organization,
        ("mail_service", "mail.example"),
        (12, "2026-12-10"),
    )
    .await;
    let book = product(
        app,
        organization,
        ("handbook", "Handbook"),
        (12, "2026-12-15"),
    )
    .await;
    app.db_run(&format!(
        "UPDATE products SET quantity = 7 WHERE id = {mail}"
    ));
    db_branch(app, organization, "5001", "Kanzleistrasse 8");
    let page = owner.get(due).await;
    // As it is preset, a year each and for Acme SA: 14.50, 58.00, 126.00 and 58.00.
    assert_eq!(
        page.texts(".due-all dd"),
        ["CHF 256.50", "CHF 11.38", "CHF 3.02", "CHF 270.90"]
    );
    let rows = [
        row(&shop, "24", "own"),
        row(&guide, "24", "own"),
        row(&mail, "24", "5001"),
        row(&book, "12", "5001"),
    ];
    let again = send(owner, &page, &fields(&rows, "recalculate")).await;
    let page = on(owner, &again).await;
    let amounts = [&shop, &guide, &mail, &book].map(|id| page.text(&format!("#amount-{id}")));
    assert_eq!(amounts, NETS);
    assert_eq!(page.texts("#selected-sums dd"), ALL);
    assert_eq!(
        page.texts("#selected-sums dt"),
        ["Total excl. VAT", "VAT 8.1 %", "VAT 2.6 %", "Total to pay"]
    );

    let asked = send(owner, &page, &fields(&rows, "pro_forma")).await;
    let pro_forma = on(owner, &asked).await;
    assert_eq!(nets(&pro_forma), NETS);
    says_the_climate(&pro_forma.text("main"));
    assert_eq!(totals(&pro_forma), [OWN, BRANCH, ALL].concat());
    let download = pro_forma.attribute("a.button-primary", "href").unwrap();
    let paper = printed(owner, &download).await;
    sheets_agree(&paper.pages());
    assert!(
        paper.scanned().lines().any(|line| line == "462.39"),
        "nothing is reserved yet"
    );

    let sent = send(owner, &page, &fields(&rows, "pay")).await;
    on(owner, &sent).await
}

/// Confirmed with the rest by transfer: order page, e-mail, pro forma and code ask for the same.
async fn awaits_a_transfer(
    app: &App,
    owner: &mut Client,
    organization: &str,
    checkout: &Answer,
) -> Answer {
    assert_eq!(amounts(checkout), NETS);
    assert_eq!(totals(checkout), [OWN, BRANCH, ALL].concat());
    says(
        &checkout.text("main"),
        &[
            "CHF 100.00 from the prepaid account, the remaining CHF 362.39",
            "Total to pay: CHF 462.39",
        ],
    );
    let chosen = [("method", "transfer"), ("prepaid", "on")];
    let confirmed = owner.submit(checkout, "Confirm order", &chosen).await;
    let page = on(owner, &confirmed).await;
    assert_eq!(totals(&page), [OWN, BRANCH, ALL].concat());
    assert_eq!(amounts(&page)[..4], NETS);
    assert_eq!(page.text(".slip-amount"), "CHF 362.39");
    says(
        &page.text("main"),
        &["Reserved on the prepaid accountCHF 100.00"],
    );
    let reference = page.texts(".slip-code").pop().unwrap();

    let (subject, told) = letter(app, "Order 1 awaits payment").await;
    assert!(subject.contains("CHF 462.39"), "{subject}");
    says(
        &told,
        &NETS
            .map(|net| format!("{net} excl. VAT"))
            .each_ref()
            .map(String::as_str),
    );
    says(&told, &ALL);
    says(&told, &["CHF 100.00", "CHF 362.39", &reference]);

    let id = page.path.rsplit('/').next().unwrap();
    let path = at(organization, &format!("/accounting/pro-forma?order={id}"));
    let pro_forma = owner.get(&path).await;
    assert_eq!(totals(&pro_forma), [OWN, BRANCH, ALL].concat());
    says(
        &pro_forma.text("main"),
        &[
            "CHF 100.00 of the total is reserved",
            &reference,
            "CHF 362.39",
        ],
    );
    let paper = printed(owner, &path.replace('?', ".pdf?")).await;
    let pages = paper.pages();
    sheets_agree(&pages);
    let paid = pages.last().unwrap();
    for (label, amount) in [
        ("Acme SA", "144.09"),
        ("Branch 5001", "318.30"),
        ("Total to pay", "462.39"),
        ("From the prepaid account", "-100.00"),
        ("Still to pay", "362.39"),
    ] {
        let rows = paid.lines().filter(|line| line.trim().starts_with(label));
        assert!(
            rows.clone().any(|row| row.trim().ends_with(amount)),
            "{label}: {paid}"
        );
    }
    let code = paper.scanned();
    let code: Vec<&str> = code.lines().collect();
    let at = code
        .iter()
        .position(|line| *line == "362.39")
        .unwrap_or_else(|| panic!("{code:?}"));
    assert_eq!(code[at + 1], "CHF");
    let digits: String = reference
        .chars()
        .filter(|sign| !sign.is_whitespace())
        .collect();
    assert!(
        digits.len() == 27 && code.contains(&digits.as_str()),
        "{reference}: {code:?}"
    );
    page
}

/// The rest by card instead: order page, letters and products of what is paid.
async fn paid_by_card(app: &App, owner: &mut Client, page: &Answer) {
    let chosen = [("method", "card"), ("prepaid", "on")];
    let begun = owner.submit(page, "Pay CHF 462.39", &chosen).await;
    let hosted = begun.location().unwrap();
    assert_eq!(owner.get(&hosted).await.text("h1"), "Pay CHF 362.39");
    pay(owner, &hosted, Card::Succeeds).await;
    app.tick().await;
    let page = owner.get(&page.path).await;
    assert_eq!(page.text(".heading .tag"), "Completed");
    assert_eq!(totals(&page), [OWN, BRANCH, ALL].concat());
    // The lines, then the payments.
    let payments = ["CHF 100.00", "CHF 362.39", "CHF 100.00", "CHF 362.39"];
    assert_eq!(amounts(&page), [NETS, payments].concat());
    assert_eq!(page.texts("main .facts a"), ["2026-000001", "2026-000002"]);

    let (subject, told) = letter(app, "Payment received").await;
    assert!(subject.contains("CHF 462.39"), "{subject}");
    says(
        &told,
        &[
            "Prepaid account: CHF 100.00",
            "Card: CHF 362.39",
            "2026-000001",
            "2026-000002",
        ],
    );
    for (number, total, buyer) in [
        ("2026-000001", "CHF 144.09", "Acme SA"),
        ("2026-000002", "CHF 318.30", "Branch 5001"),
    ] {
        let (subject, told) = letter(app, &format!("Invoice {number}")).await;
        assert!(subject.contains(total), "{subject}");
        says(&told, &[total, buyer]);
    }
    let terms = db::db_lines(
        app.db(),
        "SELECT name || ' ' || CAST(due_on AS TEXT) AS line FROM products WHERE due_on IS NOT NULL ORDER BY id",
    );
    let mut terms = terms;
    terms.sort();
    assert_eq!(
        terms,
        [
            "Guide 2028-12-05",
            "Handbook 2027-12-15",
            "mail.example 2028-12-10",
            "shop.example 2028-12-01"
        ]
    );
}

/// Each product's page leads to the invoice on which it stands, and to no other.
async fn linked(app: &App, owner: &mut Client, organization: &str) {
    let standing = "SELECT CAST(product_id AS TEXT) || ' ' || number AS line FROM invoice_lines \
        INNER JOIN invoices ON invoices.id = invoice_lines.invoice_id";
    let standing = crate::support::db::db_lines(app.db(), standing);
    assert_eq!(standing.len(), 4);
    for line in standing {
        let (product, number) = line.split_once(' ').unwrap();
        let page = owner
            .get(&at(organization, &format!("/products/{product}")))
            .await;
        let links = page.texts("#invoices + .table-box tbody th a");
        assert_eq!(links, [number]);
        let there = at(organization, &format!("/accounting/invoices/{number}"));
        assert!(page.has(&format!("a[href='{there}']")));
    }
}

/// Invoices: pages, documents, the file.
async fn invoiced(app: &App, owner: &mut Client, organization: &str) {
    app.tick().await;
    linked(app, owner, organization).await;
    let mut sheets = Vec::new();
    for (number, lines, bases, sums) in [
        (
            "2026-000001",
            ["CHF 28.70", "CHF 110.20"],
            ["28.70", "110.20"],
            OWN,
        ),
        (
            "2026-000002",
            ["CHF 239.40", "CHF 58.00"],
            ["239.40", "58.00"],
            BRANCH,
        ),
    ] {
        let path = at(organization, &format!("/accounting/invoices/{number}"));
        let page = owner.get(&path).await;
        assert_eq!(nets(&page), lines);
        let labels = [
            "Total excl. VAT".to_owned(),
            format!("VAT 8.1 % on CHF {}", bases[0]),
            format!("VAT 2.6 % on CHF {}", bases[1]),
            "Total to pay".to_owned(),
        ];
        assert_eq!(page.texts(".sheet .totals dt"), labels);
        assert_eq!(totals(&page), sums);
        says(
            &page.text(".sheet .facts"),
            &["Prepaid account, Card, together with the other invoices of order 1"],
        );
        if sums == BRANCH {
            says_the_climate(&page.text(".sheet"));
        }
        let mut pages = printed(owner, &format!("{path}.pdf")).await.pages();
        assert_eq!(pages.len(), 1);
        sheets.append(&mut pages);
    }
    sheets_agree(&sheets);
    for sheet in &sheets {
        assert!(
            sheet.contains(
                "Paid on 20.11.2026 (Prepaid account, Card, together with the other invoices of order 1)"
            ),
            "{sheet}"
        );
    }
    let file = owner
        .get(&at(organization, "/accounting/invoices.csv"))
        .await;
    let mut cells: Vec<Vec<&str>> = file
        .body
        .lines()
        .skip(1)
        .map(|line| line.split(',').collect())
        .collect();
    for cells in &mut cells {
        cells.remove(3);
    }
    assert_eq!(
        cells,
        [
            [
                "2026-000002",
                "2026-11-20",
                "Branch 5001",
                "CHF",
                "297.40",
                "20.90",
                "318.30",
                "Paid"
            ],
            [
                "2026-000001",
                "2026-11-20",
                "Acme SA",
                "CHF",
                "138.90",
                "5.19",
                "144.09",
                "Paid"
            ],
        ]
    );
}

/// Statement, its file, and the journal.
async fn booked(app: &App, owner: &mut Client, organization: &str) {
    let path = at(organization, "/accounting/prepaid");
    let page = owner.get(&path).await;
    assert_eq!(page.texts(".standing dd"), ["CHF 0.00", "CHF 0.00"]);
    assert_eq!(
        page.texts("main tbody tr"),
        [
            "20 Nov 2026 Payment of order 1 Out CHF 100.00 Balance CHF 0.00",
            "20 Nov 2026 Returned from order 1 In CHF 100.00 Balance CHF 100.00",
            "20 Nov 2026 Reserved for order 1 Out CHF 100.00 Balance CHF 0.00",
            "20 Nov 2026 Top-up: Card In CHF 100.00 Balance CHF 100.00",
        ]
    );
    let file = owner.get(&format!("{path}.csv")).await;
    assert_eq!(
        file.body.lines().skip(1).collect::<Vec<_>>(),
        [
            "2026-11-20,Payment of order 1,,100.00,0.00,CHF",
            "2026-11-20,Returned from order 1,100.00,,100.00,CHF",
            "2026-11-20,Reserved for order 1,,100.00,0.00,CHF",
            "2026-11-20,Top-up: Card,100.00,,100.00,CHF",
        ]
    );
    // Debits are positive, credits negative.
    let mut journal = db::db_lines(
        app.db(),
        "SELECT e.event || ' ' || p.account || ' ' || p.detail || ' ' || CAST(p.amount AS TEXT) AS line \
        FROM entries e JOIN postings p ON p.entry_id = e.id",
    );
    journal.sort();
    let mut expected = [
        "top_up clearing  10000",
        "top_up prepaid  -10000",
        "prepaid_reserved prepaid  10000",
        "prepaid_reserved prepaid_reserved  -10000",
        "reservation_returned prepaid_reserved  10000",
        "reservation_returned prepaid  -10000",
        "prepaid_reserved prepaid  10000",
        "prepaid_reserved prepaid_reserved  -10000",
        "reservation_used prepaid_reserved  10000",
        "reservation_used receivable  -10000",
        "payment_received clearing  36239",
        "payment_received receivable  -36239",
        "invoice_issued receivable  14409",
        "invoice_issued revenue standard -2870",
        "invoice_issued revenue reduced -11020",
        "invoice_issued vat 810 -232",
        "invoice_issued vat 260 -287",
        "invoice_issued receivable  31830",
        "invoice_issued revenue standard -23940",
        "invoice_issued revenue reduced -5800",
        "invoice_issued vat 810 -1939",
        "invoice_issued vat 260 -151",
    ];
    expected.sort_unstable();
    assert_eq!(journal, expected);
}

both! {
    with crate::accounting::due::BANK;

    async fn a_mixed_order_is_the_same_cents_wherever_it_is_shown(app: App) {
        let (mut owner, organization, due) = stocked(&app).await;
        deposited(&app, &mut owner, &organization, "100").await;
        let checkout = selected(&app, &mut owner, &organization, &due).await;
        let page = awaits_a_transfer(&app, &mut owner, &organization, &checkout).await;
        paid_by_card(&app, &mut owner, &page).await;
        invoiced(&app, &mut owner, &organization).await;
        booked(&app, &mut owner, &organization).await;
        // Next time each product goes to the address that it went to.
        let next = owner.get(&format!("{due}?due=all")).await;
        let preset = next.texts("select[id^=address-] option[selected]");
        assert_eq!(preset.iter().filter(|line| line.contains("Branch 5001")).count(), 2, "{preset:?}");
        let id = page.path.rsplit('/').next().unwrap();
        assert_eq!(page.path, order(&organization, id, ""));
        sound(&app).await;
    }
}
