//! Documents: typed papers become PDF, drawn by krilla and set by parley (`spec/5-accounting.md`,
//! "Documents").
//!
//! The same paper is always the same bytes: no clock, no chance, the file's identifier from the content.

mod closing;
mod cuts;
mod emissions;
mod fonts;
mod layout;
mod letter;
mod lines;
mod paper;
mod payment;
mod pdf;
mod press;
mod qr_bill;
mod qr_code;
mod transfer;
mod words;

use self::layout::Sheets;
pub use self::paper::{Among, Kind, Paid, Paper, Total, pro_forma};
use self::pdf::Label;
pub use self::press::Press;
use self::words::Voice;
use crate::ground::failure::{Answer, Failure};

/// Draws a paper. It takes milliseconds of one core: doors that serve many ask a [`Press`].
///
/// # Errors
/// When the library refuses what was drawn: a mistake of ours.
pub fn draw(paper: &Paper) -> Answer<Vec<u8>> {
    draw_all(std::slice::from_ref(paper))
}

/// Draws papers into one file, each from a page of its own on. The first one names the file.
///
/// # Errors
/// When there is none, or the library refuses what was drawn: a mistake of ours.
pub fn draw_all(papers: &[Paper]) -> Answer<Vec<u8>> {
    let nothing = || Failure::Inconsistent("documents: no paper".to_owned());
    let first = papers.first().ok_or_else(nothing)?;
    let mut sheets = Sheets::new()?;
    for paper in papers {
        write(&mut sheets, paper)?;
    }
    letter::foot(&mut sheets, &Voice::of(first), &first.sheet.seller.name);
    let label = Label {
        // Other programs show them: only what can be printed.
        title: sheets.setter.known(&Voice::of(first).title(first)),
        author: sheets.setter.known(&first.sheet.seller.name),
        language: first.language,
        date: first.date,
        content: format!("{papers:?}"),
    };
    pdf::write(sheets, label)
}

fn write(sheets: &mut Sheets, paper: &Paper) -> Answer<()> {
    let voice = Voice::of(paper);
    sheets.begin(format!(
        "{} · {}",
        voice.title(paper),
        paper.sheet.seller.name
    ));
    letter::draw(sheets, &voice, paper);
    let totals = closing::set(sheets, &voice, paper);
    lines::draw(sheets, &voice, paper, closing::height(&totals));
    closing::draw(sheets, &voice, paper, totals);
    match &paper.slip {
        Some(slip) => payment::draw(sheets, &voice, slip),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
