//! Pages of what happened: in an organization, and to one's own account; each as CSV too.

pub mod asked;
mod changes;
pub mod csv;
pub mod listed;
pub mod mine;
pub mod organization;
pub mod routes;
pub mod told;
pub mod urls;
