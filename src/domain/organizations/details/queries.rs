//! The columns of `organizations` that its settings show and change.

use diesel::prelude::*;

use super::{Record, missing};
use crate::domain::access::OrganizationId;
use crate::domain::organizations::{Details, LegalForm};
use crate::ground::db::schema::organizations;
use crate::ground::db::{Look, Tx, folded};
use crate::ground::failure::Answer;
use crate::ground::i18n::Language;
use crate::ground::time::Moment;

/// An organization's row.
pub(super) struct Found {
    pub(super) record: Record,
    pub(super) logo: Option<String>,
    pub(super) two_factor_required_at: Option<Moment>,
}

pub(super) fn load(look: &mut Look<'_>, organization: OrganizationId) -> Answer<Found> {
    type Address = (String, String, String, String, String);
    type Others = (String, LegalForm, String, Language, String, String);
    type State = (Option<String>, Option<Moment>);
    let found: Option<(Address, Others, State)> = organizations::table
        .filter(organizations::id.eq(organization))
        .select((
            (
                organizations::street,
                organizations::street2,
                organizations::postcode,
                organizations::city,
                organizations::country,
            ),
            (
                organizations::name,
                organizations::kind,
                organizations::vat_number,
                organizations::language,
                organizations::phone,
                organizations::accounting_contact,
            ),
            (organizations::logo, organizations::two_factor_required_at),
        ))
        .first(look.conn)
        .optional()?;
    let Some((address, others, (logo, two_factor_required_at))) = found else {
        return Err(missing(organization));
    };
    let (street, street2, postcode, city, country) = address;
    let (name, kind, vat_number, language, phone, accounting_contact) = others;
    let details = Details {
        name,
        kind,
        street,
        street2,
        postcode,
        city,
        country,
        vat_number,
        language,
    };
    Ok(Found {
        record: Record {
            details,
            phone,
            accounting_contact,
        },
        logo,
        two_factor_required_at,
    })
}

pub(super) fn store(tx: &mut Tx<'_>, organization: OrganizationId, record: &Record) -> Answer<()> {
    let details = &record.details;
    diesel::update(organizations::table.filter(organizations::id.eq(organization)))
        .set((
            organizations::name.eq(&details.name),
            organizations::name_key.eq(folded(&details.name)),
            organizations::kind.eq(details.kind),
            organizations::street.eq(&details.street),
            organizations::street2.eq(&details.street2),
            organizations::postcode.eq(&details.postcode),
            organizations::city.eq(&details.city),
            organizations::country.eq(&details.country),
            organizations::vat_number.eq(&details.vat_number),
            organizations::language.eq(details.language),
            organizations::phone.eq(&record.phone),
            organizations::accounting_contact.eq(&record.accounting_contact),
        ))
        .execute(tx.conn)?;
    Ok(())
}
