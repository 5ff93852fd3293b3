//! The CO₂ of what is sold, and how papers and pages say it: one source for both.

use crate::ground::i18n::{Language, Saying, formats};

/// The CO₂ of a line in a year, in grams.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Emission {
    /// Whose: the line's product, with its offer where two products have one name.
    pub name: String,
    /// How many websites or mailboxes.
    pub count: i32,
    /// Of one of them.
    pub each: i64,
    /// Of one of them: material (manufacture, transport, end of life) and energy, where both are known.
    pub parts: Option<(i64, i64)>,
    /// Of all of them.
    pub all: i64,
    /// How it was reckoned, where the catalog says so.
    pub method: Option<String>,
}

impl Emission {
    /// What it comes to: `shop.example: 3 × 1’200 g = 3’600 g per year.`
    pub fn said(&self, language: Language, country: &str) -> String {
        let grams = |grams| grouped(language, country, grams);
        let saying = Saying::new("documents-emission")
            .with("title", &self.name)
            .with("count", grams(self.count.into()))
            .with("grams", grams(self.each))
            .with("all", grams(self.all));
        unbroken(&language.say(&saying))
    }

    /// How much of all is material and how much energy, where both are known.
    pub fn parts_said(&self, language: Language, country: &str) -> Option<String> {
        let (material, energy) = self.parts?;
        let all = |each: i64| each.saturating_mul(self.count.into());
        let saying = Saying::new("documents-emission-parts")
            .with("material", grouped(language, country, all(material)))
            .with("energy", grouped(language, country, all(energy)));
        Some(unbroken(&language.say(&saying)))
    }
}

fn grouped(language: Language, country: &str, grams: i64) -> String {
    let sign = if grams < 0 { "-" } else { "" };
    let digits = formats::number(language, country, grams.unsigned_abs());
    format!("{sign}{digits}")
}

/// A number and its unit stay on one line: the space between a digit and `g` is not broken.
fn unbroken(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    let mut before = None;
    while let Some(sign) = rest.next() {
        let mut ahead = rest.clone();
        let is_unit = ahead.next() == Some('g') && !ahead.next().is_some_and(char::is_alphanumeric);
        let after_digit = before.is_some_and(|sign: char| sign.is_ascii_digit());
        let sign = if sign == ' ' && after_digit && is_unit {
            '\u{a0}'
        } else {
            sign
        };
        kept.push(sign);
        before = Some(sign);
    }
    kept
}

/// Grams for a unit and year × how many websites or mailboxes the line has (`spec/5-accounting.md`, "PDF").
/// A unit's are material and energy together, or what is known of the two; nothing where neither is.
pub(super) fn emission(
    (name, count): (&str, i32),
    (material, energy): (Option<i64>, Option<i64>),
    method: Option<&str>,
) -> Option<Emission> {
    let parts = material.zip(energy);
    let each = match parts {
        Some((material, energy)) => material.checked_add(energy),
        None => material.or(energy),
    }?;
    Some(Emission {
        name: name.to_owned(),
        count,
        each,
        parts,
        all: each.checked_mul(count.into())?,
        method: method.map(str::to_owned),
    })
}

/// Emissions, each with the offer of its line, which is said where two products have one name.
pub(super) fn told_apart(emissions: Vec<(Emission, String)>) -> Vec<Emission> {
    let names: Vec<String> = emissions.iter().map(|(one, _)| one.name.clone()).collect();
    let mut told = Vec::with_capacity(emissions.len());
    for (mut emission, offer) in emissions {
        if names.iter().filter(|name| **name == emission.name).count() > 1 {
            emission.name = format!("{} ({offer})", emission.name);
        }
        told.push(emission);
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shop() -> Emission {
        emission(("shop", 7), (Some(310), Some(1_200)), None).expect("grams")
    }

    #[test]
    fn grams_are_grouped_as_amounts_are_and_never_leave_their_unit() {
        for language in Language::ALL {
            for country in ["CH", "DE"] {
                let told = [
                    shop().said(*language, country),
                    shop().parts_said(*language, country).expect("parts"),
                ];
                for text in &told {
                    assert!(!text.contains(" g ") && !text.contains(" g."), "{text}");
                }
                let said = |number| formats::number(*language, country, number);
                for grams in [1_510, 10_570] {
                    assert!(
                        told[0].contains(&format!("{}\u{a0}g", said(grams))),
                        "{told:?}"
                    );
                }
                for grams in [2_170, 8_400] {
                    assert!(
                        told[1].contains(&format!("{}\u{a0}g", said(grams))),
                        "{told:?}"
                    );
                }
            }
        }
        assert!(shop().said(Language::Fr, "CH").contains("10’570\u{a0}g"));
        assert_eq!(
            unbroken("5 g, 5 go, a g, 5 g"),
            "5\u{a0}g, 5 go, a g, 5\u{a0}g"
        );
    }

    #[test]
    fn two_products_of_one_name_are_told_apart_by_their_offers() {
        let other = Emission {
            name: "mail".into(),
            ..shop()
        };
        let lines = vec![
            (shop(), "Web".into()),
            (other, "Mail".into()),
            (shop(), "Mail".into()),
        ];
        let told: Vec<String> = told_apart(lines).into_iter().map(|one| one.name).collect();
        assert_eq!(told, ["shop (Web)", "mail", "shop (Mail)"]);
    }
}
