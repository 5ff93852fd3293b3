//! A shop at the level of the domain: customers, products, orders and money, by the verbs alone, from
//! several servers at once.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};

use chrono::{NaiveDate, TimeDelta};
use manager::domain::access::may::ManageAccounting;
use manager::domain::access::{
    self, Job, Limits, OrganizationId, Permit, Place, ProductId, SystemPermit, UserId,
};
use manager::domain::accounting::books::{self, Account};
use manager::domain::accounting::orders::{self, Agreed, State, Whole, Wish};
use manager::domain::accounting::payments::{
    self, BankCredit, Begun, CreditOutcome, KeyUsed, Opened, Payment, Report, Standing, Taken,
};
use manager::domain::accounting::quotes::Choice;
use manager::domain::accounting::slips::Subject;
use manager::domain::accounting::{BilledTo, Method, OrderId, PaymentId, Refusal, Seller};
use manager::domain::activity;
use manager::domain::identity::{self, Browser, Login, NewPerson, sign_in};
use manager::domain::organizations::{self, Details, LegalForm};
use manager::domain::products::{self, First, Subscription, catalog};
use manager::ground::actor::Actor;
use manager::ground::crypto::sha256;
use manager::ground::db::{Db, Target, Tx};
use manager::ground::failure::{Failure, Never, No, refuse};
use manager::ground::i18n::Language;
use manager::ground::money::{Currency, Money};

use crate::support::db::db_lines;

/// Sessions that outlive every test.
const LIMITS: Limits = Limits {
    idle: TimeDelta::days(36_500),
    absolute: TimeDelta::days(36_500),
    stay: TimeDelta::days(36_500),
};

static DRAWN: AtomicI64 = AtomicI64::new(1);

/// A number that no other call answers.
pub fn drawn() -> i64 {
    DRAWN.fetch_add(1, Ordering::SeqCst)
}

/// By this method alone.
pub fn by(method: Method) -> Wish {
    Wish {
        method,
        prepaid_first: false,
    }
}

/// The prepaid account first, the rest by this method.
pub fn beside(method: Method) -> Wish {
    Wish {
        method,
        prepaid_first: true,
    }
}

/// Why a step was taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TakenBack;

/// An organization with somebody who is signed in.
#[derive(Debug, Clone)]
pub struct Customer {
    /// Which.
    pub organization: OrganizationId,
    /// Its currency.
    pub currency: Currency,
    session: Vec<u8>,
}

impl Customer {
    /// The permit of somebody who may manage the accounting.
    pub fn admit<'tx>(&self, tx: &mut Tx<'tx>) -> Result<Permit<'tx, ManageAccounting>, Failure> {
        let place = Place {
            organization: Some(self.organization),
            product: None,
        };
        let admitted = access::admit(tx, Some(&self.session), &LIMITS, place)?;
        Ok(admitted.expect("the owner may"))
    }

    /// So much in the customer's currency.
    pub fn money(&self, minor: i64) -> Money {
        Money::new(minor, self.currency)
    }
}

/// A database that several servers share, with a catalog and a seller.
#[derive(Clone)]
pub struct Shop {
    servers: Arc<Vec<Db>>,
    next: Arc<AtomicUsize>,
    /// Who sells.
    pub seller: Arc<Seller>,
}

/// The seller of these tests: the sandbox brings cards, the accounts are the examples of the standards.
pub fn seller() -> Seller {
    Seller {
        name: "Hosting AG".into(),
        street: "Quai du Seujet 12".into(),
        postcode: "1201".into(),
        city: "Genève".into(),
        country: "CH".into(),
        vat_number: "CHE-123.456.788 TVA".into(),
        email: "help@hosting.example".into(),
        ibans: [
            (Currency::Chf, "CH44 3199 9123 0008 8901 2".into()),
            (Currency::Eur, "CH93 0076 2011 6238 5295 7".into()),
        ]
        .into(),
        bic: String::new(),
        provider: Some("sandbox"),
    }
}

impl Shop {
    /// Opens it: with the catalog of the demo, and as many more servers on the same database.
    pub async fn open(db: &Db, more: usize) -> Self {
        let another = |_| {
            let server = Db::open(db.target().clone(), db.clock().clone()).unwrap();
            server.in_zone(db.zone())
        };
        let servers = std::iter::once(db.clone()).chain((0..more).map(another));
        let shop = Self {
            servers: Arc::new(servers.collect()),
            next: Arc::new(AtomicUsize::new(0)),
            seller: Arc::new(seller()),
        };
        let text = include_str!("../../../assets/catalog.toml");
        shop.system(Job::Catalog, move |tx, permit, _| {
            let read = catalog::Catalog::parse(text).expect("the demo's catalog");
            catalog::import(tx, permit, &read).expect("is imported");
            Ok::<_, No<Never>>(())
        })
        .await
        .unwrap();
        shop
    }

    /// The first server's database.
    pub fn db(&self) -> &Db {
        &self.servers[0]
    }

    /// Writes on the next server, again while the database is busy, as a visitor would.
    pub async fn write<T, R, F>(&self, body: F) -> Result<T, R>
    where
        T: Send + 'static,
        R: Send + std::fmt::Debug + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T, No<R>> + Send + Sync + 'static,
    {
        let body = Arc::new(body);
        for _ in 0..60 {
            let place = self.next.fetch_add(1, Ordering::SeqCst) % self.servers.len();
            let body = Arc::clone(&body);
            let ended = self.servers[place]
                .write(Actor::system("test"), move |tx| body(tx))
                .await;
            match ended {
                Ok(done) => return Ok(done),
                Err(No::Refused(refusal)) => return Err(refusal),
                Err(No::Failed(Failure::Busy(_))) => {}
                Err(No::Failed(failure)) => panic!("{failure}"),
            }
        }
        panic!("the database stays busy");
    }

    /// What a member does.
    pub async fn member<T, F>(&self, customer: &Customer, verb: F) -> Result<T, Refusal>
    where
        T: Send + 'static,
        F: Fn(&mut Tx<'_>, &Permit<'_, ManageAccounting>, &Seller) -> Result<T, No<Refusal>>
            + Send
            + Sync
            + 'static,
    {
        let (customer, seller) = (customer.clone(), Arc::clone(&self.seller));
        self.write(move |tx| {
            let permit = customer.admit(tx)?;
            verb(tx, &permit, &seller)
        })
        .await
    }

    /// What a job does.
    pub async fn system<T, R, F>(&self, job: Job, verb: F) -> Result<T, R>
    where
        T: Send + 'static,
        R: Send + std::fmt::Debug + 'static,
        F: Fn(&mut Tx<'_>, &SystemPermit<'_>, &Seller) -> Result<T, No<R>> + Send + Sync + 'static,
    {
        let seller = Arc::clone(&self.seller);
        self.write(move |tx| {
            let permit = access::system(tx, &job);
            verb(tx, &permit, &seller)
        })
        .await
    }

    /// Founds an organization in a country, with somebody who is signed in.
    pub async fn customer(&self, country: &'static str) -> Customer {
        let number = drawn();
        let found = self.write(move |tx| {
            let login = Login::parse(&format!("owner{number}@acme.example")).expect("a login");
            let new = NewPerson {
                login: &login,
                names: ("Julie", "Munster"),
                password_hash: "-",
                language: Language::En,
                time_zone: "Europe/Zurich",
            };
            let user = identity::open_account(tx, &new)?;
            let details = Details {
                name: format!("Acme {number}"),
                kind: LegalForm::Company,
                street: "Rue du Rhône 14".into(),
                street2: String::new(),
                postcode: "1204".into(),
                city: "Genève".into(),
                country: country.into(),
                vat_number: String::new(),
                language: Language::Fr,
            };
            let organization = organizations::found(tx, user, &details)?;
            Ok::<_, No<Never>>((user, organization))
        });
        let (user, organization) = found.await.unwrap();
        self.signed_in(user, organization).await
    }

    /// Somebody of an organization that is there signs in once more.
    pub async fn signed_in(&self, user: UserId, organization: OrganizationId) -> Customer {
        let done = self.write(move |tx| {
            let browser = Browser {
                device_key: None,
                session_hash: None,
            };
            let welcome = sign_in::welcome(tx, user, &browser, false)?;
            let currency = organizations::record(tx, organization)?.currency();
            Ok::<_, No<Never>>((sha256(welcome.session_key.as_bytes()), currency))
        });
        let (session, currency) = done.await.unwrap();
        Customer {
            organization,
            currency,
            session,
        }
    }

    /// Products of an offer, paid by so many months, whose terms end in the next days.
    pub async fn products(
        &self,
        customer: &Customer,
        (offer, months): (&'static str, i32),
        count: usize,
    ) -> Vec<ProductId> {
        let organization = customer.organization;
        let made = self.system(Job::Demo, move |tx, permit, _| {
            let today = tx.today();
            let ago = chrono::Months::new(u32::try_from(months).expect("months"));
            let first = First {
                starts_on: today - ago + TimeDelta::days(5),
                months,
                price: None,
            };
            let one = |place: usize| {
                let name = format!("{offer}-{place}.example");
                let wanted = Subscription {
                    offer,
                    name: &name,
                    quantity: 1,
                    first: Some(first),
                };
                products::subscribe(tx, permit, organization, &wanted)
            };
            (0..count)
                .map(one)
                .collect::<Result<Vec<_>, _>>()
                .map_err(|no| {
                    No::<Never>::Failed(Failure::Inconsistent(format!("subscribe: {no:?}")))
                })
        });
        made.await.unwrap()
    }

    /// Makes a draft, each line billed to the organization; answers it with its total.
    pub async fn draft(
        &self,
        customer: &Customer,
        lines: &[(ProductId, i32)],
    ) -> Result<(OrderId, Money), Refusal> {
        let choice = |&(product, months): &(ProductId, i32)| Choice {
            product,
            months,
            billed_to: BilledTo::Organization,
        };
        let choices: Vec<Choice> = lines.iter().map(choice).collect();
        self.drafted(customer, choices).await
    }

    /// Makes a draft of these choices; answers it with its total.
    pub async fn drafted(
        &self,
        customer: &Customer,
        choices: Vec<Choice>,
    ) -> Result<(OrderId, Money), Refusal> {
        self.member(customer, move |tx, permit, seller| {
            let id = orders::draft(tx, permit, seller, &choices)?;
            let whole = orders::find(tx, permit, seller, id)?.expect("the draft");
            let quote = whole.quote.map_err(No::Refused)?;
            Ok((id, quote.totals.total))
        })
        .await
    }

    /// Confirms a draft.
    pub async fn confirm(
        &self,
        customer: &Customer,
        (order, shown): (OrderId, Money),
        wish: Wish,
    ) -> Result<Begun, Refusal> {
        self.member(customer, move |tx, permit, seller| {
            let draft = orders::find(tx, permit, seller, order)?;
            let quote = draft.and_then(|whole| whole.quote.ok());
            let billed_to = quote.map_or_else(Vec::new, |quote| Agreed::of(&quote).billed_to);
            let agreed = Agreed {
                total: shown,
                billed_to,
            };
            let begun = orders::confirm(tx, permit, seller, (order, &agreed, wish))?;
            Ok(begun.expect("it is theirs"))
        })
        .await
    }

    /// Orders lines and confirms them.
    pub async fn ordered(
        &self,
        customer: &Customer,
        lines: &[(ProductId, i32)],
        wish: Wish,
    ) -> (OrderId, Money, Begun) {
        let (order, total) = self.draft(customer, lines).await.unwrap();
        let begun = self.confirm(customer, (order, total), wish).await.unwrap();
        (order, total, begun)
    }

    /// Pays in another way.
    pub async fn retry(
        &self,
        customer: &Customer,
        order: OrderId,
        wish: Wish,
    ) -> Result<Begun, Refusal> {
        self.member(customer, move |tx, permit, seller| {
            let begun = orders::retry(tx, permit, seller, (order, wish))?;
            Ok(begun.expect("it is theirs"))
        })
        .await
    }

    /// Cancels.
    pub async fn cancel(&self, customer: &Customer, order: OrderId) -> Result<(), Refusal> {
        self.member(customer, move |tx, permit, _| {
            orders::cancel(tx, permit, order)?.expect("it is theirs");
            Ok(())
        })
        .await
    }

    /// The order with all that its page shows.
    pub async fn whole(&self, customer: &Customer, order: OrderId) -> Whole {
        self.member(customer, move |tx, permit, seller| {
            Ok(orders::find(tx, permit, seller, order)?.expect("it is theirs"))
        })
        .await
        .unwrap()
    }

    /// The attempt that runs for an order.
    pub async fn running(&self, customer: &Customer, order: OrderId) -> (PaymentId, Money) {
        let whole = self.whole(customer, order).await;
        let running = whole.running().expect("an attempt runs");
        (running.id, running.amount)
    }

    /// Where an order stands.
    pub async fn state(&self, customer: &Customer, order: OrderId) -> State {
        self.whole(customer, order).await.order.state
    }

    /// What a notice of the provider says, under its own name; taken back where that is wished.
    pub async fn told(&self, report: Report, taken_back: bool) -> Result<Taken, TakenBack> {
        self.system(Job::Payments, move |tx, permit, seller| {
            let taken = payments::take(tx, permit, seller, &report)?;
            if taken_back {
                return refuse(TakenBack);
            }
            Ok(taken)
        })
        .await
    }

    /// The provider knows a payment, by this name.
    pub async fn opened(&self, payment: PaymentId, reference: &str) -> Result<(), String> {
        let due = self.due(payment).await;
        self.opens(due.payment, reference).await
    }

    /// A payment that runs, as the server reads it that is about to open it at the provider.
    pub async fn due(&self, payment: PaymentId) -> payments::Due {
        let sql = format!(
            "SELECT CAST(organization_id AS TEXT) AS line FROM payments WHERE id = {payment}"
        );
        let payer = db_lines(self.db(), &sql).remove(0).parse().unwrap();
        let read = self.db().read(Actor::system("test"), move |look| {
            Ok::<_, No<Never>>(payments::find_due(look, payer, payment)?)
        });
        read.await.unwrap().expect("it runs")
    }

    /// That server has opened it; answers what broke.
    pub async fn opens(&self, payment: Payment, reference: &str) -> Result<(), String> {
        let opened = Opened {
            reference: reference.to_owned(),
            address: "/sandbox/1".to_owned(),
        };
        let written = self.db().write(Actor::system("test"), move |tx| {
            let permit = access::system(tx, &Job::Payments);
            Ok::<_, No<Never>>(payments::opened(tx, &permit, &payment, &opened)?)
        });
        written.await.map_err(|no| format!("{no:?}"))
    }

    /// Begins to top up by card.
    pub async fn begins_top_up(&self, customer: &Customer, minor: i64) -> (PaymentId, Money) {
        let amount = customer.money(minor);
        let begun = self.member(customer, move |tx, permit, seller| {
            payments::top_up(tx, permit, seller, (amount, Method::Card))
        });
        (begun.await.unwrap(), amount)
    }

    /// Tops up by card, and the money comes.
    pub async fn tops_up(&self, customer: &Customer, minor: i64) {
        let payment = self.begins_top_up(customer, minor).await;
        let taken = self.told(succeeded(payment), false).await.unwrap();
        assert_eq!(taken, Taken::Moved(payments::State::Succeeded));
    }

    /// A credit arrives on the bank account.
    pub async fn credited(&self, credit: BankCredit) -> CreditOutcome {
        self.credit_told(credit).await.unwrap()
    }

    /// A credit is told of, whose key may have been used.
    pub async fn credit_told(&self, credit: BankCredit) -> Result<CreditOutcome, KeyUsed> {
        let told = self.system(Job::Payments, move |tx, permit, seller| {
            payments::credit_arrived(tx, permit, seller, &credit)
        });
        told.await
    }

    /// A credit with the reference of an order or of an organization.
    pub fn credit(&self, key: &str, subject: Subject, amount: Money) -> BankCredit {
        let slip = payments::slip(&self.seller, subject, amount, None).expect("a slip");
        BankCredit {
            bank_key: key.to_owned(),
            booked_on: NaiveDate::from_ymd_opt(2026, 11, 20).unwrap(),
            amount,
            reference: slip.reference().digits().to_owned(),
        }
    }

    /// What an organization has on an account.
    pub async fn balance(&self, customer: &Customer, account: Account) -> i64 {
        let (organization, currency) = (customer.organization, customer.currency);
        let read = self.db().read(Actor::system("test"), move |look| {
            Ok::<_, No<Never>>(books::balance(look, organization, account, currency)?)
        });
        read.await.unwrap().minor()
    }

    /// The debits less the credits of one of the provider's accounts.
    pub fn db_provider(&self, account: Account, currency: Currency) -> i64 {
        let sql = format!(
            "SELECT CAST(COALESCE(SUM(amount), 0) AS TEXT) AS line FROM postings \
             WHERE account = '{account}' AND currency = '{currency}'"
        );
        db_lines(self.db(), &sql)[0].parse().unwrap()
    }

    /// How often transactions waited for each other, so that PostgreSQL ended one of them; the others
    /// went on after a second. SQLite has one writer.
    pub fn db_deadlocks(&self) -> i64 {
        match self.db().target() {
            Target::Sqlite(_) => 0,
            Target::Postgres(_) => db_lines(
                self.db(),
                "SELECT CAST(deadlocks AS TEXT) AS line FROM pg_stat_database \
                 WHERE datname = current_database()",
            )[0]
            .parse()
            .unwrap(),
        }
    }

    /// What the proof of the books finds: nothing, or the sentences of what does not hold.
    pub async fn broken(&self) -> Vec<String> {
        let read = self.db().read(Actor::system("test"), |look| {
            Ok::<_, No<Never>>((books::verify(look)?, activity::verify(look)?))
        });
        let (broken, chains) = read.await.unwrap();
        assert!(chains.is_ok(), "the activity's chains hold");
        broken.iter().map(ToString::to_string).collect()
    }

    /// The books hold.
    pub async fn holds(&self) {
        assert_eq!(self.broken().await, Vec::<String>::new());
    }
}

/// A notice of its own that says how a payment stands.
pub fn report((payment, amount): (PaymentId, Money), standing: Standing) -> Report {
    Report {
        provider: "sandbox",
        notice: Some(format!("nt_{}", drawn())),
        payment,
        reference: format!("sb_{payment}"),
        standing,
        amount,
    }
}

/// A notice of its own that says that the money is there.
pub fn succeeded(payment: (PaymentId, Money)) -> Report {
    report(payment, Standing::Succeeded)
}
