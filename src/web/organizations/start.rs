//! `/`: on to the organization visited last.

use super::urls;
use crate::domain::access::may;
use crate::domain::identity::home_of;
use crate::domain::organizations;
use crate::web::frame::{Answered, Visit, flash};

/// More than this many are not looked through: the last one visited is asked for by itself.
const FIRST: i64 = 1;

/// Redirects to the last used organization, or to the list when there is none.
pub async fn get(visit: Visit<may::SignedIn>) -> Answered {
    let (_, home) = visit
        .look(|look, permit| {
            let person = permit.person();
            let mut theirs = Vec::new();
            if let Some(last) = person.last_organization {
                theirs.extend(organizations::find_belonging(look, person.id, last)?);
            }
            theirs.extend(organizations::of_person(look, person.id, "", None, FIRST)?);
            let ids: Vec<_> = theirs.iter().map(|one| one.organization).collect();
            Ok(home_of(person.last_organization, &ids))
        })
        .await?;
    let address = home.map_or_else(urls::mine, urls::home);
    Ok(flash::see_other(&address))
}
