//! What an organization says of itself, and its change (`spec/3-organizations.md`, "Organization").

mod queries;
mod rules;

pub(super) use self::rules::contact;

use super::queries::{Reader, readers};
use super::{Change, Details, Mail, Problem, Told, rules as whole};
use crate::domain::access::{Member, OrganizationId, Permit, Person, Role, may};
use crate::domain::activity::{self, Entry, Kind};
use crate::domain::outbox;
use crate::ground::db::{Look, Tx};
use crate::ground::failure::{Answer, Failure, No, refuse};
use crate::ground::money::Currency;
use crate::ground::time::Moment;

/// All details of an organization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// What it was founded with.
    pub details: Details,
    /// Telephone: `+` and digits, or empty.
    pub phone: String,
    /// The e-mail address that accounting messages go to, or empty.
    pub accounting_contact: String,
}

impl Record {
    /// The currency of the next invoices.
    pub fn currency(&self) -> Currency {
        Currency::of_country(&self.details.country)
    }
}

/// An organization as its settings show it.
#[derive(Debug, Clone)]
pub struct Shown {
    /// Which.
    pub member: Member,
    /// Its details.
    pub record: Record,
    /// The hash of its logo, if it has one.
    pub logo: Option<String>,
    /// Since when every member needs a second factor.
    pub two_factor_required_at: Option<Moment>,
    /// The names of its legal representatives.
    pub legal_representatives: Vec<String>,
}

/// The organization of the address, for a member who may see it.
///
/// # Errors
/// When the database fails.
pub fn show(look: &mut Look<'_>, permit: &Permit<'_, may::SeeOrganization>) -> Answer<Shown> {
    let member = permit.member()?.clone();
    let found = queries::load(look, member.organization)?;
    let representatives = readers(look, member.organization, Some(Role::LegalRepresentative))?;
    Ok(Shown {
        member,
        record: found.record,
        logo: found.logo,
        two_factor_required_at: found.two_factor_required_at,
        legal_representatives: representatives.iter().map(Reader::name).collect(),
    })
}

/// Its details, to be changed.
///
/// # Errors
/// When the database fails.
pub fn load(look: &mut Look<'_>, permit: &Permit<'_, may::EditOrganization>) -> Answer<Record> {
    Ok(queries::load(look, permit.member()?.organization)?.record)
}

/// Its details, whoever asks.
pub(super) fn of(look: &mut Look<'_>, organization: OrganizationId) -> Answer<Record> {
    Ok(queries::load(look, organization)?.record)
}

/// Why details are not changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// These fields cannot stand.
    Problems(Vec<Problem>),
    /// The next invoices would be in this currency: that has to be confirmed.
    Currency(Currency),
}

/// Keeps other details; `confirmed` is the currency that the editor was told of and agreed to.
/// Answers whether anything changed: then the legal representatives and the editor are told what.
///
/// # Errors
/// Refused with every field that cannot stand, or with the new currency.
pub fn change(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::EditOrganization>,
    record: &Record,
    confirmed: Option<Currency>,
) -> Result<bool, No<Refused>> {
    let mut problems = whole::problems(&record.details);
    problems.extend(rules::problems(record));
    if !problems.is_empty() {
        return refuse(Refused::Problems(problems));
    }
    let organization = permit.member()?.organization;
    let old = queries::load(tx, organization)?.record;
    let new = rules::tidied(record);
    let currency = new.currency();
    if currency != old.currency() && confirmed != Some(currency) {
        return refuse(Refused::Currency(currency));
    }
    let changes = rules::changes(&old, &new);
    if changes.is_empty() {
        return Ok(false);
    }
    queries::store(tx, organization, &new)?;
    let fields: Vec<&str> = changes.iter().map(|change| change.what.word()).collect();
    let mut entry = Entry::done(Kind::OrganizationChanged)
        .within(organization)
        .detail("fields", fields.join(" "));
    for change in &changes {
        let was = format!("{}_was", change.what.word());
        entry = entry
            .detail(&was, change.old.as_str())
            .detail(change.what.word(), change.new.as_str());
    }
    let event = activity::record(tx, &entry)?;
    let place = (organization, new.details.name.as_str());
    tell(tx, permit.person(), place, (event, changes))?;
    Ok(true)
}

/// Tells the legal representatives and the editor what was changed.
///
/// # Errors
/// When the database fails.
pub(super) fn tell(
    tx: &mut Tx<'_>,
    editor: &Person,
    (organization, name): (OrganizationId, &str),
    (event, changes): (activity::EventId, Vec<Change>),
) -> Answer<()> {
    let everybody = readers(tx, organization, None)?;
    let concerned =
        |reader: &&Reader| reader.role == Role::LegalRepresentative || reader.user == editor.id;
    for reader in everybody.iter().filter(concerned) {
        let mail = Mail::DetailsChanged {
            told: Told::new(tx, reader, (name, editor), event),
            changes: changes.clone(),
        };
        outbox::enqueue(tx, &reader.recipient(), &mail)?;
    }
    Ok(())
}

fn missing(organization: OrganizationId) -> Failure {
    Failure::Inconsistent(format!(
        "organization {organization} is gone under its member"
    ))
}
