//! The rows of Due, as the page shows them.

use super::addresses::Offered;
use super::left::{Left, Shown};
use crate::domain::access::{OrganizationId, Rights};
use crate::domain::accounting::BilledTo;
use crate::domain::accounting::due::{Choosable, Listed, Renewal, Row, Unpaid, Waiting};
use crate::domain::products::{State, period};
use crate::ground::i18n::{Saying, formats};
use crate::ground::money::Money;
use crate::web::accounting::urls;
use crate::web::frame::Page;
use crate::web::products::urls as product_urls;

/// A row.
pub(super) struct Line {
    /// What it is called.
    pub(super) name: String,
    /// What stands under the name.
    pub(super) about: String,
    /// What its controls call it: the name alone may stand in several rows.
    pub(super) called: String,
    /// The last day of the term; until when an order is to be paid; when an invoice was issued.
    pub(super) day: String,
    pub(super) overdue: bool,
    /// *Blocked (unpaid)* and the like; nothing while all is well.
    pub(super) state: Option<String>,
    pub(super) amount: String,
    pub(super) what: What,
}

/// What stands in a row.
pub(super) enum What {
    Product(Choices),
    Order {
        pay: String,
        pro_forma: String,
        cancel: String,
    },
    Invoice {
        pay: String,
    },
}

/// What is chosen in the row of a product.
pub(super) struct Choices {
    pub(super) id: String,
    /// What its period's field is called.
    pub(super) period: String,
    /// Whether its box is the first one, to which the error summary leads.
    pub(super) first: bool,
    pub(super) selectable: bool,
    pub(super) selected: bool,
    pub(super) periods: Vec<Choosing>,
    pub(super) addresses: Vec<Choosing>,
    /// Its page; nothing for whoever does not see it.
    pub(super) page: Option<String>,
}

/// An entry of a drop-down.
pub(super) struct Choosing {
    pub(super) value: String,
    pub(super) text: String,
    pub(super) chosen: bool,
    pub(super) disabled: bool,
}

/// The country whose way of writing amounts holds: that of the organization itself.
pub(super) fn country(listed: &Listed) -> &str {
    let own = listed
        .addresses
        .iter()
        .find(|choice| choice.billed_to == BilledTo::Organization);
    own.map_or("", |own| own.address.country.as_str())
}

/// The rows of a page.
pub(super) fn lines(
    (page, organization): (&Page, OrganizationId),
    (listed, rights): (&Listed, &Rights),
    left: &Left,
) -> Vec<Line> {
    let draw = Draw {
        page,
        organization,
        listed,
        rights,
        country: country(listed),
        addresses: Offered::of(listed, left),
    };
    let mut lines: Vec<Line> = listed.rows.iter().map(|row| draw.line(row, left)).collect();
    let boxes = lines.iter_mut().filter_map(|line| match &mut line.what {
        What::Product(choices) if choices.selectable => Some(choices),
        _ => None,
    });
    if let Some(first) = boxes.into_iter().next() {
        first.first = true;
    }
    lines
}

/// What all rows of a page need.
struct Draw<'a> {
    page: &'a Page,
    organization: OrganizationId,
    listed: &'a Listed,
    rights: &'a Rights,
    country: &'a str,
    addresses: Offered,
}

impl Draw<'_> {
    fn line(&self, row: &Row, left: &Left) -> Line {
        let (date, ..) = row.cursor();
        let line = match row {
            Row::Product(renewal) => self.renewal(renewal, &left.shown(renewal)),
            Row::Order(order) => self.order(order),
            Row::Invoice(invoice) => self.invoice(invoice),
        };
        Line {
            day: self.page.day(date),
            overdue: match row {
                Row::Invoice(invoice) => invoice.overdue,
                Row::Product(_) | Row::Order(_) => date < self.listed.today,
            },
            ..line
        }
    }

    fn say(&self, saying: &Saying) -> String {
        self.page.language.say(saying)
    }

    fn money(&self, amount: Money) -> String {
        amount.text(self.page.language, self.country)
    }

    fn renewal(&self, renewal: &Renewal, shown: &Shown) -> Line {
        let id = renewal.product.to_string();
        let offer = renewal.offer_names.of(self.page.language);
        let about = formats::counted(renewal.quantity, offer);
        let net = shown.months.and_then(|months| renewal.net(months));
        let periods = renewal.periods.iter();
        let sees = self.rights.sees(renewal.product, &renewal.kind);
        let addresses = self.addresses.to(shown.billed_to).map(|one| Choosing {
            value: one.word.clone(),
            text: one.label.clone(),
            chosen: one.billed_to == shown.billed_to,
            disabled: false,
        });
        let state = Some(renewal.state).filter(|state| *state != State::Active);
        let called = [renewal.name.as_str(), offer];
        let said = called.into_iter().filter(|part| !part.is_empty());
        Line {
            name: renewal.name.clone(),
            called: said.collect::<Vec<_>>().join(", "),
            about,
            day: String::new(),
            overdue: false,
            state: state.map(|state| self.say(&state.saying())),
            amount: net.map_or_else(String::new, |net| self.money(net)),
            what: What::Product(Choices {
                period: format!("period-{id}"),
                first: false,
                selectable: (shown.months).is_some_and(|months| renewal.may_choose(months)),
                selected: shown.selected,
                periods: periods.map(|period| self.choosing(period, shown)).collect(),
                addresses: addresses.collect(),
                page: sees.then(|| product_urls::show(self.organization, renewal.product)),
                id,
            }),
        }
    }

    /// A period; one that is to come says from when on.
    fn choosing(&self, choosable: &Choosable, shown: &Shown) -> Choosing {
        let period = self.say(&period(choosable.months));
        let text = match choosable.from {
            None => period,
            Some(from) => self.say(
                &Saying::new("accounting-due-period-from")
                    .with("period", period)
                    .with("from", self.page.day(from)),
            ),
        };
        Choosing {
            value: choosable.months.to_string(),
            text,
            chosen: shown.months == Some(choosable.months),
            disabled: choosable.from.is_some(),
        }
    }

    fn order(&self, order: &Waiting) -> Line {
        let name = Saying::new("accounting-due-order").with("number", order.number);
        Line {
            name: self.say(&name),
            called: self.say(&name),
            about: self.say(&Saying::new("accounting-order-awaiting-payment")),
            day: String::new(),
            overdue: false,
            state: None,
            amount: self.money(order.total),
            what: What::Order {
                pay: urls::order(self.organization, order.order),
                pro_forma: urls::order_pro_forma(self.organization, order.order),
                cancel: urls::order_cancel(self.organization, order.order),
            },
        }
    }

    fn invoice(&self, invoice: &Unpaid) -> Line {
        let name = Saying::new("accounting-due-invoice").with("number", &invoice.number);
        Line {
            name: self.say(&name),
            called: self.say(&name),
            about: self.say(&Saying::new("accounting-due-invoice-open")),
            day: String::new(),
            overdue: false,
            state: None,
            amount: self.money(invoice.total),
            what: What::Invoice {
                pay: urls::invoice(self.organization, &invoice.number),
            },
        }
    }
}
