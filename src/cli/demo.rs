//! `manager demo`: a database of its own, made by the same verbs as any other, with the clock set back.

mod bills;
mod deeds;
mod past;
mod stock;

use std::fmt::Write as _;
use std::path::Path;

use chrono::TimeDelta;
use secrecy::{ExposeSecret, SecretString};

use super::run_console;
use crate::domain::access::{self, Job, OrganizationId, Role, UserId};
use crate::domain::identity::{self, Login, NewPerson};
use crate::domain::organizations::{self, Details, LegalForm};
use crate::ground::actor::Actor;
use crate::ground::config::{Config, DEFAULT_SECRET, Mode, PaymentProvider};
use crate::ground::db::{Db, Target, Tx, migrate};
use crate::ground::failure::{Answer, Failure, Never, No};
use crate::ground::i18n::Language;
use crate::ground::log;
use crate::ground::password::{Hasher, Password};
use crate::ground::random;
use crate::ground::time::Clock;
use crate::server::{Console, block_on};

/// The password of everybody in the demo.
const PASSWORD: &str = "four-green-kettles-sing";
/// How long ago the demo's organizations were founded.
const AGE: TimeDelta = TimeDelta::days(400);

struct Somebody {
    login: &'static str,
    names: (&'static str, &'static str),
    language: Language,
    /// Role and organization, by its place in [`ORGANIZATIONS`]; the first one is printed.
    roles: &'static [(Role, usize)],
}

const PEOPLE: &[Somebody] = &[
    Somebody {
        login: "julie.munster@acme.example",
        names: ("Julie", "Munster"),
        language: Language::En,
        roles: &[(Role::LegalRepresentative, 0), (Role::Administrator, 1)],
    },
    Somebody {
        login: "marc.favre@acme.example",
        names: ("Marc", "Favre"),
        language: Language::Fr,
        roles: &[(Role::Administrator, 0)],
    },
    Somebody {
        login: "lea.rossi@acme.example",
        names: ("Lea", "Rossi"),
        language: Language::It,
        roles: &[(Role::Collaborator, 0), (Role::Collaborator, 1)],
    },
    Somebody {
        login: "tom.agency@studio.example",
        names: ("Tom", "Keller"),
        language: Language::De,
        roles: &[(Role::External, 0), (Role::External, 1)],
    },
    Somebody {
        login: "klara.vogt@blumen.example",
        names: ("Klara", "Vogt"),
        language: Language::De,
        roles: &[(Role::LegalRepresentative, 1)],
    },
];

/// One pays in CHF, the other in EUR.
const ORGANIZATIONS: &[(&str, LegalForm, [&str; 3], &str, Language)] = &[
    (
        "Acme SA",
        LegalForm::Company,
        ["Rue du Rhône 14", "1204", "Genève"],
        "CH",
        Language::Fr,
    ),
    (
        "Blumen Vogt GmbH",
        LegalForm::Company,
        ["Lindenstraße 7", "10969", "Berlin"],
        "DE",
        Language::De,
    ),
];

/// Makes the demo's database on first use, then serves it.
pub(super) fn serve(mut config: Config) -> Result<(), String> {
    log::start(&config);
    if config.secret_key.expose_secret() == DEFAULT_SECRET {
        config.secret_key = own_secret(&config.data).map_err(|error| format!("demo: {error}"))?;
    }
    outfit(&mut config);
    let target = Target::parse(&config.database())?;
    let made = make(&config, target);
    block_on(made).map_err(|failure| failure.to_string())?;
    // No e-mail leaves the computer, whatever is configured.
    config.smtp_url = None;
    let console = Console::build(config, Clock::System, None)?;
    if !block_on(is_ours(console.app.db()))? {
        return Err(
            "this database holds something else than the demo: choose another folder with --data"
                .into(),
        );
    }
    let after = introduction(&console);
    run_console(console, after)
}

/// What documents and slips need, where nothing else is configured: an address, and accounts that are
/// the examples of the standards.
fn outfit(config: &mut Config) {
    let (provider, payment) = (&mut config.provider, &mut config.payment);
    let presets = [
        (&mut provider.support_email, "help@hosting.example"),
        (&mut provider.street, "Quai du Seujet 12"),
        (&mut provider.postcode, "1201"),
        (&mut provider.city, "Genève"),
        (&mut provider.vat_number, "CHE-123.456.788 TVA"),
        (&mut payment.iban_chf, "CH44 3199 9123 0008 8901 2"),
        (&mut payment.iban_eur, "CH93 0076 2011 6238 5295 7"),
    ];
    for (setting, preset) in presets {
        if setting.is_empty() {
            preset.clone_into(setting);
        }
    }
    payment.provider = Some(PaymentProvider::Sandbox);
}

/// A server for customers does not start on the demo's database: its passwords are known to all.
///
/// # Errors
/// One sentence, when the database is the demo's.
pub(super) fn refuse_in_production(console: &Console) -> Result<(), String> {
    let mode = console.app.config().mode;
    if mode == Mode::Production && block_on(is_ours(console.app.db()))? {
        return Err("this database was made by `manager demo`, whose passwords are known to all: use another".into());
    }
    Ok(())
}

/// Whether a database is the demo's: its first person is there.
async fn is_ours(db: &Db) -> Result<bool, String> {
    let Some(Ok(login)) = PEOPLE.first().map(|person| Login::parse(person.login)) else {
        return Ok(false);
    };
    let found: Result<bool, No<Never>> = db
        .read(Actor::system("demo"), move |look| {
            Ok(identity::has_account(look, &login)?)
        })
        .await;
    match found {
        Ok(found) => Ok(found),
        Err(No::Refused(never)) => match never {},
        Err(No::Failed(failure)) => Err(failure.to_string()),
    }
}

/// A secret of this demo alone, kept beside its database.
fn own_secret(data: &Path) -> std::io::Result<SecretString> {
    std::fs::create_dir_all(data)?;
    let file = data.join("demo-secret");
    if !file.exists() {
        std::fs::write(&file, random::key())?;
    }
    Ok(std::fs::read_to_string(&file)?.into())
}

fn introduction(console: &Console) -> String {
    let mut text = String::new();
    for person in PEOPLE {
        if let Some((role, organization)) = person.roles.first() {
            let name = ORGANIZATIONS
                .get(*organization)
                .map_or("", |organization| organization.0);
            let _ = writeln!(text, "login\t{}\t{PASSWORD}\t{role}\t{name}", person.login);
        }
    }
    let address = console.app.public();
    let _ = writeln!(
        text,
        "Open {address} in a browser and sign in with an e-mail and password of a line above."
    );
    let _ = writeln!(
        text,
        "No e-mail leaves this computer: read what the console sends at {address}dev/mail"
    );
    let _ = writeln!(
        text,
        "Stop with Ctrl-C. To begin anew, delete the folder {}.",
        console.app.config().data.display()
    );
    text
}

/// Makes the demo's people and organizations, unless somebody is there already.
///
/// # Errors
/// When the database fails.
pub async fn make(config: &Config, target: Target) -> Answer<()> {
    migrate::up(&target)?;
    if migrate::has_users(&target)? {
        return Ok(());
    }
    let hasher = Hasher::new(config.password.memory_kib, config.password.passes)
        .map_err(Failure::Inconsistent)?;
    let hash = hasher.hash(Password::new(PASSWORD)).await?;
    let mut config = config.clone();
    outfit(&mut config);
    let clock = Clock::at(Clock::System.now().minus(AGE));
    let db = Db::open(target, clock.clone())?.in_zone(config.provider.time_zone);
    let made: Result<_, No<Never>> = db
        .write(Actor::system("demo"), move |tx| Ok(populate(tx, &hash)?))
        .await;
    let (users, organizations) = match made {
        Ok(made) => made,
        Err(No::Refused(never)) => match never {},
        Err(No::Failed(failure)) => return Err(failure),
    };
    past::live(&config, (&db, &clock), (users, organizations)).await
}

/// People and organizations, in the order of [`PEOPLE`] and [`ORGANIZATIONS`].
type Made = (Vec<UserId>, Vec<OrganizationId>);

fn populate(tx: &mut Tx<'_>, hash: &str) -> Answer<Made> {
    let permit = access::system(tx, &Job::Demo);
    stock::import_catalog(tx, &permit)?;
    let (mut users, mut organizations) = (Vec::new(), Vec::new());
    for person in PEOPLE {
        let login =
            Login::parse(person.login).map_err(|_| Failure::Inconsistent(person.login.into()))?;
        let new = NewPerson {
            login: &login,
            names: person.names,
            password_hash: hash,
            language: person.language,
            time_zone: "Europe/Zurich",
        };
        users.push(identity::open_account(tx, &new)?);
    }
    for (place, organization) in ORGANIZATIONS.iter().enumerate() {
        let role_here = |person: &Somebody| {
            person
                .roles
                .iter()
                .find(|(_, at)| *at == place)
                .map(|(role, _)| *role)
        };
        let founder = PEOPLE
            .iter()
            .position(|person| role_here(person) == Some(Role::LegalRepresentative));
        let Some(founder) = founder.and_then(|at| users.get(at)) else {
            continue;
        };
        let id = organizations::found(tx, *founder, &details(organization))?;
        for (person, user) in PEOPLE.iter().zip(&users) {
            if let Some(role) = role_here(person).filter(|_| user != founder) {
                organizations::join(tx, id, *user, role)?;
            }
        }
        stock::add(tx, &permit, (place, id))?;
        organizations.push(id);
    }
    Ok((users, organizations))
}

fn details(
    (name, kind, [street, postcode, city], country, language): &(
        &str,
        LegalForm,
        [&str; 3],
        &str,
        Language,
    ),
) -> Details {
    let text = |text: &str| text.to_owned();
    Details {
        name: text(name),
        kind: *kind,
        street: text(street),
        street2: String::new(),
        postcode: text(postcode),
        city: text(city),
        country: text(country),
        vat_number: String::new(),
        language: *language,
    }
}
