//! The other half of the alphabet.

use super::checks::{
    Checked, Wrong, born, digits, holds, luhn, number, shaped, sign, weighted, zero,
};

pub(super) fn ie(body: &str) -> Checked {
    const LETTERS: &str = "WABCDEFGHIJKLMNOPQRSTUV";
    shaped(body.is_ascii() && (8..=9).contains(&body.len()))?;
    let check = body.chars().nth(7);
    let (head, extra) = (&body[..7], body.chars().nth(8));
    let second = body.chars().nth(1).unwrap_or_default();
    let seven = if head.chars().all(|sign| sign.is_ascii_digit()) {
        head.to_owned()
    } else {
        // Before 2013 the second sign could be a letter: the first digit then stands last.
        shaped(extra.is_none() && (second.is_ascii_uppercase() || "+*".contains(second)))?;
        format!("0{}{}", &head[2..], &head[..1])
    };
    let digits = digits(&seven, 7..=7)?;
    let extra = match extra {
        None => 0,
        Some(letter) => LETTERS
            .find(letter)
            .filter(|place| *place <= 9)
            .ok_or(Wrong::Shape)? as u64,
    };
    shaped(check.is_some_and(|check| LETTERS.contains(check)))?;
    let sum = weighted(&digits, &[8, 7, 6, 5, 4, 3, 2]) + 9 * extra;
    holds(sign(LETTERS, sum % 23) == check)
}

pub(super) fn it(body: &str) -> Checked {
    let digits = digits(body, 11..=11)?;
    let province = number(&digits[7..10]);
    let known = (1..=100).contains(&province) || [120, 121, 888, 999].contains(&province);
    shaped(known && number(&digits[..7]) > 0)?;
    holds(luhn(&digits) == 0)
}

pub(super) fn lt(body: &str) -> Checked {
    let digits = digits(body, 9..=12)?;
    let (last, head) = digits.split_last().ok_or(Wrong::Shape)?;
    shaped([9, 12].contains(&digits.len()) && head.last() == Some(&1))?;
    let sum = |shift: usize| -> u64 {
        let weighted = head.iter().enumerate();
        weighted
            .map(|(place, digit)| digit * (1 + (place + shift) as u64 % 9))
            .sum()
    };
    let check = if sum(0) % 11 == 10 { sum(2) } else { sum(0) };
    holds(check % 11 % 10 == *last)
}

pub(super) fn lu(body: &str) -> Checked {
    let digits = digits(body, 8..=8)?;
    holds(number(&digits[..6]) % 89 == number(&digits[6..]))
}

pub(super) fn lv(body: &str) -> Checked {
    let digits = digits(body, 11..=11)?;
    if digits[0] > 3 {
        let sum = weighted(&digits, &[9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]);
        return holds(sum % 11 == 3);
    }
    // Since 2017 persons' numbers begin with 32 and hold neither birthday nor check digit.
    if digits[..2] == [3, 2] {
        return Ok(());
    }
    let (day, month) = (number(&digits[..2]), number(&digits[2..4]));
    shaped((1..=31).contains(&day) && (1..=12).contains(&month))?;
    let sum = 1 + weighted(&digits, &[10, 5, 8, 4, 2, 1, 6, 3, 7, 9]);
    holds(sum % 11 % 10 == digits[10])
}

pub(super) fn nl(body: &str) -> Checked {
    let (nine, two) = body.split_once('B').ok_or(Wrong::Shape)?;
    let (head, tail) = (digits(nine, 9..=9)?, digits(two, 2..=2)?);
    let old = weighted(&head[..8], &[9, 8, 7, 6, 5, 4, 3, 2]) % 11 == head[8];
    // Since 2020: ISO 7064, MOD 97-10, over the whole number; N is 23, L is 21, B is 11.
    let new = [&[2, 3, 2, 1], &head[..], &[1, 1], &tail[..]].concat();
    holds(old || new.iter().fold(0, |rest, digit| (rest * 10 + digit) % 97) == 1)
}

pub(super) fn pt(body: &str) -> Checked {
    let digits = digits(body, 9..=9)?;
    shaped(digits[0] != 0)?;
    let sum = weighted(&digits[..8], &[9, 8, 7, 6, 5, 4, 3, 2]);
    holds((11 - sum % 11) % 11 % 10 == digits[8])
}

pub(super) fn ro(body: &str) -> Checked {
    let short = digits(body, 2..=10)?;
    shaped(short[0] != 0)?;
    let digits = [vec![0; 10 - short.len()], short].concat();
    let sum = weighted(&digits[..9], &[7, 5, 3, 2, 1, 7, 5, 3, 2]);
    holds(sum * 10 % 11 % 10 == digits[9])
}

pub(super) fn se(body: &str) -> Checked {
    let digits = digits(body, 12..=12)?;
    shaped((1..=94).contains(&number(&digits[10..])))?;
    holds(luhn(&digits[..10]) == 0)
}

pub(super) fn si(body: &str) -> Checked {
    let digits = digits(body, 8..=8)?;
    shaped(digits[0] != 0)?;
    // A rest of zero would need the check digit 11: such numbers are not given.
    let rest = weighted(&digits[..7], &[8, 7, 6, 5, 4, 3, 2]) % 11;
    holds(rest != 0 && (11 - rest) % 10 == digits[7])
}

pub(super) fn sk(body: &str) -> Checked {
    let digits = digits(body, 10..=10)?;
    let company = digits[0] != 0 && [2, 3, 4, 7, 8, 9].contains(&digits[2]);
    shaped(company || born(&digits))?;
    // A person's number is the one of their birth.
    let person = born(&digits) && number(&digits[..9]) % 11 % 10 == digits[9];
    holds(number(&digits).is_multiple_of(11) || person)
}

pub(super) fn gb(body: &str) -> Checked {
    if let Some(office) = body.strip_prefix("GD").or(body.strip_prefix("HA")) {
        shaped(office.len() == 3 && office.chars().all(|sign| sign.is_ascii_digit()))?;
        return shaped(body.starts_with("GD") == (office < "500"));
    }
    let digits = digits(body, 9..=12)?;
    shaped([9, 12].contains(&digits.len()))?;
    let rest = weighted(&digits[..9], &[8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97;
    let newer = number(&digits[..3]) >= 100;
    holds(rest == 0 || (newer && [42, 55].contains(&rest)))
}

/// eCH-0097: nine digits, and perhaps the tax in one of three languages.
pub(super) fn che(body: &str) -> Checked {
    let (nine, kind) = body.split_at_checked(9).ok_or(Wrong::Shape)?;
    shaped(["", "MWST", "TVA", "IVA"].contains(&kind))?;
    zero(nine, &[5, 4, 3, 2, 7, 6, 5, 4, 1], (11, 0))
}
