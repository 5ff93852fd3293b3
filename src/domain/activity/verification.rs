//! The walk over the chains, which proves that nothing was changed or taken out.

use super::queries;
use super::rules::{Broken, Link};
use crate::ground::db::Look;
use crate::ground::failure::Answer;

/// Walks every chain and answers how many rows hold, or where the first one is broken.
///
/// # Errors
/// When the database fails.
pub fn verify(look: &mut Look<'_>) -> Answer<Result<Verified, Broken>> {
    let heads = queries::heads(look)?;
    let mut verified = Verified {
        chains: heads.len(),
        rows: 0,
    };
    if let Some(chain) = queries::headless(look)? {
        return Ok(Err(Broken {
            chain,
            position: 0,
            why: "rows without a head",
        }));
    }
    for (chain, length, hash) in heads {
        let mut link = Link::start();
        loop {
            let rows = queries::after(look, &chain, link.position)?;
            if rows.is_empty() {
                break;
            }
            for stored in rows {
                if let Err(broken) = link.follow(&stored) {
                    return Ok(Err(broken));
                }
                verified.rows += 1;
            }
        }
        if let Err(broken) = link.ends_at(&chain, length, &hash) {
            return Ok(Err(broken));
        }
    }
    Ok(Ok(verified))
}

/// What a walk over the chains found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verified {
    /// How many chains.
    pub chains: usize,
    /// How many rows.
    pub rows: usize,
}
