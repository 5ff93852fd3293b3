//! From our page to the payment provider's.

use super::urls;
use crate::domain::access::may::ManageAccounting;
use crate::domain::access::{self, Job, OrganizationId};
use crate::domain::accounting::payments::{self, Begun, Due, Opened};
use crate::domain::accounting::{OrderId, PaymentId, Refusal};
use crate::ground::failure::{Never, No};
use crate::outside::payment::{Asked, Silent};
use crate::outside::urls::{back, within};
use crate::web::frame::{Answered, Error, Guest, Page, Visit, flash};

/// Leads a payer to the provider's page of a payment that was begun, which is opened there first; where
/// the provider is silent, or the payment does not run any more, to `home`: the page of the order or of
/// the prepaid account, which says how it stands.
///
/// # Errors
/// When the database fails.
pub async fn pay(
    guest: &Guest,
    page: &Page,
    (organization, payment): (OrganizationId, PaymentId),
    home: &str,
) -> Answered {
    let found = guest
        .read(move |look| Ok::<_, No<Never>>(payments::find_due(look, organization, payment)?));
    let Some(due) = settled(found.await?) else {
        return Ok(flash::see_other(home));
    };
    let public = guest.app.public();
    if let Some(address) = due.payment.pay_address.as_deref() {
        return Ok(flash::see_other(&near(public, address)));
    }
    let opened = open(guest, page, &due).await?;
    let begun = due.payment;
    let next = opened
        .as_ref()
        .map_or_else(|_| home.to_owned(), |opened| near(public, &opened.address));
    let stored = guest.write(move |tx| {
        let permit = access::system(tx, &Job::Payments);
        match &opened {
            Ok(opened) => payments::opened(tx, &permit, &begun, opened)?,
            Err(_) => payments::silent(tx, &permit, &begun)?,
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
        return_to: back(
            guest.app.public(),
            payment.organization,
            (payment.order, payment.id),
        ),
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

/// A refusal among those of which none means that there is no such order.
pub(super) fn some(no: No<Refusal>) -> No<Option<Refusal>> {
    match no {
        No::Refused(refusal) => No::Refused(Some(refusal)),
        No::Failed(failure) => No::Failed(failure),
    }
}

/// What a form that pays answers, each time it is sent: the page of the order, and whether the payer is
/// led on from there.
pub(super) fn answer(organization: OrganizationId, begun: Begun) -> String {
    match begun {
        Begun::Paid(order) | Begun::Transfer(order) => urls::order(organization, order),
        Begun::Hosted(payment) => payment.to_string(),
    }
}

/// Goes where [`answer`] leads: to the page of the order, or by the provider's.
pub(super) async fn lead(
    visit: &Visit<ManageAccounting>,
    order: OrderId,
    answer: &str,
) -> Answered {
    let organization = visit.organization()?;
    let home = urls::order(organization, order);
    match answer.parse() {
        Ok(payment) => {
            let (page, ()) = visit.show(|_, _| Ok(())).await?;
            let organization = visit.organization()?;
            pay(&visit.guest, &page, (organization, payment), &home).await
        }
        Err(_) => Ok(flash::see_other(answer)),
    }
}
