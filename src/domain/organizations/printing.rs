//! What can be printed on documents: the characters of their font, and no invisible ones. A test of
//! `documents` compares the two with each other.

use std::fmt;

use unicode_normalization::UnicodeNormalization;

/// Where the characters of the font begin and end, in turn: Latin, Greek, Cyrillic and Hebrew letters,
/// marks that combine with them, punctuation, currencies, some symbols.
const EDGES: &[u32] = &[
    0x20, 0x7f, 0xa0, 0x370, 0x374, 0x376, 0x37a, 0x37f, 0x384, 0x38b, 0x38c, 0x38d, 0x38e, 0x3a2,
    0x3a3, 0x3cf, 0x3d0, 0x514, 0x51a, 0x51e, 0x591, 0x5c8, 0x5d0, 0x5eb, 0x5f0, 0x5f5, 0x1d00,
    0x1dcb, 0x1dfe, 0x1e9c, 0x1e9e, 0x1e9f, 0x1ea0, 0x1efa, 0x1f00, 0x1f16, 0x1f18, 0x1f1e, 0x1f20,
    0x1f46, 0x1f48, 0x1f4e, 0x1f50, 0x1f58, 0x1f59, 0x1f5a, 0x1f5b, 0x1f5c, 0x1f5d, 0x1f5e, 0x1f5f,
    0x1f7e, 0x1f80, 0x1fb5, 0x1fb6, 0x1fc5, 0x1fc6, 0x1fd4, 0x1fd6, 0x1fdc, 0x1fdd, 0x1ff0, 0x1ff2,
    0x1ff5, 0x1ff6, 0x1fff, 0x2000, 0x2011, 0x2012, 0x2023, 0x2026, 0x2027, 0x202a, 0x2031, 0x2032,
    0x2035, 0x2039, 0x203b, 0x203c, 0x203d, 0x203e, 0x203f, 0x2044, 0x2045, 0x205e, 0x205f, 0x206a,
    0x2070, 0x2074, 0x207a, 0x207f, 0x208a, 0x2090, 0x2095, 0x20a0, 0x20b6, 0x20bf, 0x20c0, 0x20f0,
    0x20f1, 0x2105, 0x2106, 0x2113, 0x2114, 0x2116, 0x2118, 0x2122, 0x2123, 0x2126, 0x2127, 0x212e,
    0x212f, 0x214d, 0x214f, 0x2153, 0x2155, 0x215b, 0x215f, 0x2184, 0x2185, 0x2190, 0x2196, 0x21a8,
    0x21a9, 0x21d4, 0x21d5, 0x2202, 0x2203, 0x2206, 0x2207, 0x220f, 0x2210, 0x2211, 0x2213, 0x2215,
    0x2216, 0x2219, 0x221b, 0x221e, 0x2220, 0x2229, 0x222a, 0x222b, 0x222c, 0x2248, 0x2249, 0x2260,
    0x2263, 0x2264, 0x2266, 0x2302, 0x2303, 0x2310, 0x2311, 0x2320, 0x2322, 0x2500, 0x2501, 0x2502,
    0x2503, 0x250c, 0x250d, 0x2510, 0x2511, 0x2514, 0x2515, 0x2518, 0x2519, 0x251c, 0x251d, 0x2524,
    0x2525, 0x252c, 0x252d, 0x2534, 0x2535, 0x253c, 0x253d, 0x2550, 0x256d, 0x2580, 0x2581, 0x2584,
    0x2585, 0x2588, 0x2589, 0x258c, 0x258d, 0x2590, 0x2594, 0x25a0, 0x25a2, 0x25aa, 0x25ad, 0x25b2,
    0x25b3, 0x25ba, 0x25bb, 0x25bc, 0x25bd, 0x25c4, 0x25c5, 0x25ca, 0x25cd, 0x25cf, 0x25da, 0x25e6,
    0x25e7, 0x263a, 0x263d, 0x263f, 0x2648, 0x2660, 0x2661, 0x2663, 0x2664, 0x2665, 0x2667, 0x2669,
    0x266d, 0x266f, 0x2670, 0x2c60, 0x2c6e, 0x2c71, 0x2c78, 0x2e17, 0x2e18, 0xa717, 0xa722, 0xa788,
    0xa78d, 0xfb01, 0xfb03, 0xfb1d, 0xfb37, 0xfb38, 0xfb3d, 0xfb3e, 0xfb3f, 0xfb40, 0xfb42, 0xfb43,
    0xfb45, 0xfb46, 0xfb50, 0xfe20, 0xfe24, 0xfffc, 0xfffd,
];

/// Why a text cannot be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// Something in it cannot be seen: a control character, or a mark that turns the direction around.
    Invisible,
    /// The font has no shape for these.
    Unprinted(Signs),
}

/// The first few characters that the font does not have.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Signs([Option<char>; 5]);

impl Signs {
    /// Notes a character once, while there is room.
    fn note(&mut self, sign: char) {
        let noted = self.0.contains(&Some(sign));
        if let Some(free) = self.0.iter_mut().find(|one| one.is_none() && !noted) {
            *free = Some(sign);
        }
    }
}

impl fmt::Display for Signs {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, sign) in self.0.iter().flatten().enumerate() {
            let gap = if place > 0 { " " } else { "" };
            write!(out, "{gap}{sign}")?;
        }
        Ok(())
    }
}

/// Why this text cannot be printed; none where it can.
pub fn unfit(text: &str) -> Option<Unfit> {
    if text.chars().any(is_invisible) {
        return Some(Unfit::Invisible);
    }
    let mut signs = Signs::default();
    text.nfc()
        .filter(|sign| !is_printed(*sign))
        .for_each(|sign| signs.note(sign));
    (signs != Signs::default()).then_some(Unfit::Unprinted(signs))
}

/// Whether a document shows this character: the font has it, or it is a space of some width.
pub fn is_printed(sign: char) -> bool {
    // Behind an odd number of edges one is inside of a range.
    let inside = EDGES.partition_point(|edge| *edge <= u32::from(sign)) % 2 == 1;
    (inside || sign.is_whitespace()) && !is_invisible(sign) && !is_private(sign)
}

/// Whether nothing is to be seen of this character although it is there: controls, format characters
/// (Unicode's category Cf), other ends of lines, fillers, and what only chooses the shape of the one before.
pub fn is_invisible(sign: char) -> bool {
    let format = matches!(
        sign,
        '\u{ad}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}' | '\u{890}'..='\u{891}'
            | '\u{8e2}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{fffc}' | '\u{110bd}' | '\u{110cd}'
            | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    );
    let chooses = matches!(
        sign,
        '\u{34f}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}'
    );
    sign.is_control() || format || chooses
}

/// Private characters mean nothing to a reader.
fn is_private(sign: char) -> bool {
    matches!(sign, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_europe_can_be_printed_and_what_cannot_be_seen_or_drawn_is_told_apart() {
        for text in [
            "",
            "Bücher & Söhne GmbH",
            "L’Œuvre, 2ᵉ étage",
            "Łódź Şişli Đặng ẞ",
            "Cafe\u{301}",
            "Ελληνικά Ltd.",
            "Компания «Мир» № 7",
            "€ 5 \u{a0}\u{2003}\u{3000}",
            "שלום",
        ] {
            assert_eq!(unfit(text), None, "{text}");
        }
        for sign in "\u{0}\t\n\u{7f}\u{85}\u{ad}\u{200b}\u{200c}\u{200d}\u{202e}\u{2028}\u{2066}\u{feff}\u{e0041}\u{fe0f}\u{3164}".chars() {
            let text = format!("Acme{sign}株");
            assert_eq!(unfit(&text), Some(Unfit::Invisible), "{}", sign.escape_unicode());
        }
        let signs = |text| match unfit(text) {
            Some(Unfit::Unprinted(signs)) => signs.to_string(),
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(signs("株式会社 Acme 株"), "株 式 会 社");
        assert_eq!(signs("🦀 شركة นาย"), "🦀 ش ر ك ة");
        assert_eq!(signs("\u{2011}\u{e000}"), "\u{2011} \u{e000}");
    }
}
