//! What a catalog file must say.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::file::{Reader, Table};
use super::wrong::{Problem, Wrong};
use super::{Catalog, Category, Kind, Names, goods};
use crate::ground::i18n::Language;

/// The longest word.
const LONGEST_WORD: usize = 40;
/// The longest name: it stands in the left menu.
pub(super) const LONGEST_NAME: usize = 60;

/// Reads the whole file; half a catalog is none.
pub(super) fn read(text: &str) -> Result<Catalog, Vec<Problem>> {
    let (mut reader, root) = Reader::new(text);
    if reader.has_failed() {
        // What is missing then may only not have been read.
        return reader.end(Catalog::default());
    }
    let mut root = Table::new(root.get_ref(), 0..0);
    let mut catalog = Catalog::default();
    let mut known = BTreeSet::new();
    for mut table in reader.tables(&mut root, "categories") {
        let word = word(&mut reader, &mut table, &mut known);
        let names = names(&mut reader, &mut table, "names", LONGEST_NAME);
        reader.close(&table);
        catalog.categories.push(Category { word, names });
    }
    let mut known = BTreeSet::new();
    for mut table in reader.tables(&mut root, "kinds") {
        let word = word(&mut reader, &mut table, &mut known);
        let category = category(&mut reader, &mut table, &catalog.categories);
        let names = names(&mut reader, &mut table, "names", LONGEST_NAME);
        let statistics = reader.yes_or_no(&mut table, "statistics");
        reader.close(&table);
        catalog.kinds.push(Kind {
            word,
            category,
            names,
            statistics: statistics.unwrap_or_default(),
        });
    }
    goods::offers(&mut reader, &mut root, &mut catalog);
    goods::rates(&mut reader, &mut root, &mut catalog);
    catalog.lines.end = reader.last_line();
    reader.close(&root);
    reader.end(catalog)
}

pub(super) fn word<'i>(
    reader: &mut Reader<'i>,
    table: &mut Table<'_, 'i>,
    known: &mut BTreeSet<String>,
) -> String {
    let Some((word, at)) = reader.text(table, "word") else {
        return String::new();
    };
    if !is_word(word) {
        reader.wrong(&at, Wrong::Word(word.to_owned(), LONGEST_WORD));
    } else if !known.insert(word.to_owned()) {
        reader.wrong(&at, Wrong::Twice(word.to_owned()));
    }
    word.to_owned()
}

fn is_word(text: &str) -> bool {
    text.starts_with(|sign: char| sign.is_ascii_lowercase())
        && text.len() <= LONGEST_WORD
        && text
            .bytes()
            .all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'_')
}

fn category<'i>(
    reader: &mut Reader<'i>,
    table: &mut Table<'_, 'i>,
    categories: &[Category],
) -> String {
    let Some((word, at)) = reader.text(table, "category") else {
        return String::new();
    };
    if !categories.iter().any(|category| category.word == word) {
        reader.wrong(&at, Wrong::UnknownCategory(word.to_owned()));
    }
    word.to_owned()
}

/// A name in every language, in a table of the table.
pub(super) fn names<'i>(
    reader: &mut Reader<'i>,
    table: &mut Table<'_, 'i>,
    field: &'static str,
    longest: usize,
) -> Names {
    let mut names = BTreeMap::new();
    let Some(mut table) = reader.table(table, field) else {
        return Names(names);
    };
    for language in Language::ALL {
        if let Some((name, at)) = reader.text(&mut table, language.word()) {
            check_name(reader, (name, &at), longest);
            names.insert(*language, name.trim().to_owned());
        }
    }
    reader.close(&table);
    Names(names)
}

fn check_name(reader: &mut Reader<'_>, (name, at): (&str, &Range<usize>), longest: usize) {
    let length = name.trim().chars().count();
    if length == 0 || length > longest || name.chars().any(char::is_control) {
        reader.wrong(at, Wrong::Name(name.to_owned(), longest));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &str = "names = { en = 'N', fr = 'N', de = 'N', it = 'N', es = 'N' }";

    fn sound() -> String {
        format!(
            "[[categories]]\nword = 'web'\n{NAMES}\n\n[[kinds]]\nword = 'domain'\ncategory = 'web'\n{NAMES}\nstatistics = false\n"
        )
    }

    fn lines(text: &str) -> Vec<(usize, String)> {
        let problems = read(text).unwrap_err();
        problems
            .iter()
            .map(|problem| (problem.line, problem.wrong.to_string()))
            .collect()
    }

    #[test]
    fn a_sound_file_is_read_in_its_order() {
        let catalog = read(&sound()).unwrap();
        assert_eq!(catalog.categories[0].word, "web");
        assert_eq!(catalog.kinds[0].category, "web");
        assert_eq!(catalog.kinds[0].names.of(Language::Fr), "N");
        assert!(!catalog.kinds[0].statistics);
        assert_eq!(Names::default().of(Language::Fr), "");
    }

    type Said = &'static [(usize, &'static str)];

    /// What is replaced in a sound file, by what, and what is said then.
    const WRONG: &[(&str, &str, Said)] = &[
        (
            "word = 'web'",
            "word = 'Web'",
            &[
                (
                    2,
                    "\"Web\" is no word: it begins with a letter and goes on with a-z, 0-9 and _, 40 at most",
                ),
                (7, "there is no category \"web\""),
            ],
        ),
        (
            "statistics = false",
            "statistics = 'no'",
            &[(9, "\"statistics\" must be true or false")],
        ),
        (
            "statistics = false",
            "price = 3",
            &[
                (5, "the field \"statistics\" is missing"),
                (9, "the field \"price\" is unknown"),
            ],
        ),
        (
            "word = 'domain'",
            "word = 3",
            &[(6, "\"word\" must be a text")],
        ),
        (
            "category = 'web'",
            "category = 'webb'",
            &[(7, "there is no category \"webb\"")],
        ),
        (
            "[[kinds]]",
            "[[kinds]]\nword = 'x'\ncategory = 'web'\nstatistics = true\nnames = 'x'\n[[kinds]]",
            &[(9, "\"names\" must be a table")],
        ),
        (
            "[[kinds]]",
            "[[categories]]\nword = 'web'\nnames = { en = ' ', de = 'N', it = 'N', es = \"\\u0007\", rm = 'N' }\n[[kinds]]",
            &[
                (6, "the word \"web\" stands twice"),
                (7, "the field \"fr\" is missing"),
                (
                    7,
                    "the name \" \" must have 1 to 60 characters that can be printed",
                ),
                (
                    7,
                    "the name \"\\u{7}\" must have 1 to 60 characters that can be printed",
                ),
                (7, "the field \"rm\" is unknown"),
            ],
        ),
        (
            "[[kinds]]",
            "[kind]\n[[kinds]]",
            &[(5, "the field \"kind\" is unknown")],
        ),
    ];

    #[test]
    fn each_wrong_thing_is_said_with_its_line() {
        for (replaced, by, expected) in WRONG {
            let text = sound().replacen(replaced, by, 1);
            let mut found = lines(&text);
            let mut expected: Vec<_> = expected
                .iter()
                .map(|(line, said)| (*line, (*said).to_owned()))
                .collect();
            found.sort();
            expected.sort();
            assert_eq!(found, expected, "{by}");
        }
    }

    #[test]
    fn what_is_no_toml_is_said_alone_and_all_at_once() {
        let text = sound().replacen("word = 'web'", "word = ", 1).replacen(
            "word = 'domain'",
            "word = 'domain",
            1,
        );
        let found = lines(&text);
        assert_eq!(
            found.iter().map(|(line, _)| *line).collect::<Vec<_>>(),
            [2, 6],
            "{found:?}"
        );
        assert!(
            found
                .iter()
                .all(|(_, said)| said.starts_with("this cannot be read: "))
        );
        let twice = sound().replacen("word = 'web'", "word = 'web'\nword = 'web'", 1);
        assert_eq!(lines(&twice)[0].0, 3);
        assert_eq!(
            lines(""),
            [
                (1, "the field \"categories\" is missing".to_owned()),
                (1, "the field \"kinds\" is missing".to_owned())
            ]
        );
        assert_eq!(lines("categories = 3\nkinds = [1]").len(), 2);
    }

    #[test]
    fn a_file_that_breaks_off_anywhere_is_refused_with_lines_that_it_has() {
        let whole = include_str!("../../../../assets/catalog.toml");
        assert!(read(whole).is_ok());
        let ends = (0..whole.len()).filter(|at| whole.is_char_boundary(*at));
        let mut refused = 0;
        for end in ends.step_by(397) {
            let part = &whole[..end];
            let Err(problems) = read(part) else { continue };
            refused += 1;
            let most = part.lines().count() + 1;
            let lines = problems.iter().map(|problem| problem.line);
            assert!(lines.is_sorted(), "{end}");
            assert!(
                problems.iter().all(|one| (1..=most).contains(&one.line)),
                "{end}"
            );
        }
        assert!(refused > 60, "{refused}");
    }
}
