//! Rows of `links`.

use diesel::prelude::*;

use super::{Link, Purpose, Subject};
use crate::domain::access::UserId;
use crate::domain::identity::{LinkFacts, LinkId, SignUpId};
use crate::ground::db::schema::links;
use crate::ground::db::{Look, Tx};
use crate::ground::failure::{Answer, Failure};
use crate::ground::time::Moment;

pub(super) struct Secret {
    pub(super) nonce: Vec<u8>,
    pub(super) token_hash: Vec<u8>,
}

fn columns(subject: Subject) -> (Option<UserId>, Option<SignUpId>) {
    match subject {
        Subject::User(user) => (Some(user), None),
        Subject::SignUp(signup) => (None, Some(signup)),
    }
}

pub(super) fn insert(
    tx: &mut Tx<'_>,
    facts: &LinkFacts,
    subject: Subject,
    secret: &Secret,
) -> Answer<()> {
    let (user, signup) = columns(subject);
    let row = (
        links::id.eq(facts.id),
        links::purpose.eq(facts.purpose),
        links::user_id.eq(user),
        links::signup_id.eq(signup),
        links::nonce.eq(&secret.nonce),
        links::token_hash.eq(&secret.token_hash),
        links::created_at.eq(tx.now),
        links::expires_at.eq(facts.expires_at),
    );
    diesel::insert_into(links::table)
        .values(row)
        .execute(tx.conn)?;
    Ok(())
}

pub(super) fn end(tx: &mut Tx<'_>, purpose: Purpose, subject: Subject) -> Answer<()> {
    let open = links::table
        .filter(links::purpose.eq(purpose))
        .filter(links::used_at.is_null())
        .filter(links::ended_at.is_null());
    let ending = links::ended_at.eq(tx.now);
    match subject {
        Subject::User(user) => diesel::update(open.filter(links::user_id.eq(user)))
            .set(ending)
            .execute(tx.conn)?,
        Subject::SignUp(id) => diesel::update(open.filter(links::signup_id.eq(id)))
            .set(ending)
            .execute(tx.conn)?,
    };
    Ok(())
}

pub(super) fn find(
    look: &mut Look<'_>,
    purpose: Purpose,
    token_hash: &[u8],
) -> Answer<Option<Link>> {
    type Columns = (
        LinkId,
        Option<UserId>,
        Option<SignUpId>,
        Moment,
        Option<Moment>,
        Option<Moment>,
    );
    let found: Option<Columns> = links::table
        .filter(links::token_hash.eq(token_hash))
        .filter(links::purpose.eq(purpose))
        .select((
            links::id,
            links::user_id,
            links::signup_id,
            links::expires_at,
            links::used_at,
            links::ended_at,
        ))
        .first(look.conn)
        .optional()?;
    let Some((id, user, signup, expires_at, used_at, ended_at)) = found else {
        return Ok(None);
    };
    let subject = match (user, signup) {
        (Some(user), None) => Subject::User(user),
        (None, Some(signup)) => Subject::SignUp(signup),
        _ => {
            return Err(Failure::Inconsistent(format!(
                "link {id} is about nobody or about two"
            )));
        }
    };
    Ok(Some(Link {
        id,
        subject,
        expires_at,
        used: used_at.is_some(),
        ended: ended_at.is_some(),
    }))
}

/// The guard of single use: expiry is looked at here, never left to the sweeper.
pub(super) fn consume(tx: &mut Tx<'_>, id: LinkId) -> Answer<bool> {
    let usable = links::table
        .filter(links::id.eq(id))
        .filter(links::used_at.is_null())
        .filter(links::ended_at.is_null())
        .filter(links::expires_at.gt(tx.now));
    Ok(diesel::update(usable)
        .set(links::used_at.eq(tx.now))
        .execute(tx.conn)?
        == 1)
}

pub(super) fn delete_before(tx: &mut Tx<'_>, before: Moment) -> Answer<usize> {
    Ok(diesel::delete(links::table.filter(links::expires_at.lt(before))).execute(tx.conn)?)
}
