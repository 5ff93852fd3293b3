//! Signed notices, in the manner of Standard Webhooks (standardwebhooks.com, specification 1.0):
//! HMAC-SHA256 over `id.timestamp.body`, the body as it came.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use data_encoding::BASE64;

use crate::ground::crypto::{hmac, same};
use crate::ground::time::Moment;

/// The header that names a notice; the same each time it is sent.
const ID: &str = "webhook-id";
/// The header that says when it was signed, in seconds since 1970.
const TIMESTAMP: &str = "webhook-timestamp";
/// The header of the signatures, `v1,` and Base64 each, with a blank between.
const SIGNATURE: &str = "webhook-signature";

/// How far its time may be from ours, in both directions.
const FRESH: TimeDelta = TimeDelta::minutes(5);
/// The longest name.
const LONGEST_ID: usize = 200;
/// The most signatures that are looked at: the keys of a change of keys.
const MOST_SIGNATURES: usize = 4;

/// A notice as it came, or as it is sent.
#[derive(Debug, Clone)]
pub struct Notice {
    /// Its headers, by lower-case name.
    pub headers: BTreeMap<String, String>,
    /// Its body, to the byte.
    pub body: Vec<u8>,
}

/// Why a notice is not believed. Who sent it is not told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Forged {
    /// A header is missing or cannot be read.
    #[error("a header is missing or cannot be read")]
    Headers,
    /// It was signed too long ago, or in the future.
    #[error("it is too old, or of the future")]
    Stale,
    /// No signature holds.
    #[error("no signature holds")]
    Signature,
    /// It is signed, but says nothing that can be understood.
    #[error("its body cannot be read")]
    Body,
}

/// Signs a body under a name.
pub fn sign(key: &[u8; 32], id: &str, now: Moment, body: Vec<u8>) -> Notice {
    let timestamp = now.utc().timestamp().to_string();
    let signature = format!("v1,{}", BASE64.encode(&mac(key, id, &timestamp, &body)));
    let headers = [
        (ID, id.to_owned()),
        (TIMESTAMP, timestamp),
        (SIGNATURE, signature),
    ];
    Notice {
        headers: BTreeMap::from(headers.map(|(name, value)| (name.to_owned(), value))),
        body,
    }
}

/// Answers the name of a notice whose signature and age hold.
///
/// # Errors
/// When one of them does not.
pub fn verify<'a>(key: &[u8; 32], notice: &'a Notice, now: Moment) -> Result<&'a str, Forged> {
    let header = |name: &str| notice.headers.get(name).ok_or(Forged::Headers);
    let (id, timestamp, signatures) = (header(ID)?, header(TIMESTAMP)?, header(SIGNATURE)?);
    // A point would let a part of the name pass for the time.
    let plain = |sign: char| sign.is_ascii_alphanumeric() || "-_".contains(sign);
    if id.is_empty() || id.len() > LONGEST_ID || !id.chars().all(plain) {
        return Err(Forged::Headers);
    }
    let digits = (1..=12).contains(&timestamp.len())
        && timestamp.bytes().all(|digit| digit.is_ascii_digit());
    let signed_at: i64 = digits
        .then(|| timestamp.parse().ok())
        .flatten()
        .ok_or(Forged::Headers)?;
    let signed_at = Moment::from_micros(signed_at.saturating_mul(1_000_000));
    if now.since(signed_at).abs() > FRESH {
        return Err(Forged::Stale);
    }
    let expected = mac(key, id, timestamp, &notice.body);
    let held = signatures
        .split(' ')
        .take(MOST_SIGNATURES)
        .filter_map(|one| BASE64.decode(one.strip_prefix("v1,")?.as_bytes()).ok())
        .any(|one| same(&one, &expected));
    if held { Ok(id) } else { Err(Forged::Signature) }
}

fn mac(key: &[u8; 32], id: &str, timestamp: &str, body: &[u8]) -> [u8; 32] {
    hmac(
        key,
        &[id.as_bytes(), b".", timestamp.as_bytes(), b".", body],
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const KEY: [u8; 32] = [7; 32];

    fn noon() -> Moment {
        Moment::from_micros(1_795_168_800_000_000)
    }

    fn signed() -> Notice {
        sign(&KEY, "nt_1_0", noon(), b"{\"a\":1}".to_vec())
    }

    fn with(name: &str, value: &str) -> Notice {
        let mut notice = signed();
        notice.headers.insert(name.to_owned(), value.to_owned());
        notice
    }

    #[test]
    fn a_notice_holds_as_it_was_signed_and_in_no_other_way() {
        assert_eq!(verify(&KEY, &signed(), noon()), Ok("nt_1_0"));
        assert_eq!(
            verify(&[8; 32], &signed(), noon()),
            Err(Forged::Signature),
            "another's key"
        );
        let mut other = signed();
        other.body.push(b' ');
        assert_eq!(verify(&KEY, &other, noon()), Err(Forged::Signature));
        for (name, value, why) in [
            (ID, "nt_1_1", Forged::Signature),
            (ID, "", Forged::Headers),
            (ID, "nt.1", Forged::Headers),
            (ID, "nt_1_0, nt_1_0", Forged::Headers),
            (TIMESTAMP, "1795168801", Forged::Signature),
            (TIMESTAMP, "+1795168800", Forged::Headers),
            (TIMESTAMP, "1795168800.0", Forged::Headers),
            (TIMESTAMP, "", Forged::Headers),
            (TIMESTAMP, "99999999999999999999", Forged::Headers),
            (SIGNATURE, "", Forged::Signature),
            (SIGNATURE, "v1,", Forged::Signature),
            (SIGNATURE, "v1,AAAA", Forged::Signature),
            (SIGNATURE, "v1,%%%", Forged::Signature),
        ] {
            assert_eq!(
                verify(&KEY, &with(name, value), noon()),
                Err(why),
                "{name} {value}"
            );
        }
        for name in [ID, TIMESTAMP, SIGNATURE] {
            let mut without = signed();
            without.headers.remove(name);
            assert_eq!(
                verify(&KEY, &without, noon()),
                Err(Forged::Headers),
                "{name}"
            );
        }
    }

    #[test]
    fn one_of_several_signatures_is_enough_and_another_version_is_none() {
        let own = signed().headers[SIGNATURE].clone();
        let listed =
            |text: String| verify(&KEY, &with(SIGNATURE, &text), noon()).map(str::to_owned);
        assert!(listed(format!("v1,AAAA {own}")).is_ok());
        assert!(listed(format!("v1a,AAAA {own}")).is_ok());
        assert!(listed(own.replace("v1,", "v2,")).is_err());
        assert!(listed(own.replace("v1,", "")).is_err());
        assert!(listed(format!("{}{own}", "v1,AAAA ".repeat(MOST_SIGNATURES))).is_err());
    }

    #[test]
    fn a_notice_is_fresh_for_five_minutes_in_both_directions() {
        let at = |seconds| {
            let now = noon().plus(TimeDelta::seconds(seconds));
            verify(&KEY, &signed(), now).map(str::to_owned)
        };
        for (seconds, held) in [(300, true), (301, false), (-300, true), (-301, false)] {
            assert_eq!(at(seconds).is_ok(), held, "{seconds}");
        }
        assert_eq!(at(301), Err(Forged::Stale));
    }

    proptest! {
        #[test]
        fn whatever_is_changed_does_not_hold(
            body in proptest::collection::vec(any::<u8>(), 1..200),
            place in any::<prop::sample::Index>(),
            flip in 1_u8..,
        ) {
            let mut notice = sign(&KEY, "nt_1_0", noon(), body);
            prop_assert!(verify(&KEY, &notice, noon()).is_ok());
            let place = place.index(notice.body.len());
            notice.body[place] ^= flip;
            prop_assert_eq!(verify(&KEY, &notice, noon()), Err(Forged::Signature));
        }
    }
}
