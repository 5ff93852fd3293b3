use super::*;
use crate::domain::access::{Role, UserId};
use crate::domain::products::{Category, Kind};
use crate::domain::products::{Product, State};
use crate::ground::time::Moment;

const TEAM: i64 = 3;
const TECHNICAL: Use = Use {
    technical: true,
    statistics: false,
};
const STATISTICS: Use = Use {
    technical: false,
    statistics: true,
};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap()
}

/// One kind, *mail*, with the products 7 and 8.
fn stock() -> Vec<Stock> {
    let product = |id: i64| Product {
        id: ProductId::from(id),
        organization: 5.into(),
        kind: "mail".into(),
        name: format!("m{id}"),
        name_key: format!("m{id}"),
        state: State::Active,
        created_at: Moment::from_micros(0),
        offer: None,
        quantity: 1,
        anchor_day: None,
        term: None,
    };
    let kind = Kind {
        word: "mail".into(),
        category: "tools".into(),
        names: Names::default(),
        statistics: true,
    };
    vec![Stock {
        category: Category {
            word: "tools".into(),
            names: Names::default(),
        },
        kinds: vec![(kind, vec![product(7), product(8)])],
    }]
}

fn grant(object: Object, uses: Use, through: Through) -> Granted {
    Granted {
        object,
        uses,
        until: None,
        through,
    }
}

fn product(id: i64) -> Object {
    Object::Product(ProductId::from(id))
}

fn mail() -> Object {
    Object::Kind("mail".into())
}

fn team() -> Through {
    Through::Team(TeamId::from(TEAM))
}

fn holding(role: Role, granted: Vec<Granted>) -> Holding {
    Holding {
        person: Person {
            user: UserId::from(1),
            first_name: "Lea".into(),
            last_name: "Rossi".into(),
            name_key: "lea rossi".into(),
            login: "lea@acme.example".into(),
            language: Language::En,
            role,
        },
        granted,
    }
}

fn of(holding: &Holding, given: &[Granted]) -> Vec<Effect> {
    effects(
        holding,
        (TeamId::from(TEAM), given),
        &stock(),
        (Language::En, today()),
    )
}

#[test]
fn lost_is_what_nothing_else_gives() {
    let given = [grant(product(7), Use::FULL, team())];
    let with = |role, others: Vec<Granted>| {
        let all = given.iter().cloned().chain(others).collect();
        of(&holding(role, all), &given)[0].lost()
    };
    let own = |uses| vec![grant(product(7), uses, Through::Own)];
    let other = |uses| vec![grant(mail(), uses, Through::Team(TeamId::from(4)))];
    assert_eq!(with(Role::Collaborator, Vec::new()), Use::FULL);
    assert_eq!(with(Role::Collaborator, own(TECHNICAL)), STATISTICS);
    assert_eq!(with(Role::Collaborator, other(STATISTICS)), TECHNICAL);
    assert_eq!(with(Role::External, own(Use::FULL)), Use::default());
    assert_eq!(with(Role::Administrator, Vec::new()), Use::default());
    let mut ended = own(Use::FULL);
    ended[0].until = today().pred_opt();
    assert_eq!(
        with(Role::Collaborator, ended),
        Use::FULL,
        "what has ended holds nothing"
    );
}

#[test]
fn of_a_kind_that_is_lost_single_products_may_be_kept() {
    let given = [grant(mail(), Use::FULL, team())];
    let own = grant(product(8), TECHNICAL, Through::Own);
    let all = vec![given[0].clone(), own];
    let found = of(&holding(Role::Collaborator, all), &given);
    assert_eq!(
        found[0].lost(),
        Use::FULL,
        "of what is to come nothing is left"
    );
    assert_eq!(found[0].kept, [("m8".to_owned(), TECHNICAL)]);
}

#[test]
fn only_what_makes_a_difference_is_told() {
    let stock = stock();
    let index = Index::of(&stock);
    let before = [grant(product(7), TECHNICAL, team())];
    let after = [
        grant(product(7), Use::FULL, team()),
        grant(mail(), STATISTICS, team()),
    ];
    let told = |holding: &Holding, grants: (&[Granted], &[Granted])| {
        changes(holding, TeamId::from(TEAM), grants, (&index, today())).len()
    };
    let plain = holding(Role::Collaborator, before.to_vec());
    assert_eq!(told(&plain, (&before, &after)), 2);
    assert_eq!(told(&plain, (&before, &before)), 0);
    let full = grant(mail(), Use::FULL, Through::Own);
    let held = holding(Role::Collaborator, vec![before[0].clone(), full]);
    assert_eq!(told(&held, (&before, &after)), 0, "they had it anyway");
    assert_eq!(told(&held, (&before, &[])), 0);
    assert_eq!(
        told(&holding(Role::Administrator, Vec::new()), (&before, &after)),
        0
    );
}
