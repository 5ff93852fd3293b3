//! Pages of organizations: the list of one's own, a new one, the home of one.

pub mod home;
pub mod mine;
pub mod new;
pub mod routes;
pub mod start;
pub mod urls;
