//! Forms: to be had only after their guard; a refused one comes back filled in.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use serde::de::DeserializeOwned;

use super::bound::Bound;
use super::kept::Posted;
use super::visit::NeedsSignIn;
use super::{App, Error, body, guard};
use crate::ground::crypto::sha256;
use crate::ground::i18n::{Language, Saying};

/// The longest body of a form: rights on a thousand products, two boxes each.
const LONGEST: usize = 128 * 1024;
/// The most fields.
const MOST_FIELDS: usize = 2_500;

/// A posted form whose guard has held. The fields are text: rules come later, and all at once.
#[derive(Debug)]
pub struct Form<T> {
    /// The fields.
    pub fields: T,
    /// The key of a form that pays, sends or creates; empty otherwise.
    pub once: String,
    /// The hash of the body, without what differs each time.
    pub hash: Vec<u8>,
}

impl<T> Form<T> {
    /// The same form, whose other entries are another act: for one that came back by the browser's
    /// *Back*, changed, and costs nothing.
    #[must_use]
    pub fn by_entries(mut self) -> Self {
        let print = data_encoding::HEXLOWER.encode(self.hash.get(..8).unwrap_or_default());
        self.once = format!("{}-{print}", self.once);
        self
    }
}

impl<T: DeserializeOwned + 'static> FromRequest for Form<T> {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Error>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        let payload = payload.take();
        Box::pin(async move {
            let app = App::of(&request)?;
            guard::same_origin(&request, &app)?;
            let body = body(&request, payload).await?;
            let pairs = pairs(&body)?;
            let field = |name: &str| {
                pairs
                    .iter()
                    .find(|(key, _)| key == name)
                    .map_or("", |(_, value)| value.as_str())
            };
            if let Err(refused) = held(&request, &app, field("form_token")) {
                if matches!(refused, Error::SignIn) {
                    // Signed out meanwhile, in another tab: what was typed is kept for after sign-in.
                    keep(&request, pairs);
                }
                return Err(refused);
            }
            let fields = serde_html_form::from_bytes(&body)
                .map_err(|_| Error::BadRequest("a field stands twice"))?;
            let (once, hash) = (field("once").to_owned(), hash(&pairs));
            keep(&request, pairs);
            Ok(Self { fields, once, hash })
        })
    }
}

/// Holds the guard of a form against its token.
///
/// # Errors
/// When it does not hold: the page was open too long, cookies are off, or the session has ended.
pub(super) fn held(request: &HttpRequest, app: &App, token: &str) -> Result<(), Error> {
    let bound = Bound::existing(request, app);
    if bound
        .as_ref()
        .is_some_and(|bound| guard::holds(app, bound.text(), token))
    {
        return Ok(());
    }
    let needs_sign_in = request.extensions().get::<NeedsSignIn>().is_some();
    Err(if needs_sign_in && super::session::key(request).is_none() {
        Error::SignIn
    } else if bound.is_some() {
        Error::StaleForm
    } else {
        Error::CookiesOff
    })
}

/// Puts what was posted into the request, for the case that its session has ended.
fn keep(request: &HttpRequest, fields: Vec<(String, String)>) {
    let path = request.path().to_owned();
    request.extensions_mut().insert(Posted { path, fields });
}

/// Reads the body, but never more of it than a form may have.
async fn body(request: &HttpRequest, payload: Payload) -> Result<Vec<u8>, Error> {
    let kind = request
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .unwrap_or_default();
    if !kind.starts_with("application/x-www-form-urlencoded") {
        return Err(Error::BadRequest("not a form"));
    }
    body::whole(request, payload, LONGEST).await
}

fn pairs(body: &[u8]) -> Result<Vec<(String, String)>, Error> {
    let pairs: Vec<(String, String)> = url::form_urlencoded::parse(body)
        .into_owned()
        .take(MOST_FIELDS + 1)
        .collect();
    if pairs.len() > MOST_FIELDS {
        return Err(Error::TooLarge);
    }
    Ok(pairs)
}

fn hash(pairs: &[(String, String)]) -> Vec<u8> {
    let own = pairs
        .iter()
        .filter(|(name, _)| name != "form_token" && name != "once");
    sha256(
        url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(own)
            .finish()
            .as_bytes(),
    )
}

/// What was wrong with a field, in words.
#[derive(Debug, Clone)]
pub struct FieldError {
    /// The field's name, which is its id; empty when the form as a whole is meant.
    pub field: Cow<'static, str>,
    /// The sentence.
    pub text: String,
}

/// A form as the page shows it: what was typed, and what was wrong. It is never given secrets.
#[derive(Debug, Clone, Default)]
pub struct FormView {
    values: BTreeMap<&'static str, String>,
    errors: Vec<FieldError>,
}

impl FormView {
    /// An empty form.
    pub fn new() -> Self {
        Self::default()
    }

    /// Fills in a field.
    #[must_use]
    pub fn fill(mut self, field: &'static str, value: impl Into<String>) -> Self {
        self.values.insert(field, value.into());
        self
    }

    /// Says what is wrong with a field, or with the form when the field is empty.
    #[must_use]
    pub fn wrong(
        mut self,
        field: impl Into<Cow<'static, str>>,
        language: Language,
        saying: &Saying,
    ) -> Self {
        self.errors.push(FieldError {
            field: field.into(),
            text: language.say(saying),
        });
        self
    }

    /// Says what is wrong with a field, in words that are ready.
    #[must_use]
    pub fn wrong_text(mut self, field: &'static str, text: String) -> Self {
        let field = field.into();
        self.errors.push(FieldError { field, text });
        self
    }

    /// What stands in a field.
    pub fn value(&self, field: &str) -> &str {
        self.values.get(field).map_or("", String::as_str)
    }

    /// Whether a box or a radio button is chosen.
    pub fn checked(&self, field: &str, value: &str) -> bool {
        self.value(field) == value
    }

    /// What is wrong with a field.
    pub fn error(&self, field: &str) -> Option<&str> {
        self.errors
            .iter()
            .find(|error| error.field == field)
            .map(|error| error.text.as_str())
    }

    /// All that is wrong.
    pub fn errors(&self) -> &[FieldError] {
        &self.errors
    }

    /// Whether anything is.
    pub fn failed(&self) -> bool {
        !self.errors.is_empty()
    }
}

impl App {
    /// The program's own things, as every request carries them.
    ///
    /// # Errors
    /// Never in a program that was put together by `server`.
    pub fn of(request: &HttpRequest) -> Result<Self, Error> {
        let app = request.app_data::<web::Data<Self>>();
        app.map(|app| app.get_ref().clone())
            .ok_or(Error::BadRequest("no application"))
    }
}
