//! The end of an organization: what must be done first, and its deletion (`spec/3-organizations.md`,
//! "Delete").
//!
//! The last area: it asks all the others. A deleted organization keeps its row, because accounting
//! records refer to it for ten years; nobody belongs to it any more, so nobody reaches it.

mod checks;
mod mail;
mod queries;

use crate::domain::access::{Member, OrganizationId, Permit, UserId, may};
use crate::domain::activity::{self, Entry, EventId, Kind};
use crate::domain::identity::Alert;
use crate::domain::{outbox, users};
use crate::ground::db::{Look, Tx};
use crate::ground::failure::{Answer, No, refuse};
use crate::ground::i18n::Saying;

pub use self::checks::{Item, Point};
pub use self::mail::Mail;

/// Why an organization is not deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Its name was not typed.
    NameMissing,
    /// Another name was typed.
    NameDiffers,
    /// Something on the list is left to do.
    NotYet,
}

impl Refusal {
    /// What the page says.
    pub fn saying(self) -> Saying {
        Saying::new(match self {
            Self::NameMissing => "closing-name-missing",
            Self::NameDiffers => "closing-name-differs",
            Self::NotYet => "closing-not-yet",
        })
    }

    /// Whether it speaks of the name that was typed, not of the organization.
    pub fn is_of_name(self) -> bool {
        self != Self::NotYet
    }
}

/// What must be done before the organization can be deleted, each with what is left of it.
///
/// # Errors
/// When the database fails.
pub fn checklist(look: &mut Look<'_>, member: &Member) -> Answer<Vec<Item>> {
    checks::ask(look, member)
}

/// The organization's name, which is typed to delete it.
///
/// # Errors
/// When the database fails.
pub fn name(look: &mut Look<'_>, member: &Member) -> Answer<String> {
    queries::name(look, member.organization)
}

/// Why the organization cannot be deleted now by typing this.
///
/// # Errors
/// When the database fails.
pub fn refusal(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::DeleteOrganization>,
    typed: &str,
) -> Answer<Option<Refusal>> {
    let member = permit.member()?;
    if !checklist(look, member)?.iter().all(Item::is_done) {
        return Ok(Some(Refusal::NotYet));
    }
    let name = name(look, member)?;
    Ok(match typed.trim() {
        "" => Some(Refusal::NameMissing),
        other if other != name => Some(Refusal::NameDiffers),
        _ => None,
    })
}

/// Deletes the organization. Users keep their accounts.
///
/// The permit holds the organization's row: what the list says is still so when it is deleted, and
/// whoever joins meanwhile comes before it or not at all (`docs/decisions/010`).
///
/// # Errors
/// Refused when something is left to do, or another name was typed.
pub fn delete(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::DeleteOrganization>,
    typed: &str,
) -> Result<(), No<Refusal>> {
    let (person, member) = (permit.person(), permit.member()?);
    if let Some(refusal) = refusal(tx, permit, typed)? {
        return refuse(refusal);
    }
    let name = name(tx, member)?;
    let organization = member.organization;
    let withdrawn = users::withdraw_invitations(tx, organization)?;
    let entry = Entry::done(Kind::OrganizationDeleted)
        .of(person.id)
        .within(organization)
        .detail("name", name.as_str())
        .detail("invitations_withdrawn", withdrawn);
    let event = activity::record(tx, &entry)?;
    let who = format!("{} {}", person.first_name, person.last_name);
    tell(tx, (organization, person.id), event, (&name, &who))?;
    queries::remove_teams(tx, organization)?;
    queries::remove_members(tx, organization)?;
    queries::mark_deleted(tx, organization)?;
    Ok(())
}

/// Writes to the legal representatives and to whoever deletes, while they are still known.
fn tell(
    tx: &mut Tx<'_>,
    (organization, deleter): (OrganizationId, UserId),
    event: EventId,
    (name, who): (&str, &str),
) -> Answer<()> {
    for told in queries::told(tx, organization, deleter)? {
        let alert = Alert::new(tx, &told.login, (&told.first_name, &told.time_zone), event);
        let letter = Mail::Deleted {
            alert,
            organization: name.to_owned(),
            who: who.to_owned(),
        };
        outbox::enqueue(tx, &told.recipient(), &letter)?;
    }
    Ok(())
}
