//! Accounting.

mod addresses;
mod books;
mod checkout;
mod crashes;
mod due;
mod home;
mod invoices;
mod journeys;
mod letters;
mod mixed;
mod model;
mod prepaid;
mod pro_forma;
mod races;
pub mod scene;
