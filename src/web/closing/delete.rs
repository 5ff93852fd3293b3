//! `/organizations/{organization}/settings/delete`.
//!
//! The list asks for no password, so that it can be looked at over several visits; deleting does.

use askama::Template;
use serde::Deserialize;

use crate::domain::access::may::Permission;
use crate::domain::access::{OrganizationId, Permit, may};
use crate::domain::closing::{self, Item, Point, Refusal};
use crate::domain::users::invitations;
use crate::ground::db::Look;
use crate::ground::failure::Answer;
use crate::ground::i18n::Saying;
use crate::web::frame::{Answered, Error, Form, FormView, Guest, Page, Visit, asked, flash, kept};
use crate::web::{accounting, organizations, products, users};

#[derive(Template)]
#[template(path = "closing/delete.html")]
struct DeletePage {
    page: Page,
    form: FormView,
    organization: String,
    address: String,
    cancel: String,
    tasks: Vec<Task>,
    ready: bool,
    asked: bool,
    invitations: i64,
}

/// A line of the list.
struct Task {
    title: String,
    state: String,
    done: bool,
    means: Option<Means>,
}

/// The link by which a point is met.
struct Means {
    label: String,
    address: String,
}

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    name: String,
}

struct Shown {
    organization: OrganizationId,
    name: String,
    items: Vec<Item>,
    invitations: i64,
}

fn load<P: Permission>(look: &mut Look<'_>, permit: &Permit<'_, P>) -> Answer<Shown> {
    let member = permit.member()?;
    Ok(Shown {
        organization: member.organization,
        name: closing::name(look, member)?,
        items: closing::checklist(look, member)?,
        invitations: invitations::count_open(look, member.organization)?,
    })
}

/// Shows what is left to do, and the form when nothing is.
pub async fn get(visit: Visit<may::EditOrganization>) -> Answered {
    let (page, shown) = visit.show(load).await?;
    // What was typed before the password was asked for.
    let fields: Fields = kept::take(&visit.guest.request, &visit.guest.app).unwrap_or_default();
    let form = FormView::new().fill("name", fields.name);
    Page::render(&template(&visit.guest, page, form, shown))
}

/// Deletes the organization; the password is asked for however short ago that was.
pub async fn post(visit: Visit<may::DeleteOrganization>, form: Form<Fields>) -> Answered {
    let Fields { name } = form.fields;
    let (request, app) = (&visit.guest.request, &visit.guest.app);
    let typed = name.clone();
    if !asked::was(request, app) {
        // First what can be said without it.
        let looked = visit.look(move |look, permit| closing::refusal(look, permit, &typed));
        return match looked.await? {
            (_, Some(refusal)) => refuse(&visit, name, refusal).await,
            (_, None) => Err(Error::AskAgain),
        };
    }
    let deleted = visit
        .write(move |tx, permit| closing::delete(tx, permit, &typed))
        .await?;
    if let Err(refusal) = deleted {
        return refuse(&visit, name, refusal).await;
    }
    let saying = Saying::new("closing-deleted").with("name", name.trim());
    flash::say(request, app, &saying);
    asked::forget(request, app);
    Ok(flash::see_other(&organizations::urls::mine()))
}

async fn refuse(
    visit: &Visit<may::DeleteOrganization>,
    name: String,
    refusal: Refusal,
) -> Answered {
    let (page, shown) = visit.show(load).await?;
    // Without the form there is no field to point to.
    let field = if refusal.is_of_name() && is_ready(&shown) {
        "name"
    } else {
        ""
    };
    let form = FormView::new().fill("name", name);
    let form = form.wrong(field, page.language, &refusal.saying());
    Page::refuse(&template(&visit.guest, page, form, shown))
}

fn is_ready(shown: &Shown) -> bool {
    shown.items.iter().all(Item::is_done)
}

fn template(guest: &Guest, page: Page, form: FormView, shown: Shown) -> DeletePage {
    let tasks = shown
        .items
        .iter()
        .map(|item| task(&page, shown.organization, *item))
        .collect();
    DeletePage {
        form,
        address: organizations::urls::delete(shown.organization),
        cancel: organizations::urls::settings(shown.organization),
        tasks,
        ready: is_ready(&shown),
        asked: asked::was(&guest.request, &guest.app),
        invitations: shown.invitations,
        page: page
            .titled(&Saying::new("closing-title"))
            .named(&shown.name),
        organization: shown.name,
    }
}

fn task(page: &Page, organization: OrganizationId, item: Item) -> Task {
    let say = |key| page.language.say(&Saying::new(key));
    let (title, means) = match item.point {
        Point::Products => (
            "closing-products",
            ("closing-products-see", products::urls::list(organization)),
        ),
        Point::Users => (
            "closing-users",
            ("closing-users-remove", users::urls::list(organization)),
        ),
        Point::Orders => (
            "closing-orders",
            ("closing-orders-see", accounting::urls::orders(organization)),
        ),
        Point::Invoices => (
            "closing-invoices",
            ("closing-invoices-see", accounting::urls::due(organization)),
        ),
        Point::Prepaid => (
            "closing-prepaid",
            (
                "closing-prepaid-see",
                accounting::urls::prepaid(organization),
            ),
        ),
    };
    let (label, address) = means;
    let state = if item.is_done() {
        say("closing-done")
    } else {
        page.language
            .say(&Saying::new("closing-left").count("count", item.left))
    };
    Task {
        title: say(title),
        state,
        done: item.is_done(),
        means: (!item.is_done()).then(|| Means {
            label: say(label),
            address,
        }),
    }
}
