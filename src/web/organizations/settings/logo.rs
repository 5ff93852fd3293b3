//! `/organizations/{organization}/settings/logo`, and the logo itself.

use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use actix_web::web::Path;
use askama::Template;

use crate::domain::access::{OrganizationId, may};
use crate::domain::organizations::logo::{self, Refusal};
use crate::ground::failure::{Failure, Never, No};
use crate::ground::i18n::Saying;
use crate::ground::pictures::Picture;
use crate::web::frame::upload::Empty;
use crate::web::frame::{Answered, Error, Form, FormView, Page, Sent, Upload, Visit, flash};
use crate::web::organizations::urls;

/// Whoever waits longer for a place is told to come back.
const PATIENCE: Duration = Duration::from_secs(30);

#[derive(Template)]
#[template(path = "organizations/settings/logo.html")]
struct LogoPage {
    page: Page,
    organization: OrganizationId,
    form: FormView,
    name: String,
    logo: Option<String>,
}

/// Shows the logo as it appears, and the forms that change and remove it.
pub async fn get(visit: Visit<may::EditOrganization>) -> Answered {
    Page::render(&page(&visit, None).await?)
}

/// Draws what was sent anew and keeps it.
pub async fn post(
    visit: Visit<may::EditOrganization>,
    upload: Upload<{ logo::LONGEST }>,
) -> Answered {
    // Whoever may not change the logo is refused before anything is drawn.
    visit.look(|_, _| Ok(())).await?;
    let drawn = match upload.file {
        Sent::Nothing => Err(Refusal::Missing),
        Sent::TooLong => Err(Refusal::TooLong),
        Sent::File(file) => draw(&visit, file).await?,
    };
    let picture = match drawn {
        Ok(picture) => picture,
        Err(refusal) => return Page::refuse(&page(&visit, Some(refusal)).await?),
    };
    let kept = visit.write(move |tx, permit| Ok::<_, No<Never>>(logo::keep(tx, permit, &picture)?));
    let saying = match kept.await? {
        Ok(true) => Saying::new("organizations-logo-changed"),
        Ok(false) => Saying::new("organizations-settings-same"),
        Err(never) => match never {},
    };
    let address = urls::change_logo(visit.organization()?);
    Ok(flash::go(&visit.guest, &saying, &address))
}

/// Takes the logo away: the name stands at the top left again.
pub async fn remove(visit: Visit<may::EditOrganization>, _form: Form<Empty>) -> Answered {
    let removed = visit.write(|tx, permit| Ok::<_, No<Never>>(logo::remove(tx, permit)?));
    let saying = match removed.await? {
        Ok(true) => Saying::new("organizations-logo-removed"),
        Ok(false) => Saying::new("organizations-settings-same"),
        Err(never) => match never {},
    };
    let address = urls::change_logo(visit.organization()?);
    Ok(flash::go(&visit.guest, &saying, &address))
}

/// Two at once, off the threads that answer, outside any transaction.
async fn draw(
    visit: &Visit<may::EditOrganization>,
    file: Vec<u8>,
) -> Result<Result<Picture, Refusal>, Error> {
    let busy = || Error::Failed(Failure::Busy("drawing pictures"));
    let place = tokio::time::timeout(PATIENCE, visit.guest.app.reckoning().acquire());
    let _place = place.await.map_err(|_| busy())?.map_err(|_| busy())?;
    visit.guest.compute(move || logo::draw(&file)).await
}

/// `GET /organizations/{organization}/logo/{hash}`: forever the same, for this member's browser.
pub async fn picture(visit: Visit<may::SeeName>, path: Path<(String, String)>) -> Answered {
    let (_, hash) = path.into_inner();
    let (_, found) = visit
        .look(move |look, permit| logo::find(look, permit, &hash))
        .await?;
    let Some(bytes) = found else {
        // A picture that is gone needs no page around its absence.
        return Ok(HttpResponse::NotFound()
            .insert_header((CONTENT_TYPE, "text/plain; charset=utf-8"))
            .insert_header((CACHE_CONTROL, "no-store"))
            .finish());
    };
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "image/png"))
        .insert_header((CACHE_CONTROL, "private, max-age=31536000, immutable"))
        .body(bytes))
}

async fn page(
    visit: &Visit<may::EditOrganization>,
    refusal: Option<Refusal>,
) -> Result<LogoPage, Error> {
    let organization = visit.organization()?;
    let (page, hash) = visit.show(logo::current).await?;
    let mut form = FormView::new();
    if let Some(refusal) = refusal {
        form = form.wrong("logo", page.language, &refusal.saying());
    }
    let shown = page.organization.as_ref();
    Ok(LogoPage {
        organization,
        form,
        name: shown.map_or_else(String::new, |shown| shown.name.clone()),
        logo: hash.map(|hash| urls::logo(organization, &hash)),
        page: page.titled(&Saying::new("organizations-logo-title")),
    })
}
