//! Payment providers, behind one interface (`spec/5-accounting.md`, "Checkout"). Their pages take the
//! card numbers; what they say counts only in a signed notice or as the answer to a question.

mod notice;
pub mod sandbox;

use std::sync::Arc;

use url::Url;

pub use self::notice::{Forged, Notice, sign, verify};
use self::sandbox::Sandbox;
use crate::domain::accounting::payments::Report;
use crate::domain::accounting::{Method, PaymentId};
use crate::ground::config::Config;
use crate::ground::crypto::ServerKey;
use crate::ground::i18n::Language;
use crate::ground::money::Money;
use crate::ground::time::{Clock, Moment};

/// What a provider is asked to bring in.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Our own id: asking twice with it is asking once.
    pub payment: PaymentId,
    /// How it is paid; a hosted method.
    pub method: Method,
    /// How much.
    pub amount: Money,
    /// Where the payer comes back to.
    pub return_to: Url,
    /// The language of the provider's page; none leaves it to the payer's browser.
    pub language: Option<Language>,
}

/// A payment that stands in the provider's books.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The provider's own name for it.
    pub reference: String,
    /// Its page, for the payer alone.
    pub address: Url,
}

/// No answer came, or none that can be understood: whether it was heard, nobody knows.
#[derive(Debug, Clone, thiserror::Error)]
#[error("the payment provider is silent: {0}")]
pub struct Silent(pub String);

/// A payment provider. Each call blocks.
pub trait Provider: Send + Sync {
    /// Its word (`sandbox`), in addresses and in the database.
    fn word(&self) -> &'static str;

    /// Opens a payment. Asked again with the same payment it answers the same and opens no other.
    ///
    /// # Errors
    /// When no answer came: it may be open all the same.
    fn open(&self, asked: &Asked) -> Result<Opened, Silent>;

    /// Where a payment stands. Of one that it was never asked for, the amount says nothing.
    ///
    /// # Errors
    /// When no answer came.
    fn query(&self, payment: PaymentId) -> Result<Report, Silent>;

    /// Takes no money for this payment any more; one that is settled stays as it is.
    ///
    /// # Errors
    /// When no answer came.
    fn cancel(&self, payment: PaymentId) -> Result<(), Silent>;

    /// What a notice says, once its signature and its age have held.
    ///
    /// # Errors
    /// When it is not the provider's, too old, or cannot be read.
    fn read_notice(&self, notice: &Notice, now: Moment) -> Result<Report, Forged>;
}

/// The providers that the configuration names.
#[derive(Clone, Default)]
pub struct Providers {
    current: Option<Arc<dyn Provider>>,
    sandbox: Option<Arc<Sandbox>>,
}

impl Providers {
    /// Those of a configuration; `public` is what our addresses begin with.
    pub fn of(config: &Config, public: Url, clock: Clock) -> Self {
        if !config.has_sandbox() {
            return Self::default();
        }
        let key = ServerKey::new(config.secret_key.clone());
        let folder = config.data.join("sandbox");
        let sandbox = Arc::new(Sandbox::new(folder, public, key, clock));
        Self {
            current: Some(Arc::clone(&sandbox) as Arc<dyn Provider>),
            sandbox: Some(sandbox),
        }
    }

    /// The one that takes new payments.
    pub fn current(&self) -> Option<&Arc<dyn Provider>> {
        self.current.as_ref()
    }

    /// The one with this word: payments stay with the provider that they were begun at.
    pub fn named(&self, word: &str) -> Option<&Arc<dyn Provider>> {
        self.current
            .as_ref()
            .filter(|provider| provider.word() == word)
    }

    /// The sandbox, where it takes payments.
    pub fn sandbox(&self) -> Option<&Arc<Sandbox>> {
        self.sandbox.as_ref()
    }
}
