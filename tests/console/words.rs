//! No text stands in code: every message exists in every language and is used.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use manager::ground::i18n::Language;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path
            .extension()
            .is_some_and(|extension| extension == ending)
        {
            found.push(path);
        }
    }
    found
}

/// The places that a message is filled in at.
fn places(elements: &[PatternElement<String>], into: &mut BTreeSet<String>) {
    for element in elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                for variant in variants {
                    places(&variant.value.elements, into);
                }
                selector
            }
        };
        match inline {
            InlineExpression::VariableReference { id } => {
                into.insert(id.name.clone());
            }
            other => panic!("only places are filled in, not {other:?}"),
        }
    }
}

/// The messages of a language and their places.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for file in files(
        &Path::new(ROOT).join("locales").join(language.word()),
        "ftl",
    ) {
        let text = std::fs::read_to_string(&file).unwrap();
        let resource = fluent_syntax::parser::parse(text)
            .unwrap_or_else(|error| panic!("{}: {error:?}", file.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let mut filled = BTreeSet::new();
            places(&message.value.expect("a text").elements, &mut filled);
            let twice = found.insert(message.id.name.clone(), filled);
            assert!(
                twice.is_none(),
                "{} stands twice in {language}",
                message.id.name
            );
        }
    }
    found
}

/// Every string literal of the sources and templates that looks like a key.
fn mentioned() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let sources = files(&Path::new(ROOT).join("src"), "rs");
    let templates = ["html", "txt"]
        .into_iter()
        .flat_map(|ending| files(&Path::new(ROOT).join("templates"), ending));
    for file in sources.into_iter().chain(templates) {
        let text = std::fs::read_to_string(&file).unwrap();
        for literal in text.split('"').skip(1) {
            let kebab = literal.contains('-')
                && literal
                    .chars()
                    .all(|sign| sign.is_ascii_alphanumeric() || sign == '-');
            if kebab {
                found.insert(literal.to_owned());
            }
        }
    }
    found
}

/// What begins like a key: an area, a dash.
fn is_key(text: &str) -> bool {
    let areas = [
        "frame-",
        "identity-",
        "organizations-",
        "products-",
        "activity-",
        "mail-",
        "sandbox-",
        "role-",
        "country-",
        "documents-",
    ];
    areas.iter().any(|area| text.starts_with(area))
}

#[test]
fn every_language_has_every_message_with_the_same_places() {
    let english = messages(Language::En);
    assert!(english.len() > 500, "{}", english.len());
    for language in Language::ALL {
        let theirs = messages(*language);
        for (key, places) in &english {
            assert_eq!(theirs.get(key), Some(places), "{key} in {language}");
        }
        assert_eq!(
            theirs.len(),
            english.len(),
            "{language} has messages that English has not"
        );
    }
}

#[test]
fn every_message_is_used_and_every_used_message_exists() {
    let (english, mentioned) = (messages(Language::En), mentioned());
    let unused: Vec<_> = english
        .keys()
        .filter(|key| !mentioned.contains(*key))
        .collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");
    let missing: Vec<_> = mentioned
        .iter()
        .filter(|key| is_key(key) && !english.contains_key(*key))
        .collect();
    assert!(missing.is_empty(), "no language has {missing:?}");
}

#[test]
fn a_missing_message_would_be_found() {
    assert!(
        is_key("identity-no-such-thing")
            && !messages(Language::En).contains_key("identity-no-such-thing")
    );
    assert!(mentioned().contains("identity-sign-in-title"));
}

#[test]
fn translations_are_no_copies() {
    let english = std::fs::read_to_string(format!("{ROOT}/locales/en/identity.ftl")).unwrap();
    for language in ["fr", "de", "it", "es"] {
        let theirs =
            std::fs::read_to_string(format!("{ROOT}/locales/{language}/identity.ftl")).unwrap();
        let lines: BTreeSet<&str> = english
            .lines()
            .filter(|line| line.contains(" = "))
            .collect();
        let same = theirs.lines().filter(|line| lines.contains(line)).count();
        assert!(
            same < lines.len() / 10,
            "{language}: {same} of {} are English",
            lines.len()
        );
    }
}

/// A sign that French sets off with a blank, and the blank before it can break; or none is there.
fn loose(text: &str) -> Option<String> {
    let no_break = |sign: Option<&char>| matches!(sign, Some('\u{a0}' | '\u{202f}'));
    let signs: Vec<char> = text.chars().collect();
    let found = signs.iter().enumerate().find(|(place, sign)| {
        let before = place.checked_sub(1).and_then(|before| signs.get(before));
        let set_off = ":;!?»".contains(**sign) && !no_break(before);
        set_off || (**sign == '«' && !no_break(signs.get(place + 1)))
    });
    found.map(|(place, _)| signs[place.saturating_sub(12)..=place].iter().collect())
}

/// What a message says, without what it is filled with.
fn texts(elements: &[PatternElement<String>]) -> Vec<String> {
    let mut found = vec![String::new()];
    for element in elements {
        match element {
            PatternElement::TextElement { value } => found[0].push_str(value),
            PatternElement::Placeable { expression } => {
                // A letter stands for what is filled in.
                found[0].push('x');
                if let Expression::Select { variants, .. } = expression {
                    found.extend(variants.iter().flat_map(|one| texts(&one.value.elements)));
                }
            }
        }
    }
    found
}

#[test]
fn french_has_a_blank_that_does_not_break_before_its_double_signs() {
    for file in files(&Path::new(ROOT).join("locales/fr"), "ftl") {
        let text = std::fs::read_to_string(&file).unwrap();
        for entry in fluent_syntax::parser::parse(text).unwrap().body {
            let Entry::Message(message) = entry else {
                continue;
            };
            for text in texts(&message.value.expect("a text").elements) {
                assert_eq!(loose(&text), None, "{} in French", message.id.name);
            }
        }
    }
    for wrong in ["Montant:", "Montant : 5", "Quoi ?", "«Tout\u{a0}»"] {
        assert!(loose(wrong).is_some(), "{wrong}");
    }
    assert_eq!(loose("Montant\u{a0}: «\u{a0}5\u{202f}»"), None);
}

#[test]
fn no_template_writes_a_colon_behind_a_word() {
    for ending in ["html", "txt"] {
        for file in files(&Path::new(ROOT).join("templates"), ending) {
            let text = std::fs::read_to_string(&file).unwrap();
            // What stands in comments and attributes is no text: `{# … #}`, `style="…"`.
            let behind = text.lines().filter(|line| !line.contains("{#"));
            let wrong = behind.into_iter().find(|line| line.contains(" }}:"));
            assert_eq!(wrong, None, "{}: see frame-labelled", file.display());
        }
    }
}
