//! Pages of billing addresses: the list, a new one, one to be changed or archived.

pub mod archive;
pub mod edit;
pub mod list;

use super::urls;
