//! What stands where.

use super::Standing;
use crate::domain::accounting::books::Account;
use crate::ground::money::{Currency, Money};

/// The accounts with their balances, the organization's own currency first and always.
pub(super) fn standings(own: Currency, balances: Vec<(Account, Currency, i64)>) -> Vec<Standing> {
    let mut standings = vec![Standing::nothing(own)];
    for (account, currency, credit) in balances {
        let at = standings.iter().position(|one| one.currency() == currency);
        let at = at.unwrap_or_else(|| {
            standings.push(Standing::nothing(currency));
            standings.len() - 1
        });
        let Some(one) = standings.get_mut(at) else {
            continue;
        };
        let credit = Money::new(credit, currency);
        one.balance = one.balance.plus(credit).unwrap_or(one.balance);
        if account == Account::Prepaid {
            one.available = credit;
        }
    }
    standings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deposits_have_limits() {
        let read = |typed| {
            crate::domain::accounting::prepaid::read_deposit(typed, Currency::Chf).map(Money::minor)
        };
        for (typed, expected) in [
            ("0.09", None),
            ("0.10", Some(10)),
            ("9’999", Some(999_900)),
            ("9999.01", None),
            ("0", None),
            ("ten", None),
        ] {
            assert_eq!(read(typed), expected, "{typed}");
        }
    }

    #[test]
    fn what_is_reserved_is_there_but_cannot_be_spent() {
        use Currency::{Chf, Eur};
        let found = standings(
            Chf,
            vec![
                (Account::Prepaid, Eur, 700),
                (Account::PrepaidReserved, Eur, 300),
            ],
        );
        assert_eq!(found.len(), 2);
        assert_eq!(found.first(), Some(&Standing::nothing(Chf)));
        let euros = found.get(1).copied();
        let minor = |money: Money| money.minor();
        assert_eq!(euros.map(|one| minor(one.balance)), Some(1000));
        assert_eq!(euros.map(|one| minor(one.available)), Some(700));
        assert_eq!(euros.map(|one| minor(one.reserved())), Some(300));
        assert_eq!(standings(Eur, Vec::new()), vec![Standing::nothing(Eur)]);
    }
}
