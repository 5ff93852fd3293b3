//! A TOML file as this program reads one: field by field, and every wrong thing with its line.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What is wrong with an entry.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// It is no TOML.
    #[error("this cannot be read: {0}")]
    Unreadable(String),
    /// A field that nobody asks for.
    #[error("the field {0:?} is unknown")]
    UnknownField(String),
    /// A field is missing.
    #[error("the field {0:?} is missing")]
    Missing(String),
    /// A field is of another type.
    #[error("{field:?} must be {expected}")]
    Type {
        /// Which field.
        field: String,
        /// What it must be.
        expected: &'static str,
    },
    /// A word is none.
    #[error(
        "{0:?} is no word: it begins with a letter and goes on with a-z, 0-9 and _, {1} at most"
    )]
    Word(String, usize),
    /// A word stands twice.
    #[error("the word {0:?} stands twice")]
    Twice(String),
    /// A name is empty, too long or cannot be printed.
    #[error("the name {0:?} must have 1 to {1} characters that can be printed")]
    Name(String, usize),
    /// A kind's category is none.
    #[error("there is no category {0:?}")]
    UnknownCategory(String),
}

/// Something wrong at a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub wrong: Wrong,
}

/// A file while it is read.
pub(super) struct Reader<'i> {
    text: &'i str,
    problems: Vec<Problem>,
}

/// A table of the file, and which of its fields were asked for.
pub(super) struct Table<'a, 'i> {
    fields: &'a DeTable<'i>,
    at: Range<usize>,
    known: BTreeSet<&'static str>,
}

impl<'i> Reader<'i> {
    /// Takes a file apart.
    pub(super) fn new(text: &'i str) -> (Self, Spanned<DeTable<'i>>) {
        let (table, errors) = DeTable::parse_recoverable(text);
        let mut reader = Self {
            text,
            problems: Vec::new(),
        };
        for error in errors {
            let at = error.span().unwrap_or(0..0);
            reader.wrong(&at, Wrong::Unreadable(error.message().to_owned()));
        }
        (reader, table)
    }

    /// Whether anything was wrong so far.
    pub(super) fn has_failed(&self) -> bool {
        !self.problems.is_empty()
    }

    /// Notes what is wrong, at the line where it begins.
    pub(super) fn wrong(&mut self, at: &Range<usize>, wrong: Wrong) {
        let before = self.text.get(..at.start).unwrap_or(self.text);
        let line = before.matches('\n').count() + 1;
        self.problems.push(Problem { line, wrong });
    }

    /// What was read, unless something was wrong: then all of it, in the order of the lines.
    pub(super) fn end<T>(mut self, read: T) -> Result<T, Vec<Problem>> {
        if self.problems.is_empty() {
            return Ok(read);
        }
        self.problems.sort_by_key(|problem| problem.line);
        Err(self.problems)
    }

    /// A field of any type.
    fn field<'a>(
        &mut self,
        table: &mut Table<'a, 'i>,
        name: &'static str,
    ) -> Option<&'a Spanned<DeValue<'i>>> {
        table.known.insert(name);
        let found = table.fields.get(name);
        if found.is_none() {
            self.wrong(&table.at, Wrong::Missing(name.to_owned()));
        }
        found
    }

    fn wrong_type(&mut self, at: &Range<usize>, field: &str, expected: &'static str) {
        let field = field.to_owned();
        self.wrong(at, Wrong::Type { field, expected });
    }

    /// A text.
    pub(super) fn text<'a>(
        &mut self,
        table: &mut Table<'a, 'i>,
        name: &'static str,
    ) -> Option<(&'a str, Range<usize>)> {
        let value = self.field(table, name)?;
        let text = value.get_ref().as_str();
        if text.is_none() {
            self.wrong_type(&value.span(), name, "a text");
        }
        Some((text?, value.span()))
    }

    /// Yes or no.
    pub(super) fn yes_or_no(
        &mut self,
        table: &mut Table<'_, 'i>,
        name: &'static str,
    ) -> Option<bool> {
        let value = self.field(table, name)?;
        let answer = value.get_ref().as_bool();
        if answer.is_none() {
            self.wrong_type(&value.span(), name, "true or false");
        }
        answer
    }

    /// A table within a table.
    pub(super) fn table<'a>(
        &mut self,
        table: &mut Table<'a, 'i>,
        name: &'static str,
    ) -> Option<Table<'a, 'i>> {
        let value = self.field(table, name)?;
        let inner = value.get_ref().as_table();
        if inner.is_none() {
            self.wrong_type(&value.span(), name, "a table");
        }
        Some(Table::new(inner?, value.span()))
    }

    /// The tables of a list: `[[name]]`.
    pub(super) fn tables<'a>(
        &mut self,
        table: &mut Table<'a, 'i>,
        name: &'static str,
    ) -> Vec<Table<'a, 'i>> {
        let Some(value) = self.field(table, name) else {
            return Vec::new();
        };
        let Some(list) = value.get_ref().as_array() else {
            self.wrong_type(&value.span(), name, "a list of tables");
            return Vec::new();
        };
        let mut tables = Vec::new();
        for entry in list.iter() {
            match entry.get_ref().as_table() {
                Some(inner) => tables.push(Table::new(inner, entry.span())),
                None => self.wrong_type(&entry.span(), name, "a list of tables"),
            }
        }
        tables
    }

    /// Ends a table: what nobody asked for is wrong.
    pub(super) fn close(&mut self, table: &Table<'_, 'i>) {
        for key in table.fields.keys() {
            let name = key.get_ref().as_ref();
            if !table.known.contains(name) {
                self.wrong(&key.span(), Wrong::UnknownField(name.to_owned()));
            }
        }
    }
}

impl<'a, 'i> Table<'a, 'i> {
    /// A table that begins there.
    pub(super) fn new(fields: &'a DeTable<'i>, at: Range<usize>) -> Self {
        Self {
            fields,
            at,
            known: BTreeSet::new(),
        }
    }
}
