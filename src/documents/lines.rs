//! The table of what is sold: its head on each page, what is carried from one page to the next.

use krilla::tagging::{ArtifactType, TableHeaderScope, Tag};

use super::fonts::{Style, Words};
use super::layout::{Ink, LEFT, MEASURE, Owner, Part, RIGHT, Sheets, WHOLE, mm};
use super::words::Voice;
use super::{Line, Paper};
use crate::ground::i18n::Saying;
use crate::ground::money::Money;

/// Column of the rate and of the amount; the description has the rest.
const RATE: f32 = mm(20.0);
const AMOUNT: f32 = mm(42.0);
const DESCRIPTION: f32 = MEASURE - RATE - AMOUNT;
/// Between description and rate.
const GAP: f32 = mm(4.0);

const TEXT: Style = Style::new(9.5, 12.5);
const DETAIL: Style = Style::new(8.5, 11.0).grey();
const HEAD: Style = Style::new(8.5, 11.0).bold();
/// The height of a row that carries a sum.
const CARRY: f32 = 20.0;
/// Above and below the text of a row.
const PADDING: f32 = 4.0;

/// Draws the table over as many pages as it takes.
pub(super) fn draw(sheets: &mut Sheets, voice: &Voice, paper: &Paper) {
    let summary = voice.word("documents-lines");
    let table = sheets.part(WHOLE, Tag::Table.with_summary(Some(summary)));
    let thead = sheets.part(table, Tag::THead);
    let row = sheets.part(thead, Tag::TR);
    let mut heads = Vec::new();
    for _ in 0..3 {
        let th = sheets.part(row, Tag::TH(TableHeaderScope::Column));
        heads.push(Owner::Part(th));
    }
    let currency = paper.sums.net.currency();
    head(sheets, voice, currency.word(), &heads);
    let tbody = sheets.part(table, Tag::TBody);
    let mut carried = Money::new(0, currency);
    let mut fresh = true;
    for (place, line) in paper.lines.iter().enumerate() {
        let cells = set(sheets, voice, line);
        let height = cells.iter().map(Words::height).sum::<f32>() + 2.0 * PADDING;
        let is_last = place + 1 == paper.lines.len();
        let needed = if is_last { height } else { height + CARRY };
        if !fresh && !sheets.fits(needed) {
            carry(sheets, voice, "documents-carried-forward", carried);
            sheets.turn();
            let again = [Owner::Nobody(ArtifactType::PaginationOther); 3];
            head(sheets, voice, currency.word(), &again);
            carry(sheets, voice, "documents-brought-forward", carried);
        }
        fresh = false;
        body(sheets, voice, (tbody, line), cells);
        // Sums of lines were checked when they were made; here they are only shown.
        carried = carried.plus(line.net).unwrap_or(carried);
    }
    sheets.y += mm(3.0);
}

fn head(sheets: &mut Sheets, voice: &Voice, currency: &str, owners: &[Owner]) {
    let amount = Saying::new("documents-amount-without-vat").with("currency", currency);
    let words = [
        voice.word("documents-description"),
        voice.word("documents-vat"),
        voice.say(&amount),
    ];
    let mut below = sheets.y;
    let columns = columns(sheets.y);
    for ((word, column), owner) in words.iter().zip(columns).zip(owners) {
        let style = if column.0 > LEFT { HEAD.right() } else { HEAD };
        let height = sheets.write(*owner, word, style.at_most(3), column);
        below = below.max(sheets.y + height);
    }
    sheets.rule(below + 3.0, 1.0);
    sheets.y = below + 3.0;
}

/// Left edge, height and width of the three columns.
fn columns(y: f32) -> [(f32, f32, f32); 3] {
    let rate = LEFT + DESCRIPTION;
    [
        (LEFT, y, DESCRIPTION - GAP),
        (rate, y, RATE),
        (rate + RATE, y, AMOUNT),
    ]
}

/// The title of a line and what is said below it.
fn set(sheets: &mut Sheets, voice: &Voice, line: &Line) -> [Words; 2] {
    let mut details = Vec::new();
    if let Some((first, last)) = line.term {
        details.push(format!("{} – {}", voice.day(first), voice.day(last)));
    }
    if let Some((count, each)) = line.quantity {
        details.push(format!("{count} × {}", voice.figures(each)));
    }
    details.extend(line.details.iter().cloned());
    let width = DESCRIPTION - GAP;
    let title = sheets.setter.set(&line.title, TEXT.at_most(6), width);
    let details = details.join(" · ");
    let most = if details.is_empty() { 0 } else { 8 };
    let mut details = sheets.setter.set(&details, DETAIL.at_most(8), width);
    details.lines.truncate(most);
    [title, details]
}

fn body(sheets: &mut Sheets, voice: &Voice, (tbody, line): (Part, &Line), cells: [Words; 2]) {
    let row = sheets.part(tbody, Tag::TR);
    let y = sheets.y + PADDING;
    let [_, rate_column, amount_column] = columns(y);
    let description = sheets.part(row, Tag::TD);
    let mut below = y;
    for words in cells {
        let height = words.height();
        sheets.draw(description, Ink::Words(LEFT, below, words));
        below += height;
    }
    let rate = sheets.part(row, Tag::TD);
    sheets.write(rate, &line.rate, TEXT.right().at_most(1), rate_column);
    let amount = sheets.part(row, Tag::TD);
    let figures = voice.figures(line.net);
    sheets.write(amount, &figures, TEXT.right().at_most(1), amount_column);
    sheets.y = below + PADDING;
    sheets.rule(sheets.y, 0.25);
}

/// A row that is there only because the page ends: nobody hears it read.
fn carry(sheets: &mut Sheets, voice: &Voice, key: &'static str, carried: Money) {
    let owner = Owner::Nobody(ArtifactType::PaginationOther);
    let y = sheets.y + PADDING;
    let word = voice.word(key);
    sheets.write(owner, &word, HEAD, (LEFT, y, DESCRIPTION));
    let figures = voice.figures(carried);
    let at = (RIGHT - AMOUNT, y, AMOUNT);
    sheets.write(owner, &figures, HEAD.right(), at);
    sheets.y += CARRY - PADDING;
    sheets.rule(sheets.y, 0.25);
}
