//! Who is at the other end: the network address that can be believed, the device in words.

use std::net::IpAddr;

use actix_web::dev::ServiceRequest;
use actix_web::http::header::{HeaderMap, USER_AGENT};
use ipnet::IpNet;
use woothee::parser::Parser;

use crate::ground::log::tame;

/// What is known of the client before anybody is signed in; put into every request at the door.
#[derive(Debug, Clone)]
pub struct Client {
    /// The network address.
    pub address: String,
    /// The device in words: `Firefox, Linux`.
    pub agent: String,
    /// The request id that stands in the log and on error pages.
    pub request: String,
}

impl Client {
    /// Looks at a request that just came in.
    pub fn of(request: &ServiceRequest, trusted: &[IpNet], id: String) -> Self {
        // A socket that listens on IPv6 names its IPv4 peers in a mapped form.
        let peer = request.peer_addr().map(|peer| peer.ip().to_canonical());
        let address = address(peer, request.headers(), trusted);
        let agent = request
            .headers()
            .get(USER_AGENT)
            .and_then(|value| value.to_str().ok());
        Self {
            address: address.map_or_else(String::new, |address| address.to_string()),
            agent: agent.map_or_else(String::new, device),
            request: id,
        }
    }
}

/// The address of the socket; behind trusted proxies, the last address that is not one of them.
fn address(peer: Option<IpAddr>, headers: &HeaderMap, trusted: &[IpNet]) -> Option<IpAddr> {
    let is_trusted = |address: &IpAddr| trusted.iter().any(|network| network.contains(address));
    let mut believed = peer?;
    let forwarded = headers
        .get_all("x-forwarded-for")
        .filter_map(|value| value.to_str().ok());
    let mut hops: Vec<&str> = forwarded
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .collect();
    while is_trusted(&believed) {
        let Some(next) = hops.pop().and_then(|hop| hop.parse().ok()) else {
            break;
        };
        believed = next;
    }
    Some(believed)
}

/// The device in words, for people to recognise; never for decisions.
pub fn device(user_agent: &str) -> String {
    let head: String = user_agent.chars().take(512).collect();
    let known = |part: &str| !part.is_empty() && part != "UNKNOWN";
    match Parser::new().parse(&head) {
        Some(found) if known(found.name) && known(found.os) => {
            format!("{}, {}", found.name, found.os)
        }
        Some(found) if known(found.name) => found.name.to_owned(),
        _ => tame(&head, 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::{HeaderName, HeaderValue};

    #[test]
    fn only_trusted_proxies_are_believed() {
        let ip = |text: &str| text.parse::<IpAddr>().ok();
        let trusted: Vec<IpNet> = vec!["10.0.0.0/8".parse().expect("a network")];
        let mut headers = HeaderMap::new();
        let forwarded = HeaderName::from_static("x-forwarded-for");
        headers.insert(
            forwarded.clone(),
            HeaderValue::from_static("6.6.6.6, 192.0.2.7, 10.0.0.2"),
        );
        assert_eq!(
            address(ip("203.0.113.9"), &headers, &trusted),
            ip("203.0.113.9")
        );
        assert_eq!(address(ip("10.0.0.1"), &headers, &trusted), ip("192.0.2.7"));
        assert_eq!(address(ip("10.0.0.1"), &headers, &[]), ip("10.0.0.1"));
        headers.insert(forwarded, HeaderValue::from_static("nonsense"));
        assert_eq!(address(ip("10.0.0.1"), &headers, &trusted), ip("10.0.0.1"));
    }

    #[test]
    fn devices_are_named_and_tamed() {
        let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
        assert_eq!(device(firefox), "Firefox, Linux");
        assert!(!device("evil\r\nline \u{1b}[31m").contains(['\r', '\n', '\u{1b}']));
        assert!(device(&"x".repeat(5000)).len() <= 60);
    }
}
