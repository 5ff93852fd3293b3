//! `/terms`.

use askama::Template;

use crate::ground::i18n::Saying;
use crate::web::frame::guest::Guest;
use crate::web::frame::{Answered, Page};

#[derive(Template)]
#[template(path = "identity/terms.html")]
struct TermsPage {
    page: Page,
    sections: Vec<(String, String)>,
}

const SECTIONS: [(&str, &str); 4] = [
    (
        "identity-terms-account-heading",
        "identity-terms-account-text",
    ),
    (
        "identity-terms-organization-heading",
        "identity-terms-organization-text",
    ),
    ("identity-terms-data-heading", "identity-terms-data-text"),
    ("identity-terms-end-heading", "identity-terms-end-text"),
];

/// Shows the terms of use of this console.
pub async fn get(guest: Guest) -> Answered {
    let page = guest
        .any_page()
        .await?
        .titled(&Saying::new("identity-terms-title"));
    let provider = page.provider.clone();
    let say = |key| page.say(key).with("provider", &provider).to_string();
    let sections = SECTIONS
        .iter()
        .map(|(heading, text)| (say(heading), say(text)))
        .collect();
    Page::render(&TermsPage { page, sections })
}
