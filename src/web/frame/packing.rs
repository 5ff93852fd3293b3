//! Pages are packed whole: one write, a length, and no stream's memory for each visitor. What is
//! streamed or comes for browsers without brotli goes through the framework's own middleware.

use std::io::Write as _;

use actix_web::body::{BodySize, BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{
    ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE, ContentEncoding, HeaderMap, HeaderValue, VARY,
};
use actix_web::middleware::Next;
use actix_web::web::Bytes;

/// What is shorter than this gains nothing.
const LEAST: u64 = 1024;
/// What is longer than this would hold up the other visitors of its thread.
const MOST: u64 = 256 * 1024;

/// How hard it is tried: 0 to 11.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// While a visitor waits.
    Quick,
    /// Once for all visitors.
    Best,
}

/// Packs bytes with brotli; nothing where that fails.
pub fn brotli(plain: &[u8], effort: Effort) -> Option<Vec<u8>> {
    let (quality, window) = match effort {
        // The window is what costs memory, and no page is longer than it.
        Effort::Quick => (4, 18),
        Effort::Best => (11, 22),
    };
    let mut packed = Vec::with_capacity(plain.len() / 4);
    let mut writer = brotli::CompressorWriter::new(&mut packed, 4096, quality, window);
    let written = writer.write_all(plain).and_then(|()| writer.flush());
    drop(writer);
    written.is_ok().then_some(packed)
}

/// Whether a visitor's browser unpacks brotli.
pub fn accepted(headers: &HeaderMap) -> bool {
    let said = headers.get(ACCEPT_ENCODING);
    let said = said.and_then(|said| said.to_str().ok()).unwrap_or_default();
    said.split(',').any(|coding| {
        let (name, weight) = coding.split_once(';').unwrap_or((coding, ""));
        let refused = weight
            .trim()
            .strip_prefix("q=")
            .is_some_and(|weight| weight.trim_matches(['0', '.']).is_empty());
        name.trim().eq_ignore_ascii_case("br") && !refused
    })
}

/// The middleware.
///
/// # Errors
/// Those of what it surrounds.
pub async fn middleware(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let accepted = accepted(request.headers());
    let response = next.call(request).await?.map_into_boxed_body();
    let whole = matches!(
        response.response().body().size(),
        BodySize::Sized(LEAST..=MOST)
    );
    if !(accepted && whole && is_text(response.headers())) {
        return Ok(response);
    }
    let mut packed = false;
    let mut response = response.map_body(|_, body| match body.try_into_bytes() {
        Ok(plain) => match brotli(&plain, Effort::Quick) {
            Some(short) => {
                packed = true;
                BoxBody::new(Bytes::from(short))
            }
            None => BoxBody::new(plain),
        },
        Err(stream) => stream,
    });
    if packed {
        let headers = response.headers_mut();
        headers.insert(CONTENT_ENCODING, ContentEncoding::Brotli.to_header_value());
        headers.append(VARY, HeaderValue::from_static("accept-encoding"));
    }
    Ok(response)
}

/// Whether it is text that is not packed yet.
fn is_text(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE);
    let text = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/"));
    text && !headers.contains_key(CONTENT_ENCODING)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_says_whether_it_unpacks() {
        let accepts = |said: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT_ENCODING, HeaderValue::from_static(said));
            accepted(&headers)
        };
        for yes in [
            "br",
            "gzip, deflate, br, zstd",
            "gzip;q=1, BR;q=0.5",
            " br ;q=1.0",
        ] {
            assert!(accepts(yes), "{yes}");
        }
        for no in ["", "gzip", "br;q=0", "br; q=0.000", "brotli", "*"] {
            assert!(!accepts(no), "{no}");
        }
        assert!(!accepted(&HeaderMap::new()));
    }
}
