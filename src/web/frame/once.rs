//! Forms that pay, send or create act once, however often they are sent.

use actix_web::HttpResponse;
use actix_web::http::header::LOCATION;

use super::visit::Visit;
use super::{Error, Form};
use crate::domain::access::may::Permission;
use crate::domain::access::{self, Permit};
use crate::ground::db::Tx;
use crate::ground::failure::No;

/// How the form ended.
pub enum Ended<R> {
    /// Done, now or before: to this address.
    At(String),
    /// The business says no.
    Refused(R),
}

impl<R> Ended<R> {
    /// The redirect of a form that was done.
    pub fn redirect(address: &str) -> HttpResponse {
        HttpResponse::SeeOther()
            .insert_header((LOCATION, address))
            .finish()
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
                access::Before::Other => return Ok(Err(())),
                access::Before::Never => {}
            }
            let answer = body(tx, permit)?;
            access::keep_repeat(tx, user, &sent, &answer)?;
            Ok(Ok(answer))
        })
        .await?;
    match written {
        Ok(Ok(address)) => Ok(Ended::At(address)),
        Ok(Err(())) => Err(Error::SentTwice),
        Err(refusal) => Ok(Ended::Refused(refusal)),
    }
}
