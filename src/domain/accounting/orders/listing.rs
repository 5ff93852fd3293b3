//! The orders of an organization that were confirmed, the newest first.

use serde::{Deserialize, Serialize};

use super::{Order, State, queries};
use crate::domain::access::{Permit, may};
use crate::domain::accounting::OrderId;
use crate::ground::db::Look;
use crate::ground::failure::Answer;

/// Where a list of orders goes on: after this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cursor {
    /// When it was confirmed, in microseconds.
    pub confirmed_at: i64,
    /// Which one.
    pub order: OrderId,
}

impl Cursor {
    /// The cursor after this order; none after a draft.
    pub fn after(order: &Order) -> Option<Self> {
        Some(Self {
            confirmed_at: order.confirmed_at?.micros(),
            order: order.id,
        })
    }
}

/// Which part of the list.
#[derive(Debug, Clone, Default)]
pub struct Part {
    /// Only those in these states; all when empty.
    pub states: Vec<State>,
    /// From here on.
    pub after: Option<Cursor>,
    /// How many at most.
    pub count: i64,
}

/// An order as the list shows it.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The order.
    pub order: Order,
    /// The label of its first product.
    pub first: String,
    /// How many lines it has.
    pub lines: i64,
}

/// A part of the orders of the address's organization.
///
/// # Errors
/// When the database fails.
pub fn list(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    part: &Part,
) -> Answer<Vec<Listed>> {
    let organization = permit.member()?.organization;
    let orders = queries::list(look, organization, part)?;
    let ids: Vec<OrderId> = orders.iter().map(|order| order.id).collect();
    let mut firsts = queries::first_lines(look, organization, &ids)?;
    let listed = orders.into_iter().map(|order| {
        let (first, lines) = firsts.remove(&order.id).unwrap_or_default();
        Listed {
            order,
            first,
            lines,
        }
    });
    Ok(listed.collect())
}
