//! A visit: one closure, one permit, one hand-over to the database.

use std::future::{Ready, ready};
use std::marker::PhantomData;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};

use super::guest::{Guest, split};
use super::route::Access;
use super::{Error, Page, session, shell};
use crate::domain::access::may::Permission;
use crate::domain::access::{
    self, Denied, OrganizationId, Permit, Person, Place, Scope, SessionId, UserId,
};
use crate::ground::db::{Look, Tx};
use crate::ground::failure::{Answer, Failure, No};

/// A visit that was recorded to be written down after its answer.
#[derive(Debug, Clone, Copy)]
pub struct Seen {
    /// Whose session.
    pub session: SessionId,
    /// Whose.
    pub user: UserId,
    /// In which organization.
    pub organization: Option<OrganizationId>,
}

/// Put into a request whose page nobody sees who is not signed in.
#[derive(Debug, Clone, Copy)]
pub struct NeedsSignIn;

/// Somebody who needs the permission `P`: it is looked at in the transaction of what they do.
pub struct Visit<P> {
    /// The visitor.
    pub guest: Guest,
    place: Place,
    key: Option<Vec<u8>>,
    needs: PhantomData<P>,
}

impl<P: Permission> FromRequest for Visit<P> {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Self::of(request))
    }
}

/// An id of the address; one that cannot be is nothing's.
fn named<T: std::str::FromStr>(request: &HttpRequest, name: &str) -> Result<Option<T>, Error> {
    let text = request.match_info().get(name);
    text.map(|text| text.parse().map_err(|_| Error::NotFound))
        .transpose()
}

fn is_whole(scope: Scope, place: Place) -> bool {
    match scope {
        Scope::SignedIn => true,
        Scope::Organization(_) => place.organization.is_some(),
        Scope::Product(_) => place.organization.is_some() && place.product.is_some(),
    }
}

impl<P: Permission> Visit<P> {
    /// The organization of the address.
    ///
    /// # Errors
    /// When there is none in it.
    pub fn organization(&self) -> Result<OrganizationId, Error> {
        self.place.organization.ok_or(Error::NotFound)
    }

    fn of(request: &HttpRequest) -> Result<Self, Error> {
        let place = Place {
            organization: named(request, "organization")?,
            product: named(request, "product")?,
        };
        // What the route table says of this address is what its handler asks for.
        let row = request.extensions().get::<Access>().copied();
        if row != Some(Access::Needs(P::SCOPE)) || !is_whole(P::SCOPE, place) {
            return Err(Error::Failed(Failure::Inconsistent(format!(
                "the route table says {row:?} of a handler that needs {:?}",
                P::SCOPE
            ))));
        }
        let key = session::hash(request);
        request.extensions_mut().insert(NeedsSignIn);
        Ok(Self {
            guest: Guest::of(request)?,
            place,
            key,
            needs: PhantomData,
        })
    }

    /// Reads what a page shows, and its frame, in one view of the database.
    ///
    /// # Errors
    /// When there is no permit, or something breaks.
    pub async fn show<T>(
        &self,
        body: impl for<'tx> Fn(&mut Look<'tx>, &Permit<'tx, P>) -> Answer<T> + Send + 'static,
    ) -> Result<(Page, T), Error>
    where
        T: Send + 'static,
    {
        let place = shell::Place::of(&self.guest.request, self.place.organization);
        let (person, (shell, shown)) = self
            .look(move |look, permit| {
                Ok((
                    shell::load(look, permit.person(), &place)?,
                    body(look, permit)?,
                ))
            })
            .await?;
        Ok((
            Page::signed_in(&self.guest.request, &self.guest.app, &person, shell),
            shown,
        ))
    }

    /// Reads without a page around it: for redirects and files.
    ///
    /// # Errors
    /// When there is no permit, or something breaks.
    pub async fn look<T>(
        &self,
        body: impl for<'tx> Fn(&mut Look<'tx>, &Permit<'tx, P>) -> Answer<T> + Send + 'static,
    ) -> Result<(Person, T), Error>
    where
        T: Send + 'static,
    {
        let (key, limits, place) = (self.key.clone(), self.guest.app.limits(), self.place);
        let read = self.guest.app.db().read(self.guest.actor(), move |look| {
            let permit = match access::admit::<P>(look, key.as_deref(), &limits, place)? {
                Ok(permit) => permit,
                Err(denied) => return Err(No::Refused(denied)),
            };
            let shown = body(look, &permit)?;
            let session = permit.session();
            let seen = Seen {
                session: session.id,
                user: permit.person().id,
                organization: place.organization,
            };
            let stale = session
                .is_stale(look.now, place.organization)
                .then_some(seen);
            Ok((permit.person().clone(), shown, stale))
        });
        match split(read.await)? {
            Ok((person, shown, stale)) => {
                if let Some(seen) = stale {
                    self.guest.request.extensions_mut().insert(seen);
                }
                Ok((person, shown))
            }
            Err(denied) => Err(denied.into()),
        }
    }

    /// Changes something, if there is a permit for it.
    ///
    /// # Errors
    /// When there is no permit, or something breaks; a refusal is the inner error.
    pub async fn write<T, R>(
        &self,
        body: impl for<'tx> Fn(&mut Tx<'tx>, &Permit<'tx, P>) -> Result<T, No<R>> + Send + 'static,
    ) -> Result<Result<T, R>, Error>
    where
        T: Send + 'static,
        R: Send + 'static,
    {
        let (key, limits, place) = (self.key.clone(), self.guest.app.limits(), self.place);
        let written = self.guest.app.db().write(self.guest.actor(), move |tx| {
            let permit = match access::admit::<P>(tx, key.as_deref(), &limits, place)? {
                Ok(permit) => permit,
                Err(denied) => return Ok(Err(denied)),
            };
            body(tx, &permit).map(Ok)
        });
        match split(written.await)? {
            Ok(Ok(done)) => Ok(Ok(done)),
            Ok(Err(denied)) => Err(denied.into()),
            Err(refusal) => Ok(Err(refusal)),
        }
    }
}

impl From<Denied> for Error {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::NotSignedIn => Self::SignIn,
            Denied::NotTheirs => Self::NotFound,
            Denied::Lacks(_) | Denied::LacksOn(_) => Self::Lacks,
            Denied::NeedsTwoFactor => Self::NeedsTwoFactor,
            Denied::Unconfirmed => Self::Unconfirmed,
        }
    }
}
