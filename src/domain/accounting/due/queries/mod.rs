//! What is due among `products`; orders and invoices stand in the room beside.

mod open;

use chrono::NaiveDate;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Date, Integer, Text};

use super::{BilledTo, Cursor, Filter, Names, OrganizationId, ProductId, Renewal, Sort, orders};
use crate::domain::accounting::BillingAddressId;
use crate::domain::products::State;
use crate::domain::products::conditions::{self, Condition};
use crate::ground::db::Look;
use crate::ground::db::schema::products;
use crate::ground::failure::Answer;
use crate::ground::time::Moment;

pub(super) use self::open::{OpenInvoices, OrderSums, sums_of_orders, unpaid, waiting};

/// Where a product was billed last: 0 for the organization itself, -1 for never.
const BILLED: &str = "COALESCE((SELECT COALESCE(billed_products.billing_address_id, 0) FROM billed_products \
    WHERE billed_products.organization_id = products.organization_id \
    AND billed_products.product_id = products.id), -1)";
const ITSELF: i64 = 0;
const NEVER: i64 = -1;

/// What a filter asks of the database.
pub(in super::super) struct Scope {
    organization: OrganizationId,
    until: Option<NaiveDate>,
    /// Orders that were confirmed before this are to be paid until then.
    confirmed_before: Option<Moment>,
    category: String,
    /// What is searched for, as it was typed.
    search: String,
    billed_to: Option<BilledTo>,
    preset: BilledTo,
}

impl Scope {
    pub(in super::super) fn new(
        organization: OrganizationId,
        (filter, (until, confirmed_before)): (&Filter, (Option<NaiveDate>, Option<Moment>)),
        preset: BilledTo,
    ) -> Self {
        Self {
            organization,
            until,
            confirmed_before,
            category: filter.category.clone(),
            search: filter.search.clone(),
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
    fn products(&self) -> Condition {
        let renewed = conditions::renewed(self.organization);
        let mut all: Condition = Box::new(renewed.and(orders::not_ordered()));
        if let Some(until) = self.until {
            all = Box::new(all.and(conditions::due_until(until)));
        }
        if !self.category.is_empty() {
            all = Box::new(all.and(conditions::of_category(&self.category)));
        }
        if let Some(labelled) = conditions::labelled(&self.search) {
            all = Box::new(all.and(labelled));
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
        let (day, _, id, sort) = *after;
        // Of one day and one id a product comes first; and orders come after all products of their day.
        let id = if sort == Sort::Order { i64::MAX } else { id };
        query = query.filter(
            sql::<Bool>("(products.due_on, products.id) > (")
                .bind::<Date, _>(day)
                .sql(", ")
                .bind::<BigInt, _>(id)
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
