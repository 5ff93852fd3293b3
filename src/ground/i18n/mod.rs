//! Words in five languages: Fluent messages from `locales/`, embedded in the binary.

pub mod formats;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;
use serde::{Deserialize, Serialize};

use crate::ground::db::words;

#[derive(RustEmbed)]
#[folder = "locales"]
struct Locales;

words! {
    /// The languages that everything is written in.
    pub enum Language {
        /// English.
        En = "en",
        /// French.
        Fr = "fr",
        /// German.
        De = "de",
        /// Italian.
        It = "it",
        /// Spanish.
        Es = "es",
    }
}

impl Language {
    /// The first language of an `Accept-Language` header that we speak; English if there is none.
    pub fn accepted(header: &str) -> Self {
        let mut wishes: Vec<(f32, usize, Self)> = Vec::new();
        for (place, wish) in header.split(',').take(20).enumerate() {
            let mut parts = wish.trim().split(';');
            let tag = parts
                .next()
                .unwrap_or_default()
                .split('-')
                .next()
                .unwrap_or_default();
            let weight = parts.find_map(|part| part.trim().strip_prefix("q="));
            let weight = weight.map_or(1.0, |weight| weight.parse().unwrap_or(0.0));
            if let Some(language) = Self::from_word(&tag.to_ascii_lowercase())
                && weight > 0.0
            {
                wishes.push((weight, place, language));
            }
        }
        wishes.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        wishes.first().map_or(Self::En, |wish| wish.2)
    }

    /// The language's own name for itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
            Self::De => "Deutsch",
            Self::It => "Italiano",
            Self::Es => "Español",
        }
    }

    /// What something is called, and what it is: `Reference: PO 4711`, with the blanks of the language.
    pub fn labelled(self, label: impl fmt::Display, value: impl fmt::Display) -> String {
        let saying = Saying::new("frame-labelled");
        self.say(&saying.with("label", label).with("value", value))
    }

    /// Says it in this language.
    pub fn say(self, saying: &Saying) -> String {
        SPOKEN
            .get(&self)
            .and_then(|spoken| spoken.say(saying))
            .unwrap_or_else(|| {
                // A test walks all pages and finds no such mark; this keeps a page readable all the same.
                tracing::error!(message.key = %saying.key, language = %self, "message missing");
                format!("⟦{}⟧", saying.key)
            })
    }
}

/// Something to be said: the key of a message and what its places are filled with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saying {
    key: Cow<'static, str>,
    fills: Vec<(Cow<'static, str>, Fill)>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
enum Fill {
    Text(String),
    Count(i64),
    Message(Cow<'static, str>),
}

impl Saying {
    /// The message with this key.
    pub fn new(key: &'static str) -> Self {
        Self {
            key: Cow::Borrowed(key),
            fills: Vec::new(),
        }
    }

    /// Fills a place with text.
    #[must_use]
    pub fn with(mut self, place: &'static str, text: impl fmt::Display) -> Self {
        self.fills
            .push((Cow::Borrowed(place), Fill::Text(text.to_string())));
        self
    }

    /// Fills a place with a number that chooses the plural.
    #[must_use]
    pub fn count(mut self, place: &'static str, number: i64) -> Self {
        self.fills.push((Cow::Borrowed(place), Fill::Count(number)));
        self
    }

    /// Fills a place with another message, in the language of this one: the label of a field.
    #[must_use]
    pub fn naming(mut self, place: &'static str, key: &'static str) -> Self {
        let message = Fill::Message(Cow::Borrowed(key));
        self.fills.push((Cow::Borrowed(place), message));
        self
    }
}

/// A saying that knows its language and prints itself: what templates are given.
#[derive(Debug, Clone)]
pub struct Spoken {
    language: Language,
    saying: Saying,
}

impl Spoken {
    /// The message with this key, in this language.
    pub fn new(language: Language, key: &'static str) -> Self {
        Self {
            language,
            saying: Saying::new(key),
        }
    }

    /// Fills a place with text.
    #[must_use]
    pub fn with(mut self, place: &'static str, text: impl fmt::Display) -> Self {
        self.saying = self.saying.with(place, text);
        self
    }

    /// Fills a place with a number that chooses the plural.
    #[must_use]
    pub fn count(mut self, place: &'static str, number: impl TryInto<i64>) -> Self {
        self.saying = self
            .saying
            .count(place, number.try_into().unwrap_or(i64::MAX));
        self
    }
}

impl fmt::Display for Spoken {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.language.say(&self.saying))
    }
}

struct Bundle(FluentBundle<FluentResource>);

static SPOKEN: LazyLock<BTreeMap<Language, Bundle>> = LazyLock::new(|| {
    Language::ALL
        .iter()
        .map(|language| (*language, Bundle::of(*language)))
        .collect()
});

impl Bundle {
    fn of(language: Language) -> Self {
        let tag = language.word().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The marks that isolate a filled place would stand in attributes, subjects and CSV.
        bundle.set_use_isolating(false);
        for path in Locales::iter().filter(|path| path.starts_with(language.word())) {
            let Some(file) = Locales::get(&path) else {
                continue;
            };
            let text = String::from_utf8_lossy(&file.data).into_owned();
            let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, errors)| {
                tracing::error!(file = %path, ?errors, "messages that cannot be read");
                resource
            });
            if let Err(errors) = bundle.add_resource(resource) {
                tracing::error!(file = %path, ?errors, "messages that stand twice");
            }
        }
        Self(bundle)
    }

    fn say(&self, saying: &Saying) -> Option<String> {
        let pattern = self.0.get_message(&saying.key)?.value()?;
        let mut args = FluentArgs::new();
        for (place, fill) in &saying.fills {
            let value = match fill {
                Fill::Text(text) => FluentValue::from(text.as_str()),
                Fill::Count(number) => FluentValue::from(*number),
                Fill::Message(key) => FluentValue::from(self.plain(key)?),
            };
            args.set(place.as_ref(), value);
        }
        let mut errors = Vec::new();
        let text = self
            .0
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned();
        if errors.is_empty() { Some(text) } else { None }
    }

    /// A message in which nothing is filled in.
    fn plain(&self, key: &str) -> Option<String> {
        let key = Cow::Owned(key.to_owned());
        let fills = Vec::new();
        self.say(&Saying { key, fills })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_names_another_one_in_its_own_language() {
        let saying = Saying::new("organizations-invisible").naming("field", "organizations-city");
        assert!(Language::De.say(&saying).starts_with("Ort"));
        assert!(Language::En.say(&saying).starts_with("City"));
        let kept: Saying = serde_json::from_str(&serde_json::to_string(&saying).unwrap()).unwrap();
        assert_eq!(kept, saying);
    }

    #[test]
    fn the_browser_s_wish_is_followed_as_far_as_we_can() {
        for (header, expected) in [
            ("", Language::En),
            ("de-CH,fr;q=0.8", Language::De),
            ("pl, it;q=0.4, es;q=0.9", Language::Es),
            ("fr;q=0, de;q=0.1", Language::De),
            ("*;q=0.1, zz;q=oops", Language::En),
        ] {
            assert_eq!(Language::accepted(header), expected, "{header}");
        }
    }
}
