//! From our page to the payment provider's.

use crate::domain::access::{self, Job};
use crate::domain::accounting::PaymentId;
use crate::domain::accounting::payments::{self, Due, Opened};
use crate::ground::failure::{Never, No};
use crate::outside::payment::{Asked, Silent};
use crate::outside::urls::{back, within};
use crate::web::frame::{Answered, Error, Guest, Page, flash};

/// Leads a payer to the provider's page of a payment that was begun, which is opened there first; where
/// the provider is silent, or the payment does not run any more, to `home`: the page of the order or of
/// the prepaid account, which says how it stands. Whoever calls this has seen that the payment is theirs.
///
/// # Errors
/// When the database fails.
pub async fn pay(guest: &Guest, page: &Page, payment: PaymentId, home: &str) -> Answered {
    let found = guest.read(move |look| Ok::<_, No<Never>>(payments::find_due(look, payment)?));
    let Some(due) = settled(found.await?) else {
        return Ok(flash::see_other(home));
    };
    let public = guest.app.public();
    if let Some(address) = due.payment.pay_address.as_deref() {
        return Ok(flash::see_other(&near(public, address)));
    }
    let opened = open(guest, page, &due).await?;
    let next = opened
        .as_ref()
        .map_or_else(|_| home.to_owned(), |opened| near(public, &opened.address));
    let stored = guest.write(move |tx| {
        let permit = access::system(tx, &Job::Payments);
        match &opened {
            Ok(opened) => payments::opened(tx, &permit, payment, opened)?,
            Err(_) => payments::silent(tx, &permit, payment)?,
        }
        Ok::<_, No<Never>>(())
    });
    settled(stored.await?);
    Ok(flash::see_other(&next))
}

/// Asks the provider, outside any transaction.
async fn open(guest: &Guest, page: &Page, due: &Due) -> Result<Result<Opened, Silent>, Error> {
    let payment = &due.payment;
    let word = payment.provider.as_deref().unwrap_or_default();
    let Some(provider) = guest.app.providers().named(word).cloned() else {
        return Ok(Err(Silent(format!("{word} is not configured"))));
    };
    let asked = Asked {
        payment: payment.id,
        method: payment.method,
        amount: payment.amount,
        return_to: back(guest.app.public(), payment.organization, payment.order),
        language: Some(page.language),
    };
    let opened = guest.compute(move || provider.open(&asked)).await?;
    if let Err(silent) = &opened {
        tracing::warn!(payment.id = %payment.id, %silent, "nobody knows where this payment stands");
    }
    Ok(opened.map(|opened| Opened {
        reference: opened.reference,
        address: opened.address.to_string(),
    }))
}

/// An address of ours stays at the host by which the browser reached us.
fn near(public: &url::Url, address: &str) -> String {
    address
        .parse()
        .map_or_else(|_| address.to_owned(), |address| within(public, &address))
}

fn settled<T>(read: Result<T, Never>) -> T {
    match read {
        Ok(done) => done,
        Err(never) => match never {},
    }
}
