//! Check digits, grouping and the characters of payment standards: pure.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::Account;
use crate::ground::money::Money;

/// The states of the European Economic Area, by the letters that their IBANs begin with.
const AREA: &str =
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK";

/// What stands for a character that the standards do not allow and that has no plain cousin.
const UNKNOWN: char = '?';

/// The check digit of a QR reference, modulo 10 recursive (Swiss Implementation Guidelines for the
/// QR-bill, annex B): each digit leads from one row of the table to the next, the last row says what is
/// missing to ten.
pub(super) fn modulo_10_recursive(digits: &str) -> u8 {
    const ROW: [u8; 10] = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];
    let carry = digits.bytes().fold(0_u8, |carry, digit| {
        ROW[usize::from((carry + digit.wrapping_sub(b'0') % 10) % 10)]
    });
    (10 - carry) % 10
}

/// The remainder by 97 of letters and digits, where `A` counts as 10 and `Z` as 35 (ISO 7064).
pub(super) fn modulo_97(letters_and_digits: &str) -> u32 {
    letters_and_digits.chars().fold(0, |rest, character| {
        let value = character.to_digit(36).unwrap_or_default();
        let shift = if value < 10 { 10 } else { 100 };
        (rest * shift + value) % 97
    })
}

/// Without the spaces that people and banks group it with, in capitals.
pub(super) fn compact(typed: &str) -> String {
    let kept = typed.chars().filter(|c| !c.is_whitespace());
    kept.collect::<String>().to_ascii_uppercase()
}

/// Whether a transfer in EUR to this IBAN needs a BIC beside it: not within the European Economic Area
/// (Regulation (EU) 260/2012, art. 5 (7)).
pub fn needs_bic(iban: &str) -> bool {
    let of_area = |account: Account| {
        let country = account.digits().get(..2).unwrap_or_default();
        AREA.split(' ').any(|state| state == country)
    };
    iban.parse().is_ok_and(|account| !of_area(account))
}

/// A BIC as machines read it: 8 or 11 letters and digits (ISO 9362); nothing of what is none.
pub(super) fn bic(typed: &str) -> String {
    let bic = compact(typed);
    let signs = bic.bytes().all(|sign| sign.is_ascii_alphanumeric());
    if signs && matches!(bic.len(), 8 | 11) {
        bic
    } else {
        String::new()
    }
}

/// In groups of `size`, parted by spaces; the first one has `first` characters if that is not zero.
pub(super) fn in_groups(text: &str, size: usize, first: usize) -> String {
    let mut grouped = String::new();
    for (place, character) in text.chars().enumerate() {
        if place > 0 && place % size == first % size {
            grouped.push(' ');
        }
        grouped.push(character);
    }
    grouped
}

/// Whole units and the digits after the point, of an amount that is not negative.
pub(super) fn whole_and_part(amount: Money) -> (String, String) {
    let digits = amount.currency().digits();
    let scale = 10_u64.pow(digits);
    let minor = amount.minor().unsigned_abs();
    let width = digits as usize;
    let part = format!("{:0width$}", minor % scale);
    ((minor / scale).to_string(), part)
}

/// What fits into a field: allowed characters only, one line, at most so many characters.
pub(super) fn fitted(text: &str, most: usize) -> String {
    let folded: String = text.nfc().map(folded).collect();
    let words = folded.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut: String = words.chars().take(most).collect();
    cut.trim_end().to_owned()
}

/// The same in ASCII, for a code that would not hold two bytes a character.
pub(super) fn plain(text: &str) -> String {
    text.chars()
        .map(|c| in_ascii(c).unwrap_or(UNKNOWN))
        .collect()
}

/// Whether the standards allow it: since November 2025 Latin with its supplements, Ș ș Ț ț and €
/// (Swiss Implementation Guidelines for the QR-bill, "Permitted characters"). The two invisible ones of
/// Latin-1 are left out on purpose.
pub(super) fn is_allowed(character: char) -> bool {
    matches!(character, ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{17f}')
        || matches!(character, '\u{218}'..='\u{21b}' | '€')
}

/// The nearest allowed character; a space for what parts words.
fn folded(character: char) -> char {
    if is_allowed(character) {
        character
    } else if character.is_whitespace() || character.is_control() {
        ' '
    } else {
        in_ascii(character).unwrap_or(UNKNOWN)
    }
}

/// The plain cousin: without its accent, or what a typewriter has for it.
fn in_ascii(character: char) -> Option<char> {
    if character.is_ascii() {
        return Some(character);
    }
    match character {
        '‘' | '’' | '‚' | '‛' | 'ʼ' | '′' => return Some('\''),
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' => return Some('"'),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ad}' => return Some('-'),
        '…' | '·' => return Some('.'),
        '•' => return Some('*'),
        'ß' => return Some('s'),
        'Æ' => return Some('A'),
        'æ' => return Some('a'),
        'Œ' | 'Ø' => return Some('O'),
        'œ' | 'ø' => return Some('o'),
        'Đ' | 'Ð' => return Some('D'),
        'đ' | 'ð' => return Some('d'),
        'Ł' => return Some('L'),
        'ł' => return Some('l'),
        'ı' => return Some('i'),
        '€' => return Some('E'),
        _ => {}
    }
    let mut parts = std::iter::once(character).nfkd();
    let first = parts.next()?;
    let rest_is_marks = parts.all(is_combining_mark);
    (first.is_ascii_graphic() && rest_is_marks).then_some(first)
}
