//! Whom an organization's money is told: members by what they may today, the contact, the billing address.

use chrono::{NaiveDate, TimeDelta};
use manager::domain::access::OrganizationId;
use manager::domain::accounting::{self, Mail, Method};
use manager::ground::actor::Actor;
use manager::ground::failure::{Never, No};
use manager::ground::money::{Currency, Money};

use crate::both;
use crate::support::app::App;
use crate::support::db::db_lines;

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
