//! A payment slip on a page: the details as text, and the QR code that says the same.

use qrcode::{Color, EcLevel, QrCode};

use crate::domain::accounting::slips::{self, Symbol};
use crate::ground::failure::{Answer, Failure};

/// Modules that stay free around a code (ISO/IEC 18004 §5.3.8).
const QUIET: usize = 4;
/// Millimetres that stay free around the Swiss QR code.
const EDGE: usize = 5;
/// The side of the Swiss QR code, in millimetres; the cross with its edge has 7 of them.
const SIDE: usize = 46;

/// What `components/slip.html` shows.
pub struct Slip {
    /// Who is paid: name and address, a line each.
    pub holder: Vec<String>,
    /// The account, in groups.
    pub iban: String,
    /// The reference, in groups.
    pub reference: String,
    /// Exactly this much, in the reader's words.
    pub amount: String,
    /// The BIC, where one is known and needed; else empty.
    pub bic: String,
    /// The code.
    pub code: Code,
}

/// A QR code as a drawing.
pub struct Code {
    /// `x y width height`, with the free edge, in modules times `SIDE`.
    pub view: String,
    /// The dark modules, as a path.
    pub path: String,
    /// The Swiss cross in the middle: white, black, and the two bars; empty where there is none.
    pub cross: Vec<Shape>,
}

/// A rectangle of the cross.
pub struct Shape {
    /// Whether it is dark.
    pub dark: bool,
    /// `x`, `y`, `width`, `height`.
    pub bounds: [usize; 4],
}

impl Slip {
    /// A slip; `amount` is in the reader's words.
    ///
    /// # Errors
    /// When its text is too long for a code: it cannot be.
    pub fn of(slip: &slips::Slip, amount: String) -> Answer<Self> {
        let is_swiss = slip.symbol() == Symbol::Swiss;
        Ok(Self {
            holder: slip.payee().lines(),
            iban: slip.account().to_string(),
            reference: slip.reference().to_string(),
            amount,
            bic: slip.bic().to_owned(),
            code: Code::of(&slip.payload(), is_swiss)?,
        })
    }
}

impl Code {
    /// The code of a text, at error correction M as both standards ask for.
    fn of(text: &str, is_swiss: bool) -> Answer<Self> {
        let code = QrCode::with_error_correction_level(text.as_bytes(), EcLevel::M)
            .map_err(|error| Failure::Inconsistent(format!("a QR code: {error}")))?;
        let width = code.width();
        // A module is as many units long as the symbol has millimetres, so that both are whole numbers.
        let (module, edge) = (SIDE, (QUIET * SIDE).max(EDGE * width));
        let mut path = String::new();
        for (row, modules) in code.to_colors().chunks(width).enumerate() {
            let mut column = 0;
            for run in modules.chunk_by(|a, b| a == b) {
                if run.first() == Some(&Color::Dark) {
                    let (x, y, long) = (column * module, row * module, run.len() * module);
                    path.push_str(&format!("M{x} {y}h{long}v{module}h-{long}z"));
                }
                column += run.len();
            }
        }
        let all = width * module + 2 * edge;
        Ok(Self {
            view: format!("-{edge} -{edge} {all} {all}"),
            path,
            cross: if is_swiss { cross(width) } else { Vec::new() },
        })
    }
}

/// The Swiss cross: a white square of 7 mm, a black one of 6 mm, and the white cross in it (Swiss
/// Implementation Guidelines for the QR-bill, "Recognition symbol"). A millimetre has `width` units.
fn cross(width: usize) -> Vec<Shape> {
    let middle = SIDE * width / 2;
    // In eighteenths of a millimetre.
    let rectangle = |dark, wide: usize, high: usize| {
        let (wide, high) = (wide * width / 18, high * width / 18);
        Shape {
            dark,
            bounds: [middle - wide / 2, middle - high / 2, wide, high],
        }
    };
    vec![
        rectangle(false, 126, 126),
        rectangle(true, 108, 108),
        rectangle(false, 70, 21),
        rectangle(false, 21, 70),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_drawing_has_the_modules_of_the_code_and_the_cross_in_its_middle() {
        let text = "SPC\n0200\n1\n";
        let code = QrCode::with_error_correction_level(text, EcLevel::M).unwrap();
        let drawn = Code::of(text, true).unwrap();
        let dark = code
            .to_colors()
            .iter()
            .filter(|one| **one == Color::Dark)
            .count();
        let lengths = drawn
            .path
            .split('h')
            .filter_map(|part| part.split('v').next());
        let long: usize = lengths.filter_map(|part| part.parse::<usize>().ok()).sum();
        assert_eq!(long, dark * SIDE);
        let middle = SIDE * code.width() / 2;
        for Shape {
            bounds: [x, y, wide, high],
            ..
        } in &drawn.cross
        {
            assert!((x + wide / 2).abs_diff(middle) <= 1 && (y + high / 2).abs_diff(middle) <= 1);
        }
        assert!(Code::of(text, false).unwrap().cross.is_empty());
        assert!(Code::of(&"x".repeat(3000), false).is_err());
    }
}
