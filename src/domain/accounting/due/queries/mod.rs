//! What is due among `products`; orders and invoices stand in the room beside.

mod open;

use chrono::NaiveDate;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Date, Integer, Text};

use super::{BilledTo, Cursor, Filter, Names, OrganizationId, ProductId, Renewal, Sort, rules};
use crate::domain::accounting::BillingAddressId;
use crate::domain::products::State;
use crate::ground::db::schema::products;
use crate::ground::db::{Conn, Look, containing};
use crate::ground::failure::Answer;

pub(super) use self::open::{OpenInvoices, OrderSums, sums_of_orders, unpaid, waiting};

type Backend = <Conn as diesel::Connection>::Backend;
type Condition<T> = Box<dyn BoxableExpression<T, Backend, SqlType = Bool>>;

/// Where a product was billed last: 0 for the organization itself, -1 for never.
const BILLED: &str = "COALESCE((SELECT COALESCE(billed_products.billing_address_id, 0) FROM billed_products \
    WHERE billed_products.organization_id = products.organization_id \
    AND billed_products.product_id = products.id), -1)";
const ITSELF: i64 = 0;
const NEVER: i64 = -1;
/// Its next term does not stand in an order.
const NOT_ORDERED: &str = "NOT EXISTS (SELECT 1 FROM order_lines \
    WHERE order_lines.organization_id = products.organization_id \
    AND order_lines.product_id = products.id AND order_lines.in_force \
    AND order_lines.starts_on > products.due_on)";

/// What a filter asks of the database.
pub(in super::super) struct Scope {
    organization: OrganizationId,
    until: Option<NaiveDate>,
    category: String,
    /// What is searched for, as it is typed and as a pattern.
    search: Option<(String, String)>,
    billed_to: Option<BilledTo>,
    preset: BilledTo,
}

impl Scope {
    pub(in super::super) fn new(
        organization: OrganizationId,
        (filter, until): (&Filter, Option<NaiveDate>),
        preset: BilledTo,
    ) -> Self {
        let typed = rules::fold(&filter.search);
        let pattern = containing(&typed);
        Self {
            organization,
            until,
            category: filter.category.clone(),
            search: (!typed.is_empty()).then_some((typed, pattern)),
            billed_to: filter.billed_to,
            preset,
        }
    }

    /// The address of a value of [`BILLED`].
    fn billed(&self, number: i64) -> BilledTo {
        match number {
            NEVER => self.preset,
            ITSELF => BilledTo::Organization,
            id => BilledTo::Address(BillingAddressId::from(id)),
        }
    }

    /// The products that it means.
    fn products(&self) -> Condition<products::table> {
        let own = products::organization_id
            .eq(self.organization)
            .and(products::state.ne(State::Terminated))
            .and(products::offer.is_not_null())
            .and(products::due_on.is_not_null())
            .and(products::months.is_not_null())
            .and(sql::<Bool>(NOT_ORDERED));
        let mut all: Condition<products::table> = Box::new(own);
        if let Some(until) = self.until {
            all = Box::new(all.and(products::due_on.le(until).assume_not_null()));
        }
        if !self.category.is_empty() {
            let within = sql::<Bool>(
                "products.kind IN (SELECT kinds.word FROM kinds WHERE kinds.category = ",
            )
            .bind::<Text, _>(self.category.clone())
            .sql(")");
            all = Box::new(all.and(within));
        }
        if let Some((_, pattern)) = &self.search {
            let like = products::name_key.like(pattern.clone()).escape('\\');
            all = Box::new(all.and(like));
        }
        if let Some(billed_to) = self.billed_to {
            let asked = billed_to.id().map_or(ITSELF, BillingAddressId::number);
            let never = if billed_to == self.preset {
                NEVER
            } else {
                asked
            };
            let billed = sql::<Bool>(&format!("{BILLED} IN ("))
                .bind::<BigInt, _>(asked)
                .sql(", ")
                .bind::<BigInt, _>(never)
                .sql(")");
            all = Box::new(all.and(billed));
        }
        all
    }
}

/// Whether a row of this sort that is level with the cursor comes after it.
fn level(after: &Cursor, sort: Sort) -> &'static str {
    if sort > after.2 { ") >= (" } else { ") > (" }
}

type Columns = (
    (ProductId, String, String, State),
    (Option<String>, i32, Option<NaiveDate>, Option<i32>),
    i64,
);

pub(in super::super) fn renewals(
    look: &mut Look<'_>,
    scope: &Scope,
    after: Option<&Cursor>,
    count: i64,
) -> Answer<Vec<Renewal>> {
    let mut query = products::table
        .filter(scope.products())
        .order((products::due_on, products::id))
        .limit(count)
        .select((
            (
                products::id,
                products::name,
                products::kind,
                products::state,
            ),
            (
                products::offer,
                products::quantity,
                products::due_on,
                products::months,
            ),
            sql::<BigInt>(BILLED),
        ))
        .into_boxed();
    if let Some(after) = after {
        query = query.filter(
            sql::<Bool>("(products.due_on, products.id")
                .sql(level(after, Sort::Product))
                .bind::<Date, _>(after.0)
                .sql(", ")
                .bind::<BigInt, _>(after.1)
                .sql(")"),
        );
    }
    let rows: Vec<Columns> = query.load(look.conn)?;
    let renewal = |row: Columns| {
        let ((product, name, kind, state), (offer, quantity, due_on, months), billed) = row;
        Some(Renewal {
            product,
            name,
            kind,
            state,
            offer: offer?,
            quantity,
            due_on: due_on?,
            months: months?,
            billed_to: scope.billed(billed),
            offer_names: Names::default(),
            periods: Vec::new(),
            preset: None,
        })
    };
    Ok(rows.into_iter().filter_map(renewal).collect())
}

/// Products that cost the same and are billed alike.
pub(in super::super) struct Group {
    /// The word of their offer.
    pub(in super::super) offer: String,
    /// How many months their terms were long.
    pub(in super::super) months: i32,
    /// How many units each has.
    pub(in super::super) quantity: i32,
    /// Who is billed.
    pub(in super::super) billed_to: BilledTo,
    /// How many there are.
    pub(in super::super) count: i64,
}

/// All products that a scope means, counted by what they cost and who is billed.
pub(in super::super) fn groups(look: &mut Look<'_>, scope: &Scope) -> Answer<Vec<Group>> {
    type Row = (String, i32, i32, i64, i64);
    let alike = format!("products.offer, products.months, products.quantity, {BILLED}");
    let rows: Vec<Row> = products::table
        .filter(scope.products())
        .group_by(sql::<Text>(&alike))
        .select(sql::<(Text, Integer, Integer, BigInt, BigInt)>(&format!(
            "{alike}, COUNT(*)"
        )))
        .load(look.conn)?;
    let group = |(offer, months, quantity, billed, count)| Group {
        offer,
        months,
        quantity,
        billed_to: scope.billed(billed),
        count,
    };
    Ok(rows.into_iter().map(group).collect())
}
