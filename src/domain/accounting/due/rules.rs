//! What is due until when, what is preset in a row, and what all rows come to: pure.

use chrono::{Datelike, Months, NaiveDate};

use super::queries::{Group, OpenInvoices, OrderSums};
use super::{
    BTreeMap, BilledTo, Currency, Cursor, Horizon, Money, Offered, OrderTotals, Rate, Renewal, Row,
    Seller, Totals, Unpriced, VatClass, addresses,
};
use crate::domain::accounting::prices::{invoice_totals, order_totals};
use crate::domain::accounting::quotes::{net, taxed};
use crate::domain::products;

/// A period in a row's drop-down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choosable {
    /// How many months.
    pub months: i32,
    /// What they cost without VAT, all units together.
    pub net: Money,
    /// The first day on which they may be chosen, where that is to come.
    pub from: Option<NaiveDate>,
}

/// The last day that is looked at.
///
/// | horizon | today | until |
/// |---|---|---|
/// | month | 2026-11-20 | 2026-11-30 |
/// | month | 2026-11-30 | 2026-11-30 |
/// | month | 2026-12-01 | 2026-12-31 |
/// | month | 2028-02-01 | 2028-02-29 |
/// | two_months | 2026-11-20 | 2027-01-20 |
/// | two_months | 2026-12-31 | 2027-02-28 |
/// | two_months | 2027-12-31 | 2028-02-29 |
/// | year | 2026-11-20 | 2027-11-20 |
/// | year | 2028-02-29 | 2029-02-28 |
/// | all | 2026-11-20 | everything |
pub(super) fn until(horizon: Horizon, today: NaiveDate) -> Option<NaiveDate> {
    match horizon {
        Horizon::Month => {
            let next = today.with_day(1)?.checked_add_months(Months::new(1));
            next.and_then(|next| next.pred_opt())
        }
        Horizon::TwoMonths => today.checked_add_months(Months::new(2)),
        Horizon::Year => today.checked_add_months(Months::new(12)),
        Horizon::All => None,
    }
}

/// A product with what its offer costs.
pub(super) fn with_prices(renewal: Renewal, offered: &Offered, today: NaiveDate) -> Renewal {
    let periods = offered.periods_of(&renewal.offer, renewal.quantity);
    let choosable = periods.iter().filter_map(|period| {
        let may = products::may_choose(renewal.months, period.months, renewal.due_on, today);
        Some(Choosable {
            months: period.months,
            net: net(offered, &renewal.offer, period.months, renewal.quantity)?,
            from: may.err(),
        })
    });
    let names = offered.offer(&renewal.offer).map(|one| one.names.clone());
    Renewal {
        offer_names: names.unwrap_or_default(),
        preset: offered.preset(&renewal.offer, renewal.quantity, renewal.months),
        periods: choosable.collect(),
        ..renewal
    }
}

/// The open invoices after a row.
pub(super) fn from_here(unpaid: &OpenInvoices, after: Option<&Cursor>) -> Vec<Row> {
    let rows = unpaid.invoices.values().cloned().map(Row::Invoice);
    rows.filter(|row| after.is_none_or(|after| row.cursor() > *after))
        .collect()
}

/// What a filter finds, page or no page.
pub(super) struct Due<'a> {
    pub groups: &'a [Group],
    pub sums: &'a OrderSums,
    pub unpaid: &'a OpenInvoices,
}

/// What everything comes to, by currency: as if all products were renewed for what is preset, in one
/// order; orders and invoices as they were fixed.
pub(super) fn totals(
    due: &Due<'_>,
    offered: &Offered,
    (seller, addresses): (&Seller, &[addresses::Choice]),
    rate_of: impl Fn(&str, VatClass) -> Option<Rate>,
) -> Result<Vec<OrderTotals>, Unpriced> {
    let mut parts: BTreeMap<Currency, Vec<Totals>> = BTreeMap::new();
    for (billed_to, nets) in nets(due.groups, offered)? {
        let choice = addresses.iter().find(|one| one.billed_to == billed_to);
        let Some(address) = choice.or(addresses.first()).map(|one| &one.address) else {
            continue;
        };
        let (treatment, rate) = taxed(seller, address, &rate_of);
        let part = invoice_totals(&nets, treatment, rate)?;
        parts.entry(offered.currency()).or_default().push(part);
    }
    for (currency, fixed) in due.sums.parts()?.into_iter().chain(due.unpaid.parts()?) {
        parts.entry(currency).or_default().push(fixed);
    }
    parts.values().map(|parts| order_totals(parts)).collect()
}

/// What products that are alike cost together, by who is billed. What is not sold any more costs
/// nothing: its row says so.
type Nets = BTreeMap<BilledTo, Vec<(Money, VatClass)>>;

fn nets(groups: &[Group], offered: &Offered) -> Result<Nets, Unpriced> {
    let mut nets = Nets::new();
    for group in groups {
        let offer = offered.offer(&group.offer);
        let months = offered.preset(&group.offer, group.quantity, group.months);
        let (Some(offer), Some(months)) = (offer, months) else {
            continue;
        };
        let one = net(offered, &group.offer, months, group.quantity);
        let all = one.and_then(|one| one.times(group.count));
        let own = nets.entry(group.billed_to).or_default();
        own.push((all.ok_or(Unpriced::TooLarge)?, offer.vat_class));
    }
    Ok(nets)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn what_is_looked_at_ends_on_the_day_of_the_table() {
        let rows: Vec<Vec<&str>> = include_str!("rules.rs")
            .lines()
            .filter_map(|line| line.strip_prefix("/// | ")?.strip_suffix(" |"))
            .map(|row| row.split(" | ").collect())
            .filter(|row: &Vec<&str>| Horizon::from_word(row[0]).is_some())
            .collect();
        assert_eq!(rows.len(), 10);
        for row in rows {
            let horizon = Horizon::from_word(row[0]).unwrap();
            let expected = (row[2] != "everything").then(|| day(row[2]));
            assert_eq!(until(horizon, day(row[1])), expected, "{row:?}");
        }
    }
}
