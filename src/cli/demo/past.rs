//! What the people of the demo did since their organizations were founded: by their own verbs, each on
//! its day, so that lists, letters and the activity show what a used console shows.

use chrono::TimeDelta;

use super::AGE;
use super::bills::BILLS;
use super::deeds::{Deed, PAST};
use crate::domain::access::may::{ManageUsers, OwnMembership, Permission};
use crate::domain::access::{self, Limits, OrganizationId, Permit, Place, ProductId, UserId};
use crate::domain::accounting::Seller;
use crate::domain::activity::{self, Entry, Kind};
use crate::domain::identity::{Browser, sign_in};
use crate::domain::products;
use crate::domain::users::grants::Wish;
use crate::domain::users::invitations::Means;
use crate::domain::users::plans::{self, Plan};
use crate::ground::actor::Actor;
use crate::ground::config::Config;
use crate::ground::crypto::{ServerKey, sha256};
use crate::ground::db::{Db, Tx};
use crate::ground::failure::{Answer, Failure, Never, No};
use crate::ground::random;
use crate::ground::time::Clock;

/// A session of the past lives as long as its transaction.
const LIMITS: Limits = Limits {
    idle: TimeDelta::hours(1),
    absolute: TimeDelta::hours(1),
    stay: TimeDelta::hours(1),
};

/// Where somebody acts from: addresses and names that documents may use.
const PLACES: [(&str, &str); 5] = [
    ("192.0.2.14", "Firefox on Linux"),
    ("192.0.2.31", "Safari on macOS"),
    ("198.51.100.7", "Chrome on Windows"),
    ("203.0.113.80", "Firefox on Windows"),
    ("203.0.113.9", "Safari on iOS"),
];

/// What a deed needs.
#[derive(Clone)]
pub(super) struct Scene {
    users: Vec<UserId>,
    organizations: Vec<OrganizationId>,
    /// Where it happens.
    pub(super) organization: OrganizationId,
    /// Who sells.
    pub(super) seller: Seller,
    means: Means,
    /// The hash of the key of the session.
    session: Vec<u8>,
}

/// Lets the people of the first organization do what they did, and leaves the clock in the present.
pub(super) async fn live(
    config: &Config,
    (db, clock): (&Db, &Clock),
    (users, organizations): super::Made,
) -> Answer<()> {
    let organization = organizations.first().copied();
    let scene = Scene {
        users,
        organization: organization.ok_or_else(|| wrong("no organization"))?,
        organizations,
        seller: Seller::of(config),
        means: Means {
            key: ServerKey::new(config.secret_key.clone()),
            valid_for: TimeDelta::days(config.invitation_days.into()),
        },
        session: Vec::new(),
    };
    let mut ago = AGE;
    // Everybody comes back in the browser that they came with first.
    let browsers = PLACES.map(|_| random::key());
    let mut past: Vec<_> = PAST.iter().chain(BILLS).collect();
    past.sort_by_key(|((days, minutes), ..)| std::cmp::Reverse((*days, *minutes)));
    for ((days, minutes), who, deed) in past {
        let then = TimeDelta::days(*days) + TimeDelta::minutes(*minutes);
        clock.advance(ago - then);
        ago = then;
        let (address, agent) = PLACES.get(*who).copied().unwrap_or_default();
        let actor = Actor::visitor(address.into(), agent.into(), "demo".into());
        let (scene, browser) = (scene.clone(), browsers.get(*who).cloned());
        let done: Result<(), No<Never>> = db
            .write(actor, move |tx| {
                Ok(act(tx, &scene, (*who, &browser), *deed)?)
            })
            .await;
        match done {
            Ok(()) => {}
            Err(No::Refused(never)) => match never {},
            Err(No::Failed(failure)) => return Err(failure),
        }
    }
    clock.advance(ago);
    Ok(())
}

/// Somebody signs in, does something and closes the browser.
fn act(
    tx: &mut Tx<'_>,
    scene: &Scene,
    (who, browser): (usize, &Option<String>),
    deed: Deed,
) -> Answer<()> {
    let browser = Browser {
        device_key: browser.clone(),
        session_hash: None,
    };
    let user = scene.user(who)?;
    let welcome = sign_in::welcome(tx, user, &browser, false)?;
    let session = sha256(welcome.session_key.as_bytes());
    access::sees(tx, Some(&session), &LIMITS)?;
    let entry = Entry::done(Kind::SignedIn).of(user);
    activity::record(tx, &entry.detail("factor", "password"))?;
    let scene = Scene {
        session: session.clone(),
        ..scene.clone()
    };
    deed(tx, &scene)?;
    access::close_session_by_key(tx, &session)
}

impl Scene {
    pub(super) fn user(&self, who: usize) -> Answer<UserId> {
        let user = self.users.get(who).copied();
        user.ok_or_else(|| wrong("nobody"))
    }

    /// The same in another organization, by its place.
    pub(super) fn at(&self, place: usize) -> Answer<Self> {
        let organization = self.organizations.get(place).copied();
        Ok(Self {
            organization: organization.ok_or_else(|| wrong("no organization"))?,
            ..self.clone()
        })
    }

    pub(super) fn admit<'tx, P: Permission>(
        &self,
        tx: &mut Tx<'tx>,
        product: Option<ProductId>,
    ) -> Answer<Permit<'tx, P>> {
        let place = Place {
            organization: Some(self.organization),
            product,
        };
        let admitted = access::admit(tx, Some(&self.session), &LIMITS, place)?;
        admitted.map_err(|denied| wrong(&format!("{denied:?}")))
    }

    /// A member's plan as they are now, changed and applied.
    pub(super) fn change(
        &self,
        tx: &mut Tx<'_>,
        who: usize,
        change: impl Fn(Plan) -> Plan,
    ) -> Answer<()> {
        let permit = self.admit::<ManageUsers>(tx, None)?;
        let plan = plans::of_member(tx, &permit, self.user(who)?)?;
        self.apply(
            tx,
            &permit,
            &change(plan.ok_or_else(|| wrong("no member"))?),
        )
    }

    pub(super) fn apply(
        &self,
        tx: &mut Tx<'_>,
        permit: &Permit<'_, ManageUsers>,
        plan: &Plan,
    ) -> Answer<()> {
        let draft = plans::keep(tx, permit, None, plan)?;
        let seen = plans::basis(plans::present(tx, permit, plan.target)?.as_ref())?;
        plans::apply(tx, permit, &self.means, (draft, plan, &seen)).map_err(broken)?;
        Ok(())
    }

    /// Products of the organization by label and kind.
    pub(super) fn product(&self, tx: &mut Tx<'_>, (kind, name): (&str, &str)) -> Answer<ProductId> {
        let member = self.admit::<OwnMembership>(tx, None)?.member()?.clone();
        let stock = products::all(tx, &member)?;
        let mut products = stock
            .iter()
            .flat_map(|shelf| &shelf.kinds)
            .flat_map(|(_, some)| some);
        let found = products.find(|one| one.kind == kind && one.name == name);
        found.map(|product| product.id).ok_or_else(|| wrong(name))
    }

    pub(super) fn wish(
        &self,
        tx: &mut Tx<'_>,
        product: (&str, &str),
        statistics: bool,
    ) -> Answer<Wish> {
        Ok(Wish {
            on: format!("p:{}", self.product(tx, product)?),
            technical: true,
            statistics,
        })
    }
}

pub(super) fn wrong(what: &str) -> Failure {
    Failure::Inconsistent(format!("the demo's past: {what}"))
}

pub(super) fn broken<R: std::fmt::Debug>(no: No<R>) -> Failure {
    match no {
        No::Refused(refusal) => wrong(&format!("{refusal:?}")),
        No::Failed(failure) => failure,
    }
}
