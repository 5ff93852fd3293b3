//! What a member, a team or an invitation is granted on products: set as a whole.

mod queries;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::InvitationId;
use crate::domain::access::{Granted, Object, Use};
use crate::domain::access::{OrganizationId, ProductId, TeamId, UserId};
use crate::ground::db::{Look, Tx};
use crate::ground::failure::Answer;

/// Who holds grants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// A member.
    Member(UserId),
    /// A team: its members.
    Team(TeamId),
    /// Whoever accepts an invitation.
    Invitation(InvitationId),
}

/// A grant as it is wished for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wish {
    /// On what, as forms say it: `p:` and a product, or `k:` and a kind.
    pub on: String,
    /// Manage it.
    pub technical: bool,
    /// See its figures.
    pub statistics: bool,
}

impl Wish {
    /// What it is on; `None` when the form was forged.
    pub fn object(&self) -> Option<Object> {
        match self.on.split_once(':')? {
            ("p", id) => id.parse().ok().map(Object::Product),
            ("k", kind) => Some(Object::Kind(kind.to_owned())),
            _ => None,
        }
    }

    /// What it allows.
    pub fn uses(&self) -> Use {
        Use {
            technical: self.technical,
            statistics: self.statistics,
        }
    }

    /// The wish that a grant fulfils.
    pub fn of(granted: &Granted) -> Self {
        Self {
            on: on(&granted.object),
            technical: granted.uses.technical,
            statistics: granted.uses.statistics,
        }
    }
}

/// An object as forms say it.
pub fn on(object: &Object) -> String {
    match object {
        Object::Product(product) => format!("p:{product}"),
        Object::Kind(kind) => format!("k:{kind}"),
    }
}

/// What a holder was granted, also what has ended.
///
/// # Errors
/// When the database fails.
pub fn of(
    look: &mut Look<'_>,
    organization: OrganizationId,
    holder: Holder,
) -> Answer<Vec<Granted>> {
    queries::of(look, organization, holder)
}

/// Sets what a holder is granted: wishes for what the organization has not are left out.
///
/// # Errors
/// When the database fails.
pub(super) fn set(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    holder: Holder,
    (wishes, until): (&[Wish], Option<NaiveDate>),
) -> Answer<()> {
    queries::clear(tx, organization, holder)?;
    let products: Vec<ProductId> = wishes
        .iter()
        .filter_map(|wish| match wish.object() {
            Some(Object::Product(product)) => Some(product),
            _ => None,
        })
        .collect();
    let known = queries::known(tx, organization, &products)?;
    let mut seen = std::collections::BTreeSet::new();
    for wish in wishes {
        let Some(object) = wish.object() else {
            continue;
        };
        // Whether there are figures to see; nothing where the organization has no such thing.
        let figures = match &object {
            Object::Product(product) => known
                .iter()
                .find(|(known, _)| known == product)
                .map(|(_, figures)| *figures),
            Object::Kind(kind) => queries::has_figures(tx, kind)?,
        };
        let uses = Use {
            technical: wish.technical,
            statistics: wish.statistics && figures == Some(true),
        };
        if figures.is_some() && uses.is_any() && seen.insert(object.clone()) {
            queries::insert(tx, organization, holder, (&object, uses, until))?;
        }
    }
    Ok(())
}

/// Hands what an invitation was granted to whoever accepted it.
///
/// # Errors
/// When the database fails.
pub(super) fn hand_over(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    (from, to): (InvitationId, UserId),
) -> Answer<()> {
    queries::hand_over(tx, organization, from, to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wishes_are_read_as_forms_say_them() {
        let wish = |on: &str| Wish {
            on: on.into(),
            technical: true,
            statistics: false,
        };
        assert_eq!(
            wish("p:7").object(),
            Some(Object::Product(ProductId::from(7)))
        );
        assert_eq!(wish("k:mail").object(), Some(Object::Kind("mail".into())));
        for forged in ["", "p:", "p:07", "p:x", "x:7", "p"] {
            assert_eq!(wish(forged).object(), None, "{forged}");
        }
        assert_eq!(on(&Object::Kind("mail".into())), "k:mail");
    }
}
