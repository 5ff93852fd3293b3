//! Manager: a self-hosted customer console.

pub mod cli;
pub mod domain;
pub mod ground;
pub mod mail;
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
