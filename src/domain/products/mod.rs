//! Products: what an organization holds, each of a kind of the catalog.

pub mod catalog;
mod queries;
mod rules;
mod sheet;
mod subscriptions;
pub mod terms;

use std::collections::BTreeMap;

use self::catalog::Shelf;
pub use self::catalog::{
    Category, Co2, Kind, Names, Offer, Offered, Period, VatClass, VatRates, offered, vat_rates,
};
use crate::domain::access::may::Permission;
use crate::domain::access::{
    Member, OrganizationId, Permit, ProductId, Rights, Use, UserId, may, rights_of,
};
use crate::domain::activity::{self, Entry, Kind as Happened};
use crate::ground::db::{Look, Tx, words};
use crate::ground::failure::{Answer, Failure, No, refuse};
use crate::ground::time::Moment;

pub use self::queries::{Cursor, conditions};
pub use self::rules::Refusal;
pub use self::sheet::{Sheet, sheet};
pub use self::subscriptions::{
    First, MOST_TERMS, PastTerm, Subscription, TermId, history, lock, renew, subscribe, these,
};
pub use self::terms::{Term, may_choose, period};

/// The most products that a form offers to choose from.
pub const MOST_TO_CHOOSE: i64 = 1000;

words! {
    /// Where a product stands in its life (`spec/4-products.md`, "Products").
    pub enum State {
        /// Ordered, not yet set up.
        Pending = "pending" => "products-state-pending",
        /// In use.
        Active = "active" => "products-state-active",
        /// Not paid for.
        Blocked = "blocked" => "products-state-blocked",
        /// Locked by the provider.
        Locked = "locked" => "products-state-locked",
        /// Over.
        Terminated = "terminated" => "products-state-terminated",
    }
}

/// A subscription that an organization holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Product {
    /// Which one.
    pub id: ProductId,
    /// Whose.
    pub organization: OrganizationId,
    /// The word of its kind.
    pub kind: String,
    /// The label that the customer reads: `example.ch`.
    pub name: String,
    /// The label as lists sort it.
    pub name_key: String,
    /// Where it stands.
    pub state: State,
    /// Since when there is it.
    pub created_at: Moment,
    /// The word of its offer; none for what was had before there were offers.
    pub offer: Option<String>,
    /// How many units of the offer.
    pub quantity: i32,
    /// The day of the month on which its terms begin, where the month has it.
    pub anchor_day: Option<i32>,
    /// The term that is paid for; its last day is the due date.
    pub term: Option<Term>,
}

/// Which part of the list of products.
#[derive(Debug, Clone, Default)]
pub struct Part {
    /// Only this kind; empty for all.
    pub kind: String,
    /// Only this category; empty for all.
    pub category: String,
    /// Only those that stand there.
    pub state: Option<State>,
    /// Only labels that hold this.
    pub search: String,
    /// From here on.
    pub after: Option<Cursor>,
    /// How many at most.
    pub count: i64,
}

/// Products as a member sees them: each with what they may do.
#[derive(Debug, Clone)]
pub struct Listed {
    /// In the order of their labels.
    pub rows: Vec<(Product, Use)>,
    /// The names of their offers, by word.
    pub offers: BTreeMap<String, Names>,
    /// Whether the member's role alone gives every right on every product.
    pub all: bool,
}

/// The products that a member sees, in the order of their labels.
///
/// # Errors
/// When the database fails.
pub fn list(look: &mut Look<'_>, permit: &Permit<'_, may::SeeName>, part: &Part) -> Answer<Listed> {
    let member = permit.member()?;
    let rights = rights_of(look, member, permit.person().id)?;
    let products = queries::list(look, (member.organization, &rights), part)?;
    let offers = sheet::offer_names(look, &products)?;
    let rows = products
        .into_iter()
        .map(|product| {
            let uses = rights.on(product.id, &product.kind);
            (product, uses)
        })
        .collect();
    Ok(Listed {
        rows,
        offers,
        all: rights.are_all(),
    })
}

/// The product of a permit.
///
/// # Errors
/// When the database fails, or the permit is none on a product.
pub fn find<P: Permission>(look: &mut Look<'_>, permit: &Permit<'_, P>) -> Answer<Product> {
    let (organization, product) = (permit.member()?.organization, permit.product()?.id);
    let gone = || Failure::Inconsistent(format!("product {product} of a permit is not there"));
    queries::find(look, organization, product)?.ok_or_else(gone)
}

/// How many products of each kind a member sees.
///
/// # Errors
/// When the database fails.
pub fn counts(look: &mut Look<'_>, member: &Member, user: UserId) -> Answer<BTreeMap<String, i64>> {
    let rights = rights_of(look, member, user)?;
    if sees_nothing(&rights) {
        return Ok(BTreeMap::new());
    }
    queries::counts(look, member.organization, &rights)
}

/// The part of the catalog that a member is shown: all of it, or the kinds of which they see a product.
///
/// # Errors
/// When the database fails.
pub fn shelves(look: &mut Look<'_>, member: &Member, user: UserId) -> Answer<Vec<Shelf>> {
    let rights = rights_of(look, member, user)?;
    if sees_nothing(&rights) {
        return Ok(Vec::new());
    }
    let seen = (!rights.are_all()).then_some((member.organization, &rights));
    catalog::shelves(look, seen)
}

fn sees_nothing(rights: &Rights) -> bool {
    !rights.are_all() && rights.granted().is_empty()
}

/// A category of the catalog with what an organization has of it.
#[derive(Debug, Clone)]
pub struct Stock {
    /// The category.
    pub category: Category,
    /// Its kinds, also those of which there is no product yet: rights may be given on future ones.
    pub kinds: Vec<(Kind, Vec<Product>)>,
}

/// All products of an organization that are not over, by category and kind, for forms that choose
/// among them; [`MOST_TO_CHOOSE`] at most. Whoever shows it asks for the right to manage users.
///
/// # Errors
/// When the database fails.
pub fn all(look: &mut Look<'_>, member: &Member) -> Answer<Vec<Stock>> {
    let mut products: BTreeMap<String, Vec<Product>> = BTreeMap::new();
    for product in queries::open(look, member.organization, MOST_TO_CHOOSE)? {
        products
            .entry(product.kind.clone())
            .or_default()
            .push(product);
    }
    let shelves = catalog::shelves(look, None)?;
    Ok(shelves
        .into_iter()
        .map(|shelf| Stock {
            category: shelf.category,
            kinds: shelf
                .kinds
                .into_iter()
                .map(|kind| {
                    let own = products.remove(&kind.word).unwrap_or_default();
                    (kind, own)
                })
                .collect(),
        })
        .collect())
}

/// How many products of an organization are not over: it cannot be deleted while there are any.
///
/// # Errors
/// When the database fails.
pub fn open_count(look: &mut Look<'_>, organization: OrganizationId) -> Answer<i64> {
    queries::open_count(look, organization)
}

/// Gives a product another label; the same one again changes nothing.
///
/// # Errors
/// Refused when the label cannot stand.
pub fn rename(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageProduct>,
    name: &str,
) -> Result<(), No<Refusal>> {
    if let Some(refusal) = rules::problem(name) {
        return refuse(refusal);
    }
    let (organization, product) = (permit.member()?.organization, permit.product()?.id);
    let Some(old) = queries::lock_name(tx, organization, product)? else {
        return Err(Failure::Inconsistent(format!("product {product} is not there")).into());
    };
    let new = name.trim();
    if old == new {
        return Ok(());
    }
    queries::rename(tx, product, new)?;
    let entry = Entry::done(Happened::ProductRenamed)
        .within(organization)
        .about(product)
        .detail("old", old)
        .detail("new", new);
    activity::record(tx, &entry)?;
    Ok(())
}
