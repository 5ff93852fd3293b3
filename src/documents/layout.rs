//! Pages of A4: what stands where on them, and what it is to somebody who hears it read.
//!
//! Measures are points from the upper left corner. Everything drawn belongs to a part of the document or
//! is an artifact: lines, repeated heads, page numbers.

use krilla::geom::{Path, PathBuilder, Rect};
use krilla::tagging::{ArtifactType, TagKind};

use super::fonts::{Setter, Style, Words};
use crate::ground::failure::Answer;

/// Points of so many millimetres.
pub(super) const fn mm(millimetres: f32) -> f32 {
    millimetres * 72.0 / 25.4
}

/// The paper's width.
pub(super) const WIDTH: f32 = mm(210.0);
/// The paper's height.
pub(super) const HEIGHT: f32 = mm(297.0);
/// The left edge of what is written; the right one is as far from its side.
pub(super) const LEFT: f32 = mm(20.0);
/// The right edge.
pub(super) const RIGHT: f32 = WIDTH - LEFT;
/// How wide the written part is.
pub(super) const MEASURE: f32 = RIGHT - LEFT;
/// Where a page without letterhead begins, below its running head.
const TOP: f32 = mm(26.0);
/// Where the written part of a page ends.
const BOTTOM: f32 = HEIGHT - mm(22.0);

/// A part of the document as a screen reader finds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part(pub usize);

/// The whole document.
pub(super) const WHOLE: Part = Part(0);

/// Whom something drawn belongs to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Owner {
    /// A part, which is read.
    Part(Part),
    /// Nobody: decoration and repetition.
    Nobody(ArtifactType),
}

impl From<Part> for Owner {
    fn from(part: Part) -> Self {
        Self::Part(part)
    }
}

/// Something drawn.
pub(super) enum Ink {
    /// Text, by its upper left corner.
    Words(f32, f32, Words),
    /// A filled shape and its grey; black is 0.
    Filled(Path, u8),
    /// A line, how thick, and whether it is dashed.
    Stroked(Path, f32, bool),
}

/// A branch of the document's structure.
pub(super) struct Branch {
    /// What it is.
    pub tag: TagKind,
    /// Its parts in reading order.
    pub parts: Vec<Part>,
}

/// A document in the making.
pub(super) struct Sheets {
    /// The typesetter.
    pub setter: Setter,
    /// Each page's ink with its owners.
    pub pages: Vec<Vec<(Owner, Ink)>>,
    /// The structure; the first branch is the whole.
    pub branches: Vec<Branch>,
    /// Headings for the outline: text, page, height.
    pub headings: Vec<(String, usize, f32)>,
    /// Where the next thing on the page goes.
    pub y: f32,
    /// What stands small on top of the pages after the first.
    running: String,
    /// The pages whose lower part is a bill.
    pub bills: Vec<usize>,
}

impl Sheets {
    /// No page yet.
    pub(super) fn new() -> Answer<Self> {
        Ok(Self {
            setter: Setter::new()?,
            pages: Vec::new(),
            branches: vec![Branch {
                tag: krilla::tagging::Tag::Section.into(),
                parts: Vec::new(),
            }],
            headings: Vec::new(),
            y: TOP,
            running: String::new(),
            bills: Vec::new(),
        })
    }

    /// Begins a paper on an empty page.
    pub(super) fn begin(&mut self, running: String) {
        self.pages.push(Vec::new());
        self.y = TOP;
        self.running = running;
    }

    /// A new part at the end of another one.
    pub(super) fn part(&mut self, inside: Part, tag: impl Into<TagKind>) -> Part {
        let part = Part(self.branches.len());
        self.branches.push(Branch {
            tag: tag.into(),
            parts: Vec::new(),
        });
        self.branches[inside.0].parts.push(part);
        part
    }

    /// Draws on the last page.
    pub(super) fn draw(&mut self, owner: impl Into<Owner>, ink: Ink) {
        if let Some(page) = self.pages.last_mut() {
            page.push((owner.into(), ink));
        }
    }

    /// Sets a text and draws it on the last page; answers how high it is.
    pub(super) fn write(
        &mut self,
        owner: impl Into<Owner>,
        text: &str,
        style: Style,
        (x, y, width): (f32, f32, f32),
    ) -> f32 {
        let words = self.setter.set(text, style, width);
        let height = words.height();
        self.draw(owner, Ink::Words(x, y, words));
        height
    }

    /// A thin line from edge to edge.
    pub(super) fn rule(&mut self, y: f32, thick: f32) {
        self.line((LEFT, y), (RIGHT, y), thick);
    }

    /// A line that only decorates.
    pub(super) fn line(&mut self, from: (f32, f32), to: (f32, f32), thick: f32) {
        let mut path = PathBuilder::new();
        path.move_to(from.0, from.1);
        path.line_to(to.0, to.1);
        if let Some(path) = path.finish() {
            let layout = Owner::Nobody(ArtifactType::Layout);
            self.draw(layout, Ink::Stroked(path, thick, false));
        }
    }

    /// Remembers a heading at this height of the last page.
    pub(super) fn heading(&mut self, text: &str, y: f32) {
        let page = self.pages.len() - 1;
        self.headings.push((text.to_owned(), page, y));
    }

    /// Whether so much still fits on the page.
    pub(super) fn fits(&self, height: f32) -> bool {
        self.y + height <= BOTTOM
    }

    /// Turns to a new page unless so much still fits on this one.
    pub(super) fn room(&mut self, height: f32) {
        if !self.fits(height) {
            self.turn();
        }
    }

    /// Turns to a new page where so much fits on that one and not on this one any more; what is higher
    /// than a page begins here.
    pub(super) fn together(&mut self, height: f32) {
        if TOP + height <= BOTTOM {
            self.room(height);
        }
    }

    /// Turns to a new page, with its running head.
    pub(super) fn turn(&mut self) {
        self.pages.push(Vec::new());
        let head = Owner::Nobody(ArtifactType::Header);
        let style = Style::new(8.0, 10.0).grey().at_most(1);
        let running = self.running.clone();
        self.write(head, &running, style, (LEFT, mm(14.0), MEASURE));
        self.rule(mm(19.0), 0.5);
        self.y = TOP;
    }
}

/// A rectangle as a path; nothing where it has no size.
pub(super) fn rectangle(path: &mut PathBuilder, (x, y, width, height): (f32, f32, f32, f32)) {
    if let Some(rect) = Rect::from_xywh(x, y, width, height) {
        path.push_rect(rect);
    }
}
