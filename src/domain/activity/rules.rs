//! How a chain is forged and how it is checked.

use data_encoding::{Encoding, Specification};
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

use super::{EventId, Kind, Outcome};
use crate::domain::access::{OrganizationId, ProductId, UserId};
use crate::ground::actor::ActorKind;
use crate::ground::time::Moment;

/// A row as its hash covers it.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) chain: String,
    pub(super) position: i64,
    pub(super) event: EventId,
    pub(super) happened_at: Moment,
    pub(super) kind: Kind,
    pub(super) outcome: Outcome,
    pub(super) actor: ActorKind,
    pub(super) actor_id: Option<i64>,
    pub(super) user: Option<UserId>,
    pub(super) organization: Option<OrganizationId>,
    pub(super) product: Option<ProductId>,
    pub(super) address: String,
    pub(super) agent: String,
    pub(super) request: String,
    pub(super) digest: Vec<u8>,
}

/// A row as it stands in the database.
pub(super) struct Stored {
    pub(super) row: Row,
    pub(super) hash: Vec<u8>,
    /// Salt and details, unless they were erased.
    pub(super) details: Option<(Vec<u8>, String)>,
}

/// Where a chain does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("chain {chain} is broken at position {position}: {why}")]
pub struct Broken {
    /// Which chain.
    pub chain: String,
    /// At which row.
    pub position: i64,
    /// In what way.
    pub why: &'static str,
}

/// The digest of salted details: without salt and details it tells nothing.
pub(super) fn digest(salt: &[u8], details: &str) -> Vec<u8> {
    Sha256::new()
        .chain_update(salt)
        .chain_update(details)
        .finalize()
        .to_vec()
}

/// The hash of a row on top of the row before it. Each part carries its length.
///
/// The product is a part only where there is one: rows from before products were recorded keep the
/// hash they were given, and as each part carries its length, one more part is another hash.
pub(super) fn hash(before: &[u8], row: &Row) -> Vec<u8> {
    let number = |value: Option<i64>| value.map_or_else(String::new, |value| value.to_string());
    let parts: [&str; 13] = [
        &row.chain,
        &row.position.to_string(),
        &row.event.to_string(),
        &row.happened_at.micros().to_string(),
        row.kind.word(),
        row.outcome.word(),
        row.actor.word(),
        &number(row.actor_id),
        &number(row.user.map(UserId::number)),
        &number(row.organization.map(OrganizationId::number)),
        &row.address,
        &row.agent,
        &row.request,
    ];
    let product = row.product.map(|product| product.number().to_string());
    let mut sum = Sha256::new();
    for part in [before, &row.digest]
        .into_iter()
        .chain(parts.map(str::as_bytes))
        .chain(product.as_deref().map(str::as_bytes))
    {
        sum.update((part.len() as u64).to_be_bytes());
        sum.update(part);
    }
    sum.finalize().to_vec()
}

/// A walk along one chain.
pub(super) struct Link {
    pub(super) position: i64,
    hash: Vec<u8>,
}

impl Link {
    pub(super) fn start() -> Self {
        Self {
            position: 0,
            hash: Vec::new(),
        }
    }

    /// Goes on to the next row, if it holds.
    pub(super) fn follow(&mut self, stored: &Stored) -> Result<(), Broken> {
        let row = &stored.row;
        let broken = |why| Broken {
            chain: row.chain.clone(),
            position: row.position,
            why,
        };
        if row.position != self.position + 1 {
            return Err(broken("a row is missing before it"));
        }
        if hash(&self.hash, row) != stored.hash {
            return Err(broken("the row was changed"));
        }
        if let Some((salt, details)) = &stored.details
            && digest(salt, details) != row.digest
        {
            return Err(broken("the details were changed"));
        }
        self.position = row.position;
        self.hash.clone_from(&stored.hash);
        Ok(())
    }

    /// Whether the walk ended where the chain's head says it ends.
    pub(super) fn ends_at(&self, chain: &str, length: i64, hash: &[u8]) -> Result<(), Broken> {
        if self.position == length && self.hash == hash {
            return Ok(());
        }
        Err(Broken {
            chain: chain.to_owned(),
            position: self.position,
            why: "rows are missing at its end",
        })
    }
}

/// Crockford's alphabet: no I, L, O, U, so that a code can be read aloud.
static SIGNS: LazyLock<Option<Encoding>> = LazyLock::new(|| {
    let mut specification = Specification::new();
    specification
        .symbols
        .push_str("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    specification.encoding().ok()
});

/// The code of an event: its lowest 35 bits in seven signs.
pub(super) fn code(event: i64) -> String {
    let low = (event as u64 & ((1 << 35) - 1)) << 5;
    let bytes = low.to_be_bytes();
    let text = SIGNS
        .as_ref()
        .map_or_else(String::new, |signs| signs.encode(&bytes[3..]));
    format!("AC-{}", text.get(..7).unwrap_or_default())
}

/// The number that a code stands for, as people copy it: in any case, with `O` for `0`, with or
/// without `AC-`.
pub(super) fn low_bits(code: &str) -> Option<i64> {
    let upper = code.trim().to_ascii_uppercase();
    let signs: String = upper
        .strip_prefix("AC-")
        .unwrap_or(&upper)
        .chars()
        .map(|sign| match sign {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect();
    // Seven signs are 35 bits; an eighth fills up the fifth byte's.
    let bytes = SIGNS
        .as_ref()?
        .decode(format!("{signs}0").as_bytes())
        .ok()?;
    let bytes: [u8; 5] = bytes.try_into().ok()?;
    let number = bytes
        .iter()
        .fold(0, |sum, byte| (sum << 8) | i64::from(*byte));
    Some(number >> 5)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain(length: i64) -> Vec<Stored> {
        let mut before = Vec::new();
        (1..=length)
            .map(|position| {
                let (salt, details) = (vec![7; 16], format!("{{\"n\":{position}}}"));
                let row = Row {
                    chain: "user:1".into(),
                    position,
                    event: EventId::from(position * 31),
                    happened_at: Moment::from_micros(position),
                    kind: Kind::SignedIn,
                    outcome: Outcome::Done,
                    actor: ActorKind::User,
                    actor_id: Some(1),
                    user: Some(UserId::from(1)),
                    organization: None,
                    product: (position == 3).then(|| ProductId::from(77)),
                    address: "192.0.2.1".into(),
                    agent: "Firefox".into(),
                    request: "R".into(),
                    digest: digest(&salt, &details),
                };
                let hash = hash(&before, &row);
                before.clone_from(&hash);
                Stored {
                    row,
                    hash,
                    details: Some((salt, details)),
                }
            })
            .collect()
    }

    fn walk(rows: &[Stored], length: i64, last: &[u8]) -> Result<(), Broken> {
        let mut link = Link::start();
        for row in rows {
            link.follow(row)?;
        }
        link.ends_at("user:1", length, last)
    }

    #[test]
    fn a_chain_holds_until_anything_in_it_is_touched() {
        let last = chain(5)[4].hash.clone();
        assert_eq!(walk(&chain(5), 5, &last), Ok(()));

        let mut erased = chain(5);
        erased[2].details = None;
        assert_eq!(walk(&erased, 5, &last), Ok(()), "details may be erased");

        type Touch = fn(&mut Vec<Stored>);
        let touch: [(&str, Touch); 9] = [
            ("kind", |rows| rows[1].row.kind = Kind::SignedOut),
            ("actor", |rows| rows[1].row.actor_id = Some(2)),
            ("details", |rows| {
                rows[1].details = Some((vec![7; 16], "{}".into()))
            }),
            ("moved text", |rows| {
                rows[1].row.address = "192.0.2.1F".into();
                rows[1].row.agent = "irefox".into();
            }),
            ("product", |rows| {
                rows[2].row.product = Some(ProductId::from(78));
            }),
            ("product taken away", |rows| rows[2].row.product = None),
            ("product added", |rows| {
                rows[1].row.product = Some(ProductId::from(77));
            }),
            ("taken out", |rows| drop(rows.remove(2))),
            ("cut off", |rows| drop(rows.pop())),
        ];
        for (what, touch) in touch {
            let mut rows = chain(5);
            touch(&mut rows);
            assert!(walk(&rows, 5, &last).is_err(), "{what}");
        }
    }

    #[test]
    fn a_row_without_a_product_has_the_hash_it_had_before_there_were_products() {
        let hex = |row: &Stored| data_encoding::HEXLOWER.encode(&row.hash);
        let rows = chain(2);
        // Reckoned outside this program, over the parts that rows had then.
        assert_eq!(
            (hex(&rows[0]), hex(&rows[1])),
            (
                "6063dfeebcb145ee9a58f419605e5885cf4ca0c35a1aedb97b0efc2cba8ae071".to_owned(),
                "20bd84ab01d8bb58974c86d4336be796a6a11abb6eabfa655ec45c3787f08522".to_owned(),
            )
        );
    }

    #[test]
    fn codes_are_read_as_people_write_them() {
        for number in [0, 1, 77_777, (1 << 35) - 1] {
            assert_eq!(low_bits(&code(number)), Some(number));
        }
        assert_eq!(low_bits(" ac-oOil001 "), low_bits("AC-0011001"));
        assert_eq!(low_bits("0000001"), Some(1));
        for wrong in [
            "",
            "AC-",
            "AC-000000",
            "AC-00000000",
            "AC-000000U",
            "AC-00000é",
        ] {
            assert_eq!(low_bits(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn codes_are_seven_signs() {
        assert_eq!(code(0), "AC-0000000");
        assert_eq!(code(1), "AC-0000001");
        assert_eq!(code((1 << 35) - 1), "AC-ZZZZZZZ");
        assert_eq!(code(-1), "AC-ZZZZZZZ");
    }
}
