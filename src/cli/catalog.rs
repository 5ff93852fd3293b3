//! `manager catalog import FILE`: what the provider sells, from a file.

use std::path::Path;

use super::say;
use crate::domain::access::{self, Job};
use crate::domain::products::catalog::{self, Catalog, Change, Problem};
use crate::ground::actor::Actor;
use crate::ground::config::Config;
use crate::ground::db::{Db, Target, migrate};
use crate::ground::failure::No;
use crate::ground::time::Clock;
use crate::server::block_on;

/// Makes the catalog what the file says, whole or not at all.
pub(super) fn import(config: &Config, file: &Path) -> Result<(), String> {
    let name = file.display();
    let text = std::fs::read_to_string(file).map_err(|error| format!("{name}: {error}"))?;
    let refused = |problems: &[Problem]| {
        for problem in problems {
            eprintln!("{name}:{}: {}", problem.line, problem.wrong);
        }
        format!("nothing was imported; errors: {}", problems.len())
    };
    let catalog = Catalog::parse(&text).map_err(|problems| refused(&problems))?;
    let target = Target::parse(&config.database())?;
    let pending = migrate::pending(&target).map_err(|failure| failure.to_string())?;
    if !pending.is_empty() {
        return Err("the database is not up to date: run `manager migrate` first".into());
    }
    let db = Db::open(target, Clock::System).map_err(|failure| failure.to_string())?;
    let written: Result<Vec<Change>, No<Vec<Problem>>> =
        block_on(db.write(Actor::system("catalog import"), move |tx| {
            let permit = access::system(tx, &Job::Catalog);
            catalog::import(tx, &permit, &catalog)
        }));
    match written {
        Ok(changes) if changes.is_empty() => say("nothing to do: the catalog is the same\n"),
        Ok(changes) => {
            for change in changes {
                say(&format!("{change}\n"));
            }
        }
        Err(No::Refused(problems)) => return Err(refused(&problems)),
        Err(No::Failed(failure)) => return Err(failure.to_string()),
    }
    Ok(())
}
