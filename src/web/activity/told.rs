//! A line in words: the same on the page and in the file.

use chrono::NaiveDate;
use serde_json::Value;

use super::changes;
use crate::domain::access::Role;
use crate::domain::accounting::Method;
use crate::domain::activity::{Kind, Line, Outcome};
use crate::ground::actor::ActorKind;
use crate::ground::i18n::{Language, Saying, formats};
use crate::ground::money::{Currency, Money};
use crate::ground::time::Moment;

/// A line, told.
pub struct Told {
    /// When.
    pub at: Moment,
    /// What happened.
    pub what: String,
    /// How it ended, in words.
    pub outcome: String,
    /// Whether it was refused.
    pub refused: bool,
    /// Who acted.
    pub who: String,
    /// About whom, when that is somebody else.
    pub whom: String,
    /// About which product.
    pub product: String,
    /// What was recorded beside, each as a name and a value.
    pub details: Vec<String>,
    /// From which device.
    pub device: String,
    /// From which network address.
    pub address: String,
    /// The code that e-mails print.
    pub code: String,
}

impl Told {
    /// Tells a line; `provider` is who acts when the program does.
    pub fn of(line: &Line, language: Language, provider: &str) -> Self {
        let say = |key| language.say(&Saying::new(key));
        let who = match (&line.who, line.actor) {
            (Some(name), _) => name.clone(),
            (None, ActorKind::User) => say("activity-who-gone"),
            (None, ActorKind::Visitor) => say("activity-who-visitor"),
            (None, ActorKind::System) => provider.to_owned(),
        };
        Self {
            at: line.happened_at,
            what: language.say(&line.kind.saying()),
            outcome: outcome(language, line.outcome),
            refused: line.outcome == Outcome::Refused,
            who,
            whom: line.whom.clone().unwrap_or_default(),
            product: line.product.clone().unwrap_or_default(),
            details: details(line, language),
            device: line.agent.clone(),
            address: line.address.clone(),
            code: line.event.code(),
        }
    }
}

/// How something ended, in words.
pub fn outcome(language: Language, outcome: Outcome) -> String {
    language.say(&match outcome {
        Outcome::Done => Saying::new("activity-outcome-done"),
        Outcome::Refused => Saying::new("activity-outcome-refused"),
    })
}

/// What activities record beside their kind, in the order in which it is told. What stands in no
/// row here is for the log only.
const KNOWN: &[(&str, &str)] = &[
    ("name", "activity-detail-name"),
    ("product", "activity-detail-product"),
    ("kind", "activity-detail-kind"),
    ("team", "activity-detail-team"),
    ("billing_address", "activity-detail-billing-address"),
    ("login", "activity-detail-login"),
    ("email", "activity-detail-email"),
    ("role", "activity-detail-role"),
    ("old", "activity-detail-old"),
    ("new", "activity-detail-new"),
    ("members", "activity-detail-members"),
    ("leader", "activity-detail-leader"),
    ("joined", "activity-detail-joined"),
    ("left", "activity-detail-left"),
    ("accounting", "activity-detail-accounting"),
    ("from", "activity-detail-from"),
    ("until", "activity-detail-until"),
    ("billing_messages", "activity-detail-billing-messages"),
    ("product_messages", "activity-detail-product-messages"),
    (
        "invitations_withdrawn",
        "activity-detail-invitations-withdrawn",
    ),
    ("order", "activity-detail-order"),
    ("invoice", "activity-detail-invoice"),
    ("amount", "activity-detail-amount"),
    ("method", "activity-detail-method"),
    ("count", "activity-detail-count"),
    ("factor", "activity-detail-factor"),
    ("way", "activity-detail-way"),
    ("by", "activity-detail-by"),
    ("language", "activity-detail-language"),
    ("time_zone", "activity-detail-time-zone"),
    ("theme", "activity-detail-theme"),
    ("lock_after", "activity-detail-lock-after"),
    ("alert_sign_in", "activity-detail-alert-sign-in"),
    (
        "alert_wrong_password",
        "activity-detail-alert-wrong-password",
    ),
];

fn details(line: &Line, language: Language) -> Vec<String> {
    let changed = changes::fields(line);
    let told = KNOWN.iter().filter_map(|(name, key)| {
        // What was changed is told as it was and as it is.
        if changed.contains(name) {
            return None;
        }
        // The product's name of today stands in a place of its own.
        if *name == "product" && line.product.is_some() {
            return None;
        }
        // Only there are the old and the new one roles.
        let closed = match (line.kind, *name) {
            (Kind::RoleChanged, "old" | "new") => "role",
            (_, name) => name,
        };
        let value = match *name {
            "amount" => amount(line, language)?,
            _ => value(language, closed, line.details.get(*name)?)?,
        };
        Some(language.say(&Saying::new(key).with("value", value)))
    });
    let place = line
        .organization
        .iter()
        .map(|name| language.say(&Saying::new("activity-detail-organization").with("value", name)));
    let changes = changes::told(line, language);
    place.chain(told).chain(changes).collect()
}

/// An amount is recorded as minor units beside its currency.
fn amount(line: &Line, language: Language) -> Option<String> {
    let minor = line.details.get("amount")?.as_i64()?;
    let currency = Currency::from_word(line.details.get("currency")?.as_str()?)?;
    // Francs are written as they are at home.
    let country = match currency {
        Currency::Chf => "CH",
        Currency::Eur => "",
    };
    Some(Money::new(minor, currency).text(language, country))
}

fn value(language: Language, name: &str, value: &Value) -> Option<String> {
    let say = |key| language.say(&Saying::new(key));
    match value {
        Value::Bool(true) => Some(say("activity-value-yes")),
        Value::Bool(false) => Some(say("activity-value-no")),
        Value::Number(number) => Some(number.to_string()),
        Value::String(word) if word.is_empty() => None,
        Value::String(day) if DAYS.contains(&name) => Some(written(language, day)),
        Value::String(word) => Some(word_of(name, word).map_or_else(
            || match (name, Language::from_word(word)) {
                ("language", Some(named)) => named.own_name().to_owned(),
                _ => word.clone(),
            },
            |saying| language.say(&saying),
        )),
        Value::Array(several) => {
            let several: Vec<_> = several
                .iter()
                .filter_map(|one| self::value(language, name, one))
                .collect();
            Some(several.join(", ")).filter(|text| !text.is_empty())
        }
        Value::Object(rights) => changes::rights(language, rights),
        Value::Null => None,
    }
}

/// What is recorded as a day.
const DAYS: [&str; 2] = ["from", "until"];

/// A day as pages write it; what is none stays as it is.
fn written(language: Language, day: &str) -> String {
    let read = day.parse::<NaiveDate>();
    read.map_or_else(|_| day.to_owned(), |day| formats::day(language, day))
}

/// A word of a closed set, as people read it.
fn word_of(name: &str, word: &str) -> Option<Saying> {
    if name == "role" {
        return Role::from_word(word).map(Role::saying);
    }
    if name == "method" {
        return Method::from_word(word).map(Method::saying);
    }
    Some(Saying::new(match (name, word) {
        ("theme", "system") => "identity-theme-system",
        ("theme", "light") => "identity-theme-light",
        ("theme", "dark") => "identity-theme-dark",
        ("alert_sign_in", "every") => "identity-alert-sign-in-every",
        ("alert_sign_in", "new_location") => "identity-alert-sign-in-new-location",
        ("factor", "password") => "activity-value-password",
        ("by", "administrator") => "role-administrator",
        ("by", "link") => "activity-value-link",
        ("way", "login") => "activity-value-way-login",
        ("way", "recovery") => "activity-value-way-recovery",
        ("way", "neither") => "activity-value-way-neither",
        _ => return None,
    }))
}
