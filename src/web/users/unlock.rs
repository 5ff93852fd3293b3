//! `…/users/{user}/unlock` (POST): an administrator unlocks a member's sign-in.

use actix_web::web::Path;
use serde::Deserialize;

use super::urls;
use crate::domain::access::{UserId, may};
use crate::domain::users::Refusal;
use crate::domain::users::members;
use crate::ground::i18n::Saying;
use crate::web::frame::{Answered, Error, Form, Visit, flash};

/// Nothing is typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Fields {}

/// Unlocks; a sign-in that is not locked stays as it is.
pub async fn post(
    visit: Visit<may::UnlockMember>,
    path: Path<(String, UserId)>,
    _form: Form<Fields>,
) -> Answered {
    let organization = visit.organization()?;
    let user = path.into_inner().1;
    let unlocked = visit
        .write(move |tx, permit| members::unlock(tx, permit, user))
        .await?;
    let saying = match unlocked {
        Ok(Some(profile)) => Saying::new("users-unlocked").with("name", profile.name()),
        Ok(None) => return Err(Error::NotFound),
        Err(Refusal::NotOverLegalRepresentative) => return Err(Error::Lacks),
        Err(refusal) => refusal.saying(),
    };
    Ok(flash::go(
        &visit.guest,
        &saying,
        &urls::member(organization, user),
    ))
}
