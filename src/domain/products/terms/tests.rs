use proptest::prelude::*;

use super::*;

/// The rows of the tables in the comments above whose last cell is such a one.
fn table(last: fn(&str) -> bool) -> Vec<Vec<String>> {
    let text = include_str!("../terms.rs");
    let rows = text.lines().filter_map(|line| {
        let row = line.trim().strip_prefix("/// |")?.strip_suffix('|')?;
        let row: Vec<String> = row.split('|').map(|cell| cell.trim().to_owned()).collect();
        row.last().is_some_and(|cell| last(cell)).then_some(row)
    });
    rows.collect()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn terms_are_those_of_the_table() {
    let rows = table(|cell| cell.parse::<NaiveDate>().is_ok());
    assert_eq!(rows.len(), 12);
    for row in rows {
        let [begins, months, anchor, ends, next] = row.as_slice() else {
            panic!("{row:?}")
        };
        let (months, anchor) = (months.parse().unwrap(), anchor.parse().unwrap());
        let term = Term::from(day(begins), months, anchor);
        assert_eq!(term.ends_on, day(ends), "{row:?}");
        assert_eq!(Term::after(term.ends_on, 1, anchor).starts_on, day(next));
    }
}

#[test]
fn shares_are_those_of_the_table() {
    let rows = table(|cell| cell.contains(" of ") && !cell.contains("all"));
    assert_eq!(rows.len(), 6);
    for row in rows {
        let (from, to) = row[0].split_once(" – ").unwrap();
        let term = Term {
            starts_on: day(from),
            ends_on: day(to),
            months: 12,
        };
        let share = share(&term, day(&row[1]));
        assert_eq!(format!("{} of {}", share.used, share.all), row[2]);
        assert_eq!(share.left() + share.used, term.days());
    }
}

#[test]
fn what_may_be_chosen_is_that_of_the_table() {
    let rows = table(|cell| cell == "yes" || cell.starts_with("from 2"));
    assert_eq!(rows.len(), 10);
    for row in rows {
        let (current, wanted) = (row[0].parse().unwrap(), row[1].parse().unwrap());
        let said = match may_choose(current, wanted, day(&row[2]), day(&row[3])) {
            Ok(()) => "yes".to_owned(),
            Err(from) => format!("from {from}"),
        };
        assert_eq!(said, row[4], "{row:?}");
    }
}

#[test]
fn the_calendar_s_end_is_no_panic() {
    let last = Term::first(NaiveDate::MAX, 120);
    assert_eq!(
        (last.starts_on, last.ends_on),
        (NaiveDate::MAX, NaiveDate::MAX)
    );
    assert_eq!(Term::after(NaiveDate::MAX, 1, 31).starts_on, NaiveDate::MAX);
    assert_eq!(
        may_choose(12, 1, NaiveDate::MAX, day("2026-11-20")),
        Ok(()),
        "no first day can be named"
    );
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..60_000).prop_map(|days| day("1999-12-01") + Days::new(days))
}

proptest! {
    #[test]
    fn terms_follow_each_other_and_come_back_to_the_anchor_day(
        start in any_day(),
        periods in prop::collection::vec(prop::sample::select(PERIODS), 1..20),
    ) {
        let anchor = anchor_of(start);
        let mut last = Term::first(start, periods[0]);
        let mut months = periods[0];
        for period in &periods[1..] {
            let next = Term::after(last.ends_on, *period, anchor);
            prop_assert_eq!(Some(next.starts_on), last.ends_on.succ_opt());
            prop_assert!(next.starts_on <= next.ends_on);
            // However it was cut into terms, the day is that of one long term from the start.
            prop_assert_eq!(Term::from(start, months, anchor).ends_on, last.ends_on);
            let clamped = next.starts_on.succ_opt().unwrap().day() == 1;
            prop_assert!(anchor_of(next.starts_on) == anchor || clamped && anchor_of(next.starts_on) < anchor);
            months += period;
            last = next;
        }
    }

    #[test]
    fn the_day_that_is_named_is_the_first_that_may(current in prop::sample::select(PERIODS), due in any_day(), before in 0_u64..4000) {
        let today = due - Days::new(before);
        if let Err(from) = may_choose(current, 1, due, today) {
            prop_assert!(today < from && from <= due);
            prop_assert_eq!(may_choose(current, 1, due, from), Ok(()));
            prop_assert!(may_choose(current, 1, due, from.pred_opt().unwrap()).is_err());
        } else {
            prop_assert!(current == 1 || before <= 31);
        }
    }
}
