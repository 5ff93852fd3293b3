//! Plans: what somebody is to be in the organization, entered page by page and shown before it is done.
//!
//! One plan serves three purposes: inviting, changing an invitation, changing a member. It waits in a
//! draft for seven days; applying it asks every rule again, in the transaction that changes.

mod apply;
mod queries;
mod rules;

use chrono::{NaiveDate, TimeDelta};
use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};

use super::grants::{self, Holder, Wish};
use super::{DraftId, InvitationId, invitations, members};
use crate::domain::access::{Permit, Role, TeamId, UserId, may};
use crate::ground::crypto::sha256;
use crate::ground::db::{Look, Tx};
use crate::ground::failure::{Answer, Failure};
use crate::ground::i18n::Language;

pub use self::apply::{Applied, apply};
pub use self::rules::{Field, Problem, access_problems, changes, person_problems, role_problems};

/// How long a draft is kept.
const KEPT: TimeDelta = TimeDelta::days(7);

/// Whom a plan is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// Whoever is invited by it.
    #[default]
    New,
    /// A member.
    Member(UserId),
    /// Whoever was invited.
    Invitation(InvitationId),
}

/// What somebody is to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Who.
    pub target: Target,
    /// The addresses to invite; of a member, the login.
    pub emails: Vec<String>,
    /// The language of the invitation.
    pub language: Language,
    /// The first name, if one address is invited and it is known.
    pub first_name: String,
    /// The last name.
    pub last_name: String,
    /// The role, once it was chosen.
    pub role: Option<Role>,
    /// Whether the accounting is given to a role that may be given it.
    pub accounting: bool,
    /// Whether billing messages come.
    pub billing_messages: bool,
    /// Whether product messages come.
    pub product_messages: bool,
    /// Rights on products.
    pub wishes: Vec<Wish>,
    /// The teams.
    pub teams: Vec<TeamId>,
    /// The last day of what is given one by one.
    pub until: Option<NaiveDate>,
}

impl Plan {
    /// An empty plan for inviting.
    pub fn new(language: Language) -> Self {
        Self {
            target: Target::New,
            emails: Vec::new(),
            language,
            first_name: String::new(),
            last_name: String::new(),
            role: None,
            accounting: false,
            billing_messages: true,
            product_messages: true,
            wishes: Vec::new(),
            teams: Vec::new(),
            until: None,
        }
    }

    /// Whether rights are given one by one: the third step is for those only.
    pub fn is_limited(&self) -> bool {
        self.role.is_some_and(super::rules::is_limited)
    }

    /// Whom it is about, in words for a title.
    pub fn who(&self) -> String {
        let name = format!("{} {}", self.first_name, self.last_name);
        match (name.trim(), self.emails.as_slice()) {
            ("", [only]) => only.clone(),
            ("", several) => several.join(", "),
            (name, _) => name.to_owned(),
        }
    }
}

/// The plan of a member as they are now.
///
/// # Errors
/// When the database fails.
pub fn of_member(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    user: UserId,
) -> Answer<Option<Plan>> {
    let organization = permit.member()?.organization;
    let Some(profile) = members::find(look, organization, user)? else {
        return Ok(None);
    };
    let granted = grants::of(look, organization, Holder::Member(user))?;
    let teams = members::teams(look, organization, user)?;
    let until = granted.iter().filter_map(|one| one.until).min();
    Ok(Some(Plan {
        target: Target::Member(user),
        emails: vec![profile.login.clone()],
        language: profile.language,
        first_name: profile.first_name.clone(),
        last_name: profile.last_name.clone(),
        role: Some(profile.member.role),
        accounting: profile.accounting,
        billing_messages: profile.billing_messages,
        product_messages: profile.product_messages,
        wishes: granted.iter().map(Wish::of).collect(),
        teams: teams.into_iter().map(|(team, _)| team).collect(),
        until: until.or(profile.until),
    }))
}

/// The plan of an open invitation as it is now.
///
/// # Errors
/// When the database fails.
pub fn of_invitation(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    id: InvitationId,
) -> Answer<Option<Plan>> {
    let organization = permit.member()?.organization;
    let found = invitations::find(look, organization, id)?;
    let Some(invitation) = found.filter(|one| one.state == invitations::State::Open) else {
        return Ok(None);
    };
    let granted = grants::of(look, organization, Holder::Invitation(id))?;
    let until = granted.iter().filter_map(|one| one.until).min();
    Ok(Some(Plan {
        target: Target::Invitation(id),
        emails: vec![invitation.email.clone()],
        language: invitation.language,
        first_name: invitation.first_name.clone(),
        last_name: invitation.last_name.clone(),
        role: Some(invitation.role),
        accounting: invitation.accounting,
        billing_messages: invitation.billing_messages,
        product_messages: invitation.product_messages,
        wishes: granted.iter().map(Wish::of).collect(),
        teams: invitations::teams(look, organization, id)?,
        until: until.or(invitation.until),
    }))
}

/// The plan that a target has now: what a draft is compared with.
///
/// # Errors
/// When the database fails.
pub fn present(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    target: Target,
) -> Answer<Option<Plan>> {
    match target {
        Target::New => Ok(None),
        Target::Member(user) => of_member(look, permit, user),
        Target::Invitation(id) => of_invitation(look, permit, id),
    }
}

/// What somebody was when a page was drawn: compared before a plan is applied, so that nobody undoes
/// unseen what another did meanwhile.
///
/// # Errors
/// When it cannot be written down.
pub fn basis(present: Option<&Plan>) -> Answer<String> {
    let text = serde_json::to_vec(&present)
        .map_err(|error| Failure::Inconsistent(format!("a plan: {error}")))?;
    Ok(HEXLOWER.encode(&sha256(&text)))
}

/// Keeps a plan: in a new draft, or in the one it came from.
///
/// # Errors
/// When the database fails.
pub fn keep(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    draft: Option<DraftId>,
    plan: &Plan,
) -> Answer<DraftId> {
    let fields = serde_json::to_string(plan)
        .map_err(|error| Failure::Inconsistent(format!("a plan: {error}")))?;
    let owner = (permit.member()?.organization, permit.person().id);
    if let Some(draft) = draft
        && queries::update(tx, owner, draft, &fields)?
    {
        return Ok(draft);
    }
    let draft: DraftId = tx.draw();
    queries::insert(tx, owner, draft, &fields)?;
    Ok(draft)
}

/// A draft of one's own that has not been forgotten.
///
/// # Errors
/// When the database fails.
pub fn find(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    draft: DraftId,
) -> Answer<Option<Plan>> {
    let owner = (permit.member()?.organization, permit.person().id);
    let since = look.now.minus(KEPT);
    let fields = queries::find(look, owner, draft, since)?;
    // A draft that another version wrote is none.
    Ok(fields.and_then(|fields| serde_json::from_str(&fields).ok()))
}

/// Throws a draft away.
///
/// # Errors
/// When the database fails.
pub fn forget(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::ManageUsers>,
    draft: DraftId,
) -> Answer<()> {
    let owner = (permit.member()?.organization, permit.person().id);
    queries::delete(tx, owner, draft)
}

/// Forgets drafts after seven days.
///
/// # Errors
/// When the database fails.
pub fn sweep(tx: &mut Tx<'_>) -> Answer<usize> {
    let before = tx.now.minus(KEPT);
    queries::delete_before(tx, before)
}
