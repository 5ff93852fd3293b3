//! The body of a request, whole: no longer than it may be, no slower than it may be.

use std::time::Duration;

use actix_web::HttpRequest;
use actix_web::dev::Payload;
use actix_web::http::header::CONTENT_LENGTH;
use futures_util::StreamExt;

use super::Error;

/// A body must have come within this time.
const PATIENCE: Duration = Duration::from_secs(15);

/// The body, to the byte.
///
/// # Errors
/// When it is longer than that many bytes, breaks off, or takes too long.
pub async fn whole(
    request: &HttpRequest,
    payload: Payload,
    longest: usize,
) -> Result<Vec<u8>, Error> {
    let announced = request
        .headers()
        .get(CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok());
    if announced
        .and_then(|length| length.parse::<usize>().ok())
        .is_some_and(|length| length > longest)
    {
        return Err(Error::TooLarge);
    }
    tokio::time::timeout(PATIENCE, read(payload, longest))
        .await
        .map_err(|_| Error::BadRequest("the body came too slowly"))?
}

async fn read(mut payload: Payload, longest: usize) -> Result<Vec<u8>, Error> {
    let mut body = Vec::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| Error::BadRequest("the body broke off"))?;
        if body.len() + chunk.len() > longest {
            return Err(Error::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}
