//! A form that was posted after its session had ended: kept in the browser for 15 minutes,
//! encrypted, without secrets, and offered again after sign-in (`spec/2-identity.md`, "Sessions").

use actix_web::HttpRequest;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::App;
use super::cookies::{self, Name};

/// What a browser's cookie can hold.
const LONGEST: usize = 2700;
/// Never kept: secrets, and what a new page brings itself.
const LEFT_OUT: [&str; 3] = ["form_token", "once", "next"];
/// A field whose name ends so is a secret.
const SECRET: [&str; 3] = ["password", "one_time_code", "secret"];

/// The fields of a form as they were posted.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Posted {
    /// The address it was posted to.
    pub path: String,
    /// Names and values.
    pub fields: Vec<(String, String)>,
}

/// Keeps a form for after sign-in, without its secrets.
pub fn keep(request: &HttpRequest, app: &App, posted: &Posted) {
    let fields = posted
        .fields
        .iter()
        .filter(|(name, _)| !LEFT_OUT.contains(&name.as_str()) && !is_secret(name))
        .cloned()
        .collect();
    let kept = Posted {
        path: posted.path.clone(),
        fields,
    };
    match serde_json::to_string(&kept) {
        Ok(text) if text.len() <= LONGEST => cookies::write(request, app, Name::Kept, &text),
        Ok(_) => tracing::debug!("a form too long to be kept"),
        Err(error) => tracing::error!(%error, "a form that cannot be kept"),
    }
}

fn is_secret(name: &str) -> bool {
    SECRET.iter().any(|part| name.ends_with(part))
}

/// Takes the form that was kept for this address, once.
pub fn take<T: DeserializeOwned>(request: &HttpRequest, app: &App) -> Option<T> {
    let text = cookies::read(request, app, Name::Kept)?;
    let posted: Posted = serde_json::from_str(&text).ok()?;
    if posted.path != request.path() {
        return None;
    }
    cookies::remove(request, app, Name::Kept);
    let pairs = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(&posted.fields)
        .finish();
    serde_html_form::from_str(&pairs).ok()
}
