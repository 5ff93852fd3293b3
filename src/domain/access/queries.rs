//! What a permit is made of, read in the transaction that it guards.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::sessions::Session;
use super::{DeviceId, Member, OrganizationId, Person, Role, SessionId, Theme, UserId};
use crate::ground::db::Look;
use crate::ground::db::schema::{memberships, organizations, sessions, users};
use crate::ground::failure::Answer;
use crate::ground::i18n::Language;
use crate::ground::time::Moment;

type SessionColumns = (
    SessionId,
    Option<DeviceId>,
    bool,
    Moment,
    Moment,
    Moment,
    Option<OrganizationId>,
);
type PersonColumns = (
    UserId,
    String,
    String,
    String,
    Language,
    String,
    Theme,
    Option<OrganizationId>,
    Option<Moment>,
);

/// The session with this key's hash, and whose it is.
///
/// Not locked: a session that ends while its request runs ends with the next request; a member who
/// is removed while posting is kept out by [`find_member`], which locks.
pub(super) fn find_session(look: &mut Look<'_>, key: &[u8]) -> Answer<Option<(Session, Person)>> {
    let found: Option<(SessionColumns, PersonColumns)> = sessions::table
        .inner_join(users::table)
        .filter(sessions::key_hash.eq(key))
        .select((
            (
                sessions::id,
                sessions::device_id,
                sessions::stay,
                sessions::created_at,
                sessions::last_seen_at,
                sessions::sudo_until,
                sessions::last_organization,
            ),
            (
                users::id,
                users::login,
                users::first_name,
                users::last_name,
                users::language,
                users::time_zone,
                users::theme,
                users::last_organization,
                users::two_factor_at,
            ),
        ))
        .first(look.conn)
        .optional()?;
    Ok(found.map(|(s, p)| {
        let session = Session {
            id: s.0,
            device: s.1,
            stay: s.2,
            created_at: s.3,
            last_seen_at: s.4,
            sudo_until: s.5,
            last_organization: s.6,
        };
        let person = Person {
            id: p.0,
            login: p.1,
            first_name: p.2,
            last_name: p.3,
            language: p.4,
            time_zone: p.5,
            theme: p.6,
            last_organization: s.6.or(p.7),
            two_factor: p.8.is_some(),
        };
        (session, person)
    }))
}

/// Somebody's place, and whether the organization asks for a second factor.
pub(super) struct Found {
    pub(super) member: Member,
    pub(super) gated: bool,
}

/// Somebody's place in an organization; in a transaction that changes, it cannot be taken away meanwhile.
pub(super) fn find_member(
    look: &mut Look<'_>,
    user: UserId,
    organization: OrganizationId,
) -> Answer<Option<Found>> {
    let required = organizations::table
        .filter(organizations::id.eq(memberships::organization_id))
        .select(organizations::two_factor_required_at)
        .single_value();
    let query = memberships::table
        .filter(memberships::organization_id.eq(organization))
        .filter(memberships::user_id.eq(user))
        .select((
            memberships::role,
            memberships::accounting,
            memberships::accounting_until,
            required,
        ));
    type Columns = (Role, bool, Option<NaiveDate>, Option<Moment>);
    let found: Option<Columns> = if look.changes {
        crate::share_row!(&mut *look.conn, query)?
    } else {
        query.first(look.conn).optional()?
    };
    let today = look.today();
    Ok(found.map(|(role, accounting, until, required)| Found {
        member: Member::of(organization, role, (accounting, until), today),
        gated: required.is_some(),
    }))
}

/// Whether somebody belongs to an organization now; nothing keeps it so.
pub(super) fn belongs(
    look: &mut Look<'_>,
    user: UserId,
    organization: OrganizationId,
) -> Answer<bool> {
    let query = memberships::table
        .filter(memberships::organization_id.eq(organization))
        .filter(memberships::user_id.eq(user));
    Ok(diesel::select(diesel::dsl::exists(query)).get_result(look.conn)?)
}

/// Keeps others from changing the organization and who belongs to it until the transaction ends.
pub(super) fn hold(look: &mut Look<'_>, organization: OrganizationId) -> Answer<()> {
    let query = organizations::table
        .filter(organizations::id.eq(organization))
        .select(organizations::id);
    let _held: Option<OrganizationId> = crate::lock_row!(&mut *look.conn, query)?;
    Ok(())
}

/// The cheapest question there is.
pub(super) fn ping(look: &mut Look<'_>) -> Answer<()> {
    diesel::select(diesel::dsl::sql::<diesel::sql_types::Integer>("1"))
        .get_result::<i32>(look.conn)?;
    Ok(())
}
