//! Every letter in every language: complete in both parts, one link or none, nothing that hurts.

use manager::domain::identity::links::Purpose;
use manager::domain::identity::{Alert, LinkFacts, LinkId, Mail};
use manager::domain::outbox::Facts;
use manager::ground::config::{Config, Overrides};
use manager::ground::i18n::Language;
use manager::ground::smtp::{From, Letter, Memory, Sender, compose};
use manager::ground::time::Moment;
use manager::mail::{Office, urls};
use manager::web::routes;

use crate::support::app::{START, settings};

const EVIL: &str = "Eve<script>alert(1)</script>\r\nBcc: x@evil.example";

fn office() -> Office {
    let mut environment = settings("sqlite:unused.db", std::path::Path::new("unused"));
    environment.push((
        "MANAGER_PROVIDER__ADDRESS".into(),
        "Rue 1, 1227 Genève".into(),
    ));
    let config = Config::load(None, &environment, &Overrides::default()).unwrap();
    Office::new(&config, "https://console.example.ch".parse().unwrap())
}

fn samples(name: &str) -> Vec<(Mail, usize)> {
    let first_name = name.to_owned();
    let link = |purpose| LinkFacts {
        purpose,
        id: LinkId::from(7),
        nonce: "00112233445566778899aabbccddeeff".into(),
        expires_at: Moment::from_micros(START),
    };
    let alert = || Alert {
        first_name: name.to_owned(),
        account: "j***@example.ch".into(),
        at: Moment::from_micros(START),
        time_zone: "Europe/Zurich".into(),
        agent: "Firefox, Linux".into(),
        address: "192.0.2.7".into(),
        event: "AC-7F3K9QX".into(),
    };
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

fn written(mail: &Mail, language: Language) -> Letter {
    let facts = serde_json::to_string(mail).unwrap();
    let letter = office().write_facts(
        mail.kind(),
        &facts,
        (language, "julie.munster@example.ch"),
        ("7.abc", Moment::from_micros(START)),
    );
    letter.unwrap()
}

fn addresses(text: &str) -> Vec<String> {
    let mut found: Vec<String> = text
        .split(|sign: char| sign.is_whitespace() || "\"<>".contains(sign))
        .filter(|word| word.starts_with("http:") || word.starts_with("https:"))
        .map(str::to_owned)
        .collect();
    found.sort();
    found.dedup();
    found
}

#[test]
fn every_letter_is_complete_in_every_language() {
    for language in Language::ALL {
        for (mail, links) in samples("Julie") {
            let letter = written(&mail, *language);
            let about = format!("{} in {language}: {}", mail.kind(), letter.subject);
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
                assert_eq!(found.len(), links, "{about}: {found:?}");
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
            if matches!(
                mail,
                Mail::SignedIn { .. } | Mail::PasswordChanged { .. } | Mail::AccountLocked { .. }
            ) {
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
    for (mail, _) in samples(EVIL) {
        let letter = written(&mail, Language::En);
        assert!(!letter.html.contains("<script"), "{}", letter.html);
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
            ..written(&samples("Julie")[0].0, Language::En)
        };
        assert!(compose(&letter, &from).is_err(), "{to}");
    }
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
    let letter = written(&samples("Julie")[0].0, Language::Fr);
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
    let letter = written(&samples("Julie")[0].0, Language::En);
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
