//! The middle floor: what the business allows. Synchronous; it knows no web page and no mail server.
//!
//! The order of areas: an area may use those that stand before it, through their `mod.rs`, never after.
//!
//! The order of locks, from first to last: user → organization → membership → product → order →
//! payment → prepaid account → invoice series → activity heads.

pub mod access;
pub mod activity;
pub mod outbox;
pub mod organizations;
pub mod products;
pub mod identity;
pub mod users;
pub mod accounting;
pub mod closing;
