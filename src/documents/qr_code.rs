//! QR codes as shapes.

use krilla::geom::{Path, PathBuilder};
use qrcode::{Color, EcLevel, QrCode};

use super::layout::{Ink, mm, rectangle};
use crate::ground::failure::{Answer, Failure};

/// How far rows of modules overlap, in points, so that no viewer shows light between them.
const OVERLAP: f32 = 0.04;

/// The code of a text at error correction M, as a square of this size by its upper left corner.
///
/// # Errors
/// When the text is too long for any code.
pub(super) fn symbol(text: &str, (x, y, size): (f32, f32, f32)) -> Answer<Path> {
    let failed = |why: String| Failure::Inconsistent(format!("documents: QR code: {why}"));
    let code = QrCode::with_error_correction_level(text.as_bytes(), EcLevel::M)
        .map_err(|error| failed(error.to_string()))?;
    let width = code.width();
    // 177 modules at most.
    let module = size / f32::from(u16::try_from(width).unwrap_or(u16::MAX));
    let mut path = PathBuilder::new();
    for (row, modules) in code.to_colors().chunks(width).enumerate() {
        let top = y + module * f32::from(u16::try_from(row).unwrap_or_default());
        let overlap = if row + 1 < width { OVERLAP } else { 0.0 };
        let mut left = x;
        for run in modules.chunk_by(|a, b| a == b) {
            let length = module * f32::from(u16::try_from(run.len()).unwrap_or_default());
            if run.first() == Some(&Color::Dark) {
                rectangle(&mut path, (left, top, length, module + overlap));
            }
            left += length;
        }
    }
    path.finish().ok_or_else(|| failed("empty".into()))
}

/// The Swiss cross in the middle of a code: white on black, 7 × 7 mm with its white edge (Swiss
/// Implementation Guidelines for the QR-bill, "Recognition symbol").
pub(super) fn cross((x, y): (f32, f32)) -> Vec<Ink> {
    let square = |half: f32| (x - half, y - half, 2.0 * half, 2.0 * half);
    let (long, short) = (mm(35.0 / 9.0), mm(7.0 / 6.0));
    let bar = |width: f32, height: f32| (x - width / 2.0, y - height / 2.0, width, height);
    let shapes = [
        (vec![square(mm(3.5))], 255),
        (vec![square(mm(3.0))], 0),
        (vec![bar(long, short), bar(short, long)], 255),
    ];
    let mut inks = Vec::new();
    for (rectangles, grey) in shapes {
        let mut path = PathBuilder::new();
        for each in rectangles {
            rectangle(&mut path, each);
        }
        inks.extend(path.finish().map(|path| Ink::Filled(path, grey)));
    }
    inks
}
