//! A browser without a screen: cookies, forms as the page gives them, CSS selectors.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU8, Ordering};

use reqwest::{Method, RequestBuilder, Response};
use scraper::{ElementRef, Html, Selector};

use super::app::PASSWORD;

static NETWORKS: AtomicU8 = AtomicU8::new(1);

/// One browser.
#[derive(Clone)]
pub struct Client {
    base: String,
    http: reqwest::Client,
    /// Its cookies, by name.
    pub cookies: BTreeMap<String, String>,
    /// What it sends besides.
    pub headers: BTreeMap<&'static str, String>,
}

/// An answer, read.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The headers, by lower-case name; those that came several times are joined by a line break.
    pub headers: BTreeMap<String, String>,
    /// The body.
    pub body: String,
    /// The path that was asked for.
    pub path: String,
}

impl Client {
    /// A browser at a network address that no other test has.
    pub fn new(base: &str) -> Self {
        let number = NETWORKS.fetch_add(1, Ordering::SeqCst);
        let http = reqwest::Client::builder()
            // A test that works at the tables does not see that the server closes what is idle.
            .pool_max_idle_per_host(0)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .unwrap();
        let agent = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
        let headers = BTreeMap::from([
            ("accept-language", "en".to_owned()),
            ("user-agent", agent.to_owned()),
            ("x-forwarded-for", format!("10.{number}.0.1")),
        ]);
        Self {
            base: base.to_owned(),
            http,
            cookies: BTreeMap::new(),
            headers,
        }
    }

    /// The same browser at another network address.
    pub fn at(mut self, address: &str) -> Self {
        self.headers.insert("x-forwarded-for", address.to_owned());
        self
    }

    /// The same browser in another language.
    pub fn speaking(mut self, language: &str) -> Self {
        self.headers.insert("accept-language", language.to_owned());
        self
    }

    /// A request with cookies and headers, to be sent by [`Client::send`].
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let mut request = self.http.request(method, format!("{}{path}", self.base));
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        if !self.cookies.is_empty() {
            let line: Vec<_> = self
                .cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            request = request.header("cookie", line.join("; "));
        }
        request
    }

    /// Sends a request and keeps the cookies of its answer.
    pub async fn send(&mut self, path: &str, request: RequestBuilder) -> Answer {
        let answer = read(path, request.send().await.unwrap()).await;
        for line in answer
            .headers
            .get("set-cookie")
            .map(|lines| lines.lines())
            .into_iter()
            .flatten()
        {
            let (pair, rest) = line.split_once(';').unwrap_or((line, ""));
            let (name, value) = pair.split_once('=').unwrap();
            if rest.contains("Max-Age=0") || value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        answer
    }

    /// Opens a page.
    pub async fn get(&mut self, path: &str) -> Answer {
        let request = self.request(Method::GET, path);
        self.send(path, request).await
    }

    /// Opens a page and goes where it leads.
    pub async fn open(&mut self, path: &str) -> Answer {
        let mut answer = self.get(path).await;
        for _ in 0..5 {
            let Some(location) = answer.location() else {
                break;
            };
            answer = self.get(&location).await;
        }
        answer
    }

    /// Posts fields as they are.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let request = self.request(Method::POST, path);
        let body = encoded(fields);
        let request = request
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body);
        self.send(path, request).await
    }

    /// Sends the form that has this button, with what stands in it and these fields instead.
    pub async fn submit(&mut self, page: &Answer, button: &str, fields: &[(&str, &str)]) -> Answer {
        let (action, filled) = page.form(button, fields);
        let pairs: Vec<(&str, &str)> = filled
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        self.post(&action, &pairs).await
    }

    /// Signs up; nothing exists before the link is opened.
    pub async fn sign_up(&mut self, email: &str, fields: &[(&str, &str)]) -> Answer {
        let page = self.get("/signup").await;
        let mut all = vec![
            ("first_name", "Julie"),
            ("last_name", "Munster"),
            ("email", email),
            ("password", PASSWORD),
            ("kind", "individual"),
            ("country", "CH"),
            ("terms", "on"),
        ];
        all.retain(|(name, _)| !fields.iter().any(|(other, _)| other == name));
        all.extend_from_slice(fields);
        self.submit(&page, "Create account", &all).await
    }

    /// Tries to sign in.
    pub async fn sign_in(&mut self, email: &str, password: &str) -> Answer {
        // Whoever is signed in sees no sign-in page.
        self.cookies.remove("session");
        let page = self.get("/login").await;
        self.submit(
            &page,
            "Sign in",
            &[("email", email), ("password", password)],
        )
        .await
    }

    /// Creates an organization and answers its id.
    pub async fn create_organization(&mut self, name: &str) -> String {
        let page = self.get("/profile/organizations/new").await;
        let answer = self
            .submit(
                &page,
                "Create organization",
                &[("name", name), ("country", "CH")],
            )
            .await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        answer
            .location()
            .unwrap()
            .rsplit('/')
            .next()
            .unwrap()
            .to_owned()
    }
}

fn encoded(fields: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish()
}

async fn read(path: &str, response: Response) -> Answer {
    let status = response.status().as_u16();
    let mut headers: BTreeMap<String, String> = BTreeMap::new();
    for (name, value) in response.headers() {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        let lines = headers.entry(name.as_str().to_owned()).or_default();
        if !lines.is_empty() {
            lines.push('\n');
        }
        lines.push_str(&value);
    }
    let body = String::from_utf8_lossy(&response.bytes().await.unwrap()).into_owned();
    Answer {
        status,
        headers,
        body,
        path: path.to_owned(),
    }
}

impl Answer {
    /// A header, or nothing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    /// Where a redirect leads.
    pub fn location(&self) -> Option<String> {
        self.headers.get("location").cloned()
    }

    /// The page as a document.
    pub fn document(&self) -> Html {
        Html::parse_document(&self.body)
    }

    /// The texts of what a selector finds, each in one line.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        self.document().select(&css(selector)).map(text).collect()
    }

    /// The text of the one thing that a selector finds.
    pub fn text(&self, selector: &str) -> String {
        let texts = self.texts(selector);
        assert_eq!(
            texts.len(),
            1,
            "{selector} on {} ({}): {texts:?}\n{}",
            self.path,
            self.status,
            self.body
        );
        texts[0].clone()
    }

    /// Whether a selector finds anything.
    pub fn has(&self, selector: &str) -> bool {
        !self.texts(selector).is_empty()
    }

    /// An attribute of the first thing that a selector finds.
    pub fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        let document = self.document();
        let found = document.select(&css(selector)).next()?;
        found.value().attr(name).map(str::to_owned)
    }

    /// The address and the fields of the form with this button, with some of them replaced.
    pub fn form(&self, button: &str, replaced: &[(&str, &str)]) -> (String, Vec<(String, String)>) {
        let document = self.document();
        let has_button =
            |form: &ElementRef<'_>| form.select(&css("button")).any(|one| text(one) == button);
        let form = document.select(&css("form")).find(has_button);
        let form = form
            .unwrap_or_else(|| panic!("no form with {button} on {}:\n{}", self.path, self.body));
        let mut fields: Vec<(String, String)> = Vec::new();
        for input in form.select(&css("input[name], select[name], textarea[name]")) {
            let value = input.value();
            let name = value.attr("name").unwrap().to_owned();
            let chosen = match (value.name(), value.attr("type").unwrap_or("text")) {
                ("select", _) => {
                    let picked = input.select(&css("option[selected]")).next();
                    picked
                        .and_then(|option| option.value().attr("value"))
                        .map(str::to_owned)
                }
                ("textarea", _) => Some(input.text().collect()),
                (_, "checkbox" | "radio") => value
                    .attr("checked")
                    .map(|_| value.attr("value").unwrap_or("on").to_owned()),
                _ => Some(value.attr("value").unwrap_or_default().to_owned()),
            };
            fields.extend(chosen.map(|chosen| (name, chosen)));
        }
        fields.retain(|(name, _)| !replaced.iter().any(|(other, _)| other == name));
        fields.extend(
            replaced
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
        );
        let path = self.path.split('?').next().unwrap_or_default();
        let named = css("button");
        let pressed = form.select(&named).find(|one| text(*one) == button);
        let elsewhere = pressed.and_then(|button| button.value().attr("formaction"));
        let action = elsewhere.or(form.value().attr("action"));
        (action.unwrap_or(path).to_owned(), fields)
    }
}

/// A selector.
pub fn css(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}

/// What stands in an element, in one line.
pub fn text(element: ElementRef<'_>) -> String {
    element
        .text()
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
