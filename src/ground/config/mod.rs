//! The configuration: the environment and one TOML file, read once, unknown keys refused.

mod listing;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use ipnet::IpNet;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use url::Url;

use crate::ground::db::words;

/// The example that documentation shows; whoever copies it is stopped in production.
pub const DEFAULT_SECRET: &str = "change-me-to-at-least-32-random-characters";
const SHORTEST_SECRET: usize = 32;

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
    /// Where *Contact support* leads; empty: not shown.
    pub support_email: String,
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

/// Each key with its default and what it is for: `config check` prints them.
pub const KEYS: &[(&str, &str, &str)] = &[
    ("mode", "production", "production, development or demo"),
    (
        "listen",
        "127.0.0.1:8080",
        "address and port; port 0 picks a free one",
    ),
    (
        "data",
        "data",
        "folder of the embedded database and of e-mails as files",
    ),
    (
        "database_url",
        "",
        "sqlite:FILE or postgres://…; empty: SQLite in the data folder",
    ),
    ("public_url", "", "what links in e-mails begin with"),
    (
        "secret_key",
        DEFAULT_SECRET,
        "signs cookies, forms and links; 32 characters or more",
    ),
    (
        "trusted_proxies",
        "[]",
        "networks whose X-Forwarded-For is believed",
    ),
    (
        "smtp_url",
        "",
        "smtp://… or smtps://…; empty: files in the data folder",
    ),
    (
        "mail_from",
        "Console <no-reply@localhost>",
        "sender of e-mails",
    ),
    (
        "provider.name",
        "Example Hosting",
        "name on pages and in e-mails",
    ),
    (
        "provider.country",
        "CH",
        "ISO 3166 code, for formats before sign-in",
    ),
    (
        "provider.time_zone",
        "Europe/Zurich",
        "zone of terms and due dates",
    ),
    ("provider.address", "", "postal address in e-mails"),
    (
        "provider.support_email",
        "",
        "where Contact support leads; empty: not shown",
    ),
    ("session.idle_minutes", "60", "minutes without a visit"),
    ("session.absolute_hours", "24", "hours in all"),
    ("session.stay_days", "30", "days with Stay signed in"),
    (
        "password.min_length",
        "15",
        "characters, where the password is the only factor",
    ),
    ("password.memory_kib", "19456", "Argon2id memory"),
    ("password.passes", "2", "Argon2id passes"),
    (
        "password.blocklist",
        "",
        "file of refused passwords, one a line",
    ),
    ("log.format", "", "text or json; empty: json in production"),
    ("log.filter", "info", "what stands in the log"),
];

/// Names without the prefix, by which other programs know these settings.
const PLAIN: [(&str, &str); 3] = [
    ("database_url", "DATABASE_URL"),
    ("public_url", "PUBLIC_URL"),
    ("smtp_url", "SMTP_URL"),
];

/// The environment's name for a key: `MANAGER_PASSWORD__MIN_LENGTH`.
pub fn environment_name(key: &str) -> String {
    format!("MANAGER_{}", key.replace('.', "__").to_ascii_uppercase())
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
    /// Reads the defaults, then the file, then the environment, then the command line.
    ///
    /// # Errors
    /// One sentence that names the setting.
    pub fn load(
        file: Option<&Path>,
        environment: &[(String, String)],
        overrides: &Overrides,
    ) -> Result<Self, String> {
        use config::{Config as Layers, File, FileFormat};
        let mut layers = Layers::builder();
        for (key, default, _) in KEYS {
            layers = match *default {
                "" => layers,
                "[]" => layers
                    .set_default(*key, Vec::<String>::new())
                    .map_err(|e| e.to_string())?,
                default => layers
                    .set_default(*key, default)
                    .map_err(|e| e.to_string())?,
            };
        }
        layers = layers
            .set_default("database_url", "")
            .map_err(|e| e.to_string())?;
        layers = layers
            .set_default("provider.address", "")
            .map_err(|e| e.to_string())?;
        layers = layers
            .set_default("provider.support_email", "")
            .map_err(|e| e.to_string())?;
        if let Some(file) = file {
            layers = layers.add_source(File::from(file).format(FileFormat::Toml));
        }
        for (key, value) in from_environment(environment)? {
            layers = if key == "trusted_proxies" {
                let networks: Vec<String> = value
                    .split(',')
                    .map(|part| part.trim().to_owned())
                    .collect();
                layers
                    .set_override(key, networks)
                    .map_err(|e| e.to_string())?
            } else {
                layers.set_override(key, value).map_err(|e| e.to_string())?
            };
        }
        let given = [
            ("listen", overrides.listen.clone()),
            ("data", overrides.data.clone()),
            ("mode", overrides.mode.map(|mode| mode.word().to_owned())),
        ];
        for (key, value) in given {
            layers = layers
                .set_override_option(key, value)
                .map_err(|e| e.to_string())?;
        }
        let read = layers.build().and_then(Layers::try_deserialize::<Self>);
        let config = read.map_err(|error| format!("configuration: {error}"))?;
        config.check()?;
        Ok(config)
    }

    fn check(&self) -> Result<(), String> {
        if self.mode == Mode::Production {
            let secret = self.secret_key.expose_secret();
            if secret == DEFAULT_SECRET || secret.len() < SHORTEST_SECRET {
                return Err(
                    "MANAGER_SECRET_KEY must be set to 32 random characters or more in production"
                        .into(),
                );
            }
            let Some(address) = &self.public_url else {
                return Err(
                    "PUBLIC_URL must be set in production: links in e-mails begin with it".into(),
                );
            };
            if address.scheme() != "https" && !loopback(address) {
                return Err(
                    "PUBLIC_URL must begin with https:// (plain http only for loopback addresses)"
                        .into(),
                );
            }
        }
        if let Some(address) = &self.public_url
            && (!matches!(address.scheme(), "http" | "https")
                || address.path() != "/"
                || address.query().is_some())
        {
            return Err(
                "PUBLIC_URL must be a scheme, a host and perhaps a port, without a path".into(),
            );
        }
        if self.password.min_length < 8 {
            return Err("password.min_length must be 8 or more".into());
        }
        if self.provider.country.len() != 2 {
            return Err("provider.country must be a code of two letters".into());
        }
        Ok(())
    }

    /// The address of the database, with the embedded default filled in.
    pub fn database(&self) -> String {
        match self.database_url.expose_secret() {
            "" => format!("sqlite:{}", self.data.join("manager.db").display()),
            address => address.to_owned(),
        }
    }

    /// How the log is written when the setting says nothing.
    pub fn log_format(&self) -> LogFormat {
        let preset = if self.mode == Mode::Production {
            LogFormat::Json
        } else {
            LogFormat::Text
        };
        self.log.format.unwrap_or(preset)
    }
}

fn from_environment(
    environment: &[(String, String)],
) -> Result<Vec<(&'static str, String)>, String> {
    let mut found = Vec::new();
    for (name, value) in environment {
        let plain = PLAIN
            .iter()
            .find(|(_, plain)| plain == name)
            .map(|(key, _)| *key);
        let own = KEYS
            .iter()
            .map(|(key, _, _)| *key)
            .find(|key| environment_name(key) == *name);
        match plain.or(own) {
            Some(key) => found.push((key, value.clone())),
            None if name == "MANAGER_CONFIG" || name.starts_with("MANAGER_TEST_") => {}
            None if name.starts_with("MANAGER_") => {
                return Err(format!("{name}: there is no such setting"));
            }
            None => {}
        }
    }
    // An empty value means "not set", as compose files write it.
    found.retain(|(_, value)| !value.is_empty());
    Ok(found)
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
mod tests {
    use super::*;

    fn load(environment: &[(&str, &str)]) -> Result<Config, String> {
        let environment: Vec<_> = environment
            .iter()
            .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()))
            .collect();
        Config::load(None, &environment, &Overrides::default())
    }

    #[test]
    fn a_production_start_needs_a_secret_and_an_address() {
        let secret = ("MANAGER_SECRET_KEY", "0123456789abcdef0123456789abcdef");
        let address = ("PUBLIC_URL", "https://console.example.ch");
        assert!(load(&[]).is_err_and(|error| error.contains("MANAGER_SECRET_KEY")));
        assert!(load(&[("MANAGER_SECRET_KEY", "short"), address]).is_err_and(|e| e.contains("32")));
        assert!(load(&[secret]).is_err_and(|error| error.contains("PUBLIC_URL")));
        assert!(
            load(&[secret, ("PUBLIC_URL", "http://console.example.ch")])
                .is_err_and(|e| e.contains("https"))
        );
        assert!(load(&[secret, address]).is_ok());
    }

    #[test]
    fn unknown_settings_are_refused_and_secrets_are_not_shown() {
        let development = ("MANAGER_MODE", "development");
        assert!(
            load(&[development, ("MANAGER_SESION__IDLE_MINUTES", "5")])
                .is_err_and(|e| e.contains("SESION"))
        );
        assert!(load(&[development, ("MANAGER_SESSION__IDLE_MINUTES", "five")]).is_err());
        let config = load(&[
            development,
            ("DATABASE_URL", "postgres://me:hunter2hunter2@db/console"),
            ("SMTP_URL", "smtps://me:hunter2hunter2@mail.example.ch"),
            ("MANAGER_SECRET_KEY", "hunter2hunter2hunter2hunter2hunter2"),
        ]);
        let config = config.expect("a good configuration");
        let listing = config.listing();
        assert!(
            !listing.contains("hunter2") && listing.contains("postgres://me:***@db/console"),
            "{listing}"
        );
        assert!(!format!("{config:?}").contains("hunter2"));
        assert!(KEYS.iter().all(|(key, _, _)| listing.contains(key)));
    }
}
