//! The settings: their names, defaults and what they are for.

/// The example that documentation shows; whoever copies it is stopped in production.
pub const DEFAULT_SECRET: &str = "change-me-to-at-least-32-random-characters";

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
    ("provider.street", "", "street and number on documents"),
    ("provider.postcode", "", "postcode on documents"),
    ("provider.city", "", "city on documents"),
    ("provider.vat_number", "", "VAT number on documents"),
    (
        "provider.support_email",
        "",
        "where Contact support leads; empty: not shown",
    ),
    (
        "payment.provider",
        "",
        "sandbox or none; empty: none in production",
    ),
    (
        "payment.iban_chf",
        "",
        "IBAN or QR-IBAN for transfers in CHF; empty: none",
    ),
    (
        "payment.iban_eur",
        "",
        "IBAN for transfers in EUR; empty: none",
    ),
    ("payment.bic", "", "BIC of the account in EUR"),
    ("invitation_days", "7", "days that invitations work"),
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

/// The settings that the environment gives; one that we do not know is refused.
pub(super) fn from_environment(
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
