//! Chance, from the operating system and from nowhere else.

use data_encoding::BASE64URL_NOPAD;

/// So many random bytes.
///
/// # Panics
/// When the operating system has no random bytes to give: nothing safe can be done then.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that asks for chance"
)]
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    if let Err(error) = getrandom::fill(&mut bytes) {
        panic!("no random bytes from the operating system: {error}");
    }
    bytes
}

/// A key of 256 random bits that may stand in a cookie or an address.
pub fn key() -> String {
    BASE64URL_NOPAD.encode(&bytes::<32>())
}
