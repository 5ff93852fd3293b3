//! Who may change whom (`spec/3-organizations.md`, "Roles and rights"): pure, tested with all roles.

use super::Refusal;
use crate::domain::access::{Grant, Right, Role, grant};

/// A change of somebody's role; `None` where they become or were no member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// What they are.
    pub from: Option<Role>,
    /// What they are to be.
    pub to: Option<Role>,
    /// Whether it is oneself.
    pub own: bool,
}

/// Whether somebody with the role `by` may do it while the organization has so many legal representatives.
///
/// | by | what | legal representatives | |
/// | --- | --- | --- | --- |
/// | administrator | collaborator → administrator | 1 | yes |
/// | administrator | anybody → legal representative | 1 | no: only legal representatives give it |
/// | administrator | legal representative → anything | 2 | no: not over a legal representative |
/// | administrator | oneself → collaborator | 1 | yes: lower their own |
/// | legal representative | oneself → administrator | 2 | yes |
/// | legal representative | oneself → administrator | 1 | no: the last one stays |
///
/// # Errors
/// Refused with the first reason that stands against it.
pub fn may_move(by: Role, what: Move, representatives: i64) -> Result<(), Refusal> {
    let representative = Some(Role::LegalRepresentative);
    let gives = grant(by, Right::GiveLegalRepresentative) == Grant::Yes;
    if what.from == representative && !gives && !what.own {
        return Err(Refusal::NotOverLegalRepresentative);
    }
    if what.to == representative && what.from != representative && !gives {
        return Err(Refusal::RoleNotYours);
    }
    if what.from == representative && what.to != representative && representatives <= 1 {
        return Err(Refusal::LastLegalRepresentative);
    }
    Ok(())
}

/// Whether the password must be asked for again: who stands for the organization in law is at stake.
pub fn needs_confirmation(what: Move) -> bool {
    let representative = Some(Role::LegalRepresentative);
    what.from != what.to && (what.from == representative || what.to == representative)
}

/// Whether a member of this role has rights of their own that are given one by one.
pub fn is_limited(role: Role) -> bool {
    grant(role, Right::AllProducts) != Grant::Yes
}

/// Whether the accounting is given to this role one by one.
pub fn may_have_accounting(role: Role) -> bool {
    grant(role, Right::ManageAccounting) == Grant::IfGranted
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_table_of_moves() {
        use Role::{
            Administrator as A, Collaborator as C, External as E, LegalRepresentative as L,
        };
        let table = [
            (A, Some(C), Some(A), false, 1, Ok(())),
            (A, None, Some(A), false, 1, Ok(())),
            (A, Some(C), Some(L), false, 1, Err(Refusal::RoleNotYours)),
            (A, None, Some(L), false, 1, Err(Refusal::RoleNotYours)),
            (A, Some(A), Some(L), true, 1, Err(Refusal::RoleNotYours)),
            (
                A,
                Some(L),
                Some(C),
                false,
                2,
                Err(Refusal::NotOverLegalRepresentative),
            ),
            (
                A,
                Some(L),
                None,
                false,
                2,
                Err(Refusal::NotOverLegalRepresentative),
            ),
            (A, Some(A), Some(C), true, 1, Ok(())),
            (A, Some(E), None, false, 1, Ok(())),
            (L, Some(L), Some(A), true, 2, Ok(())),
            (
                L,
                Some(L),
                Some(A),
                true,
                1,
                Err(Refusal::LastLegalRepresentative),
            ),
            (
                L,
                Some(L),
                None,
                false,
                1,
                Err(Refusal::LastLegalRepresentative),
            ),
            (L, Some(L), Some(L), true, 1, Ok(())),
            (C, Some(C), None, true, 1, Ok(())),
        ];
        for (by, from, to, own, representatives, expected) in table {
            let what = Move { from, to, own };
            assert_eq!(
                may_move(by, what, representatives),
                expected,
                "{by} {what:?}"
            );
        }
    }

    fn role() -> impl Strategy<Value = Role> {
        proptest::sample::select(Role::ALL)
    }

    proptest! {
        /// Whatever members do to each other, somebody stands for the organization, and nobody but a
        /// legal representative ever made one.
        #[test]
        fn one_legal_representative_is_always_left(
            rest in proptest::collection::vec(role(), 0..6),
            moves in proptest::collection::vec((0_usize..7, 0_usize..7, proptest::option::of(role())), 0..40),
        ) {
            let mut members: Vec<Option<Role>> = std::iter::once(Role::LegalRepresentative).chain(rest).map(Some).collect();
            for (by, whom, to) in moves {
                let (by, whom) = (by % members.len(), whom % members.len());
                let Some(role) = members[by] else { continue };
                let manages = grant(role, Right::ManageUsers) == Grant::Yes;
                // Whoever does not manage users can only leave.
                if !manages && (by != whom || to.is_some()) { continue }
                let count = |members: &[Option<Role>]| {
                    members.iter().filter(|one| **one == Some(Role::LegalRepresentative)).count() as i64
                };
                let (before, what) = (count(&members), Move { from: members[whom], to, own: by == whom });
                if may_move(role, what, before).is_err() { continue }
                members[whom] = to;
                prop_assert!(count(&members) >= 1);
                prop_assert!(count(&members) <= before || role == Role::LegalRepresentative);
            }
        }
    }
}
