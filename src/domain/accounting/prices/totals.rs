//! What the lines of an invoice add up to.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{Rate, Treatment};
use crate::domain::products::VatClass;
use crate::ground::failure::Failure;
use crate::ground::i18n::Saying;
use crate::ground::money::{Currency, Money};

/// The VAT of one rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VatSum {
    /// The rate.
    pub rate: Rate,
    /// The sum of the lines that it is on.
    pub base: Money,
    /// The VAT on that sum.
    pub vat: Money,
}

/// The totals of an invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totals {
    /// How VAT treats it.
    pub treatment: Treatment,
    /// *Total excl. VAT*.
    pub net: Money,
    /// The VAT by rate, the highest first.
    pub by_rate: Vec<VatSum>,
    /// All VAT.
    pub vat: Money,
    /// *Total to pay*.
    pub total: Money,
}

/// The totals of an order: the sums of its invoices, whose treatments may differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderTotals {
    /// *Total excl. VAT*.
    pub net: Money,
    /// The VAT by rate as it is shown, the highest first; what two invoices tax alike was rounded twice.
    pub by_rate: Vec<VatSum>,
    /// All VAT.
    pub vat: Money,
    /// *Total to pay*.
    pub total: Money,
}

/// Why lines have no total.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unpriced {
    /// There are none.
    Nothing,
    /// The table of rates has none for this class: never taken for 0 %.
    NoRate(VatClass),
    /// They are in different currencies.
    Currencies,
    /// The sum would not fit.
    TooLarge,
}

impl Unpriced {
    /// What the page says.
    pub fn saying(self) -> Saying {
        match self {
            Self::Nothing => Saying::new("accounting-unpriced-nothing"),
            Self::NoRate(_) => Saying::new("accounting-unpriced-no-rate"),
            Self::Currencies => Saying::new("accounting-unpriced-currencies"),
            Self::TooLarge => Saying::new("accounting-unpriced-too-large"),
        }
    }
}

/// Where lines that are stored cannot be priced, somebody stored what cannot be.
impl From<Unpriced> for Failure {
    fn from(why: Unpriced) -> Self {
        Self::Inconsistent(format!("lines cannot be priced: {why:?}"))
    }
}

/// The totals of the lines of one invoice: VAT once for each rate, from the sum of its lines.
///
/// `rate_of` is the table of rates of [`Treatment::rates_of`] at the invoice's date; it is not asked
/// where there is no VAT. Sums are exact on the way, so the order of lines is of no matter.
///
/// At 8.1 % standard and 2.6 % reduced (S and R):
///
/// | lines | treatment | net | vat by rate | vat | total | why |
/// | --- | --- | ---: | --- | ---: | ---: | --- |
/// | S 1000 | domestic | 1000 | 8.1: 1000 → 81 | 81 | 1081 | |
/// | S 50, S 50, S 50 | domestic | 150 | 8.1: 150 → 12 | 12 | 162 | 12.15 |
/// | S 6, S 6, S 6 | domestic | 18 | 8.1: 18 → 1 | 1 | 19 | 1.458; by the line it would be none |
/// | S 9900, R 4550 | domestic | 14450 | 8.1: 9900 → 802; 2.6: 4550 → 118 | 920 | 15370 | 801.9 and 118.3 |
/// | R 4550, S 9900 | domestic | 14450 | 8.1: 9900 → 802; 2.6: 4550 → 118 | 920 | 15370 | in any order |
/// | S 9900, S -2500 | domestic | 7400 | 8.1: 7400 → 599 | 599 | 7999 | a part given back: 599.4 |
/// | S -9900, R -4550 | domestic | -14450 | 8.1: -9900 → -802; 2.6: -4550 → -118 | -920 | -15370 | a credit note mirrors |
/// | S 9900, R 4550 | reverse_charge | 14450 | 0: 14450 → 0 | 0 | 14450 | the customer owes it |
/// | S 9900 | outside | 9900 | 0: 9900 → 0 | 0 | 9900 | |
/// | S 0 | destination | 0 | 8.1: 0 → 0 | 0 | 0 | free, but taxed |
///
/// # Errors
/// See [`Unpriced`].
pub fn invoice_totals(
    lines: &[(Money, VatClass)],
    treatment: Treatment,
    rate_of: impl Fn(VatClass) -> Option<Rate>,
) -> Result<Totals, Unpriced> {
    let currency = currency(lines.iter().map(|(amount, _)| *amount))?;
    let mut bases: BTreeMap<Reverse<Rate>, i128> = BTreeMap::new();
    for (amount, class) in lines {
        let rate = match treatment {
            Treatment::ReverseCharge | Treatment::Outside => Rate::ZERO,
            Treatment::Domestic | Treatment::Destination => {
                rate_of(*class).ok_or(Unpriced::NoRate(*class))?
            }
        };
        *bases.entry(Reverse(rate)).or_default() += i128::from(amount.minor());
    }
    let by_rate = bases.into_iter().map(|(Reverse(rate), base)| {
        let base = fitting(base, currency)?;
        let vat = rate.on(base.minor()).ok_or(Unpriced::TooLarge)?;
        let vat = Money::new(vat, currency);
        Ok(VatSum { rate, base, vat })
    });
    let by_rate: Vec<VatSum> = by_rate.collect::<Result<_, _>>()?;
    let (net, vat, total) = sums(&by_rate, currency)?;
    Ok(Totals {
        treatment,
        net,
        by_rate,
        vat,
        total,
    })
}

/// The totals of an order: the sums of its invoices, cent by cent.
///
/// # Errors
/// See [`Unpriced`].
pub fn order_totals(invoices: &[Totals]) -> Result<OrderTotals, Unpriced> {
    let currency = currency(invoices.iter().map(|invoice| invoice.net))?;
    let mut rates: BTreeMap<Reverse<Rate>, (i128, i128)> = BTreeMap::new();
    let shown = invoices
        .iter()
        .flat_map(|invoice| invoice.treatment.shown(&invoice.by_rate));
    for part in shown {
        let (base, vat) = rates.entry(Reverse(part.rate)).or_default();
        *base += i128::from(part.base.minor());
        *vat += i128::from(part.vat.minor());
    }
    let by_rate = rates.into_iter().map(|(Reverse(rate), (base, vat))| {
        Ok(VatSum {
            rate,
            base: fitting(base, currency)?,
            vat: fitting(vat, currency)?,
        })
    });
    let sum = |of: fn(&Totals) -> Money| {
        let all = invoices.iter().map(|invoice| of(invoice).minor());
        fitting(all.map(i128::from).sum(), currency)
    };
    Ok(OrderTotals {
        net: sum(|invoice| invoice.net)?,
        by_rate: by_rate.collect::<Result<_, _>>()?,
        vat: sum(|invoice| invoice.vat)?,
        total: sum(|invoice| invoice.total)?,
    })
}

/// The one currency of all amounts.
fn currency(mut amounts: impl Iterator<Item = Money>) -> Result<Currency, Unpriced> {
    let first = amounts.next().ok_or(Unpriced::Nothing)?.currency();
    if amounts.any(|amount| amount.currency() != first) {
        return Err(Unpriced::Currencies);
    }
    Ok(first)
}

/// Net, VAT and total of all rates.
fn sums(by_rate: &[VatSum], currency: Currency) -> Result<(Money, Money, Money), Unpriced> {
    let sum = |of: fn(&VatSum) -> Money| -> i128 {
        by_rate
            .iter()
            .map(|part| i128::from(of(part).minor()))
            .sum()
    };
    let (net, vat) = (sum(|part| part.base), sum(|part| part.vat));
    Ok((
        fitting(net, currency)?,
        fitting(vat, currency)?,
        fitting(net + vat, currency)?,
    ))
}

fn fitting(sum: i128, currency: Currency) -> Result<Money, Unpriced> {
    let minor = i64::try_from(sum).map_err(|_| Unpriced::TooLarge)?;
    Ok(Money::new(minor, currency))
}
