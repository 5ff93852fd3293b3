//! The letters about logins, sign-ins and passwords (`spec/2-identity.md`, "E-mails of this chapter").

use super::letter::Draft;
use super::{Office, urls};
use crate::domain::identity::links;
use crate::domain::identity::{Alert, LinkFacts, Mail};
use crate::ground::i18n::{Language, Saying};

/// Writes a letter of this area.
pub(super) fn draft(office: &Office, language: Language, mail: &Mail) -> Draft {
    match mail {
        Mail::VerifyAddress { first_name, link } => {
            verify_address(office, language, (first_name, link))
        }
        Mail::AccountExists {
            first_name,
            account,
        } => account_exists(language, (first_name, account)),
        Mail::SignedIn {
            alert,
            new_location,
        } => signed_in(language, alert, *new_location),
        Mail::WrongPassword { alert, count } => wrong_password(language, alert, *count),
        Mail::AccountLocked { alert, link } => account_locked(office, language, (alert, link)),
        Mail::ResetPassword {
            first_name,
            account,
            time_zone,
            link,
        } => {
            let letter = Linked {
                keys: [
                    "mail-reset-subject",
                    "mail-reset-preheader",
                    "mail-reset-text",
                    "mail-reset-action",
                ],
                after: "mail-reset-after",
                first_name,
                link,
                time_zone,
            };
            linked(office, language, &letter).fact("mail-fact-account", account)
        }
        Mail::ResetAsked { alert } => {
            let keys = [
                "mail-reset-asked-subject",
                "mail-reset-asked-preheader",
                "mail-reset-asked-text",
            ];
            alerted(language, alert, keys)
        }
        Mail::Logins { first_name, logins } => logins_found(office, language, first_name, logins),
        Mail::PasswordChanged { alert } => {
            let keys = [
                "mail-password-changed-subject",
                "mail-password-changed-preheader",
                "mail-password-changed-text",
            ];
            alerted(language, alert, keys)
        }
    }
}

fn verify_address(
    office: &Office,
    language: Language,
    (first_name, link): (&str, &LinkFacts),
) -> Draft {
    let letter = Linked {
        keys: [
            "mail-verify-subject",
            "mail-verify-preheader",
            "mail-verify-text",
            "mail-verify-action",
        ],
        after: "mail-verify-after",
        first_name,
        link,
        time_zone: office.zone.name(),
    };
    linked(office, language, &letter)
}

fn account_exists(language: Language, (first_name, account): (&str, &str)) -> Draft {
    Draft::new(language, "mail-exists-subject", "mail-exists-preheader")
        .greet(first_name)
        .paragraph("mail-exists-text")
        .fact("mail-fact-account", account)
        .after(&Saying::new("mail-exists-next"))
}

fn wrong_password(language: Language, alert: &Alert, count: i64) -> Draft {
    let draft = Draft::new(language, "mail-wrong-subject", "mail-wrong-preheader")
        .greet(&alert.first_name)
        .say(&Saying::new("mail-wrong-text").count("count", count));
    told(draft, alert, "mail-wrong-next")
}

fn account_locked(
    office: &Office,
    language: Language,
    (alert, link): (&Alert, &LinkFacts),
) -> Draft {
    let draft = Draft::new(language, "mail-locked-subject", "mail-locked-preheader")
        .greet(&alert.first_name)
        .paragraph("mail-locked-text");
    facts(draft, alert)
        .when("mail-fact-valid", (&alert.time_zone, link.expires_at))
        .link("mail-locked-action", address(office, link))
        .after(&Saying::new("mail-locked-after"))
}

/// An alert of three messages: subject, preheader, text.
fn alerted(
    language: Language,
    alert: &Alert,
    [subject, preheader, text]: [&'static str; 3],
) -> Draft {
    let draft = Draft::new(language, subject, preheader)
        .greet(&alert.first_name)
        .paragraph(text);
    told(draft, alert, "mail-alert-yours")
}

/// A letter whose point is its link.
struct Linked<'a> {
    /// Subject, preheader, text, label of the link.
    keys: [&'static str; 4],
    after: &'static str,
    first_name: &'a str,
    link: &'a LinkFacts,
    time_zone: &'a str,
}

fn linked(office: &Office, language: Language, letter: &Linked<'_>) -> Draft {
    let [subject, preheader, text, action] = letter.keys;
    Draft::new(language, subject, preheader)
        .greet(letter.first_name)
        .paragraph(text)
        .when(
            "mail-fact-valid",
            (letter.time_zone, letter.link.expires_at),
        )
        .link(action, address(office, letter.link))
        .after(&Saying::new(letter.after))
}

fn signed_in(language: Language, alert: &Alert, new_location: bool) -> Draft {
    let (subject, text) = if new_location {
        (
            Saying::new("mail-signed-in-new-subject"),
            "mail-signed-in-new-text",
        )
    } else {
        (Saying::new("mail-signed-in-subject"), "mail-signed-in-text")
    };
    let device: String = alert.agent.chars().take(24).collect();
    let device = if device.is_empty() {
        language.say(&Saying::new("mail-unknown"))
    } else {
        device
    };
    let draft = Draft::about(
        language,
        &subject.with("device", device),
        "mail-signed-in-preheader",
    )
    .greet(&alert.first_name)
    .paragraph(text);
    told(draft, alert, "mail-alert-yours")
}

fn logins_found(office: &Office, language: Language, first_name: &str, logins: &[String]) -> Draft {
    let mut draft = Draft::new(language, "mail-logins-subject", "mail-logins-preheader")
        .greet(first_name)
        .paragraph("mail-logins-text");
    for login in logins {
        draft = draft.fact("mail-fact-login", login);
    }
    draft
        .link("mail-logins-action", office.address_of(urls::sign_in()))
        .after(&Saying::new("mail-logins-after"))
}

/// What every alert says, and what to do; without any link.
fn told(draft: Draft, alert: &Alert, yours: &'static str) -> Draft {
    facts(draft, alert)
        .after(&Saying::new(yours))
        .after(&Saying::new("mail-alert-not-yours").with("event", &alert.event))
}

/// What every alert says of what happened: when, from where, about which account.
pub(super) fn facts(draft: Draft, alert: &Alert) -> Draft {
    draft
        .when("mail-fact-when", (&alert.time_zone, alert.at))
        .fact("mail-fact-device", &alert.agent)
        .fact("mail-fact-network", &alert.address)
        .fact("mail-fact-account", &alert.account)
        .fact("mail-fact-event", &alert.event)
        .event(&alert.event)
}

fn address(office: &Office, link: &LinkFacts) -> String {
    let token = links::token(&office.key, link);
    office.address_of(&urls::link(link.purpose, &token))
}
