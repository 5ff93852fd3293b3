//! A list as a file: read and sent batch by batch, so that a million lines need no more room than
//! a few hundred, and whoever loses the right meanwhile gets no further batch.

use std::borrow::Cow;
use std::io;

use actix_web::HttpResponse;
use actix_web::http::Method;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::web::Bytes;
use chrono::SecondsFormat;
use chrono_tz::Tz;
use futures_util::stream::{self, Stream, StreamExt as _};

use super::asked::Asked;
use super::told::Told;
use crate::domain::access::Person;
use crate::domain::activity::{self, Line, Opens, Part};
use crate::ground::i18n::{Language, Saying};
use crate::ground::time::Moment;
use crate::web::frame::{Answered, Error, Visit};

/// Lines read at a time.
const BATCH: i64 = 500;

/// The head of the file, in the order of [`cells`].
const HEAD: [&str; 10] = [
    "activity-csv-when",
    "activity-what",
    "activity-outcome",
    "activity-who",
    "activity-whom",
    "activity-product",
    "activity-details",
    "activity-device",
    "activity-address",
    "activity-event",
];

/// Answers the lines that are asked for; the first batch is read before anything is sent, so that
/// what is refused or broken is answered by a page.
pub async fn answer<P: Opens>(visit: Visit<P>, asked: Asked) -> Answered {
    let (person, (lines, now)) = batch(&visit, &asked, None).await?;
    let zone: Tz = person
        .time_zone
        .parse()
        .unwrap_or_else(|_| visit.guest.app.zone());
    let day = now.utc().with_timezone(&zone).format("%Y-%m-%d");
    let mut answer = HttpResponse::Ok();
    answer
        .insert_header((CONTENT_TYPE, "text/csv; charset=utf-8"))
        .insert_header((CACHE_CONTROL, "no-store"))
        .insert_header((
            CONTENT_DISPOSITION,
            format!("attachment; filename=\"activity-{day}.csv\""),
        ));
    if visit.guest.request.method() == Method::HEAD {
        return Ok(answer.finish());
    }
    let head = row(HEAD.map(|key| person.language.say(&Saying::new(key))));
    let head = stream::iter([Ok(Bytes::from(head))]);
    Ok(answer.streaming(head.chain(body(visit, asked, person.language, lines))))
}

async fn batch<P: Opens>(
    visit: &Visit<P>,
    asked: &Asked,
    after: Option<i64>,
) -> Result<(Person, (Vec<Line>, Moment)), Error> {
    let (asked, zone) = (asked.clone(), visit.guest.app.zone());
    let part = Part {
        after,
        count: BATCH,
    };
    visit
        .look(move |look, permit| {
            let zone = permit.person().time_zone.parse().unwrap_or(zone);
            let lines = activity::list(look, permit, &asked.filter(zone), part)?;
            Ok((lines, look.now))
        })
        .await
}

/// What is still to be sent.
enum Rest {
    /// These lines, and what follows them.
    Lines(Vec<Line>),
    /// What is older than this position.
    After(i64),
    /// Nothing.
    Nothing,
}

fn body<P: Opens>(
    visit: Visit<P>,
    asked: Asked,
    language: Language,
    first: Vec<Line>,
) -> impl Stream<Item = io::Result<Bytes>> {
    let start = (visit, asked, Rest::Lines(first));
    stream::try_unfold(start, move |(visit, asked, rest)| async move {
        let lines = match rest {
            Rest::Lines(lines) => lines,
            Rest::After(position) => {
                let read = batch(&visit, &asked, Some(position)).await;
                let (_, (lines, _)) = read.map_err(|error| {
                    // The answer has begun: it can only be broken off, and the browser sees that.
                    tracing::warn!(%error, "a file was broken off");
                    io::Error::other(error.to_string())
                })?;
                lines
            }
            Rest::Nothing => return Ok(None),
        };
        let provider = &visit.guest.app.config().provider.name;
        let text: String = lines
            .iter()
            .map(|line| row(cells(&Told::of(line, language, provider))))
            .collect();
        let rest = match lines.last() {
            Some(last) if lines.len() as i64 == BATCH => Rest::After(last.position),
            _ => Rest::Nothing,
        };
        Ok(Some((Bytes::from(text), (visit, asked, rest))))
    })
}

fn cells(told: &Told) -> [String; 10] {
    [
        told.at.utc().to_rfc3339_opts(SecondsFormat::Secs, true),
        told.what.clone(),
        told.outcome.clone(),
        told.who.clone(),
        told.whom.clone(),
        told.product.clone(),
        told.details.join("; "),
        told.device.clone(),
        told.address.clone(),
        told.code.clone(),
    ]
}

/// A line of the file (RFC 4180 §2).
fn row<const N: usize>(cells: [String; N]) -> String {
    let cells: Vec<_> = cells.iter().map(|text| cell(text)).collect();
    format!("{}\r\n", cells.join(","))
}

/// A cell: what a spreadsheet would take for a formula is made text by an apostrophe, and what would
/// end the cell is quoted.
fn cell(text: &str) -> Cow<'_, str> {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
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
        assert_eq!(row(["a".to_owned(), "b,".to_owned()]), "a,\"b,\"\r\n");
    }
}
