use proptest::prelude::*;

use super::*;

fn money(minor: i64, currency: Currency) -> Money {
    Money::new(minor, currency)
}

fn party(name: &str) -> Party {
    Party {
        name: name.into(),
        street: "Rue du Lac".into(),
        house: "1268".into(),
        postcode: "2501".into(),
        town: "Biel".into(),
        country: "CH".into(),
    }
}

fn account(text: &str) -> Account {
    text.parse().expect("an IBAN")
}

/// A QR-IBAN and an IBAN of the guideline's examples, and one of the euro area.
const QR: &str = "CH44 3199 9123 0008 8901 2";
const PLAIN: &str = "CH58 0079 1123 0008 8901 2";
const EURO: &str = "DE89 3704 0044 0532 0130 00";

#[test]
fn the_examples_of_the_standards_are_valid_and_printed_in_groups() {
    let qr: Reference = "210000000003139471430009017".parse().expect("QRR");
    assert_eq!(qr.to_string(), "21 00000 00003 13947 14300 09017");
    assert_eq!(qr.to_string().parse(), Ok(qr.clone()));
    assert_eq!((qr.kind(), qr.subject()), ("QRR", None));
    let creditor: Reference = "rf18 5390 0754 7034".parse().expect("ISO 11649");
    assert_eq!(creditor.to_string(), "RF18 5390 0754 7034");
    assert_eq!((creditor.kind(), creditor.subject()), ("SCOR", None));
    for wrong in [
        "",
        "RF",
        "RF18",
        "RF18539007547035",
        "210000000003139471430009018",
        "21000000000313947143000901",
        "RFé8539007547034",
        "RF1853900754703400000000000",
        "XX18539007547034",
    ] {
        assert_eq!(wrong.parse::<Reference>(), Err(Wrong::Reference), "{wrong}");
    }
}

#[test]
fn an_institution_from_30000_to_31999_is_a_qr_iban() {
    assert!(account(QR).is_qr_iban() && account(QR).is_swiss());
    assert!(!account(PLAIN).is_qr_iban() && account(PLAIN).is_swiss());
    assert!(!account(EURO).is_qr_iban() && !account(EURO).is_swiss());
    assert_eq!(account("ch4431999123000889012").to_string(), QR);
    assert!(account("LI21 0881 0000 2324 013A A").is_swiss());
    for wrong in [
        "",
        "CH4431999123000889013",
        "CH44",
        "DE89 3704 0044 0532 0130",
    ] {
        assert_eq!(wrong.parse::<Account>(), Err(Wrong::Account), "{wrong}");
    }
}

#[test]
fn account_reference_currency_and_amount_go_together() {
    let order = Subject::Order(7);
    let try_it = |on: &str, kind: &str, minor: i64, currency| {
        let reference = Reference::of(order, &account(kind)).expect("a reference");
        let slip = Slip::new(
            party("Acme"),
            account(on),
            reference,
            money(minor, currency),
        );
        slip.map(|slip| slip.symbol())
    };
    assert_eq!(try_it(QR, QR, 1, Currency::Chf), Ok(Symbol::Swiss));
    assert_eq!(try_it(PLAIN, PLAIN, MOST, Currency::Chf), Ok(Symbol::Swiss));
    assert_eq!(try_it(EURO, EURO, 5, Currency::Eur), Ok(Symbol::Epc));
    assert_eq!(try_it(PLAIN, PLAIN, 5, Currency::Eur), Ok(Symbol::Epc));
    assert_eq!(try_it(QR, PLAIN, 5, Currency::Chf), Err(Wrong::Reference));
    assert_eq!(try_it(PLAIN, QR, 5, Currency::Chf), Err(Wrong::Reference));
    assert_eq!(try_it(EURO, EURO, 5, Currency::Chf), Err(Wrong::Abroad));
    assert_eq!(try_it(QR, QR, 5, Currency::Eur), Err(Wrong::QrIban));
    for minor in [i64::MIN, -5, 0, MOST + 1] {
        assert_eq!(try_it(QR, QR, minor, Currency::Chf), Err(Wrong::Amount));
    }
    let reference = Reference::of(order, &account(QR)).expect("a reference");
    let amount = money(5, Currency::Chf);
    for gap in ["", "\u{200b}", " \n"] {
        let nobody = Party {
            town: gap.trim_matches('\u{200b}').into(),
            ..party("Acme")
        };
        let slip = Slip::new(nobody, account(QR), reference.clone(), amount);
        assert_eq!(slip, Err(Wrong::Payee));
    }
}

#[test]
fn the_swiss_code_says_what_the_guideline_prescribes() {
    let slip = Slip::new(
        party("Robert Schneider AG"),
        account(QR),
        "210000000003139471430009017".parse().expect("QRR"),
        money(194_975, Currency::Chf),
    );
    let slip = slip.expect("a slip").saying("Order of 15 June 2026");
    let head = "SPC\n0200\n1\nCH4431999123000889012\nS\nRobert Schneider AG\nRue du Lac\n1268\n2501\nBiel\nCH\n\n\n\n\n\n\n\n1949.75\nCHF\n";
    let foot = "QRR\n210000000003139471430009017\nOrder of 15 June 2026\nEPD";
    assert_eq!(slip.payload(), format!("{head}\n\n\n\n\n\n\n{foot}"));
    assert_eq!(slip.printed_amount(), "1 949.75");
    let paid = slip.clone().paid_by(party("Pia-Maria Rutschmann"));
    let payer = "S\nPia-Maria Rutschmann\nRue du Lac\n1268\n2501\nBiel\nCH\n";
    assert_eq!(paid.payload(), format!("{head}{payer}{foot}"));
    let vague = slip.clone().paid_by(Party {
        postcode: String::new(),
        ..party("Pia")
    });
    assert_eq!(vague, slip, "half an address is none");
}

#[test]
fn the_european_code_says_what_the_council_prescribes() {
    let reference = Reference::of(Subject::Order(42), &account(EURO)).expect("a reference");
    assert_eq!(reference.to_string(), "RF50 142");
    let slip = Slip::new(
        party("Acme GmbH"),
        account(EURO),
        reference,
        money(123_405, Currency::Eur),
    );
    assert_eq!(
        slip.expect("a slip").payload(),
        "BCD\n002\n1\nSCT\n\nAcme GmbH\nDE89370400440532013000\nEUR1234.05\n\nRF50142"
    );
}

#[test]
fn other_characters_become_their_cousins() {
    for (from, to) in [
        ("Zoë Müßig ŁŃŝ Ț €", "Zoë Müßig ŁŃŝ Ț €"),
        ("D’Aoûtё – “x”…", "D'Août? - \"x\"."),
        ("a\u{a0}\u{202f}b\tc\r\nd\u{ad}", "a b c d-"),
        ("e\u{301}", "é"),
        ("ﬀ Ａcme ①", "? Acme 1"),
        ("株式会社 🎉", "???? ?"),
        ("  ", ""),
    ] {
        assert_eq!(rules::fitted(from, 70), to, "{from}");
    }
    assert_eq!(rules::fitted(&"é ".repeat(40), 70).chars().count(), 69);
    assert_eq!(party("x").lines(), ["x", "Rue du Lac 1268", "2501 Biel"]);
    let abroad = Party {
        street: String::new(),
        house: String::new(),
        country: "FR".into(),
        ..party("x")
    };
    assert_eq!(abroad.lines(), ["x", "FR-2501 Biel"]);
}

fn subjects() -> impl Strategy<Value = Subject> {
    prop_oneof![
        (0..=i64::MAX).prop_map(Subject::Order),
        (0..=i64::MAX).prop_map(Subject::Organization),
    ]
}

#[test]
fn only_accounts_outside_the_area_need_a_bic() {
    for (iban, needed) in [
        (EURO, false),
        ("FR14 2004 1010 0505 0001 3M02 606", false),
        ("CH58 0079 1123 0008 8901 2", true),
        ("GB29 NWBK 6016 1331 9268 19", true),
        ("", false),
        ("no IBAN", false),
    ] {
        assert_eq!(needs_bic(iban), needed, "{iban}");
    }
}

proptest! {
    #[test]
    fn an_incoming_reference_tells_whose_it_is(subject in subjects()) {
        for on in [QR, PLAIN, EURO] {
            let reference = Reference::of(subject, &account(on)).expect("a reference");
            prop_assert_eq!(reference.subject(), Some(subject));
            prop_assert_eq!(reference.to_string().parse::<Reference>().expect("valid"), reference);
        }
    }

    #[test]
    fn a_wrong_digit_is_noticed(subject in subjects(), place in 0..27_usize, by in 1..10_u8) {
        for on in [QR, EURO] {
            let reference = Reference::of(subject, &account(on)).expect("a reference");
            let mut digits = reference.digits().as_bytes().to_vec();
            let place = place % digits.len();
            if digits[place].is_ascii_digit() {
                digits[place] = b'0' + (digits[place] - b'0' + by) % 10;
                let typed = String::from_utf8(digits).expect("digits");
                prop_assert_eq!(typed.parse::<Reference>(), Err(Wrong::Reference));
            }
        }
    }

    /// Modulo 10 recursive is blind where the table's rows 4 and 7 meet: for digits three or seven apart.
    #[test]
    fn two_exchanged_digits_are_noticed(subject in subjects(), place in 0..26_usize) {
        for on in [QR, EURO] {
            let reference = Reference::of(subject, &account(on)).expect("a reference");
            let mut digits = reference.digits().as_bytes().to_vec();
            let place = place % (digits.len() - 1);
            let apart = digits[place].abs_diff(digits[place + 1]);
            let blind = on == QR && matches!(apart, 3 | 7);
            digits.swap(place, place + 1);
            if apart != 0 && !blind {
                let typed = String::from_utf8(digits).expect("digits");
                prop_assert_eq!(typed.parse::<Reference>(), Err(Wrong::Reference));
            }
        }
    }

    #[test]
    fn whatever_the_names_the_code_has_its_lines_and_fits(
        names in proptest::array::uniform4(".{0,200}"),
        message in ".{0,300}",
        francs in any::<bool>(),
    ) {
        let [name, street, house, town] = names;
        let (on, currency) = if francs { (QR, Currency::Chf) } else { (EURO, Currency::Eur) };
        let reference = Reference::of(Subject::Order(i64::MAX), &account(on)).expect("a reference");
        let payer = Party { name, street, house, town, ..party("") };
        let payee = Party { name: "é".repeat(90), street: "ö".repeat(90), ..party("") };
        let slip = Slip::new(payee, account(on), reference, money(MOST, currency)).expect("a slip");
        let payload = slip.paid_by(payer).saying(&message).at_bank("POFICHBEXXX").payload();
        let (lines, bytes) = if francs { (31, 997) } else { (10, 331) };
        prop_assert_eq!(payload.split('\n').count(), lines);
        prop_assert!(payload.len() <= bytes);
        prop_assert!(payload.chars().all(|c| c == '\n' || rules::is_allowed(c)));
    }
}
