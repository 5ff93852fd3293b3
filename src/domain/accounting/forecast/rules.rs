//! Which months there are, when terms end, what a month comes to.

use std::collections::BTreeSet;

use chrono::{Datelike, Months as Span, NaiveDate};

use super::queries::{Group, OpenOrder, Soon};
use super::{Line, Month, Months, What};
use crate::domain::products::Term;
use crate::ground::money::{Currency, Money};

/// How many months each half has.
const COUNT: u32 = 12;

fn first_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// The first days of the last twelve months, this one at the end.
pub(super) fn last_months(today: NaiveDate) -> Vec<NaiveDate> {
    let back = |months| first_of(today).checked_sub_months(Span::new(months));
    (0..COUNT).rev().filter_map(back).collect()
}

/// The first days of the next twelve months, this one at the beginning.
pub(super) fn next_months(today: NaiveDate) -> Vec<NaiveDate> {
    let on = |months| first_of(today).checked_add_months(Span::new(months));
    (0..COUNT).filter_map(on).collect()
}

/// The last day of the last of these months.
pub(super) fn last_day(months: &[NaiveDate]) -> NaiveDate {
    let last = months.last().copied().unwrap_or_default();
    let after = last.checked_add_months(Span::new(1));
    after.and_then(|day| day.pred_opt()).unwrap_or(last)
}

/// The offers that are asked for their prices.
pub(super) fn words(groups: &[Group], products: &[Soon]) -> Vec<String> {
    let of_groups = groups.iter().map(|group| &group.offer);
    let all: BTreeSet<&String> = of_groups
        .chain(products.iter().map(|product| &product.offer))
        .collect();
    all.into_iter().cloned().collect()
}

/// When the terms of these products end, until a day, with what the next ones cost: a product that is
/// paid for by the month falls due in each. `price` says for how many months an offer goes on, and what
/// that costs.
pub(super) fn coming(
    groups: &[Group],
    until: NaiveDate,
    price: impl Fn((&str, i32, i32)) -> Option<(i32, Money)>,
) -> Vec<(NaiveDate, Money)> {
    let mut found = Vec::new();
    for group in groups {
        let one = price((&group.offer, group.quantity, group.months));
        let all = one.and_then(|(months, one)| Some((months, one.times(group.count)?)));
        let Some((months, amount)) = all else {
            continue;
        };
        let mut due_on = group.due_on;
        while due_on <= until {
            found.push((due_on, amount));
            let next = Term::after(due_on, months, group.anchor_day).ends_on;
            if next <= due_on {
                break;
            }
            due_on = next;
        }
    }
    found
}

/// The orders that await their payment.
pub(super) fn due_orders(orders: &[OpenOrder], today: NaiveDate) -> Vec<Line> {
    let line = |order: &OpenOrder| Line {
        what: What::Order(order.id, order.number),
        on: order.pay_by,
        overdue: order.pay_by < today,
        amount: Some(order.total),
    };
    orders.iter().map(line).collect()
}

/// A product whose term ends.
pub(super) fn due_product(
    product: &Soon,
    (amount, sees): (Option<Money>, bool),
    today: NaiveDate,
) -> Line {
    Line {
        what: What::Product(product.id, product.name.clone(), sees),
        on: product.due_on,
        overdue: product.due_on < today,
        amount,
    }
}

/// Overdue first, then orders, then what ends soon; each by date.
pub(super) fn sort(lines: &mut [Line]) {
    lines.sort_by_key(|line| {
        let rank = match (&line.what, line.overdue) {
            (_, true) => 0,
            (What::Order(..), false) => 1,
            (What::Product(..), false) => 2,
        };
        (rank, line.on)
    });
}

/// The months of each currency in which anything was invoiced or falls due; what fell due before the
/// first of the next months still does, in that one.
pub(super) fn by_currency(
    (last, invoiced): (&[NaiveDate], Vec<(NaiveDate, Money)>),
    (next, coming): (&[NaiveDate], Vec<(NaiveDate, Money)>),
) -> Vec<Months> {
    let first = next.first().copied().unwrap_or_default();
    let coming: Vec<_> = coming
        .into_iter()
        .map(|(on, amount)| (on.max(first), amount))
        .collect();
    let in_currency = |currency: &Currency| {
        let months = Months {
            last: sums(last, &invoiced, *currency),
            next: sums(next, &coming, *currency),
        };
        let all = months.last.iter().chain(&months.next);
        let any = all.into_iter().any(|month| month.amount.minor() != 0);
        any.then_some(months)
    };
    Currency::ALL.iter().filter_map(in_currency).collect()
}

fn sums(months: &[NaiveDate], amounts: &[(NaiveDate, Money)], currency: Currency) -> Vec<Month> {
    let sum = |first: &NaiveDate| {
        let within = amounts.iter().filter(|(on, _)| first_of(*on) == *first);
        let nothing = Money::new(0, currency);
        // What is too much for a number is left out of a picture.
        let amount = within.fold(nothing, |sum, (_, one)| sum.plus(*one).unwrap_or(sum));
        Month {
            first: *first,
            amount,
        }
    };
    months.iter().map(sum).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn group(months: i32, due_on: &str, anchor_day: i32) -> Group {
        Group {
            offer: "mail".into(),
            months,
            anchor_day,
            due_on: day(due_on),
            quantity: 1,
            count: 2,
        }
    }

    fn chf(minor: i64) -> Money {
        Money::new(minor, Currency::Chf)
    }

    #[test]
    fn this_month_ends_the_last_twelve_and_begins_the_next() {
        for today in ["2026-11-20", "2026-01-31", "2028-02-29", "2026-12-01"] {
            let (last, next) = (last_months(day(today)), next_months(day(today)));
            assert_eq!((last.len(), next.len()), (12, 12));
            assert_eq!((last[11], next[0]), (first_of(day(today)), last[11]));
            assert!(last.iter().chain(&next).is_sorted());
        }
        assert_eq!(last_months(day("2026-11-20"))[0], day("2025-12-01"));
        assert_eq!(last_day(&next_months(day("2026-11-20"))), day("2027-10-31"));
    }

    #[test]
    fn what_is_paid_by_the_month_falls_due_in_each() {
        let until = day("2027-10-31");
        let dates = |group| {
            let price =
                |(_, _, months): (&str, i32, i32)| Some((months, chf(i64::from(months) * 100)));
            coming(&[group], until, price)
        };
        let monthly = dates(group(1, "2027-07-30", 31));
        let expected = ["2027-07-30", "2027-08-30", "2027-09-29", "2027-10-30"];
        assert_eq!(monthly, expected.map(|text| (day(text), chf(200))).to_vec());
        let yearly = dates(group(12, "2026-12-31", 1));
        assert_eq!(yearly, [(day("2026-12-31"), chf(2400))]);
        assert_eq!(dates(group(12, "2027-11-01", 2)), []);
        let unpriced = |_: (&str, i32, i32)| None;
        assert_eq!(coming(&[group(1, "2026-12-31", 1)], until, unpriced), []);
    }

    #[test]
    fn currencies_stay_apart_and_what_is_overdue_falls_due_now() {
        let today = day("2026-11-20");
        let (last, next) = (last_months(today), next_months(today));
        let euros = Money::new(7, Currency::Eur);
        let invoiced = vec![
            (day("2026-11-01"), chf(5)),
            (day("2026-11-30"), chf(6)),
            (day("2025-12-31"), euros),
            (day("2025-11-30"), chf(1000)),
        ];
        let due = vec![(day("2026-09-30"), chf(3)), (day("2026-12-01"), chf(4))];
        let found = by_currency((&last, invoiced), (&next, due));
        let minor = |months: &[Month]| {
            let minor: Vec<i64> = months.iter().map(|month| month.amount.minor()).collect();
            minor
        };
        assert_eq!(found.len(), 2);
        assert_eq!(minor(&found[0].last)[10..], [0, 11]);
        assert_eq!(minor(&found[0].last).iter().sum::<i64>(), 11);
        assert_eq!(minor(&found[0].next)[..3], [3, 4, 0]);
        assert_eq!(minor(&found[1].last)[0], 7);
        assert!(by_currency((&last, Vec::new()), (&next, Vec::new())).is_empty());
    }

    proptest! {
        #[test]
        fn a_year_of_terms_is_a_year(months in prop::sample::select(vec![1, 3, 12]), anchor in 1..=31_i32, from in 0_u64..400) {
            let due_on = day("2026-11-20") + chrono::Days::new(from);
            let until = due_on + Span::new(12);
            let one = Group { offer: "mail".into(), months, anchor_day: anchor, due_on, quantity: 1, count: 1 };
            let found = coming(&[one], until, |(_, _, months): (&str, i32, i32)| Some((months, chf(1))));
            // The first one, and as many as a year has; the anchor day may move the last one by a month's end.
            let year = usize::try_from(12 / months).unwrap();
            prop_assert!((year..=year + 2).contains(&found.len()), "{} {}", year, found.len());
            prop_assert!(found.is_sorted_by(|a, b| a.0 < b.0));
        }
    }
}
