//! The sandbox's own pages: what a payment provider elsewhere would show. No money moves.

mod pay;
pub mod routes;
pub mod urls;
