//! Manager: a self-hosted customer console.
//!
//! # The map of the house
//!
//! Three floors. Find the floor from the question, the file from the noun.
//!
//! | question | floor | where |
//! |---|---|---|
//! | how does it look, what is in the address | top: doors | [`web`], [`worker`], [`cli`], joined by [`server`] |
//! | what is said in an e-mail, what is printed, what others are asked | between | [`mail`], [`documents`], [`outside`] |
//! | what is allowed, what happens | middle | [`domain`] |
//! | how is it stored, measured, drawn by lot | ground | [`ground`] |
//!
//! `cli` → `server` → `web`, `worker` → `mail`, `documents`, `outside` → `domain` → `ground`: no arrow upward,
//! none between doors. A test reads every file and holds the house to it (`tests/console/house_rules/`).
//!
//! # The life of one form
//!
//! `POST /profile/organizations/new`: its row in [`web::routes`] says who may come in; the extractor
//! checks the guard of the form; `visit.write` opens the transaction, makes the permit, runs the verb;
//! the verb changes, records and enqueues; a refusal comes back to the form, a failure to the error page.
//!
//! ```
//! use manager::domain::access::{Permit, may};
//! use manager::domain::organizations::{self, Details, Problem};
//! use manager::ground::db::Tx;
//! use manager::ground::failure::No;
//! use manager::web::frame::{Error, Visit};
//!
//! /// What a handler hands over: no permit, no verb; no transaction, no permit.
//! fn verb(tx: &mut Tx<'_>, permit: &Permit<'_, may::SignedIn>, details: &Details) -> Result<(), No<Vec<Problem>>> {
//!     organizations::create(tx, permit, details).map(|_| ())
//! }
//!
//! async fn post(visit: Visit<may::SignedIn>, details: Details) -> Result<(), Error> {
//!     match visit.write(move |tx, permit| verb(tx, permit, &details)).await? {
//!         Ok(()) => Ok(()),            // flash and 303
//!         Err(_problems) => Ok(()),    // the same page, filled in, 422
//!     }
//! }
//! ```
//!
//! Without a permit the verb cannot be called, and a permit cannot be made or kept outside its
//! transaction:
//!
//! ```compile_fail
//! use manager::domain::access::{Permit, may};
//!
//! fn forged() -> Permit<'static, may::SignedIn> {
//!     Permit { person: todo!(), session: todo!(), member: None, product: None, proof: todo!() }
//! }
//! ```

pub mod cli;
pub mod documents;
pub mod domain;
pub mod ground;
pub mod mail;
pub mod outside;
pub mod server;
pub mod web;
pub mod worker;

/// Chooses the one TLS provider, first thing in the program and in its tests.
pub fn install_tls() {
    if rustls::crypto::ring::default_provider()
        .install_default()
        .is_err()
    {
        tracing::debug!("a TLS provider was chosen before");
    }
}
