//! The letter of this area, as facts; words are made when it is delivered.

use serde::{Deserialize, Serialize};

use crate::domain::identity::Alert;
use crate::domain::outbox::Facts;

/// The letters.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "letter", rename_all = "snake_case")]
pub enum Mail {
    /// An organization was deleted.
    Deleted {
        /// When, where, to which account.
        alert: Alert,
        /// Its name.
        organization: String,
        /// First and last name of whoever deleted it.
        who: String,
    },
}

impl Facts for Mail {
    fn kind(&self) -> &'static str {
        match self {
            Self::Deleted { .. } => "closing.deleted",
        }
    }
}
