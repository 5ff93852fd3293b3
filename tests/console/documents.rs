//! Papers as their readers get them: read by poppler, seen as pictures, scanned like a bank would.
//!
//! `tests/run` installs poppler, qpdf and a Python with zxing-cpp; `MANAGER_TEST_PYTHON` names the latter.

use std::path::Path;
use std::process::Command;

use chrono::NaiveDate;
use manager::documents::{self, Among, Kind, Paid, Paper, Press, Total};
use manager::domain::accounting::addresses::Address;
use manager::domain::accounting::invoices::Issuer;
use manager::domain::accounting::prices::{
    Rate, Totals, Treatment, VatSum, invoice_totals, order_totals,
};
use manager::domain::accounting::pro_forma::ProForma;
use manager::domain::accounting::quotes::{self, Part, Quote};
use manager::domain::accounting::sheets::{Emission, Line, Sheet};
use manager::domain::accounting::slips::{Party, Reference, Slip, Subject};
use manager::domain::accounting::{BilledTo, Seller};
use manager::domain::products::{Names, Term, VatClass};
use manager::ground::i18n::{Language, Saying};
use manager::ground::money::{Currency, Money};

const QR_IBAN: &str = "CH4431999123000889012";
const IBAN: &str = "CH5800791123000889012";
/// How CO₂ was reckoned.
const METHOD: &str = "Calculated per website and year.";
const EURO: &str = "DE89370400440532013000";
/// Points of a millimetre.
const MM: f32 = 72.0 / 25.4;

fn chf(minor: i64) -> Money {
    Money::new(minor, Currency::Chf)
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn party(name: &str) -> Party {
    Party {
        name: name.into(),
        street: "Rue du Marché".into(),
        house: "12b".into(),
        postcode: "1204".into(),
        town: "Genève".into(),
        country: "CH".into(),
    }
}

fn slip(account: &str, subject: Subject, amount: Money) -> Slip {
    let account = account.parse().expect("an account");
    let reference = Reference::of(subject, &account).expect("a reference");
    let slip = Slip::new(party("Kettle Hosting SA"), account, reference, amount);
    slip.expect("a slip")
}

/// What is sold: the first line 101.00, each next one 1.00 more, all at 8.1 %.
fn sheet(lines: i64) -> Sheet {
    let rate = Rate::new(810).expect("a rate");
    let lines: Vec<Line> = (1..=lines)
        .map(|n| Line {
            name: format!("Web hosting example-{n}.ch"),
            offer: "Standard".into(),
            term: Term::first(day("2026-11-20"), 12),
            quantity: if n % 3 == 0 { 5 } else { 1 },
            rate,
            net: chf(10_000 + 100 * n),
        })
        .collect();
    let net: i64 = lines.iter().map(|line| line.net.minor()).sum();
    let vat = (net * 81 + 500) / 1000;
    Sheet {
        seller: Issuer {
            name: "Kettle Hosting SA".into(),
            street: "Rue du Marché 12b".into(),
            postcode: "1204".into(),
            city: "Genève".into(),
            country: "CH".into(),
            vat_number: "CHE-123.456.788 TVA".into(),
            email: "help@hosting.example".into(),
        },
        buyer: Address {
            company: "Müller & Söhne AG".into(),
            name: "Zoë Çelik".into(),
            street: "Löwenstraße 4".into(),
            postcode: "8001".into(),
            city: "Zürich".into(),
            country: "CH".into(),
            reference: "PO 4711".into(),
            ..Address::default()
        },
        lines,
        totals: Totals {
            treatment: Treatment::Domestic,
            net: chf(net),
            by_rate: vec![VatSum {
                rate,
                base: chf(net),
                vat: chf(vat),
            }],
            vat: chf(vat),
            total: chf(net + vat),
        },
        emissions: Vec::new(),
    }
}

/// A pro forma of so many lines.
fn paper(lines: i64) -> Paper {
    let sheet = sheet(lines);
    let slip = slip(QR_IBAN, Subject::Order(7_312_849_234), sheet.totals.total);
    Paper {
        kind: Kind::ProForma,
        language: Language::En,
        country: "CH".into(),
        number: None,
        date: day("2026-11-20"),
        order: Some("7312849234".into()),
        until: Some(day("2026-12-20")),
        among: Among::Alone,
        sheet,
        prepaid: None,
        paid: None,
        slip: Some(
            slip.paid_by(party("Müller & Söhne AG"))
                .saying("Order 7312849234"),
        ),
    }
}

fn emission(name: &str, (count, each): (i32, i64), method: Option<&str>) -> Emission {
    Emission {
        name: name.into(),
        count,
        each,
        parts: method.map(|_| (each / 4, each - each / 4)),
        all: each * i64::from(count),
        method: method.map(str::to_owned),
    }
}

fn invoice() -> Paper {
    Paper {
        kind: Kind::Invoice,
        number: Some("2026-000123".into()),
        until: None,
        paid: Some(Paid {
            how: "Visa •••• 4242".into(),
            on: day("2026-11-21"),
        }),
        sheet: Sheet {
            emissions: vec![
                emission("Web hosting example-1.ch", (3, 1_200), Some(METHOD)),
                emission("Web hosting example-2.ch", (1, 1_200), Some(METHOD)),
                emission("Mail example-1.ch", (25, 40), None),
            ],
            ..sheet(2)
        },
        slip: None,
        ..paper(2)
    }
}

/// A paper on disk, to be looked at by other programs.
pub struct Printed(tempfile::TempDir);

impl Printed {
    /// What somebody downloaded.
    pub fn reading(bytes: &[u8]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("paper.pdf"), bytes).expect("a file");
        Self(folder)
    }

    fn of(paper: &Paper) -> Self {
        let bytes = documents::draw(paper).expect("a document");
        let folder = tempfile::tempdir().expect("a folder");
        kept(&bytes);
        std::fs::write(folder.path().join("paper.pdf"), bytes).expect("a file");
        Self(folder)
    }

    fn pdf(&self) -> std::path::PathBuf {
        self.0.path().join("paper.pdf")
    }

    /// The text of each page, as it stands.
    pub fn pages(&self) -> Vec<String> {
        let text = run(Command::new("pdftotext")
            .arg("-layout")
            .arg(self.pdf())
            .arg("-"));
        let mut pages: Vec<String> = text.split('\u{c}').map(str::to_owned).collect();
        pages.pop();
        pages
    }

    /// Every word with its edges: left, upper, right, lower.
    fn words(&self) -> Vec<([f32; 4], String)> {
        let pages = 1..=self.pages().len();
        pages.flat_map(|page| self.words_of(page)).collect()
    }

    /// The same of one page.
    fn words_of(&self, page: usize) -> Vec<([f32; 4], String)> {
        let page = page.to_string();
        let html = run(Command::new("pdftotext")
            .args(["-bbox", "-f", &page, "-l", &page])
            .arg(self.pdf())
            .arg("-"));
        let words = html
            .lines()
            .filter_map(|line| line.trim().strip_prefix("<word "));
        words
            .map(|word| {
                let parts: Vec<&str> = word.split('"').collect();
                let edge = |at: usize| parts[at].parse().expect("a number");
                let text = parts[8].trim_start_matches('>');
                (
                    [edge(1), edge(3), edge(5), edge(7)],
                    text.replace("</word>", ""),
                )
            })
            .collect()
    }

    /// The last page as a picture, 200 dots an inch.
    fn picture(&self) -> std::path::PathBuf {
        self.picture_of(self.pages().len())
    }

    /// A page as a picture, 200 dots an inch.
    fn picture_of(&self, page: usize) -> std::path::PathBuf {
        let page = page.to_string();
        let stem = self.0.path().join("page");
        run(Command::new("pdftoppm")
            .args([
                "-r",
                "200",
                "-gray",
                "-png",
                "-singlefile",
                "-f",
                &page,
                "-l",
                &page,
            ])
            .arg(self.pdf())
            .arg(&stem));
        stem.with_extension("png")
    }

    /// What a scanner reads on the last page.
    pub fn scanned(&self) -> String {
        let python = std::env::var("MANAGER_TEST_PYTHON").unwrap_or_else(|_| {
            panic!("MANAGER_TEST_PYTHON is missing: a Python with zxing-cpp and pillow (tests/run makes it)")
        });
        let read = "import sys, zxingcpp; from PIL import Image; \
            codes = zxingcpp.read_barcodes(Image.open(sys.argv[1])); \
            assert len(codes) == 1, codes; sys.stdout.buffer.write(codes[0].bytes)";
        run(Command::new(python).args(["-c", read]).arg(self.picture()))
    }
}

/// To look at: `MANAGER_TEST_PAPERS=/some/folder tests/run documents::` keeps one of each test.
fn kept(bytes: &[u8]) {
    if let Ok(kept) = std::env::var("MANAGER_TEST_PAPERS") {
        let test = std::thread::current()
            .name()
            .unwrap_or("paper")
            .replace("::", "-");
        std::fs::write(Path::new(&kept).join(format!("{test}.pdf")), bytes).expect("a file");
    }
}

fn run(command: &mut Command) -> String {
    let name = command.get_program().to_string_lossy().into_owned();
    let done = command.output().unwrap_or_else(|error| {
        panic!("{name}: {error}: install the packages poppler-utils and qpdf (tests/run does)")
    });
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{name}: {said}");
    // Poppler writes what lies beyond the first plane of Unicode as surrogates.
    String::from_utf8_lossy(&done.stdout).into_owned()
}

/// Without its spaces, which come back in other widths.
fn bare(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The amount at the end of the line that begins so.
fn amount_of(page: &str, begins: &str) -> String {
    let line = page.lines().find(|line| line.trim().starts_with(begins));
    let line = line.unwrap_or_else(|| panic!("no {begins} in {page}"));
    let amount = line.split_whitespace().last().expect("an amount");
    amount.to_owned()
}

#[test]
fn an_invoice_says_everything_that_the_law_asks_for() {
    let printed = Printed::of(&invoice());
    let pages = printed.pages();
    assert_eq!(pages.len(), 1);
    for expected in [
        "Invoice 2026-000123",
        "Kettle Hosting SA",
        "VAT no. CHE-123.456.788 TVA",
        "Müller & Söhne AG",
        "8001 Zürich",
        "20.11.2026",
        "PO 4711",
        "7312849234",
        "Web hosting example-2.ch",
        "20.11.2026 – 19.11.2027 · Standard",
        "Amount excl. VAT (CHF)",
        "101.00",
        "102.00",
        "CHF\u{a0}203.00",
        "VAT 8.1 % on 203.00",
        "CHF\u{a0}16.44",
        "CHF\u{a0}219.44",
        "Total to pay",
        "Paid on 21.11.2026 (Visa •••• 4242)",
        "3 × 1’200 g = 3’600 g per year",
        "energy 2’700 g",
        "25 × 40 g = 1’000 g",
        "Page 1 of 1",
    ] {
        let text = pages[0].replace('\u{a0}', " ");
        assert!(
            text.contains(&expected.replace('\u{a0}', " ")),
            "{expected} in {text}"
        );
    }
    for (note, times) in [(METHOD, 1), ("An estimate, for information only", 1)] {
        assert_eq!(pages[0].matches(note).count(), times, "each note once");
    }
    assert!(
        !pages[0].contains('□') && !pages[0].contains('⟦'),
        "{}",
        pages[0]
    );
    let mut other = Paper {
        prepaid: Some(chf(1_944)),
        paid: None,
        ..invoice()
    };
    other.sheet.totals.treatment = Treatment::ReverseCharge;
    other.sheet.emissions.pop();
    let text = Printed::of(&other).pages().concat();
    assert!(!text.contains("An estimate"), "every line has its note");
    assert!(text.contains("Reverse charge") && !text.contains("VAT 8.1 % on"));
    assert!(amount_of(&text, "From the prepaid account").ends_with("-19.44"));
    assert!(
        amount_of(&text, "Still to pay").ends_with("200.00"),
        "{text}"
    );
}

#[test]
fn the_same_paper_is_the_same_bytes_and_no_clock_is_in_them() {
    let paper = paper(3);
    let first = documents::draw(&paper).expect("a document");
    assert!(first == documents::draw(&paper).expect("a document"));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    let pressed = runtime
        .block_on(Press::new().draw(paper.clone()))
        .expect("a document");
    assert!(first == pressed);
    let other = Paper {
        order: Some("7312849235".into()),
        ..paper
    };
    assert!(first != documents::draw(&other).expect("a document"));
}

#[test]
fn archives_and_screen_readers_can_read_it() {
    let printed = Printed::of(&paper(60));
    let info = run(Command::new("pdfinfo").arg(printed.pdf()));
    for expected in [
        "Tagged:          yes",
        "A4",
        "Pro forma invoice for order 7312849234",
    ] {
        assert!(info.contains(expected), "{expected} in {info}");
    }
    let xmp = run(Command::new("pdfinfo").arg("-meta").arg(printed.pdf()));
    for expected in ["<pdfaid:part>3", "<pdfaid:conformance>A", "<pdfuaid:part>1"] {
        assert!(xmp.contains(expected), "{expected} in {xmp}");
    }
    let structure = run(Command::new("pdfinfo")
        .arg("-struct-text")
        .arg(printed.pdf()));
    for expected in ["H1", "Table", "THead", "TH", "TD", "Figure"] {
        assert!(structure.contains(expected), "{expected} in {structure}");
    }
    // Each line once, repeated heads and carried sums not at all.
    assert_eq!(structure.matches("Web hosting example-").count(), 60);
    assert_eq!(structure.matches("Description").count(), 1);
    assert!(!structure.contains("arried"));
    let fonts = run(Command::new("pdffonts").arg(printed.pdf()));
    assert_eq!(fonts.matches("LiberationSans").count(), 2, "{fonts}");
    assert_eq!(
        fonts.matches(" yes yes yes ").count(),
        2,
        "embedded, subset, readable: {fonts}"
    );
    let checked = run(Command::new("qpdf").arg("--check").arg(printed.pdf()));
    assert!(
        checked.contains("No syntax or stream encoding errors"),
        "{checked}"
    );
}

#[test]
fn however_many_lines_the_sums_are_carried_from_page_to_page() {
    for count in (1..=48).chain([120]) {
        let paper = paper(count);
        let pages = Printed::of(&paper).pages();
        let mut carried = 0;
        let mut lines = 0;
        for (place, page) in pages.iter().enumerate() {
            let here = page.matches("Web hosting example-").count() as i64;
            if here > 0 {
                assert_eq!(page.matches("Description").count(), 1, "{count}: {page}");
            }
            if place > 0 && lines < count {
                let brought = amount_of(page, "Brought forward");
                assert_eq!(brought.replace('’', ""), money(carried), "{count}: {page}");
            }
            for n in lines + 1..=lines + here {
                assert!(
                    page.contains(&format!("example-{n}.ch ")),
                    "{count}: {page}"
                );
                carried += 10_000 + 100 * n;
            }
            lines += here;
            if lines < count {
                let forward = amount_of(page, "Carried forward");
                assert_eq!(forward.replace('’', ""), money(carried), "{count}: {page}");
            }
            let number = format!("Page {} of {}", place + 1, pages.len());
            assert!(page.contains(&number), "{count}: {page}");
        }
        assert_eq!(lines, count);
        assert_eq!(carried, paper.sheet.totals.net.minor());
        let last = pages.last().expect("a page");
        for together in ["Payment part", "pay exactly this amount"] {
            assert!(last.contains(together), "{count}: {last}");
        }
        let totals = pages.iter().find(|page| page.contains("Total excl. VAT"));
        let totals = totals.expect("the totals");
        assert!(totals.contains("Web hosting example-"), "{count}: {totals}");
    }
}

fn money(minor: i64) -> String {
    format!("{}.{:02}", minor / 100, minor % 100)
}

#[test]
fn several_sheets_are_paid_on_a_last_page_and_pages_run_through_the_file() {
    for language in Language::ALL {
        let voice = |key| language.say(&Saying::new(key));
        let sheet = Paper {
            language: *language,
            among: Among::Sheets,
            slip: None,
            ..paper(3)
        };
        let addressees: Vec<String> = (1..=40).map(|n| format!("Branch {n} SA, Genève")).collect();
        let total = |addressee: &String| Total {
            addressee: addressee.clone(),
            total: chf(1_000),
        };
        let mut last = Paper {
            among: Among::All(addressees.iter().map(total).collect()),
            prepaid: Some(chf(10_000)),
            ..sheet.clone()
        };
        last.sheet.lines.clear();
        last.sheet.totals.total = chf(40_000);
        last.slip = Some(slip(QR_IBAN, Subject::Order(17), chf(30_000)));
        let bytes = documents::draw_all(&[sheet.clone(), sheet, last.clone()]).expect("a file");
        kept(&bytes);
        let printed = Printed::reading(&bytes);
        let pages = printed.pages();
        for (place, page) in pages.iter().enumerate() {
            let number = Saying::new("documents-page")
                .with("page", place + 1)
                .with("pages", pages.len());
            assert!(page.contains(&language.say(&number)), "{page}");
            let note = bare(page).contains(&bare(&voice("documents-sheets-note")));
            assert_eq!(note, place < 2, "{page}");
        }
        let after = pages[2..].concat();
        for addressee in &addressees {
            assert_eq!(after.matches(addressee.as_str()).count(), 1, "{addressee}");
        }
        assert!(after.contains("Müller & Söhne AG") && after.contains("-100.00"));
        let open = amount_of(&after, &voice("documents-open"));
        assert!(open.ends_with("300.00"), "{open}");
        assert!(printed.scanned().lines().any(|line| line == "300.00"));
    }
}

/// Three addresses of a seller in Switzerland, each with a VAT of its own: the Swiss rate, the French one,
/// none.
fn of_three_addresses(language: Language, currency: Currency) -> ProForma {
    let swiss = |_| Rate::new(810);
    let french = |_| Rate::new(2000);
    let sold = [("CH", 9_900), ("FR", 1_000), ("DE", 2_000)];
    let seller = sheet(1).seller;
    let (mut parts, mut lines) = (Vec::new(), Vec::new());
    for (n, (country, net)) in (1..).zip(sold) {
        let nets = [(Money::new(net, currency), VatClass::Standard)];
        let billed_to = BilledTo::Address(i64::from(n).into());
        let address = Address {
            company: format!("Branch {n}"),
            country: country.into(),
            ..sheet(1).buyer
        };
        let totals = match country {
            "CH" => invoice_totals(&nets, Treatment::Domestic, swiss),
            "FR" => invoice_totals(&nets, Treatment::Destination, french),
            _ => invoice_totals(&nets, Treatment::ReverseCharge, swiss),
        };
        let totals = totals.expect("priced");
        lines.push(quotes::Line {
            id: None,
            product: None,
            name: format!("shop-{n}.example"),
            offer: "web".into(),
            offer_names: Names::default(),
            quantity: 1,
            term: Term::first(day("2026-11-20"), 12),
            net: Money::new(net, currency),
            vat_class: VatClass::Standard,
            rate: totals.by_rate[0].rate,
            billed_to,
            co2: None,
        });
        parts.push(Part {
            billed_to,
            address,
            totals,
        });
    }
    let invoices: Vec<Totals> = parts.iter().map(|part| part.totals.clone()).collect();
    let totals = order_totals(&invoices).expect("priced");
    let order = Subject::Order(17);
    let account = if currency == Currency::Chf {
        QR_IBAN
    } else {
        EURO
    };
    ProForma {
        order: Some(17),
        reserved: None,
        address: sheet(1).buyer,
        slip: Some(slip(account, order, totals.total)),
        quote: Quote {
            lines,
            parts,
            totals,
        },
        seller: Seller {
            name: seller.name,
            street: seller.street,
            postcode: seller.postcode,
            city: seller.city,
            country: seller.country,
            vat_number: seller.vat_number,
            email: seller.email,
            ..Seller::default()
        },
        language,
        country: "CH".into(),
        date: day("2026-11-20"),
        until: day("2026-12-20"),
    }
}

#[test]
fn the_page_that_pays_all_sheets_has_their_totals_with_the_vat_by_rate() {
    let france = ["France", "France", "Frankreich", "Francia", "Francia"];
    let germany = [
        "Germany",
        "Allemagne",
        "Deutschland",
        "Germania",
        "Alemania",
    ];
    for (language, countries) in Language::ALL.iter().zip(france.into_iter().zip(germany)) {
        for currency in [Currency::Chf, Currency::Eur] {
            let pro_forma = of_three_addresses(*language, currency);
            let papers = documents::pro_forma(&pro_forma);
            let bytes = documents::draw_all(&papers).expect("a file");
            kept(&bytes);
            let printed = Printed::reading(&bytes);
            let pages = printed.pages();
            // A page for each address, and this one with the payment part.
            assert_eq!(pages.len(), 4, "{language:?}");
            assert!(pages[3].contains(&language.say(&Saying::new("documents-sheets-title"))));
            let rows: Vec<String> = pages[3].lines().map(bare).collect();
            let figures = |minor| bare(&Money::new(minor, currency).figures(*language, "CH"));
            let said = |saying: &Saying| bare(&language.say(saying));
            let of = |points, base| {
                let rate = Rate::new(points).expect("a rate").text(*language);
                let base = figures(base);
                said(
                    &Saying::new("documents-vat-of")
                        .with("rate", rate)
                        .with("base", base),
                )
            };
            let mut above = 0;
            for (label, sum) in [
                (said(&Saying::new("documents-net")), 12_900),
                (of(2000, 1_000), 200),
                (of(810, 9_900), 802),
                (said(&Saying::new("documents-total-to-pay")), 13_902),
            ] {
                let found = rows.iter().position(|row| row.starts_with(&label));
                let found = found.unwrap_or_else(|| panic!("no {label} in {}", pages[3]));
                assert!(found > above, "{label} stands too high in {}", pages[3]);
                assert!(
                    rows[found].ends_with(&figures(sum)),
                    "{label}: {}",
                    pages[3]
                );
                above = found;
            }
            let rates = rows.iter().filter(|row| row.contains('%')).count();
            assert_eq!(rates, 2, "what bears no VAT has no rate: {}", pages[3]);
            let listed = |n: u8, country: &str| {
                let address = format!("Branch {n}, Löwenstraße 4, 8001 Zürich{country}");
                let total = figures(
                    pro_forma.quote.parts[usize::from(n) - 1]
                        .totals
                        .total
                        .minor(),
                );
                let row = bare(&address) + &total;
                assert!(rows.contains(&row), "{address}: {}", pages[3]);
            };
            listed(1, "");
            listed(2, &format!(", {}", countries.0));
            listed(3, &format!(", {}", countries.1));
            no_two_rules_are_side_by_side(&printed, language);
        }
    }
}

/// From the last address of the page down to its total, rules have a line of text between them.
fn no_two_rules_are_side_by_side(printed: &Printed, language: &Language) {
    let words = printed.words_of(4);
    let total = language.say(&Saying::new("documents-total-to-pay"));
    let last = total.split_whitespace().last().expect("a word");
    let height = |word: &str| {
        let found = words.iter().filter(|(_, text)| text == word);
        found.map(|(edges, _)| edges[1]).fold(0.0, f32::max)
    };
    let picture = image::open(printed.picture_of(4))
        .expect("a picture")
        .to_luma8();
    let dots = |points: f32| (points / 72.0 * 200.0).round() as u32;
    // Between the labels and the amounts, where nothing but rules can be.
    let x = dots(149.0 * MM);
    let dark = (dots(height("Branch"))..dots(height(last)))
        .filter(|y| picture.get_pixel(x, *y).0[0] < 200 && picture.get_pixel(x, y - 1).0[0] >= 200);
    let rules: Vec<u32> = dark.collect();
    // One below the last address, one above the total.
    assert_eq!(rules.len(), 2, "{rules:?}");
    assert!(rules[1] - rules[0] > dots(10.0 * MM), "{rules:?}");
}

#[test]
fn how_co2_was_calculated_never_leaves_the_lines_that_it_is_about() {
    let methods = ["Per website: ", "Per mailbox: "].map(|begins| {
        format!("{begins}the data centre’s electricity and the servers’ life of 6 years.")
    });
    for language in Language::ALL {
        // The page ends between other lines in each language; in one of them, wherever it can.
        let few = if *language == Language::En { 1 } else { 8 };
        for count in (few..=9).chain([18, 22, 60]) {
            let mut paper = Paper {
                language: *language,
                order: None,
                ..paper(count)
            };
            let each = (1..=count).map(|n| {
                // The third has no method of its own.
                let method = usize::try_from(n % 3).expect("a place");
                let method = methods.get(method).map(String::as_str);
                let name = format!("Web hosting example-{n}.ch");
                Emission {
                    parts: Some((3_300, 5_400)),
                    ..emission(&name, (1, 8_700), method)
                }
            });
            paper.sheet.emissions = each.collect();
            let pages: Vec<String> = Printed::of(&paper)
                .pages()
                .iter()
                .map(|page| bare(page))
                .collect();
            follows_its_lines(&paper, &pages);
        }
    }
}

/// Each method stands once, below the notes that it is about, at least one of which is on its page; with
/// the heading, and all on one page where a page has room for it.
fn follows_its_lines(paper: &Paper, pages: &[String]) {
    let (language, country) = (paper.language, &paper.country);
    let count = paper.sheet.lines.len();
    let title = bare(&language.say(&Saying::new("documents-emissions")));
    let general = language.say(&Saying::new("documents-emissions-method"));
    let place = |text: &str| {
        let on = pages.iter().enumerate();
        let mut found =
            on.flat_map(|(page, all)| all.match_indices(text).map(move |(at, _)| (page, at)));
        let first = found
            .next()
            .unwrap_or_else(|| panic!("{count}: no {text} in {pages:?}"));
        assert_eq!(found.next(), None, "{count}: {text} twice");
        first
    };
    let mut touched = std::collections::BTreeSet::new();
    for method in paper.sheet.methods() {
        let own = paper.sheet.emissions.iter();
        let own = own.filter(|emission| emission.method.as_deref() == method);
        let notes: Vec<_> = own
            .map(|emission| {
                let all = emission.said(language, country);
                let parts = emission.parts_said(language, country).expect("parts");
                place(&bare(&format!("{all} {parts}")))
            })
            .collect();
        let method = place(&bare(method.unwrap_or(&general)));
        assert!(notes.is_sorted() && notes.iter().all(|note| *note < method));
        let beside = notes.iter().any(|(page, _)| *page == method.0);
        assert!(beside, "{count}: a method without a line: {pages:?}");
        touched.extend(notes.iter().chain([&method]).map(|(page, _)| *page));
    }
    for page in &touched {
        assert_eq!(
            pages[*page].matches(&title).count(),
            1,
            "{count}: {pages:?}"
        );
    }
    // Of two lines of text each, a page has room for 20.
    assert!(touched.len() == 1 || count > 18, "{count}: {pages:?}");
}

#[test]
fn an_address_that_the_window_is_too_small_for_is_there_as_a_whole() {
    for long in [false, true] {
        let mut paper = paper(2);
        paper.language = Language::De;
        let buyer = &mut paper.sheet.buyer;
        let filled = |text: &str| {
            if long {
                "W".repeat(70)
            } else {
                text.to_owned()
            }
        };
        buyer.company = filled("Genossenschaft für die Förderung der erneuerbaren Energien Zürich");
        buyer.name = filled("Maximiliane-Charlotte von Hohenstein-Sigmaringen, Buchhaltung");
        buyer.street = filled("Lieferanteneingang an der Rückseite des Hauptgebäudes, 4. Stock");
        buyer.street2 = filled("Sankt-Jakobs-Strasse 1000b, Postfach 4711 / Kostenstelle 0815-2");
        buyer.postcode = "CH-8001".into();
        buyer.city = filled("Zürich Flughafen Frachtzentrum");
        // Elsewhere: the country is a line more.
        buyer.country = "LI".into();
        let printed = Printed::of(&paper);
        let text = printed.pages().concat();
        let city = bare(&format!(
            "{}{}",
            paper.sheet.buyer.postcode, paper.sheet.buyer.city
        ));
        let lines = run(Command::new("pdftotext").arg(printed.pdf()).arg("-"));
        for line in paper.sheet.buyer.lines().iter().chain([&city]) {
            assert!(bare(&lines).contains(&bare(line)), "{line} in {text}");
        }
        assert_eq!(text.contains('…'), long, "{text}");
    }
}

#[test]
fn the_bank_s_bic_is_on_the_paper_and_in_the_code_of_a_transfer_in_euros() {
    let order = Subject::Order(17);
    let euros = slip(IBAN, order, Money::new(5_000, Currency::Eur));
    for (bic, expected) in [("poficHbexxx", "POFICHBEXXX"), ("", ""), ("no BIC", "")] {
        let slip = euros.clone().at_bank(bic);
        let paper = Paper {
            slip: Some(slip),
            ..paper(2)
        };
        let printed = Printed::of(&paper);
        assert_eq!(printed.scanned().lines().nth(4), Some(expected));
        let text = printed.pages().concat();
        assert_eq!(text.contains("BIC"), !expected.is_empty(), "{text}");
        assert!(text.contains(expected), "{text}");
    }
    let francs = slip(IBAN, order, chf(5_000));
    assert_eq!(francs.clone().at_bank("POFICHBEXXX"), francs);
}

#[test]
fn a_bank_reads_from_the_code_what_the_slip_says() {
    let order = Subject::Order(i64::MAX);
    let long = Party {
        name: "Ö".repeat(70),
        street: "é".repeat(70),
        house: "ü".repeat(16),
        town: "à".repeat(35),
        ..party("")
    };
    let slips = [
        paper(1).slip.expect("a slip"),
        slip(IBAN, order, chf(5)),
        slip(QR_IBAN, Subject::Organization(1), chf(99_999_999_999)),
        slip(QR_IBAN, order, chf(194_975))
            .paid_by(long)
            .saying(&"Ä ".repeat(80)),
        slip(EURO, order, Money::new(123_450, Currency::Eur)).saying("x"),
    ];
    for slip in slips {
        let paper = Paper {
            slip: Some(slip.clone()),
            ..paper(2)
        };
        let printed = Printed::of(&paper);
        assert_eq!(printed.scanned(), slip.payload());
        let text = printed.pages().concat();
        let printed = [
            slip.account().to_string(),
            slip.reference().to_string(),
            slip.payee().name.clone(),
        ];
        for expected in printed {
            assert!(text.contains(&expected), "{expected} in {text}");
        }
    }
}

#[test]
fn the_payment_part_has_the_measures_of_the_guideline() {
    let printed = Printed::of(&paper(1));
    let picture = image::open(printed.picture())
        .expect("a picture")
        .to_luma8();
    let dots = |mm: f32| (mm / 25.4 * 200.0).round() as u32;
    let edge = 297.0 - 105.0;
    // Dark dots between the quiet zones: the code and nothing else.
    let mut found = [f32::MAX, f32::MAX, 0.0, 0.0];
    for y in dots(edge + 13.0)..dots(edge + 67.0) {
        for x in dots(63.0)..dots(117.0) {
            if picture.get_pixel(x, y).0[0] < 128 {
                let (x, y) = (x as f32 / 200.0 * 25.4, y as f32 / 200.0 * 25.4);
                found = [
                    found[0].min(x),
                    found[1].min(y),
                    found[2].max(x),
                    found[3].max(y),
                ];
            }
        }
    }
    let expected = [67.0, edge + 17.0, 113.0, edge + 63.0];
    for (found, expected) in found.iter().zip(expected) {
        assert!((found - expected).abs() < 0.5, "{found} is not {expected}");
    }
    // The cross: black beside its white bars, white around it.
    let at = |x: f32, y: f32| picture.get_pixel(dots(x), dots(edge + y)).0[0];
    let (x, y) = (90.0, 40.0);
    assert!(at(x, y) > 200 && at(x + 1.7, y) > 200 && at(x, y + 1.7) > 200);
    assert!(at(x + 2.5, y) < 60 && at(x - 2.0, y - 2.0) < 60 && at(x + 2.6, y - 2.6) < 60);
    assert!(at(x + 3.25, y) > 200 && at(x, y - 3.25) > 200);
    // The lines to cut along, and the words at their places.
    assert!(at(31.0, 0.0).min(at(31.0, 0.1)) < 128 && at(62.0, 50.0).min(at(61.9, 50.0)) < 128);
    let words = printed.words();
    let place = |word: &str, (from, to): (f32, f32)| {
        let found = words.iter().find(|(at, text)| {
            text == word && (from..to).contains(&(at[0] / MM)) && at[1] / MM > edge
        });
        let (at, _) = found.unwrap_or_else(|| panic!("no {word}"));
        (at[0] / MM, at[1] / MM - edge)
    };
    let (receipt, payment) = ((0.0, 62.0), (62.0, 210.0));
    for (word, on, (x, y)) in [
        ("Receipt", receipt, (5.0, 5.0)),
        ("Account", receipt, (5.0, 12.0)),
        ("Currency", receipt, (5.0, 68.0)),
        ("Payment", payment, (67.0, 5.0)),
        ("Currency", payment, (67.0, 68.0)),
        ("Account", payment, (118.0, 5.0)),
    ] {
        let found = place(word, on);
        let near = (found.0 - x).abs() < 0.5 && (found.1 - y).abs() < 1.5;
        assert!(near, "{word}: {found:?} is not {:?}", (x, y));
    }
}

#[test]
fn every_language_has_the_words_that_the_guideline_prescribes() {
    for (language, words) in [
        (
            Language::En,
            [
                "Receipt",
                "Payment part",
                "Account / Payable to",
                "Acceptance point",
            ],
        ),
        (
            Language::Fr,
            [
                "Récépissé",
                "Section paiement",
                "Compte / Payable à",
                "Point de dépôt",
            ],
        ),
        (
            Language::De,
            [
                "Empfangsschein",
                "Zahlteil",
                "Konto / Zahlbar an",
                "Annahmestelle",
            ],
        ),
        (
            Language::It,
            [
                "Ricevuta",
                "Sezione pagamento",
                "Conto / Pagabile a",
                "Punto di accettazione",
            ],
        ),
        (
            Language::Es,
            [
                "Receipt",
                "Payment part",
                "Account / Payable to",
                "Acceptance point",
            ],
        ),
    ] {
        let printed = Printed::of(&Paper {
            language,
            country: "DE".into(),
            ..paper(2)
        });
        let text = printed.pages().concat();
        for word in words {
            assert!(text.contains(word), "{word} in {text}");
        }
        let net = chf(20_300).text(language, "DE").replace('\u{a0}', " ");
        assert!(
            text.replace('\u{a0}', " ").contains(&net),
            "{net} in {text}"
        );
    }
}

#[test]
fn whatever_people_are_called_nothing_leaves_the_page() {
    let word = "Donaudampfschifffahrtsgesellschaft".repeat(6);
    let hostile = [
        word.as_str(),
        "株式会社日本語の長い名前株式会社日本語の長い名前株式会社日本語の長い名前",
        "שלום עולם مرحبا بالعالم",
        "👩‍👩‍👧‍👦🎉 <script>alert(1)</script> & \"quotes\" \\ (parens) %PDF",
        "a\u{0}b\u{7}c\u{202e}d\r\n\te\u{feff}f\u{e001}g\u{301}\u{10ffff}",
        "",
        &"W".repeat(200),
    ];
    for text in hostile {
        let text = text.to_owned();
        let named = Party {
            street: text.clone(),
            house: text.clone(),
            town: text.clone(),
            ..party(&text)
        };
        let mut paper = paper(9);
        let seller = &mut paper.sheet.seller;
        for said in [
            &mut seller.name,
            &mut seller.street,
            &mut seller.postcode,
            &mut seller.city,
            &mut seller.vat_number,
            &mut seller.email,
        ] {
            said.clone_from(&text);
        }
        let buyer = &mut paper.sheet.buyer;
        for said in [
            &mut buyer.company,
            &mut buyer.name,
            &mut buyer.street,
            &mut buyer.street2,
            &mut buyer.postcode,
            &mut buyer.city,
            &mut buyer.vat_number,
            &mut buyer.reference,
        ] {
            said.clone_from(&text);
        }
        // Elsewhere: the country is a line more.
        buyer.country = "LI".into();
        paper.sheet.emissions = vec![emission(&text, (3, 1_200), Some(&text))];
        paper.number = Some(text.clone());
        paper.order = Some(text.clone());
        paper.paid = Some(Paid {
            how: text.clone(),
            on: paper.date,
        });
        for line in &mut paper.sheet.lines {
            line.name.clone_from(&text);
            line.offer = [text.as_str(); 9].join(" · ");
        }
        for kind in [Kind::ProForma, Kind::Invoice] {
            paper.kind = kind;
            paper.slip = paper
                .slip
                .map(|slip| slip.paid_by(named.clone()).saying(&text));
            let printed = Printed::of(&paper);
            for ([left, upper, right, lower], word) in printed.words() {
                let inside = left > 4.9 * MM
                    && right < (210.0 - 4.9) * MM
                    && upper > 5.0 * MM
                    && lower < (297.0 - 4.0) * MM;
                assert!(inside, "{word}: {left} {upper} {right} {lower}");
            }
            let pages = printed.pages();
            let is_known = text.chars().all(|c| c.is_ascii_graphic() || c == ' ');
            assert_eq!(pages.concat().contains('□'), !is_known, "{text}");
            assert!(pages.concat().contains("945.00"));
            assert_eq!(
                printed.scanned(),
                paper.slip.as_ref().expect("a slip").payload()
            );
        }
    }
}
