//! What a password must be: the same at every place where one is set (NIST SP 800-63B-4 §3.1.1.2).

use std::collections::HashSet;
use std::sync::Arc;

use zxcvbn::feedback::{Suggestion, Warning};
use zxcvbn::zxcvbn;

use crate::ground::i18n::Saying;
use crate::ground::password::Password;

/// The longest password that is taken; more would only cost time.
const LONGEST: usize = 256;
/// Fewer guesses than this are too few (`spec/2-identity.md`, "Password rules").
const FEWEST_GUESSES: u64 = 1_000_000;
/// zxcvbn's cost grows faster than the text: what lies beyond adds strength only.
const LOOKED_AT: usize = 100;
/// What must be left of a password when the words around the user are taken out.
const OWN_PART: usize = 8;
/// Shorter words than this are found by chance.
const SHORTEST_WORD: usize = 4;

/// The rules in force.
#[derive(Debug, Clone)]
pub struct Policy {
    /// Characters, where the password is the only factor.
    pub min_length: usize,
    /// The operator's own list, if one is configured.
    pub listed: Arc<HashSet<String>>,
    /// The product's name.
    pub product: String,
}

/// Why a password is refused.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Weakness {
    /// Too few characters.
    TooShort {
        /// How many there must be.
        least: usize,
    },
    /// Too many characters.
    TooLong,
    /// It stands in the operator's list.
    Listed,
    /// It is built from names that everybody around the user knows.
    FromNames,
    /// It is guessed too soon.
    Guessable {
        /// Why, as far as it can be said.
        warning: Option<Warning>,
    },
}

impl Weakness {
    /// What the page says.
    pub fn saying(self) -> Saying {
        match self {
            Self::TooShort { least } => {
                Saying::new("identity-password-too-short").count("least", least as i64)
            }
            Self::TooLong => {
                Saying::new("identity-password-too-long").count("most", LONGEST as i64)
            }
            Self::Listed => Saying::new("identity-password-listed"),
            Self::FromNames => Saying::new("identity-password-from-names"),
            Self::Guessable { warning } => reason(warning),
        }
    }
}

/// How strong a password is, for the meter.
#[derive(Debug, Clone)]
pub struct Strength {
    /// 0 to 4.
    pub level: u8,
    /// What would help, or that it is good.
    pub advice: Saying,
}

/// Checks a password; `around` are the names that the user and the organization are known by.
///
/// # Errors
/// The first reason to refuse it.
pub fn check(password: &Password, policy: &Policy, around: &[&str]) -> Result<(), Weakness> {
    let text = password.text();
    let length = text.chars().count();
    if length < policy.min_length {
        return Err(Weakness::TooShort {
            least: policy.min_length,
        });
    }
    if length > LONGEST {
        return Err(Weakness::TooLong);
    }
    let folded = text.to_lowercase();
    if policy.listed.contains(&folded) {
        return Err(Weakness::Listed);
    }
    let words = words(policy, around);
    if own_part(&folded, &words) < OWN_PART.min(policy.min_length) {
        return Err(Weakness::FromNames);
    }
    let guessed = guess(text, &words);
    if guessed.guesses() < FEWEST_GUESSES {
        return Err(Weakness::Guessable {
            warning: guessed
                .feedback()
                .and_then(zxcvbn::feedback::Feedback::warning),
        });
    }
    Ok(())
}

/// How strong a password is, whether or not it would be taken.
pub fn strength(password: &Password, policy: &Policy, around: &[&str]) -> Strength {
    let guessed = guess(password.text(), &words(policy, around));
    let level = guessed.score() as u8;
    match check(password, policy, around) {
        Err(weakness) => Strength {
            level: level.min(1),
            advice: weakness.saying(),
        },
        Ok(()) => Strength {
            level: level.max(2),
            advice: suggestion(&guessed),
        },
    }
}

fn guess(text: &str, words: &[String]) -> zxcvbn::Entropy {
    let head: String = text.chars().take(LOOKED_AT).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    zxcvbn(&head, &words)
}

/// The words around a user: names, parts of addresses, the product.
fn words(policy: &Policy, around: &[&str]) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for text in around.iter().copied().chain([policy.product.as_str()]) {
        let folded = text.to_lowercase();
        let parts = folded
            .split(|sign: char| !sign.is_alphanumeric())
            .map(str::to_owned);
        words.extend(parts.filter(|part| part.chars().count() >= SHORTEST_WORD));
        words.push(folded.split_whitespace().collect());
    }
    words.retain(|word| word.chars().count() >= SHORTEST_WORD);
    // Longest first, so that "munster" is not left of "julie munster".
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words
}

/// How many characters are left when the words around the user are taken out.
fn own_part(folded: &str, words: &[String]) -> usize {
    let mut left = folded.to_owned();
    for word in words {
        left = left.replace(word.as_str(), "");
    }
    left.chars().filter(|sign| !sign.is_whitespace()).count()
}

fn reason(warning: Option<Warning>) -> Saying {
    Saying::new(match warning {
        Some(
            Warning::StraightRowsOfKeysAreEasyToGuess
            | Warning::ShortKeyboardPatternsAreEasyToGuess,
        ) => "identity-password-keyboard",
        Some(
            Warning::RepeatsLikeAaaAreEasyToGuess
            | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess
            | Warning::SequencesLikeAbcAreEasyToGuess,
        ) => "identity-password-repeats",
        Some(Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess) => {
            "identity-password-dates"
        }
        Some(
            Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
            | Warning::CommonNamesAndSurnamesAreEasyToGuess,
        ) => "identity-password-from-names",
        _ => "identity-password-common",
    })
}

fn suggestion(guessed: &zxcvbn::Entropy) -> Saying {
    let suggestions = guessed
        .feedback()
        .map(zxcvbn::feedback::Feedback::suggestions)
        .unwrap_or_default();
    let longer = suggestions
        .iter()
        .any(|suggestion| matches!(suggestion, Suggestion::AddAnotherWordOrTwo));
    Saying::new(if longer {
        "identity-password-add-a-word"
    } else {
        "identity-password-good"
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(typed: &str) -> Result<(), Weakness> {
        let listed = Arc::new(HashSet::from(["the operator says no".to_owned()]));
        let policy = Policy {
            min_length: 15,
            listed,
            product: "Manager".into(),
        };
        check(
            &Password::new(typed),
            &policy,
            &[
                "Julie",
                "Munster",
                "julie@acme-consulting.ch",
                "Acme Consulting SA",
            ],
        )
    }

    #[test]
    fn length_is_counted_in_characters_and_nothing_else_is_demanded() {
        assert_eq!(
            checked("fourteen chars"),
            Err(Weakness::TooShort { least: 15 })
        );
        assert_eq!(checked("fifteen kettles"), Ok(()));
        assert_eq!(checked("éàüöñçßæøåœþðłŋ"), Ok(()));
        assert_eq!(checked("🦊🌲🚲🧀⛵🎈🍐🧭🦉🎻🪁🧶🥁🐙🪴"), Ok(()));
        assert_eq!(checked(&"correct horse ".repeat(18)), Ok(()));
        assert_eq!(checked(&"x".repeat(257)), Err(Weakness::TooLong));
        assert_eq!(checked("   leading and trailing spaces count   "), Ok(()));
    }

    #[test]
    fn what_is_easily_guessed_is_refused_with_the_reason() {
        for typed in [
            "aaaaaaaaaaaaaaa",
            "passwordpassword",
            "123456789012345",
            "qwertyuiopasdfg",
        ] {
            assert!(
                matches!(checked(typed), Err(Weakness::Guessable { .. })),
                "{typed}"
            );
        }
        for typed in [
            "JulieMunster2026",
            "julie@acme-consulting.ch",
            "AcmeConsultingSA1",
            "manager-manager-manager",
        ] {
            assert!(
                matches!(
                    checked(typed),
                    Err(Weakness::FromNames | Weakness::Guessable { .. })
                ),
                "{typed}"
            );
        }
        assert_eq!(checked("THE operator says NO"), Err(Weakness::Listed));
    }
}
