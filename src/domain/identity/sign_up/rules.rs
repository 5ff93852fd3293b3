//! What an application must be.

use super::{Applicant, Application};
use crate::domain::identity::passwords::{self, Policy, Weakness};
use crate::domain::identity::{Login, Refusal};
use crate::domain::organizations::{self, Details, LegalForm};
use crate::ground::i18n::Saying;
use crate::ground::password::Password;

/// The longest first or last name (`spec/2-identity.md`, "Profile").
const LONGEST_NAME: usize = 128;

/// The field that a refusal speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// First name.
    FirstName,
    /// Last name.
    LastName,
    /// E-mail.
    Email,
    /// Password.
    Password,
    /// Type of organization.
    Kind,
    /// A field of the organization.
    Organization(organizations::Field),
    /// The terms.
    Terms,
}

/// A refused field and what is wrong with it.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// Which field.
    pub field: Field,
    /// What the page says.
    pub saying: Saying,
}

/// Checks everything at once.
///
/// # Errors
/// Every field that cannot stand, in the order of the form.
pub fn problems(
    application: &Application,
    password: &Password,
    policy: &Policy,
) -> Result<Applicant, Vec<Problem>> {
    let mut found = Vec::new();
    let mut say = |field, saying| found.push(Problem { field, saying });
    for (field, name, missing) in [
        (
            Field::FirstName,
            &application.first_name,
            Refusal::FirstNameMissing,
        ),
        (
            Field::LastName,
            &application.last_name,
            Refusal::LastNameMissing,
        ),
    ] {
        if name.trim().is_empty() {
            say(field, missing.saying());
        } else if !fits(name) {
            say(field, Refusal::NameUnfit.saying());
        }
    }
    let login = Login::parse(&application.email);
    if login.is_err() {
        say(Field::Email, Refusal::EmailUnfit.saying());
    }
    if let Err(weakness) = strong(application, password, policy) {
        say(Field::Password, weakness.saying());
    }
    let Some(kind) = application.kind else {
        say(Field::Kind, Refusal::ChoiceMissing.saying());
        return Err(found);
    };
    let details = details(application, kind);
    for problem in organizations::problems(&details) {
        let field = match (problem.field, kind) {
            (organizations::Field::Name, LegalForm::Company) => {
                Some(Field::Organization(problem.field))
            }
            // Somebody without a company is called by first and last name, of which the rest was said above.
            (organizations::Field::Name, _) => unprinted(application),
            (field, _) => Some(Field::Organization(field)),
        };
        if let Some(field) = field {
            say(field, organizations::saying(problem));
        }
    }
    if !application.terms {
        say(Field::Terms, Refusal::TermsNotAccepted.saying());
    }
    match login {
        Ok(login) if found.is_empty() => Ok(Applicant {
            login,
            first_name: application.first_name.trim().to_owned(),
            last_name: application.last_name.trim().to_owned(),
            details,
        }),
        _ => Err(found),
    }
}

/// Checks what somebody enters who was invited: names, a password, the terms; the address is proved.
pub fn invited_problems(
    names: (&str, &str),
    (password, policy): (&Password, &Policy),
    email: &str,
    terms: bool,
) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut say = |field, saying| found.push(Problem { field, saying });
    for (field, name, missing) in [
        (Field::FirstName, names.0, Refusal::FirstNameMissing),
        (Field::LastName, names.1, Refusal::LastNameMissing),
    ] {
        if name.trim().is_empty() {
            say(field, missing.saying());
        } else if !fits(name) {
            say(field, Refusal::NameUnfit.saying());
        }
    }
    if let Err(weakness) = passwords::check(password, policy, &[names.0, names.1, email]) {
        say(Field::Password, weakness.saying());
    }
    if !terms {
        say(Field::Terms, Refusal::TermsNotAccepted.saying());
    }
    found
}

/// The name that invoices cannot print, of those that can be kept.
fn unprinted(application: &Application) -> Option<Field> {
    let names = [
        (Field::FirstName, &application.first_name),
        (Field::LastName, &application.last_name),
    ];
    let mut names = names.into_iter().filter(|(_, name)| fits(name));
    let unprinted = names.find(|(_, name)| !organizations::is_printable(name));
    unprinted.map(|(field, _)| field)
}

/// Whether a name can be kept.
fn fits(name: &str) -> bool {
    name.chars().count() <= LONGEST_NAME && !name.chars().any(char::is_control)
}

fn strong(application: &Application, password: &Password, policy: &Policy) -> Result<(), Weakness> {
    let around = [
        application.first_name.as_str(),
        application.last_name.as_str(),
        application.email.as_str(),
        application.company_name.as_str(),
    ];
    passwords::check(password, policy, &around)
}

fn details(application: &Application, kind: LegalForm) -> Details {
    let company = kind == LegalForm::Company;
    let name = if company {
        application.company_name.trim().to_owned()
    } else {
        format!(
            "{} {}",
            application.first_name.trim(),
            application.last_name.trim()
        )
        .trim()
        .to_owned()
    };
    Details {
        name: name
            .chars()
            .take(if company { usize::MAX } else { 200 })
            .collect(),
        kind,
        street: String::new(),
        street2: String::new(),
        postcode: String::new(),
        city: String::new(),
        country: application.country.clone(),
        vat_number: if company {
            application.vat_number.trim().to_owned()
        } else {
            String::new()
        },
        language: application.language,
    }
}
