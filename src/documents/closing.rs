//! What stands below the lines: totals with VAT by rate, how it was paid, notes, CO₂.

use std::num::NonZeroU16;

use krilla::tagging::{TableHeaderScope, Tag};

use super::fonts::Style;
use super::layout::{LEFT, MEASURE, RIGHT, Sheets, WHOLE, mm};
use super::words::Voice;
use super::{Emission, Paper};
use crate::domain::accounting::slips::Subject;
use crate::ground::i18n::Saying;
use crate::ground::money::Money;

/// How wide the totals are, at the right edge.
const TOTALS: f32 = mm(100.0);
/// Of it, the amounts.
const AMOUNT: f32 = mm(40.0);
const TEXT: Style = Style::new(9.5, 14.0);
const NOTE: Style = Style::new(9.0, 12.0);

/// Draws everything below the lines but the slip.
pub(super) fn draw(sheets: &mut Sheets, voice: &Voice, paper: &Paper) {
    totals(sheets, voice, paper);
    if let Some(paid) = &paper.paid {
        let saying = Saying::new("documents-paid")
            .with("how", &paid.how)
            .with("day", voice.day(paid.on));
        note(sheets, &voice.say(&saying), NOTE.bold());
    }
    if let Some(saying) = paper.treatment.note() {
        note(sheets, &voice.say(&saying), NOTE);
    }
    if !paper.emissions.is_empty() {
        emissions(sheets, voice, &paper.emissions);
    }
    if let Some(slip) = &paper.slip {
        note(sheets, &voice.word("documents-transfer-note"), NOTE);
        let subject = slip.reference().subject();
        if matches!(subject, Some(Subject::Organization(_))) {
            note(sheets, &voice.word("documents-onto-prepaid"), NOTE.bold());
        }
    }
}

/// The rows of the totals: what it is, how much, whether it is the answer.
fn rows(voice: &Voice, paper: &Paper) -> Vec<(String, Money, bool)> {
    let sums = &paper.sums;
    let mut rows = vec![(voice.word("documents-net"), sums.net, false)];
    for vat in &sums.vat {
        let saying = Saying::new("documents-vat-of")
            .with("rate", &vat.rate)
            .with("base", voice.figures(vat.base));
        rows.push((voice.say(&saying), vat.amount, false));
    }
    let is_open = paper.paid.is_none();
    let total = if is_open {
        voice.word("documents-total-to-pay")
    } else {
        voice.word("documents-total")
    };
    rows.push((total, sums.total, true));
    if let Some(prepaid) = sums.prepaid {
        rows.push((voice.word("documents-prepaid"), prepaid, false));
        if is_open {
            rows.push((voice.word("documents-open"), paper.open(), true));
        }
    }
    rows
}

/// The totals stay together on one page.
fn totals(sheets: &mut Sheets, voice: &Voice, paper: &Paper) {
    let left = RIGHT - TOTALS;
    let mut set = Vec::new();
    for (label, amount, strong) in rows(voice, paper) {
        let style = if strong { TEXT.bold() } else { TEXT };
        let width = TOTALS - AMOUNT - mm(2.0);
        let words = sheets.setter.set(&label, style.at_most(3), width);
        set.push((words, amount, style, strong));
    }
    let height: f32 = set.iter().map(|(words, ..)| words.height() + 3.0).sum();
    sheets.room(height + 6.0);
    let summary = voice.word("documents-totals");
    let table = sheets.part(WHOLE, Tag::Table.with_summary(Some(summary)));
    for (words, amount, style, strong) in set {
        if strong {
            sheets.line((left, sheets.y), (RIGHT, sheets.y), 0.75);
            sheets.y += 3.0;
        }
        let row = sheets.part(table, Tag::TR);
        let label = sheets.part(row, Tag::TH(TableHeaderScope::Row));
        let height = words.height();
        sheets.draw(label, super::layout::Ink::Words(left, sheets.y, words));
        let cell = sheets.part(row, Tag::TD);
        let text = voice.money(amount);
        let at = (RIGHT - AMOUNT, sheets.y, AMOUNT);
        sheets.write(cell, &text, style.right().at_most(1), at);
        sheets.y += height;
    }
    sheets.y += mm(4.0);
}

/// A paragraph below the totals.
fn note(sheets: &mut Sheets, text: &str, style: Style) {
    let words = sheets.setter.set(text, style.at_most(8), MEASURE);
    let height = words.height();
    sheets.room(height);
    let part = sheets.part(WHOLE, Tag::P);
    sheets.draw(part, super::layout::Ink::Words(LEFT, sheets.y, words));
    sheets.y += height + mm(2.5);
}

fn emissions(sheets: &mut Sheets, voice: &Voice, emissions: &[Emission]) {
    heading(sheets, &voice.word("documents-emissions"), mm(14.0));
    for emission in emissions {
        let Emission {
            title,
            count,
            grams,
            parts,
        } = emission;
        let all = count.saturating_mul(*grams);
        let saying = Saying::new("documents-emission")
            .with("title", title)
            .with("count", count)
            .with("grams", grams)
            .with("all", all);
        let mut text = voice.say(&saying);
        if let Some((material, energy)) = parts {
            let saying = Saying::new("documents-emission-parts")
                .with("material", count.saturating_mul(*material))
                .with("energy", count.saturating_mul(*energy));
            text = format!("{text} {}", voice.say(&saying));
        }
        note(sheets, &text, NOTE);
    }
    let method = voice.word("documents-emissions-method");
    note(sheets, &method, Style::new(8.0, 10.5).grey());
}

/// A heading of the second level that stays with so much of what follows.
pub(super) fn heading(sheets: &mut Sheets, text: &str, with: f32) {
    sheets.room(with);
    sheets.y += mm(2.0);
    let y = sheets.y;
    sheets.heading(text, y);
    let level = NonZeroU16::MIN.saturating_add(1);
    let part = sheets.part(WHOLE, Tag::Hn(level, Some(text.to_owned())));
    let style = Style::new(11.0, 14.0).bold().at_most(2);
    sheets.y += sheets.write(part, text, style, (LEFT, y, MEASURE)) + mm(1.0);
}
