//! The configuration as `config check` prints it, with secrets redacted.

use std::fmt::Write as _;

use secrecy::ExposeSecret;
use url::Url;

use super::{Config, DEFAULT_SECRET, KEYS};

impl Config {
    /// Every setting, one a line, with secrets redacted.
    pub fn listing(&self) -> String {
        let mut text = String::new();
        for (key, default, purpose) in KEYS {
            let value = self.shown(key);
            let mark =
                if value == *default || (*key == "secret_key" && value.starts_with("(default")) {
                    " "
                } else {
                    "*"
                };
            let _ = writeln!(text, "{mark} {key:<24} {value:<34} {purpose}");
        }
        text.push_str("\n* = not the default. Environment: MANAGER_ and the key in capitals, `__` for the point\n");
        text.push_str("(MANAGER_PASSWORD__MIN_LENGTH); DATABASE_URL, PUBLIC_URL and SMTP_URL without MANAGER_.\n");
        text
    }

    fn shown(&self, key: &str) -> String {
        match key {
            "mode" => self.mode.word().into(),
            "listen" => self.listen.to_string(),
            "data" => self.data.display().to_string(),
            "database_url" => without_password(self.database_url.expose_secret()),
            "public_url" => self
                .public_url
                .as_ref()
                .map_or_else(String::new, Url::to_string),
            "secret_key" if self.secret_key.expose_secret() == DEFAULT_SECRET => {
                "(default, not for production)".into()
            }
            "secret_key" => "(set)".into(),
            "trusted_proxies" => format!(
                "{:?}",
                self.trusted_proxies
                    .iter()
                    .map(ToString::to_string)
                    .collect::<Vec<_>>()
            ),
            "smtp_url" => self
                .smtp_url
                .as_ref()
                .map_or_else(String::new, |url| without_password(url.expose_secret())),
            "mail_from" => self.mail_from.clone(),
            "provider.name" => self.provider.name.clone(),
            "provider.country" => self.provider.country.clone(),
            "provider.time_zone" => self.provider.time_zone.to_string(),
            "provider.address" => self.provider.address.clone(),
            "provider.street" => self.provider.street.clone(),
            "provider.postcode" => self.provider.postcode.clone(),
            "provider.city" => self.provider.city.clone(),
            "provider.vat_number" => self.provider.vat_number.clone(),
            "payment.provider" => self
                .payment
                .provider
                .map_or_else(String::new, |provider| provider.word().into()),
            "payment.iban_chf" => self.payment.iban_chf.clone(),
            "payment.iban_eur" => self.payment.iban_eur.clone(),
            "payment.bic" => self.payment.bic.clone(),
            "provider.support_email" => self.provider.support_email.clone(),
            "session.idle_minutes" => self.session.idle_minutes.to_string(),
            "session.absolute_hours" => self.session.absolute_hours.to_string(),
            "session.stay_days" => self.session.stay_days.to_string(),
            "password.min_length" => self.password.min_length.to_string(),
            "password.memory_kib" => self.password.memory_kib.to_string(),
            "password.passes" => self.password.passes.to_string(),
            "password.blocklist" => self
                .password
                .blocklist
                .as_ref()
                .map_or_else(String::new, |path| path.display().to_string()),
            "log.format" => self
                .log
                .format
                .map_or_else(String::new, |format| format.word().into()),
            "log.filter" => self.log.filter.clone(),
            _ => String::new(),
        }
    }
}

/// An address that may hold a password; what cannot be taken apart is not shown.
pub(super) fn without_password(address: &str) -> String {
    if address.is_empty() || address.starts_with("sqlite:") {
        return address.to_owned();
    }
    let Ok(mut url) = Url::parse(address) else {
        return "(set)".into();
    };
    let secret = url.query_pairs().any(|(name, _)| name.contains("password"));
    if secret || (url.password().is_some() && url.set_password(Some("***")).is_err()) {
        return "(set)".into();
    }
    url.to_string()
}
