//! How the numbers of each state are checked; what is given stands behind the prefix.

use std::ops::RangeInclusive;

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wrong {
    /// Its length or its signs.
    Shape,
    /// Its check digits.
    Digits,
}

pub(super) type Checked = Result<(), Wrong>;

/// So many digits, not all of them zero.
pub(super) fn digits(body: &str, length: RangeInclusive<usize>) -> Result<Vec<u64>, Wrong> {
    let digits: Option<Vec<u64>> = body
        .chars()
        .map(|sign| sign.to_digit(10).map(u64::from))
        .collect();
    digits
        .filter(|digits| length.contains(&digits.len()) && digits.iter().any(|digit| *digit > 0))
        .ok_or(Wrong::Shape)
}

pub(super) fn holds(yes: bool) -> Checked {
    if yes { Ok(()) } else { Err(Wrong::Digits) }
}

pub(super) fn shaped(yes: bool) -> Checked {
    if yes { Ok(()) } else { Err(Wrong::Shape) }
}

pub(super) fn weighted(digits: &[u64], weights: &[u64]) -> u64 {
    digits
        .iter()
        .zip(weights)
        .map(|(digit, weight)| digit * weight)
        .sum()
}

pub(super) fn number(digits: &[u64]) -> u64 {
    digits.iter().fold(0, |number, digit| number * 10 + digit)
}

/// As many digits as weights, whose weighted sum leaves this rest.
pub(super) fn zero(body: &str, weights: &[u64], (modulus, rest): (u64, u64)) -> Checked {
    let digits = digits(body, weights.len()..=weights.len())?;
    holds(weighted(&digits, weights) % modulus == rest)
}

/// The same, of numbers that do not begin with zero.
pub(super) fn zero_later(body: &str, weights: &[u64], sum: (u64, u64)) -> Checked {
    shaped(!body.starts_with('0'))?;
    zero(body, weights, sum)
}

/// The rest of Luhn's sum: every second digit from the right doubled, its digits added.
pub(super) fn luhn(digits: &[u64]) -> u64 {
    let doubled = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| match place % 2 {
            0 => *digit,
            _ => digit * 2 / 10 + digit * 2 % 10,
        });
    doubled.sum::<u64>() % 10
}

/// ISO 7064, MOD 11,10.
fn mod_11_10(digits: &[u64]) -> bool {
    let carried = digits.iter().fold(5, |carry, digit| {
        let doubled = if carry == 0 { 10 } else { carry } * 2 % 11;
        (doubled + digit) % 10
    });
    carried == 1
}

/// The sign of a list at this place.
pub(super) fn sign(list: &str, place: u64) -> Option<char> {
    usize::try_from(place)
        .ok()
        .and_then(|place| list.chars().nth(place))
}

pub(super) fn at(body: &str) -> Checked {
    let digits = digits(body.strip_prefix('U').ok_or(Wrong::Shape)?, 8..=8)?;
    // Luhn's sum of the first seven, four, and the check digit.
    holds((luhn(&digits[..7]) + 4 + digits[7]).is_multiple_of(10))
}

pub(super) fn be(body: &str) -> Checked {
    let mut digits = digits(body, 9..=10)?;
    if digits.len() == 9 {
        digits.insert(0, 0);
    }
    shaped(digits[0] <= 1)?;
    holds(97 - number(&digits[..8]) % 97 == number(&digits[8..]))
}

pub(super) fn bg(body: &str) -> Checked {
    let digits = digits(body, 9..=10)?;
    let (last, head) = digits.split_last().ok_or(Wrong::Shape)?;
    if digits.len() == 9 {
        let first = weighted(head, &[1, 2, 3, 4, 5, 6, 7, 8]) % 11;
        let second = weighted(head, &[3, 4, 5, 6, 7, 8, 9, 10]) % 11 % 10;
        return holds(*last == if first == 10 { second } else { first });
    }
    // A citizen, a foreigner, anybody else.
    let citizen = weighted(head, &[2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10;
    let foreigner = weighted(head, &[21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10;
    let other = (11 - weighted(head, &[4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11;
    holds([citizen, foreigner, other].contains(last))
}

pub(super) fn cy(body: &str) -> Checked {
    let (head, letter) = body.split_at_checked(8).ok_or(Wrong::Shape)?;
    let digits = digits(head, 8..=8)?;
    shaped(letter.len() == 1 && !head.starts_with("12"))?;
    const ODD: [u64; 10] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
    let worth = digits
        .iter()
        .enumerate()
        .map(|(place, digit)| match place % 2 {
            0 => ODD[*digit as usize],
            _ => *digit,
        });
    let sum: u64 = worth.sum();
    let expected = sign("ABCDEFGHIJKLMNOPQRSTUVWXYZ", sum % 26);
    holds(letter.chars().next() == expected)
}

pub(super) fn cz(body: &str) -> Checked {
    let digits = digits(body, 8..=10)?;
    let weights = [8, 7, 6, 5, 4, 3, 2];
    match digits.len() {
        8 => {
            shaped(digits[0] != 9)?;
            let check = match (11 - weighted(&digits[..7], &weights) % 11) % 11 {
                0 => 1,
                check => check % 10,
            };
            holds(digits[7] == check)
        }
        9 if digits[0] == 6 => {
            let rest = weighted(&digits[1..8], &weights) % 11;
            holds(digits[8] == (18 - (10 - rest) % 11) % 10)
        }
        length => {
            shaped(born(&digits))?;
            holds(length == 9 || number(&digits[..9]) % 11 % 10 == digits[9])
        }
    }
}

/// Whether a Czech or Slovak person's number begins with a birthday: women's months have 50 added,
/// those of days with many births 20.
pub(super) fn born(digits: &[u64]) -> bool {
    let (month, day) = (number(&digits[2..4]) % 50 % 20, number(&digits[4..6]));
    (1..=12).contains(&month) && (1..=31).contains(&day)
}

pub(super) fn de(body: &str) -> Checked {
    let digits = digits(body, 9..=9)?;
    shaped(digits[0] != 0)?;
    holds(mod_11_10(&digits))
}

pub(super) fn el(body: &str) -> Checked {
    let digits = digits(body, 9..=9)?;
    let sum = weighted(&digits[..8], &[256, 128, 64, 32, 16, 8, 4, 2]);
    holds(sum % 11 % 10 == digits[8])
}

pub(super) fn es(body: &str) -> Checked {
    const OF_PERSONS: &str = "TRWAGMYFPDXBNJZSQVHLCKE";
    let signs: Vec<char> = body.chars().collect();
    let [first, .., last] = signs[..] else {
        return Err(Wrong::Shape);
    };
    shaped(signs.len() == 9 && body.is_ascii())?;
    if let Some(hundreds) = first.to_digit(10) {
        let rest = digits(&body[1..8], 7..=7).unwrap_or_else(|_| vec![0; 7]);
        shaped(body[..8].chars().all(|sign| sign.is_ascii_digit()) && last.is_ascii_uppercase())?;
        let whole = u64::from(hundreds) * 10_000_000 + number(&rest);
        return holds(sign(OF_PERSONS, whole % 23) == Some(last));
    }
    let middle = digits(&body[1..8], 7..=7)?;
    if let Some(leading) = "XYZ".find(first) {
        let whole = leading as u64 * 10_000_000 + number(&middle);
        return holds(sign(OF_PERSONS, whole % 23) == Some(last));
    }
    if "KLM".contains(first) {
        return holds(sign(OF_PERSONS, number(&middle) % 23) == Some(last));
    }
    shaped("ABCDEFGHJNPQRSUVW".contains(first) && last.is_ascii_alphanumeric())?;
    // The check is a digit or the letter of its place, by the kind of company.
    let check = (10 - luhn(&[&middle[..], &[0]].concat())) % 10;
    let letter = sign("JABCDEFGHI", check);
    holds(last.to_digit(10).map(u64::from) == Some(check) || letter == Some(last))
}

pub(super) fn fr(body: &str) -> Checked {
    const SIGNS: &str = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    let (key, siren) = body.split_at_checked(2).ok_or(Wrong::Shape)?;
    let digits = digits(siren, 9..=9)?;
    // Monaco's have no number of the French register.
    let registered = siren.starts_with("000") || luhn(&digits) == 0;
    let siren = number(&digits);
    let place = |sign: Option<char>| sign.and_then(|sign| SIGNS.find(sign)).ok_or(Wrong::Shape);
    let mut signs = key.chars();
    let (first, second) = (place(signs.next())? as u64, place(signs.next())? as u64);
    let own = if first < 10 && second < 10 {
        (siren * 100 + 12) % 97 == first * 10 + second
    } else {
        let (weight, base) = if first < 10 { (24, 10) } else { (34, 100) };
        let whole = (first * weight + second)
            .checked_sub(base)
            .ok_or(Wrong::Digits)?;
        (siren + 1 + whole / 11) % 11 == whole % 11
    };
    holds(registered && own)
}

pub(super) fn hr(body: &str) -> Checked {
    holds(mod_11_10(&digits(body, 11..=11)?))
}
