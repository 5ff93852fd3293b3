//! Changes of a member's rights in plain words.

use crate::domain::users::Change;
use crate::ground::i18n::{Language, Saying, formats};

/// A change in plain words: what it is about, and what it is now.
pub(super) fn told(language: Language, change: &Change) -> (&'static str, String) {
    let say = |saying: Saying| language.say(&saying);
    let switched = |on: bool| {
        say(Saying::new(if on {
            "mail-rights-on"
        } else {
            "mail-rights-off"
        }))
    };
    match change {
        Change::Role { old, new } => {
            let (old, new) = (say(old.saying()), say(new.saying()));
            let both = Saying::new("mail-rights-role");
            (
                "mail-fact-role",
                say(both.with("old", old).with("new", new)),
            )
        }
        Change::Accounting { given: true } => (
            "mail-fact-accounting",
            say(Saying::new("mail-rights-accounting-given")),
        ),
        Change::Accounting { given: false } => (
            "mail-fact-accounting",
            say(Saying::new("mail-rights-accounting-taken")),
        ),
        Change::Until { until: Some(day) } => ("mail-fact-last-day", formats::day(language, *day)),
        Change::Until { until: None } => (
            "mail-fact-last-day",
            say(Saying::new("mail-rights-lasting")),
        ),
        Change::Access {
            name,
            kind,
            technical,
            statistics,
        } => {
            let label = if *kind {
                "mail-fact-kind"
            } else {
                "mail-fact-product"
            };
            let access = access(*technical, *statistics).with("name", name);
            (label, say(access))
        }
        Change::Team { name, joined } => {
            let team = if *joined {
                Saying::new("mail-rights-team-joined")
            } else {
                Saying::new("mail-rights-team-left")
            };
            ("mail-fact-team", say(team.with("name", name)))
        }
        Change::BillingMessages { on } => ("mail-fact-billing-messages", switched(*on)),
        Change::ProductMessages { on } => ("mail-fact-product-messages", switched(*on)),
    }
}

/// Rights on something with a name.
fn access(technical: bool, statistics: bool) -> Saying {
    Saying::new(match (technical, statistics) {
        (true, true) => "mail-rights-both",
        (true, false) => "mail-rights-technical",
        (false, true) => "mail-rights-statistics",
        (false, false) => "mail-rights-none",
    })
}
