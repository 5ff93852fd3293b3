//! `/dev/components`.

use askama::Template;

use crate::domain::identity::Refusal;
use crate::ground::i18n::Saying;
use crate::web::frame::guest::Guest;
use crate::web::frame::{Answered, FormView, Page};

#[derive(Template)]
#[template(path = "dev/components.html")]
struct ComponentsPage {
    page: Page,
    form: FormView,
    names: [&'static str; 6],
}

/// What the lines of the list are called; one has no place to break.
const NAMES: [&str; 6] = [
    "Acme Shop",
    "Donaudampfschifffahrtsgesellschaft-Elektrizitätenhauptbetriebswerk",
    "Blue Hotel",
    "Café du Lac",
    "Dupont & Fils",
    "Ex Libris",
];

/// Shows every component, light and dark, with one field of each that fails.
pub async fn get(guest: Guest) -> Answered {
    let page = guest
        .any_page()
        .await?
        .titled(&Saying::new("frame-dev-components-title"));
    let wrong = Refusal::EmailUnfit.saying();
    let form = FormView::new()
        .wrong("broken-light", page.language, &wrong)
        .wrong("broken-dark", page.language, &wrong);
    let names = NAMES;
    Page::render(&ComponentsPage { page, form, names })
}
