//! The console, tested through its front door: one binary, both engines, a real browser.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::too_many_lines,
    reason = "a test says what broke by stopping, and a story is told in one piece"
)]

mod support {
    pub mod app;
    pub mod browser;
    pub mod client;
    pub mod cluster;
    pub mod db;
    pub mod invoices;
}

mod access;
mod accounting;
mod activity;
mod closing;
mod command_line;
mod database;
mod documents;
mod forms;
mod house_rules;
mod identity;
mod journeys;
mod mail;
mod organizations;
mod outbox;
mod pages;
mod products;
mod sandbox;
mod settings;
mod supply_chain;
mod users;
mod words;
