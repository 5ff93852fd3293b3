use chrono::NaiveDate;

use super::*;
use crate::domain::accounting::invoices::{Invoice, State};
use crate::domain::accounting::prices::{Treatment, VatSum, invoice_totals, order_totals};
use crate::domain::accounting::quotes::Quote;
use crate::domain::accounting::{BilledTo, Seller};
use crate::domain::products::{Co2, Names, VatClass};
use crate::ground::money::Currency;

const RATE: i32 = 810;

fn day() -> NaiveDate {
    "2026-11-20".parse().unwrap()
}

fn chf(minor: i64) -> Money {
    Money::new(minor, Currency::Chf)
}

fn names(german: &str) -> Names {
    let text = serde_json::json!({ "en": format!("English {german}"), "de": german });
    serde_json::from_value(text).unwrap()
}

/// A line of a quote; without a note it says nothing of CO₂.
fn quoted(
    name: &str,
    quantity: i32,
    grams: (Option<i64>, Option<i64>),
    note: &str,
) -> quotes::Line {
    quotes::Line {
        id: None,
        product: None,
        name: name.to_owned(),
        offer: "mail".to_owned(),
        offer_names: names("Mailboxen"),
        quantity,
        term: Term::first(day(), 24),
        net: chf(3420 * i64::from(quantity)),
        vat_class: VatClass::Standard,
        rate: Rate::new(RATE).unwrap(),
        billed_to: BilledTo::Organization,
        co2: (grams != (None, None)).then(|| Co2 {
            material: grams.0,
            energy: grams.1,
            note: if note.is_empty() {
                Names::default()
            } else {
                names(note)
            },
        }),
    }
}

fn pro_forma(country: &str, lines: Vec<quotes::Line>) -> ProForma {
    let seller = Seller {
        name: "Hosting AG".into(),
        street: "Quai du Seujet 12".into(),
        postcode: "1201".into(),
        city: "Genève".into(),
        country: "CH".into(),
        vat_number: "CHE-123.456.788 TVA".into(),
        email: "help@hosting.example".into(),
        ..Seller::default()
    };
    let address = Address {
        company: "Müller & Söhne AG".into(),
        name: "Zoë Çelik".into(),
        street: "Löwenstraße 4".into(),
        postcode: "8001".into(),
        city: "Zürich".into(),
        country: country.into(),
        reference: "PO 4711".into(),
        ..Address::default()
    };
    let nets: Vec<_> = lines
        .iter()
        .map(|line| (line.net, line.vat_class))
        .collect();
    let totals = invoice_totals(&nets, Treatment::Domestic, |_| Rate::new(RATE)).unwrap();
    let quote = Quote {
        totals: order_totals(std::slice::from_ref(&totals)).unwrap(),
        parts: vec![Part {
            billed_to: BilledTo::Organization,
            address,
            totals,
        }],
        lines,
    };
    ProForma {
        quote,
        order: None,
        reserved: None,
        address: Address::default(),
        slip: None,
        seller,
        language: Language::De,
        country: country.into(),
        date: day(),
        until: day(),
    }
}

/// The invoice that such a pro forma becomes.
fn issued(pro_forma: &ProForma) -> Whole {
    let (part, language) = (&pro_forma.quote.parts[0], pro_forma.language);
    let line = |(position, line): (usize, &quotes::Line)| invoices::Line {
        position: i32::try_from(position).unwrap(),
        product: line.product,
        name: line.name.clone(),
        offer: line.offer_names.of(language).to_owned(),
        months: line.term.months,
        starts_on: line.term.starts_on,
        ends_on: line.term.ends_on,
        quantity: line.quantity,
        net: line.net,
        rate: line.rate,
        co2_material: line.co2.as_ref().and_then(|co2| co2.material),
        co2_energy: line.co2.as_ref().and_then(|co2| co2.energy),
        co2_method: line
            .co2
            .as_ref()
            .and_then(|co2| co2.method(language))
            .map(str::to_owned),
    };
    Whole {
        invoice: Invoice {
            id: 1.into(),
            organization: 2.into(),
            country: pro_forma.country.clone(),
            order: 3.into(),
            order_number: Some(1),
            number: "2026-000001".into(),
            issued_on: day(),
            state: State::Paid,
            net: part.totals.net,
            vat: part.totals.vat,
            total: part.totals.total,
            treatment: part.totals.treatment,
            billed_to: part.billed_to,
            buyer: part.address.addressee().to_owned(),
            address: part.address.clone(),
            seller: pro_forma.seller.issuer(),
            language,
            description: String::new(),
            paid_on: Some(day()),
            paid_by: Vec::new(),
        },
        lines: pro_forma.quote.lines.iter().enumerate().map(line).collect(),
        vat: part.totals.by_rate.clone(),
        money: Vec::new(),
        together: false,
    }
}

fn sheet(pro_forma: &ProForma) -> Sheet {
    of_part(pro_forma, &pro_forma.quote.parts[0], pro_forma.language)
}

#[test]
fn an_invoice_says_what_its_pro_forma_said() {
    let lines = vec![
        quoted("a.example", 7, (Some(310), Some(540)), "Je Mailbox."),
        quoted("b.example", 1, (None, Some(40)), ""),
        quoted("c.example", 2, (None, None), ""),
    ];
    for country in ["CH", "DE"] {
        let pro_forma = pro_forma(country, lines.clone());
        let said = sheet(&pro_forma);
        assert_eq!(of_invoice(&issued(&pro_forma)), said);
        assert_eq!(said.lines.len(), 3);
        assert_eq!(said.lines[0].offer, "Mailboxen");
        assert_eq!(said.methods(), [Some("Je Mailbox."), None]);
        let sums = [VatSum {
            rate: Rate::new(RATE).unwrap(),
            base: chf(34_200),
            vat: chf(2770),
        }];
        assert_eq!(
            (said.totals.net, &said.totals.by_rate[..]),
            (chf(34_200), &sums[..])
        );
    }
    let read = pro_forma("CH", lines);
    let english = of_part(&read, &read.quote.parts[0], Language::En);
    assert_eq!(english.lines[0].offer, "English Mailboxen");
    assert_eq!(english.methods()[0], Some("English Je Mailbox."));
}

#[test]
fn an_address_names_its_country_to_whoever_is_in_another_one() {
    let line = || vec![quoted("a.example", 1, (None, None), "")];
    let [at_home, abroad] = ["CH", "DE"].map(|country| sheet(&pro_forma(country, line())));
    let seller = ["Quai du Seujet 12", "1201 Genève"];
    let buyer = [
        "Müller & Söhne AG",
        "Zoë Çelik",
        "Löwenstraße 4",
        "8001 Zürich",
    ];
    assert_eq!(at_home.seller_lines(Language::De), seller);
    assert_eq!(at_home.buyer_lines(Language::De), buyer);
    let with = |lines: &[&'static str], country| [lines, &[country]].concat();
    assert_eq!(abroad.seller_lines(Language::De), with(&seller, "Schweiz"));
    assert_eq!(abroad.buyer_lines(Language::En), with(&buyer, "Germany"));
}

#[test]
fn the_price_of_one_is_told_where_so_many_of_it_are_the_amount() {
    for (quantity, net, each) in [
        (1, 1000, None),
        (0, 1000, None),
        (2, 1000, Some(500)),
        (3, 1000, None),
        (3, -999, Some(-333)),
        (7, 0, Some(0)),
    ] {
        let mut line = sheet(&pro_forma("CH", vec![quoted("x", 1, (None, None), "")]))
            .lines
            .remove(0);
        (line.quantity, line.net) = (quantity, chf(net));
        assert_eq!(line.each(), each.map(chf), "{quantity} of {net}");
    }
}

#[test]
fn grams_are_those_of_a_unit_times_their_number() {
    let told = |count, grams| {
        let found = emission(("x", count), grams, None);
        found.map(|one| (one.each, one.parts, one.all))
    };
    for (count, grams, expected) in [
        (
            7,
            (Some(310), Some(540)),
            Some((850, Some((310, 540)), 5950)),
        ),
        (7, (Some(310), None), Some((310, None, 2170))),
        (1, (None, Some(540)), Some((540, None, 540))),
        (3, (Some(0), Some(0)), Some((0, Some((0, 0)), 0))),
        (3, (None, None), None),
        (1, (Some(i64::MAX), Some(1)), None),
        (2, (Some(i64::MAX), None), None),
    ] {
        assert_eq!(told(count, grams), expected, "{count} × {grams:?}");
    }
}

#[test]
fn a_note_stands_once_however_many_lines_have_it() {
    let climate = (Some(1), None);
    let lines = [
        ("a", "One."),
        ("b", "Two."),
        ("c", "One."),
        ("d", ""),
        ("e", ""),
    ];
    let lines = lines.map(|(name, note)| quoted(name, 1, climate, note));
    let sheet = sheet(&pro_forma("CH", lines.to_vec()));
    assert_eq!(sheet.emissions.len(), 5);
    assert_eq!(sheet.methods(), [Some("One."), Some("Two."), None]);
}
