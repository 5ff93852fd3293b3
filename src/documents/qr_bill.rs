//! The Swiss QR-bill's payment part with receipt, on the lower edge of the last page.
//!
//! Measures and sizes are those of SIX, "Swiss Implementation Guidelines for the QR-bill" and "Style
//! Guide QR-bill": receipt 62 × 105 mm, payment part 148 × 105 mm, margins 5 mm, code 46 × 46 mm with
//! 5 mm of quiet around it. The guideline prescribes the words too, in German, French, Italian and
//! English: Spanish readers get the English ones.

use std::num::NonZeroU16;

use krilla::geom::Rect;
use krilla::tagging::{BBox, Tag};

use super::cuts;
use super::fonts::{Style, Words};
use super::layout::{HEIGHT, Ink, Part, Sheets, WHOLE, mm};
use super::qr_code;
use super::words::Voice;
use crate::domain::accounting::slips::{Party, Slip};
use crate::ground::failure::Answer;

/// The upper edge of the whole.
pub(super) const EDGE: f32 = HEIGHT - mm(105.0);
/// The line between receipt and payment part.
pub(super) const MIDDLE: f32 = mm(62.0);
/// What is kept free above it, for the foot of the page.
const ABOVE: f32 = mm(14.0);
const MARGIN: f32 = mm(5.0);
/// The code's size.
const CODE: f32 = mm(46.0);
const TITLE: Style = Style::new(11.0, 12.0).bold().at_most(1);

/// One of the two columns of details.
struct Column {
    x: f32,
    y: f32,
    width: f32,
    height: f32,
    /// The field to write the payer into where none is known.
    field: (f32, f32),
    /// From the comfortable to the dense; the last one always fits.
    looks: [Look; 2],
}

/// How details are written.
#[derive(Clone, Copy)]
struct Look {
    heading: Style,
    value: Style,
    /// Addresses without their street: the receipt may leave it out where there is no room.
    brief: bool,
}

const fn look(heading: f32, value: f32, lead: f32, brief: bool) -> Look {
    Look {
        heading: Style::new(heading, lead).bold().at_most(1),
        value: Style::new(value, lead).at_most(if brief { 1 } else { 2 }),
        brief,
    }
}

const RECEIPT: Column = Column {
    x: MARGIN,
    y: EDGE + mm(12.0),
    width: mm(52.0),
    height: mm(56.0),
    field: (mm(52.0), mm(20.0)),
    looks: [look(6.0, 8.0, 9.0, false), look(6.0, 8.0, 9.0, true)],
};
const PAYMENT: Column = Column {
    x: mm(118.0),
    y: EDGE + MARGIN,
    width: mm(87.0),
    height: mm(85.0),
    field: (mm(65.0), mm(25.0)),
    looks: [look(8.0, 10.0, 11.0, false), look(6.0, 8.0, 9.0, false)],
};

/// Turns to a new page unless so much fits on this one above the bill.
pub(super) fn room(sheets: &mut Sheets, height: f32) {
    if sheets.y + height > EDGE - ABOVE {
        sheets.turn();
    }
}

/// Draws the bill at the lower edge of the page, which has the room.
pub(super) fn draw(sheets: &mut Sheets, voice: &Voice, slip: &Slip) -> Answer<()> {
    sheets.bills.push(sheets.pages.len() - 1);
    cuts::separation(sheets);
    let receipt = section(sheets, voice, "documents-slip-receipt", MARGIN);
    details(sheets, voice, (receipt, slip), &RECEIPT);
    let places = [MARGIN, MARGIN + mm(13.0)];
    amount(sheets, voice, (receipt, slip), (places, &RECEIPT));
    let point = voice.word("documents-slip-acceptance-point");
    let at = (MARGIN, EDGE + mm(82.0), mm(52.0));
    let style = Style::new(6.0, 8.0).bold().right();
    let part = sheets.part(receipt, Tag::P);
    sheets.write(part, &point, style, at);
    let payment = section(
        sheets,
        voice,
        "documents-slip-payment-part",
        MIDDLE + MARGIN,
    );
    code(sheets, voice, (payment, slip))?;
    let places = [MIDDLE + MARGIN, MIDDLE + MARGIN + mm(16.0)];
    amount(sheets, voice, (payment, slip), (places, &PAYMENT));
    details(sheets, voice, (payment, slip), &PAYMENT);
    Ok(())
}

/// One of the two, with its title.
fn section(sheets: &mut Sheets, voice: &Voice, key: &'static str, x: f32) -> Part {
    let title = voice.word(key);
    sheets.heading(&title, EDGE);
    let section = sheets.part(WHOLE, Tag::Section);
    let level = NonZeroU16::MIN.saturating_add(1);
    let heading = sheets.part(section, Tag::Hn(level, Some(title.clone())));
    sheets.write(heading, &title, TITLE, (x, EDGE + MARGIN, mm(51.0)));
    section
}

/// The code, with what it says as the text for those who do not see it.
fn code(sheets: &mut Sheets, voice: &Voice, (section, slip): (Part, &Slip)) -> Answer<()> {
    let (x, y) = (MIDDLE + MARGIN, EDGE + mm(17.0));
    let alternative = voice.word("documents-slip-code");
    let page_idx = sheets.pages.len() - 1;
    let rect = Rect::from_xywh(x, y, CODE, CODE);
    let bbox = rect.map(|rect| BBox::new(page_idx, rect));
    let figure = Tag::Figure(Some(alternative)).with_bbox(bbox);
    let figure = sheets.part(section, figure);
    let symbol = qr_code::symbol(&slip.payload(), (x, y, CODE))?;
    sheets.draw(figure, Ink::Filled(symbol, 0));
    for ink in qr_code::cross((x + CODE / 2.0, y + CODE / 2.0)) {
        sheets.draw(figure, ink);
    }
    Ok(())
}

/// Currency and amount, each below its heading.
fn amount(
    sheets: &mut Sheets,
    voice: &Voice,
    (section, slip): (Part, &Slip),
    (places, column): ([f32; 2], &Column),
) {
    let currency = slip.amount().currency().word().to_owned();
    let values = [
        ("documents-slip-currency", currency),
        ("documents-slip-amount", slip.printed_amount()),
    ];
    let look = &column.looks[0];
    for ((key, value), x) in values.iter().zip(places) {
        let part = sheets.part(section, Tag::P);
        let word = voice.word(key);
        let y = EDGE + mm(68.0);
        let height = sheets.write(part, &word, look.heading, (x, y, mm(30.0)));
        sheets.write(part, value, look.value, (x, y + height, mm(36.0)));
    }
}

/// What a detail is called and its lines; none: a field to write into.
type Detail = (String, Option<Vec<Words>>);

/// Account, reference, message and payer, in the first look that fits.
fn details(sheets: &mut Sheets, voice: &Voice, (section, slip): (Part, &Slip), column: &Column) {
    let mut chosen = None;
    for look in column.looks {
        let details = set(sheets, voice, slip, (column, look));
        let fits = height(&details, (column, look)) <= column.height;
        chosen = Some((look, details));
        if fits {
            break;
        }
    }
    let Some((look, details)) = chosen else {
        return;
    };
    let mut y = column.y;
    for (name, lines) in details {
        let part = sheets.part(section, Tag::P);
        y += sheets.write(part, &name, look.heading, (column.x, y, column.width));
        let Some(lines) = lines else {
            cuts::field(sheets, (column.x, y + 2.0), column.field);
            break;
        };
        for words in lines {
            let below = y + words.height();
            sheets.draw(part, Ink::Words(column.x, y, words));
            y = below;
        }
        y += look.value.lead;
    }
}

fn set(
    sheets: &mut Sheets,
    voice: &Voice,
    slip: &Slip,
    (column, look): (&Column, Look),
) -> Vec<Detail> {
    let address = |party: &Party| {
        let mut lines = party.lines();
        if look.brief && lines.len() > 2 {
            lines.remove(1);
        }
        lines
    };
    let mut payee = vec![slip.account().to_string()];
    payee.extend(address(slip.payee()));
    let mut details = vec![
        ("documents-slip-account", payee),
        (
            "documents-slip-reference",
            vec![slip.reference().to_string()],
        ),
    ];
    // The receipt has no room for it, and the guideline none.
    if column.x > MIDDLE && !slip.message().is_empty() {
        let message = slip.message().to_owned();
        details.push(("documents-slip-additional-information", vec![message]));
    }
    details.push(match slip.payer() {
        Some(payer) => ("documents-slip-payable-by", address(payer)),
        None => ("documents-slip-payable-by-whom", Vec::new()),
    });
    let mut answer = Vec::new();
    for (key, lines) in details {
        let is_message = key == "documents-slip-additional-information";
        let style = look
            .value
            .at_most(if is_message { 4 } else { look.value.most });
        let lines = lines.iter();
        let lines: Vec<Words> = lines
            .map(|line| sheets.setter.set(line, style, column.width))
            .collect();
        answer.push((voice.word(key), (!lines.is_empty()).then_some(lines)));
    }
    answer
}

fn height(details: &[Detail], (column, look): (&Column, Look)) -> f32 {
    let each = details.iter().map(|(_, lines)| match lines {
        Some(lines) => lines.iter().map(Words::height).sum::<f32>(),
        None => column.field.1 + 2.0,
    });
    let gaps = details.iter().skip(1).map(|_| look.value.lead);
    let headings = details.iter().map(|_| look.heading.lead);
    each.sum::<f32>() + gaps.sum::<f32>() + headings.sum::<f32>()
}
