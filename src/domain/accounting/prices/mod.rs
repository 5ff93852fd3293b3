//! Prices: rounding, VAT and totals (`spec/5-accounting.md`, "Accounting" and "VAT"). Pure functions;
//! lists, bar, checkout, pro forma and invoice all call these, so that they show the same cents.
//!
//! Catalog prices are without VAT and whole minor units, so a line is exact unless it is a share of
//! something ([`prorated`]). VAT is computed once for each rate of an invoice, from the sum of its lines:
//! the table of [`invoice_totals`] shows why that is not the sum of the lines' VAT.
//!
//! Each worked table of a doc comment is what its test reads.

mod rounding;
mod totals;
mod treatment;

#[cfg(test)]
mod tests;

pub use self::rounding::{Rate, prorated, round_share};
pub use self::totals::{OrderTotals, Totals, Unpriced, VatSum, invoice_totals, order_totals};
pub use self::treatment::{Buyer, Treatment, is_of_union, tax_country, treatment};
