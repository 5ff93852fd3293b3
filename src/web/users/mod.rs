//! Pages of those who belong to an organization: the list, adding, changing, removing, invitations,
//! teams, the directory.

pub mod access;
pub mod alert;
pub mod choices;
pub mod directory;
pub mod invitation;
pub mod invited;
pub mod joining;
pub mod leave;
pub mod list;
pub mod member;
pub mod new;
mod plan;
pub mod remove;
pub mod representative;
pub mod review;
pub mod role;
pub mod routes;
pub mod sight;
mod tally;
pub mod teams;
pub mod unlock;
pub mod urls;
mod vcard;
mod words;
