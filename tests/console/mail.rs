//! Every letter in every language: complete in both parts, one link or none, nothing that hurts.

use chrono::NaiveDate;
use manager::domain::access::Role;
use manager::domain::accounting::payments::Reason;
use manager::domain::accounting::{self, Method};
use manager::domain::closing;
use manager::domain::identity::links::Purpose;
use manager::domain::identity::{Alert, LinkFacts, LinkId, Mail};
use manager::domain::organizations::{self, Changed, LegalForm, Told};
use manager::domain::outbox::Facts;
use manager::domain::products::Names;
use manager::domain::users::{self, Change};
use manager::ground::config::{Config, Overrides};
use manager::ground::i18n::{Language, formats};
use manager::ground::money::{Currency, Money};
use manager::ground::smtp::{From, Letter, Memory, Sender, compose};
use manager::ground::time::Moment;
use manager::mail::{Enclosing, Office, urls};
use manager::web::routes;

use crate::support::app::{START, settings};

const EVIL: &str = "Eve<script>alert(1)</script>\r\nBcc: x@evil.example https://evil.example/x";

fn office() -> Office {
    let mut environment = settings("sqlite:unused.db", std::path::Path::new("unused"));
    environment.push((
        "MANAGER_PROVIDER__ADDRESS".into(),
        "Rue 1, 1227 Genève".into(),
    ));
    let config = Config::load(None, &environment, &Overrides::default()).unwrap();
    Office::new(&config, "https://console.example.ch".parse().unwrap())
}

/// A letter as the outbox has it, and what is to stand in it.
struct Sample {
    kind: &'static str,
    facts: String,
    links: usize,
    says: Vec<String>,
}

impl Sample {
    fn of(mail: &impl Facts, links: usize, says: &[&str]) -> Self {
        Self {
            kind: mail.kind(),
            facts: serde_json::to_string(mail).unwrap(),
            links,
            says: says.iter().map(|one| (*one).to_owned()).collect(),
        }
    }
}

/// Every letter there is, with all names in it being this one.
fn samples(name: &str, language: Language) -> Vec<Sample> {
    let mut samples: Vec<Sample> = identity_samples(name)
        .iter()
        .map(|(mail, links)| Sample::of(mail, *links, &[]))
        .collect();
    samples.extend(users_samples(name, language));
    samples.extend(organizations_samples(name, language));
    samples.extend(accounting_samples(name, language));
    samples.push(Sample::of(&deleted(name), 0, &[name]));
    samples
}

fn alert(name: &str) -> Alert {
    Alert {
        first_name: name.to_owned(),
        account: "j***@example.ch".into(),
        at: Moment::from_micros(START),
        time_zone: "Europe/Zurich".into(),
        agent: "Firefox, Linux".into(),
        address: "192.0.2.7".into(),
        event: "AC-7F3K9QX".into(),
    }
}

fn deleted(name: &str) -> closing::Mail {
    closing::Mail::Deleted {
        alert: alert(name),
        organization: name.to_owned(),
        who: name.to_owned(),
    }
}

fn identity_samples(name: &str) -> Vec<(Mail, usize)> {
    let first_name = name.to_owned();
    let link = |purpose| LinkFacts {
        purpose,
        id: LinkId::from(7),
        nonce: "00112233445566778899aabbccddeeff".into(),
        expires_at: Moment::from_micros(START),
    };
    let alert = || alert(name);
    let account = || "j***@example.ch".to_owned();
    vec![
        (
            Mail::VerifyAddress {
                first_name: first_name.clone(),
                link: link(Purpose::VerifyEmail),
            },
            1,
        ),
        (
            Mail::AccountExists {
                first_name: first_name.clone(),
                account: account(),
            },
            0,
        ),
        (
            Mail::SignedIn {
                alert: alert(),
                new_location: true,
            },
            0,
        ),
        (
            Mail::SignedIn {
                alert: alert(),
                new_location: false,
            },
            0,
        ),
        (
            Mail::WrongPassword {
                alert: alert(),
                count: 1,
            },
            0,
        ),
        (
            Mail::WrongPassword {
                alert: alert(),
                count: 7,
            },
            0,
        ),
        (
            Mail::AccountLocked {
                alert: alert(),
                link: link(Purpose::Unlock),
            },
            1,
        ),
        (
            Mail::ResetPassword {
                first_name: first_name.clone(),
                account: account(),
                time_zone: "Europe/Zurich".into(),
                link: link(Purpose::ResetPassword),
            },
            1,
        ),
        (Mail::ResetAsked { alert: alert() }, 0),
        (
            Mail::Logins {
                first_name,
                logins: vec!["julie@example.ch".into(), "jm@example.org".into()],
            },
            1,
        ),
        (Mail::PasswordChanged { alert: alert() }, 0),
    ]
}

fn users_samples(name: &str, language: Language) -> Vec<Sample> {
    let first_name = || name.to_owned();
    let organization = || format!("Acme {name} SA");
    let by = || format!("{name} Munster");
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let (written, both) = (formats::day(language, day), [organization(), by()]);
    let both = [both[0].as_str(), both[1].as_str()];
    let mut samples = vec![
        Sample::of(
            &users::Mail::RightsChanged {
                first_name: first_name(),
                organization: organization(),
                by: by(),
                changes: changes(name, day),
            },
            0,
            &[both[0], both[1], "shop.example", "Design", &written],
        ),
        Sample::of(
            &users::Mail::Removed {
                first_name: first_name(),
                organization: organization(),
                by: by(),
            },
            0,
            &both,
        ),
        Sample::of(
            &users::Mail::Left {
                first_name: first_name(),
                organization: organization(),
                member: by(),
            },
            0,
            &both,
        ),
        Sample::of(
            &users::Mail::SecurityAlert {
                first_name: first_name(),
                organization: organization(),
                by: by(),
            },
            0,
            &both,
        ),
        Sample::of(
            &users::Mail::Unlocked {
                first_name: first_name(),
                organization: organization(),
                by: by(),
            },
            0,
            &both,
        ),
    ];
    for role in Role::ALL {
        let says = language.say(&role.saying());
        let mail = invitation(name, *role);
        samples.push(Sample::of(
            &mail,
            1,
            &[both[0], both[1], &says, "11:00 CET"],
        ));
    }
    for yes in [true, false] {
        let answered = users::Mail::InvitationAnswered {
            first_name: first_name(),
            organization: organization(),
            email: "marc@hosting.example".into(),
            accepted: yes,
        };
        let says = [both[0], "marc@hosting.example"];
        samples.push(Sample::of(&answered, 0, &says));
        let representative = users::Mail::Representative {
            first_name: first_name(),
            organization: organization(),
            member: by(),
            by: "Ada Rey".into(),
            named: yes,
        };
        let says = [both[0], both[1], "Ada Rey"];
        samples.push(Sample::of(&representative, 0, &says));
        let end = users::Mail::RightsEnd {
            first_name: first_name(),
            organization: organization(),
            member: if yes { String::new() } else { by() },
            until: day,
        };
        let says = [both[0], &written, if yes { both[0] } else { both[1] }];
        samples.push(Sample::of(&end, 0, &says));
    }
    samples
}

fn organizations_samples(name: &str, language: Language) -> Vec<Sample> {
    let told = || Told {
        first_name: name.to_owned(),
        time_zone: "Europe/Zurich".into(),
        organization: format!("Acme {name} SA"),
        by: format!("{name} Munster"),
        at: Moment::from_micros(START),
        event: "AC-7F3K9QX".into(),
    };
    let says = [
        format!("Acme {name} SA"),
        format!("{name} Munster"),
        "AC-7F3K9QX".to_owned(),
    ];
    let says = says.each_ref().map(String::as_str);
    let changes = Changed::ALL.iter().map(|what| {
        let (old, new) = match what {
            Changed::Kind => ("individual", "company"),
            Changed::Country => ("CH", "VG"),
            Changed::Language => ("fr", "de"),
            Changed::Logo => ("", "280\u{a0}×\u{a0}56"),
            _ if name == EVIL => (EVIL, EVIL),
            _ => (
                "",
                "Donaudampfschifffahrtsgesellschaft mit beschränkter Haftung und Cie., Zürich",
            ),
        };
        organizations::Change {
            what: *what,
            old: old.to_owned(),
            new: new.to_owned(),
        }
    });
    let changed = organizations::Mail::DetailsChanged {
        told: told(),
        changes: changes.collect(),
    };
    let required = |has_one| organizations::Mail::TwoFactorRequired {
        told: told(),
        has_one,
    };
    let released = organizations::Mail::TwoFactorReleased { told: told() };
    let company = language.say(&LegalForm::Company.saying());
    let whole = [&says[..], &[company.as_str(), "Français → Deutsch"]].concat();
    vec![
        Sample::of(&changed, 0, &whole),
        Sample::of(&required(true), 0, &says),
        Sample::of(&required(false), 0, &says),
        Sample::of(&released, 0, &says),
    ]
}

fn chf(minor: i64) -> Money {
    Money::new(minor, Currency::Chf)
}

/// A letter of accounting to a reader of this name.
fn bill(name: &str, mail: accounting::Mail) -> accounting::Letter {
    accounting::Letter {
        told: accounting::mail::Told {
            first_name: name.to_owned(),
            organization: 42.into(),
            name: format!("Acme {name} SA"),
            country: "CH".into(),
            why: accounting::mail::Why::Member,
        },
        mail,
    }
}

const ORDER: fn() -> accounting::mail::Order = || accounting::mail::Order {
    id: 77.into(),
    number: 10_042,
};

/// What the order comes to.
fn totals() -> accounting::mail::Totals {
    accounting::mail::Totals {
        net: chf(1_140_000),
        vat: vec![
            accounting::mail::Vat {
                basis_points: 810,
                vat: chf(81_000),
            },
            accounting::mail::Vat {
                basis_points: 260,
                vat: chf(3_640),
            },
        ],
        total: chf(1_224_640),
    }
}

/// A line of the order, for a year or from when it is paid.
fn line(name: &str, with_term: bool) -> accounting::mail::Line {
    let day = |year, day| NaiveDate::from_ymd_opt(year, 12, day).unwrap();
    let offer: Names = serde_json::from_str(r#"{"en":"Managed server"}"#).unwrap();
    accounting::mail::Line {
        name: format!("{name} shop.example"),
        offer,
        quantity: if with_term { 1 } else { 12 },
        term: with_term.then(|| (day(2026, 1), day(2027, 31))),
        net: chf(1_000_000),
    }
}

/// An order of so many lines that waits, with a slip or without.
fn awaiting(name: &str, count: usize, by_transfer: bool) -> accounting::Mail {
    let line = line(name, by_transfer);
    accounting::Mail::AwaitingPayment {
        order: ORDER(),
        lines: vec![line; count],
        totals: totals(),
        method: if by_transfer {
            Method::Transfer
        } else {
            Method::Card
        },
        reserved: by_transfer.then(|| chf(24_640)),
        slip: by_transfer.then(|| accounting::mail::Instructions {
            holder: "Example Hosting SA".into(),
            iban: "CH44 3199 9123 0008 8901 2".into(),
            bic: (name == "Julie").then(|| "POFICHBEXXX".into()),
            reference: "21 00000 00003 13947 14300 09017".into(),
            amount: chf(1_200_000),
            valid_until: NaiveDate::from_ymd_opt(2026, 12, 20).unwrap(),
        }),
    }
}

fn accounting_samples(name: &str, language: Language) -> Vec<Sample> {
    let organization = format!("Acme {name} SA");
    let sample = |mail: accounting::Mail, says: &[&str]| {
        let says = [&[organization.as_str()], says].concat();
        Sample::of(&bill(name, mail), 1, &says)
    };
    let day = NaiveDate::from_ymd_opt(2026, 12, 20).unwrap();
    let (written, card) = (
        formats::day(language, day),
        language.say(&Method::Card.saying()),
    );
    let rates = match language {
        Language::En => ["8.1\u{a0}%", "2.6\u{a0}%"],
        _ => ["8,1\u{a0}%", "2,6\u{a0}%"],
    };
    let [total, rest] = ["CHF\u{a0}12’246.40", "CHF\u{a0}12’000.00"];
    let sums = [
        "CHF\u{a0}11’400.00",
        "CHF\u{a0}810.00",
        "CHF\u{a0}36.40",
        total,
    ];
    let slip = [
        "CH44 3199 9123 0008 8901 2",
        "21 00000 00003 13947 14300 09017",
        "Example Hosting SA",
        rest,
        "CHF\u{a0}246.40",
        &written,
        "Managed server",
        "10042",
    ];
    let paid = ["2026-000123", "2026-000124", card.as_str()];
    let mut samples = vec![
        sample(
            awaiting(name, 40, true),
            &[&sums[..], &rates, &slip].concat(),
        ),
        sample(
            awaiting(name, 1, false),
            &[&sums[..], &[card.as_str()]].concat(),
        ),
        sample(
            accounting::Mail::PaymentReceived {
                order: ORDER(),
                amount: chf(1_224_640),
                parts: vec![
                    accounting::mail::Received {
                        method: Method::Prepaid,
                        amount: chf(24_640),
                    },
                    accounting::mail::Received {
                        method: Method::Card,
                        amount: chf(1_200_000),
                    },
                ],
                invoices: vec!["2026-000123".into(), "2026-000124".into()],
                bought: Some(accounting::mail::Bought {
                    on: day,
                    lines: vec![line(name, true); 9],
                    totals: totals(),
                }),
            },
            &[&sums[..], &rates, &slip[3..4], &slip[5..], &paid].concat(),
        ),
        sample(
            accounting::Mail::NewInvoice {
                number: "2026-000123".into(),
                issued_on: day,
                amount: chf(1_224_640),
                address: "Hosting & Söhne AG".into(),
                email: "bills@hosting.example".into(),
                origin: Some(accounting::mail::Origin {
                    order: ORDER(),
                    paid_on: day,
                    paid_by: vec![Method::Prepaid, Method::Card],
                    totals: totals(),
                }),
            },
            &[
                &sums[..],
                &rates,
                &slip[5..6],
                &slip[7..],
                &paid[..1],
                &paid[2..],
            ]
            .concat(),
        ),
        sample(
            accounting::Mail::TopUpReceived {
                amount: chf(1_200_000),
                method: Method::Card,
                received_on: day,
                balance: chf(1_224_640),
            },
            &[total, rest, &card, &written],
        ),
    ];
    samples.extend(trouble().map(|mail| sample(mail, &[])));
    samples
}

/// Payments that failed, orders that were cancelled, money that nobody waited for.
fn trouble() -> impl Iterator<Item = accounting::Mail> {
    let failed = Reason::ALL.iter().flat_map(|reason| {
        [Some(ORDER()), None].map(|order| accounting::Mail::PaymentFailed {
            order,
            amount: chf(1_224_640),
            method: Method::Twint,
            reason: *reason,
            returned: order.map(|_| chf(24_640)),
        })
    });
    let stopped = [
        (
            accounting::mail::Stopped::Member("Ada Rey".into()),
            Some(chf(24_640)),
        ),
        (accounting::mail::Stopped::Time, None),
        (accounting::mail::Stopped::Gone, None),
    ];
    let cancelled = stopped.map(|(stopped, returned)| accounting::Mail::OrderCancelled {
        order: ORDER(),
        amount: chf(1_224_640),
        stopped,
        returned,
    });
    let unmatched =
        accounting::mail::Unmatched::ALL
            .iter()
            .map(|why| accounting::Mail::MoneyUnmatched {
                order: ORDER(),
                why: *why,
                amount: chf(1_224_640),
                method: Method::Transfer,
                balance: chf(1_224_640),
            });
    failed.chain(cancelled).chain(unmatched)
}

#[test]
fn letters_about_money_say_what_happened_and_lead_to_its_page() {
    let read = |mail| {
        let letter = written(&Sample::of(&bill("Julie", mail), 1, &[]), Language::En);
        let link = crate::support::app::link(&letter);
        (letter.subject, letter.text.replace('\n', " "), link)
    };
    let (subject, text, link) = read(awaiting("Julie", 10, true));
    assert_eq!(
        subject,
        "Order 10042 awaits payment: CHF\u{a0}12’246.40, Acme Julie SA"
    );
    assert_eq!(link, "/organizations/42/accounting/orders/77");
    let exactly = "Bank charges are at your expense; pay exactly this amount in this currency, with this reference.";
    // *This* amount and *this* reference stand above it.
    let above = text.split(exactly).next().unwrap();
    let [amount, reference] = [
        "Amount to transfer: CHF\u{a0}12’000.00",
        "Reference: 21 00000",
    ];
    assert!(
        above.len() < text.len() && above.contains(amount) && above.contains(reference),
        "{text}"
    );
    assert!(
        above.contains("BIC: POFICHBEXXX") && above.contains("Order 10042 of Acme Julie SA"),
        "{text}"
    );
    assert!(
        !text.contains("crossed"),
        "it is confirmed right now: {text}"
    );
    assert_eq!(text.matches("shop.example").count(), 8, "{text}");
    assert!(
        text.contains("2 more lines stand on the page of the order"),
        "{text}"
    );
    let (_, text, _) = read(awaiting("Julie", 8, false));
    assert!(
        !text.contains("IBAN") && !text.contains("on the page of the order"),
        "{text}"
    );

    let seen: Vec<_> = trouble().map(read).collect();
    let of = |beginning: &str| -> Vec<_> {
        seen.iter()
            .filter(|(subject, ..)| subject.starts_with(beginning))
            .collect()
    };
    for (beginning, count, page) in [
        (
            "Payment failed: CHF\u{a0}12’246.40, order 10042",
            Reason::ALL.len(),
            "orders/77",
        ),
        (
            "Top-up failed: CHF\u{a0}12’246.40",
            Reason::ALL.len(),
            "prepaid",
        ),
        ("Order 10042 was cancelled", 3, "orders/77"),
        ("On your prepaid account: CHF\u{a0}12’246.40", 3, "prepaid"),
    ] {
        assert_eq!(of(beginning).len(), count, "{beginning}");
        let page = format!("/organizations/42/accounting/{page}");
        assert!(
            of(beginning).iter().all(|(.., link)| *link == page),
            "{beginning}"
        );
    }
    assert!(
        of("Payment failed")
            .iter()
            .all(|(_, text, _)| text.contains("Nothing was charged"))
    );
    let back = |text: &str| text.contains("Available again: CHF\u{a0}246.40");
    assert!(of("Payment failed").iter().all(|(_, text, _)| back(text)));
    assert!(!of("Top-up failed").iter().any(|(_, text, _)| back(text)));
    assert!(
        of("Order")
            .iter()
            .any(|(_, text, _)| back(text) && text.contains("By: Ada Rey"))
    );
    let texts: std::collections::BTreeSet<_> =
        of("On your").iter().map(|(_, text, _)| text).collect();
    assert_eq!(texts.len(), 3, "each says why");
}

#[test]
fn letters_of_an_older_version_are_written_as_far_as_they_know() {
    for sample in accounting_samples("Julie", Language::En) {
        let mut facts: serde_json::Value = serde_json::from_str(&sample.facts).unwrap();
        let mail = facts["mail"].as_object_mut().unwrap();
        let told = mail.len();
        mail.remove("bought");
        mail.remove("origin");
        let knew_more = mail.len() < told;
        if sample.kind == "accounting.payment_failed" {
            mail.remove("returned");
        }
        if let Some(slip) = mail.get_mut("slip").and_then(|slip| slip.as_object_mut()) {
            slip.remove("bic");
        }
        let older = Sample {
            facts: facts.to_string(),
            ..sample
        };
        let letter = written(&older, Language::En);
        assert!(!letter.text.contains("BIC") && !letter.text.contains('⟦'));
        if knew_more {
            let text = letter.text.replace('\n', " ");
            assert!(
                text.contains("Total incl. VAT: CHF\u{a0}12’246.40"),
                "{text}"
            );
            assert!(
                !text.contains("Total excl. VAT") && !text.contains("Paid on"),
                "{text}"
            );
        }
    }
}

#[test]
fn french_letters_set_labels_off_with_a_blank_that_does_not_break() {
    let letter = written(
        &Sample::of(&bill("Julie", awaiting("Julie", 1, true)), 1, &[]),
        Language::Fr,
    );
    for said in [
        "Montant à virer\u{a0}: CHF",
        "Voir la commande\u{a0}:\nhttps://",
        "BIC\u{a0}: ",
    ] {
        assert!(letter.text.contains(said), "{said} in {}", letter.text);
    }
}

fn invitation(name: &str, role: Role) -> users::Mail {
    users::Mail::Invitation {
        first_name: name.to_owned(),
        organization: format!("Acme {name} SA"),
        inviter: format!("{name} Munster"),
        role,
        link: users::InvitationFacts {
            id: users::InvitationId::from(7),
            nonce: "00112233445566778899aabbccddeeff".into(),
            expires_at: Moment::from_micros(START),
        },
    }
}

fn changes(name: &str, day: NaiveDate) -> Vec<Change> {
    let mut changes = vec![
        Change::Role {
            old: Role::External,
            new: Role::Collaborator,
        },
        Change::Until { until: Some(day) },
        Change::Until { until: None },
    ];
    for (technical, statistics) in [(true, true), (true, false), (false, true), (false, false)] {
        changes.push(Change::Access {
            name: format!("{name} shop.example"),
            kind: technical,
            technical,
            statistics,
        });
    }
    for yes in [true, false] {
        changes.push(Change::Accounting { given: yes });
        changes.push(Change::Team {
            name: format!("Design {name}"),
            joined: yes,
        });
        changes.push(Change::BillingMessages { on: yes });
        changes.push(Change::ProductMessages { on: !yes });
    }
    changes
}

fn written(sample: &Sample, language: Language) -> Letter {
    let letter = office().write_facts(
        (sample.kind, &sample.facts),
        (language, "julie.munster@example.ch"),
        ("7.abc", Moment::from_micros(START)),
        Enclosing::Nothing,
    );
    letter.unwrap()
}

/// Any letter will do.
fn some_letter(language: Language) -> Letter {
    written(&samples("Julie", language)[0], language)
}

fn addresses(text: &str) -> Vec<String> {
    let mut found: Vec<String> = text
        .split(|sign: char| sign.is_whitespace() || "\"<>".contains(sign))
        .filter(|word| word.starts_with("http://") || word.starts_with("https://"))
        .map(str::to_owned)
        .collect();
    found.sort();
    found.dedup();
    found
}

#[test]
fn every_letter_is_complete_in_every_language() {
    for language in Language::ALL {
        for sample in samples("Julie", *language) {
            let letter = written(&sample, *language);
            let about = format!("{} in {language}: {}", sample.kind, letter.subject);
            assert!(letter.subject.chars().count() <= 60, "{about}");
            assert!(
                !letter.subject.contains("AC-")
                    && !letter.text.contains('⟦')
                    && !letter.html.contains('⟦'),
                "{about}"
            );
            let html = scraper::Html::parse_document(&letter.html);
            assert!(html.errors.is_empty(), "{about}: {:?}", html.errors);
            assert_eq!(
                html.select(&crate::support::client::css("h1")).count(),
                1,
                "{about}"
            );
            let lang = html.root_element().value().attr("lang").map(str::to_owned);
            assert_eq!(lang.as_deref(), Some(language.word()), "{about}");
            for part in [&letter.text, &letter.html] {
                let found = addresses(part);
                assert_eq!(found.len(), sample.links, "{about}: {found:?}");
                assert!(
                    found
                        .iter()
                        .all(|one| one.starts_with("https://console.example.ch/")),
                    "{about}: {found:?}"
                );
                assert!(part.contains("Julie"), "{about}");
            }
            for fact in [
                "j***@example.ch",
                "AC-7F3K9QX",
                "192.0.2.7",
                "Firefox, Linux",
            ] {
                assert_eq!(
                    letter.text.contains(fact),
                    letter.html.contains(fact),
                    "{about}: {fact}"
                );
            }
            let text = letter.text.replace('\n', " ");
            for said in &sample.says {
                assert!(
                    text.contains(said) && letter.html.contains(said),
                    "{about}: {said} in {}",
                    letter.text
                );
            }
            let alerts = [
                "identity.signed_in",
                "identity.password_changed",
                "identity.account_locked",
                "closing.deleted",
            ];
            if alerts.contains(&sample.kind) {
                assert!(
                    letter.text.contains("AC-7F3K9QX") && letter.text.contains("192.0.2.7"),
                    "{about}"
                );
            }
            assert!(
                letter.html.len() <= 10_240,
                "{about}: {}",
                letter.html.len()
            );
            assert!(
                !letter.html.contains("<script") && !letter.html.contains("src="),
                "{about}"
            );
            for line in letter
                .text
                .lines()
                .filter(|line| !line.contains("https://"))
            {
                assert!(line.chars().count() <= 72, "{about}: {line}");
            }
            assert!(letter.text.contains("\n-- \n"), "{about}: a signature");
            assert!(
                !letter.text.contains("julie.munster@example.ch"),
                "{about}: the address is masked"
            );
        }
    }
}

#[test]
fn names_cannot_break_out_of_a_letter() {
    let from = From::parse("Console <no-reply@console.example>", "console.example").unwrap();
    for sample in samples(EVIL, Language::En) {
        let letter = written(&sample, Language::En);
        assert!(!letter.html.contains("<script"), "{}", letter.html);
        for part in [&letter.text, &letter.html, &letter.subject] {
            let found = addresses(part);
            assert!(
                found
                    .iter()
                    .all(|one| one.starts_with("https://console.example.ch/")),
                "{}: {found:?}",
                sample.kind
            );
        }
        assert!(!letter.subject.contains(['\r', '\n']), "{}", letter.subject);
        let message = String::from_utf8(compose(&letter, &from).unwrap().formatted()).unwrap();
        let head = message.split("\r\n\r\n").next().unwrap();
        assert!(
            !head.contains("Bcc") && head.matches("\r\nTo: ").count() == 1,
            "{head}"
        );
        for header in [
            "Auto-Submitted: auto-generated",
            "Message-ID: <7.abc@console.example>",
            "Date: Fri, 20 Nov 2026",
        ] {
            assert!(head.contains(header), "{header} in {head}");
        }
        let (text, html) = (
            message.find("text/plain").unwrap(),
            message.find("text/html").unwrap(),
        );
        assert!(text < html, "plain first");
    }
    for to in ["a@b.ch\r\nBcc: x@y.ch", "a@b.ch, c@d.ch", "nonsense", ""] {
        let letter = Letter {
            to: to.into(),
            ..some_letter(Language::En)
        };
        assert!(compose(&letter, &from).is_err(), "{to}");
    }
}

#[test]
fn long_names_leave_subjects_and_lines_short() {
    let name = "Julie Anne of the Very Long Name ".repeat(6);
    for language in Language::ALL {
        for sample in samples(name.trim_end(), *language) {
            let letter = written(&sample, *language);
            let about = format!("{} in {language}: {}", sample.kind, letter.subject);
            assert!(letter.subject.chars().count() <= 60, "{about}");
            let too_long = letter
                .text
                .lines()
                .find(|line| !line.contains("https://") && line.chars().count() > 72);
            assert_eq!(too_long, None, "{about}");
        }
    }
}

#[test]
fn an_invitation_names_who_invites_to_what_and_leads_to_its_page() {
    for role in Role::ALL {
        let mail = invitation("Julie", *role);
        let letter = written(&Sample::of(&mail, 1, &[]), Language::En);
        assert_eq!(letter.subject, "Julie Munster invites you to Acme Julie SA");
        let token = crate::support::app::link(&letter);
        let token = token.strip_prefix("/invitations/").unwrap();
        assert!(token.len() >= 32 && !token.contains('/'), "{token}");
        assert!(!letter.subject.contains(token) && !letter.text.contains("⟦"));
    }
    let mut nameless = invitation("Julie", Role::External);
    if let users::Mail::Invitation { first_name, .. } = &mut nameless {
        first_name.clear();
    }
    let letter = written(&Sample::of(&nameless, 1, &[]), Language::En);
    assert!(letter.text.starts_with("Hello,"), "{}", letter.text);
}

#[test]
fn the_addresses_of_letters_are_routes() {
    let known = |path: &str| routes::all().iter().any(|row| row.path == path);
    for purpose in Purpose::ALL {
        assert!(known(&urls::link(*purpose, "{token}")), "{purpose}");
    }
    assert!(known(urls::sign_in()));
    // Letters of accounting lead to pages that stand in the table under these names.
    let organization = 42.into();
    let shown = |path: String| path.replace("/42/", "/{organization}/");
    assert!(known(&shown(urls::prepaid(organization))));
    assert!(known(
        &shown(urls::order(organization, 77.into())).replace("/77", "/{order}")
    ));
    assert!(known(&shown(urls::invoice(organization, "{number}"))));
}

#[test]
fn a_file_of_a_letter_stands_there_once_however_often_it_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let from = From::parse("Console <no-reply@console.example>", "console.example").unwrap();
    let sender = Sender::Folder(folder.path().to_owned(), from);
    let letter = some_letter(Language::Fr);
    for _ in 0..3 {
        sender.send(&letter).unwrap();
    }
    let stored = manager::ground::mailbox::list(folder.path(), 10).unwrap();
    assert_eq!(stored.len(), 1);
    assert_eq!(
        (stored[0].subject.as_str(), stored[0].to.as_str()),
        (letter.subject.as_str(), letter.to.as_str())
    );
    assert_eq!(
        stored[0].text.replace("\r\n", "\n").trim_end(),
        letter.text.trim_end()
    );
    for id in ["../x", "..", "a/b", "", "x\0"] {
        assert!(
            !matches!(
                manager::ground::mailbox::find(folder.path(), id),
                Ok(Some(_))
            ),
            "{id:?}"
        );
    }
    assert!(Memory::default().letters.is_empty());
}

/// A mail server of forty lines: takes what it is given, or refuses as it is told.
fn mail_server(refusal: Option<&'static str>) -> (u16, std::sync::mpsc::Receiver<String>) {
    use std::io::{BufRead, BufReader, Write};
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (say, said) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
            stream.write_all(b"220 test\r\n").unwrap();
            let mut data = false;
            let mut whole = String::new();
            while let Some(Ok(line)) = lines.next() {
                let answer = match line.split([' ', ':']).next().unwrap_or_default() {
                    "." if data => {
                        data = false;
                        say.send(std::mem::take(&mut whole)).unwrap();
                        "250 taken"
                    }
                    _ if data => {
                        whole.push_str(&line);
                        whole.push('\n');
                        continue;
                    }
                    "EHLO" | "MAIL" | "NOOP" => "250 ok",
                    "RCPT" => refusal.unwrap_or("250 ok"),
                    "DATA" => {
                        data = true;
                        "354 go on"
                    }
                    "QUIT" => "221 bye",
                    _ => "250 ok",
                };
                if stream
                    .write_all(format!("{answer}\r\n").as_bytes())
                    .is_err()
                {
                    break;
                }
            }
        }
    });
    (port, said)
}

#[test]
fn a_mail_server_is_spoken_to_and_its_refusals_are_understood() {
    manager::install_tls();
    let from = || From::parse("Console <no-reply@console.example>", "console.example").unwrap();
    let letter = some_letter(Language::En);
    let (port, said) = mail_server(None);
    Sender::smtp(&format!("smtp://127.0.0.1:{port}"), from())
        .unwrap()
        .send(&letter)
        .unwrap();
    let taken = said
        .recv_timeout(std::time::Duration::from_secs(5))
        .unwrap();
    assert!(
        taken.contains("Message-ID: <7.abc@console.example>")
            && taken.contains("multipart/alternative")
    );
    // 535 and 554 speak of us, not of the recipient: a wrong password of ours gives no letter up.
    let refusals = [
        ("451 later", false),
        ("550 no such user", true),
        ("535 password", false),
        ("554 no", false),
    ];
    for (refusal, forever) in refusals {
        let (port, _said) = mail_server(Some(refusal));
        let refused = Sender::smtp(&format!("smtp://127.0.0.1:{port}"), from())
            .unwrap()
            .send(&letter)
            .unwrap_err();
        assert_eq!(
            matches!(refused, manager::ground::smtp::NotSent::Never(_)),
            forever,
            "{refused}"
        );
    }
    let nobody = Sender::smtp("smtp://127.0.0.1:1", from())
        .unwrap()
        .send(&letter)
        .unwrap_err();
    assert!(
        matches!(nobody, manager::ground::smtp::NotSent::Later(_)),
        "{nobody}"
    );
}
