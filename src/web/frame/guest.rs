//! A visitor at an open page: perhaps signed in, perhaps not.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::header::ACCEPT_LANGUAGE;
use actix_web::{FromRequest, HttpMessage, HttpRequest};

use super::bound::Bound;
use super::client::Client;
use super::cookies::{self, Name};
use super::page::Shell;
use super::{App, Error, Page, session, shell};
use crate::domain::access::{self, Person};
use crate::ground::actor::Actor;
use crate::ground::db::{Look, Tx};
use crate::ground::failure::{Never, No};
use crate::ground::i18n::{Language, Saying};

/// Somebody at an open page: perhaps signed in, perhaps not.
#[derive(Clone)]
pub struct Guest {
    /// The request.
    pub request: HttpRequest,
    /// The program's own things.
    pub app: App,
}

impl FromRequest for Guest {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Self::of(request))
    }
}

impl Guest {
    /// The visitor of a request.
    ///
    /// # Errors
    /// When the address holds a zero byte.
    pub fn of(request: &HttpRequest) -> Result<Self, Error> {
        // A zero byte is nothing that a person types, and PostgreSQL takes none.
        if request.query_string().contains("%00") {
            return Err(Error::BadRequest("a zero byte"));
        }
        if request.path().contains("%00") || request.path().contains('\0') {
            return Err(Error::NotFound);
        }
        Self::unread(request)
    }

    /// The visitor of a request whose query nobody reads: of the page that says what is wrong with it.
    ///
    /// # Errors
    /// Never in a program that was put together by `server`.
    pub fn unread(request: &HttpRequest) -> Result<Self, Error> {
        Ok(Self {
            app: App::of(request)?,
            request: request.clone(),
        })
    }

    /// The language of the browser.
    pub fn language(&self) -> Language {
        let header = self
            .request
            .headers()
            .get(ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok());
        Language::accepted(header.unwrap_or_default())
    }

    /// Who acts, as far as it is known before the database is asked.
    pub fn actor(&self) -> Actor {
        let client = self.request.extensions().get::<Client>().cloned();
        client.map_or_else(
            || Actor::system("visit"),
            |client| Actor::visitor(client.address, client.agent, client.request),
        )
    }

    /// The key that this browser is known by while nobody is signed in.
    pub fn browser_key(&self) -> String {
        let visitor = cookies::read(&self.request, &self.app, Name::Visitor);
        visitor.unwrap_or_else(|| Bound::or_new(&self.request, &self.app).text().to_owned())
    }

    /// Reckons something that takes a while, off the threads that answer.
    ///
    /// # Errors
    /// When it panics.
    pub async fn compute<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Error> {
        tokio::task::spawn_blocking(work)
            .await
            .map_err(|_| Error::Panicked)
    }

    /// Changes something as a visitor.
    ///
    /// # Errors
    /// When something breaks; a refusal is the inner error.
    pub async fn write<T, R>(
        &self,
        body: impl Fn(&mut Tx<'_>) -> Result<T, No<R>> + Send + 'static,
    ) -> Result<Result<T, R>, Error>
    where
        T: Send + 'static,
        R: Send + 'static,
    {
        split(self.app.db().write(self.actor(), body).await)
    }

    /// Reads as a visitor.
    ///
    /// # Errors
    /// When something breaks; a refusal is the inner error.
    pub async fn read<T, R>(
        &self,
        body: impl Fn(&mut Look<'_>) -> Result<T, No<R>> + Send + 'static,
    ) -> Result<Result<T, R>, Error>
    where
        T: Send + 'static,
        R: Send + 'static,
    {
        split(self.app.db().read(self.actor(), body).await)
    }

    /// Who is signed in in this browser, with the shell of their pages.
    ///
    /// # Errors
    /// When something breaks.
    pub async fn signed_in(&self) -> Result<Option<(Person, Shell)>, Error> {
        let Some(key) = session::hash(&self.request) else {
            return Ok(None);
        };
        let (limits, place) = (self.app.limits(), shell::Place::of(&self.request, None));
        let found: Result<_, No<Never>> = self
            .app
            .db()
            .read(self.actor(), move |look| {
                let Some((_, person)) = access::sees(look, Some(&key), &limits)? else {
                    return Ok(None);
                };
                let shell = shell::load(look, &person, &place)?;
                Ok(Some((person, shell)))
            })
            .await;
        never(found)
    }

    /// The frame of an open page, with the shell if somebody is signed in.
    ///
    /// # Errors
    /// When something breaks.
    pub async fn any_page(&self) -> Result<Page, Error> {
        Ok(match self.signed_in().await? {
            Some((person, shell)) => Page::signed_in(&self.request, &self.app, &person, shell),
            None => Page::signed_out(&self.request, &self.app, self.language()),
        })
    }

    /// The frame of a page for visitors who are not signed in.
    pub fn page(&self, title: &'static str) -> Page {
        Page::signed_out(&self.request, &self.app, self.language()).titled(&Saying::new(title))
    }
}

/// Takes apart how a transaction ended: a refusal is an answer, a failure an error.
pub(super) fn split<T, R>(ended: Result<T, No<R>>) -> Result<Result<T, R>, Error> {
    match ended {
        Ok(done) => Ok(Ok(done)),
        Err(No::Refused(refusal)) => Ok(Err(refusal)),
        Err(No::Failed(failure)) => Err(failure.into()),
    }
}

/// What can only fail.
fn never<T>(ended: Result<T, No<Never>>) -> Result<T, Error> {
    match ended {
        Ok(done) => Ok(done),
        Err(No::Refused(never)) => match never {},
        Err(No::Failed(failure)) => Err(failure.into()),
    }
}
