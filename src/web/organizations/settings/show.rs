//! `/organizations/{organization}/settings`.

use askama::Template;

use crate::domain::access::{OrganizationId, Right, may};
use crate::domain::organizations::{LegalForm, address_lines, countries, details, vat};
use crate::ground::i18n::Saying;
use crate::web::frame::{Answered, Page, Visit};
use crate::web::organizations::urls;

#[derive(Template)]
#[template(path = "organizations/settings/show.html")]
struct ShowPage {
    page: Page,
    organization: OrganizationId,
    can_edit: bool,
    facts: Vec<(String, Vec<String>)>,
    name: String,
    logo: Option<String>,
    representatives: Vec<String>,
    currency: &'static str,
    two_factor: bool,
}

/// Shows the organization; the means to change it to those who may.
pub async fn get(visit: Visit<may::SeeOrganization>) -> Answered {
    let (page, shown) = visit.show(details::show).await?;
    let organization = shown.member.organization;
    let facts = facts(&page, &shown.record);
    Page::render(&ShowPage {
        organization,
        can_edit: shown.member.may(Right::EditOrganization),
        facts,
        logo: shown.logo.map(|hash| urls::logo(organization, &hash)),
        representatives: shown.legal_representatives,
        currency: shown.record.currency().word(),
        two_factor: shown.two_factor_required_at.is_some(),
        name: shown.record.details.name,
        page: page.titled(&Saying::new("organizations-settings-title")),
    })
}

/// What is called how; a fact without lines is not given.
fn facts(page: &Page, record: &details::Record) -> Vec<(String, Vec<String>)> {
    let details = &record.details;
    let say = |saying: &Saying| page.language.say(saying);
    let above = [details.street.as_str(), &details.street2];
    let mut address = address_lines(&above, (&details.postcode, &details.city));
    address.extend(countries::name(&details.country).map(|name| say(&name)));
    let company = details.kind == LegalForm::Company;
    let rows = [
        (true, "organizations-name", vec![details.name.clone()]),
        (
            true,
            "organizations-kind",
            vec![say(&details.kind.saying())],
        ),
        (true, "organizations-address", address),
        (true, "organizations-phone", vec![record.phone.clone()]),
        (
            company,
            "organizations-vat-number",
            vec![vat::shown(&details.vat_number, page.language)],
        ),
        (
            true,
            "organizations-language",
            vec![details.language.own_name().to_owned()],
        ),
        (
            true,
            "organizations-accounting-contact",
            vec![record.accounting_contact.clone()],
        ),
    ];
    let shown = rows.into_iter().filter(|(shown, ..)| *shown);
    shown
        .map(|(_, key, mut lines)| {
            lines.retain(|line| !line.is_empty());
            (page.say(key).to_string(), lines)
        })
        .collect()
}
