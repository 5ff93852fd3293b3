//! The letters of this area, as facts; words are made when they are delivered.

use serde::{Deserialize, Serialize};

use super::queries::Reader;
use crate::domain::access::Person;
use crate::domain::activity::EventId;
use crate::domain::outbox::Facts;
use crate::ground::db::{Look, words};
use crate::ground::time::Moment;

words! {
    /// What of an organization was changed, in the order of the form.
    pub enum Changed {
        /// Its name.
        Name = "name" => "organizations-name",
        /// What it is in law: the values are words of `LegalForm`.
        Kind = "kind" => "organizations-kind",
        /// Street and number.
        Street = "street" => "organizations-street",
        /// The second line.
        Street2 = "street2" => "organizations-street2",
        /// Postcode.
        Postcode = "postcode" => "organizations-postcode",
        /// City.
        City = "city" => "organizations-city",
        /// The country: the values are codes.
        Country = "country" => "frame-country",
        /// Telephone.
        Phone = "phone" => "organizations-phone",
        /// VAT number.
        VatNumber = "vat_number" => "organizations-vat-number",
        /// The language of documents: the values are words of `Language`.
        Language = "language" => "organizations-language",
        /// To whom accounting messages go.
        AccountingContact = "accounting_contact" => "organizations-accounting-contact",
        /// The logo: the values are its size in pixels.
        Logo = "logo" => "organizations-logo",
    }
}

/// One of them, as it was and as it is; empty where there is nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// What.
    pub what: Changed,
    /// As it was.
    pub old: String,
    /// As it is.
    pub new: String,
}

/// What every letter of this area says.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Told {
    /// The reader's first name, for the greeting.
    pub first_name: String,
    /// The zone in which the reader is shown times.
    pub time_zone: String,
    /// The organization's name, as it is now.
    pub organization: String,
    /// Who did it.
    pub by: String,
    /// When.
    pub at: Moment,
    /// The code that stands in the activity page too.
    pub event: String,
}

impl Told {
    pub(super) fn new(
        look: &Look<'_>,
        reader: &Reader,
        (organization, by): (&str, &Person),
        event: EventId,
    ) -> Self {
        Self {
            first_name: reader.first_name.clone(),
            time_zone: reader.time_zone.clone(),
            organization: organization.to_owned(),
            by: format!("{} {}", by.first_name, by.last_name),
            at: look.now,
            event: event.code(),
        }
    }
}

/// The letters.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "letter", rename_all = "snake_case")]
pub enum Mail {
    /// A summary of what was changed.
    DetailsChanged {
        /// Where, who, when.
        told: Told,
        /// What.
        changes: Vec<Change>,
    },
    /// From now on every member needs a second factor.
    TwoFactorRequired {
        /// Where, who, when.
        told: Told,
        /// Whether this reader has one.
        has_one: bool,
    },
    /// Nobody needs a second factor any more.
    TwoFactorReleased {
        /// Where, who, when.
        told: Told,
    },
}

impl Facts for Mail {
    fn kind(&self) -> &'static str {
        match self {
            Self::DetailsChanged { .. } => "organizations.details_changed",
            Self::TwoFactorRequired { .. } => "organizations.two_factor_required",
            Self::TwoFactorReleased { .. } => "organizations.two_factor_released",
        }
    }
}
