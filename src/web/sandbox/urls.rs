//! The addresses of this area.

use crate::domain::accounting::PaymentId;

/// The page of a payment, for whoever has its key.
pub fn pay(payment: PaymentId, key: &str) -> String {
    let key: String = url::form_urlencoded::byte_serialize(key.as_bytes()).collect();
    format!("/sandbox/{payment}?key={key}")
}
