//! The addresses that stand in e-mails. A test finds each of them in the route table.

use crate::domain::identity::links::Purpose;

/// The page behind a link.
pub fn link(purpose: Purpose, token: &str) -> String {
    match purpose {
        Purpose::VerifyEmail => format!("/verify-email/{token}"),
        Purpose::ResetPassword => format!("/reset-password/{token}"),
        Purpose::Unlock => format!("/unlock/{token}"),
    }
}

/// The page where an invitation is accepted or declined.
pub fn invitation(token: &str) -> String {
    format!("/invitations/{token}")
}

/// The sign-in page.
pub fn sign_in() -> &'static str {
    "/login"
}
