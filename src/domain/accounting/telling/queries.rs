//! Whom an organization has to be told of its money.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::access::{Member, OrganizationId, Role};
use crate::domain::outbox::Recipient;
use crate::ground::db::Look;
use crate::ground::db::schema::{memberships, organizations, users};
use crate::ground::failure::Answer;
use crate::ground::i18n::Language;

/// What letters say of an organization.
pub(super) struct Place {
    pub(super) name: String,
    pub(super) country: String,
    pub(super) language: Language,
    pub(super) accounting_contact: String,
}

pub(super) fn organization(look: &mut Look<'_>, organization: OrganizationId) -> Answer<Place> {
    let (name, country, language, accounting_contact) = organizations::table
        .filter(organizations::id.eq(organization))
        .select((
            organizations::name,
            organizations::country,
            organizations::language,
            organizations::accounting_contact,
        ))
        .first(look.conn)?;
    Ok(Place {
        name,
        country,
        language,
        accounting_contact,
    })
}

/// A member who takes billing messages.
pub(super) struct Reader {
    pub(super) member: Member,
    pub(super) first_name: String,
    pub(super) recipient: Recipient,
}

/// Every member who takes billing messages, whatever they may.
pub(super) fn members(look: &mut Look<'_>, organization: OrganizationId) -> Answer<Vec<Reader>> {
    type Columns = (Role, bool, Option<NaiveDate>, String, String, Language);
    let today = look.today();
    let rows: Vec<Columns> = memberships::table
        .inner_join(users::table)
        .filter(memberships::organization_id.eq(organization))
        .filter(memberships::billing_messages)
        .order(users::id)
        .select((
            memberships::role,
            memberships::accounting,
            memberships::accounting_until,
            users::first_name,
            users::login,
            users::language,
        ))
        .load(look.conn)?;
    let reader = |(role, given, until, first_name, address, language): Columns| Reader {
        member: Member::of(organization, role, (given, until), today),
        first_name,
        recipient: Recipient { address, language },
    };
    Ok(rows.into_iter().map(reader).collect())
}
