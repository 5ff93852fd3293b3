//! Lists go on by a cursor in the address: the sort key of the last line, nothing secret.

use data_encoding::BASE64URL_NOPAD;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// How many lines a list shows.
pub const LINES: usize = 50;

/// A cursor as it stands in an address.
pub fn write<T: Serialize>(cursor: &T) -> String {
    BASE64URL_NOPAD.encode(&serde_json::to_vec(cursor).unwrap_or_default())
}

/// The cursor of an address; anything else is the beginning of the list.
pub fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?;
    // PostgreSQL takes no zero byte, and no sort key has a control character.
    let text = std::str::from_utf8(&bytes)
        .ok()
        .filter(|text| !text.contains("\\u00"))?;
    serde_json::from_str(text).ok()
}
