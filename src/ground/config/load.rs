//! How a configuration comes together, and what it must be.

use std::path::Path;

use secrecy::ExposeSecret;

use super::keys::from_environment;
use super::{Config, DEFAULT_SECRET, KEYS, LogFormat, Mode, Overrides, loopback};

/// Texts that may be empty; the other settings without a default are absent.
const EMPTY: [&str; 10] = [
    "database_url",
    "provider.address",
    "provider.street",
    "provider.postcode",
    "provider.city",
    "provider.vat_number",
    "provider.support_email",
    "payment.iban_chf",
    "payment.iban_eur",
    "payment.bic",
];
const SHORTEST_SECRET: usize = 32;

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
        for key in EMPTY {
            layers = layers.set_default(key, "").map_err(|e| e.to_string())?;
        }
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

    /// Whether a server may start with this: secrets and the public address are set in production.
    ///
    /// # Errors
    /// One sentence that names the setting.
    pub fn may_start(&self) -> Result<(), String> {
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
        Ok(())
    }

    fn check(&self) -> Result<(), String> {
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
