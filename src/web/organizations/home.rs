//! `/organizations/{organization}`: what needs attention, products, amounts by month, what happened
//! lately.

use std::collections::BTreeMap;

use askama::Template;

use super::outlook::{self, DueRow, Months};
use crate::domain::access::{Member, Right, may};
use crate::domain::accounting::forecast::{self, Outlook};
use crate::domain::activity::{self, Seen};
use crate::domain::{organizations, products};
use crate::ground::i18n::Saying;
use crate::web::accounting::urls as accounting_urls;
use crate::web::activity::urls as activity_urls;
use crate::web::frame::catalog_menu::Group;
use crate::web::frame::{Answered, Page, Visit};

/// How many lines of activity the home page shows.
const RECENT: i64 = 5;
/// How many lines of what is due.
const DUE: usize = 3;

#[derive(Template)]
#[template(path = "organizations/home.html")]
struct HomePage {
    page: Page,
    organization: String,
    role: String,
    full: bool,
    orders: bool,
    due: Vec<DueRow>,
    /// What is due, all of it; empty for whoever may not see that.
    all_due: String,
    months: Vec<Months>,
    stock: Vec<StockRow>,
    recent: Vec<RecentRow>,
    sees_activity: bool,
    activity: String,
}

/// A category of which the member sees products.
struct StockRow {
    name: String,
    address: String,
    count: i64,
}

struct RecentRow {
    when: String,
    text: String,
    who: String,
}

struct Shown {
    name: String,
    member: Member,
    recent: Option<Vec<Seen>>,
    counts: BTreeMap<String, i64>,
    outlook: Option<Outlook>,
}

/// Shows the home of an organization; an external user sees its name and what was shared.
pub async fn get(visit: Visit<may::SeeName>) -> Answered {
    let (page, shown) = visit
        .show(|look, permit| {
            let member = permit.member()?.clone();
            let belonging =
                organizations::find_belonging(look, permit.person().id, member.organization)?;
            let recent = activity::newest(look, &member, RECENT)?;
            let counts = products::counts(look, &member, permit.person().id)?;
            let outlook = forecast::outlook(look, (&member, permit.person().id), DUE)?;
            Ok(Shown {
                name: belonging.map_or_else(String::new, |one| one.name),
                member,
                recent,
                counts,
                outlook,
            })
        })
        .await?;
    let recent = shown
        .recent
        .iter()
        .flatten()
        .map(|seen| row(&page, seen))
        .collect();
    let organization = shown.member.organization;
    let outlook = shown.outlook.as_ref();
    Page::render(&HomePage {
        due: outlook.map_or_else(Vec::new, |one| outlook::due(&page, organization, one)),
        all_due: outlook.map_or_else(String::new, |_| accounting_urls::due(organization)),
        months: outlook.map_or_else(Vec::new, |one| outlook::months(&page, one)),
        organization: shown.name.clone(),
        role: page.language.say(&shown.member.role.saying()),
        full: shown.member.may(Right::SeeOrganization),
        orders: shown.member.may(Right::OrderProducts),
        stock: stock(&page, &shown.counts),
        sees_activity: shown.recent.is_some(),
        activity: activity_urls::of_organization(shown.member.organization),
        recent,
        page: page
            .titled(&Saying::new("frame-menu-home"))
            .named(&shown.name),
    })
}

fn stock(page: &Page, counts: &BTreeMap<String, i64>) -> Vec<StockRow> {
    let count = |group: &Group| {
        let of_kinds = group.kinds.iter().filter_map(|kind| counts.get(&kind.word));
        of_kinds.sum()
    };
    let groups = page.catalog.groups.iter();
    groups
        .map(|group| StockRow {
            name: group.name.clone(),
            address: group.address.clone(),
            count: count(group),
        })
        .filter(|row| row.count > 0)
        .collect()
}

fn row(page: &Page, seen: &Seen) -> RecentRow {
    RecentRow {
        when: page.date_time(seen.happened_at),
        text: match &seen.whom {
            Some(whom) if seen.whom != seen.who => page
                .language
                .labelled(page.language.say(&seen.kind.saying()), whom),
            _ => page.language.say(&seen.kind.saying()),
        },
        who: seen.who.clone().unwrap_or_else(|| page.provider.clone()),
    }
}
