//! The addresses that stand in e-mails. A test finds each of them in the route table.

use crate::domain::access::OrganizationId;
use crate::domain::accounting::OrderId;
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

/// The page of an order.
pub fn order(organization: OrganizationId, order: OrderId) -> String {
    format!("/organizations/{organization}/accounting/orders/{order}")
}

/// The page of an invoice.
pub fn invoice(organization: OrganizationId, number: &str) -> String {
    format!("/organizations/{organization}/accounting/invoices/{number}")
}

/// The prepaid account.
pub fn prepaid(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/accounting/prepaid")
}
