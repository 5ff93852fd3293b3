//! A list as a file: read and sent batch by batch, so that a million lines need no more room than
//! a few hundred, and whoever loses the right meanwhile gets no further batch.

use std::borrow::Cow;
use std::io;

use actix_web::HttpResponse;
use actix_web::http::Method;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::web::Bytes;
use futures_util::stream::{self, Stream, StreamExt as _};

use super::{Answered, Error, Guest};

/// Says that the file is UTF-8: spreadsheets take it for another encoding otherwise.
const MARK: char = '\u{feff}';

/// Lines read at a time.
pub const BATCH: i64 = 500;

/// A list that can be sent as a file.
pub trait Lines: 'static {
    /// A line of it.
    type Line: 'static;

    /// The next lines after `last`, or the first ones: [`BATCH`] at most, fewer only at the end.
    fn batch(
        &self,
        last: Option<&Self::Line>,
    ) -> impl Future<Output = Result<Vec<Self::Line>, Error>>;

    /// The cells of a line, in the order of the head.
    fn cells(&self, line: &Self::Line) -> Vec<String>;
}

/// What stands around the lines.
#[derive(Debug, Clone)]
pub struct File {
    /// The file's name, in signs that need no quoting: `activity-2026-11-20.csv`.
    pub name: String,
    /// The heads of the columns.
    pub head: Vec<String>,
}

/// Answers a list; the first batch is given, because it is read before anything is sent: what is
/// refused or broken is answered by a page.
///
/// # Errors
/// Never by itself: the answer of a handler.
pub fn answer<L: Lines>(guest: &Guest, file: &File, lines: L, first: Vec<L::Line>) -> Answered {
    let mut answer = HttpResponse::Ok();
    answer
        .insert_header((CONTENT_TYPE, "text/csv; charset=utf-8"))
        .insert_header((CACHE_CONTROL, "no-store"))
        .insert_header((
            CONTENT_DISPOSITION,
            format!("attachment; filename=\"{}\"", file.name),
        ));
    if guest.request.method() == Method::HEAD {
        return Ok(answer.finish());
    }
    let head = format!("{MARK}{}", row(&file.head));
    let head = stream::iter([Ok(Bytes::from(head))]);
    Ok(answer.streaming(head.chain(body(lines, first))))
}

/// What is still to be sent.
enum Rest<T> {
    /// These lines, and what follows them.
    Lines(Vec<T>),
    /// What comes after this line.
    After(T),
    /// Nothing.
    Nothing,
}

fn body<L: Lines>(lines: L, first: Vec<L::Line>) -> impl Stream<Item = io::Result<Bytes>> {
    stream::try_unfold(
        (lines, Rest::Lines(first)),
        move |(lines, rest)| async move {
            let mut batch = match rest {
                Rest::Lines(batch) => batch,
                Rest::After(last) => lines.batch(Some(&last)).await.map_err(|error| {
                    // The answer has begun: it can only be broken off, and the browser sees that.
                    tracing::warn!(%error, "a file was broken off");
                    io::Error::other(error.to_string())
                })?,
                Rest::Nothing => return Ok(None),
            };
            let text: String = batch.iter().map(|line| row(&lines.cells(line))).collect();
            let full = batch.len() as i64 == BATCH;
            let rest = match batch.pop() {
                Some(last) if full => Rest::After(last),
                _ => Rest::Nothing,
            };
            Ok(Some((Bytes::from(text), (lines, rest))))
        },
    )
}

/// A line of the file (RFC 4180 §2).
fn row(cells: &[String]) -> String {
    let cells: Vec<_> = cells.iter().map(|text| cell(text)).collect();
    format!("{}\r\n", cells.join(","))
}

/// A cell: what a spreadsheet would take for a formula is made text by an apostrophe, but for plain
/// numbers; and what would end the cell is quoted.
fn cell(text: &str) -> Cow<'_, str> {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) && !is_amount(text);
    let text = if formula {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    };
    if text.contains(['"', ',', ';', '\r', '\n', '\t']) {
        return Cow::Owned(format!("\"{}\"", text.replace('"', "\"\"")));
    }
    text
}

/// An amount below zero as these files write it: `-12.50`.
fn is_amount(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|sign| sign.is_ascii_digit());
    text.strip_prefix('-')
        .and_then(|text| text.split_once('.'))
        .is_some_and(|(whole, part)| digits(whole) && digits(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_never_a_formula() {
        for (text, expected) in [
            ("Julie", "Julie"),
            ("", ""),
            ("a,b", "\"a,b\""),
            ("a;b", "\"a;b\""),
            ("say \"hi\"", "\"say \"\"hi\"\"\""),
            ("two\r\nlines", "\"two\r\nlines\""),
            ("=1+1", "'=1+1"),
            ("+41", "'+41"),
            ("-1", "'-1"),
            ("-12.50", "-12.50"),
            ("-12.50+1", "'-12.50+1"),
            ("-.5", "'-.5"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "\"'\t=1\""),
            ("\r=1", "\"'\r=1\""),
            (
                "=HYPERLINK(\"x\",\"y\")",
                "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"",
            ),
            ("a=b", "a=b"),
        ] {
            assert_eq!(cell(text), expected, "{text:?}");
        }
        assert_eq!(row(&["a".to_owned(), "b,".to_owned()]), "a,\"b,\"\r\n");
    }
}
