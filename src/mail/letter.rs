//! The one shape of all letters: greeting, paragraphs, facts, at most one link, footer.

use std::fmt;

use askama::Template;
use chrono_tz::Tz;

use super::Office;
use crate::ground::failure::{Answer, Failure};
use crate::ground::i18n::{Language, Saying, formats};
use crate::ground::smtp::Letter;
use crate::ground::time::Moment;

/// Lines of the text part are at most this long, except addresses.
const COLUMNS: usize = 72;
/// The longest subject.
const SUBJECT: usize = 60;
/// A name is not cut shorter than this.
const SHORTEST_NAME: usize = 8;

/// A letter in the making.
pub(super) struct Draft {
    language: Language,
    subject: String,
    preheader: String,
    greeting: Option<String>,
    paragraphs: Vec<String>,
    facts: Vec<(String, String)>,
    action: Option<(String, String)>,
    after: Vec<String>,
    event: Option<String>,
    zone: Option<Tz>,
}

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct Html<'a> {
    language: &'a str,
    subject: &'a str,
    preheader: &'a str,
    brand: &'a str,
    greeting: &'a str,
    paragraphs: &'a [String],
    facts: &'a [(String, String)],
    action: Option<&'a (String, String)>,
    after: &'a [String],
    footer: &'a [String],
}

#[derive(Template)]
#[template(path = "mail/letter.txt")]
struct Text<'a> {
    greeting: &'a str,
    paragraphs: Vec<String>,
    facts: Vec<String>,
    action: Option<(String, &'a str)>,
    after: Vec<String>,
    footer: Vec<String>,
}

impl Draft {
    /// A letter with this subject, and a preheader that adds to it.
    pub(super) fn new(language: Language, subject: &'static str, preheader: &'static str) -> Self {
        Self::about(language, &Saying::new(subject), preheader)
    }

    /// The same, with a subject that names something.
    pub(super) fn about(language: Language, subject: &Saying, preheader: &'static str) -> Self {
        Self {
            language,
            subject: unlinked(&language.say(subject)),
            preheader: language.say(&Saying::new(preheader)),
            greeting: None,
            paragraphs: Vec::new(),
            facts: Vec::new(),
            action: None,
            after: Vec::new(),
            event: None,
            zone: None,
        }
    }

    /// Greets by name, or plainly when it is not known.
    #[must_use]
    pub(super) fn greet(mut self, name: &str) -> Self {
        let greeting = Saying::new("mail-greeting").with("name", name);
        self.greeting = (!name.is_empty()).then(|| unlinked(&self.language.say(&greeting)));
        self
    }

    /// A paragraph.
    #[must_use]
    pub(super) fn paragraph(self, key: &'static str) -> Self {
        self.say(&Saying::new(key))
    }

    /// A paragraph with something filled in.
    #[must_use]
    pub(super) fn say(mut self, saying: &Saying) -> Self {
        self.paragraphs.push(unlinked(&self.language.say(saying)));
        self
    }

    /// A line of the list of facts; an empty value is left out.
    #[must_use]
    pub(super) fn fact(self, key: &'static str, value: impl fmt::Display) -> Self {
        self.about_it(&Saying::new(key), value)
    }

    /// The same, when what it is called is found elsewhere.
    #[must_use]
    pub(super) fn about_it(mut self, name: &Saying, value: impl fmt::Display) -> Self {
        let value = unlinked(&value.to_string());
        if !value.is_empty() {
            self.facts.push((self.language.say(name), value));
        }
        self
    }

    /// A fact that is an instant.
    #[must_use]
    pub(super) fn when(self, key: &'static str, (zone, moment): (&str, Moment)) -> Self {
        let zone: Tz = zone.parse().unwrap_or(Tz::UTC);
        let written = formats::date_time(self.language, zone, moment);
        let mut draft = self.fact(key, written);
        // The footer speaks of the same time in the same zone.
        draft.zone = Some(zone);
        draft
    }

    /// The one link.
    #[must_use]
    pub(super) fn link(mut self, label: &'static str, address: String) -> Self {
        self.action = Some((self.language.say(&Saying::new(label)), address));
        self
    }

    /// A paragraph after facts and link.
    #[must_use]
    pub(super) fn after(mut self, saying: &Saying) -> Self {
        self.after.push(unlinked(&self.language.say(saying)));
        self
    }

    /// The event that stands in the activity page too.
    #[must_use]
    pub(super) fn event(mut self, code: &str) -> Self {
        self.event = Some(code.to_owned());
        self
    }

    /// Text and HTML, ready to be sent.
    ///
    /// # Errors
    /// When a template fails.
    pub(super) fn letter(
        self,
        office: &Office,
        to: &str,
        (message_id, date): (&str, Moment),
    ) -> Answer<Letter> {
        let footer = self.footer(office, to, date);
        let greeting = self
            .greeting
            .clone()
            .unwrap_or_else(|| self.language.say(&Saying::new("mail-greeting-plain")));
        let html = Html {
            language: self.language.word(),
            subject: &self.subject,
            preheader: &self.preheader,
            brand: &office.brand,
            greeting: &greeting,
            paragraphs: &self.paragraphs,
            facts: &self.facts,
            action: self.action.as_ref(),
            after: &self.after,
            footer: &footer,
        };
        let text = Text {
            greeting: &wrapped(&greeting),
            paragraphs: self.paragraphs.iter().map(|text| wrapped(text)).collect(),
            facts: self.facts.iter().map(|fact| self.fact_line(fact)).collect(),
            action: self.action.as_ref().map(|(label, url)| {
                let label = self.language.labelled(label, "");
                (label.trim_end().to_owned(), url.as_str())
            }),
            after: self.after.iter().map(|text| wrapped(text)).collect(),
            footer: footer.iter().map(|text| wrapped(text)).collect(),
        };
        let failed = |error: askama::Error| Failure::Inconsistent(format!("letter: {error}"));
        Ok(Letter {
            enclosed: None,
            to: to.to_owned(),
            html: html.render().map_err(failed)?,
            text: text.render().map_err(failed)?,
            subject: one_line(&self.subject),
            message_id: message_id.to_owned(),
            date,
        })
    }

    /// A fact as the text part has it.
    fn fact_line(&self, (label, value): &(String, String)) -> String {
        wrapped(&self.language.labelled(label, value))
    }

    fn footer(&self, office: &Office, to: &str, date: Moment) -> Vec<String> {
        let say = |saying: Saying| self.language.say(&saying);
        let mut footer = vec![
            say(Saying::new("mail-footer-never")),
            say(Saying::new("mail-footer-doubt").with("host", office.host())),
        ];
        if let Some(event) = &self.event {
            let time = formats::date_time(self.language, self.zone.unwrap_or(office.zone), date);
            footer.push(say(Saying::new("mail-footer-event")
                .with("event", event)
                .with("time", time)));
        }
        footer.push(say(
            Saying::new("mail-footer-sent-to").with("address", masked(to))
        ));
        footer.push(office.brand.clone());
        footer.push(office.address.clone());
        footer.retain(|line| !line.is_empty());
        footer
    }
}

/// A subject with names in it: they are cut, all alike, until it is short enough.
///
/// What is in a subject is in the letter too, whole.
pub(super) fn naming(
    language: Language,
    subject: &Saying,
    names: &[(&'static str, &str)],
) -> Saying {
    let filled = |room: usize| {
        names.iter().fold(subject.clone(), |saying, (place, name)| {
            saying.with(place, cut(name, room))
        })
    };
    let fits = |saying: &Saying| language.say(saying).chars().count() <= SUBJECT;
    let rooms = (SHORTEST_NAME + 1..=SUBJECT).rev();
    let whole = rooms.map(filled).find(fits);
    whole.unwrap_or_else(|| filled(SHORTEST_NAME))
}

/// The beginning of a name, at most so many signs.
fn cut(name: &str, room: usize) -> String {
    if name.chars().count() <= room {
        return name.to_owned();
    }
    let beginning: String = name.chars().take(room - 1).collect();
    format!("{}…", beginning.trim_end())
}

/// Names come from people: what looks like an address in one does not become a link.
fn unlinked(text: &str) -> String {
    text.replace("://", ": //")
}

/// An address without most of its local part.
fn masked(address: &str) -> String {
    match address.split_once('@') {
        Some((local, domain)) => format!("{}***@{domain}", local.chars().next().unwrap_or('*')),
        None => String::new(),
    }
}

/// Names come from people: a subject is one line whatever they contain.
fn one_line(text: &str) -> String {
    text.chars()
        .map(|sign| if sign.is_control() { ' ' } else { sign })
        .collect()
}

/// The text in lines of at most 72 characters; a word that is longer stands alone.
fn wrapped(text: &str) -> String {
    let mut lines: Vec<String> = vec![String::new()];
    for word in text.split(' ') {
        let fits = lines
            .last()
            .is_some_and(|line| line.chars().count() + 1 + word.chars().count() <= COLUMNS);
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if fits => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn wrapping_loses_no_word_and_keeps_lines_short(words in proptest::collection::vec("[a-zé]{1,20}", 1..60)) {
            let text = words.join(" ");
            let folded = wrapped(&text);
            prop_assert_eq!(folded.replace('\n', " "), text);
            prop_assert!(folded.lines().all(|line| line.chars().count() <= COLUMNS));
        }
    }

    #[test]
    fn a_subject_is_one_line() {
        assert_eq!(one_line("a\r\nBcc: x@y.ch"), "a  Bcc: x@y.ch");
        assert_eq!(masked("julie@example.ch"), "j***@example.ch");
    }
}
