//! How to pay in euros: the details of the transfer, and the EPC QR code that banking apps read.

use krilla::geom::Rect;
use krilla::tagging::{BBox, Tag};

use super::closing::heading;
use super::fonts::{Style, Words};
use super::layout::{Ink, LEFT, RIGHT, Sheets, WHOLE, mm};
use super::qr_code;
use super::words::Voice;
use crate::domain::accounting::slips::Slip;
use crate::ground::failure::Answer;

/// The code's size; the European Payments Council asks for 20 mm at least.
const CODE: f32 = mm(36.0);
const TEXT: Style = Style::new(9.5, 13.0);
/// Where the values begin.
const SPLIT: f32 = LEFT + mm(38.0);
/// The heading with the space around it.
const HEADING: f32 = mm(9.0);
/// Between the code and what stands below.
const GAP: f32 = mm(4.0);

/// Draws the details with the code beside them, together on one page with so much that stands below.
pub(super) fn draw(sheets: &mut Sheets, voice: &Voice, (slip, below): (&Slip, f32)) -> Answer<()> {
    let rows = set(sheets, voice, slip);
    let height: f32 = rows.iter().map(row_height).sum();
    let needed = HEADING + height.max(CODE) + GAP + below;
    heading(sheets, &voice.word("documents-transfer"), needed);
    let top = sheets.y;
    for row in rows {
        let below = sheets.y + row_height(&row);
        let (label, value) = row;
        let part = sheets.part(WHOLE, Tag::P);
        sheets.draw(part, Ink::Words(LEFT, sheets.y, label));
        sheets.draw(part, Ink::Words(SPLIT, sheets.y, value));
        sheets.y = below;
    }
    let x = RIGHT - CODE;
    let page_idx = sheets.pages.len() - 1;
    let bbox = Rect::from_xywh(x, top, CODE, CODE).map(|rect| BBox::new(page_idx, rect));
    let alternative = voice.word("documents-transfer-code");
    let figure = Tag::Figure(Some(alternative)).with_bbox(bbox);
    let figure = sheets.part(WHOLE, figure);
    let symbol = qr_code::symbol(&slip.payload(), (x, top, CODE))?;
    sheets.draw(figure, Ink::Filled(symbol, 0));
    sheets.y = sheets.y.max(top + CODE) + GAP;
    Ok(())
}

/// What is typed into a banking program, each with its label.
fn set(sheets: &mut Sheets, voice: &Voice, slip: &Slip) -> Vec<(Words, Words)> {
    let details = [
        ("documents-transfer-payee", slip.payee().fitted().name),
        ("documents-transfer-account", slip.account().to_string()),
        ("documents-transfer-bic", slip.bic().to_owned()),
        ("documents-transfer-amount", voice.money(slip.amount())),
        ("documents-transfer-reference", slip.reference().to_string()),
    ];
    let mut rows = Vec::new();
    for (key, value) in details.iter().filter(|(_, value)| !value.is_empty()) {
        let word = voice.word(key);
        let label = TEXT.grey().at_most(2);
        let label = sheets.setter.set(&word, label, SPLIT - LEFT - mm(2.0));
        let width = RIGHT - CODE - mm(8.0) - SPLIT;
        rows.push((label, sheets.setter.set(value, TEXT.at_most(3), width)));
    }
    rows
}

fn row_height((label, value): &(Words, Words)) -> f32 {
    label.height().max(value.height()) + 1.0
}
