//! What stands where.

use chrono::TimeDelta;

use super::{Balance, TopUp};
use crate::domain::accounting::books::Account;
use crate::domain::accounting::payments::{Reason, State};
use crate::ground::money::{Currency, Money};
use crate::ground::time::Moment;

/// For so long after it began, the payer of a top-up may be waiting for the answer.
pub(super) const AWAITED: TimeDelta = TimeDelta::minutes(10);
/// For so long after its end, the payer who comes back is told how it ended.
const NEW: TimeDelta = TimeDelta::minutes(10);
/// For so long a top-up that came to nothing is listed.
pub(super) const TOLD: TimeDelta = TimeDelta::hours(24);

/// What is said to a payer who comes back from a top-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// The money is on the account.
    Arrived,
    /// The bank said no.
    Declined,
    /// The provider never heard of it.
    NotBegun,
    /// The payer gave up on the provider's page.
    Cancelled,
}

/// How a top-up ended, as long as that is new.
pub(super) fn news(top_up: &TopUp, now: Moment) -> Option<News> {
    top_up
        .settled_at
        .filter(|settled| now.since(*settled) < NEW)?;
    match top_up.state {
        State::Succeeded => Some(News::Arrived),
        State::Failed if top_up.reason == Some(Reason::Unheard) => Some(News::NotBegun),
        State::Failed => Some(News::Declined),
        // While the provider is still asked, money may have been charged all the same.
        State::Abandoned if top_up.asked => None,
        State::Abandoned => Some(News::Cancelled),
        State::Pending | State::Unknown | State::Reserved => None,
    }
}

/// The accounts with their balances, the organization's own currency first and always.
pub(super) fn balances(own: Currency, stored: Vec<(Account, Currency, i64)>) -> Vec<Balance> {
    let mut balances = vec![Balance::nothing(own)];
    for (account, currency, credit) in stored {
        let at = balances.iter().position(|one| one.currency() == currency);
        let at = at.unwrap_or_else(|| {
            balances.push(Balance::nothing(currency));
            balances.len() - 1
        });
        let Some(one) = balances.get_mut(at) else {
            continue;
        };
        let credit = Money::new(credit, currency);
        one.balance = one.balance.plus(credit).unwrap_or(one.balance);
        if account == Account::Prepaid {
            one.available = credit;
        }
    }
    balances
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deposits_have_limits() {
        use super::super::{Unfit, read_deposit};
        for (typed, expected) in [
            ("0.09", Err(Unfit::Outside)),
            ("0.10", Ok(10)),
            ("9’999", Ok(999_900)),
            ("9,999.00", Ok(999_900)),
            ("9999.01", Err(Unfit::Outside)),
            ("0", Err(Unfit::Outside)),
            ("99999999999999999999", Err(Unfit::Outside)),
            ("ten", Err(Unfit::NoAmount)),
            ("1,000", Err(Unfit::Unclear)),
        ] {
            let read = read_deposit(typed, Currency::Chf).map(Money::minor);
            assert_eq!(read, expected, "{typed}");
        }
    }

    #[test]
    fn a_payer_who_comes_back_is_told_how_it_ended_while_that_is_new() {
        use Reason::{Declined, Left, Unheard};
        use State::{Abandoned, Failed, Pending, Reserved, Succeeded, Unknown};
        let now = Moment::from_micros(1_795_217_400_000_000);
        let told = |state, (reason, asked), minutes| {
            let top_up = TopUp {
                payment: 7.into(),
                amount: Money::new(500, Currency::Chf),
                method: crate::domain::accounting::Method::Card,
                state,
                reason,
                asked,
                created_at: now.minus(TimeDelta::days(1)),
                settled_at: Some(now.minus(TimeDelta::minutes(minutes))),
            };
            (top_up.news(now), top_up.is_awaited(now))
        };
        for (state, reason, asked, expected) in [
            (Succeeded, None, false, Some(News::Arrived)),
            (Failed, Some(Declined), false, Some(News::Declined)),
            (Failed, Some(Unheard), false, Some(News::NotBegun)),
            (Abandoned, Some(Left), true, None),
            (Abandoned, Some(Left), false, Some(News::Cancelled)),
            (Pending, None, true, None),
            (Unknown, None, true, None),
            (Reserved, None, true, None),
        ] {
            let how = (reason, asked);
            assert_eq!(told(state, how, 9), (expected, false), "{state}");
            assert_eq!(told(state, how, 10), (None, false), "{state}");
        }
    }

    #[test]
    fn what_is_reserved_is_there_but_cannot_be_spent() {
        use Currency::{Chf, Eur};
        let found = balances(
            Chf,
            vec![
                (Account::Prepaid, Eur, 700),
                (Account::PrepaidReserved, Eur, 300),
            ],
        );
        assert_eq!(found.len(), 2);
        assert_eq!(found.first(), Some(&Balance::nothing(Chf)));
        let euros = found.get(1).copied();
        let minor = |money: Money| money.minor();
        assert_eq!(euros.map(|one| minor(one.balance)), Some(1000));
        assert_eq!(euros.map(|one| minor(one.available)), Some(700));
        assert_eq!(euros.map(|one| minor(one.reserved())), Some(300));
        assert_eq!(balances(Eur, Vec::new()), vec![Balance::nothing(Eur)]);
    }
}
