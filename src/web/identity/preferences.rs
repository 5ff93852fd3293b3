//! `/profile/preferences`.

use askama::Template;
use chrono_tz::TZ_VARIANTS;
use serde::Deserialize;

use super::urls;
use crate::domain::access::{Theme, may};
use crate::domain::identity::Refusal;
use crate::domain::identity::preferences::{self, Field, Preferences, SignInAlerts};
use crate::ground::i18n::{Language, Saying};
use crate::web::frame::{Answered, Error, Form, FormView, Page, Visit, flash, kept};

#[derive(Template)]
#[template(path = "identity/preferences.html")]
struct PreferencesPage {
    page: Page,
    form: FormView,
    languages: Vec<(String, String)>,
    zones: Vec<String>,
}

/// The names that people know a zone by; the others are old or technical.
const PLACES: [&str; 10] = [
    "Africa/",
    "America/",
    "Antarctica/",
    "Arctic/",
    "Asia/",
    "Atlantic/",
    "Australia/",
    "Europe/",
    "Indian/",
    "Pacific/",
];

/// What was chosen.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct Fields {
    language: String,
    time_zone: String,
    theme: String,
    lock_after: String,
    alert_sign_in: String,
    alert_wrong_password: String,
}

impl From<Preferences> for Fields {
    fn from(chosen: Preferences) -> Self {
        Self {
            language: chosen.language.word().into(),
            time_zone: chosen.time_zone,
            theme: chosen.theme.word().into(),
            lock_after: chosen.lock_after.to_string(),
            alert_sign_in: chosen.alert_sign_in.word().into(),
            alert_wrong_password: if chosen.alert_wrong_password {
                "on".into()
            } else {
                String::new()
            },
        }
    }
}

/// Shows what is chosen, or what was about to be when the session ended.
pub async fn get(visit: Visit<may::SignedIn>) -> Answered {
    let (page, chosen) = visit.show(preferences::load).await?;
    let fields =
        kept::take(&visit.guest.request, &visit.guest.app).unwrap_or_else(|| chosen.into());
    Page::render(&template(page, filled(fields)))
}

/// Keeps what is chosen now.
pub async fn post(visit: Visit<may::SignedIn>, form: Form<Fields>) -> Answered {
    let fields = form.fields;
    let chosen = match read(&fields) {
        Ok(chosen) => chosen,
        Err(problems) => return refuse(&visit, fields, problems).await,
    };
    let saved = visit
        .write(move |tx, permit| preferences::save(tx, permit, &chosen))
        .await?;
    if let Err(problems) = saved {
        let named = problems
            .into_iter()
            .map(|(field, refusal)| (name(field), refusal))
            .collect();
        return refuse(&visit, fields, named).await;
    }
    let saying = Saying::new("identity-preferences-saved");
    Ok(flash::go(&visit.guest, &saying, &urls::preferences()))
}

type Problems = Vec<(&'static str, Refusal)>;

fn read(fields: &Fields) -> Result<Preferences, Problems> {
    let language = Language::from_word(&fields.language);
    let theme = Theme::from_word(&fields.theme);
    let alerts = SignInAlerts::from_word(&fields.alert_sign_in);
    let lock_after = fields.lock_after.trim().parse().ok();
    let mut problems = Problems::new();
    for (name, missing) in [
        ("language", language.is_none()),
        ("theme", theme.is_none()),
        ("alert_sign_in", alerts.is_none()),
    ] {
        if missing {
            problems.push((name, Refusal::ChoiceMissing));
        }
    }
    if lock_after.is_none() {
        problems.push(("lock_after", Refusal::OutOfRange));
    }
    let (Some(language), Some(theme), Some(alert_sign_in), Some(lock_after)) =
        (language, theme, alerts, lock_after)
    else {
        return Err(problems);
    };
    let alert_wrong_password = fields.alert_wrong_password == "on";
    let time_zone = fields.time_zone.clone();
    Ok(Preferences {
        language,
        time_zone,
        theme,
        lock_after,
        alert_sign_in,
        alert_wrong_password,
    })
}

fn name(field: Field) -> &'static str {
    match field {
        Field::TimeZone => "time_zone",
        Field::LockAfter => "lock_after",
    }
}

async fn refuse(
    visit: &Visit<may::SignedIn>,
    fields: Fields,
    problems: Problems,
) -> Result<actix_web::HttpResponse, Error> {
    let (page, ()) = visit.show(|_, _| Ok(())).await?;
    let mut form = filled(fields);
    for (name, refusal) in problems {
        form = form.wrong(name, page.language, &refusal.saying());
    }
    Page::refuse(&template(page, form))
}

fn filled(fields: Fields) -> FormView {
    FormView::new()
        .fill("language", fields.language)
        .fill("time_zone", fields.time_zone)
        .fill("theme", fields.theme)
        .fill("lock_after", fields.lock_after)
        .fill("alert_sign_in", fields.alert_sign_in)
        .fill("alert_wrong_password", fields.alert_wrong_password)
}

fn template(page: Page, form: FormView) -> PreferencesPage {
    let languages = Language::ALL
        .iter()
        .map(|one| (one.word().to_owned(), one.own_name().to_owned()))
        .collect();
    let zones = TZ_VARIANTS
        .iter()
        .map(|zone| zone.name())
        .filter(|zone| PLACES.iter().any(|place| zone.starts_with(place)))
        .map(str::to_owned);
    let zones = zones.chain(["UTC".to_owned()]).collect();
    PreferencesPage {
        page: page.titled(&Saying::new("identity-preferences-title")),
        form,
        languages,
        zones,
    }
}
