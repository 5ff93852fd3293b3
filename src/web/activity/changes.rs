//! What was changed, field by field: its label, as it was and as it is.

use serde_json::{Map, Value};

use crate::domain::activity::{Kind, Line};
use crate::domain::organizations::{Changed, LegalForm, countries};
use crate::domain::users::teams::Colour;
use crate::ground::i18n::{Language, Saying};

fn text<'a>(line: &'a Line, name: &str) -> &'a str {
    line.details
        .get(name)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// The words of the fields that a line says were changed.
pub(super) fn fields(line: &Line) -> Vec<&str> {
    text(line, "fields").split_whitespace().collect()
}

/// Every change of a line.
pub(super) fn told(line: &Line, language: Language) -> Vec<String> {
    let (was, is) = (text(line, "was"), text(line, "is"));
    let logo = matches!(line.kind, Kind::LogoChanged | Kind::LogoRemoved);
    // Erased details leave the line.
    if logo && !(was.is_empty() && is.is_empty()) {
        return vec![change(language, &Changed::Logo.saying(), (was, is))];
    }
    let told = fields(line).into_iter().filter_map(|field| {
        let label = label(line.kind, field)?;
        let before = format!("{field}_was");
        let [was, is] = [before.as_str(), field].map(|name| {
            let value = text(line, name);
            named(language, line.kind, (field, value)).unwrap_or_else(|| value.to_owned())
        });
        Some(change(language, &label, (&was, &is)))
    });
    told.collect()
}

fn change(language: Language, label: &Saying, (was, is): (&str, &str)) -> String {
    let value = |text: &str| {
        if text.is_empty() {
            language.say(&Saying::new("organizations-not-given"))
        } else {
            text.to_owned()
        }
    };
    language.say(
        &Saying::new("activity-detail-change")
            .with("label", language.say(label))
            .with("old", value(was))
            .with("new", value(is)),
    )
}

/// What a field is called where it is changed.
fn label(kind: Kind, field: &str) -> Option<Saying> {
    match (kind, field) {
        (Kind::OrganizationChanged, field) => Changed::from_word(field).map(Changed::saying),
        (Kind::TeamChanged, "name") => Some(Saying::new("users-team-name")),
        (Kind::TeamChanged, "colour") => Some(Saying::new("users-team-colour")),
        (Kind::TeamChanged, "description") => Some(Saying::new("users-team-description")),
        (Kind::BillingAddressChanged, "company") => Some(Saying::new("accounting-address-company")),
        (Kind::BillingAddressChanged, "name") => Some(Saying::new("accounting-address-name")),
        (Kind::BillingAddressChanged, "email") => Some(Saying::new("accounting-address-email")),
        (Kind::BillingAddressChanged, "reference") => {
            Some(Saying::new("accounting-address-reference"))
        }
        // The others are called as they are in the organization's own address.
        (Kind::BillingAddressChanged, field) => Changed::from_word(field).map(Changed::saying),
        _ => None,
    }
}

/// A word of a closed set, in the reader's words.
fn named(language: Language, kind: Kind, (field, value): (&str, &str)) -> Option<String> {
    match (kind, field) {
        (Kind::OrganizationChanged, "kind") => LegalForm::from_word(value).map(LegalForm::saying),
        (Kind::OrganizationChanged | Kind::BillingAddressChanged, "country") => {
            countries::name(value)
        }
        (Kind::OrganizationChanged, "language") => {
            return Language::from_word(value).map(|one| one.own_name().to_owned());
        }
        (Kind::TeamChanged, "colour") => Colour::from_word(value).map(Colour::saying),
        _ => None,
    }
    .map(|saying| language.say(&saying))
}

/// Rights on a product or a kind, as [`crate::domain::users::teams`] records them.
pub(super) fn rights(language: Language, rights: &Map<String, Value>) -> Option<String> {
    let on = rights.get("on")?.as_str()?;
    let uses = [
        ("technical", "users-grants-technical"),
        ("statistics", "users-grants-statistics"),
    ];
    let uses: Vec<_> = uses
        .into_iter()
        .filter(|(word, _)| rights.get(*word).and_then(Value::as_bool) == Some(true))
        .map(|(_, key)| language.say(&Saying::new(key)))
        .collect();
    Some(
        language.say(
            &Saying::new("activity-value-rights")
                .with("on", on)
                .with("uses", uses.join(", ")),
        ),
    )
}
