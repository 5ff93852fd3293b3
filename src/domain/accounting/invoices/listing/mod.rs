//! Invoice history: the list, newest first, narrowed down and page after page.

mod queries;

use chrono::NaiveDate;

use super::State;
use crate::domain::access::{Member, Permit, ProductId, Right, may};
use crate::domain::accounting::{BilledTo, InvoiceId};
use crate::ground::db::Look;
use crate::ground::failure::Answer;
use crate::ground::money::Money;

/// How many billing addresses a form offers to choose from.
const ADDRESSES: i64 = 500;

/// Which invoices; what is `None` does not choose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Where they stand.
    pub state: Option<State>,
    /// From this day on.
    pub from: Option<NaiveDate>,
    /// Up to this day.
    pub to: Option<NaiveDate>,
    /// Made for this address.
    pub billed_to: Option<BilledTo>,
    /// On which this product stands.
    pub product: Option<ProductId>,
    /// What stands in number, buyer or description.
    pub search: String,
}

/// Where the list goes on: after this invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    /// The date of the last one shown.
    pub issued_on: NaiveDate,
    /// Which it was.
    pub id: InvoiceId,
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Which.
    pub id: InvoiceId,
    /// Its number.
    pub number: String,
    /// Its date.
    pub issued_on: NaiveDate,
    /// The name of its billing address.
    pub buyer: String,
    /// The name of its first line.
    pub first: String,
    /// How many lines it has.
    pub lines: i64,
    /// Without VAT.
    pub net: Money,
    /// The VAT.
    pub vat: Money,
    /// With VAT.
    pub total: Money,
    /// Where it stands.
    pub state: State,
    /// When its money came.
    pub paid_on: Option<NaiveDate>,
    /// How many bytes its document has; none while it is being drawn.
    pub size: Option<i64>,
}

impl Row {
    /// Where the list goes on after this line.
    pub fn cursor(&self) -> Cursor {
        Cursor {
            issued_on: self.issued_on,
            id: self.id,
        }
    }
}

/// The organization's invoices, newest first, from a cursor on.
///
/// # Errors
/// When the database fails.
pub fn list(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    filter: &Filter,
    after: Option<Cursor>,
    count: i64,
) -> Answer<Vec<Row>> {
    let organization = permit.member()?.organization;
    queries::list(look, organization, filter, (after, count))
}

/// The newest invoices on which a product stands, for members who may see the accounting.
///
/// # Errors
/// When the database fails.
pub fn of_product(
    look: &mut Look<'_>,
    member: &Member,
    product: ProductId,
    count: i64,
) -> Answer<Vec<Row>> {
    if !member.may(Right::ManageAccounting) {
        return Ok(Vec::new());
    }
    let filter = Filter {
        product: Some(product),
        ..Filter::default()
    };
    queries::list(look, member.organization, &filter, (None, count))
}

/// The billing addresses of the organization by name, archived ones too: what was issued stays.
///
/// # Errors
/// When the database fails.
pub fn addresses(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
) -> Answer<Vec<(BilledTo, String)>> {
    queries::addresses(look, permit.member()?.organization, ADDRESSES)
}
