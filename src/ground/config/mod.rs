//! The configuration: the environment and one TOML file, read once, unknown keys refused.

mod keys;
mod listing;
mod load;

use std::net::SocketAddr;
use std::path::PathBuf;

use ipnet::IpNet;
use secrecy::SecretString;
use serde::Deserialize;
use url::Url;

pub use self::keys::{DEFAULT_SECRET, KEYS, environment_name};
use crate::ground::db::words;

words! {
    /// How the program runs.
    pub enum Mode {
        /// For customers: secrets and the public address must be set.
        Production = "production",
        /// On a developer's machine.
        Development = "development",
        /// To look at, with a database of its own making.
        Demo = "demo",
    }
}

words! {
    /// How the log is written.
    pub enum LogFormat {
        /// For eyes.
        Text = "text",
        /// For machines.
        Json = "json",
    }
}

/// Everything that can be set.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// How the program runs.
    pub mode: Mode,
    /// Where it listens; port 0 picks a free one.
    pub listen: SocketAddr,
    /// The folder of the embedded database and of e-mails written as files.
    pub data: PathBuf,
    /// `sqlite:FILE` or `postgres://…`; empty: SQLite in the data folder.
    pub database_url: SecretString,
    /// What links in e-mails begin with; never taken from a request.
    pub public_url: Option<Url>,
    /// Signs cookies, forms and links.
    pub secret_key: SecretString,
    /// Whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpNet>,
    /// `smtp://…` or `smtps://…`; empty: e-mails are files in the data folder.
    pub smtp_url: Option<SecretString>,
    /// The sender of e-mails.
    pub mail_from: String,
    /// Who runs the console.
    pub provider: Provider,
    /// How customers pay.
    pub payment: Payment,
    /// Days that the link of an invitation works.
    pub invitation_days: u16,
    /// How long sessions last.
    pub session: Sessions,
    /// What passwords must be and what checking one costs.
    pub password: Passwords,
    /// How the log is written, and what stands in it.
    pub log: Log,
}

/// Who runs the console.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// The name that pages and e-mails show.
    pub name: String,
    /// The country (ISO 3166 alpha-2), for formats before sign-in.
    pub country: String,
    /// The zone of terms and due dates.
    pub time_zone: chrono_tz::Tz,
    /// The postal address in e-mails.
    pub address: String,
    /// Street and number on documents.
    pub street: String,
    /// Postcode on documents.
    pub postcode: String,
    /// City on documents.
    pub city: String,
    /// VAT number on documents.
    pub vat_number: String,
    /// Where *Contact support* leads; empty: not shown.
    pub support_email: String,
}

words! {
    /// Whose page takes cards.
    pub enum PaymentProvider {
        /// This program's own, to try things: no money moves.
        Sandbox = "sandbox",
        /// Nobody's.
        None = "none",
    }
}

/// How customers pay.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payment {
    /// Whose page takes cards; nothing said: the sandbox, but in production nobody's.
    pub provider: Option<PaymentProvider>,
    /// The account for transfers in CHF (IBAN or QR-IBAN); empty: none.
    #[serde(default)]
    pub iban_chf: String,
    /// The account for transfers in EUR; empty: none.
    #[serde(default)]
    pub iban_eur: String,
    /// The BIC of the account in EUR.
    #[serde(default)]
    pub bic: String,
}

/// How long sessions last.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sessions {
    /// Minutes without a visit.
    pub idle_minutes: i64,
    /// Hours in all.
    pub absolute_hours: i64,
    /// Days with *Stay signed in*.
    pub stay_days: i64,
}

/// What passwords must be and what checking one costs.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Passwords {
    /// Characters, where the password is the only factor (NIST SP 800-63B-4: 15).
    pub min_length: usize,
    /// Argon2id memory in KiB.
    pub memory_kib: u32,
    /// Argon2id passes.
    pub passes: u32,
    /// The operator's own list of refused passwords, one a line; empty: none.
    pub blocklist: Option<PathBuf>,
}

/// How the log is written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Log {
    /// Text or JSON.
    pub format: Option<LogFormat>,
    /// What stands in it (`info`, `manager=debug`).
    pub filter: String,
}

/// Settings that the command line gives; they win over all others.
#[derive(Debug, Default, Clone)]
pub struct Overrides {
    /// `--listen`.
    pub listen: Option<String>,
    /// `--data`.
    pub data: Option<String>,
    /// The mode of the command (`demo`).
    pub mode: Option<Mode>,
}

impl Config {
    /// Whether the sandbox takes payments.
    pub fn has_sandbox(&self) -> bool {
        match self.payment.provider {
            Some(provider) => provider == PaymentProvider::Sandbox,
            None => self.mode != Mode::Production,
        }
    }
}

/// Whether an address leads back to this machine.
pub fn loopback(address: &Url) -> bool {
    match address.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests;
