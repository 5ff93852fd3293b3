//! vCards, version 4.0 (RFC 6350): escaped, folded, lines that end as they must.

use crate::domain::users::directory::Entry;

/// A line has so many octets at most, its end not counted (RFC 6350 §3.2).
const LONGEST_LINE: usize = 75;

/// Somebody as a vCard. The identifier is an address that nobody else has.
pub(super) fn card(entry: &Entry, organization: &str, identifier: &str) -> String {
    let mut card = String::new();
    let mut line = |text: &str| fold(&mut card, text);
    line("BEGIN:VCARD");
    line("VERSION:4.0");
    line(&format!("UID:{identifier}"));
    line(&format!("FN:{}", escape(&entry.name())));
    let (last, first) = (escape(&entry.last_name), escape(&entry.first_name));
    line(&format!("N:{last};{first};;;"));
    line(&format!("EMAIL:{}", escape(&entry.login)));
    line(&format!("ORG:{}", escape(organization)));
    if !entry.teams.is_empty() {
        let teams: Vec<String> = entry.teams.iter().map(|team| escape(team)).collect();
        line(&format!("CATEGORIES:{}", teams.join(",")));
    }
    line("END:VCARD");
    card
}

/// A text as a value, or as a part of one (RFC 6350 §3.4): no sign of it begins another line or part.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' | ',' | ';' => {
                escaped.push('\\');
                escaped.push(sign);
            }
            '\r' if signs.peek() == Some(&'\n') => {}
            // Some readers take these for the end of a line, too.
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            control if control.is_control() => {}
            other => escaped.push(other),
        }
    }
    escaped
}

/// Writes a line, folded between characters: what goes on begins with a blank (RFC 6350 §3.2).
fn fold(card: &mut String, text: &str) {
    let mut octets = 0;
    for sign in text.chars() {
        if octets + sign.len_utf8() > LONGEST_LINE {
            card.push_str("\r\n ");
            octets = 1;
        }
        card.push(sign);
        octets += sign.len_utf8();
    }
    card.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::access::UserId;
    use proptest::prelude::*;

    fn entry(first: &str, last: &str, team: &str) -> Entry {
        Entry {
            user: UserId::from(7),
            first_name: first.into(),
            last_name: last.into(),
            name_key: String::new(),
            login: "lea@acme.example".into(),
            teams: vec![team.into(), "B".into()],
        }
    }

    #[test]
    fn a_card_says_who_it_is() {
        let card = card(
            &entry("Lea", "Rossi; Müller", "A, Z"),
            "Acme\nSA",
            "https://c.example/7",
        );
        assert_eq!(
            card,
            "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:https://c.example/7\r\nFN:Lea Rossi\\; Müller\r\n\
             N:Rossi\\; Müller;Lea;;;\r\nEMAIL:lea@acme.example\r\nORG:Acme\\nSA\r\n\
             CATEGORIES:A\\, Z,B\r\nEND:VCARD\r\n"
        );
    }

    fn unfolded(card: &str) -> Vec<String> {
        let whole = card.replace("\r\n ", "");
        whole.split_terminator("\r\n").map(str::to_owned).collect()
    }

    proptest! {
        /// Whatever somebody is called, the card has its nine lines, none too long, none of their making.
        #[test]
        fn no_name_makes_a_line(first in "\\PC{0,90}|.*", last in "(?s).{0,200}", team in "(?s).{0,60}") {
            let card = card(&entry(&first, &last, &team), &last, "https://c.example/7");
            for line in card.split("\r\n") {
                prop_assert!(line.len() <= LONGEST_LINE, "{line}");
                prop_assert!(!line.chars().any(char::is_control), "{line:?}");
            }
            let lines = unfolded(&card);
            let names: Vec<&str> = lines.iter().map(|line| line.split(':').next().unwrap()).collect();
            prop_assert_eq!(names, ["BEGIN", "VERSION", "UID", "FN", "N", "EMAIL", "ORG", "CATEGORIES", "END"]);
        }
    }
}
