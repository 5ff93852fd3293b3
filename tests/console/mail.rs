//! Every letter in every language: complete in both parts, one link or none, nothing that hurts.

use chrono::NaiveDate;
use manager::domain::access::Role;
use manager::domain::closing;
use manager::domain::identity::links::Purpose;
use manager::domain::identity::{Alert, LinkFacts, LinkId, Mail};
use manager::domain::organizations::{self, Changed, LegalForm, Told};
use manager::domain::outbox::Facts;
use manager::domain::users::{self, Change};
use manager::ground::config::{Config, Overrides};
use manager::ground::i18n::{Language, formats};
use manager::ground::smtp::{From, Letter, Memory, Sender, compose};
use manager::ground::time::Moment;
use manager::mail::{Office, urls};
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
        sample.kind,
        &sample.facts,
        (language, "julie.munster@example.ch"),
        ("7.abc", Moment::from_micros(START)),
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
