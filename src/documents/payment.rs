//! How to pay by bank transfer: what is to be known about it stays with the details, on one page.

use super::closing::{BETWEEN, NOTE, place};
use super::fonts::Words;
use super::layout::{MEASURE, Sheets};
use super::words::Voice;
use super::{qr_bill, transfer};
use crate::domain::accounting::slips::{Slip, Subject, Symbol};
use crate::ground::failure::Answer;

/// Draws the slip with its notes.
pub(super) fn draw(sheets: &mut Sheets, voice: &Voice, slip: &Slip) -> Answer<()> {
    let mut texts = vec![(voice.word("documents-transfer-note"), NOTE)];
    if let Some(Subject::Organization(_)) = slip.reference().subject() {
        texts.push((voice.word("documents-onto-prepaid"), NOTE.bold()));
    }
    let mut notes = Vec::new();
    for (text, style) in texts {
        notes.push(sheets.setter.set(&text, style.at_most(8), MEASURE));
    }
    let height: f32 = notes.iter().map(|words| words.height() + BETWEEN).sum();
    // The last one needs no room below it.
    let height = (height - BETWEEN).max(0.0);
    match slip.symbol() {
        Symbol::Swiss => {
            qr_bill::room(sheets, height);
            write(sheets, notes);
            qr_bill::draw(sheets, voice, slip)
        }
        Symbol::Epc => {
            transfer::draw(sheets, voice, (slip, height))?;
            write(sheets, notes);
            Ok(())
        }
    }
}

fn write(sheets: &mut Sheets, notes: Vec<Words>) {
    for words in notes {
        place(sheets, words);
    }
}
