//! What stands below the lines: totals with VAT by rate, how it was paid, notes.

use std::num::NonZeroU16;

use krilla::tagging::{TableHeaderScope, Tag};

use super::fonts::{Style, Words};
use super::layout::{Ink, LEFT, MEASURE, RIGHT, Sheets, WHOLE, mm};
use super::words::Voice;
use super::{Among, Paper, emissions};
use crate::ground::i18n::Saying;
use crate::ground::money::Money;

/// How wide the totals are, at the right edge.
const TOTALS: f32 = mm(100.0);
/// Of it, the amounts.
const AMOUNT: f32 = mm(40.0);
const TEXT: Style = Style::new(9.5, 14.0);
/// How paragraphs look.
pub(super) const NOTE: Style = Style::new(9.0, 12.0);
/// How headings of the second level look.
pub(super) const HEADING: Style = Style::new(11.0, 14.0).bold().at_most(2);
/// Below a paragraph.
pub(super) const BETWEEN: f32 = mm(2.5);

/// A row of the totals, set.
pub(super) struct Sum {
    words: Words,
    amount: Money,
    style: Style,
    /// A line above it.
    ruled: bool,
}

/// Sets the totals before the lines are drawn, so that the last line can stay with them.
pub(super) fn set(sheets: &mut Sheets, voice: &Voice, paper: &Paper) -> Vec<Sum> {
    let mut sums = Vec::new();
    for (label, amount, weight) in rows(voice, paper) {
        let bold = weight == Weight::Asked;
        let style = if bold { TEXT.bold() } else { TEXT };
        let width = TOTALS - AMOUNT - mm(2.0);
        let words = sheets.setter.set(&label, style.at_most(3), width);
        sums.push(Sum {
            words,
            amount,
            style,
            ruled: weight != Weight::Part,
        });
    }
    sums
}

/// How high the totals are.
pub(super) fn height(sums: &[Sum]) -> f32 {
    let rows = sums.iter().map(|sum| sum.words.height() + 3.0);
    rows.sum::<f32>() + 6.0
}

/// Draws everything below the lines but how to pay.
pub(super) fn draw(sheets: &mut Sheets, voice: &Voice, paper: &Paper, sums: Vec<Sum>) {
    totals(sheets, voice, sums);
    if let Some(paid) = &paper.paid {
        let saying = Saying::new("documents-paid")
            .with("how", &paid.how)
            .with("day", voice.day(paid.on));
        note(sheets, &voice.say(&saying), NOTE.bold());
    }
    if paper.among == Among::Sheets {
        note(sheets, &voice.word("documents-sheets-note"), NOTE.bold());
    }
    if let Some(saying) = paper.sheet.totals.treatment.note() {
        note(sheets, &voice.say(&saying), NOTE);
    }
    if !paper.sheet.emissions.is_empty() {
        emissions::draw(sheets, voice, &paper.sheet);
    }
}

/// How a row of the totals stands out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Weight {
    /// It does not.
    Part,
    /// A sum of what is above.
    Sum,
    /// What is to be paid, or was.
    Asked,
}

/// The rows of the totals: what it is and how much. Only what is asked for is bold.
fn rows(voice: &Voice, paper: &Paper) -> Vec<(String, Money, Weight)> {
    let totals = &paper.sheet.totals;
    let mut rows = vec![(voice.word("documents-net"), totals.net, Weight::Part)];
    for sum in paper.sheet.vat() {
        let saying = Saying::new("documents-vat-of")
            .with("rate", voice.rate(sum.rate))
            .with("base", voice.figures(sum.base));
        rows.push((voice.say(&saying), sum.vat, Weight::Part));
    }
    let prepaid = paper.prepaid.filter(|_| paper.paid.is_none());
    let weight = match prepaid {
        Some(_) => Weight::Sum,
        None => Weight::Asked,
    };
    rows.push((voice.word("documents-total-to-pay"), totals.total, weight));
    if let Some(prepaid) = prepaid {
        let taken = Money::new(0, prepaid.currency()).minus(prepaid);
        let taken = taken.unwrap_or(prepaid);
        rows.push((voice.word("documents-prepaid"), taken, Weight::Part));
        rows.push((voice.word("documents-open"), paper.open(), Weight::Asked));
    }
    rows
}

/// The totals stay together on one page.
fn totals(sheets: &mut Sheets, voice: &Voice, sums: Vec<Sum>) {
    let left = RIGHT - TOTALS;
    sheets.room(height(&sums));
    let summary = voice.word("documents-totals");
    let table = sheets.part(WHOLE, Tag::Table.with_summary(Some(summary)));
    for sum in sums {
        if sum.ruled {
            sheets.line((left, sheets.y), (RIGHT, sheets.y), 0.75);
            sheets.y += 3.0;
        }
        let row = sheets.part(table, Tag::TR);
        let label = sheets.part(row, Tag::TH(TableHeaderScope::Row));
        let height = sum.words.height();
        sheets.draw(label, Ink::Words(left, sheets.y, sum.words));
        let cell = sheets.part(row, Tag::TD);
        let text = voice.money(sum.amount);
        let at = (RIGHT - AMOUNT, sheets.y, AMOUNT);
        sheets.write(cell, &text, sum.style.right().at_most(1), at);
        sheets.y += height;
    }
    sheets.y += mm(4.0);
}

/// A paragraph below the totals.
fn note(sheets: &mut Sheets, text: &str, style: Style) {
    let words = sheets.setter.set(text, style.at_most(8), MEASURE);
    sheets.room(words.height());
    place(sheets, words);
}

/// Draws a paragraph that was set.
pub(super) fn place(sheets: &mut Sheets, words: Words) {
    let below = sheets.y + words.height() + BETWEEN;
    let part = sheets.part(WHOLE, Tag::P);
    sheets.draw(part, Ink::Words(LEFT, sheets.y, words));
    sheets.y = below;
}

/// A heading of the second level that stays with so much of what follows.
pub(super) fn heading(sheets: &mut Sheets, text: &str, with: f32) {
    sheets.room(with);
    sheets.y += mm(2.0);
    let y = sheets.y;
    sheets.heading(text, y);
    let level = NonZeroU16::MIN.saturating_add(1);
    let part = sheets.part(WHOLE, Tag::Hn(level, Some(text.to_owned())));
    sheets.y += sheets.write(part, text, HEADING, (LEFT, y, MEASURE)) + mm(1.0);
}
