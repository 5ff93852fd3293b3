//! The letters about organizations (`spec/3-organizations.md`).

use super::letter::Draft;
use crate::domain::organizations::{Change, Changed, LegalForm, Mail, Told, countries};
use crate::ground::i18n::{Language, Saying};

/// Writes a letter of this area.
pub(super) fn draft(language: Language, mail: &Mail) -> Draft {
    match mail {
        Mail::DetailsChanged { told, changes } => details_changed(language, told, changes),
        Mail::TwoFactorRequired { told, has_one } => two_factor_required(language, told, *has_one),
        Mail::TwoFactorReleased { told } => two_factor_released(language, told),
    }
}

fn details_changed(language: Language, told: &Told, changes: &[Change]) -> Draft {
    let draft = Draft::new(
        language,
        "mail-organization-changed-subject",
        "mail-organization-changed-preheader",
    )
    .greet(&told.first_name)
    .paragraph("mail-organization-changed-text");
    let mut draft = draft.fact("mail-fact-organization", &told.organization);
    for change in changes {
        let saying = Saying::new("mail-change")
            .with("old", value(language, change.what, &change.old))
            .with("new", value(language, change.what, &change.new));
        draft = draft.about_it(&change.what.saying(), language.say(&saying));
    }
    done(draft, told).after(&Saying::new("mail-organization-changed-after"))
}

/// What a field said, in the reader's words.
fn value(language: Language, what: Changed, value: &str) -> String {
    let named = match what {
        Changed::Kind => LegalForm::from_word(value).map(|kind| language.say(&kind.saying())),
        Changed::Country => countries::name(value).map(|name| language.say(&name)),
        Changed::Language => Language::from_word(value).map(|one| one.own_name().to_owned()),
        _ => None,
    };
    match named {
        Some(named) => named,
        None if value.is_empty() => language.say(&Saying::new("mail-change-nothing")),
        None => value.to_owned(),
    }
}

fn two_factor_required(language: Language, told: &Told, has_one: bool) -> Draft {
    let after = if has_one {
        "mail-two-factor-required-has"
    } else {
        "mail-two-factor-required-lacks"
    };
    let draft = Draft::new(
        language,
        "mail-two-factor-required-subject",
        "mail-two-factor-required-preheader",
    )
    .greet(&told.first_name)
    .paragraph("mail-two-factor-required-text")
    .fact("mail-fact-organization", &told.organization);
    done(draft, told).after(&Saying::new(after))
}

fn two_factor_released(language: Language, told: &Told) -> Draft {
    let draft = Draft::new(
        language,
        "mail-two-factor-released-subject",
        "mail-two-factor-released-preheader",
    )
    .greet(&told.first_name)
    .paragraph("mail-two-factor-released-text")
    .fact("mail-fact-organization", &told.organization);
    done(draft, told).after(&Saying::new("mail-two-factor-released-after"))
}

/// By whom and when.
fn done(draft: Draft, told: &Told) -> Draft {
    draft
        .fact("mail-fact-by", &told.by)
        .when("mail-fact-when", (&told.time_zone, told.at))
        .event(&told.event)
}
