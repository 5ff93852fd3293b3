//! `/profile/organizations/new`.

use askama::Template;
use serde::Deserialize;

use super::urls;
use crate::domain::access::may;
use crate::domain::organizations::{self, Details, Field, LegalForm, Problem};
use crate::ground::i18n::{Language, Saying};
use crate::web::frame::once::{Ended, once};
use crate::web::frame::{Answered, Form, FormView, Page, Visit, countries, flash, kept};

#[derive(Template)]
#[template(path = "organizations/new.html")]
struct NewPage {
    page: Page,
    form: FormView,
    countries: Vec<(String, String)>,
}

/// What was typed.
#[derive(Debug, Clone, Deserialize)]
#[serde(default)]
pub struct Fields {
    name: String,
    kind: String,
    street: String,
    street2: String,
    postcode: String,
    city: String,
    country: String,
}

impl Default for Fields {
    fn default() -> Self {
        let empty = String::new;
        Self {
            name: empty(),
            kind: LegalForm::Company.word().into(),
            street: empty(),
            street2: empty(),
            postcode: empty(),
            city: empty(),
            country: empty(),
        }
    }
}

/// Shows the form, filled in again when its session had ended.
pub async fn get(visit: Visit<may::SignedIn>) -> Answered {
    let (page, ()) = visit.show(|_, _| Ok(())).await?;
    let (request, app) = (&visit.guest.request, &visit.guest.app);
    let country = app.config().provider.country.clone();
    let fields = kept::take(request, app).unwrap_or_else(|| Fields {
        country,
        ..Fields::default()
    });
    Page::render(&template(page, filled(fields)))
}

/// Creates the organization; whoever does is its legal representative and lands on its home.
pub async fn post(visit: Visit<may::SignedIn>, form: Form<Fields>) -> Answered {
    let fields = form.fields.clone();
    let created = once(&visit, &form, move |tx, permit| {
        let details = details(&fields, permit.person().language);
        let organization = organizations::create(tx, permit, &details)?;
        Ok(urls::home(organization))
    })
    .await?;
    match created {
        Ended::At(address) => {
            let saying = Saying::new("organizations-created").with("name", form.fields.name.trim());
            Ok(flash::go(&visit.guest, &saying, &address))
        }
        Ended::Refused(problems) => refuse(&visit, form.fields, &problems).await,
    }
}

fn details(fields: &Fields, language: Language) -> Details {
    Details {
        name: fields.name.clone(),
        kind: LegalForm::from_word(&fields.kind).unwrap_or(LegalForm::Company),
        street: fields.street.clone(),
        street2: fields.street2.clone(),
        postcode: fields.postcode.clone(),
        city: fields.city.clone(),
        country: fields.country.clone(),
        vat_number: String::new(),
        language,
    }
}

async fn refuse(visit: &Visit<may::SignedIn>, fields: Fields, problems: &[Problem]) -> Answered {
    let (page, ()) = visit.show(|_, _| Ok(())).await?;
    let mut form = filled(fields);
    for problem in problems {
        form = form.wrong(
            name(problem.field),
            page.language,
            &organizations::saying(*problem),
        );
    }
    Page::refuse(&template(page, form))
}

fn name(field: Field) -> &'static str {
    match field {
        Field::Name | Field::VatNumber | Field::Phone | Field::AccountingContact => "name",
        Field::Street => "street",
        Field::Street2 => "street2",
        Field::Postcode => "postcode",
        Field::City => "city",
        Field::Country => "country",
    }
}

fn filled(fields: Fields) -> FormView {
    FormView::new()
        .fill("name", fields.name)
        .fill("kind", fields.kind)
        .fill("street", fields.street)
        .fill("street2", fields.street2)
        .fill("postcode", fields.postcode)
        .fill("city", fields.city)
        .fill("country", fields.country)
}

fn template(page: Page, form: FormView) -> NewPage {
    let countries = countries::named(page.language);
    NewPage {
        page: page.titled(&Saying::new("organizations-new-title")),
        form,
        countries,
    }
}
