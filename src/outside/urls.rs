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

/// Where a payer comes back to: the page of the order, or of the prepaid account, which says how this
/// top-up ended.
pub fn back(
    public: &Url,
    organization: OrganizationId,
    (order, payment): (Option<OrderId>, PaymentId),
) -> Url {
    let accounting = format!("/organizations/{organization}/accounting");
    if let Some(order) = order {
        return on(public, &format!("{accounting}/orders/{order}"));
    }
    let mut address = on(public, &format!("{accounting}/prepaid"));
    let payment = payment.to_string();
    address.query_pairs_mut().append_pair("top-up", &payment);
    address
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
        let (organization, payment) = (OrganizationId::from(3), PaymentId::from(5));
        let order = back(&public, organization, (Some(OrderId::from(4)), payment));
        assert_eq!(
            within(&public, &order),
            "/organizations/3/accounting/orders/4"
        );
        let top_up = back(&public, organization, (None, payment));
        assert_eq!(
            within(&public, &top_up),
            "/organizations/3/accounting/prepaid?top-up=5"
        );
        for other in ["http://console.example/a", "https://pay.example/a?b"] {
            assert_eq!(within(&public, &other.parse().unwrap()), other);
        }
    }
}
