//! The sandbox's test cards, and what each of them is for. No real card has these numbers.

/// What a card does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Card {
    /// The money comes at once.
    Succeeds,
    /// The bank says no.
    Declined,
    /// The bank asks its holder first.
    Challenge,
    /// The money comes, but the bank takes half a minute to say so.
    Late,
    /// The money comes; the notice of it is sent twice.
    Twice,
    /// The money comes; a notice that the payment is open is sent after the one that it succeeded.
    Disordered,
    /// The money comes, and no notice is sent: only who asks learns of it.
    Unannounced,
    /// The money comes; then the provider says nothing to anybody for two minutes.
    Silent,
}

impl Card {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 8] = [
        Self::Succeeds,
        Self::Declined,
        Self::Challenge,
        Self::Late,
        Self::Twice,
        Self::Disordered,
        Self::Unannounced,
        Self::Silent,
    ];

    /// Its number in groups of four (the first four: `spec/5-accounting.md`, "Sandbox").
    pub fn number(self) -> &'static str {
        match self {
            Self::Succeeds => "4242 4242 4242 4242",
            Self::Declined => "4000 0000 0000 0002",
            Self::Challenge => "4000 0027 6000 3184",
            Self::Late => "4000 0000 0000 0077",
            Self::Twice => "4000 0000 0000 1000",
            Self::Disordered => "4000 0000 0000 2008",
            Self::Unannounced => "4000 0000 0000 3006",
            Self::Silent => "4000 0000 0000 4004",
        }
    }

    /// The card of a number as people type it: blanks and dashes do not count.
    pub fn of_number(typed: &str) -> Option<Self> {
        let digits = |text: &str| -> String {
            let kept = |sign: &char| !sign.is_whitespace() && *sign != '-';
            text.chars().filter(kept).collect()
        };
        let typed = digits(typed);
        Self::ALL
            .into_iter()
            .find(|card| digits(card.number()) == typed)
    }
}

/// The month until which a card is good, of what stands on it (`MM/YY`, with or without blanks, or
/// with the whole year); the year and the month.
pub fn expiry(typed: &str) -> Option<(i32, u32)> {
    let (month, year) = typed.split_once('/')?;
    let (month, year) = (month.trim(), year.trim());
    let digits = |text: &str| text.bytes().all(|digit| digit.is_ascii_digit());
    if !digits(month) || !digits(year) || !(1..=2).contains(&month.len()) {
        return None;
    }
    let month: u32 = month
        .parse()
        .ok()
        .filter(|month| (1..=12).contains(month))?;
    let year: i32 = match year.len() {
        2 => 2000 + year.parse::<i32>().ok()?,
        4 => year.parse().ok()?,
        _ => return None,
    };
    Some((year, month))
}

/// Whether this can be a security code: three digits, or four.
pub fn is_code(typed: &str) -> bool {
    let typed = typed.trim();
    (3..=4).contains(&typed.len()) && typed.bytes().all(|digit| digit.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_known_however_its_number_is_typed_and_no_other_is() {
        for card in Card::ALL {
            let plain = card.number().replace(' ', "");
            assert_eq!(Card::of_number(&plain), Some(card));
            assert_eq!(Card::of_number(card.number()), Some(card));
            assert_eq!(Card::of_number(&format!(" {plain}\t")), Some(card));
            assert_eq!(
                Card::of_number(&card.number().replace(' ', "-")),
                Some(card)
            );
            assert_eq!(Card::of_number(&format!("{plain}0")), None);
            // The last digit is right (ISO/IEC 7812-1, annex B).
            let sum: u32 = plain
                .bytes()
                .rev()
                .enumerate()
                .map(|(place, digit)| {
                    let digit = u32::from(digit - b'0') * if place % 2 == 1 { 2 } else { 1 };
                    digit / 10 + digit % 10
                })
                .sum();
            assert_eq!(sum % 10, 0, "{plain}");
        }
        for none in ["", " ", "4242", "٤٢٤٢424242424242", "<script>"] {
            assert_eq!(Card::of_number(none), None, "{none}");
        }
    }

    #[test]
    fn an_expiry_date_is_read_as_it_is_printed_and_a_code_has_three_or_four_digits() {
        for (typed, read) in [
            ("12/27", Some((2027, 12))),
            (" 1 / 2027 ", Some((2027, 1))),
            ("01/27", Some((2027, 1))),
            ("13/27", None),
            ("0/27", None),
            ("12/127", None),
            ("1227", None),
            ("12/-7", None),
            ("12/27/1", None),
            ("", None),
        ] {
            assert_eq!(expiry(typed), read, "{typed}");
        }
        for (typed, is) in [
            ("123", true),
            (" 1234 ", true),
            ("12", false),
            ("12345", false),
            ("12a", false),
        ] {
            assert_eq!(is_code(typed), is, "{typed}");
        }
    }
}
