//! A form with a file: to be had only after its guard, like every other; the file is never longer in
//! memory than it may be.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use actix_multipart::{Field, Multipart};
use actix_web::dev::Payload;
use actix_web::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use actix_web::{FromRequest, HttpRequest};
use futures_util::StreamExt;
use serde::Deserialize;

use super::form::held;
use super::{App, Error, Form, guard};

/// The longest field that is no file.
const LONGEST_FIELD: usize = 4 * 1024;
/// The most parts.
const MOST_PARTS: usize = 20;
/// A file that is too long is read to its end and refused in words, up to so many times the length.
const TOO_LONG_BY: usize = 4;
/// A body must have come within this time: 2 MB take half of it by a slow telephone.
const PATIENCE: Duration = Duration::from_secs(60);

/// A posted form with one file of at most `LONGEST` bytes, whose guard has held.
#[derive(Debug)]
pub struct Upload<const LONGEST: usize> {
    /// The file.
    pub file: Sent,
}

/// What was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sent {
    /// No file was chosen.
    Nothing,
    /// It was longer than it may be.
    TooLong,
    /// Its bytes; nothing is known of them yet.
    File(Vec<u8>),
}

/// A form without fields: the guard is all there is.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Empty {}

impl<const LONGEST: usize> FromRequest for Upload<LONGEST> {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Error>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, mut payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let app = App::of(&request)?;
            guard::same_origin(&request, &app)?;
            if !header(&request, CONTENT_TYPE.as_str()).starts_with("multipart/form-data") {
                // Sent as a plain form: the guard as ever, and no file.
                Form::<Empty>::from_request(&request, &mut payload).await?;
                let file = Sent::Nothing;
                return Ok(Self { file });
            }
            let announced = header(&request, CONTENT_LENGTH.as_str()).parse::<usize>();
            if announced.is_ok_and(|length| length > TOO_LONG_BY * LONGEST) {
                return Err(Error::TooLarge);
            }
            let parts = Multipart::new(request.headers(), payload);
            let reading = tokio::time::timeout(PATIENCE, read(&request, &app, (parts, LONGEST)));
            let file = reading
                .await
                .map_err(|_| Error::BadRequest("the body came too slowly"))??;
            Ok(Self { file })
        })
    }
}

fn header<'a>(request: &'a HttpRequest, name: &str) -> &'a str {
    let value = request.headers().get(name);
    value.and_then(|value| value.to_str().ok()).unwrap_or("")
}

/// Reads the parts in their order: the token stands first, and no file is read before it has held.
async fn read(
    request: &HttpRequest,
    app: &App,
    (mut parts, longest): (Multipart, usize),
) -> Result<Sent, Error> {
    let (mut guarded, mut file, mut seen) = (false, None, 0);
    let mut left = TOO_LONG_BY * longest;
    while let Some(part) = parts.next().await {
        let mut part = part.map_err(|_| Error::BadRequest("the body cannot be read"))?;
        seen += 1;
        if seen > MOST_PARTS {
            return Err(Error::TooLarge);
        }
        let named = part.content_disposition();
        let is_file = named.is_some_and(|named| named.get_filename().is_some());
        let is_token = part.name() == Some("form_token");
        if is_file {
            if !guarded {
                held(request, app, "")?;
            }
            let taken = take(&mut part, longest, &mut left).await?;
            if file.replace(taken).is_some() {
                return Err(Error::BadRequest("two files"));
            }
            continue;
        }
        let field = take(&mut part, LONGEST_FIELD, &mut left).await?;
        if is_token {
            let field = field.unwrap_or_default();
            held(request, app, &String::from_utf8_lossy(&field))?;
            guarded = true;
        }
    }
    if !guarded {
        held(request, app, "")?;
    }
    Ok(match file {
        None => Sent::Nothing,
        Some(Some(bytes)) if bytes.is_empty() => Sent::Nothing,
        Some(Some(bytes)) => Sent::File(bytes),
        Some(None) => Sent::TooLong,
    })
}

/// The bytes of a part; `None` when there are more than `longest`: the rest is read and forgotten.
async fn take(
    part: &mut Field,
    longest: usize,
    left: &mut usize,
) -> Result<Option<Vec<u8>>, Error> {
    let mut bytes = Some(Vec::new());
    while let Some(chunk) = part.next().await {
        let chunk = chunk.map_err(|_| Error::BadRequest("the body broke off"))?;
        *left = left.checked_sub(chunk.len()).ok_or(Error::TooLarge)?;
        bytes = bytes.filter(|bytes| bytes.len() + chunk.len() <= longest);
        if let Some(bytes) = &mut bytes {
            bytes.extend_from_slice(&chunk);
        }
    }
    Ok(bytes)
}
