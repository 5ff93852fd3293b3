//! What stands around the lines: letterhead, the customer's address in the window, facts, page numbers.

use std::num::NonZeroU16;

use krilla::tagging::{ArtifactType, Tag};

use super::fonts::{Setter, Style, Words};
use super::layout::{HEIGHT, Ink, LEFT, MEASURE, Owner, RIGHT, Sheets, WHOLE, mm};
use super::words::Voice;
use super::{Kind, Paper};
use crate::domain::organizations::vat;
use crate::ground::i18n::Saying;

/// Where the right column begins.
const ASIDE: f32 = mm(122.0);
/// Where window envelopes show the address (DIN 5008 form B, SN 010130 left): first line and end.
const WINDOW: (f32, f32) = (mm(50.0), mm(86.0));
/// The first page's title stands here or below.
const TITLE: f32 = mm(95.0);
const SMALL: Style = Style::new(8.5, 11.0);
/// The type of the address, from the comfortable to the smallest that machines read.
const TYPES: [Style; 4] = [
    Style::new(10.5, 13.0),
    Style::new(9.5, 11.5),
    Style::new(8.5, 10.0),
    SMALLEST,
];
const SMALLEST: Style = Style::new(8.0, 9.0);
/// The lines of the smallest type that the window shows.
const MOST: usize = 11;

/// Draws the head of the first page, down to the title.
pub(super) fn draw(sheets: &mut Sheets, voice: &Voice, paper: &Paper) {
    letterhead(sheets, voice, paper);
    let cut = address(sheets, voice, paper);
    let mut below = facts(sheets, voice, paper);
    if !cut.is_empty() {
        below = again(sheets, voice, &cut, below.max(WINDOW.1 + mm(3.0)));
    }
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
    let seller = &paper.sheet.seller;
    let name = sheets.part(WHOLE, Tag::P);
    let style = Style::new(15.0, 18.0).bold().at_most(2);
    let width = ASIDE - LEFT - mm(6.0);
    sheets.write(name, &seller.name, style, (LEFT, mm(14.0), width));
    let mut lines = voice.seller(&paper.sheet);
    if !seller.vat_number.is_empty() {
        let number = Saying::new("documents-vat-number")
            .with("number", vat::shown(&seller.vat_number, paper.language));
        lines.push(voice.say(&number));
    }
    if !seller.email.is_empty() {
        lines.push(seller.email.clone());
    }
    let part = sheets.part(WHOLE, Tag::P);
    let mut y = mm(14.5);
    for line in lines.iter().take(8) {
        let at = (ASIDE, y, RIGHT - ASIDE);
        y += sheets.write(part, line, SMALL.grey().at_most(1), at);
    }
}

/// The address in the window; answers its lines where the window has no room for all of them.
fn address(sheets: &mut Sheets, voice: &Voice, paper: &Paper) -> Vec<String> {
    let mut sender = vec![paper.sheet.seller.name.clone()];
    sender.extend(voice.seller(&paper.sheet));
    let width = ASIDE - LEFT - mm(14.0);
    let again = Owner::Nobody(ArtifactType::Layout);
    let style = Style::new(6.5, 8.0).grey().at_most(1);
    let at = (LEFT, WINDOW.0 - mm(4.5), width);
    sheets.write(again, &sender.join(" · "), style, at);
    let lines = voice.buyer(&paper.sheet);
    let (set, whole) = in_window(&mut sheets.setter, &lines, width);
    let part = sheets.part(WHOLE, Tag::P);
    let mut y = WINDOW.0;
    for words in set {
        let below = y + words.height();
        sheets.draw(part, Ink::Words(LEFT, y, words));
        y = below;
    }
    if whole { Vec::new() } else { lines }
}

/// The address as a whole, below what stands beside the window; answers where it ends.
fn again(sheets: &mut Sheets, voice: &Voice, lines: &[String], mut y: f32) -> f32 {
    let part = sheets.part(WHOLE, Tag::P);
    let label = voice.word("documents-sheets-address");
    y += sheets.write(part, &label, SMALL.grey(), (LEFT, y, MEASURE));
    for line in lines {
        y += sheets.write(part, line, SMALL.at_most(4), (LEFT, y, MEASURE));
    }
    y + mm(8.0)
}

/// The lines of an address in the largest type in which the window shows all of them, and whether it does:
/// where not even the smallest type helps, the first lines are cut, so that the postcode and the city are
/// whole.
fn in_window(setter: &mut Setter, lines: &[String], width: f32) -> (Vec<Words>, bool) {
    let room = WINDOW.1 - WINDOW.0;
    for style in TYPES {
        let words = lines.iter().map(|line| setter.set(line, style, width));
        let words: Vec<Words> = words.collect();
        if words.iter().map(Words::height).sum::<f32>() <= room {
            return (words, true);
        }
    }
    let mut left = MOST;
    let mut set = Vec::with_capacity(lines.len());
    for (above, line) in lines.iter().enumerate().rev() {
        // Each line above needs one at least.
        let most = left.saturating_sub(above).max(1);
        let words = setter.set(line, SMALLEST.at_most(most), width);
        left = left.saturating_sub(words.lines.len());
        set.push(words);
    }
    set.reverse();
    (set, false)
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
    let buyer = &paper.sheet.buyer;
    if !buyer.reference.is_empty() {
        facts.push(("documents-your-reference", buyer.reference.clone()));
    }
    if !buyer.vat_number.is_empty() {
        facts.push((
            "documents-your-vat-number",
            vat::shown(&buyer.vat_number, paper.language),
        ));
    }
    let mut y = WINDOW.0;
    for (key, value) in facts {
        let part = sheets.part(WHOLE, Tag::P);
        let split = ASIDE + mm(31.0);
        let word = voice.word(key);
        let left = (ASIDE, y, split - ASIDE - mm(2.0));
        let label = sheets.write(part, &word, SMALL.grey().at_most(2), left);
        let right = (split, y, RIGHT - split);
        let height = sheets.write(part, &value, SMALL.at_most(4), right);
        y += height.max(label) + 2.0;
    }
    y + mm(8.0)
}

/// Draws the foot of every page of the file, now that their number is known; on a page with a QR-bill
/// above the bill.
pub(super) fn foot(sheets: &mut Sheets, voice: &Voice, seller: &str) {
    let pages = sheets.pages.len();
    let style = Style::new(8.0, 10.0).grey().at_most(1);
    for page in 0..pages {
        let page_of = Saying::new("documents-page")
            .with("page", page + 1)
            .with("pages", pages);
        let number = voice.say(&page_of);
        let y = if sheets.bills.contains(&page) {
            HEIGHT - mm(105.0) - mm(9.0)
        } else {
            HEIGHT - mm(14.0)
        };
        let half = MEASURE / 2.0;
        let left = sheets.setter.set(seller, style, half);
        let right = sheets.setter.set(&number, style.right(), half);
        let foot = Owner::Nobody(ArtifactType::Footer);
        let inks = [(LEFT, left), (LEFT + half, right)];
        let inks = inks.map(|(x, words)| (foot, Ink::Words(x, y, words)));
        sheets.pages[page].extend(inks);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A line of a form, of what the font has: words of any length, up to 70 characters.
    fn line() -> impl Strategy<Value = String> {
        let sign = prop_oneof![
            8 => prop::sample::select("abcdefgimnorstuwzäéßW".chars().collect::<Vec<_>>()),
            1 => Just(' '),
        ];
        let line = prop::collection::vec(sign, 0..70);
        line.prop_map(|signs| signs.into_iter().collect::<String>().trim().to_owned())
    }

    fn text(words: &[Words]) -> String {
        let lines = words.iter().map(|words| words.text.to_string());
        lines.collect::<Vec<_>>().join("\n")
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn no_address_loses_a_word(
            company in line(), name in line(), streets in [line(), line()], city in line(),
            postcode in "[A-Z0-9]{1,16}",
        ) {
            let town = format!("{postcode} {city}").trim().to_owned();
            let [street, street2] = streets;
            let lines: Vec<String> = [company, name, street, street2, town, "Schweiz".into()]
                .into_iter()
                .filter(|line| !line.is_empty())
                .collect();
            let mut setter = Setter::new().expect("a typesetter");
            let (set, whole) = in_window(&mut setter, &lines, ASIDE - LEFT - mm(14.0));
            let height: f32 = set.iter().map(Words::height).sum();
            prop_assert!(height <= WINDOW.1 - WINDOW.0);
            prop_assert_eq!(set.len(), lines.len());
            if whole {
                prop_assert_eq!(text(&set), lines.join("\n"));
            } else {
                // Cut there, it stands below as a whole; what the post needs most stands in both.
                let last = lines.len() - 2;
                prop_assert_eq!(text(&set[last..]), lines[last..].join("\n"));
            }
        }
    }
}
