//! `/organizations/{organization}/settings/edit`.

use askama::Template;
use serde::Deserialize;

use crate::domain::access::{OrganizationId, may};
use crate::domain::organizations::details::{self, Record, Refused};
use crate::domain::organizations::{self, Details, Field, LegalForm};
use crate::ground::i18n::{Language, Saying};
use crate::ground::money::Currency;
use crate::web::frame::{Answered, Form, FormView, Page, Visit, countries, flash, kept};
use crate::web::organizations::urls;

#[derive(Template)]
#[template(path = "organizations/settings/edit.html")]
struct EditPage {
    page: Page,
    organization: OrganizationId,
    form: FormView,
    countries: Vec<(String, String)>,
    languages: Vec<(String, String)>,
}

/// What was typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    name: String,
    kind: String,
    street: String,
    street2: String,
    postcode: String,
    city: String,
    country: String,
    phone: String,
    vat_number: String,
    language: String,
    accounting_contact: String,
    /// The currency that the page has said the next invoices would be in.
    currency_asked: String,
    /// The one that was agreed to.
    currency_confirmed: String,
}

impl From<Record> for Fields {
    fn from(record: Record) -> Self {
        let details = record.details;
        Self {
            name: details.name,
            kind: details.kind.word().into(),
            street: details.street,
            street2: details.street2,
            postcode: details.postcode,
            city: details.city,
            country: details.country,
            phone: record.phone,
            vat_number: details.vat_number,
            language: details.language.word().into(),
            accounting_contact: record.accounting_contact,
            ..Self::default()
        }
    }
}

/// Shows the form, filled in again when its session had ended.
pub async fn get(visit: Visit<may::EditOrganization>) -> Answered {
    let organization = visit.organization()?;
    let (page, record) = visit.show(details::load).await?;
    let fields =
        kept::take(&visit.guest.request, &visit.guest.app).unwrap_or_else(|| record.into());
    Page::render(&template(page, organization, filled(fields)))
}

/// Keeps the details; one that changes the currency of the next invoices is asked for once more.
pub async fn post(visit: Visit<may::EditOrganization>, form: Form<Fields>) -> Answered {
    let organization = visit.organization()?;
    let fields = form.fields;
    let record = match read(&fields) {
        Ok(record) => record,
        Err(problems) => return refuse(&visit, fields, &problems).await,
    };
    let confirmed = Currency::from_word(&fields.currency_confirmed);
    let saved = visit
        .write(move |tx, permit| details::change(tx, permit, &record, confirmed))
        .await?;
    let settings = urls::settings(organization);
    match saved {
        Ok(changed) => {
            let saying = Saying::new(if changed {
                "organizations-settings-saved"
            } else {
                "organizations-settings-same"
            });
            Ok(flash::go(&visit.guest, &saying, &settings))
        }
        Err(Refused::Problems(problems)) => {
            let named = problems
                .iter()
                .map(|problem| (name(problem.field), organizations::saying(*problem)));
            refuse(&visit, fields, &named.collect::<Vec<_>>()).await
        }
        Err(Refused::Currency(currency)) => ask(&visit, fields, currency).await,
    }
}

/// The first time the page says what would change; nothing is wrong with the form. Sent again without
/// the box, it is.
async fn ask(visit: &Visit<may::EditOrganization>, fields: Fields, currency: Currency) -> Answered {
    if fields.currency_asked == currency.word() {
        let missing = Saying::new("organizations-currency-unconfirmed");
        return refuse(visit, fields, &[("currency_confirmed", missing)]).await;
    }
    let organization = visit.organization()?;
    let (page, ()) = visit.show(|_, _| Ok(())).await?;
    let fields = Fields {
        currency_asked: currency.word().to_owned(),
        currency_confirmed: String::new(),
        ..fields
    };
    Page::render(&template(page, organization, filled(fields)))
}

type Problems<'a> = &'a [(&'static str, Saying)];

fn read(fields: &Fields) -> Result<Record, Vec<(&'static str, Saying)>> {
    let kind = LegalForm::from_word(&fields.kind);
    let language = Language::from_word(&fields.language);
    let missing = |name| (name, Saying::new("organizations-choice-missing"));
    let (Some(kind), Some(language)) = (kind, language) else {
        let names = [("kind", kind.is_none()), ("language", language.is_none())];
        let names = names.into_iter().filter(|(_, none)| *none);
        return Err(names.map(|(name, _)| missing(name)).collect());
    };
    let details = Details {
        name: fields.name.clone(),
        kind,
        street: fields.street.clone(),
        street2: fields.street2.clone(),
        postcode: fields.postcode.clone(),
        city: fields.city.clone(),
        country: fields.country.clone(),
        vat_number: fields.vat_number.clone(),
        language,
    };
    Ok(Record {
        details,
        phone: fields.phone.clone(),
        accounting_contact: fields.accounting_contact.clone(),
    })
}

fn name(field: Field) -> &'static str {
    match field {
        Field::Name => "name",
        Field::Street => "street",
        Field::Street2 => "street2",
        Field::Postcode => "postcode",
        Field::City => "city",
        Field::Country => "country",
        Field::VatNumber => "vat_number",
        Field::Phone => "phone",
        Field::AccountingContact => "accounting_contact",
    }
}

async fn refuse(
    visit: &Visit<may::EditOrganization>,
    fields: Fields,
    problems: Problems<'_>,
) -> Answered {
    let organization = visit.organization()?;
    let (page, ()) = visit.show(|_, _| Ok(())).await?;
    let mut form = filled(fields);
    for (name, saying) in problems {
        form = form.wrong(*name, page.language, saying);
    }
    Page::refuse(&template(page, organization, form))
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
        .fill("phone", fields.phone)
        .fill("vat_number", fields.vat_number)
        .fill("language", fields.language)
        .fill("accounting_contact", fields.accounting_contact)
        .fill("currency_asked", fields.currency_asked)
        .fill("currency_confirmed", fields.currency_confirmed)
}

fn template(page: Page, organization: OrganizationId, form: FormView) -> EditPage {
    let languages = Language::ALL
        .iter()
        .map(|one| (one.word().to_owned(), one.own_name().to_owned()));
    EditPage {
        countries: countries::named(page.language),
        languages: languages.collect(),
        page: page.titled(&Saying::new("organizations-edit-title")),
        organization,
        form,
    }
}
