//! The sandbox's own books: a file for each payment, and a mark for each that has notices to send.
//!
//! A change holds the lock of the folder, which keeps other servers on the same disk out as well.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use url::Url;

use crate::domain::accounting::payments::Standing;
use crate::domain::accounting::{Method, PaymentId};
use crate::ground::files::write_whole;
use crate::ground::i18n::Language;
use crate::ground::money::{Currency, Money};
use crate::ground::time::Moment;

/// Where a payment stands with its payer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// The payer is to choose.
    Open,
    /// The bank has asked the card's holder.
    Challenged,
    /// Paid.
    Succeeded,
    /// The bank said no.
    Declined,
    /// Given up.
    Abandoned,
}

impl Stage {
    /// Whether nothing more will happen.
    pub fn is_final(self) -> bool {
        !matches!(self, Self::Open | Self::Challenged)
    }

    /// The same in the words of reports.
    pub fn standing(self) -> Standing {
        match self {
            Self::Open | Self::Challenged => Standing::Open,
            Self::Succeeded => Standing::Succeeded,
            Self::Declined => Standing::Declined,
            Self::Abandoned => Standing::Abandoned,
        }
    }
}

/// A notice that is still to be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    /// Its name.
    pub id: String,
    /// What it says.
    pub standing: Standing,
    /// Not before.
    pub at: Moment,
    /// How often it is still sent.
    pub times: u8,
}

/// A payment in the sandbox's books.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// The merchant's id of it: ours.
    pub payment: PaymentId,
    /// How it is paid.
    pub method: Method,
    minor: i64,
    currency: Currency,
    /// Where the payer goes back to.
    pub return_to: Url,
    /// The language of the page, if the merchant asked for one.
    pub language: Option<Language>,
    /// Where it stands.
    pub stage: Stage,
    /// Until then it is said to be open: the bank takes its time.
    pub known_at: Moment,
    /// Until then no question about it is answered.
    pub silent_until: Moment,
    /// The notices that are still to be sent, in the order of sending.
    pub notices: Vec<Due>,
    /// How many notices were ever made of it.
    made: u32,
}

impl Account {
    /// An open one, of what was asked.
    pub fn open(asked: &super::super::Asked, now: Moment) -> Self {
        Self {
            payment: asked.payment,
            method: asked.method,
            minor: asked.amount.minor(),
            currency: asked.amount.currency(),
            return_to: asked.return_to.clone(),
            language: asked.language,
            stage: Stage::Open,
            known_at: now,
            silent_until: now,
            notices: Vec::new(),
            made: 0,
        }
    }

    /// What is paid.
    pub fn amount(&self) -> Money {
        Money::new(self.minor, self.currency)
    }

    /// Where it is said to stand.
    pub fn standing(&self, now: Moment) -> Standing {
        if now < self.known_at {
            Standing::Open
        } else {
            self.stage.standing()
        }
    }

    /// Settles it; whoever asks is told after so long.
    pub fn settle(&mut self, stage: Stage, now: Moment, after: TimeDelta) {
        self.stage = stage;
        self.known_at = now.plus(after);
    }

    /// Makes a notice that is sent so many times, when the payment's stage is known.
    pub fn tell(&mut self, standing: Standing, times: u8) {
        let id = format!("nt_{}_{}", self.payment, self.made);
        self.made += 1;
        self.notices.push(Due {
            id,
            standing,
            at: self.known_at,
            times,
        });
    }

    /// Takes note that a notice was sent.
    pub fn told(&mut self, id: &str) {
        for notice in self.notices.iter_mut().filter(|notice| notice.id == id) {
            notice.times = notice.times.saturating_sub(1);
        }
        self.notices.retain(|notice| notice.times > 0);
    }
}

/// The folder of the books.
pub struct Books {
    folder: PathBuf,
}

/// The books while nobody else changes them.
pub struct Held<'a> {
    books: &'a Books,
    _lock: File,
}

impl Books {
    /// The books in this folder, which is made when it is needed.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Waits until nobody else changes them.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn hold(&self) -> io::Result<Held<'_>> {
        std::fs::create_dir_all(self.marks())?;
        let lock = File::create(self.folder.join(".lock"))?;
        lock.lock()?;
        Ok(Held {
            books: self,
            _lock: lock,
        })
    }

    /// A payment, as it was written last.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn find(&self, payment: PaymentId) -> io::Result<Option<Account>> {
        let bytes = match std::fs::read(self.folder.join(file(payment))) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            bytes => bytes?,
        };
        Ok(Some(serde_json::from_slice(&bytes)?))
    }

    /// The payments that may have notices to send, oldest first.
    ///
    /// # Errors
    /// When the folder cannot be read; one that is not there yet is empty.
    pub fn marked(&self) -> io::Result<Vec<PaymentId>> {
        let files = match std::fs::read_dir(self.marks()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            files => files?,
        };
        let mut payments = Vec::new();
        for file in files {
            let name = file?.file_name();
            payments.extend(
                name.to_str()
                    .and_then(|name| name.parse::<PaymentId>().ok()),
            );
        }
        payments.sort_unstable();
        Ok(payments)
    }

    fn marks(&self) -> PathBuf {
        self.folder.join("due")
    }

    fn mark(&self, payment: PaymentId) -> PathBuf {
        self.marks().join(payment.to_string())
    }
}

impl Held<'_> {
    /// Writes a payment. The mark is set before and taken away after: a crash in between leaves one
    /// that says too much, never a notice that nobody sends.
    ///
    /// # Errors
    /// When the disk does not take it: then nothing has changed.
    pub fn write(&self, account: &Account) -> io::Result<()> {
        let mark = self.books.mark(account.payment);
        if !account.notices.is_empty() {
            File::create(&mark)?;
            File::open(self.books.marks())?.sync_all()?;
        }
        let bytes = serde_json::to_vec_pretty(account)?;
        write_whole(&self.books.folder, &file(account.payment), &bytes)?;
        if account.notices.is_empty() {
            self.unmark(&mark)?;
        }
        Ok(())
    }

    /// Takes away the mark of a payment that has nothing to send.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn unmark_idle(&self, payment: PaymentId) -> io::Result<()> {
        let idle = match self.books.find(payment)? {
            Some(account) => account.notices.is_empty(),
            None => true,
        };
        if idle {
            self.unmark(&self.books.mark(payment))?;
        }
        Ok(())
    }

    fn unmark(&self, mark: &Path) -> io::Result<()> {
        match std::fs::remove_file(mark) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            removed => removed,
        }
    }
}

fn file(payment: PaymentId) -> String {
    format!("{payment}.json")
}
