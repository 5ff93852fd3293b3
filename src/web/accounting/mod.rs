//! Pages of accounting: what is due, the checkout, orders, invoices, the prepaid account.

pub mod addresses;
mod attempts;
mod billed_to;
pub mod due;
pub mod pro_forma;
pub mod checkout;
pub mod order;
pub mod orders;
mod quoted;
mod notices;
pub mod paying;
pub mod prepaid;
pub mod invoices;
pub mod routes;
pub mod slip;
pub mod urls;
mod ways;

use serde::Deserialize;

/// The fields of a form in which nothing is typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Nothing {}
