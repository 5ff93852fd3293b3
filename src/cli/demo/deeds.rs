//! The deeds of the demo's past, in the order of time.

use chrono::TimeDelta;

use super::past::{Scene, broken};
use crate::domain::access::Role;
use crate::domain::access::may::{ManageProduct, ManageUsers, OwnMembership};
use crate::domain::products;
use crate::domain::users::grants::Wish;
use crate::domain::users::members;
use crate::domain::users::plans::Plan;
use crate::domain::users::teams::{self, Chosen, Leader, Typed};
use crate::ground::db::Tx;
use crate::ground::failure::Answer;
use crate::ground::i18n::Language;

/// People by their places in [`super::PEOPLE`].
const JULIE: usize = 0;
const MARC: usize = 1;
const LEA: usize = 2;
const TOM: usize = 3;

/// What somebody does once they are signed in.
pub(super) type Deed = fn(&mut Tx<'_>, &Scene) -> Answer<()>;

/// How many days and minutes ago, who, what; in the order of time.
pub(super) const PAST: &[((i64, i64), usize, Deed)] = &[
    ((212, 320), JULIE, gives_lea_products),
    ((153, 167), JULIE, makes_the_web_team),
    ((121, 425), MARC, wants_no_product_messages),
    ((88, 271), LEA, renames_the_newsletter),
    ((47, 72), TOM, wants_no_bills),
    ((25, 398), MARC, invites_paul),
    ((20, 183), TOM, looks_around),
    ((9, 0), JULIE, limits_tom),
    ((6, 506), LEA, looks_around),
    ((3, 129), MARC, looks_around),
    ((2, 255), JULIE, invites_ines),
];

fn looks_around(_: &mut Tx<'_>, _: &Scene) -> Answer<()> {
    Ok(())
}

fn gives_lea_products(tx: &mut Tx<'_>, scene: &Scene) -> Answer<()> {
    let wishes = [
        scene.wish(tx, ("domain", "acme-shop.example"), false)?,
        scene.wish(tx, ("mail", "acme.example"), false)?,
        scene.wish(tx, ("newsletter", "Acme news"), true)?,
    ];
    scene.change(tx, LEA, |plan| Plan {
        accounting: true,
        wishes: wishes.to_vec(),
        ..plan
    })
}

fn makes_the_web_team(tx: &mut Tx<'_>, scene: &Scene) -> Answer<()> {
    let permit = scene.admit::<ManageUsers>(tx, None)?;
    let typed = Typed {
        name: "Web".into(),
        colour: "8".into(),
        description: "Builds the shop and keeps it running.".into(),
    };
    let team = teams::create(tx, &permit, &typed).map_err(broken)?.id;
    let hosting = Wish {
        on: "k:hosting".into(),
        technical: true,
        statistics: true,
    };
    let certificate = scene.wish(tx, ("ssl", "*.acme-shop.example"), false)?;
    teams::set_products(tx, &permit, team, &[hosting, certificate])?;
    let members = vec![scene.user(MARC)?, scene.user(LEA)?];
    let chosen = Chosen {
        shown: members.clone(),
        leader: Leader::Is(scene.user(MARC)?),
        members,
    };
    teams::set_members(tx, &permit, team, &chosen)?;
    Ok(())
}

fn wants_no_product_messages(tx: &mut Tx<'_>, scene: &Scene) -> Answer<()> {
    let permit = scene.admit::<OwnMembership>(tx, None)?;
    members::prefer(tx, &permit, (true, false)).map_err(broken)
}

fn wants_no_bills(tx: &mut Tx<'_>, scene: &Scene) -> Answer<()> {
    let permit = scene.admit::<OwnMembership>(tx, None)?;
    members::prefer(tx, &permit, (false, true)).map_err(broken)
}

fn renames_the_newsletter(tx: &mut Tx<'_>, scene: &Scene) -> Answer<()> {
    let product = scene.product(tx, ("newsletter", "Acme news"))?;
    let permit = scene.admit::<ManageProduct>(tx, Some(product))?;
    products::rename(tx, &permit, "Acme monthly").map_err(broken)
}

/// Nobody answered for seven days.
fn invites_paul(tx: &mut Tx<'_>, scene: &Scene) -> Answer<()> {
    let permit = scene.admit::<ManageUsers>(tx, None)?;
    let plan = Plan {
        emails: vec!["paul.weber@acme.example".into()],
        first_name: "Paul".into(),
        last_name: "Weber".into(),
        role: Some(Role::Administrator),
        ..Plan::new(Language::De)
    };
    scene.apply(tx, &permit, &plan)
}

/// For as long as the agency builds the new shop.
fn limits_tom(tx: &mut Tx<'_>, scene: &Scene) -> Answer<()> {
    let wishes = [scene.wish(tx, ("vps", "build.acme.example"), false)?];
    let until = tx.today() + TimeDelta::days(9 + 30);
    scene.change(tx, TOM, |plan| Plan {
        wishes: wishes.to_vec(),
        until: Some(until),
        ..plan
    })
}

fn invites_ines(tx: &mut Tx<'_>, scene: &Scene) -> Answer<()> {
    let permit = scene.admit::<ManageUsers>(tx, None)?;
    let teams = teams::names(tx, scene.organization)?;
    let plan = Plan {
        emails: vec!["ines.costa@acme.example".into()],
        first_name: "Inês".into(),
        last_name: "Costa".into(),
        role: Some(Role::Collaborator),
        billing_messages: false,
        teams: teams.into_iter().map(|(team, _)| team).collect(),
        ..Plan::new(Language::Fr)
    };
    scene.apply(tx, &permit, &plan)
}
