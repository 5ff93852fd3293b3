//! When a provider is asked, and what a slip says.

use chrono::TimeDelta;

use super::{Payment, Report, Standing};
use crate::domain::accounting::Seller;
use crate::domain::accounting::addresses::Address;
use crate::domain::accounting::slips::{Account, Party, Reference, Slip, Subject};
use crate::ground::money::Money;
use crate::ground::time::Moment;

/// How long after the first, second … question the next one is asked; then always the last.
const PAUSES: [TimeDelta; 7] = [
    TimeDelta::seconds(5),
    TimeDelta::seconds(15),
    TimeDelta::minutes(1),
    TimeDelta::minutes(5),
    TimeDelta::minutes(15),
    TimeDelta::hours(1),
    TimeDelta::hours(6),
];

/// How long a payer may take: after this an open payment is given up.
const PATIENCE: TimeDelta = TimeDelta::hours(24);

/// The pause after so many questions.
pub(super) fn pause(queries: i32) -> TimeDelta {
    let at = usize::try_from(queries).unwrap_or(0).min(PAUSES.len() - 1);
    PAUSES.get(at).copied().unwrap_or(TimeDelta::hours(6))
}

/// Whether a provider speaks of the payment that it was asked for: of its amount, in its currency, and by
/// the name that it gave it. Of one that it never heard of it can say neither.
pub(super) fn is_of(report: &Report, payment: &Payment) -> bool {
    let named = |known: &String| *known == report.reference;
    report.standing == Standing::Unheard
        || (report.amount == payment.amount && payment.reference.as_ref().is_none_or(named))
}

/// Whether a payment has been open for longer than a payer may take.
pub(super) fn patience_ends(now: Moment, payment: &Payment) -> bool {
    now.since(payment.created_at) > PATIENCE
}

/// The slip by which an amount is transferred to the seller. None where the seller has no account in
/// the currency, or one that cannot be.
pub fn slip(
    seller: &Seller,
    subject: Subject,
    amount: Money,
    payer: Option<&Address>,
) -> Option<Slip> {
    let account: Account = seller.ibans.get(&amount.currency())?.parse().ok()?;
    let payee = Party {
        name: seller.name.clone(),
        street: seller.street.clone(),
        house: String::new(),
        postcode: seller.postcode.clone(),
        town: seller.city.clone(),
        country: seller.country.clone(),
    };
    let reference = Reference::of(subject, &account)?;
    let slip = Slip::new(payee, account, reference, amount)
        .ok()?
        .at_bank(&seller.bic);
    Some(match payer {
        None => slip,
        Some(payer) => slip.paid_by(Party {
            name: payer.addressee().to_owned(),
            street: payer.street.clone(),
            house: String::new(),
            postcode: payer.postcode.clone(),
            town: payer.city.clone(),
            country: payer.country.clone(),
        }),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_come_ever_later_and_never_end() {
        let pauses: Vec<i64> = (0..9).map(|asked| pause(asked).num_seconds()).collect();
        assert_eq!(pauses, [5, 15, 60, 300, 900, 3600, 21600, 21600, 21600]);
        assert_eq!(pause(-1), pause(0));
    }
}
