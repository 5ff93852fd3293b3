//! What must be done before an organization can be deleted, as one table: each area that has something
//! to say is asked by a row.

use crate::domain::access::Member;
use crate::domain::{accounting, organizations, products};
use crate::ground::db::Look;
use crate::ground::failure::Answer;

/// A point of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Point {
    /// No products that are not over.
    Products,
    /// No other users.
    Users,
    /// No orders that wait.
    Orders,
    /// No invoices that wait.
    Invoices,
    /// No money on the prepaid account.
    Prepaid,
}

/// A point of the list, and what is left of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// Which point.
    pub point: Point,
    /// How many are left; none when it is done.
    pub left: i64,
}

impl Item {
    /// Whether nothing is left.
    pub fn is_done(&self) -> bool {
        self.left == 0
    }
}

struct Check {
    point: Point,
    left: fn(&mut Look<'_>, &Member) -> Answer<i64>,
}

/// THE list, in the order of the page.
const CHECKS: &[Check] = &[
    Check {
        point: Point::Products,
        left: |look, member| products::open_count(look, member.organization),
    },
    Check {
        point: Point::Users,
        left: others,
    },
    Check {
        point: Point::Orders,
        left: |look, member| accounting::open_orders(look, member.organization),
    },
    Check {
        point: Point::Invoices,
        left: |look, member| accounting::owed(look, member.organization),
    },
    Check {
        point: Point::Prepaid,
        left: |look, member| accounting::deposits(look, member.organization),
    },
];

fn others(look: &mut Look<'_>, member: &Member) -> Answer<i64> {
    Ok(organizations::count_members(look, member)? - 1)
}

/// Asks every area.
pub(super) fn ask(look: &mut Look<'_>, member: &Member) -> Answer<Vec<Item>> {
    let item = |check: &Check| {
        let left = (check.left)(look, member)?;
        Ok(Item {
            point: check.point,
            left,
        })
    };
    CHECKS.iter().map(item).collect()
}
