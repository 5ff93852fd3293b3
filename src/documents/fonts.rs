//! Typesetting: text becomes lines of glyphs of Liberation Sans, which the QR-bill's guideline allows.

use std::ops::Range;
use std::sync::Arc;

use krilla::text::{Font, GlyphId, KrillaGlyph};
use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::layout::{Alignment, Line};
use parley::style::{FontFamily, FontWeight, LineHeight, OverflowWrap, StyleProperty};
use parley::{BaseDirection, FontContext, Layout, LayoutContext};
use unicode_normalization::UnicodeNormalization;

use crate::ground::failure::{Answer, Failure};

const REGULAR: &[u8] = include_bytes!("../../assets/fonts/LiberationSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../assets/fonts/LiberationSans-Bold.ttf");
const FAMILY: &str = "Liberation Sans";

/// What stands visibly for a character that the font has not.
const MISSING: char = '□';
/// What ends a text that was cut.
const CUT: char = '…';

/// Where lines stand in their width.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// At the left edge.
    Left,
    /// At the right edge: numbers.
    Right,
}

/// How a text looks; measures in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Style {
    /// Size of the type.
    pub size: f32,
    /// From baseline to baseline.
    pub lead: f32,
    /// Bold or regular.
    pub bold: bool,
    /// Black is 0.
    pub grey: u8,
    /// At which edge.
    pub side: Side,
    /// Lines at most; the last one is cut.
    pub most: usize,
}

impl Style {
    /// Regular, black, at the left, as many lines as it takes up to sixty.
    pub(super) const fn new(size: f32, lead: f32) -> Self {
        Self {
            size,
            lead,
            bold: false,
            grey: 0,
            side: Side::Left,
            most: 60,
        }
    }

    /// The same in bold.
    pub(super) const fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    /// The same in grey, dark enough to be read (contrast 7 to 1).
    pub(super) const fn grey(self) -> Self {
        Self { grey: 85, ..self }
    }

    /// The same at the right edge.
    pub(super) const fn right(self) -> Self {
        Self {
            side: Side::Right,
            ..self
        }
    }

    /// The same in so many lines at most.
    pub(super) const fn at_most(self, most: usize) -> Self {
        Self { most, ..self }
    }
}

/// A text that was set: its lines, from its upper left corner.
#[derive(Debug, Clone)]
pub(super) struct Words {
    /// The lines.
    pub lines: Vec<Row>,
    /// How it looks.
    pub style: Style,
    /// The whole text, which the glyphs' ranges speak of.
    pub text: Arc<str>,
}

impl Words {
    /// How high all lines are.
    pub(super) fn height(&self) -> f32 {
        self.lines.iter().map(|_| self.style.lead).sum()
    }
}

/// One line.
#[derive(Debug, Clone)]
pub(super) struct Row {
    /// From the upper edge of the text to the baseline.
    pub baseline: f32,
    /// The glyphs with the place where each run begins.
    pub runs: Vec<(f32, Vec<KrillaGlyph>)>,
    range: Range<usize>,
}

/// The typesetter of one document.
pub(super) struct Setter {
    fonts: FontContext,
    layouts: LayoutContext<()>,
    regular: Font,
    bold: Font,
}

impl Setter {
    /// A typesetter with the two fonts and no others, whatever the machine has.
    pub(super) fn new() -> Answer<Self> {
        let collection = Collection::new(CollectionOptions {
            shared: false,
            system_fonts: false,
        });
        let mut fonts = FontContext {
            collection,
            source_cache: SourceCache::default(),
        };
        for data in [REGULAR, BOLD] {
            let blob = Blob::new(Arc::new(data));
            fonts.collection.register_fonts(blob, None);
        }
        let font = |data: &'static [u8]| {
            let broken = || Failure::Inconsistent("documents: a font cannot be read".into());
            Font::new(data.into(), 0).ok_or_else(broken)
        };
        Ok(Self {
            fonts,
            layouts: LayoutContext::new(),
            regular: font(REGULAR)?,
            bold: font(BOLD)?,
        })
    }

    /// The font of a style.
    pub(super) fn font(&self, style: &Style) -> Font {
        let font = if style.bold {
            &self.bold
        } else {
            &self.regular
        };
        font.clone()
    }

    /// Sets a text in lines of this width; a word that is too long is broken anywhere.
    pub(super) fn set(&mut self, text: &str, style: Style, width: f32) -> Words {
        let mut text = self.known(text);
        // Each round cuts at least one character.
        loop {
            let words = self.lines(&text, style, width);
            if words.lines.len() <= style.most {
                return words;
            }
            let last = &words.lines[style.most.saturating_sub(1)];
            let kept = text.get(..last.range.end).unwrap_or_default();
            let mut kept = kept.trim_end_matches([CUT, ' ', '\n']).to_owned();
            if kept.pop().is_none() {
                return words;
            }
            text = format!("{}{CUT}", kept.trim_end());
        }
    }

    fn layout(&mut self, text: &str, style: Style, width: f32) -> Layout<()> {
        let mut builder = self
            .layouts
            .ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.set_base_direction(BaseDirection::Ltr);
        builder.push_default(FontFamily::named(FAMILY));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(LineHeight::Absolute(style.lead));
        builder.push_default(OverflowWrap::Anywhere);
        if style.bold {
            builder.push_default(FontWeight::BOLD);
        }
        let mut layout = builder.build(text);
        layout.break_all_lines(Some(width));
        let alignment = match style.side {
            Side::Left => Alignment::Left,
            Side::Right => Alignment::Right,
        };
        layout.align(alignment, Default::default());
        layout
    }

    fn lines(&mut self, text: &str, style: Style, width: f32) -> Words {
        let layout = self.layout(text, style, width);
        let lines = layout.lines().map(|line| row(&line, style.size));
        Words {
            lines: lines.collect(),
            style,
            text: text.into(),
        }
    }

    /// The text in characters that the font has; what has no shape is left out.
    pub(super) fn known(&mut self, text: &str) -> String {
        let family = self.fonts.collection.family_by_name(FAMILY);
        let font = family.as_ref().and_then(|family| family.fonts().first());
        let charmap = font.and_then(|font| font.charmap_index().charmap(REGULAR));
        let has = |character: char| {
            let glyph = charmap.as_ref().and_then(|map| map.map(character));
            glyph.is_some_and(|glyph| glyph != 0)
        };
        let mut known = String::with_capacity(text.len());
        for character in text.nfc() {
            match character {
                '\n' => known.push('\n'),
                _ if is_shapeless(character) => {}
                _ if character.is_control() => known.push(' '),
                // Private characters mean nothing to a reader (and PDF/A forbids them).
                '\u{e000}'..='\u{f8ff}' => known.push(MISSING),
                _ if has(character) => known.push(character),
                _ if character.is_whitespace() => known.push(' '),
                _ => known.push(MISSING),
            }
        }
        known
    }
}

/// What says how others are to be shown but is nothing itself: joiners, marks of direction, soft hyphens.
fn is_shapeless(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{feff}' | '\u{180b}'..='\u{180f}'
    ) || matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(character, '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}')
}

fn row(line: &Line<'_, ()>, size: f32) -> Row {
    let metrics = line.metrics();
    let mut x = metrics.offset;
    let mut runs = Vec::new();
    for run in line.runs() {
        let start = x;
        let mut glyphs: Vec<KrillaGlyph> = Vec::new();
        for cluster in run.visual_clusters() {
            if cluster.is_ligature_continuation() {
                if let Some(glyph) = glyphs.last_mut() {
                    glyph.text_range.end = cluster.text_range().end;
                }
                continue;
            }
            for glyph in cluster.glyphs() {
                glyphs.push(KrillaGlyph::new(
                    GlyphId::new(glyph.id),
                    glyph.advance / size,
                    glyph.x / size,
                    glyph.y / size,
                    0.0,
                    cluster.text_range(),
                    None,
                ));
                x += glyph.advance;
            }
        }
        if !glyphs.is_empty() {
            runs.push((start, glyphs));
        }
    }
    Row {
        baseline: metrics.baseline,
        runs,
        range: line.text_range(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::organizations::printing::{Unfit, is_invisible, unfit};

    #[test]
    fn what_may_be_entered_has_a_shape_in_both_fonts_and_what_may_not_has_none() {
        let mut setter = Setter::new().unwrap();
        let signs: Vec<char> = ('\0'..=char::MAX)
            .filter(|sign| !sign.is_control())
            .collect();
        let all: String = signs.iter().flat_map(|sign| [*sign, '\n']).collect();
        let known = setter.known(&all);
        let family = setter.fonts.collection.family_by_name(FAMILY).unwrap();
        let fonts = family.fonts().iter().zip([REGULAR, BOLD]);
        let maps: Vec<_> = fonts
            .map(|(font, data)| font.charmap_index().charmap(data).unwrap())
            .collect();
        assert_eq!(maps.len(), 2);
        for (sign, shown) in signs.iter().zip(known.split('\n')) {
            let told = sign.escape_unicode();
            assert!(!is_shapeless(*sign) || is_invisible(*sign), "{told}");
            let missing = shown.contains(MISSING) && *sign != MISSING;
            match unfit(&sign.to_string()) {
                None => assert!(!missing && !shown.is_empty(), "{told}: {shown}"),
                Some(Unfit::Unprinted(_)) => assert!(missing, "{told}: {shown}"),
                Some(Unfit::Invisible) => continue,
            }
            for map in &maps {
                let drawn = |sign| map.map(sign).is_some_and(|glyph| glyph != 0);
                assert!(missing || shown.chars().all(drawn), "{told}: {shown}");
            }
        }
    }
}
