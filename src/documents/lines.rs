//! The table of what is sold: its head on each page, what is carried from one page to the next.

use krilla::tagging::{ArtifactType, TableHeaderScope, Tag};

use super::fonts::{Style, Words};
use super::layout::{Ink, LEFT, MEASURE, Owner, Part, RIGHT, Sheets, WHOLE, mm};
use super::words::Voice;
use super::{Among, Paper, Total};
use crate::domain::accounting::sheets::Line;
use crate::ground::i18n::Saying;
use crate::ground::money::{Currency, Money};

/// Column of the rate and of the amount; the description has the rest.
const RATE: f32 = mm(14.0);
const AMOUNT: f32 = mm(42.0);
/// Between description and rate.
const GAP: f32 = mm(4.0);

const TEXT: Style = Style::new(9.5, 12.5);
const DETAIL: Style = Style::new(8.5, 11.0).grey();
const HEAD: Style = Style::new(8.5, 11.0).bold();
/// The height of a row that carries a sum.
const CARRY: f32 = 20.0;
/// Above and below the text of a row.
const PADDING: f32 = 4.0;
/// The height of the head, of three lines at most.
const HEADS: f32 = 36.0;
/// Below the table.
const AFTER: f32 = mm(3.0);

/// A row: what it is, the rate of its VAT, how much.
struct Item {
    description: Vec<Words>,
    rate: Option<String>,
    amount: Money,
}

impl Item {
    fn height(&self) -> f32 {
        let text: f32 = self.description.iter().map(Words::height).sum();
        text + 2.0 * PADDING
    }
}

/// What the table says of itself, and its columns: two or three.
struct Heads {
    summary: String,
    words: Vec<String>,
}

/// Draws the table over as many pages as it takes. The last row stays with so much that stands below.
pub(super) fn draw(sheets: &mut Sheets, voice: &Voice, paper: &Paper, below: f32) {
    let currency = paper.sheet.totals.net.currency();
    let (heads, items) = match &paper.among {
        Among::All(totals) => of_sheets(sheets, voice, (totals, currency)),
        Among::Alone | Among::Sheets => of_lines(sheets, voice, (&paper.sheet.lines, currency)),
    };
    // A head is never alone on a page.
    if let Some(first) = items.first() {
        sheets.room(HEADS + first.height() + CARRY);
    }
    let table = sheets.part(WHOLE, Tag::Table.with_summary(Some(heads.summary.clone())));
    let thead = sheets.part(table, Tag::THead);
    let row = sheets.part(thead, Tag::TR);
    let own = heads.words.iter();
    let own: Vec<Owner> = own
        .map(|_| sheets.part(row, Tag::TH(TableHeaderScope::Column)).into())
        .collect();
    head(sheets, &heads, &own);
    let tbody = sheets.part(table, Tag::TBody);
    let mut carried = Money::new(0, currency);
    let count = items.len();
    for (place, item) in items.into_iter().enumerate() {
        let height = item.height();
        let is_last = place + 1 == count;
        let needed = height + if is_last { AFTER + below } else { CARRY };
        if place > 0 && !sheets.fits(needed) {
            carry(sheets, voice, "documents-carried-forward", carried);
            sheets.turn();
            let again = vec![Owner::Nobody(ArtifactType::PaginationOther); own.len()];
            head(sheets, &heads, &again);
            carry(sheets, voice, "documents-brought-forward", carried);
        }
        // Sums of lines were checked when they were made; here they are only shown.
        carried = carried.plus(item.amount).unwrap_or(carried);
        body(sheets, voice, tbody, item);
    }
    sheets.y += AFTER;
}

/// The lines of a sheet.
fn of_lines(
    sheets: &mut Sheets,
    voice: &Voice,
    (lines, currency): (&[Line], Currency),
) -> (Heads, Vec<Item>) {
    let amount = Saying::new("documents-amount-without-vat").with("currency", currency.word());
    let heads = Heads {
        summary: voice.word("documents-lines"),
        words: vec![
            voice.word("documents-description"),
            voice.word("documents-vat"),
            voice.say(&amount),
        ],
    };
    let width = description(heads.words.len());
    let item = |line: &Line| Item {
        description: set(sheets, voice, line, width),
        rate: Some(voice.rate(line.rate)),
        amount: line.net,
    };
    let items = lines.iter().map(item).collect();
    (heads, items)
}

/// The sheets that are paid together.
fn of_sheets(
    sheets: &mut Sheets,
    voice: &Voice,
    (totals, currency): (&[Total], Currency),
) -> (Heads, Vec<Item>) {
    let total = Saying::new("documents-sheets-total").with("currency", currency.word());
    let heads = Heads {
        summary: voice.word("documents-sheets"),
        words: vec![voice.word("documents-sheets-address"), voice.say(&total)],
    };
    let width = description(heads.words.len());
    let item = |one: &Total| Item {
        description: vec![sheets.setter.set(&one.addressee, TEXT.at_most(6), width)],
        rate: None,
        amount: one.total,
    };
    let items = totals.iter().map(item).collect();
    (heads, items)
}

fn head(sheets: &mut Sheets, heads: &Heads, owners: &[Owner]) {
    let mut below = sheets.y;
    let columns = columns(heads.words.len(), sheets.y);
    for ((word, column), owner) in heads.words.iter().zip(columns).zip(owners) {
        let style = if column.0 > LEFT { HEAD.right() } else { HEAD };
        let height = sheets.write(*owner, word, style.at_most(3), column);
        below = below.max(sheets.y + height);
    }
    sheets.rule(below + 3.0, 1.0);
    sheets.y = below + 3.0;
}

/// How wide the description is among so many columns.
fn description(count: usize) -> f32 {
    let rate = if count > 2 { RATE } else { 0.0 };
    MEASURE - AMOUNT - rate - GAP
}

/// Left edge, height and width of the columns: without the rate where there are two.
fn columns(count: usize, y: f32) -> Vec<(f32, f32, f32)> {
    let mut columns = vec![(LEFT, y, description(count))];
    if count > 2 {
        columns.push((RIGHT - AMOUNT - RATE, y, RATE));
    }
    columns.push((RIGHT - AMOUNT, y, AMOUNT));
    columns
}

/// The product of a line and what is said below it.
fn set(sheets: &mut Sheets, voice: &Voice, line: &Line, width: f32) -> Vec<Words> {
    let (first, last) = (line.term.starts_on, line.term.ends_on);
    let term = format!("{} – {}", voice.day(first), voice.day(last));
    let (count, offer) = (line.quantity, &line.offer);
    let details = match line.each() {
        Some(each) => format!("{term} · {count} × {} · {offer}", voice.figures(each)),
        None if count > 1 => format!("{term} · {offer} · × {count}"),
        None => format!("{term} · {offer}"),
    };
    let name = sheets.setter.set(&line.name, TEXT.at_most(6), width);
    let details = sheets.setter.set(&details, DETAIL.at_most(8), width);
    vec![name, details]
}

fn body(sheets: &mut Sheets, voice: &Voice, tbody: Part, item: Item) {
    let row = sheets.part(tbody, Tag::TR);
    let y = sheets.y + PADDING;
    let mut cells = item.rate;
    let columns = columns(if cells.is_some() { 3 } else { 2 }, y);
    let description = sheets.part(row, Tag::TD);
    let mut below = y;
    for words in item.description {
        let height = words.height();
        sheets.draw(description, Ink::Words(LEFT, below, words));
        below += height;
    }
    for column in columns.into_iter().skip(1) {
        let text = cells.take().unwrap_or_else(|| voice.figures(item.amount));
        let cell = sheets.part(row, Tag::TD);
        sheets.write(cell, &text, TEXT.right().at_most(1), column);
    }
    sheets.y = below + PADDING;
    sheets.rule(sheets.y, 0.25);
}

/// A row that is there only because the page ends: nobody hears it read.
fn carry(sheets: &mut Sheets, voice: &Voice, key: &'static str, carried: Money) {
    let owner = Owner::Nobody(ArtifactType::PaginationOther);
    let y = sheets.y + PADDING;
    let word = voice.word(key);
    sheets.write(owner, &word, HEAD, (LEFT, y, MEASURE - AMOUNT));
    let figures = voice.figures(carried);
    let at = (RIGHT - AMOUNT, y, AMOUNT);
    sheets.write(owner, &figures, HEAD.right(), at);
    sheets.y += CARRY - PADDING;
    sheets.rule(sheets.y, 0.25);
}
