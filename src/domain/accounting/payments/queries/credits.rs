//! Rows of `bank_credits`.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::accounting::payments::{BankCredit, CreditOutcome};
use crate::domain::accounting::{EntryId, PaymentId};
use crate::ground::db::schema::bank_credits;
use crate::ground::db::{Look, Tx};
use crate::ground::failure::Answer;
use crate::ground::money::{Currency, Money};
use crate::insert_or_ignore;

/// A credit that was booked, and what became of it.
pub(in super::super) fn find_credit(
    look: &mut Look<'_>,
    bank_key: &str,
) -> Answer<Option<(BankCredit, CreditOutcome)>> {
    type Columns = (NaiveDate, i64, Currency, String, CreditOutcome);
    let found: Option<Columns> = bank_credits::table
        .find(bank_key)
        .select((
            bank_credits::booked_on,
            bank_credits::amount,
            bank_credits::currency,
            bank_credits::reference,
            bank_credits::outcome,
        ))
        .first(look.conn)
        .optional()?;
    Ok(
        found.map(|(booked_on, minor, currency, reference, outcome)| {
            let credit = BankCredit {
                bank_key: bank_key.to_owned(),
                booked_on,
                amount: Money::new(minor, currency),
                reference,
            };
            (credit, outcome)
        }),
    )
}

/// Notes a credit of the bank; answers false when it was noted before.
pub(in super::super) fn insert_credit(
    tx: &mut Tx<'_>,
    credit: &BankCredit,
    (outcome, payment, entry): (CreditOutcome, Option<PaymentId>, Option<EntryId>),
) -> Answer<bool> {
    let new = (
        bank_credits::bank_key.eq(&credit.bank_key),
        bank_credits::booked_on.eq(credit.booked_on),
        bank_credits::amount.eq(credit.amount.minor()),
        bank_credits::currency.eq(credit.amount.currency()),
        bank_credits::reference.eq(&credit.reference),
        bank_credits::outcome.eq(outcome),
        bank_credits::payment_id.eq(payment),
        bank_credits::entry_id.eq(entry),
        bank_credits::created_at.eq(tx.now),
    );
    Ok(insert_or_ignore!(&mut *tx.conn, bank_credits::table, new)? == 1)
}
