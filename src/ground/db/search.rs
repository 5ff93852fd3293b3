//! What lists are sorted and searched by: folded by the program, because the engines would differ.

/// A text as the columns `name_key` and `search_key` have it.
pub fn folded(text: &str) -> String {
    text.trim().to_lowercase()
}

/// The pattern of `LIKE` by which such a column holds what was typed, whatever signs it has; escaped by
/// `\`. None where nothing was typed: then everything is looked for.
pub fn containing(typed: &str) -> Option<String> {
    let folded = folded(typed);
    let escaped = folded
        .replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_");
    (!folded.is_empty()).then(|| format!("%{escaped}%"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_folded_and_taken_as_it_is_typed() {
        assert_eq!(folded(" Müller.CH "), "müller.ch");
        let pattern = containing(" 100%_Wörk\\ ");
        assert_eq!(pattern.as_deref(), Some("%100\\%\\_wörk\\\\%"));
        assert_eq!(containing(" \t"), None);
    }
}
