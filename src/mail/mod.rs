//! E-mails: facts of the outbox become subject, text and HTML, in the recipient's language.

mod accounting;
mod changes;
mod closing;
mod identity;
mod letter;
mod organizations;
pub mod urls;
mod users;

use chrono_tz::Tz;
use serde::de::DeserializeOwned;
use url::Url;

use self::letter::Draft;
use crate::domain::accounting::Seller;
use crate::domain::outbox::Claimed;
use crate::ground::config::Config;
use crate::ground::crypto::ServerKey;
use crate::ground::failure::{Answer, Failure};
use crate::ground::i18n::Language;
use crate::ground::smtp::Letter;
use crate::ground::time::Moment;

/// What a letter may say of the file that goes with it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Enclosing {
    /// There is none.
    #[default]
    Nothing,
    /// It is there.
    File,
    /// There is none any more: what the letter asks for is done, or not wanted any more.
    Over,
}

/// What every letter needs to know of the console.
#[derive(Clone)]
pub struct Office {
    key: ServerKey,
    public: Url,
    brand: String,
    address: String,
    zone: Tz,
    seller: Seller,
}

impl Office {
    /// The office of this console; links begin with `public`.
    pub fn new(config: &Config, public: Url) -> Self {
        Self {
            key: ServerKey::new(config.secret_key.clone()),
            public,
            brand: config.provider.name.clone(),
            address: config.provider.address.clone(),
            zone: config.provider.time_zone,
            seller: Seller::of(config),
        }
    }

    /// The company that sells: what is enclosed in its letters names it.
    pub fn seller(&self) -> &Seller {
        &self.seller
    }

    /// Writes a letter that was claimed.
    ///
    /// # Errors
    /// When the facts cannot be read: they were written by another version or erased.
    pub fn write(&self, claimed: &Claimed, enclosing: Enclosing) -> Answer<Letter> {
        let gone = || Failure::Inconsistent(format!("letter {}: its facts are gone", claimed.id));
        let facts = claimed.facts.as_deref().ok_or_else(gone)?;
        let to = (claimed.language, claimed.recipient.as_str());
        self.write_facts(
            (&claimed.kind, facts),
            to,
            (&claimed.message_id, claimed.created_at),
            enclosing,
        )
    }

    /// Writes the letter of some facts, in a language, to an address.
    ///
    /// # Errors
    /// When the facts cannot be read.
    pub fn write_facts(
        &self,
        (kind, facts): (&str, &str),
        (language, to): (Language, &str),
        (message_id, written_at): (&str, Moment),
        enclosing: Enclosing,
    ) -> Answer<Letter> {
        let broken = |why: String| Failure::Inconsistent(format!("letter {message_id}: {why}"));
        let draft = match kind.split('.').next() {
            Some("identity") => identity::draft(self, language, &read(facts).map_err(broken)?),
            Some("users") => users::draft(self, language, &read(facts).map_err(broken)?),
            Some("organizations") => organizations::draft(language, &read(facts).map_err(broken)?),
            Some("accounting") => {
                accounting::draft(self, language, &read(facts).map_err(broken)?, enclosing)
            }
            Some("closing") => closing::draft(language, &read(facts).map_err(broken)?),
            _ => return Err(broken(format!("nobody writes {kind}"))),
        };
        draft.letter(self, to, (message_id, written_at))
    }

    /// A letter to see whether sending works.
    ///
    /// # Errors
    /// When a template fails.
    pub fn test(
        &self,
        language: Language,
        to: &str,
        (message_id, now): (&str, Moment),
    ) -> Answer<Letter> {
        let draft = Draft::new(language, "mail-test-subject", "mail-test-preheader")
            .paragraph("mail-test-text");
        draft.letter(self, to, (message_id, now))
    }

    /// The host that people know the console by.
    fn host(&self) -> String {
        let host = self.public.host_str().unwrap_or_default();
        self.public
            .port()
            .map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
    }

    /// The whole address of a path.
    fn address_of(&self, path: &str) -> String {
        self.public
            .join(path)
            .map_or_else(|_| path.to_owned(), |url| url.to_string())
    }
}

/// Reads the facts of an area's letter.
fn read<T: DeserializeOwned>(facts: &str) -> Result<T, String> {
    serde_json::from_str(facts).map_err(|error| error.to_string())
}
