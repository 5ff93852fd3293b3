//! Keyed and plain digests: one server key, a purpose for each use, one compare helper.

use data_encoding::BASE64URL_NOPAD;
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// What a keyed digest is for; two uses never share one.
#[derive(Debug, Clone, Copy)]
pub enum Purpose {
    /// The token of a link in an e-mail.
    Link,
    /// The guard of a form.
    Form,
    /// The subject of a throttle: unknown logins are not kept in clear.
    Throttle,
    /// The key that signs and encrypts cookies.
    Cookies,
    /// The sandbox's pages and references: what only the payer is told.
    Sandbox,
    /// The key that signs the sandbox's notices.
    Notices,
}

impl Purpose {
    fn label(self) -> &'static [u8] {
        match self {
            Self::Link => b"manager link 1",
            Self::Form => b"manager form 1",
            Self::Throttle => b"manager throttle 1",
            Self::Cookies => b"manager cookies 1",
            Self::Sandbox => b"manager sandbox 1",
            Self::Notices => b"manager notices 1",
        }
    }
}

/// The server's own key, from the configuration.
#[derive(Clone)]
pub struct ServerKey(SecretString);

impl ServerKey {
    /// Takes the configured secret.
    pub fn new(secret: SecretString) -> Self {
        Self(secret)
    }

    /// HMAC-SHA256 over the purpose and the parts, each with its length so that parts cannot run together.
    pub fn digest(&self, purpose: Purpose, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac = keyed(self.0.expose_secret().as_bytes());
        for part in std::iter::once(&purpose.label()).chain(parts) {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }

    /// The token of a link: the link's id and the nonce of its row under the server's key.
    pub fn link_token(&self, purpose: &str, id: i64, nonce: &[u8]) -> String {
        let parts: [&[u8]; 3] = [purpose.as_bytes(), &id.to_be_bytes(), nonce];
        BASE64URL_NOPAD.encode(&self.digest(Purpose::Link, &parts))
    }
}

/// HMAC-SHA256 over the parts one after the other, as other programs reckon it: where they could run
/// together is the caller's care.
pub fn hmac(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = keyed(key);
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

fn keyed(key: &[u8]) -> Hmac<Sha256> {
    // An HMAC takes a key of any length, so this cannot fail; the fallback is a key nobody has.
    Hmac::<Sha256>::new_from_slice(key).unwrap_or_else(|_| Hmac::<Sha256>::new(&Default::default()))
}

/// SHA-256 of a random key or token, as the database keeps it.
pub fn sha256(bytes: &[u8]) -> Vec<u8> {
    Sha256::digest(bytes).to_vec()
}

/// Compares secrets without telling where they differ.
pub fn same(one: &[u8], other: &[u8]) -> bool {
    one.ct_eq(other).into()
}
