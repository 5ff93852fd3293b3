//! The fields of a page of Due: which a refusal is about, and whether there is any to select.

use super::left::Left;
use crate::domain::accounting::Refusal;
use crate::domain::accounting::due::{Listed, Row};

/// The field that a refusal is about; none where that is not on the page.
pub(super) fn field_of(refusal: &Refusal, listed: &Listed, left: &Left) -> String {
    match refusal {
        Refusal::NothingChosen | Refusal::TooMuchChosen | Refusal::ChosenTwice
            if has_boxes(listed) =>
        {
            "product".to_owned()
        }
        Refusal::PeriodGone(name) | Refusal::PeriodFrom(name, _) => {
            let own = listed.rows.iter().find_map(|row| match row {
                Row::Product(renewal)
                    if renewal.name == *name
                        && !renewal.periods.is_empty()
                        && left.exceeds(renewal) =>
                {
                    Some(format!("period-{}", renewal.product))
                }
                _ => None,
            });
            own.unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// Whether anything of the page can be selected.
pub(super) fn has_boxes(listed: &Listed) -> bool {
    listed.rows.iter().any(|row| match row {
        Row::Product(renewal) => renewal
            .preset
            .is_some_and(|months| renewal.may_choose(months)),
        Row::Order(_) | Row::Invoice(_) => false,
    })
}
