//! A TOML file as this program reads one: field by field, and every wrong thing with its line.

use std::collections::BTreeSet;
use std::ops::Range;

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::wrong::{Problem, Wrong};

/// What makes something of a word, if it is one.
type FromWord<T> = fn(&str) -> Option<T>;

/// A file while it is read.
pub(super) struct Reader<'i> {
    text: &'i str,
    /// Where lines end.
    breaks: Vec<usize>,
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
            breaks: text.match_indices('\n').map(|(at, _)| at).collect(),
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
        let line = self.line(at);
        self.problems.push(Problem { line, wrong });
    }

    /// The line where something begins, counted from 1.
    pub(super) fn line(&self, at: &Range<usize>) -> usize {
        self.breaks.partition_point(|other| *other < at.start) + 1
    }

    /// The last line.
    pub(super) fn last_line(&self) -> usize {
        self.text.lines().count().max(1)
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

    /// A whole number.
    pub(super) fn number(&mut self, table: &mut Table<'_, 'i>, name: &'static str) -> Option<i64> {
        let value = self.field(table, name)?;
        let number = value.get_ref().as_integer();
        let number = number.and_then(|one| i64::from_str_radix(one.as_str(), one.radix()).ok());
        let number = number.filter(|number| *number >= 0);
        if number.is_none() {
            self.wrong_type(&value.span(), name, "a whole number that is not negative");
        }
        number
    }

    /// A date without a time of day.
    pub(super) fn date(
        &mut self,
        table: &mut Table<'_, 'i>,
        name: &'static str,
    ) -> Option<NaiveDate> {
        let value = self.field(table, name)?;
        let found = value.get_ref().as_datetime();
        let found = found.filter(|found| found.time.is_none() && found.offset.is_none());
        let date = found.and_then(|found| found.date).and_then(|date| {
            NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
        });
        if date.is_none() {
            self.wrong_type(&value.span(), name, "a date: 2026-01-31");
        }
        date
    }

    /// A word of a closed set, `all` of which are named when it is none.
    pub(super) fn one_of<T>(
        &mut self,
        table: &mut Table<'_, 'i>,
        name: &'static str,
        (from_word, all): (FromWord<T>, &[&str]),
    ) -> Option<T> {
        let (word, at) = self.text(table, name)?;
        let found = from_word(word);
        if found.is_none() {
            let (field, expected) = (name.to_owned(), all.join(", "));
            self.wrong(&at, Wrong::NoneOf { field, expected });
        }
        found
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
    /// Whether it has a field.
    pub(super) fn has(&self, name: &str) -> bool {
        self.fields.contains_key(name)
    }

    /// Where it begins.
    pub(super) fn at(&self) -> Range<usize> {
        self.at.clone()
    }

    /// All its fields, for a table whose names are data.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&'a str, Range<usize>, &'a DeValue<'i>)> {
        let fields = self.fields.iter();
        fields.map(|(key, value)| (key.get_ref().as_ref(), key.span(), value.get_ref()))
    }

    /// A table that begins there.
    pub(super) fn new(fields: &'a DeTable<'i>, at: Range<usize>) -> Self {
        Self {
            fields,
            at,
            known: BTreeSet::new(),
        }
    }
}
