//! Charts: bars of amounts month by month, as the server draws them. The layout is pure and in whole
//! numbers; colours and sizes of type are the stylesheet's.

use chrono::NaiveDate;

use crate::ground::i18n::formats;
use crate::ground::i18n::{Language, Saying};
use crate::ground::money::{Currency, Money};

/// The drawing's width, in its own units.
pub const WIDTH: i64 = 336;
/// Its height.
pub const HEIGHT: i64 = 176;
/// Left of the bars stand the amounts.
const LEFT: i64 = 52;
/// Above the highest bar.
const TOP: i64 = 12;
/// The highest a bar can be; below it stand the months.
const ROOM: i64 = 136;
/// Coordinates have one decimal.
const TENTHS: i64 = 10;
/// Every so many months one is named.
const NAMED: usize = 3;

/// A bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// The left edge.
    pub x: String,
    /// The upper edge.
    pub y: String,
    /// How wide.
    pub width: String,
    /// How high.
    pub height: String,
    /// Month and amount.
    pub text: String,
}

/// A line across, and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// How far down.
    pub y: String,
    /// The amount, without currency.
    pub text: String,
}

/// A name below a bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// Its middle.
    pub x: String,
    /// Its base line.
    pub y: String,
    /// The month.
    pub text: String,
}

/// A row of the table that says the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The month.
    pub month: String,
    /// The amount.
    pub amount: String,
}

/// A chart as its template draws it.
#[derive(Debug, Clone)]
pub struct Chart {
    /// Begins the ids of its parts.
    pub id: &'static str,
    /// What it shows.
    pub title: String,
    /// The same for whoever does not see it.
    pub description: String,
    /// `0 0 width height`.
    pub view: String,
    /// The right end of the lines.
    pub right: i64,
    /// The left end of the lines.
    pub left: i64,
    /// Where the amounts end.
    pub amounts: i64,
    /// The bars; a month without an amount has none.
    pub bars: Vec<Bar>,
    /// The lines across, the lowest first.
    pub levels: Vec<Level>,
    /// Some of the months.
    pub names: Vec<Name>,
    /// All of them.
    pub rows: Vec<Row>,
    /// Their sum.
    pub total: String,
}

/// In which words.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    /// The language.
    pub language: Language,
    /// Amounts are written as in this country.
    pub country: &'a str,
}

/// The amount that the highest line stands for: the least round number of whole units that no amount is
/// above and whose half is a whole number too.
pub fn scale(amounts: impl Iterator<Item = Money>, currency: Currency) -> i64 {
    let unit = 10_i64.pow(currency.digits());
    let most = amounts.map(Money::minor).max().unwrap_or(0);
    let mut step = unit;
    loop {
        for times in [2, 3, 4, 5, 6, 8, 10, 12, 16] {
            match step.checked_mul(times) {
                Some(top) if most <= top && top % (2 * unit) == 0 => return top,
                Some(_) => {}
                None => return i64::MAX,
            }
        }
        step = step.saturating_mul(10);
    }
}

/// How high the bar of an amount is, in tenths: in proportion, but an amount above nothing is seen.
fn height(amount: i64, top: i64) -> i64 {
    if amount <= 0 || top <= 0 {
        return 0;
    }
    let whole = i128::from(ROOM * TENTHS);
    let share = (i128::from(amount) * whole + i128::from(top) / 2) / i128::from(top);
    i64::try_from(share)
        .unwrap_or(0)
        .clamp(TENTHS, ROOM * TENTHS)
}

/// A coordinate with its one decimal.
fn at(tenths: i64) -> String {
    let (whole, part) = (tenths / TENTHS, tenths % TENTHS);
    if part == 0 {
        whole.to_string()
    } else {
        format!("{whole}.{part}")
    }
}

impl Chart {
    /// The bars of these months, each by its first day; `top` is the [`scale`], which charts that are
    /// compared have in common.
    pub fn of(
        (id, title): (&'static str, String),
        months: &[(NaiveDate, Money)],
        top: i64,
        reader: Reader<'_>,
    ) -> Self {
        let Reader { language, country } = reader;
        let currency = months
            .first()
            .map_or(Currency::Chf, |(_, one)| one.currency());
        let text = |money: Money| money.text(language, country);
        let sum = months
            .iter()
            .fold(Money::new(0, currency), |sum, (_, one)| {
                sum.plus(*one).unwrap_or(sum)
            });
        let rows: Vec<Row> = months
            .iter()
            .map(|(first, amount)| Row {
                month: formats::month(language, *first),
                amount: text(*amount),
            })
            .collect();
        let description = description(months, &text(sum), reader);
        Self {
            id,
            title,
            description,
            view: format!("0 0 {WIDTH} {HEIGHT}"),
            right: WIDTH,
            left: LEFT,
            amounts: LEFT - 6,
            bars: bars(months, &rows, top, language),
            levels: levels((top, currency), reader),
            names: names(&rows),
            rows,
            total: text(sum),
        }
    }
}

/// The sum, and the month that has most of it.
fn description(months: &[(NaiveDate, Money)], sum: &str, reader: Reader<'_>) -> String {
    let most = months.iter().max_by_key(|(_, amount)| amount.minor());
    let saying = match most.filter(|(_, amount)| amount.minor() > 0) {
        None => Saying::new("frame-chart-nothing"),
        Some((first, amount)) => Saying::new("frame-chart-description")
            .with("sum", sum)
            .with("month", formats::month(reader.language, *first))
            .with("most", amount.text(reader.language, reader.country)),
    };
    reader.language.say(&saying)
}

/// The width of a month, in tenths.
fn step(count: usize) -> i64 {
    let count = i64::try_from(count).unwrap_or(1).max(1);
    (WIDTH - LEFT) * TENTHS / count
}

fn bars(months: &[(NaiveDate, Money)], rows: &[Row], top: i64, language: Language) -> Vec<Bar> {
    let step = step(months.len());
    let width = step * 7 / 10;
    let mut left = LEFT * TENTHS + (step - width) / 2;
    let mut bars = Vec::new();
    for ((_, amount), row) in months.iter().zip(rows) {
        let height = height(amount.minor(), top);
        if height > 0 {
            bars.push(Bar {
                x: at(left),
                y: at((TOP + ROOM) * TENTHS - height),
                width: at(width),
                height: at(height),
                text: language.labelled(&row.month, &row.amount),
            });
        }
        left += step;
    }
    bars
}

fn levels((top, currency): (i64, Currency), reader: Reader<'_>) -> Vec<Level> {
    let unit = 10_i64.pow(currency.digits());
    let level = |half: i64| {
        let whole = u64::try_from(top / 2 / unit * half).unwrap_or(0);
        let amount = formats::Amount {
            negative: false,
            whole,
            part: String::new(),
            currency: "",
        };
        Level {
            y: at((TOP + ROOM) * TENTHS - ROOM * TENTHS * half / 2),
            // Without a currency there is nothing on the other side of the space.
            text: formats::amount(reader.language, reader.country, &amount)
                .trim()
                .to_owned(),
        }
    };
    (0..=2).map(level).collect()
}

fn names(rows: &[Row]) -> Vec<Name> {
    let step = step(rows.len());
    let mut middle = LEFT * TENTHS + step / 2;
    let mut names = Vec::new();
    for (number, row) in rows.iter().enumerate() {
        if number % NAMED == 0 {
            names.push(Name {
                x: at(middle),
                y: at((TOP + ROOM + 18) * TENTHS),
                text: row.month.clone(),
            });
        }
        middle += step;
    }
    names
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const READER: Reader<'_> = Reader {
        language: Language::En,
        country: "CH",
    };

    fn months(amounts: &[i64]) -> Vec<(NaiveDate, Money)> {
        let first = |number: usize| {
            let months = chrono::Months::new(u32::try_from(number).unwrap());
            NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + months
        };
        let month =
            |(number, minor): (usize, &i64)| (first(number), Money::new(*minor, Currency::Chf));
        amounts.iter().enumerate().map(month).collect()
    }

    fn chart(amounts: &[i64]) -> Chart {
        let months = months(amounts);
        let top = scale(months.iter().map(|(_, amount)| *amount), Currency::Chf);
        Chart::of(("x", "Title".into()), &months, top, READER)
    }

    fn tenths(text: &str) -> i64 {
        let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
        whole.parse::<i64>().unwrap() * TENTHS + part.parse::<i64>().unwrap()
    }

    #[test]
    fn the_scale_is_round_and_reaches_the_highest() {
        for (most, top) in [
            (0, 200),
            (-5, 200),
            (200, 200),
            (201, 400),
            (401, 600),
            (1_601, 2_000),
            (50_000, 50_000),
            (50_001, 60_000),
            (60_001, 80_000),
            (99_999, 100_000),
            (100_001, 120_000),
            (120_001, 160_000),
            (160_001, 200_000),
            (200_001, 300_000),
            (i64::MAX, i64::MAX),
        ] {
            let money = Money::new(most, Currency::Chf);
            assert_eq!(scale([money].into_iter(), Currency::Chf), top, "{most}");
        }
    }

    #[test]
    fn a_year_has_its_bars_its_names_and_its_table() {
        let mut amounts = [0; 12];
        (amounts[0], amounts[7]) = (120_000, 60_000);
        let chart = chart(&amounts);
        assert_eq!(chart.bars.len(), 2, "none for a month without an amount");
        assert_eq!(chart.bars[0].text, "Jan 2026: CHF\u{a0}1’200.00");
        assert_eq!(chart.rows.len(), 12);
        assert_eq!(chart.total, "CHF\u{a0}1’800.00");
        let levels: Vec<_> = chart.levels.iter().map(|level| &level.text).collect();
        assert_eq!(levels, ["0", "600", "1’200"]);
        let names: Vec<_> = chart.names.iter().map(|name| &name.text).collect();
        assert_eq!(names, ["Jan 2026", "Apr 2026", "Jul 2026", "Oct 2026"]);
        assert!(chart.description.contains("CHF\u{a0}1’200.00"));
        assert!(!self::chart(&[0, -5]).description.contains("CHF"));
    }

    proptest! {
        #[test]
        fn bars_are_as_high_as_their_amounts_and_inside(amounts in prop::collection::vec(1..=9_000_000_000_000_i64, 1..=24)) {
            let chart = chart(&amounts);
            let top = scale(months(&amounts).into_iter().map(|(_, amount)| amount), Currency::Chf);
            prop_assert!(top >= *amounts.iter().max().unwrap());
            prop_assert_eq!(top % 200, 0, "half of it is whole");
            prop_assert_eq!(chart.bars.len(), amounts.len());
            let mut edge = LEFT * TENTHS;
            for (bar, amount) in chart.bars.iter().zip(&amounts) {
                let high = tenths(&bar.height);
                // In proportion to a tenth of a unit, but for what would not be seen.
                let exact = i128::from(*amount) * i128::from(ROOM * TENTHS);
                let off = i128::from(high) * i128::from(top) - exact;
                prop_assert!(high == TENTHS || off.abs() * 2 <= i128::from(top), "{} {}", amount, high);
                prop_assert_eq!(tenths(&bar.y) + high, (TOP + ROOM) * TENTHS);
                prop_assert!(tenths(&bar.y) >= TOP * TENTHS && tenths(&bar.x) >= edge);
                edge = tenths(&bar.x) + tenths(&bar.width);
            }
            prop_assert!(edge <= WIDTH * TENTHS);
            prop_assert!(scale(months(&amounts).into_iter().map(|(_, amount)| amount), Currency::Chf) <= amounts.iter().max().unwrap().saturating_mul(2).max(200));
        }
    }
}
