//! What stands around the lines: letterhead, the customer's address in the window, facts, page numbers.

use std::num::NonZeroU16;

use krilla::tagging::{ArtifactType, Tag};

use super::fonts::Style;
use super::layout::{HEIGHT, LEFT, MEASURE, Owner, RIGHT, Sheets, WHOLE, mm};
use super::words::Voice;
use super::{Kind, Paper};
use crate::ground::i18n::Saying;

/// Where the right column begins.
const ASIDE: f32 = mm(122.0);
/// Where window envelopes show the address (DIN 5008 form B, SN 010130 left): first line and end.
const WINDOW: (f32, f32) = (mm(50.0), mm(86.0));
/// The first page's title stands here or below.
const TITLE: f32 = mm(95.0);
const SMALL: Style = Style::new(8.5, 11.0);

/// Draws the head of the first page, down to the title.
pub(super) fn draw(sheets: &mut Sheets, voice: &Voice, paper: &Paper) {
    letterhead(sheets, voice, paper);
    address(sheets, paper);
    let below = facts(sheets, voice, paper);
    let title = voice.title(paper);
    sheets.y = below.max(TITLE);
    let y = sheets.y;
    sheets.heading(&title, y);
    let heading = sheets.part(WHOLE, Tag::Hn(NonZeroU16::MIN, Some(title.clone())));
    let style = Style::new(16.0, 20.0).bold().at_most(3);
    sheets.y += sheets.write(heading, &title, style, (LEFT, y, MEASURE)) + mm(1.0);
    if paper.kind == Kind::ProForma {
        let part = sheets.part(WHOLE, Tag::P);
        let note = voice.word("documents-pro-forma-note");
        let at = (LEFT, sheets.y, MEASURE);
        sheets.y += sheets.write(part, &note, Style::new(9.5, 12.5).bold(), at);
    }
    sheets.y += mm(5.0);
}

fn letterhead(sheets: &mut Sheets, voice: &Voice, paper: &Paper) {
    let seller = &paper.seller;
    let name = sheets.part(WHOLE, Tag::P);
    let style = Style::new(15.0, 18.0).bold().at_most(2);
    let width = ASIDE - LEFT - mm(6.0);
    sheets.write(name, &seller.name, style, (LEFT, mm(14.0), width));
    let mut lines: Vec<String> = seller.address.clone();
    if !seller.vat_number.is_empty() {
        let number = Saying::new("documents-vat-number").with("number", &seller.vat_number);
        lines.push(voice.say(&number));
    }
    lines.extend(seller.contacts.iter().cloned());
    let part = sheets.part(WHOLE, Tag::P);
    let mut y = mm(14.5);
    for line in lines.iter().take(8) {
        let at = (ASIDE, y, RIGHT - ASIDE);
        y += sheets.write(part, line, SMALL.grey().at_most(1), at);
    }
}

fn address(sheets: &mut Sheets, paper: &Paper) {
    let seller = &paper.seller;
    let mut sender = vec![seller.name.clone()];
    sender.extend(seller.address.iter().cloned());
    let width = ASIDE - LEFT - mm(14.0);
    let again = Owner::Nobody(ArtifactType::Layout);
    let style = Style::new(6.5, 8.0).grey().at_most(1);
    let at = (LEFT, WINDOW.0 - mm(4.5), width);
    sheets.write(again, &sender.join(" · "), style, at);
    let part = sheets.part(WHOLE, Tag::P);
    let mut y = WINDOW.0;
    for line in &paper.buyer.address {
        let words = sheets
            .setter
            .set(line, Style::new(10.5, 13.0).at_most(2), width);
        // What would not be seen in the window is not written: the page has the facts beside it.
        if y + words.height() > WINDOW.1 {
            break;
        }
        let height = words.height();
        sheets.draw(part, super::layout::Ink::Words(LEFT, y, words));
        y += height;
    }
}

/// The facts beside the address; answers where they end.
fn facts(sheets: &mut Sheets, voice: &Voice, paper: &Paper) -> f32 {
    let mut facts = vec![("documents-date", voice.day(paper.date))];
    if let Some(number) = &paper.number {
        facts.insert(0, ("documents-number", number.clone()));
    }
    if let Some(order) = &paper.order {
        facts.push(("documents-order", order.clone()));
    }
    if let Some(until) = paper.until {
        let key = match paper.kind {
            Kind::ProForma => "documents-valid-until",
            Kind::Invoice => "documents-due",
        };
        facts.push((key, voice.day(until)));
    }
    if !paper.buyer.reference.is_empty() {
        facts.push(("documents-your-reference", paper.buyer.reference.clone()));
    }
    if !paper.buyer.vat_number.is_empty() {
        facts.push(("documents-your-vat-number", paper.buyer.vat_number.clone()));
    }
    let mut y = WINDOW.0;
    for (key, value) in facts {
        let part = sheets.part(WHOLE, Tag::P);
        let split = ASIDE + mm(31.0);
        let word = voice.word(key);
        let left = (ASIDE, y, split - ASIDE - mm(2.0));
        let label = sheets.write(part, &word, SMALL.grey().at_most(2), left);
        let right = (split, y, RIGHT - split);
        let height = sheets.write(part, &value, SMALL.at_most(3), right);
        y += height.max(label) + 2.0;
    }
    y + mm(8.0)
}

/// Draws the foot of every page, now that their number is known; on a QR-bill's page above the bill.
pub(super) fn foot(sheets: &mut Sheets, voice: &Voice, paper: &Paper, bill: bool) {
    let (first, pages) = (sheets.first, sheets.pages.len());
    let style = Style::new(8.0, 10.0).grey().at_most(1);
    for page in first..pages {
        let page_of = Saying::new("documents-page")
            .with("page", page + 1 - first)
            .with("pages", pages - first);
        let number = voice.say(&page_of);
        let y = if bill && page + 1 == pages {
            HEIGHT - mm(105.0) - mm(9.0)
        } else {
            HEIGHT - mm(14.0)
        };
        let half = MEASURE / 2.0;
        let left = sheets.setter.set(&paper.seller.name, style, half);
        let right = sheets.setter.set(&number, style.right(), half);
        let foot = Owner::Nobody(ArtifactType::Footer);
        let inks = [(LEFT, left), (LEFT + half, right)];
        let inks = inks.map(|(x, words)| (foot, super::layout::Ink::Words(x, y, words)));
        sheets.pages[page].extend(inks);
    }
}
