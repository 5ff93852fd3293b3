//! Invoices: the numbered documents of orders. They are issued once and stay as they are; only where
//! they stand, when and how they were paid may change.

pub mod documents;
pub mod letters;
pub mod listing;
mod parties;
mod queries;

use chrono::NaiveDate;

pub use self::parties::Issuer;
use super::addresses::Address;
use super::prices::{Rate, Treatment, VatSum};
use super::{BilledTo, InvoiceId, Method, OrderId, payments};
use crate::domain::access::{OrganizationId, Permit, ProductId, SystemPermit, may};
use crate::ground::db::{Look, words};
use crate::ground::failure::{Answer, Failure};
use crate::ground::i18n::{Language, Saying};
use crate::ground::money::Money;

words! {
    /// Where an invoice stands (`spec/5-accounting.md`, "Invoice history").
    pub enum State {
        /// Its money is here.
        Paid = "paid" => "accounting-invoice-paid",
        /// On account: its money is awaited.
        Open = "open" => "accounting-invoice-open",
        /// Its money is late.
        Overdue = "overdue" => "accounting-invoice-overdue",
        /// Its money went back.
        Refunded = "refunded" => "accounting-invoice-refunded",
        /// It takes back another invoice, or a part of it.
        CreditNote = "credit_note" => "accounting-invoice-credit-note",
    }
}

/// An invoice as it was issued, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invoice {
    /// Which.
    pub id: InvoiceId,
    /// Whose.
    pub organization: OrganizationId,
    /// The organization's country today: amounts are written as they are there.
    pub country: String,
    /// The order whose invoice it is.
    pub order: OrderId,
    /// What people call the order.
    pub order_number: Option<i64>,
    /// What people call it: `2026-000123`.
    pub number: String,
    /// Its date, where the provider lives.
    pub issued_on: NaiveDate,
    /// Where it stands.
    pub state: State,
    /// Without VAT.
    pub net: Money,
    /// The VAT of all rates.
    pub vat: Money,
    /// With VAT.
    pub total: Money,
    /// Where its VAT is due.
    pub treatment: Treatment,
    /// Which address it was made for.
    pub billed_to: BilledTo,
    /// Who buys, in one line.
    pub buyer: String,
    /// The buyer as the address was then.
    pub address: Address,
    /// The seller as it was then.
    pub seller: Issuer,
    /// The language of its document.
    pub language: Language,
    /// What it is about, in one line.
    pub description: String,
    /// When its money came.
    pub paid_on: Option<NaiveDate>,
    /// How it came; several ways when a part was prepaid.
    pub paid_by: Vec<Method>,
}

/// The ways of paying that the column names, with `+` between them; a word that is none names nothing.
fn read_ways(text: &str) -> Vec<Method> {
    text.split('+').filter_map(Method::from_word).collect()
}

/// A line of an invoice: a term of a product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its place.
    pub position: i32,
    /// The product, if there was one already.
    pub product: Option<ProductId>,
    /// The product's label then.
    pub name: String,
    /// The offer's name in the invoice's language.
    pub offer: String,
    /// The length of the term.
    pub months: i32,
    /// The first day of the term.
    pub starts_on: NaiveDate,
    /// The last day of the term.
    pub ends_on: NaiveDate,
    /// How many units.
    pub quantity: i32,
    /// The amount without VAT.
    pub net: Money,
    /// The rate of its VAT.
    pub rate: Rate,
    /// Grams of CO₂ for a unit and year: manufacture, transport, end of life.
    pub co2_material: Option<i64>,
    /// Grams of CO₂ for a unit and year: energy.
    pub co2_energy: Option<i64>,
    /// How these were reckoned, in the invoice's language; none on invoices from before this was kept.
    pub co2_method: Option<String>,
}

/// A whole invoice: what its page and its document show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole {
    /// The invoice.
    pub invoice: Invoice,
    /// Its lines, in their order.
    pub lines: Vec<Line>,
    /// The VAT by rate, highest first.
    pub vat: Vec<VatSum>,
    /// What came for its order, in the order in which it began.
    pub money: Vec<(Method, Money)>,
    /// Whether its order has other invoices: what came was for all of them.
    pub together: bool,
}

impl Whole {
    /// How it was paid, as its page and its document say it: `Prepaid account CHF 120.00, PostFinance
    /// CHF 209.27`. The amounts stand where there are several ways and they are this invoice's alone.
    pub fn paid_how(&self, language: Language) -> String {
        let invoice = &self.invoice;
        let country = invoice.country.as_str();
        let amounts = self.amounts().filter(|amounts| amounts.len() > 1);
        let way = |(place, way): (usize, &Method)| {
            let way = language.say(&way.saying());
            let amount = amounts.as_ref().and_then(|amounts| amounts.get(place));
            match amount {
                Some(amount) => format!("{way} {}", amount.text(language, country)),
                None => way,
            }
        };
        let ways: Vec<String> = invoice.paid_by.iter().enumerate().map(way).collect();
        let ways = ways.join(", ");
        match invoice.order_number.filter(|_| self.together) {
            Some(number) => language.say(
                &Saying::new("accounting-paid-together")
                    .with("how", ways)
                    .with("order", number),
            ),
            None => ways,
        }
    }

    /// What came by each way; nothing where it is not this invoice's amount: there are others, or more
    /// came than was needed.
    fn amounts(&self) -> Option<Vec<Money>> {
        let mut left = self.money.clone();
        let mut sum = Money::new(0, self.invoice.total.currency());
        let mut amounts = Vec::new();
        for way in &self.invoice.paid_by {
            let place = left.iter().position(|(method, _)| method == way)?;
            let (_, amount) = left.remove(place);
            sum = sum.plus(amount)?;
            amounts.push(amount);
        }
        (!self.together && left.is_empty() && sum == self.invoice.total).then_some(amounts)
    }
}

/// The invoice of this number, if it is the organization's.
///
/// # Errors
/// When the database fails.
pub fn find(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageAccounting>,
    number: &str,
) -> Answer<Option<Whole>> {
    let organization = permit.member()?.organization;
    match queries::find(look, organization, number)? {
        None => Ok(None),
        Some(invoice) => whole(look, invoice).map(Some),
    }
}

/// An invoice, for a job that works on it.
///
/// # Errors
/// When the database fails, or there is none.
pub fn load(look: &mut Look<'_>, _: &SystemPermit<'_>, id: InvoiceId) -> Answer<Whole> {
    let none = || Failure::Inconsistent(format!("invoice {id} is not there"));
    let invoice = queries::load(look, id)?.ok_or_else(none)?;
    whole(look, invoice)
}

fn whole(look: &mut Look<'_>, invoice: Invoice) -> Answer<Whole> {
    let (id, currency) = (invoice.id, invoice.total.currency());
    Ok(Whole {
        lines: queries::lines(look, id, currency)?,
        vat: queries::vat(look, id, currency)?,
        money: payments::received(look, invoice.organization, invoice.order)?,
        together: queries::count_of_order(look, &invoice)? > 1,
        invoice,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_of_paying_are_read_word_by_word() {
        assert_eq!(read_ways(""), []);
        assert_eq!(read_ways("card"), [Method::Card]);
        assert_eq!(
            read_ways("prepaid+gold+transfer"),
            [Method::Prepaid, Method::Transfer]
        );
    }
}
