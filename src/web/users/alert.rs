//! `…/users/alert` (POST): asks members to turn on two-factor authentication.

use serde::Deserialize;

use super::{list, urls};
use crate::domain::access::may::ManageUsers;
use crate::domain::users::members::{self, Alerted};
use crate::ground::i18n::Saying;
use crate::web::frame::{Answered, Form, Visit, flash};

/// Whom.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    user: Vec<String>,
    all: String,
}

/// Sends the letters; those who have a second factor get none.
pub async fn post(visit: Visit<ManageUsers>, form: Form<Fields>) -> Answered {
    let organization = visit.organization()?;
    let fields = form.fields;
    let whom = if fields.all == "on" {
        Alerted::Without
    } else {
        Alerted::Chosen(
            fields
                .user
                .iter()
                .filter_map(|id| id.parse().ok())
                .collect(),
        )
    };
    let sent = visit
        .write(move |tx, permit| members::alert(tx, permit, &whom))
        .await?;
    match sent {
        Ok(count) => {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            let saying = Saying::new("users-alerted").count("count", count);
            Ok(flash::go(&visit.guest, &saying, &urls::list(organization)))
        }
        Err(refusal) => list::refuse(&visit, &refusal.saying()).await,
    }
}
