//! The folder of letters written as `.eml` files, read again: for the demo's eyes and for tests.

use std::io;
use std::path::Path;

use mail_parser::{MessageParser, MimeHeaders};

use crate::ground::time::Moment;

/// A letter in the folder.
#[derive(Debug, Clone)]
pub struct Stored {
    /// The name of its file, without `.eml`.
    pub id: String,
    /// The recipient.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// When it was written.
    pub date: Moment,
    /// The plain part.
    pub text: String,
    /// The HTML part.
    pub html: String,
    /// What goes with it: the name of the file, and its bytes.
    pub enclosed: Option<(String, Vec<u8>)>,
}

/// The newest letters, newest first.
///
/// # Errors
/// When the folder cannot be read; a folder that is not there yet is empty.
pub fn list(folder: &Path, count: usize) -> io::Result<Vec<Stored>> {
    let mut names = Vec::new();
    let files = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        files => files?,
    };
    for file in files {
        let name = file?.file_name().to_string_lossy().into_owned();
        names.extend(name.strip_suffix(".eml").map(str::to_owned));
    }
    // Names begin with the letter's id, which rises with time.
    names.sort_by(|one, other| other.cmp(one));
    let mut letters = Vec::new();
    for name in names.into_iter().take(count) {
        letters.extend(find(folder, &name)?);
    }
    Ok(letters)
}

/// One letter, by the name of its file.
///
/// # Errors
/// When the file cannot be read.
pub fn find(folder: &Path, id: &str) -> io::Result<Option<Stored>> {
    // Names are ours: digits, letters, `-`, `_` and one point. Anything else is no name but a path.
    let ours = id
        .chars()
        .all(|sign| sign.is_ascii_alphanumeric() || "-_.".contains(sign))
        && !id.contains("..");
    if !ours {
        return Ok(None);
    }
    let bytes = match std::fs::read(folder.join(format!("{id}.eml"))) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        bytes => bytes?,
    };
    Ok(parse(id, &bytes))
}

fn parse(id: &str, bytes: &[u8]) -> Option<Stored> {
    let message = MessageParser::default().parse(bytes)?;
    let seconds = message
        .date()
        .map_or(0, mail_parser::DateTime::to_timestamp);
    let to = message
        .to()
        .and_then(|to| to.first())
        .and_then(|to| to.address());
    Some(Stored {
        id: id.to_owned(),
        to: to.unwrap_or_default().to_owned(),
        subject: message.subject().unwrap_or_default().to_owned(),
        date: Moment::from_micros(seconds.saturating_mul(1_000_000)),
        text: message.body_text(0).unwrap_or_default().into_owned(),
        html: message.body_html(0).unwrap_or_default().into_owned(),
        enclosed: message.attachment(0).map(|file| {
            let name = file.attachment_name().unwrap_or_default();
            (name.to_owned(), file.contents().to_vec())
        }),
    })
}
