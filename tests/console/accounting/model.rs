//! Random sequences of business events, against a model of the books that fits into one head.

use std::collections::BTreeMap;

use chrono::{Datelike, TimeDelta};
use manager::domain::access::{Job, ProductId};
use manager::domain::accounting::addresses::{self, Address};
use manager::domain::accounting::books::Account;
use manager::domain::accounting::orders::{self, State, Wish};
use manager::domain::accounting::payments::{
    self, BankCredit, Begun, CreditOutcome, Report, Standing, Taken,
};
use manager::domain::accounting::quotes::Choice;
use manager::domain::accounting::slips::Subject;
use manager::domain::accounting::{BilledTo, Method, OrderId, PaymentId, Refusal};
use manager::ground::db::{Db, Target};
use manager::ground::failure::{Never, No};
use manager::ground::money::{Currency, Money};
use manager::ground::time::{Clock, Moment};
use proptest::prelude::*;

use super::scene::{Customer, Shop, by, drawn, report};
use crate::support::app::START;
use crate::support::db::{Engine, db_count, db_lines, migrated};

/// A business event; numbers choose among what there is.
#[derive(Debug, Clone)]
enum Step {
    /// A selection that nobody confirms.
    Selects {
        who: usize,
        lines: usize,
    },
    /// A selection that is confirmed; `long` periods, `split` between two billing addresses.
    Orders {
        who: usize,
        lines: usize,
        long: bool,
        split: bool,
        wish: Wish,
    },
    /// An order is paid in another way.
    Retries {
        order: usize,
        wish: Wish,
    },
    Cancels {
        order: usize,
    },
    TopsUp {
        who: usize,
        minor: i64,
    },
    /// The provider says how a payment stands; of another amount where `wrong`.
    Says {
        payment: usize,
        standing: Standing,
        wrong: bool,
    },
    /// The provider says again what it said of a payment the last time.
    Repeats {
        payment: usize,
    },
    Credits {
        what: Credited,
    },
    /// The bank's statement has the same credit again.
    CreditsAgain {
        credit: usize,
    },
    /// Time goes by, and what nobody confirmed for a week is swept away.
    Passes {
        hours: i64,
    },
}

/// What a credit of the bank names, and how much it is.
#[derive(Debug, Clone)]
enum Credited {
    Exactly {
        order: usize,
    },
    Other {
        order: usize,
        minor: i64,
        foreign: bool,
    },
    Draft {
        draft: usize,
        minor: i64,
    },
    Account {
        who: usize,
        minor: i64,
    },
    Nobody {
        minor: i64,
    },
}

fn wish() -> impl Strategy<Value = Wish> {
    let method = prop_oneof![
        3 => Just(Method::Card),
        1 => Just(Method::Twint),
        3 => Just(Method::Transfer),
        3 => Just(Method::Prepaid),
    ];
    (method, any::<bool>()).prop_map(|(method, prepaid_first)| Wish {
        method,
        prepaid_first,
    })
}

fn step() -> impl Strategy<Value = Step> {
    let (who, one) = (0..2_usize, 0..64_usize);
    let standing = prop_oneof![
        6 => Just(Standing::Succeeded),
        2 => Just(Standing::Declined),
        1 => Just(Standing::Abandoned),
        1 => Just(Standing::Open),
        1 => Just(Standing::Unheard),
    ];
    let credited = prop_oneof![
        4 => one.clone().prop_map(|order| Credited::Exactly { order }),
        2 => (one.clone(), 1..20_000_i64, any::<bool>())
            .prop_map(|(order, minor, foreign)| Credited::Other { order, minor, foreign }),
        1 => (one.clone(), 1..5_000_i64).prop_map(|(draft, minor)| Credited::Draft { draft, minor }),
        1 => (who.clone(), 1..20_000_i64).prop_map(|(who, minor)| Credited::Account { who, minor }),
        1 => (1..5_000_i64).prop_map(|minor| Credited::Nobody { minor }),
    ];
    prop_oneof![
        1 => (who.clone(), 1..8_usize).prop_map(|(who, lines)| Step::Selects { who, lines }),
        7 => (who.clone(), 1..8_usize, any::<bool>(), any::<bool>(), wish()).prop_map(
            |(who, lines, long, split, wish)| Step::Orders { who, lines, long, split, wish }),
        3 => (one.clone(), wish()).prop_map(|(order, wish)| Step::Retries { order, wish }),
        2 => one.clone().prop_map(|order| Step::Cancels { order }),
        3 => (who, 10..30_000_i64).prop_map(|(who, minor)| Step::TopsUp { who, minor }),
        9 => (one.clone(), standing, prop::bool::weighted(0.15)).prop_map(
            |(payment, standing, wrong)| Step::Says { payment, standing, wrong }),
        2 => one.clone().prop_map(|payment| Step::Repeats { payment }),
        6 => credited.prop_map(|what| Step::Credits { what }),
        1 => one.prop_map(|credit| Step::CreditsAgain { credit }),
        3 => (1..200_i64).prop_map(|hours| Step::Passes { hours }),
    ]
}

/// Somebody who buys.
struct Buyer {
    customer: Customer,
    products: Vec<ProductId>,
    second: BilledTo,
    invoices: i64,
}

/// An order as the model knows it.
struct Ordered {
    id: OrderId,
    who: usize,
    lines: usize,
    parts: i64,
    total: Money,
    reserved: i64,
    state: State,
    /// The attempt that runs.
    running: Option<usize>,
}

/// A payment as the model knows it.
struct Paying {
    id: PaymentId,
    who: usize,
    order: Option<usize>,
    method: Method,
    amount: Money,
    state: payments::State,
    began: Moment,
    said: Option<Report>,
}

/// The books in one head.
struct World {
    shop: Shop,
    buyers: Vec<Buyer>,
    available: BTreeMap<(usize, Currency), i64>,
    orders: Vec<Ordered>,
    drafts: Vec<(OrderId, usize, Moment, bool)>,
    payments: Vec<Paying>,
    credits: Vec<(BankCredit, CreditOutcome)>,
    clearing: BTreeMap<Currency, i64>,
    bank: BTreeMap<Currency, i64>,
    /// What belongs to nobody: on the credit side.
    suspense: BTreeMap<Currency, i64>,
    years: BTreeMap<i32, i64>,
}

fn chosen(number: usize, of: usize) -> Option<usize> {
    (of > 0).then(|| number % of)
}

impl World {
    async fn begins(db: &Db) -> Self {
        let shop = Shop::open(db, 0).await;
        let mut buyers = Vec::new();
        for country in ["CH", "DE"] {
            let customer = shop.customer(country).await;
            let mut products = shop.products(&customer, ("vps_2", 3), 2).await;
            products.extend(shop.products(&customer, ("handbook", 12), 1).await);
            let address = Address {
                company: "Agency SA".into(),
                street: "Rue 1".into(),
                postcode: "75001".into(),
                city: "Paris".into(),
                country: "FR".into(),
                ..Address::default()
            };
            let second = shop.write({
                let customer = customer.clone();
                move |tx| {
                    let permit = customer.admit(tx)?;
                    let added = addresses::add(tx, &permit, &address);
                    Ok::<_, No<Never>>(added.expect("an address"))
                }
            });
            second.await.unwrap();
            let organization = customer.organization;
            let listed =
                shop.write(move |tx| Ok::<_, No<Never>>(addresses::list(tx, organization)?));
            let second = listed.await.unwrap().last().unwrap().billed_to;
            assert_ne!(second, BilledTo::Organization);
            buyers.push(Buyer {
                customer,
                products,
                second,
                invoices: 0,
            });
        }
        Self {
            shop,
            buyers,
            available: BTreeMap::new(),
            orders: Vec::new(),
            drafts: Vec::new(),
            payments: Vec::new(),
            credits: Vec::new(),
            clearing: BTreeMap::new(),
            bank: BTreeMap::new(),
            suspense: BTreeMap::new(),
            years: BTreeMap::new(),
        }
    }

    fn now(&self) -> Moment {
        self.shop.db().clock().now()
    }

    fn available(&mut self, who: usize, currency: Currency) -> &mut i64 {
        self.available.entry((who, currency)).or_default()
    }

    /// What ran or was reserved for an order is given up.
    fn gives_up(&mut self, order: usize) {
        let Ordered {
            who,
            total,
            reserved,
            running,
            ..
        } = self.orders[order];
        *self.available(who, total.currency()) += reserved;
        self.orders[order].reserved = 0;
        if let Some(running) = running {
            self.payments[running].state = payments::State::Abandoned;
        }
        self.orders[order].running = None;
    }

    fn is_paid(&mut self, order: usize) {
        let year = self
            .now()
            .utc()
            .with_timezone(&self.shop.db().zone())
            .year();
        let one = &mut self.orders[order];
        one.state = State::Fulfilled;
        self.buyers[one.who].invoices += one.parts;
        *self.years.entry(year).or_default() += one.parts;
    }

    /// Money is here, for an order or not.
    fn came(&mut self, who: usize, order: Option<usize>, amount: Money) -> CreditOutcome {
        if let Some(at) = order
            && self.orders[at].state == State::AwaitingPayment
        {
            let one = &self.orders[at];
            let rest = Money::new(one.total.minor() - one.reserved, one.total.currency());
            if one.reserved > 0 && rest == amount {
                self.orders[at].reserved = 0;
                self.gives_up(at);
                self.is_paid(at);
                return CreditOutcome::Paid;
            }
            if one.total == amount {
                self.gives_up(at);
                self.is_paid(at);
                return CreditOutcome::Paid;
            }
        }
        *self.available(who, amount.currency()) += amount.minor();
        CreditOutcome::Prepaid
    }

    /// How an order is begun to be paid, or why it is not; what ran before is given up already.
    fn begins_to_pay(&mut self, order: usize, wish: Wish) -> Result<i64, Refusal> {
        let Ordered { who, total, .. } = self.orders[order];
        let currency = total.currency();
        if wish.method == Method::Twint && currency == Currency::Eur {
            return Err(Refusal::MethodGone);
        }
        let available = *self.available(who, currency);
        let kept = match wish.method {
            Method::Prepaid if available < total.minor() => {
                return Err(Refusal::BalanceTooSmall(Money::new(available, currency)));
            }
            Method::Prepaid => total.minor(),
            _ if wish.prepaid_first => available.min(total.minor()),
            _ => 0,
        };
        *self.available(who, currency) -= kept;
        if kept == total.minor() {
            self.is_paid(order);
        } else {
            self.orders[order].reserved = kept;
        }
        Ok(total.minor() - kept)
    }

    /// What the shop answered is what the model expects.
    async fn began(&mut self, order: usize, wish: Wish, (begun, rest): (Begun, i64)) {
        let Ordered { id, who, total, .. } = self.orders[order];
        if rest == 0 {
            assert_eq!(begun, Begun::Paid(id));
            return;
        }
        let (payment, amount) = self.shop.running(&self.buyers[who].customer, id).await;
        assert_eq!(amount, Money::new(rest, total.currency()));
        match begun {
            Begun::Hosted(hosted) => assert_eq!(hosted, payment),
            Begun::Transfer(one) => assert_eq!((one, wish.method), (id, Method::Transfer)),
            Begun::Paid(_) => panic!("paid too early"),
        }
        self.orders[order].running = Some(self.payments.len());
        let began = self.now();
        self.payments.push(Paying {
            id: payment,
            who,
            order: Some(order),
            method: wish.method,
            amount,
            state: payments::State::Pending,
            began,
            said: None,
        });
    }

    /// Selects lines; none where one of them stands in an order that awaits its payment.
    async fn selects(
        &mut self,
        who: usize,
        lines: usize,
        (long, split): (bool, bool),
    ) -> Option<(OrderId, Money)> {
        let buyer = &self.buyers[who];
        let choice = |place: usize| Choice {
            product: buyer.products[place],
            months: match (place, long) {
                (2, true) => 24,
                (2, false) | (_, true) => 12,
                (_, false) => 3,
            },
            billed_to: if split && place > 0 {
                buyer.second
            } else {
                BilledTo::Organization
            },
        };
        let choices: Vec<Choice> = (0..3)
            .filter(|place| lines & (1 << place) != 0)
            .map(choice)
            .collect();
        let drafted = self.shop.drafted(&buyer.customer, choices).await;
        let taken = |one: &&Ordered| {
            one.who == who && one.state == State::AwaitingPayment && one.lines & lines != 0
        };
        if self.orders.iter().find(taken).is_some() {
            assert!(
                matches!(drafted, Err(Refusal::Ordered { .. })),
                "{drafted:?}"
            );
            return None;
        }
        Some(drafted.unwrap())
    }

    async fn orders(&mut self, who: usize, lines: usize, (long, split): (bool, bool), wish: Wish) {
        let Some((id, total)) = self.selects(who, lines, (long, split)).await else {
            return;
        };
        let began = self
            .shop
            .confirm(&self.buyers[who].customer, (id, total), wish)
            .await;
        let parts = if split && lines & 1 != 0 && lines > 1 {
            2
        } else {
            1
        };
        let at = self.orders.len();
        self.orders.push(Ordered {
            id,
            who,
            lines,
            parts,
            total,
            reserved: 0,
            state: State::AwaitingPayment,
            running: None,
        });
        match self.begins_to_pay(at, wish) {
            Ok(rest) => self.began(at, wish, (began.unwrap(), rest)).await,
            Err(refusal) => {
                assert_eq!(began, Err(refusal));
                self.orders.pop();
                let now = self.now();
                self.drafts.push((id, who, now, true));
            }
        }
    }

    async fn retries(&mut self, order: usize, wish: Wish) {
        let Some(at) = chosen(order, self.orders.len()) else {
            return;
        };
        let Ordered {
            id,
            who,
            total,
            reserved,
            state,
            running,
            ..
        } = self.orders[at];
        let began = self.shop.retry(&self.buyers[who].customer, id, wish).await;
        if state != State::AwaitingPayment {
            assert_eq!(began, Err(Refusal::NotAwaiting));
            return;
        }
        let before = (
            *self.available(who, total.currency()),
            running.map(|one| self.payments[one].state),
        );
        self.gives_up(at);
        match self.begins_to_pay(at, wish) {
            Ok(rest) => self.began(at, wish, (began.unwrap(), rest)).await,
            Err(refusal) => {
                assert_eq!(began, Err(refusal));
                // As if nothing had been asked.
                *self.available(who, total.currency()) = before.0;
                self.orders[at].reserved = reserved;
                self.orders[at].running = running;
                if let (Some(running), Some(state)) = (running, before.1) {
                    self.payments[running].state = state;
                }
            }
        }
    }

    async fn cancels(&mut self, order: usize) {
        let Some(at) = chosen(order, self.orders.len()) else {
            return;
        };
        let Ordered { id, who, state, .. } = self.orders[at];
        let ended = self.shop.cancel(&self.buyers[who].customer, id).await;
        match state {
            State::AwaitingPayment => {
                assert_eq!(ended, Ok(()));
                self.gives_up(at);
                self.orders[at].state = State::Cancelled;
            }
            // Once more is no harm, and changes nothing.
            State::Cancelled => assert_eq!(ended, Ok(())),
            _ => assert_eq!(ended, Err(Refusal::NotAwaiting)),
        }
        // Whatever became of it: it is confirmed once.
        let total = self.orders[at].total;
        let again = (id, total);
        let again = self
            .shop
            .confirm(&self.buyers[who].customer, again, by(Method::Transfer));
        assert_eq!(again.await, Err(Refusal::Confirmed));
    }

    async fn says(&mut self, payment: usize, standing: Standing, wrong: bool) {
        let Some(at) = chosen(payment, self.payments.len()) else {
            return;
        };
        let Paying {
            id,
            who,
            order,
            amount,
            method,
            state,
            began,
            ..
        } = self.payments[at];
        let said = Money::new(amount.minor() + i64::from(wrong), amount.currency());
        let notice = report((id, said), standing);
        let taken = self.shop.told(notice.clone(), false).await.unwrap();
        if !method.is_hosted() {
            assert_eq!(taken, Taken::Stranger);
            return;
        }
        self.payments[at].said = Some(notice);
        let old = self.now().since(began) > TimeDelta::hours(24);
        if wrong && standing != Standing::Unheard {
            assert_eq!(taken, Taken::Mismatch);
            // Nobody waits for ever for what does not fit.
            if old && state.runs() {
                if let Some(order) = order.filter(|order| self.orders[*order].running == Some(at)) {
                    self.orders[order].running = None;
                    self.gives_up(order);
                }
                self.payments[at].state = payments::State::Abandoned;
            }
            return;
        }
        let moved = match standing {
            Standing::Succeeded if state == payments::State::Succeeded => None,
            Standing::Succeeded => Some(payments::State::Succeeded),
            _ if !state.runs() => None,
            Standing::Declined | Standing::Unheard => Some(payments::State::Failed),
            Standing::Abandoned => Some(payments::State::Abandoned),
            Standing::Open => old.then_some(payments::State::Abandoned),
        };
        let Some(moved) = moved else {
            assert_eq!(taken, Taken::Nothing);
            return;
        };
        assert_eq!(taken, Taken::Moved(moved));
        if let Some(order) = order.filter(|order| self.orders[*order].running == Some(at)) {
            self.orders[order].running = None;
            if moved != payments::State::Succeeded {
                self.gives_up(order);
            }
        }
        self.payments[at].state = moved;
        if moved == payments::State::Succeeded {
            *self.clearing.entry(amount.currency()).or_default() += amount.minor();
            self.came(who, order, amount);
        }
    }

    async fn credits(&mut self, what: &Credited) {
        let key = format!("credit {}", drawn());
        let (minor, who, order, subject) = match what {
            Credited::Exactly { order } | Credited::Other { order, .. } => {
                let Some(at) = chosen(*order, self.orders.len()) else {
                    return;
                };
                let one = &self.orders[at];
                let minor = match what {
                    Credited::Other { minor, .. } => *minor,
                    _ => one
                        .running
                        .map_or(one.total, |running| self.payments[running].amount)
                        .minor(),
                };
                (
                    minor,
                    Some(one.who),
                    Some(at),
                    Subject::Order(one.id.number()),
                )
            }
            Credited::Draft { draft, minor } => {
                let Some(at) = chosen(*draft, self.drafts.len()) else {
                    return;
                };
                let (id, who, _, there) = self.drafts[at];
                (
                    *minor,
                    there.then_some(who),
                    None,
                    Subject::Order(id.number()),
                )
            }
            Credited::Account { who, minor } => {
                let organization = self.buyers[*who].customer.organization;
                (
                    *minor,
                    Some(*who),
                    None,
                    Subject::Organization(organization.number()),
                )
            }
            Credited::Nobody { minor } => (*minor, None, None, Subject::Order(7)),
        };
        let own = who.map_or(Currency::Chf, |who| self.buyers[who].customer.currency);
        let currency = match (what, own) {
            (Credited::Other { foreign: true, .. }, Currency::Chf) => Currency::Eur,
            (Credited::Other { foreign: true, .. }, Currency::Eur) => Currency::Chf,
            _ => own,
        };
        let amount = Money::new(minor, currency);
        let credit = self.shop.credit(&key, subject, amount);
        let outcome = self.shop.credited(credit.clone()).await;
        self.credits.push((credit, outcome));
        *self.bank.entry(currency).or_default() += minor;
        let Some(who) = who else {
            assert_eq!(outcome, CreditOutcome::Nobody);
            *self.suspense.entry(currency).or_default() -= minor;
            return;
        };
        // The transfer that is awaited is this one, if it is as much.
        let awaited = order.and_then(|order| self.orders[order].running);
        let awaited = awaited.filter(|at| {
            self.payments[*at].method == Method::Transfer && self.payments[*at].amount == amount
        });
        if let (Some(at), Some(order)) = (awaited, order) {
            self.payments[at].state = payments::State::Succeeded;
            self.orders[order].running = None;
        }
        assert_eq!(outcome, self.came(who, order, amount));
    }

    async fn goes_on(&mut self, step: &Step) {
        match step {
            Step::Selects { who, lines } => {
                if let Some((id, _)) = self.selects(*who, *lines, (false, false)).await {
                    let now = self.now();
                    self.drafts.push((id, *who, now, true));
                }
            }
            Step::Orders {
                who,
                lines,
                long,
                split,
                wish,
            } => self.orders(*who, *lines, (*long, *split), *wish).await,
            Step::Retries { order, wish } => self.retries(*order, *wish).await,
            Step::Cancels { order } => self.cancels(*order).await,
            Step::TopsUp { who, minor } => {
                let (id, amount) = self
                    .shop
                    .begins_top_up(&self.buyers[*who].customer, *minor)
                    .await;
                let began = self.now();
                self.payments.push(Paying {
                    id,
                    who: *who,
                    order: None,
                    method: Method::Card,
                    amount,
                    state: payments::State::Pending,
                    began,
                    said: None,
                });
            }
            Step::Says {
                payment,
                standing,
                wrong,
            } => self.says(*payment, *standing, *wrong).await,
            Step::Repeats { payment } => {
                let at = chosen(*payment, self.payments.len());
                if let Some(said) = at.and_then(|at| self.payments[at].said.clone()) {
                    assert_eq!(self.shop.told(said, false).await, Ok(Taken::Repeated));
                }
            }
            Step::Credits { what } => self.credits(what).await,
            Step::CreditsAgain { credit } => {
                if let Some(at) = chosen(*credit, self.credits.len()) {
                    let (credit, before) = self.credits[at].clone();
                    assert_eq!(self.shop.credited(credit).await, before);
                }
            }
            Step::Passes { hours } => {
                self.shop.db().clock().advance(TimeDelta::hours(*hours));
                let swept = self.shop.system(Job::Housekeeping, |tx, permit, _| {
                    Ok::<_, No<Never>>(orders::sweep(tx, permit)?)
                });
                let swept = swept.await.unwrap();
                let before = self.now().minus(TimeDelta::days(7));
                let old = self
                    .drafts
                    .iter_mut()
                    .filter(|draft| draft.3 && draft.2 < before);
                assert_eq!(old.map(|draft| draft.3 = false).count(), swept);
            }
        }
    }

    /// The database says the same as the model, and the books hold.
    async fn agrees(&self) {
        for (who, buyer) in self.buyers.iter().enumerate() {
            for currency in [Currency::Chf, Currency::Eur] {
                let mut as_it_is = buyer.customer.clone();
                as_it_is.currency = currency;
                let own = |one: &&Ordered| one.who == who && one.total.currency() == currency;
                let reserved: i64 = self.orders.iter().filter(own).map(|one| one.reserved).sum();
                let available = self.available.get(&(who, currency)).copied().unwrap_or(0);
                for (account, expected) in [
                    (Account::Prepaid, available),
                    (Account::PrepaidReserved, reserved),
                    (Account::Receivable, 0),
                ] {
                    assert_eq!(
                        self.shop.balance(&as_it_is, account).await,
                        expected,
                        "{account} of {who} in {currency}"
                    );
                }
            }
            let sql = format!(
                "SELECT COUNT(*) AS count FROM invoices WHERE organization_id = {}",
                buyer.customer.organization
            );
            assert_eq!(db_count(self.shop.db(), &sql), buyer.invoices);
        }
        let lines = |what: Vec<(String, i64, &str)>| {
            let mut lines: Vec<String> = what
                .into_iter()
                .map(|(id, amount, state)| format!("{id} {amount} {state}"))
                .collect();
            lines.sort();
            lines
        };
        let orders = self
            .orders
            .iter()
            .map(|one| (one.id.to_string(), one.total.minor(), one.state.word()));
        let stored = db_lines(
            self.shop.db(),
            "SELECT CAST(id AS TEXT) || ' ' || CAST(total AS TEXT) || ' ' || state AS line FROM orders WHERE state <> 'draft'",
        );
        let mut stored_orders = stored;
        stored_orders.sort();
        assert_eq!(stored_orders, lines(orders.collect()));
        for one in &self.payments {
            let sql = format!("SELECT state AS line FROM payments WHERE id = {}", one.id);
            assert_eq!(
                db_lines(self.shop.db(), &sql),
                [one.state.word()],
                "{} by {}",
                one.id,
                one.method
            );
        }
        let drafts = self.drafts.iter().filter(|draft| draft.3).count();
        assert_eq!(
            db_count(
                self.shop.db(),
                "SELECT COUNT(*) AS count FROM orders WHERE state = 'draft'"
            ),
            i64::try_from(drafts).unwrap()
        );
        for currency in [Currency::Chf, Currency::Eur] {
            for (account, sums) in [
                (Account::Clearing, &self.clearing),
                (Account::Bank, &self.bank),
                (Account::Suspense, &self.suspense),
            ] {
                assert_eq!(
                    self.shop.db_provider(account, currency),
                    sums.get(&currency).copied().unwrap_or(0),
                    "{account} in {currency}"
                );
            }
        }
        let years = db_lines(
            self.shop.db(),
            "SELECT CAST(year AS TEXT) || ' ' || CAST(last_number AS TEXT) AS line FROM invoice_series ORDER BY year",
        );
        let expected: Vec<String> = self
            .years
            .iter()
            .map(|(year, count)| format!("{year} {count}"))
            .collect();
        assert_eq!(years, expected);
        self.shop.holds().await;
    }
}

/// Plays a sequence on a database of its own.
fn play(engine: Engine, steps: &[Step]) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let folder = tempfile::tempdir().unwrap();
    let target = Target::parse(&migrated(engine, folder.path())).unwrap();
    // Two days before the end of the year.
    let clock = Clock::at(Moment::from_micros(START).plus(TimeDelta::days(39)));
    let db = Db::open(target, clock)
        .unwrap()
        .in_zone(chrono_tz::Europe::Zurich);
    runtime.block_on(async {
        let mut world = World::begins(&db).await;
        for step in steps {
            world.goes_on(step).await;
            world.agrees().await;
        }
    });
}

/// A few long sequences: shrinking is bounded, because each step asks a database.
fn few(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        max_shrink_iters: 80,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(few(16))]
    #[test]
    fn whatever_happens_on_sqlite_the_books_say_what_the_model_says(steps in prop::collection::vec(step(), 10..40)) {
        play(Engine::Sqlite, &steps);
    }
}

proptest! {
    #![proptest_config(few(3))]
    #[test]
    fn whatever_happens_on_postgresql_the_books_say_what_the_model_says(steps in prop::collection::vec(step(), 15..30)) {
        play(Engine::Postgres, &steps);
    }
}
