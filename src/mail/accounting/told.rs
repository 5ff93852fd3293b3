//! How amounts, days, lines and addresses are written in a letter to one reader.

use chrono::NaiveDate;

use crate::domain::accounting::Method;
use crate::domain::accounting::mail::{Line, Order, Told, Totals, Why};
use crate::domain::accounting::prices::Rate;
use crate::ground::i18n::{Language, Saying, formats};
use crate::ground::money::Money;
use crate::mail::letter::{Draft, naming};
use crate::mail::{Enclosing, Office, urls};

/// So many lines of an order stand in its letter; the others stand on its page.
const LINES: usize = 8;

/// What writes a letter to one reader.
pub(super) struct Pen<'a> {
    pub(super) office: &'a Office,
    pub(super) language: Language,
    pub(super) told: &'a Told,
    pub(super) enclosing: Enclosing,
}

impl Pen<'_> {
    /// A letter whose subject names the organization too.
    pub(super) fn begin(&self, subject: &Saying, preheader: &'static str) -> Draft {
        let names = [("organization", self.told.name.as_str())];
        let subject = naming(self.language, subject, &names);
        Draft::about(self.language, &subject, preheader).greet(&self.told.first_name)
    }

    /// A message that names the organization.
    pub(super) fn of_organization(&self, key: &'static str) -> Saying {
        Saying::new(key).with("organization", &self.told.name)
    }

    /// A message that names the organization and an order of its.
    pub(super) fn of_order(&self, key: &'static str, order: Order) -> Saying {
        self.of_organization(key).with("number", order.number)
    }

    /// An amount as it is written where the organization is.
    pub(super) fn money(&self, amount: Money) -> String {
        amount.text(self.language, &self.told.country)
    }

    /// A rate of VAT.
    pub(super) fn rate(&self, basis_points: i32) -> String {
        Rate::new(basis_points).map_or_else(String::new, |rate| rate.text(self.language))
    }

    /// A day.
    pub(super) fn day(&self, day: NaiveDate) -> String {
        formats::day(self.language, day)
    }

    /// A way to pay.
    pub(super) fn method(&self, method: Method) -> String {
        self.language.say(&method.saying())
    }

    /// The first lines of an order, and how many more there are.
    pub(super) fn lines(&self, mut draft: Draft, lines: &[Line]) -> Draft {
        for line in lines.iter().take(LINES) {
            draft = draft.say(&self.line(line));
        }
        let more = i64::try_from(lines.len().saturating_sub(LINES)).unwrap_or(0);
        if more > 0 {
            draft = draft.say(&Saying::new("mail-order-more").count("count", more));
        }
        draft
    }

    /// *Total excl. VAT*, and the VAT by rate.
    pub(super) fn net_and_vat(&self, draft: Draft, totals: &Totals) -> Draft {
        let mut draft = draft.fact("mail-fact-net", self.money(totals.net));
        for vat in &totals.vat {
            let label = Saying::new("mail-fact-vat").with("rate", self.rate(vat.basis_points));
            draft = draft.about_it(&label, self.money(vat.vat));
        }
        draft
    }

    /// A line of an order.
    fn line(&self, line: &Line) -> Saying {
        let offer = formats::counted(line.quantity, line.offer.of(self.language));
        let saying = match line.term {
            Some((first, last)) => Saying::new("mail-order-line")
                .with("from", self.day(first))
                .with("to", self.day(last)),
            None => Saying::new("mail-order-line-new"),
        };
        saying
            .with("name", &line.name)
            .with("offer", offer)
            .with("net", self.money(line.net))
    }

    /// The page of an order.
    pub(super) fn order(&self, order: Order) -> String {
        let path = urls::order(self.told.organization, order.id);
        self.office.address_of(&path)
    }

    /// The prepaid account.
    pub(super) fn prepaid(&self) -> String {
        self.office
            .address_of(&urls::prepaid(self.told.organization))
    }

    /// Why this reader is written to, and where that is changed.
    pub(super) fn why(&self) -> Saying {
        Saying::new(match self.told.why {
            Why::Member => "mail-billing-member",
            Why::Contact => "mail-billing-contact",
            Why::Invoices => "mail-billing-invoices",
        })
    }
}
