//! The top floor: pages for people. The only place that knows askama pages, cookies and status codes.

pub mod accounting;
pub mod activity;
pub mod closing;
pub mod dev;
pub mod frame;
pub mod identity;
pub mod organizations;
pub mod products;
pub mod routes;
pub mod sandbox;
pub mod status;
pub mod users;
