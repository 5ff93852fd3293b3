//! The guard of forms, sizes of bodies, headers, and pages for what goes wrong.

use std::io::Read as _;

use futures_util::stream;
use reqwest::Method;

use crate::both;
use crate::support::app::{App, PASSWORD};

const JULIE: &str = "julie@acme-shop.example";

both! {
    async fn a_form_needs_the_token_of_its_own_browser(app: App) {
        app.signed_up(JULIE).await;
        let mut other = app.client();
        let foreign = other.get("/login").await.attribute("input[name=form_token]", "value").unwrap();
        let mut client = app.client();
        let page = client.get("/login").await;
        for token in ["", "nonsense", foreign.as_str(), &"A".repeat(86)] {
            let fields = [("form_token", token), ("email", JULIE), ("password", PASSWORD)];
            let answer = client.submit(&page, "Sign in", &fields).await;
            assert_eq!((answer.status, answer.text("h1")), (403, "This page was open too long".to_owned()), "{token}");
        }
        assert_eq!(app.db_count("sessions"), 1, "only the one of signing up");
        let again = client.get("/login").await;
        let (one, two) = (page.attribute("input[name=form_token]", "value"), again.attribute("input[name=form_token]", "value"));
        assert_ne!(one, two, "masked anew each time");
        assert_eq!(client.submit(&page, "Sign in", &[("email", JULIE), ("password", PASSWORD)]).await.status, 303);
    }

    async fn what_another_site_sends_is_refused(app: App) {
        app.signed_up(JULIE).await;
        for (header, value) in [
            ("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("origin", "https://evil.example"), ("origin", "null"),
        ] {
            let mut client = app.client();
            let page = client.get("/login").await;
            client.headers.insert(header, value.to_owned());
            let answer = client.submit(&page, "Sign in", &[("email", JULIE), ("password", PASSWORD)]).await;
            assert_eq!(answer.status, 403, "{header}: {value}");
        }
        let mut client = app.client();
        let page = client.get("/login").await;
        client.headers.insert("origin", app.base.clone());
        assert_eq!(client.submit(&page, "Sign in", &[("email", JULIE), ("password", PASSWORD)]).await.status, 303);
    }

    async fn without_cookies_the_page_says_so(app: App) {
        let mut client = app.client();
        let page = client.get("/login").await;
        client.cookies.clear();
        let answer = client.submit(&page, "Sign in", &[("email", JULIE), ("password", PASSWORD)]).await;
        assert_eq!((answer.status, answer.text("h1")), (400, "Your browser sent no cookie".to_owned()));
    }

    async fn a_body_of_twenty_megabytes_is_refused_chunked_or_not(app: App) {
        let mut client = app.client();
        client.get("/login").await;
        let form = "application/x-www-form-urlencoded";
        let whole = client.request(Method::POST, "/login").header("content-type", form).body("x".repeat(20_000_000));
        let status = whole.send().await.map(|answer| answer.status().as_u16());
        // The server answers and closes; whoever is still sending may see the connection end instead.
        assert!(matches!(status, Ok(413) | Err(_)), "{status:?}");
        let read = resident(std::process::id());
        let chunks = stream::iter((0..20_000).map(|_| Ok::<_, std::io::Error>(vec![b'x'; 1000])));
        let chunked = client.request(Method::POST, "/login").header("content-type", form)
            .body(reqwest::Body::wrap_stream(chunks));
        let status = chunked.send().await.map(|answer| answer.status().as_u16());
        assert!(matches!(status, Ok(413) | Err(_)), "{status:?}");
        assert!(resident(std::process::id()) < read + 15_000, "the body was kept in memory");
        let small = client.request(Method::POST, "/login").header("content-type", form).body(format!("email={}", "x".repeat(140_000)));
        let answer = client.send("/login", small).await;
        assert_eq!((answer.status, answer.text("h1")), (413, "This is too large".to_owned()));
        assert_eq!(client.get("/login").await.status, 200);
    }

    async fn what_cannot_be_read_is_a_page_and_no_failure(app: App) {
        let mut client = app.client();
        let token = client.get("/login").await.attribute("input[name=form_token]", "value").unwrap();
        let twice = client.post("/login", &[("form_token", &token), ("email", "a@b.ch"), ("email", "c@d.ch")]).await;
        assert_eq!(twice.status, 400);
        let many: Vec<(&str, &str)> = (0..2_600).map(|_| ("a", "b")).collect();
        assert_eq!(client.post("/login", &many).await.status, 413);
        for kind in ["application/json", "text/plain", "multipart/form-data; boundary=x"] {
            let request = client.request(Method::POST, "/login").header("content-type", kind).body("{}");
            assert_eq!(client.send("/login", request).await.status, 400, "{kind}");
        }
        let bytes = client.request(Method::POST, "/login").header("content-type", "application/x-www-form-urlencoded")
            .body(vec![0xff, 0xfe, b'=', 0xff, b'&', b'%', b'%']);
        assert!(matches!(client.send("/login", bytes).await.status, 400 | 403));
        for path in ["/login?next=%00", "/organizations/%ff", "/%2e%2e/%2e%2e/etc/passwd", "/static/../Cargo.toml", "/static/x"] {
            let answer = client.get(path).await;
            assert!(matches!(answer.status, 400 | 404 | 303), "{path}: {}", answer.status);
        }
    }

    async fn a_zero_byte_in_an_address_is_found_nowhere(app: App) {
        let mut owner = app.signed_up("owner@acme-shop.example").await;
        let organization = owner.create_organization("Acme SA").await;
        let invoice = format!("/organizations/{organization}/accounting/invoices/2026-1%00");
        for path in [invoice.clone(), format!("{invoice}.pdf"), "/organizations/%00".to_owned(), format!("/organizations/{organization}/products?after=%00")] {
            let answer = owner.get(&path).await;
            assert!(matches!(answer.status, 400 | 404), "{path}: {}", answer.status);
        }
        let page = owner.get(&format!("/organizations/{organization}")).await;
        let token = page.attribute("input[name=form_token]", "value").unwrap();
        let sent = owner.post(&format!("{invoice}/send"), &[("form_token", &token), ("letter", "1")]).await;
        assert_eq!(sent.status, 404);
    }

    async fn undeclared_methods_are_answered_with_those_that_are_there(app: App) {
        let mut client = app.client();
        for (path, allowed) in [("/login", "GET, HEAD, POST"), ("/logout", "POST"), ("/", "GET, HEAD")] {
            for method in [Method::DELETE, Method::PUT, Method::TRACE, Method::OPTIONS] {
                let request = client.request(method.clone(), path);
                let answer = client.send(path, request).await;
                assert_eq!((answer.status, answer.header("allow")), (405, allowed), "{method} {path}");
                assert_eq!(answer.text("h1"), "This page cannot do that");
            }
        }
    }

    async fn error_pages_speak_the_reader_s_language_and_name_the_request(app: App) {
        for (language, heading) in [
            ("en", "Page not found"), ("fr", "Page introuvable"), ("de", "Seite nicht gefunden"),
            ("it", "Pagina non trovata"), ("es", "Página no encontrada"),
        ] {
            let page = app.client().speaking(language).get("/no/such/page").await;
            assert_eq!(page.attribute("html", "lang").as_deref(), Some(language));
            assert_eq!(page.text("h1"), heading);
            assert_eq!(page.text("code"), page.header("x-request-id"));
        }
        let mut client = app.signed_up(JULIE).await;
        let page = client.get("/no/such/page").await;
        assert!(page.has("#account-menu"), "with the full shell when signed in");
    }

    async fn a_failure_is_a_page_without_its_reason(app: App) {
        let mut client = app.signed_up(JULIE).await;
        app.db_run("ALTER TABLE memberships RENAME TO gone");
        let page = client.get("/profile/organizations").await;
        assert_eq!((page.status, page.text("h1")), (500, "There is a problem with the service".to_owned()));
        for word in ["memberships", "table", "SQL", "diesel", "/src/"] {
            assert!(!page.body.contains(word), "{word}");
        }
        assert_eq!(client.get("/status/live").await.status, 200);
    }

    async fn every_answer_carries_the_headers(app: App) {
        let mut client = app.signed_up(JULIE).await;
        let css = client.get("/login").await.attribute("link[rel=stylesheet]", "href");
        let css = match css { Some(css) => css, None => client.open("/").await.attribute("link[rel=stylesheet]", "href").unwrap() };
        for path in ["/", "/profile/organizations", "/no/such/page", "/status/live", css.as_str(), "/verify-email/x"] {
            let answer = client.get(path).await;
            let policy = answer.header("content-security-policy");
            assert!(policy.starts_with("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
            assert!(!policy.contains("unsafe"), "{path}");
            assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
            assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{path}");
            assert!(!answer.header("x-request-id").is_empty(), "{path}");
            assert_eq!(answer.header("strict-transport-security"), "", "{path}: plain http");
            let keeps = if path.starts_with("/static/") { "public, max-age=31536000, immutable" } else { "no-store" };
            if answer.status == 200 && !path.starts_with("/status") {
                assert_eq!(answer.header("cache-control"), keeps, "{path}");
            }
        }
    }

    async fn assets_are_packed_and_have_the_name_of_their_content(app: App) {
        let mut client = app.client();
        client.headers.insert("accept-encoding", "br".to_owned());
        let page = client.get("/login").await;
        assert_eq!(page.header("content-encoding"), "br");
        let mut plain = app.client();
        let page = plain.get("/login").await;
        for selector in ["link[rel=stylesheet]", "script", "link[rel=icon]"] {
            let name = if selector == "script" { "src" } else { "href" };
            let path = page.attribute(selector, name).unwrap();
            let packed = client.get(&path).await;
            assert_eq!((packed.status, packed.header("content-encoding")), (200, "br"), "{path}");
            let whole = plain.get(&path).await;
            let print = data_encoding::HEXLOWER.encode(&manager::ground::crypto::sha256(whole.body.as_bytes())[..6]);
            assert!(path.contains(&print), "{path} {print}");
        }
        assert_eq!(plain.get("/static/app.css").await.status, 404);
    }

    async fn a_page_is_packed_in_one_piece(app: App) {
        let ask = |coding: &'static str| {
            let asked = reqwest::Client::new().get(format!("{}/login", app.base)).header("accept-encoding", coding);
            async { asked.send().await.unwrap() }
        };
        let packed = ask("gzip, br").await;
        let header = |name: &str| packed.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
        assert_eq!(header("content-encoding").as_deref(), Some("br"));
        assert_eq!(header("vary").as_deref(), Some("accept-encoding"));
        assert!(header("transfer-encoding").is_none());
        let length: usize = header("content-length").unwrap().parse().unwrap();
        let bytes = packed.bytes().await.unwrap();
        assert_eq!(bytes.len(), length);
        let mut page = String::new();
        brotli::Decompressor::new(&bytes[..], 4096).read_to_string(&mut page).unwrap();
        assert!(page.starts_with("<!doctype html>") && page.trim_end().ends_with("</html>"), "{page}");
        for (coding, answered) in [("gzip", Some("gzip")), ("br;q=0", None), ("identity", None)] {
            let page = ask(coding).await;
            let encoding = page.headers().get("content-encoding").map(|value| value.to_str().unwrap());
            assert_eq!(encoding, answered, "{coding}");
        }
        assert!(ask("br").await.headers().get("set-cookie").is_some(), "cookies go with it");
    }
}

/// Kilobytes of memory that a process holds.
fn resident(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmRSS"))
        .unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[tokio::test]
async fn behind_https_cookies_are_bound_to_the_host_and_other_hosts_are_refused() {
    let settings = [
        ("PUBLIC_URL", "https://console.example.ch"),
        ("MANAGER_MODE", "production"),
    ];
    let app = App::start_with(crate::support::db::Engine::Sqlite, &settings).await;
    let mut client = app.client();
    client
        .headers
        .insert("host", "console.example.ch".to_owned());
    let page = client.get("/login").await;
    assert_eq!(page.status, 200, "{}", page.body);
    let cookie = page.header("set-cookie");
    for part in [
        "__Host-visitor=",
        "Secure",
        "HttpOnly",
        "SameSite=Lax",
        "Path=/",
    ] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Domain"));
    assert!(
        page.header("strict-transport-security")
            .contains("max-age=31536000")
    );
    client.sign_up(JULIE, &[]).await;
    client
        .headers
        .insert("x-forwarded-host", "evil.example".to_owned());
    let letter = app.letter(JULIE).await;
    assert!(
        letter
            .text
            .contains("https://console.example.ch/verify-email/"),
        "{}",
        letter.text
    );
    client.headers.insert("host", "evil.example".to_owned());
    assert_eq!(client.get("/login").await.status, 400);
    assert_eq!(client.get("/status/live").await.status, 200);
}
