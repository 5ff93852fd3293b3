//! What waits for the payment provider: payments to be opened there, and payments to be asked about.

use super::{Payment, State, queries, rules};
use crate::domain::access::{OrganizationId, SystemPermit};
use crate::domain::accounting::PaymentId;
use crate::ground::db::{Look, Tx};
use crate::ground::failure::Answer;

/// What the provider said when a payment was opened there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Its own name for it.
    pub reference: String,
    /// Where the payer pays.
    pub address: String,
}

/// A payment that the provider is to be asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The payment. One that was given up is to be taken back there.
    pub payment: Payment,
    /// Whether the provider was told of it.
    pub opened: bool,
}

impl Due {
    fn of(payment: Payment) -> Self {
        Self {
            opened: payment.pay_address.is_some(),
            payment,
        }
    }
}

/// Takes payments whose provider is to be asked, at most so many; nobody else asks about them until the
/// next time.
///
/// # Errors
/// When the database fails.
pub fn claim_due(tx: &mut Tx<'_>, _: &SystemPermit<'_>, count: i64) -> Answer<Vec<Due>> {
    let mut claimed = Vec::new();
    for (id, asked) in queries::due(tx, count)? {
        let next = tx.now.plus(rules::pause(asked));
        if queries::claim(tx, (id, asked), next)? {
            claimed.extend(queries::find(tx, id)?.map(Due::of));
        }
    }
    Ok(claimed)
}

/// A payment that its payer is about to be led to, if the provider brings it and it runs.
///
/// # Errors
/// When the database fails.
pub fn find_due(
    look: &mut Look<'_>,
    organization: OrganizationId,
    id: PaymentId,
) -> Answer<Option<Due>> {
    let found = queries::find(look, id)?.filter(|payment| payment.organization == organization);
    let hosted = found.filter(|payment| payment.provider.is_some() && payment.state.runs());
    Ok(hosted.map(Due::of))
}

/// The provider knows the payment.
///
/// # Errors
/// When the database fails.
pub fn opened(
    tx: &mut Tx<'_>,
    _: &SystemPermit<'_>,
    payment: &Payment,
    opened: &Opened,
) -> Answer<()> {
    queries::set_opened(tx, payment.own(), (&opened.reference, &opened.address))?;
    queries::set_running(tx, payment.own(), State::Pending)
}

/// The provider does not answer: whether it has the money, nobody knows.
///
/// # Errors
/// When the database fails.
pub fn silent(tx: &mut Tx<'_>, _: &SystemPermit<'_>, payment: &Payment) -> Answer<()> {
    queries::set_running(tx, payment.own(), State::Unknown)
}
