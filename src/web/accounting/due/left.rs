//! How somebody left the rows of Due: what is selected, for how long, and who is billed.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::domain::access::{OrganizationId, ProductId};
use crate::domain::accounting::due::{Horizon, Renewal};
use crate::domain::accounting::quotes::{self, Choice};
use crate::domain::accounting::{BilledTo, Refusal};
use crate::web::accounting::{billed_to, urls};

/// The fields of the form. Those of a row end with its product: `period-17`, `address-17`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(transparent)]
pub struct Fields(Vec<(String, String)>);

/// What is to be done with the selection, or with one product of the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    Recalculate,
    ProForma(Option<ProductId>),
    Pay(Option<ProductId>),
}

impl Fields {
    /// What was pressed; nothing that there is no button for.
    pub(super) fn act(&self) -> Option<Act> {
        let pressed = self.values("action").next().unwrap_or_default();
        let (act, one) = match pressed.split_once(':') {
            Some((act, one)) => (act, Some(one.parse().ok()?)),
            None => (pressed, None),
        };
        match act {
            // A form that was sent without any of its buttons looks again.
            "" | "recalculate" => Some(Act::Recalculate),
            "pro_forma" => Some(Act::ProForma(one)),
            "pay" => Some(Act::Pay(one)),
            _ => None,
        }
    }

    /// What stands under a name.
    fn values(&self, name: &str) -> impl Iterator<Item = &str> {
        let pairs = self.0.iter();
        pairs.filter_map(move |(key, value)| (key == name).then_some(value.as_str()))
    }

    /// What stands in a field of the rows.
    fn of_rows(&self, field: &str) -> impl Iterator<Item = (ProductId, &str)> {
        let pairs = self.0.iter();
        pairs.filter_map(move |(key, value)| {
            let id = key.strip_prefix(field)?.strip_prefix('-')?;
            Some((id.parse().ok()?, value.as_str()))
        })
    }
}

/// What stands in the rows.
#[derive(Debug, Clone, Default)]
pub(super) struct Left {
    all: bool,
    /// As it came: what is no id is refused, not left out.
    selected: Vec<String>,
    months: BTreeMap<ProductId, i32>,
    billed_to: BTreeMap<ProductId, BilledTo>,
}

/// What one row shows.
pub(super) struct Shown {
    pub(super) selected: bool,
    /// None where the product is not sold any more.
    pub(super) months: Option<i32>,
    pub(super) billed_to: BilledTo,
}

impl Left {
    /// As the form says.
    pub(super) fn of_form(fields: &Fields) -> Self {
        let months = fields.of_rows("period");
        let billed = fields.of_rows("address");
        Self {
            all: false,
            selected: fields.values("product").map(str::to_owned).collect(),
            months: months
                .filter_map(|(product, months)| Some((product, months.parse().ok()?)))
                .collect(),
            billed_to: billed
                .filter_map(|(product, word)| Some((product, billed_to::read(word)?)))
                .collect(),
        }
    }

    /// As an address says: `select=17&line=17:12:own`, or `select=all`.
    pub(super) fn of_query(select: &[String], lines: &[String]) -> Self {
        let mut left = Self {
            all: select.iter().any(|one| one == "all"),
            selected: select.to_vec(),
            ..Self::default()
        };
        for choice in lines.iter().filter_map(|line| read_line(line)) {
            left.months.insert(choice.product, choice.months);
            left.billed_to.insert(choice.product, choice.billed_to);
        }
        left
    }

    /// The same as an address.
    pub(super) fn query(&self) -> Vec<(&'static str, String)> {
        let selected = self.selected.iter().map(|one| ("select", one.clone()));
        let lines = self.months.iter().filter_map(|(product, months)| {
            let billed_to = *self.billed_to.get(product)?;
            let choice = Choice {
                product: *product,
                months: *months,
                billed_to,
            };
            Some(("line", line(&choice)))
        });
        selected.chain(lines).collect()
    }

    /// The same with one product selected instead.
    pub(super) fn only(&self, product: Option<ProductId>) -> Self {
        let mut left = self.clone();
        if let Some(product) = product {
            left.selected = vec![product.to_string()];
        }
        left
    }

    /// The selection, as it was posted.
    ///
    /// # Errors
    /// Refused where something of a row is missing or cannot be.
    pub(super) fn choices(&self) -> Result<Vec<Choice>, Refusal> {
        let choice = |id: &String| {
            let product: ProductId = id.parse().map_err(|_| Refusal::ProductGone)?;
            Ok(Choice {
                product,
                // No period is none that the catalog has.
                months: self.months.get(&product).copied().unwrap_or_default(),
                billed_to: *self.billed_to.get(&product).ok_or(Refusal::AddressGone)?,
            })
        };
        self.selected.iter().map(choice).collect()
    }

    /// Whether a row was left with a period that cannot be had.
    pub(super) fn exceeds(&self, renewal: &Renewal) -> bool {
        let left = self.months.get(&renewal.product);
        left.is_some_and(|months| !renewal.may_choose(*months))
    }

    /// What a row shows: what is preset, where what was left cannot be had.
    pub(super) fn shown(&self, renewal: &Renewal) -> Shown {
        let left = self.months.get(&renewal.product).copied();
        let months = left.filter(|months| renewal.may_choose(*months));
        let months = months.or(renewal.preset);
        let id = renewal.product.to_string();
        let selectable = months.is_some_and(|months| renewal.may_choose(months));
        Shown {
            selected: selectable && (self.all || self.selected.contains(&id)),
            months,
            billed_to: *(self.billed_to)
                .get(&renewal.product)
                .unwrap_or(&renewal.billed_to),
        }
    }
}

/// The most lines of a selection that an address holds.
const MOST_SELECTED: usize = 50;

/// What is due with these selected; with too many for an address, as it stands.
pub(in crate::web::accounting) fn selection(
    organization: OrganizationId,
    choices: impl Iterator<Item = Choice>,
) -> String {
    let choices: Vec<Choice> = choices.collect();
    if choices.is_empty() || choices.len() > MOST_SELECTED {
        return urls::due(organization);
    }
    let pairs = choices.iter().flat_map(|choice| {
        let selected = ("select", choice.product.to_string());
        [selected, ("line", line(choice))]
    });
    let all = ("due", Horizon::All.word().to_owned());
    let pairs: Vec<(&str, String)> = [all].into_iter().chain(pairs).collect();
    let query: Vec<(&str, &str)> = pairs
        .iter()
        .map(|(name, of)| (*name, of.as_str()))
        .collect();
    urls::due_with(organization, &query)
}

/// The choice that became a line; none for what is new.
pub(in crate::web::accounting) fn choice_of(line: &quotes::Line) -> Option<Choice> {
    Some(Choice {
        product: line.product?,
        months: line.term.months,
        billed_to: line.billed_to,
    })
}

/// A line of a selection in an address: `17:12:own`.
pub(in crate::web::accounting) fn line(choice: &Choice) -> String {
    let billed_to = billed_to::word(choice.billed_to);
    format!("{}:{}:{billed_to}", choice.product, choice.months)
}

/// Reads one; nothing that cannot be.
pub(in crate::web::accounting) fn read_line(line: &str) -> Option<Choice> {
    let (product, rest) = line.split_once(':')?;
    let (months, billed_to) = rest.split_once(':')?;
    Some(Choice {
        product: product.parse().ok()?,
        months: months.parse().ok()?,
        billed_to: billed_to::read(billed_to)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_that_is_none_does_nothing() {
        let act = |action: &str| Fields(vec![("action".into(), action.into())]).act();
        assert_eq!(act("pay"), Some(Act::Pay(None)));
        assert_eq!(act("pay:17"), Some(Act::Pay(Some(ProductId::from(17)))));
        assert_eq!(act("pro_forma"), Some(Act::ProForma(None)));
        assert_eq!(act("recalculate"), Some(Act::Recalculate));
        assert_eq!(act(""), Some(Act::Recalculate));
        for none in ["Pay", "pay:", "pay:x", "delete", "delete:17"] {
            assert_eq!(act(none), None, "{none}");
        }
    }
}
