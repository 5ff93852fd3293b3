//! After somebody has proved who they are: cookies, and on to where they meant to go.

use actix_web::HttpResponse;
use actix_web::http::header::RETRY_AFTER;
use url::Url;

use super::cookies::{self, Name};
use super::guest::Guest;
use super::{flash, session};
use crate::domain::identity::{Browser, Welcome};
use crate::ground::time::Moment;

/// Where a browser stands before it has signed in.
pub fn browser(guest: &Guest) -> Browser {
    Browser {
        device_key: cookies::read(&guest.request, &guest.app, Name::Device),
        session_hash: session::hash(&guest.request),
    }
}

/// Gives the browser its keys and sends it on.
pub fn enter(guest: &Guest, welcome: &Welcome, next: &str) -> HttpResponse {
    let (request, app) = (&guest.request, &guest.app);
    session::begin(request, &welcome.session_key);
    cookies::write(request, app, Name::Device, &welcome.device_key);
    cookies::remove(request, app, Name::Visitor);
    flash::see_other(&safe(next, app.public()))
}

/// Says to programs, too, when it works again.
pub fn not_before(mut answer: HttpResponse, guest: &Guest, until: Moment) -> HttpResponse {
    let left = until.since(guest.app.db().clock().now());
    let seconds = left.num_seconds().max(0) + 1;
    answer.headers_mut().insert(RETRY_AFTER, seconds.into());
    answer
}

/// The address if it is a path of this site, else the start.
///
/// Judged by the parser that browsers follow: `//e`, `/\e`, `/%09/e` and the like are other sites or none.
pub fn safe(next: &str, public: &Url) -> String {
    let plain =
        next.starts_with('/') && !next.chars().any(|sign| sign.is_control() || sign == '\\');
    match public.join(next) {
        // Looked at after the parser has taken out dots: `/.//e` has become `//e`.
        Ok(url) if plain && url.origin() == public.origin() && !url.path().starts_with("//") => {
            let query = url
                .query()
                .map_or_else(String::new, |query| format!("?{query}"));
            format!("{}{query}", url.path())
        }
        _ => "/".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_this_site_are_gone_to() {
        let public = Url::parse("https://console.example.ch").expect("an address");
        let kept = ["/", "/organizations/7?after=x", "/profile/organizations"];
        for next in kept {
            assert_eq!(safe(next, &public), next);
        }
        for next in [
            "",
            "https:e",
            "https://e.ch",
            "//e.ch",
            "/\\e.ch",
            "/\te.ch",
            "/\r\nLocation: x",
            "javascript:alert(1)",
            "\\\\e.ch",
            "login",
            "///e.ch",
            " /x",
            "/.//e.ch",
            "/x/..//e.ch",
            "/x/%2e%2e//e.ch",
            "/a/b/../..//e.ch",
        ] {
            assert_eq!(safe(next, &public), "/", "{next:?}");
        }
        assert_eq!(safe("/%09/e.ch", &public), "/%09/e.ch");
        assert_eq!(safe("/a/../b#x", &public), "/b");
    }
}
