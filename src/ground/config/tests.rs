//! What a configuration must be.

use super::*;

/// Reads a configuration and looks whether a server may start with it.
fn load(environment: &[(&str, &str)]) -> Result<Config, String> {
    let environment: Vec<_> = environment
        .iter()
        .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()))
        .collect();
    let config = Config::load(None, &environment, &Overrides::default())?;
    config.may_start().map(|()| config)
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

#[test]
fn no_spelling_of_a_database_s_address_shows_its_password() {
    for address in [
        "postgres://u:hunter2@h1:5432,h2:5432/db",
        "postgres://u:hunter2@/db?host=/run/pg",
        "postgres://u@h/db?password=hunter2",
        "postgres://u:hunter2@h/db",
    ] {
        let shown = super::listing::without_password(address);
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}
