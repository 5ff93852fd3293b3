//! What a plan must be, and what it changes: pure.

use chrono::NaiveDate;

use super::Plan;
use crate::domain::access::Object;
use crate::domain::access::{Role, TeamId};
use crate::domain::identity::Login;
use crate::domain::products::Stock;
use crate::domain::users::rules::{Move, may_have_accounting, may_move};
use crate::domain::users::{Change, Refusal};
use crate::ground::i18n::Language;

/// More than this many are not invited at once.
const MOST_ADDRESSES: usize = 50;
/// The longest first or last name (`spec/2-identity.md`, "Profile").
const LONGEST_NAME: usize = 128;

/// The field that a refusal speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The addresses.
    Emails,
    /// The first name.
    FirstName,
    /// The last name.
    LastName,
    /// The role.
    Role,
    /// The last day.
    Until,
}

/// A refused field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Which field.
    pub field: Field,
    /// What is wrong.
    pub refusal: Refusal,
    /// Which of several addresses is meant; empty otherwise.
    pub about: String,
}

impl Problem {
    /// What is wrong with a field.
    pub fn new(field: Field, refusal: Refusal) -> Self {
        Self {
            field,
            refusal,
            about: String::new(),
        }
    }
}

/// What is wrong with the first step.
///
/// Of several addresses those that are none are named at the end, and the others are sent to; of one
/// it is said at once.
pub fn person_problems(plan: &Plan) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut say = |field, refusal| found.push(Problem::new(field, refusal));
    match plan.emails.as_slice() {
        [] => say(Field::Emails, Refusal::EmailMissing),
        [only] if Login::parse(only).is_err() => say(Field::Emails, Refusal::EmailUnfit),
        several if several.len() > MOST_ADDRESSES => {
            say(Field::Emails, Refusal::TooManyAddresses);
        }
        _ => {}
    }
    for (field, name) in [
        (Field::FirstName, &plan.first_name),
        (Field::LastName, &plan.last_name),
    ] {
        if name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control) {
            say(field, Refusal::NameUnfit);
        }
    }
    found
}

/// What is wrong with the role, chosen by somebody who has the role `by`.
pub fn role_problems(plan: &Plan, by: Role, what: Move, representatives: i64) -> Vec<Problem> {
    let problem = |refusal| Problem::new(Field::Role, refusal);
    if plan.role.is_none() {
        return vec![problem(Refusal::RoleMissing)];
    }
    may_move(by, what, representatives)
        .err()
        .map(problem)
        .into_iter()
        .collect()
}

/// What is wrong with the rights: a last day that is over.
pub fn access_problems(plan: &Plan, today: NaiveDate) -> Vec<Problem> {
    let over = plan.is_limited() && plan.until.is_some_and(|until| until < today);
    over.then(|| Problem::new(Field::Until, Refusal::UntilUnfit))
        .into_iter()
        .collect()
}

/// What becomes another by a plan, in the words of a language.
pub fn changes(
    before: &Plan,
    after: &Plan,
    stock: &[Stock],
    (teams, language): (&[(TeamId, String)], Language),
) -> Vec<Change> {
    let mut changes = Vec::new();
    if let (Some(old), Some(new)) = (before.role, after.role)
        && old != new
    {
        changes.push(Change::Role { old, new });
    }
    let has = |plan: &Plan| plan.accounting && plan.role.is_some_and(may_have_accounting);
    if has(before) != has(after) {
        changes.push(Change::Accounting { given: has(after) });
    }
    access_changes(before, after, stock, language, &mut changes);
    for (team, name) in teams {
        let (was, is) = (before.teams.contains(team), after.teams.contains(team));
        if was != is {
            changes.push(Change::Team {
                name: name.clone(),
                joined: is,
            });
        }
    }
    if after.is_limited() && before.until != after.until {
        changes.push(Change::Until { until: after.until });
    }
    if before.billing_messages != after.billing_messages {
        changes.push(Change::BillingMessages {
            on: after.billing_messages,
        });
    }
    if before.product_messages != after.product_messages {
        changes.push(Change::ProductMessages {
            on: after.product_messages,
        });
    }
    changes
}

/// Rights on products: said only of those whose role has not all of them.
fn access_changes(
    before: &Plan,
    after: &Plan,
    stock: &[Stock],
    language: Language,
    changes: &mut Vec<Change>,
) {
    if !after.is_limited() {
        return;
    }
    let uses = |plan: &Plan, on: &str| {
        let wish = plan.wishes.iter().find(|wish| wish.on == on);
        wish.filter(|_| plan.is_limited())
            .map_or((false, false), |wish| (wish.technical, wish.statistics))
    };
    let mut all: Vec<&str> = before
        .wishes
        .iter()
        .chain(&after.wishes)
        .map(|wish| wish.on.as_str())
        .collect();
    all.sort_unstable();
    all.dedup();
    for on in all {
        let (was, (technical, statistics)) = (uses(before, on), uses(after, on));
        if was == (technical, statistics) {
            continue;
        }
        if let Some((name, kind)) = name_of(on, stock, language) {
            changes.push(Change::Access {
                name,
                kind,
                technical,
                statistics,
            });
        }
    }
}

/// The name of a product or a kind, and whether it is a kind.
fn name_of(on: &str, stock: &[Stock], language: Language) -> Option<(String, bool)> {
    let wish = super::Wish {
        on: on.to_owned(),
        technical: false,
        statistics: false,
    };
    let object = wish.object()?;
    stock
        .iter()
        .flat_map(|shelf| &shelf.kinds)
        .find_map(|(kind, products)| match &object {
            Object::Kind(word) if *word == kind.word => {
                Some((kind.names.of(language).to_owned(), true))
            }
            Object::Product(id) => products
                .iter()
                .find(|product| product.id == *id)
                .map(|product| (product.name.clone(), false)),
            Object::Kind(_) => None,
        })
}
