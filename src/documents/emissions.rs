//! The CO₂ of what is sold: a note on each line, and below the notes how they were reckoned, which never
//! stands on a page without one of them.

use krilla::tagging::ArtifactType;

use super::closing::{BETWEEN, HEADING, NOTE, heading, place};
use super::fonts::{Style, Words};
use super::layout::{LEFT, MEASURE, Owner, Sheets, mm};
use super::words::Voice;
use crate::domain::accounting::sheets::Sheet;

/// How the methods look.
const METHOD: Style = Style::new(8.0, 10.5).grey().at_most(8);
/// The heading with the space around it.
const HEAD: f32 = mm(9.0);

/// Notes, and at their end how they were reckoned: what the page's end may not part is one block.
type Block = Vec<Words>;

/// Draws the heading with all of it: together on one page where a page has room for it.
pub(super) fn draw(sheets: &mut Sheets, voice: &Voice, sheet: &Sheet) {
    let title = voice.word("documents-emissions");
    let blocks = set(sheets, voice, sheet);
    sheets.together(HEAD + blocks.iter().map(height).sum::<f32>());
    let mut with = HEAD;
    for (place_of, block) in blocks.into_iter().enumerate() {
        with += height(&block);
        if place_of == 0 {
            heading(sheets, &title, with);
        } else if !sheets.fits(with) {
            sheets.turn();
            again(sheets, &title);
        }
        with = 0.0;
        for words in block {
            place(sheets, words);
        }
    }
}

/// The notes, those of one method one after the other, and the last of them with the method.
fn set(sheets: &mut Sheets, voice: &Voice, sheet: &Sheet) -> Vec<Block> {
    let mut blocks = Vec::new();
    for method in sheet.methods() {
        for emission in sheet.of_method(method) {
            let note = voice.emission(emission);
            let note = sheets.setter.set(&note, NOTE.at_most(8), MEASURE);
            blocks.push(vec![note]);
        }
        let method = voice.reckoned(method);
        if let Some(last) = blocks.last_mut() {
            last.push(sheets.setter.set(&method, METHOD, MEASURE));
        }
    }
    blocks
}

fn height(block: &Block) -> f32 {
    block.iter().map(|words| words.height() + BETWEEN).sum()
}

/// The heading on the pages after the first: nobody hears it read again.
fn again(sheets: &mut Sheets, title: &str) {
    let owner = Owner::Nobody(ArtifactType::PaginationOther);
    let at = (LEFT, sheets.y, MEASURE);
    sheets.y += sheets.write(owner, title, HEADING, at) + mm(1.0);
}
