//! Pages of products: the list, one product, its label.

pub mod csv;
pub mod list;
pub mod name;
pub mod routes;
pub mod show;
pub mod urls;
