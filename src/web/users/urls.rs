//! The addresses of this area.

use crate::domain::access::{OrganizationId, TeamId, UserId};
use crate::domain::users::{DraftId, InvitationId};
use crate::web::frame::query::with;

/// User management.
pub fn list(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/users")
}

/// User management with a filter, from a cursor on; what is empty is left out.
pub fn list_with(organization: OrganizationId, query: &[(&str, &str)]) -> String {
    with(list(organization), query)
}

/// Add user: the first step.
pub fn new(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/users/new")
}

/// The first step of a draft.
pub fn draft_person(organization: OrganizationId, draft: DraftId) -> String {
    format!("/organizations/{organization}/users/drafts/{draft}/person")
}

/// The second step of a draft.
pub fn draft_role(organization: OrganizationId, draft: DraftId) -> String {
    format!("/organizations/{organization}/users/drafts/{draft}/role")
}

/// The third step of a draft.
pub fn draft_access(organization: OrganizationId, draft: DraftId) -> String {
    format!("/organizations/{organization}/users/drafts/{draft}/access")
}

/// The last step of a draft.
pub fn draft(organization: OrganizationId, draft: DraftId) -> String {
    format!("/organizations/{organization}/users/drafts/{draft}")
}

/// A member.
pub fn member(organization: OrganizationId, user: UserId) -> String {
    format!("/organizations/{organization}/users/{user}")
}

/// A member's role.
pub fn role(organization: OrganizationId, user: UserId) -> String {
    format!("/organizations/{organization}/users/{user}/role")
}

/// A member's rights on products and their teams.
pub fn access(organization: OrganizationId, user: UserId) -> String {
    format!("/organizations/{organization}/users/{user}/access")
}

/// What can this person see?
pub fn sight(organization: OrganizationId, user: UserId) -> String {
    format!("/organizations/{organization}/users/{user}/rights")
}

/// One's own messages (POST).
pub fn messages(organization: OrganizationId, user: UserId) -> String {
    format!("/organizations/{organization}/users/{user}/messages")
}

/// Unlocks a member's sign-in (POST).
pub fn unlock(organization: OrganizationId, user: UserId) -> String {
    format!("/organizations/{organization}/users/{user}/unlock")
}

/// Sends a security alert to members (POST).
pub fn alert(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/users/alert")
}

/// Removes members.
pub fn remove(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/users/remove")
}

/// The review of members to be removed.
pub fn remove_these(organization: OrganizationId, users: &[UserId]) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for user in users {
        query.append_pair("user", &user.to_string());
    }
    format!("{}?{}", remove(organization), query.finish())
}

/// Replace the legal representative.
pub fn representative(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/users/representative")
}

/// Leave the organization.
pub fn leave(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/leave")
}

/// An invitation, for those who manage users.
pub fn invitation(organization: OrganizationId, id: InvitationId) -> String {
    format!("/organizations/{organization}/invitations/{id}")
}

/// Sends an invitation again (POST).
pub fn resend(organization: OrganizationId, id: InvitationId) -> String {
    format!("/organizations/{organization}/invitations/{id}/resend")
}

/// Withdraws an invitation (POST).
pub fn withdraw(organization: OrganizationId, id: InvitationId) -> String {
    format!("/organizations/{organization}/invitations/{id}/withdraw")
}

/// Changes what an invitation gives (POST).
pub fn edit_invitation(organization: OrganizationId, id: InvitationId) -> String {
    format!("/organizations/{organization}/invitations/{id}/edit")
}

/// The page behind an invitation's link.
pub fn invited(token: &str) -> String {
    format!("/invitations/{token}")
}

/// Accepts an invitation with the account that is signed in (POST).
pub fn accept(token: &str) -> String {
    format!("/invitations/{token}/accept")
}

/// Declines an invitation (POST).
pub fn decline(token: &str) -> String {
    format!("/invitations/{token}/decline")
}

/// Teams.
pub fn teams(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/teams")
}

/// Teams with a search, from a cursor on; what is empty is left out.
pub fn teams_with(organization: OrganizationId, query: &[(&str, &str)]) -> String {
    with(teams(organization), query)
}

/// A new team.
pub fn new_team(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/teams/new")
}

/// A team.
pub fn team(organization: OrganizationId, team: TeamId) -> String {
    format!("/organizations/{organization}/teams/{team}")
}

/// A team, its members from a cursor on.
pub fn team_after(organization: OrganizationId, of: TeamId, cursor: &str) -> String {
    with(team(organization, of), &[("after", cursor)])
}

/// What a team is called; with `new` as a step of creating it.
pub fn team_details(organization: OrganizationId, of: TeamId, new: bool) -> String {
    let address = format!("{}/details", team(organization, of));
    with(address, &[("new", if new { "on" } else { "" })])
}

/// A team's rights on products; with `new` as a step of creating it.
pub fn team_products(organization: OrganizationId, of: TeamId, new: bool) -> String {
    let address = format!("{}/products", team(organization, of));
    with(address, &[("new", if new { "on" } else { "" })])
}

/// The same with everything ticked.
pub fn team_products_full(organization: OrganizationId, of: TeamId, new: bool) -> String {
    let address = format!("{}/products", team(organization, of));
    let new = if new { "on" } else { "" };
    with(address, &[("full", "on"), ("new", new)])
}

/// Who is in a team; what is empty is left out.
pub fn team_members(organization: OrganizationId, of: TeamId, query: &[(&str, &str)]) -> String {
    with(format!("{}/members", team(organization, of)), query)
}

/// Deletes a team.
pub fn delete_team(organization: OrganizationId, of: TeamId) -> String {
    format!("{}/delete", team(organization, of))
}

/// The directory.
pub fn directory(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/directory")
}

/// The directory with a search, from a cursor on; what is empty is left out.
pub fn directory_with(organization: OrganizationId, query: &[(&str, &str)]) -> String {
    with(directory(organization), query)
}

/// The directory as vCards; all that a search finds.
pub fn directory_cards(organization: OrganizationId, search: &str) -> String {
    let address = format!("/organizations/{organization}/directory.vcf");
    with(address, &[("q", search)])
}

/// Somebody of the directory as a vCard.
pub fn directory_card(organization: OrganizationId, user: UserId) -> String {
    format!("/organizations/{organization}/directory/{user}.vcf")
}
