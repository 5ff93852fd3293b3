//! `…/accounting/prepaid/transfer`: the slip by which an organization puts money onto its account. Its
//! reference is the organization's own, so that what arrives is known to be theirs; nothing is stored.

use actix_web::web::Query;
use askama::Template;
use serde::Deserialize;

use crate::domain::access::may;
use crate::domain::accounting::slips::Subject;
use crate::domain::accounting::{Seller, payments, prepaid};
use crate::ground::i18n::Saying;
use crate::ground::money::Currency;
use crate::web::accounting::{slip::Slip, urls};
use crate::web::frame::{Answered, Page, Visit, flash};

#[derive(Template)]
#[template(path = "accounting/prepaid_transfer.html")]
struct TransferPage {
    page: Page,
    slip: Slip,
    back: String,
}

/// How much.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct Asked {
    amount: String,
    currency: String,
}

/// Shows the slip; what is no deposit leads back to the form.
pub async fn get(visit: Visit<may::ManageAccounting>, asked: Query<Asked>) -> Answered {
    let organization = visit.organization()?;
    let (page, accounts) = visit.show(prepaid::accounts).await?;
    let currency = Currency::from_word(&asked.currency);
    let amount = currency.and_then(|currency| prepaid::read_deposit(&asked.amount, currency).ok());
    let seller = Seller::of(visit.guest.app.config());
    let subject = Subject::Organization(organization.number());
    let slip = amount.and_then(|amount| payments::slip(&seller, subject, amount, None));
    let Some((slip, amount)) = slip.zip(amount) else {
        return Ok(flash::see_other(&urls::top_up(organization, currency)));
    };
    let text = amount.text(page.language, &accounts.country);
    Page::render(&TransferPage {
        slip: Slip::of(&slip, text)?,
        back: urls::prepaid_with(organization, &[("currency", amount.currency().word())]),
        page: page.titled(&Saying::new("accounting-top-up-transfer")),
    })
}
