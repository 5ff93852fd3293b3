//! Debits and credits.

use super::Account;

/// One side of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posting {
    /// On which account.
    pub account: Account,
    /// Which part of it: the class of a revenue, the rate of a VAT; empty otherwise.
    pub detail: String,
    /// Minor units; debits positive, credits negative.
    pub amount: i64,
}

/// Debits an account.
pub fn debit(account: Account, amount: i64) -> Posting {
    Posting {
        account,
        detail: String::new(),
        amount,
    }
}

/// Credits an account.
pub fn credit(account: Account, amount: i64) -> Posting {
    debit(account, -amount)
}

impl Posting {
    /// The same on a part of the account.
    #[must_use]
    pub fn of(mut self, detail: &str) -> Self {
        detail.clone_into(&mut self.detail);
        self
    }
}

/// Whether debits and credits are the same, and there are both.
pub(super) fn balances(postings: &[&Posting]) -> bool {
    let sum = postings
        .iter()
        .try_fold(0_i64, |sum, posting| sum.checked_add(posting.amount));
    postings.len() >= 2 && sum == Some(0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_entry_has_two_sides_that_are_the_same() {
        let bank = debit(Account::Bank, 100);
        let prepaid = credit(Account::Prepaid, 100);
        assert!(balances(&[&bank, &prepaid]));
        assert!(!balances(&[&bank]));
        assert!(!balances(&[]));
        assert!(!balances(&[&bank, &credit(Account::Prepaid, 99)]));
        let most = debit(Account::Bank, i64::MAX);
        assert!(!balances(&[&most, &most, &credit(Account::Prepaid, 2)]));
    }

    proptest! {
        #[test]
        fn what_was_split_balances_however(parts in prop::collection::vec(1_i64..1_000_000, 1..20)) {
            let whole = debit(Account::Receivable, parts.iter().sum());
            let sides: Vec<_> = parts.iter().map(|part| credit(Account::Revenue, *part)).collect();
            let mut all: Vec<&Posting> = sides.iter().collect();
            all.push(&whole);
            prop_assert!(balances(&all));
            all.remove(0);
            prop_assert!(!balances(&all));
        }
    }
}
