//! What the demo's organizations were billed and how they paid, in the order of time: orders, payments
//! and invoices of a year, made by the same verbs as any others.

use chrono::Days;

use super::deeds::Deed;
use super::past::{Scene, broken, wrong};
use crate::domain::access::may::{ManageAccounting, ManageUsers};
use crate::domain::access::{self, Job, ProductId};
use crate::domain::accounting::addresses::{self, Address};
use crate::domain::accounting::orders::{self, Agreed, Part, State, Wish};
use crate::domain::accounting::payments::{self, BankCredit, Begun, Opened, Report, Standing};
use crate::domain::accounting::quotes::Choice;
use crate::domain::accounting::slips::Subject;
use crate::domain::accounting::{BilledTo, Method, OrderId, PaymentId};
use crate::domain::products;
use crate::ground::db::Tx;
use crate::ground::failure::{Answer, kept};
use crate::ground::money::{Currency, Money};

/// People by their places in [`super::PEOPLE`].
const JULIE: usize = 0;
const MARC: usize = 1;
const KLARA: usize = 4;

/// How many days before its end a term is renewed.
const AHEAD: u64 = 12;

/// How many days and minutes ago, who, what; in the order of time.
pub(super) const BILLS: &[((i64, i64), usize, Deed)] = &[
    ((379, 200), MARC, tops_up),
    ((352, 100), MARC, pays_by_card),
    ((322, 90), MARC, pays_by_card),
    ((310, 400), KLARA, flowers_pay_by_card),
    ((292, 80), MARC, pays_by_card),
    ((262, 300), JULIE, pays_by_transfer),
    ((259, 301), JULIE, the_transfer_arrives),
    ((232, 120), MARC, is_declined_and_pays_again),
    ((219, 410), KLARA, flowers_pay_by_card),
    ((205, 20), JULIE, adds_the_boutique),
    ((202, 60), MARC, pays_partly_prepaid),
    ((172, 70), MARC, pays_by_card),
    ((142, 75), MARC, pays_by_card),
    ((127, 415), KLARA, flowers_pay_by_card),
    ((112, 66), MARC, pays_by_card),
    ((82, 50), MARC, pays_by_card),
    ((58, 45), MARC, pays_for_the_boutique),
    ((52, 40), MARC, pays_by_card),
    ((35, 420), KLARA, flowers_pay_by_card),
    ((22, 35), MARC, pays_by_card),
    ((14, 10), MARC, tops_up),
    ((2, 15), JULIE, orders_by_transfer),
];

/// The demo's second organization.
const FLOWERS: usize = 1;

fn tops_up(tx: &mut Tx<'_>, scene: &Scene) -> Answer<()> {
    let permit = scene.admit::<ManageAccounting>(tx, None)?;
    let amount = Money::new(12_000, Currency::Chf);
    let begun = payments::top_up(tx, &permit, &scene.seller, (amount, Method::Card));
    succeeds(tx, scene, begun.map_err(broken)?, amount)
}

fn pays_by_card(tx: &mut Tx<'_>, scene: &Scene) -> Answer<()> {
    let choices = short_terms(tx, scene)?;
    let (begun, total) = order(tx, scene, &choices, by(Method::Card))?;
    paid(tx, scene, begun, total)
}

fn flowers_pay_by_card(tx: &mut Tx<'_>, scene: &Scene) -> Answer<()> {
    pays_by_card(tx, &scene.at(FLOWERS)?)
}

fn pays_by_transfer(tx: &mut Tx<'_>, scene: &Scene) -> Answer<()> {
    let choices = short_terms(tx, scene)?;
    order(tx, scene, &choices, by(Method::Transfer)).map(drop)
}

fn the_transfer_arrives(tx: &mut Tx<'_>, scene: &Scene) -> Answer<()> {
    let (order, total) = awaiting(tx, scene)?;
    let subject = Subject::Order(order.number());
    let slip = payments::slip(&scene.seller, subject, total, None);
    let slip = slip.ok_or_else(|| wrong("no slip"))?;
    let credit = BankCredit {
        bank_key: format!("demo-{order}"),
        booked_on: tx.today(),
        amount: total,
        reference: slip.reference().digits().to_owned(),
    };
    let permit = access::system(tx, &Job::Payments);
    let credited = payments::credit_arrived(tx, &permit, &scene.seller, &credit);
    kept(credited)?
        .map(drop)
        .map_err(|_| wrong("a key was used before"))
}

fn is_declined_and_pays_again(tx: &mut Tx<'_>, scene: &Scene) -> Answer<()> {
    let choices = short_terms(tx, scene)?;
    let (begun, total) = order(tx, scene, &choices, by(Method::Card))?;
    let Begun::Hosted(payment) = begun else {
        return Err(wrong("paid at once"));
    };
    says(tx, scene, (payment, total), Standing::Declined)?;
    let (id, _) = awaiting(tx, scene)?;
    let permit = scene.admit::<ManageAccounting>(tx, None)?;
    let again = orders::retry(tx, &permit, &scene.seller, (id, by(Method::Twint)));
    let begun = again.map_err(broken)?.ok_or_else(|| wrong("no order"))?;
    paid(tx, scene, begun, total)
}

fn pays_partly_prepaid(tx: &mut Tx<'_>, scene: &Scene) -> Answer<()> {
    let choices = short_terms(tx, scene)?;
    let wish = Wish {
        method: Method::PostFinance,
        prepaid_first: true,
    };
    let (begun, total) = order(tx, scene, &choices, wish)?;
    paid(tx, scene, begun, total)
}

/// The shop in town pays for its own hosting.
fn adds_the_boutique(tx: &mut Tx<'_>, scene: &Scene) -> Answer<()> {
    let permit = scene.admit::<ManageAccounting>(tx, None)?;
    let address = Address {
        company: "Acme Boutique Sàrl".into(),
        name: "Nora Blanc".into(),
        street: "Place du Marché 3".into(),
        postcode: "1260".into(),
        city: "Nyon".into(),
        country: "CH".into(),
        reference: "PO 4711".into(),
        ..Address::default()
    };
    addresses::add(tx, &permit, &address)
        .map_err(broken)
        .map(drop)
}

fn pays_for_the_boutique(tx: &mut Tx<'_>, scene: &Scene) -> Answer<()> {
    let boutique = addresses::list(tx, scene.organization)?;
    let boutique = boutique.last().map(|choice| choice.billed_to);
    let hosting = scene.product(tx, ("hosting", "acme-shop.example"))?;
    let suite = scene.product(tx, ("suite", "Acme SA"))?;
    let choices = [
        choice(hosting, 24, boutique.unwrap_or(BilledTo::Organization)),
        choice(suite, 12, BilledTo::Organization),
    ];
    let (begun, total) = order(tx, scene, &choices, by(Method::Card))?;
    paid(tx, scene, begun, total)
}

fn orders_by_transfer(tx: &mut Tx<'_>, scene: &Scene) -> Answer<()> {
    let handbook = scene.product(tx, ("premium_support", "Handbook of the workshop"))?;
    let certificate = scene.product(tx, ("ssl", "*.acme-shop.example"))?;
    let choices = [
        choice(handbook, 24, BilledTo::Organization),
        choice(certificate, 12, BilledTo::Organization),
    ];
    order(tx, scene, &choices, by(Method::Transfer)).map(drop)
}

fn by(method: Method) -> Wish {
    Wish {
        method,
        prepaid_first: false,
    }
}

fn choice(product: ProductId, months: i32, billed_to: BilledTo) -> Choice {
    Choice {
        product,
        months,
        billed_to,
    }
}

/// What is paid by the month or by the quarter and ends soon, for as long as before.
fn short_terms(tx: &mut Tx<'_>, scene: &Scene) -> Answer<Vec<Choice>> {
    let permit = scene.admit::<ManageUsers>(tx, None)?;
    let soon = tx.today() + Days::new(AHEAD);
    let stock = products::all(tx, permit.member()?)?;
    let owned = stock
        .iter()
        .flat_map(|shelf| &shelf.kinds)
        .flat_map(|(_, some)| some);
    let due = owned.filter_map(|product| {
        let term = product
            .term
            .filter(|term| term.months < 12 && term.ends_on <= soon)?;
        Some(choice(product.id, term.months, BilledTo::Organization))
    });
    Ok(due.collect())
}

fn order(tx: &mut Tx<'_>, scene: &Scene, choices: &[Choice], wish: Wish) -> Answer<(Begun, Money)> {
    let permit = scene.admit::<ManageAccounting>(tx, None)?;
    let id = orders::draft(tx, &permit, &scene.seller, choices).map_err(broken)?;
    let whole = orders::find(tx, &permit, &scene.seller, id)?;
    let quote = whole.ok_or_else(|| wrong("no order"))?.quote;
    let quote = quote.map_err(|refusal| wrong(&format!("{refusal:?}")))?;
    let agreed = Agreed::of(&quote);
    let begun = orders::confirm(tx, &permit, &scene.seller, (id, &agreed, wish));
    let begun = begun.map_err(broken)?.ok_or_else(|| wrong("no order"))?;
    let rest = orders::find(tx, &permit, &scene.seller, id)?;
    let running = rest
        .as_ref()
        .and_then(|whole| whole.running())
        .map(|one| one.amount);
    Ok((begun, running.unwrap_or(agreed.total)))
}

/// The order that awaits its payment.
fn awaiting(tx: &mut Tx<'_>, scene: &Scene) -> Answer<(OrderId, Money)> {
    let permit = scene.admit::<ManageAccounting>(tx, None)?;
    let part = Part {
        states: vec![State::AwaitingPayment],
        after: None,
        count: 1,
    };
    let listed = orders::list(tx, &permit, &part)?;
    let found = listed
        .first()
        .and_then(|one| Some((one.order.id, one.order.total?)));
    found.ok_or_else(|| wrong("nothing awaits payment"))
}

fn paid(tx: &mut Tx<'_>, scene: &Scene, begun: Begun, amount: Money) -> Answer<()> {
    match begun {
        Begun::Hosted(payment) => succeeds(tx, scene, payment, amount),
        Begun::Paid(_) => Ok(()),
        Begun::Transfer(_) => Err(wrong("a transfer is not paid at once")),
    }
}

fn succeeds(tx: &mut Tx<'_>, scene: &Scene, payment: PaymentId, amount: Money) -> Answer<()> {
    says(tx, scene, (payment, amount), Standing::Succeeded)
}

/// The payment provider knows the payment, and says how it went.
fn says(
    tx: &mut Tx<'_>,
    scene: &Scene,
    (payment, amount): (PaymentId, Money),
    standing: Standing,
) -> Answer<()> {
    let actor = tx.actor.clone();
    let permit = access::system(tx, &Job::Payments);
    let opened = Opened {
        reference: format!("demo-{payment}"),
        address: String::new(),
    };
    let due =
        payments::find_due(tx, scene.organization, payment)?.ok_or_else(|| wrong("no payment"))?;
    payments::opened(tx, &permit, &due.payment, &opened)?;
    let report = Report {
        provider: scene.seller.provider.unwrap_or_default(),
        notice: Some(format!("demo-{payment}")),
        payment,
        reference: opened.reference,
        standing,
        amount,
    };
    payments::take(tx, &permit, &scene.seller, &report)?;
    tx.actor = actor;
    Ok(())
}
