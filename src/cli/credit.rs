//! `manager credit`: a credit of the bank account, booked by hand until statements are imported.

use chrono::NaiveDate;
use clap::Args;

use super::say;
use crate::domain::access::{self, Job};
use crate::domain::accounting::Seller;
use crate::domain::accounting::payments::{self, BankCredit, CreditOutcome, KeyUsed};
use crate::ground::actor::Actor;
use crate::ground::config::Config;
use crate::ground::db::{Db, Target, migrate};
use crate::ground::failure::No;
use crate::ground::money::{Currency, Money};
use crate::ground::time::Clock;
use crate::server::block_on;

/// A credit as the bank's statement says it.
#[derive(Args, Debug, Clone)]
pub(super) struct Credit {
    /// The bank's own key of the credit
    #[arg(long, value_name = "KEY")]
    key: String,
    /// The amount with its currency, such as 12.50
    #[arg(long, value_name = "AMOUNT")]
    amount: String,
    /// CHF or EUR
    #[arg(long, value_name = "CURRENCY")]
    currency: String,
    /// The reference that the payer gave
    #[arg(long, value_name = "REFERENCE")]
    reference: String,
    /// When the bank booked it
    #[arg(long, value_name = "DATE")]
    on: NaiveDate,
}

impl Credit {
    /// Books it; the same key again answers what was done then.
    ///
    /// # Errors
    /// One sentence that says what is wrong.
    pub(super) fn book(&self, config: &Config) -> Result<(), String> {
        if self.key.trim().is_empty() {
            return Err("the bank's own key is missing".into());
        }
        let currency = Currency::from_word(&self.currency);
        let currency = currency.ok_or("the currency is CHF or EUR")?;
        let amount = Money::read(&self.amount, currency).ok();
        let amount = amount.filter(|amount| amount.minor() > 0);
        let credit = BankCredit {
            bank_key: self.key.trim().to_owned(),
            booked_on: self.on,
            amount: amount.ok_or("the amount is written as 12.50")?,
            reference: self.reference.clone(),
        };
        let target = Target::parse(&config.database())?;
        let pending = migrate::pending(&target).map_err(|failure| failure.to_string())?;
        if !pending.is_empty() {
            return Err("the database is not up to date: run `manager migrate` first".into());
        }
        let db = Db::open(target, Clock::System).map_err(|failure| failure.to_string())?;
        let db = db.in_zone(config.provider.time_zone);
        let seller = Seller::of(config);
        let booked = db.write(Actor::system("credit"), move |tx| {
            let permit = access::system(tx, &Job::Payments);
            let outcome = payments::credit_arrived(tx, &permit, &seller, &credit)?;
            Ok::<_, No<KeyUsed>>(outcome)
        });
        match block_on(booked) {
            Ok(outcome) => {
                say(sentence(outcome));
                Ok(())
            }
            Err(No::Failed(failure)) => Err(failure.to_string()),
            Err(No::Refused(KeyUsed)) => {
                Err("this key was booked with another amount or reference: nothing was done".into())
            }
        }
    }
}

fn sentence(outcome: CreditOutcome) -> &'static str {
    match outcome {
        CreditOutcome::Paid => "it pays the order\n",
        CreditOutcome::Prepaid => "it stands on the prepaid account of whom the reference names\n",
        CreditOutcome::Nobody => {
            "nobody knows this reference: it stands on the suspense account, for staff\n"
        }
    }
}
