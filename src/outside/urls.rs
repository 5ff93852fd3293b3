//! The addresses of ours that others are told. A test finds each of them in the route table.

use url::Url;

use crate::domain::access::OrganizationId;
use crate::domain::accounting::{OrderId, PaymentId};

/// The sandbox's page of a payment; `key` is what only its payer is told.
pub fn sandbox(public: &Url, payment: PaymentId, key: &str) -> Url {
    let mut address = on(public, &format!("/sandbox/{payment}"));
    address.query_pairs_mut().append_pair("key", key);
    address
}

/// Where a payer comes back to: the page of the order, or of the prepaid account.
pub fn back(public: &Url, organization: OrganizationId, order: Option<OrderId>) -> Url {
    let accounting = format!("/organizations/{organization}/accounting");
    match order {
        Some(order) => on(public, &format!("{accounting}/orders/{order}")),
        None => on(public, &format!("{accounting}/prepaid")),
    }
}

/// The path of an address of ours, so that a browser stays at the host by which it reached us; an
/// address elsewhere stays whole.
pub fn within(public: &Url, address: &Url) -> String {
    if address.origin() != public.origin() {
        return address.to_string();
    }
    match address.query() {
        Some(query) => format!("{}?{query}", address.path()),
        None => address.path().to_owned(),
    }
}

fn on(public: &Url, path: &str) -> Url {
    let mut address = public.clone();
    address.set_path(path);
    address.set_query(None);
    address.set_fragment(None);
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_ours_is_its_path_and_one_elsewhere_is_whole() {
        let public: Url = "https://console.example/?x=1#y".parse().unwrap();
        let own = sandbox(&public, PaymentId::from(7), "k-_");
        assert_eq!(own.as_str(), "https://console.example/sandbox/7?key=k-_");
        assert_eq!(within(&public, &own), "/sandbox/7?key=k-_");
        let order = back(&public, OrganizationId::from(3), Some(OrderId::from(4)));
        assert_eq!(
            within(&public, &order),
            "/organizations/3/accounting/orders/4"
        );
        for other in ["http://console.example/a", "https://pay.example/a?b"] {
            assert_eq!(within(&public, &other.parse().unwrap()), other);
        }
    }
}
