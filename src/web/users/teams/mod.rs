//! Pages of teams: the list, a new one in steps, one team, its products and members, its end.

pub mod delete;
pub mod details;
pub mod list;
pub mod members;
pub mod products;
pub mod show;
mod words;

use super::urls;

/// What a page is part of, by its address: `new=on` while the team is being made.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct Making {
    new: String,
    full: String,
}

impl Making {
    fn is_new(&self) -> bool {
        self.new == "on"
    }

    /// Which of the three steps of making a team this is, if it is one.
    fn step(&self, number: u8) -> Option<u8> {
        self.is_new().then_some(number)
    }
}
