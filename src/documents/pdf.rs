//! Pages become a PDF: PDF/A-3 that archives take and PDF/UA that screen readers read.

use chrono::{Datelike, NaiveDate};
use krilla::color::luma;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::metadata::{DateTime, Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ContentTag, Identifier, Node, SpanTag, TagGroup, TagTree};
use krilla::{Document, SerializeSettings};

use super::fonts::{Setter, Words};
use super::layout::{Branch, HEIGHT, Ink, Owner, Part, Sheets, WHOLE, WIDTH};
use crate::ground::failure::{Answer, Failure};
use crate::ground::i18n::Language;

/// What a PDF says of itself.
pub(super) struct Label {
    /// Its title.
    pub title: String,
    /// Who wrote it.
    pub author: String,
    /// In which language.
    pub language: Language,
    /// From when it is: the date of the document, no clock.
    pub date: NaiveDate,
    /// What it is made of; the file's identifier is derived from it.
    pub content: String,
}

/// Writes the file.
///
/// # Errors
/// When what was drawn breaks a rule of PDF/A-3a or PDF/UA-1.
pub(super) fn write(sheets: Sheets, label: Label) -> Answer<Vec<u8>> {
    let Sheets {
        setter,
        pages,
        branches,
        headings,
        ..
    } = sheets;
    let mut document = Document::new_with(settings()?);
    let mut leaves: Vec<Vec<Identifier>> = branches.iter().map(|_| Vec::new()).collect();
    for page in &pages {
        let a4 = PageSettings::from_wh(WIDTH, HEIGHT).unwrap_or_default();
        let mut sheet = document.start_page_with(a4);
        let mut surface = sheet.surface();
        for (owner, ink) in page {
            draw(&mut surface, &setter, ink, |surface, is_text, draw| {
                let identifier = surface.start_tagged(tag_of(owner, is_text));
                draw(surface);
                surface.end_tagged();
                if let Owner::Part(part) = owner {
                    leaves[part.0].push(identifier);
                }
            });
        }
        surface.finish();
        sheet.finish();
    }
    let mut outline = Outline::new();
    for (text, page, y) in headings {
        let there = XyzDestination::new(page, Point::from_xy(0.0, y));
        outline.push_child(OutlineNode::new(text, there));
    }
    document.set_outline(outline);
    let mut tree = TagTree::new().with_lang(Some(label.language.word().to_owned()));
    tree.push(group(&branches, &mut leaves, WHOLE));
    document.set_tag_tree(tree);
    document.set_metadata(metadata(label));
    document
        .finish()
        .map_err(|error| Failure::Inconsistent(format!("documents: {error:?}")))
}

fn settings() -> Answer<SerializeSettings> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A3_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| Failure::Inconsistent(format!("documents: {error:?}")))?;
    Ok(SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    })
}

fn metadata(label: Label) -> Metadata {
    let year = u16::try_from(label.date.year()).unwrap_or_default();
    let part = |part: u32| u8::try_from(part).unwrap_or(1);
    let date = DateTime::new(year)
        .month(part(label.date.month()))
        .day(part(label.date.day()));
    Metadata::new()
        .title(label.title)
        .authors(vec![label.author])
        .language(label.language.word().to_owned())
        .text_direction(TextDirection::LeftToRight)
        .creator("manager".to_owned())
        .creation_date(date)
        .document_id(label.content)
}

fn tag_of(owner: &Owner, is_text: bool) -> ContentTag<'static> {
    match owner {
        Owner::Nobody(kind) => ContentTag::Artifact(Artifact::with_kind(*kind)),
        Owner::Part(_) if is_text => ContentTag::Span(SpanTag::empty()),
        Owner::Part(_) => ContentTag::Other,
    }
}

/// Draws a thing, each line of a text or each shape within a tag of its own.
fn draw<'a>(
    surface: &mut Surface<'a>,
    setter: &Setter,
    ink: &Ink,
    mut tagged: impl FnMut(&mut Surface<'a>, bool, &dyn Fn(&mut Surface<'a>)),
) {
    match ink {
        Ink::Words(x, y, words) => {
            for line in 0..words.lines.len() {
                tagged(surface, true, &|surface| {
                    write_line(surface, setter, (words, line), (*x, *y));
                });
            }
        }
        Ink::Filled(path, grey) => tagged(surface, false, &|surface| {
            surface.set_stroke(None);
            surface.set_fill(Some(fill(*grey)));
            surface.draw_path(path);
        }),
        Ink::Stroked(path, width, dashed) => tagged(surface, false, &|surface| {
            surface.set_fill(None);
            surface.set_stroke(Some(Stroke {
                width: *width,
                dash: dashed.then(|| StrokeDash {
                    array: vec![3.0, 3.0],
                    offset: 0.0,
                }),
                ..Stroke::default()
            }));
            surface.draw_path(path);
        }),
    }
}

fn write_line(
    surface: &mut Surface<'_>,
    setter: &Setter,
    (words, line): (&Words, usize),
    (left, top): (f32, f32),
) {
    surface.set_stroke(None);
    surface.set_fill(Some(fill(words.style.grey)));
    let line = &words.lines[line];
    for (x, glyphs) in &line.runs {
        surface.draw_glyphs(
            Point::from_xy(left + x, top + line.baseline),
            glyphs,
            setter.font(&words.style),
            &words.text,
            words.style.size,
            false,
        );
    }
}

fn fill(grey: u8) -> Fill {
    Fill {
        paint: luma::Color::new(grey).into(),
        ..Fill::default()
    }
}

/// The structure from this part down; parts that nothing was drawn for are left out.
fn group(branches: &[Branch], leaves: &mut [Vec<Identifier>], part: Part) -> Node {
    let mut group = TagGroup::new(branches[part.0].tag.clone());
    for leaf in std::mem::take(&mut leaves[part.0]) {
        group.push(leaf);
    }
    for inner in &branches[part.0].parts {
        group.push(self::group(branches, leaves, *inner));
    }
    group.into()
}
