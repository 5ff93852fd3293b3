//! What all visits share: database, configuration, keys.

use std::sync::Arc;

use actix_web::cookie::Key;
use chrono::TimeDelta;
use chrono_tz::Tz;
use tokio::sync::Semaphore;
use url::Url;

use crate::documents::Press;
use crate::domain::access::Limits;
use crate::domain::identity::passwords::Policy;
use crate::ground::config::{Config, Mode};
use crate::ground::crypto::{Purpose, ServerKey};
use crate::ground::db::Db;
use crate::ground::password::Hasher;
use crate::outside::payment::Providers;

/// The program's own things, made once at the start.
#[derive(Clone)]
pub struct App {
    inner: Arc<Inner>,
}

struct Inner {
    db: Db,
    config: Config,
    key: ServerKey,
    cookies: Key,
    hasher: Hasher,
    policy: Policy,
    public: Url,
    providers: Providers,
    reckoning: Semaphore,
    press: Press,
}

impl App {
    /// Puts it together; `public` is what links begin with.
    pub fn new(db: Db, config: Config, hasher: Hasher, policy: Policy, public: Url) -> Self {
        let key = ServerKey::new(config.secret_key.clone());
        let half = |which: &[u8]| key.digest(Purpose::Cookies, &[which]);
        let cookies = Key::from(&[half(b"1"), half(b"2")].concat());
        let providers = Providers::of(&config, public.clone(), db.clock().clone());
        Self {
            inner: Arc::new(Inner {
                db,
                config,
                key,
                cookies,
                hasher,
                policy,
                public,
                providers,
                reckoning: Semaphore::new(2),
                press: Press::new(),
            }),
        }
    }

    /// The database.
    pub fn db(&self) -> &Db {
        &self.inner.db
    }

    /// The configuration.
    pub fn config(&self) -> &Config {
        &self.inner.config
    }

    /// The server's key.
    pub fn key(&self) -> &ServerKey {
        &self.inner.key
    }

    /// The key that signs and encrypts cookies.
    pub fn cookie_key(&self) -> &Key {
        &self.inner.cookies
    }

    /// Hashes and verifies passwords.
    pub fn hasher(&self) -> &Hasher {
        &self.inner.hasher
    }

    /// What passwords must be.
    pub fn policy(&self) -> &Policy {
        &self.inner.policy
    }

    /// Places for what takes a while: two at once, so that pages go on.
    pub fn reckoning(&self) -> &Semaphore {
        &self.inner.reckoning
    }

    /// Draws documents, two at once.
    pub fn press(&self) -> &Press {
        &self.inner.press
    }

    /// What links begin with.
    pub fn public(&self) -> &Url {
        &self.inner.public
    }

    /// Whose pages take payments.
    pub fn providers(&self) -> &Providers {
        &self.inner.providers
    }

    /// Whether browsers reach us by https: then cookies are `Secure` and bound to the host.
    pub fn is_secure(&self) -> bool {
        self.inner.public.scheme() == "https"
    }

    /// Whether this is the demo.
    pub fn is_demo(&self) -> bool {
        self.inner.config.mode == Mode::Demo
    }

    /// How long sessions last.
    pub fn limits(&self) -> Limits {
        let session = self.inner.config.session;
        Limits {
            idle: TimeDelta::minutes(session.idle_minutes),
            absolute: TimeDelta::hours(session.absolute_hours),
            stay: TimeDelta::days(session.stay_days),
        }
    }

    /// The provider's zone: for whoever is not signed in.
    pub fn zone(&self) -> Tz {
        self.inner.config.provider.time_zone
    }
}
