//! The page on which an organization is deleted.

pub mod delete;
pub mod routes;
