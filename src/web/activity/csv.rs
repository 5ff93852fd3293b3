//! A list as a file.

use chrono::SecondsFormat;
use chrono_tz::Tz;

use super::asked::Asked;
use super::told::Told;
use crate::domain::access::Person;
use crate::domain::activity::{self, Line, Opens, Part};
use crate::ground::i18n::{Language, Saying};
use crate::ground::time::Moment;
use crate::web::frame::csv::{self, BATCH, File, Lines};
use crate::web::frame::{Answered, Error, Visit};

/// The head of the file, in the order of the cells.
const HEAD: [&str; 10] = [
    "activity-csv-when",
    "activity-what",
    "activity-outcome",
    "activity-who",
    "activity-whom",
    "activity-product",
    "activity-details",
    "activity-device",
    "activity-address",
    "activity-event",
];

/// Answers the lines that are asked for.
pub async fn answer<P: Opens>(visit: Visit<P>, asked: Asked) -> Answered {
    let (person, (first, now)) = batch(&visit, &asked, None).await?;
    let zone: Tz = person
        .time_zone
        .parse()
        .unwrap_or_else(|_| visit.guest.app.zone());
    let day = now.utc().with_timezone(&zone).format("%Y-%m-%d");
    let file = File {
        name: format!("activity-{day}.csv"),
        head: HEAD
            .map(|key| person.language.say(&Saying::new(key)))
            .into(),
    };
    let guest = visit.guest.clone();
    let lines = Chosen {
        visit,
        asked,
        language: person.language,
    };
    csv::answer(&guest, &file, lines, first)
}

async fn batch<P: Opens>(
    visit: &Visit<P>,
    asked: &Asked,
    after: Option<i64>,
) -> Result<(Person, (Vec<Line>, Moment)), Error> {
    let (asked, zone) = (asked.clone(), visit.guest.app.zone());
    let part = Part {
        after,
        count: BATCH,
    };
    visit
        .look(move |look, permit| {
            let zone = permit.person().time_zone.parse().unwrap_or(zone);
            let lines = activity::list(look, permit, &asked.filter(zone), part)?;
            Ok((lines, look.now))
        })
        .await
}

/// The lines that were asked for.
struct Chosen<P> {
    visit: Visit<P>,
    asked: Asked,
    language: Language,
}

impl<P: Opens> Lines for Chosen<P> {
    type Line = Line;

    async fn batch(&self, last: Option<&Line>) -> Result<Vec<Line>, Error> {
        let after = last.map(|line| line.position);
        let (_, (lines, _)) = batch(&self.visit, &self.asked, after).await?;
        Ok(lines)
    }

    fn cells(&self, line: &Line) -> Vec<String> {
        let told = Told::of(
            line,
            self.language,
            &self.visit.guest.app.config().provider.name,
        );
        vec![
            told.at.utc().to_rfc3339_opts(SecondsFormat::Secs, true),
            told.what,
            told.outcome,
            told.who,
            told.whom,
            told.product,
            told.details.join("; "),
            told.device,
            told.address,
            told.code,
        ]
    }
}
