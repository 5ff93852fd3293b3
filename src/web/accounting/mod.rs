//! Pages of accounting: what is due, the checkout, orders, invoices, the prepaid account.

pub mod addresses;
mod agreed;
mod attempts;
mod billed_to;
pub mod cancelling;
pub mod checkout;
pub mod due;
mod filters;
mod hindrance;
pub mod invoices;
mod notices;
pub mod order;
pub mod orders;
mod postal;
pub mod paying;
pub mod prepaid;
pub mod pro_forma;
mod quoted;
pub mod routes;
mod sheet;
pub mod slip;
pub mod urls;
mod ways;

use serde::Deserialize;

/// The fields of a form in which nothing is typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Nothing {}
