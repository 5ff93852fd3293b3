//! `…/accounting/invoices.csv`: the history as a file.

use actix_web::web::Query;

use super::asked::Asked;
use super::list;
use crate::domain::access::Person;
use crate::domain::access::may::ManageAccounting;
use crate::domain::accounting::invoices::listing::{self, Cursor, Row};
use crate::ground::i18n::{Language, Saying};
use crate::ground::time::Moment;
use crate::web::accounting::quoted::described;
use crate::web::frame::csv::{self, BATCH, File, Lines};
use crate::web::frame::{Answered, Error, Visit};

/// The head of the file, in the order of the cells.
const HEAD: [&str; 9] = [
    "accounting-invoice-number",
    "accounting-invoice-date",
    "accounting-invoice-address",
    "accounting-invoice-description",
    "accounting-invoice-currency",
    "accounting-total-net",
    "accounting-invoice-vat",
    "accounting-total-to-pay",
    "accounting-invoice-state",
];

/// Answers the invoices that are asked for; filters that cannot be are refused by the page.
pub async fn get(visit: Visit<ManageAccounting>, asked: Query<Asked>) -> Answered {
    let asked = asked.into_inner().tidied();
    let (_, addresses) = visit.look(listing::addresses).await?;
    if asked.wrong(Language::En, &addresses).failed() {
        return list::show(&visit, asked).await;
    }
    let (person, (first, now)) = batch(&visit, &asked, None).await?;
    let day = now.utc().with_timezone(&visit.guest.app.zone());
    let file = File {
        name: format!("invoices-{}.csv", day.format("%Y-%m-%d")),
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

async fn batch(
    visit: &Visit<ManageAccounting>,
    asked: &Asked,
    after: Option<Cursor>,
) -> Result<(Person, (Vec<Row>, Moment)), Error> {
    let filter = asked.filter();
    visit
        .look(move |look, permit| {
            let rows = listing::list(look, permit, &filter, after, BATCH)?;
            Ok((rows, look.now))
        })
        .await
}

/// The lines that were asked for.
struct Chosen {
    visit: Visit<ManageAccounting>,
    asked: Asked,
    language: Language,
}

impl Lines for Chosen {
    type Line = Row;

    async fn batch(&self, last: Option<&Row>) -> Result<Vec<Row>, Error> {
        let (_, (rows, _)) = batch(&self.visit, &self.asked, last.map(Row::cursor)).await?;
        Ok(rows)
    }

    fn cells(&self, row: &Row) -> Vec<String> {
        vec![
            row.number.clone(),
            row.issued_on.to_string(),
            row.buyer.clone(),
            described(self.language, (&row.first, row.lines)),
            row.total.currency().word().to_owned(),
            row.net.plain(),
            row.vat.plain(),
            row.total.plain(),
            self.language.say(&row.state.saying()),
        ]
    }
}
