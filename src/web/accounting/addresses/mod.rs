//! Pages of billing addresses: the list, a new one, one to be changed.

pub mod edit;
pub mod list;

use super::urls;
