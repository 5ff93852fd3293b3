//! `…/accounting/invoices/{number}/send` (POST): the e-mail of an invoice once more.

use actix_web::web::Path;
use serde::Deserialize;

use super::{show, urls};
use crate::domain::access::may::ManageAccounting;
use crate::domain::accounting::invoices::letters::{self, Refusal};
use crate::domain::outbox::LetterId;
use crate::ground::failure::No;
use crate::ground::i18n::Saying;
use crate::web::frame::once::{Outcome, act_once};
use crate::web::frame::{Answered, Error, Form, Visit};

/// Which letter.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    letter: String,
}

/// Why nothing was sent.
#[derive(Debug, Clone, Copy)]
enum Not {
    /// There is no such invoice.
    Found,
    /// The business says no.
    Sent(Refusal),
}

/// Sends it to the address that it was sent to.
pub async fn post(
    visit: Visit<ManageAccounting>,
    path: Path<(String, String)>,
    form: Form<Fields>,
) -> Answered {
    let (organization, number) = (visit.organization()?, path.into_inner().1);
    let letter: Option<LetterId> = form.fields.letter.parse().ok();
    let (asked, address) = (number.clone(), urls::invoice(organization, &number));
    let sent = act_once(&visit, &form, move |tx, permit| {
        let sent = letters::send_again(tx, permit, &asked, letter);
        let found = sent.map_err(|no| match no {
            No::Refused(refusal) => No::Refused(Not::Sent(refusal)),
            No::Failed(failure) => No::Failed(failure),
        })?;
        let recipient = found.ok_or(No::Refused(Not::Found))?;
        Ok(Outcome {
            address: address.clone(),
            saying: Saying::new("accounting-letter-sent-again").with("email", recipient),
        })
    });
    match sent.await? {
        Ok(answer) => Ok(answer),
        Err(Not::Found) => Err(Error::NotFound),
        Err(Not::Sent(refusal)) => show::refuse(&visit, number, &refusal.saying()).await,
    }
}
