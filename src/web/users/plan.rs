//! What the steps of a plan share: reading it, keeping it, where it goes on.

use chrono::TimeDelta;
use serde::Deserialize;

use super::urls;
use crate::domain::access::may::ManageUsers;
use crate::domain::access::{OrganizationId, Permit, Role, UserId};
use crate::domain::users::invitations::Means;
use crate::domain::users::plans::{self, Field, Plan, Problem, Target};
use crate::domain::users::rules::Move;
use crate::domain::users::{DraftId, Refusal, members};
use crate::ground::db::Look;
use crate::ground::failure::Answer;
use crate::ground::i18n::{Language, Saying};
use crate::web::frame::{FormView, Visit};

/// What links of invitations are made with.
pub(super) fn means(visit: &Visit<ManageUsers>) -> Means {
    Means {
        key: visit.guest.app.key().clone(),
        valid_for: TimeDelta::days(visit.guest.app.config().invitation_days.into()),
    }
}

/// How many steps a plan has, and which of them this is.
pub(super) fn steps(plan: &Plan, step: u8) -> (u8, u8) {
    let (first, access) = (
        u8::from(plan.target == Target::New),
        u8::from(plan.is_limited()),
    );
    let total = first + 1 + access + 1;
    (step.min(total), total)
}

/// Whom a plan is about, for titles: several are counted.
pub(super) fn who(language: Language, plan: &Plan) -> String {
    match plan.emails.len() {
        0 | 1 => plan.who(),
        several => {
            let count = i64::try_from(several).unwrap_or(i64::MAX);
            language.say(&Saying::new("users-people").count("count", count))
        }
    }
}

/// Where *Cancel* leads.
pub(super) fn cancel(organization: OrganizationId, plan: &Plan) -> String {
    match plan.target {
        Target::New => urls::list(organization),
        Target::Member(user) => urls::member(organization, user),
        Target::Invitation(id) => urls::invitation(organization, id),
    }
}

/// Where the role leads on to.
pub(super) fn after_role(organization: OrganizationId, draft: DraftId, plan: &Plan) -> String {
    if plan.is_limited() {
        urls::draft_access(organization, draft)
    } else {
        urls::draft(organization, draft)
    }
}

/// The role that the target has now, and whether it is oneself.
pub(super) fn moved(
    look: &mut Look<'_>,
    permit: &Permit<'_, ManageUsers>,
    plan: &Plan,
) -> Answer<(Move, Role, i64)> {
    let member = permit.member()?.clone();
    let from = match plan.target {
        Target::Member(user) => members::find(look, member.organization, user)?,
        Target::New | Target::Invitation(_) => None,
    };
    let what = Move {
        from: from.map(|profile| profile.member.role),
        to: plan.role,
        own: plan.target == Target::Member(permit.person().id),
    };
    let representatives = members::count_representatives(look, member.organization)?;
    Ok((what, member.role, representatives))
}

/// Where a plan comes from, as the address says: `…/users/drafts/{draft}/…` or `…/users/{user}/…`.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(try_from = "Place")]
pub enum From {
    /// A draft of one's own.
    Draft(DraftId),
    /// A member as they are now.
    Member(UserId),
}

/// What an address names of the two.
#[derive(Deserialize)]
struct Place {
    draft: Option<DraftId>,
    user: Option<UserId>,
}

impl TryFrom<Place> for From {
    type Error = &'static str;

    fn try_from(place: Place) -> Result<Self, Self::Error> {
        let draft = place.draft.map(Self::Draft);
        let found = draft.or(place.user.map(Self::Member));
        found.ok_or("the address names neither a draft nor a member")
    }
}

impl From {
    /// The draft that a changed plan goes back into; of a member there is none yet.
    pub(super) fn draft(self) -> Option<DraftId> {
        match self {
            Self::Draft(draft) => Some(draft),
            Self::Member(_) => None,
        }
    }

    /// The plan, if there is one.
    pub(super) fn load(
        self,
        look: &mut Look<'_>,
        permit: &Permit<'_, ManageUsers>,
    ) -> Answer<Option<Plan>> {
        match self {
            Self::Draft(draft) => plans::find(look, permit, draft),
            Self::Member(user) => plans::of_member(look, permit, user),
        }
    }
}

/// The name of a field in the forms.
fn name(field: Field) -> &'static str {
    match field {
        Field::Emails => "emails",
        Field::FirstName => "first_name",
        Field::LastName => "last_name",
        Field::Role => "role",
        Field::Until => "until",
    }
}

/// The form with what is wrong.
pub(super) fn wrong(mut form: FormView, language: Language, problems: &[Problem]) -> FormView {
    for problem in problems {
        let saying = problem.refusal.saying();
        form = if problem.about.is_empty() {
            form.wrong(name(problem.field), language, &saying)
        } else {
            let text = language.labelled(&problem.about, language.say(&saying));
            form.wrong_text(name(problem.field), text)
        };
    }
    form
}

/// Whether the one thing that is wrong is that the password must be asked for again.
pub(super) fn is_unconfirmed(problems: &[Problem]) -> bool {
    matches!(problems, [only] if only.refusal == Refusal::Unconfirmed)
}
