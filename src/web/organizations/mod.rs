//! Pages of organizations: the list of one's own, a new one, the home of one, its settings.

pub mod home;
pub mod mine;
pub mod new;
mod outlook;
pub mod routes;
pub mod settings;
pub mod start;
pub mod urls;
