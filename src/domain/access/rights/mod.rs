//! Rights on products: granted one by one or for a whole kind, to a member or to their teams.

mod queries;

use chrono::NaiveDate;

use super::{Member, OrganizationId, ProductId, ProductRight, Right, TeamId, UserId};
use crate::ground::db::Look;
use crate::ground::failure::Answer;

/// What may be done with a product.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Use {
    /// Manage it.
    pub technical: bool,
    /// See its figures.
    pub statistics: bool,
}

impl Use {
    /// Everything.
    pub const FULL: Self = Self {
        technical: true,
        statistics: true,
    };

    /// What either allows.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            technical: self.technical || other.technical,
            statistics: self.statistics || other.statistics,
        }
    }

    /// Whether it allows anything.
    pub fn is_any(self) -> bool {
        self.technical || self.statistics
    }

    /// Whether it allows this.
    pub fn may(self, right: ProductRight) -> bool {
        match right {
            ProductRight::See => self.is_any(),
            ProductRight::Technical => self.technical,
            ProductRight::Statistics => self.statistics,
        }
    }
}

/// What a grant is on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Object {
    /// One product.
    Product(ProductId),
    /// Every product of a kind, future ones too.
    Kind(String),
}

/// By what somebody has a grant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Through {
    /// It is their own.
    Own,
    /// They are in a team.
    Team(TeamId),
}

/// A right that was granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Granted {
    /// On what.
    pub object: Object,
    /// To do what.
    pub uses: Use,
    /// The last day on which it holds, by the provider's calendar.
    pub until: Option<NaiveDate>,
    /// By what they have it.
    pub through: Through,
}

impl Granted {
    /// Whether it is on this product.
    pub fn covers(&self, product: ProductId, kind: &str) -> bool {
        match &self.object {
            Object::Product(granted) => *granted == product,
            Object::Kind(granted) => granted == kind,
        }
    }
}

/// The rights of a member on the organization's products, as they are today.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rights {
    all: bool,
    granted: Vec<Granted>,
}

impl Rights {
    /// Those of a member with these grants; what has ended counts no more.
    ///
    /// | grants on | held until | today | rights |
    /// | --- | --- | --- | --- |
    /// | the product: technical | 30 Nov | 30 Nov | technical |
    /// | the product: technical | 30 Nov | 1 Dec | none |
    /// | the product: technical; its kind, by a team: statistics | – | any | both |
    pub fn of(member: &Member, granted: Vec<Granted>, today: NaiveDate) -> Self {
        let holds = |one: &Granted| one.until.is_none_or(|until| today <= until);
        Self {
            all: member.may(Right::AllProducts),
            granted: granted.into_iter().filter(holds).collect(),
        }
    }

    /// Whether the role alone gives every right on every product.
    pub fn are_all(&self) -> bool {
        self.all
    }

    /// What holds, one by one.
    pub fn granted(&self) -> &[Granted] {
        &self.granted
    }

    /// What may be done with a product: by the role, else what own grants and teams allow together.
    pub fn on(&self, product: ProductId, kind: &str) -> Use {
        if self.all {
            return Use::FULL;
        }
        self.granted
            .iter()
            .filter(|one| one.covers(product, kind))
            .fold(Use::default(), |uses, one| uses.and(one.uses))
    }

    /// Whether its page is theirs to see: whoever has any right on it does.
    pub fn sees(&self, product: ProductId, kind: &str) -> bool {
        let uses = self.on(product, kind);
        uses.technical || uses.statistics
    }
}

/// The rights of a member on products.
///
/// # Errors
/// When the database fails.
pub fn of_member(look: &mut Look<'_>, member: &Member, user: UserId) -> Answer<Rights> {
    let granted = if member.may(Right::AllProducts) {
        Vec::new()
    } else {
        queries::of_member(look, member.organization, user)?
    };
    let today = look.today();
    Ok(Rights::of(member, granted, today))
}

/// What a permit for one product says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductAccess {
    /// Which one.
    pub id: ProductId,
    /// Its kind.
    pub kind: String,
    /// What may be done with it.
    pub uses: Use,
}

/// The product of an address and what the member may do with it; `None` when the organization has none such.
pub(super) fn on_product(
    look: &mut Look<'_>,
    member: &Member,
    user: UserId,
    product: ProductId,
) -> Answer<Option<ProductAccess>> {
    let organization: OrganizationId = member.organization;
    let Some(kind) = queries::kind_of(look, organization, product)? else {
        return Ok(None);
    };
    let rights = of_member(look, member, user)?;
    let uses = rights.on(product, &kind);
    Ok(Some(ProductAccess {
        id: product,
        kind,
        uses,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::access::Role;

    fn member(role: Role) -> Member {
        Member {
            organization: OrganizationId::from(1),
            role,
            accounting: false,
        }
    }

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    #[test]
    fn rights_are_the_union_of_what_holds_today() {
        let technical = Use {
            technical: true,
            statistics: false,
        };
        let statistics = Use {
            technical: false,
            statistics: true,
        };
        let product = ProductId::from(7);
        let own = Granted {
            object: Object::Product(product),
            uses: technical,
            until: Some(day(20)),
            through: Through::Own,
        };
        let team = Granted {
            object: Object::Kind("mail".into()),
            uses: statistics,
            until: None,
            through: Through::Team(TeamId::from(3)),
        };
        let both = vec![own.clone(), team.clone()];
        let on = |role, granted: &[Granted], today, kind| {
            Rights::of(&member(role), granted.to_vec(), day(today)).on(product, kind)
        };
        assert_eq!(on(Role::Collaborator, &both, 20, "mail"), Use::FULL);
        assert_eq!(on(Role::Collaborator, &both, 21, "mail"), statistics);
        assert_eq!(on(Role::External, &both, 20, "hosting"), technical);
        assert_eq!(on(Role::External, &[team], 20, "hosting"), Use::default());
        assert_eq!(on(Role::Administrator, &[], 20, "mail"), Use::FULL);
        assert!(!Use::default().may(ProductRight::See) && technical.may(ProductRight::See));
        assert!(!technical.may(ProductRight::Statistics));
    }
}
