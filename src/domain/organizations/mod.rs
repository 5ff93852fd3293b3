//! Organizations: the customer accounts that own products and invoices, and who belongs to them.

pub mod countries;
pub mod details;
pub mod logo;
mod mail;
mod postal;
mod postcodes;
pub mod printing;
mod queries;
mod rules;
pub mod security;
pub mod vat;

use crate::domain::access::{Member, OrganizationId, Permit, Role, UserId, may};
use crate::domain::activity::{self, Entry, Kind};
use crate::ground::db::{Look, Tx, words};
use crate::ground::failure::{Answer, Failure, No, refuse};
use crate::ground::i18n::{Language, Saying};

pub use self::countries::name as country_name;
pub use self::details::Record;
pub use self::mail::{Change, Changed, Mail, Told};
pub use self::postal::address_lines;
pub use self::queries::{Belonging, Cursor};
pub use self::rules::{Field, Problem, Refusal};

words! {
    /// What kind of organization it is in law.
    pub enum LegalForm {
        /// A person.
        Individual = "individual" => "organizations-kind-individual",
        /// A company.
        Company = "company" => "organizations-kind-company",
        /// An association.
        Association = "association" => "organizations-kind-association",
        /// A public body.
        PublicBody = "public_body" => "organizations-kind-public-body",
    }
}

/// What an organization is founded with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    /// Its name.
    pub name: String,
    /// What it is in law.
    pub kind: LegalForm,
    /// Street and number; may be empty until the first invoice.
    pub street: String,
    /// A second line.
    pub street2: String,
    /// Postcode.
    pub postcode: String,
    /// City.
    pub city: String,
    /// ISO 3166 alpha-2; it decides the currency of the next invoices.
    pub country: String,
    /// VAT number, if it has one.
    pub vat_number: String,
    /// The language of its documents.
    pub language: Language,
}

/// Founds an organization with its first legal representative.
///
/// # Errors
/// When the database fails.
pub fn found(tx: &mut Tx<'_>, founder: UserId, details: &Details) -> Answer<OrganizationId> {
    let organization: OrganizationId = tx.draw();
    let details = rules::tidied(details);
    queries::insert(tx, organization, &details)?;
    activity::record(
        tx,
        &Entry::done(Kind::OrganizationCreated)
            .of(founder)
            .within(organization)
            .detail("name", details.name.as_str()),
    )?;
    join(tx, organization, founder, Role::LegalRepresentative)?;
    Ok(organization)
}

/// Whether the organization is there and not deleted; it is not deleted until the transaction ends.
///
/// For whatever adds to it without a permit that holds it.
///
/// # Errors
/// When the database fails.
pub fn stays(tx: &mut Tx<'_>, organization: OrganizationId) -> Answer<bool> {
    queries::share_open(tx, organization)
}

/// Makes somebody a member.
///
/// # Errors
/// When the database fails, also because they are one already or the organization was deleted.
pub fn join(tx: &mut Tx<'_>, organization: OrganizationId, user: UserId, role: Role) -> Answer<()> {
    if !stays(tx, organization)? {
        let why = format!("organization {organization} is deleted: nobody joins it");
        return Err(Failure::Inconsistent(why));
    }
    queries::insert_member(tx, organization, user, role)?;
    let entry = Entry::done(Kind::MemberJoined)
        .of(user)
        .within(organization)
        .detail("role", role.word());
    activity::record(tx, &entry)?;
    Ok(())
}

/// Creates another organization for somebody who is signed in; they become its legal representative.
///
/// # Errors
/// Refused with every field that cannot stand.
pub fn create(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::SignedIn>,
    details: &Details,
) -> Result<OrganizationId, No<Vec<Problem>>> {
    let problems = rules::problems(details);
    if !problems.is_empty() {
        return refuse(problems);
    }
    Ok(found(tx, permit.person().id, details)?)
}

/// Checks details without founding anything: for sign-up, where nothing exists yet.
pub fn problems(details: &Details) -> Vec<Problem> {
    rules::problems(details)
}

/// Details as they are kept, once nothing is wrong with them.
pub fn tidied(details: &Details) -> Details {
    rules::tidied(details)
}

/// What is wrong with a line of an address.
pub fn unfit_line(line: &str) -> Option<Refusal> {
    rules::unfit_line(line)
}

/// An e-mail address that can be written to; `None` when it is none, empty when nothing is typed.
pub fn contact(typed: &str) -> Option<String> {
    details::contact(typed)
}

/// The organizations of a person in the order of their names, from `after` on; one more than
/// `count` is never loaded.
///
/// # Errors
/// When the database fails.
pub fn of_person(
    look: &mut Look<'_>,
    user: UserId,
    filter: &str,
    after: Option<&Cursor>,
    count: i64,
) -> Answer<Vec<Belonging>> {
    queries::list(look, user, filter, after, count)
}

/// One organization of a person, if it is theirs.
///
/// # Errors
/// When the database fails.
pub fn find_belonging(
    look: &mut Look<'_>,
    user: UserId,
    organization: OrganizationId,
) -> Answer<Option<Belonging>> {
    queries::find(look, user, organization)
}

/// The organization's name.
///
/// # Errors
/// When the database fails.
pub fn name(look: &mut Look<'_>, member: &Member) -> Answer<String> {
    queries::name(look, member.organization)
}

/// Whether documents can show this text as it is.
pub fn is_printable(text: &str) -> bool {
    printing::unfit(text).is_none()
}

/// All details of an organization: for areas that bill it.
///
/// # Errors
/// When the database fails.
pub fn record(look: &mut Look<'_>, organization: OrganizationId) -> Answer<details::Record> {
    details::of(look, organization)
}

/// How many members the organization has.
///
/// # Errors
/// When the database fails.
pub fn count_members(look: &mut Look<'_>, member: &Member) -> Answer<i64> {
    queries::count_members(look, member.organization)
}

/// The sentence of a refused field.
pub fn saying(problem: Problem) -> Saying {
    problem.refusal.saying(problem.field.label())
}
