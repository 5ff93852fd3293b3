//! The routes of this area. Words come before `{user}`, which would take them for an id.

use super::{
    access, alert, directory, invitation, invited, joining, leave, list, member, new, remove,
    representative, review, role, sight, teams, unlock,
};
use crate::domain::access::{Right, Scope};
use crate::rows;
use crate::web::frame::{Access, Row};

const MANAGE: Access = Access::Needs(Scope::Organization(Right::ManageUsers));
const GIVE: Access = Access::Needs(Scope::Organization(Right::GiveLegalRepresentative));
const DIRECTORY: Access = Access::Needs(Scope::Organization(Right::UseDirectory));
const SEE_NAME: Access = Access::Needs(Scope::Organization(Right::SeeName));

/// The routes.
pub const ROWS: &[Row] = rows![
    GET "/invitations/{token}" Access::Open => invited::get,
    POST "/invitations/{token}" Access::Open => joining::post,
    POST "/invitations/{token}/accept" Access::Needs(Scope::SignedIn) => invited::accept,
    POST "/invitations/{token}/decline" Access::Open => invited::decline,
    GET "/organizations/{organization}/leave" SEE_NAME => leave::get,
    POST "/organizations/{organization}/leave" SEE_NAME => leave::post,
    GET "/organizations/{organization}/invitations/{invitation}" MANAGE => invitation::get,
    POST "/organizations/{organization}/invitations/{invitation}/resend" MANAGE => invitation::resend,
    POST "/organizations/{organization}/invitations/{invitation}/edit" MANAGE => invitation::edit,
    POST "/organizations/{organization}/invitations/{invitation}/withdraw" MANAGE => invitation::withdraw,
    GET "/organizations/{organization}/users" MANAGE => list::get,
    GET "/organizations/{organization}/users/new" MANAGE => new::get,
    POST "/organizations/{organization}/users/new" MANAGE => new::post,
    POST "/organizations/{organization}/users/alert" MANAGE => alert::post,
    GET "/organizations/{organization}/users/remove" MANAGE => remove::get,
    POST "/organizations/{organization}/users/remove" MANAGE => remove::post,
    GET "/organizations/{organization}/users/representative" GIVE => representative::get,
    GET "/organizations/{organization}/users/drafts/{draft}" MANAGE => review::get,
    POST "/organizations/{organization}/users/drafts/{draft}" MANAGE => review::post,
    GET "/organizations/{organization}/users/drafts/{draft}/person" MANAGE => new::get_draft,
    POST "/organizations/{organization}/users/drafts/{draft}/person" MANAGE => new::post_draft,
    GET "/organizations/{organization}/users/drafts/{draft}/role" MANAGE => role::get,
    POST "/organizations/{organization}/users/drafts/{draft}/role" MANAGE => role::post,
    GET "/organizations/{organization}/users/drafts/{draft}/access" MANAGE => access::get,
    POST "/organizations/{organization}/users/drafts/{draft}/access" MANAGE => access::post,
    GET "/organizations/{organization}/users/{user}" SEE_NAME => member::get,
    POST "/organizations/{organization}/users/{user}/messages" SEE_NAME => member::post,
    GET "/organizations/{organization}/users/{user}/role" MANAGE => role::get,
    POST "/organizations/{organization}/users/{user}/role" MANAGE => role::post,
    GET "/organizations/{organization}/users/{user}/access" MANAGE => access::get,
    POST "/organizations/{organization}/users/{user}/access" MANAGE => access::post,
    GET "/organizations/{organization}/users/{user}/rights" MANAGE => sight::get,
    POST "/organizations/{organization}/users/{user}/unlock" MANAGE => unlock::post,
    GET "/organizations/{organization}/teams" MANAGE => teams::list::get,
    GET "/organizations/{organization}/teams/new" MANAGE => teams::details::get_new,
    POST "/organizations/{organization}/teams/new" MANAGE => teams::details::post_new,
    GET "/organizations/{organization}/teams/{team}" MANAGE => teams::show::get,
    GET "/organizations/{organization}/teams/{team}/details" MANAGE => teams::details::get,
    POST "/organizations/{organization}/teams/{team}/details" MANAGE => teams::details::post,
    GET "/organizations/{organization}/teams/{team}/products" MANAGE => teams::products::get,
    POST "/organizations/{organization}/teams/{team}/products" MANAGE => teams::products::post,
    GET "/organizations/{organization}/teams/{team}/members" MANAGE => teams::members::get,
    POST "/organizations/{organization}/teams/{team}/members" MANAGE => teams::members::post,
    GET "/organizations/{organization}/teams/{team}/delete" MANAGE => teams::delete::get,
    POST "/organizations/{organization}/teams/{team}/delete" MANAGE => teams::delete::post,
    GET "/organizations/{organization}/directory" DIRECTORY => directory::get,
    GET "/organizations/{organization}/directory.vcf" DIRECTORY => directory::cards,
    GET "/organizations/{organization}/directory/{user}.vcf" DIRECTORY => directory::card,
];
