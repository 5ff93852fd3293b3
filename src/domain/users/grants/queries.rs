//! Rows of `grants`.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::Holder;
use crate::domain::access::{Granted, Object, Through, Use};
use crate::domain::access::{OrganizationId, ProductId, TeamId, UserId};
use crate::domain::users::InvitationId;
use crate::ground::db::schema::{grants, kinds, products};
use crate::ground::db::{Look, Tx};
use crate::ground::failure::Answer;

type Holders = (Option<UserId>, Option<TeamId>, Option<InvitationId>);

fn columns(holder: Holder) -> Holders {
    match holder {
        Holder::Member(user) => (Some(user), None, None),
        Holder::Team(team) => (None, Some(team), None),
        Holder::Invitation(invitation) => (None, None, Some(invitation)),
    }
}

type Columns = (
    Option<ProductId>,
    Option<String>,
    bool,
    bool,
    Option<NaiveDate>,
);

pub(super) fn of(
    look: &mut Look<'_>,
    organization: OrganizationId,
    holder: Holder,
) -> Answer<Vec<Granted>> {
    let mut query = grants::table
        .filter(grants::organization_id.eq(organization))
        .order(grants::id)
        .select((
            grants::product_id,
            grants::kind,
            grants::technical,
            grants::statistics,
            grants::until,
        ))
        .into_boxed();
    query = match holder {
        Holder::Member(user) => query.filter(grants::user_id.eq(user)),
        Holder::Team(team) => query.filter(grants::team_id.eq(team)),
        Holder::Invitation(invitation) => query.filter(grants::invitation_id.eq(invitation)),
    };
    let through = match holder {
        Holder::Team(team) => Through::Team(team),
        Holder::Member(_) | Holder::Invitation(_) => Through::Own,
    };
    let rows: Vec<Columns> = query.load(look.conn)?;
    Ok(rows
        .into_iter()
        .filter_map(|(product, kind, technical, statistics, until)| {
            let object = product.map(Object::Product).or(kind.map(Object::Kind))?;
            Some(Granted {
                object,
                uses: Use {
                    technical,
                    statistics,
                },
                until,
                through,
            })
        })
        .collect())
}

pub(super) fn clear(tx: &mut Tx<'_>, organization: OrganizationId, holder: Holder) -> Answer<()> {
    let theirs = grants::table.filter(grants::organization_id.eq(organization));
    match holder {
        Holder::Member(user) => {
            diesel::delete(theirs.filter(grants::user_id.eq(user))).execute(tx.conn)?
        }
        Holder::Team(team) => {
            diesel::delete(theirs.filter(grants::team_id.eq(team))).execute(tx.conn)?
        }
        Holder::Invitation(invitation) => {
            diesel::delete(theirs.filter(grants::invitation_id.eq(invitation))).execute(tx.conn)?
        }
    };
    Ok(())
}

/// Which of these products the organization has, and whether there are figures of them to see.
pub(super) fn known(
    look: &mut Look<'_>,
    organization: OrganizationId,
    asked: &[ProductId],
) -> Answer<Vec<(ProductId, bool)>> {
    Ok(products::table
        .inner_join(kinds::table)
        .filter(products::organization_id.eq(organization))
        .filter(products::id.eq_any(asked.to_vec()))
        .select((products::id, kinds::statistics))
        .load(look.conn)?)
}

/// Whether there are figures of a kind to see; nothing when the catalog has no such kind.
pub(super) fn has_figures(look: &mut Look<'_>, kind: &str) -> Answer<Option<bool>> {
    Ok(kinds::table
        .filter(kinds::word.eq(kind.to_owned()))
        .select(kinds::statistics)
        .first(look.conn)
        .optional()?)
}

pub(super) fn insert(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    holder: Holder,
    (object, uses, until): (&Object, Use, Option<NaiveDate>),
) -> Answer<()> {
    let id: i64 = tx.draw();
    let (user, team, invitation) = columns(holder);
    let (product, kind) = match object {
        Object::Product(product) => (Some(*product), None),
        Object::Kind(kind) => (None, Some(kind.clone())),
    };
    let row = (
        grants::id.eq(id),
        grants::organization_id.eq(organization),
        grants::user_id.eq(user),
        grants::team_id.eq(team),
        grants::invitation_id.eq(invitation),
        grants::product_id.eq(product),
        grants::kind.eq(kind),
        grants::technical.eq(uses.technical),
        grants::statistics.eq(uses.statistics),
        grants::until.eq(until),
        grants::created_at.eq(tx.now),
    );
    diesel::insert_into(grants::table)
        .values(row)
        .execute(tx.conn)?;
    Ok(())
}

pub(super) fn hand_over(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    from: InvitationId,
    to: UserId,
) -> Answer<()> {
    let theirs = grants::table
        .filter(grants::organization_id.eq(organization))
        .filter(grants::invitation_id.eq(from));
    diesel::update(theirs)
        .set((
            grants::user_id.eq(to),
            grants::invitation_id.eq(None::<InvitationId>),
        ))
        .execute(tx.conn)?;
    Ok(())
}
