//! `/profile/activity`.

use actix_web::web::Query;
use askama::Template;

use super::asked::Asked;
use super::listed::{self, Listed};
use super::{csv, urls};
use crate::domain::access::may;
use crate::ground::i18n::Saying;
use crate::web::frame::{Answered, Page, Visit};

#[derive(Template)]
#[template(path = "activity/mine.html")]
struct MinePage {
    page: Page,
    list: Listed,
}

/// What one's own list is not filtered by: it tells of one person.
fn own(asked: &Asked) -> Asked {
    Asked {
        who: String::new(),
        product: String::new(),
        ..asked.clone()
    }
}

/// Shows what happened to one's own account, newest first.
pub async fn get(visit: Visit<may::SignedIn>, asked: Query<Asked>) -> Answered {
    let asked = Query(own(&asked));
    let (page, read) = listed::read(&visit, &asked, false).await?;
    let list = Listed::of(&page, urls::mine(), asked.into_inner(), read);
    let page = page.titled(&Saying::new("activity-recent"));
    Page::render(&MinePage { page, list })
}

/// The same as a file.
pub async fn csv(visit: Visit<may::SignedIn>, asked: Query<Asked>) -> Answered {
    csv::answer(visit, own(&asked)).await
}
