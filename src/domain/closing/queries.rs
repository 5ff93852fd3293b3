//! What is taken away with an organization, and who is told.

use diesel::prelude::*;

use crate::domain::access::{OrganizationId, Role, UserId};
use crate::domain::identity::Login;
use crate::domain::outbox::Recipient;
use crate::ground::db::schema::{memberships, organizations, teams, users};
use crate::ground::db::{Look, Tx};
use crate::ground::failure::{Answer, Failure};
use crate::ground::i18n::Language;

pub(super) fn name(look: &mut Look<'_>, organization: OrganizationId) -> Answer<String> {
    Ok(organizations::table
        .filter(organizations::id.eq(organization))
        .select(organizations::name)
        .first(look.conn)?)
}

/// Somebody who is told.
pub(super) struct Told {
    pub(super) login: Login,
    pub(super) first_name: String,
    pub(super) time_zone: String,
    language: Language,
}

impl Told {
    pub(super) fn recipient(&self) -> Recipient {
        Recipient {
            address: self.login.address().to_owned(),
            language: self.language,
        }
    }
}

/// The legal representatives, and whoever deletes.
pub(super) fn told(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    deleter: UserId,
) -> Answer<Vec<Told>> {
    let told = memberships::role
        .eq(Role::LegalRepresentative)
        .or(memberships::user_id.eq(deleter));
    let rows: Vec<(String, String, String, Language)> = memberships::table
        .inner_join(users::table)
        .filter(memberships::organization_id.eq(organization))
        .filter(told)
        .order(users::id)
        .select((
            users::login,
            users::first_name,
            users::time_zone,
            users::language,
        ))
        .load(tx.conn)?;
    let told = |(login, first_name, time_zone, language): (String, _, _, _)| {
        let unfit = |_| Failure::Inconsistent("a login that is no address".into());
        Ok(Told {
            login: Login::parse(&login).map_err(unfit)?,
            first_name,
            time_zone,
            language,
        })
    };
    rows.into_iter().map(told).collect()
}

/// Takes every team away, and with it what it was granted.
pub(super) fn remove_teams(tx: &mut Tx<'_>, organization: OrganizationId) -> Answer<()> {
    diesel::delete(teams::table.filter(teams::organization_id.eq(organization)))
        .execute(tx.conn)?;
    Ok(())
}

/// Takes every membership away, and with it rights and drafts.
pub(super) fn remove_members(tx: &mut Tx<'_>, organization: OrganizationId) -> Answer<()> {
    diesel::delete(memberships::table.filter(memberships::organization_id.eq(organization)))
        .execute(tx.conn)?;
    Ok(())
}

/// The row stays: records refer to it.
pub(super) fn mark_deleted(tx: &mut Tx<'_>, organization: OrganizationId) -> Answer<()> {
    diesel::update(organizations::table.filter(organizations::id.eq(organization)))
        .set(organizations::deleted_at.eq(tx.now))
        .execute(tx.conn)?;
    Ok(())
}
