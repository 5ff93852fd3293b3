//! `/notices/{provider}`: what payment providers tell us.

use std::collections::BTreeMap;

use actix_web::web::{Path, Payload};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder};

use crate::domain::access::{self, Job};
use crate::domain::accounting::Seller;
use crate::domain::accounting::payments::{self, Taken};
use crate::ground::failure::{Never, No};
use crate::outside::payment::Notice;
use crate::web::frame::{Answered, Error, Guest, body};

/// The longest notice.
const LONGEST: usize = 64 * 1024;

/// Takes a notice whose signature holds over the body as it came; once, however often it is sent. What
/// was made of it is told to nobody: the answer is 200 to whatever is believed, 400 to all else.
pub async fn post(guest: Guest, provider: Path<String>, payload: Payload) -> Answered {
    let known = guest.app.providers().named(&provider).cloned();
    let provider = known.ok_or(Error::NotFound)?;
    let body = body::whole(&guest.request, payload.into_inner(), LONGEST).await?;
    let notice = Notice {
        headers: headers(&guest.request),
        body,
    };
    let now = guest.app.db().clock().now();
    let report = match provider.read_notice(&notice, now) {
        Ok(report) => report,
        Err(forged) => {
            tracing::warn!(provider = provider.word(), %forged, "a notice is not believed");
            return Ok(answer(HttpResponse::BadRequest()));
        }
    };
    let (seller, payment) = (Seller::of(guest.app.config()), report.payment);
    let taken = guest.write(move |tx| {
        let permit = access::system(tx, &Job::Payments);
        Ok::<_, No<Never>>(payments::take(tx, &permit, &seller, &report)?)
    });
    let Ok(taken) = taken.await?;
    if taken == Taken::Stranger {
        tracing::warn!(payment.id = %payment, "a notice of no payment of ours");
    }
    Ok(answer(HttpResponse::Ok()))
}

/// The headers that stand there once and can be read; one that stands twice is none.
fn headers(request: &HttpRequest) -> BTreeMap<String, String> {
    let names = request.headers().keys();
    let once = names.filter_map(|name| {
        let mut values = request.headers().get_all(name);
        let value = values.next()?.to_str().ok()?;
        let single = values.next().is_none();
        single.then(|| (name.as_str().to_owned(), value.to_owned()))
    });
    once.collect()
}

fn answer(mut status: HttpResponseBuilder) -> HttpResponse {
    status.content_type("text/plain; charset=utf-8").body("")
}
