//! The worker: claims work, does the slow thing outside a transaction, settles.
//!
//! Any number of servers may each have one: what is claimed is claimed once. `tick` does one round;
//! `serve` calls it every second, tests call it themselves.

mod drawings;
mod enclosures;
mod payments;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{NaiveDate, TimeDelta, Timelike};
use chrono_tz::Tz;

use crate::documents::Press;
use crate::domain::access::{self, Job, Limits};
use crate::domain::accounting::orders;
use crate::domain::identity;
use crate::domain::outbox::{self, Claimed, Ending};
use crate::domain::users::{endings, invitations, plans};
use crate::ground::actor::Actor;
use crate::ground::db::{Db, Look, Tx};
use crate::ground::failure::{Answer, Never, No};
use crate::ground::smtp::{Letter, NotSent, Sender};
use crate::ground::time::Moment;
use crate::mail::Office;

use self::enclosures::Going;

pub use self::payments::Payments;

/// Letters taken at a time: one, so that its lease begins when it is sent and a stop waits for one only.
const AT_A_TIME: i64 = 1;
/// How often what has expired is swept away.
const BETWEEN_SWEEPS: TimeDelta = TimeDelta::hours(1);
/// From this hour of the provider on the work of a day is done (`spec/1-overview.md`, "Time and money").
const DAY_BEGINS: u32 = 6;

/// What a round needs.
pub struct Worker {
    db: Db,
    office: Arc<Office>,
    sender: Sender,
    limits: Limits,
    payments: Option<Payments>,
    press: Press,
    swept_at: Option<Moment>,
    /// The last day whose work was done; what was done for it before a restart is done once all the same.
    dated_on: Option<NaiveDate>,
    stopping: Arc<AtomicBool>,
}

/// What a round did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Done {
    /// Letters that were taken by the mail server.
    pub delivered: usize,
    /// Letters that were put off or given up.
    pub failed: usize,
}

impl Worker {
    /// A worker on this database; it draws with the press of the doors, so that both share its places.
    pub fn new(db: Db, office: Office, sender: Sender, limits: Limits, press: Press) -> Self {
        Self {
            db,
            office: Arc::new(office),
            sender,
            limits,
            payments: None,
            press,
            swept_at: None,
            dated_on: None,
            stopping: Arc::default(),
        }
    }

    /// The same worker, which speaks with payment providers as well.
    #[must_use]
    pub fn paying(mut self, payments: Payments) -> Self {
        self.payments = Some(payments);
        self
    }

    /// Set it, and the round that runs ends after the letter it is at.
    pub fn stopping(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.stopping)
    }

    /// One round: hears what payments came to, draws and delivers what is due, sweeps once an hour, does
    /// the work of a day once.
    ///
    /// # Errors
    /// When the database fails; what was claimed is tried again when its lease ends.
    pub async fn tick(&mut self) -> Answer<Done> {
        let mut done = Done::default();
        if let Some(payments) = &self.payments {
            payments.round(&self.db, &self.stopping).await?;
        }
        drawings::round(&self.db, &self.press, &self.stopping).await?;
        while !self.stopping.load(Ordering::SeqCst) {
            let claimed = self.claim().await?;
            if claimed.is_empty() {
                break;
            }
            for letter in claimed {
                let ending = self.send(&letter).await;
                match ending {
                    Ending::Delivered => done.delivered += 1,
                    Ending::Waits(_) => {}
                    Ending::Later(_) | Ending::Never(_) => done.failed += 1,
                }
                self.settle(letter, ending).await?;
            }
        }
        let now = self.db.clock().now();
        if self
            .swept_at
            .is_none_or(|before| now >= before.plus(BETWEEN_SWEEPS))
        {
            self.sweep().await?;
            self.swept_at = Some(now);
        }
        let day = day_of_work(now, self.db.zone());
        if day.is_some() && day != self.dated_on {
            self.end_rights().await?;
            self.dated_on = day;
        }
        Ok(done)
    }

    async fn claim(&self) -> Answer<Vec<Claimed>> {
        write(&self.db, |tx| outbox::claim(tx, AT_A_TIME)).await
    }

    /// Writes and sends a letter, outside any transaction.
    async fn send(&self, letter: &Claimed) -> Ending {
        let hands = (&self.db, &self.press);
        let going = enclosures::of(hands, self.office.seller(), letter).await;
        let (enclosing, enclosed) = match going {
            Ok(Going::With(enclosing, enclosed)) => (enclosing, enclosed),
            Ok(Going::Waits) => return Ending::Waits("its document is still to be drawn".into()),
            Err(failure) => return Ending::Later(failure.to_string()),
        };
        let (office, sender, letter) = (
            Arc::clone(&self.office),
            self.sender.clone(),
            letter.clone(),
        );
        let sent = tokio::task::spawn_blocking(move || match office.write(&letter, enclosing) {
            Ok(written) => sender.send(&Letter {
                enclosed,
                ..written
            }),
            // Another version's facts, or a mistake of ours: a newer server may write it.
            Err(failure) => Err(NotSent::Later(failure.to_string())),
        });
        match sent.await {
            Ok(Ok(())) => Ending::Delivered,
            Ok(Err(NotSent::Later(reason))) => Ending::Later(reason),
            Ok(Err(NotSent::Never(reason))) => Ending::Never(reason),
            Err(panic) => Ending::Later(panic.to_string()),
        }
    }

    async fn settle(&self, letter: Claimed, ending: Ending) -> Answer<()> {
        let (id, kind, attempts) = (letter.id, letter.kind.clone(), letter.attempts);
        match &ending {
            Ending::Delivered => tracing::info!(letter.id = %id, kind, "e-mail sent"),
            Ending::Waits(reason) => {
                tracing::info!(letter.id = %id, kind, reason, "e-mail waits")
            }
            Ending::Later(reason) => {
                tracing::warn!(letter.id = %id, kind, attempts, reason, "e-mail put off")
            }
            Ending::Never(reason) => {
                tracing::error!(letter.id = %id, kind, reason, "e-mail given up")
            }
        }
        let mine = write(&self.db, move |tx| outbox::settle(tx, &letter, &ending)).await?;
        if !mine {
            tracing::warn!(letter.id = %id, "another server has this e-mail now: its lease had ended");
        }
        Ok(())
    }

    async fn sweep(&self) -> Answer<()> {
        let limits = self.limits;
        let swept = write(&self.db, move |tx| {
            let permit = access::system(tx, &Job::Housekeeping);
            Ok(access::sweep_sessions(tx, &limits)?
                + access::sweep_repeats(tx)?
                + identity::sweep(tx)?
                + plans::sweep(tx)?
                + invitations::sweep(tx)?
                + orders::sweep(tx, &permit)?
                + outbox::forget(tx)?)
        })
        .await?;
        tracing::debug!(rows = swept, "swept");
        Ok(())
    }

    /// Tells of rights that end soon and takes away those that have ended, some at a time.
    async fn end_rights(&self) -> Answer<()> {
        for part in [endings::tell, endings::end] {
            let some = move |tx: &mut Tx<'_>| {
                let permit = access::system(tx, &Job::Endings);
                part(tx, &permit)
            };
            while !self.stopping.load(Ordering::SeqCst) && write(&self.db, some).await? {}
        }
        Ok(())
    }
}

/// The day whose work may be done now: none before six in the morning.
fn day_of_work(now: Moment, zone: Tz) -> Option<NaiveDate> {
    let local = now.utc().with_timezone(&zone);
    (local.hour() >= DAY_BEGINS).then(|| local.date_naive())
}

async fn read<T: Send + 'static>(
    db: &Db,
    body: impl Fn(&mut Look<'_>) -> Answer<T> + Send + 'static,
) -> Answer<T> {
    let found: Result<T, No<Never>> = db
        .read(Actor::system("worker"), move |look| Ok(body(look)?))
        .await;
    match found {
        Ok(found) => Ok(found),
        Err(No::Refused(never)) => match never {},
        Err(No::Failed(failure)) => Err(failure),
    }
}

async fn write<T: Send + 'static>(
    db: &Db,
    body: impl Fn(&mut Tx<'_>) -> Answer<T> + Send + 'static,
) -> Answer<T> {
    let written: Result<T, No<Never>> = db
        .write(Actor::system("worker"), move |tx| Ok(body(tx)?))
        .await;
    match written {
        Ok(done) => Ok(done),
        Err(No::Refused(never)) => match never {},
        Err(No::Failed(failure)) => Err(failure),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_s_work_begins_at_six_where_the_provider_is() {
        let zurich = chrono_tz::Europe::Zurich;
        let at = |minutes: i64| {
            // 2026-11-20 00:00 UTC
            let start = Moment::from_micros(1_795_132_800_000_000);
            day_of_work(start.plus(TimeDelta::minutes(minutes)), zurich)
        };
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day);
        assert_eq!(at(4 * 60 + 59), None);
        assert_eq!(at(5 * 60), day(20));
        assert_eq!(at(22 * 60 + 59), day(20));
        assert_eq!(at(23 * 60), None, "the next day has begun in Zurich");
        assert_eq!(at(29 * 60), day(21));
    }
}
