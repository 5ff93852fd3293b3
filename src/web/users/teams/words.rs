//! What a team gives and takes, in words.

use std::collections::BTreeMap;

use super::super::sight;
use crate::domain::access::TeamId;
use crate::domain::access::Use;
use crate::domain::users::teams::{Anyway, Effect};
use crate::ground::i18n::Saying;
use crate::web::frame::Page;

/// A cell says so many lines and how many there are more.
const MOST: usize = 8;

/// `example.ch: Technical`; a kind says that it is all of it.
pub(super) fn on(page: &Page, effect: &Effect, uses: Use) -> String {
    let saying = Saying::new(if effect.whole {
        "users-team-on-kind"
    } else {
        "users-team-on-product"
    });
    page.language.say(
        &saying
            .with("name", effect.name.as_str())
            .with("rights", sight::uses(page, uses)),
    )
}

/// What is lost, with what is kept of a kind.
pub(super) fn lost(page: &Page, effects: &[Effect]) -> Vec<String> {
    let gone = effects.iter().filter(|one| one.lost().is_any());
    let lines = gone.map(|one| {
        let line = on(page, one, one.lost());
        if one.kept.is_empty() {
            return line;
        }
        let kept: Vec<String> = one
            .kept
            .iter()
            .map(|(name, uses)| page.language.labelled(name, sight::uses(page, *uses)))
            .collect();
        let but = Saying::new("users-team-kept").with("products", short(page, kept).join("; "));
        format!("{line} {}", page.language.say(&but))
    });
    short(page, lines.collect())
}

/// What they may anyway, and by what.
pub(super) fn anyway(
    page: &Page,
    effects: &[Effect],
    teams: &BTreeMap<TeamId, String>,
) -> Vec<String> {
    if effects.iter().any(|one| one.by == [Anyway::Role]) {
        return vec![page.say("users-team-by-role").to_string()];
    }
    let held = effects.iter().filter(|one| one.otherwise.is_any());
    let lines = held.map(|one| {
        let by: Vec<String> = one.by.iter().map(|by| source(page, *by, teams)).collect();
        format!("{} ({})", on(page, one, one.otherwise), by.join(", "))
    });
    short(page, lines.collect())
}

fn source(page: &Page, by: Anyway, teams: &BTreeMap<TeamId, String>) -> String {
    let saying = match by {
        Anyway::Role => Saying::new("users-team-by-role"),
        Anyway::Own => Saying::new("users-team-by-own"),
        Anyway::Team(id) => {
            let name = teams.get(&id).map_or("", String::as_str);
            Saying::new("users-team-by-team").with("name", name)
        }
    };
    page.language.say(&saying)
}

/// The first few lines, and how many there are more.
pub(super) fn short(page: &Page, mut lines: Vec<String>) -> Vec<String> {
    if lines.len() > MOST + 1 {
        let more = lines.len() - MOST;
        lines.truncate(MOST);
        lines.push(page.say("users-team-more").count("count", more).to_string());
    }
    lines
}
