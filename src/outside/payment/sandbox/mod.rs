//! The sandbox: a payment provider of our own, to try things. No money moves.
//!
//! It is as far from the console as another's would be: it keeps its own books in a folder, shows its
//! own page, and tells what happened by signed notices, which the worker brings to us.

mod books;
mod cards;
mod faults;
mod payer;

use std::io;
use std::path::PathBuf;
use std::sync::Mutex;

use data_encoding::BASE64URL_NOPAD;
use serde::{Deserialize, Serialize};
use url::Url;

pub use self::books::{Account, Stage};
use self::books::{Books, Due};
pub use self::cards::{Card, expiry, is_code};
pub use self::faults::Fault;
pub use self::payer::Answer;
use super::{Asked, Forged, Notice, Opened, Provider, Silent, sign, verify};
use crate::domain::accounting::PaymentId;
use crate::domain::accounting::payments::{Report, Standing};
use crate::ground::crypto::{Purpose, ServerKey, same};
use crate::ground::money::{Currency, Money};
use crate::ground::time::{Clock, Moment};
use crate::outside::urls;

/// Its word.
pub const WORD: &str = "sandbox";

/// The sandbox.
pub struct Sandbox {
    books: Books,
    public: Url,
    key: ServerKey,
    clock: Clock,
    fault: Mutex<Fault>,
}

/// A notice, ready to be sent.
#[derive(Debug, Clone)]
pub struct SignedNotice {
    /// Its name.
    pub id: String,
    /// The payment that it tells of.
    pub payment: PaymentId,
    /// What is sent.
    pub notice: Notice,
}

/// What stands in a notice.
#[derive(Debug, Serialize, Deserialize)]
struct Told {
    payment: PaymentId,
    reference: String,
    standing: Standing,
    amount: i64,
    currency: Currency,
}

impl Sandbox {
    /// A sandbox with its books in this folder; `public` is where its pages stand.
    pub fn new(folder: PathBuf, public: Url, key: ServerKey, clock: Clock) -> Self {
        Self {
            books: Books::new(folder),
            public,
            key,
            clock,
            fault: Mutex::default(),
        }
    }

    /// The key that signs its notices.
    pub fn notice_key(&self) -> [u8; 32] {
        self.key.digest(Purpose::Notices, &[WORD.as_bytes()])
    }

    /// Whether this is what the payer of a payment was told with its address.
    pub fn is_key(&self, payment: PaymentId, key: &str) -> bool {
        same(self.page_key(payment).as_bytes(), key.as_bytes())
    }

    /// The notices that are due, oldest payment first; each is there until [`Self::sent`].
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn due_notices(&self, now: Moment) -> io::Result<Vec<SignedNotice>> {
        let mut notices = Vec::new();
        if self.suffers().is_some() {
            return Ok(notices);
        }
        for payment in self.books.marked()? {
            let account = self.books.find(payment)?;
            let waiting = account.iter().any(|account| !account.notices.is_empty());
            if !waiting {
                self.books.hold()?.unmark_idle(payment)?;
            }
            let account = account.filter(|account| now >= account.silent_until);
            for due in account.iter().flat_map(|account| &account.notices) {
                if let (Some(account), true) = (&account, now >= due.at) {
                    notices.push(self.signed(account, due, now)?);
                }
            }
        }
        Ok(notices)
    }

    /// Takes note that a notice was taken.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn sent(&self, notice: &SignedNotice) -> io::Result<()> {
        let held = self.books.hold()?;
        if let Some(mut account) = self.books.find(notice.payment)? {
            account.told(&notice.id);
            held.write(&account)?;
        }
        Ok(())
    }

    fn signed(&self, account: &Account, due: &Due, now: Moment) -> io::Result<SignedNotice> {
        let body = serde_json::to_vec(&Told {
            payment: account.payment,
            reference: self.reference(account.payment),
            standing: due.standing,
            amount: account.amount().minor(),
            currency: account.amount().currency(),
        })?;
        Ok(SignedNotice {
            id: due.id.clone(),
            payment: account.payment,
            notice: sign(&self.notice_key(), &due.id, now, body),
        })
    }

    fn reference(&self, payment: PaymentId) -> String {
        format!("sb_{}", self.drawn(b"reference", payment, 15))
    }

    fn page_key(&self, payment: PaymentId) -> String {
        self.drawn(b"page", payment, 32)
    }

    /// Something of this payment that nobody else can guess.
    fn drawn(&self, what: &[u8], payment: PaymentId, length: usize) -> String {
        let parts: [&[u8]; 2] = [what, &payment.number().to_be_bytes()];
        let digest = self.key.digest(Purpose::Sandbox, &parts);
        BASE64URL_NOPAD.encode(digest.get(..length).unwrap_or(&digest))
    }

    fn open_once(&self, asked: &Asked) -> io::Result<()> {
        let held = self.books.hold()?;
        if self.books.find(asked.payment)?.is_none() {
            held.write(&Account::open(asked, self.clock.now()))?;
        }
        Ok(())
    }

    fn abandon(&self, payment: PaymentId) -> io::Result<()> {
        let held = self.books.hold()?;
        let open = self.books.find(payment)?;
        if let Some(mut account) = open.filter(|account| !account.stage.is_final()) {
            account.settle(Stage::Abandoned, self.clock.now(), Default::default());
            held.write(&account)?;
        }
        Ok(())
    }
}

impl Provider for Sandbox {
    fn word(&self) -> &'static str {
        WORD
    }

    fn open(&self, asked: &Asked) -> Result<Opened, Silent> {
        self.faulty(|| self.open_once(asked))?;
        let payment = asked.payment;
        Ok(Opened {
            reference: self.reference(payment),
            address: urls::sandbox(&self.public, payment, &self.page_key(payment)),
        })
    }

    fn query(&self, payment: PaymentId) -> Result<Report, Silent> {
        let now = self.clock.now();
        let account = self.faulty(|| self.books.find(payment))?;
        let report = |reference, standing, amount| Report {
            provider: WORD,
            notice: None,
            payment,
            reference,
            standing,
            amount,
        };
        let Some(account) = account else {
            let nothing = Money::new(0, Currency::Chf);
            return Ok(report(String::new(), Standing::Unheard, nothing));
        };
        if now < account.silent_until {
            return Err(Silent("the card makes it so".to_owned()));
        }
        let standing = account.standing(now);
        Ok(report(self.reference(payment), standing, account.amount()))
    }

    fn cancel(&self, payment: PaymentId) -> Result<(), Silent> {
        self.faulty(|| self.abandon(payment))
    }

    fn read_notice(&self, notice: &Notice, now: Moment) -> Result<Report, Forged> {
        let id = verify(&self.notice_key(), notice, now)?;
        let told: Told = serde_json::from_slice(&notice.body).map_err(|_| Forged::Body)?;
        Ok(Report {
            provider: WORD,
            notice: Some(id.to_owned()),
            payment: told.payment,
            reference: told.reference,
            standing: told.standing,
            amount: Money::new(told.amount, told.currency),
        })
    }
}

#[cfg(test)]
mod tests;
