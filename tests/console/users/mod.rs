//! The users of an organization.

mod changing;
mod directory;
mod endings;
mod inviting;
mod journeys;
mod leaving;
pub mod listing;
mod sweeps;
pub mod teams;

pub use self::listing::cost;
use crate::support::app::{App, PASSWORD, link};
use crate::support::client::{Answer, Client};

/// Founds an organization and answers its owner, signed in, and its id.
pub async fn founded(app: &App, name: &str) -> (Client, String) {
    let mut owner = app.signed_up("owner@acme-shop.example").await;
    let organization = owner.create_organization(name).await;
    (owner, organization)
}

/// The path of a page of the organization.
pub fn at(organization: &str, page: &str) -> String {
    format!("/organizations/{organization}{page}")
}

/// Follows a form's redirect to the next page.
pub async fn on(client: &mut Client, answer: &Answer) -> Answer {
    assert_eq!(answer.status, 303, "{}", answer.body);
    client.get(&answer.location().unwrap()).await
}

/// Enters the wizard up to its last page; answers that page.
pub async fn wizard(client: &mut Client, organization: &str, emails: &str, role: &str) -> Answer {
    let page = client.get(&at(organization, "/users/new")).await;
    let next = client
        .submit(&page, "Continue", &[("emails", emails)])
        .await;
    let page = on(client, &next).await;
    let next = client.submit(&page, "Continue", &[("role", role)]).await;
    let page = on(client, &next).await;
    if !page.path.ends_with("/access") {
        return page;
    }
    let next = client.submit(&page, "Continue", &[]).await;
    on(client, &next).await
}

/// Invites somebody through the wizard; answers the path of the link in their letter.
pub async fn invited(
    app: &App,
    client: &mut Client,
    organization: &str,
    email: &str,
    role: &str,
) -> String {
    let review = wizard(client, organization, email, role).await;
    let sent = client.submit(&review, "Send invitation", &[]).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    link(&app.letter(email).await)
}

/// Opens an account by an invitation; answers the browser, signed in.
pub async fn joined(
    app: &App,
    owner: &mut Client,
    organization: &str,
    email: &str,
    role: &str,
) -> Client {
    let path = invited(app, owner, organization, email, role).await;
    let mut client = app.client();
    let page = client.get(&path).await;
    let fields = [
        ("first_name", "Nora"),
        ("last_name", "Blanc"),
        ("password", PASSWORD),
        ("terms", "on"),
    ];
    let home = client.submit(&page, "Create account", &fields).await;
    assert_eq!(
        home.location().as_deref(),
        Some(at(organization, "").as_str()),
        "{}",
        home.body
    );
    client
}

/// Changes a member's role up to the last page; answers what the first form that was not simply taken answered.
pub async fn change_role(
    client: &mut Client,
    organization: &str,
    user: &str,
    role: &str,
) -> Answer {
    let page = client
        .get(&at(organization, &format!("/users/{user}/role")))
        .await;
    let next = client.submit(&page, "Continue", &[("role", role)]).await;
    if next.status != 303 {
        return next;
    }
    let mut page = on(client, &next).await;
    if page.path.ends_with("/access") {
        let next = client.submit(&page, "Continue", &[]).await;
        page = on(client, &next).await;
    }
    client.submit(&page, "Save", &[]).await
}

/// Removes members by the page that asks for the login.
pub async fn remove(
    client: &mut Client,
    organization: &str,
    users: &[&str],
    login: &str,
) -> Answer {
    let query: Vec<String> = users.iter().map(|user| format!("user={user}")).collect();
    let page = client
        .get(&at(
            organization,
            &format!("/users/remove?{}", query.join("&")),
        ))
        .await;
    if !page.has("input[name=login]") {
        return page;
    }
    let button = if users.len() == 1 {
        "Remove this user"
    } else {
        "Remove these users"
    };
    client
        .submit(&page, button, &[("ticked", "on"), ("login", login)])
        .await
}
