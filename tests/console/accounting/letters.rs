//! Whom an organization's money is told: members by what they may today, the contact, the billing address.

use chrono::{NaiveDate, TimeDelta};
use manager::domain::access::OrganizationId;
use manager::domain::accounting::payments::CreditOutcome;
use manager::domain::accounting::quotes::Choice;
use manager::domain::accounting::slips::Subject;
use manager::domain::accounting::{self, BilledTo, Mail, Method};
use manager::ground::actor::Actor;
use manager::ground::crypto::sha256;
use manager::ground::failure::{Never, No};
use manager::ground::money::{Currency, Money};
use manager::ground::smtp::{From, Letter, compose};

use super::due::{BANK, db_branch};
use super::scene::{Shop, by};
use crate::both;
use crate::documents::Printed;
use crate::support::app::App;
use crate::support::db::{Engine, db_lines};

const JULIE: &str = "julie@acme-shop.example";
const ADA: &str = "ada@acme-shop.example";
const CONTACT: &str = "accounts@acme-shop.example";
const BILLS: &str = "bills@agency.example";

fn chf(minor: i64) -> Money {
    Money::new(minor, Currency::Chf)
}

fn top_up() -> Mail {
    Mail::TopUpReceived {
        amount: chf(4_000),
        method: Method::Card,
        received_on: NaiveDate::from_ymd_opt(2026, 11, 20).unwrap(),
        balance: chf(5_000),
    }
}

fn invoice(email: &str) -> Mail {
    Mail::NewInvoice {
        number: "2026-000123".into(),
        issued_on: NaiveDate::from_ymd_opt(2026, 11, 20).unwrap(),
        amount: chf(123_450),
        address: "Agency AG".into(),
        email: email.to_owned(),
        origin: None,
    }
}

/// Tells, and answers the letters of it as the outbox has them: to whom, in which language, what.
async fn told(app: &App, organization: &str, mail: Mail) -> Vec<String> {
    app.db_run("DELETE FROM outbox");
    let organization: OrganizationId = organization.parse().unwrap();
    let done: Result<(), No<Never>> = app
        .db()
        .write(Actor::system("test"), move |tx| {
            Ok(accounting::billed(tx, organization, &mail)?)
        })
        .await;
    done.unwrap();
    db_lines(
        app.db(),
        "SELECT recipient || ' ' || language || ' ' || kind AS line FROM outbox ORDER BY id",
    )
}

/// Straight to the tables: what a member is, takes and was given.
fn db_member(
    app: &App,
    (organization, login): (&str, &str),
    (role, messages): (&str, bool),
    (given, until): (bool, Option<&str>),
) {
    let (user, messages) = (app.db_user(login), app.db_bool(messages));
    let given = app.db_bool(given);
    let until = until.map_or("NULL".to_owned(), |day| format!("'{day}'"));
    app.db_run(&format!(
        "UPDATE memberships SET role = '{role}', billing_messages = {messages}, accounting = {given}, \
         accounting_until = {until} WHERE organization_id = {organization} AND user_id = {user}"
    ));
}

both! {
    async fn a_member_is_told_who_takes_billing_messages_and_may_see_the_accounting_that_day(app: App) {
        let mut julie = app.signed_up(JULIE).await;
        let id = julie.create_organization("Acme Shop SA").await;
        app.signed_up(ADA).await;
        app.db_join(&id, ADA, "collaborator");
        db_member(&app, (&id, JULIE), ("legal_representative", false), (false, None));
        // Right and last day, and whether they hold on 20 November and on the day after.
        let rights = [
            ((false, None), [false, false]),
            ((false, Some("2026-12-31")), [false, false]),
            ((true, None), [true, true]),
            ((true, Some("2026-12-31")), [true, true]),
            ((true, Some("2026-11-20")), [true, false]),
            ((true, Some("2026-11-19")), [false, false]),
        ];
        for day in [0, 1] {
            for (given, holds) in rights {
                for messages in [false, true] {
                    for (role, may) in [
                        ("legal_representative", true),
                        ("administrator", true),
                        ("collaborator", holds[day]),
                        ("external", false),
                    ] {
                        db_member(&app, (&id, ADA), (role, messages), given);
                        let expected = if messages && may {
                            vec![format!("{ADA} en accounting.top_up_received")]
                        } else {
                            Vec::new()
                        };
                        let about = format!("{role}, messages {messages}, right {given:?}, day {day}");
                        assert_eq!(told(&app, &id, top_up()).await, expected, "{about}");
                    }
                }
            }
            // From 11:00 to midnight of the provider: the next day there, and still the same one in UTC.
            app.later(TimeDelta::hours(13));
        }
    }

    async fn the_contact_and_the_billing_address_are_told_once_each_in_the_organization_s_language(app: App) {
        let mut julie = app.signed_up(JULIE).await;
        let id = julie.create_organization("Acme Shop SA").await;
        let other = julie.create_organization("Other SA").await;
        app.db_run(&format!("UPDATE organizations SET accounting_contact = 'elsewhere@other.example' WHERE id = {other}"));
        db_member(&app, (&id, JULIE), ("legal_representative", true), (false, None));
        let contact = |address: &str| app.db_run(&format!(
            "UPDATE organizations SET language = 'de', accounting_contact = '{address}' WHERE id = {id}"
        ));
        let top_ups = |readers: &[&str]| readers.iter().map(|one| format!("{one} accounting.top_up_received")).collect::<Vec<_>>();
        let invoices = |readers: &[&str]| readers.iter().map(|one| format!("{one} accounting.new_invoice")).collect::<Vec<_>>();
        let (julie, accounts, bills) = (format!("{JULIE} en"), format!("{CONTACT} de"), format!("{BILLS} de"));

        contact("");
        assert_eq!(told(&app, &id, top_up()).await, top_ups(&[&julie]));
        assert_eq!(told(&app, &id, invoice("")).await, invoices(&[&julie]));
        assert_eq!(told(&app, &id, invoice(BILLS)).await, invoices(&[&julie, &bills]));
        contact(CONTACT);
        assert_eq!(told(&app, &id, top_up()).await, top_ups(&[&julie, &accounts]));
        assert_eq!(told(&app, &id, invoice(BILLS)).await, invoices(&[&julie, &accounts, &bills]));
        assert_eq!(told(&app, &id, invoice("Accounts@Acme-Shop.example")).await, invoices(&[&julie, &accounts]));
        assert_eq!(told(&app, &id, invoice(JULIE)).await, invoices(&[&julie, &accounts]));
        // The contact is a member's own address: they are written to by name, in their language.
        contact("Julie@Acme-Shop.example");
        assert_eq!(told(&app, &id, top_up()).await, top_ups(&[&julie]));
        let letter = app.letter(JULIE).await;
        assert!(letter.text.starts_with("Hello Julie,"), "{}", letter.text);
        assert!(letter.text.replace('\n', " ").contains("you take billing messages in this organization"), "{}", letter.text);
        // A member who wants none is the contact all the same.
        db_member(&app, (&id, JULIE), ("legal_representative", false), (false, None));
        assert_eq!(told(&app, &id, top_up()).await, top_ups(&["Julie@Acme-Shop.example de"]));
    }
}

/// The slip goes with the letter, and the invoice to whoever is no member.
async fn what_goes_with_letters(app: &App) {
    let shop = Shop::open(app.db(), 0).await;
    let customer = shop.customer("CH").await;
    let (organization, products) = (
        customer.organization,
        shop.products(&customer, ("vps_2", 1), 3).await,
    );
    db_branch(app, &organization.to_string(), "5001", "Rue 1");
    app.db_run(&format!("UPDATE billing_addresses SET email = '{BILLS}'"));
    let ordered = async |product| {
        let choices = vec![Choice {
            product,
            months: 1,
            billed_to: BilledTo::Address(5001.into()),
        }];
        let (order, total) = shop.drafted(&customer, choices).await.unwrap();
        shop.confirm(&customer, (order, total), by(Method::Transfer))
            .await
            .unwrap();
        (order, total)
    };
    let (order, total) = ordered(products[0]).await;
    app.tick().await;
    let sent = || std::mem::take(&mut app.memory.lock().unwrap().letters);
    let letters = sent();
    let [awaiting] = letters.as_slice() else {
        panic!("{letters:?}")
    };
    let pro_forma = awaiting.enclosed.as_ref().expect("a PDF");
    let printed = Printed::reading(&pro_forma.bytes);
    let credit = shop.credit("bank", Subject::Order(order.number()), total);
    assert!(
        pro_forma.name.starts_with("pro-forma-")
            && printed.pages().concat().contains("Branch 5001")
    );
    assert!(
        printed.scanned().contains(&credit.reference),
        "its code is that of the slip"
    );
    assert!(
        awaiting
            .text
            .replace('\n', " ")
            .contains("payment slip (QR code) is enclosed"),
        "{}",
        awaiting.text
    );

    assert_eq!(shop.credited(credit).await, CreditOutcome::Paid);
    app.tick().await;
    let letters: Vec<Letter> = sent()
        .into_iter()
        .filter(|one| one.subject.contains("2026-000001"))
        .collect();
    let [member, branch] = letters.as_slice() else {
        panic!("{letters:?}")
    };
    assert!(
        member.enclosed.is_none() && member.text.replace('\n', " ").contains("is not attached"),
        "a member finds it where it is kept"
    );
    let stored = branch.enclosed.as_ref().expect("a PDF");
    assert_eq!(
        (
            branch.to.as_str(),
            Printed::reading(&stored.bytes).pages().len()
        ),
        (BILLS, 1)
    );
    assert_eq!(
        app.db_count(&format!(
            "documents WHERE hash = '{}'",
            data_encoding::HEXLOWER.encode(&sha256(&stored.bytes))
        )),
        1,
        "the document as it is stored"
    );
    let mime = String::from_utf8(
        compose(branch, &From::parse("a@b.example", "b.example").unwrap())
            .unwrap()
            .formatted(),
    )
    .unwrap();
    assert!(
        mime.contains("multipart/mixed") && mime.contains(&format!("filename=\"{}\"", stored.name)),
        "{mime}"
    );
    // While its document is still to be drawn the letter waits.
    let (order, total) = ordered(products[1]).await;
    let credit = shop.credit("again", Subject::Order(order.number()), total);
    assert_eq!(shop.credited(credit).await, CreditOutcome::Paid);
    app.db_run("UPDATE drawings SET due_at = '2027-01-01 10:00:00'");
    app.tick().await;
    assert!(sent().iter().all(|one| one.to != BILLS));
    app.db_run("UPDATE drawings SET due_at = '2026-11-20 10:00:00'");
    app.later(TimeDelta::hours(1));
    app.tick().await;
    let late = sent();
    assert!(
        late.len() == 1 && late[0].to == BILLS && late[0].enclosed.is_some(),
        "{late:?}"
    );

    // Paid before the letter that asks for it has gone: it says so, and has no slip.
    let (order, total) = ordered(products[2]).await;
    let credit = shop.credit("at once", Subject::Order(order.number()), total);
    assert_eq!(shop.credited(credit).await, CreditOutcome::Paid);
    app.tick().await;
    let letters = sent();
    let over = letters
        .iter()
        .find(|one| one.text.contains("Meanwhile the order"));
    assert!(
        over.is_some_and(|one| one.enclosed.is_none()),
        "{letters:?}"
    );
}

#[tokio::test]
async fn the_slip_goes_with_the_letter_and_the_invoice_to_whoever_is_no_member_on_sqlite() {
    what_goes_with_letters(&App::start_with(Engine::Sqlite, BANK).await).await;
}

#[tokio::test]
async fn the_slip_goes_with_the_letter_and_the_invoice_to_whoever_is_no_member_on_postgres() {
    what_goes_with_letters(&App::start_with(Engine::Postgres, BANK).await).await;
}
