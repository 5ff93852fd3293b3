//! Typed requests to others: payment providers. What was answered is handed back; the caller stores it,
//! for nothing here knows the database. Everything blocks: call it from `spawn_blocking`, outside any
//! transaction.

pub mod payment;
pub mod urls;
