//! The append-only log of who did what: one chain per user and one per organization.
//!
//! A row's hash covers the row before it, so that nothing can be changed or taken out unseen. It
//! covers the *digest* of the salted details, not the details: those may be erased without breaking it.

mod listing;
mod queries;
mod rules;
mod verification;

use serde_json::{Map, Value};

use crate::domain::access::{OrganizationId, ProductId, UserId};
use crate::ground::actor::Actor;
use crate::ground::db::{Tx, id, words};
use crate::ground::failure::Answer;
use crate::ground::random;

pub use self::listing::{Filter, Line, Met, Opens, Part, Seen, day_begins, list, met, newest};
pub use self::rules::Broken;
use self::rules::Row;
pub use self::verification::{Verified, verify};

id!(
    /// Something that happened; it stands in one chain or in two, and in the e-mail that tells of it.
    EventId
);

impl EventId {
    /// The code that people compare: `AC-` and seven signs that cannot be mistaken for each other.
    pub fn code(self) -> String {
        rules::code(self.number())
    }
}

words! {
    /// What happened.
    pub enum Kind {
        /// An account was opened.
        SignedUp = "signed_up" => "activity-signed-up",
        /// Somebody signed in.
        SignedIn = "signed_in" => "activity-signed-in",
        /// Somebody tried to.
        SignInFailed = "sign_in_failed" => "activity-sign-in-failed",
        /// Somebody signed out.
        SignedOut = "signed_out" => "activity-signed-out",
        /// Too many wrong passwords: the account is locked for unknown devices.
        AccountLocked = "account_locked" => "activity-account-locked",
        /// It is no longer.
        AccountUnlocked = "account_unlocked" => "activity-account-unlocked",
        /// A link to set the password was sent.
        ResetAsked = "reset_asked" => "activity-reset-asked",
        /// The logins of a recovery address were sent to it.
        LoginsAsked = "logins_asked" => "activity-logins-asked",
        /// The password was changed.
        PasswordChanged = "password_changed" => "activity-password-changed",
        /// Language, time zone, theme or alerts were changed.
        PreferencesChanged = "preferences_changed" => "activity-preferences-changed",
        /// An organization was created.
        OrganizationCreated = "organization_created" => "activity-organization-created",
        /// Somebody became a member.
        MemberJoined = "member_joined" => "activity-member-joined",
        /// Somebody was invited.
        Invited = "invited" => "activity-invited",
        /// An invitation was sent again.
        InvitationResent = "invitation_resent" => "activity-invitation-resent",
        /// What an invitation gives is another.
        InvitationChanged = "invitation_changed" => "activity-invitation-changed",
        /// An invitation was withdrawn.
        InvitationWithdrawn = "invitation_withdrawn" => "activity-invitation-withdrawn",
        /// An invitation was declined.
        InvitationDeclined = "invitation_declined" => "activity-invitation-declined",
        /// A member's role is another.
        RoleChanged = "role_changed" => "activity-role-changed",
        /// A member's rights or teams are others.
        RightsChanged = "rights_changed" => "activity-rights-changed",
        /// Which messages a member receives.
        MessagesChanged = "messages_changed" => "activity-messages-changed",
        /// A member was removed.
        MemberRemoved = "member_removed" => "activity-member-removed",
        /// A member left.
        MemberLeft = "member_left" => "activity-member-left",
        /// A member was asked to turn on two-factor authentication.
        AlertSent = "alert_sent" => "activity-alert-sent",
        /// A team was created.
        TeamCreated = "team_created" => "activity-team-created",
        /// A team was changed.
        TeamChanged = "team_changed" => "activity-team-changed",
        /// A team was deleted.
        TeamDeleted = "team_deleted" => "activity-team-deleted",
        /// Rights of a member ended on the day that was set.
        RightsEnded = "rights_ended" => "activity-rights-ended",
        /// The organization has another product.
        ProductAdded = "product_added" => "activity-product-added",
        /// A product was given another label.
        ProductRenamed = "product_renamed" => "activity-product-renamed",
        /// A product has another term.
        ProductRenewed = "product_renewed" => "activity-product-renewed",
        /// Details of an organization were changed.
        OrganizationChanged = "organization_changed" => "activity-organization-changed",
        /// An organization was given another logo.
        LogoChanged = "logo_changed" => "activity-logo-changed",
        /// An organization's logo was taken away.
        LogoRemoved = "logo_removed" => "activity-logo-removed",
        /// An organization asks for a second factor.
        TwoFactorRequired = "two_factor_required" => "activity-two-factor-required",
        /// It does so no longer.
        TwoFactorReleased = "two_factor_released" => "activity-two-factor-released",
        /// Somebody who was signed in was asked for the password again and did not know it.
        ConfirmFailed = "confirm_failed" => "activity-confirm-failed",
        /// The organization has another billing address.
        BillingAddressAdded = "billing_address_added" => "activity-billing-address-added",
        /// A billing address was changed.
        BillingAddressChanged = "billing_address_changed" => "activity-billing-address-changed",
        /// Invoices go to another address unless another is chosen.
        BillingAddressPreset = "billing_address_preset" => "activity-billing-address-preset",
        /// A billing address is not to be chosen any more.
        BillingAddressArchived = "billing_address_archived" => "activity-billing-address-archived",
        /// An organization was deleted.
        OrganizationDeleted = "organization_deleted" => "activity-organization-deleted",
        /// The e-mail of an invoice was sent again.
        InvoiceSentAgain = "invoice_sent_again" => "activity-invoice-sent-again",
        /// An order was confirmed.
        OrderConfirmed = "order_confirmed" => "activity-order-confirmed",
        /// An order was cancelled.
        OrderCancelled = "order_cancelled" => "activity-order-cancelled",
        /// An order was paid.
        OrderPaid = "order_paid" => "activity-order-paid",
        /// A payment did not come about.
        PaymentFailed = "payment_failed" => "activity-payment-failed",
        /// An invoice was issued.
        InvoiceIssued = "invoice_issued" => "activity-invoice-issued",
        /// Money arrived on the prepaid account.
        ToppedUp = "topped_up" => "activity-topped-up",
        /// Money came that no order waited for: it went to the prepaid account.
        MoneyUnmatched = "money_unmatched" => "activity-money-unmatched",
    }
}

words! {
    /// How it ended.
    pub enum Outcome {
        /// It was done.
        Done = "done",
        /// It was refused.
        Refused = "refused",
    }
}

/// What is to be recorded; *when* and *who* come from the transaction.
#[derive(Clone)]
pub struct Entry {
    kind: Kind,
    outcome: Outcome,
    user: Option<UserId>,
    organization: Option<OrganizationId>,
    product: Option<ProductId>,
    details: Map<String, Value>,
}

impl Entry {
    /// Something that was done.
    pub fn done(kind: Kind) -> Self {
        Self {
            kind,
            outcome: Outcome::Done,
            user: None,
            organization: None,
            product: None,
            details: Map::new(),
        }
    }

    /// Something that was refused.
    pub fn refused(kind: Kind) -> Self {
        Self {
            outcome: Outcome::Refused,
            ..Self::done(kind)
        }
    }

    /// It concerns this user: it stands in their chain.
    #[must_use]
    pub fn of(mut self, user: UserId) -> Self {
        self.user = Some(user);
        self
    }

    /// It concerns this organization: it stands in its chain.
    #[must_use]
    pub fn within(mut self, organization: OrganizationId) -> Self {
        self.organization = Some(organization);
        self
    }

    /// It is about this product of the organization: lists are filtered by it.
    #[must_use]
    pub fn about(mut self, product: ProductId) -> Self {
        self.product = Some(product);
        self
    }

    /// Adds a detail; personal data belongs here and nowhere else.
    #[must_use]
    pub fn detail(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.details.insert(name.to_owned(), value.into());
        self
    }
}

/// Writes the entry into the chains it concerns, in the transaction of the change it tells of.
///
/// The rows are appended when the body has ended, chain by chain: so heads are locked last and in
/// ascending order, whatever else the transaction does and in which order it records.
///
/// # Errors
/// When the database fails.
pub fn record(tx: &mut Tx<'_>, entry: &Entry) -> Answer<EventId> {
    let event: EventId = tx.draw();
    let organization = entry.organization.map(|id| format!("organization:{id}"));
    let user = entry.user.map(|id| format!("user:{id}"));
    for chain in organization.into_iter().chain(user) {
        let (entry, actor) = (entry.clone(), tx.actor.clone());
        tx.at_last(chain.clone(), move |tx| {
            append(tx, chain, event, (&entry, &actor))
        });
    }
    Ok(event)
}

fn append(
    tx: &mut Tx<'_>,
    chain: String,
    event: EventId,
    (entry, actor): (&Entry, &Actor),
) -> Answer<()> {
    let head = queries::lock_head(tx, &chain)?;
    let details = Value::Object(entry.details.clone()).to_string();
    let salt = random::bytes::<16>().to_vec();
    let row = Row {
        chain,
        position: head.length + 1,
        event,
        happened_at: tx.now,
        kind: entry.kind,
        outcome: entry.outcome,
        actor: actor.kind,
        actor_id: actor.id,
        user: entry.user,
        organization: entry.organization,
        product: entry.product,
        address: actor.address.clone(),
        agent: actor.agent.clone(),
        request: actor.request.clone(),
        digest: rules::digest(&salt, &details),
    };
    let hash = rules::hash(&head.hash, &row);
    queries::insert(tx, &row, &hash, (&salt, &details))?;
    queries::move_head(tx, &row, &hash)
}
