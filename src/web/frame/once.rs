//! Forms that pay, send or create act once, however often they are sent.

use actix_web::HttpResponse;

use serde::{Deserialize, Serialize};

use super::visit::Visit;
use super::{Error, Form, flash};
use crate::domain::access::may::Permission;
use crate::domain::access::{self, Permit};
use crate::ground::db::Tx;
use crate::ground::failure::{Failure, No};
use crate::ground::i18n::Saying;

/// How the form ended.
pub enum Ended<R> {
    /// Done, now or before: to this address.
    At(String),
    /// The business says no.
    Refused(R),
}

/// What a form that was done answers, each time it is sent.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Outcome {
    /// Where it leads.
    pub address: String,
    /// What the page there says.
    pub saying: Saying,
}

/// Runs the body unless the same person sent the same form before: then the same answer, in the same
/// words.
///
/// # Errors
/// When there is no permit, something breaks, or the key was used for other fields (422).
pub async fn act_once<P: Permission, T, R: Send + 'static>(
    visit: &Visit<P>,
    form: &Form<T>,
    body: impl for<'tx> Fn(&mut Tx<'tx>, &Permit<'tx, P>) -> Result<Outcome, No<R>> + Send + 'static,
) -> Result<Result<HttpResponse, R>, Error> {
    let ended = once(visit, form, move |tx, permit| {
        let outcome = body(tx, permit)?;
        serde_json::to_string(&outcome)
            .map_err(|error| No::Failed(Failure::Inconsistent(format!("an answer: {error}"))))
    });
    match ended.await? {
        Ended::Refused(refusal) => Ok(Err(refusal)),
        Ended::At(answer) => {
            let outcome: Outcome = serde_json::from_str(&answer)
                .map_err(|error| Failure::Inconsistent(format!("an answer: {error}")))?;
            Ok(Ok(flash::go(
                &visit.guest,
                &outcome.saying,
                &outcome.address,
            )))
        }
    }
}

/// Runs the body unless the same person sent the same form before: then the same answer.
///
/// # Errors
/// When there is no permit, something breaks, or the key was used for other fields (422).
pub async fn once<P: Permission, T, R: Send + 'static>(
    visit: &Visit<P>,
    form: &Form<T>,
    body: impl for<'tx> Fn(&mut Tx<'tx>, &Permit<'tx, P>) -> Result<String, No<R>> + Send + 'static,
) -> Result<Ended<R>, Error> {
    let plain = |sign: char| sign.is_ascii_alphanumeric() || "-_".contains(sign);
    if !(20..=100).contains(&form.once.len()) || !form.once.chars().all(plain) {
        return Err(Error::StaleForm);
    }
    let sent = access::Sent {
        key: form.once.clone(),
        route: visit.guest.request.path().to_owned(),
        hash: form.hash.clone(),
    };
    let written = visit
        .write(move |tx, permit| {
            let user = permit.person().id;
            match access::find_repeat(tx, user, &sent)? {
                access::Before::Same(answer) => return Ok(Ok(answer)),
                access::Before::Other(answer) => return Ok(Err(answer)),
                access::Before::Never => {}
            }
            let answer = body(tx, permit)?;
            access::keep_repeat(tx, user, &sent, &answer)?;
            Ok(Ok(answer))
        })
        .await?;
    match written {
        Ok(Ok(address)) => Ok(Ended::At(address)),
        Ok(Err(answer)) => Err(Error::SentTwice(place(answer))),
        Err(refusal) => Ok(Ended::Refused(refusal)),
    }
}

/// Where an answer that was kept leads; nothing where it is no address.
fn place(answer: String) -> Option<String> {
    let told: Result<Outcome, _> = serde_json::from_str(&answer);
    let place = told.map_or(answer, |outcome| outcome.address);
    place.starts_with('/').then_some(place)
}
