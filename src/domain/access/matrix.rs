//! The matrix of roles and rights as one table (`spec/3-organizations.md`, "Roles and rights").

use crate::ground::db::words;

words! {
    /// What a member is in an organization.
    pub enum Role {
        /// Stands for the organization in law; may do everything.
        LegalRepresentative = "legal_representative" => "role-legal-representative",
        /// May do everything but make legal representatives.
        Administrator = "administrator" => "role-administrator",
        /// May do what was granted.
        Collaborator = "collaborator" => "role-collaborator",
        /// May do what was granted and does not belong to the directory.
        External = "external" => "role-external",
    }
}

/// What one may do in an organization, in the order of the specification's table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Right {
    /// See the organization's name, and what was shared.
    SeeName,
    /// See the organization.
    SeeOrganization,
    /// Edit details, logo, security, SSO; delete.
    EditOrganization,
    /// Manage users, teams and invitations.
    ManageUsers,
    /// Give or take the role of legal representative.
    GiveLegalRepresentative,
    /// Use every product, technically and for its figures.
    AllProducts,
    /// Confirm an order of new products.
    OrderProducts,
    /// Due, pay, orders, invoices, renewals, methods, addresses, top up, configuration.
    ManageAccounting,
    /// Have the prepaid balance paid out.
    RetrieveBalance,
    /// Terminate or transfer products.
    EndProducts,
    /// Work in the clients of a partner.
    ManageClients,
    /// Read the organization's activity.
    SeeActivity,
    /// Stand in the directory and see it.
    UseDirectory,
}

impl Right {
    /// All of them, in the order of the table.
    pub const ALL: &'static [Self] = &[
        Self::SeeName,
        Self::SeeOrganization,
        Self::EditOrganization,
        Self::ManageUsers,
        Self::GiveLegalRepresentative,
        Self::AllProducts,
        Self::OrderProducts,
        Self::ManageAccounting,
        Self::RetrieveBalance,
        Self::EndProducts,
        Self::ManageClients,
        Self::SeeActivity,
        Self::UseDirectory,
    ];
}

/// A cell of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grant {
    /// Always.
    Yes,
    /// Never.
    No,
    /// When this member was granted it.
    IfGranted,
}

/// THE matrix: what each role may, in the order legal representative, administrator, collaborator, external.
const MATRIX: &[(Right, [Grant; 4])] = {
    use Grant::{IfGranted, No, Yes};
    &[
        (Right::SeeName, [Yes, Yes, Yes, Yes]),
        (Right::SeeOrganization, [Yes, Yes, Yes, No]),
        (Right::EditOrganization, [Yes, Yes, No, No]),
        (Right::ManageUsers, [Yes, Yes, No, No]),
        (Right::GiveLegalRepresentative, [Yes, No, No, No]),
        (Right::AllProducts, [Yes, Yes, IfGranted, IfGranted]),
        (Right::OrderProducts, [Yes, Yes, No, No]),
        (Right::ManageAccounting, [Yes, Yes, IfGranted, No]),
        (Right::RetrieveBalance, [Yes, Yes, No, No]),
        (Right::EndProducts, [Yes, Yes, No, No]),
        (Right::ManageClients, [Yes, Yes, IfGranted, No]),
        (Right::SeeActivity, [Yes, Yes, No, No]),
        (Right::UseDirectory, [Yes, Yes, Yes, No]),
    ]
};

/// The cell of the matrix. A right that stands in no row is nobody's.
pub fn grant(role: Role, right: Right) -> Grant {
    let row = MATRIX.iter().find(|(named, _)| *named == right);
    row.map_or(Grant::No, |(_, cells)| match role {
        Role::LegalRepresentative => cells[0],
        Role::Administrator => cells[1],
        Role::Collaborator => cells[2],
        Role::External => cells[3],
    })
}

/// What one wants of a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProductRight {
    /// See that it is there: whoever has any right on it.
    See,
    /// Manage it.
    Technical,
    /// See its figures.
    Statistics,
}

/// What a permit is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// To be signed in is enough.
    SignedIn,
    /// A right in the organization of the address.
    Organization(Right),
    /// A right on the product of the address, in the organization of the address.
    Product(ProductRight),
}

/// The types that a handler names to say what it needs: `Visit<may::ManageAccounting>`.
pub mod may {
    use super::{ProductRight, Right, Scope};

    /// A permission as a type.
    pub trait Permission: Send + Sync + 'static {
        /// What it is asked for.
        const SCOPE: Scope;
        /// Whether a change holds the organization's row: for verbs after which the organization, who
        /// belongs to it or what they may is another. They come one after the other.
        const HOLDS: bool = false;
        /// Whether the password must have been asked for within the last 15 minutes.
        const SUDO: bool = false;
        /// Whether it is had without the second factor that the organization asks for: to leave.
        const UNGATED: bool = false;
    }

    macro_rules! permissions {
        ($($(#[$meta:meta])* $name:ident => $scope:expr $(, $flag:ident)*;)+) => {
            $($(#[$meta])* #[derive(Debug)] pub enum $name {}
            impl Permission for $name {
                const SCOPE: Scope = $scope;
                $(const $flag: bool = true;)*
            })+
        };
    }

    permissions! {
        /// To be signed in.
        SignedIn => Scope::SignedIn;
        /// See the organization's name.
        SeeName => Scope::Organization(Right::SeeName);
        /// See the organization.
        SeeOrganization => Scope::Organization(Right::SeeOrganization);
        /// Read the organization's activity.
        SeeActivity => Scope::Organization(Right::SeeActivity);
        /// Change the organization's details and logo.
        EditOrganization => Scope::Organization(Right::EditOrganization), HOLDS;
        /// Change what the organization asks of its members' sign-in.
        EditSecurity => Scope::Organization(Right::EditOrganization), HOLDS, SUDO;
        /// Delete the organization.
        DeleteOrganization => Scope::Organization(Right::EditOrganization), HOLDS, SUDO;
        /// Manage users, teams and invitations.
        ManageUsers => Scope::Organization(Right::ManageUsers), HOLDS;
        /// Give or take the role of legal representative.
        GiveLegalRepresentative => Scope::Organization(Right::GiveLegalRepresentative), HOLDS, SUDO;
        /// Unlock a member's sign-in: their row is locked, not the organization's.
        UnlockMember => Scope::Organization(Right::ManageUsers);
        /// Change one's own preferences in the organization.
        OwnMembership => Scope::Organization(Right::SeeName), HOLDS;
        /// Leave the organization.
        Leave => Scope::Organization(Right::SeeName), HOLDS, SUDO, UNGATED;
        /// See what is due, orders, invoices and the prepaid account, and pay.
        ManageAccounting => Scope::Organization(Right::ManageAccounting), HOLDS;
        /// Stand in the directory and see it.
        UseDirectory => Scope::Organization(Right::UseDirectory);
        /// See a product.
        SeeProduct => Scope::Product(ProductRight::See);
        /// Manage a product.
        ManageProduct => Scope::Product(ProductRight::Technical);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_right_has_one_row_and_all_are_the_legal_representative_s() {
        for right in Right::ALL {
            assert_eq!(
                MATRIX.iter().filter(|(named, _)| named == right).count(),
                1,
                "{right:?}"
            );
            assert_eq!(
                grant(Role::LegalRepresentative, *right),
                Grant::Yes,
                "{right:?}"
            );
        }
        assert_eq!(MATRIX.len(), Right::ALL.len());
    }

    #[test]
    fn lower_roles_never_may_more() {
        let weight = |grant| match grant {
            Grant::No => 0,
            Grant::IfGranted => 2,
            Grant::Yes => 3,
        };
        for right in Right::ALL {
            let weights: Vec<_> = Role::ALL
                .iter()
                .map(|role| weight(grant(*role, *right)))
                .collect();
            assert!(
                weights.is_sorted_by(|higher, lower| higher >= lower),
                "{right:?}"
            );
        }
    }
}
