use proptest::prelude::*;

use super::*;
use crate::domain::products::VatClass;
use crate::ground::i18n::Language;
use crate::ground::money::{Currency, Money};

const ROUNDING: &str = include_str!("rounding.rs");
const TREATMENT: &str = include_str!("treatment.rs");
const TOTALS: &str = include_str!("totals.rs");

/// The rows of the table in the doc comment of a function, without its head; at least `least` of them.
fn table<'a>(source: &'a str, function: &str, least: usize) -> Vec<Vec<&'a str>> {
    let (before, _) = source
        .split_once(&format!("pub fn {function}("))
        .expect("the function");
    let documented = before
        .lines()
        .rev()
        .skip_while(|line| line.trim().is_empty());
    let documented = documented.take_while(|line| line.trim_start().starts_with("///"));
    let mut rows: Vec<Vec<&str>> = documented
        .filter_map(|line| line.trim_start().strip_prefix("/// |"))
        .map(|line| line.trim_end().strip_suffix('|').expect("a closed row"))
        .map(|line| line.split('|').map(str::trim).collect())
        .collect();
    rows.reverse();
    assert!(rows.len() >= least + 2, "{function}: {} rows", rows.len());
    rows.split_off(2)
}

/// A number of a cell; `None` for *refused*.
fn number(cell: &str) -> Option<i64> {
    (cell != "refused").then(|| cell.parse().expect("a number"))
}

fn chf(minor: i64) -> Money {
    Money::new(minor, Currency::Chf)
}

/// The rates of the worked tables.
fn swiss(class: VatClass) -> Option<Rate> {
    match class {
        VatClass::Standard => Rate::new(810),
        VatClass::Reduced => Rate::new(260),
        VatClass::Special => None,
    }
}

#[test]
fn the_rounding_is_that_of_its_table() {
    for row in table(ROUNDING, "round_share", 18) {
        let [amount, numerator, denominator, share] = [0, 1, 2, 3].map(|cell| number(row[cell]));
        let found = round_share(amount.unwrap(), numerator.unwrap(), denominator.unwrap());
        assert_eq!(found, share, "{row:?}");
    }
}

#[test]
fn a_part_of_a_term_is_that_of_its_table() {
    for row in table(ROUNDING, "prorated", 8) {
        let [amount, used, all, share] = [0, 1, 2, 3].map(|cell| number(row[cell]));
        let found = prorated(chf(amount.unwrap()), used.unwrap(), all.unwrap());
        assert_eq!(found.map(Money::minor), share, "{row:?}");
    }
}

#[test]
fn rates_are_written_like_their_table() {
    for row in table(ROUNDING, "text", 6) {
        let rate = Rate::new(row[0].parse().unwrap()).unwrap();
        assert_eq!(rate.text(Language::En).replace('\u{a0}', " "), row[1]);
        for other in Language::ALL.iter().filter(|one| **one != Language::En) {
            assert_eq!(rate.text(*other).replace('\u{a0}', " "), row[2]);
        }
    }
    for (points, there) in [(-1, false), (0, true), (10_000, true), (10_001, false)] {
        assert_eq!(Rate::new(points).is_some(), there, "{points}");
    }
}

#[test]
fn the_treatment_is_that_of_its_table() {
    for row in table(TREATMENT, "treatment", 31) {
        let buyer = Buyer {
            country: row[1],
            company: row[2] == "company",
            vat_number_valid: row[3] == "yes",
        };
        let found = treatment(row[0], &buyer);
        assert_eq!(found.word(), row[4], "{row:?}");
        let rates = found.rates_of(row[0], row[1]);
        assert_eq!(rates.unwrap_or("–"), row[5], "{row:?}");
    }
}

/// Every code that there could be: the 27 states and Monaco, Switzerland and Liechtenstein, the others.
#[test]
fn no_other_country_is_taken_for_a_state_of_the_union() {
    let letters = || b'A'..=b'Z';
    let codes = letters().flat_map(|one| letters().map(move |two| [one, two]));
    let mut counts = [0; 4];
    for code in codes {
        let buyer = Buyer {
            country: std::str::from_utf8(&code).expect("letters"),
            company: false,
            vat_number_valid: false,
        };
        counts[treatment("CH", &buyer) as usize] += 1;
    }
    assert_eq!(counts, [2, 0, 28, 26 * 26 - 30]);
}

#[test]
fn totals_are_those_of_their_table() {
    for row in table(TOTALS, "invoice_totals", 10) {
        let lines: Vec<_> = row[0].split(", ").map(line).collect();
        let treatment = Treatment::from_word(row[1]).expect("a treatment");
        let totals = invoice_totals(&lines, treatment, swiss).expect("priced");
        let rates: Vec<_> = totals.by_rate.iter().map(written).collect();
        assert_eq!(rates.join("; "), row[3], "{row:?}");
        let numbers = [totals.net, totals.vat, totals.total].map(Money::minor);
        assert_eq!(
            numbers.map(Some),
            [2, 4, 5].map(|cell| number(row[cell])),
            "{row:?}"
        );
        assert_eq!(totals.treatment, treatment);
    }
}

/// A line of a table: `S 9900`.
fn line(cell: &str) -> (Money, VatClass) {
    let (class, amount) = cell.split_once(' ').expect("class and amount");
    let class = match class {
        "S" => VatClass::Standard,
        "R" => VatClass::Reduced,
        other => panic!("no class: {other}"),
    };
    (chf(number(amount).expect("an amount")), class)
}

/// A rate as the table writes it: `8.1: 9900 → 802`.
fn written(part: &VatSum) -> String {
    let rate = part.rate.text(Language::En);
    let rate = rate.trim_end_matches(['\u{a0}', '%']);
    format!("{rate}: {} → {}", part.base.minor(), part.vat.minor())
}

#[test]
fn what_cannot_be_priced_is_refused_and_never_free() {
    let standard = (chf(1000), VatClass::Standard);
    let special = (chf(0), VatClass::Special);
    let euro = (Money::new(1, Currency::Eur), VatClass::Standard);
    let most = (chf(i64::MAX), VatClass::Standard);
    let least = (chf(-i64::MAX), VatClass::Reduced);
    for (lines, why) in [
        (vec![], Unpriced::Nothing),
        (vec![standard, special], Unpriced::NoRate(VatClass::Special)),
        (vec![standard, euro], Unpriced::Currencies),
        (vec![most], Unpriced::TooLarge),
        (vec![standard, most], Unpriced::TooLarge),
        (
            vec![(chf(i64::MIN), VatClass::Standard)],
            Unpriced::TooLarge,
        ),
    ] {
        let found = invoice_totals(&lines, Treatment::Domestic, swiss);
        assert_eq!(found, Err(why), "{lines:?}");
    }
    // The sum fits, although a part of it alone would hardly have.
    let both = invoice_totals(&[most, least], Treatment::Outside, swiss).expect("priced");
    assert_eq!(both.total, chf(0));
    // Where there is no VAT, nobody asks for a rate.
    let free = invoice_totals(&[standard, special], Treatment::ReverseCharge, |_| None);
    assert_eq!(free.expect("priced").total, chf(1000));
    assert_eq!(order_totals(&[]), Err(Unpriced::Nothing));
}

#[test]
fn an_order_is_the_sum_of_its_invoices_and_not_of_its_lines() {
    let six = (chf(6), VatClass::Standard);
    let price = |lines: &[_], treatment| invoice_totals(lines, treatment, swiss).expect("priced");
    let [one, two] = [&[six][..], &[six, six]].map(|lines| price(lines, Treatment::Domestic));
    let abroad = price(&[six], Treatment::ReverseCharge);
    let all = price(&[six, six, six], Treatment::Domestic);
    assert_eq!([one.vat, two.vat, all.vat], [chf(0), chf(1), chf(1)]);
    let thrice = order_totals(&[one.clone(), one.clone(), one]).expect("priced");
    assert_eq!((thrice.vat, thrice.total), (chf(0), chf(18)));
    let order = order_totals(&[two, abroad]).expect("priced");
    let rates: Vec<_> = order.by_rate.iter().map(written).collect();
    // What is not taxed has a note, and no rate.
    assert_eq!(rates, ["8.1: 12 → 1"]);
    assert_eq!(
        (order.net, order.vat, order.total),
        (chf(18), chf(1), chf(19))
    );
}

/// What the properties are about: lines below a billion, and a table of rates, two of which may be one.
fn lines() -> impl Strategy<Value = Vec<(Money, VatClass)>> {
    let class = proptest::sample::select(VatClass::ALL);
    let amount = prop_oneof![-100_000_000_000_i64..=100_000_000_000, -500_i64..=500];
    proptest::collection::vec((amount.prop_map(chf), class), 1..12)
}

fn rates() -> impl Strategy<Value = Vec<Rate>> {
    let rate = prop_oneof![0..=10_000_i32, Just(0), Just(810), Just(2000)];
    let rate = rate.prop_map(|points| Rate::new(points).expect("a rate"));
    proptest::collection::vec(rate, VatClass::ALL.len())
}

fn among(rates: &[Rate]) -> impl Fn(VatClass) -> Option<Rate> {
    move |class| {
        let place = VatClass::ALL.iter().position(|one| *one == class)?;
        rates.get(place).copied()
    }
}

/// What holds of the totals of any invoice.
fn is_sound(totals: &Totals, lines: &[(Money, VatClass)]) {
    let sum = |of: fn(&VatSum) -> i64| totals.by_rate.iter().map(of).sum::<i64>();
    let exact: i64 = lines.iter().map(|(amount, _)| amount.minor()).sum();
    assert_eq!(totals.net.minor(), exact);
    assert_eq!(sum(|part| part.base.minor()), totals.net.minor());
    assert_eq!(sum(|part| part.vat.minor()), totals.vat.minor());
    assert_eq!(totals.net.plus(totals.vat), Some(totals.total));
    assert!(
        totals
            .by_rate
            .is_sorted_by(|one, next| one.rate > next.rate)
    );
    for part in &totals.by_rate {
        let exact = i128::from(part.base.minor()) * i128::from(part.rate.basis_points());
        let off = (i128::from(part.vat.minor()) * 10_000 - exact).abs();
        assert!(off * 2 <= 10_000, "more than half a unit off: {part:?}");
    }
}

proptest! {
    #[test]
    fn totals_add_up_and_no_rate_is_half_a_unit_off(lines in lines(), rates in rates()) {
        for treatment in Treatment::ALL {
            let totals = invoice_totals(&lines, *treatment, among(&rates)).expect("priced");
            is_sound(&totals, &lines);
        }
    }

    #[test]
    fn the_order_of_lines_does_not_matter(
        (one, other) in lines().prop_flat_map(|lines| (Just(lines.clone()), Just(lines).prop_shuffle())),
        rates in rates(),
    ) {
        let of = |lines: &[_]| invoice_totals(lines, Treatment::Domestic, among(&rates));
        prop_assert_eq!(of(&one), of(&other));
    }

    #[test]
    fn a_credit_note_mirrors_its_invoice(lines in lines(), rates in rates()) {
        let mirrored = |amount: Money| amount.times(-1).expect("it fits");
        let credit: Vec<_> = lines.iter().map(|(amount, class)| (mirrored(*amount), *class)).collect();
        let of = |lines: &[_]| invoice_totals(lines, Treatment::Domestic, among(&rates)).expect("priced");
        let (invoice, credit) = (of(&lines), of(&credit));
        prop_assert_eq!(mirrored(invoice.net), credit.net);
        prop_assert_eq!(mirrored(invoice.vat), credit.vat);
        prop_assert_eq!(mirrored(invoice.total), credit.total);
    }

    #[test]
    fn an_order_adds_its_invoices_up(parts in proptest::collection::vec(lines(), 1..5), rates in rates()) {
        let mut invoices = Vec::new();
        for (place, lines) in parts.iter().enumerate() {
            let treatment = Treatment::ALL[place % Treatment::ALL.len()];
            invoices.push(invoice_totals(lines, treatment, among(&rates)).expect("priced"));
        }
        let order = order_totals(&invoices).expect("priced");
        let sum = |of: fn(&Totals) -> Money| invoices.iter().map(|one| of(one).minor()).sum::<i64>();
        prop_assert_eq!(order.net.minor(), sum(|one| one.net));
        prop_assert_eq!(order.vat.minor(), sum(|one| one.vat));
        prop_assert_eq!(order.total.minor(), sum(|one| one.total));
        let of_rates = |of: fn(&VatSum) -> Money| order.by_rate.iter().map(|part| of(part).minor()).sum::<i64>();
        let taxed = |invoice: &&Totals| invoice.treatment.note().is_none();
        let base = invoices.iter().filter(taxed).map(|one| one.net.minor()).sum::<i64>();
        prop_assert_eq!(of_rates(|part| part.base), base);
        prop_assert_eq!(of_rates(|part| part.vat), order.vat.minor());
    }

    /// Against another way to round: the nearest whole number, searched for.
    #[test]
    fn a_share_is_the_nearest_and_the_half_goes_away_from_zero(
        amount in any::<i32>(), numerator in -20_000_i64..20_000, denominator in 1_i64..20_000,
    ) {
        let exact = i128::from(amount) * i128::from(numerator);
        let share = round_share(amount.into(), numerator, denominator).expect("it fits");
        let off = |share: i128| (share * i128::from(denominator) - exact).abs();
        let found = i128::from(share);
        for other in [found - 1, found + 1] {
            let farther = off(other) > off(found);
            let away = off(other) == off(found) && other.abs() < found.abs();
            prop_assert!(farther || away, "{exact} / {denominator}: {found}, not {other}");
        }
    }

    #[test]
    fn nothing_that_is_asked_breaks_the_rounding(
        amount in any::<i64>(), numerator in any::<i64>(), denominator in any::<i64>(),
    ) {
        let share = round_share(amount, numerator, denominator);
        if let (Some(share), Some(mirrored)) = (share, amount.checked_neg())
            && share != i64::MIN
        {
            prop_assert_eq!(round_share(mirrored, numerator, denominator), Some(-share));
        }
        prop_assert_eq!(round_share(amount, numerator, denominator.min(0)), None);
    }

    #[test]
    fn a_term_is_never_cost_more_than_it_is(amount in 0_i64..1_000_000_000, all in 1_i64..4000, used in 0_i64..4000) {
        let part = prorated(chf(amount), used, all).map(Money::minor);
        prop_assert_eq!(part.is_some(), used <= all);
        prop_assert!(part.unwrap_or_default() <= amount);
    }
}

/// A million invoices, from a generator that always says the same.
#[test]
fn a_million_invoices_add_up() {
    let mut state = 88_172_645_463_325_252_u64;
    let mut draw = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let mut lines = Vec::new();
    for _ in 0..1_000_000 {
        lines.clear();
        for _ in 0..=draw() % 4 {
            let amount = (draw() % 2_000_001) as i64 - 1_000_000;
            let class = VatClass::ALL[(draw() % 2) as usize];
            lines.push((chf(amount), class));
        }
        let treatment = Treatment::ALL[(draw() % 4) as usize];
        let totals = invoice_totals(&lines, treatment, swiss).expect("priced");
        is_sound(&totals, &lines);
    }
}
