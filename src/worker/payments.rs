//! What payments come to: the sandbox's notices are brought to us, payments that were begun are opened
//! at their provider, and whoever has not been heard of is asked about.
//!
//! Each payment is claimed in a short transaction, by a guarded update that puts the next question off;
//! the provider is spoken with outside any transaction; what it said is stored in another one. Several
//! servers may do so at once, and a server that dies in between is followed by the next question.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use url::Url;

use super::write;
use crate::domain::access::{self, Job};
use crate::domain::accounting::Seller;
use crate::domain::accounting::payments::{self, Due, Opened, Payment, Report, State, Taken};
use crate::ground::config::Config;
use crate::ground::db::Db;
use crate::ground::failure::{Answer, Failure};
use crate::outside::payment::sandbox::Sandbox;
use crate::outside::payment::{Asked, Provider, Providers, Silent};
use crate::outside::urls;

/// Payments taken at a time: one, so that a stop waits for one question only.
const AT_A_TIME: i64 = 1;
/// The most questions of a round: letters wait behind it.
const MOST: usize = 50;

/// What the worker needs to speak with payment providers.
pub struct Payments {
    providers: Providers,
    seller: Arc<Seller>,
    public: Url,
}

/// What a provider said when it was spoken with.
enum Said {
    /// The payment is open there.
    Opened(Opened),
    /// It stands so.
    Reported(Box<Report>),
    /// Nothing.
    Nothing(Silent),
}

impl Payments {
    /// For the seller of a configuration; `public` is what our addresses begin with.
    pub fn new(config: &Config, public: Url, providers: Providers) -> Self {
        Self {
            providers,
            seller: Arc::new(Seller::of(config)),
            public,
        }
    }

    /// One round: brings the notices, then asks about what is due.
    ///
    /// # Errors
    /// When the database fails; what was claimed is asked about again.
    pub async fn round(&self, db: &Db, stopping: &AtomicBool) -> Answer<()> {
        if let Some(sandbox) = self.providers.sandbox() {
            self.bring(db, sandbox, stopping).await?;
        }
        for _ in 0..MOST {
            if stopping.load(Ordering::SeqCst) {
                break;
            }
            let claimed = write(db, |tx| {
                let permit = access::system(tx, &Job::Payments);
                payments::claim_due(tx, &permit, AT_A_TIME)
            });
            let claimed = claimed.await?;
            if claimed.is_empty() {
                break;
            }
            for due in claimed {
                let id = due.payment.id;
                if let Err(failure) = self.ask(db, due).await {
                    tracing::error!(payment.id = %id, %failure, "a payment was not asked about");
                }
            }
        }
        Ok(())
    }

    /// Brings the sandbox's notices to us, by the way that every notice takes: signed, read, taken.
    async fn bring(&self, db: &Db, sandbox: &Arc<Sandbox>, stopping: &AtomicBool) -> Answer<()> {
        let now = db.clock().now();
        let theirs = Arc::clone(sandbox);
        let due = match blocking(move || theirs.due_notices(now)).await? {
            Ok(due) => due,
            Err(error) => {
                tracing::warn!(%error, "the sandbox's books cannot be read");
                return Ok(());
            }
        };
        for notice in due.into_iter().take(MOST) {
            if stopping.load(Ordering::SeqCst) {
                break;
            }
            match sandbox.read_notice(&notice.notice, now) {
                // What fails is told again: it stays with the sandbox, and the others go on.
                Ok(report) => match self.take(db, report).await {
                    Ok(()) => {}
                    Err(failure) => {
                        tracing::error!(%failure, notice = notice.id, "a notice was not taken");
                        continue;
                    }
                },
                Err(forged) => {
                    tracing::error!(%forged, notice = notice.id, "a notice of our own sandbox is not believed")
                }
            }
            let theirs = Arc::clone(sandbox);
            if let Err(error) = blocking(move || theirs.sent(&notice)).await? {
                tracing::warn!(%error, "the sandbox's books cannot be written: it tells the same again");
            }
        }
        Ok(())
    }

    /// Speaks with the provider of a payment, and stores what it says.
    async fn ask(&self, db: &Db, due: Due) -> Answer<()> {
        let id = due.payment.id;
        let word = due.payment.provider.as_deref().unwrap_or_default();
        let Some(provider) = self.providers.named(word).cloned() else {
            tracing::error!(payment.id = %id, provider = word, "this payment provider is not configured any more");
            return Ok(());
        };
        let (asked, payment) = (asked(&due, &self.public), due.payment.clone());
        let said = blocking(move || speak(provider.as_ref(), &due, &asked)).await?;
        match said {
            Said::Reported(report) => self.take(db, *report).await,
            Said::Opened(opened) => self.opened(db, payment, opened).await,
            Said::Nothing(silent) => {
                tracing::warn!(payment.id = %id, %silent, "nobody knows where this payment stands");
                write(db, move |tx| {
                    let permit = access::system(tx, &Job::Payments);
                    payments::silent(tx, &permit, &payment)
                })
                .await
            }
        }
    }

    async fn opened(&self, db: &Db, payment: Payment, opened: Opened) -> Answer<()> {
        write(db, move |tx| {
            let permit = access::system(tx, &Job::Payments);
            payments::opened(tx, &permit, &payment, &opened)
        })
        .await
    }

    async fn take(&self, db: &Db, report: Report) -> Answer<()> {
        let (seller, id) = (Arc::clone(&self.seller), report.payment);
        let taken = write(db, move |tx| {
            let permit = access::system(tx, &Job::Payments);
            payments::take(tx, &permit, &seller, &report)
        });
        match taken.await? {
            Taken::Moved(state) => tracing::info!(payment.id = %id, %state, "payment settled"),
            Taken::Stranger => tracing::warn!(payment.id = %id, "a notice of no payment of ours"),
            Taken::Nothing | Taken::Repeated | Taken::Mismatch => {}
        }
        Ok(())
    }
}

/// What the provider is asked: a payment that was given up is taken back first; one that nobody opened
/// is opened; one that may have been opened is asked about first, and opened again for its address.
fn speak(provider: &dyn Provider, due: &Due, asked: &Asked) -> Said {
    let id = due.payment.id;
    let spoken = match due.payment.state {
        State::Pending if !due.opened => return open(provider, asked),
        State::Abandoned | State::Failed => provider.cancel(id).and_then(|()| provider.query(id)),
        _ => provider.query(id),
    };
    match spoken {
        Ok(report) if is_open_unseen(due, &report) => open(provider, asked),
        Ok(report) => Said::Reported(Box::new(report)),
        Err(silent) => Said::Nothing(silent),
    }
}

/// Whether the payer could pay there, but nobody knows the page.
fn is_open_unseen(due: &Due, report: &Report) -> bool {
    due.payment.state.runs() && !due.opened && report.standing == payments::Standing::Open
}

fn open(provider: &dyn Provider, asked: &Asked) -> Said {
    match provider.open(asked) {
        Ok(opened) => Said::Opened(Opened {
            reference: opened.reference,
            address: opened.address.to_string(),
        }),
        Err(silent) => Said::Nothing(silent),
    }
}

fn asked(due: &Due, public: &Url) -> Asked {
    let payment = &due.payment;
    Asked {
        payment: payment.id,
        method: payment.method,
        amount: payment.amount,
        return_to: urls::back(public, payment.organization, (payment.order, payment.id)),
        language: None,
    }
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Answer<T> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|panic| Failure::Inconsistent(format!("a question to the provider: {panic}")))
}
