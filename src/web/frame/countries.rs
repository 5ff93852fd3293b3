//! The countries of address forms, in the reader's language and its order.

use crate::domain::organizations::countries;
use crate::ground::i18n::Language;

/// Codes and names, by name; the provider's neighbours are found as everything else is: by typing.
pub fn named(language: Language) -> Vec<(String, String)> {
    let mut named: Vec<_> = countries::NAMED
        .iter()
        .map(|(code, key)| ((*code).to_owned(), language.say(&key())))
        .collect();
    named.sort_by_key(|(_, name)| folded(name));
    named
}

/// A name without accents, so that *Österreich* stands beside *Oman* and not after *Zypern*.
fn folded(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    name.nfd()
        .filter(|sign| sign.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}
