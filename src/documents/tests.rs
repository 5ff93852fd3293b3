//! What holds of papers whatever stands on them.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::domain::accounting::addresses::Address;
use crate::domain::accounting::invoices::Issuer;
use crate::domain::accounting::prices::{Rate, Totals, Treatment, VatSum};
use crate::domain::accounting::sheets::{Line, Sheet};
use crate::domain::products::Term;
use crate::ground::i18n::Language;
use crate::ground::money::{Currency, Money};

fn chf(minor: i64) -> Money {
    Money::new(minor, Currency::Chf)
}

fn day() -> NaiveDate {
    NaiveDate::default()
}

/// A paper of so many lines on which everything that people type is this text.
fn paper(text: &str, lines: usize) -> Paper {
    let said = || text.to_owned();
    let line = Line {
        name: said(),
        offer: said(),
        term: Term::first(day(), 12),
        quantity: 1,
        rate: Rate::ZERO,
        net: chf(100),
    };
    let address = Address {
        company: said(),
        name: said(),
        street: said(),
        street2: said(),
        postcode: said(),
        city: said(),
        reference: said(),
        ..Address::default()
    };
    let net = chf(100 * i64::try_from(lines).unwrap());
    Paper {
        kind: Kind::ProForma,
        language: Language::Fr,
        country: "FR".into(),
        number: None,
        date: day(),
        order: None,
        until: None,
        among: Among::Alone,
        sheet: Sheet {
            seller: Issuer {
                name: said(),
                ..Issuer::default()
            },
            buyer: address,
            lines: vec![line; lines],
            totals: Totals {
                treatment: Treatment::Domestic,
                net,
                by_rate: vec![VatSum {
                    rate: Rate::ZERO,
                    base: net,
                    vat: chf(0),
                }],
                vat: chf(0),
                total: net,
            },
            emissions: Vec::new(),
        },
        prepaid: None,
        paid: None,
        slip: None,
    }
}

/// The texts of a page.
fn texts(page: &[(layout::Owner, layout::Ink)]) -> Vec<String> {
    let words = page.iter().filter_map(|(_, ink)| match ink {
        layout::Ink::Words(_, _, words) => Some(words.text.to_string()),
        _ => None,
    });
    words.collect()
}

#[test]
fn totals_never_stand_on_a_page_without_a_line() {
    for lines in 1..60 {
        for name in ["shop.example", &"a very long name of a shop ".repeat(9)] {
            let mut sheets = Sheets::new().unwrap();
            write(&mut sheets, &paper(name, lines)).unwrap();
            let pages: Vec<_> = sheets.pages.iter().map(|page| texts(page)).collect();
            let voice = Voice::of(&paper(name, lines));
            let (net, line) = (voice.word("documents-net"), name.trim());
            let with_totals = pages.iter().find(|page| page.contains(&net));
            let with_totals = with_totals.unwrap_or_else(|| panic!("{lines}: {pages:?}"));
            let beside = with_totals
                .iter()
                .any(|text| text.starts_with(line.get(..12).unwrap()) && !text.contains('·'));
            assert!(beside, "{lines}: {with_totals:?}");
            let carried = voice.word("documents-brought-forward");
            assert_eq!(with_totals.contains(&carried), pages.len() > 1, "{lines}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn no_character_keeps_a_paper_from_being_drawn(text in "\\PC{0,40}|.{0,40}") {
        prop_assert!(draw(&paper(&text, 2)).is_ok());
    }
}
