//! What is said of a filter in an address that cannot be: it is not dropped without a word. (A tab that is
//! none is the first one.)

use crate::ground::i18n::{Language, Saying};

/// A word that the list of a filter does not have.
pub(super) fn no_choice(language: Language, label: &'static str) -> Saying {
    let field = language.say(&Saying::new(label));
    Saying::new("accounting-filter-no-choice").with("field", field)
}

/// A day that there is not.
pub(super) fn no_day(language: Language, label: &'static str) -> Saying {
    let field = language.say(&Saying::new(label));
    Saying::new("accounting-filter-no-day").with("field", field)
}
