//! A page that says what happens next.

use askama::Template;

use crate::web::frame::guest::Guest;
use crate::web::frame::{Answered, Page};

#[derive(Template)]
#[template(path = "identity/notice.html")]
struct NoticePage {
    page: Page,
    heading: String,
    paragraphs: Vec<String>,
    action: Option<(String, String)>,
}

/// Shows a heading, what happens next, and one way on.
pub(super) fn show(
    guest: &Guest,
    heading: &'static str,
    paragraphs: &[&'static str],
    action: Option<(&'static str, String)>,
) -> Answered {
    let page = guest.page(heading);
    let template = NoticePage {
        heading: page.say(heading).to_string(),
        paragraphs: paragraphs
            .iter()
            .map(|key| page.say(key).to_string())
            .collect(),
        action: action.map(|(label, address)| (page.say(label).to_string(), address)),
        page,
    };
    Page::render(&template)
}
