//! Rights that end by themselves: who has them and who looks after them are told before, and what
//! has ended is taken away.
//!
//! A right holds until the end of its last day by the provider's calendar, whether or not this ran:
//! `access` looks at the date. Both verbs do a part of the work and are called
//! until they answer that nothing is left; several servers may do so at once.

mod queries;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};

use self::queries::{Ended, Ending};
use super::Mail;
use super::members::{self, Profile};
use crate::domain::access::{self, OrganizationId, Role, SystemPermit, UserId};
use crate::domain::activity::{self, Entry, Kind};
use crate::domain::outbox;
use crate::ground::db::Tx;
use crate::ground::failure::Answer;
use crate::ground::time::Moment;

/// So many days before the last one they are told (`spec/3-organizations.md`, "Roles and rights").
const BEFORE: u64 = 3;
/// Members in one transaction.
const AT_A_TIME: i64 = 100;

/// Tells some of the members whose own rights end within three days, and all who may give them longer.
///
/// Each end is told of once: a member who was told three days before it or later is not told again.
/// Answers whether somebody was to be told.
///
/// # Errors
/// When the database fails.
pub fn tell(tx: &mut Tx<'_>, _: &SystemPermit<'_>) -> Answer<bool> {
    let days = tx.today().iter_days().take(BEFORE as usize + 1);
    for day in days {
        let since = tx.beginning_of(day - Days::new(BEFORE));
        let ending = queries::ending(tx, (day, since), AT_A_TIME)?;
        if !ending.is_empty() {
            tell_each(tx, (day, since), &ending)?;
            return Ok(true);
        }
    }
    Ok(false)
}

fn tell_each(tx: &mut Tx<'_>, (day, since): (NaiveDate, Moment), ending: &[Ending]) -> Answer<()> {
    let held = hold(tx, ending.iter().map(|one| one.organization))?;
    let mut managers: BTreeMap<OrganizationId, Vec<Profile>> = BTreeMap::new();
    for organization in held {
        let roles = [Role::LegalRepresentative, Role::Administrator];
        let found = members::with_role(tx, organization, &roles)?;
        managers.insert(organization, found);
    }
    for one in ending {
        // Another server told them, or their rights were changed, before the organization was held.
        if !queries::mark(tx, (one.organization, one.user), (day, since))? {
            continue;
        }
        let mail = |first_name: &str, member: String| Mail::RightsEnd {
            first_name: first_name.to_owned(),
            organization: one.organization_name.clone(),
            member,
            until: day,
        };
        outbox::enqueue(tx, &one.recipient, &mail(&one.first_name, String::new()))?;
        for manager in managers.get(&one.organization).into_iter().flatten() {
            let mail = mail(&manager.first_name, one.name());
            outbox::enqueue(tx, &manager.recipient(), &mail)?;
        }
    }
    Ok(())
}

/// Takes away, of some members, the rights of their own whose last day is over.
///
/// Answers whether there was something to take away.
///
/// # Errors
/// When the database fails.
pub fn end(tx: &mut Tx<'_>, _: &SystemPermit<'_>) -> Answer<bool> {
    let today = tx.today();
    let places = queries::over(tx, today, AT_A_TIME)?;
    hold(tx, places.iter().map(|(organization, _)| *organization))?;
    for place in &places {
        let ended = queries::take_away(tx, *place, today)?;
        record(tx, *place, &ended)?;
    }
    Ok(!places.is_empty())
}

fn record(
    tx: &mut Tx<'_>,
    (organization, user): (OrganizationId, UserId),
    ended: &Ended,
) -> Answer<()> {
    let Some(until) = ended.until else {
        return Ok(());
    };
    let mut entry = Entry::done(Kind::RightsEnded)
        .of(user)
        .within(organization)
        .detail("until", until.to_string());
    if !ended.products.is_empty() {
        entry = entry.detail("product", ended.products.join(", "));
    }
    if !ended.kinds.is_empty() {
        entry = entry.detail("kind", ended.kinds.join(", "));
    }
    if ended.accounting {
        entry = entry.detail("accounting", true);
    }
    activity::record(tx, &entry)?;
    Ok(())
}

/// Holds organizations in the order of their ids, and answers which.
fn hold(
    tx: &mut Tx<'_>,
    organizations: impl Iterator<Item = OrganizationId>,
) -> Answer<BTreeSet<OrganizationId>> {
    let each: BTreeSet<OrganizationId> = organizations.collect();
    for one in &each {
        access::hold(tx, *one)?;
    }
    Ok(each)
}
