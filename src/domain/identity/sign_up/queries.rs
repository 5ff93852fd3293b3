//! Rows of `signups`.

use diesel::prelude::*;

use super::Applicant;
use crate::domain::identity::{Login, SignUpId};
use crate::domain::organizations::{Details, LegalForm};
use crate::ground::db::schema::signups;
use crate::ground::db::{Look, Tx, lock_rows};
use crate::ground::failure::{Answer, Failure};
use crate::ground::i18n::Language;
use crate::ground::time::Moment;

/// A sign-up that waits for its confirmation.
pub(super) struct Pending {
    pub(super) id: SignUpId,
    pub(super) login: Login,
    pub(super) first_name: String,
    pub(super) last_name: String,
    pub(super) password_hash: String,
    pub(super) browser_hash: Vec<u8>,
    pub(super) details: Details,
}

pub(super) fn insert(
    tx: &mut Tx<'_>,
    id: SignUpId,
    applicant: &Applicant,
    (password_hash, browser): (&str, &[u8]),
) -> Answer<()> {
    let row = (
        signups::id.eq(id),
        signups::email.eq(applicant.login.address()),
        signups::email_key.eq(applicant.login.key()),
        signups::first_name.eq(&applicant.first_name),
        signups::last_name.eq(&applicant.last_name),
        signups::password_hash.eq(password_hash),
        signups::organization_name.eq(&applicant.details.name),
        signups::kind.eq(applicant.details.kind),
        signups::vat_number.eq(&applicant.details.vat_number),
        signups::country.eq(&applicant.details.country),
        signups::language.eq(applicant.details.language),
        signups::browser_hash.eq(browser),
        signups::created_at.eq(tx.now),
    );
    diesel::insert_into(signups::table)
        .values(row)
        .execute(tx.conn)?;
    Ok(())
}

pub(super) fn of_browser(
    tx: &mut Tx<'_>,
    email_key: &str,
    browser: &[u8],
) -> Answer<Vec<SignUpId>> {
    Ok(signups::table
        .filter(signups::email_key.eq(email_key))
        .filter(signups::browser_hash.eq(browser))
        .select(signups::id)
        .load(tx.conn)?)
}

/// The sign-ups with an address, locked: of two confirmations at once the second waits here.
pub(super) fn lock_address(tx: &mut Tx<'_>, email_key: &str) -> Answer<Vec<SignUpId>> {
    let query = signups::table
        .filter(signups::email_key.eq(email_key))
        .order(signups::id)
        .select(signups::id);
    Ok(lock_rows!(&mut *tx.conn, query)?)
}

pub(super) fn find(look: &mut Look<'_>, id: SignUpId) -> Answer<Option<Pending>> {
    type Columns = (String, String, String, String, Vec<u8>);
    type Organization = (String, LegalForm, String, String, Language);
    let found: Option<(Columns, Organization)> = signups::table
        .filter(signups::id.eq(id))
        .select((
            (
                signups::email,
                signups::first_name,
                signups::last_name,
                signups::password_hash,
                signups::browser_hash,
            ),
            (
                signups::organization_name,
                signups::kind,
                signups::vat_number,
                signups::country,
                signups::language,
            ),
        ))
        .first(look.conn)
        .optional()?;
    let Some((person, (name, kind, vat_number, country, language))) = found else {
        return Ok(None);
    };
    let (email, first_name, last_name, password_hash, browser_hash) = person;
    let login = Login::parse(&email)
        .map_err(|_| Failure::Inconsistent(format!("address of sign-up {id} is none")))?;
    let empty = String::new;
    let details = Details {
        name,
        kind,
        street: empty(),
        street2: empty(),
        postcode: empty(),
        city: empty(),
        country,
        vat_number,
        language,
    };
    Ok(Some(Pending {
        id,
        login,
        first_name,
        last_name,
        password_hash,
        browser_hash,
        details,
    }))
}

pub(super) fn delete_before(tx: &mut Tx<'_>, before: Moment) -> Answer<usize> {
    Ok(diesel::delete(signups::table.filter(signups::created_at.lt(before))).execute(tx.conn)?)
}

/// Takes sign-ups away, with their links: one of them was confirmed.
pub(super) fn delete(tx: &mut Tx<'_>, ids: &[SignUpId]) -> Answer<()> {
    diesel::delete(signups::table.filter(signups::id.eq_any(ids))).execute(tx.conn)?;
    Ok(())
}
