//! The lines of the QR-bill that are cut along or written into (SIX, "Style Guide QR-bill").

use krilla::geom::PathBuilder;
use krilla::tagging::ArtifactType;

use super::layout::{HEIGHT, Ink, Owner, Sheets, WIDTH, mm};
use super::qr_bill::{EDGE, MIDDLE};

/// The thickness of all lines.
const LINE: f32 = 0.75;

/// The four corners of a field to write into.
pub(super) fn field(sheets: &mut Sheets, (x, y): (f32, f32), (width, height): (f32, f32)) {
    let length = mm(3.0);
    let mut path = PathBuilder::new();
    let (right, below) = (x + width, y + height);
    for (corner_x, corner_y, across, down) in [
        (x, y, length, length),
        (right, y, -length, length),
        (x, below, length, -length),
        (right, below, -length, -length),
    ] {
        path.move_to(corner_x + across, corner_y);
        path.line_to(corner_x, corner_y);
        path.line_to(corner_x, corner_y + down);
    }
    if let Some(path) = path.finish() {
        let layout = Owner::Nobody(ArtifactType::Layout);
        sheets.draw(layout, Ink::Stroked(path, LINE, false));
    }
}

/// The lines to cut along, each with its scissors.
pub(super) fn separation(sheets: &mut Sheets) {
    sheets.line((0.0, EDGE), (WIDTH, EDGE), LINE);
    sheets.line((MIDDLE, EDGE), (MIDDLE, HEIGHT), LINE);
    let across = scissors(|along, aside| (mm(5.0) + along, EDGE + aside));
    let down = scissors(|along, aside| (MIDDLE - aside, EDGE + mm(5.0) + along));
    for ink in [across, down].into_iter().flatten() {
        sheets.draw(Owner::Nobody(ArtifactType::Page), ink);
    }
}

/// Scissors that open along a line: two blades from a pivot, two rings.
fn scissors(place: impl Fn(f32, f32) -> (f32, f32)) -> Option<Ink> {
    let mut path = PathBuilder::new();
    for side in [-1.0, 1.0] {
        let (x, y) = place(mm(5.0), -side * mm(0.9));
        path.move_to(x, y);
        let (x, y) = place(mm(1.9), side * mm(0.55));
        path.line_to(x, y);
        ring(&mut path, &place, (mm(1.1), side * mm(0.95)));
    }
    let path = path.finish()?;
    Some(Ink::Stroked(path, LINE, false))
}

/// A ring of 0.8 mm, of four curves.
fn ring(
    path: &mut PathBuilder,
    place: &impl Fn(f32, f32) -> (f32, f32),
    (along, aside): (f32, f32),
) {
    let radius = mm(0.8);
    // The distance of control points that makes a quarter of a circle.
    let bend = radius * 0.552;
    let at = |a: f32, b: f32| place(along + a, aside + b);
    let (x, y) = at(radius, 0.0);
    path.move_to(x, y);
    for (cos, sin) in [(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0_f32)] {
        // From this quarter's beginning to the next one's.
        let (next_cos, next_sin) = (-sin, cos);
        let (x1, y1) = at(
            cos * radius + next_cos * bend,
            sin * radius + next_sin * bend,
        );
        let (x2, y2) = at(
            next_cos * radius + cos * bend,
            next_sin * radius + sin * bend,
        );
        let (x, y) = at(next_cos * radius, next_sin * radius);
        path.cubic_to(x1, y1, x2, y2, x, y);
    }
}
