//! The command line: every way to start the program.

mod catalog;
mod credit;
pub mod demo;

use std::ffi::OsString;
use std::io::Write as _;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::domain::accounting::books;
use crate::domain::activity;
use crate::ground::actor::Actor;
use crate::ground::config::{Config, Mode, Overrides};
use crate::ground::db::{Db, Target, migrate};
use crate::ground::failure::{Never, No};
use crate::ground::i18n::Language;
use crate::ground::ids;
use crate::ground::log;
use crate::ground::random;
use crate::ground::time::Clock;
use crate::mail::Office;
use crate::server::{Console, block_on, sender_of, warnings};

/// A self-hosted customer console for companies that sell online services.
#[derive(Parser)]
#[command(name = "manager", version, about, arg_required_else_help = false)]
struct Line {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    settings: Settings,
}

#[derive(Args, Clone)]
struct Settings {
    /// The configuration file (default: manager.toml, if it is there)
    #[arg(long, global = true, env = "MANAGER_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    /// The folder of the embedded database and of e-mails as files (default: data)
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<String>,
    /// Where to listen, for serve and demo (default: 127.0.0.1:8080; port 0 picks a free one)
    #[arg(long, global = true, value_name = "ADDRESS:PORT")]
    listen: Option<String>,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the console (what happens without a command)
    Serve,
    /// Serve a demo: a database of its own with two organizations, e-mails to read at /dev/mail
    Demo,
    /// Bring the database to this version's state
    Migrate,
    /// Look at the configuration
    #[command(subcommand)]
    Config(ConfigCommand),
    /// Look whether e-mail is sent
    #[command(subcommand)]
    Mail(MailCommand),
    /// Look whether the records hold
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Book a credit of the bank account: once, whoever says it twice
    Credit(credit::Credit),
    /// Say what is sold
    #[command(subcommand)]
    Catalog(CatalogCommand),
}

#[derive(Subcommand)]
enum ConfigCommand {
    /// Check it and print every setting with its value; secrets are not shown
    Check,
}

#[derive(Subcommand)]
enum MailCommand {
    /// Send a test e-mail
    Test {
        /// To this address
        address: String,
    },
}

#[derive(Subcommand)]
enum CatalogCommand {
    /// Check a catalog file and make the catalog what it says, whole or not at all
    Import {
        /// The file (TOML)
        file: PathBuf,
    },
}

#[derive(Subcommand)]
enum AuditCommand {
    /// Walk every chain of the activity log and prove the books; fails when a row does not hold
    Verify,
}

/// Does what the command line says.
///
/// # Errors
/// One line that says what is wrong.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Result<(), String> {
    // Clap prints help and usage itself and chooses the exit code: 0 for --help, 2 for a wrong line.
    let line = Line::try_parse_from(arguments).unwrap_or_else(|error| error.exit());
    match line.command.unwrap_or(Command::Serve) {
        Command::Serve => serve(configuration(&line.settings, None)?),
        Command::Demo => demo::serve(configuration(&line.settings, Some(Mode::Demo))?),
        Command::Migrate => apply_migrations(&configuration(&line.settings, None)?),
        Command::Config(ConfigCommand::Check) => {
            let config = configuration(&line.settings, None)?;
            say(&config.listing());
            for warning in warnings(&config) {
                say(&format!("warning: {warning}\n"));
            }
            config.may_start()
        }
        Command::Mail(MailCommand::Test { address }) => {
            test_mail(&configuration(&line.settings, None)?, &address)
        }
        Command::Audit(AuditCommand::Verify) => verify(&configuration(&line.settings, None)?),
        Command::Credit(credit) => credit.book(&configuration(&line.settings, None)?),
        Command::Catalog(CatalogCommand::Import { file }) => {
            catalog::import(&configuration(&line.settings, None)?, &file)
        }
    }
}

fn configuration(settings: &Settings, mode: Option<Mode>) -> Result<Config, String> {
    let preset = PathBuf::from("manager.toml");
    let file = settings
        .config
        .clone()
        .or_else(|| preset.exists().then_some(preset));
    let environment: Vec<(String, String)> = std::env::vars().collect();
    let overrides = Overrides {
        listen: settings.listen.clone(),
        data: settings.data.clone(),
        mode,
    };
    Config::load(file.as_deref(), &environment, &overrides)
}

fn serve(config: Config) -> Result<(), String> {
    config.may_start()?;
    log::start(&config);
    for warning in warnings(&config) {
        tracing::warn!("{warning}");
    }
    let console = Console::build(config, Clock::System, None)?;
    demo::refuse_in_production(&console)?;
    run_console(console, String::new())
}

/// Serves, and says so once it answers.
fn run_console(console: Console, after: String) -> Result<(), String> {
    let address = console.address;
    let served = block_on(console.serve(true, move |_| {
        say(&format!("listening on http://{address}\n{after}"));
    }));
    served.map_err(|error| error.to_string())
}

fn apply_migrations(config: &Config) -> Result<(), String> {
    let applied =
        migrate::up(&Target::parse(&config.database())?).map_err(|failure| failure.to_string())?;
    if applied.is_empty() {
        say("nothing to do: the database is up to date\n");
    }
    for name in applied {
        say(&format!("applied {name}\n"));
    }
    Ok(())
}

fn test_mail(config: &Config, address: &str) -> Result<(), String> {
    let preset = || url::Url::parse("http://localhost/").map_err(|error| error.to_string());
    let public = config.public_url.clone().map_or_else(preset, Ok)?;
    let sender = sender_of(config, &public)?;
    let now = Clock::System.now();
    let id = format!("{}.{}", ids::draw(now), random::key());
    let letter = Office::new(config, public).test(Language::En, address, (&id, now));
    let letter = letter.map_err(|failure| failure.to_string())?;
    sender
        .send(&letter)
        .map_err(|error| format!("the e-mail was not taken: {error}"))?;
    let place = if config.smtp_url.is_some() {
        "the mail server".to_owned()
    } else {
        config.data.join("mail").display().to_string()
    };
    say(&format!("sent to {address} by {place}\n"));
    Ok(())
}

fn verify(config: &Config) -> Result<(), String> {
    let target = Target::parse(&config.database())?;
    let pending = migrate::pending(&target).map_err(|failure| failure.to_string())?;
    if !pending.is_empty() {
        return Err("the database is not up to date: run `manager migrate` first".into());
    }
    let db = Db::open(target, Clock::System).map_err(|failure| failure.to_string())?;
    let walk = db.read(Actor::system("audit verify"), |look| {
        Ok::<_, No<Never>>((activity::verify(look)?, books::verify(look)?))
    });
    match block_on(walk) {
        Ok((Ok(verified), wrong)) => {
            say(&format!(
                "{} chains with {} rows hold\n",
                verified.chains, verified.rows
            ));
            if !wrong.is_empty() {
                let lines: Vec<String> = wrong.iter().map(ToString::to_string).collect();
                return Err(format!("the books do not hold:\n{}", lines.join("\n")));
            }
            say("the books hold\n");
            Ok(())
        }
        Ok((Err(broken), _)) => Err(broken.to_string()),
        Err(No::Failed(failure)) => Err(failure.to_string()),
        Err(No::Refused(never)) => match never {},
    }
}

/// Prints; a reader that went away (`| head`) is no error.
fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    if out
        .write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .is_err()
    {
        tracing::debug!("nobody reads what is printed");
    }
}
