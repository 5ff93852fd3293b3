//! How to pay in euros: the details of the transfer, and the EPC QR code that banking apps read.

use krilla::geom::Rect;
use krilla::tagging::{BBox, Tag};

use super::closing::heading;
use super::fonts::Style;
use super::layout::{Ink, LEFT, RIGHT, Sheets, WHOLE, mm};
use super::qr_code;
use super::words::Voice;
use crate::domain::accounting::slips::Slip;
use crate::ground::failure::Answer;

/// The code's size; the European Payments Council asks for 20 mm at least.
const CODE: f32 = mm(36.0);
const TEXT: Style = Style::new(9.5, 13.0);

/// Draws the details with the code beside them, together on one page.
pub(super) fn draw(sheets: &mut Sheets, voice: &Voice, slip: &Slip) -> Answer<()> {
    heading(sheets, &voice.word("documents-transfer"), CODE + mm(14.0));
    let top = sheets.y;
    let details = [
        ("documents-transfer-payee", slip.payee().fitted().name),
        ("documents-transfer-account", slip.account().to_string()),
        ("documents-transfer-amount", voice.money(slip.amount())),
        ("documents-transfer-reference", slip.reference().to_string()),
    ];
    let split = LEFT + mm(38.0);
    for (key, value) in details {
        let part = sheets.part(WHOLE, Tag::P);
        let word = voice.word(key);
        let (y, gap) = (sheets.y, mm(2.0));
        let left = (LEFT, y, split - LEFT - gap);
        let label = sheets.write(part, &word, TEXT.grey().at_most(2), left);
        let right = (split, y, RIGHT - CODE - mm(8.0) - split);
        let height = sheets.write(part, &value, TEXT.at_most(3), right);
        sheets.y += label.max(height) + 1.0;
    }
    let x = RIGHT - CODE;
    let page_idx = sheets.pages.len() - 1;
    let bbox = Rect::from_xywh(x, top, CODE, CODE).map(|rect| BBox::new(page_idx, rect));
    let alternative = voice.word("documents-transfer-code");
    let figure = Tag::Figure(Some(alternative)).with_bbox(bbox);
    let figure = sheets.part(WHOLE, figure);
    let symbol = qr_code::symbol(&slip.payload(), (x, top, CODE))?;
    sheets.draw(figure, Ink::Filled(symbol, 0));
    sheets.y = sheets.y.max(top + CODE);
    Ok(())
}
