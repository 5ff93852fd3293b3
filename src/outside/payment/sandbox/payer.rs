//! What the payer does on the sandbox's page.

use std::io;

use chrono::TimeDelta;

use super::books::{Account, Stage};
use super::{Card, Sandbox};
use crate::domain::accounting::payments::Standing;
use crate::domain::accounting::{Method, PaymentId};
use crate::ground::time::Moment;

/// How long the bank of [`Card::Late`] takes (`spec/5-accounting.md`, "Sandbox").
const LATE: TimeDelta = TimeDelta::seconds(30);
/// How long the provider is silent after [`Card::Silent`].
const SILENT: TimeDelta = TimeDelta::minutes(2);

/// What the payer chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// *Pay*, with this card.
    Pay(Card),
    /// *Approve*.
    Approve,
    /// *Refuse*.
    Refuse,
    /// *Cancel*.
    Cancel,
}

impl Sandbox {
    /// A payment, if the key is its payer's.
    ///
    /// # Errors
    /// When the books cannot be read.
    pub fn look(&self, payment: PaymentId, key: &str) -> io::Result<Option<Account>> {
        if !self.is_key(payment, key) {
            return Ok(None);
        }
        self.books.find(payment)
    }

    /// Does what the payer chose, once: what is settled stays as it is, and so does what the page did
    /// not offer. Answers the payment as it stands then.
    ///
    /// # Errors
    /// When the books cannot be written; then nothing has changed.
    pub fn answer(
        &self,
        payment: PaymentId,
        key: &str,
        answer: Answer,
    ) -> io::Result<Option<Account>> {
        if !self.is_key(payment, key) {
            return Ok(None);
        }
        let held = self.books.hold()?;
        let Some(mut account) = self.books.find(payment)? else {
            return Ok(None);
        };
        let before = account.stage;
        choose(&mut account, answer, self.clock.now());
        if account.stage != before {
            held.write(&account)?;
        }
        Ok(Some(account))
    }
}

fn choose(account: &mut Account, answer: Answer, now: Moment) {
    // A card's page has *Pay*; a challenge and the pages of the other methods *Approve* and *Refuse*.
    let by_card = account.method == Method::Card;
    let asks = account.stage == Stage::Challenged || (account.stage == Stage::Open && !by_card);
    match answer {
        _ if account.stage.is_final() => {}
        Answer::Cancel => end(account, Stage::Abandoned, now),
        Answer::Approve if asks => end(account, Stage::Succeeded, now),
        Answer::Refuse if asks => end(account, Stage::Declined, now),
        Answer::Pay(card) if by_card && account.stage == Stage::Open => pay(account, card, now),
        Answer::Approve | Answer::Refuse | Answer::Pay(_) => {}
    }
}

fn end(account: &mut Account, stage: Stage, now: Moment) {
    account.settle(stage, now, TimeDelta::zero());
    account.tell(stage.standing(), 1);
}

fn pay(account: &mut Account, card: Card, now: Moment) {
    match card {
        Card::Succeeds => end(account, Stage::Succeeded, now),
        Card::Declined => end(account, Stage::Declined, now),
        Card::Challenge => account.stage = Stage::Challenged,
        Card::Late => {
            account.settle(Stage::Succeeded, now, LATE);
            account.tell(Standing::Succeeded, 1);
        }
        Card::Twice => {
            account.settle(Stage::Succeeded, now, TimeDelta::zero());
            account.tell(Standing::Succeeded, 2);
        }
        Card::Disordered => {
            end(account, Stage::Succeeded, now);
            account.tell(Standing::Open, 1);
        }
        Card::Unannounced => account.settle(Stage::Succeeded, now, TimeDelta::zero()),
        Card::Silent => {
            account.settle(Stage::Succeeded, now, TimeDelta::zero());
            account.silent_until = now.plus(SILENT);
        }
    }
}
